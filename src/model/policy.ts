// The policy: which AI tools and paths are allowed, and what each pull request must show.
// Written by the organisation on the protected base branch, so its content is trusted once read from there.
import type { Problem } from './errors.js'

export const ruleLevels = ['off', 'informational', 'review', 'fail'] as const
export type RuleLevel = (typeof ruleLevels)[number]

export interface PathPolicy {
  /** Globs (model/glob); at least one. */
  match: string[]
  dataClass: string | null
  /** Customer to whom the paths belong. */
  customer: string | null
  /** `ai`: changes in which an AI tool took part. `all`: every change. */
  forbid: 'ai' | 'all' | null
  reason: string | null
  /** Logins (`bob`) and teams (`@acme/platform`). */
  approvers: string[]
}

export interface RegisteredTool {
  id: string
  owner: string | null
  /** semver range. */
  versions: string | null
  /** Globs over normalised model names. */
  models: string[]
  account: 'managed' | 'personal' | 'any' | null
  configuration: string | null
  processing: 'local' | 'own-tenant' | 'vendor' | null
  maxDataClass: string | null
  paths: { allow: string[]; deny: string[] }
  riskAssessment: { reference: string | null; reviewed: string | null; due: string | null } | null
  supplier: {
    agreement: string | null
    trainingOptOut: boolean | null
    certificates: string[]
    /** Customers whose paths the tool may touch. */
    customerApproval: string[] | null
  } | null
}

export interface Policy {
  version: 1
  mode: 'enforce' | 'observe'
  review: 'neutral' | 'block'
  owner: string | null
  /** Date `YYYY-MM-DD`. */
  reviewDue: string | null
  task: {
    minimumWords: number
    boundaries: 'optional' | 'required'
    declaration: 'optional' | 'required'
    declareBy: ('description' | 'trailer')[]
  }
  /** From lowest to highest. */
  dataClasses: string[]
  defaultDataClass: string | null
  paths: PathPolicy[]
  tools: RegisteredTool[]
  rules: Record<string, RuleLevel>
  evidence: { store: 'artifact'; words: boolean; taskText: boolean }
  audit: { retentionDays: number | null; frameworks: string[] }
}

/**
 * What the base tree holds. `absent` is proven from the tree; a policy that could not be read is `unreadable`
 * and never counts as absent.
 */
export type PolicySource =
  | { state: 'present'; policy: Policy; path: string; commit: string; blob: string; sha256: string }
  | { state: 'absent'; path: string; commit: string }
  | { state: 'invalid'; path: string; commit: string; blob: string; sha256: string; problems: Problem[] }
  | { state: 'unreadable'; path: string; commit: string | null; reason: string }
  /** A file named on the command line, outside any commit. */
  | { state: 'local'; policy: Policy; path: string; sha256: string }
  | { state: 'invalid-local'; path: string; sha256: string; problems: Problem[] }

export function defaultPolicy(): Policy {
  return {
    version: 1,
    mode: 'enforce',
    review: 'neutral',
    owner: null,
    reviewDue: null,
    task: { minimumWords: 5, boundaries: 'optional', declaration: 'optional', declareBy: ['description'] },
    dataClasses: [],
    defaultDataClass: null,
    paths: [],
    tools: [],
    rules: {},
    evidence: { store: 'artifact', words: true, taskText: false },
    audit: { retentionDays: null, frameworks: [] }
  }
}
