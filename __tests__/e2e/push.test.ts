// The built action after the merge: what was merged, by whom, and which record it belongs to.
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import type { Evidence } from '../../src/model/evidence.js'
import { unzip } from '../support/fake-artifacts.js'
import { buildAction, removeFolder } from '../support/spawn-action.js'
import { addPull, enqueue, land, type Method, merge, openQueue, push } from './queue.js'
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

const none = '0'.repeat(40)
const two = [{ 'src/tax.ts': 'let a\n' }, { 'src/tax.ts': 'export const tax = Math.round\n' }]

function mergeOf(run: Run) {
  return run.evidence.predicate.merge!
}

function checkOf(stage: Stage, head: string) {
  return stage.github.checkRuns.find(run => run.head_sha === head && run.external_id === 'remit:push')
}

/** The records beside the run's own. */
function besides(stage: Stage): Evidence['predicate'][] {
  const files = unzip([...stage.artifacts.uploads.values()].at(-1)!.zip)
  return [...files]
    .filter(([name]) => name.endsWith('/evidence.json'))
    .map(([, bytes]) => (JSON.parse(bytes.toString('utf8')) as Evidence).predicate)
}

describe('a pull request that was judged and merged', () => {
  test.each<[Method, 'tree' | 'changeDigest', boolean]>([
    ['merge', 'tree', false],
    ['squash', 'tree', false],
    ['rebase', 'tree', false],
    ['merge', 'changeDigest', true],
    ['squash', 'changeDigest', true],
    ['rebase', 'changeDigest', true]
  ])(
    'by %s is joined to its record by %s',
    async (method, joinedBy, moved) => {
      const stage = await open({ commits: two })
      await stage.run(build)
      if (moved) stage.moveBase({ 'README.md': 'moved on\n' })
      const before = stage.repository.git('rev-parse', 'main')
      const landed = land(stage, before, [stage.github.pull], method)
      const event = merge(stage, landed)
      const commit = landed[0]!.commits.at(-1)!
      const run = await stage.run(build, { event })
      expect([run.end.exitCode, run.end.stderr, run.findings]).toEqual([0, '', []])
      const judged = stage.github.checkRuns.find(one => one.external_id === 'remit:7')!
      expect(mergeOf(run)).toMatchObject({
        commit,
        tree: stage.repository.git('rev-parse', `${commit}^{tree}`),
        pullRequest: 7,
        mergedBy: 'bob',
        mergedAt: '2026-11-20T11:00:00Z',
        joinedBy,
        record: { checkRunId: judged.id, conclusion: 'success', head: stage.github.headSha }
      })
      expect(run.evidence.predicate).toMatchObject({
        stage: 'push',
        authority: { workflowFrom: 'base-branch' },
        change: { base: before, mergeBase: before, head: commit, commits: 2, complete: true },
        policy: { commit: before },
        intent: { uri: 'https://github.com/acme/shop/pull/7' }
      })
      expect(run.evidence.subject[0]?.digest.gitCommit).toBe(commit)
      expect(checkOf(stage, commit)).toMatchObject({ conclusion: 'success' })
      expect(run.calls.length).toBeLessThanOrEqual(12)
    },
    60_000
  )

  test('through a queue is joined by the commit that the queue judged', async () => {
    const stage = await open()
    await stage.run(build)
    const landed = land(stage, stage.github.pull.baseSha, [stage.github.pull], 'squash')
    await stage.run(build, { event: enqueue(stage, landed) })
    const run = await stage.run(build, { event: merge(stage, landed) })
    const group = stage.github.checkRuns.find(one => one.external_id === 'remit:merge-group')!
    expect(run.findings).toEqual([])
    expect(mergeOf(run)).toMatchObject({ joinedBy: 'commit', record: { checkRunId: group.id } })
  }, 60_000)

  test('is joined although its branch is gone', async () => {
    const stage = await open()
    await stage.run(build)
    const landed = land(stage, stage.github.pull.baseSha, [stage.github.pull], 'squash')
    const { repository, github } = stage
    github.pull.headSha = github.headSha
    repository.git('update-ref', 'refs/pull/7/head', github.pull.headSha)
    repository.git('checkout', '--quiet', 'main')
    repository.git('branch', '--quiet', '-D', 'round-tax')
    const event = merge(stage, landed)
    const run = await stage.run(build, { event })
    expect([run.end.exitCode, run.findings, mergeOf(run).joinedBy]).toEqual([0, [], 'tree'])
  }, 60_000)

  test('is judged by the policy that stood before it, and by a newer one later', async () => {
    const stage = await open({
      commits: [
        {
          '.github/remit.json': JSON.stringify({ ...policy, mode: 'observe' }),
          'infra/prod/dns.tf': 'zone = 2\n'
        }
      ],
      body: 'Change the zone in `infra/prod/dns.tf` and observe in `.github/remit.json`.\n\nAI assistance: none'
    })
    const { baseSha } = stage.github.pull
    const landed = land(stage, baseSha, [stage.github.pull], 'squash')
    const event = merge(stage, landed)
    const run = await stage.run(build, { event })
    expect([run.end.exitCode, run.evidence.predicate.policy.commit]).toEqual([1, baseSha])
    expect(run.findings).toContain('forbidden-path fail infra/prod/dns.tf')
    const later = stage.moveBase({
      '.github/remit.json': JSON.stringify({ version: 1, rules: { 'merged-unjudged': 'informational' } })
    })
    const second = await stage.run(build, { event, env: { GITHUB_RUN_ATTEMPT: '2' } })
    expect(second.evidence.predicate.policy.commit).toBe(later)
    expect(second.findings).not.toContain('forbidden-path fail infra/prod/dns.tf')
  }, 60_000)
})

describe('a merge without a passing record fails', () => {
  test('where nothing judged it', async () => {
    const stage = await open()
    const run = await stage.run(build, {
      event: merge(stage, land(stage, stage.github.pull.baseSha, [stage.github.pull], 'squash'))
    })
    expect([run.end.exitCode, run.findings]).toEqual([1, ['merged-unjudged fail']])
    expect(mergeOf(run)).toMatchObject({ pullRequest: 7, mergedBy: 'bob', joinedBy: null, record: null })
  }, 60_000)

  test('where its check was red, until the pull request has been judged again', async () => {
    const stage = await open({ body: 'Round.' })
    await stage.run(build)
    const landed = land(stage, stage.github.pull.baseSha, [stage.github.pull], 'merge')
    const event = merge(stage, landed)
    const run = await stage.run(build, { event })
    expect(run.findings).toContain('merged-unjudged fail')
    expect(mergeOf(run)).toMatchObject({ joinedBy: 'tree', record: { conclusion: 'failure' } })
    // As the remedy says: a description that holds, judged by number, and this job again.
    stage.github.pull.body = goodBody
    const again = await stage.run(build, { event: { name: 'workflow_dispatch', payload: {} }, inputs: { number: '7' } })
    expect([again.end.exitCode, again.findings]).toEqual([0, []])
    const second = await stage.run(build, { event, env: { GITHUB_RUN_ATTEMPT: '2' } })
    expect([second.end.exitCode, second.findings]).toEqual([0, []])
  }, 60_000)

  test('where what was merged is not what was judged', async () => {
    const stage = await open()
    await stage.run(build)
    const landed = land(stage, stage.github.pull.baseSha, [stage.github.pull], 'squash', {
      number: 7,
      files: { 'src/tax.ts': 'export const tax = () => 0\n' }
    })
    const run = await stage.run(build, { event: merge(stage, landed) })
    expect([run.end.exitCode, run.findings]).toEqual([1, ['merged-unjudged fail']])
    expect(mergeOf(run)).toMatchObject({ joinedBy: null, record: { conclusion: 'success' } })
  }, 60_000)

  test('where its record cannot be read it is not said to lack one', async () => {
    const stage = await open()
    const event = merge(stage, land(stage, stage.github.pull.baseSha, [stage.github.pull], 'squash'))
    stage.github.order(/GET .*check-runs/, { status: 403, body: { message: 'Resource not accessible' } })
    const run = await stage.run(build, { event })
    expect([run.end.exitCode, run.findings]).toEqual([2, ['incomplete-input open']])
    expect(run.evidence.predicate.merge).toBeUndefined()
  }, 60_000)

  test('where commits were pushed without a pull request: one record, by the message of the last', async () => {
    const stage = await open()
    const before = stage.github.pull.baseSha
    stage.moveBase({ 'src/a.ts': 'let a\n' })
    stage.repository.git('checkout', '--quiet', 'main')
    const after = stage.commit('Add two constants in src/b.ts\n\nAI assistance: none', { 'src/b.ts': 'let b\n' })
    stage.repository.git('checkout', '--quiet', 'round-tax')
    const run = await stage.run(build, { event: push(stage, before, after) })
    expect(run.end.exitCode).toBe(1)
    expect(run.findings).toContain('merged-unjudged fail')
    expect(mergeOf(run)).toEqual({
      commit: after,
      tree: stage.repository.git('rev-parse', `${after}^{tree}`),
      pullRequest: null,
      mergedBy: 'carol',
      mergedAt: null,
      joinedBy: null,
      record: null
    })
    expect(run.evidence.predicate.change).toMatchObject({ mergeBase: before, head: after, commits: 2, baseRef: 'main' })
    expect(run.evidence.predicate.change.files.map(({ path }) => path)).toEqual(['src/a.ts', 'src/b.ts'])
    expect(checkOf(stage, after)).toMatchObject({ conclusion: 'failure' })
  }, 60_000)
})

test('several merges in one push have a record and a check each, and one that fails fails the run', async () => {
  const stage = await open()
  await stage.run(build)
  const other = addPull(stage, 8, [{ 'docs/tax.md': 'Rounded.\n' }, { 'docs/more.md': 'More.\n' }], {
    title: 'Say how tax is rounded',
    body: 'Explain the rounding in `docs/tax.md` and `docs/more.md`.\n\nAI assistance: none'
  })
  const landed = [...land(stage, stage.github.pull.baseSha, [other], 'rebase'), ...[]]
  landed.push(...land(stage, landed[0]!.commits.at(-1)!, [stage.github.pull], 'merge'))
  const run = await stage.run(build, { event: merge(stage, landed) })
  expect([run.end.exitCode, run.findings, mergeOf(run).pullRequest]).toEqual([1, [], 7])
  expect(besides(stage).map(({ merge: one, change }) => [one?.pullRequest, one?.record, change.files.length])).toEqual([
    [8, null, 2]
  ])
  expect(checkOf(stage, landed[0]!.commits[1]!)).toMatchObject({ conclusion: 'failure' })
  expect(checkOf(stage, landed[1]!.commits[0]!)).toMatchObject({ conclusion: 'success' })
  expect(run.end.summary).toContain('Pull request 8 at commit')
}, 60_000)

describe('a push', () => {
  test('that deletes the branch leaves nothing to record', async () => {
    const stage = await open()
    const run = await stage.run(build, { event: push(stage, stage.github.pull.baseSha, none) })
    expect([run.end.exitCode, run.hasEvidence, run.calls]).toEqual([0, false, []])
    expect(run.end.stdout).toContain('nothing to record, since the branch was deleted')
  }, 60_000)

  test('of a new branch is compared with the default branch', async () => {
    const stage = await open()
    const { baseSha } = stage.github.pull
    stage.repository.git('update-ref', 'refs/heads/next', baseSha)
    const event = { ...push(stage, none, baseSha), name: 'push' }
    event.payload.ref = 'refs/heads/next'
    const run = await stage.run(build, { event })
    expect([run.end.exitCode, run.hasEvidence]).toEqual([0, false])
    const more = stage.moveBase({ 'src/a.ts': 'let a\n' })
    stage.repository.git('update-ref', 'refs/heads/next', more)
    stage.repository.git('update-ref', 'refs/heads/main', baseSha)
    event.payload.after = more
    const second = await stage.run(build, { event })
    expect(second.end.exitCode).toBe(1)
    expect(second.evidence.predicate.change).toMatchObject({ mergeBase: baseSha, head: more, baseRef: 'next' })
  }, 60_000)

  test('of the default branch itself is INCOMPLETE where it is new', async () => {
    const stage = await open()
    const run = await stage.run(build, { event: push(stage, none, stage.github.pull.baseSha) })
    expect([run.end.exitCode, run.evidence.predicate.stage]).toEqual([2, 'push'])
    expect(run.gaps).toContain('The branch is new')
  }, 60_000)

  test('that takes commits away is INCOMPLETE, whatever it brings', async () => {
    const stage = await open()
    const { baseSha } = stage.github.pull
    const gone = stage.moveBase({ 'src/a.ts': 'let a\n' })
    const back = await stage.run(build, { event: push(stage, gone, baseSha) })
    expect([back.end.exitCode, back.evidence.subject[0]?.digest.gitCommit]).toEqual([2, baseSha])
    expect(back.gaps).toContain('took commits away')
    await stage.run(build)
    const landed = land(stage, baseSha, [stage.github.pull], 'squash')
    const event = merge(stage, landed, { before: gone })
    const run = await stage.run(build, { event })
    expect([run.end.exitCode, run.findings, mergeOf(run).pullRequest]).toEqual([2, ['incomplete-input open'], 7])
  }, 60_000)

  test('of a branch that took the base branch in is one range', async () => {
    const stage = await open()
    const { github, repository } = stage
    const before = stage.moveBase({ 'README.md': 'moved on\n' })
    repository.git('checkout', '--quiet', 'round-tax')
    repository.git('merge', '--quiet', '--no-ff', '-m', 'Take main in', 'main')
    // A push to its branch brings the pull request up to the base branch of that moment.
    github.pull.baseSha = before
    await stage.run(build)
    const after = github.headSha
    github.pull.merged = { at: '2026-11-20T11:00:00Z', by: 'bob', commit: after }
    const run = await stage.run(build, { event: push(stage, before, after) })
    expect([run.end.exitCode, run.findings]).toEqual([0, []])
    expect(mergeOf(run)).toMatchObject({ pullRequest: 7, joinedBy: 'commit' })
  }, 60_000)

  test('of a tag says which setting to make', async () => {
    const stage = await open()
    const event = push(stage, none, stage.github.pull.baseSha, { ref: 'refs/tags/v1' })
    const run = await stage.run(build, { event })
    expect(run.end.exitCode).toBe(2)
    expect(run.gaps).toContain('on.push.branches')
  }, 60_000)

  test('whose pull request GitHub does not list yet is found by the number in its message', async () => {
    const stage = await open()
    await stage.run(build)
    const landed = land(stage, stage.github.pull.baseSha, [stage.github.pull], 'squash')
    const event = merge(stage, landed)
    stage.github.order(/commits\/[0-9a-f]{40}\/pulls/, 'empty-list')
    const run = await stage.run(build, { event })
    expect([run.end.exitCode, mergeOf(run).pullRequest]).toEqual([0, 7])
  }, 60_000)

  test('whose message only claims a number is a direct push', async () => {
    const stage = await open()
    const before = stage.github.pull.baseSha
    stage.repository.git('checkout', '--quiet', 'main')
    const after = stage.commit('Round the tax (#7)', { 'src/tax.ts': 'export const tax = Math.round\n' })
    stage.repository.git('checkout', '--quiet', 'round-tax')
    const run = await stage.run(build, { event: push(stage, before, after) })
    expect([run.end.exitCode, mergeOf(run).pullRequest]).toEqual([1, null])
  }, 60_000)
})

describe('workflow_dispatch with a number judges', () => {
  const event = { name: 'workflow_dispatch', payload: {} }

  test.each<Method>(['merge', 'squash', 'rebase'])(
    'a merged pull request: %s',
    async method => {
      const stage = await open({ commits: two })
      const first = await stage.run(build)
      const landed = land(stage, stage.github.pull.baseSha, [stage.github.pull], method)
      merge(stage, landed)
      const later = stage.moveBase({ 'README.md': 'moved on\n' })
      const run = await stage.run(build, { event, inputs: { number: '7' } })
      expect([run.end.exitCode, run.findings]).toEqual([0, []])
      expect(run.evidence.predicate).toMatchObject({
        stage: 'pull_request',
        policy: { commit: later },
        change: {
          head: stage.github.headSha,
          changeDigest: first.evidence.predicate.change.changeDigest,
          commits: 2,
          complete: true
        }
      })
      expect(run.check?.external_id).toBe('remit:7')
    },
    60_000
  )

  test('one to whose head the base branch was moved', async () => {
    const stage = await open({ commits: two })
    const { github } = stage
    github.pull.merged = { at: '2026-11-20T11:00:00Z', by: 'bob', commit: github.headSha }
    push(stage, github.pull.baseSha, github.headSha)
    const run = await stage.run(build, { event, inputs: { number: '7' } })
    expect([run.end.exitCode, run.findings, run.evidence.predicate.change.commits]).toEqual([0, [], 2])
  }, 60_000)

  test('a closed one whose branch is gone', async () => {
    const stage = await open()
    const { github, repository } = stage
    github.pull.state = 'closed'
    github.pull.headSha = github.headSha
    repository.git('update-ref', 'refs/pull/7/head', github.pull.headSha)
    repository.git('checkout', '--quiet', 'main')
    repository.git('branch', '--quiet', '-D', 'round-tax')
    const run = await stage.run(build, { event, inputs: { number: '7' } })
    expect([run.end.exitCode, run.findings]).toEqual([0, []])
  }, 60_000)

  test('also in a run for a push', async () => {
    const stage = await open()
    const run = await stage.run(build, {
      event: push(stage, stage.github.pull.baseSha, stage.github.pull.baseSha),
      inputs: { number: '7' }
    })
    expect([run.end.exitCode, run.evidence.predicate.stage]).toEqual([0, 'pull_request'])
  }, 60_000)
})
