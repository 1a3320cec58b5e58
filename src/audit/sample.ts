// The changes that an auditor looks at one by one: drawn by strata and by a seed, so that nobody chose them and anybody can
// draw them again. A change's place in the draw is the SHA-256 of `seed:commit`; sha256sum gives the same.

import { createHash } from 'node:crypto'
import type { ChangeRow, RecordRow } from '../model/audit.js'
import type { Stratum } from '../model/audit-report.js'

export interface Sample {
  seed: string
  /** As asked for; fewer are drawn where there are fewer changes. */
  size: number
  strata: Stratum[]
  drawn: { change: ChangeRow; stratum: string; rank: string }[]
}

/** Draws `size` changes: every stratum in proportion to its size, those with a fault first where room is short. */
export function drawSample(
  changes: readonly ChangeRow[],
  { size, seed, dataClasses }: { size: number; seed: string; dataClasses: readonly string[] }
): Sample {
  const strata = new Map<string, ChangeRow[]>()
  const records = new Map(changes.map(({ merge, record }) => [merge.commit, record]))
  for (const change of changes) {
    const record = change.record ?? records.get(change.coveredBy ?? '') ?? null
    const name = stratumOf(change, record, dataClasses)
    const members = strata.get(name)
    if (members === undefined) strata.set(name, [change])
    else members.push(change)
  }
  const names = [...strata.keys()].sort()
  const shares = sharesOf(
    names.map(name => strata.get(name)!.length),
    Math.min(size, changes.length),
    names
  )
  const drawn = names.flatMap((name, index) =>
    strata
      .get(name)!
      .map(change => ({ change, stratum: name, rank: rankOf(seed, change.merge.commit) }))
      .sort((a, b) => (a.rank < b.rank ? -1 : 1))
      .slice(0, shares[index])
  )
  const order = new Map(changes.map((change, index) => [change, index]))
  return {
    seed,
    size,
    strata: names.map((name, index) => ({ name, changes: strata.get(name)!.length, drawn: shares[index]! })),
    drawn: drawn.sort((a, b) => order.get(a.change)! - order.get(b.change)!)
  }
}

export function rankOf(seed: string, commit: string): string {
  return createHash('sha256').update(`${seed}:${commit}`).digest('hex')
}

function stratumOf({ merge, faults }: ChangeRow, record: RecordRow | null, dataClasses: readonly string[]): string {
  const month = merge.at?.slice(0, 7) ?? 'no date'
  if (record === null) return `${month}, no record`
  const classes = Object.keys(record.classes)
  const highest = dataClasses.findLast(name => classes.includes(name)) ?? 'no class'
  const tools = record.tools.some(tool => tool.role === 'author') ? 'AI tool' : 'no AI tool seen'
  return `${month}, ${highest}, ${tools}${faults.length > 0 ? ', with a fault' : ''}`
}

/** Largest remainders; at equal remainders strata with a fault first, then by name. */
function sharesOf(sizes: readonly number[], total: number, names: readonly string[]): number[] {
  const all = sizes.reduce((sum, size) => sum + size, 0)
  const shares = sizes.map(size => Math.floor((size * total) / Math.max(all, 1)))
  const rest = sizes.map((size, index) => ({ index, part: (size * total) % Math.max(all, 1) }))
  const weight = (index: number): number =>
    names[index]!.endsWith('with a fault') || names[index]!.endsWith('no record') ? 0 : 1
  rest.sort((a, b) => weight(a.index) - weight(b.index) || b.part - a.part || a.index - b.index)
  let left = total - shares.reduce((sum, share) => sum + share, 0)
  for (const { index } of rest) {
    if (left === 0) break
    if (shares[index]! >= sizes[index]!) continue
    shares[index]!++
    left--
  }
  return shares
}
