// Why an approval does not count, in words: rules and outputs say the same.
import type { ApprovalFlaw } from './evidence.js'

/** Follows "the approval of X". */
export const flawWords: Record<ApprovalFlaw, string> = {
  'not-a-person': 'is not a person’s',
  author: 'is the author’s own',
  'sent-the-agent': 'is of somebody who sent the agent',
  'last-pusher': 'is of the one who pushed the content last',
  'pusher-unknown': 'may be of the one who pushed the content last, which nobody could say',
  'no-write-access': 'is of somebody who may not push to this repository',
  'write-access-unknown': 'may be of somebody who may not push to this repository, which GitHub did not say',
  'other-content': 'is of other content than this',
  'content-unknown': 'is of a commit whose content could not be compared with this one',
  superseded: 'was followed by another review of the same person',
  'no-time': 'has no time',
  'author-unknown': 'may be the author’s own, since the author is not known'
}
