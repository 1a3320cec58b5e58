// The companion against the local GitHub: which run it starts again, and what it says where it may not.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { runRerun } from '../../src/commands/run-rerun.js'
import { FakeGitHub } from '../support/fake-github.js'
import { type FakeRun, rerunRoutes } from '../support/fake-github-reruns.js'
import { GitRepository } from '../support/git-repository.js'

const runsUrl = 'https://github.com/acme/shop/actions/runs/'
const now = Date.parse('2026-11-20T12:00:00Z')
const folder = mkdtempSync(join(tmpdir(), 'remit-rerun-'))
const repository = new GitRepository()
const baseSha = repository.commit('Base', { 'a.txt': 'a\n' })
repository.git('checkout', '--quiet', '-b', 'round-tax')
const head = repository.commit('Change', { 'a.txt': 'b\n' })
const fake = new FakeGitHub(repository, {
  number: 7,
  title: '##[set-output name=x]y',
  body: 'Round.',
  state: 'open',
  author: { login: 'ada', id: 10, type: 'User' },
  headBranch: 'round-tax',
  baseBranch: 'main',
  baseSha,
  fork: false,
  labels: [],
  cloneUrl: 'https://github.com/acme/shop.git'
})
let url: string
let runs: FakeRun[]
/** Called at each pause. */
let whileWaiting: () => void

beforeAll(async () => {
  url = await fake.start()
})
afterAll(async () => {
  await fake.stop()
  repository.remove()
  rmSync(folder, { recursive: true })
})
beforeEach(() => {
  fake.reset()
  runs = [aRun({})]
  fake.more = rerunRoutes(fake, runs)
  whileWaiting = () => {}
})

function aRun(overrides: Partial<FakeRun>): FakeRun {
  return {
    id: 41,
    workflow_id: 3,
    event: 'pull_request',
    head_sha: head,
    status: 'completed',
    created_at: '2026-11-20T09:00:00Z',
    artifacts: [],
    attempts: 1,
    ...overrides
  }
}

function post(overrides: { run?: number | string; external_id?: string; head_sha?: string } = {}): void {
  const { run = 41, external_id = 'remit:7', head_sha = head } = overrides
  fake.checkRuns.push({
    id: 5000 + fake.checkRuns.length,
    name: 'Remit report',
    head_sha,
    external_id,
    details_url: typeof run === 'number' ? `${runsUrl}${run}` : run,
    conclusion: 'failure',
    status: 'completed',
    output: { title: 'FAILED', summary: '' },
    annotations: []
  })
}

const pull = { number: 7, head: { sha: 'a'.repeat(40) }, title: 'stale' }
const review = { name: 'pull_request_review', payload: { action: 'submitted', pull_request: pull } }
const ended = (overrides: Record<string, unknown> = {}) => ({
  name: 'workflow_run',
  payload: {
    action: 'completed',
    workflow_run: { id: 90, workflow_id: 8, head_sha: head, pull_requests: [{ number: 7 }], ...overrides }
  }
})

async function run(event: { name: string; payload: unknown }, env: Record<string, string> = {}) {
  const place = (name: string): string => join(folder, name)
  writeFileSync(place('event.json'), JSON.stringify(event.payload))
  writeFileSync(place('summary.md'), '')
  let skipped = 0
  const exit = await runRerun({
    env: {
      GITHUB_API_URL: url,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_EVENT_NAME: event.name,
      GITHUB_EVENT_PATH: place('event.json'),
      GITHUB_STEP_SUMMARY: place('summary.md'),
      INPUT_TOKEN: 'token',
      ...env
    },
    clock: {
      now: () => now + skipped,
      sleep: async milliseconds => {
        skipped += milliseconds
        whileWaiting()
      },
      random: () => 0.5
    }
  })
  return { exit, summary: readFileSync(place('summary.md'), 'utf8'), waited: skipped }
}

describe('starts the run of the head again', () => {
  test.each([
    ['an approval', review],
    ['a dismissed review', { ...review, payload: { ...review.payload, action: 'dismissed' } }],
    ['an edited review', { ...review, payload: { ...review.payload, action: 'edited' } }],
    ['an edited description', { name: 'pull_request', payload: { action: 'edited', number: 7, pull_request: pull } }],
    ['one of a fork', { name: 'pull_request_target', payload: { action: 'edited', number: 7, pull_request: pull } }],
    ['a finished check', ended()],
    ['a finished check of a fork, where GitHub names no pull request', ended({ pull_requests: [] })]
  ])('after %s', async (_, event) => {
    post()
    const { exit, summary, waited } = await run(event)
    expect([exit, runs[0]!.attempts, waited]).toEqual([0, 2, 0])
    expect(summary).toContain('Remit judges pull request 7, commit')
    expect(summary).toContain('This job judges nothing and holds nothing')
    expect(fake.calls.length).toBeLessThanOrEqual(4)
  })

  test('by number', async () => {
    post()
    const { exit } = await run({ name: 'workflow_dispatch', payload: {} }, { INPUT_NUMBER: '7' })
    expect([exit, runs[0]!.attempts]).toEqual([0, 2])
  })

  test('the newest of several', async () => {
    runs.push(aRun({ id: 42 }))
    post()
    post({ run: 42 })
    await run(review)
    expect(runs.map(({ attempts }) => attempts)).toEqual([1, 2])
  })

  test('each pull request of a head that several share', async () => {
    runs.push(aRun({ id: 42 }))
    post()
    post({ run: 42, external_id: 'remit:8' })
    await run(ended({ pull_requests: [] }))
    expect(runs.map(({ attempts }) => attempts)).toEqual([2, 2])
  })

  test('and not one of another event, whose job is no check of the pull request', async () => {
    runs.push(aRun({ id: 42, event: 'workflow_dispatch' }))
    post()
    post({ run: 42 })
    await run(review)
    expect(runs.map(({ attempts }) => attempts)).toEqual([2, 1])
  })

  test('by its artifact, where a read-only token posted no check', async () => {
    runs.push(
      aRun({ id: 43, artifacts: ['coverage'] }),
      aRun({ id: 42, artifacts: [`remit-evidence-7-${head.slice(0, 12)}-1`] }),
      aRun({ id: 44, artifacts: [`remit-evidence-8-${head.slice(0, 12)}-1`] }),
      aRun({ id: 45, artifacts: [`remit-evidence-7-${'f'.repeat(12)}-1`] })
    )
    await run(review)
    expect(runs.map(({ id, attempts }) => [id, attempts])).toEqual([
      [41, 1],
      [43, 1],
      [42, 2],
      [44, 1],
      [45, 1]
    ])
  })

  test('once it has ended', async () => {
    post()
    runs[0]!.status = 'in_progress'
    let pauses = 0
    whileWaiting = () => {
      if (++pauses === 3) runs[0]!.status = 'completed'
    }
    const { exit, waited } = await run(review)
    expect([exit, runs[0]!.attempts, waited]).toEqual([0, 2, 30_000])
  })

  test('once its first run shows what it is', async () => {
    runs[0]!.status = 'in_progress'
    whileWaiting = () => {
      runs[0]!.status = 'completed'
      post()
    }
    expect((await run(review)).exit).toBe(0)
    expect(runs[0]!.attempts).toBe(2)
  })

  test('and looks whether it was done, where no answer came', async () => {
    post()
    fake.order(/rerun$/, 'reset')
    const { exit } = await run(review)
    expect([exit, runs[0]!.attempts, fake.callsOf(/rerun$/).length]).toEqual([0, 2, 1])
  })

  test('or takes it that somebody else was faster', async () => {
    post()
    fake.beforeAnswer = call => {
      if (call.startsWith('POST')) runs[0]!.status = 'queued'
    }
    const { exit, summary } = await run(review)
    expect([exit, runs[0]!.attempts]).toEqual([0, 1])
    expect(summary).toContain('Remit judges pull request 7')
  })
})

describe('starts nothing, and says what to do', () => {
  test('with a read-only token', async () => {
    post()
    fake.readOnly = true
    const { exit, summary } = await run(review)
    expect([exit, runs[0]!.attempts]).toEqual([0, 1])
    expect(summary).toContain('⚠️')
    expect(summary).toContain(`Open \`${runsUrl}41\` and choose "Re-run all jobs".`)
    expect(summary).toContain('actions: write')
  })

  test('for a run that does not end in time', async () => {
    post()
    runs[0]!.status = 'in_progress'
    const { exit, summary, waited } = await run(review)
    expect([exit, runs[0]!.attempts, waited]).toEqual([0, 1, 300_000])
    expect(summary).toContain('has not ended yet')
  })

  test('for a run that is older than 30 days', async () => {
    post()
    runs[0]!.created_at = '2026-10-21T11:59:59Z'
    const { exit, summary } = await run(review)
    expect([exit, runs[0]!.attempts]).toEqual([0, 1])
    expect(summary).toContain('older than 30 days')
    runs[0]!.created_at = '2026-10-21T12:00:00Z'
    await run(review)
    expect(runs[0]!.attempts).toBe(2)
  })

  test.each<[string, () => void]>([
    ['there is no check and no artifact', () => {}],
    [
      'the check names a run of another commit',
      () => {
        post()
        runs[0]!.head_sha = 'f'.repeat(40)
      }
    ],
    ['the check is another pull request’s', () => post({ external_id: 'remit:8' })],
    ['the check is that of a merge group', () => post({ external_id: 'remit:merge-group' })],
    ['the check names a page elsewhere', () => post({ run: 'https://evil.example/acme/shop/actions/runs/41' })],
    ['the check names a longer address', () => post({ run: `${runsUrl}41/../../../settings` })],
    ['the check has no id of ours', () => post({ external_id: '7' })]
  ])('where %s', async (_, arrange) => {
    arrange()
    const { exit, summary } = await run(review)
    expect([exit, runs[0]!.attempts]).toEqual([0, 1])
    expect(summary).toContain('No run of Remit was found for pull request 7')
  })

  test('when the event is the end of the workflow of Remit itself', async () => {
    post()
    const { exit, summary } = await run(ended({ workflow_id: 3 }))
    expect([exit, runs[0]!.attempts]).toEqual([0, 1])
    expect(summary).toContain('has ended, so it is not started again')
  })

  test('when a check of an older head has ended', async () => {
    post()
    const { exit, summary } = await run(ended({ head_sha: baseSha }))
    expect([exit, runs[0]!.attempts]).toEqual([0, 1])
    expect(summary).toContain('a newer head')
  })
})

describe('exits 1', () => {
  test.each([
    ['without a pull request', { name: 'push', payload: {} }, {}, 'names no pull request'],
    ['with a wrong number', review, { INPUT_NUMBER: '7; rm' }, 'is not a whole number'],
    ['without a repository', review, { GITHUB_REPOSITORY: '' }, 'does not name the repository']
  ])('%s', async (_, event, env, words) => {
    const { exit, summary } = await run(event, env)
    expect(exit).toBe(1)
    expect(summary).toContain(words)
    expect(summary).not.toContain('rm')
  })

  test.each<[string, RegExp, { status: number; body: unknown }]>([
    ['where the pull request cannot be read', /pulls\/7$/, { status: 404, body: { message: 'Not Found' } }],
    ['where the API is down', /runs\/41$/, { status: 500, body: { message: 'Server Error' } }],
    ['where an answer has another shape', /check-runs/, { status: 200, body: { message: 'odd' } }]
  ])('%s', async (_, call, fault) => {
    post()
    fake.order(call, fault)
    const { exit, summary } = await run(review)
    expect([exit, runs[0]!.attempts]).toEqual([1, 1])
    expect(summary).toContain('The API of GitHub')
  })
})

test('the text of the pull request shows nowhere', async () => {
  post()
  expect((await run(review)).summary).not.toContain('set-output')
})
