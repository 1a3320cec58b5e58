// The event that started the run. Its payload gives a number and a stage only: a re-run repeats a stale payload, so
// everything that is judged is read live.
import { readFileSync } from 'node:fs'
import { isObjectId } from './git-process.js'

export interface RunEvent {
  /** `pull_request`, `pull_request_target`, `merge_group`, …; empty when unknown. */
  name: string
  /** The activity, such as `opened`; null when the payload does not say. */
  action: string | null
  stage: 'pull_request' | 'merge_group'
  /** Pull request of the payload. */
  number: number | null
  /** Head commit as the event knew it: the subject of the evidence when the pull request cannot be read. */
  head: string | null
  /** Who pushed `head`: the sender of a `synchronize`; null for every other event. */
  pusher: string | null
  /** GITHUB_SHA, for a pull request a commit of GitHub's own test merge. */
  sha: string | null
}

/** Larger payloads than GitHub's own limit are not read. Bytes. */
const payloadLimit = 25 * 1024 * 1024

/** Reads the event. Never throws: an unreadable payload leaves its fields null. */
export function readEvent(env: NodeJS.ProcessEnv): RunEvent {
  const name = (env.GITHUB_EVENT_NAME ?? '').toWellFormed()
  const payload = readPayload(env.GITHUB_EVENT_PATH)
  const mergeGroup = name === 'merge_group' ? member(payload, 'merge_group') : null
  const pull = member(payload, 'pull_request')
  const action = member(payload, 'action')
  const sha = mergeGroup !== null ? member(mergeGroup, 'head_sha') : member(member(pull, 'head'), 'sha')
  return {
    name,
    action: typeof action === 'string' ? action.toWellFormed() : null,
    stage: name === 'merge_group' ? 'merge_group' : 'pull_request',
    number: positive(member(pull, 'number')) ?? (pull === null ? null : positive(member(payload, 'number'))),
    head: isObjectId(sha) ? sha : null,
    pusher: action === 'synchronize' ? login(member(payload, 'sender')) : null,
    sha: isObjectId(env.GITHUB_SHA) ? env.GITHUB_SHA : null
  }
}

function readPayload(path: string | undefined): unknown {
  if (!path) return null
  try {
    const bytes = readFileSync(path)
    return bytes.length > payloadLimit ? null : JSON.parse(bytes.toString('utf8'))
  } catch {
    return null
  }
}

/** An own member of a JSON object, or null. */
function member(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return null
  return (value as Record<string, unknown>)[key] ?? null
}

function login(account: unknown): string | null {
  const name = member(account, 'login')
  return typeof name === 'string' ? name.toWellFormed() : null
}

function positive(value: unknown): number | null {
  return Number.isSafeInteger(value) && (value as number) > 0 ? (value as number) : null
}
