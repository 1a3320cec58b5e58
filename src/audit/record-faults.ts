// What does not fit about the records themselves: forged, altered, contradicting, of another repository, of nothing.

import type { FaultKind, RecordRow } from '../model/audit.js'
import type { FaultSink } from './fault-sink.js'
import { finalCommit, isFinal, type Joined } from './join-records.js'
import type { ReconcileInput } from './reconcile.js'

type Input = Pick<ReconcileInput, 'population' | 'companionFaults' | 'policyBlobs'> & {
  rows: readonly RecordRow[]
  repository: string | null
  joined: Joined
}

export function recordFaults(input: Input, sink: FaultSink): void {
  const { joined } = input
  const changeOf = commitsOf(joined)
  const report = (kind: FaultKind, message: string, rows: readonly RecordRow[], more: readonly string[] = []): void => {
    const commit = rows.map(row => changeOf().get(row)).find(found => found !== undefined) ?? null
    if (commit !== null) joined.byCommit.get(commit)?.faults.push(kind)
    sink.add({
      kind,
      message,
      commit: commit ?? finalCommit(rows[0]!),
      number: rows[0]!.number,
      places: [...rows.map(row => row.place), ...more]
    })
  }
  altered(input, report)
  for (const row of input.rows) {
    if (row.repository !== null && input.repository !== null && row.repository !== input.repository) {
      report('other-repository', 'The record is of another repository than the others, and was left out.', [row])
    }
  }
  if (input.population !== null) {
    for (const row of joined.strangers) {
      report('record-without-commit', 'A final record is about a commit that the branch does not have.', [row])
    }
  }
  for (const pull of joined.lostPulls) {
    if (input.population === null || !isWithin(pull.mergedAt, input.population)) continue
    sink.add({
      kind: 'pull-request-without-commit',
      message: 'The pull request counts as merged, and the branch does not have its commit.',
      commit: pull.mergeCommit,
      number: pull.number
    })
  }
  conflicts(input.rows, report)
  policies(input, report)
}

/** The change of each record, looked up only where there is something to report. */
function commitsOf({ recordsOf }: Joined): () => ReadonlyMap<RecordRow, string> {
  let found: Map<RecordRow, string> | null = null
  return () => {
    found ??= new Map([...recordsOf].flatMap(([commit, records]) => records.map(row => [row, commit] as const)))
    return found
  }
}

type Report = (kind: FaultKind, message: string, rows: readonly RecordRow[], more?: readonly string[]) => void

function altered({ rows, companionFaults }: Input, report: Report): void {
  const companions = new Map(companionFaults.map(fault => [fault.sha256, fault.companion]))
  for (const row of rows) {
    const companion = companions.get(row.sha256)
    const reasons = [...row.flaws, ...(companion === undefined ? [] : ['its companion statement names another record'])]
    if (reasons.length === 0) continue
    const more = companion === undefined ? [] : [companion]
    report('altered-record', `The record is not as it was written: ${reasons.join('; ')}.`, [row], more)
  }
}

/** One run judges one head once, so two records of it cannot both be true. */
function conflicts(rows: readonly RecordRow[], report: Report): void {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (const { runKey } of rows) {
    if (runKey === null) continue
    if (seen.has(runKey)) repeated.add(runKey)
    seen.add(runKey)
  }
  const byRun = new Map<string, RecordRow[]>()
  for (const row of rows) {
    if (row.runKey === null || !repeated.has(row.runKey)) continue
    const key = `${row.repository}\n${row.runKey}\n${row.stage}\n${row.head}\n${row.number}`
    const list = byRun.get(key)
    if (list === undefined) byRun.set(key, [row])
    else list.push(row)
  }
  for (const same of byRun.values()) {
    if (same.length > 1) report('conflicting-records', 'Several records claim to be of the same run.', same)
  }
}

/** The policy that a record names must stand where it says. */
function policies({ rows, policyBlobs }: Input, report: Report): void {
  for (const row of rows) {
    if (row.policy.gitBlob === null || row.policyCommit === null || row.policyPath === null) continue
    const found = policyBlobs.get(`${row.policyCommit}:${row.policyPath}`)
    // A commit that the repository at hand does not hold proves nothing.
    if (found === undefined || found === row.policy.gitBlob) continue
    report('policy-mismatch', 'The policy that the record names is not the one that git holds there.', [row])
  }
}

/** Whether it was merged within the time that the period covers; without a time it counts as within. */
function isWithin(mergedAt: string | null, { merges }: NonNullable<ReconcileInput['population']>): boolean {
  const first = merges.find(merge => merge.at !== null)?.at ?? null
  const last = merges.findLast(merge => merge.at !== null)?.at ?? null
  if (mergedAt === null || first === null || last === null) return true
  return Date.parse(mergedAt) >= Date.parse(first) && Date.parse(mergedAt) <= Date.parse(last)
}

export { isFinal }
