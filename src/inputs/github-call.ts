// One call of GitHub's API: repeated at the pace that GitHub asks for, within a bound for all calls together. Every answer
// is checked by its reader before it is used.
import { defaults } from '@actions/github/lib/utils'
import { Octokit } from '@octokit/rest'
import { describeFailure, GitHubError } from './github-failures.js'

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
export const pageLimit = 30

export interface Call<T> {
  /** For messages: our words. */
  what: string
  /** As Octokit writes it, such as `GET /repos/{owner}/{repo}/…`; or `graphql`, where variables are for the query. */
  route: string
  parameters: Record<string, unknown>
  read(data: unknown): T
  /** False for a write that must not be done twice. */
  repeatable?: boolean
}

/** The way to GitHub's API for one run. Every call throws GitHubError. */
export interface Caller {
  /** Requests sent so far, repeats included. */
  requests(): number
  call<T>(call: Call<T>): Promise<T>
  /** Pages of 100 until one is not full; the answer's own links are not followed. */
  pages<T>(one: (page: number) => Promise<{ entries: number; items: T[] }>): Promise<T[]>
}

/**
 * Connects to GitHub. A call is repeated at most four times, at the pace that GitHub
 * asks for, and all calls together take at most `limits.total`. (The usual retry plugins ignore `retry-after` on some
 * answers, take a cut-off body for a good one and know no total, so the loop is here.)
 */
export function connectCaller(options: GitHubOptions): Caller {
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
  // On a server of one's own the API lies at /api/v3, and GraphQL beside it.
  const graphqlUrl = `${apiUrl.replace(/\/v3\/?$/, '')}/graphql`
  let left = limits.total
  let requests = 0

  async function call<T>({ what, route, parameters, read, repeatable = true }: Call<T>): Promise<T> {
    const { owner, name: repo } = options.repository
    for (let repeats = 0; ; repeats++) {
      const started = clock.now()
      let error: unknown
      try {
        requests++
        const sent =
          route === 'graphql'
            ? octokit.request(`POST ${graphqlUrl}`, withRepository(parameters, owner, repo))
            : octokit.request(route, route.includes('{owner}') ? { owner, repo, ...parameters } : parameters)
        return read((await sent).data)
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

  return { requests: () => requests, call, pages }
}

function withRepository(
  { query, variables }: Record<string, unknown>,
  owner: string,
  name: string
): Record<string, unknown> {
  return { query, variables: { owner, name, ...(variables as object) } }
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
