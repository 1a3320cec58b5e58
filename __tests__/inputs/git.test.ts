import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, symlinkSync, unlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { closeStore, fetchObjects, hasObjects, openStore } from '../../src/inputs/git.js'
import { missingBlobs, readChange } from '../../src/inputs/git-change.js'
import { findMergeBase, readCommit, readHistory } from '../../src/inputs/git-history.js'
import { objectId } from '../../src/inputs/git-process.js'
import { resolveRevisions } from '../../src/inputs/git-revisions.js'
import { GitRepository } from '../support/git-repository.js'

const open: GitRepository[] = []
function repository(...options: string[]): GitRepository {
  const made = new GitRepository(...options)
  open.push(made)
  return made
}
afterEach(() => {
  for (const made of open.splice(0)) made.remove()
})

async function change(repo: GitRepository, from: string, to: string) {
  const store = await openStore({ borrow: repo.dir })
  try {
    return await readChange(store, from, to)
  } finally {
    closeStore(store)
  }
}

function summary(files: Awaited<ReturnType<typeof change>>['files']) {
  return files
    .map(file => `${file.status} ${file.previousFilename === null ? '' : `${file.previousFilename} -> `}${file.path}`)
    .sort()
}

const lines = (count: number, word = 'line') =>
  Array.from({ length: count }, (_, index) => `${word} ${index}\n`).join('')

describe('the change', () => {
  test('names added, modified and removed files with their counts', async () => {
    const repo = repository()
    const from = repo.commit('one', { 'a.ts': 'a\n', 'b.ts': 'b\n' })
    unlinkSync(join(repo.dir, 'b.ts'))
    const to = repo.commit('two', { 'a.ts': 'a\nc\n', 'c/d.ts': 'x\ny\n' })
    const { files, counts, patchId } = await change(repo, from, to)
    expect(summary(files)).toEqual(['added c/d.ts', 'modified a.ts', 'removed b.ts'])
    expect(files.map(file => [file.added, file.deleted])).toEqual([
      [1, 0],
      [0, 1],
      [2, 0]
    ])
    expect(counts).toEqual({ added: 1, removed: 1, modified: 1 })
    const patch = repo.raw('', 'diff-tree', '-p', '--no-renames', '--full-index', from, to)
    expect(patchId).toBe(repo.raw(patch, 'patch-id', '--stable').toString().split(' ')[0])
  })

  test('an empty commit changes nothing and has no patch id', async () => {
    const repo = repository()
    const from = repo.commit('one', { a: 'a' })
    const { files, patchId, changeDigest } = await change(repo, from, repo.commit('empty'))
    expect(files).toEqual([])
    expect(patchId).toBeNull()
    expect(changeDigest).toBe(createHash('sha256').update('remit-change-digest-v1\n').digest('hex'))
  })

  test('a rename keeps both paths, and only its edited lines', async () => {
    const repo = repository()
    const from = repo.commit('one', { 'infra/prod.tf': lines(20) })
    repo.git('mv', 'infra/prod.tf', 'notes.txt')
    const to = repo.commit('two', { 'notes.txt': `${lines(20)}more\n` })
    const { files, counts } = await change(repo, from, to)
    expect(summary(files)).toEqual(['renamed infra/prod.tf -> notes.txt'])
    expect([files[0]!.added, files[0]!.deleted]).toEqual([1, 0])
    expect(counts).toEqual({ added: 1, removed: 1, modified: 0 })
  })

  test('a rename that only changes case is a rename', async () => {
    const repo = repository()
    const from = repo.commitEntries(null, [{ mode: '100644', path: Buffer.from('Src/a.ts'), content: lines(9) }])
    const to = repo.commitEntries(from, [{ mode: '100644', path: Buffer.from('src/a.ts'), content: lines(9) }])
    expect(summary((await change(repo, from, to)).files)).toEqual(['renamed Src/a.ts -> src/a.ts'])
  })

  test.each([
    ['quotes and tabs', 'a"b\tc.ts'],
    ['a newline', 'a\nb.ts'],
    ['a backslash', 'a\\b.ts'],
    ['trailing blanks', 'a.ts  '],
    ['bidi controls', 'a\u202Etxt.exe'],
    ['a workflow command', 'x##[set-output name=verdict]pass'],
    ['the look of a diff header', 'diff --git a/x b/x'],
    ['a path inside a path', 'src b/secret.ts'],
    ['a leading dash', '--output=x'],
    ['git pathspec magic', ':(top)a'],
    ['an emoji', '🎉/é.ts']
  ])('a name with %s is kept verbatim', async (_, path) => {
    const repo = repository()
    const from = repo.commitEntries(null, [{ mode: '100644', path: Buffer.from('base'), content: '1\n' }])
    const to = repo.commitEntries(from, [
      { mode: '100644', path: Buffer.from('base'), content: '1\n' },
      { mode: '100644', path: Buffer.from(path), content: 'x\n' }
    ])
    const { files } = await change(repo, from, to)
    expect(files).toHaveLength(1)
    expect(files[0]).toMatchObject({ path, pathBytesBase64: null, status: 'added', added: 1 })
  })

  test('a name that is not UTF-8 keeps its bytes beside a readable form', async () => {
    const repo = repository()
    const path = Buffer.from([0x61, 0xff, 0x62])
    const from = repo.commitEntries(null, [{ mode: '100644', path: Buffer.from('base'), content: '1\n' }])
    const to = repo.commitEntries(from, [
      { mode: '100644', path: Buffer.from('base'), content: '1\n' },
      { mode: '100644', path, content: 'x\n' }
    ])
    expect((await change(repo, from, to)).files[0]).toMatchObject({
      path: 'a\uFFFDb',
      pathBytesBase64: path.toString('base64')
    })
  })

  test('content that looks like headers invents no file', async () => {
    const repo = repository()
    const from = repo.commit('one', { 'a.md': '- a/x\nkeep\n' })
    const to = repo.commit('two', {
      'a.md': '++ b/evil\ndiff --git a/evil b/evil\n@@ -1 +1 @@\n\rdiff --git a/y b/y\nkeep\n',
      'z.md': 'z\n'
    })
    const { files } = await change(repo, from, to)
    expect(summary(files)).toEqual(['added z.md', 'modified a.md'])
    expect([files[0]!.added, files[0]!.deleted]).toEqual([4, 1])
  })

  test('modes, links, submodules, types and binaries are told apart', async () => {
    const repo = repository()
    const from = repo.commit('one', { run: '#!/bin/sh\n', plain: 'x\n', image: Buffer.from([1, 0, 2]), same: 's\n' })
    chmodSync(join(repo.dir, 'run'), 0o755)
    unlinkSync(join(repo.dir, 'plain'))
    symlinkSync('/etc/passwd', join(repo.dir, 'plain'))
    repo.write('image', Buffer.from([1, 0, 3]))
    repo.git('add', '--all')
    repo.git('update-index', '--add', '--cacheinfo', `160000,${from},module`)
    repo.git('commit', '--quiet', '-m', 'two')
    const { files, counts } = await change(repo, from, repo.head())
    const by = new Map(files.map(file => [file.path, file]))
    expect(by.get('run')).toMatchObject({
      status: 'changed',
      previousMode: '100644',
      mode: '100755',
      added: 0,
      deleted: 0
    })
    expect(by.get('plain')).toMatchObject({
      status: 'changed',
      previousMode: '100644',
      mode: '120000',
      added: 1,
      deleted: 1
    })
    expect(by.get('image')).toMatchObject({ status: 'modified', binary: true, added: null, patch: null })
    expect(by.get('module')).toMatchObject({ status: 'added', mode: '160000', blob: from })
    expect(by.has('same')).toBe(false)
    expect(counts).toEqual({ added: 1, removed: 0, modified: 3 })
  })

  test("the pull request's own attributes, configuration and replace refs hide nothing", async () => {
    const repo = repository()
    const from = repo.commit('one', { 'a.ts': 'a\n', 'b.ts': 'b\n' })
    const marker = join(repo.dir, 'executed')
    repo.git('config', 'diff.evil.command', `touch ${marker}`)
    repo.git('config', 'diff.evil.textconv', `touch ${marker} && cat`)
    repo.git('config', 'diff.noprefix', 'true')
    repo.git('config', 'diff.context', '0')
    const to = repo.commit('two', { '.gitattributes': '*.ts -diff\nb.ts diff=evil\n', 'a.ts': 'x\n', 'b.ts': 'y\n' })
    repo.git('replace', to, from)
    repo.git('config', 'core.fsmonitor', `touch ${marker}`)
    const { files } = await change(repo, from, to)
    expect(summary(files)).toEqual(['added .gitattributes', 'modified a.ts', 'modified b.ts'])
    expect(files.every(file => !file.binary && file.patch !== null)).toBe(true)
    expect(existsSync(marker)).toBe(false)
  })

  test("the caller's GIT_ variables are not in force", async () => {
    const repo = repository()
    const from = repo.commit('one', { a: 'a\n' })
    const to = repo.commit('two', { a: 'b\n' })
    const poisoned = {
      GIT_DIR: '/nonexistent',
      GIT_EXTERNAL_DIFF: 'false',
      GIT_INDEX_FILE: '/nonexistent',
      GIT_DIFF_OPTS: '-u0'
    }
    Object.assign(process.env, poisoned)
    try {
      expect(summary((await change(repo, from, to)).files)).toEqual(['modified a'])
    } finally {
      for (const name of Object.keys(poisoned)) delete process.env[name]
    }
  })

  test('equals git on many made-up trees', async () => {
    const repo = repository()
    let seed = 7
    const random = (below: number): number => {
      seed = (seed * 1103515245 + 12345) % 2147483648
      return seed % below
    }
    const names = ['a', 'b/c', 'b/d e', 'ü', '"q"', 'x\ty', 'n\nl', '-', '../'.slice(0, 2).concat('x'), '\u202E']
    const tree = () =>
      names
        .filter(() => random(3) > 0)
        .map(name => ({
          mode: random(4) ? '100644' : '100755',
          path: Buffer.from(name),
          content: lines(random(4), String(random(3)))
        }))
    for (let round = 0; round < 12; round++) {
      const from = repo.commitEntries(null, tree())
      const to = repo.commitEntries(from, tree())
      const wanted = repo
        .raw('', 'diff-tree', '-r', '-z', '--no-renames', '--name-status', from, to)
        .toString()
        .split('\0')
        .slice(0, -1)
      const { files, counts } = await change(repo, from, to)
      const got = files
        .flatMap(file => (file.previousFilename === null ? [file.path] : [file.path, file.previousFilename]))
        .sort()
      expect(got).toEqual(wanted.filter((_, index) => index % 2 === 1).sort())
      expect(counts.added + counts.removed + counts.modified).toBe(wanted.length / 2)
    }
  })

  test('works in a SHA-256 repository', async () => {
    const repo = repository('--object-format=sha256')
    const from = repo.commit('one', { a: 'a\n' })
    const to = repo.commit('two', { a: 'b\n' })
    expect(to).toHaveLength(64)
    expect(summary((await change(repo, from, to)).files)).toEqual(['modified a'])
  })
})

describe('changeDigest', () => {
  const code = `${lines(8, 'above')}    value = 1\n${lines(8, 'below')}`
  async function digestOf(from: string, to: string): Promise<string> {
    const repo = repository()
    const one = repo.commit('one', { 'a.py': from })
    return (await change(repo, one, repo.commit('two', { 'a.py': to }))).changeDigest
  }
  const edited = code.replace('value = 1', 'value = 2')

  test('survives a base that moved elsewhere in the file', async () => {
    const moved = (text: string) => `${lines(30, 'new')}${text}`
    expect(await digestOf(moved(code), moved(edited))).toBe(await digestOf(code, edited))
  })
  test('changes with one blank of indentation', async () => {
    expect(await digestOf(code, code.replace('    value = 1', '     value = 2'))).not.toBe(await digestOf(code, edited))
  })
  test('changes when the same line lands elsewhere', async () => {
    const here = code.replace('above 3\n', 'above 3\nextra\n')
    const there = code.replace('below 3\n', 'below 3\nextra\n')
    expect(await digestOf(code, here)).not.toBe(await digestOf(code, there))
  })
  test('has the documented bytes', async () => {
    const repo = repository()
    const from = repo.commit('one', { a: 'one\n' })
    const to = repo.commit('two', { a: 'two\n' })
    const body = '-one\n+two\n'
    const bytes = `remit-change-digest-v1\n100644 100644 text\0a\0a\0${body.length}\0${body}`
    expect((await change(repo, from, to)).changeDigest).toBe(createHash('sha256').update(bytes).digest('hex'))
  })
})

describe('history', () => {
  test('gives raw identities and whole messages, merges included', async () => {
    const repo = repository()
    const base = repo.commit('base', { a: 'a\n' })
    repo.git('checkout', '--quiet', '-b', 'side')
    repo.commit('side work\n\nCo-Authored-By: Claude <noreply@anthropic.com>', { b: 'b\n' })
    repo.git('checkout', '--quiet', 'main')
    repo.commit('main work', { c: 'c\n' })
    repo.git('checkout', '--quiet', 'side')
    repo.git('merge', '--quiet', '-m', 'Merge main', 'main')
    const store = await openStore({ borrow: repo.dir })
    const history = await readHistory(store, base, repo.head())
    expect(history.commits.map(commit => commit.message.split('\n')[0]).sort()).toEqual([
      'Merge main',
      'main work',
      'side work'
    ])
    expect(history.commits.map(commit => commit.parents.length).sort()).toEqual([1, 1, 2])
    expect(history.commits.find(commit => commit.message.startsWith('side'))).toMatchObject({
      author: { name: 'Ada', email: 'ada@example.com' },
      message: 'side work\n\nCo-Authored-By: Claude <noreply@anthropic.com>'
    })
    expect(history.complete).toBe(true)
    const raw = repo.raw('', 'cat-file', 'commit', repo.head())
    expect((await readCommit(store, repo.head())).sha256).toBe(createHash('sha256').update(raw).digest('hex'))
    closeStore(store)
  })

  test('unrelated histories have no merge base', async () => {
    const repo = repository()
    const one = repo.commit('one', { a: 'a\n' })
    repo.git('checkout', '--quiet', '--orphan', 'other')
    const other = repo.commit('other', { b: 'b\n' })
    const store = await openStore({ borrow: repo.dir })
    expect(await findMergeBase(store, one, other)).toBeNull()
    closeStore(store)
  })

  test('a shallow clone says that it is incomplete', async () => {
    const repo = repository()
    repo.commit('one', { a: '1\n' })
    const base = repo.head()
    repo.commit('two', { a: '2\n' })
    repo.commit('three', { a: '3\n' })
    const clone = repository()
    execFileSync('git', ['-C', clone.dir, 'fetch', '--quiet', '--depth=1', `file://${repo.dir}`, 'main'])
    const head = repo.head()
    const store = await openStore({ borrow: clone.dir })
    expect(await hasObjects(store, [head, base])).toEqual(new Set([head]))
    await expect(readHistory(store, base, head)).rejects.toMatchObject({ code: 'missing-objects' })
    await expect(findMergeBase(store, base, head)).rejects.toMatchObject({ code: 'missing-objects' })
    closeStore(store)
  })

  test('commit text in another encoding is decoded', async () => {
    const repo = repository()
    const base = repo.commit('base', { a: 'a\n' })
    const text = `tree ${repo.git('rev-parse', 'HEAD^{tree}')}\nparent ${base}\nauthor J\u00fcrgen <j@example.com> 1 +0000\ncommitter J <j@example.com> 1 +0000\nencoding ISO-8859-1\n\ncaf\u00e9\n`
    const id = repo.raw(Buffer.from(text, 'latin1'), 'hash-object', '-t', 'commit', '-w', '--stdin').toString().trim()
    const store = await openStore({ borrow: repo.dir })
    expect((await readHistory(store, base, id)).commits[0]).toMatchObject({
      message: 'caf\u00e9',
      author: { name: 'J\u00fcrgen' }
    })
    closeStore(store)
  })
})

describe('fetching', () => {
  test('brings commits at depth 1 without blobs, then the missing blobs', async () => {
    const repo = repository()
    repo.git('config', 'uploadpack.allowFilter', 'true')
    repo.git('config', 'uploadpack.allowAnySHA1InWant', 'true')
    const from = repo.commit('one', { a: 'a\n', kept: lines(50) })
    const to = repo.commit('two', { a: 'b\n' })
    const store = await openStore({ borrow: null })
    const request = { url: `file://${repo.dir}`, token: null, serverOrigin: null }
    await fetchObjects(store, { ...request, ids: [from, to], depth: 1, filter: 'blob:none' })
    const missing = await missingBlobs(store, from, to)
    expect(missing).toHaveLength(2)
    await expect(readChange(store, from, to)).rejects.toMatchObject({ code: 'missing-objects' })
    await fetchObjects(store, { ...request, ids: missing, depth: null, filter: null })
    expect(summary((await readChange(store, from, to)).files)).toEqual(['modified a'])
    closeStore(store)
  })

  test.each([
    'ext::sh -c touch% /tmp/x',
    '--upload-pack=touch x',
    'http://example.com/x.git',
    'ssh://example.com/x',
    ''
  ])('refuses the address %j', async url => {
    const store = await openStore({ borrow: null })
    const request = { url, ids: ['0'.repeat(40)], depth: null, filter: null, token: 't', serverOrigin: null } as const
    await expect(fetchObjects(store, request)).rejects.toMatchObject({ code: 'fetch-refused' })
    closeStore(store)
  })

  test('a failing fetch names the setting to make', async () => {
    const store = await openStore({ borrow: null })
    const request = {
      url: '/nonexistent/x.git',
      ids: ['0'.repeat(40)],
      depth: null,
      filter: null,
      token: null,
      serverOrigin: null
    } as const
    await expect(fetchObjects(store, request)).rejects.toMatchObject({
      code: 'fetch-failed',
      remedy: expect.stringContaining('fetch-depth: 0')
    })
    closeStore(store)
  })
})

describe('names from outside', () => {
  test.each(['--output=/tmp/x', '-O/tmp/x', 'HEAD', 'x;id', 'a'.repeat(39), 'A'.repeat(40)])(
    '%s never reaches git as an object id',
    value => {
      expect(() => objectId(value)).toThrow('not a full object id')
    }
  )
  test('revisions are resolved, and nonsense names no commit', async () => {
    const repo = repository()
    const head = repo.commit('one', { a: 'a\n' })
    expect(
      await resolveRevisions(repo.dir, ['main', 'HEAD', head.slice(0, 8), '--output=x', 'a\nb', '', 'main:a'])
    ).toEqual([head, head, head, null, null, null, null])
  })
})
