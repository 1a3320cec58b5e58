import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { evaluate } from '../../src/evaluate.js'
import { readBasePolicy } from '../../src/inputs/base-policy.js'
import { loadLocal } from '../../src/inputs/load.js'
import { readObjects } from '../../src/inputs/read-objects.js'
import type { Evidence } from '../../src/model/evidence.js'
import { allowPartialFetch } from '../support/git-remote.js'
import { GitRepository } from '../support/git-repository.js'

const own = '.github/remit.json'
const base = '.github/base.json'
const json = (value: unknown): string => JSON.stringify(value)
const baseText = json({ version: 1, review: 'block', paths: [{ match: ['infra/**'], forbid: 'all' }] })

let repo: GitRepository
let tip: string
let blob: string
beforeAll(() => {
  repo = new GitRepository()
  tip = repo.commit('Begin', { 'src/a.ts': 'a\n', [base]: baseText, [own]: json({ version: 1, extends: base }) })
  blob = repo.git('rev-parse', `HEAD:${base}`)
})
afterAll(() => repo.remove())

/** Judges a branch that makes these changes. */
async function judge(files: Record<string, string>, repository = repo): Promise<Evidence> {
  const start = repository.git('rev-parse', 'main')
  repository.git('checkout', '--quiet', '--detach', 'main')
  const head = repository.commit('Change what the policy says about a', files)
  const loaded = await loadLocal({
    repo: repository.dir,
    base: 'main',
    head,
    title: null,
    body: null,
    policyFile: null,
    pullRequest: null
  })
  repository.git('checkout', '--quiet', 'main')
  expect(loaded.pullRequest.revisions.base).toBe(start)
  return evaluate({ ...loaded, at: '2026-11-22T12:00:00Z', run: { environment: 'command-line' } })
}

describe('a policy on the base branch that extends another', () => {
  test('is judged whole, and the evidence names each file by its blob and digest', async () => {
    const { predicate } = await judge({ 'infra/x': 'x\n' })
    expect(predicate.policy).toMatchObject({
      state: 'present',
      review: 'block',
      extends: [
        {
          uri: `git:${tip}#.github/base.json`,
          digest: { gitBlob: blob, sha256: createHash('sha256').update(baseText).digest('hex') }
        }
      ]
    })
    expect(predicate.results.find(({ ruleId }) => ruleId === 'forbidden-path')).toMatchObject({ kind: 'fail' })
  })

  test('an edit of the extended file is a change of the policy, and does not judge itself', async () => {
    const { predicate } = await judge({ [base]: json({ version: 1, mode: 'observe' }), 'infra/x': 'x\n' })
    expect(predicate.policy).toMatchObject({ mode: 'enforce', review: 'block' })
    expect(predicate.results.filter(({ ruleId }) => ruleId === 'policy-changed')).toMatchObject([
      { kind: 'review', path: base, message: expect.stringContaining('is a policy that the policy extends.') }
    ])
    expect(predicate.results.find(({ ruleId }) => ruleId === 'forbidden-path')).toMatchObject({ kind: 'fail' })
  })

  test('and where it does not extend one, the same file is none of its matter', async () => {
    const alone = new GitRepository()
    try {
      alone.commit('Begin', { [base]: baseText, [own]: json({ version: 1 }) })
      const { predicate } = await judge({ [base]: json({ version: 1 }) }, alone)
      expect(predicate.results.find(({ ruleId }) => ruleId === 'policy-changed')).toMatchObject({ kind: 'pass' })
      expect(predicate.policy).not.toHaveProperty('extends')
    } finally {
      alone.remove()
    }
  })

  test.each<[string, Record<string, string>, string]>([
    [
      'is loosened',
      { [own]: json({ version: 1, extends: base, review: 'neutral' }), [base]: baseText },
      'can only tighten it'
    ],
    ['is not there', { [own]: json({ version: 1, extends: base }) }, 'There is no regular file ".github/base.json"'],
    ['is broken', { [own]: json({ version: 1, extends: base }), [base]: '{' }, '.github/base.json", line 1'],
    [
      'extends it in turn',
      { [own]: json({ version: 1, extends: base }), [base]: json({ version: 1, extends: own }) },
      'in turn'
    ]
  ])('leaves the run INCOMPLETE where it %s', async (_name, files, words) => {
    const other = new GitRepository()
    try {
      other.commit('Begin', files)
      const { predicate } = await judge({ 'src/b.ts': 'b\n' }, other)
      expect(predicate).toMatchObject({
        verificationResult: 'INCOMPLETE',
        policy: { state: 'invalid', mode: 'enforce' }
      })
      const [open] = predicate.results.filter(({ kind }) => kind === 'open')
      expect(open!.message).toContain(words)
    } finally {
      other.remove()
    }
  })

  test('a link in place of the extended file is no file', async () => {
    const other = new GitRepository()
    try {
      other.write('real.json', baseText)
      other.git('init', '--quiet')
      const link = Buffer.from(base)
      const head = other.commitEntries(null, [
        { mode: '100644', path: Buffer.from(own), content: json({ version: 1, extends: base }) },
        { mode: '120000', path: link, content: '../real.json' },
        { mode: '100644', path: Buffer.from('real.json'), content: baseText }
      ])
      other.git('update-ref', 'refs/heads/main', head)
      expect(await readBasePolicy(other.dir)).toMatchObject({
        state: 'invalid',
        problems: [{ code: 'extends-missing', file: own, path: 'extends' }]
      })
    } finally {
      other.remove()
    }
  })

  test('is fetched with what it extends where no checkout holds it', async () => {
    allowPartialFetch(repo)
    const head = repo.git('rev-parse', 'main')
    const read = await readObjects({
      workspace: null,
      remote: { url: `file://${repo.dir}`, token: '', serverOrigin: null },
      base: tip,
      mergeBase: tip,
      head,
      testMerge: null,
      policyPath: own,
      earlier: [],
      title: '',
      body: ''
    })
    expect(read.unknowns).toEqual([])
    expect(read.policySource).toMatchObject({
      state: 'present',
      policy: { review: 'block' },
      extended: [{ path: base, blob }]
    })
  })
})
