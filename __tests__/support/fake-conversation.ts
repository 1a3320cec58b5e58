// What the fake GitHub knows beside the content of its pull request, and how GraphQL tells it. Answers have the shape that the
// query asks for; a test checks the query itself against GitHub's published schema.

export interface FakeUser {
  login: string
  id: number
  type: string
}

export interface FakeReview {
  id: number
  user: FakeUser | null
  state: string
  commit_id: string
  submitted_at: string
  /** Whether the reviewer may push; true unless a test says otherwise. */
  mayPush?: boolean
}

/** A text of the description, or a title, as an edit left it. */
export interface FakeEdit {
  at: string
  editor: string
  body?: string | null
  title?: string
}

export interface FakeIssue {
  number: number
  title: string
  body: string
  author: string
  createdAt: string
}

export interface FakePush {
  login: string
  before: string | null
  after: string
  at: string
}

/** A check of somebody else's on a commit. */
export interface FakeCheck {
  id: number
  name: string
  app: string
  head: string
  status: 'completed' | 'in_progress' | 'queued'
  conclusion: string | null
  required?: boolean
  runId?: number
}

export class FakeConversation {
  createdAt = '2026-11-20T08:00:00Z'
  readonly reviews: FakeReview[] = []
  readonly edits: FakeEdit[] = []
  readonly issues: FakeIssue[] = []
  readonly pushes: FakePush[] = []
  readonly checks: FakeCheck[] = []
  /** Team by `org/slug`; a team that is not here cannot be read. */
  readonly teams = new Map<string, string[]>()
  /** Required contexts by rulesets; null where the token may not read rules. */
  rules: { context: string; integrationId: number | null }[] | null = []
  headProtected = false
  baseChangedAt: string | null = null
  /** The title before the first of the edits. */
  firstTitle = ''
  /** False: the token is told nothing by GraphQL. */
  isReadable = true

  reset(): void {
    for (const list of [this.reviews, this.edits, this.issues, this.pushes, this.checks]) list.length = 0
    this.teams.clear()
    this.rules = []
    this.headProtected = false
    this.baseChangedAt = null
    this.isReadable = true
  }

  /** A green check of GitHub Actions on a commit, unless it says otherwise. */
  check(name: string, head: string, more: Partial<FakeCheck> = {}): void {
    const id = 8000 + this.checks.length
    this.checks.push({ id, name, app: 'github-actions', head, status: 'completed', conclusion: 'success', ...more })
  }

  /** `own` are the checks that Remit posted. */
  answer(variables: Record<string, unknown>, own: readonly FakeCheck[]): unknown {
    const { first, head } = variables as { first: boolean; head: string }
    const checks = [...own, ...this.checks].filter(check => check.head === head)
    return {
      data: {
        repository: {
          pullRequest: {
            ...(first ? this.#first() : {}),
            ...(variables.withEdits ? { userContentEdits: pageOf(this.#bodies(), variables.editsAfter) } : {}),
            ...(variables.withReviews ? { reviews: pageOf(this.reviews.map(asReview), variables.reviewsAfter) } : {})
          },
          ...(variables.withChecks
            ? {
                object: {
                  statusCheckRollup:
                    checks.length === 0 ? null : { contexts: pageOf(checks.map(asContext), variables.checksAfter) }
                }
              }
            : {})
        }
      }
    }
  }

  #first(): object {
    return {
      createdAt: this.createdAt,
      baseRef:
        this.rules === null
          ? { rules: null }
          : {
              rules: {
                nodes: [{ type: 'REQUIRED_STATUS_CHECKS', parameters: { requiredStatusChecks: this.rules } }]
              }
            },
      headRef: { refUpdateRule: this.headProtected ? { pattern: 'release/**' } : null, rules: { nodes: [] } },
      closingIssuesReferences: {
        totalCount: this.issues.length,
        nodes: this.issues.map(issue => ({
          ...issue,
          url: `https://github.com/acme/shop/issues/${issue.number}`,
          author: { login: issue.author },
          lastEditedAt: null,
          repository: { nameWithOwner: 'acme/shop' }
        }))
      },
      baseChanges: { nodes: this.baseChangedAt === null ? [] : [{ createdAt: this.baseChangedAt }] },
      timelineItems: {
        pageInfo: { hasNextPage: false },
        nodes: this.edits.flatMap(({ at, editor, title }) =>
          title === undefined
            ? []
            : [
                {
                  createdAt: at,
                  previousTitle: this.firstTitle,
                  currentTitle: title,
                  actor: { __typename: 'User', login: editor }
                }
              ]
        )
      }
    }
  }

  #bodies(): object[] {
    return this.edits.flatMap(({ at, editor, body }) =>
      body === undefined ? [] : [{ editedAt: at, diff: body, editor: { __typename: 'User', login: editor } }]
    )
  }
}

function pageOf(all: readonly unknown[], after: unknown): object {
  const from = after === null ? 0 : Number(after)
  const end = from + 100
  return {
    pageInfo: { hasNextPage: end < all.length, endCursor: end < all.length ? String(end) : null },
    nodes: all.slice(from, end)
  }
}

function asReview({ id, user, state, commit_id, submitted_at, mayPush }: FakeReview): object {
  return {
    databaseId: id,
    state,
    submittedAt: submitted_at,
    authorCanPushToRepository: mayPush ?? true,
    commit: { oid: commit_id },
    // GraphQL leaves the `[bot]` of an app's login out.
    author: user && { __typename: user.type, login: user.login.replace(/\[bot\]$/, ''), databaseId: user.id }
  }
}

function asContext({ id, name, app, status, conclusion, required, runId }: FakeCheck): object {
  return {
    __typename: 'CheckRun',
    databaseId: id,
    name,
    status: status.toUpperCase(),
    conclusion: conclusion?.toUpperCase() ?? null,
    isRequired: required ?? false,
    checkSuite: {
      app: { slug: app },
      workflowRun: runId === undefined ? null : { databaseId: runId, file: { path: '.github/workflows/ci.yml' } }
    }
  }
}
