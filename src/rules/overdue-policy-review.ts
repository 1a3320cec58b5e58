// A policy is reviewed from time to time, or nobody knows whether it still says what is wanted.
import type { Finding } from '../model/result.js'
import { join, say } from '../model/text.js'
import { judgeDuty } from './duty.js'
import { defineRule } from './rule.js'

export const overduePolicyReview = defineRule({
  id: 'overdue-policy-review',
  kinds: ['fail', 'review'],
  floor: 'informational',
  description: 'The review of the policy itself is overdue, or due within 30 days.',
  why:
    'Data classes, tools and people change, and a policy that nobody looks at any more still gates every pull request. ' +
    'The policy holds the day by which its owner reviews it. Thirty days before, every pull request shows it; once that ' +
    'day is over, the policy is one that nobody stands behind. Days end at midnight UTC.',
  remedy: 'The owner of the policy reviews it and enters the next day as reviewDue, on the base branch.',
  controls: [
    'ISO27001-2022:A.5.1',
    'ISO27001-2022:A.5.36',
    'ISA6:1.5.1',
    'ISA2027:1.5.1',
    'SOC2:CC5.3',
    'ITGS2023:CON.8.A11',
    'ITGS2023:ORP.5.A8',
    'GSpp:DEV.1.1',
    'AISVS:AC.1.1',
    'ISO42001:A.2.4',
    'SSDF:PO.1.1'
  ],
  check(facts, policy): Finding[] | 'notApplicable' {
    if (policy.reviewDue === null) return 'notApplicable'
    const duty = judgeDuty(policy.reviewDue, facts.at)
    if (duty === null) return []
    const owner = policy.owner === null ? say`The owner of the policy` : say`${policy.owner}, the owner of the policy,`
    return [
      {
        kind: duty.state === 'overdue' ? 'fail' : 'review',
        message: join(`The review of the policy ${duty.when}, on `, say`${policy.reviewDue}.`),
        remedy: join(
          owner,
          say` reviews it and enters the next day as reviewDue on the base branch`,
          duty.state === 'overdue' ? '.' : '; until then another person approves exactly this content.'
        )
      }
    ]
  }
})
