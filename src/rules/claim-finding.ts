// Findings on claims: what the description says, and what the change shows instead.
import type { Claim, ClaimKind } from '../model/claim.js'
import { claimWords, proofWords } from '../model/claim-sentences.js'
import type { Policy } from '../model/policy.js'
import type { Finding } from '../model/result.js'
import { join, say, type Text } from '../model/text.js'

/** One finding for each contradicted claim; of one kind without an object only the first, since it is the same gap. */
export function claimFindings(
  claims: readonly Claim[],
  policy: Policy,
  { ruleId, reviewed, remedyOf }: { ruleId: string; reviewed: ReadonlySet<ClaimKind>; remedyOf: (claim: Claim) => Text }
): Finding[] {
  const known = new Set<string>()
  const findings: Finding[] = []
  for (const claim of claims) {
    if (claim.verdict !== 'contradicted') continue
    const key = JSON.stringify([claim.kind, claim.objects, claim.number])
    if (known.has(key)) continue
    known.add(key)
    findings.push({
      kind: isRaised(policy, ruleId) || reviewed.has(claim.kind) ? 'review' : 'informational',
      ...(claim.line > 0 ? { taskLine: claim.line } : {}),
      message: join(placeOf(claim), saidWords(claim, policy), ', yet ', proofWords(claim), '.'),
      remedy: remedyOf(claim)
    })
  }
  return findings
}

/** A policy that asks for `review` or `fail` asks it of every claim. */
function isRaised(policy: Policy, ruleId: string): boolean {
  return ['review', 'fail'].includes(policy.rules[ruleId] ?? '')
}

function placeOf({ line }: Claim): Text {
  return line === 0 ? say`The title says ` : say`Line ${line} of the description says `
}

/** The author's words, unless the policy keeps them out of the record. */
function saidWords({ kind, words }: Claim, policy: Policy): Text {
  return policy.evidence.words ? say`${words}` : { text: `that ${claimWords[kind]}`, quoted: [] }
}

/** `line 3 of the description`, as a remedy names it. */
export function claimPlace({ line }: Claim): Text {
  return line === 0 ? say`the title` : say`line ${line} of the description`
}
