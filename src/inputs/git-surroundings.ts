// What stands around the change in the repository: its manifests as whole texts, the description's template, names that
// read like those of new files, what the description names, and how much of the tree its boundaries take in.
import { compileGlobs } from '../model/glob.js'
import type { BoundaryReach, ChangedFile, PullRequest, TwinName } from '../model/pull-request.js'
import type { Task } from '../model/task.js'
import { parseTask } from '../model/task-parse.js'
import type { GitStore } from './git.js'
import { readManifestTexts } from './git-manifests.js'
import { readNamedCommits, readNamedPaths } from './git-named.js'
import type { FetchBlobs } from './git-policy.js'
import { objectId, runGit } from './git-process.js'
import { readTemplates } from './git-templates.js'
import { type Folder, type GitTrees, isFolder, type TreeEntry } from './git-trees.js'

/** New files whose neighbours are looked at, and files by which a boundary is measured. */
const mostNewFiles = 2000
const measuredFiles = 2000

export type Surroundings = Pick<
  PullRequest,
  'manifests' | 'templates' | 'twinNames' | 'boundaryReach' | 'namedPaths' | 'namedCommits'
>

export const noSurroundings: Surroundings = {
  manifests: [],
  templates: [],
  twinNames: [],
  boundaryReach: null,
  namedPaths: null,
  namedCommits: []
}

export interface SurroundingsRequest {
  store: GitStore
  trees: GitTrees
  /** Tip of the base branch; null when unknown. */
  base: string | null
  mergeBase: string
  head: string
  files: readonly ChangedFile[]
  title: string
  body: string
  /** Brings manifests and lock files that the change leaves alone into the store. */
  fetchBlobs?: FetchBlobs
}

/** Reads them. Throws InputError where the repository lacks what it should hold. */
export async function readSurroundings(request: SurroundingsRequest): Promise<Surroundings> {
  const { store, trees, base, mergeBase, head, files } = request
  const task = parseTask(request.title, request.body)
  return {
    manifests: await readManifestTexts(request),
    // A description written from an older template is as little its author's word, so the merge base counts too.
    templates: await readTemplates(trees, base === null ? [mergeBase] : [base, mergeBase]),
    twinNames: await findTwins(trees, mergeBase, head, files),
    boundaryReach: await measureBoundary(store, mergeBase, task.boundaries),
    namedPaths: await readNamedPaths(store, mergeBase, task),
    namedCommits: await readNamedCommits(store, task)
  }
}

/** Names at head that read like the name of a new file, or of a new folder on its path. */
async function findTwins(
  trees: GitTrees,
  mergeBase: string,
  head: string,
  files: readonly ChangedFile[]
): Promise<TwinName[]> {
  const fresh = files.filter(file => file.status === 'added' || file.status === 'renamed').slice(0, mostNewFiles)
  if (fresh.length === 0) return []
  const [before, after] = [await trees.top(mergeBase), await trees.top(head)]
  const twins: TwinName[] = []
  for (const { path } of fresh) {
    const other = await twinOf(trees, before, after, path)
    if (other !== null) twins.push({ path, other })
  }
  return twins.sort((a, b) => (a.path < b.path ? -1 : 1))
}

async function twinOf(trees: GitTrees, before: Folder, after: Folder, path: string): Promise<string | null> {
  let old: Folder | null = before
  let now: Folder | null = after
  for (let from = 0; now !== null && from <= path.length; ) {
    const slash = path.indexOf('/', from)
    const end = slash < 0 ? path.length : slash
    const name = path.slice(from, end)
    const known: TreeEntry | null = old?.entry(name) ?? null
    const other = known === null ? now.twinsOf(name)[0] : undefined
    if (other !== undefined) return path.slice(0, from) + other
    const entry = now.entry(name)
    now = isFolder(entry) ? await trees.folder(entry.id) : null
    old = isFolder(known) ? await trees.folder(known.id) : null
    from = end + 1
  }
  return null
}

/** Patterns are attacker-controlled, so a boundary is measured by a bounded number of files, spread over the tree. */
async function measureBoundary(
  store: GitStore,
  commit: string,
  { allow, deny }: Task['boundaries']
): Promise<BoundaryReach | null> {
  if (allow.length === 0) return null
  const listing = await runGit(['ls-tree', '-r', '-z', '--name-only', '--full-tree', objectId(commit)], {
    env: store.env
  })
  const paths = listing.toString('utf8').split('\0').slice(0, -1)
  const step = Math.max(1, Math.ceil(paths.length / measuredFiles))
  const allowed = compileGlobs(allow.map(boundary => boundary.pattern))
  const denied = compileGlobs(deny.map(boundary => boundary.pattern))
  const measured = paths.filter((_path, index) => index % step === 0)
  const inside = measured.filter(path => allowed.matches(path) && !denied.matches(path))
  const topEntries = new Set(inside.map(path => path.slice(0, path.indexOf('/') + 1) || path)).size
  return { files: measured.length, inside: inside.length, topEntries }
}
