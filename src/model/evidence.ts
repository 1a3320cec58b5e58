// The evidence record: one in-toto Statement v1 with our predicate. Shape fixed, fields additive
// (schemas/evidence-1.schema.json). Integers and strings only, no mail addresses, no source lines, no clock outside `run`.

import type { ClaimGround, ClaimKind, ClaimVerdict } from './claim.js'
import type { DependencyChange, ManifestFinding } from './dependency.js'
import type { DecisionRecord, MergeGroupRecord, MergeRecord } from './evidence-decision.js'
import type { RegisteredTool } from './policy.js'
import type { FileStatus } from './pull-request.js'
import type { RepositoryHistory } from './repository-history.js'
import type { Result, VerificationResult } from './result.js'
import type { DeclaredTool, TaskItemKind } from './task.js'
import type { Certainty, Signal, ToolRole } from './tool-use.js'
import type { FileClass, FileKind, FileTrace, TraceLink } from './trace.js'
import type { TrainingSource, TrainingState } from './training.js'
import type { ChangedTest, Weakening } from './weakening.js'

export * from './evidence-decision.js'

export const statementType = 'https://in-toto.io/Statement/v1'
export const predicateType = 'urn:x-remit:evidence:v1'
export const schemaVersion = '1.0.0'

export interface Subject {
  name: string
  digest: Record<string, string>
}

export interface Evidence {
  _type: typeof statementType
  subject: Subject[]
  predicateType: typeof predicateType
  predicate: Predicate
}

export interface Predicate {
  schemaVersion: typeof schemaVersion
  verificationResult: VerificationResult
  stage: 'pull_request' | 'merge_group' | 'push' | 'backtest'
  verifier: { id: string; version: string }
  policy: PolicyRecord
  run: RunRecord
  authority: AuthorityRecord
  intent: IntentRecord
  change: ChangeRecord
  tools: ToolRecord[]
  validation: {
    /** Checks that the policy expects, in its order, then the other checks that are known, by name and app. */
    checks: CheckRecord[]
    testsChanged: string[]
    /** What makes checks weaker: by path, then kind, then side. */
    weakened: WeakeningRecord[]
    /** Tests that this change writes or changes, by path, and the green checks that may rest on them, by name. */
    selfAuthored: { tests: ChangedTest[]; checks: string[] }
    notValidated: { what: string; why: string | null; line: number }[]
    /** Lines of the description that say what was run. */
    stated: number[]
  }
  /** What is known of the people whom the policy asks something of. */
  people: { training: TrainingRecord | null }
  decision: DecisionRecord
  /** Only in a merge queue: the group and the pull requests in it. */
  mergeGroup?: MergeGroupRecord
  /** Only after a merge. */
  merge?: MergeRecord
  /** Packages that the change adds, removes or bumps, whether or not a rule is on; absent in records of earlier versions. */
  dependencies?: DependenciesRecord
  results: Result[]
  chain: { previous: string | null }
  retention: { store: 'artifact' | 'branch' | 'none'; days: number | null; requiredDays: number | null }
  limits: string[]
}

export interface DependenciesRecord {
  /** By path of the manifest, then name. */
  packages: PackageRecord[]
  /** Manifests and lock files that were read, or could not be; by path. */
  files: ManifestFinding[]
}

export interface PackageRecord
  extends Pick<
    DependencyChange,
    'ecosystem' | 'name' | 'change' | 'from' | 'to' | 'path' | 'scope' | 'source' | 'lock'
  > {
  /** Whether nothing that was read shows the package before the change. */
  new: boolean
  /** Whether title or description name it. */
  named: boolean
  /** A much used package whose name is one edit away. */
  similarTo?: string
  /** What the registry that the policy names answered; absent where it was not asked. */
  registry?: NonNullable<DependencyChange['registry']>
}

export interface PolicyRecord {
  state: 'present' | 'absent' | 'invalid' | 'unreadable'
  /** `git+<url>@<commit>#<path>` or `file:<base name>`; null when there is none. */
  uri: string | null
  commit: string | null
  digest: Record<string, string> | null
  /** The policies that it extends, in that order; absent where it stands alone. */
  extends?: { uri: string | null; digest: Record<string, string> }[]
  mode: 'enforce' | 'observe'
  review: 'neutral' | 'block'
  owner: string | null
  /** Day by which the policy is to be reviewed. */
  reviewDue: string | null
  /** From lowest to highest. */
  dataClasses: string[]
  /** The whole inventory of AI tools, sorted by id; what each entry says stands beside the tools that took part. */
  inventory: { id: string; owner: string | null }[]
}

/** What ran, and where. Counts as input when bytes are compared. */
export interface RunRecord {
  /** `github-actions` or `command-line`. */
  environment: 'github-actions' | 'command-line'
  /** RFC 3339: the instant for which the run judged. */
  at: string
  repository?: string
  repositoryId?: string
  runId?: string
  runAttempt?: string
  event?: string
  workflowRef?: string
  runnerEnvironment?: string
  serverUrl?: string
}

export interface IntentRecord {
  /** Address of the pull request, or null. */
  uri: string | null
  /** Of `title LF body`, as UTF-8. */
  digest: { sha256: string }
  /** The repository's own description templates, whose words are not the author's; sorted, absent where there are none. */
  templates?: { sha256: string }[]
  author: string | null
  updatedAt: string | null
  /** By line; items of issues last, `issue` is their address. */
  items: { id: string; line: number; kind: TaskItemKind; checked: boolean | null; issue?: string; text?: string }[]
  boundaries: { allow: { pattern: string; line: number }[]; deny: { pattern: string; line: number }[] }
  declaration: { state: 'missing' | 'none' | 'tools' | 'unnamed' | 'ambiguous'; tools: DeclaredTool[]; lines: number[] }
  words: { title: number; body: number }
  /** When the description was written and edited; absent when that was not read. Digests as `digest`. */
  history?: {
    createdAt: string
    complete: boolean
    edits: { at: string; editor: string | null; digest: { sha256: string } | null }[]
  }
  /** Issues that the pull request closes, by url; absent when they were not read. Digest of `title LF body`. */
  issues?: {
    url: string
    digest: { sha256: string }
    author: string | null
    createdAt: string
    lastEditedAt: string | null
  }[]
  /** What the description says was done, in order of its items; absent in records of earlier versions. */
  claims?: ClaimRecord[]
}

/** One statement of the description, and what the change shows of it. */
export interface ClaimRecord {
  item: string
  line: number
  kind: ClaimKind
  /** The author's words for what it speaks of, and those that make it; absent where the policy keeps words out. */
  objects?: string[]
  words?: string
  verdict: ClaimVerdict
  /** Paths and symbols sorted, at most 10 each; `more` paths are left out. Never a source line. */
  proof: { ground: ClaimGround; paths: string[]; more: number; symbols: string[]; counts: Record<string, number> }
  /** Globs that would make a stated bound one that is checked; absent where there is none. */
  boundary?: string[]
}

export interface ChangeRecord {
  base: string | null
  mergeBase: string | null
  head: string
  headRef: string | null
  baseRef: string | null
  changeDigest: string | null
  patchId: string | null
  complete: boolean
  source: 'git' | 'none'
  commits: number | null
  /** How well the description as a whole fits the change, 0 to 100; below 50 it reads like another change's. */
  taskFit: number | null
  /** By what the trace knew how rare words are: so many merged commits, so many files of the base tree. */
  rarity: { source: RepositoryHistory['source']; commits: number; files: number }
  files: FileRecord[]
}

export interface FileRecord {
  path: string
  pathBytesBase64?: string
  previousFilename?: string
  status: FileStatus
  mode: string | null
  previousMode: string | null
  blob: string | null
  previousBlob: string | null
  added: number | null
  deleted: number | null
  binary: boolean
  kind: FileKind
  dataClass: string | null
  /** Customers to whom the file belongs, sorted; absent where there is none. */
  customers?: string[]
  trace: { class?: FileClass; state: FileTrace['state']; strength: number; links: LinkRecord[] }
}

export type LinkRecord = Omit<TraceLink, 'words' | 'met'> & { words?: string[]; met?: string[] }

/** `words` are left out where the policy says `evidence.words: false`. */
export type WeakeningRecord = Omit<Weakening, 'words'> & { words?: string[] }

export interface ToolRecord {
  toolId: string
  toolName: string
  role: ToolRole
  certainty: Certainty | null
  declared: boolean | null
  version: string | null
  models: string[]
  account: 'managed' | 'personal' | null
  scope: string[]
  signals: Signal[]
  /** Where the description states that the tool's traces are false. */
  denied: { line: number; reason: string | null } | null
  /** The register's entry that applied; null when the tool is not listed. */
  register: RegisterRecord | null
}

/** What the register said about a tool when the run judged, in the policy's own words. */
export type RegisterRecord = Omit<RegisteredTool, 'signals'>

/** What the training register said about the author; by login alone. */
export interface TrainingRecord {
  reference: string | null
  required: boolean
  register: {
    state: TrainingSource['state']
    /** As `policy.uri`. */
    uri: string | null
    digest: Record<string, string> | null
  }
  /** Null where the register could not be read, or the author is not known. */
  author: {
    login: string
    state: TrainingState
    training: string | null
    completed: string | null
    validUntil: string | null
  } | null
}

export interface AuthorityRecord {
  policyFrom: 'base' | 'file' | 'none' | 'unknown'
  /** `pull-request`, `default-branch`, `base-branch`, `merge-group` or `other-repository`; null when unknown. */
  workflowFrom: string | null
  required: boolean | null
  /** Whether the requirement names the app that must report; null when unknown or not required. */
  pinnedToApp?: boolean | null
  /** Whether the result of this run holds nothing: observing, or known not to be required. */
  advisory?: boolean
}

export interface CheckRecord {
  name: string
  app: string | null
  /** What it is on this head. */
  state: 'green' | 'red' | 'skipped' | 'absent' | 'running' | 'unknown'
  /** Whether the policy expects it. */
  expected: boolean
  /** GitHub's own word; null when absent or unknown. */
  conclusion: string | null
  id: number | null
}
