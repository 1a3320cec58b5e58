// The event that started the run. Its payload gives a number and a stage only: a re-run repeats a stale payload, so
// everything that is judged is read live.
import { readFileSync } from 'node:fs'
import { isObjectId } from './git-process.js'

export interface RunEvent {
  /** `pull_request`, `pull_request_target`, `merge_group`, …; empty when unknown. */
  name: string
  /** The activity, such as `opened`; null when the payload does not say. */
  action: string | null
  stage: 'pull_request' | 'merge_group' | 'push'
  /** Pull request of the payload. */
  number: number | null
  /** Head commit as the event knew it: the subject of the evidence when the pull request cannot be read. */
  head: string | null
  /** Who pushed `head`: the sender of a `synchronize`; null for every other event. */
  pusher: string | null
  /** GITHUB_SHA, for a pull request a commit of GitHub's own test merge. */
  sha: string | null
  /** Null for any other event, and where the payload lacks a part. */
  mergeGroup: MergeGroupEvent | null
  /** Null for any other event, and where the payload lacks a part. */
  push: PushEvent | null
}

export interface MergeGroupEvent {
  /** `refs/heads/gh-readonly-queue/…`, to be parsed (model/queue-ref). */
  headRef: string
  head: string
  /** `refs/heads/…` of the branch that the queue merges into. */
  baseRef: string
  /** Commit on which GitHub says that the group stands. */
  base: string
}

export interface PushEvent {
  /** `refs/heads/…` or `refs/tags/…`. */
  ref: string
  /** What the ref pointed to; null where it is new. */
  before: string | null
  /** Null where the ref was deleted. */
  after: string | null
  /** Null when the payload does not say. */
  defaultBranch: string | null
  /** Login of whoever pushed; null when the payload does not say. */
  sender: string | null
}

/** Larger payloads than GitHub's own limit are not read. Bytes. */
const payloadLimit = 25 * 1024 * 1024

/** Reads the event. Never throws: an unreadable payload leaves its fields null. */
export function readEvent(env: NodeJS.ProcessEnv): RunEvent {
  const name = (env.GITHUB_EVENT_NAME ?? '').toWellFormed()
  const payload = readPayload(env.GITHUB_EVENT_PATH)
  const mergeGroup = name === 'merge_group' ? readMergeGroup(member(payload, 'merge_group')) : null
  const push = name === 'push' ? readPush(payload) : null
  const pull = member(payload, 'pull_request')
  const action = member(payload, 'action')
  const sha =
    name === 'merge_group'
      ? member(member(payload, 'merge_group'), 'head_sha')
      : name === 'push'
        ? push?.after
        : member(member(pull, 'head'), 'sha')
  return {
    name,
    action: typeof action === 'string' ? action.toWellFormed() : null,
    stage: name === 'merge_group' || name === 'push' ? name : 'pull_request',
    number: positive(member(pull, 'number')) ?? (pull === null ? null : positive(member(payload, 'number'))),
    head: isObjectId(sha) ? sha : null,
    pusher: action === 'synchronize' ? login(member(payload, 'sender')) : null,
    sha: isObjectId(env.GITHUB_SHA) ? env.GITHUB_SHA : null,
    mergeGroup,
    push
  }
}

function readMergeGroup(group: unknown): MergeGroupEvent | null {
  const [headRef, head, baseRef, base] = ['head_ref', 'head_sha', 'base_ref', 'base_sha'].map(key => member(group, key))
  if (typeof headRef !== 'string' || typeof baseRef !== 'string' || !isObjectId(head) || !isObjectId(base)) return null
  return { headRef: headRef.toWellFormed(), head, baseRef: baseRef.toWellFormed(), base }
}

function readPush(payload: unknown): PushEvent | null {
  const [ref, before, after] = ['ref', 'before', 'after'].map(key => member(payload, key))
  if (typeof ref !== 'string' || !isObjectId(before) || !isObjectId(after)) return null
  const defaultBranch = member(member(payload, 'repository'), 'default_branch')
  return {
    ref: ref.toWellFormed(),
    before: isNoCommit(before) ? null : before,
    after: isNoCommit(after) ? null : after,
    defaultBranch: typeof defaultBranch === 'string' ? defaultBranch.toWellFormed() : null,
    sender: login(member(payload, 'sender'))
  }
}

/** All zeros stand where a ref did not exist, or no longer does. */
function isNoCommit(id: string): boolean {
  return /^0+$/.test(id)
}

/** The payload; null when it cannot be read. */
export function readPayload(path: string | undefined): unknown {
  if (!path) return null
  try {
    const bytes = readFileSync(path)
    return bytes.length > payloadLimit ? null : JSON.parse(bytes.toString('utf8'))
  } catch {
    return null
  }
}

/** An own member of a JSON object, or null. */
export function member(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return null
  return (value as Record<string, unknown>)[key] ?? null
}

function login(account: unknown): string | null {
  const name = member(account, 'login')
  return typeof name === 'string' ? name.toWellFormed() : null
}

/** A number of a pull request, a run and the like; null for anything else. */
export function positive(value: unknown): number | null {
  return Number.isSafeInteger(value) && (value as number) > 0 ? (value as number) : null
}
