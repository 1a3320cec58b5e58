// The report of an audit as data: every format shows this and nothing else.
import type { ChangeRow, Fault, FaultKind, Intake, JoinedBy, RowPolicy } from './audit.js'
import type { Evidence } from './evidence.js'
import type { VerificationResult } from './result.js'

export interface AuditReport {
  kind: 'remit-audit'
  schemaVersion: '1.0.0'
  verifier: { id: string; version: string }
  repository: string | null
  period: AuditPeriod | null
  inputs: Intake & {
    /** SHA-256 over the sorted SHA-256 of all records, each followed by a line feed. */
    recordsSha256: string
    /** Merged pull requests of the export; null where none was given. */
    pullRequests: number | null
    /** Of all records. */
    results: Record<VerificationResult, number>
  }
  totals: AuditTotals
  faults: Fault[]
  policies: PolicyPeriod[]
  tallies: Tallies
  sample: { seed: string; size: number; strata: Stratum[]; drawn: SampledChange[] }
  controls: FrameworkPack[]
  ownChecks: OwnCheck[]
  limits: string[]
  /** Oldest first. */
  changes: ChangeRow[]
}

export interface AuditPeriod {
  branch: string
  since: string | null
  until: string
  command: string
  commits: number
  /** SHA-256 of what the command prints. */
  populationSha256: string
  from: string | null
  to: string | null
  isShallow: boolean
}

export interface AuditTotals {
  changes: number
  /** With a record of their own, and with one that speaks for several. */
  recorded: number
  covered: number
  missing: number
  joinedBy: Record<JoinedBy, number>
  /** Of the record that counts for each change. */
  results: Record<VerificationResult, number>
  /** Judged in observe mode. */
  observed: number
  superseded: number
  unmerged: number
  outside: number
  contentCompared: number
  faults: number
  byKind: Partial<Record<FaultKind, number>>
}

export interface SampledChange {
  commit: string
  number: number | null
  stratum: string
  rank: string
  change: ChangeRow
  /** Null where there is none. */
  evidence: Evidence | null
}

export interface PolicyPeriod {
  state: RowPolicy['state']
  sha256: string | null
  gitBlob: string | null
  mode: RowPolicy['mode']
  review: RowPolicy['review']
  owner: string | null
  reviewDue: string | null
  /** AI tools that its register lists. */
  tools: number
  changes: number
  /** First and last change that it judged, in the order of the branch. */
  firstCommit: string
  lastCommit: string
  from: string | null
  to: string | null
  /** What it asks less than the policy before it; empty for the first. */
  weakenings: Weakening[]
  /** Whether the weakenings come from both whole policies, or from what the records say of them. */
  compared: 'whole' | 'record' | null
}

export interface Weakening {
  /** Place in the policy, such as `task.minimumWords`; attacker-controlled where it repeats a name. */
  path: string
  /** `removed` where an entry is gone, `loosened` where it asks less, `changed` where it cannot be told. */
  kind: 'loosened' | 'removed' | 'changed'
}

export interface ToolTally {
  toolId: string
  toolName: string
  /** In the register on the day of each change. */
  listed: 'yes' | 'no' | 'sometimes' | 'no register'
  /** Changes in which it took part as an author, and in which it was seen in any role. */
  asAuthor: number
  changes: number
  declared: number
  undeclared: number
  versions: string[]
  models: string[]
  /** Changes made while its risk assessment was overdue. */
  overdue: { commit: string; due: string }[]
}

export interface Tallies {
  tools: ToolTally[]
  /** Tools of the last register that no change shows, sorted. */
  neverSeen: string[]
  /** Changed files by data class and tool; `''` for no class, `null` where no tool took part. */
  matrix: { dataClass: string; toolId: string | null; changes: number; files: number }[]
  /** From lowest to highest, as the last policy has them. */
  dataClasses: string[]
  rules: { ruleId: string; kinds: Record<string, number> }[]
  /** Findings that nobody cleared, in changes that were merged. */
  task: { files: number; unexplained: number; changesWithUnexplained: number }
  approvals: {
    independent: number
    none: number
    byAuthor: string[]
    byAgent: string[]
    onOtherContent: string[]
    /** Merged by the author, with no independent approval. */
    mergedByAuthorAlone: string[]
  }
  waivers: {
    rule: string
    match: string
    reason: string
    approvedBy: string
    expires: string | null
    commits: string[]
  }[]
}

export interface Stratum {
  /** Month, highest data class, AI or not, with a fault or without. */
  name: string
  changes: number
  drawn: number
}

export interface ControlEvidence {
  number: string
  title: string | null
  note: string
  /** Rules whose results count for it, and what of the audit does. */
  rules: string[]
  audit: FaultKind[]
  /** Changes in which at least one of the rules had something to look at, by the worst outcome of each rule. */
  checks: number
  /** Outcomes that held or asked for something. */
  findings: number
  /** Faults of the audit that count for it. */
  faults: number
}

export interface FrameworkPack {
  /** As `audit.frameworks` in the policy writes it. */
  key: string
  name: string
  edition: string
  credit: string
  controls: ControlEvidence[]
  notCovered: readonly string[]
}

export interface OwnCheck {
  what: string
  command: string
  /** What the command prints, without its last line end. */
  expect: string
}
