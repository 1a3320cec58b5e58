// Everything the rules may look at. Derived once, never judged, recorded in the evidence whether or not a rule is on.

import type { Claim } from '../model/claim.js'
import type { DependencyChange, ManifestFinding } from '../model/dependency.js'
import type { CheckRecord, MergeRecord, Predicate } from '../model/evidence.js'
import type { MergeGroup } from '../model/merge-group.js'
import type { PolicySource, Profile } from '../model/policy.js'
import type { ChangedFile, PullRequest } from '../model/pull-request.js'
import type { Task, TaskItem } from '../model/task.js'
import type { ToolUse } from '../model/tool-use.js'
import type { FileTrace } from '../model/trace.js'
import type { JudgedApproval } from './approvals.js'
import type { RunFacts } from './authority.js'
import type { TaskChanges } from './task-changes.js'
import type { TestChanges } from './test-changes.js'
import type { TrainingFacts } from './training.js'

export interface Facts {
  pullRequest: PullRequest
  /** Sorted by path, then pathBytesBase64; the same order as `trace` and `dataClasses`. */
  files: ChangedFile[]
  task: Task
  /** What the issues that it closes ask for; they explain files, and state nothing else. */
  issueItems: TaskItem[]
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
  /** What makes checks weaker, and the tests that come with the change. */
  testChanges: TestChanges
  policySource: PolicySource
  /** What the training register says about the author; null where the policy names none. */
  training: TrainingFacts | null
  /** Every approval, with whether it counts and why not. */
  approvals: JudgedApproval[]
  /** The checks that the policy expects, in its order. */
  expectedChecks: CheckRecord[]
  /** What became of the task since the code and the approvals; null when its history was not read. */
  taskChanges: TaskChanges | null
  /** The profile of the policy that applies; null where none does. */
  profile: Profile | null
  /** The merge group whose last pull request this is; null outside a merge queue. */
  mergeGroup: MergeGroup | null
  /** How the change was merged; null before that. */
  merge: MergeRecord | null
  /** How much the run weighs. */
  authority: RunFacts
  /** What the run judges; a replay of history knows neither reviews nor checks. */
  stage: Predicate['stage']
  /** Instant for which the run judges, RFC 3339 with `Z`. */
  at: string
}
