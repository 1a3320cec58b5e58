// The action's inputs, as action.yml names them. Written by the workflow's author; none of them can loosen the policy.
import { ConfigurationError } from '../model/errors.js'
import { defaultPolicyPath } from './git-policy.js'

export interface ActionInputs {
  /** Goes to GitHub's API and to git's environment; never to argv, a log or the evidence. */
  token: string
  /** Pull request to judge instead of the event's own. */
  number: number | null
  policyPath: string
  artifactName: string | null
  /** Days; null leaves it to the repository's setting. */
  retentionDays: number | null
}

/** Names in action.yml, in its order. */
export const actionInputNames = ['token', 'number', 'policy-path', 'artifact-name', 'retention-days'] as const

/** Longest retention that GitHub knows: private repositories. */
const longestRetention = 400

/** Reads `INPUT_*` as the runner sets them. Throws ConfigurationError `invalid-input` naming the input. */
export function readActionInputs(env: NodeJS.ProcessEnv): ActionInputs {
  const read = (name: (typeof actionInputNames)[number]): string =>
    (env[`INPUT_${name.toUpperCase()}`] ?? '').trim().toWellFormed()
  return {
    token: read('token'),
    number: wholeNumber('number', read('number'), Number.MAX_SAFE_INTEGER),
    policyPath: policyPath(read('policy-path')),
    artifactName: artifactName(read('artifact-name')),
    retentionDays: wholeNumber('retention-days', read('retention-days'), longestRetention)
  }
}

/** Whether the policy is looked for where every repository keeps it. */
export function isDefaultPolicyPath(inputs: ActionInputs): boolean {
  return inputs.policyPath === defaultPolicyPath
}

function wholeNumber(name: string, text: string, most: number): number | null {
  if (text === '') return null
  const value = /^[1-9][0-9]{0,15}$/.test(text) ? Number(text) : Number.NaN
  if (value <= most) return value
  throw invalid(name, most === longestRetention ? `a whole number from 1 to ${longestRetention}` : 'a whole number')
}

// A path within the repository: it is looked up in git's tree, never on the disk.
function policyPath(text: string): string {
  if (text === '') return defaultPolicyPath
  const parts = text.split('/')
  const odd = parts.some(part => part === '' || part === '.' || part === '..') || /[\\\p{Cc}]/u.test(text)
  if (odd || text.length > 4096) throw invalid('policy-path', `a path in the repository such as ${defaultPolicyPath}`)
  return text
}

// What the artifact service takes, and what may stand in a shell line.
function artifactName(text: string): string | null {
  if (text === '') return null
  if (/^[A-Za-z0-9._-]{1,128}$/.test(text)) return text
  throw invalid('artifact-name', 'at most 128 letters, digits, dots, dashes and underscores')
}

// The value itself is not repeated: in a workflow it may come out of the pull request.
function invalid(name: string, wanted: string): ConfigurationError {
  return new ConfigurationError(
    'invalid-input',
    `The input ${name} of the action is not ${wanted}.`,
    `Set ${name} in the workflow to ${wanted}, or leave it out.`
  )
}
