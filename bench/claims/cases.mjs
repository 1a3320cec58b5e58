// The pull requests of bench/trace with what stands around them: names that the description writes, manifests, history.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { extract, gitDirectory, readHistory } from '../trace/extract.mjs'

/** Part of the cache's name: to be raised when what is read around a change is another. */
const version = 1

export const readers = [
  'inputs/git',
  'inputs/git-change',
  'inputs/git-process',
  'inputs/git-revisions',
  'inputs/git-repository-history',
  'inputs/git-surroundings',
  'inputs/git-trees'
]

/** { name, head, history, pullRequests }: each with `files` and `around` (PullRequest's own fields). Kept in `work`. */
export async function readCases(product, folder, corpus, work) {
  mkdirSync(work, { recursive: true })
  const extracted = await extract(product, folder, corpus, work)
  const { name, head, pullRequests } = extracted
  const file = join(work, `${name.replace('/', '+')}.${head.slice(0, 12)}.around.${version}.v8`)
  if (!existsSync(file)) {
    const around = await readAround(product, gitDirectory(folder, name), pullRequests)
    const history = await readHistory(product, folder, extracted, false)
    writeFileSync(`${file}.part`, serialize({ around, history }))
    renameSync(`${file}.part`, file)
  }
  const { around, history } = deserialize(readFileSync(file))
  return { name, head, history, pullRequests: pullRequests.map((one, index) => ({ ...one, around: around[index] })) }
}

async function readAround(product, directory, pullRequests) {
  const store = await product.openStore({ borrow: directory })
  const trees = new product.GitTrees(store)
  const around = []
  try {
    for (const { title, body, files, parent, commit } of pullRequests) {
      const at = { base: null, mergeBase: parent, head: commit }
      around.push(await product.readSurroundings({ store, trees, ...at, files, title, body }))
    }
  } finally {
    trees.close()
    product.closeStore(store)
  }
  return around
}

/** What the product makes of one: the task, the claims with their verdicts. `change` replaces parts of the pull request. */
export function judgeCase(product, history, one, change = {}) {
  const { title, body, files, around } = { ...one, ...change }
  const task = product.parseTask(title, body, around.templates)
  const { dependencies, manifests } = product.relateDependencies({ ...around, registryAnswers: null, title }, task)
  const unread = manifests.filter(({ state }) => state !== 'read').map(({ path }) => path)
  const claims = product.judgeClaims(task, {
    files,
    classes: [],
    pullRequest: { ...around, history, source: 'git', body },
    dependencies: { changes: dependencies, unread },
    isComplete: true
  })
  return { task, claims }
}
