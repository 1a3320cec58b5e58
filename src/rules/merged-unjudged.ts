// Was what has been merged judged before, and did it pass? A merge over red must not go without a trace.
import type { MergeRecord, RecordReference } from '../model/evidence.js'
import type { Policy } from '../model/policy.js'
import type { Finding } from '../model/result.js'
import { join, say, type Text } from '../model/text.js'
import { defineRule } from './rule.js'

export const mergedUnjudged = defineRule({
  id: 'merged-unjudged',
  kinds: ['fail'],
  floor: 'informational',
  description: 'A commit of the branch has no passing record: it was pushed directly, or merged unjudged or over red.',
  why:
    'Whoever may bypass the rules of a branch can merge what did not pass, and nothing of that shows afterwards. So each ' +
    'merge is looked up: the check of its pull request, joined by the merged commit, its tree or the digest of its ' +
    'content. Where there is none that passed on this content, the merge itself is put on record, with who merged it.',
  remedy:
    'Have the pull request judged after the fact, have a person look at what was merged, and run this job again; or have ' +
    'the exception written into the policy as a waiver.',
  controls: [
    'ISO27001-2022:A.5.28',
    'ISO27001-2022:A.8.15',
    'ISO27001-2022:A.8.32',
    'ISA6:5.2.1',
    'ISA2027:5.2.1',
    'SOC2:CC8.1',
    'ITGS2023:OPS.1.1.3.A6',
    'GSpp:TEST.4.1',
    'AISVS:AC.8.3',
    'SSDF:PO.4.1'
  ],
  check({ merge }, policy): Finding[] | 'notApplicable' {
    if (merge === null) return 'notApplicable'
    const trouble = troubleOf(merge, policy)
    return trouble === null ? [] : [{ kind: 'fail', message: trouble, remedy: remedyOf(merge) }]
  }
})

function troubleOf(merge: MergeRecord, policy: Policy): Text | null {
  const { commit, pullRequest, record, joinedBy } = merge
  if (pullRequest === null) {
    return join(say`Commit ${commit} was pushed to the branch`, by(merge), ' without a pull request.')
  }
  const what = join(say`Pull request ${pullRequest} was merged as commit ${commit}`, by(merge))
  if (record === null) return join(what, ', and no check of Remit stands on it.')
  if (joinedBy === null) {
    return join(
      what,
      ', and its content is not the one that the check ',
      say`${record.checkRunId}`,
      ' of Remit judged.'
    )
  }
  if (passes(record, policy)) return null
  const conclusion = record.conclusion === null ? 'without a conclusion' : say`with the conclusion ${record.conclusion}`
  return join(what, ', while the check ', say`${record.checkRunId}`, ' of Remit stood there ', conclusion, '.')
}

function by({ mergedBy }: MergeRecord): Text | string {
  return mergedBy === null ? '' : say` by ${mergedBy}`
}

/** `neutral` is what an observing policy gives, and a review that holds nothing. */
function passes({ conclusion }: RecordReference, policy: Policy): boolean {
  if (conclusion === 'success') return true
  return conclusion === 'neutral' && (policy.mode === 'observe' || policy.review === 'neutral')
}

function remedyOf({ commit, pullRequest }: MergeRecord): Text {
  const exception = say`have the exception written into the policy: a waiver of merged-unjudged for the commit ${commit}, with reason, approver and expiry.`
  if (pullRequest === null) {
    return join('Revert it and bring it by a pull request; or have a person look at it and ', exception)
  }
  return join(
    say`Have the workflow of Remit judge pull request ${pullRequest} (workflow_dispatch with its number), let a person look at what was merged, and re-run this job; or `,
    exception
  )
}
