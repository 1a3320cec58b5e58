// Was nothing missed? Every change of the branch against every record, and against the list of merged pull requests.
// Pure: the order of the inputs changes nothing.

import type { ChangeRow, Fault, Intake, RecordRow } from '../model/audit.js'
import { placeName } from '../model/document-place.js'
import type { MergedPull, Population } from '../model/population.js'
import { chainFaults } from './chain.js'
import { type FaultSink, faultSink } from './fault-sink.js'
import { type Joined, joinRecords } from './join-records.js'
import { judgeChange } from './judge-change.js'
import { recordFaults } from './record-faults.js'

export interface ReconcileInput {
  /** Null where no repository was given: then nothing is said of completeness. */
  population: Population | null
  rows: readonly RecordRow[]
  pulls: readonly MergedPull[] | null
  intake: Intake
  /** Records whose companion names other bytes, by their digest. */
  companionFaults: readonly { sha256: string; companion: string }[]
  /** changeDigest of commits, as git gives it, for those that `openQuestions` asked for; null where it could not be read. */
  digests: ReadonlyMap<string, string | null>
  /** Commits of the branch outside the period, of those that `openQuestions` asked for. */
  elsewhere: ReadonlySet<string>
  /** Blob of the policy at `commit:path`, for those that `openQuestions` asked for; null where there is none. */
  policyBlobs: ReadonlyMap<string, string | null>
}

export interface Reconciled {
  /** Repository that the records are of: the one that most of them name; null where none does. */
  repository: string | null
  changes: ChangeRow[]
  /** By kind in their order, then by commit in the order of the branch. */
  faults: Fault[]
  /** Records of a pull request that a later record of it replaces. */
  superseded: number
  /** Records of pull requests that were not merged in the period. */
  unmerged: number
  /** Final records of commits outside the period. */
  outside: number
  /** Records that count for a change. */
  counted: RecordRow[]
}

/** Joins everything and names what does not fit. */
export function reconcile(input: ReconcileInput): Reconciled {
  const sink = faultSink(input.population?.merges ?? [])
  const rows = [...input.rows].sort((a, b) => compare(a.sha256, b.sha256))
  const repository = mostNamed(rows)
  const own = rows.filter(row => row.repository === null || repository === null || row.repository === repository)
  const joined = joinRecords(own, input)
  recordFaults({ ...input, rows, repository, joined }, sink)
  chainFaults(own, joined, input.population?.since === null, sink)
  for (const change of joined.changes) judgeChange(change, joined, input, sink)
  documentFaults(input.intake, sink)
  return {
    repository,
    changes: joined.changes,
    faults: sink.faults(),
    superseded: joined.superseded,
    unmerged: joined.unmerged,
    outside: joined.outside,
    counted: joined.changes.flatMap(change => (change.record === null ? [] : [change.record]))
  }
}

export type { Joined }

function documentFaults(intake: Intake, sink: FaultSink): void {
  for (const refusal of intake.refused) {
    sink.add({
      kind: 'unreadable-document',
      message: `A document was not read: ${refusal.reason}.`,
      places: [placeName(refusal.place)]
    })
  }
}

function mostNamed(rows: readonly RecordRow[]): string | null {
  const counts = new Map<string, number>()
  for (const { repository } of rows) {
    if (repository !== null) counts.set(repository, (counts.get(repository) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]))[0]?.[0] ?? null
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
