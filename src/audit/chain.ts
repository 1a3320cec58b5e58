// Each stored record names the one before it by its digest. A gap, a fork or a second beginning says that somebody took
// a record away, put one in, or changed one.

import type { RecordRow } from '../model/audit.js'
import type { FaultSink } from './fault-sink.js'
import type { Joined } from './join-records.js'

export function chainFaults(rows: readonly RecordRow[], joined: Joined, isWhole: boolean, sink: FaultSink): void {
  const byDigest = new Map(rows.map(row => [row.sha256, row]))
  const followers = new Map<string, RecordRow[]>()
  for (const row of rows) {
    if (row.previous !== null) followers.set(row.previous, [...(followers.get(row.previous) ?? []), row])
  }
  if (followers.size === 0) return
  const changeOf = new Map<RecordRow, string>()
  for (const [commit, records] of joined.recordsOf) for (const row of records) changeOf.set(row, commit)
  const report = (kind: 'broken-chain' | 'forked-chain', message: string, about: readonly RecordRow[]): void => {
    const commit = changeOf.get(about[0]!) ?? null
    if (commit !== null) joined.byCommit.get(commit)?.faults.push(kind)
    sink.add({ kind, message, commit, number: about[0]!.number, places: about.map(row => row.place) })
  }
  // Records that stand in a chain at all: those that name one, and those that are named.
  const chained = rows.filter(row => row.previous !== null || followers.has(row.sha256))
  const beginnings = chained.filter(row => row.previous === null || !byDigest.has(row.previous))
  const first = [...beginnings].sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.sha256 < b.sha256 ? -1 : 1))[0]
  for (const row of beginnings) {
    // What came before a period is not among the records of the period.
    if (row === first && (row.previous === null || !isWhole)) continue
    report(
      'broken-chain',
      row.previous === null
        ? 'The chain of records begins a second time at this record.'
        : `The record before this one is missing, or was changed: no record has the SHA-256 ${shown(row.previous)}.`,
      [row]
    )
  }
  for (const [previous, after] of followers) {
    if (after.length < 2) continue
    report('forked-chain', `Several records follow the one with the SHA-256 ${shown(previous)}.`, after)
  }
}

/** Attacker-controlled: any text may stand where a digest should. */
function shown(digest: string): string {
  return /^[0-9a-f]{64}$/.test(digest) ? digest : 'of no valid form'
}
