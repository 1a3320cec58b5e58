// Findings on claims: what the description says, and what the change shows instead.
import type { Claim } from '../model/claim.js'
import { claimWords, proofWords } from '../model/claim-sentences.js'
import type { Policy } from '../model/policy.js'
import type { Finding } from '../model/result.js'
import { join, say, type Text } from '../model/text.js'

/**
 * One finding for each contradicted claim; of one kind without an object only the first that asks most, since it is the same
 * gap. `asks`: whether the claim is of a sort that was measured to be right often enough to ask a person.
 */
export function claimFindings(
  claims: readonly Claim[],
  policy: Policy,
  { ruleId, asks, remedyOf }: { ruleId: string; asks: (claim: Claim) => boolean; remedyOf: (claim: Claim) => Text }
): Finding[] {
  const found = new Map<string, Finding>()
  for (const claim of claims) {
    if (claim.verdict !== 'contradicted') continue
    const key = JSON.stringify([claim.kind, claim.objects, claim.number])
    const kind = isRaised(policy, ruleId) || asks(claim) ? 'review' : 'informational'
    const same = found.get(key)
    if (same !== undefined && (same.kind === 'review' || kind !== 'review')) continue
    found.set(key, {
      kind,
      ...(claim.line > 0 ? { taskLine: claim.line } : {}),
      message: join(placeOf(claim), saidWords(claim, policy), ', yet ', proofWords(claim), '.'),
      remedy: remedyOf(claim)
    })
  }
  return [...found.values()]
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
