// Where a file stands among the files of its change: the share below it (rk), its distance from the median of the others
// (md) and from the highest other (mx).
import type { Columns } from './trace-columns.js'

export const comparedNames = [
  'cos',
  'cosNet',
  'cosCtx',
  'hunkMax',
  'lineMax',
  'covFile',
  'covOthers',
  'profF',
  'knnDir',
  'cohMax',
  'cohNet',
  'linkVia',
  'symLinked',
  'walk'
] as const
type ComparedName = (typeof comparedNames)[number]

export type RelativeName = `${'rk' | 'md' | 'mx'}_${ComparedName}`
export const relativeNames: readonly RelativeName[] = comparedNames.flatMap(
  name => [`rk_${name}`, `md_${name}`, `mx_${name}`] as const
)

export function addRelativeFeatures(columns: Columns<ComparedName | RelativeName>): void {
  for (const name of comparedNames) {
    const values = columns.of(name)
    const sorted = values.slice().sort()
    const last = sorted.length - 1
    for (const [file, value] of values.entries()) {
      const below = countBelow(sorted, value)
      const middle = below < sorted.length >> 1 ? sorted[sorted.length >> 1]! : sorted[last >> 1]!
      const highest = sorted[last] === value ? (sorted[last - 1] ?? value) : sorted[last]!
      columns.of(`rk_${name}`)[file] = last === 0 ? 0.5 : below / last
      columns.of(`md_${name}`)[file] = last === 0 ? 0 : value - middle
      columns.of(`mx_${name}`)[file] = value - highest
    }
  }
}

function countBelow(sorted: Float64Array, value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < value) low = middle + 1
    else high = middle
  }
  return low
}
