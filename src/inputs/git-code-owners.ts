// CODEOWNERS as it lies where the policy is read: the first of the places in which GitHub looks.
import { codeOwnersPlaces } from '../model/code-owners.js'
import { InputError } from '../model/errors.js'
import type { PolicySource } from '../model/policy.js'
import type { CodeOwnersFile } from '../model/pull-request.js'
import type { GitStore } from './git.js'
import { type FetchBlobs, readFileAt } from './git-policy.js'

/**
 * The file, for a policy that names CODEOWNERS as approver; null where it is not asked for, and where the tree proves that
 * there is none. Throws InputError `code-owners-unreadable` for one that is there and cannot be read.
 */
export async function readCodeOwners(
  store: GitStore,
  source: PolicySource,
  commit: string | null,
  fetchBlobs?: FetchBlobs
): Promise<CodeOwnersFile | null> {
  const isAsked =
    (source.state === 'present' || source.state === 'local') &&
    source.policy.paths.some(({ approvers }) => approvers.includes('CODEOWNERS'))
  if (!isAsked || commit === null) return null
  for (const path of codeOwnersPlaces) {
    const file = await readFileAt(store, commit, path, fetchBlobs)
    if (file === null) continue
    if ('unreadable' in file) {
      throw new InputError(
        'code-owners-unreadable',
        `The policy names the owners in ${path} as approvers, and this file could not be read: ${file.unreadable}.`,
        `Run the check again; if that does not help, make ${path} a regular file on the base branch.`
      )
    }
    return { path, blob: file.blob, text: file.bytes.toString('utf8') }
  }
  return null
}
