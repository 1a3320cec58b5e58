// Reads a pull request, judges it, and looks once more: it may have moved in the meantime, and only what stands at the
// end may be reported.
import { policyInForce } from '../evaluate.js'
import { teamsWanted } from '../facts/approvers.js'
import type { PullAnswer } from '../inputs/github-answers.js'
import { readChecksOf } from '../inputs/github-conversation.js'
import { GitHubError, nullIfRefused } from '../inputs/github-failures.js'
import { firstParent } from '../inputs/github-queue.js'
import { readTeams } from '../inputs/github-teams.js'
import {
  type ActionRequest,
  hasMoved,
  type Landing,
  type LoadedAction,
  loadAction,
  unknownOf
} from '../inputs/load-action.js'
import { waitForChecks } from '../inputs/wait-for-checks.js'
import type { Unknown } from '../model/errors.js'
import type { Evidence } from '../model/evidence.js'
import type { Policy } from '../model/policy.js'
import type { CheckOnHead } from '../model/pull-request.js'

export interface Judged extends LoadedAction {
  evidence: Evidence
}

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
  return against === null ? null : { against, policyAt: await github.branchTip(base.ref), change: null, checksOn: null }
}

/** Reads and judges it, without a second look. */
export async function judgeOnce(
  request: ActionRequest,
  live: PullAnswer,
  evaluate: (loaded: LoadedAction) => Evidence,
  landing: Landing | null
): Promise<Judged> {
  const loaded = await loadAction(request, live, landing)
  const policy = policyInForce(loaded.policySource)
  const { pullRequest } = loaded
  const checked = { number: live.number, head: landing?.checksOn ?? live.head.sha }
  pullRequest.checks = await awaitChecks(request, checked, policy, pullRequest.checks)
  if (pullRequest.reviews?.some(({ state }) => state === 'APPROVED')) {
    const teams = teamsWanted(policy, pullRequest.files, pullRequest.codeOwners)
    pullRequest.teams = await readTeams(request.github.caller, teams)
  }
  const evidence = evaluate(loaded)
  const isUncleared = evidence.predicate.results.some(({ kind, clearedBy }) => kind === 'review' && clearedBy === null)
  if (loaded.reviewGap === null || !isUncleared) return { ...loaded, evidence }
  // An approval that nobody could read may be there.
  loaded.pullRequest.unknowns.push(loaded.reviewGap)
  return { ...loaded, evidence: evaluate(loaded) }
}

function awaitChecks(
  { github, clock }: ActionRequest,
  { number, head }: { number: number; head: string },
  { checks }: Policy,
  seen: CheckOnHead[] | null
): Promise<CheckOnHead[] | null> {
  const look = () => readChecksOf(github.caller, number, head).catch(nullIfRefused)
  return waitForChecks(checks, seen, look, clock)
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
