// What each kind of fault is called, why it matters, and what clears it. The words of every format of the report.
import type { FaultKind } from '../model/audit.js'
import type { AuditReport } from '../model/audit-report.js'

export interface FaultWords {
  title: string
  why: string
  action: string
}

export const faultWords: Record<FaultKind, FaultWords> = {
  'commit-without-record': {
    title: 'Change without a record',
    why: 'Nobody can show that this change was checked.',
    action: 'Find the missing record (artifact, evidence branch, archive), or judge the commit again with remit verify.'
  },
  'record-without-commit': {
    title: 'Record without a change',
    why: 'A final record speaks of a commit that the branch does not have: history was rewritten, or the record is not of this branch.',
    action: 'Find out whether the branch was rewritten, and keep the old commits if it was.'
  },
  'other-content': {
    title: 'Record for other content',
    why: 'What was judged is not what was merged.',
    action: 'Judge the merged commit again with remit verify, and compare it with the record.'
  },
  'direct-push': {
    title: 'Direct push',
    why: 'The change took no pull request, so no gate could hold it.',
    action: 'Ask who pushed it and why, and protect the branch against direct pushes.'
  },
  'merged-failed': {
    title: 'Merged despite FAILED',
    why: 'A stated rule was broken, and the merge was not held.',
    action: 'Ask who could override the check, and record the exception as a waiver.'
  },
  'merged-incomplete': {
    title: 'Merged despite INCOMPLETE',
    why: 'Something could not be known, and the merge was not held.',
    action: 'Run Remit again on the merged commit with what was missing.'
  },
  'merged-review': {
    title: 'Merged despite an open review',
    why: 'By its policy a review holds the merge, and nobody cleared it.',
    action: 'Let an independent person judge the change now, and record it.'
  },
  'judged-after-merge': {
    title: 'Judged only after the merge',
    why: 'Before the merge nobody checked it.',
    action: 'Make the check required, so that nothing is merged before it ran.'
  },
  'late-record': {
    title: 'Late record',
    why: 'The record was made after the fact.',
    action: 'Compare it with the merged commit, and find out why it was not made in time.'
  },
  'changed-description': {
    title: 'Description changed after the judgement',
    why: 'The task that was judged is not the task that stands there now.',
    action: 'Compare both texts in the history of the pull request.'
  },
  'altered-record': {
    title: 'Altered record',
    why: 'The record is not what its run wrote.',
    action: 'Take the original from the artifact of its run, and compare.'
  },
  'conflicting-records': {
    title: 'Conflicting records',
    why: 'One run leaves one record, so at least one of these is not genuine.',
    action: 'Compare both with the artifact of that run.'
  },
  'broken-chain': {
    title: 'Broken chain',
    why: 'A record before this one was taken away or changed.',
    action: 'Look for the missing record in the history of the evidence branch.'
  },
  'forked-chain': {
    title: 'Forked chain',
    why: 'Two records follow the same one: one was put in, or moved.',
    action: 'Compare with the history of the evidence branch.'
  },
  'other-repository': {
    title: 'Record of another repository',
    why: 'It says nothing of this one.',
    action: 'Take it out of the records of this audit.'
  },
  'policy-mismatch': {
    title: 'Policy that is not there',
    why: 'The record names a policy that git does not hold at that commit, so nobody knows by what it judged.',
    action: 'Judge the commit again with remit verify and the policy of its base.'
  },
  'pull-request-without-commit': {
    title: 'Merged pull request without its commit',
    why: 'GitHub counts it as merged, and the branch does not have it.',
    action: 'Find out whether the branch was rewritten.'
  },
  'unreadable-document': {
    title: 'Document that was not read',
    why: 'What it holds is not part of this report.',
    action: 'Get it again from where it came, or take it out.'
  }
}

/** The answer to the first question of an auditor, in one sentence. */
export function headline({ faults, period }: AuditReport): string {
  if (period === null) return 'Completeness could not be checked: no repository was given'
  if (period.commits === 0) return 'The period holds no changes'
  if (faults.length > 0) return `${faults.length} ${faults.length === 1 ? 'thing does' : 'things do'} not fit together`
  if (period.isShallow) return 'Nothing was found that does not fit, but the history of the clone is cut off'
  return 'Every change has its record, and nothing was found that does not fit'
}

/** `12 of 40 (30 %)`; whole per cent, rounded down, so that 100 % means all. */
export function share(part: number, whole: number): string {
  return whole === 0 ? `${part} of 0` : `${part} of ${whole} (${Math.floor((part * 100) / whole)} %)`
}
