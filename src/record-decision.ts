// Writes down who accepted the change, and whose word counts.
import { countingApprovals, type JudgedApproval } from './facts/approvals.js'
import type { Facts } from './facts/facts.js'
import type { ApprovalRecord, DecisionRecord } from './model/evidence.js'
import type { Policy } from './model/policy.js'

/** Everything of the decision but the waivers and the profile, which the policy gives. */
export function decisionRecord(
  { pullRequest, approvals }: Facts,
  policy: Policy
): Omit<DecisionRecord, 'waivers' | 'profile'> {
  const { independent } = policy.approval
  return {
    author: pullRequest.author?.login ?? null,
    approvals: approvals.map(approvalRecord),
    ...(independent === 0 ? {} : { wanted: { independent, counted: countingApprovals(approvals).length } }),
    // Only reviews make anybody ask for it.
    ...(pullRequest.reviews === null ? {} : { contentPush: pullRequest.contentPush })
  }
}

function approvalRecord({ review, changeDigest, flaw }: JudgedApproval): ApprovalRecord {
  return {
    login: review.author.login,
    type: review.author.type,
    commit: review.commit,
    at: review.submittedAt,
    independent: flaw === null,
    changeDigest,
    ...(flaw === null ? {} : { flaw })
  }
}
