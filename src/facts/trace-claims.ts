// Claims as links of the trace: work that is said to be done, and is, explains the files that show it.
import { boundingKinds, type Claim } from '../model/claim.js'
import { flaggableKinds } from '../model/file-kind.js'
import type { FileTrace, TraceLink } from '../model/trace.js'
import { strongestFirst } from './trace-explanations.js'

/** Beside named paths, which are stronger, and shared words, which may be weaker. */
const strengthOfClaim = 60
const longestWords = 80

/**
 * The traces with those links. A file that stands for itself stays unexplained unless the claim names its package: the
 * trained scorer has seen the words of the claim already.
 */
export function linkClaims(traces: readonly FileTrace[], claims: readonly Claim[]): FileTrace[] {
  const links = new Map<string, { link: TraceLink; claim: Claim }>()
  for (const claim of claims) {
    if (claim.verdict !== 'supported' || boundingKinds.has(claim.kind)) continue
    for (const path of claim.proof.paths) if (!links.has(path)) links.set(path, { link: linkOf(claim), claim })
  }
  return traces.map(trace => {
    const found = links.get(trace.path)
    if (found === undefined) return trace
    const all = strongestFirst([...trace.links, found.link])
    const mayExplain = !flaggableKinds.has(trace.kind) || found.claim.kind.startsWith('dependency-')
    if (trace.state !== 'unexplained' || !mayExplain) return { ...trace, links: all }
    return { ...trace, state: 'explained', strength: Math.max(trace.strength, strengthOfClaim), links: all }
  })
}

function linkOf({ item, words, proof }: Claim): TraceLink {
  return {
    item,
    reason: 'claim',
    words: [words.slice(0, longestWords)],
    met: proof.symbols.slice(0, 5),
    via: null,
    strength: strengthOfClaim
  }
}
