// The texts of the manifests and lock files of a change, on both sides, and of the lock files that stand beside them.
// Read only where the change touches a manifest, and no larger than what is looked at.
import type { FileText, ManifestText } from '../model/dependency.js'
import { largestText } from '../model/manifest-change.js'
import { lockNames, manifestKind } from '../model/manifest-kind.js'
import type { ChangedFile } from '../model/pull-request.js'
import type { GitStore } from './git.js'
import type { FetchBlobs } from './git-policy.js'
import { objectId, runGit } from './git-process.js'
import { type Folder, type GitTrees, isFolder, isRegularFile, type TreeEntry } from './git-trees.js'

/** Manifests and lock files of one change that are read; what is beyond is said to be unread. */
const mostTexts = 400

interface Wanted {
  path: string
  /** Blob ids; null where the side does not exist. */
  before: string | null
  after: string | null
}

/** Reads them. Never throws for what the repository lacks: such a side is `unread`. Sorted by path. */
export async function readManifestTexts(
  request: { store: GitStore; trees: GitTrees; head: string; files: readonly ChangedFile[] },
  fetchBlobs?: FetchBlobs
): Promise<ManifestText[]> {
  const changed = request.files.flatMap(manifestOf)
  if (changed.length === 0) return []
  const locks = await locksBeside(request.trees, request.head, changed)
  await fetchBlobs?.([...new Set(locks.flatMap(({ after }) => after ?? []))])
  const wanted = [...changed, ...locks].sort((a, b) => (a.path < b.path ? -1 : 1))
  const ids = wanted.slice(0, mostTexts).flatMap(({ path, before, after }) => {
    return [before, after].flatMap(id => (id === null ? [] : [{ id, limit: largestText(path) }]))
  })
  const texts = await readTexts(request.store, ids)
  const side = (id: string | null, index: number): FileText => {
    if (id === null) return { state: 'absent' }
    return index < mostTexts ? (texts.get(id) ?? unread('missing')) : unread('too-large')
  }
  return wanted.map(({ path, before, after }, index) => {
    return { path, before: side(before, index), after: side(after, index) }
  })
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
async function locksBeside(trees: GitTrees, head: string, changed: readonly Wanted[]): Promise<Wanted[]> {
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
  const lines = (ids: Iterable<string>): string => [...ids].map(id => `${objectId(id)}\n`).join('')
  const sizes = await runGit(['cat-file', '--batch-check=%(objectname) %(objectsize)', '--buffer'], {
    env: store.env,
    input: lines(limits.keys())
  })
  const small: string[] = []
  for (const line of sizes.toString('latin1').split('\n')) {
    // `<id> missing` for an object that is not there.
    const [id, size] = line.split(' ')
    if (id === undefined || size === undefined || !/^\d+$/.test(size)) continue
    if (Number(size) <= limits.get(id)!) small.push(id)
    else texts.set(id, unread('too-large'))
  }
  if (small.length === 0) return texts
  const answer = await runGit(['cat-file', '--batch', '--buffer'], { env: store.env, input: lines(small) })
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
