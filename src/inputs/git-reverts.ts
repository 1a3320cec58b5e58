// Is this change the exact reverse of a commit on the base branch? The commit is named in text that anybody can write; that
// it is there, and that this change takes back just what it did, git says.
import { InputError } from '../model/errors.js'
import type { ChangedFile } from '../model/pull-request.js'
import type { GitStore } from './git.js'
import { hasObjects } from './git.js'
import { missingBlobs, readChange } from './git-change.js'
import { parseRaw } from './git-diff-output.js'
import { readCommit } from './git-history.js'
import type { FetchBlobs } from './git-policy.js'
import { GitError, objectId, runGit } from './git-process.js'

export interface RevertQuestion {
  mergeBase: string
  /** The change of the pull request, and its digest. */
  files: readonly ChangedFile[]
  changeDigest: string
  /** Title, body and commit messages: where the reverted commit may be named. */
  texts: readonly string[]
  /** Brings file contents that the store lacks; null where nothing is fetched. */
  fetchBlobs: FetchBlobs | null
}

/** Commits that are looked at, in the order in which they are named. */
const mostCandidates = 4

/**
 * The commit of which the change is the exact reverse, by `changeDigest` with its hunks, in the history of the merge base;
 * null where no named commit is one, or where the store does not hold what would show it. Never throws for that.
 */
export async function readRevert(store: GitStore, question: RevertQuestion): Promise<string | null> {
  if (question.files.length === 0) return null
  for (const id of namedCommits(question.texts)) {
    if (await isReverse(store, question, id)) return id
  }
  return null
}

/** Full ids that the texts name as git's own message of a revert does; each once, at most `mostCandidates`. Linear. */
export function namedCommits(texts: readonly string[]): string[] {
  const ids = new Set<string>()
  for (const text of texts) {
    for (const [, id] of text.matchAll(/\bThis reverts commit ([0-9a-f]{40}(?:[0-9a-f]{24})?)\b/g)) {
      ids.add(id!)
      if (ids.size === mostCandidates) return [...ids]
    }
  }
  return [...ids]
}

async function isReverse(store: GitStore, question: RevertQuestion, id: string): Promise<boolean> {
  try {
    if (!(await hasObjects(store, [id])).has(id)) return false
    if (!(await isAncestor(store, id, question.mergeBase))) return false
    // Of a merge, what it brought to its first parent: that is what git takes back with -m 1.
    const parent = (await readCommit(store, id)).commit.parents[0]
    if (parent === undefined) return false
    // Anybody can name the largest commit of all: its lines are only read where it changes just these paths.
    if (!isSame(await changedPaths(store, id, parent), pathsOf(question.files))) return false
    await question.fetchBlobs?.(await missingBlobs(store, id, parent))
    return (await readChange(store, id, parent)).changeDigest === question.changeDigest
  } catch (error) {
    // What the store lacks cannot be shown, and so is not claimed.
    if (error instanceof GitError || (error instanceof InputError && error.code !== 'git-not-found')) return false
    throw error
  }
}

async function isAncestor(store: GitStore, id: string, of: string): Promise<boolean> {
  try {
    await runGit(['merge-base', '--is-ancestor', objectId(id), objectId(of)], { env: store.env })
    return true
  } catch (error) {
    if (error instanceof GitError) return false
    throw error
  }
}

async function changedPaths(store: GitStore, from: string, to: string): Promise<Set<string>> {
  const args = ['diff-tree', '-r', '-z', '--raw', '--no-abbrev', '--no-renames', objectId(from), objectId(to)]
  const { entries } = parseRaw(await runGit(args, { env: store.env }))
  return new Set(entries.map(({ path }) => path.toString('utf8')))
}

/** A renamed file counts by both of its paths. */
function pathsOf(files: readonly ChangedFile[]): Set<string> {
  return new Set(
    files.flatMap(({ path, previousFilename }) => [path, ...(previousFilename === null ? [] : [previousFilename])])
  )
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every(one => b.has(one))
}
