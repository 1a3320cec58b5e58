// What the repository holds of the names that a description writes: paths of the tree before the change, and commits
// that it says are taken back. Only what is asked for is kept, since a tree can have a hundred thousand files.
import { foldKey, type NamedCommit, type NamedPath, pathNamesOf, revertedNamesOf } from '../model/named-path.js'
import type { Task } from '../model/task.js'
import type { GitStore } from './git.js'
import { orNull } from './git-base-tree.js'
import { objectId, runGit } from './git-process.js'

/** Files shown of one name. */
const shownFiles = 5

/** Looks the names up at the merge base; a name that the tree does not have is left out. Null where the tree cannot be read. */
export async function readNamedPaths(
  store: GitStore,
  mergeBase: string,
  task: Pick<Task, 'items'>
): Promise<NamedPath[] | null> {
  const keys = pathNamesOf(task.items)
  if (keys.length === 0) return []
  const listing = await orNull(
    runGit(['ls-tree', '-r', '-z', '--name-only', '--full-tree', objectId(mergeBase)], { env: store.env })
  )
  return listing === null ? null : lookUp(keys, listing.toString('utf8').split('\0').slice(0, -1))
}

/** One pass over the tree: a path is compared only with keys that end in one of its own parts. */
export function lookUp(keys: readonly string[], paths: readonly string[]): NamedPath[] {
  const byLastPart = new Map<string, { key: string; folded: string; found: NamedPath }[]>()
  for (const key of keys) {
    const folded = foldKey(key)
    const last = folded.slice(folded.lastIndexOf('/') + 1)
    const entry = { key, folded, found: { key, files: [], count: 0, isFolder: false } }
    const known = byLastPart.get(last)
    if (known === undefined) byLastPart.set(last, [entry])
    else known.push(entry)
  }
  for (const path of paths) {
    const folded = foldKey(path.toLowerCase())
    for (let from = 0; from < folded.length; ) {
      const slash = folded.indexOf('/', from)
      const end = slash < 0 ? folded.length : slash
      const part = folded.slice(from, end)
      for (const { folded: key, found } of byLastPart.get(part) ?? []) {
        const start = end - key.length
        if (start < 0 || !folded.startsWith(key, start) || (start > 0 && folded[start - 1] !== '/')) continue
        found.count++
        found.isFolder ||= slash >= 0
        if (found.files.length < shownFiles) found.files.push(path)
      }
      from = end + 1
    }
  }
  const found = [...byLastPart.values()].flat().map(entry => entry.found)
  return found.filter(({ count }) => count > 0).sort((a, b) => (a.key < b.key ? -1 : 1))
}

/** The commits that the description says are taken back, as far as the repository holds them. */
export async function readNamedCommits(store: GitStore, task: Pick<Task, 'items'>): Promise<NamedCommit[]> {
  const commits: NamedCommit[] = []
  for (const name of revertedNamesOf(task.items)) {
    const id = await orNull(runGit(['rev-parse', '--verify', '--quiet', `${name}^{commit}`], { env: store.env }))
    if (id === null) continue
    const listing = await orNull(
      runGit(
        [
          'diff-tree',
          '-r',
          '-z',
          '--name-only',
          '--no-renames',
          '--no-commit-id',
          '--root',
          objectId(id.toString('latin1').trim())
        ],
        { env: store.env }
      )
    )
    if (listing !== null) commits.push({ name, paths: listing.toString('utf8').split('\0').slice(0, -1).sort() })
  }
  return commits
}
