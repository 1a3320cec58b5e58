// The calls that find Remit's own workflow runs of a commit, and start one again.
import { instant, integer, list, record, text } from './github-answers.js'
import type { Caller } from './github-call.js'

export interface WorkflowRun {
  id: number
  /** The workflow whose run it is. */
  workflow: number
  event: string
  head: string
  isCompleted: boolean
  /** RFC 3339 of the first attempt; null when GitHub does not say. */
  createdAt: string | null
}

/** A check as Remit posts it, whether or not it is completed. Anybody with `checks: write` can post such a one. */
export interface PostedCheck {
  externalId: string
  detailsUrl: string
}

/** Checks of that name on a commit that have both an external id and an address; the newest first. */
export function postedChecks(caller: Caller, commit: string, name: string): Promise<PostedCheck[]> {
  return caller.call({
    what: 'the checks of Remit on the head commit',
    route: 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
    parameters: { ref: commit, check_name: name, per_page: 100 },
    read: data =>
      list(record(data, 'check runs').check_runs, 'check_runs')
        .map(entry => record(entry, 'check_runs'))
        .sort((a, b) => integer(b.id, 'check_runs.id') - integer(a.id, 'check_runs.id'))
        .flatMap(({ external_id: externalId, details_url: detailsUrl }) =>
          typeof externalId === 'string' && typeof detailsUrl === 'string' ? { externalId, detailsUrl } : []
        )
  })
}

export function workflowRun(caller: Caller, id: number): Promise<WorkflowRun> {
  return caller.call({
    what: 'the workflow run of Remit',
    route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}',
    parameters: { run_id: id },
    read: readRun
  })
}

/** The newest hundred workflow runs of a commit, the newest first. */
export function runsOf(caller: Caller, commit: string): Promise<WorkflowRun[]> {
  return caller.call({
    what: 'the workflow runs of the head commit',
    route: 'GET /repos/{owner}/{repo}/actions/runs',
    parameters: { head_sha: commit, per_page: 100 },
    read: data => {
      const runs = list(record(data, 'workflow runs').workflow_runs, 'workflow_runs').map(readRun)
      return runs.sort((a, b) => b.id - a.id)
    }
  })
}

/** Names of the artifacts of a run. */
export function artifactNames(caller: Caller, id: number): Promise<string[]> {
  return caller.call({
    what: 'the artifacts of a workflow run',
    route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
    parameters: { run_id: id, per_page: 100 },
    read: data =>
      list(record(data, 'artifacts').artifacts, 'artifacts').map(entry =>
        text(record(entry, 'artifacts').name, 'artifacts.name')
      )
  })
}

/** Runs all jobs of a run again. GitHub answers with nothing. */
export function startAgain(caller: Caller, id: number): Promise<void> {
  return caller.call({
    what: 'another attempt of the workflow run of Remit',
    route: 'POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun',
    parameters: { run_id: id },
    read: () => {},
    repeatable: false
  })
}

function readRun(data: unknown): WorkflowRun {
  const run = record(data, 'workflow run')
  return {
    id: integer(run.id, 'id'),
    workflow: integer(run.workflow_id, 'workflow_id'),
    event: text(run.event, 'event'),
    head: text(run.head_sha, 'head_sha'),
    isCompleted: text(run.status, 'status') === 'completed',
    createdAt: instant(run.created_at)
  }
}
