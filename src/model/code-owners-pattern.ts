// One pattern of a CODEOWNERS file, and whether a path meets it. No regular expression: a pattern is compared part by part,
// and a wildcard goes back to the last star only.

/** What a path must hold, in order. `any`: any number of parts; `one`: exactly one part. */
type Piece = { kind: 'any' } | { kind: 'one' } | { kind: 'part'; marks: readonly Mark[] }

/** A character that stands for itself, `?` or `*`. */
type Mark = string | { wild: '?' | '*' }

export interface OwnerPattern {
  pieces: readonly Piece[]
  /** What may follow the pieces: `nothing` for `docs/*`, `anything` for a name, `something` for a directory. */
  below: 'nothing' | 'anything' | 'something'
}

/** Longer ones than any path. UTF-16 units. */
const longestPattern = 4096

/** Null for a pattern that GitHub takes for a mistake. */
export function readOwnerPattern(text: string): OwnerPattern | null {
  if (text.length > longestPattern || text.startsWith('!') || text.includes('***') || /[[\]]/.test(text)) return null
  if (endsInEscape(text)) return null
  const parts = text.split('/')
  const isDirectory = parts.length > 1 && parts.at(-1) === ''
  if (isDirectory) parts.pop()
  // A slash that is not the last character ties the pattern to the root.
  const isRooted = parts.length > 1
  if (parts[0] === '') parts.shift()
  // A lone slash names nothing.
  if (parts.length === 0) return { pieces: [], below: 'nothing' }
  const pieces = parts.map(readPiece)
  if (!isRooted && pieces[0]?.kind !== 'any') pieces.unshift({ kind: 'any' })
  const last = pieces.at(-1)
  if (last?.kind === 'any') {
    pieces.pop()
    return { pieces, below: 'something' }
  }
  return { pieces, below: isDirectory ? 'something' : last?.kind === 'one' ? 'nothing' : 'anything' }
}

/** `parts` are those of a path below the root. */
export function matchesPath({ pieces, below }: OwnerPattern, parts: readonly string[]): boolean {
  let piece = 0
  let part = 0
  let star = -1
  let from = 0
  for (;;) {
    if (piece === pieces.length && allows(below, parts.length - part)) return true
    const current = pieces[piece]
    if (current?.kind === 'any') {
      star = piece++
      from = part
    } else if (current !== undefined && part < parts.length && matchesPart(current, parts[part]!)) {
      piece++
      part++
    } else {
      // The last `**` takes one part more.
      if (star < 0 || from >= parts.length) return false
      part = ++from
      piece = star + 1
    }
  }
}

function allows(below: OwnerPattern['below'], left: number): boolean {
  return below === 'anything' || (below === 'nothing' ? left === 0 : left > 0)
}

function matchesPart(piece: Piece, part: string): boolean {
  return piece.kind !== 'part' || matchesMarks(piece.marks, part)
}

function matchesMarks(marks: readonly Mark[], text: string): boolean {
  const characters = [...text]
  let mark = 0
  let at = 0
  let star = -1
  let from = 0
  while (at < characters.length) {
    const current = marks[mark]
    if (typeof current === 'object' && current.wild === '*') {
      star = mark++
      from = at
    } else if (current === characters[at] || (typeof current === 'object' && current.wild === '?')) {
      mark++
      at++
    } else {
      if (star < 0) return false
      at = ++from
      mark = star + 1
    }
  }
  return marks.slice(mark).every(one => typeof one === 'object' && one.wild === '*')
}

function readPiece(part: string): Piece {
  if (part === '**') return { kind: 'any' }
  if (part === '*') return { kind: 'one' }
  const marks: Mark[] = []
  const characters = [...part]
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at]!
    if (character === '\\') marks.push(characters[++at] ?? '\\')
    else marks.push(character === '*' || character === '?' ? { wild: character } : character)
  }
  return { kind: 'part', marks }
}

function endsInEscape(text: string): boolean {
  let slashes = 0
  while (text[text.length - 1 - slashes] === '\\') slashes++
  return slashes % 2 === 1
}
