// The words on approvals that open a closed path; `closed` is the sentence so far, without a full stop.
import type { Doubt, PathApproval } from '../facts/approvers.js'
import { join, say, sayList, type Text } from '../model/text.js'
import { answerTo, answerToUnreadReviews, sayFlaws } from './approval-words.js'

export function allowedBy(closed: Text, { login, as }: PathApproval & { state: 'allowed' }) {
  return { message: join(closed, say`; allowed by the approval of ${login}, for ${as}.`), remedy: null }
}

export function unapproved(who: readonly string[]): Text {
  return who.length === 0
    ? join('; its approvers are the owners in CODEOWNERS, which names none for it.')
    : join('; none of its approvers, ', sayList(who), ', has approved exactly this content.')
}

/** What could not be known about approvals that may open the path, and what makes it known. */
export function inDoubt(closed: Text, doubts: readonly Doubt[]) {
  const flawed = doubts.filter(doubt => doubt.what === 'approval')
  const teams = doubts.flatMap(doubt => (doubt.what === 'team' ? doubt.name : []))
  const emails = doubts.flatMap(doubt => (doubt.what === 'email' ? doubt.name : []))
  const isUnread = doubts.some(({ what }) => what === 'reviews')
  const reasons = [
    ...(isUnread ? [join('the reviews could not be read')] : []),
    ...(flawed.length > 0 ? [sayFlaws(flawed)] : []),
    ...(teams.length > 0 ? [join('the token may not read who belongs to ', sayList(teams))] : []),
    ...(emails.length > 0 ? [join('no account could be found for ', sayList(emails))] : [])
  ]
  const ways = [
    ...(isUnread ? [join(answerToUnreadReviews)] : []),
    ...(flawed.length > 0 ? [join(answerTo(flawed.map(({ flaw }) => flaw)))] : []),
    ...(teams.length > 0
      ? [
          join(
            'give Remit a token of an app that may read the members of the organisation, or name people as approvers'
          )
        ]
      : []),
    ...(emails.length > 0 ? [join('name the owner by login in CODEOWNERS on the base branch')] : [])
  ]
  const [first, ...rest] = ways
  return {
    message: join(closed, '; whether one of its approvers has approved is not known: ', ...between(reasons, '; '), '.'),
    remedy: join('To have it known, ', first ?? '', ...rest.flatMap(way => ['; or ', way]), '.')
  }
}

function between(texts: readonly Text[], mark: string): (Text | string)[] {
  return texts.flatMap((text, index) => (index === 0 ? [text] : [mark, text]))
}
