// Which packages the change brings, and how they stand to the task and to what is known of packages.
import type { DependencyChange, ManifestFact } from '../model/dependency.js'
import type { PullRequest } from '../model/pull-request.js'
import type { Task } from '../model/task.js'

export function relateDependencies(
  _pullRequest: PullRequest,
  _task: Task
): { dependencies: DependencyChange[]; manifests: ManifestFact[] } {
  return { dependencies: [], manifests: [] }
}
