// The built action in a merge queue: every pull request of the group is judged, on what the queue holds.
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import type { Evidence } from '../../src/model/evidence.js'
import { readReportRecord } from '../../src/model/report-record.js'
import { sha256, unzip } from '../support/fake-artifacts.js'
import { buildAction, removeFolder } from '../support/spawn-action.js'
import { addPull, enqueue, land, type Method, openQueue } from './queue.js'
import { goodBody, type Plan, policy, type Run, type Stage } from './stage.js'

let build: string
const stages: Stage[] = []

beforeAll(() => {
  build = buildAction()
}, 60_000)
afterAll(() => removeFolder(build))
afterEach(async () => {
  for (const stage of stages.splice(0)) await stage.close()
})

async function open(plan: Plan = {}): Promise<Stage> {
  const stage = await openQueue(plan)
  stages.push(stage)
  return stage
}

function check(stage: Stage, head: string) {
  return stage.github.checkRuns.find(run => run.head_sha === head && run.external_id === 'remit:merge-group')
}

function groupOf(run: Run) {
  return run.evidence.predicate.mergeGroup!
}

/** The whole artifact of a run. */
function artifact(stage: Stage): Map<string, Buffer> {
  return unzip([...stage.artifacts.uploads.values()].at(-1)!.zip)
}

const docs = { title: 'Say how tax is rounded', body: 'Explain the rounding in `docs/tax.md`.\n\nAI assistance: none' }

/** Three pull requests that have nothing to do with each other. */
function three(stage: Stage) {
  return [
    addPull(stage, 8, [{ 'docs/tax.md': 'Rounded.\n' }], docs),
    stage.github.pull,
    addPull(stage, 9, [{ 'src/cart.ts': 'export const cart = []\n' }], {
      title: 'Add an empty cart',
      body: 'Adds an empty cart in `src/cart.ts`.\n\nAI assistance: none'
    })
  ]
}

describe('a group of one', () => {
  test.each<Method>(['merge', 'squash', 'rebase'])(
    'is judged on what the queue holds: %s',
    async method => {
      const stage = await open({
        commits: [{ 'src/tax.ts': 'let a\n' }, { 'src/tax.ts': 'export const tax = Math.round\n' }]
      })
      await stage.run(build)
      stage.moveBase({ 'README.md': 'moved on\n' })
      const tip = stage.repository.git('rev-parse', 'main')
      const landed = land(stage, tip, [stage.github.pull], method)
      const head = landed[0]!.commits.at(-1)!
      const run = await stage.run(build, { event: enqueue(stage, landed) })
      expect([run.end.exitCode, run.end.stderr, run.findings]).toEqual([0, '', []])
      expect(check(stage, head)).toMatchObject({ conclusion: 'success', name: 'Remit report' })
      const { predicate, subject } = run.evidence
      expect(subject[0]?.digest.gitCommit).toBe(head)
      expect(predicate).toMatchObject({
        stage: 'merge_group',
        authority: { workflowFrom: 'merge-group' },
        change: { base: tip, mergeBase: tip, head, commits: 2, complete: true },
        policy: { commit: tip },
        intent: { uri: 'https://github.com/acme/shop/pull/7' }
      })
      const judged = stage.github.checkRuns.find(one => one.external_id === 'remit:7')!
      const record = readReportRecord(judged.output.text!)!
      expect(predicate.mergeGroup).toEqual({
        headRef: `refs/heads/gh-readonly-queue/main/pr-7-${tip}`,
        head,
        base: tip,
        members: [
          {
            number: 7,
            group: head,
            parent: tip,
            head: stage.github.headSha,
            queuedDigest: predicate.change.changeDigest,
            changeDigest: predicate.change.changeDigest,
            verificationResult: 'PASSED',
            evidenceSha256: null,
            judged: {
              checkRunId: judged.id,
              conclusion: 'success',
              app: 'github-actions',
              head: stage.github.headSha,
              changeDigest: predicate.change.changeDigest,
              evidenceSha256: record.evidenceSha256
            }
          }
        ]
      })
      expect(run.calls.length).toBeLessThanOrEqual(12)
      expect([...artifact(stage).keys()].sort()).toEqual(['evidence.json', 'predicate.json', 'test-result.json'])
    },
    60_000
  )

  test('reads the description as it stands now', async () => {
    const stage = await open()
    const landed = land(stage, stage.github.pull.baseSha, [stage.github.pull], 'squash')
    stage.github.pull.body = `${goodBody}\n\nMust not touch: src/**`
    const run = await stage.run(build, { event: enqueue(stage, landed) })
    expect([run.end.exitCode, run.findings]).toEqual([1, ['outside-boundary fail src/tax.ts']])
    expect(groupOf(run).members[0]).toMatchObject({ judged: null, verificationResult: 'FAILED' })
    expect(check(stage, landed[0]!.commits[0]!)?.conclusion).toBe('failure')
  }, 60_000)

  test('fails where the queue holds something else', async () => {
    const stage = await open()
    const landed = land(stage, stage.github.pull.baseSha, [stage.github.pull], 'squash', {
      number: 7,
      files: { 'src/tax.ts': 'export const tax = () => 0\n' }
    })
    const run = await stage.run(build, { event: enqueue(stage, landed) })
    expect([run.end.exitCode, run.findings]).toEqual([1, ['altered-in-queue fail']])
    const [member] = groupOf(run).members
    expect(member!.queuedDigest).not.toBe(member!.changeDigest)
  }, 60_000)

  test('of a base branch whose name holds slashes', async () => {
    const stage = await open()
    const { repository, github } = stage
    repository.git('branch', 'release/pr-1/x', 'main')
    github.pull.baseBranch = 'release/pr-1/x'
    const landed = land(stage, github.pull.baseSha, [github.pull], 'merge')
    const run = await stage.run(build, { event: enqueue(stage, landed, 'release/pr-1/x') })
    expect([run.end.exitCode, run.findings]).toEqual([0, []])
  }, 60_000)

  test('of a pull request that is meant for another branch: INCOMPLETE', async () => {
    const stage = await open()
    stage.repository.git('branch', 'next', 'main')
    const landed = land(stage, stage.github.pull.baseSha, [stage.github.pull], 'merge')
    const run = await stage.run(build, { event: enqueue(stage, landed, 'next') })
    expect([run.end.exitCode, run.findings]).toEqual([2, ['incomplete-input open']])
    expect(run.gaps).toContain('meant for another branch')
  }, 60_000)

  test('whose description is edited during the run is judged by the new one', async () => {
    const stage = await open()
    const landed = land(stage, stage.github.pull.baseSha, [stage.github.pull], 'squash')
    let reads = 0
    stage.github.beforeAnswer = call => {
      if (call.endsWith('/pulls/7') && ++reads === 2) stage.github.pull.body = `${goodBody}\n\nMust not touch: src/**`
    }
    const run = await stage.run(build, { event: enqueue(stage, landed) })
    expect([run.end.exitCode, run.findings]).toEqual([1, ['outside-boundary fail src/tax.ts']])
  }, 60_000)

  test('counts approvals of the pull request itself for the same content, and for no other', async () => {
    const stage = await open({ policy: { ...policy, approval: { independent: 1 } } })
    const { github } = stage
    github.conversation.reviews.push({
      id: 1,
      user: { login: 'bob', id: 11, type: 'User' },
      state: 'APPROVED',
      commit_id: github.headSha,
      submitted_at: '2026-11-20T10:00:00Z'
    })
    stage.moveBase({ 'README.md': 'moved on\n' })
    const tip = stage.repository.git('rev-parse', 'main')
    const run = await stage.run(build, { event: enqueue(stage, land(stage, tip, [github.pull], 'squash')) })
    expect([run.end.exitCode, run.findings]).toEqual([0, []])
    expect(run.evidence.predicate.decision.approvals).toMatchObject([{ login: 'bob', independent: true }])
    expect(run.calls.length).toBeLessThanOrEqual(12)
    const altered = land(stage, tip, [github.pull], 'squash', { number: 7, files: { 'src/tax.ts': 'let tax\n' } })
    const second = await stage.run(build, { event: enqueue(stage, altered) })
    expect(second.findings.sort()).toEqual(['altered-in-queue fail', 'missing-approval fail'])
  }, 60_000)

  test('looks for expected checks on the head of the group', async () => {
    const stage = await open({ policy: { ...policy, checks: [{ name: 'test', app: 'github-actions' }] } })
    const landed = land(stage, stage.github.pull.baseSha, [stage.github.pull], 'merge')
    const event = enqueue(stage, landed)
    const missing = await stage.run(build, { event })
    expect(missing.findings).toEqual(['missing-check fail'])
    stage.github.checkRuns.push({
      id: 6000,
      name: 'test',
      head_sha: landed[0]!.commits.at(-1)!,
      external_id: '',
      conclusion: 'success',
      status: 'completed',
      output: { title: '', summary: '' },
      annotations: []
    })
    const run = await stage.run(build, { event })
    expect([run.end.exitCode, run.findings]).toEqual([0, []])
  }, 60_000)

  test('whose pull request cannot be read: INCOMPLETE, with evidence and a check on the group', async () => {
    const stage = await open()
    const landed = land(stage, stage.github.pull.baseSha, [stage.github.pull], 'squash')
    stage.github.order(/pulls\/7$/, { status: 404, body: { message: 'Not Found' } })
    const run = await stage.run(build, { event: enqueue(stage, landed) })
    expect([run.end.exitCode, run.end.outputs.get('result')]).toEqual([2, 'INCOMPLETE'])
    expect(check(stage, landed[0]!.commits[0]!)?.conclusion).toBe('failure')
  }, 60_000)
})

describe('a group of three', () => {
  test.each<Method>(['merge', 'squash', 'rebase'])(
    'passes where each of them does: %s',
    async method => {
      const stage = await open()
      const landed = land(stage, stage.github.pull.baseSha, three(stage), method)
      const run = await stage.run(build, { event: enqueue(stage, landed) })
      expect([run.end.exitCode, run.findings]).toEqual([0, []])
      expect(groupOf(run).members.map(({ number, verificationResult }) => [number, verificationResult])).toEqual([
        [8, 'PASSED'],
        [7, 'PASSED'],
        [9, 'PASSED']
      ])
      expect(run.evidence.predicate.intent.uri).toBe('https://github.com/acme/shop/pull/9')
      const files = artifact(stage)
      expect([...files.keys()].sort()).toEqual([
        'evidence.json',
        'pr-7/evidence.json',
        'pr-7/predicate.json',
        'pr-7/test-result.json',
        'pr-8/evidence.json',
        'pr-8/predicate.json',
        'pr-8/test-result.json',
        'predicate.json',
        'test-result.json'
      ])
      for (const { number, evidenceSha256 } of groupOf(run).members.slice(0, -1)) {
        const bytes = files.get(`pr-${number}/evidence.json`)!
        expect(sha256(bytes)).toBe(evidenceSha256)
        const { mergeGroup, stage: at, intent } = (JSON.parse(bytes.toString('utf8')) as Evidence).predicate
        expect([at, intent.uri]).toEqual(['merge_group', `https://github.com/acme/shop/pull/${number}`])
        expect(mergeGroup!.members.map(member => member.number)).toEqual([number])
      }
      // Walk and check, and for each member: read, compare, conversation, earlier record, read again.
      expect(run.calls).toHaveLength(3 + 3 * 5)
    },
    60_000
  )

  test('fails where the one in the middle was altered, and says which and what to do', async () => {
    const stage = await open()
    const landed = land(stage, stage.github.pull.baseSha, three(stage), 'squash', {
      number: 7,
      files: { 'src/tax.ts': 'export const tax = () => 0\n' }
    })
    const run = await stage.run(build, { event: enqueue(stage, landed) })
    expect([run.end.exitCode, run.findings]).toEqual([1, ['failing-member fail']])
    const [finding] = run.evidence.predicate.results.filter(({ kind }) => kind === 'fail')
    expect(finding!.message).toContain('Pull request 7, which this group merges too, is FAILED: The merge queue holds')
    expect(finding!.remedy).toContain('Take pull request 7 out of the queue')
    expect(groupOf(run).members.map(member => member.verificationResult)).toEqual(['PASSED', 'FAILED', 'FAILED'])
    expect(check(stage, landed[2]!.commits[0]!)?.conclusion).toBe('failure')
  }, 60_000)

  test('is only to be judged where one could not be read, or asks for a look', async () => {
    const stage = await open({ policy: { ...policy, review: 'block' } })
    const pulls = three(stage)
    pulls[0]!.body = 'Explain the rounding in `docs/tax.md`.\n\nAI assistance: none'
    stage.repository.git('checkout', '--quiet', 'change-8')
    stage.commit('More', { 'src/unrelated/session.ts': 'export const session = 1\n' })
    stage.repository.git('checkout', '--quiet', 'round-tax')
    const landed = land(stage, stage.github.pull.baseSha, pulls, 'merge')
    // An approval of the last one says nothing of the first.
    const event = enqueue(stage, landed)
    const run = await stage.run(build, { event })
    expect([run.end.exitCode, run.findings]).toEqual([1, ['failing-member review']])
    stage.github.order(/pulls\/7$/, { status: 404, body: { message: 'Not Found' } })
    const second = await stage.run(build, { event, env: { GITHUB_RUN_ATTEMPT: '2' } })
    expect([second.end.exitCode, second.findings]).toEqual([2, ['failing-member open', 'failing-member review']])
  }, 60_000)

  test('whose first member is already on the base branch begins behind it', async () => {
    const stage = await open()
    const landed = land(stage, stage.github.pull.baseSha, three(stage), 'merge')
    const event = enqueue(stage, landed)
    stage.repository.git('update-ref', 'refs/heads/main', landed[0]!.commits[0]!)
    stage.repository.git('update-ref', '-d', `refs/heads/gh-readonly-queue/main/pr-8-${landed[0]!.parent}`)
    const run = await stage.run(build, { event })
    expect([run.end.exitCode, run.findings]).toEqual([0, []])
    expect(groupOf(run)).toMatchObject({ base: landed[0]!.commits[0]!, members: [{ number: 7 }, { number: 9 }] })
  }, 60_000)
})

describe('a group of an unknown shape is INCOMPLETE', () => {
  test.each<[string, (event: ReturnType<typeof enqueue>, stage: Stage) => void, string]>([
    [
      'a name without a commit',
      ({ payload }) => (payload.merge_group.head_ref = 'refs/heads/gh-readonly-queue/main/pr-7'),
      'no form that Remit knows'
    ],
    [
      'a name outside the queue',
      ({ payload }) => (payload.merge_group.head_ref = 'refs/heads/main/pr-7'),
      'no form that Remit knows'
    ],
    [
      'a name of another base',
      ({ payload }) => (payload.merge_group.base_ref = 'refs/heads/next'),
      'no form that Remit knows'
    ],
    [
      'a base that is not below it',
      ({ payload }, stage) => {
        const { merge_group: group } = payload
        group.base_sha = stage.github.headSha
        group.head_ref = `refs/heads/gh-readonly-queue/main/pr-7-${stage.github.headSha}`
      },
      'do not lead back'
    ],
    [
      'a parent without a queue branch',
      (_, stage) => {
        const ref = stage.repository
          .git('for-each-ref', '--format=%(refname)', 'refs/heads/gh-readonly-queue/main')
          .split('\n')
        stage.repository.git('update-ref', '-d', ref.find(name => name.includes('pr-8'))!)
      },
      'do not lead back'
    ],
    [
      'a parent with two',
      (_, stage) => {
        const [, commit] = stage.repository
          .git('for-each-ref', '--format=%(refname) %(objectname)', 'refs/heads/gh-readonly-queue/main')
          .split('\n')
          .find(line => line.includes('pr-8'))!
          .split(' ')
        stage.repository.git(
          'update-ref',
          `refs/heads/gh-readonly-queue/main/pr-10-${stage.github.pull.baseSha}`,
          commit!
        )
      },
      'do not lead back'
    ],
    [
      'a payload that lacks a part',
      ({ payload }) => Reflect.deleteProperty(payload.merge_group, 'base_sha'),
      'lacks its head'
    ]
  ])(
    '%s',
    async (_, spoil, words) => {
      const stage = await open()
      const landed = land(stage, stage.github.pull.baseSha, three(stage).slice(0, 2), 'squash')
      const event = enqueue(stage, landed)
      spoil(event, stage)
      const run = await stage.run(build, { event })
      expect([run.end.exitCode, run.end.outputs.get('result')]).toEqual([2, 'INCOMPLETE'])
      expect(run.gaps).toContain(words)
      expect(check(stage, landed[1]!.commits[0]!)?.conclusion).toBe('failure')
    },
    60_000
  )
})
