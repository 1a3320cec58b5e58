// From results to a verdict, and from a verdict to what GitHub and a shell are told. The one table of outcomes.
import type { Evidence, Predicate } from './model/evidence.js'
import type { Result, VerificationResult } from './model/result.js'

/** `fail` outweighs `open`, `open` outweighs an uncleared `review`; nothing else changes the verdict. */
export function verificationResultOf(results: readonly Result[]): VerificationResult {
  if (results.some(result => result.kind === 'fail')) return 'FAILED'
  if (results.some(result => result.kind === 'open')) return 'INCOMPLETE'
  if (results.some(result => result.kind === 'review' && result.clearedBy === null)) return 'REVIEW'
  return 'PASSED'
}

/** Observe mode holds nothing, but only once the policy, or its absence, has really been read. */
export function isObserved({ policy }: Predicate): boolean {
  return policy.mode === 'observe' && (policy.state === 'present' || policy.state === 'absent')
}

/** Whether the run holds the merge, by the policy that was read. */
function blocks({ predicate }: Evidence): boolean {
  const { verificationResult, policy } = predicate
  if (isObserved(predicate) || verificationResult === 'PASSED') return false
  return verificationResult !== 'REVIEW' || policy.review === 'block'
}

/** Process exit: 0 nothing holds the merge, 1 a fail (or a blocking review), 2 could not be known. */
export function exitCodeOf(evidence: Evidence): 0 | 1 | 2 {
  if (!blocks(evidence)) return 0
  return evidence.predicate.verificationResult === 'INCOMPLETE' ? 2 : 1
}

/**
 * Conclusion of the API check run. `neutral` satisfies a required check, so it is for observe mode and for a review
 * that does not block, never for "could not be known" in enforce mode.
 */
export function conclusionOf(evidence: Evidence): 'success' | 'neutral' | 'failure' {
  if (isObserved(evidence.predicate)) return 'neutral'
  if (evidence.predicate.verificationResult === 'PASSED') return 'success'
  return blocks(evidence) ? 'failure' : 'neutral'
}
