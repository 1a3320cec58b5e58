// The nouns of an audit: what a period holds, what the records say of it, and what does not fit together.
// Integers and strings only, so that the report of the same inputs has the same bytes.
import type { Refusal } from './document-place.js'
import type { Predicate } from './evidence.js'
import type { Merge, MergedPull } from './population.js'
import type { VerificationResult } from './result.js'

/** What a tool did in one change, as far as an audit counts it. */
export interface RowTool {
  toolId: string
  toolName: string
  role: string
  /** In the register on that day; null without a register. */
  listed: boolean | null
  declared: boolean | null
  certainty: string | null
  version: string | null
  models: string[]
  /** Day on which its risk assessment was due, where that lay before the run. */
  overdue: string | null
}

export interface RowApproval {
  login: string
  independent: boolean
  isAuthor: boolean
  isAgent: boolean
  /** On another commit than the head that was judged. */
  isStale: boolean
}

export interface RowWaiver {
  rule: string
  match: string
  reason: string
  approvedBy: string
  expires: string | null
}

/** What many records say alike, so that it is kept once. */
export interface RowFacts {
  stage: Predicate['stage']
  result: VerificationResult
  /** By observe mode nothing was held. */
  observed: boolean
  /** Whether a REVIEW holds the merge by its policy. */
  reviewBlocks: boolean
  /** `owner/name`, lower case; null where the record does not say. */
  repository: string | null
  author: string | null
  mergedBy: string | null
  /** Of a final record: whether it names the record that was there before the merge; null where it does not speak of it. */
  hadRecord: boolean | null
  policy: RowPolicy
  /** Path of the policy in its commit; null for a local file. */
  policyPath: string | null
  tools: RowTool[]
  /** Changed files by data class; `''` for none. */
  classes: Record<string, number>
  /** Results that are no pass, as `rule:kind` with their number. */
  findings: Record<string, number>
  approvals: RowApproval[]
  waivers: RowWaiver[]
  /** Ids of all rules that ran, with their worst kind. */
  rules: Record<string, string>
  /** What is wrong with the record by itself. */
  flaws: string[]
}

/** What an audit keeps of one record: small, since there may be very many. */
export interface RecordRow extends Readonly<RowFacts> {
  /** Where it was found, for people; the first in order where it was found more than once. */
  place: string
  /** The file of that place. */
  file: string
  /** Of its bytes. */
  sha256: string
  at: string
  /** `run/attempt`; null outside GitHub. */
  runKey: string | null
  head: string
  base: string | null
  /** Where the merge put it; null before a merge. */
  mergeCommit: string | null
  testMergeTree: string | null
  mergeTree: string | null
  /** SHA-256 of the raw head commit, as its subject has it. */
  headSha256: string | null
  changeDigest: string | null
  /** Number of the pull request. */
  number: number | null
  intentDigest: string
  mergedAt: string | null
  previous: string | null
  /** Commit at which the policy was read; null for a local file. */
  policyCommit: string | null
  files: number
  unexplained: number
}

export interface RowPolicy {
  state: Predicate['policy']['state']
  sha256: string | null
  gitBlob: string | null
  mode: Predicate['policy']['mode']
  review: Predicate['policy']['review']
  owner: string | null
  reviewDue: string | null
  inventory: { id: string; owner: string | null }[]
  dataClasses: string[]
}

/** How a record was found to belong to a commit. */
export type JoinedBy = 'commit' | 'tree' | 'changeDigest' | 'covered'

/** One change of the period with what the records say of it. */
export interface ChangeRow {
  merge: Merge
  joinedBy: JoinedBy | null
  /** The record that counts: the final one, or the last before the merge. */
  record: RecordRow | null
  /** The last before the merge, on the same content. */
  before: RecordRow | null
  pull: MergedPull | null
  number: number | null
  /** Commit whose record speaks for this one as well, as in a rebase merge. */
  coveredBy: string | null
  /** The faults that name it. */
  faults: FaultKind[]
}

export const faultKinds = [
  'commit-without-record',
  'record-without-commit',
  'other-content',
  'direct-push',
  'merged-failed',
  'merged-incomplete',
  'merged-review',
  'judged-after-merge',
  'late-record',
  'changed-description',
  'altered-record',
  'conflicting-records',
  'broken-chain',
  'forked-chain',
  'other-repository',
  'policy-mismatch',
  'pull-request-without-commit',
  'unreadable-document'
] as const
export type FaultKind = (typeof faultKinds)[number]

/** Something that does not fit together. */
export interface Fault {
  kind: FaultKind
  /** Our words; values from outside stand in `about` alone. */
  message: string
  /** Commit that it is about. */
  commit: string | null
  /** Pull request that it is about. */
  number: number | null
  /** Records and documents that it is about: places, for people. */
  places: string[]
}

/** What was read, and what was not. */
export interface Intake {
  documents: number
  /** Distinct by their bytes. */
  records: number
  /** The same bytes once more. */
  repeated: number
  companions: number
  predicates: number
  bundles: number
  /** JSON of another kind. */
  others: number
  refused: Refusal[]
}
