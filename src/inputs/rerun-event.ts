// Which pull request is it whose check should be looked at again? The payload gives numbers and commits only.
import { ConfigurationError } from '../model/errors.js'
import { member, positive, readPayload } from './event.js'
import { isObjectId } from './git-process.js'

/** Names in rerun/action.yml, in its order. */
export const rerunInputNames = ['token', 'number'] as const

export interface RerunInputs {
  token: string
  number: number | null
}

export interface RerunEvent {
  /** Pull requests that the event names, or the input. */
  numbers: number[]
  /** The workflow run that has ended; null for any other event. */
  ended: { workflow: number; head: string } | null
}

/** More pull requests than this share no head in earnest. */
const numberLimit = 10

/** Throws ConfigurationError `invalid-input`. */
export function readRerunInputs(env: NodeJS.ProcessEnv): RerunInputs {
  const text = (env.INPUT_NUMBER ?? '').trim()
  if (text !== '' && !/^[1-9]\d{0,14}$/.test(text)) {
    throw new ConfigurationError(
      'invalid-input',
      'The input number of the action is not a whole number.',
      'Set number in the workflow to the number of a pull request, or leave it out.'
    )
  }
  return { token: (env.INPUT_TOKEN ?? '').trim(), number: text === '' ? null : Number(text) }
}

/** Throws ConfigurationError `no-pull-request` for an event that names nothing to look at. */
export function readRerunEvent(env: NodeJS.ProcessEnv, { number }: RerunInputs): RerunEvent {
  if (number !== null) return { numbers: [number], ended: null }
  const payload = readPayload(env.GITHUB_EVENT_PATH)
  const pull = positive(member(member(payload, 'pull_request'), 'number'))
  if (pull !== null) return { numbers: [pull], ended: null }
  const run = env.GITHUB_EVENT_NAME === 'workflow_run' ? member(payload, 'workflow_run') : null
  const [head, workflow] = [member(run, 'head_sha'), positive(member(run, 'workflow_id'))]
  if (!isObjectId(head) || workflow === null) throw noPullRequest
  const pulls = member(run, 'pull_requests')
  // Empty for a pull request from a fork.
  const numbers = Array.isArray(pulls) ? pulls.flatMap(one => positive(member(one, 'number')) ?? []) : []
  return { numbers: [...new Set(numbers)].slice(0, numberLimit), ended: { workflow, head } }
}

const noPullRequest = new ConfigurationError(
  'no-pull-request',
  'The event of this run names no pull request and no finished workflow run.',
  'Start the workflow on pull_request_review, on pull_request or pull_request_target with the type edited, or on workflow_run, or give the input number.'
)
