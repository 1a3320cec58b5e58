// The built action against a local GitHub, git server and artifact service: what a team sees of each pull request.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { unzip } from '../support/fake-artifacts.js'
import { buildAction, removeFolder } from '../support/spawn-action.js'
import { goodBody, type Plan, policy, Stage, token } from './stage.js'

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

const bob = { login: 'bob', id: 11, type: 'User' }

describe('a pull request that was opened', () => {
  test('passes: check, artifact, files, summary, outputs and exit agree', async () => {
    const stage = await open()
    const run = await stage.run(build)
    const { end } = run
    expect([end.exitCode, end.stderr]).toEqual([0, ''])
    expect(run.findings).toEqual([])
    expect(run.check).toMatchObject({
      name: 'Remit report',
      conclusion: 'success',
      status: 'completed',
      external_id: 'remit:7'
    })
    expect(Object.fromEntries(end.outputs)).toEqual({
      result: 'PASSED',
      'evidence-path': join(end.workspace, 'remit-evidence', 'evidence.json'),
      'evidence-sha256': run.artifactDigest,
      'artifact-id': '99',
      failed: '0',
      review: '0',
      'predicate-type': 'urn:x-remit:evidence:v1',
      'predicate-path': join(end.workspace, 'remit-evidence', 'predicate.json')
    })
    expect(end.summary).toContain('PASSED')
    expect(run.evidence.subject[0]?.digest.gitCommit).toBe(stage.github.headSha)
    expect(run.evidence.predicate.run).toMatchObject({
      environment: 'github-actions',
      runId: '77',
      event: 'pull_request'
    })
    const [upload] = [...stage.artifacts.uploads.values()]
    expect([...unzip(upload!.zip).keys()].sort()).toEqual(['evidence.json', 'predicate.json', 'test-result.json'])
    expect(statSync(end.outputs.get('evidence-path')!).mtime.toISOString()).toBe('2000-01-01T00:00:00.000Z')
  }, 60_000)

  test('takes five calls, and the stale text of the event is not looked at', async () => {
    const stage = await open()
    const run = await stage.run(build)
    expect(run.calls.map(call => call.replace(/[0-9a-f]{40}/, 'HEAD'))).toEqual([
      'GET /repos/acme/shop/pulls/7',
      'GET /repos/acme/shop/compare/main...HEAD?per_page=100&page=1',
      'POST /graphql',
      'GET /repos/acme/shop/pulls/7',
      'POST /repos/acme/shop/check-runs'
    ])
    expect(run.everythingSaid).not.toContain('stale')
  }, 60_000)

  test('is recorded the same from a full checkout, a shallow one, a partial one and none', async () => {
    const stage = await open({
      commits: [{ 'src/tax.ts': 'let a\n' }, { 'src/tax.ts': 'export const tax = Math.round\n' }]
    })
    const records = [(await stage.run(build)).record]
    for (const options of [
      [],
      ['--depth=1'],
      ['--filter=blob:none', '--no-checkout'],
      ['--filter=tree:0', '--no-checkout']
    ]) {
      removeFolder(stage.workspace)
      stage.cloneIntoWorkspace(...options)
      // The check of an earlier run would tell the next one whether it is required.
      stage.github.checkRuns.length = 0
      records.push((await stage.run(build)).record)
    }
    // How much of the base tree a clone holds is an input of the trace, and recorded as such.
    expect(new Set(records.map(({ change }) => change.rarity.source))).toEqual(new Set(['base-tree']))
    const others = records.map(record => ({ ...record, change: { ...record.change, rarity: null } }))
    for (const record of others.slice(1)) expect(record).toEqual(others[0])
    expect(records[0]).toMatchObject({ verificationResult: 'PASSED', change: { commits: 2, complete: true } })
  }, 120_000)

  test('needs no fetch where the checkout holds everything', async () => {
    const stage = await open({ checkout: true, remote: 'none' })
    const run = await stage.run(build)
    expect([run.end.exitCode, run.gaps]).toEqual([0, ''])
  }, 60_000)
})

describe('the token', () => {
  test('opens the git server, and shows nowhere', async () => {
    const stage = await open({ remote: 'http' })
    const run = await stage.run(build)
    expect([run.end.exitCode, run.gaps]).toEqual([0, ''])
    expect(stage.gitAuthorizations).toContain(`Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`)
    const said = run.everythingSaid + (await stage.run(build, { inputs: { token: 'wrong-token' } })).everythingSaid
    expect(said).not.toContain(token)
    expect(said).not.toContain(Buffer.from(`x-access-token:${token}`).toString('base64').slice(0, -4))
  }, 60_000)

  test('is in no command line of git', async () => {
    const stage = await open({ remote: 'http' })
    const shim = join(stage.home, 'bin')
    const log = join(stage.home, 'argv')
    mkdirSync(shim)
    const real = execFileSync('which', ['git']).toString().trim()
    writeFileSync(join(shim, 'git'), `#!/bin/sh\nprintf '%s\\n' "$*" >> ${log}\nexec ${real} "$@"\n`, { mode: 0o755 })
    const run = await stage.run(build, { env: { PATH: `${shim}:${process.env.PATH}` } })
    expect(run.end.exitCode).toBe(0)
    const lines = readFileSync(log, 'utf8')
    expect(lines).toContain('fetch')
    expect(lines).not.toMatch(/ghs_|extraHeader|Authorization|eC1hY2Nlc3M/)
  }, 60_000)

  test('that may not read the repository ends as INCOMPLETE with the permission named', async () => {
    const stage = await open({ remote: 'http' })
    const run = await stage.run(build, { inputs: { token: 'wrong-token' } })
    expect([run.end.exitCode, run.evidence.predicate.verificationResult]).toEqual([2, 'INCOMPLETE'])
    expect(run.gaps).toMatch(/contents: read/)
    expect(run.check?.conclusion).toBe('failure')
  }, 60_000)
})

test('git asks its server as often for a hundred files as for one', async () => {
  const counts: number[] = []
  for (const count of [1, 100]) {
    const stage = await open({ remote: 'http', commits: [manyFiles('src/tax', count)] })
    const run = await stage.run(build)
    expect(run.gaps).toBe('')
    counts.push(stage.gitAuthorizations.length)
  }
  expect(counts[1]).toBe(counts[0])
  expect(counts[0]).toBeLessThanOrEqual(8)
}, 60_000)

describe('a later event', () => {
  test('edited: the check is updated, not doubled, and says what stands now', async () => {
    const stage = await open({ body: 'Round the tax to whole cents in `src/tax.ts`, so that invoices add up.' })
    const first = await stage.run(build)
    expect([first.end.exitCode, first.check?.conclusion]).toEqual([1, 'failure'])
    expect(first.findings).toEqual(['missing-declaration fail'])
    stage.github.pull.body = goodBody
    const second = await stage.run(build, { action: 'edited' })
    expect(second.end.exitCode).toBe(0)
    expect(stage.github.checkRuns.map(({ conclusion }) => conclusion)).toEqual(['success'])
    expect(second.calls).toHaveLength(6)
  }, 60_000)

  test('re-run: the annotations that the check shows already are not sent again', async () => {
    const stage = await open({ commits: [manyFiles('infra/prod/zone', 110)] })
    const first = await stage.run(build)
    const shown = [...(first.check?.annotations ?? [])]
    expect(shown.length).toBeGreaterThan(100)
    const again = await stage.run(build, { env: { GITHUB_RUN_ATTEMPT: '2' } })
    expect(again.end.exitCode).toBe(1)
    expect(stage.github.checkRuns).toHaveLength(1)
    expect(again.check?.annotations).toEqual(shown)
  }, 60_000)

  test('re-run with more findings: only the new annotations are added', async () => {
    const stage = await open({ commits: [manyFiles('infra/prod/zone', 3)], policy: { ...policy, paths: [] } })
    await stage.run(build)
    const before = stage.github.checkRuns[0]!.annotations.length
    stage.moveBase({ '.github/remit.json': JSON.stringify(policy) })
    const again = await stage.run(build, { action: 'reopened' })
    expect(again.findings.filter(finding => finding.startsWith('forbidden-path fail'))).toHaveLength(3)
    expect(stage.github.checkRuns).toHaveLength(1)
    expect(again.check?.annotations).toHaveLength(before + 3)
  }, 60_000)
})

function manyFiles(stem: string, count: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`${stem}-${index}.tf`, `zone = ${index}\n`]))
}

test('fork with a read-only token: the job is the gate, summary and annotations say so', async () => {
  const stage = await open({ commits: [{ 'infra/prod/dns.tf': 'zone = 2\n' }] })
  stage.github.pull.fork = true
  stage.github.readOnly = true
  const run = await stage.run(build)
  expect([run.end.exitCode, run.end.outputs.get('result')]).toEqual([1, 'FAILED'])
  expect(stage.github.checkRuns).toEqual([])
  expect(run.end.summary).toContain('read-only')
  expect(run.end.stdout).toMatch(/^::error title=[^\n]*file=infra\/prod\/dns\.tf/m)
  expect(run.artifactDigest).toBe(run.end.outputs.get('evidence-sha256'))
}, 60_000)

test('3,500 changed files: all in the evidence, 200 annotations in batches of 50, the summary within its limit', async () => {
  const stage = await open({ commits: [manyFiles('infra/prod/zone', 3_500)] })
  const run = await stage.run(build)
  expect([run.end.exitCode, run.end.outputs.get('failed')]).toEqual([1, '3500'])
  expect(run.evidence.predicate.change.files).toHaveLength(3_500)
  const sent = stage.github
    .callsOf(/check-runs/)
    .map(({ body }) => (body?.output as { annotations?: unknown[] } | undefined)?.annotations?.length)
  expect(sent).toEqual([50, 50, 50, 50])
  expect(run.check?.annotations).toHaveLength(200)
  expect(Buffer.byteLength(run.check?.output.summary ?? '')).toBeLessThanOrEqual(65_535)
  expect(run.end.stdout.match(/^::error/gm)?.length).toBeLessThanOrEqual(10)
}, 120_000)

test('a rename out of a forbidden path is judged by both of its paths', async () => {
  const stage = await open({ commits: [{ 'infra/prod/dns.tf': null, 'docs/dns.tf': 'zone = 1\n'.repeat(20) }] })
  const run = await stage.run(build)
  expect(run.end.exitCode).toBe(1)
  expect(run.findings).toContain('forbidden-path fail docs/dns.tf')
  expect(run.evidence.predicate.change.files[0]).toMatchObject({
    status: 'renamed',
    previousFilename: 'infra/prod/dns.tf'
  })
}, 60_000)

describe('the policy', () => {
  test('edited in the pull request does not judge it', async () => {
    const open_ = JSON.stringify({ version: 1, mode: 'observe' })
    const stage = await open({ commits: [{ '.github/remit.json': open_, 'infra/prod/dns.tf': 'zone = 2\n' }] })
    const run = await stage.run(build)
    expect(run.end.exitCode).toBe(1)
    expect(run.findings).toContain('forbidden-path fail infra/prod/dns.tf')
    expect(run.findings).toContain('policy-changed review .github/remit.json')
  }, 60_000)

  test('that is newer than the pull request judges it', async () => {
    const stage = await open({ policy: { version: 1 }, commits: [{ 'infra/prod/dns.tf': 'zone = 2\n' }] })
    const tip = stage.moveBase({ '.github/remit.json': JSON.stringify(policy) })
    const run = await stage.run(build)
    expect(run.end.exitCode).toBe(1)
    expect(run.findings).toContain('forbidden-path fail infra/prod/dns.tf')
    expect(run.evidence.predicate.policy.commit).toBe(tip)
    expect(stage.github.pull.baseSha).not.toBe(tip)
  }, 60_000)

  test('that does not exist: Remit observes', async () => {
    const stage = await open({ policy: null, body: '' })
    const run = await stage.run(build)
    expect([run.end.exitCode, run.end.outputs.get('result')]).toEqual([0, 'FAILED'])
    expect(run.check).toMatchObject({
      conclusion: 'neutral',
      output: { title: expect.stringContaining('Observed: would be FAILED') }
    })
    expect(run.evidence.predicate.policy).toMatchObject({ state: 'absent', mode: 'observe' })
  }, 60_000)

  test('that only observes: all is recorded, nothing is held', async () => {
    const stage = await open({
      policy: { ...policy, mode: 'observe' },
      commits: [{ 'infra/prod/dns.tf': 'zone = 2\n' }]
    })
    const run = await stage.run(build)
    expect([run.end.exitCode, run.end.outputs.get('result'), run.check?.conclusion]).toEqual([0, 'FAILED', 'neutral'])
  }, 60_000)

  test('with a flaw in it ends as INCOMPLETE, never as observing', async () => {
    const stage = await open({ policy: { version: 1, mode: 'observ' } })
    const run = await stage.run(build)
    expect([run.end.exitCode, run.end.outputs.get('result'), run.check?.conclusion]).toEqual([
      2,
      'INCOMPLETE',
      'failure'
    ])
    expect(run.gaps).toContain('observ')
  }, 60_000)

  test('that an input names and the base branch lacks ends as INCOMPLETE, never as observing', async () => {
    const stage = await open()
    const run = await stage.run(build, { inputs: { 'policy-path': 'nowhere/remit.json' } })
    expect([run.end.exitCode, run.end.outputs.get('result')]).toEqual([2, 'INCOMPLETE'])
    expect(run.gaps).toContain('policy-path')
  }, 60_000)

  test('at another path of the base branch is read there', async () => {
    const stage = await open({
      policy: null,
      base: { 'policies/remit.json': JSON.stringify(policy) },
      commits: [{ 'infra/prod/dns.tf': 'x\n' }]
    })
    const run = await stage.run(build, { inputs: { 'policy-path': 'policies/remit.json' } })
    expect(run.findings).toContain('forbidden-path fail infra/prod/dns.tf')
  }, 60_000)
})

describe('a finding for a person to judge', () => {
  const unexplained: Plan = {
    commits: [
      { 'src/tax.ts': 'export const tax = Math.round\n', 'src/session-cookie.ts': 'export const secure = false\n' }
    ]
  }

  test('does not hold the merge by default', async () => {
    const stage = await open(unexplained)
    const run = await stage.run(build)
    expect([run.end.exitCode, run.end.outputs.get('result'), run.check?.conclusion]).toEqual([0, 'REVIEW', 'neutral'])
    expect(run.end.outputs.get('review')).toBe('1')
    expect(run.calls).toHaveLength(5)
  }, 60_000)

  test('holds it where the policy says so, until another person approves this head', async () => {
    const stage = await open({ ...unexplained, policy: { ...policy, review: 'block' } })
    const held = await stage.run(build)
    expect([held.end.exitCode, held.check?.conclusion]).toEqual([1, 'failure'])
    const review = { id: 1, state: 'APPROVED', submitted_at: '2026-11-20T10:00:00Z' }
    stage.github.conversation.reviews.push({ ...review, user: bob, commit_id: stage.github.pull.baseSha })
    expect((await stage.run(build, { action: 'reopened' })).end.exitCode).toBe(1)
    stage.github.conversation.reviews.push({ ...review, id: 2, user: bob, commit_id: stage.github.headSha })
    const cleared = await stage.run(build, { event: reviewEvent(stage) })
    expect([cleared.end.exitCode, cleared.end.outputs.get('result'), cleared.check?.conclusion]).toEqual([
      0,
      'PASSED',
      'success'
    ])
  }, 60_000)
})

function reviewEvent(stage: Stage): { name: string; payload: unknown } {
  return {
    name: 'pull_request_review',
    payload: { action: 'submitted', pull_request: { number: 7, head: { sha: stage.github.headSha } } }
  }
}

describe('a pull request that moves during the run', () => {
  test('is judged by the body that stands at the end', async () => {
    const stage = await open()
    stage.github.beforeAnswer = (_, count) => {
      if (count === 4) stage.github.pull.body = 'Round the tax to whole cents in `src/tax.ts`. No word about tools.'
    }
    const run = await stage.run(build)
    expect([run.end.exitCode, run.check?.conclusion]).toEqual([1, 'failure'])
    expect(run.findings).toEqual(['missing-declaration fail'])
    expect(run.calls).toHaveLength(8)
  }, 60_000)

  test('is judged by the head that stands at the end, and the check is there', async () => {
    const stage = await open()
    stage.github.beforeAnswer = (_, count) => {
      if (count === 4) stage.commit('Late commit', { 'infra/prod/dns.tf': 'zone = 3\n' })
    }
    const run = await stage.run(build)
    expect(run.end.exitCode).toBe(1)
    expect(stage.github.checkRuns.map(({ head_sha }) => head_sha)).toEqual([stage.github.headSha])
    expect(run.findings).toContain('forbidden-path fail infra/prod/dns.tf')
  }, 60_000)

  test('again and again is not judged', async () => {
    const stage = await open()
    stage.github.beforeAnswer = (call, count) => {
      if (call.endsWith('/pulls/7')) stage.github.pull.title = `Round the tax ${count}`
    }
    const run = await stage.run(build)
    expect([run.end.exitCode, run.end.outputs.get('result')]).toEqual([2, 'INCOMPLETE'])
    expect(run.gaps).toContain('Re-run this job when the pull request has come to rest')
    expect(run.calls.filter(call => call.endsWith('/pulls/7'))).toHaveLength(4)
  }, 60_000)
})

describe('a run that is not about one pull request', () => {
  test('merge group without its name: INCOMPLETE on its head, with the reason', async () => {
    const stage = await open()
    const head_sha = stage.github.headSha
    const payload = { action: 'checks_requested', merge_group: { head_sha, base_ref: 'refs/heads/main' } }
    const run = await stage.run(build, { event: { name: 'merge_group', payload } })
    expect([run.end.exitCode, run.end.outputs.get('result'), run.check?.conclusion]).toEqual([
      2,
      'INCOMPLETE',
      'failure'
    ])
    expect(run.gaps).toContain('lacks its head, its base or their names')
    expect(run.evidence.predicate.stage).toBe('merge_group')
    expect(run.evidence.subject[0]?.digest.gitCommit).toBe(head_sha)
  }, 60_000)

  test('push: a configuration error that leaves evidence and no check', async () => {
    const stage = await open()
    const GITHUB_SHA = stage.github.headSha
    const run = await stage.run(build, { event: { name: 'push', payload: { after: GITHUB_SHA } }, env: { GITHUB_SHA } })
    expect([run.end.exitCode, run.evidence.subject[0]?.digest.gitCommit]).toEqual([2, GITHUB_SHA])
    expect(run.gaps).toContain('pull_request_target')
    expect(run.calls).toEqual([])
  }, 60_000)

  test('an input that names the pull request is enough', async () => {
    const stage = await open()
    const run = await stage.run(build, { event: { name: 'workflow_dispatch', payload: {} }, inputs: { number: '7' } })
    expect([run.end.exitCode, run.check?.conclusion]).toEqual([0, 'success'])
  }, 60_000)

  test('without any commit: exit 2 and no evidence', async () => {
    const stage = await open()
    const run = await stage.run(build, { event: { name: 'schedule', payload: {} } })
    expect([run.end.exitCode, run.hasEvidence]).toEqual([2, false])
  }, 60_000)

  test('a wrong input: a configuration error that leaves evidence', async () => {
    const stage = await open()
    const run = await stage.run(build, { inputs: { number: '7; curl evil' } })
    expect([run.end.exitCode, run.end.outputs.get('result')]).toEqual([2, 'INCOMPLETE'])
    expect(run.gaps).toContain('The input number of the action is not a whole number.')
    expect(run.everythingSaid).not.toContain('curl')
  }, 60_000)
})

test('hostile names and texts give the runner no command and the outputs no character that a shell obeys', async () => {
  const command = '::set-output name=result::PASSED'
  const bracket = '##[set-output name=result]PASSED'
  const stage = await open({
    title: `${command}\n${bracket}`,
    body: `${bracket}\n\n${command}\n<!-- x -->\n| a | b |\n\u202e\ud800`,
    commits: [{ [`infra/prod/${bracket}`]: 'x\n', [`infra/prod/\n${command}`]: 'y\n', 'src/$(id).ts': 'z\n' }]
  })
  stage.github.pull.labels = [bracket]
  const run = await stage.run(build)
  expect([run.end.exitCode, run.end.outputs.get('result')]).toEqual([1, 'FAILED'])
  const lines = `${run.end.stdout}\n${run.end.stderr}`.split(/\r\n|[\r\n]/)
  const commands = lines.flatMap(line => /^\s*::([a-z-]+)/.exec(line)?.[1] ?? [])
  expect(commands.filter(name => !['error', 'warning', 'notice', 'debug', 'add-mask'].includes(name))).toEqual([])
  expect(lines.filter(line => line.includes('##[') && !line.startsWith('::'))).toEqual([])
  for (const value of run.end.outputs.values()) expect(value).toMatch(/^[A-Za-z0-9._:/-]*$/)
}, 60_000)
