// One repository, one pull request, and everything around them that the action speaks to.
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Evidence } from '../../src/model/evidence.js'
import { FakeArtifacts, sha256, unzip } from '../support/fake-artifacts.js'
import { type FakeCheckRun, FakeGitHub } from '../support/fake-github.js'
import { allowPartialFetch, GitRemote } from '../support/git-remote.js'
import { GitRepository } from '../support/git-repository.js'
import { type ActionCall, type ActionEnd, removeFolder, runBuiltAction } from '../support/spawn-action.js'

export const token = 'ghs_secretTokenOfThisTest0123456789'

export const policy = {
  version: 1,
  task: { declaration: 'required' },
  paths: [{ match: ['infra/prod/**'], forbid: 'all', reason: 'production credentials' }],
  tools: [{ id: 'claude-code' }]
}

export const goodBody = [
  'Round the tax to whole cents in `src/tax.ts`, so that invoices add up.',
  '',
  'AI assistance: none'
].join('\n')

type Files = Record<string, string | Uint8Array | null>

export interface Plan {
  /** Null for a base without a policy. */
  policy?: object | null
  base?: Files
  /** Each entry is one commit of the pull request; null removes a file. */
  commits?: Files[]
  title?: string
  body?: string | null
  /** Where git fetches from: a folder, or a server that wants the token. */
  remote?: 'folder' | 'http' | 'none'
  /** Whether the workspace holds a full clone of the head. */
  checkout?: boolean
}

export class Stage {
  readonly repository = new GitRepository()
  readonly artifacts = new FakeArtifacts()
  readonly home = mkdtempSync(join(tmpdir(), 'remit-job-'))
  github!: FakeGitHub
  #apiUrl = ''
  #resultsUrl = ''
  #remote: GitRemote | null = null
  #jobs = 0

  static async open(plan: Plan = {}): Promise<Stage> {
    const stage = new Stage()
    await stage.#open(plan)
    return stage
  }

  async #open(plan: Plan): Promise<void> {
    const { repository } = this
    const base: Files = {
      'src/tax.ts': 'export const tax = Math.floor\n',
      'infra/prod/dns.tf': 'zone = 1\n'.repeat(20),
      ...plan.base
    }
    if (plan.policy !== null) base['.github/remit.json'] = JSON.stringify(plan.policy ?? policy)
    const baseSha = this.commit('Base', base)
    repository.git('checkout', '--quiet', '-b', 'round-tax')
    const commits = plan.commits ?? [{ 'src/tax.ts': 'export const tax = Math.round\n' }]
    commits.forEach((files, index) => {
      this.commit(`Round the tax, step ${index}`, files)
    })
    allowPartialFetch(repository)
    const remote = plan.remote ?? 'folder'
    let cloneUrl = `file://${repository.dir}/.git`
    if (remote === 'http') {
      this.#remote = new GitRemote(repository, token)
      cloneUrl = await this.#remote.start()
    } else if (remote === 'none') cloneUrl = 'file:///nonexistent/shop.git'
    this.github = new FakeGitHub(repository, {
      number: 7,
      title: plan.title ?? 'Round the tax',
      body: plan.body === undefined ? goodBody : plan.body,
      state: 'open',
      author: { login: 'ada', id: 10, type: 'User' },
      headBranch: 'round-tax',
      baseBranch: 'main',
      baseSha,
      fork: false,
      labels: [],
      cloneUrl
    })
    this.#apiUrl = await this.github.start()
    this.#resultsUrl = await this.artifacts.start()
    if (plan.checkout) this.cloneIntoWorkspace()
  }

  async close(): Promise<void> {
    await Promise.all([this.github.stop(), this.artifacts.stop(), this.#remote?.stop()])
    this.repository.remove()
    removeFolder(this.home)
  }

  /** The fake GitHub; a run speaks to it unless its environment says otherwise. */
  get apiUrl(): string {
    return this.#apiUrl
  }

  get gitAuthorizations(): (string | undefined)[] {
    return this.#remote?.authorizations ?? []
  }

  get workspace(): string {
    return join(this.home, 'workspace')
  }

  cloneIntoWorkspace(...options: string[]): void {
    this.repository.git(
      'clone',
      '--quiet',
      '--no-local',
      ...options,
      '--branch',
      'round-tax',
      `file://${this.repository.dir}/.git`,
      this.workspace
    )
  }

  commit(message: string, files: Files): string {
    const written: Record<string, string | Uint8Array> = {}
    for (const [path, content] of Object.entries(files)) {
      if (content === null) this.repository.git('rm', '--quiet', path)
      else written[path] = content
    }
    return this.repository.commit(message, written)
  }

  /** Commits to the base branch, as if another pull request had been merged. */
  moveBase(files: Files): string {
    this.repository.git('checkout', '--quiet', 'main')
    const sha = this.commit('Merged meanwhile', files)
    this.repository.git('checkout', '--quiet', 'round-tax')
    return sha
  }

  /** Runs the action for an event. */
  async run(build: string, call: Partial<ActionCall> & { action?: string } = {}): Promise<Run> {
    const { github } = this
    const payload = {
      action: call.action ?? 'opened',
      number: 7,
      pull_request: { number: 7, title: 'stale title', body: 'stale body', head: { sha: github.headSha } }
    }
    const before = github.calls.length
    const end = await runBuiltAction(
      {
        build,
        event: { name: 'pull_request', payload },
        ...call,
        inputs: { token, ...call.inputs },
        env: {
          GITHUB_API_URL: this.#apiUrl,
          ACTIONS_RESULTS_URL: this.#resultsUrl,
          ACTIONS_RUNTIME_TOKEN: FakeArtifacts.runtimeToken(++this.#jobs),
          ...call.env
        }
      },
      this.home
    )
    return new Run(this, end, before)
  }
}

/** What a run left behind. */
export class Run {
  constructor(
    readonly stage: Stage,
    readonly end: ActionEnd,
    readonly callsBefore: number
  ) {}

  get calls(): string[] {
    return this.stage.github.calls.slice(this.callsBefore).map(({ call }) => call)
  }

  /** What the output `evidence-path` names. */
  get evidenceBytes(): Buffer {
    return readFileSync(this.end.outputs.get('evidence-path') ?? '')
  }

  get hasEvidence(): boolean {
    return existsSync(join(this.end.workspace, 'remit-evidence', 'evidence.json'))
  }

  get evidence(): Evidence {
    return JSON.parse(this.evidenceBytes.toString('utf8')) as Evidence
  }

  /** Rule and kind of every result that asks for something. */
  get findings(): string[] {
    return this.evidence.predicate.results
      .filter(({ kind }) => kind === 'fail' || kind === 'review' || kind === 'open')
      .map(({ ruleId, kind, path }) => `${ruleId} ${kind}${path === undefined ? '' : ` ${path}`}`)
  }

  /** What each `open` result says. */
  get gaps(): string {
    return this.evidence.predicate.results
      .filter(({ kind }) => kind === 'open')
      .map(({ message, remedy }) => `${message} ${remedy}`)
      .join('\n')
  }

  get check(): FakeCheckRun | undefined {
    return this.stage.github.checkRuns.find(({ head_sha }) => head_sha === this.stage.github.headSha)
  }

  get artifactName(): string {
    return `remit-evidence-7-${this.stage.github.headSha.slice(0, 12)}-1`
  }

  /** Sha256 of evidence.json inside the uploaded artifact. */
  get artifactDigest(): string | null {
    const upload = this.stage.artifacts.uploads.get(this.artifactName)
    const entry = upload === undefined ? undefined : unzip(upload.zip).get('evidence.json')
    return entry === undefined ? null : sha256(entry)
  }

  /** Everything of the record but the run and its time. */
  get record(): Omit<Evidence['predicate'], 'run'> {
    const { run: _run, ...rest } = this.evidence.predicate
    return rest
  }

  /** Everything that left the process or stays on the disk, as one text. */
  get everythingSaid(): string {
    const { stdout, stderr, summary, outputs } = this.end
    const checks = JSON.stringify(this.stage.github.calls.map(({ body }) => body))
    return [stdout, stderr, summary, JSON.stringify([...outputs]), checks, this.evidenceBytes.toString('utf8')].join(
      '\n'
    )
  }
}
