// A sample of the base tree: which words and names are common in a repository, at the price of a few hundred files.
import { fileKind } from '../model/file-kind.js'
import type { RepositoryHistory } from '../model/repository-history.js'
import type { FileKind } from '../model/trace.js'
import type { GitStore } from './git.js'
import { GitError, objectId, runGit } from './git-process.js'

/** Files of the base tree that are sampled, those that are looked at, and bytes: of one, of its beginning, of all. */
const mostFiles = 400
const mostCandidates = 2000
const largestFile = 400_000
const beginning = 16_000
const mostSample = 2_000_000
const mostEntries = 200_000

const sampledKinds: ReadonlySet<FileKind> = new Set(['source', 'test', 'ci', 'configuration', 'manifest'])

/**
 * The sample; empty where the store holds none of it. Which files are read is decided by a hash of their paths and by
 * what the clone holds, so that no change to one file moves the others.
 */
export async function readSample(store: GitStore, commit: string): Promise<RepositoryHistory['sample']> {
  const answer = await orNull(runGit(['ls-tree', '-r', '-z', objectId(commit)], { env: store.env }))
  const candidates = (answer === null ? [] : listBlobs(answer))
    .filter(({ path }) => sampledKinds.has(fileKind(path)))
    .map(entry => ({ ...entry, hash: hashOf(entry.path) }))
    .sort((a, b) => a.hash - b.hash || (a.path < b.path ? -1 : 1))
    .slice(0, mostCandidates)
  const sizes = await readSizes(
    store,
    candidates.map(({ id }) => id)
  )
  const chosen: typeof candidates = []
  let bytes = 0
  for (const candidate of candidates) {
    const size = sizes.get(candidate.id)
    if (size === undefined || size === 0 || size > largestFile) continue
    bytes += Math.min(size, beginning)
    if (chosen.length === mostFiles || bytes > mostSample) break
    chosen.push(candidate)
  }
  const texts = await readBeginnings(store, chosen)
  return chosen.flatMap(({ path, id }) => {
    const text = texts.get(id)
    return text === undefined ? [] : [{ path, text }]
  })
}

/** `<mode> blob <id>TAB<path>NUL`, links and submodules left out. */
function listBlobs(answer: Buffer): { id: string; path: string }[] {
  const found: { id: string; path: string }[] = []
  for (let at = 0, seen = 0; at < answer.length && seen < mostEntries; seen++) {
    const end = answer.indexOf(0, at)
    if (end < 0) break
    const tab = answer.indexOf(0x09, at)
    const [mode, type, id] = answer.toString('latin1', at, tab).split(' ')
    if (type === 'blob' && mode !== '120000') found.push({ id: id!, path: answer.toString('utf8', tab + 1, end) })
    at = end + 1
  }
  return found
}

/** 32-bit FNV-1a over UTF-16 units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash >>> 0
}

/** Bytes by id, of those that the store holds. */
export async function readSizes(store: GitStore, ids: readonly string[]): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map()
  const answer = await runGit(['cat-file', '--batch-check=%(objectname) %(objectsize)', '--buffer'], {
    env: store.env,
    input: `${ids.map(objectId).join('\n')}\n`
  })
  const known = new Map<string, number>()
  for (const line of answer.toString('latin1').split('\n')) {
    // `<id> missing` for an object that is not there.
    const [id, size] = line.split(' ')
    if (size !== undefined && /^\d+$/.test(size)) known.set(id!, Number(size))
  }
  return known
}

/** The beginning of each file's text by id; a binary file has none. */
async function readBeginnings(store: GitStore, files: readonly { id: string }[]): Promise<Map<string, string>> {
  if (files.length === 0) return new Map()
  const ids = [...new Set(files.map(({ id }) => id))]
  const answer = await runGit(['cat-file', '--batch', '--buffer'], { env: store.env, input: `${ids.join('\n')}\n` })
  const texts = new Map<string, string>()
  for (let at = 0; at < answer.length; ) {
    const end = answer.indexOf(0x0a, at)
    const [id, , size] = answer.toString('latin1', at, end).split(' ')
    const content = answer.subarray(end + 1, end + 1 + Number(size))
    at = end + 1 + Number(size) + 1
    const start = content.subarray(0, beginning)
    // git's own test of what is binary.
    if (start.subarray(0, 8000).indexOf(0) < 0) texts.set(id!, start.toString('utf8'))
  }
  return texts
}

/** Null where git ended with an error: the store does not hold what was asked for. */
export async function orNull(answer: Promise<Buffer>): Promise<Buffer | null> {
  try {
    return await answer
  } catch (error) {
    if (error instanceof GitError) return null
    throw error
  }
}
