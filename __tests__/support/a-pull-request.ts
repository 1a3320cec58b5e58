// Builders for rule tests: a whole value out of the one thing that a test is about.
import { createHash } from 'node:crypto'
import { judgeApprovals } from '../../src/facts/approvals.js'
import type { Facts } from '../../src/facts/facts.js'
import type { FileText, ManifestText } from '../../src/model/dependency.js'
import { defaultPolicy, type Policy, type PolicySource } from '../../src/model/policy.js'
import type { ChangedFile, CheckOnHead, Commit, PullRequest, Review } from '../../src/model/pull-request.js'
import type { Task, TaskItem } from '../../src/model/task.js'
import type { ToolUse } from '../../src/model/tool-use.js'
import type { FileTrace } from '../../src/model/trace.js'

export const base = 'b'.repeat(40)
export const mergeBase = 'c'.repeat(40)
export const head = 'a'.repeat(40)

/** A path, or a file with its hunks as `lines` (each with its `+`, `-` or blank). */
export type FileInput =
  | string
  | (Partial<Omit<ChangedFile, 'patch'>> & { path: string; lines?: string[]; patch?: null })

/** A regular file modified in one line unless the input says otherwise; object ids follow from path and lines. */
export function aFile(input: FileInput): ChangedFile {
  const { lines = ['-before', '+after'], patch, ...rest } = typeof input === 'string' ? { path: input } : input
  const text = lines.length === 0 ? '' : `${[hunkHeader(lines), ...lines].join('\n')}\n`
  const status = rest.status ?? (rest.previousFilename ? 'renamed' : 'modified')
  const blob = objectId(`${rest.path}\n${text}`)
  return {
    pathBytesBase64: null,
    previousFilename: null,
    mode: status === 'removed' ? null : '100644',
    previousMode: status === 'added' ? null : '100644',
    blob: status === 'removed' ? null : blob,
    previousBlob: status === 'added' ? null : lines.length === 0 ? blob : objectId(`before ${rest.path}`),
    added: lines.filter(line => line.startsWith('+')).length,
    deleted: lines.filter(line => line.startsWith('-')).length,
    binary: false,
    patch: patch === null ? null : new TextEncoder().encode(text),
    ...rest,
    status
  }
}

export function aPullRequest(
  overrides: Partial<Omit<PullRequest, 'files' | 'commits'>> & {
    files?: FileInput[]
    commits?: (string | Commit)[] | null
  } = {}
): PullRequest {
  const { files = ['src/a.ts'], commits = ['Change a'], ...rest } = overrides
  return {
    repository: { fullName: 'acme/shop', id: 1 },
    number: 7,
    url: 'https://github.com/acme/shop/pull/7',
    title: 'Round the tax to whole cents',
    body: 'The tax was rounded down. It is now rounded to the nearest cent.',
    author: { login: 'ada', id: 10, type: 'User' },
    updatedAt: '2026-11-20T09:00:00Z',
    headRef: 'round-tax',
    baseRef: 'main',
    fork: false,
    labels: [],
    revisions: { base, mergeBase, head },
    headObjectSha256: 'd'.repeat(64),
    testMergeTree: null,
    notes: null,
    commits: commits === null ? null : commits.map(aCommit),
    files: files.map(aFile),
    manifests: [],
    registryAnswers: null,
    templates: [],
    namedPaths: null,
    namedCommits: [],
    twinNames: [],
    boundaryReach: null,
    changeDigest: 'e'.repeat(64),
    patchId: null,
    source: 'git',
    reviews: [],
    approvedContents: [],
    contentPush: { login: 'ada', at: '2026-11-20T08:30:00Z', source: 'activity' },
    assignees: [],
    taskHistory: null,
    linkedIssues: null,
    checks: null,
    teams: [],
    codeOwners: null,
    revertOf: null,
    baseChangedAt: null,
    headProtected: null,
    authority: { required: null, pinnedToApp: null },
    history: null,
    unknowns: [],
    ...rest
  }
}

/** A manifest or lock file by its two texts; null where the side does not exist. */
export function aManifest(path: string, before: string | null, after: string | null): ManifestText {
  const side = (text: string | null): FileText => (text === null ? { state: 'absent' } : { state: 'read', text })
  return { path, before: side(before), after: side(after) }
}

/** A commit by Ada with that message, or the commit itself. */
export function aCommit(input: string | Commit): Commit {
  if (typeof input !== 'string') return input
  const ada = { name: 'Ada', email: 'ada@example.com' }
  return { id: objectId(input), parents: [mergeBase], author: ada, committer: ada, message: input }
}

/** An approval of head by Bob. */
export function aReview(
  overrides: Partial<Omit<Review, 'author'>> & { author?: Partial<Review['author']> } = {}
): Review {
  return {
    state: 'APPROVED',
    commit: head,
    submittedAt: '2026-11-20T10:00:00Z',
    mayPush: true,
    ...overrides,
    author: { login: 'bob', id: 11, type: 'User', ...overrides.author }
  }
}

/** A green check by GitHub Actions; of the run 100. */
export function aCheck(overrides: Partial<CheckOnHead> = {}): CheckOnHead {
  const state = overrides.state ?? 'green'
  const words = { green: 'success', red: 'failure', skipped: 'skipped', running: 'in_progress' }
  return {
    name: 'test',
    app: 'github-actions',
    state,
    conclusion: words[state],
    id: 1,
    runId: 100,
    required: null,
    ...overrides
  }
}

/** A task of six and twelve words without boundaries or declaration. */
export function aTask(overrides: Partial<Omit<Task, 'items'>> & { items?: (string | TaskItem)[] } = {}): Task {
  const { items = ['Round the tax to whole cents'], ...rest } = overrides
  return {
    items: items.map((item, index) =>
      typeof item === 'string'
        ? { id: `t${index + 1}`, line: index + 1, kind: 'goal', text: item, checked: null }
        : item
    ),
    boundaries: { allow: [], deny: [] },
    declaration: { state: 'missing' },
    denials: [],
    notValidated: [],
    hidden: [],
    repeated: [],
    words: { title: 6, body: 12 },
    statement: [],
    declarationText: [],
    unknowns: [],
    ...rest
  }
}

export function aPolicy(overrides: Partial<Omit<Policy, 'task'>> & { task?: Partial<Policy['task']> } = {}): Policy {
  const policy = defaultPolicy()
  return { ...policy, ...overrides, task: { ...policy.task, ...overrides.task } }
}

export function aPolicySource(policy: Policy = aPolicy()): PolicySource {
  return {
    state: 'present',
    policy,
    path: '.github/remit.json',
    commit: base,
    blob: objectId('policy'),
    sha256: 'f'.repeat(64)
  }
}

/** Claude Code, seen for certain as author and not declared either way. */
export function aToolUse(overrides: Partial<ToolUse> = {}): ToolUse {
  return {
    toolId: 'claude-code',
    toolName: 'Claude Code',
    role: 'author',
    certainty: 'certain',
    declared: null,
    version: null,
    models: [],
    account: null,
    scope: [],
    signals: [],
    denied: null,
    ...overrides
  }
}

/** A source file explained by the first task item. */
export function aTrace(overrides: Partial<FileTrace> & { path: string }): FileTrace {
  return { kind: 'source', state: 'explained', strength: 80, links: [], ...overrides }
}

/** Facts that agree with each other: trace and data classes follow the files unless they are given. */
export function someFacts(
  overrides: Partial<Omit<Facts, 'pullRequest' | 'files'>> & {
    pullRequest?: Parameters<typeof aPullRequest>[0]
    files?: FileInput[]
  } = {}
): Facts {
  const { pullRequest, files, ...rest } = overrides
  const built = aPullRequest({ ...pullRequest, ...(files === undefined ? {} : { files }) })
  const sorted = [...built.files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  return {
    pullRequest: built,
    files: sorted,
    task: aTask(),
    issueItems: [],
    taskFit: null,
    claims: [],
    trace: sorted.map(file => aTrace({ path: file.path })),
    toolUses: [],
    dataClasses: sorted.map(() => null),
    customers: sorted.map(() => []),
    approvals: judgeApprovals(built),
    expectedChecks: [],
    taskChanges: null,
    profile: null,
    mergeGroup: null,
    merge: null,
    dependencies: [],
    manifests: [],
    training: null,
    testChanges: { weakened: [], tests: [] },
    policySource: aPolicySource(),
    authority: {
      environment: 'command-line',
      policyFrom: 'base',
      workflowFrom: null,
      required: null,
      pinnedToApp: null,
      observes: false,
      advisory: false
    },
    stage: 'pull_request',
    at: '2026-11-20T12:00:00Z',
    ...rest
  }
}

function hunkHeader(lines: string[]): string {
  const count = (mark: string): number => lines.filter(line => line.startsWith(mark) || line.startsWith(' ')).length
  return `@@ -1,${count('-')} +1,${count('+')} @@`
}

function objectId(text: string): string {
  return createHash('sha1').update(text).digest('hex')
}
