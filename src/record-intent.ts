// Writes down what was asked for: the description, its history, and the issues that it closes.
import { createHash } from 'node:crypto'
import type { Facts } from './facts/facts.js'
import { taskTexts } from './facts/task-texts.js'
import type { IntentRecord } from './model/evidence.js'
import type { Policy } from './model/policy.js'
import type { LinkedIssue, PullRequest, TaskHistory } from './model/pull-request.js'
import { claimRecord } from './record-claims.js'

/** What was taken for the repository's own words and not for the author's. */
function templateDigests(templates: readonly string[]): { sha256: string }[] {
  return templates
    .map(text => createHash('sha256').update(text).digest('hex'))
    .sort()
    .map(sha256 => ({ sha256 }))
}

/** The task by digests and numbers; its words only where the policy asks for them. */
export function intentRecord({ pullRequest, task, issueItems, claims }: Facts, policy: Policy): IntentRecord {
  const { declaration } = task
  return {
    uri: pullRequest.url,
    digest: digestOf(pullRequest.title, pullRequest.body),
    ...(pullRequest.templates.length > 0 ? { templates: templateDigests(pullRequest.templates) } : {}),
    author: pullRequest.author?.login ?? null,
    updatedAt: pullRequest.updatedAt,
    items: [...task.items, ...issueItems].map(({ id, line, kind, checked, issue, text }) => ({
      id,
      line,
      kind,
      checked,
      ...(issue === undefined ? {} : { issue }),
      ...(policy.evidence.taskText ? { text } : {})
    })),
    boundaries: task.boundaries,
    declaration: {
      state: declaration.state,
      tools: declaration.state === 'tools' ? declaration.tools : [],
      lines: linesOf(declaration)
    },
    words: task.words,
    ...(pullRequest.taskHistory === null ? {} : { history: historyRecord(pullRequest.taskHistory, pullRequest) }),
    ...(pullRequest.linkedIssues === null ? {} : { issues: issueRecords(pullRequest.linkedIssues) }),
    claims: claims.map(claim => claimRecord(claim, policy))
  }
}

function linesOf(declaration: Facts['task']['declaration']): number[] {
  if (declaration.state === 'tools') return [...new Set(declaration.tools.map(tool => tool.line))]
  if (declaration.state === 'ambiguous') return declaration.lines
  return declaration.state === 'missing' ? [] : [declaration.line]
}

/**
 * Each edit by the digest of what stood there afterwards; null while one of title and body is not known. What GitHub gives
 * of an edit is its new text, so a part that no edit touched is the one that stands there now.
 */
function historyRecord(
  { createdAt, complete, edits }: TaskHistory,
  { title, body }: Pick<PullRequest, 'title' | 'body'>
): NonNullable<IntentRecord['history']> {
  return {
    createdAt,
    complete,
    edits: taskTexts({ edits, title, body }).map(({ at, editor, ...text }) => ({
      at,
      editor,
      digest: text.title === null || text.body === null ? null : digestOf(text.title, text.body)
    }))
  }
}

function issueRecords(issues: readonly LinkedIssue[]): NonNullable<IntentRecord['issues']> {
  return issues
    .map(({ url, title, body, author, createdAt, lastEditedAt }) => {
      return { url, digest: digestOf(title, body), author, createdAt, lastEditedAt }
    })
    .sort((a, b) => (a.url < b.url ? -1 : a.url > b.url ? 1 : 0))
}

function digestOf(title: string, body: string): { sha256: string } {
  return { sha256: createHash('sha256').update(`${title}\n${body}`).digest('hex') }
}
