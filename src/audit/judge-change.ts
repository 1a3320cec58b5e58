// What does not fit about one change of the branch? At most one reason why it has no record, then what its records say.

import type { ChangeRow, FaultKind, RecordRow } from '../model/audit.js'
import type { FaultSink } from './fault-sink.js'
import {
  finalCommit,
  isBefore,
  isFinal,
  type Joined,
  mergedAtOf,
  namesParentOnly,
  speaksOfThisCommit,
  treesOf
} from './join-records.js'
import type { ReconcileInput } from './reconcile.js'

/** A final record is made right after the merge. Later than this somebody made it afterwards. */
const finalDelayMs = 24 * 60 * 60 * 1000

export function judgeChange(
  change: ChangeRow,
  joined: Joined,
  input: Pick<ReconcileInput, 'pulls' | 'digests'>,
  sink: FaultSink
): void {
  const { merge, record } = change
  const records = joined.recordsOf.get(merge.commit) ?? []
  const report = (kind: FaultKind, message: string, about: readonly RecordRow[] = []): void => {
    change.faults.push(kind)
    sink.add({ kind, message, commit: merge.commit, number: change.number, places: about.map(row => row.place) })
  }
  if (change.coveredBy !== null && record === null) return
  if (isDirect(change, records, input)) {
    report(
      'direct-push',
      record === null
        ? 'The commit came to the branch without a pull request, and there is no record of it.'
        : 'The commit came to the branch without a pull request.',
      records
    )
    if (record === null) return
  }
  if (record === null) {
    const left = change.number === null ? [] : (joined.leftOf.get(change.number) ?? [])
    if (left.length > 0) {
      report(
        'other-content',
        'The records of its pull request are for other content than the one that was merged.',
        left
      )
    } else {
      report('commit-without-record', 'There is no record of this commit.')
    }
    return
  }
  contentOf(change, records, input, report)
  if (!change.faults.includes('direct-push')) timing(change, records, report)
  verdictOf(change, report)
  descriptionOf(change, records, report)
}

type Report = (kind: FaultKind, message: string, about?: readonly RecordRow[]) => void

function isDirect(change: ChangeRow, records: readonly RecordRow[], { pulls }: Pick<ReconcileInput, 'pulls'>): boolean {
  // The first commit of a repository is nobody's change.
  if (change.merge.firstParent === null && records.length === 0) return false
  if (pulls !== null) return change.pull === null
  return records.some(row => isFinal(row) && row.hadRecord !== null && row.number === null)
}

/** A record that names the commit can still say something else of it than git does. */
function contentOf(
  { merge }: ChangeRow,
  records: readonly RecordRow[],
  { digests }: Pick<ReconcileInput, 'digests'>,
  report: Report
): void {
  const digest = digests.get(merge.commit)
  const isOther = (row: RecordRow): boolean =>
    typeof digest === 'string' && row.changeDigest !== null && row.changeDigest !== digest
  const wrong = records.filter(
    row =>
      (row.head === merge.commit && row.headSha256 !== null && row.headSha256 !== merge.sha256) ||
      (finalCommit(row) === merge.commit &&
        ((treesOf(row).length > 0 && !treesOf(row).includes(merge.tree)) ||
          (speaksOfThisCommit(row, merge) && isOther(row))))
  )
  if (wrong.length > 0) {
    report('other-content', 'A record names this commit and is for other content than git holds there.', wrong)
    return
  }
  // A branch judged on an older base: what came out of the merge may be something else.
  const early = records.filter(row => !isFinal(row))
  if (early.length > 0 && early.every(row => namesParentOnly(row, merge) && isOther(row))) {
    report('other-content', 'The merge holds other content than the branch that was judged.', early)
  }
}

function timing(change: ChangeRow, records: readonly RecordRow[], report: Report): void {
  const mergedAt = mergedAtOf(change, records)
  if (mergedAt === null) return
  const early = records.filter(row => !isFinal(row))
  const final = records.find(isFinal)
  if (early.length > 0 && !early.some(row => isBefore(row, mergedAt)) && final?.hadRecord !== true) {
    report('late-record', 'Its records were made after the merge.', early)
  } else if (final !== undefined && Date.parse(final.at) > Date.parse(mergedAt) + finalDelayMs) {
    report('late-record', 'Its final record was made more than a day after the merge.', [final])
  } else if (final?.hadRecord === false && early.length === 0) {
    report('judged-after-merge', 'It was judged only after the merge: its final record names no earlier one.', [final])
  }
}

/** What was known at the merge holds against it, and so does what the final record says. */
function verdictOf(change: ChangeRow, report: Report): void {
  const judged = [change.before, change.record].filter(row => row !== null)
  const holding = judged.filter(row => !row.observed)
  const kinds: [FaultKind, (row: RecordRow) => boolean, string][] = [
    ['merged-failed', row => row.result === 'FAILED', 'It was merged although its record says FAILED.'],
    ['merged-incomplete', row => row.result === 'INCOMPLETE', 'It was merged although its record says INCOMPLETE.'],
    [
      'merged-review',
      row => row.result === 'REVIEW' && row.reviewBlocks,
      'It was merged although its record says REVIEW, and by its policy a review holds the merge.'
    ]
  ]
  for (const [kind, isSo, message] of kinds) {
    const rows = holding.filter(isSo)
    if (rows.length === 0) continue
    report(kind, message, [...new Set(rows)])
    return
  }
}

function descriptionOf(change: ChangeRow, records: readonly RecordRow[], report: Report): void {
  const { record, before, pull } = change
  const judged = before ?? record!
  if (typeof pull?.intentDigest === 'string' && pull.intentDigest !== judged.intentDigest) {
    report(
      'changed-description',
      'The description of its pull request is not the one that was judged: it was edited since.',
      [judged]
    )
  } else if (before !== null && records.some(row => isFinal(row) && row.intentDigest !== before.intentDigest)) {
    report(
      'changed-description',
      'The description was edited between the judgement before the merge and the final record.',
      records.filter(row => row === before || isFinal(row))
    )
  }
}
