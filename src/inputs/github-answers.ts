// The shapes of GitHub's answers. The HTTP client gives a cut-off body as an empty text with status 200 and an error
// object as data, so nothing is used before its shape was checked. All text in an answer is attacker-controlled.
import type { Account, Commit, Review } from '../model/pull-request.js'
import { isObjectId } from './git-process.js'

/** An answer that is not what GitHub promises. `where` names the field in our words. */
export class UnusableAnswer extends Error {
  override readonly name = 'UnusableAnswer'
  constructor(readonly where: string) {
    super(`unusable answer: ${where}`)
  }
}

export interface PullAnswer {
  number: number
  url: string | null
  state: string
  title: string
  body: string
  author: Account | null
  updatedAt: string | null
  head: { sha: string; ref: string }
  base: { sha: string; ref: string; repository: { id: number; fullName: string; cloneUrl: string } }
  fork: boolean
  labels: string[]
  commits: number
  changedFiles: number
  /** Commit of the test merge; null while GitHub has none. */
  testMerge: string | null
}

/** GET /repos/{owner}/{repo}/pulls/{number} */
export function readPull(data: unknown, number: number): PullAnswer {
  const pull = record(data, 'pull request')
  if (integer(pull.number, 'number') !== number) throw new UnusableAnswer('number')
  const head = record(pull.head, 'head')
  const base = record(pull.base, 'base')
  const repository = record(base.repo, 'base.repo')
  const id = integer(repository.id, 'base.repo.id')
  // A deleted fork has no repository any more; it was one.
  const headRepository = head.repo === null || head.repo === undefined ? null : record(head.repo, 'head.repo')
  return {
    number,
    url: webAddress(pull.html_url),
    state: text(pull.state, 'state'),
    title: pull.title === null ? '' : text(pull.title, 'title'),
    body: pull.body === null || pull.body === undefined ? '' : text(pull.body, 'body'),
    author: account(pull.user, 'user'),
    updatedAt: instant(pull.updated_at),
    head: { sha: commitId(head.sha, 'head.sha'), ref: text(head.ref, 'head.ref') },
    base: {
      sha: commitId(base.sha, 'base.sha'),
      ref: text(base.ref, 'base.ref'),
      repository: {
        id,
        fullName: text(repository.full_name, 'base.repo.full_name'),
        cloneUrl: text(repository.clone_url, 'base.repo.clone_url')
      }
    },
    fork: headRepository === null || integer(headRepository.id, 'head.repo.id') !== id,
    labels: list(pull.labels ?? [], 'labels').map(label => text(record(label, 'labels').name, 'labels.name')),
    commits: integer(pull.commits, 'commits'),
    changedFiles: integer(pull.changed_files, 'changed_files'),
    testMerge: isObjectId(pull.merge_commit_sha) ? pull.merge_commit_sha : null
  }
}

export interface ComparePage {
  /** Tip of the base branch at the moment of the answer. */
  base: string
  mergeBase: string
  totalCommits: number
  commits: Commit[]
}

/** One page of GET /repos/{owner}/{repo}/compare/{base}...{head} */
export function readComparePage(data: unknown): ComparePage {
  const comparison = record(data, 'comparison')
  return {
    base: commitId(record(comparison.base_commit, 'base_commit').sha, 'base_commit.sha'),
    mergeBase: commitId(record(comparison.merge_base_commit, 'merge_base_commit').sha, 'merge_base_commit.sha'),
    totalCommits: integer(comparison.total_commits, 'total_commits'),
    commits: list(comparison.commits, 'commits').map(readCommit)
  }
}

function readCommit(data: unknown): Commit {
  const entry = record(data, 'commits')
  const commit = record(entry.commit, 'commits.commit')
  const identity = (value: unknown) => {
    if (value === null || value === undefined) return { name: '', email: '' }
    const { name, email } = record(value, 'commits.commit.author')
    return { name: text(name ?? '', 'author.name'), email: text(email ?? '', 'author.email') }
  }
  return {
    id: commitId(entry.sha, 'commits.sha'),
    parents: list(entry.parents, 'commits.parents').map(parent =>
      commitId(record(parent, 'commits.parents').sha, 'commits.parents.sha')
    ),
    author: identity(commit.author),
    committer: identity(commit.committer),
    message: text(commit.message, 'commits.commit.message').trimEnd()
  }
}

/** GET /repos/{owner}/{repo}/git/ref/heads/{ref}: the commit to which the branch points. */
export function readRef(data: unknown): string {
  return commitId(record(record(data, 'ref').object, 'object').sha, 'object.sha')
}

export interface ReviewAnswer extends Review {
  id: number
}

/** One page of GET /repos/{owner}/{repo}/pulls/{number}/reviews; a review of a deleted account is left out. */
export function readReviews(data: unknown): { entries: number; reviews: ReviewAnswer[] } {
  const entries = list(data, 'reviews')
  const reviews: ReviewAnswer[] = []
  for (const entry of entries) {
    const review = record(entry, 'reviews')
    const author = account(review.user, 'reviews.user')
    if (author === null) continue
    reviews.push({
      id: integer(review.id, 'reviews.id'),
      author,
      state: text(review.state, 'reviews.state').toUpperCase(),
      commit: isObjectId(review.commit_id) ? review.commit_id : null,
      submittedAt: instant(review.submitted_at)
    })
  }
  return { entries: entries.length, reviews }
}

export interface CheckRunAnswer {
  id: number
  name: string
  externalId: string | null
  annotations: number
}

/** POST and PATCH /repos/{owner}/{repo}/check-runs */
export function readCheckRun(data: unknown): CheckRunAnswer {
  const run = record(data, 'check run')
  const output = run.output === null || run.output === undefined ? {} : record(run.output, 'output')
  return {
    id: integer(run.id, 'id'),
    name: text(run.name ?? '', 'name'),
    externalId: typeof run.external_id === 'string' ? run.external_id : null,
    annotations: Number.isSafeInteger(output.annotations_count) ? (output.annotations_count as number) : 0
  }
}

/** GET /repos/{owner}/{repo}/commits/{ref}/check-runs */
export function readCheckRuns(data: unknown): CheckRunAnswer[] {
  return list(record(data, 'check runs').check_runs, 'check_runs').map(readCheckRun)
}

export interface ShownAnnotation {
  path: string
  startLine: number
  message: string
}

/** One page of GET /repos/{owner}/{repo}/check-runs/{id}/annotations */
export function readShownAnnotations(data: unknown): ShownAnnotation[] {
  return list(data, 'annotations').map(entry => {
    const annotation = record(entry, 'annotations')
    return {
      path: text(annotation.path, 'annotations.path'),
      startLine: integer(annotation.start_line, 'annotations.start_line'),
      message: annotation.message === null ? '' : text(annotation.message, 'annotations.message')
    }
  })
}

export function record(value: unknown, where: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new UnusableAnswer(where)
  return value as Record<string, unknown>
}

function list(value: unknown, where: string): unknown[] {
  if (!Array.isArray(value)) throw new UnusableAnswer(where)
  return value
}

// Lone surrogates cannot stand in UTF-8, so no output could carry them.
function text(value: unknown, where: string): string {
  if (typeof value !== 'string') throw new UnusableAnswer(where)
  return value.toWellFormed()
}

function integer(value: unknown, where: string): number {
  if (!Number.isSafeInteger(value) || (value as number) < 0) throw new UnusableAnswer(where)
  return value as number
}

export function commitId(value: unknown, where: string): string {
  if (!isObjectId(value)) throw new UnusableAnswer(where)
  return value
}

function account(value: unknown, where: string): Account | null {
  if (value === null || value === undefined) return null
  const user = record(value, where)
  return {
    login: text(user.login, `${where}.login`),
    id: Number.isSafeInteger(user.id) ? (user.id as number) : null,
    type: typeof user.type === 'string' ? user.type.toWellFormed() : null
  }
}

function instant(value: unknown): string | null {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/.test(value) ? value : null
}

function webAddress(value: unknown): string | null {
  return typeof value === 'string' && /^https?:\/\/[\x21-\x7e]+$/.test(value) ? value : null
}
