// The texts of the manifests and lock files of a change, on both sides, and of those beside them that it leaves alone.
// Read only where the change touches a manifest, and no larger than what is looked at.
import type { Ecosystem, FileText, ManifestText } from '../model/dependency.js'
import { largestText, readManifests } from '../model/manifest-change.js'
import { isBuilt, lockNames, manifestKind } from '../model/manifest-kind.js'
import type { ChangedFile } from '../model/pull-request.js'
import type { GitStore } from './git.js'
import { readSizes } from './git-base-tree.js'
import type { FetchBlobs } from './git-policy.js'
import { objectId, runGit } from './git-process.js'
import { type Folder, type GitTrees, isFolder, isRegularFile, type TreeEntry } from './git-trees.js'

/** Manifests and lock files of one change that are read; what is beyond is said to be unread. */
const mostTexts = 400
/** Bytes of all texts together; a monorepo of the largest sort stays far below. */
const mostBytes = 64 * 1024 * 1024
/** Other manifests of the repository that are asked whether they have a package already. */
const mostSiblings = 200

interface Wanted {
  path: string
  /** Blob ids; null where the side does not exist. */
  before: string | null
  after: string | null
}

export interface ManifestsRequest {
  store: GitStore
  trees: GitTrees
  mergeBase: string
  head: string
  files: readonly ChangedFile[]
  /** Brings what the change leaves alone into the store. */
  fetchBlobs?: FetchBlobs
}

/** Reads them. Never throws for what the repository lacks: such a side is `missing`. Sorted by path. */
export async function readManifestTexts(request: ManifestsRequest): Promise<ManifestText[]> {
  const changed = request.files.flatMap(manifestOf)
  if (changed.length === 0) return []
  const texts = await readWanted(request, [...changed, ...(await locksBeside(request, changed))])
  const fresh = readManifests(texts).packages.filter(({ isNew, scope }) => isNew && scope !== 'indirect')
  if (fresh.length === 0) return texts
  // Rare: only a package that is new here is looked for in the rest of the repository.
  const ecosystems = new Set(fresh.map(({ ecosystem }) => ecosystem))
  const siblings = await otherManifests(request, ecosystems, new Set(texts.map(({ path }) => path)))
  const read = (await readWanted(request, siblings)).filter(({ before }) => before.state === 'read')
  return [...texts, ...read].sort((a, b) => (a.path < b.path ? -1 : 1))
}

async function readWanted(
  { store, fetchBlobs }: ManifestsRequest,
  unsorted: readonly Wanted[]
): Promise<ManifestText[]> {
  const wanted = [...unsorted].sort((a, b) => (a.path < b.path ? -1 : 1))
  const untouched = wanted.flatMap(({ before, after }) => (before === after && after !== null ? [after] : []))
  if (untouched.length > 0) await fetchBlobs?.([...new Set(untouched)])
  const ids = wanted.slice(0, mostTexts).flatMap(({ path, before, after }) => {
    return [before, after].flatMap(id => (id === null ? [] : [{ id, limit: largestText(path) }]))
  })
  const texts = await readTexts(store, ids)
  const side = (id: string | null, index: number): FileText => {
    if (id === null) return { state: 'absent' }
    return index < mostTexts ? (texts.get(id) ?? unread('missing')) : unread('too-large')
  }
  return wanted.map(({ path, before, after }, index) => {
    return { path, before: side(before, index), after: side(after, index) }
  })
}

/** Those at the merge base that the change leaves alone, the nearest to the top first. */
async function otherManifests(
  { store, mergeBase }: ManifestsRequest,
  ecosystems: ReadonlySet<Ecosystem>,
  known: ReadonlySet<string>
): Promise<Wanted[]> {
  const listing = await runGit(['ls-tree', '-r', '-z', '--full-tree', objectId(mergeBase)], { env: store.env })
  const found: (Wanted & { depth: number })[] = []
  for (let at = 0; at < listing.length; ) {
    const end = listing.indexOf(0, at)
    if (end < 0) break
    const tab = listing.indexOf(0x09, at)
    const path = listing.toString('utf8', tab + 1, end)
    const kind = manifestKind(path)
    if (kind?.sort === 'manifest' && ecosystems.has(kind.ecosystem) && isBuilt(path) && !known.has(path)) {
      const [mode, , id] = listing.toString('latin1', at, tab).split(' ')
      if (isRegular(mode!)) found.push({ path, before: id!, after: id!, depth: path.split('/').length })
    }
    at = end + 1
  }
  return found.sort((a, b) => a.depth - b.depth || (a.path < b.path ? -1 : 1)).slice(0, mostSiblings)
}

/** A link or a submodule is no manifest; where a file comes to be one or ceases to, that side alone counts. */
function manifestOf(file: ChangedFile): Wanted[] {
  if (file.pathBytesBase64 !== null || manifestKind(file.path) === null) return []
  const before = isRegular(file.previousMode) ? file.previousBlob : null
  const after = isRegular(file.mode) ? file.blob : null
  return before === after ? [] : [{ path: file.path, before, after }]
}

function isRegular(mode: string | null): boolean {
  return mode === '100644' || mode === '100755'
}

/** Lock files at head beside changed manifests and in the folders above, which the change leaves alone. */
async function locksBeside({ trees, head }: ManifestsRequest, changed: readonly Wanted[]): Promise<Wanted[]> {
  const known = new Set(changed.map(({ path }) => path))
  const found = new Map<string, Wanted>()
  for (const { path, after } of changed) {
    const kind = manifestKind(path)
    if (after === null || kind?.sort !== 'manifest') continue
    const names = lockNames.get(kind.ecosystem)!
    let folder: Folder | null = await trees.top(head)
    const parts = path.split('/').slice(0, -1)
    for (let depth = 0; folder !== null && depth <= parts.length; depth++) {
      const at = parts.slice(0, depth).join('/')
      for (const name of names) {
        const entry = folder.entry(name)
        const place = at === '' ? name : `${at}/${name}`
        if (entry === null || !isRegularFile(entry) || known.has(place) || found.has(place)) continue
        found.set(place, { path: place, before: entry.id, after: entry.id })
      }
      const next: TreeEntry | null = depth < parts.length ? folder.entry(parts[depth]!) : null
      folder = isFolder(next) ? await trees.folder(next.id) : null
    }
  }
  return [...found.values()]
}

/** Texts by blob id; what the store lacks has none. Sizes are asked for first, so that nothing huge is ever read. */
async function readTexts(
  store: GitStore,
  wanted: readonly { id: string; limit: number }[]
): Promise<Map<string, FileText>> {
  const limits = new Map(wanted.map(({ id, limit }) => [id, limit]))
  const texts = new Map<string, FileText>()
  const small: string[] = []
  let bytes = 0
  for (const [id, size] of await readSizes(store, [...limits.keys()])) {
    const fits = size <= limits.get(id)! && bytes + size <= mostBytes
    if (fits) bytes += size
    if (fits) small.push(id)
    else texts.set(id, unread('too-large'))
  }
  if (small.length === 0) return texts
  const answer = await runGit(['cat-file', '--batch', '--buffer'], {
    env: store.env,
    input: small.map(id => `${id}\n`).join('')
  })
  for (let at = 0; at < answer.length; ) {
    const end = answer.indexOf(0x0a, at)
    const [id, , size] = answer.toString('latin1', at, end).split(' ')
    const content = answer.subarray(end + 1, end + 1 + Number(size))
    at = end + 1 + Number(size) + 1
    texts.set(id!, textOf(content))
  }
  return texts
}

function textOf(bytes: Buffer): FileText {
  try {
    return { state: 'read', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return unread('not-text')
  }
}

function unread(reason: 'too-large' | 'not-text' | 'missing'): FileText {
  return { state: 'unread', reason }
}
