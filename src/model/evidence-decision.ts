// The parts of the record that say who decided, and what became of the change: approvals, waivers, merge queue, merge.
import type { VerificationResult } from './result.js'

export interface DecisionRecord {
  author: string | null
  approvals: ApprovalRecord[]
  /** Every waiver of the policy, sorted by rule, match, tool, commit, last day, approver, and what became of it. */
  waivers: WaiverRecord[]
  /** How many the policy wants, and how many count; absent where the policy wants none. */
  wanted?: { independent: number; counted: number }
  /** Who pushed the content last; null when unknown; absent when it was not asked. */
  contentPush?: { login: string; at: string | null; source: 'activity' | 'event' } | null
  /** The profile that applies; absent where none does. */
  profile?: { name: string; author: string | null; authorId: number | null; proof: string | null; exempt: string[] }
}

/** Why an approval does not count; closed list. */
export const approvalFlaws = [
  'not-a-person',
  'author',
  'sent-the-agent',
  'last-pusher',
  'pusher-unknown',
  'no-write-access',
  'write-access-unknown',
  'other-content',
  'content-unknown',
  'superseded',
  'no-time',
  'author-unknown'
] as const
export type ApprovalFlaw = (typeof approvalFlaws)[number]

export interface ApprovalRecord {
  login: string
  type: string | null
  commit: string | null
  at: string | null
  /** Whether it counts: a person with write access, independent, on exactly this content. */
  independent: boolean
  /** Digest of the change as it was approved; null when unknown. */
  changeDigest?: string | null
  /** Why it does not count; absent where it does. */
  flaw?: ApprovalFlaw
}

export interface WaiverRecord {
  rule: string
  match: string | null
  tool: string | null
  commit: string | null
  reason: string
  approvedBy: string
  expires: string
  /**
   * `expired`: its last day is over; `used`; `refused`: a finding that it fits stands, since its approver is the author or
   * sent the agent, or nobody knows the author; `unmatched`: there was nothing in this run for it to clear.
   */
  state: 'used' | 'expired' | 'refused' | 'unmatched'
  /** How many results it cleared; where several waivers fit one result, the first counts it. */
  results: number
}

/** A record of an earlier judgement of the same pull request, as its check shows it. A claim of that check. */
export interface RecordReference {
  checkRunId: number
  conclusion: string | null
  /** Slug of the app that posted it. */
  app: string | null
  head: string
  changeDigest: string | null
  evidenceSha256: string | null
}

export interface MergeGroupRecord {
  headRef: string
  head: string
  /** Commit of the base branch on which the chain of groups stands. */
  base: string
  /** From the base branch to the head. */
  members: MemberRecord[]
}

export interface MemberRecord {
  number: number
  /** Commit of this member's group, and the commit before it. */
  group: string
  parent: string
  /** Head of the pull request when it was read. */
  head: string | null
  /** Of the content in the queue, and of the pull request itself. */
  queuedDigest: string | null
  changeDigest: string | null
  verificationResult: VerificationResult
  /** SHA-256 of this member's own evidence in the same artifact; null for the one that this record is. */
  evidenceSha256: string | null
  judged: RecordReference | null
}

export interface MergeRecord {
  commit: string
  tree: string | null
  /** Null for a push that belongs to no pull request. */
  pullRequest: number | null
  mergedBy: string | null
  mergedAt: string | null
  /** By what the merged commit was joined to the record of the pull request; null where there is no such record. */
  joinedBy: 'commit' | 'tree' | 'changeDigest' | null
  /** The record that was there before the merge. */
  record: RecordReference | null
}
