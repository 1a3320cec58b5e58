// The policy: which AI tools and paths are allowed, and what each pull request must show.
// Written by the organisation on the protected base branch, so its content is trusted once read from there.
import type { Ecosystem } from './dependency.js'
import type { Problem } from './errors.js'
import type { Certainty, SignalPlace, ToolRole } from './tool-use.js'

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

/** Where a form of a team's own is looked for. `address`: of an author or committer, and in trailers of authorship. */
export const ownSignalPlaces = [
  'address',
  'commit-trailer',
  'commit-body',
  'commit-author',
  'committer',
  'pr-author',
  'pr-title',
  'pr-body',
  'branch',
  'label',
  'file'
] as const satisfies readonly (SignalPlace | 'address')[]

/** A form of a team's own by which to see a tool. Compared letter by letter, without regard to case; never a pattern. */
export interface OwnSignal {
  where: (typeof ownSignalPlaces)[number]
  match: 'equals' | 'starts-with'
  text: string
  certainty: Certainty
  role: Exclude<ToolRole, 'context'>
}

export interface ToolSignals {
  add: OwnSignal[]
  /** Ids of known signals that count no longer, such as `github-copilot/commit-trailer-6`. */
  off: string[]
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
  /** Absent where the policy leaves the known signals as they are. */
  signals?: ToolSignals
}

/** What is asked of people before they let an AI tool take part. */
export interface TrainingPolicy {
  /** Name of the training; null where any training of the register counts. */
  reference: string | null
  /** Whether it is asked for; what the register says is recorded either way. */
  required: boolean
  /** Path of the register, from the top of the repository; null where there is none. */
  register: string | null
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
  people: { training: TrainingPolicy | null }
  /** Registries that are asked for new packages, by ecosystem; none is asked that is not here. */
  dependencies: { registries: Partial<Record<Ecosystem, string>> }
  rules: Record<string, RuleLevel>
  evidence: { store: 'artifact'; words: boolean; taskText: boolean }
  audit: { retentionDays: number | null; frameworks: string[] }
}

/**
 * What the base tree holds. `absent` is proven from the tree; a policy that could not be read is `unreadable`
 * and never counts as absent.
 */
export type PolicySource =
  | {
      state: 'present'
      policy: Policy
      path: string
      commit: string
      blob: string
      sha256: string
      extended?: readonly ExtendedFile[]
    }
  | { state: 'absent'; path: string; commit: string }
  | {
      state: 'invalid'
      path: string
      commit: string
      blob: string
      sha256: string
      problems: Problem[]
      extended?: readonly ExtendedFile[]
    }
  | { state: 'unreadable'; path: string; commit: string | null; reason: string }
  /** A file named on the command line, outside any commit. */
  | { state: 'local'; policy: Policy; path: string; sha256: string; extended?: readonly ExtendedFile[] }
  | {
      state: 'invalid-local'
      path: string
      sha256: string
      problems: Problem[]
      extended?: readonly ExtendedFile[]
    }

/** A policy on which another builds, read at the same commit; `blob` is null for a file outside any commit. */
export interface ExtendedFile {
  /** From the top of the repository. */
  path: string
  blob: string | null
  sha256: string
}

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
    people: { training: null },
    dependencies: { registries: {} },
    rules: {},
    evidence: { store: 'artifact', words: true, taskText: false },
    audit: { retentionDays: null, frameworks: [] }
  }
}
