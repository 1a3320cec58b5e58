// One page of the answer to conversationQuery. GraphQL answers what it may and gives null for the rest, so each part is
// checked by itself: null says that it was not asked or not given. All text in it is attacker-controlled.
import type { CheckOnHead, LinkedIssue, Review, TaskVersion } from '../model/pull-request.js'
import { commitId, instant, integer, list, record, text, UnusableAnswer, webAddress } from './github-answers.js'

export interface Page<T> {
  items: T[]
  /** Null on the last page. */
  after: string | null
}

export interface ConversationPage {
  /** Only on the first page. */
  first: FirstPage | null
  reviews: Page<Review & { id: number }> | null
  edits: Page<TaskVersion> | null
  checks: Page<CheckOnHead> | null
}

export interface FirstPage {
  createdAt: string | null
  issues: LinkedIssue[] | null
  titles: { items: TaskVersion[]; complete: boolean } | null
  /** What rulesets require on the base branch; null when the token may not read them. */
  requirements: { contexts: { context: string; pinned: boolean }[]; workflows: string[] } | null
  headProtected: boolean | null
  /** When it was last turned to another base branch; null when never. */
  baseChangedAt: string | null
}

/** Reads one page. Throws UnusableAnswer where the answer as a whole is none. */
export function readConversationPage(answer: unknown, first: boolean): ConversationPage {
  const data = record(record(answer, 'graphql').data, 'graphql.data')
  const repository = record(data.repository, 'graphql.repository')
  const pull = record(repository.pullRequest, 'graphql.pullRequest')
  return {
    first: first ? readFirst(pull) : null,
    reviews: readPage(pull.reviews, readReview),
    edits: readPage(pull.userContentEdits, readEdit),
    checks: readChecks(repository.object)
  }
}

function readFirst(pull: Record<string, unknown>): FirstPage {
  return {
    createdAt: instant(pull.createdAt),
    issues: readIssues(pull.closingIssuesReferences),
    titles: readTitles(pull.timelineItems, instant(pull.createdAt)),
    requirements: readRequirements(pull.baseRef),
    headProtected: readProtection(pull.headRef),
    baseChangedAt: readBaseChange(pull.baseChanges)
  }
}

function isGiven(value: unknown): boolean {
  return value !== null && value !== undefined
}

function readPage<T>(value: unknown, read: (node: Record<string, unknown>) => T | null): Page<T> | null {
  if (!isGiven(value)) return null
  const connection = record(value, 'graphql.connection')
  const { hasNextPage, endCursor } = record(connection.pageInfo, 'graphql.pageInfo')
  const items = nodesOf(connection).flatMap(node => read(node) ?? [])
  if (hasNextPage !== true) return { items, after: null }
  return { items, after: text(endCursor, 'graphql.endCursor') }
}

/** A node that the token may not see is null. */
function nodesOf(connection: Record<string, unknown>): Record<string, unknown>[] {
  return list(connection.nodes ?? [], 'graphql.nodes')
    .filter(isGiven)
    .map(node => record(node, 'graphql.nodes'))
}

/** As REST writes it: the login of an app ends with `[bot]`. Null for an account that is gone. */
function loginOf(actor: unknown): string | null {
  if (!isGiven(actor)) return null
  const { login, __typename: type } = record(actor, 'graphql.actor')
  const name = text(login, 'graphql.login')
  return type === 'Bot' && !name.endsWith('[bot]') ? `${name}[bot]` : name
}

function readReview(node: Record<string, unknown>): (Review & { id: number }) | null {
  const login = loginOf(node.author)
  if (login === null) return null
  const author = record(node.author, 'graphql.author')
  const commit = isGiven(node.commit) ? commitId(record(node.commit, 'graphql.commit').oid, 'graphql.oid') : null
  return {
    id: integer(node.databaseId, 'graphql.reviews.databaseId'),
    author: {
      login,
      id: Number.isSafeInteger(author.databaseId) ? (author.databaseId as number) : null,
      type: typeof author.__typename === 'string' ? author.__typename : null
    },
    state: text(node.state, 'graphql.reviews.state'),
    commit,
    submittedAt: instant(node.submittedAt),
    mayPush: typeof node.authorCanPushToRepository === 'boolean' ? node.authorCanPushToRepository : null
  }
}

/** `diff` is the whole text after the edit; GitHub gives it to some tokens only. */
function readEdit(node: Record<string, unknown>): TaskVersion {
  const at = instant(node.editedAt)
  if (at === null) throw new UnusableAnswer('graphql.editedAt')
  return {
    at,
    editor: loginOf(node.editor),
    title: null,
    body: isGiven(node.diff) ? text(node.diff, 'graphql.diff') : null
  }
}

/** The title that the first change replaced stood there from the beginning. */
function readTitles(value: unknown, createdAt: string | null): FirstPage['titles'] {
  if (!isGiven(value)) return null
  const connection = record(value, 'graphql.timelineItems')
  const items = nodesOf(connection).flatMap((node, index): TaskVersion[] => {
    const at = instant(node.createdAt)
    if (at === null) return []
    const version = (time: string, editor: string | null, title: unknown): TaskVersion => {
      return { at: time, editor, title: text(title, 'graphql.title'), body: null }
    }
    const first = index === 0 && createdAt !== null ? [version(createdAt, null, node.previousTitle)] : []
    return [...first, version(at, loginOf(node.actor), node.currentTitle)]
  })
  return { items, complete: record(connection.pageInfo, 'graphql.pageInfo').hasNextPage !== true }
}

function readBaseChange(value: unknown): string | null {
  if (!isGiven(value)) return null
  return instant(nodesOf(record(value, 'graphql.baseChanges')).at(-1)?.createdAt)
}

/** Null also where some are missing: what the token cannot see may be half of the task. */
function readIssues(value: unknown): LinkedIssue[] | null {
  if (!isGiven(value)) return null
  const connection = record(value, 'graphql.issues')
  const issues = nodesOf(connection).map(readIssue)
  return issues.length === integer(connection.totalCount, 'graphql.totalCount') ? issues : null
}

function readIssue(node: Record<string, unknown>): LinkedIssue {
  const url = webAddress(node.url)
  const createdAt = instant(node.createdAt)
  if (url === null || createdAt === null) throw new UnusableAnswer('graphql.issues')
  return {
    url,
    number: integer(node.number, 'graphql.issues.number'),
    repository: text(record(node.repository, 'graphql.issues.repository').nameWithOwner, 'graphql.nameWithOwner'),
    title: text(node.title, 'graphql.issues.title'),
    body: text(node.body, 'graphql.issues.body'),
    author: loginOf(node.author),
    createdAt,
    lastEditedAt: instant(node.lastEditedAt)
  }
}

function rulesOf(ref: unknown): Record<string, unknown>[] | null {
  if (!isGiven(ref)) return null
  const { rules } = record(ref, 'graphql.ref')
  return isGiven(rules) ? nodesOf(record(rules, 'graphql.rules')) : null
}

function readRequirements(baseRef: unknown): FirstPage['requirements'] {
  const rules = rulesOf(baseRef)
  if (rules === null) return null
  const parameters = rules.flatMap(rule => (isGiven(rule.parameters) ? [record(rule.parameters, 'graphql.rule')] : []))
  return {
    contexts: parameters.flatMap(({ requiredStatusChecks }) =>
      list(requiredStatusChecks ?? [], 'graphql.requiredStatusChecks').map(entry => {
        const { context, integrationId } = record(entry, 'graphql.requiredStatusChecks')
        return { context: text(context, 'graphql.context'), pinned: isGiven(integrationId) }
      })
    ),
    workflows: parameters.flatMap(({ workflows }) =>
      list(workflows ?? [], 'graphql.workflows').map(entry =>
        text(record(entry, 'graphql.workflows').path, 'graphql.path')
      )
    )
  }
}

/** Protected: classic protection, or a ruleset that takes changes by pull request alone. */
function readProtection(headRef: unknown): boolean | null {
  const rules = rulesOf(headRef)
  if (rules === null) return null
  return (
    isGiven((headRef as Record<string, unknown>).refUpdateRule) || rules.some(({ type }) => type === 'PULL_REQUEST')
  )
}

/** The commit itself is missing where GitHub does not know it; a commit without any check has no roll-up. */
function readChecks(commit: unknown): Page<CheckOnHead> | null {
  if (!isGiven(commit)) return null
  const { statusCheckRollup } = record(commit, 'graphql.object')
  if (statusCheckRollup === undefined) return null
  if (statusCheckRollup === null) return { items: [], after: null }
  return readPage(record(statusCheckRollup, 'graphql.statusCheckRollup').contexts, readCheck)
}

function readCheck(node: Record<string, unknown>): CheckOnHead | null {
  const required = typeof node.isRequired === 'boolean' ? node.isRequired : null
  if (node.__typename === 'StatusContext') {
    const state = text(node.state, 'graphql.state')
    const known = { SUCCESS: 'green', PENDING: 'running', EXPECTED: 'running' } as const
    return {
      name: text(node.context, 'graphql.context'),
      app: null,
      state: Object.hasOwn(known, state) ? known[state as keyof typeof known] : 'red',
      conclusion: state.toLowerCase(),
      id: null,
      runId: null,
      required
    }
  }
  if (node.__typename !== 'CheckRun') return null
  const suite = record(node.checkSuite, 'graphql.checkSuite')
  const run = isGiven(suite.workflowRun) ? record(suite.workflowRun, 'graphql.workflowRun') : null
  const conclusion = isGiven(node.conclusion) ? text(node.conclusion, 'graphql.conclusion') : null
  const status = text(node.status, 'graphql.status')
  return {
    name: text(node.name, 'graphql.checks.name'),
    app: isGiven(suite.app) ? text(record(suite.app, 'graphql.app').slug, 'graphql.slug') : null,
    state: status !== 'COMPLETED' ? 'running' : stateOf(conclusion),
    conclusion: (conclusion ?? status).toLowerCase(),
    id: Number.isSafeInteger(node.databaseId) ? (node.databaseId as number) : null,
    runId: Number.isSafeInteger(run?.databaseId) ? (run!.databaseId as number) : null,
    required
  }
}

/** Skipped is never passed, and neutral says that nothing was decided. */
function stateOf(conclusion: string | null): CheckOnHead['state'] {
  if (conclusion === 'SUCCESS') return 'green'
  return conclusion === 'SKIPPED' || conclusion === 'NEUTRAL' ? 'skipped' : 'red'
}
