import { execFileSync } from 'node:child_process'
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, test } from '@jest/globals'
import { closeStore, openStore } from '../../src/inputs/git.js'
import { readChange } from '../../src/inputs/git-change.js'
import { type HistoryPart, MergeHistory } from '../../src/inputs/history.js'
import { HistoryObjects } from '../../src/inputs/history-objects.js'
import type { LocalPullRequest } from '../../src/inputs/load.js'
import { GitRepository } from '../support/git-repository.js'
import { type MergedHistory, mergedHistory } from '../support/merged-history.js'

const repo: MergedHistory = mergedHistory()
afterAll(() => repo.remove())
const open: { close(): void }[] = []
afterEach(() => {
  for (const one of open.splice(0)) one.close()
})

async function history(dir = repo.dir, part: HistoryPart = { last: 100 }, live = new Map<number, LocalPullRequest>()) {
  const opened = await MergeHistory.open(dir, part, live)
  open.push(opened)
  return opened
}

const always = (): boolean => true

describe('the merges of a history', () => {
  test('are found newest first, and commits without a number are counted', async () => {
    const found = await (await history()).find(100, always)
    expect(found.merges.map(({ number }) => number)).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1])
    expect(found).toMatchObject({ unnamed: 2, cut: false })
  })

  test('are no more than asked for', async () => {
    const found = await (await history()).find(3, always)
    expect(found.merges.map(({ number }) => number)).toEqual([9, 8, 7])
  })

  test('of a range are those between its ends', async () => {
    const all = await (await history()).find(100, always)
    const commitOf = (number: number): string => all.merges.find(merge => merge.number === number)!.commit
    const part = { from: commitOf(2), to: commitOf(6) }
    expect((await (await history(repo.dir, part)).find(100, always)).merges.map(({ number }) => number)).toEqual([
      6, 5, 4, 3
    ])
  })

  test('stop where the caller does', async () => {
    expect((await (await history()).find(100, () => false)).merges).toEqual([])
  })

  test('say so where a shallow clone ends', async () => {
    const clone = new GitRepository()
    open.push({ close: () => clone.remove() })
    rmSync(join(clone.dir, '.git'), { recursive: true })
    execFileSync('git', ['clone', '--quiet', '--bare', '--depth=3', `file://${repo.dir}`, join(clone.dir, '.git')])
    const shallow = await history(clone.dir)
    const found = await shallow.find(100, always)
    expect(found.merges.map(({ number }) => number)).toEqual([9, 8, 7])
    expect(found.cut).toBe(true)
    await expect(shallow.read(found.merges[2]!)).rejects.toMatchObject({ code: 'missing-objects' })
    expect((await shallow.read(found.merges[1]!)).pullRequest.title).toBe('Sort the imports of the parser module')
  })

  test.each([[{ from: 'none', to: 'HEAD' }], [{ from: 'HEAD', to: 'none' }]])('of %j are refused', async part => {
    await expect(history(repo.dir, part)).rejects.toThrow(/names no commit/)
  })
})

describe('a merged pull request', () => {
  async function read(number: number, live?: Map<number, LocalPullRequest>) {
    const opened = await history(repo.dir, { last: 100 }, live)
    const found = await opened.find(100, always)
    return opened.read(found.merges.find(merge => merge.number === number)!)
  }

  test('of a squash has its message, its parent as base and itself as the only commit', async () => {
    const { pullRequest, source, month, author } = await read(1)
    const head = pullRequest.revisions.head
    const parent = repo.git('rev-parse', `${head}^`)
    expect(pullRequest).toMatchObject({
      number: 1,
      title: 'Parse open ranges in parseRange',
      body: 'Ranges without an end are now read to the last line.',
      revisions: { base: parent, mergeBase: parent }
    })
    expect(pullRequest.commits?.map(({ id }) => id)).toEqual([head])
    // The merge's own month in UTC.
    expect([source, month, author.name]).toEqual(['message', '2026-09', 'Ada'])
  })

  test('of a merge has the title in the body, the branch, and the commits of the branch alone', async () => {
    const { pullRequest } = await read(2)
    expect(pullRequest).toMatchObject({ title: 'Keep the ledger sorted', headRef: 'feature/ledger' })
    expect(pullRequest.commits?.map(({ message }) => message)).toEqual(['Sort ledger'])
    expect(pullRequest.files.map(({ path }) => path)).toEqual(['src/ledger.ts'])
  })

  test('of a merge without a text has neither title nor body', async () => {
    expect(await read(9)).toMatchObject({ source: 'title-only', pullRequest: { title: '', body: '' } })
  })

  test('takes the live description where there is one', async () => {
    const live = { title: 'Live', body: 'As it was', labels: ['x'], author: null, headRef: 'b', number: 1 }
    const given = new Map([[1, live as unknown as LocalPullRequest]])
    expect(await read(1, given)).toMatchObject({ source: 'file', pullRequest: { title: 'Live', body: 'As it was' } })
    expect(await read(3, given)).toMatchObject({ source: 'message' })
  })
})

describe('changes read by one process', () => {
  test('equal those read one by one, renames, binaries and empty ones included', async () => {
    const store = await openStore({ borrow: repo.dir })
    const objects = new HistoryObjects(store)
    open.push(objects, { close: () => closeStore(store) })
    const { merges } = await (await history()).find(100, always)
    const pairs = merges.map(({ commit }) => [repo.git('rev-parse', `${commit}^1`), commit] as const)
    const together = await Promise.all(pairs.map(([from, to]) => objects.change(from, to)))
    for (const [index, [from, to]] of pairs.entries()) {
      const { patchId: _patchId, ...alone } = await readChange(store, from, to)
      expect(together[index]).toEqual(alone)
    }
    expect(together.flatMap(({ files }) => files.map(file => file.status))).toContain('renamed')
  })

  test('a large one among them comes whole, whatever its files are called and hold', async () => {
    const large = new GitRepository()
    open.push({ close: () => large.remove() })
    const first = large.commit('One', { 'a.txt': '1\n' })
    const trap = `end of ${first}\n`
    large.commit('Two (#2)', { [`end of ${first}\nx`]: trap.repeat(50_000), 'b.txt': 'x\n' })
    const second = large.head()
    const third = large.commit('Three (#3)', { 'a.txt': `end of ${second}\n` })
    const store = await openStore({ borrow: large.dir })
    const objects = new HistoryObjects(store)
    open.push(objects, { close: () => closeStore(store) })
    const changes = await Promise.all([
      objects.change(first, second),
      objects.change(second, third),
      objects.change(first, third)
    ])
    expect(changes.map(({ files }) => files.map(({ added }) => added))).toEqual([[1, 50_000], [1], [1, 1, 50_000]])
    const alone = await readChange(store, first, second)
    expect(changes[0]?.changeDigest).toBe(alone.changeDigest)
    expect(changes[0]?.files.map(({ patch }) => patch?.length)).toEqual(alone.files.map(({ patch }) => patch?.length))
    expect(changes[0]).not.toHaveProperty('patchId')
  })

  test('one above the limit is not judged, and the next one is', async () => {
    const large = new GitRepository()
    open.push({ close: () => large.remove() })
    const first = large.commit('One', { 'a.txt': '1\n' })
    const second = large.commit('Two (#2)', { 'b.txt': 'x\n'.repeat(4 * 1024 * 1024) })
    const third = large.commit('Three (#3)', { 'a.txt': '2\n' })
    const store = await openStore({ borrow: large.dir })
    const objects = new HistoryObjects(store)
    open.push(objects, { close: () => closeStore(store) })
    const changes = await Promise.allSettled([objects.change(first, second), objects.change(second, third)])
    expect(changes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled'])
    expect(changes[0]).toMatchObject({ reason: { code: 'change-too-large' } })
    expect(readdirSync(store.dir)).not.toContain('large-change')
  })

  test('one that lacks its objects leaves the next ones readable', async () => {
    const broken = new GitRepository()
    open.push({ close: () => broken.remove() })
    const ids = ['1\n', '2\n', '3\n', '4\n'].map((text, index) =>
      broken.commit(`C${index} (#${index + 1})`, { 'a.txt': text })
    )
    const lost = broken.git('rev-parse', `${ids[1]}:a.txt`)
    rmSync(join(broken.dir, '.git/objects', lost.slice(0, 2), lost.slice(2)))
    const store = await openStore({ borrow: broken.dir })
    const objects = new HistoryObjects(store)
    open.push(objects, { close: () => closeStore(store) })
    const changes = await Promise.allSettled([0, 1, 2].map(index => objects.change(ids[index]!, ids[index + 1]!)))
    expect(changes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled'])
    expect(changes[0]).toMatchObject({ reason: { code: 'missing-objects' } })
  })
})
