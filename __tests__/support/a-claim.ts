// A claim out of the one thing that a test is about.
import type { Claim } from '../../src/model/claim.js'

/** `Adds tests` on line 3, contradicted. */
export function aClaim(overrides: Partial<Omit<Claim, 'proof'>> & { proof?: Partial<Claim['proof']> } = {}): Claim {
  const { proof, ...rest } = overrides
  return {
    item: 't1',
    line: 3,
    kind: 'tests',
    words: 'Adds tests',
    objects: [],
    exceptions: [],
    number: null,
    from: null,
    to: null,
    narrowed: null,
    isPlain: true,
    verdict: 'contradicted',
    boundary: [],
    ...rest,
    proof: { ground: 'missing', paths: [], symbols: [], counts: {}, ...proof }
  }
}
