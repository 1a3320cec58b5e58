// The training register that the policy names: read exactly where the policy was read, so that nobody can train
// themselves in the pull request that is judged.
import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { PolicySource } from '../model/policy.js'
import type { TrainingSource } from '../model/training.js'
import { parseTraining } from '../model/training-parse.js'
import type { GitStore } from './git.js'
import { type FetchBlobs, readFileAt } from './git-policy.js'
import { topDirectory } from './policy-file.js'

/**
 * Null where there is no policy or it names no register. `policyFile` is the file that the command line was given for the
 * policy, if it was given one. Never throws for what a tree or a folder holds.
 */
export async function readTraining(
  store: GitStore,
  source: PolicySource,
  policyFile: string | null,
  fetchBlobs?: FetchBlobs
): Promise<TrainingSource | null> {
  if (source.state !== 'present' && source.state !== 'local') return null
  const path = source.policy.people.training?.register ?? null
  if (path === null) return null
  if (source.state === 'local') return readBeside(policyFile!, path)
  const { commit } = source
  const found = await readFileAt(store, commit, path, fetchBlobs)
  if (found === null) return { state: 'unreadable', path, commit, reason: 'the base branch has no such file' }
  if ('unreadable' in found) return { state: 'unreadable', path, commit, reason: found.unreadable }
  return parsed(found.bytes, path, commit, { gitBlob: found.blob })
}

/**
 * A policy that is a plain file has its register beside it: at the same path from its folder, right beside it under the
 * same name, or at that path of the work tree in which it lies. The first that is there counts.
 */
function readBeside(policyFile: string, path: string): TrainingSource {
  const folder = dirname(resolve(policyFile))
  const top = topDirectory(folder)
  const places = [join(folder, path), join(folder, basename(path)), ...(top === null ? [] : [join(top, path)])]
  for (const place of places) {
    if (statSync(place, { throwIfNoEntry: false }) === undefined) continue
    try {
      return parsed(readFileSync(place), path, null, {})
    } catch {
      return { state: 'unreadable', path, commit: null, reason: 'it is not a file that can be read' }
    }
  }
  return { state: 'unreadable', path, commit: null, reason: 'no such file lies beside the policy file' }
}

function parsed(bytes: Uint8Array, path: string, commit: string | null, blob: { gitBlob?: string }): TrainingSource {
  const digest = { ...blob, sha256: createHash('sha256').update(bytes).digest('hex') }
  const { people, problems } = parseTraining(bytes, path)
  return people === null
    ? { state: 'invalid', path, commit, digest, problems }
    : { state: 'present', path, commit, digest, people }
}
