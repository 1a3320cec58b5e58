// A command that works by a policy ends where the policy cannot be read; the first problem is told.
import { ConfigurationError } from '../model/errors.js'
import type { PolicySource } from '../model/policy.js'

/** Throws ConfigurationError for a policy that is not valid or could not be read. */
export function requireReadable(
  source: PolicySource
): asserts source is Extract<PolicySource, { state: 'present' | 'local' | 'absent' }> {
  if (source.state === 'unreadable') {
    throw new ConfigurationError(
      'policy-unreadable',
      `The policy cannot be read: ${source.reason}.`,
      'Name one with --policy.'
    )
  }
  if (source.state !== 'invalid' && source.state !== 'invalid-local') return
  const problem = source.problems[0]
  const place = problem === undefined ? source.path : `${problem.file}, line ${problem.line}, column ${problem.column}`
  throw new ConfigurationError(
    'policy-invalid',
    `The policy is not valid: ${place}: ${problem?.message ?? ''}`,
    problem?.remedy ?? 'Correct it.',
    source.problems
  )
}
