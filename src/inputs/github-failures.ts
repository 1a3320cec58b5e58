// What went wrong with a call, as a stable code, and whether and when to try again.
import { InputError } from '../model/errors.js'
import { UnusableAnswer } from './github-answers.js'

export interface Failure {
  code: 'api-unreachable' | 'api-answer-unusable' | 'rate-limited' | 'not-permitted' | 'not-found' | 'api-refused'
  /** HTTP status; null when there was no answer. */
  status: number | null
  /** How often the call may be repeated for this reason. */
  retries: number
  /** Milliseconds to wait at least, as GitHub asks; null leaves it to the caller's own pace. */
  wait: number | null
  /** Whether a write may have been done all the same. */
  ambiguous: boolean
}

const retries = 4
// A cut-off or misshapen answer: once is an accident, three times is a broken service.
const unusableRetries = 2
// GitHub asks for a minute where a secondary limit names no time. A gate cannot wait that long, so it asks few times.
const secondaryLimitWait = 8_000
const secondaryLimitRetries = 2

/** Sorts the error of one attempt. `now` is in milliseconds. */
export function describeFailure(error: unknown, now: number): Failure {
  if (error instanceof UnusableAnswer) return failure('api-answer-unusable', null, unusableRetries, { ambiguous: true })
  const response = responseOf(error)
  if (response === null) return failure('api-unreachable', null, retries, { ambiguous: true })
  const { status, headers, message } = response
  const retryAfter = seconds(headers['retry-after'])
  if (status === 403 || status === 429) {
    const spent = headers['x-ratelimit-remaining'] === '0'
    const reset = seconds(headers['x-ratelimit-reset'])
    if (retryAfter !== null) return failure('rate-limited', status, retries, { wait: retryAfter })
    if (spent && reset !== null)
      return failure('rate-limited', status, retries, { wait: Math.max(0, reset - now) + 1_000 })
    if (message.includes('secondary rate') || message.includes('abuse')) {
      return failure('rate-limited', status, secondaryLimitRetries, { wait: secondaryLimitWait })
    }
    return status === 429 || spent ? failure('rate-limited', status, retries) : failure('not-permitted', status, 0)
  }
  if (status >= 500 || status === 408) {
    return failure('api-unreachable', status, retries, { wait: retryAfter, ambiguous: true })
  }
  if (status === 401) return failure('not-permitted', status, 0)
  if (status === 404 || status === 410) return failure('not-found', status, 0)
  if (status >= 400) return failure('api-refused', status, 0)
  return failure('api-answer-unusable', status, unusableRetries, { ambiguous: true })
}

function failure(
  code: Failure['code'],
  status: number | null,
  retries: number,
  more: { wait?: number | null; ambiguous?: boolean } = {}
): Failure {
  return { code, status, retries, wait: more.wait ?? null, ambiguous: more.ambiguous ?? false }
}

// An HTTP error of the client carries its response; a network error carries none, whatever its `status` says.
function responseOf(error: unknown): { status: number; headers: Record<string, unknown>; message: string } | null {
  const { response, message } = error as { response?: { status?: unknown; headers?: unknown }; message?: unknown }
  if (typeof response?.status !== 'number') return null
  return {
    status: response.status,
    headers: (response.headers ?? {}) as Record<string, unknown>,
    message: String(message).toLowerCase()
  }
}

/** A header that counts seconds, in milliseconds. */
function seconds(header: unknown): number | null {
  return typeof header === 'string' && /^\d{1,12}$/.test(header) ? Number(header) * 1000 : null
}

const explanations: Record<Failure['code'], { says: string; remedy: string }> = {
  'api-unreachable': {
    says: 'did not answer',
    remedy: 'Re-run this job when the API of GitHub answers again.'
  },
  'api-answer-unusable': {
    says: 'gave an answer that is cut off or not of the promised shape',
    remedy: 'Re-run this job; if it happens again, report it together with the version of Remit.'
  },
  'rate-limited': {
    says: 'refused the call because its rate limit is spent',
    remedy: 'Re-run this job when the rate limit of the token has been reset, within the hour.'
  },
  'not-permitted': {
    says: 'did not permit the call',
    remedy: 'Give the job the permissions contents: read, pull-requests: read and checks: write, and re-run it.'
  },
  'not-found': {
    says: 'does not know what was asked for, or hides it from this token',
    remedy: 'Check the number and the permissions contents: read and pull-requests: read of the job, and re-run it.'
  },
  'api-refused': {
    says: 'refused the call',
    remedy: 'Re-run this job; if it happens again, report it together with the version of Remit.'
  }
}

/** The API failed for good. Its code is stable; its message names the call in our words. */
export class GitHubError extends InputError {
  constructor(
    readonly failure: Failure,
    what: string,
    cause: unknown
  ) {
    const { says, remedy } = explanations[failure.code]
    const status = failure.status === null ? '' : ` (status ${failure.status})`
    super(failure.code, `The API of GitHub ${says}${status}, when asked for ${what}.`, remedy, { cause })
  }
}

/** For a call whose failure says nothing but that its answer is not known: null then. Other errors are ours. */
export function nullIfRefused(error: unknown): null {
  if (error instanceof GitHubError) return null
  throw error
}
