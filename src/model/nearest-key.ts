// "Did you mean …?": the known name that lies nearest to a mistyped one.

const comparedLength = 64

/** The nearest of the known names and whether it is near enough to be meant; null when there are none. */
export function nearestKey(word: string, known: Iterable<string>): { name: string; near: boolean } | null {
  const folded = fold(word)
  let best: { name: string; distance: number } | null = null
  for (const name of known) {
    const distance = editDistance(folded, fold(name))
    if (best === null || distance < best.distance) best = { name, distance }
  }
  if (best === null) return null
  return {
    name: best.name,
    near: best.distance <= Math.max(1, Math.floor(Math.min(folded.length, best.name.length) / 3))
  }
}

// Case, hyphens, underscores and blanks are what people most often get wrong, so they cost nothing.
function fold(word: string): string {
  return word.slice(0, comparedLength).toLowerCase().replace(/[-_ ]/g, '')
}

/** Insertions, deletions, replacements and swaps of neighbours. Both words are at most 64 characters long. */
function editDistance(a: string, b: string): number {
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const line = [row]
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      let cost = Math.min(line[column - 1]! + 1, above[column]! + 1, above[column - 1]! + (same ? 0 : 1))
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      if (swapped) cost = Math.min(cost, before[column - 2]! + 1)
      line.push(cost)
    }
    before = above
    above = line
  }
  return above[b.length]!
}
