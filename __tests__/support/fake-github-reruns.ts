// Workflow runs of the fake: found by commit, with artifacts, and started again.
import type { Answer, FakeGitHub, MoreCall } from './fake-github.js'

export interface FakeRun {
  id: number
  workflow_id: number
  event: string
  head_sha: string
  status: string
  created_at: string
  /** Names. */
  artifacts: string[]
  attempts: number
}

/** Answers for `FakeGitHub.more`. A run that is not completed cannot be started again. */
export function rerunRoutes(fake: FakeGitHub, runs: readonly FakeRun[]): (call: MoreCall) => Answer | null {
  return ({ method, rest, url }) => {
    if (method === 'GET' && rest === 'actions/runs') {
      const found = runs.filter(({ head_sha }) => head_sha === url.searchParams.get('head_sha'))
      return { status: 200, data: { total_count: found.length, workflow_runs: found } }
    }
    const path = /^actions\/runs\/(\d+)(\/artifacts|\/rerun)?$/.exec(rest)
    if (path === null) return null
    const run = runs.find(({ id }) => id === Number(path[1]))
    if (run === undefined) return { status: 404, data: { message: 'Not Found' } }
    if (method === 'GET' && path[2] === undefined) return { status: 200, data: run }
    if (method === 'GET' && path[2] === '/artifacts') {
      const artifacts = run.artifacts.map((name, index) => ({ id: index, name }))
      return { status: 200, data: { total_count: artifacts.length, artifacts } }
    }
    if (method !== 'POST' || path[2] !== '/rerun') return null
    if (fake.readOnly) return { status: 403, data: { message: 'Resource not accessible by integration' } }
    if (run.status !== 'completed') return { status: 403, data: { message: 'This workflow run is already running' } }
    run.status = 'queued'
    run.attempts++
    return { status: 201, data: {} }
  }
}
