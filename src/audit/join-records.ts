// Which record belongs to which change? By the commit that it names, else by the tree, else by the content of the change.
// A record belongs to one change at most: content that is taken back and brought in again needs a record of its own.

import type { ChangeRow, JoinedBy, RecordRow } from '../model/audit.js'
import type { Merge, MergedPull } from '../model/population.js'
import type { ReconcileInput } from './reconcile.js'

export interface Joined {
  changes: ChangeRow[]
  byCommit: ReadonlyMap<string, ChangeRow>
  /** Records that name the change of that commit, or hold its content; the final one first. */
  recordsOf: ReadonlyMap<string, RecordRow[]>
  /** Final records whose commit is not on the branch. */
  strangers: RecordRow[]
  /** Records of pull requests, by number, that belong to no change. */
  leftOf: ReadonlyMap<number, RecordRow[]>
  /** Merged pull requests whose commit is not on the branch. */
  lostPulls: MergedPull[]
  superseded: number
  unmerged: number
  outside: number
}

/** What has to be asked of the repository before `joinRecords` can answer. */
export interface OpenQuestions {
  /** Commits whose changeDigest is needed. */
  digests: string[]
  /** Commits of which it is not known whether the branch has them. */
  commits: string[]
}

/** Seconds by which the clocks of a runner and of the server may differ. */
const clockSkewMs = 5 * 60 * 1000

type Input = Pick<ReconcileInput, 'population' | 'pulls' | 'digests' | 'elsewhere'>

export function openQuestions(rows: readonly RecordRow[], input: Pick<Input, 'population' | 'pulls'>): OpenQuestions {
  const joined = joinRecords(rows, { ...input, digests: new Map(), elsewhere: new Set() })
  const needed: string[] = []
  const claimed: string[] = []
  for (const { merge, coveredBy } of joined.changes) {
    const records = joined.recordsOf.get(merge.commit) ?? []
    if (records.length === 0 ? coveredBy === null : records.every(record => namesParentOnly(record, merge))) {
      needed.push(merge.commit)
    } else if (records.some(record => speaksOfThisCommit(record, merge))) {
      claimed.push(merge.commit)
    }
  }
  // Ids are as good as random, so the lowest of them are spread over the period.
  return {
    digests: [...needed, ...claimed.sort().slice(0, claimsCompared)],
    commits: [...joined.strangers.map(row => finalCommit(row)!), ...joined.lostPulls.map(pull => pull.mergeCommit!)]
  }
}

/** Final records whose content is compared with git's, at most: each costs a diff. */
export const claimsCompared = 2000

/** Whether a final record's content is that of exactly this commit, and not of several that came with one push. */
export function speaksOfThisCommit(row: RecordRow, merge: Merge): boolean {
  return finalCommit(row) === merge.commit && row.base !== null && row.base === merge.firstParent
}

/** Whether the record is for the branch that this commit merged, and says nothing of the outcome. */
export function namesParentOnly(record: RecordRow, merge: Merge): boolean {
  return (
    !isFinal(record) &&
    record.head !== merge.commit &&
    merge.otherParents.includes(record.head) &&
    !treesOf(record).includes(merge.tree)
  )
}

/** Trees that a record names. */
export function treesOf({ testMergeTree, mergeTree }: RecordRow): string[] {
  return [testMergeTree, mergeTree].filter(tree => tree !== null)
}

export function isFinal(row: RecordRow): boolean {
  return row.stage === 'push'
}

/** The commit on the branch that a final record is about. */
export function finalCommit(row: RecordRow): string | null {
  return isFinal(row) ? (row.mergeCommit ?? row.head) : null
}

export function joinRecords(rows: readonly RecordRow[], input: Input): Joined {
  const merges = input.population?.merges ?? []
  const pullOf = pullsByCommit(merges, input.pulls)
  const changes = merges.map((merge): ChangeRow => {
    const pull = pullOf.get(merge.commit) ?? null
    return {
      merge,
      joinedBy: null,
      record: null,
      before: null,
      pull: pull?.pull ?? null,
      number: pull?.pull.number ?? merge.subjectNumber,
      coveredBy: pull !== null && pull.last !== merge.commit ? pull.last : null,
      faults: []
    }
  })
  const byCommit = new Map(changes.map(change => [change.merge.commit, change]))
  const recordsOf = new Map<string, RecordRow[]>()
  const used = new Set<RecordRow>()
  const give = (change: ChangeRow, row: RecordRow, by: JoinedBy): void => {
    const { commit } = change.merge
    const list = recordsOf.get(commit)
    if (list === undefined) recordsOf.set(commit, [row])
    else list.push(row)
    if (!isFinal(row)) used.add(row)
    change.joinedBy ??= by
  }

  const strangers: RecordRow[] = []
  let outside = 0
  const early: RecordRow[] = []
  for (const row of rows) {
    const commit = finalCommit(row)
    if (commit === null) {
      early.push(row)
      continue
    }
    const change = byCommit.get(commit)
    if (change !== undefined) give(change, row, 'commit')
    else if (input.elsewhere.has(commit)) outside++
    else strangers.push(row)
  }
  coverEarlier(changes, recordsOf)
  joinEarly(early, changes, input.digests, used, give)

  for (const change of changes) {
    const { commit } = change.merge
    const records = recordsOf.get(commit)
    if (records === undefined) continue
    records.sort(byWeight)
    const mergedAt = mergedAtOf(change, records)
    change.before =
      records
        .filter(row => !isFinal(row) && isBefore(row, mergedAt))
        .sort(byTime)
        .at(-1) ?? null
    change.record = isFinal(records[0]!) ? records[0]! : (change.before ?? records[0]!)
    change.number = change.pull?.number ?? change.record.number ?? change.number
  }
  for (const change of changes) if (change.coveredBy !== null && change.record === null) change.joinedBy = 'covered'
  return { changes, byCommit, recordsOf, strangers, outside, ...leftOvers(early, used, changes, input, byCommit) }
}

/** When the change took effect, as well as anybody says. */
export function mergedAtOf(change: ChangeRow, records: readonly RecordRow[]): string | null {
  return change.pull?.mergedAt ?? records.find(isFinal)?.mergedAt ?? change.merge.at
}

export function isBefore(row: RecordRow, mergedAt: string | null): boolean {
  return mergedAt === null || Date.parse(row.at) <= Date.parse(mergedAt) + clockSkewMs
}

/** One push may bring several commits: the record of its last one speaks for all since its base. */
function coverEarlier(changes: readonly ChangeRow[], recordsOf: ReadonlyMap<string, RecordRow[]>): void {
  const place = new Map(changes.map((change, index) => [change.merge.commit, index]))
  // The commit before the period is none of its changes, and a push may begin there.
  const before = changes[0]?.merge.firstParent
  if (before) place.set(before, -1)
  changes.forEach((change, index) => {
    for (const row of recordsOf.get(change.merge.commit) ?? []) {
      const from = row.base === null ? undefined : place.get(row.base)
      if (from === undefined || from >= index) continue
      for (const earlier of changes.slice(from + 1, index)) {
        if (!recordsOf.has(earlier.merge.commit)) earlier.coveredBy ??= change.merge.commit
      }
    }
  })
}

/** Records from before the merge: by head, else by tree, else by content. Each belongs to the oldest change it fits. */
function joinEarly(
  rows: readonly RecordRow[],
  changes: readonly ChangeRow[],
  digests: ReadonlyMap<string, string | null>,
  used: ReadonlySet<RecordRow>,
  give: (change: ChangeRow, row: RecordRow, by: JoinedBy) => void
): void {
  const index = (keys: (row: RecordRow) => string[]): Map<string, RecordRow[]> => {
    const map = new Map<string, RecordRow[]>()
    for (const row of rows) {
      for (const key of keys(row)) {
        const list = map.get(key)
        if (list === undefined) map.set(key, [row])
        else list.push(row)
      }
    }
    return map
  }
  const byHead = index(row => [row.head])
  const byTree = index(treesOf)
  const byDigest = index(row => (row.changeDigest === null ? [] : [row.changeDigest]))
  const ways: [JoinedBy, (change: ChangeRow) => RecordRow[]][] = [
    ['commit', ({ merge }) => [merge.commit, ...merge.otherParents].flatMap(id => byHead.get(id) ?? [])],
    ['tree', ({ merge }) => byTree.get(merge.tree) ?? []],
    ['changeDigest', ({ merge }) => byDigest.get(digests.get(merge.commit) ?? '') ?? []]
  ]
  for (const [by, candidatesOf] of ways) {
    for (const change of changes) {
      const free = candidatesOf(change).filter(row => !used.has(row))
      // Where the number of the pull request is known a record of another one is not taken for its.
      const fitting = free.filter(row => change.number === null || row.number === null || row.number === change.number)
      const numbers = new Set(fitting.map(row => row.number))
      const one = numbers.size > 1 ? fitting.filter(row => row.number === earliest(fitting).number) : fitting
      for (const row of one) give(change, row, by)
    }
  }
}

function earliest(rows: readonly RecordRow[]): RecordRow {
  return [...rows].sort(byTime)[0]!
}

function leftOvers(
  early: readonly RecordRow[],
  used: ReadonlySet<RecordRow>,
  changes: readonly ChangeRow[],
  { pulls, elsewhere }: Input,
  byCommit: ReadonlyMap<string, ChangeRow>
): Pick<Joined, 'leftOf' | 'lostPulls' | 'superseded' | 'unmerged'> {
  const merged = new Set(changes.flatMap(change => (change.record === null ? [] : [change.record.number])))
  merged.delete(null)
  const leftOf = new Map<number, RecordRow[]>()
  let superseded = 0
  let unmerged = 0
  for (const row of early) {
    if (used.has(row)) continue
    if (row.number !== null && merged.has(row.number)) superseded++
    else {
      unmerged++
      if (row.number !== null) leftOf.set(row.number, [...(leftOf.get(row.number) ?? []), row])
    }
  }
  const lostPulls = (pulls ?? []).filter(
    ({ mergeCommit }) => mergeCommit !== null && !byCommit.has(mergeCommit) && !elsewhere.has(mergeCommit)
  )
  return { leftOf, lostPulls, superseded, unmerged }
}

/** Each commit's pull request; a rebase merge leaves several commits, of which GitHub names the last. */
function pullsByCommit(
  merges: readonly Merge[],
  pulls: readonly MergedPull[] | null
): Map<string, { pull: MergedPull; last: string }> {
  const found = new Map<string, { pull: MergedPull; last: string }>()
  const place = new Map(merges.map((merge, index) => [merge.commit, index]))
  for (const pull of pulls ?? []) {
    const index = pull.mergeCommit === null ? undefined : place.get(pull.mergeCommit)
    if (index === undefined) continue
    const last = merges[index]!
    found.set(last.commit, { pull, last: last.commit })
    const times = pull.authoredAt ?? []
    if (last.otherParents.length > 0 || times.length < 2 || index + 1 < times.length) continue
    const earlier = merges.slice(index + 1 - times.length, index)
    // A rebase keeps the time at which each commit was written.
    const isRebase = earlier.every((merge, at) => merge.authoredAt === times[at] && merge.otherParents.length === 0)
    if (isRebase && last.authoredAt === times.at(-1)) {
      for (const merge of earlier) found.set(merge.commit, { pull, last: last.commit })
    }
  }
  return found
}

const weights: Record<RecordRow['stage'], number> = { push: 0, merge_group: 1, pull_request: 2, backtest: 3 }

/** The final record first, then the later one. */
function byWeight(a: RecordRow, b: RecordRow): number {
  return weights[a.stage] - weights[b.stage] || -byTime(a, b)
}

function byTime(a: RecordRow, b: RecordRow): number {
  return Date.parse(a.at) - Date.parse(b.at) || (a.sha256 < b.sha256 ? -1 : 1)
}
