// Writes down who accepted the change, and whose word counts.
import { countingApprovals, type JudgedApproval } from './facts/approvals.js'
import type { Facts } from './facts/facts.js'
import { expectedAccountId } from './facts/profiles.js'
import type { ApprovalRecord, DecisionRecord } from './model/evidence.js'
import type { Policy, Profile } from './model/policy.js'
import type { PullRequest } from './model/pull-request.js'

/** Everything of the decision but the waivers, which rest on the results. */
export function decisionRecord(
  { pullRequest, approvals, profile }: Facts,
  policy: Policy
): Omit<DecisionRecord, 'waivers'> {
  const { independent } = policy.approval
  return {
    author: pullRequest.author?.login ?? null,
    approvals: approvals.map(approvalRecord),
    ...(independent === 0 ? {} : { wanted: { independent, counted: countingApprovals(approvals).length } }),
    // Only approvals make anybody ask for it.
    ...(approvals.length === 0 && pullRequest.contentPush === null ? {} : { contentPush: pullRequest.contentPush }),
    ...(profile === null ? {} : { profile: profileRecord(profile, pullRequest) })
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

function profileRecord(profile: Profile, { url }: PullRequest): NonNullable<DecisionRecord['profile']> {
  const { name, author, proof, exempt } = profile
  return { name, author, authorId: expectedAccountId(profile, url), proof, exempt: [...exempt].sort() }
}
