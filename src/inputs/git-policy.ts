// The policy as the base branch holds it. That there is none must be proven from the tree: a policy that could not be
// read never counts as absent.
import { createHash } from 'node:crypto'
import { InputError } from '../model/errors.js'
import type { ExtendedFile, PolicySource } from '../model/policy.js'
import { readPolicyChain } from '../model/policy-chain.js'
import type { GitStore } from './git.js'
import { hashObject } from './git-history.js'
import { GitError, isObjectId, objectId, runGit } from './git-process.js'

/** Where the policy lies when nobody says otherwise. */
export const defaultPolicyPath = '.github/remit.json'

/** Brings blobs into the store before they are read. */
export type FetchBlobs = (ids: readonly string[]) => Promise<unknown>

/**
 * Reads the policy at a commit, and at the same commit those that it extends. `path` is the organisation's own setting.
 * Never throws for what the tree holds. `fetchBlobs` brings what is not there yet.
 */
export async function readPolicy(
  store: GitStore,
  commit: string,
  path: string,
  fetchBlobs?: FetchBlobs
): Promise<PolicySource> {
  const unreadable = (reason: string): PolicySource => ({ state: 'unreadable', path, commit, reason })
  const own = await readFileAt(store, commit, path, fetchBlobs)
  if (own === null) return { state: 'absent', path, commit }
  if ('unreadable' in own) return unreadable(own.unreadable)
  const chain = readPolicyChain(own.bytes, path)
  const extended: ExtendedFile[] = []
  let step = chain.next()
  while (!step.done) {
    const file = await readFileAt(store, commit, step.value, fetchBlobs)
    if (file !== null && 'unreadable' in file && file !== notRegular) {
      return unreadable(`it extends another policy, which cannot be read: ${file.unreadable}`)
    }
    const found = file !== null && 'bytes' in file ? file : null
    if (found !== null) extended.push({ path: step.value, blob: found.blob, sha256: sha256Of(found.bytes) })
    step = chain.next(found?.bytes ?? null)
  }
  const { policy, problems } = step.value
  const place = {
    path,
    commit,
    blob: own.blob,
    sha256: sha256Of(own.bytes),
    ...(extended.length > 0 ? { extended } : {})
  }
  return policy === null ? { state: 'invalid', ...place, problems } : { state: 'present', ...place, policy }
}

const notRegular = { unreadable: 'it is not a regular file' }

/** A file of a commit's tree; null when the tree proves that there is none, `unreadable` with the reason else. */
export async function readFileAt(
  store: GitStore,
  commit: string,
  path: string,
  fetchBlobs?: FetchBlobs
): Promise<{ bytes: Buffer; blob: string } | { unreadable: string } | null> {
  try {
    const entry = await treeEntry(store, commit, path)
    if (entry === null) return null
    if (entry.mode !== '100644' && entry.mode !== '100755') return notRegular
    await fetchBlobs?.([entry.id])
    const bytes = await runGit(['cat-file', 'blob', entry.id], { env: store.env })
    if (hashObject(store, 'blob', bytes) !== entry.id) return { unreadable: 'its object is damaged' }
    return { bytes, blob: entry.id }
  } catch (cause) {
    if (cause instanceof GitError) return { unreadable: 'its object is not in the repository' }
    if (cause instanceof InputError && cause.code === 'change-too-large') return { unreadable: 'it is too large' }
    throw cause
  }
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** The blob id of the policy at a commit, so that it can be fetched first; null when the tree holds none. */
export async function policyBlob(store: GitStore, commit: string, path: string): Promise<string | null> {
  return (await treeEntry(store, commit, path))?.id ?? null
}

async function treeEntry(store: GitStore, commit: string, path: string): Promise<{ mode: string; id: string } | null> {
  const output = await runGit(['ls-tree', '-z', '--full-tree', objectId(commit), '--', path], { env: store.env })
  const end = output.indexOf(0)
  if (end < 0) return null
  // `<mode> <type> <id>TAB<path>`
  const [mode, , id] = output.subarray(0, end).toString('latin1').split('\t')[0]!.split(' ')
  if (mode === undefined || !isObjectId(id)) return null
  return { mode, id }
}
