// A pull request over time: people push, approve, edit; checks run; and after each event the action runs, with the real clients
// against the fake GitHub, in this process. What a run reported is what a timeline expects.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runAction } from '../../src/commands/run-action.js'
import type { Evidence } from '../../src/model/evidence.js'
import { conclusionOf } from '../../src/verdict.js'
import type { FakeUser } from './fake-conversation.js'
import { type FakeCheckRun, FakeGitHub } from './fake-github.js'
import { allowPartialFetch } from './git-remote.js'
import { GitRepository } from './git-repository.js'

export type Files = Record<string, string | null>

export interface Scene {
  /** The policy on the base branch. */
  policy?: object
  base?: Files
  /** The first push of the author. */
  change?: Files
  title?: string
  body?: string
  author?: FakeUser
  branch?: string
  fork?: boolean
  commitMessage?: string
  assignees?: string[]
  /** Whether actions/checkout ran before, with the whole history. */
  checkout?: boolean
}

export const people: Record<string, FakeUser> = {
  ada: { login: 'ada', id: 10, type: 'User' },
  bob: { login: 'bob', id: 11, type: 'User' },
  eve: { login: 'eve', id: 12, type: 'User' },
  zoe: { login: 'zoe', id: 13, type: 'User' },
  'dependabot[bot]': { login: 'dependabot[bot]', id: 49699333, type: 'Bot' },
  'copilot-pull-request-reviewer[bot]': { login: 'copilot-pull-request-reviewer[bot]', id: 175728472, type: 'Bot' },
  'copilot-swe-agent[bot]': { login: 'copilot-swe-agent[bot]', id: 198982749, type: 'Bot' }
}

/** The text of a file in which a line can move from one function to another. */
export const taxFile = [
  'export function net(total) {',
  '  const base = total',
  '  return base',
  '}',
  '',
  '',
  '',
  '',
  'export function gross(total) {',
  '  const base = total',
  '  return base',
  '}',
  ''
].join('\n')

export class Timeline {
  readonly repository = new GitRepository()
  readonly #home = mkdtempSync(join(tmpdir(), 'remit-timeline-'))
  readonly #branch: string
  readonly #checkout: boolean
  github!: FakeGitHub
  #apiUrl = ''
  /** Minutes since the first push; each event takes one. */
  #minute = 0
  #reviews = 0
  #runs = 0
  /** The evidence of the newest run, and all of them. */
  evidence!: Evidence
  exitCode = -1

  static async open(scene: Scene): Promise<Timeline> {
    const timeline = new Timeline(scene)
    await timeline.#open(scene)
    return timeline
  }

  private constructor(scene: Scene) {
    this.#branch = scene.branch ?? 'round-tax'
    this.#checkout = scene.checkout ?? false
  }

  async #open(scene: Scene): Promise<void> {
    const { repository } = this
    const author = scene.author ?? people.ada!
    this.#write({
      'src/tax.ts': taxFile,
      'infra/prod/dns.tf': 'zone = 1\n'.repeat(20),
      ...scene.base,
      ...(scene.policy === undefined ? {} : { '.github/remit.json': JSON.stringify(scene.policy) })
    })
    const baseSha = repository.commit('Base')
    allowPartialFetch(repository)
    repository.git('checkout', '--quiet', '-b', this.#branch)
    this.github = new FakeGitHub(repository, {
      number: 7,
      title: scene.title ?? 'Round the tax to whole cents',
      body: scene.body ?? 'The tax in `src/tax.ts` is rounded to whole cents, so that invoices add up.',
      state: 'open',
      author,
      headBranch: this.#branch,
      baseBranch: 'main',
      baseSha,
      fork: scene.fork ?? false,
      labels: [],
      assignees: scene.assignees ?? [],
      cloneUrl: `file://${repository.dir}/.git`
    })
    this.push(
      author.login,
      scene.change ?? { 'src/tax.ts': taxFile.replace('total', 'Math.round(total)') },
      scene.commitMessage
    )
    this.#apiUrl = await this.github.start()
  }

  async close(): Promise<void> {
    await this.github.stop()
    this.repository.remove()
    rmSync(this.#home, { recursive: true, force: true })
  }

  get headSha(): string {
    return this.github.headSha
  }

  /** RFC 3339, a minute later at each event. */
  tick(): string {
    return new Date(Date.UTC(2026, 10, 20, 8, this.#minute++)).toISOString().replace('.000', '')
  }

  #write(files: Files): void {
    for (const [path, content] of Object.entries(files)) {
      if (content === null) this.repository.git('rm', '--quiet', path)
      else this.repository.write(path, content)
    }
  }

  /** As GitHub does at a push: the pull request is measured from what the base branch is now. */
  #record(login: string, before: string | null): void {
    this.github.pull.baseSha = this.repository.git('rev-parse', 'main')
    this.github.conversation.pushes.push({ login, before, after: this.headSha, at: this.tick() })
  }

  /** Commits and pushes. */
  push(login: string, files: Files, message = 'Round the tax'): void {
    const before = this.github.conversation.pushes.length === 0 ? null : this.headSha
    this.#write(files)
    this.repository.commit(message)
    this.#record(login, before)
  }

  /** Moves the base branch on, and rebases the pull request on it: the same content, another commit. */
  rebase(login: string, files: Files = { 'docs/unrelated.md': `News of minute ${this.#minute}\n` }): void {
    const { repository } = this
    const before = this.headSha
    repository.git('checkout', '--quiet', 'main')
    this.#write(files)
    repository.commit('Merged meanwhile')
    repository.git('checkout', '--quiet', this.#branch)
    repository.git('rebase', '--quiet', 'main')
    this.#record(login, before)
  }

  /** Replaces the newest commit by one with the same files. */
  amend(login: string, message: string, files: Files = {}): void {
    const before = this.headSha
    this.#write(files)
    this.repository.git('add', '--all')
    this.repository.git('commit', '--quiet', '--amend', '-m', message)
    this.#record(login, before)
  }

  /** Merges a change into the base branch, and pushes what takes it back, with these files besides. */
  revert(login: string, change: Files, besides: Files): void {
    const { repository } = this
    const before = this.headSha
    this.changeBase(change)
    repository.git('reset', '--quiet', '--hard', 'main')
    repository.git('revert', '--no-edit', 'main')
    if (Object.keys(besides).length > 0) {
      this.#write(besides)
      repository.commit('Something else besides')
    }
    this.#record(login, before)
  }

  review(login: string, state: string, more: { commit?: string; mayPush?: boolean } = {}): void {
    this.github.conversation.reviews.push({
      id: ++this.#reviews,
      user: people[login] ?? { login, id: 900 + this.#reviews, type: 'User' },
      state,
      commit_id: more.commit ?? this.headSha,
      submitted_at: this.tick(),
      mayPush: more.mayPush ?? true
    })
  }

  /** Edits title or body. The first edit lets GitHub show the text that stood before, too. */
  edit(login: string, { title, body }: { title?: string; body?: string }): void {
    const { conversation, pull } = this.github
    if (conversation.edits.length === 0) {
      conversation.firstTitle = pull.title
      conversation.edits.push({ at: conversation.createdAt, editor: pull.author?.login ?? 'ghost', body: pull.body })
    }
    const at = this.tick()
    conversation.edits.push({
      at,
      editor: login,
      ...(body === undefined ? {} : { body }),
      ...(title === undefined ? {} : { title })
    })
    if (body !== undefined) pull.body = body
    if (title !== undefined) pull.title = title
  }

  check(name: string, conclusion: string | null, app = 'github-actions', head = this.headSha): void {
    const status = conclusion === null ? 'in_progress' : 'completed'
    this.github.conversation.check(name, head, { app, status, conclusion })
  }

  /** Merges a new policy (or other files) into the base branch. */
  changeBase(files: Files): void {
    this.repository.git('checkout', '--quiet', 'main')
    this.#write(files)
    this.repository.commit('Merged meanwhile')
    this.repository.git('checkout', '--quiet', this.#branch)
  }

  /** Runs the action for an event and keeps what it reported. */
  async run(
    event: { name: string; payload?: object; inputs?: Record<string, string> } = { name: 'pull_request' }
  ): Promise<void> {
    const home = mkdtempSync(join(this.#home, 'job-'))
    const place = (name: string): string => join(home, name)
    if (this.#checkout)
      this.repository.git('clone', '--quiet', '--no-local', `file://${this.repository.dir}/.git`, home)
    for (const name of ['output', 'summary', 'state']) writeFileSync(place(name), '')
    const payload = event.payload ?? {
      action: 'edited',
      number: this.github.pull.number,
      pull_request: { number: this.github.pull.number, head: { sha: this.headSha } }
    }
    writeFileSync(place('event.json'), JSON.stringify(payload))
    const env: NodeJS.ProcessEnv = {
      ...process.env,
      GITHUB_ACTIONS: 'true',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_API_URL: this.#apiUrl,
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_REPOSITORY_ID: '1000',
      GITHUB_RUN_ID: String(70 + ++this.#runs),
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_WORKFLOW_REF: 'acme/shop/.github/workflows/remit.yml@refs/heads/main',
      GITHUB_EVENT_NAME: event.name,
      GITHUB_EVENT_PATH: place('event.json'),
      GITHUB_OUTPUT: place('output'),
      GITHUB_STEP_SUMMARY: place('summary'),
      GITHUB_WORKSPACE: home,
      INPUT_TOKEN: 'ghs_token'
    }
    for (const [name, value] of Object.entries(event.inputs ?? {})) env[`INPUT_${name.toUpperCase()}`] = value
    const at = Date.parse('2026-11-21T12:00:00Z')
    let waited = 0
    const clock = {
      now: () => at + waited,
      random: () => 0,
      sleep: async (milliseconds: number) => {
        waited += milliseconds
        this.whileWaiting()
      }
    }
    this.exitCode = await speakingInto(env, async () => (await runAction({ env, clock, willPost: () => {} })).exitCode)
    this.evidence = JSON.parse(readFileSync(join(home, 'remit-evidence', 'evidence.json'), 'utf8')) as Evidence
  }

  /** What happens while a run waits. */
  whileWaiting: () => void = () => {}

  /** Verdict, then each rule that holds or asks, once: `FAILED missing-approval`. */
  get verdict(): string {
    const { verificationResult, results } = this.evidence.predicate
    const held = results.filter(
      ({ kind, clearedBy }) => kind === 'fail' || kind === 'open' || (kind === 'review' && clearedBy === null)
    )
    return [verificationResult, ...new Set(held.map(({ ruleId }) => ruleId))].join(' ')
  }

  /** What each finding says; for a failing test to show. */
  get results(): string[] {
    return this.evidence.predicate.results
      .filter(({ kind }) => kind !== 'pass' && kind !== 'notApplicable')
      .map(({ ruleId, kind, message, clearedBy }) => `${kind} ${ruleId}: ${message} ${clearedBy?.login ?? ''}`)
  }

  get conclusion(): string {
    return conclusionOf(this.evidence)
  }

  /** The newest check of ours on the head that stands now. */
  get ownCheck(): FakeCheckRun | undefined {
    return this.github.checkRuns.filter(({ head_sha }) => head_sha === this.headSha).at(-1)
  }
}

/** The runner's files come from the environment, and what is said on stdout is the runner's, not this test's. */
async function speakingInto<T>(env: NodeJS.ProcessEnv, act: () => Promise<T>): Promise<T> {
  const before = { ...process.env }
  const write = process.stdout.write
  Object.assign(process.env, env)
  process.stdout.write = (() => true) as typeof process.stdout.write
  try {
    return await act()
  } finally {
    process.stdout.write = write
    for (const name of Object.keys(env)) if (!(name in before)) delete process.env[name]
    Object.assign(process.env, before)
  }
}
