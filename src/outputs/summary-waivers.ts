// What the summary says of profiles and waivers: which were used, and which need somebody's hand.
import type { DecisionRecord, WaiverRecord } from '../model/evidence.js'
import { code } from './markdown.js'
import { count } from './verdict-words.js'

/** List items about the profile and the waivers of the policy; none where it has neither. */
export function exceptionItems({ author, waivers, profile }: DecisionRecord): string[] {
  return [...(profile === undefined ? [] : [profileLine(profile)]), ...waiverLines(waivers, author)].map(
    line => `- ${line}\n`
  )
}

/** A value of the policy, as much of it as a list can bear; the evidence has all of it. */
function short(value: string): string {
  return code(value, 'text', 60)
}

function profileLine({ name, author, authorId, proof, exempt }: NonNullable<DecisionRecord['profile']>): string {
  const who =
    author === null ? '' : ` It is the account ${short(author)}${authorId === null ? '' : ` (id ${authorId})`}.`
  const proven = proof === null ? '' : ` ${proofWords[proof] ?? 'Its proof holds.'}`
  return `The profile ${short(name)} applies, so ${count(exempt.length, 'rule')} about the task ask nothing.${who}${proven}`
}

const proofWords: Record<string, string> = {
  revert: 'The change is the exact reverse of a commit on the base branch.',
  'protected-branch': 'The head is a protected branch.'
}

function waiverLines(waivers: readonly WaiverRecord[], author: string | null): string[] {
  const inState = (state: WaiverRecord['state']): WaiverRecord[] => waivers.filter(waiver => waiver.state === state)
  const used = inState('used')
  const stale = [
    ...inState('expired').map(expiredWords),
    ...inState('refused').map(waiver => refusedWords(waiver, author))
  ]
  const unmatched = inState('unmatched').length
  const idle =
    unmatched === 0
      ? []
      : [`${count(unmatched, 'waiver')} of the policy fit${unmatched === 1 ? 's' : ''} nothing here.`]
  return [...used.slice(0, most).map(usedWords), ...more(used), ...stale.slice(0, most), ...more(stale), ...idle]
}

/** Waivers of one kind that are named one by one. */
const most = 10

function more(all: readonly unknown[]): string[] {
  return all.length > most ? [`… and ${all.length - most} more, all in \`evidence.json\`.`] : []
}

function usedWords(waiver: WaiverRecord): string {
  const { results, approvedBy, expires, reason } = waiver
  return `Waived: ${count(results, 'finding')} of ${nameOf(waiver)}, granted by ${short(approvedBy)} until ${short(expires)}: ${short(reason)}`
}

function expiredWords(waiver: WaiverRecord): string {
  return `Expired: the waiver of ${nameOf(waiver)}, granted by ${short(waiver.approvedBy)} until ${short(waiver.expires)}. Renew it in the policy, or remove it.`
}

function refusedWords(waiver: WaiverRecord, author: string | null): string {
  const why =
    author === null
      ? 'the author of this change is not known'
      : `${short(waiver.approvedBy)} opened this pull request or sent the agent that did`
  return `Refused: the waiver of ${nameOf(waiver)}, since ${why}.`
}

function nameOf({ rule, match, tool, commit }: WaiverRecord): string {
  const on = [match, tool, commit?.slice(0, 12) ?? null].flatMap(part => (part === null ? [] : [short(part)]))
  return `${short(rule)} on ${on.join(', ')}`
}
