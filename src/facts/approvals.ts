// Whose approval counts? A person's, not the author's, on exactly this head, and still in force.
// Logins, states and times come from the API; the author controls none of them but the own account's.
import type { ApprovalFlaw } from '../model/evidence.js'
import type { PullRequest, Review } from '../model/pull-request.js'

/** One review that approves, and whether it counts. */
export interface JudgedApproval {
  review: Review
  /** Digest of the change at the commit that was approved; null when unknown. */
  changeDigest: string | null
  /** Null where it counts. */
  flaw: ApprovalFlaw | null
}

/** States that say where a reviewer stands; COMMENTED and PENDING leave the earlier one in force. */
const stateBearing: ReadonlySet<string> = new Set(['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED'])

/**
 * At most one review per person: the latest that bears a state, where it approves `revisions.head`.
 * Sorted by time, then login. Empty when the reviews or the author are unknown, since independence cannot be shown then.
 */
export function independentApprovals(pullRequest: PullRequest): Review[] {
  const { author, reviews, revisions } = pullRequest
  if (reviews === null || author === null) return []
  const latest = new Map<string, Review>()
  for (const review of reviews) {
    if (!stateBearing.has(review.state)) continue
    if (review.author.type !== 'User' || isSameAccount(review.author, author)) continue
    const login = review.author.login.toLowerCase()
    const earlier = latest.get(login)
    if (earlier === undefined || overrules(review, earlier)) latest.set(login, review)
  }
  return [...latest.values()]
    .filter(review => review.state === 'APPROVED' && review.commit === revisions.head && Number.isFinite(time(review)))
    .sort((a, b) => time(a) - time(b) || compare(a.author.login.toLowerCase(), b.author.login.toLowerCase()))
}

function isSameAccount(a: Review['author'], b: Review['author']): boolean {
  return a.login.toLowerCase() === b.login.toLowerCase() || (a.id !== null && a.id === b.id)
}

/** Later wins. At the same instant the one that does not approve this head wins, so that input order decides nothing. */
function overrules(review: Review, earlier: Review): boolean {
  if (time(review) !== time(earlier)) return time(review) > time(earlier)
  if (review.state !== earlier.state) return review.state !== 'APPROVED'
  return compare(review.commit ?? '', earlier.commit ?? '') < 0
}

/** A review without a readable time counts as the latest: it may void an approval and cannot be one. */
function time(review: Review): number {
  const parsed = review.submittedAt === null ? Number.NaN : Date.parse(review.submittedAt)
  return Number.isNaN(parsed) ? Number.POSITIVE_INFINITY : parsed
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
