// What a policy asks of the workflows beside the first one: an approval, and the end of another check, start no run of Remit
// by themselves.
import type { Policy } from '../model/policy.js'
import { join, type Text } from '../model/text.js'

interface Companion {
  path: string
  event: string
  isWanted(policy: Policy): boolean
  why: string
}

const companions: Companion[] = [
  {
    path: 'docs/workflows/after-review.yml',
    event: 'pull_request_review',
    isWanted: ({ approval, paths, review }) =>
      approval.independent > 0 || review === 'block' || paths.some(({ approvers }) => approvers.length > 0),
    why: 'waits for approvals, and an approval starts no run'
  },
  {
    path: 'docs/workflows/after-checks.yml',
    event: 'workflow_run',
    isWanted: ({ checks }) => checks.length > 0,
    why: 'expects checks that may end after Remit has looked'
  }
]

/** One sentence for each workflow to copy. `workflows`: texts of those that are there. */
export function companionNotes(policy: Policy, workflows: readonly string[]): Text[] {
  return companions
    .filter(({ event, isWanted }) => isWanted(policy) && !workflows.some(text => reruns(text, event)))
    .map(({ path, why }) => join(`Copy ${path} of Remit to .github/workflows: your policy ${why}.`))
}

function reruns(workflow: string, event: string): boolean {
  return workflow.includes('/remit/rerun@') && workflow.includes(event)
}
