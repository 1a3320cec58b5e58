// The companion: starts Remit's own workflow run again where nothing else does. It judges nothing and holds nothing, so
// it says so wherever it shows, and where it may not act it says what to click.

import { connectGitHub, type GitHub } from '../inputs/github.js'
import { type Clock, defaultLimits } from '../inputs/github-call.js'
import { GitHubError } from '../inputs/github-failures.js'
import { startAgain, type WorkflowRun, workflowRun } from '../inputs/github-reruns.js'
import { type Found, findOwnRuns, type Head } from '../inputs/own-runs.js'
import { type RerunEvent, readRerunEvent, readRerunInputs } from '../inputs/rerun-event.js'
import { readRunContext } from '../inputs/run-context.js'
import { ConfigurationError, InputError } from '../model/errors.js'
import { reportRerun } from '../outputs/publish-rerun.js'
import type { RerunOutcome } from '../outputs/rerun-report.js'
import { checkName } from '../outputs/verdict-words.js'
import { verifier } from '../version.js'

export interface RerunRun {
  env: NodeJS.ProcessEnv
  clock: Clock
}

interface Place {
  github: GitHub
  clock: Clock
  /** Address of the repository's workflow runs, with its last `/`. */
  runsUrl: string
}

/** How long a run that has not ended is waited for, and how often it is looked at. Milliseconds. */
const patience = 5 * 60_000
const pause = 10_000
/** GitHub starts no run again that is older. */
const longestAge = 30 * 24 * 60 * 60_000

/** Exit 0: done, or said what to do. 1: neither could be done. */
export async function runRerun({ env, clock }: RerunRun): Promise<number> {
  try {
    const outcomes = await startRuns(env, clock)
    reportRerun(outcomes, null, env)
    return 0
  } catch (error) {
    if (!(error instanceof InputError || error instanceof ConfigurationError)) throw error
    reportRerun([], { message: error.message, remedy: error.remedy }, env)
    return 1
  }
}

async function startRuns(env: NodeJS.ProcessEnv, clock: Clock): Promise<RerunOutcome[]> {
  const { repository, serverOrigin, apiUrl } = readRunContext(env)
  const inputs = readRerunInputs(env)
  const event = readRerunEvent(env, inputs)
  if (repository === null || serverOrigin === null) throw noRepository
  const { version } = verifier
  const github = connectGitHub({ token: inputs.token, repository, apiUrl, version, clock, limits: defaultLimits })
  const runsUrl = `${serverOrigin}/${repository.owner}/${repository.name}/actions/runs/`
  const place: Place = { github, clock, runsUrl }
  const outcomes: RerunOutcome[] = []
  for (const head of await headsOf(github, event)) outcomes.push(...(await startRunsOf(place, head, event)))
  return outcomes
}

/** Heads are read live: a re-run of this job, too, must not go back to an older one. */
async function headsOf(github: GitHub, { numbers, ended }: RerunEvent): Promise<Head[]> {
  if (numbers.length === 0) return ended === null ? [] : [{ number: null, commit: ended.head }]
  const heads: Head[] = []
  for (const number of numbers) {
    const { head } = await github.pull(number)
    // A newer head has runs of its own.
    if (ended === null || head.sha === ended.head) heads.push({ number, commit: head.sha })
  }
  return heads
}

async function startRunsOf(place: Place, head: Head, { ended }: RerunEvent): Promise<RerunOutcome[]> {
  const until = place.clock.now() + patience
  const { runs } = await findInTime(place, head, until)
  if (runs.length === 0) return [{ state: 'none', number: head.number, commit: head.commit, page: null }]
  const outcomes: RerunOutcome[] = []
  for (const { number, run } of runs) {
    const outcome = { number, commit: head.commit, page: `${place.runsUrl}${run.id}` }
    // The end of Remit's own run is no reason to start it again, or it would never end.
    const state = ended?.workflow === run.workflow ? 'own-end' : await start(place, run, until)
    outcomes.push({ ...outcome, state })
  }
  return outcomes
}

/** Its first run may still be on its way: then there is neither a check nor an artifact of it. */
async function findInTime({ github, clock, runsUrl }: Place, head: Head, until: number): Promise<Found> {
  for (;;) {
    const found = await findOwnRuns(github.caller, head, checkName, runsUrl)
    if (found.runs.length > 0 || !found.isUnfinished || clock.now() + pause > until) return found
    await clock.sleep(pause)
  }
}

async function start({ github, clock }: Place, found: WorkflowRun, until: number): Promise<RerunOutcome['state']> {
  let run = found
  while (!run.isCompleted) {
    if (clock.now() + pause > until) return 'unfinished'
    await clock.sleep(pause)
    run = await workflowRun(github.caller, run.id)
  }
  if (run.createdAt !== null && clock.now() - Date.parse(run.createdAt) > longestAge) return 'too-old'
  try {
    await startAgain(github.caller, run.id)
    return 'started'
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    const { ambiguous, code } = error.failure
    const isRefused = code === 'not-permitted' || code === 'not-found'
    if (!isRefused && !ambiguous) throw error
    // It may have been done all the same, and GitHub refuses also where somebody else was faster.
    const { isCompleted } = await workflowRun(github.caller, run.id)
    if (!isCompleted) return 'started'
    if (isRefused) return 'refused'
    throw error
  }
}

const noRepository = new ConfigurationError(
  'no-repository',
  'GITHUB_REPOSITORY or GITHUB_SERVER_URL does not name the repository.',
  'Run this as an action of a GitHub workflow.'
)
