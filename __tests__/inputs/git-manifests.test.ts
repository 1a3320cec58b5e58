import { afterAll, describe, expect, test } from '@jest/globals'
import { closeStore, openStore } from '../../src/inputs/git.js'
import { readChange } from '../../src/inputs/git-change.js'
import { readManifestTexts } from '../../src/inputs/git-manifests.js'
import { GitTrees } from '../../src/inputs/git-trees.js'
import { MergeHistory } from '../../src/inputs/history.js'
import { loadLocal } from '../../src/inputs/load.js'
import { readObjects } from '../../src/inputs/read-objects.js'
import type { FileText, ManifestText } from '../../src/model/dependency.js'
import { largestManifest } from '../../src/model/manifest-parse.js'
import { GitRepository } from '../support/git-repository.js'

const open: GitRepository[] = []
afterAll(() => {
  for (const repo of open) repo.remove()
})

type Files = Record<string, string | Uint8Array>

async function texts(before: Files, after: Files, removed: string[] = []): Promise<ManifestText[]> {
  const repo = new GitRepository()
  open.push(repo)
  const mergeBase = repo.commit('Begin', before)
  if (removed.length > 0) repo.git('rm', '--quiet', ...removed)
  const head = repo.commit('Work', after)
  const store = await openStore({ borrow: repo.dir })
  const trees = new GitTrees(store)
  try {
    const { files } = await readChange(store, mergeBase, head)
    return await readManifestTexts({ store, trees, mergeBase, head, files })
  } finally {
    trees.close()
    closeStore(store)
  }
}

const is = (text: string): FileText => ({ state: 'read', text })
const absent: FileText = { state: 'absent' }
const adds = '{"dependencies":{"luxon":"3"}}'

describe('the texts of manifests', () => {
  test('are those of both sides', async () => {
    expect(await texts({ 'package.json': '{}', 'src/a.ts': 'a' }, { 'package.json': '{ }', 'src/a.ts': 'b' })).toEqual([
      { path: 'package.json', before: is('{}'), after: is('{ }') }
    ])
  })

  test('are none where no manifest is touched', async () => {
    expect(await texts({ 'package.json': '{}', 'src/a.ts': 'a' }, { 'src/a.ts': 'b' })).toEqual([])
  })

  test('of a new and of a removed manifest are those of one side', async () => {
    const found = await texts({ 'go.mod': 'module m\n' }, { 'a/pom.xml': '<project/>' }, ['go.mod'])
    expect(found).toEqual([
      { path: 'a/pom.xml', before: absent, after: is('<project/>') },
      { path: 'go.mod', before: is('module m\n'), after: absent }
    ])
  })

  test('come with the lock files beside and above, which the change leaves alone', async () => {
    const locks = { 'a/yarn.lock': '# a\n', 'yarn.lock': '# top\n', 'b/yarn.lock': '# b\n', 'Cargo.lock': '' }
    const found = await texts({ ...locks, 'a/package.json': '{}' }, { 'a/package.json': '{ }' })
    expect(found).toEqual([
      { path: 'a/package.json', before: is('{}'), after: is('{ }') },
      { path: 'a/yarn.lock', before: is('# a\n'), after: is('# a\n') },
      { path: 'yarn.lock', before: is('# top\n'), after: is('# top\n') }
    ])
  })

  test('come with the other manifests only where a package is new', async () => {
    const others = { 'b/package.json': '{"dependencies":{"x":"1"}}', 'test/package.json': '{}', 'Cargo.toml': '' }
    const bumped = await texts({ ...others, 'package.json': '{}' }, { 'package.json': '{ }' })
    expect(bumped.map(({ path }) => path)).toEqual(['package.json'])
    const added = await texts({ ...others, 'package.json': '{}' }, { 'package.json': adds })
    expect(added.map(({ path }) => path)).toEqual(['b/package.json', 'package.json'])
    expect(added[0]).toEqual({
      path: 'b/package.json',
      before: is(others['b/package.json']),
      after: is(others['b/package.json'])
    })
  })

  test('that are too large or no text are said to be so', async () => {
    const large = ' '.repeat(largestManifest + 1)
    const found = await texts({}, { 'package.json': large, 'pom.xml': new Uint8Array([0x3c, 0xff, 0xfe]) })
    expect(found).toEqual([
      { path: 'package.json', before: absent, after: { state: 'unread', reason: 'too-large' } },
      { path: 'pom.xml', before: absent, after: { state: 'unread', reason: 'not-text' } }
    ])
  })
})

test('a link that is named like a manifest is none', async () => {
  const repo = new GitRepository()
  open.push(repo)
  const base = repo.commit('Begin', { a: 'a' })
  const path = Buffer.from('package.json')
  const head = repo.commitEntries(base, [{ mode: '120000', path, content: '/etc/passwd' }])
  const { pullRequest } = await loadLocal({ ...request, repo: repo.dir, base, head })
  expect(pullRequest.files.map(file => file.path)).toContain('package.json')
  expect(pullRequest.manifests).toEqual([])
})

test('a replayed merge has the same texts as the pull request itself', async () => {
  const repo = new GitRepository()
  open.push(repo)
  const base = repo.commit('Begin', { 'package.json': '{}', 'package-lock.json': '{}' })
  const head = repo.commit('Add luxon (#7)', { 'package.json': adds })
  const { pullRequest } = await loadLocal({ ...request, repo: repo.dir, base, head })
  const history = await MergeHistory.open(repo.dir, { last: 1 }, new Map())
  try {
    const { merges } = await history.find(1, () => true)
    const replayed = await history.read(merges[0]!)
    expect(replayed.pullRequest.manifests).toEqual(pullRequest.manifests)
    expect(replayed.pullRequest.registryAnswers).toBeNull()
    expect(pullRequest.manifests.map(({ path }) => path)).toEqual(['package-lock.json', 'package.json'])
  } finally {
    history.close()
  }
})

const request = { title: 'Add luxon', body: '', policyFile: null, pullRequest: null }

test('the action fetches lock files that the change leaves alone', async () => {
  const repo = new GitRepository()
  open.push(repo)
  const base = repo.commit('Begin', { 'package.json': '{}', 'package-lock.json': '{"packages":{}}' })
  const head = repo.commit('Work', { 'package.json': adds })
  for (const option of ['allowFilter', 'allowAnySHA1InWant']) repo.git('config', `uploadpack.${option}`, 'true')
  const read = await readObjects({
    workspace: null,
    remote: { url: `file://${repo.dir}`, token: '', serverOrigin: null },
    base,
    mergeBase: base,
    head,
    testMerge: null,
    policyPath: '.github/remit.json',
    title: '',
    body: ''
  })
  expect(read.unknowns).toEqual([])
  expect(read.surroundings.manifests).toEqual([
    { path: 'package-lock.json', before: is('{"packages":{}}'), after: is('{"packages":{}}') },
    { path: 'package.json', before: is('{}'), after: is(adds) }
  ])
})
