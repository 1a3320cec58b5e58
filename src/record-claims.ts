// Writes down what the description says was done, and what the change shows of it.
import type { Claim } from './model/claim.js'
import type { ClaimRecord } from './model/evidence.js'
import type { Policy } from './model/policy.js'

/** Paths of one claim that are written down; all of them are in `change.files` anyway. */
const shownPaths = 10

/** The author's words only where the policy asks for them. */
export function claimRecord(
  { item, line, kind, objects, words, verdict, proof, boundary }: Claim,
  policy: Policy
): ClaimRecord {
  const { ground, paths, symbols, counts } = proof
  return {
    item,
    line,
    kind,
    ...(policy.evidence.words ? { objects, words } : {}),
    verdict,
    proof: {
      ground,
      paths: paths.slice(0, shownPaths),
      more: Math.max(0, paths.length - shownPaths),
      symbols: symbols.slice(0, shownPaths),
      counts
    },
    ...(boundary.length > 0 ? { boundary } : {})
  }
}
