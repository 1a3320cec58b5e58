// Reads a pull request, judges it, and looks once more: it may have moved in the meantime, and only what stands at the
// end may be reported.
import type { PullAnswer } from '../inputs/github-answers.js'
import { GitHubError } from '../inputs/github-failures.js'
import { firstParent } from '../inputs/github-queue.js'
import {
  type ActionRequest,
  hasMoved,
  type Landing,
  type LoadedAction,
  loadAction,
  unknownOf
} from '../inputs/load-action.js'
import type { Unknown } from '../model/errors.js'
import type { Evidence } from '../model/evidence.js'
import type { Judged } from './action-setting.js'

/** A pull request that moves more often than this during one run is not judged. */
export const repeats = 2

export const keptMoving: Unknown = {
  code: 'pull-request-kept-moving',
  message: 'The pull request was changed again each time that it was read, so this is not what it holds now.',
  remedy: 'Re-run this job when the pull request has come to rest.',
  quoted: []
}

/** Throws GitHubError when the pull request cannot be read at all. */
export async function judgePullRequest(
  request: ActionRequest,
  number: number,
  evaluate: (loaded: LoadedAction) => Evidence
): Promise<Judged> {
  let live = await request.github.pull(number)
  for (let repeated = 0; ; repeated++) {
    const judged = await judgeOnce(request, live, evaluate, await landingOf(request, live))
    const now = await readAgain(request, number)
    if (!(now instanceof GitHubError) && !hasMoved(live, now)) return judged
    if (!(now instanceof GitHubError) && repeated < repeats) {
      live = now
      continue
    }
    judged.pullRequest.unknowns.push(now instanceof GitHubError ? unknownOf(now) : keptMoving)
    return { ...judged, evidence: evaluate(judged) }
  }
}

/**
 * A pull request that has been merged is compared with the base branch as it was before: with the branch as it is now
 * it has nothing left to show. The policy is still that of now.
 */
async function landingOf({ github }: ActionRequest, { base, head, merged }: PullAnswer): Promise<Landing | null> {
  if (merged === null || merged.commit === null) return null
  // Where the branch was moved forward to the head itself, what is below it belongs to the pull request.
  const against = merged.commit === head.sha ? base.sha : await firstParent(github.caller, merged.commit)
  return against === null ? null : { against, policyAt: await github.branchTip(base.ref), change: null }
}

/** Reads and judges it, without a second look. */
export async function judgeOnce(
  request: ActionRequest,
  live: PullAnswer,
  evaluate: (loaded: LoadedAction) => Evidence,
  landing: Landing | null
): Promise<Judged> {
  const loaded = await loadAction(request, live, landing)
  const evidence = evaluate(loaded)
  // Reviews can only clear a `review`; without one the call is saved.
  const isUncleared = evidence.predicate.results.some(({ kind, clearedBy }) => kind === 'review' && clearedBy === null)
  if (!isUncleared) return { ...loaded, evidence }
  try {
    loaded.pullRequest.reviews = await request.github.reviews(live.number)
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    loaded.pullRequest.unknowns.push(unknownOf(error))
  }
  return { ...loaded, evidence: evaluate(loaded) }
}

/** The pull request as it stands now, or why it cannot be read. */
export async function readAgain(request: ActionRequest, number: number): Promise<PullAnswer | GitHubError> {
  try {
    return await request.github.pull(number)
  } catch (error) {
    if (error instanceof GitHubError) return error
    throw error
  }
}
