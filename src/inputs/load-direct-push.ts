// Commits that were pushed to a branch without a pull request. The only task they have is the message of the last one.

import { thisRepository } from './github-queue.js'
import type { ActionRequest, LoadedAction } from './load-action.js'
import type { LandedRange } from './merged-commits.js'
import { readObjects } from './read-objects.js'
import { taskOfMessage } from './task-of-message.js'
import { unreadPullRequest } from './unread-pull-request.js'

/** Loads them. `policyAt`: commit at which the policy is read. Throws GitHubError. */
export async function loadDirectPush(
  { github, token, serverOrigin, workspace, policyPath }: ActionRequest,
  branch: string,
  { parent, commit, commits }: LandedRange,
  policyAt: string
): Promise<Omit<LoadedAction, 'reviewGap'> & { tree: string | null }> {
  const { id, fullName, cloneUrl } = await thisRepository(github.caller)
  const task = taskOfMessage(commits.find(({ id }) => id === commit)?.message ?? '')
  const read = await readObjects({
    workspace,
    policyPath,
    remote: { url: cloneUrl, token, serverOrigin },
    base: policyAt,
    mergeBase: parent,
    head: commit,
    landed: { from: parent, to: commit },
    testMerge: null,
    earlier: [],
    ...task
  })
  const { pullRequest } = unreadPullRequest({ sha: commit, from: 'event' }, null, policyPath, [])
  return {
    tree: read.own?.landedTree ?? null,
    policySource: read.policySource,
    training: read.training,
    pullRequest: {
      ...pullRequest,
      ...task,
      repository: { fullName, id },
      baseRef: branch,
      revisions: { base: policyAt, mergeBase: parent, head: commit },
      headObjectSha256: read.headObjectSha256,
      commits: read.commits ?? commits,
      notes: read.notes,
      files: read.change?.files ?? [],
      ...read.surroundings,
      changeDigest: read.change?.changeDigest ?? null,
      patchId: read.change?.patchId ?? null,
      source: read.change === null ? 'none' : 'git',
      codeOwners: read.codeOwners,
      revertOf: read.revertOf,
      history: read.history,
      unknowns: read.unknowns
    }
  }
}
