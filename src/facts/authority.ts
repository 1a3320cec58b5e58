// How much does this run weigh? Whose copy of workflow and policy it ran by, and whether the merge waits for it. From the
// runner's environment, which the pull request does not write, and from GitHub's rules for the base branch.
import type { AuthorityRecord, RunRecord } from '../model/evidence.js'
import type { Policy, PolicySource } from '../model/policy.js'
import type { RunAuthority } from '../model/pull-request.js'

export interface RunFacts extends Required<AuthorityRecord> {
  environment: RunRecord['environment']
  /** Whether the policy, or that there is none, says that nothing is held. */
  observes: boolean
}

/** Events and where GitHub takes the workflow from. `workflow_dispatch` runs that of any branch, so it is not here. */
const origins: ReadonlyMap<string, string> = new Map([
  ['pull_request', 'pull-request'],
  ['pull_request_review', 'pull-request'],
  ['pull_request_target', 'default-branch'],
  ['workflow_run', 'default-branch'],
  ['merge_group', 'merge-group'],
  ['push', 'base-branch']
])

export function weighRun(
  run: Omit<RunRecord, 'at'>,
  { required, pinnedToApp }: RunAuthority,
  policy: Pick<Policy, 'mode'>,
  source: PolicySource
): RunFacts {
  const isRead = source.state === 'present' || source.state === 'local' || source.state === 'absent'
  const observes = policy.mode === 'observe' && isRead
  return {
    environment: run.environment,
    policyFrom: policyFrom(source),
    workflowFrom: workflowFrom(run),
    required,
    pinnedToApp,
    observes,
    advisory: observes || required === false
  }
}

function policyFrom(source: PolicySource): AuthorityRecord['policyFrom'] {
  if (source.state === 'present' || source.state === 'invalid') return 'base'
  if (source.state === 'local' || source.state === 'invalid-local') return 'file'
  return source.state === 'absent' ? 'none' : 'unknown'
}

/** A workflow that a ruleset of the organisation asks for runs on `pull_request` and lies in another repository. */
function workflowFrom({ event, workflowRef, repository }: Omit<RunRecord, 'at'>): string | null {
  const origin = origins.get(event ?? '') ?? null
  if (origin !== 'pull-request' || workflowRef === undefined || repository === undefined) return origin
  return workflowRef.toLowerCase().startsWith(`${repository.toLowerCase()}/`) ? origin : 'other-repository'
}
