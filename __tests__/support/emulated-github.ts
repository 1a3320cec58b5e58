// A GitHub that nobody here wrote and that really holds a merge (emulate, branch protection), behind a proxy that fills
// in from git what it leaves out. The objects of a repository are given to it one by one, and keep their ids.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createServer as createSocket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { forward, sentBy } from './forward.js'
import type { GitRepository } from './git-repository.js'
import { type PeerServer, startPeer } from './peers.js'

export const repositoryName = 'acme/shop'
const api = `/repos/${repositoryName}`

/** Login of each person, who is also the token: `token-ada`. */
const people = ['ada', 'bob', 'admin', 'github-actions']

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
  readonly #home = mkdtempSync(join(tmpdir(), 'remit-emulate-'))
  readonly #known = new Set<string>()
  readonly #server: Server
  #peer: PeerServer | null = null
  #origin = ''
  #called: () => void = () => {}

  constructor(readonly repository: GitRepository) {
    this.cloneUrl = `file://${repository.dir}/.git`
    this.#server = createServer((request, response) => void this.#handle(request, response))
  }

  async start(): Promise<void> {
    const port = await freePort()
    const seed = {
      tokens: Object.fromEntries(people.map(login => [tokenOf(login), { login, scopes: ['repo'] }])),
      github: {
        users: people.map(login => ({ login, ...(login === 'admin' ? { site_admin: true } : {}) })),
        repos: [{ owner: 'acme', name: 'shop', auto_init: false }],
        orgs: [{ login: 'acme', members: [{ login: 'admin', role: 'admin' }] }]
      }
    }
    writeFileSync(join(this.#home, 'seed.json'), JSON.stringify(seed))
    const args = ['start', '-s', 'github', '-p', `${port}`, '--seed', join(this.#home, 'seed.json')]
    this.#peer = await startPeer(['node_modules/emulate/dist/index.js', ...args], /Ready\./)
    this.#origin = `http://127.0.0.1:${port}`
    await new Promise<void>(resolve => this.#server.listen(0, '127.0.0.1', resolve))
    this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise(resolve => this.#server.close(resolve))
    await this.#peer?.stop()
    rmSync(this.#home, { recursive: true, force: true })
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
    await this.must('admin', 'POST', '/git/refs', { ref: `refs/heads/${branch}`, sha: commits.at(-1) })
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
    const sent = await sentBy(request)
    const { status, text } = await forward(this.#origin, sent)
    const data = text === '' ? null : this.#filled(`${sent.method} ${sent.path}`, status, JSON.parse(text))
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(data))
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

/** A port that nothing listens on; emulate does not choose one itself. */
async function freePort(): Promise<number> {
  const socket = createSocket()
  await new Promise<void>(resolve => socket.listen(0, '127.0.0.1', resolve))
  const { port } = socket.address() as AddressInfo
  await new Promise(resolve => socket.close(resolve))
  return port
}
