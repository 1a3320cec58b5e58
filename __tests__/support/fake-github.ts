// A GitHub of our own on 127.0.0.1: the calls that Remit makes, answered from a real repository, with faults on order.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { FakeConversation } from './fake-conversation.js'
import { gitDataAnswer } from './fake-git-data.js'
import type { GitRepository } from './git-repository.js'

export interface FakePull {
  number: number
  title: string
  body: string | null
  state: string
  author: { login: string; id: number; type: string } | null
  /** Branch names of the repository. */
  headBranch: string
  baseBranch: string
  /** Where the pull request was opened: stays when the base branch moves on. */
  baseSha: string
  fork: boolean
  labels: string[]
  assignees?: string[]
  cloneUrl: string
  /** Where the head branch is gone. */
  headSha?: string
  /** `landed`: every commit that it brought to the base branch; `commit` alone where it is not given. */
  merged?: { at: string; by: string; commit: string; landed?: string[] }
}

export interface FakeAnnotation {
  path: string
  start_line: number
  message: string
  annotation_level: string
}

export interface FakeCheckRun {
  id: number
  name: string
  head_sha: string
  external_id: string
  details_url?: string
  conclusion: string
  status: string
  output: { title: string; summary: string; text?: string }
  annotations: FakeAnnotation[]
}

export interface Recorded {
  call: string
  authorization: string | undefined
  body: Record<string, unknown> | null
}

/** What goes wrong, instead of the answer. */
export type Fault =
  | { status: number; headers?: Record<string, string>; body?: unknown; html?: true }
  /** Half of the true body: with its own length, or as if the connection broke. */
  | 'cut'
  | 'cut-connection'
  | 'reset'
  | 'silence'
  | 'empty-list'

export interface MoreCall {
  method: string
  /** Without `/repos/acme/shop/`; empty for the repository itself. */
  rest: string
  url: URL
  body: Record<string, unknown> | null
}

export interface Answer {
  status: number
  data: unknown
  headers?: Record<string, string>
}

interface Order {
  call: RegExp
  fault: Fault
  times: number
}

export class FakeGitHub {
  readonly calls: Recorded[] = []
  readonly checkRuns: FakeCheckRun[] = []
  readonly conversation = new FakeConversation()
  /** Pull requests beside the one of the constructor. */
  readonly others: FakePull[] = []
  /** Answers of further calls (fake-github-queue); null for one that is none of its own. */
  more: (call: MoreCall) => Answer | null = () => null
  /** Whether the token may write. */
  readOnly = false
  /** Called before each answer; a test moves the pull request in here. */
  beforeAnswer: (call: string, count: number) => void = () => {}
  changedFiles: number | null = null
  readonly #orders: Order[] = []
  readonly #ranges = new Map<string, (Range & { mergeBase: string }) | null>()
  readonly #server: Server
  #url = ''

  constructor(
    readonly repository: GitRepository,
    public pull: FakePull
  ) {
    this.#server = createServer((request, response) => void this.#handle(request, response))
    // On a busy machine two requests lie more than the usual five seconds apart; a connection closed in between costs a
    // repeat, which tests that count would see.
    this.#server.keepAliveTimeout = 0
  }

  async start(): Promise<string> {
    await new Promise<void>(resolve => this.#server.listen(0, '127.0.0.1', resolve))
    this.#url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
    return this.#url
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise(resolve => this.#server.close(resolve))
  }

  /** Forgets what happened, the pull request stays. */
  reset(): void {
    for (const list of [this.calls, this.checkRuns, this.others, this.#orders]) list.length = 0
    this.conversation.reset()
    this.more = () => null
    this.readOnly = false
    this.changedFiles = null
    this.beforeAnswer = () => {}
  }

  /** The next `times` calls that match go wrong. */
  order(call: RegExp, fault: Fault, times = Number.POSITIVE_INFINITY): void {
    this.#orders.push({ call, fault, times })
  }

  callsOf(pattern: RegExp): Recorded[] {
    return this.calls.filter(({ call }) => pattern.test(call))
  }

  get headSha(): string {
    return this.pull.headSha ?? this.repository.git('rev-parse', `refs/heads/${this.pull.headBranch}`)
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const text = await readBody(request)
    const url = new URL(request.url ?? '/', 'http://fake')
    const call = `${request.method} ${decodeURIComponent(url.pathname)}${url.search}`
    const body = text === '' ? null : (JSON.parse(text) as Record<string, unknown>)
    this.calls.push({ call, authorization: request.headers.authorization, body })
    this.beforeAnswer(call, this.calls.length)
    const order = this.#orders.find(({ call: wanted, times }) => times > 0 && wanted.test(call))
    if (order !== undefined) order.times--
    const { status, data, headers } = this.#answer(`${request.method}`, decodeURIComponent(url.pathname), url, body)
    this.#send(response, order?.fault, status, data, headers)
  }

  #send(
    response: ServerResponse,
    fault: Fault | undefined,
    status: number,
    data: unknown,
    headers: Record<string, string> = {}
  ): void {
    const json = { 'content-type': 'application/json; charset=utf-8', ...headers }
    const bytes = Buffer.from(JSON.stringify(data))
    if (fault === undefined) response.writeHead(status, json).end(bytes)
    else if (fault === 'cut') response.writeHead(status, json).end(bytes.subarray(0, bytes.length / 2))
    else if (fault === 'cut-connection') {
      response.writeHead(status, { ...json, 'content-length': String(bytes.length) })
      response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy())
    } else if (fault === 'reset') response.destroy()
    else if (fault === 'empty-list') response.writeHead(status, json).end('[]')
    else if (fault === 'silence') return
    else if (fault.html) response.writeHead(fault.status, { 'content-type': 'text/html' }).end('<html>Unicorn!</html>')
    else {
      const faultBody = fault.body === undefined ? '' : JSON.stringify(fault.body)
      response.writeHead(fault.status, { 'content-type': 'application/json', ...fault.headers }).end(faultBody)
    }
  }

  #answer(method: string, path: string, url: URL, body: Record<string, unknown> | null): Answer {
    const notFound = { status: 404, data: { message: 'Not Found' } }
    if (method === 'POST' && path === '/graphql') return this.#graphql(body)
    const team = /^\/orgs\/([^/]+)\/teams\/([^/]+)\/members$/.exec(path)
    if (method === 'GET' && team) {
      const members = this.conversation.teams.get(`${team[1]}/${team[2]}`)
      const [page, perPage] = [
        Number(url.searchParams.get('page') ?? 1),
        Number(url.searchParams.get('per_page') ?? 30)
      ]
      return members === undefined
        ? notFound
        : this.#page(
            members.map(login => ({ login })),
            page,
            perPage,
            url
          )
    }
    const headRepository = this.pull.fork ? 'mallory/shop' : 'acme/shop'
    if (method === 'GET' && path === `/repos/${headRepository}/activity`) return { status: 200, data: this.#activity() }
    const rest = /^\/repos\/acme\/shop(?:\/(.*))?$/s.exec(path)?.[1] ?? (path === '/repos/acme/shop' ? '' : null)
    if (rest === null) return notFound
    const more = this.more({ method, rest, url, body })
    if (more !== null) return more
    const page = Number(url.searchParams.get('page') ?? 1)
    const perPage = Number(url.searchParams.get('per_page') ?? 30)
    const pull = [this.pull, ...this.others].find(one => rest === `pulls/${one.number}`)
    if (method === 'GET' && pull !== undefined) return { status: 200, data: this.pullAnswer(pull) }
    if (method === 'GET' && rest.startsWith('compare/')) return this.#compare(rest.slice(8), page, perPage)
    if (method === 'GET' && rest.startsWith('git/ref/heads/')) {
      const sha = this.#resolve(rest.slice('git/ref/heads/'.length))
      return sha === null ? notFound : { status: 200, data: { object: { sha, type: 'commit' } } }
    }
    const list = /^commits\/([0-9a-f]{40})\/check-runs$/.exec(rest)
    if (method === 'GET' && list) {
      const runs = this.checkRuns.filter(
        run => run.head_sha === list[1] && run.name === url.searchParams.get('check_name')
      )
      return { status: 200, data: { total_count: runs.length, check_runs: runs.map(asAnswer) } }
    }
    const shown = /^check-runs\/(\d+)\/annotations$/.exec(rest)
    if (method === 'GET' && shown) {
      const run = this.checkRuns.find(({ id }) => id === Number(shown[1]))
      return run ? this.#page(run.annotations, page, perPage, url) : notFound
    }
    const one = /^check-runs(?:\/(\d+))?$/.exec(rest)
    if (one && body !== null && (method === 'POST' || method === 'PATCH')) return this.#write(method, one[1], body)
    if (rest.startsWith('git/') && !this.readOnly) {
      return gitDataAnswer(this.repository, method, rest, body) ?? notFound
    }
    if (rest.startsWith('git/')) return { status: 403, data: { message: 'Resource not accessible by integration' } }
    return notFound
  }

  #graphql(body: Record<string, unknown> | null): Answer {
    if (!this.conversation.isReadable)
      return { status: 403, data: { message: 'Resource not accessible by integration' } }
    const own = this.checkRuns.map(({ id, name, head_sha, conclusion }) => ({
      id,
      name,
      app: 'github-actions',
      head: head_sha,
      status: 'completed' as const,
      conclusion
    }))
    return { status: 200, data: this.conversation.answer(body?.variables as Record<string, unknown>, own) }
  }

  /** The newest first; a branch that nobody is said to have pushed was pushed by the author. */
  #activity(): object[] {
    const { pushes, createdAt } = this.conversation
    const login = this.pull.author?.login ?? 'ghost'
    const known = pushes.length > 0 ? pushes : [{ login, before: null, after: this.headSha, at: createdAt }]
    return [...known].reverse().map(push => ({
      activity_type: push.before === null ? 'branch_creation' : 'push',
      before: push.before ?? '0'.repeat(40),
      after: push.after,
      timestamp: push.at,
      actor: { login: push.login, id: 1, type: 'User' }
    }))
  }

  pullAnswer(pull: FakePull = this.pull): Record<string, unknown> {
    const headSha = pull.headSha ?? this.repository.git('rev-parse', `refs/heads/${pull.headBranch}`)
    const range = this.#range(pull.baseSha, headSha)
    const repo = {
      id: 1000,
      full_name: 'acme/shop',
      clone_url: pull.cloneUrl
    }
    return {
      id: 900_000 + pull.number,
      number: pull.number,
      html_url: `https://github.com/acme/shop/pull/${pull.number}`,
      state: pull.state,
      title: pull.title,
      body: pull.body,
      user: pull.author,
      updated_at: '2026-11-20T09:00:00Z',
      labels: pull.labels.map((name, index) => ({ id: index, name })),
      assignees: (pull.assignees ?? []).map(login => ({ login })),
      draft: false,
      merge_commit_sha: pull.merged?.commit ?? null,
      merged_at: pull.merged?.at ?? null,
      merged_by: pull.merged ? { login: pull.merged.by, id: 12, type: 'User' } : null,
      head: {
        ref: pull.headBranch,
        sha: headSha,
        repo: pull.fork ? { ...repo, id: 2000, full_name: 'mallory/shop' } : repo
      },
      base: { ref: pull.baseBranch, sha: pull.baseSha, repo },
      commits: range?.commits.length ?? 0,
      changed_files: this.changedFiles ?? range?.changedFiles ?? 0
    }
  }

  #resolve(name: string): string | null {
    try {
      return this.repository.git(
        'rev-parse',
        '--verify',
        '--quiet',
        /^[0-9a-f]{40}$/.test(name) ? name : `refs/heads/${name}`
      )
    } catch {
      return null
    }
  }

  #compare(basehead: string, page: number, perPage: number): Answer {
    const [base, head] = basehead.split('...').map(name => this.#resolve(name))
    if (!base || !head) return { status: 404, data: { message: 'Not Found' } }
    const range = this.#range(base, head)
    if (range === null) return { status: 404, data: { message: `No common ancestor between ${base} and ${head}.` } }
    return {
      status: 200,
      data: {
        base_commit: { sha: base },
        merge_base_commit: { sha: range.mergeBase },
        status: 'diverged',
        total_commits: range.commits.length,
        commits: range.commits.slice((page - 1) * perPage, page * perPage),
        files: page === 1 ? range.files.slice(0, 300).map(filename => ({ filename })) : []
      }
    }
  }

  #range(base: string, head: string): (Range & { mergeBase: string }) | null {
    const key = `${base}...${head}`
    const known = this.#ranges.get(key)
    if (known !== undefined) return known
    let found: (Range & { mergeBase: string }) | null = null
    try {
      const mergeBase = this.repository.git('merge-base', base, head)
      found = { mergeBase, ...describeRange(this.repository, mergeBase, head) }
    } catch {
      // No common history.
    }
    this.#ranges.set(key, found)
    return found
  }

  /** As GitHub pages: full pages, and a Link to the next. */
  #page(all: readonly unknown[], page: number, perPage: number, url: URL): Answer {
    const next = new URL(url)
    next.searchParams.set('page', String(page + 1))
    const headers: Record<string, string> = {}
    if (page * perPage < all.length) headers.link = `<${this.#url}${next.pathname}${next.search}>; rel="next"`
    return { status: 200, data: all.slice((page - 1) * perPage, page * perPage), headers }
  }

  #write(method: string, id: string | undefined, body: Record<string, unknown>): Answer {
    if (this.readOnly) return { status: 403, data: { message: 'Resource not accessible by integration' } }
    const output = body.output as { title: string; summary: string; text?: string; annotations?: FakeAnnotation[] }
    const annotations = output.annotations ?? []
    const refused = (message: string): Answer => ({ status: 422, data: { message } })
    if (annotations.length > 50) return refused('No more than 50 annotations per request')
    if (Buffer.byteLength(output.summary) > 65_535) return refused('Only 65535 characters are allowed')
    for (const { path, message, annotation_level: level } of annotations) {
      const isKnown = ['notice', 'warning', 'failure'].includes(level)
      if (!path || !message || Buffer.byteLength(message) > 65_536 || !isKnown) return refused('Invalid annotation')
    }
    if (method === 'POST') {
      if (id !== undefined || !/^[0-9a-f]{40}$/.test(String(body.head_sha))) return refused('head_sha')
      const run: FakeCheckRun = {
        id: 5000 + this.checkRuns.length,
        name: String(body.name),
        head_sha: String(body.head_sha),
        external_id: String(body.external_id),
        ...(body.details_url === undefined ? {} : { details_url: String(body.details_url) }),
        conclusion: String(body.conclusion),
        status: String(body.status),
        output: shownOutput(output),
        annotations: [...annotations]
      }
      this.checkRuns.push(run)
      return { status: 201, data: asAnswer(run) }
    }
    const run = this.checkRuns.find(candidate => candidate.id === Number(id))
    if (run === undefined) return { status: 404, data: { message: 'Not Found' } }
    run.conclusion = String(body.conclusion ?? run.conclusion)
    run.output = shownOutput(output)
    run.annotations.push(...annotations)
    return { status: 200, data: asAnswer(run) }
  }
}

function shownOutput({ title, summary, text }: FakeCheckRun['output']): FakeCheckRun['output'] {
  return { title, summary, ...(text === undefined ? {} : { text }) }
}

function asAnswer(run: FakeCheckRun): Record<string, unknown> {
  return {
    ...run,
    app: { slug: 'github-actions' },
    annotations: undefined,
    output: { ...run.output, annotations_count: run.annotations.length }
  }
}

interface Range {
  commits: Record<string, unknown>[]
  files: string[]
  changedFiles: number
}

/** What git says of a range, asked once: the tests ask often. */
function describeRange(repository: GitRepository, from: string, to: string): Range {
  const format = '%H%x00%P%x00%an%x00%ae%x00%cn%x00%ce%x00%B%x00'
  const fields = repository
    .raw('', 'log', '--reverse', '--topo-order', `--format=${format}`, `${from}..${to}`)
    .toString('utf8')
    .split('\0')
  const commits: Record<string, unknown>[] = []
  for (let at = 0; at + 7 <= fields.length; at += 7) {
    const [id, parents, an, ae, cn, ce, message] = fields.slice(at, at + 7) as [
      string,
      string,
      string,
      string,
      string,
      string,
      string
    ]
    commits.push({
      sha: id.trim(),
      parents: parents
        .split(' ')
        .filter(Boolean)
        .map(sha => ({ sha })),
      commit: { message: message.trimEnd(), author: { name: an, email: ae }, committer: { name: cn, email: ce } },
      author: null
    })
  }
  return {
    commits,
    files: repository.git('diff', '--name-only', from, to).split('\n').filter(Boolean),
    changedFiles: repository.git('diff', '--raw', '-M', '-l0', from, to).split('\n').filter(Boolean).length
  }
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}
