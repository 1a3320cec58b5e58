// The policy as the base branch holds it. That there is none must be proven from the tree: a policy that could not be
// read never counts as absent.
import { createHash } from 'node:crypto'
import { InputError } from '../model/errors.js'
import type { PolicySource } from '../model/policy.js'
import { parsePolicy } from '../model/policy-parse.js'
import type { GitStore } from './git.js'
import { hashObject } from './git-history.js'
import { GitError, isObjectId, objectId, runGit } from './git-process.js'

/** Where the policy lies when nobody says otherwise. */
export const defaultPolicyPath = '.github/remit.json'

/** Reads the policy at a commit. `path` is the organisation's own setting. Never throws for what the tree holds. */
export async function readPolicy(store: GitStore, commit: string, path: string): Promise<PolicySource> {
  const unreadable = (reason: string): PolicySource => ({ state: 'unreadable', path, commit, reason })
  let entry: { mode: string; id: string } | null
  let bytes: Buffer
  try {
    entry = await treeEntry(store, commit, path)
    if (entry === null) return { state: 'absent', path, commit }
    if (entry.mode !== '100644' && entry.mode !== '100755') return unreadable('it is not a regular file')
    bytes = await runGit(['cat-file', 'blob', entry.id], { env: store.env })
  } catch (cause) {
    if (cause instanceof GitError) return unreadable('its object is not in the repository')
    if (cause instanceof InputError && cause.code === 'change-too-large') return unreadable('it is too large')
    throw cause
  }
  if (hashObject(store, 'blob', bytes) !== entry.id) return unreadable('its object is damaged')
  const digest = { blob: entry.id, sha256: createHash('sha256').update(bytes).digest('hex') }
  const parsed = parsePolicy(bytes, path)
  return parsed.policy === null
    ? { state: 'invalid', path, commit, ...digest, problems: parsed.problems }
    : { state: 'present', path, commit, ...digest, policy: parsed.policy }
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
