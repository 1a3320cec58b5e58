// The merge queue, the record after the merge and the companion that runs Remit again, call by call against GitHub's
// OpenAPI description: nothing is refused.
import { describe, expect, test } from '@jest/globals'
import { addPull, enqueue, land, merge, openQueue, push } from '../e2e/queue.js'
import { goodBody, type Plan, type Stage } from '../e2e/stage.js'
import { type FakeRun, rerunRoutes } from '../support/fake-github-reruns.js'
import { kindsOfCalls, onStage, runWitnessed, witness } from './witnessed.js'

function open(plan: Plan = {}): Promise<Stage> {
  return onStage(openQueue(plan))
}

describe('the merge queue', () => {
  test('a group of two that stand on each other', async () => {
    const stage = await open()
    const { github } = stage
    const docs = { title: 'Say how tax is rounded', body: 'Explain it in `docs/tax.md`.\n\nAI assistance: none' }
    const second = addPull(stage, 8, [{ 'docs/tax.md': 'Rounded.\n' }], docs)
    await runWitnessed(stage)
    const landed = land(stage, github.pull.baseSha, [github.pull, second], 'squash')
    const { end } = await runWitnessed(stage, { event: enqueue(stage, landed) })
    expect([end.exitCode, witness.refusals]).toEqual([0, []])
    expect(kindsOfCalls()).toEqual(
      expect.arrayContaining(['GET git/matching-refs/heads/gh-readonly-queue/main/', 'GET commits/SHA/check-runs'])
    )
  }, 60_000)

  test('of a base branch full of odd characters', async () => {
    const stage = await open()
    const { github, repository } = stage
    const base = 'release/1.x%20+#&ä'
    repository.git('branch', base, 'main')
    github.pull.baseBranch = base
    const landed = land(stage, github.pull.baseSha, [github.pull], 'merge')
    await runWitnessed(stage, { event: enqueue(stage, landed, base) })
    expect(witness.refusals).toEqual([])
  }, 60_000)
})

describe('after the merge', () => {
  test('of a pull request that was judged', async () => {
    const stage = await open()
    const { github } = stage
    await runWitnessed(stage)
    const landed = land(stage, github.pull.baseSha, [github.pull], 'squash')
    const { end } = await runWitnessed(stage, { event: merge(stage, landed) })
    expect([end.exitCode, witness.refusals]).toEqual([0, []])
    expect(kindsOfCalls()).toContain('GET commits/SHA/pulls')
  }, 60_000)

  test('of a push that no pull request brought', async () => {
    const stage = await open()
    const { baseSha } = stage.github.pull
    await runWitnessed(stage, { event: push(stage, baseSha, stage.moveBase({ 'README.md': 'x\n' })) })
    expect(witness.refusals).toEqual([])
    expect(kindsOfCalls()).toContain('POST check-runs')
  }, 60_000)
})

describe('the companion', () => {
  const review = { name: 'pull_request_review', payload: { action: 'submitted', pull_request: { number: 7 } } }

  async function afterRun(body: string): Promise<{ stage: Stage; own: FakeRun }> {
    const stage = await open({ body })
    const { github } = stage
    const own: FakeRun = {
      // The run id that `runBuiltAction` sets.
      id: 77,
      workflow_id: 3,
      event: 'pull_request',
      head_sha: github.headSha,
      status: 'completed',
      created_at: new Date().toISOString(),
      artifacts: [`remit-evidence-7-${github.headSha.slice(0, 12)}-1`],
      attempts: 1
    }
    github.more = rerunRoutes(github, [own])
    return { stage, own }
  }

  test('finds the run by its check, and starts it again', async () => {
    const { stage, own } = await afterRun(goodBody)
    await runWitnessed(stage)
    const { end } = await runWitnessed(stage, { entry: 'rerun.js', event: review })
    expect([end.exitCode, own.attempts, witness.refusals]).toEqual([0, 2, []])
    expect(kindsOfCalls()).toContain('POST actions/runs/N/rerun')
  }, 60_000)

  test('finds it by its artifact where no check could be posted', async () => {
    const { stage, own } = await afterRun(goodBody)
    const { end } = await runWitnessed(stage, { entry: 'rerun.js', event: review })
    expect([end.exitCode, own.attempts, witness.refusals]).toEqual([0, 2, []])
    expect(kindsOfCalls()).toEqual(expect.arrayContaining(['GET actions/runs', 'GET actions/runs/N/artifacts']))
  }, 60_000)
})
