// What has to be looked up before an approval can be believed: the content as it stood when it was approved, and who
// pushed what stands now. Asked only where somebody approved, and never for more than a few commits.
import type { ContentPush, Review, TaskHistory } from '../model/pull-request.js'
import type { Push } from './github-activity.js'
import type { PullAnswer } from './github-answers.js'

/** Commits whose content is computed, all in all. */
const mostContents = 4

/** The approvals that could count, the newest first: by a person who may push and is not the author. */
export function candidates(reviews: readonly Review[] | null, { author }: PullAnswer): Review[] {
  return (reviews ?? [])
    .filter(review => review.state === 'APPROVED' && review.author.type === 'User' && review.mayPush !== false)
    .filter(review => review.author.login.toLowerCase() !== author?.login.toLowerCase())
    .sort((a, b) => timeOf(b) - timeOf(a))
}

/**
 * Whose pushes make a difference: those of approvers, who may not have pushed what they approved, and those of everybody
 * but the app on a branch of an app, whose pull requests need no task of their own. Logins in lower case.
 */
export function pushersToTell(
  approvals: readonly Review[],
  pushes: readonly Push[],
  { author }: PullAnswer
): Set<string> {
  const approvers = approvals.map(review => review.author.login)
  const others = author?.type === 'Bot' ? pushes.flatMap(({ login }) => login ?? []) : []
  const told = new Set([...approvers, ...others].map(login => login.toLowerCase()))
  if (author !== null) told.delete(author.login.toLowerCase())
  return told
}

/** When the description was first changed, in milliseconds; Infinity for never. What came before the code is its task. */
export function firstEditOf(history: TaskHistory | null): number {
  const edits = (history?.edits ?? []).map(({ at }) => Date.parse(at))
  return Math.min(...edits.filter(at => at > Date.parse(history!.createdAt)), Number.POSITIVE_INFINITY)
}

/** Why it must be known which push changed the content. */
export interface PushQuestion {
  pushes: readonly Push[]
  told: ReadonlySet<string>
  /** A push after that may have left alone the content that was there before the description was changed. */
  firstEdit: number
}

/** The commits whose content must be known: where approvals stand, then what was there before pushes, where that matters. */
export function commitsToCompare(approvals: readonly Review[], question: PushQuestion, head: string): string[] {
  const approved = approvals.flatMap(({ commit }) => (commit === null || commit === head ? [] : [commit]))
  const before = question.pushes.flatMap(push => (mustCompare(push, question) ? (push.before ?? []) : []))
  return [...new Set([...approved, ...before])].filter(commit => commit !== head).slice(0, mostContents)
}

/**
 * Who pushed the content that stands now: the newest push that changed it. Null where that cannot be told, which no
 * approval by one of the pushers survives. `digestOf` gives undefined for a commit that was not looked at.
 */
export function contentPushOf(
  question: PushQuestion,
  head: string,
  digest: string | null,
  digestOf: (commit: string) => string | null | undefined
): ContentPush | null {
  let expected = head
  for (const push of question.pushes) {
    // The record of GitHub may be a moment behind the head.
    if (push.after !== expected || push.login === null) return null
    const pushed: ContentPush = { login: push.login, at: push.at, source: 'activity' }
    if (push.before === null || !mustCompare(push, question)) return pushed
    const earlier = digestOf(push.before)
    if (earlier === null || earlier === undefined || digest === null) return null
    if (earlier !== digest) return pushed
    expected = push.before
  }
  return null
}

/** Where nobody pushed of whom it must be told, and nothing was edited before, it makes no difference which push it was. */
function mustCompare({ at }: Push, { pushes, told, firstEdit }: PushQuestion): boolean {
  if (pushes.some(({ login }) => login !== null && told.has(login.toLowerCase()))) return true
  return firstEdit < (at === null ? Number.POSITIVE_INFINITY : Date.parse(at))
}

function timeOf({ submittedAt }: Review): number {
  return submittedAt === null ? 0 : Date.parse(submittedAt)
}
