// The change between two commits, from git's plumbing: `diff-tree -r -z --no-renames` decides which files changed;
// renames are laid on top for people, and rules judge both of their paths.
import { closeSync, openSync, readSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type ChangeEntry, changeDigest } from '../model/change-digest.js'
import { InputError } from '../model/errors.js'
import type { ChangedFile, FileStatus } from '../model/pull-request.js'
import type { GitStore } from './git.js'
import { hasObjects } from './git.js'
import { type DiffEntry, parseDiff, parseRaw } from './git-diff-output.js'
import { GitError, objectId, runGit, runGitToFile } from './git-process.js'
import { keepHeapSmall } from './memory.js'

export interface Change {
  files: ChangedFile[]
  changeDigest: string
  /** Null for an empty change, and for one whose patch is above 1 MiB. */
  patchId: string | null
  /** Entries without renames: added, removed, all others. For the check against the API's `changed_files`. */
  counts: { added: number; removed: number; modified: number }
}

// Every default that a git version or a setting could move is spelled out.
const commonOptions = [
  '-r',
  '-z',
  '--raw',
  '-p',
  '-U3',
  '--inter-hunk-context=0',
  '--diff-algorithm=myers',
  '--indent-heuristic',
  '--full-index',
  '--no-abbrev',
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  '--no-relative',
  '--submodule=short',
  '--ignore-submodules=none',
  '--src-prefix=a/',
  '--dst-prefix=b/'
]

/** How `git diff-tree` is asked for a change, and for the renames in it. */
export const changeOptions: readonly string[] = [...commonOptions, '--no-renames']
export const renameOptions: readonly string[] = [...commonOptions, '-M50%', '-l1000', '--diff-filter=R']

/**
 * Reads the change. Throws InputError `missing-objects` when trees or blobs are not in the store, `diff-unreadable`
 * when git's answer is not of the expected form.
 */
export async function readChange(store: GitStore, from: string, to: string): Promise<Change> {
  const path = join(store.dir, 'change')
  try {
    const output = await diffTree(store, changeOptions, from, to, path)
    if (output.length > largeDiff) keepHeapSmall()
    const { patch, ...change } = await parseChange(output, () => diffTree(store, renameOptions, from, to))
    return { ...change, patchId: await patchId(store, path, patch.byteOffset - output.byteOffset, patch.length) }
  } finally {
    rmSync(path, { force: true })
  }
}

/**
 * The change out of git's answer to `changeOptions`, all but its patch id. `readRenames` gives the answer to
 * `renameOptions`; it is asked only where there can be renames. Throws InputError `diff-unreadable`.
 */
export async function parseChange(
  output: Buffer,
  readRenames: () => Promise<Buffer>
): Promise<Omit<Change, 'patchId'> & { patch: Buffer }> {
  const { entries, patch } = parseDiff(output)
  const files = entries.map(asChangedFile)
  const added = entries.filter(entry => entry.status === 'A').length
  const removed = entries.filter(entry => entry.status === 'D').length
  const digest = changeDigest(entries.map(asChangeEntry))
  const renamed = added > 0 && removed > 0 ? parseDiff(await readRenames()).entries : []
  return {
    files: foldRenames(files, entries, renamed),
    changeDigest: digest,
    counts: { added, removed, modified: entries.length - added - removed },
    patch
  }
}

/** Ids of the blobs that a diff of these commits needs and the store lacks. Trees must be there. */
export async function missingBlobs(store: GitStore, from: string, to: string): Promise<string[]> {
  const output = await diffTree(store, ['-r', '-z', '--raw', '--no-abbrev', '--no-renames'], from, to)
  const wanted = new Set<string>()
  for (const entry of parseRaw(output).entries) {
    if (entry.oldMode !== absentMode && entry.oldMode !== submoduleMode) wanted.add(entry.oldId)
    if (entry.newMode !== absentMode && entry.newMode !== submoduleMode) wanted.add(entry.newId)
  }
  const present = await hasObjects(store, [...wanted])
  return [...wanted].filter(id => !present.has(id))
}

async function diffTree(
  store: GitStore,
  options: readonly string[],
  from: string,
  to: string,
  path: string | null = null
): Promise<Buffer> {
  const args = ['diff-tree', ...options, objectId(from), objectId(to)]
  try {
    return await (path === null ? runGit(args, { env: store.env }) : runGitToFile(args, { env: store.env }, path))
  } catch (cause) {
    throw cause instanceof GitError ? missingObjects(cause) : cause
  }
}

/** git could not read what the change needs. */
export function missingObjects(cause: GitError): InputError {
  return new InputError(
    'missing-objects',
    'The repository lacks objects that the change needs, so the change could not be read.',
    'Check out with fetch-depth: 0 (or run git fetch --unshallow), and run Remit again.',
    { cause }
  )
}

/** Bytes of a diff that are much beside what the rest of a run needs. */
const largeDiff = 8 * 1024 * 1024

/** Above this many bytes of patch git's own id, which nothing here rests on, is not worth its time. */
const patchIdLimit = 1024 * 1024

/** git's own id of the patch that stands in a file from `start` on. */
async function patchId(store: GitStore, path: string, start: number, length: number): Promise<string | null> {
  if (length === 0 || length > patchIdLimit) return null
  const file = openSync(path, 'r')
  try {
    // A read without a place moves the file on, so that git begins where the patch does.
    for (let at = 0; at < start; ) at += readSync(file, Buffer.alloc(start - at))
    const answer = await runGit(['patch-id', '--stable'], { env: store.env, input: file })
    return answer.toString('latin1').split(' ')[0] || null
  } finally {
    closeSync(file)
  }
}

const absentMode = '000000'
const submoduleMode = '160000'
const linkMode = '120000'
const newline = 0x0a

function namedByObject(entry: DiffEntry): boolean {
  return entry.binary || [entry.oldMode, entry.newMode].some(mode => mode === linkMode || mode === submoduleMode)
}

function asChangeEntry(entry: DiffEntry): ChangeEntry {
  return { ...entry, hunks: namedByObject(entry) ? null : entry.hunks }
}

function asChangedFile(entry: DiffEntry): ChangedFile {
  const name = decodePath(entry.path)
  const counts = entry.binary ? null : countLines(entry.hunks)
  return {
    path: name.path,
    pathBytesBase64: name.bytesBase64,
    previousFilename: entry.oldPath === null ? null : decodePath(entry.oldPath).path,
    status: statusOf(entry),
    mode: entry.newMode === absentMode ? null : entry.newMode,
    previousMode: entry.oldMode === absentMode ? null : entry.oldMode,
    blob: entry.newMode === absentMode ? null : entry.newId,
    previousBlob: entry.oldMode === absentMode ? null : entry.oldId,
    added: counts?.added ?? null,
    deleted: counts?.deleted ?? null,
    binary: entry.binary,
    patch: entry.binary ? null : entry.hunks
  }
}

function statusOf(entry: DiffEntry): FileStatus {
  if (entry.status === 'A') return 'added'
  if (entry.status === 'D') return 'removed'
  if (entry.status === 'R') return 'renamed'
  return entry.oldId === entry.newId || entry.status === 'T' ? 'changed' : 'modified'
}

function decodePath(bytes: Buffer): { path: string; bytesBase64: string | null } {
  const path = bytes.toString('utf8')
  return { path, bytesBase64: Buffer.from(path, 'utf8').equals(bytes) ? null : bytes.toString('base64') }
}

function countLines(hunks: Buffer): { added: number; deleted: number } {
  let added = 0
  let deleted = 0
  // A plain walk over the bytes: one search per line costs several times as much. The first line is an `@@` line.
  const length = hunks.length
  for (let index = 0; index < length; index++) {
    if (hunks[index] !== newline) continue
    const first = hunks[index + 1]
    if (first === 0x2b) added++
    else if (first === 0x2d) deleted++
  }
  return { added, deleted }
}

// A rename replaces its removal and its addition, and keeps only the lines that it changed.
function foldRenames(files: ChangedFile[], entries: DiffEntry[], renamed: DiffEntry[]): ChangedFile[] {
  if (renamed.length === 0) return files
  const gone = new Set<string>()
  for (const entry of renamed) {
    gone.add(`D${entry.oldPath!.toString('latin1')}`)
    gone.add(`A${entry.path.toString('latin1')}`)
  }
  const kept = files.filter((_, index) => !gone.has(entries[index]!.status + entries[index]!.path.toString('latin1')))
  return [...kept, ...renamed.map(asChangedFile)]
}
