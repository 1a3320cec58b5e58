import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { loadLocal } from '../../src/inputs/load.js'
import { readObjects } from '../../src/inputs/read-objects.js'
import type { TrainingSource } from '../../src/model/training.js'
import { allowPartialFetch } from '../support/git-remote.js'
import { GitRepository } from '../support/git-repository.js'

const path = '.github/ai-training.json'
const policy = { version: 1, people: { training: { reference: 'AI-101', register: path } } }
const entry = (login: string) => ({ login, training: 'AI-101', completed: '2026-03-01', validUntil: '2027-03-01' })
const register = (...logins: string[]): string => JSON.stringify({ version: 1, people: logins.map(entry) })

const made: (() => void)[] = []
afterEach(() => {
  for (const remove of made.splice(0)) remove()
})

function repository(files: Record<string, string>, headFiles: Record<string, string> = {}) {
  const repo = new GitRepository()
  made.push(() => repo.remove())
  const base = repo.commit('Base', { 'a.txt': 'a\n', ...files })
  repo.git('checkout', '--quiet', '-b', 'topic')
  repo.commit('Change a', { 'a.txt': 'b\n', ...headFiles })
  return { repo, base }
}

async function load(repo: GitRepository, base: string | null, policyFile: string | null = null) {
  const loaded = await loadLocal({
    repo: repo.dir,
    base,
    head: null,
    title: null,
    body: null,
    policyFile,
    pullRequest: null
  })
  return loaded.training
}

const logins = (source: TrainingSource | null) =>
  source?.state === 'present' ? source.people.map(({ login }) => login) : source

describe('in the repository', () => {
  const committed = { '.github/remit.json': JSON.stringify(policy) }

  test('it is read at the base, whatever the change makes of it', async () => {
    const { repo, base } = repository({ ...committed, [path]: register('bob') }, { [path]: register('ada', 'bob') })
    const source = await load(repo, base)
    expect(logins(source)).toEqual(['bob'])
    expect(source).toMatchObject({
      commit: base,
      path,
      digest: { gitBlob: repo.git('rev-parse', `${base}:${path}`).trim() }
    })
  })

  test('it is read where the policy is read, without --base as well', async () => {
    const { repo } = repository({ ...committed, [path]: register('bob') }, { [path]: register('ada') })
    repo.git('update-ref', 'refs/remotes/origin/main', 'main')
    expect(logins(await load(repo, null))).toEqual(['bob'])
  })

  test('a register that only the change brings is none', async () => {
    const { repo, base } = repository(committed, { [path]: register('ada') })
    expect(await load(repo, base)).toEqual({
      state: 'unreadable',
      path,
      commit: base,
      reason: 'the base branch has no such file'
    })
  })

  test('one that is not valid comes with its problems', async () => {
    const { repo, base } = repository({ ...committed, [path]: '{ "version": 1 }' })
    expect(await load(repo, base)).toMatchObject({ state: 'invalid', problems: [{ file: path, code: 'missing-key' }] })
  })

  test('a link is not followed', async () => {
    const { repo, base } = repository(committed)
    repo.git('checkout', '--quiet', base)
    symlinkSync('../a.txt', join(repo.dir, path))
    const linked = repo.commit('Link', {})
    repo.git('checkout', '--quiet', '-b', 'other')
    repo.commit('Change', { 'a.txt': 'c\n' })
    expect(await load(repo, linked)).toMatchObject({ state: 'unreadable', reason: 'it is not a regular file' })
  })

  test('a policy without one asks for none', async () => {
    const { repo, base } = repository({ '.github/remit.json': '{ "version": 1 }', [path]: register('ada') })
    expect(await load(repo, base)).toBeNull()
  })
})

test('the action fetches it from the base branch where there is no checkout', async () => {
  const { repo, base } = repository({ '.github/remit.json': JSON.stringify(policy), [path]: register('bob') })
  allowPartialFetch(repo)
  const request = { base, mergeBase: base, head: repo.git('rev-parse', 'topic').trim(), testMerge: null }
  const read = await readObjects({
    ...request,
    workspace: null,
    remote: { url: `file://${repo.dir}`, token: '', serverOrigin: null },
    policyPath: '.github/remit.json',
    earlier: [],
    title: '',
    body: ''
  })
  expect(read.unknowns).toEqual([])
  expect(logins(read.training)).toEqual(['bob'])
})

describe('beside --policy', () => {
  function folder(files: Record<string, string>): string {
    const dir = mkdtempSync(join(tmpdir(), 'remit-training-'))
    made.push(() => rmSync(dir, { recursive: true, force: true }))
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(dir, name)), { recursive: true })
      writeFileSync(join(dir, name), text)
    }
    return dir
  }
  const committed = { '.github/remit.json': JSON.stringify(policy), [path]: register('committed') }
  const text = JSON.stringify(policy)

  test.each<[string, Record<string, string>, string, string]>([
    ['at its path from the folder of the policy', { 'p.json': text, [path]: register('ada') }, 'p.json', 'ada'],
    ['right beside it', { 'p.json': text, 'ai-training.json': register('bob') }, 'p.json', 'bob'],
    ['right beside it in .github', { '.github/remit.json': text, [path]: register('cy') }, '.github/remit.json', 'cy'],
    [
      'at its path in the work tree that holds both',
      { '.git/HEAD': '', 'policies/p.json': text, [path]: register('dee') },
      'policies/p.json',
      'dee'
    ]
  ])('%s', async (_, files, file, login) => {
    const { repo, base } = repository(committed)
    const source = await load(repo, base, join(folder(files), file))
    expect(logins(source)).toEqual([login])
    expect(source).toMatchObject({ commit: null, path })
    expect(source).not.toHaveProperty('digest.gitBlob')
  })

  test('the register of the base branch does not stand in for one that is not there', async () => {
    const { repo, base } = repository(committed)
    expect(await load(repo, base, join(folder({ 'p.json': text }), 'p.json'))).toMatchObject({
      state: 'unreadable',
      reason: 'no such file lies beside the policy file'
    })
  })

  test('a folder of that name cannot be read', async () => {
    const { repo, base } = repository(committed)
    const dir = folder({ 'p.json': text, 'ai-training.json/x': '' })
    expect(await load(repo, base, join(dir, 'p.json'))).toMatchObject({
      state: 'unreadable',
      reason: 'it is not a file that can be read'
    })
  })
})
