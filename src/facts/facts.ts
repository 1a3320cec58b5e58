// Everything the rules may look at. Derived once, never judged, recorded in the evidence whether or not a rule is on.

import type { Claim } from '../model/claim.js'
import type { DependencyChange, ManifestFinding } from '../model/dependency.js'
import type { PolicySource } from '../model/policy.js'
import type { ChangedFile, PullRequest } from '../model/pull-request.js'
import type { Task } from '../model/task.js'
import type { ToolUse } from '../model/tool-use.js'
import type { FileTrace } from '../model/trace.js'
import type { TrainingFacts } from './training.js'

export interface Facts {
  pullRequest: PullRequest
  /** Sorted by path, then pathBytesBase64; the same order as `trace` and `dataClasses`. */
  files: ChangedFile[]
  task: Task
  trace: FileTrace[]
  /** How well the description as a whole fits the change, 0 to 100, below 50 surprising; null where that was not asked. */
  taskFit: number | null
  /** What the description says was done, with the verdict of the change; in order of the task's items. */
  claims: Claim[]
  toolUses: ToolUse[]
  /** Class of each file (the higher of both paths of a rename); null where the policy names no classes. */
  dataClasses: (string | null)[]
  /** Customers to whom each file belongs; most often none. */
  customers: string[][]
  /** Packages that the manifests of the change add, remove or bump; by path, then name. */
  dependencies: DependencyChange[]
  /** What was found in those manifests and lock files beside packages; by path. */
  manifests: ManifestFinding[]
  policySource: PolicySource
  /** What the training register says about the author; null where the policy names none. */
  training: TrainingFacts | null
  /** Instant for which the run judges, RFC 3339 with `Z`. */
  at: string
}
