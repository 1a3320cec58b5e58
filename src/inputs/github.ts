// GitHub's API, as few calls as possible. Every answer's shape and count is checked before it is used.
import { defaults } from '@actions/github/lib/utils'
import { Octokit } from '@octokit/rest'
import { InputError } from '../model/errors.js'
import type { Commit, Review } from '../model/pull-request.js'
import {
  type CheckRunAnswer,
  type ComparePage,
  type PullAnswer,
  type ReviewAnswer,
  readCheckRun,
  readCheckRuns,
  readComparePage,
  readPull,
  readRef,
  readReviews,
  readShownAnnotations,
  type ShownAnnotation,
  UnusableAnswer
} from './github-answers.js'
import { describeFailure, type Failure, GitHubError } from './github-failures.js'
import { type GitData, gitDataCalls } from './github-git-data.js'

/** Time and chance, given by the entry. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  sleep(milliseconds: number): Promise<void>
  /** From 0 to 1. */
  random(): number
}

export interface GitHubOptions {
  token: string
  /** `owner/name` of the repository that the run belongs to. */
  repository: { owner: string; name: string }
  /** Such as `https://api.github.com`; the only host that is called. */
  apiUrl: string
  version: string
  clock: Clock
  limits: Limits
}

export interface Limits {
  /** One attempt, in milliseconds. */
  attempt: number
  /** All calls of the run with their waits, in milliseconds. */
  total: number
}

export const defaultLimits: Limits = { attempt: 10_000, total: 60_000 }

/** Pages of 100 that one list may have. */
const pageLimit = 30

export interface GitHub {
  /** Requests sent so far, repeats included. */
  requests(): number
  /** Why a call failed; null for an error that is none of the API's. */
  failureOf(error: unknown): Failure | null
  pull(number: number): Promise<PullAnswer>
  /** First page of the comparison with the merge base of a branch (or commit) and a head commit. */
  compare(base: string, head: string): Promise<ComparePage>
  /** All commits of a comparison whose first page is known. Throws InputError `too-many-commits` above 3,000. */
  comparedCommits(first: ComparePage, head: string): Promise<Commit[]>
  branchTip(branch: string): Promise<string>
  reviews(number: number): Promise<Review[]>
  checkRuns(head: string, name: string): Promise<CheckRunAnswer[]>
  /** Never repeated by itself when it may have been done: see GitHubError.failure.ambiguous. */
  createCheckRun(body: Record<string, unknown>): Promise<CheckRunAnswer>
  updateCheckRun(id: number, body: Record<string, unknown>): Promise<CheckRunAnswer>
  shownAnnotations(id: number, count: number): Promise<ShownAnnotation[]>
  /** For records that are kept on a branch. */
  gitData: GitData
}

interface Call<T> {
  /** For messages: our words. */
  what: string
  route: string
  parameters: Record<string, unknown>
  read(data: unknown): T
  /** False for a write that must not be done twice. */
  repeatable?: boolean
}

/**
 * Connects to GitHub. Every method throws GitHubError. A call is repeated at most four times, at the pace that GitHub
 * asks for, and all calls together take at most `limits.total`. (The usual retry plugins ignore `retry-after` on some
 * answers, take a cut-off body for a good one and know no total, so the loop is here.)
 */
export function connectGitHub(options: GitHubOptions): GitHub {
  const { clock, limits, apiUrl } = options
  const silent = () => {}
  const octokit = new Octokit({
    ...defaults,
    baseUrl: apiUrl,
    auth: options.token,
    userAgent: `remit/${options.version}`,
    // The client would print headers of the answer, such as a deprecation notice, to the log.
    log: { debug: silent, info: silent, warn: silent, error: silent },
    request: { fetch: sameOriginFetch(defaults.request!.fetch as typeof fetch, () => Math.min(limits.attempt, left)) }
  })
  let left = limits.total
  let requests = 0

  async function call<T>({ what, route, parameters, read, repeatable = true }: Call<T>): Promise<T> {
    const { owner, name: repo } = options.repository
    for (let repeats = 0; ; repeats++) {
      const started = clock.now()
      let error: unknown
      try {
        requests++
        return read((await octokit.request(route, { owner, repo, ...parameters })).data)
      } catch (thrown) {
        error = thrown
      } finally {
        left -= clock.now() - started
      }
      const failure = describeFailure(error, clock.now())
      // One, two, four, eight seconds, up to a quarter more or less so that many runs do not come back at once.
      const wait = failure.wait ?? 1_000 * 2 ** repeats * (0.75 + clock.random() / 2)
      if (repeats >= failure.retries || wait >= left || (failure.ambiguous && !repeatable)) {
        throw new GitHubError(failure, what, error)
      }
      await clock.sleep(wait)
      left -= wait
    }
  }

  /** Pages of 100 until one is not full; the answer's own links are not followed. */
  async function pages<T>(one: (page: number) => Promise<{ entries: number; items: T[] }>): Promise<T[]> {
    const all: T[] = []
    for (let page = 1; page <= pageLimit; page++) {
      const { entries, items } = await one(page)
      all.push(...items)
      if (entries < 100) break
    }
    return all
  }

  return {
    gitData: gitDataCalls(call),
    requests: () => requests,
    failureOf: error => (error instanceof GitHubError ? error.failure : null),
    pull: number =>
      call({
        what: 'the pull request',
        route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}',
        parameters: { pull_number: number },
        read: data => readPull(data, number)
      }),
    compare: (base, head) => comparePage(base, head, 1),
    async comparedCommits(first, head) {
      const commits = new Map(first.commits.map(commit => [commit.id, commit]))
      for (let page = 2; commits.size < first.totalCommits; page++) {
        if (page > pageLimit) throw tooManyCommits(first.totalCommits)
        // By the commit, not the branch: the branch may move between two pages.
        const next = await comparePage(first.base, head, page)
        const before = commits.size
        for (const commit of next.commits) commits.set(commit.id, commit)
        if (commits.size === before || next.totalCommits !== first.totalCommits) {
          const failure = describeFailure(new UnusableAnswer('commits'), 0)
          throw new GitHubError(failure, `all ${first.totalCommits} commits of the change`, null)
        }
      }
      return [...commits.values()]
    },
    branchTip: branch =>
      call({
        what: 'the base branch',
        route: 'GET /repos/{owner}/{repo}/git/ref/{ref}',
        parameters: { ref: `heads/${branch}` },
        read: readRef
      }),
    async reviews(number) {
      const reviews = await pages<ReviewAnswer>(async page => {
        const { entries, reviews } = await call({
          what: 'the reviews',
          route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
          parameters: { pull_number: number, per_page: 100, page },
          read: readReviews
        })
        return { entries, items: reviews }
      })
      return [...new Map(reviews.map(({ id, ...review }) => [id, review])).values()]
    },
    checkRuns: (head, name) =>
      call({
        what: 'the check runs of the head commit',
        route: 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
        parameters: { ref: head, check_name: name, per_page: 100 },
        read: readCheckRuns
      }),
    createCheckRun: body =>
      call({
        what: 'a new check run',
        route: 'POST /repos/{owner}/{repo}/check-runs',
        parameters: body,
        read: readCheckRun,
        repeatable: false
      }),
    updateCheckRun: (id, body) =>
      call({
        what: 'an update of the check run',
        route: 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
        parameters: { check_run_id: id, ...body },
        read: readCheckRun
      }),
    shownAnnotations: (id, count) =>
      pages<ShownAnnotation>(async page => {
        const items = await call({
          what: 'the annotations of the check run',
          route: 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations',
          parameters: { check_run_id: id, per_page: 100, page },
          read: readShownAnnotations
        })
        return { entries: page * 100 >= count ? 0 : items.length, items }
      })
  }

  function comparePage(base: string, head: string, page: number): Promise<ComparePage> {
    return call({
      what: 'the comparison with the base branch',
      route: 'GET /repos/{owner}/{repo}/compare/{basehead}',
      parameters: { basehead: `${base}...${head}`, per_page: 100, page },
      read: readComparePage
    })
  }
}

function tooManyCommits(count: number): InputError {
  return new InputError(
    'too-many-commits',
    `The change has ${count} commits, which are too many to read from the API.`,
    'Add actions/checkout with fetch-depth: 0 before Remit, and re-run this job.'
  )
}

/**
 * Follows redirects within the API's own origin only (a renamed repository moves so), with the method kept, and ends
 * each attempt in time.
 */
function sameOriginFetch(inner: typeof fetch, timeout: () => number): typeof fetch {
  return async (input, init) => {
    const signal = AbortSignal.timeout(Math.max(1, timeout()))
    let url = String(input)
    for (let hop = 0; hop < 4; hop++) {
      const response = await inner(url, { ...init, signal, redirect: 'manual' })
      const location = response.headers.get('location')
      if (location === null || ![301, 302, 307, 308].includes(response.status)) return response
      const next = URL.canParse(location, url) ? new URL(location, url) : null
      if (next?.origin !== new URL(url).origin) throw new Error('redirected to another host')
      url = next.href
    }
    throw new Error('redirected too often')
  }
}
