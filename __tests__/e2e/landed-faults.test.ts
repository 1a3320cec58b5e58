// Every call of a merge queue's run, and of a push's, goes wrong once: none of it may end as a pass.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { runAction } from '../../src/commands/run-action.js'
// Loaded here: two imports of it at once, as the action makes them, are too much for the test runner.
import '../../src/inputs/github.js'
import type { Evidence } from '../../src/model/evidence.js'
import type { FakeCheckRun, Fault } from '../support/fake-github.js'
import { addPull, enqueue, type Landed, land, merge, openQueue } from './queue.js'
import type { Stage } from './stage.js'

const home = mkdtempSync(join(tmpdir(), 'remit-faults-'))
let stage: Stage
let landed: Landed[]
/** The checks of both pull requests, which passed. */
let judged: FakeCheckRun[]

beforeAll(async () => {
  stage = await openQueue()
  const other = addPull(stage, 8, [{ 'docs/tax.md': 'Rounded.\n' }], {
    title: 'Say how tax is rounded',
    body: 'Explain the rounding in `docs/tax.md`.\n\nAI assistance: none'
  })
  for (const number of ['7', '8']) await run({ name: 'workflow_dispatch', payload: {} }, number)
  judged = [...stage.github.checkRuns]
  landed = land(stage, stage.github.pull.baseSha, [other, stage.github.pull], 'squash')
}, 60_000)
afterAll(async () => {
  await stage.close()
  rmSync(home, { recursive: true })
})

/** In this process, with a clock that does not wait. */
async function run(
  event: { name: string; payload: unknown },
  number = ''
): Promise<{ exitCode: number; result: string | null }> {
  const workspace = join(home, 'workspace')
  rmSync(workspace, { recursive: true, force: true })
  mkdirSync(workspace)
  writeFileSync(join(home, 'event.json'), JSON.stringify(event.payload))
  let skipped = 0
  const { exitCode } = await runAction({
    env: {
      GITHUB_API_URL: stage.apiUrl,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_EVENT_NAME: event.name,
      GITHUB_EVENT_PATH: join(home, 'event.json'),
      GITHUB_WORKSPACE: workspace,
      INPUT_TOKEN: 'token',
      INPUT_NUMBER: number
    },
    clock: {
      now: () => Date.now() + skipped,
      sleep: async milliseconds => {
        skipped += milliseconds
      },
      random: () => 0.5
    },
    willPost: () => {}
  })
  const evidence = JSON.parse(readFileSync(join(workspace, 'remit-evidence', 'evidence.json'), 'utf8')) as Evidence
  return { exitCode, result: evidence.predicate.verificationResult }
}

const faults: [string, Fault][] = [
  ['cut off', 'cut'],
  ['an empty list', 'empty-list'],
  ['refused', { status: 403, body: { message: 'Resource not accessible by integration' } }],
  ['not found', { status: 404, body: { message: 'Not Found' } }],
  ['a message', { status: 200, body: { message: 'odd' } }],
  ['a page of HTML', { status: 200, html: true }],
  ['an error of the server', { status: 502, body: {} }]
]

describe.each(faults)('an answer that is %s', (_, fault) => {
  test.each([
    ['the walk', /compare\/main/],
    ['the queue branches', /matching-refs/],
    ['the first pull request', /pulls\/8$/],
    ['the last pull request', /pulls\/7$/],
    ['the earlier records', /GET .*check-runs/]
  ])(
    'to %s holds the merge group',
    async (__, call) => {
      stage.github.reset()
      await restore()
      stage.github.order(call, fault)
      const { exitCode, result } = await run(enqueue(stage, landed))
      expect([exitCode, result]).toEqual([2, 'INCOMPLETE'])
    },
    30_000
  )
})

test('without a fault both pass', async () => {
  stage.github.reset()
  await restore()
  expect(await run(enqueue(stage, landed))).toEqual({ exitCode: 0, result: 'PASSED' })
  expect(await run(merge(stage, landed))).toEqual({ exitCode: 0, result: 'PASSED' })
  stage.repository.git('update-ref', 'refs/heads/main', landed[0]!.parent)
}, 60_000)

test.each(faults)(
  'an answer that is %s to any call about a push never passes it',
  async (_, fault) => {
    const [listed, tip] = [/commits\/[0-9a-f]{40}\/pulls/, /git\/ref\//]
    for (const call of [/compare\//, listed, tip, /pulls\/7$/, /GET .*check-runs/]) {
      // An empty list of pull requests is a true answer, and so is it that the branch is gone.
      if (call === listed && fault === 'empty-list') continue
      if (call === tip && typeof fault === 'object' && fault.status === 404) continue
      stage.github.reset()
      await restore()
      const event = merge(stage, landed)
      stage.github.order(call, fault)
      const { exitCode, result } = await run(event)
      stage.repository.git('update-ref', 'refs/heads/main', landed[0]!.parent)
      expect([String(call), exitCode === 0, result === 'PASSED']).toEqual([String(call), false, false])
    }
  },
  60_000
)

/** What `reset` of the fake takes away. */
async function restore(): Promise<void> {
  const { queueRoutes } = await import('../support/fake-github-queue.js')
  stage.github.others.push(landed[0]!.pull)
  stage.github.checkRuns.push(...judged)
  stage.github.more = queueRoutes(stage.github)
}
