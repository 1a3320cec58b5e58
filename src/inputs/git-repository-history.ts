// What the repository says of itself before a change: its newest merged commits where the clone has them, and a sample
// of its base tree. Bounded by numbers of commits, files and bytes, never by the clock, and never a reason to fetch.
import { InputError } from '../model/errors.js'
import type { PastCommit, RepositoryHistory } from '../model/repository-history.js'
import { type GitStore, shallowCommits } from './git.js'
import { orNull, readSample } from './git-base-tree.js'
import { readCommitObjects } from './git-history.js'
import { objectId, runGit } from './git-process.js'
import { taskOfMessage } from './task-of-message.js'

/** Commits that are counted, and those that are looked at to find as many that people made. */
const mostCommits = 800
const mostLookedAt = 1600
/** Fewer say too little about words and co-change, and are left out: a clone's depth moves nothing by degrees. */
const leastCommits = 50
/** A commit of more files (a reformatting, a vendored tree) says nothing about which files belong together. */
const mostPaths = 40
/** UTF-16 units of one description, and of all. */
const longestBody = 20_000
const mostText = 8 * 1024 * 1024
/** Commits whose paths are asked for at once, and bytes of git's answers until paths are no longer asked for. */
const commitsAtOnce = 100
const mostPathBytes = 64 * 1024 * 1024

/**
 * The past of a change; null where there is no commit to begin at, and where git cannot be asked. It is an aid of the
 * trace, recorded in the evidence, so that its absence is no reason to hold a merge.
 */
export async function readPast(store: GitStore, mergeBase: string | null): Promise<RepositoryHistory | null> {
  if (mergeBase === null) return null
  try {
    return await readRepositoryHistory(store, mergeBase)
  } catch (error) {
    if (error instanceof InputError) return null
    throw error
  }
}

/**
 * Reads the history up to the merge base, the merge base included, which is no part of the change. Objects that the
 * store lacks (a shallow or partial clone) leave less to know, and are no error. Throws InputError `git-not-found`,
 * `change-too-large` where a git answer passes its limit.
 */
export async function readRepositoryHistory(store: GitStore, mergeBase: string): Promise<RepositoryHistory> {
  const commits = await readPastCommits(store, mergeBase)
  const sample = await readSample(store, mergeBase)
  if (commits.length >= leastCommits) return { source: 'history', commits, sample }
  return { source: sample.length === 0 ? 'none' : 'base-tree', commits: [], sample }
}

/** Newest first; empty where the store does not hold the commit. */
async function readPastCommits(store: GitStore, from: string): Promise<PastCommit[]> {
  const args = ['rev-list', '--first-parent', `--max-count=${mostLookedAt}`, objectId(from)]
  const answer = await orNull(runGit(args, { env: store.env }))
  const ids = (answer?.toString('latin1') ?? '').split('\n').filter(line => line !== '')
  const found: (PastCommit & { id: string; parent: string })[] = []
  let text = 0
  for (const { commit } of await readMessages(store, ids)) {
    const { title, body } = taskOfMessage(commit.message.slice(0, 2 * longestBody))
    text += title.length + body.length
    if (found.length === mostCommits || text > mostText) break
    if (isAutomatic(commit.author)) continue
    const kept = { title: title.slice(0, longestBody), body: body.slice(0, longestBody), paths: [] }
    found.push({ ...kept, id: commit.id, parent: commit.parents[0] ?? '' })
  }
  const paths = await readPaths(store, found)
  return found.map(({ id, title, body }) => ({ title, body, paths: paths.get(id) ?? [] }))
}

async function readMessages(store: GitStore, ids: readonly string[]): ReturnType<typeof readCommitObjects> {
  try {
    return await readCommitObjects(store, ids)
  } catch (error) {
    if (error instanceof InputError && error.code === 'missing-objects') return []
    throw error
  }
}

/** Accounts that merge version bumps and releases by the hundred. Agents that do a person's task are not meant. */
function isAutomatic({ name, email }: { name: string; email: string }): boolean {
  return automatic.test(name) || automatic.test(email)
}

const automatic =
  /\b(?:dependabot|renovate|github-actions|pre-commit-ci|release-please|changeset-bot|mergify|greenkeeper)\b/i

/** The paths that each commit touched at its first parent; by trees alone, so both paths of a rename are among them. */
async function readPaths(
  store: GitStore,
  commits: readonly { id: string; parent: string }[]
): Promise<Map<string, string[]>> {
  const options = ['--stdin', '--root', '-m', '-r', '-z', '--raw', '--no-abbrev', '--no-renames', '--no-ext-diff']
  const found = new Map<string, string[]>()
  // Where a shallow clone is cut off, every file of the tree would look new.
  const cut = shallowCommits(store)
  const whole = commits.filter(({ id }) => !cut.has(id))
  let bytes = 0
  for (let at = 0; at < whole.length && bytes < mostPathBytes; at += commitsAtOnce) {
    const lines = whole.slice(at, at + commitsAtOnce).map(({ id, parent }) => `${id} ${parent}`.trimEnd())
    const input = `${lines.join('\n')}\n`
    // A clone without its trees knows which words are common, and not which files change together.
    const answer = await orNull(runGit(['diff-tree', ...options], { env: store.env, input }))
    if (answer === null) break
    bytes += answer.length
    collectPaths(answer, found)
  }
  for (const [id, paths] of found) if (paths.length > mostPaths) found.set(id, [])
  return found
}

// `<commit>NUL`, then for each entry `:<modes, ids, status>NUL<path>NUL`. A field that begins with a colon is always
// followed by a path, so a path can look like anything.
function collectPaths(answer: Buffer, found: Map<string, string[]>): void {
  let paths: string[] = []
  for (let at = 0; at < answer.length; ) {
    const end = answer.indexOf(0, at)
    if (end < 0) return
    if (answer[at] !== 0x3a) {
      paths = []
      found.set(answer.toString('latin1', at, end), paths)
      at = end + 1
      continue
    }
    const pathEnd = answer.indexOf(0, end + 1)
    if (pathEnd < 0) return
    // One more than are kept says that there were too many.
    if (paths.length <= mostPaths) paths.push(answer.toString('utf8', end + 1, pathEnd))
    at = pathEnd + 1
  }
}
