import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { closeStore, type GitStore, openStore } from '../../src/inputs/git.js'
import { readChange } from '../../src/inputs/git-change.js'
import { namedCommits, readRevert } from '../../src/inputs/git-reverts.js'
import { GitRepository } from '../support/git-repository.js'

let repo: GitRepository
let stores: GitStore[]
beforeEach(() => {
  repo = new GitRepository()
  stores = []
})
afterEach(() => {
  for (const store of stores) closeStore(store)
  repo.remove()
})

const lines = (...changed: [number, string][]): string =>
  Array.from({ length: 40 }, (_, i) => `${changed.find(([at]) => at === i)?.[1] ?? `line ${i}`}\n`).join('')

/** Asks for the change from the merge base to head, whose commits carry their own messages. */
async function ask(
  mergeBase: string,
  { texts, from = repo.dir, head = repo.head() }: { texts?: string[]; from?: string; head?: string } = {}
): Promise<string | null> {
  const store = await openStore({ borrow: from })
  stores.push(store)
  const { files, changeDigest } = await readChange(store, mergeBase, head)
  const messages = texts ?? [repo.git('log', '--format=%B', `${mergeBase}..${head}`)]
  return readRevert(store, { mergeBase, files, changeDigest, texts: messages, fetchBlobs: null })
}

describe('the exact reverse of a commit', () => {
  test('by git revert is found, also when other work lies between', async () => {
    repo.commit('Begin', { 'src/a.ts': lines(), 'src/b.ts': lines() })
    const wrong = repo.commit('Tax', {
      'src/a.ts': lines([20, 'tax']),
      'src/new.ts': lines(),
      'logo.bin': Buffer.from([0, 1, 2])
    })
    const base = repo.commit('Other', { 'src/b.ts': lines([3, 'other']) })
    repo.git('revert', '--no-edit', wrong)
    expect(await ask(base)).toBe(wrong)
  })

  test('of a rename is found', async () => {
    repo.commit('Begin', { 'src/a.ts': lines() })
    repo.git('mv', 'src/a.ts', 'src/b.ts')
    const base = repo.commit('Move')
    repo.git('revert', '--no-edit', base)
    expect(await ask(base)).toBe(base)
  })

  test('of a merge is found by what it brought to its first parent', async () => {
    repo.commit('Begin', { 'src/a.ts': lines(), 'src/b.ts': lines() })
    repo.git('checkout', '--quiet', '-b', 'topic')
    repo.commit('Tax', { 'src/a.ts': lines([20, 'tax']) })
    repo.commit('More tax', { 'src/a.ts': lines([20, 'tax'], [30, 'more']) })
    repo.git('checkout', '--quiet', 'main')
    repo.commit('Other', { 'src/b.ts': lines([3, 'other']) })
    repo.git('merge', '--quiet', '--no-ff', '--no-edit', 'topic')
    const merge = repo.head()
    repo.git('revert', '--no-edit', '-m', '1', merge)
    expect(await ask(merge)).toBe(merge)
  })

  test('of a revert is found as well: it brings the work back', async () => {
    repo.commit('Begin', { 'src/a.ts': lines() })
    repo.commit('Tax', { 'src/a.ts': lines([20, 'tax']) })
    repo.git('revert', '--no-edit', 'HEAD')
    const revert = repo.head()
    repo.git('revert', '--no-edit', 'HEAD')
    expect(await ask(revert)).toBe(revert)
  })

  test('is found where only the description names it, and behind other ids', async () => {
    const first = repo.commit('Begin', { 'src/a.ts': lines() })
    const wrong = repo.commit('Tax', { 'src/a.ts': lines([20, 'tax']) })
    repo.commit('Take it back', { 'src/a.ts': lines() })
    const named = (id: string) => `This reverts commit ${id}.`
    expect(await ask(wrong, { texts: [] })).toBeNull()
    expect(await ask(wrong, { texts: ['Undo', `${named('0'.repeat(40))} ${named(first)}\n${named(wrong)}`] })).toBe(
      wrong
    )
  })

  test('works in a repository of sha256', async () => {
    const other = new GitRepository('--object-format=sha256')
    try {
      other.commit('Begin', { a: lines() })
      const wrong = other.commit('Tax', { a: lines([20, 'tax']) })
      other.git('revert', '--no-edit', wrong)
      const texts = [`This reverts commit ${wrong}.`]
      expect(await ask(wrong, { from: other.dir, head: other.head(), texts })).toBe(wrong)
    } finally {
      other.remove()
    }
  })
})

describe('no revert is', () => {
  let wrong: string
  let base: string
  beforeEach(() => {
    repo.commit('Begin', { 'src/a.ts': lines(), 'src/b.ts': lines() })
    wrong = repo.commit('Tax', { 'src/a.ts': lines([20, 'tax']) })
    base = repo.commit('Other', { 'src/b.ts': lines([3, 'other']) })
  })
  const claim = () => [`Revert "Tax"\n\nThis reverts commit ${wrong}.`]

  test.each<[string, () => Record<string, string>]>([
    ['one that changes a line more', () => ({ 'src/a.ts': lines([39, 'more']) })],
    ['one that changes a file more', () => ({ 'src/a.ts': lines(), 'src/b.ts': lines() })],
    ['one that adds a file', () => ({ 'src/a.ts': lines(), 'src/c.ts': 'c' })],
    ['one that takes only a part back', () => ({ 'src/b.ts': lines() })],
    ['one that keeps a blank', () => ({ 'src/a.ts': lines([20, 'line 20 ']) })],
    ['nothing at all', () => ({})]
  ])('%s', async (_name, files) => {
    repo.commit('x', files())
    expect(await ask(base, { texts: claim() })).toBeNull()
  })

  test('one that takes the line back at another place', async () => {
    const twice = repo.commit('Twice', { 'src/b.ts': lines([3, 'other'], [30, 'tax']) })
    repo.commit('x', { 'src/b.ts': lines([3, 'other']) })
    expect(await ask(twice, { texts: claim() })).toBeNull()
  })

  test('one that changes a mode besides', async () => {
    repo.write('src/a.ts', lines())
    repo.git('update-index', '--chmod=+x', 'src/a.ts')
    repo.git('add', 'src/a.ts')
    repo.git('update-index', '--chmod=+x', 'src/a.ts')
    repo.git('commit', '--quiet', '-m', 'x')
    expect(await ask(base, { texts: claim() })).toBeNull()
  })

  test('one of a commit that is not on the base branch', async () => {
    repo.git('checkout', '--quiet', '-b', 'side', base)
    const side = repo.commit('Side', { 'src/a.ts': lines([20, 'tax'], [30, 'side']) })
    repo.git('checkout', '--quiet', '-b', 'topic', base)
    repo.write('src/a.ts', lines([20, 'tax'], [30, 'side']))
    const before = repo.commit('Same content, without review')
    repo.commit('x', { 'src/a.ts': lines([20, 'tax']) })
    expect(await ask(before, { texts: [`This reverts commit ${side}.`] })).toBeNull()
  })

  test('one of a commit of its own branch', async () => {
    const own = repo.commit('Own', { 'src/a.ts': lines([20, 'tax'], [30, 'own']) })
    repo.git('revert', '--no-edit', own)
    expect(await ask(base, { texts: [`This reverts commit ${own}.`] })).toBeNull()
  })

  test('one of the first commit, which has nothing before it', async () => {
    const root = repo.git('rev-list', '--max-parents=0', 'HEAD')
    repo.commit('x', { 'src/a.ts': lines() })
    expect(await ask(base, { texts: [`This reverts commit ${root}.`] })).toBeNull()
  })

  test('one that names a blob, a short id or an id in capitals', async () => {
    repo.git('revert', '--no-edit', wrong)
    const blob = repo.git('rev-parse', 'HEAD:src/a.ts')
    for (const id of [blob, wrong.slice(0, 12), wrong.toUpperCase(), `${wrong}a`]) {
      expect(await ask(base, { texts: [`This reverts commit ${id}.`] })).toBeNull()
    }
  })

  test('one that a shallow clone cannot show', async () => {
    repo.git('revert', '--no-edit', wrong)
    const shallow = new GitRepository()
    try {
      shallow.git('fetch', '--quiet', '--depth=2', `file://${repo.dir}`, 'main')
      expect(await ask(base, { from: shallow.dir, head: repo.head(), texts: claim() })).toBeNull()
      shallow.git('fetch', '--quiet', '--unshallow', `file://${repo.dir}`, 'main')
      expect(await ask(base, { from: shallow.dir, head: repo.head(), texts: claim() })).toBe(wrong)
    } finally {
      shallow.remove()
    }
  })
})

test('contents that the store lacks are asked for, and where they do not come nothing is claimed', async () => {
  repo.git('config', 'uploadpack.allowFilter', 'true')
  repo.commit('Begin', { 'src/a.ts': lines(), 'src/b.ts': lines() })
  const wrong = repo.commit('Tax', { 'src/a.ts': lines([20, 'tax']) })
  const between = repo.commit('Other', { 'src/a.ts': lines([20, 'tax'], [1, 'other']) })
  repo.git('revert', '--no-edit', wrong)
  const head = repo.head()
  const full = await openStore({ borrow: repo.dir })
  stores.push(full)
  const { files, changeDigest } = await readChange(full, between, head)
  const partial = new GitRepository()
  try {
    partial.git('fetch', '--quiet', '--filter=blob:none', `file://${repo.dir}`, 'main')
    const store = await openStore({ borrow: partial.dir })
    stores.push(store)
    const question = { mergeBase: between, files, changeDigest, texts: [`This reverts commit ${wrong}.`] }
    expect(await readRevert(store, { ...question, fetchBlobs: null })).toBeNull()
    const asked: string[] = []
    const fetchBlobs = async (ids: readonly string[]) => {
      asked.push(...ids)
      for (const id of ids) partial.raw(repo.raw('', 'cat-file', 'blob', id), 'hash-object', '-w', '--stdin')
    }
    expect(await readRevert(store, { ...question, fetchBlobs })).toBe(wrong)
    expect(asked.sort()).toEqual(
      [repo.git('rev-parse', `${wrong}:src/a.ts`), repo.git('rev-parse', `${wrong}^:src/a.ts`)].sort()
    )
  } finally {
    partial.remove()
  }
})

describe('named commits', () => {
  const id = (digit: string) => digit.repeat(40)

  test('are full ids behind the words of git, each once, and few', () => {
    expect(namedCommits([`This reverts commit ${id('a')}, reversing\nchanges made to ${id('b')}.`])).toEqual([id('a')])
    expect(namedCommits([`This reverts commit ${id('a')}`, `This reverts commit ${id('a')}.`])).toEqual([id('a')])
    expect(
      namedCommits([`Reverts acme/shop#12`, `reverts commit ${id('a')}`, `This reverts commit ${id('a')}f.`])
    ).toEqual([])
    expect(
      namedCommits(['0123456789'].flatMap(all => [...all].map(one => `This reverts commit ${id(one)}.`)))
    ).toHaveLength(4)
  })

  test('are found in linear time in hostile text', () => {
    const hostile = ['This reverts commit '.repeat(50_000), `This reverts commit ${'a'.repeat(1_000_000)}`]
    expect(namedCommits(hostile)).toEqual([])
  })
})
