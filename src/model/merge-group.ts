// A merge group while it is judged: what the record of it will say, and what each other pull request in it lacks.
import type { MemberRecord, MergeGroupRecord } from './evidence.js'
import type { VerificationResult } from './result.js'
import type { Text } from './text.js'

/** A pull request in the group. */
export interface GroupMember extends Omit<MemberRecord, 'verificationResult'> {
  /** Null for the one that is being judged: the last. */
  verificationResult: VerificationResult | null
  /** What decided its result, and what clears that; null where it passes. */
  first: { message: Text; remedy: Text | null } | null
}

export interface MergeGroup extends Omit<MergeGroupRecord, 'members'> {
  /** From the base branch to the head; the last is the one that is being judged. */
  members: GroupMember[]
}
