// The built action when something around it breaks: it recovers, or ends as INCOMPLETE with evidence. It never passes.
import { existsSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import type { Fault } from '../support/fake-github.js'
import { buildAction, removeFolder } from '../support/spawn-action.js'
import { type Plan, type Run, Stage } from './stage.js'

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
  const stage = await Stage.open(plan)
  stages.push(stage)
  return stage
}

/** The verdict as every channel tells it. */
function verdict(run: Run): unknown[] {
  return [run.end.exitCode, run.end.outputs.get('result'), run.check?.conclusion]
}

const passed = [0, 'PASSED', 'success']
const incomplete = [2, 'INCOMPLETE', 'failure']

describe('the API recovers, and so does the run', () => {
  test.each<[string, RegExp, Fault, number]>([
    ['502 twice on the pull request', /GET .*pulls\/7$/, { status: 502 }, 2],
    ['502 once on the check', /POST .*check-runs/, { status: 502 }, 1],
    ['a reset on the comparison', /compare/, 'reset', 1],
    ['a pull request cut in the middle', /GET .*pulls\/7$/, 'cut', 1],
    ['a comparison cut with its connection', /compare/, 'cut-connection', 1],
    [
      'a secondary limit',
      /compare/,
      { status: 403, headers: { 'retry-after': '1' }, body: { message: 'secondary rate limit' } },
      1
    ]
  ])(
    'from %s',
    async (_, call, fault, times) => {
      const stage = await open()
      stage.github.order(call, fault, times)
      const run = await stage.run(build)
      expect(verdict(run)).toEqual(passed)
      expect(stage.github.checkRuns).toHaveLength(1)
    },
    60_000
  )

  test('from a check that was made and whose answer was lost, without making another', async () => {
    const stage = await open()
    stage.github.order(/POST .*check-runs/, 'cut', 1)
    const run = await stage.run(build)
    expect(verdict(run)).toEqual(passed)
    expect(stage.github.checkRuns).toHaveLength(1)
    expect(stage.github.callsOf(/POST .*check-runs/)).toHaveLength(1)
  }, 60_000)
})

describe('the API does not recover: INCOMPLETE, exit 2, evidence written', () => {
  test.each<[string, RegExp, Fault]>([
    ['the pull request is always cut', /GET .*pulls\/7$/, 'cut'],
    ['the comparison is always cut', /compare|git\/ref/, 'cut'],
    ['the comparison is HTML', /compare|git\/ref/, { status: 200, html: true }],
    ['the pull request is a message with 200', /GET .*pulls\/7$/, { status: 200, body: { message: 'Server Error' } }],
    [
      'the token may not read pull requests',
      /GET .*pulls/,
      { status: 403, body: { message: 'Resource not accessible by integration' } }
    ],
    [
      'the rate limit is spent',
      /GET .*pulls/,
      { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '4000000000' } }
    ],
    ['the pull request is unknown', /GET .*pulls/, { status: 404, body: { message: 'Not Found' } }]
  ])(
    '%s',
    async (_, call, fault) => {
      const stage = await open()
      stage.github.order(call, fault)
      const run = await stage.run(build)
      expect(verdict(run)).toEqual(incomplete)
      expect(run.evidence.subject[0]?.digest.gitCommit).toBe(stage.github.headSha)
      expect(run.artifactDigest).toBe(run.end.outputs.get('evidence-sha256'))
    },
    60_000
  )

  test('nothing listens at all', async () => {
    const stage = await open()
    const run = await stage.run(build, { env: { GITHUB_API_URL: 'http://127.0.0.1:9' } })
    expect(verdict(run)).toEqual([2, 'INCOMPLETE', undefined])
    expect(run.gaps).toContain('The head commit is the one that the event named')
    expect(run.evidence.subject[0]?.digest.gitCommit).toBe(stage.github.headSha)
    expect(run.end.milliseconds).toBeLessThan(60_000)
    expect(run.end.summary).toContain('could not be written')
  }, 90_000)

  test('the reviews that could clear a finding cannot be read', async () => {
    const stage = await open({
      commits: [{ 'src/tax.ts': 'x\n', 'src/session-cookie.ts': 'export const secure = false\n' }]
    })
    stage.github.order(/graphql/, { status: 200, body: { message: 'x' } })
    expect(verdict(await stage.run(build))).toEqual(incomplete)
  }, 60_000)

  test('the pull request cannot be read a second time', async () => {
    const stage = await open()
    stage.github.beforeAnswer = (_, count) => {
      if (count === 4) stage.github.order(/GET .*pulls/, { status: 404 })
    }
    expect(verdict(await stage.run(build))).toEqual(incomplete)
  }, 60_000)

  test('its count of files contradicts git', async () => {
    const stage = await open()
    stage.github.changedFiles = 5_000
    const run = await stage.run(build)
    expect(verdict(run)).toEqual(incomplete)
    expect(run.gaps).toContain('The API of GitHub counts 5000 changed files, git finds 1.')
  }, 60_000)
})

test('a rename does not make the two counts contradict each other', async () => {
  const stage = await open({
    body: 'Move `src/tax.ts` to `src/money.ts` and round to cents.\n\nAI assistance: none',
    base: { 'src/tax.ts': 'export const tax = 1\n'.repeat(30) },
    commits: [{ 'src/tax.ts': null, 'src/money.ts': 'export const tax = 1\n'.repeat(30) }]
  })
  expect((await stage.run(build)).gaps).toBe('')
}, 60_000)

describe('branches that GitHub cannot compare', () => {
  const fault: Fault = { status: 422, body: { message: 'this diff is taking too long to generate' } }

  test('are compared by git where the checkout holds the history', async () => {
    const stage = await open({ checkout: true })
    stage.github.order(/compare/, fault)
    expect(verdict(await stage.run(build))).toEqual(passed)
  }, 60_000)

  test('are a gap that names the checkout where it does not', async () => {
    const stage = await open()
    stage.github.order(/compare/, fault)
    const run = await stage.run(build)
    expect(verdict(run)).toEqual(incomplete)
    expect(run.gaps).toContain('fetch-depth: 0')
    expect(run.evidence.predicate.policy.state).toBe('present')
  }, 60_000)
})

test('objects that nobody has: INCOMPLETE, and the remedy names the checkout', async () => {
  const stage = await open({ remote: 'none' })
  const run = await stage.run(build)
  expect(verdict(run)).toEqual(incomplete)
  expect(run.gaps).toContain('fetch-depth: 0')
}, 60_000)

test('a clone address that would start a program is refused', async () => {
  const stage = await open()
  const trace = join(stage.home, 'started')
  for (const url of [
    `ext::sh -c touch% ${trace}`,
    `--upload-pack=touch ${trace}`,
    'http://evil.example/x.git',
    'git@github.com:a/b'
  ]) {
    stage.github.pull.cloneUrl = url
    expect((await stage.run(build)).end.exitCode).toBe(2)
  }
  expect(existsSync(trace)).toBe(false)
}, 60_000)

describe('the artifact service', () => {
  test.each<[string, (stage: Stage) => Record<string, string>]>([
    [
      'is out of order',
      stage => {
        stage.artifacts.broken = 400
        return {}
      }
    ],
    ['is not there', () => ({ ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/' })],
    ['is not offered', () => ({ ACTIONS_RUNTIME_TOKEN: '' })],
    ['is GitHub Enterprise Server', () => ({ GITHUB_SERVER_URL: 'https://git.example.com' })]
  ])(
    '%s: the verdict stands, the files stay, the summary says so',
    async (_, prepare) => {
      const stage = await open()
      const run = await stage.run(build, { env: prepare(stage) })
      expect(verdict(run)).toEqual(passed)
      expect(run.end.outputs.get('artifact-id')).toBe('')
      expect(run.end.summary).toContain('not uploaded')
      expect(run.hasEvidence).toBe(true)
    },
    60_000
  )

  test('keeps it for shorter than the policy asks: the summary says so', async () => {
    const stage = await open({ policy: { version: 1, audit: { retentionDays: 1095 } } })
    const run = await stage.run(build, { inputs: { 'retention-days': '30' } })
    expect(run.end.summary).toContain('1095 days')
    expect(run.evidence.predicate.retention).toEqual({ store: 'artifact', days: 30, requiredDays: 1095 })
    expect([...stage.artifacts.uploads.values()][0]?.retention).not.toBeNull()
  }, 60_000)
})

describe('the workspace', () => {
  test('may hold a link of our name: it is not followed', async () => {
    const stage = await open()
    const target = join(stage.home, 'elsewhere')
    mkdirSync(target)
    mkdirSync(stage.workspace)
    symlinkSync(target, join(stage.workspace, 'remit-evidence'))
    const run = await stage.run(build)
    expect(verdict(run)).toEqual(passed)
    expect(existsSync(join(target, 'evidence.json'))).toBe(false)
    expect(run.end.outputs.get('evidence-path')).toBe(join(run.end.temp, 'remit-evidence', 'evidence.json'))
  }, 60_000)

  test('may hold files of our names that are links: they are replaced', async () => {
    const stage = await open()
    const secret = join(stage.home, 'secret')
    mkdirSync(join(stage.workspace, 'remit-evidence'), { recursive: true })
    symlinkSync(secret, join(stage.workspace, 'remit-evidence', 'evidence.json'))
    expect(verdict(await stage.run(build))).toEqual(passed)
    expect(existsSync(secret)).toBe(false)
  }, 60_000)

  test('and the temporary folder take no files: INCOMPLETE, since a pass without evidence is none', async () => {
    const stage = await open()
    // Unlike rights, a link that leads nowhere stops the superuser too.
    mkdirSync(stage.workspace)
    symlinkSync('/proc/none', join(stage.workspace, 'remit-evidence'))
    const run = await stage.run(build, { env: { RUNNER_TEMP: '/proc/none' } })
    expect([run.end.exitCode, run.end.outputs.get('result'), run.end.outputs.get('evidence-path')]).toEqual([
      2,
      'INCOMPLETE',
      ''
    ])
    expect(run.check?.conclusion).toBe('failure')
  }, 60_000)
})

describe('a run that is stopped', () => {
  test.each([1, 2, 3])(
    'before call %i is answered: not zero, and no check that is a success',
    async count => {
      const stage = await open()
      let kill: () => void = () => {}
      const when = new Promise<void>(resolve => {
        kill = resolve
      })
      stage.github.beforeAnswer = (_, seen) => {
        if (seen !== count) return
        stage.github.order(/./, 'silence')
        kill()
      }
      const run = await stage.run(build, { kill: { signal: 'SIGTERM', when } })
      expect([run.end.exitCode, run.end.signal]).toEqual([143, null])
      expect(stage.github.checkRuns).toEqual([])
      expect(run.end.milliseconds).toBeLessThan(15_000)
    },
    60_000
  )

  test('while the check is posted ends with the verdict that was posted', async () => {
    const stage = await open()
    let kill: () => void = () => {}
    const when = new Promise<void>(resolve => {
      kill = resolve
    })
    stage.github.beforeAnswer = call => {
      if (call.startsWith('POST /repos')) kill()
    }
    const run = await stage.run(build, { kill: { signal: 'SIGTERM', when } })
    expect(verdict(run)).toEqual(passed)
  }, 60_000)
})
