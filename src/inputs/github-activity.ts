// Who pushed what to a branch, by GitHub's own record: the names in commits are claims, an account that pushed is none.

import { account, commitId, instant, list, record } from './github-answers.js'
import type { Caller } from './github-call.js'

export interface Push {
  /** Null for an account that is gone. */
  login: string | null
  /** Null for the push that made the branch. */
  before: string | null
  after: string
  /** RFC 3339. */
  at: string | null
}

/** The newest hundred pushes to a branch of `owner/name`, the newest first. Throws GitHubError. */
export function readPushes(caller: Caller, repository: string, branch: string): Promise<Push[]> {
  const [owner, repo] = repository.split('/')
  return caller.call({
    what: 'the pushes to the head branch',
    route: 'GET /repos/{owner}/{repo}/activity',
    parameters: { owner, repo, ref: `refs/heads/${branch}`, per_page: 100 },
    read: data => list(data, 'activity').flatMap(readActivity)
  })
}

function readActivity(entry: unknown): Push[] {
  const { activity_type: type, before, after, actor, timestamp } = record(entry, 'activity')
  if (type === 'branch_deletion') return []
  return [
    {
      login: account(actor, 'activity.actor')?.login ?? null,
      before: isNothing(before) ? null : commitId(before, 'activity.before'),
      after: commitId(after, 'activity.after'),
      at: instant(timestamp)
    }
  ]
}

/** GitHub writes zeros where there was no commit. */
function isNothing(id: unknown): boolean {
  return typeof id === 'string' && /^0+$/.test(id)
}
