// Each stored record names the one before it by its digest. A gap, a fork or a second beginning says that somebody took
// a record away, put one in, or changed one.
import type { RecordRow } from '../model/audit.js'
import type { FaultSink } from './fault-sink.js'
import type { Joined } from './join-records.js'

/** What the chain asks of a record. */
export type Link = Pick<RecordRow, 'sha256' | 'previous' | 'at'>

interface Break<T> {
  kind: 'broken-chain' | 'forked-chain'
  message: string
  rows: T[]
}

/** `isWhole`: the records are all that there ever were, so that nothing may come before the first. */
function breaksOf<T extends Link>(rows: readonly T[], isWhole: boolean): Break<T>[] {
  const digests = new Set(rows.map(row => row.sha256))
  const followers = new Map<string, T[]>()
  for (const row of rows) {
    if (row.previous === null) continue
    const list = followers.get(row.previous)
    if (list === undefined) followers.set(row.previous, [row])
    else list.push(row)
  }
  // Records that stand in a chain at all: those that name one, and those that are named.
  const chained = rows.filter(row => row.previous !== null || followers.has(row.sha256))
  const beginnings = chained.filter(row => row.previous === null || !digests.has(row.previous))
  const first = [...beginnings].sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.sha256 < b.sha256 ? -1 : 1))[0]
  const breaks: Break<T>[] = []
  for (const row of beginnings) {
    // What came before a period is not among the records of the period.
    if (row === first && (row.previous === null || !isWhole)) continue
    const message =
      row.previous === null
        ? 'The chain of records begins a second time at this record.'
        : `The record before this one is missing, or was changed: no record has the SHA-256 ${shown(row.previous)}.`
    breaks.push({ kind: 'broken-chain', message, rows: [row] })
  }
  for (const [previous, after] of followers) {
    if (after.length < 2) continue
    const message = `Several records follow the one with the SHA-256 ${shown(previous)}.`
    breaks.push({ kind: 'forked-chain', message, rows: after })
  }
  return breaks
}

export function chainFaults(rows: readonly RecordRow[], joined: Joined, isWhole: boolean, sink: FaultSink): void {
  const breaks = breaksOf(rows, isWhole)
  if (breaks.length === 0) return
  const changeOf = new Map<RecordRow, string>()
  for (const [commit, records] of joined.recordsOf) for (const row of records) changeOf.set(row, commit)
  for (const { kind, message, rows: about } of breaks) {
    const commit = changeOf.get(about[0]!) ?? null
    if (commit !== null) joined.byCommit.get(commit)?.faults.push(kind)
    sink.add({ kind, message, commit, number: about[0]!.number, places: about.map(row => row.place) })
  }
}

/** Each record at which the chain breaks or forks, with the reason. The same bytes given twice count once. */
export function brokenLinks<T extends Link>(rows: readonly T[], isWhole: boolean): [T, string][] {
  const distinct = [...new Map(rows.map(row => [row.sha256, row])).values()]
  return breaksOf(distinct, isWhole).flatMap(({ message, rows: about }) =>
    about.map((row): [T, string] => [row, message])
  )
}

/** Attacker-controlled: any text may stand where a digest should. */
function shown(digest: string): string {
  return /^[0-9a-f]{64}$/.test(digest) ? digest : 'of no valid form'
}
