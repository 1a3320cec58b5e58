// The commits of a pull request, from raw commit objects: names and messages as they were written, never as an
// account resolves them.
import { createHash } from 'node:crypto'
import { InputError } from '../model/errors.js'
import type { Commit, Identity } from '../model/pull-request.js'
import type { GitStore } from './git.js'
import { shallowCommits } from './git.js'
import { GitError, objectId, runGit } from './git-process.js'

/** More commits than this in one pull request are not read. */
const commitLimit = 20_000

export interface RawCommit {
  raw: Buffer
  /** SHA-256 of the raw object. */
  sha256: string
  tree: string
  commit: Commit
}

/** Reads commit objects. Throws InputError `missing-objects` when one is absent or its content is not what its id says. */
export async function readCommitObjects(store: GitStore, ids: readonly string[]): Promise<RawCommit[]> {
  if (ids.length === 0) return []
  const output = await runGit(['cat-file', '--batch', '--buffer'], {
    env: store.env,
    input: `${ids.map(objectId).join('\n')}\n`
  })
  const commits: RawCommit[] = []
  let position = 0
  for (const id of ids) {
    const end = output.indexOf(0x0a, position)
    const [, type, size] = output.subarray(position, end).toString('latin1').split(' ')
    const raw = output.subarray(end + 1, end + 1 + Number(size))
    position = end + 1 + Number(size) + 1
    commits.push(checkCommit(store, id, type, raw))
  }
  return commits
}

/** A commit object as `git cat-file --batch` gave it. Throws InputError `missing-objects` where it is not what its id says. */
export function checkCommit(store: GitStore, id: string, type: string | undefined, raw: Buffer): RawCommit {
  if (type !== 'commit' || hashObject(store, 'commit', raw) !== id) {
    throw new InputError(
      'missing-objects',
      'A commit of the change is not in the repository, or is damaged there.',
      'Check out with fetch-depth: 0 (or run git fetch --unshallow), and run Remit again.'
    )
  }
  return { raw, sha256: createHash('sha256').update(raw).digest('hex'), ...parseCommit(id, raw) }
}

/** Reads one commit; see readCommitObjects. */
export async function readCommit(store: GitStore, id: string): Promise<RawCommit> {
  return (await readCommitObjects(store, [id]))[0]!
}

/** git's name for an object with this content. */
export function hashObject(store: GitStore, type: 'commit' | 'blob', raw: Uint8Array): string {
  return createHash(store.objectFormat).update(`${type} ${raw.length}\0`).update(raw).digest('hex')
}

export interface History {
  /** Commits reachable from head and not from the merge base, merges included. */
  commits: Commit[]
  head: RawCommit
  /** False when a shallow clone cuts the history within the change, so that commits are missing. */
  complete: boolean
}

/** Reads the commits from the merge base (exclusive) to head. Throws InputError as readCommitObjects does. */
export async function readHistory(store: GitStore, mergeBase: string, head: string): Promise<History> {
  const args = ['rev-list', `--max-count=${commitLimit + 1}`, objectId(head), `^${objectId(mergeBase)}`]
  let ids: string[]
  try {
    ids = (await runGit(args, { env: store.env })).toString('latin1').split('\n').filter(Boolean)
  } catch (cause) {
    if (!(cause instanceof GitError)) throw cause
    throw new InputError(
      'missing-objects',
      'The history of the change is not in the repository.',
      'Check out with fetch-depth: 0 (or run git fetch --unshallow), and run Remit again.',
      { cause }
    )
  }
  if (ids.length > commitLimit) {
    throw new InputError(
      'too-many-commits',
      `The change has more than ${commitLimit} commits.`,
      'Rebase the branch on its base, or split it.'
    )
  }
  const cut = shallowCommits(store)
  const objects = await readCommitObjects(store, ids.includes(head) ? ids : [...ids, head])
  return {
    commits: objects.slice(0, ids.length).map(object => object.commit),
    head: objects.find(object => object.commit.id === head)!,
    complete: !ids.some(id => cut.has(id))
  }
}

/** The commits from the merge base (exclusive) to head; see readHistory. */
export async function readCommits(store: GitStore, mergeBase: string, head: string): Promise<Commit[]> {
  return (await readHistory(store, mergeBase, head)).commits
}

/** The best common ancestor of two commits; null when they share no history that this store holds. */
export async function findMergeBase(store: GitStore, one: string, other: string): Promise<string | null> {
  try {
    const answer = await runGit(['merge-base', objectId(one), objectId(other)], { env: store.env })
    return answer.toString('latin1').trim() || null
  } catch (cause) {
    if (cause instanceof GitError && cause.exitCode === 1) return null
    if (!(cause instanceof GitError)) throw cause
    throw new InputError(
      'missing-objects',
      'The commits to compare are not both in the repository.',
      'Fetch both branches (in a workflow: actions/checkout with fetch-depth: 0), and run Remit again.',
      { cause }
    )
  }
}

// The header is `key SP value LF` lines up to an empty line; a line that begins with a blank continues the one before.
function parseCommit(id: string, raw: Buffer): { tree: string; commit: Commit } {
  const split = raw.indexOf('\n\n')
  const header = raw.subarray(0, split < 0 ? raw.length : split)
  const fields = header.toString('latin1').split('\n')
  const value = (key: string): string[] =>
    fields.filter(line => line.startsWith(`${key} `)).map(line => line.slice(key.length + 1))
  const decode = decoder(value('encoding')[0])
  const message = split < 0 ? Buffer.alloc(0) : raw.subarray(split + 2)
  return {
    tree: value('tree')[0] ?? '',
    commit: {
      id,
      parents: value('parent'),
      author: parseIdentity(decode(Buffer.from(value('author')[0] ?? '', 'latin1'))),
      committer: parseIdentity(decode(Buffer.from(value('committer')[0] ?? '', 'latin1'))),
      message: decode(message).trimEnd()
    }
  }
}

// Attacker-controlled: a commit may claim any encoding. An unknown one is read as UTF-8.
function decoder(encoding: string | undefined): (bytes: Uint8Array) => string {
  try {
    const text = new TextDecoder(encoding ?? 'utf-8')
    return bytes => text.decode(bytes)
  } catch {
    const text = new TextDecoder()
    return bytes => text.decode(bytes)
  }
}

/** `Name <address> seconds zone`, as git stores it; what is missing is empty. */
function parseIdentity(line: string): Identity {
  const open = line.indexOf('<')
  const close = line.indexOf('>', open + 1)
  if (open < 0 || close < 0) return { name: line.trim(), email: '' }
  return { name: line.slice(0, open).trim(), email: line.slice(open + 1, close) }
}
