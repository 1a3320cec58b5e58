// Pull requests out of a bare git directory: first-parent commits whose subject ends in (#n), newest 1,600. The newest
// half, at most 800, is the bench; the rest is the history from which words and co-change are learned.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { pullRequestOf } from './messages.mjs'

const mostPullRequests = 1600
const mostBench = 800
const leastBody = 80
const mostFiles = 100
/** Part of the cache's name: to be raised when what is extracted changes. */
const version = 2

/** The git directory of `owner/name` below `folder`, null where there is none. */
export function gitDirectory(folder, name) {
  const joined = name.replace('/', '+')
  return [join(folder, joined, 'repo'), join(folder, `${joined}.git`)].find(path => existsSync(path)) ?? null
}

/**
 * Gives { name, head, pullRequests, older, before }: the bench's pull requests, newest first, each with its change as
 * the product's own reader gives it; the subjects of the older ones; and the commit before the oldest of the bench.
 * Written to `work` once for each head. `corpus` is { name, commit }; without a commit that the clone has, HEAD.
 */
export async function extract(product, folder, corpus, work) {
  return inStore(product, folder, corpus.name, async (store, directory) => {
    const [head, newest] = await product.resolveRevisions(directory, [corpus.commit ?? 'HEAD', 'HEAD'])
    const from = head ?? newest
    const file = join(work, `${corpus.name.replace('/', '+')}.${from.slice(0, 12)}.${version}.v8`)
    if (existsSync(file)) return deserialize(readFileSync(file))
    const listed = await listPullRequests(product, store, from)
    const extracted = { name: corpus.name, head: from, ...(await readBench(product, store, listed)) }
    writeFileSync(`${file}.part`, serialize(extracted))
    renameSync(`${file}.part`, file)
    return extracted
  })
}

/**
 * What the product's reader says of the repository before all pull requests of the bench. Of its commits only the older
 * pull requests are kept, as the tasks are defined. With `isShallow` what it says in a clone of depth 1.
 */
export async function readHistory(product, folder, { name, before, older }, isShallow) {
  return inStore(product, folder, name, async store => {
    const { source, commits, sample } = await product.readRepositoryHistory(store, before)
    if (isShallow) return { source: 'base-tree', commits: [], sample }
    const titles = new Set(older)
    return { source, commits: commits.filter(({ title }) => titles.has(title)), sample }
  })
}

async function inStore(product, folder, name, use) {
  const directory = gitDirectory(folder, name)
  if (directory === null) throw new Error(`There is no git directory of ${name} below ${folder}.`)
  const store = await product.openStore({ borrow: directory })
  try {
    return await use(store, directory)
  } finally {
    product.closeStore(store)
  }
}

async function listPullRequests(product, store, head) {
  const format = '--format=%H%x00%P%x00%ct%x00%an %ae%x00%B%x00'
  const options = ['--first-parent', '--no-merges', '-n', String(4 * mostPullRequests), format]
  const fields = (await product.runGit(['log', ...options, head], { env: store.env })).toString('utf8').split('\0')
  const found = []
  for (let at = 0; at + 4 < fields.length && found.length < mostPullRequests; at += 5) {
    const [id, parents, time, author, message] = fields.slice(at, at + 5)
    const pullRequest = pullRequestOf(message, author)
    if (pullRequest !== null)
      found.push({ ...pullRequest, commit: id.trim(), parent: parents.split(' ')[0], time: Number(time) })
  }
  return found.sort((a, b) => b.time - a.time)
}

async function readBench(product, store, listed) {
  const count = Math.min(mostBench, Math.ceil(listed.length / 2))
  const pullRequests = []
  for (const pullRequest of listed.slice(0, count)) {
    if (!pullRequest.isHuman || pullRequest.body.length < leastBody || pullRequest.parent === '') continue
    const files = await readFiles(product, store, pullRequest)
    if (files !== null && files.length > 0 && files.length <= mostFiles) pullRequests.push({ ...pullRequest, files })
  }
  const older = listed.slice(count).map(({ title, number }) => `${title} (#${number})`)
  return { pullRequests, older, before: listed[count - 1].parent }
}

/** Null where the clone lacks a blob of it. */
async function readFiles(product, store, { parent, commit }) {
  try {
    const { files } = await product.readChange(store, parent, commit)
    return files.map(file => ({ ...file, patch: file.patch === null ? null : new Uint8Array(file.patch) }))
  } catch (error) {
    if (error.code === 'missing-objects' || error.code === 'change-too-large') return null
    throw error
  }
}
