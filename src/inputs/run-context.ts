// What the runner says of the run: where it is, which attempt, where the workspace lies. Set by the runner, not by the
// pull request; each value is checked all the same, since a self-hosted runner may be old or odd.
import type { RunRecord } from '../model/evidence.js'

export interface RunContext {
  /** From GITHUB_REPOSITORY; null when it names none. */
  repository: { owner: string; name: string } | null
  apiUrl: string
  /** Origin of GITHUB_SERVER_URL; null when it is no address. */
  serverOrigin: string | null
  workspace: string | null
  /** Path of the workflow file in its repository; null when unknown. */
  workflowPath: string | null
  /** Counts from 1. */
  attempt: number
  /** Page of this workflow run; null when unknown. */
  detailsUrl: string | null
  /** Days that the repository keeps artifacts at most; null when unknown. */
  longestRetention: number | null
  /** For the evidence. */
  run: Omit<RunRecord, 'at'>
}

/** Reads the context. Never throws. */
export function readRunContext(env: NodeJS.ProcessEnv): RunContext {
  const serverUrl = webOrigin(env.GITHUB_SERVER_URL)
  const repository = /^([A-Za-z0-9_.-]+)\/([A-Za-z0-9_.-]+)$/.exec(env.GITHUB_REPOSITORY ?? '')
  const runId = digits(env.GITHUB_RUN_ID)
  const attempt = digits(env.GITHUB_RUN_ATTEMPT)
  const run: RunContext['run'] = { environment: 'github-actions' }
  const set = (name: Exclude<keyof RunContext['run'], 'environment'>, value: string | null | undefined): void => {
    if (value) run[name] = value.toWellFormed()
  }
  set('repository', repository?.[0])
  set('repositoryId', digits(env.GITHUB_REPOSITORY_ID))
  set('runId', runId)
  set('runAttempt', attempt)
  set('event', env.GITHUB_EVENT_NAME)
  set('workflowRef', env.GITHUB_WORKFLOW_REF)
  set('runnerEnvironment', env.RUNNER_ENVIRONMENT)
  set('serverUrl', serverUrl)
  return {
    repository: repository === null ? null : { owner: repository[1]!, name: repository[2]! },
    apiUrl: env.GITHUB_API_URL || 'https://api.github.com',
    serverOrigin: serverUrl,
    workspace: env.GITHUB_WORKSPACE || null,
    // `owner/name/path@ref`
    workflowPath: /^[^/]+\/[^/]+\/([^@]+)@/.exec(env.GITHUB_WORKFLOW_REF ?? '')?.[1]?.toWellFormed() ?? null,
    attempt: Math.max(1, Number(attempt ?? 1)),
    detailsUrl:
      serverUrl === null || repository === null || runId === null
        ? null
        : `${serverUrl}/${repository[0]}/actions/runs/${runId}`,
    longestRetention: Number(digits(env.GITHUB_RETENTION_DAYS) ?? 0) || null,
    run
  }
}

function digits(value: string | undefined): string | null {
  return /^\d{1,18}$/.test(value ?? '') ? value! : null
}

function webOrigin(value: string | undefined): string | null {
  if (!value || !URL.canParse(value)) return null
  const url = new URL(value)
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.origin : null
}
