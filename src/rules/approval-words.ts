// What rules say of approvals that do not count, and what makes it known where that is unknown.
import { flawWords } from '../model/approval-flaw.js'
import type { ApprovalFlaw } from '../model/evidence.js'
import { join, say, type Text } from '../model/text.js'

/** What to do about a flaw that could not be ruled out. */
const answers: Partial<Record<ApprovalFlaw, string>> = {
  'pusher-unknown':
    'give the token contents: read, by which it sees who pushed, or have the author push once more and then approve again',
  'write-access-unknown': 'give the token pull-requests: read, by which it sees who may push, and run Remit again',
  'content-unknown': 'have the newest commit approved again',
  'author-unknown': 'open this change as a pull request of an account that still exists'
}

/** Without a full stop; in the order of `answers`, each once. */
export function answerTo(flaws: readonly ApprovalFlaw[]): string {
  return (Object.keys(answers) as ApprovalFlaw[])
    .flatMap(flaw => (flaws.includes(flaw) ? answers[flaw]! : []))
    .join('; or ')
}

export const answerToUnreadReviews = 'give the token pull-requests: read, and run Remit again'

/** `"bob" (is the author’s own)`: up to five approvals with what is wrong with each. */
export function sayFlaws(approvals: readonly { login: string; flaw: ApprovalFlaw }[]): Text {
  const shown = approvals.slice(0, 5)
  const parts = shown.map(({ login, flaw }, index) =>
    join(index === 0 ? '' : '; ', say`the approval of ${login} `, flawWords[flaw])
  )
  const more = approvals.length - shown.length
  return join(...parts, more > 0 ? `; and ${more} more do not count` : '')
}
