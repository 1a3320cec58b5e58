// Which workflow run is the one that judges a head? The check that it posted names it; where a read-only token posted
// none, its artifact does.
import type { Caller } from './github-call.js'
import { artifactNames, postedChecks, runsOf, type WorkflowRun, workflowRun } from './github-reruns.js'

/** A head whose check should be looked at again. */
export interface Head {
  /** Null where only the commit is known. */
  number: number | null
  commit: string
}

export interface Found {
  /** Each with the pull request that it judges; the newest run for each. */
  runs: { number: number; run: WorkflowRun }[]
  /** Whether other runs of this commit have not ended, one of which may turn out to be the one. */
  isUnfinished: boolean
}

/** Runs of other events, such as workflow_dispatch, judge as well, but their job is no check of the pull request. */
const gateEvents: ReadonlySet<string> = new Set(['pull_request', 'pull_request_target'])

/** Checks and runs that are looked at for one head. */
const lookLimit = 10

/** `runsUrl`: address of the repository's workflow runs, with its last `/`. Throws GitHubError. */
export async function findOwnRuns(caller: Caller, head: Head, checkName: string, runsUrl: string): Promise<Found> {
  const runs = new Map<number, WorkflowRun>()
  const checks = await postedChecks(caller, head.commit, checkName)
  for (const { externalId, detailsUrl } of checks.slice(0, lookLimit)) {
    const number = numberOf(externalId)
    const id = runOf(detailsUrl, runsUrl)
    if (number === null || id === null || runs.has(number)) continue
    if (head.number !== null && head.number !== number) continue
    const run = await workflowRun(caller, id)
    // The address is whatever the check says; a run of another commit is none of this head's.
    if (gateEvents.has(run.event) && (run.head === head.commit || run.event === 'pull_request_target')) {
      runs.set(number, run)
    }
  }
  if (runs.size > 0) return { runs: asList(runs), isUnfinished: false }
  return findByArtifact(caller, head)
}

async function findByArtifact(caller: Caller, { number, commit }: Head): Promise<Found> {
  const found = new Map<number, WorkflowRun>()
  const candidates = (await runsOf(caller, commit)).filter(({ event }) => gateEvents.has(event))
  for (const run of candidates.filter(({ isCompleted }) => isCompleted).slice(0, lookLimit)) {
    for (const name of await artifactNames(caller, run.id)) {
      const of = /^remit-evidence-([1-9]\d{0,14})-([0-9a-f]{12})-\d{1,9}$/.exec(name)
      if (of === null || of[2] !== commit.slice(0, 12)) continue
      const judged = Number(of[1])
      if ((number === null || number === judged) && !found.has(judged)) found.set(judged, run)
    }
    if (found.size > 0) break
  }
  return { runs: asList(found), isUnfinished: candidates.some(({ isCompleted }) => !isCompleted) }
}

function asList(runs: ReadonlyMap<number, WorkflowRun>): Found['runs'] {
  return [...runs].map(([number, run]) => ({ number, run })).sort((a, b) => a.number - b.number)
}

function numberOf(externalId: string): number | null {
  const number = /^remit:([1-9]\d{0,14})$/.exec(externalId)
  return number === null ? null : Number(number[1])
}

function runOf(detailsUrl: string, runsUrl: string): number | null {
  if (!detailsUrl.startsWith(runsUrl)) return null
  const id = /^[1-9]\d{0,14}$/.exec(detailsUrl.slice(runsUrl.length))
  return id === null ? null : Number(id[0])
}
