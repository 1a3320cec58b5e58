// Records appended to a branch through the real client and a local GitHub over a real repository: chained, never rewritten,
// also when many runs append at once; and read back by the audit.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { brokenLinks } from '../../src/audit/chain.js'
import { takeIn } from '../../src/commands/audit-intake.js'
import { readBranch } from '../../src/inputs/evidence-branch.js'
import { readDocuments } from '../../src/inputs/evidence-documents.js'
import { connectGitHub, defaultLimits, type GitHub } from '../../src/inputs/github.js'
import type { Evidence } from '../../src/model/evidence.js'
import { appendEvidence, type BranchOutcome, evidenceBranch } from '../../src/outputs/publish-branch.js'
import { FakeGitHub, type FakePull } from '../support/fake-github.js'
import { GitRepository } from '../support/git-repository.js'
import { someEvidence } from '../support/some-evidence.js'

let repo: GitRepository
let fake: FakeGitHub
let url: string

beforeEach(async () => {
  repo = new GitRepository()
  repo.commit('Begin', { 'README.md': 'x\n' })
  fake = new FakeGitHub(repo, { number: 1, headBranch: 'main', baseBranch: 'main' } as FakePull)
  url = await fake.start()
})
afterEach(async () => {
  await fake.stop()
  repo.remove()
})

const clock = { now: () => Date.now(), sleep: async () => {}, random: () => 0.5 }

function connect(): GitHub {
  return connectGitHub({
    token: 'token',
    repository: { owner: 'acme', name: 'shop' },
    apiUrl: url,
    version: '0.0.0',
    clock,
    limits: defaultLimits
  })
}

function store(evidence: Evidence): Promise<BranchOutcome> {
  const { gitData: api, failureOf } = connect()
  return appendEvidence(evidence, { api, failureOf, clock, branch: evidenceBranch })
}

function numbered(number: number): Evidence {
  const at = `2026-11-${String(10 + number).padStart(2, '0')}T10:00:00Z`
  const head = String(number).padStart(40, '0')
  const evidence = someEvidence({
    stage: 'push',
    run: { environment: 'github-actions', at, repository: 'acme/shop', runId: String(number) },
    change: { head }
  })
  evidence.subject = [{ name: 'head', digest: { gitCommit: head } }]
  return evidence
}

async function read(): Promise<Awaited<ReturnType<typeof takeIn>>> {
  return takeIn(readBranch(repo.dir, evidenceBranch))
}

test('the first record makes the branch, which shares nothing with the code', async () => {
  const outcome = await store(numbered(1))
  expect(outcome).toMatchObject({ state: 'stored' })
  expect(repo.git('ls-tree', '-r', '--name-only', evidenceBranch)).toMatch(/^2026\/11\/11\/0{39}1-[0-9a-f]{12}\.json$/)
  expect(repo.git('rev-list', '--count', evidenceBranch)).toBe('1')
  expect(() => repo.git('merge-base', 'main', evidenceBranch)).toThrow()
})

test('each record names the one before it', async () => {
  for (const number of [1, 2, 3]) await store(numbered(number))
  const { rows, intake } = await read()
  expect(intake.records).toBe(3)
  const byTime = [...rows].sort((a, b) => (a.at < b.at ? -1 : 1))
  expect(byTime.map(row => row.previous)).toEqual([null, byTime[0]!.sha256, byTime[1]!.sha256])
  expect(rows.flatMap(row => row.flaws)).toEqual([])
})

test('ten runs at once all find their place, and no record is lost', async () => {
  const outcomes = await Promise.all([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(number => store(numbered(number))))
  const stored = outcomes.filter(outcome => outcome.state === 'stored')
  const { rows } = await read()
  expect(rows.length).toBe(stored.length)
  expect(stored.length).toBeGreaterThanOrEqual(8)
  expect(brokenLinks(rows, true)).toEqual([])
  expect(repo.git('rev-list', '--count', '--first-parent', evidenceBranch)).toBe(String(stored.length))
}, 120_000)

test('a branch that moves between reading and writing is never rewritten', async () => {
  await store(numbered(1))
  let moved = false
  fake.beforeAnswer = call => {
    if (!call.startsWith('PATCH') || moved) return
    moved = true
    const other = repo.git('commit-tree', `${evidenceBranch}^{tree}`, '-p', evidenceBranch, '-m', 'Somebody else')
    repo.git('update-ref', `refs/heads/${evidenceBranch}`, other)
  }
  expect(await store(numbered(2))).toMatchObject({ state: 'stored' })
  expect(repo.git('log', '--format=%s', evidenceBranch)).toContain('Somebody else')
  const { rows } = await read()
  // The other commit brought no record, so the chain goes on behind it.
  expect(brokenLinks(rows, true)).toEqual([])
  expect(rows.length).toBe(2)
})

describe('what GitHub refuses', () => {
  test('a token that may not write leaves the record as it was', async () => {
    fake.readOnly = true
    expect(await store(numbered(1))).toEqual({ state: 'read-only', code: 'not-permitted', evidence: numbered(1) })
  })

  test('a branch that always moves is given up after some tries', async () => {
    await store(numbered(1))
    fake.order(/^PATCH/, { status: 422, body: { message: 'Update is not a fast forward' } })
    expect(await store(numbered(2))).toMatchObject({ state: 'failed', code: 'api-refused' })
    expect(fake.callsOf(/^PATCH/).length).toBe(8)
  })

  test('no call moves a branch by force', async () => {
    for (const number of [1, 2]) await store(numbered(number))
    expect(fake.callsOf(/^PATCH/).map(({ body }) => body?.force)).toEqual([false])
  })
})

test('a month of the branch, archived as its own zip, is read as it is', async () => {
  for (const number of [1, 2]) await store(numbered(number))
  const path = `${repo.dir}/evidence.zip`
  repo.git('archive', '--format=zip', '-o', path, evidenceBranch, '2026/11')
  const { rows, intake } = await takeIn(readDocuments([path]))
  expect(rows.length).toBe(2)
  expect(intake.refused).toEqual([])
})
