// How a verdict is written down: what it is, why, and by what proof.
import type { ClaimGround, ClaimProof, ClaimVerdict } from '../model/claim.js'

export interface Judgement {
  verdict: ClaimVerdict
  proof: ClaimProof
}

interface Grounds {
  paths?: Iterable<string>
  symbols?: Iterable<string>
  counts?: Record<string, number>
}

const longestSymbol = 120

export function supported(grounds: Grounds = {}): Judgement {
  return judgement('supported', 'shown', grounds)
}

export function contradicted(
  ground: 'missing' | 'beyond' | 'opposite' | 'other-number',
  grounds: Grounds = {}
): Judgement {
  return judgement('contradicted', ground, grounds)
}

export function undecidable(
  ground: 'unresolved' | 'ambiguous' | 'leaves-room' | 'not-read' | 'not-visible',
  grounds: Grounds = {}
): Judgement {
  return judgement('undecidable', ground, grounds)
}

function judgement(
  verdict: ClaimVerdict,
  ground: ClaimGround,
  { paths = [], symbols = [], counts = {} }: Grounds
): Judgement {
  const proof = {
    ground,
    paths: sorted(paths),
    symbols: sorted(symbols).map(symbol => symbol.slice(0, longestSymbol)),
    counts
  }
  return { verdict, proof }
}

function sorted(values: Iterable<string>): string[] {
  return [...new Set(values)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
}
