import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { closeStore, openStore } from '../../src/inputs/git.js'
import { readRepositoryHistory } from '../../src/inputs/git-repository-history.js'
import type { RepositoryHistory } from '../../src/model/repository-history.js'
import { GitRepository } from '../support/git-repository.js'

const repositories: GitRepository[] = []
const folders: string[] = []
function repository(): GitRepository {
  const made = new GitRepository()
  repositories.push(made)
  return made
}
afterEach(() => {
  for (const made of repositories.splice(0)) made.remove()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

async function history(dir: string, mergeBase: string): Promise<RepositoryHistory> {
  const store = await openStore({ borrow: dir })
  try {
    return await readRepositoryHistory(store, mergeBase)
  } finally {
    closeStore(store)
  }
}

/** A clone over file://, so that depth and filter hold. */
function clone(from: GitRepository, ...options: string[]): string {
  from.git('config', 'uploadpack.allowFilter', 'true')
  const dir = mkdtempSync(join(tmpdir(), 'remit-clone-'))
  folders.push(dir)
  execFileSync('git', ['clone', '--quiet', '--bare', ...options, `file://${from.dir}`, dir], { stdio: 'pipe' })
  return dir
}

/** As many commits as count as a history, each changing one file. */
function commitMany(repo: GitRepository, count = 60): string {
  const isBorn = repo.git('for-each-ref', 'refs/heads/main') !== ''
  const lines = Array.from({ length: count }, (_, index) => {
    const text = `export const part${index} = ${index}\n`
    return [
      'commit refs/heads/main',
      `committer Ada <ada@example.com> ${1_790_000_000 + index} +0000`,
      `data ${Buffer.byteLength(`Change part ${index}`)}`,
      `Change part ${index}`,
      ...(isBorn && index === 0 ? ['from refs/heads/main^0'] : []),
      `M 100644 inline src/part${index}.ts`,
      `data ${text.length}`,
      text
    ].join('\n')
  })
  repo.raw(`${lines.join('\n')}\n`, 'fast-import', '--quiet')
  repo.git('reset', '--quiet', '--hard', 'main')
  return repo.head()
}

describe('the history of a repository', () => {
  test('tells the merged commits, newest first, the merge base among them', async () => {
    const repo = repository()
    commitMany(repo)
    const base = repo.commit('Round the total\n\nCents were lost.\n\nSigned-off-by: Ada <ada@example.com>', {
      'src/total.ts': 'a\n',
      'src/cent.ts': 'b\n'
    })
    const { source, commits } = await history(repo.dir, base)
    expect(source).toBe('history')
    expect(commits).toHaveLength(61)
    expect(commits[0]).toEqual({
      title: 'Round the total',
      body: 'Cents were lost.',
      paths: ['src/cent.ts', 'src/total.ts']
    })
    expect(commits[1]).toEqual({ title: 'Change part 59', body: '', paths: ['src/part59.ts'] })
    expect(commits.at(-1)!.paths).toEqual(['src/part0.ts'])
  })

  test('never counts a commit of the change itself', async () => {
    const repo = repository()
    const base = commitMany(repo)
    repo.commit('Add the zanzibar export', { 'src/zanzibar.ts': 'zanzibar\n' })
    const told = JSON.stringify(await history(repo.dir, base))
    expect(told).toContain('Change part 59')
    expect(told).not.toContain('zanzibar')
  })

  test('follows first parents, and gives a merge what it brought', async () => {
    const repo = repository()
    commitMany(repo)
    repo.git('checkout', '--quiet', '-b', 'side')
    repo.commit('work in progress', { 'a.ts': '1\n' })
    repo.commit('more work', { 'b.ts': '2\n' })
    repo.git('checkout', '--quiet', 'main')
    repo.git('merge', '--quiet', '--no-ff', '-m', 'Merge the export', 'side')
    const { commits } = await history(repo.dir, repo.head())
    expect(commits[0]).toEqual({ title: 'Merge the export', body: '', paths: ['a.ts', 'b.ts'] })
    expect(commits[1]!.title).toBe('Change part 59')
  })

  test('counts both paths of a rename', async () => {
    const repo = repository()
    commitMany(repo)
    repo.git('mv', 'src/part3.ts', 'src/third.ts')
    const { commits } = await history(repo.dir, repo.commit('Name the third'))
    expect(commits[0]!.paths).toEqual(['src/part3.ts', 'src/third.ts'])
  })

  test.each([
    [40, 40],
    [41, 0]
  ])('of a commit with %i files keeps %i paths, and its words', async (files, kept) => {
    const repo = repository()
    commitMany(repo)
    const content = Object.fromEntries(Array.from({ length: files }, (_, index) => [`lib/${index}.ts`, 'x\n']))
    const { commits } = await history(repo.dir, repo.commit('Reformat everything', content))
    expect(commits[0]!.title).toBe('Reformat everything')
    expect(commits[0]!.paths).toHaveLength(kept)
  })

  test("leaves out version bumps that a bot merged, and keeps an agent that does a person's task", async () => {
    const repo = repository()
    commitMany(repo)
    const by = (name: string, title: string) =>
      repo.git(
        '-c',
        `user.name=${name}`,
        'commit',
        '--quiet',
        '--allow-empty',
        '-m',
        title,
        `--author=${name} <b@example.com>`
      )
    by('dependabot[bot]', 'Bump left-pad from 1 to 2')
    by('copilot-swe-agent[bot]', 'Draw the chart twice')
    const { commits } = await history(repo.dir, repo.head())
    expect(commits.slice(0, 2).map(({ title }) => title)).toEqual(['Draw the chart twice', 'Change part 59'])
  })

  test('reads no more than 800 commits, however many there are', async () => {
    const repo = repository()
    const { commits } = await history(repo.dir, commitMany(repo, 900))
    expect(commits).toHaveLength(800)
    expect(commits.at(-1)!.title).toBe('Change part 100')
  })

  test('takes paths as they are, whatever they look like', async () => {
    const repo = repository()
    const base = commitMany(repo)
    const id = 'a'.repeat(40)
    const paths = [':100644 100644 x y M', id, 'line\nfeed.ts']
    const next = repo.commitEntries(
      base,
      paths.map(path => ({ mode: '100644', path: Buffer.from(path), content: 'x' }))
    )
    // The new tree holds these files alone, so the 60 others are gone and the commit is too large to be counted.
    const last = repo.commitEntries(next, [
      ...paths.map(path => ({ mode: '100644', path: Buffer.from(path), content: 'y' })),
      { mode: '100644', path: Buffer.from('more.ts'), content: 'z' }
    ])
    const { commits } = await history(repo.dir, last)
    expect(commits[0]!.paths).toEqual([...paths, 'more.ts'].sort())
    expect(commits[1]!.paths).toEqual([])
    expect(commits[2]!.paths).toEqual(['src/part59.ts'])
  })
})

describe('the base tree', () => {
  test('is sampled beside the history', async () => {
    const repo = repository()
    const { source, sample } = await history(repo.dir, commitMany(repo))
    expect(source).toBe('history')
    expect(sample).toHaveLength(60)
  })

  test('is the one before the change', async () => {
    const repo = repository()
    const base = commitMany(repo)
    repo.commit('Later', { 'src/part7.ts': 'later\n', 'src/later.ts': 'later\n' })
    const { sample } = await history(repo.dir, base)
    expect(sample.find(({ path }) => path === 'src/part7.ts')!.text).toBe('export const part7 = 7\n')
    expect(sample.map(({ path }) => path)).not.toContain('src/later.ts')
  })
})

describe('without enough history', () => {
  test('a shallow clone tells of its base tree', async () => {
    const repo = repository()
    const base = commitMany(repo)
    const { source, commits, sample } = await history(clone(repo, '--depth=1'), base)
    expect(source).toBe('base-tree')
    expect(commits).toEqual([])
    expect(sample).toHaveLength(60)
    expect(sample.find(({ path }) => path === 'src/part7.ts')!.text).toBe('export const part7 = 7\n')
  })

  test('a deeper shallow clone does not take its oldest commit for one that made every file', async () => {
    const repo = repository()
    repo.commit('Found the shop', { 'a.ts': '1\n', 'b.ts': '2\n' })
    const base = commitMany(repo, 70)
    const { source, commits } = await history(clone(repo, '--depth=55'), base)
    expect(source).toBe('history')
    expect(commits).toHaveLength(55)
    expect(commits.at(-1)!.paths).toEqual([])
    expect(commits.at(-2)!.paths).toHaveLength(1)
  })

  test('the sample does not move with a file that is added', async () => {
    const repo = repository()
    const before = await history(repo.dir, repo.commit('One', { 'src/a.ts': 'a\n', 'src/b.ts': 'b\n' }))
    const after = await history(repo.dir, repo.commit('Two', { 'src/c.ts': 'c\n' }))
    expect(after.sample.filter(({ path }) => path !== 'src/c.ts')).toEqual(before.sample)
  })

  test('binary, empty, linked, locked and drawn files are no sample', async () => {
    const repo = repository()
    const content = (path: string, text: string | Uint8Array, mode = '100644') => ({
      mode,
      path: Buffer.from(path),
      content: text
    })
    const base = repo.commitEntries(null, [
      content('blob.ts', Buffer.from([1, 0, 2])),
      content('empty.ts', ''),
      content('link.ts', 'real.ts', '120000'),
      content('real.ts', 'real\n'),
      content('yarn.lock', 'lock\n'),
      content('logo.svg', '<svg/>\n')
    ])
    expect((await history(repo.dir, base)).sample).toEqual([{ path: 'real.ts', text: 'real\n' }])
  })

  test('no more than 400 files and the beginning of each are read', async () => {
    const repo = repository()
    const files = Object.fromEntries(Array.from({ length: 450 }, (_, index) => [`src/${index}.ts`, `${index}\n`]))
    const { sample } = await history(repo.dir, repo.commit('Many', { ...files, 'src/0.ts': 'long '.repeat(10_000) }))
    expect(sample).toHaveLength(400)
    expect(Math.max(...sample.map(({ text }) => text.length))).toBeLessThanOrEqual(16_000)
  })

  test('a clone without blobs samples nothing, and fetches nothing', async () => {
    const repo = repository()
    const base = repo.commit('One', { 'src/a.ts': 'a\n' })
    const dir = clone(repo, '--filter=blob:none')
    const packs = () => readdirSync(join(dir, 'objects', 'pack')).sort()
    const before = packs()
    expect(await history(dir, base)).toEqual({ source: 'none', commits: [], sample: [] })
    expect(packs()).toEqual(before)
    expect(existsSync(join(dir, 'FETCH_HEAD'))).toBe(false)
  })

  test('a clone without trees still knows the words of its commits', async () => {
    const repo = repository()
    const base = commitMany(repo)
    const { source, commits } = await history(clone(repo, '--filter=tree:0'), base)
    expect(source).toBe('history')
    expect(commits[0]).toEqual({ title: 'Change part 59', body: '', paths: [] })
  })

  test('a commit that the store lacks has no history', async () => {
    const repo = repository()
    repo.commit('One', { 'a.ts': 'a\n' })
    expect(await history(repo.dir, 'f'.repeat(40))).toEqual({ source: 'none', commits: [], sample: [] })
  })
})
