// The policy by which the next pull request of a repository will be judged: the one on the base branch.
import { InputError, UsageError } from '../model/errors.js'
import type { PolicySource } from '../model/policy.js'
import { closeStore, openStore } from './git.js'
import { defaultPolicyPath, readPolicy } from './git-policy.js'
import { defaultBranch, resolveRevisions } from './git-revisions.js'

/** Reads it at the tip of the default branch, else at HEAD. Throws UsageError outside a repository and without commits. */
export async function readBasePolicy(repo: string): Promise<PolicySource> {
  try {
    const store = await openStore({ borrow: repo })
    try {
      const [base, head] = await resolveRevisions(repo, [await defaultBranch(repo), 'HEAD'])
      const commit = base ?? head ?? null
      if (commit === null) throw new UsageError('This repository has no commits yet. Name a policy with --policy.')
      return await readPolicy(store, commit, defaultPolicyPath)
    } finally {
      closeStore(store)
    }
  } catch (cause) {
    if (cause instanceof InputError)
      throw new UsageError(`${cause.message} Name a policy with --policy, or run this in a repository.`)
    throw cause
  }
}
