// What GitHub knows of a pull request beside its content: reviews, the history of the description, linked issues, checks, and
// what the base branch requires. One call, and one more for each further hundred of the longest list.
import type { CheckOnHead, LinkedIssue, Review, RunAuthority, TaskHistory, TaskVersion } from '../model/pull-request.js'
import type { Caller } from './github-call.js'
import { type ConversationPage, type FirstPage, readConversationPage } from './github-conversation-answers.js'
import { conversationQuery } from './github-conversation-query.js'

/** Each part is null where GitHub did not give it to this token. */
export interface Conversation {
  reviews: Review[] | null
  taskHistory: TaskHistory | null
  linkedIssues: LinkedIssue[] | null
  checks: CheckOnHead[] | null
  headProtected: boolean | null
  baseChangedAt: string | null
  requirements: FirstPage['requirements']
}

/** Pages of 100 that each list may have. What is beyond makes the list unknown, never short. */
const pageLimit = 30

/** Asks for all of it. `head` is the commit whose checks are asked for. Throws GitHubError. */
export async function readConversation(caller: Caller, number: number, head: string): Promise<Conversation> {
  const reviews = new Pages<Review & { id: number }>()
  const edits = new Pages<TaskVersion>()
  const checks = new Pages<CheckOnHead>()
  let first: FirstPage | null = null
  for (let page = 0; page < pageLimit && (reviews.isOpen || edits.isOpen || checks.isOpen); page++) {
    const answer = await askPage(caller, number, head, page === 0, { reviews, edits, checks })
    first ??= answer.first
    reviews.add(answer.reviews)
    edits.add(answer.edits)
    checks.add(answer.checks)
  }
  const found = reviews.all
  return {
    reviews: found === null ? null : [...new Map(found.map(({ id, ...review }) => [id, review])).values()],
    taskHistory: historyOf(first, edits.all),
    linkedIssues: first?.issues?.sort((a, b) => (a.url < b.url ? -1 : a.url > b.url ? 1 : 0)) ?? null,
    checks: checks.all,
    headProtected: first?.headProtected ?? null,
    baseChangedAt: first?.baseChangedAt ?? null,
    requirements: first?.requirements ?? null
  }
}

/** The checks of a commit alone, as often as a run waits for them. Throws GitHubError. */
export async function readChecksOf(caller: Caller, number: number, head: string): Promise<CheckOnHead[] | null> {
  const checks = new Pages<CheckOnHead>()
  for (let page = 0; page < pageLimit && checks.isOpen; page++) {
    checks.add((await askPage(caller, number, head, false, { checks })).checks)
  }
  return checks.all
}

/** What the rules of the base branch say about this run, whose own checks are among those of the head commit. */
export function authorityOf(
  { checks, requirements }: Conversation,
  run: { id: number | null; workflowPath: string | null; checkName: string }
): RunAuthority {
  const own = (checks ?? []).filter(
    check => (run.id !== null && check.runId === run.id) || check.name === run.checkName
  )
  const isWorkflowRequired = run.workflowPath !== null && (requirements?.workflows.includes(run.workflowPath) ?? false)
  if (isWorkflowRequired) return { required: true, pinnedToApp: true }
  if (own.length === 0 || own.some(check => check.required === null)) return { required: null, pinnedToApp: null }
  const required = own.filter(check => check.required)
  if (required.length === 0) return { required: false, pinnedToApp: null }
  const named = requirements?.contexts.filter(({ context }) => required.some(check => check.name === context)) ?? []
  return { required: true, pinnedToApp: named.length === 0 ? null : named.some(({ pinned }) => pinned) }
}

/** A list that arrives in pages. */
class Pages<T> {
  #items: T[] | null = []
  #after: string | null = null
  isOpen = true

  get after(): string | null {
    return this.#after
  }

  /** Null where GitHub did not give it, or not all of it. */
  get all(): T[] | null {
    return this.isOpen ? null : this.#items
  }

  add(page: { items: T[]; after: string | null } | null): void {
    if (!this.isOpen) return
    if (page === null) this.#items = null
    else this.#items?.push(...page.items)
    this.#after = page?.after ?? null
    this.isOpen = this.#after !== null
  }
}

function askPage(
  caller: Caller,
  number: number,
  head: string,
  first: boolean,
  lists: { reviews?: Pages<unknown>; edits?: Pages<unknown>; checks: Pages<unknown> }
): Promise<ConversationPage> {
  const { reviews, edits, checks } = lists
  return caller.call({
    what: 'reviews, edits, issues and checks of the pull request',
    route: 'graphql',
    parameters: {
      query: conversationQuery,
      variables: {
        number,
        head,
        first,
        withReviews: reviews?.isOpen ?? false,
        reviewsAfter: reviews?.after ?? null,
        withEdits: edits?.isOpen ?? false,
        editsAfter: edits?.after ?? null,
        withChecks: checks.isOpen,
        checksAfter: checks.after
      }
    },
    read: data => readConversationPage(data, first)
  })
}

function historyOf(first: FirstPage | null, edits: TaskVersion[] | null): TaskHistory | null {
  if (first === null || first.createdAt === null || edits === null) return null
  const all = [...edits, ...(first.titles?.items ?? [])]
  return {
    createdAt: first.createdAt,
    edits: all.sort((a, b) => Date.parse(a.at) - Date.parse(b.at)),
    complete: first.titles?.complete === true && edits.every(({ body }) => body !== null)
  }
}
