// The object store: a throwaway bare git directory of our own that borrows the objects of an existing repository.
// So no configuration, attribute, graft, hook or replace ref of any repository is in force, and nothing is written
// to one.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { InputError } from '../model/errors.js'
import { GitError, gitEnvironment, objectId, runGit } from './git-process.js'

export interface GitStore {
  dir: string
  env: Record<string, string>
  objectFormat: 'sha1' | 'sha256'
}

/** What an existing repository says of itself. */
interface Borrowed {
  objects: string
  shallow: string
  objectFormat: 'sha1' | 'sha256'
}

/**
 * Opens a store. `borrow` is the directory of an existing repository (its work tree, a folder in it, or its git
 * directory); null for an empty store. Throws InputError `not-a-repository`.
 */
export async function openStore(options: { borrow: string | null }): Promise<GitStore> {
  const borrowed = options.borrow === null ? null : await describeRepository(options.borrow)
  const dir = mkdtempSync(join(tmpdir(), 'remit-git-'))
  removeOnExit(dir)
  const objectFormat = borrowed?.objectFormat ?? 'sha1'
  mkdirSync(join(dir, 'objects', 'info'), { recursive: true })
  mkdirSync(join(dir, 'refs'))
  writeFileSync(join(dir, 'HEAD'), 'ref: refs/heads/none\n')
  writeConfiguration(dir, objectFormat)
  if (borrowed !== null) {
    writeFileSync(join(dir, 'objects', 'info', 'alternates'), `${quoteAlternate(borrowed.objects)}\n`)
    const shallow = readIfPresent(borrowed.shallow)
    if (shallow !== null) writeFileSync(join(dir, 'shallow'), shallow)
  }
  return { dir, env: { ...gitEnvironment(), GIT_DIR: dir }, objectFormat }
}

function writeConfiguration(dir: string, objectFormat: GitStore['objectFormat']): void {
  writeFileSync(
    join(dir, 'config'),
    objectFormat === 'sha256'
      ? '[core]\n\trepositoryformatversion = 1\n\tbare = true\n[extensions]\n\tobjectformat = sha256\n'
      : '[core]\n\trepositoryformatversion = 0\n\tbare = true\n'
  )
}

/** Removes the store. Nothing outside its own folder was ever written. */
export function closeStore(store: GitStore): void {
  openFolders.delete(store.dir)
  rmSync(store.dir, { recursive: true, force: true })
}

// A run that is stopped early closes nothing; its folders go as the process ends.
const openFolders = new Set<string>()
let isWatching = false

function removeOnExit(dir: string): void {
  openFolders.add(dir)
  if (isWatching) return
  isWatching = true
  process.once('exit', () => {
    for (const open of openFolders) rmSync(open, { recursive: true, force: true })
  })
}

async function describeRepository(directory: string): Promise<Borrowed> {
  let answer: Buffer
  try {
    answer = await runGit(
      ['-c', 'safe.directory=*', 'rev-parse', '--git-path', 'objects', '--git-path', 'shallow', '--show-object-format'],
      { env: gitEnvironment(), cwd: directory }
    )
  } catch (cause) {
    if (cause instanceof InputError && cause.code !== 'git-not-found') throw cause
    throw new InputError(
      'not-a-repository',
      'The folder holds no git repository that git can read.',
      'Run Remit inside a git repository, or name one with --repo.',
      { cause }
    )
  }
  const [objects, shallow, format] = answer.toString('utf8').split('\n')
  return {
    objects: resolve(directory, objects!),
    shallow: resolve(directory, shallow!),
    objectFormat: format === 'sha256' ? 'sha256' : 'sha1'
  }
}

// An alternates line is a path, or a C-quoted one where the path holds what would end the line.
function quoteAlternate(path: string): string {
  return /[\n"\\]/.test(path) ? `"${path.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n')}"` : path
}

function readIfPresent(path: string): Buffer | null {
  try {
    return readFileSync(path)
  } catch {
    return null
  }
}

/** Commits at which this store's history was cut off. */
export function shallowCommits(store: GitStore): Set<string> {
  const text = readIfPresent(join(store.dir, 'shallow'))?.toString('latin1') ?? ''
  return new Set(text.split('\n').filter(line => line !== ''))
}

/** Which of these objects the store holds. */
export async function hasObjects(store: GitStore, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const answer = await runGit(['cat-file', '--batch-check=%(objectname)', '--buffer'], {
    env: store.env,
    input: `${ids.map(objectId).join('\n')}\n`
  })
  // A missing object answers `<id> missing`.
  return new Set(
    answer
      .toString('latin1')
      .split('\n')
      .filter(line => line !== '' && !line.endsWith(' missing'))
  )
}

export interface FetchRequest {
  /** From the API: checked here, since `ext::` and the like would start programs. */
  url: string
  ids: readonly string[]
  depth: 1 | null
  filter: 'blob:none' | null
  /** Goes to git by its environment only, never by argv, and only where `mayCarryToken` allows. */
  token: string | null
  /** Origin of the token's own server, such as `https://github.com`. */
  serverOrigin: string | null
}

/**
 * Fetches objects by id into the store. Throws InputError `fetch-refused` for an address that is not https, http to
 * loopback or to the server, file or an absolute path; `fetch-failed` when git could not fetch.
 */
export async function fetchObjects(store: GitStore, request: FetchRequest): Promise<void> {
  if (request.ids.length === 0) return
  const target = fetchTarget(request)
  const env = { ...store.env }
  if (request.token !== null && target.mayCarryToken) {
    env.GIT_CONFIG_COUNT = '1'
    env.GIT_CONFIG_KEY_0 = `http.${request.url}.extraHeader`
    env.GIT_CONFIG_VALUE_0 = `Authorization: Basic ${Buffer.from(`x-access-token:${request.token}`).toString('base64')}`
  }
  const args = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--no-auto-maintenance']
  args.push('--recurse-submodules=no', '--stdin')
  if (request.depth !== null) args.push(`--depth=${request.depth}`)
  if (request.filter !== null) args.push(`--filter=${request.filter}`)
  try {
    await runGit([...args, '--end-of-options', request.url], {
      env,
      input: `${request.ids.map(objectId).join('\n')}\n`,
      network: true
    })
  } catch (cause) {
    if (!(cause instanceof GitError)) throw cause
    throw new InputError(
      'fetch-failed',
      `git could not fetch ${request.ids.length} objects from the repository of the base branch.`,
      'Give the job permissions contents: read, or add actions/checkout with fetch-depth: 0 before Remit, and re-run it.',
      { cause }
    )
  } finally {
    // A filtered fetch notes its address as a place to fetch from later. Nothing here fetches unasked.
    writeConfiguration(store.dir, store.objectFormat)
  }
}

function fetchTarget(request: FetchRequest): { mayCarryToken: boolean } {
  if (request.url.startsWith('/')) return { mayCarryToken: false }
  const url = URL.canParse(request.url) ? new URL(request.url) : null
  const loopback = url !== null && ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname)
  if (url?.protocol === 'file:') return { mayCarryToken: false }
  // The address comes from the API: the token goes to the server that it belongs to, and to no other.
  if (url?.protocol === 'https:') return { mayCarryToken: url.origin === request.serverOrigin }
  if (url?.protocol === 'http:' && (loopback || url.origin === request.serverOrigin)) return { mayCarryToken: true }
  throw new InputError(
    'fetch-refused',
    'The address of the repository is neither https nor a local one, so nothing was fetched from it.',
    'Add actions/checkout with fetch-depth: 0 before Remit, and re-run it.'
  )
}
