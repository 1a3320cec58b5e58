// The verdict in words: what a stranger reads first. One place, so that every output says the same.

import type { Evidence, Predicate } from '../model/evidence.js'
import { ownCheck } from '../model/own-check.js'
import type { Result, ResultKind, VerificationResult } from '../model/result.js'
import { isObserved } from '../verdict.js'

export interface VerdictWords {
  /** One character, for Markdown. */
  icon: string
  /** `FAILED`, or `Observed` where nothing is held. */
  label: string
  /** What follows the label after a colon: `4 findings to resolve`; plain words of ours. */
  headline: string
  /** What it means for the pull request, and who can change it; plain words of ours. */
  meaning: string
}

export const checkName = ownCheck

/** What Remit is not; at the foot of everything it shows. */
export const disclaimer =
  'Remit compares the written task and the policy with the change. It is not a code reviewer, not a detector of AI-written text, and not a certificate.'

export interface Tally {
  fail: number
  /** Only those that nobody has cleared. */
  review: number
  cleared: number
  waived: number
  open: number
  informational: number
  pass: number
  notApplicable: number
}

export function tallyOf(results: readonly Result[]): Tally {
  const tally: Tally = {
    fail: 0,
    review: 0,
    cleared: 0,
    waived: 0,
    open: 0,
    informational: 0,
    pass: 0,
    notApplicable: 0
  }
  for (const result of results) {
    const key = isCleared(result) ? 'cleared' : result.waived !== undefined ? 'waived' : result.kind
    if (Object.hasOwn(tally, key)) tally[key]++
  }
  return tally
}

/** A person other than the author approved exactly this content. */
export function isCleared(result: Result): boolean {
  return result.kind === 'review' && result.clearedBy !== null
}

const decidingKind: Record<VerificationResult, ResultKind | null> = {
  PASSED: null,
  REVIEW: 'review',
  FAILED: 'fail',
  INCOMPLETE: 'open'
}

/** The finding to deal with first: the first of the kind that decided the verdict, in the order of the rules. */
export function firstFinding(predicate: Predicate): Result | null {
  const kind = decidingKind[predicate.verificationResult]
  return predicate.results.find(result => result.kind === kind && !isCleared(result)) ?? null
}

export function verdictWords(evidence: Evidence): VerdictWords {
  const { predicate } = evidence
  const tally = tallyOf(predicate.results)
  const words = wordsFor(predicate, tally)
  if (!isObserved(predicate)) return words
  const why =
    predicate.policy.state === 'absent'
      ? 'The base branch has no policy, so Remit only observes. A policy at .github/remit.json makes it count.'
      : 'The policy only observes, so this report holds nothing. `mode: enforce` in the policy makes it count.'
  return { icon: '🔭', label: 'Observed', headline: `would be ${words.label}, ${words.headline}`, meaning: why }
}

function wordsFor(predicate: Predicate, tally: Tally): VerdictWords {
  switch (predicate.verificationResult) {
    case 'PASSED':
      return {
        icon: '✅',
        label: 'PASSED',
        headline: settled(tally) ?? 'nothing to do',
        meaning: `Every rule that applies to this change holds${settledWords(tally)}.`
      }
    case 'REVIEW':
      return {
        icon: '👀',
        label: 'REVIEW',
        headline: `${count(tally.review, 'finding')} for a person to judge`,
        meaning:
          predicate.policy.review === 'block'
            ? 'The policy holds the merge until another person approves exactly this content, or each finding is cleared.'
            : 'This does not hold the merge. Another person should judge each finding; an approval of exactly this content clears them all.'
      }
    case 'FAILED':
      return {
        icon: '❌',
        label: 'FAILED',
        headline: `${count(tally.fail, 'finding')} to resolve`,
        meaning: 'A stated fact breaks a stated rule. The merge is held until each of these findings is resolved.'
      }
    case 'INCOMPLETE':
      return {
        icon: '⚠️',
        label: 'INCOMPLETE',
        headline: `${count(tally.open, 'thing')} could not be checked`,
        meaning: 'This is not a pass and not an accusation: Remit could not see enough to judge, so the merge is held.'
      }
  }
}

/** `nothing is open, 2 findings cleared, 1 waived`; null where nothing had to be settled. */
function settled({ cleared, waived }: Tally): string | null {
  if (cleared === 0 && waived === 0) return null
  const parts = [
    ...(cleared === 0 ? [] : [`${count(cleared, 'finding')} cleared`]),
    ...(waived === 0 ? [] : [cleared === 0 ? `${count(waived, 'finding')} waived` : `${waived} waived`])
  ]
  return `nothing is open, ${parts.join(', ')}`
}

function settledWords({ cleared, waived }: Tally): string {
  if (cleared === 0 && waived === 0) return ''
  const how = [...(cleared === 0 ? [] : ['cleared']), ...(waived === 0 ? [] : ['waived'])].join(' or ')
  return `, or its findings were ${how}`
}

export interface KindWords {
  icon: string
  /** For plain text. */
  tag: string
  /** Leads the message of the finding to deal with first. */
  trouble: string
  /** Leads the remedy. */
  call: string
}

export const kindWords: Record<ResultKind, KindWords> = {
  fail: { icon: '❌', tag: 'FAIL', trouble: 'What is wrong', call: 'To resolve' },
  open: { icon: '⚠️', tag: 'OPEN', trouble: 'What is not known', call: 'To make it known' },
  review: { icon: '👀', tag: 'REVIEW', trouble: 'What needs a person', call: 'To clear' },
  informational: { icon: 'ℹ️', tag: 'NOTE', trouble: 'For the record', call: 'To do' },
  pass: { icon: '✅', tag: 'PASS', trouble: 'Checked', call: 'To do' },
  notApplicable: { icon: '⚪', tag: 'N/A', trouble: 'Not looked at', call: 'To do' }
}

/** A rule's id as a heading: `outside-boundary` reads "Outside boundary". Null for an id that is none of ours. */
export function ruleTitle(ruleId: string): string | null {
  if (!/^[a-z][a-z0-9-]{0,63}$/.test(ruleId)) return null
  const words = ruleId.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/**
 * For a token that may not write checks (forks, Dependabot): GitHub then shows only the job, which knows green and
 * red, so the note says where green is not the whole story.
 */
export function readOnlyTokenNote(evidence: Evidence): string {
  const { predicate } = evidence
  const start = `The token of this run is read-only, so there is no check called ${checkName}; this summary and the annotations take its place.`
  const showsGreen = isObserved(predicate)
    ? predicate.verificationResult !== 'PASSED'
    : predicate.verificationResult === 'REVIEW' && predicate.policy.review !== 'block'
  return showsGreen ? `${start} The job shows as green although the result is ${predicate.verificationResult}.` : start
}

/** `1 finding`, `2 findings`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
