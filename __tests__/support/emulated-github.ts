// A GitHub that nobody here wrote and that really holds a merge (emulate, branch protection), behind a proxy that fills
// in from git what it leaves out. The objects of a repository are given to it one by one, and keep their ids.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { FakeConversation, type FakeEdit, type FakePush } from './fake-conversation.js'
import { forward, type Sent, sentBy } from './forward.js'
import type { GitRepository } from './git-repository.js'
import { type PeerServer, startPeer } from './peers.js'

export const repositoryName = 'acme/shop'
const api = `/repos/${repositoryName}`

/** Login of each person, who is also the token: `token-ada`. */
const people = ['ada', 'bob', 'eve', 'admin', 'github-actions']

export function tokenOf(login: string): string {
  return `token-${login}`
}

export interface Answer {
  status: number
  // biome-ignore lint/suspicious/noExplicitAny: the answers of an API, of which each test reads a field or two.
  data: any
}

export class EmulatedGitHub {
  /** Where git fetches from. */
  cloneUrl: string
  /** What the action speaks to. */
  url = ''
  readonly #known = new Set<string>()
  /** What emulate keeps no record of. */
  readonly #pushes = new Map<string, FakePush[]>()
  readonly #edits: FakeEdit[] = []
  readonly #server: Server
  #peer: PeerServer | null = null
  #origin = ''
  #called: () => void = () => {}

  constructor(readonly repository: GitRepository) {
    this.cloneUrl = `file://${repository.dir}/.git`
    this.#server = createServer((request, response) => void this.#handle(request, response))
  }

  async start(): Promise<void> {
    const seed = {
      tokens: Object.fromEntries(people.map(login => [tokenOf(login), { login, scopes: ['repo'] }])),
      github: {
        users: people.map(login => ({ login, ...(login === 'admin' ? { site_admin: true } : {}) })),
        repos: [{ owner: 'acme', name: 'shop', auto_init: false }],
        orgs: [{ login: 'acme', members: [{ login: 'admin', role: 'admin' }] }]
      }
    }
    this.#peer = await startPeer('emulate.mjs', JSON.stringify(seed))
    this.#origin = this.#peer.origin
    await new Promise<void>(resolve => this.#server.listen(0, '127.0.0.1', resolve))
    this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise(resolve => this.#server.close(resolve))
    await this.#peer?.stop()
  }

  /** A request by a person, as the web pages and the merge button make it. */
  async ask(login: string, method: string, path: string, body?: unknown): Promise<Answer> {
    const { status, text } = await forward(this.#origin, {
      method,
      path: api + path,
      authorization: `Bearer ${tokenOf(login)}`,
      body: Buffer.from(body === undefined ? '' : JSON.stringify(body))
    })
    return { status, data: text === '' ? null : JSON.parse(text) }
  }

  /** As `ask`, where only success is expected. */
  async must(login: string, method: string, path: string, body?: unknown): Promise<Answer['data']> {
    const { status, data } = await this.ask(login, method, path, body)
    if (status >= 300) throw new Error(`${method} ${path}: ${status} ${JSON.stringify(data)}`)
    return data
  }

  /** Resolves when the action makes its next call. */
  nextCall(): Promise<void> {
    return new Promise(resolve => {
      this.#called = resolve
    })
  }

  /** Makes a branch of the repository at hand known, with every object that it needs. */
  async push(branch: string): Promise<void> {
    const commits = this.repository.git('rev-list', '--reverse', '--topo-order', branch).split('\n')
    for (const commit of commits) if (!this.#known.has(commit)) await this.#give(commit)
    const after = commits.at(-1)!
    await this.must('admin', 'POST', '/git/refs', { ref: `refs/heads/${branch}`, sha: after })
    this.#pushes.set(branch, [{ login: 'ada', before: null, after, at: new Date().toISOString() }])
  }

  /** The author edits the description. As on GitHub, the history begins with the text as it was first written. */
  async edit(number: number, body: string): Promise<void> {
    const { body: before, created_at: at } = await this.must('ada', 'GET', `/pulls/${number}`)
    if (this.#edits.length === 0) this.#edits.push({ at, editor: 'ada', body: before })
    await this.must('ada', 'PATCH', `/pulls/${number}`, { body })
    this.#edits.push({ at: new Date().toISOString(), editor: 'ada', body })
  }

  async #give(commit: string): Promise<void> {
    const { repository } = this
    const entries = repository.git('ls-tree', '-r', commit).split('\n').filter(Boolean)
    const tree = []
    for (const entry of entries) {
      const [, mode, sha, path] = /^(\d+) blob ([0-9a-f]+)\t(.+)$/.exec(entry)!
      tree.push({ mode, type: 'blob', sha, path })
      if (this.#known.has(sha!)) continue
      const content = repository.raw('', 'cat-file', 'blob', sha!).toString('base64')
      this.#same(sha!, await this.must('admin', 'POST', '/git/blobs', { content, encoding: 'base64' }))
    }
    const [treeId, parents, an, ae, ad, cn, ce, cd, message] = repository
      .git('show', '--no-patch', '--format=%T%x00%P%x00%an%x00%ae%x00%aI%x00%cn%x00%ce%x00%cI%x00%B', commit)
      .split('\0') as [string, string, string, string, string, string, string, string, string]
    this.#same(treeId, await this.must('admin', 'POST', '/git/trees', { tree }))
    const made = await this.must('admin', 'POST', '/git/commits', {
      tree: treeId,
      parents: parents.split(' ').filter(Boolean),
      author: { name: an, email: ae, date: ad },
      committer: { name: cn, email: ce, date: cd },
      message: message.trimEnd()
    })
    this.#same(commit, made)
  }

  #same(id: string, made: { sha: string }): void {
    if (made.sha !== id) throw new Error(`git calls this object ${id}, emulate ${made.sha}`)
    this.#known.add(id)
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.#called()
    const { status, data } = await this.#answer(await sentBy(request))
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(data))
  }

  async #answer(sent: Sent): Promise<Answer> {
    if (sent.path === '/graphql') {
      const { variables } = JSON.parse(sent.body.toString('utf8'))
      return { status: 200, data: await this.#conversation(variables) }
    }
    const pushed = /\/activity\?(?:.*&)?ref=refs%2Fheads%2F([^&]+)/.exec(sent.path)
    if (pushed) return { status: 200, data: this.#activity(decodeURIComponent(pushed[1]!)) }
    const { status, text } = await forward(this.#origin, sent)
    const data = text === '' ? null : this.#filled(`${sent.method} ${sent.path}`, status, JSON.parse(text))
    return { status, data }
  }

  /** What GraphQL tells, out of what emulate holds: reviews, checks and what is required. */
  async #conversation(variables: { number: number; head: string } & Record<string, unknown>): Promise<unknown> {
    const told = new FakeConversation()
    const { created_at, base } = await this.must('admin', 'GET', `/pulls/${variables.number}`)
    told.createdAt = created_at
    told.edits.push(...this.#edits)
    for (const review of await this.must('admin', 'GET', `/pulls/${variables.number}/reviews?per_page=100`)) {
      told.reviews.push({ ...review, mayPush: await this.#mayPush(review.user.login) })
    }
    const protection = await this.ask('admin', 'GET', `/branches/${base.ref}/protection`)
    const required: string[] = protection.data?.required_status_checks?.contexts ?? []
    told.rules = required.map(context => ({ context, integrationId: null }))
    const { check_runs: runs } = await this.must('admin', 'GET', `/commits/${variables.head}/check-runs?per_page=100`)
    const checks = runs.map((run: Answer['data']) => ({
      ...run,
      app: 'github-actions',
      head: run.head_sha,
      required: required.includes(run.name)
    }))
    return told.answer(variables, checks)
  }

  async #mayPush(login: string): Promise<boolean> {
    const { status, data } = await this.ask('admin', 'GET', `/collaborators/${login}/permission`)
    return status === 200 && ['admin', 'maintain', 'push'].includes(data.permission)
  }

  /** The newest first. */
  #activity(branch: string): object[] {
    return [...(this.#pushes.get(branch) ?? [])].reverse().map(({ login, before, after, at }) => ({
      activity_type: before === null ? 'branch_creation' : 'push',
      before: before ?? '0'.repeat(40),
      after,
      timestamp: at,
      actor: { login, id: 1, type: 'User' }
    }))
  }

  /** An answer of emulate with what GitHub says beside it. */
  #filled(call: string, status: number, data: Answer['data']): unknown {
    if (status !== 200) return data
    if (/^GET \S+\/pulls\/\d+$/.test(call)) {
      const range = `${data.base.sha}...${data.head.sha}`
      const { repository } = this
      return {
        ...data,
        commits: Number(repository.git('rev-list', '--count', `${data.base.sha}..${data.head.sha}`)),
        changed_files: repository.git('diff', '--raw', '-M', range).split('\n').filter(Boolean).length,
        base: { ...data.base, repo: { ...data.base.repo, clone_url: this.cloneUrl } }
      }
    }
    // GitHub answers with the bare list.
    if (/^GET \S+\/check-runs\/\d+\/annotations\b/.test(call)) return data.check_annotations
    return data
  }
}
