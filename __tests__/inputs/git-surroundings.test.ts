import { afterAll, describe, expect, test } from '@jest/globals'
import { closeStore, openStore } from '../../src/inputs/git.js'
import { readChange } from '../../src/inputs/git-change.js'
import { readSurroundings, type Surroundings } from '../../src/inputs/git-surroundings.js'
import { GitTrees } from '../../src/inputs/git-trees.js'
import { loadLocal } from '../../src/inputs/load.js'
import { GitRepository } from '../support/git-repository.js'

const open: GitRepository[] = []
afterAll(() => {
  for (const repo of open) repo.remove()
})

function repository(files: Record<string, string | Uint8Array>): { repo: GitRepository; base: string } {
  const repo = new GitRepository()
  open.push(repo)
  return { repo, base: repo.commit('Begin', files) }
}

async function around(
  repo: GitRepository,
  base: string,
  head: string,
  body = '',
  mergeBase = base
): Promise<Surroundings> {
  const store = await openStore({ borrow: repo.dir })
  const trees = new GitTrees(store)
  try {
    const { files } = await readChange(store, mergeBase, head)
    return await readSurroundings({ store, trees, base, mergeBase, head, files, title: 'T', body })
  } finally {
    trees.close()
    closeStore(store)
  }
}

describe('the templates of a repository', () => {
  test.each([
    'pull_request_template.md',
    'PULL_REQUEST_TEMPLATE.md',
    'Pull_Request_Template.txt',
    'pull_request_template',
    '.github/pull_request_template.md',
    '.github/PULL_REQUEST_TEMPLATE.md',
    '.GitHub/pull_request_template.md',
    'docs/pull_request_template.md',
    'Docs/PULL_REQUEST_TEMPLATE.md',
    'PULL_REQUEST_TEMPLATE/fix.md',
    '.github/PULL_REQUEST_TEMPLATE/fix.md',
    '.github/pull_request_template/fix.md',
    'docs/PULL_REQUEST_TEMPLATE/fix.md'
  ])('are found at %s', async path => {
    const { repo, base } = repository({ [path]: '## Why\n', 'src/a.ts': 'a' })
    const head = repo.commit('Work', { 'src/a.ts': 'b' })
    expect((await around(repo, base, head)).templates).toEqual(['## Why\n'])
  })

  test.each([
    'src/pull_request_template.md',
    '.github/ISSUE_TEMPLATE/pull_request_template.md',
    '.github/my_pull_request_template.md',
    'docs/deep/pull_request_template.md'
  ])('are not looked for at %s', async path => {
    const { repo, base } = repository({ [path]: '## Why\n' })
    expect((await around(repo, base, repo.commit('Work'))).templates).toEqual([])
  })

  test('are all read, each once', async () => {
    const { repo, base } = repository({
      '.github/PULL_REQUEST_TEMPLATE/a.md': 'A',
      '.github/PULL_REQUEST_TEMPLATE/b.md': 'B',
      'docs/pull_request_template.md': 'A'
    })
    expect((await around(repo, base, repo.commit('Work'))).templates.sort()).toEqual(['A', 'B'])
  })

  test('come from the base branch and the merge base, never from the head', async () => {
    const { repo, base: mergeBase } = repository({ 'pull_request_template.md': 'Old' })
    const base = repo.commit('Next', { 'pull_request_template.md': 'New' })
    repo.git('checkout', '--quiet', mergeBase)
    const head = repo.commit('Work', {
      'pull_request_template.md': 'Mine',
      'docs/pull_request_template.md': 'Mine too'
    })
    expect((await around(repo, base, head, '', mergeBase)).templates).toEqual(['New', 'Old'])
  })

  test('are bounded in number and bytes', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [`.github/PULL_REQUEST_TEMPLATE/${index}.md`, `Template ${index}`])
    )
    const { repo, base } = repository({ ...many, 'pull_request_template.md': 'x'.repeat(70_000) })
    const { templates } = await around(repo, base, repo.commit('Work'))
    expect(templates.length).toBeGreaterThan(0)
    expect(templates.length).toBeLessThanOrEqual(20)
    expect(templates.every(text => text.length < 100)).toBe(true)
  })

  test('are no links', async () => {
    const { repo } = repository({ 'a.md': 'A' })
    const base = repo.commitEntries(null, [
      { mode: '120000', path: Buffer.from('pull_request_template.md'), content: 'a.md' },
      { mode: '100644', path: Buffer.from('a.md'), content: 'A' }
    ])
    expect((await around(repo, base, base)).templates).toEqual([])
  })
})

describe('names that read alike', () => {
  const entry = (path: string, content = 'x') => ({ mode: '100644', path: Buffer.from(path), content })

  async function twins(before: string[], after: string[]) {
    const { repo } = repository({ a: '' })
    const base = repo.commitEntries(
      null,
      before.map(path => entry(path))
    )
    const head = repo.commitEntries(
      base,
      [...before, ...after].map(path => entry(path))
    )
    return (await around(repo, base, head)).twinNames
  }

  test('are found beside files that do not change', async () => {
    expect(await twins(['README.md', 'src/b.ts'], ['Readme.md'])).toEqual([{ path: 'Readme.md', other: 'README.md' }])
  })

  test('are found in deep folders, and for new spellings of folders', async () => {
    expect(await twins(['src/lib/auth.ts'], ['Src/lib/x.ts', 'src/lib/Auth.ts'])).toEqual([
      { path: 'Src/lib/x.ts', other: 'src' },
      { path: 'src/lib/Auth.ts', other: 'src/lib/auth.ts' }
    ])
  })

  test('are found by look-alikes and invisible characters', async () => {
    expect(await twins(['src/auth.ts'], ['src/\u0430uth.ts', 'src/au\u200bth.ts'])).toHaveLength(2)
  })

  test('are not reported for folders that were there before', async () => {
    expect(await twins(['src/a.ts', 'Src/b.ts'], ['Src/c.ts'])).toEqual([])
  })

  test('are none among names that merely resemble each other', async () => {
    expect(await twins(['src/a.ts'], ['src/b.ts', 'lib/a.ts', 'src/a.tsx'])).toEqual([])
  })
})

describe('a boundary', () => {
  const files = Object.fromEntries(
    ['src/a.ts', 'src/b.ts', 'src/c.ts', 'test/a.ts', 'docs/a.md', 'README.md'].map(path => [path, 'x'])
  )

  test.each([
    ['May touch: **', { files: 6, inside: 6, topEntries: 4 }],
    ['May touch: src/**', { files: 6, inside: 3, topEntries: 1 }],
    ['May touch: **/*.ts\nMust not touch: src/c.ts', { files: 6, inside: 3, topEntries: 2 }],
    ['No boundary.', null]
  ])('%j is measured by the tree', async (body, reach) => {
    const { repo, base } = repository(files)
    expect((await around(repo, base, repo.commit('Work', { 'src/a.ts': 'y' }), body)).boundaryReach).toEqual(reach)
  })
})

test('the command line reads them all', async () => {
  const { repo } = repository({ 'docs/pull_request_template.md': 'Say why.', 'src/auth.ts': 'x' })
  repo.git('checkout', '--quiet', '-b', 'work')
  const id = repo.raw('y', 'hash-object', '-w', '--stdin').toString().trim()
  repo.git('update-index', '--add', '--cacheinfo', `100644,${id},src/Auth.ts`)
  repo.git('commit', '--quiet', '-m', 'Add')
  const { pullRequest } = await loadLocal({
    repo: repo.dir,
    base: 'main',
    head: 'work',
    title: 'Add',
    body: 'May touch: src/**',
    policyFile: null,
    pullRequest: null
  })
  expect(pullRequest.templates).toEqual(['Say why.'])
  expect(pullRequest.twinNames).toEqual([{ path: 'src/Auth.ts', other: 'src/auth.ts' }])
  expect(pullRequest.boundaryReach).toEqual({ files: 2, inside: 1, topEntries: 1 })
  expect(pullRequest.unknowns).toEqual([])
})

test('a repository of another object format gives the same', async () => {
  const repo = new GitRepository('--object-format=sha256')
  open.push(repo)
  const base = repo.commit('Begin', { '.github/pull_request_template.md': 'Say why.', 'src/a.ts': 'x' })
  expect((await around(repo, base, repo.commit('Work', { 'src/b.ts': 'y' }))).templates).toEqual(['Say why.'])
})

describe('names that the description writes', () => {
  test('are looked up in the tree before the change', async () => {
    const { repo, base } = repository({ 'src/auth/Session.ts': 'a', 'lib/session.ts': 'a', 'src_a/x.md': 'a' })
    const head = repo.commit('Work', { 'lib/session.ts': 'b', 'src/new.ts': 'n' })
    const body = 'Updates `session.ts` in `src/auth/`, `src-a/x.md`, `src/new.ts` and Node.js.'
    expect((await around(repo, base, head, body)).namedPaths).toEqual([
      { key: 'session.ts', files: ['lib/session.ts', 'src/auth/Session.ts'], count: 2, isFolder: false },
      { key: 'src-a/x.md', files: ['src_a/x.md'], count: 1, isFolder: false },
      { key: 'src/auth', files: ['src/auth/Session.ts'], count: 1, isFolder: true }
    ])
  })

  test('of commits are read where the repository holds them', async () => {
    const { repo, base } = repository({ 'a.ts': 'a', 'b.ts': 'b' })
    const wrong = repo.commit('Break', { 'b.ts': 'c' })
    const head = repo.commit('Revert', { 'b.ts': 'b' })
    const body = `This reverts commit ${wrong.slice(0, 12)}. It also reverts 0123abc4567.`
    expect((await around(repo, base, head, body)).namedCommits).toEqual([{ name: wrong.slice(0, 12), paths: ['b.ts'] }])
  })

  test('are none without a description', async () => {
    const { repo, base } = repository({ 'a.ts': 'a' })
    const head = repo.commit('Work', { 'a.ts': 'b' })
    expect(await around(repo, base, head)).toMatchObject({ namedPaths: [], namedCommits: [] })
  })
})
