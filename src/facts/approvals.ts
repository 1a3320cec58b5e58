// Whose approval counts? That of a person who may push here, did not make this change, and saw exactly this content.
// Logins, states, times and rights come from the API; the author controls none of them but the own account's. Trailers are
// anybody's words: they can take an approval away, and never give one.
import type { ApprovalFlaw } from '../model/evidence.js'
import type { Account, PullRequest, Review } from '../model/pull-request.js'
import { senders } from './senders.js'

/** One review that approves, and whether it counts. */
export interface JudgedApproval {
  review: Review
  /** Digest of the change at the commit that was approved; null when unknown. */
  changeDigest: string | null
  /** Null where it counts. */
  flaw: ApprovalFlaw | null
}

/** Flaws that may be none: something about the approval could not be known. */
export const uncertainFlaws: ReadonlySet<ApprovalFlaw> = new Set([
  'author-unknown',
  'pusher-unknown',
  'write-access-unknown',
  'content-unknown'
])

/** States that say where a reviewer stands; COMMENTED and PENDING leave the earlier one in force. */
const stateBearing: ReadonlySet<string> = new Set(['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED'])

/**
 * Every approval, by time, then login; of one person at most the latest review counts. A certain flaw is named before one
 * that only could not be ruled out. Empty when the reviews were not read.
 */
export function judgeApprovals(pullRequest: PullRequest): JudgedApproval[] {
  const reviews = (pullRequest.reviews ?? []).filter(review => stateBearing.has(review.state))
  const latest = latestReviews(reviews, reviewerKeys(reviews))
  const sent = senders(pullRequest)
  const contents = new Map(pullRequest.approvedContents.map(({ commit, changeDigest }) => [commit, changeDigest]))
  const isUnread = pullRequest.changeDigest === null
  return reviews
    .filter(review => review.state === 'APPROVED')
    .map((review): JudgedApproval => {
      const isHead = review.commit === pullRequest.revisions.head
      const changeDigest = isHead ? pullRequest.changeDigest : (contents.get(review.commit ?? '') ?? null)
      const isSame = isHead || (changeDigest === null || isUnread ? null : changeDigest === pullRequest.changeDigest)
      // Against another base branch the same head was another change.
      const isOlder = pullRequest.baseChangedAt !== null && timeOf(review) <= Date.parse(pullRequest.baseChangedAt)
      const flaw =
        flawOfPerson(review.author, pullRequest, sent) ??
        flawOfStanding(review, latest) ??
        flawOfRights(review, pullRequest, isOlder ? false : isSame)
      return { review, changeDigest, flaw }
    })
    .sort((a, b) => compareReviews(a.review, b.review))
}

/** The approvals that count, the earliest first. */
export function countingApprovals(approvals: readonly JudgedApproval[]): Review[] {
  return approvals.filter(({ flaw }) => flaw === null).map(({ review }) => review)
}

function flawOfPerson(reviewer: Account, { author }: PullRequest, sent: (account: Account) => boolean) {
  if (reviewer.type !== 'User') return 'not-a-person'
  if (author !== null && isSameAccount(reviewer, author)) return 'author'
  return sent(reviewer) ? 'sent-the-agent' : null
}

function flawOfStanding(review: Review, latest: ReadonlySet<Review>) {
  if (!Number.isFinite(timeOf(review))) return 'no-time'
  return latest.has(review) ? null : 'superseded'
}

function flawOfRights(
  { author: reviewer, mayPush }: Review,
  { author, contentPush }: PullRequest,
  isSame: boolean | null
) {
  if (contentPush !== null && contentPush.login.toLowerCase() === reviewer.login.toLowerCase()) return 'last-pusher'
  if (mayPush === false) return 'no-write-access'
  if (isSame === false) return 'other-content'
  if (author === null) return 'author-unknown'
  if (contentPush === null) return 'pusher-unknown'
  if (mayPush === null) return 'write-access-unknown'
  return isSame === null ? 'content-unknown' : null
}

function isSameAccount(a: Account, b: Account): boolean {
  return a.login.toLowerCase() === b.login.toLowerCase() || (a.id !== null && a.id === b.id)
}

/** One key per person, by review: the account's id, which outlives a change of login, where any review of it gives one. */
function reviewerKeys(reviews: readonly Review[]): (review: Review) => string {
  const ids = new Map<string, number>()
  for (const { author } of reviews) {
    const login = author.login.toLowerCase()
    if (author.id !== null) ids.set(login, Math.min(author.id, ids.get(login) ?? author.id))
  }
  return ({ author }) => String(author.id ?? ids.get(author.login.toLowerCase()) ?? author.login.toLowerCase())
}

function latestReviews(reviews: readonly Review[], keyOf: (review: Review) => string): Set<Review> {
  const latest = new Map<string, Review>()
  for (const review of reviews) {
    const key = keyOf(review)
    const earlier = latest.get(key)
    if (earlier === undefined || overrules(review, earlier)) latest.set(key, review)
  }
  return new Set(latest.values())
}

/** Later wins. At the same instant the one that approves least wins, so that input order decides nothing. */
function overrules(review: Review, earlier: Review): boolean {
  if (timeOf(review) !== timeOf(earlier)) return timeOf(review) > timeOf(earlier)
  if (review.state !== earlier.state) return earlier.state === 'APPROVED'
  return compareReviews(review, earlier) < 0
}

/** By time, then login; the last keys only settle what is equal in these. */
function compareReviews(a: Review, b: Review): number {
  const [one, other] = [timeOf(a), timeOf(b)]
  return (
    (one === other ? 0 : one - other) ||
    compare(a.author.login.toLowerCase(), b.author.login.toLowerCase()) ||
    compare(a.commit ?? '', b.commit ?? '') ||
    compare(String(a.mayPush), String(b.mayPush)) ||
    compare(`${a.author.login} ${a.author.id} ${a.author.type}`, `${b.author.login} ${b.author.id} ${b.author.type}`) ||
    compare(a.submittedAt ?? '', b.submittedAt ?? '')
  )
}

/** A review without a readable time counts as the latest: it may void an approval and cannot be one. */
function timeOf(review: Review): number {
  const parsed = review.submittedAt === null ? Number.NaN : Date.parse(review.submittedAt)
  return Number.isNaN(parsed) ? Number.POSITIVE_INFINITY : parsed
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
