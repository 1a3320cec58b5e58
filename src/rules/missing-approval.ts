// The human gate: have enough people accepted exactly this content?
import { countingApprovals, uncertainFlaws } from '../facts/approvals.js'
import type { Facts } from '../facts/facts.js'
import type { Finding } from '../model/result.js'
import { join, say, type Text } from '../model/text.js'
import { answerTo, answerToUnreadReviews, sayFlaws } from './approval-words.js'
import { defineRule } from './rule.js'

export const missingApproval = defineRule({
  id: 'missing-approval',
  kinds: ['fail', 'open'],
  floor: 'informational',
  description: 'Fewer people have approved exactly this content than the policy wants.',
  why:
    'Somebody who did not make a change answers for it: that is what segregation of duties asks, and what no agent can give. ' +
    'An approval counts when it is a person’s who may push to the repository, who is neither the author, nor sent the agent, ' +
    'nor pushed the content last. It holds for the content and not for the commit: a rebase or a merge of the base branch that ' +
    'leaves the change as it is voids nothing, and a change of one line voids it.',
  remedy: 'As many other people as the policy wants approve exactly this content.',
  controls: [
    'ISO27001-2022:A.5.3',
    'ISO27001-2022:A.8.32',
    'ISA6:1.2.2',
    'ISA2027:1.2.2',
    'ISA6:5.2.1',
    'ISA2027:5.2.1',
    'SOC2:CC6.3',
    'SOC2:CC8.1',
    'ITGS2023:ORP.4.A4',
    'ITGS2023:OPS.1.1.6.A4',
    'GSpp:TEST.4.1',
    'GSpp:TEST.4.1.1',
    'AISVS:AC.4.1',
    'AISVS:AC.8.3',
    'SSDF:PW.7.2'
  ],
  check(facts, policy): Finding[] | 'notApplicable' {
    const wanted = policy.approval.independent
    if (wanted === 0 || !mayBeApproved(facts)) return 'notApplicable'
    const counted = countingApprovals(facts.approvals).length
    if (counted >= wanted) return []
    const unsure = facts.approvals.flatMap(({ review, flaw }) =>
      flaw !== null && uncertainFlaws.has(flaw) ? { login: review.author.login, flaw } : []
    )
    const isUnread = facts.pullRequest.reviews === null
    if (!isUnread && counted + unsure.length < wanted) return [tooFew(facts, wanted, counted)]
    return [
      {
        kind: 'open',
        message: isUnread
          ? join(wants(wanted), ', and the reviews could not be read.')
          : join(wants(wanted), say`, and whether more than ${counted} count is not known: `, sayFlaws(unsure), '.'),
        remedy: isUnread
          ? join('To have it known, ', answerToUnreadReviews, '.')
          : join('To have it known, ', answerTo(unsure.map(({ flaw }) => flaw)), '.')
      }
    ]
  },
  whyNotApplicable(facts, policy) {
    if (policy.approval.independent === 0) return 'The policy wants no approval.'
    return mayBeApproved(facts)
      ? null
      : 'Only a pull request can be approved, and this run looked at none as it stands.'
  }
})

/** On the command line there may be no pull request yet, and history keeps no reviews. */
function mayBeApproved({ pullRequest, stage }: Facts): boolean {
  return stage !== 'backtest' && (pullRequest.number !== null || pullRequest.reviews !== null)
}

function tooFew({ approvals }: Facts, wanted: number, counted: number): Finding {
  const flawed = approvals.flatMap(({ review, flaw }) =>
    flaw !== null && flaw !== 'superseded' ? { login: review.author.login, flaw } : []
  )
  const missing = wanted - counted
  return {
    kind: 'fail',
    message: join(
      wants(wanted),
      counted === 0 ? ', and none counts' : `, and ${counted} ${counted === 1 ? 'counts' : 'count'}`,
      flawed.length === 0 ? '.' : join(': ', sayFlaws(flawed), '.')
    ),
    remedy: join(
      `${missing === 1 ? 'Another person' : `${missing} other people`} with write access, who neither sent nor pushed it, `,
      `${missing === 1 ? 'approves' : 'approve'} exactly this content.`
    )
  }
}

function wants(wanted: number): Text {
  return join(`The policy wants ${wanted} independent approval${wanted === 1 ? '' : 's'} of exactly this content`)
}
