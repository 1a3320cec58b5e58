// Remit as a required check of a GitHub that really holds the merge: branch protection as `emulate` has it.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { EmulatedGitHub, tokenOf } from '../support/emulated-github.js'
import { FakeArtifacts } from '../support/fake-artifacts.js'
import { GitRepository } from '../support/git-repository.js'
import { type ActionEnd, buildAction, removeFolder, runBuiltAction } from '../support/spawn-action.js'

/** The job's own check, under the name that GitHub gives it: the job's. */
const job = 'remit'
const report = 'Remit report'

const policy = {
  version: 1,
  task: { declaration: 'required' },
  paths: [{ match: ['infra/prod/**'], forbid: 'all', reason: 'production credentials' }]
}
const prose = 'Round the tax to whole cents in `src/tax.ts`, so that invoices add up.'
const declared = `${prose}\n\nAI assistance: none`

const held = [422, 'Required status checks have not succeeded.']
const merged = [200, 'Pull Request successfully merged']

let build: string
const protectedRepositories: ProtectedRepository[] = []

beforeAll(() => {
  build = buildAction()
}, 60_000)
afterAll(() => removeFolder(build))
afterEach(async () => {
  for (const one of protectedRepositories.splice(0)) await one.close()
})

/** A repository whose main branch takes a pull request only when the named checks succeeded, and one pull request. */
class ProtectedRepository {
  readonly git = new GitRepository()
  readonly github = new EmulatedGitHub(this.git)
  readonly artifacts = new FakeArtifacts()
  readonly #home = mkdtempSync(join(tmpdir(), 'remit-job-'))
  #resultsUrl = ''
  #number = 0
  #head = ''
  #jobs = 0
  #jobCheck: number | null = null

  static async open(required: string[], plan: { policy?: object; body?: string; files?: Record<string, string> } = {}) {
    const opened = new ProtectedRepository()
    protectedRepositories.push(opened)
    const { git, github } = opened
    const settings = JSON.stringify({ ...policy, ...plan.policy })
    git.commit('Base', { '.github/remit.json': settings, 'src/tax.ts': 'export const tax = Math.floor\n' })
    git.git('checkout', '--quiet', '-b', 'round-tax')
    opened.#head = git.commit('Round the tax', { 'src/tax.ts': 'export const tax = Math.round\n', ...plan.files })
    opened.#resultsUrl = await opened.artifacts.start()
    await github.start()
    await github.push('main')
    await github.push('round-tax')
    await github.must('admin', 'PUT', '/collaborators/bob', { permission: 'push' })
    await github.must('admin', 'PUT', '/branches/main/protection', {
      required_status_checks: { strict: false, contexts: required },
      enforce_admins: true,
      required_pull_request_reviews: null,
      restrictions: null
    })
    const pull = { title: 'Round the tax', body: plan.body ?? declared, head: 'round-tax', base: 'main' }
    opened.#number = (await github.must('ada', 'POST', '/pulls', pull)).number
    return opened
  }

  /** Runs the job of an event, and reports it as GitHub reports each job: by the exit code of its step. */
  async job(action: string, call: { kill?: NodeJS.Signals; attempt?: number } = {}): Promise<ActionEnd> {
    const end = await runBuiltAction(
      {
        build,
        event: {
          name: 'pull_request',
          payload: { action, pull_request: { number: this.#number, head: { sha: this.#head } } }
        },
        inputs: { token: tokenOf('github-actions') },
        env: {
          GITHUB_API_URL: this.github.url,
          GITHUB_RUN_ATTEMPT: `${call.attempt ?? 1}`,
          ACTIONS_RESULTS_URL: this.#resultsUrl,
          ACTIONS_RUNTIME_TOKEN: FakeArtifacts.runtimeToken(++this.#jobs)
        },
        ...(call.kill === undefined ? {} : { kill: { signal: call.kill, when: this.github.nextCall() } })
      },
      this.#home
    )
    const conclusion = end.exitCode === 0 ? 'success' : 'failure'
    const check = { name: job, head_sha: this.#head, status: 'completed', conclusion }
    // GitHub counts the newest run of a name and emulate any, so a second job replaces the first one's result.
    const { github } = this
    if (this.#jobCheck === null) this.#jobCheck = (await github.must('github-actions', 'POST', '/check-runs', check)).id
    else await github.must('github-actions', 'PATCH', `/check-runs/${this.#jobCheck}`, check)
    return end
  }

  /** What the merge button answers, and whether the pull request is merged now. */
  async merge(): Promise<unknown[]> {
    const { status, data } = await this.github.ask('ada', 'PUT', `/pulls/${this.#number}/merge`, {})
    const { merged: isMerged } = await this.github.must('ada', 'GET', `/pulls/${this.#number}`)
    expect(isMerged).toBe(status === 200)
    return [status, data.message]
  }

  async edit(body: string): Promise<void> {
    await this.github.edit(this.#number, body)
  }

  /** Gives the id of the review. */
  async approve(login: string): Promise<number> {
    return (await this.github.must(login, 'POST', `/pulls/${this.#number}/reviews`, { event: 'APPROVE' })).id
  }

  async dismiss(review: number): Promise<void> {
    const path = `/pulls/${this.#number}/reviews/${review}/dismissals`
    await this.github.must('admin', 'PUT', path, { message: 'Not looked at closely enough.' })
  }

  /** Conclusion of each check at the head. */
  async checks(): Promise<Record<string, string>> {
    const { check_runs: runs } = await this.github.must('ada', 'GET', `/commits/${this.#head}/check-runs`)
    return Object.fromEntries(runs.map(({ name, conclusion }: Record<string, string>) => [name, conclusion]))
  }

  async close(): Promise<void> {
    await Promise.all([this.github.stop(), this.artifacts.stop()])
    this.git.remove()
    removeFolder(this.#home)
  }
}

const verdict = ({ exitCode, outputs }: ActionEnd): unknown[] => [exitCode, outputs.get('result')]

describe.each([[[report]], [[job]], [[job, report]]])('a branch that requires %j', required => {
  test('holds the merge until the check has passed, and lets it go then', async () => {
    const repository = await ProtectedRepository.open(required, { body: prose })
    expect(await repository.merge()).toEqual(held)

    expect(verdict(await repository.job('opened'))).toEqual([1, 'FAILED'])
    expect(await repository.checks()).toEqual({ [job]: 'failure', [report]: 'failure' })
    expect(await repository.merge()).toEqual(held)

    await repository.edit(declared)
    expect(await repository.merge()).toEqual(held)
    const { cloneUrl } = repository.github
    repository.github.cloneUrl = 'file:///nonexistent/shop.git'
    expect(verdict(await repository.job('edited'))).toEqual([2, 'INCOMPLETE'])
    expect(await repository.checks()).toEqual({ [job]: 'failure', [report]: 'failure' })
    expect(await repository.merge()).toEqual(held)

    repository.github.cloneUrl = cloneUrl
    expect(verdict(await repository.job('edited'))).toEqual([0, 'PASSED'])
    expect(await repository.checks()).toEqual({ [job]: 'success', [report]: 'success' })
    expect(await repository.merge()).toEqual(merged)
  }, 120_000)

  test('holds the merge again when the description is edited after the pass', async () => {
    const repository = await ProtectedRepository.open(required)
    expect(verdict(await repository.job('opened'))).toEqual([0, 'PASSED'])
    await repository.edit(prose)
    expect(verdict(await repository.job('edited'))).toEqual([1, 'FAILED'])
    expect(await repository.merge()).toEqual(held)
  }, 120_000)

  test('holds the merge when the run was killed', async () => {
    const repository = await ProtectedRepository.open(required)
    expect((await repository.job('opened', { kill: 'SIGKILL' })).signal).toBe('SIGKILL')
    expect(await repository.merge()).toEqual(held)
  }, 120_000)
})

describe('a file that nothing in the task explains', () => {
  const files = { 'src/session-cookie.ts': 'export const secure = false\n' }

  test('holds the merge where the policy lets a review block', async () => {
    const repository = await ProtectedRepository.open([job, report], { files, policy: { review: 'block' } })
    expect(verdict(await repository.job('opened'))).toEqual([1, 'REVIEW'])
    expect(await repository.checks()).toEqual({ [job]: 'failure', [report]: 'failure' })
    expect(await repository.merge()).toEqual(held)
  }, 120_000)

  test('lets the merge go when another person has approved it', async () => {
    const repository = await ProtectedRepository.open([job, report], { files, policy: { review: 'block' } })
    await repository.job('opened')
    await repository.approve('bob')
    expect(await repository.merge()).toEqual(held)
    expect(verdict(await repository.job('opened', { attempt: 2 }))).toEqual([0, 'PASSED'])
    expect(await repository.merge()).toEqual(merged)
  }, 120_000)

  test('does not hold it by default', async () => {
    const repository = await ProtectedRepository.open([job], { files })
    expect(verdict(await repository.job('opened'))).toEqual([0, 'REVIEW'])
    expect(await repository.checks()).toEqual({ [job]: 'success', [report]: 'neutral' })
    expect(await repository.merge()).toEqual(merged)
  }, 120_000)
})

describe('a policy that wants the approval of another person', () => {
  const wanting = { policy: { approval: { independent: 1 } } }

  test('holds the merge until somebody who may push has approved', async () => {
    const repository = await ProtectedRepository.open([job, report], wanting)
    expect(verdict(await repository.job('opened'))).toEqual([1, 'FAILED'])
    expect(await repository.merge()).toEqual(held)
    await repository.approve('eve')
    expect(verdict(await repository.job('opened', { attempt: 2 }))).toEqual([1, 'FAILED'])
    expect(await repository.merge()).toEqual(held)
    await repository.approve('bob')
    expect(await repository.merge()).toEqual(held)
    expect(verdict(await repository.job('opened', { attempt: 3 }))).toEqual([0, 'PASSED'])
    expect(await repository.merge()).toEqual(merged)
  }, 120_000)

  test('holds it again when the approval is dismissed', async () => {
    const repository = await ProtectedRepository.open([job, report], wanting)
    const review = await repository.approve('bob')
    expect(verdict(await repository.job('opened'))).toEqual([0, 'PASSED'])
    await repository.dismiss(review)
    expect(verdict(await repository.job('opened', { attempt: 2 }))).toEqual([1, 'FAILED'])
    expect(await repository.merge()).toEqual(held)
  }, 120_000)
})

test('a branch that requires nothing takes what Remit fails: protection and check hold together or not at all', async () => {
  const repository = await ProtectedRepository.open([], { body: prose })
  expect(verdict(await repository.job('opened'))).toEqual([1, 'FAILED'])
  expect(await repository.merge()).toEqual(merged)
}, 120_000)

test('observing holds nothing', async () => {
  const repository = await ProtectedRepository.open([job], { body: prose, policy: { mode: 'observe' } })
  expect(verdict(await repository.job('opened'))).toEqual([0, 'FAILED'])
  expect(await repository.checks()).toEqual({ [job]: 'success', [report]: 'neutral' })
  expect(await repository.merge()).toEqual(merged)
}, 120_000)
