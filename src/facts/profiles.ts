// Which profile of the policy applies: what GitHub says of the account, the branch and the repository, and what git says of
// a revert. Names in commits, titles and labels are anybody's to write and are never asked.
import { compileGlobs } from '../model/glob.js'
import type { Policy, Profile } from '../model/policy.js'
import type { PullRequest } from '../model/pull-request.js'
import data from './known-accounts.json' with { type: 'json' }

/** The first profile of the policy that applies; null where none does. What is not known never applies. */
export function applyingProfile(pullRequest: PullRequest, { profiles }: Policy): Profile | null {
  // In a fork anybody names the branches, and protects them.
  if (pullRequest.fork !== false) return null
  return (
    profiles.find(
      profile =>
        isBy(profile, pullRequest) && isOnBranch(profile, pullRequest.headRef) && isProven(profile, pullRequest)
    ) ?? null
  )
}

/**
 * Id that the account of a profile must have: the policy's own, else that of a well-known app; null where there is none.
 * `url`: that of the pull request; ids are those of github.com, and another server gives its own.
 */
export function expectedAccountId({ author, authorId }: Profile, url: string | null): number | null {
  if (authorId !== null || author === null) return authorId
  if (url !== null && !url.startsWith(`${data.server}/`)) return null
  return knownAccountId(author)
}

/** Id of a well-known app on github.com. */
export function knownAccountId(login: string): number | null {
  return data.accounts.find(account => account.login === login)?.id ?? null
}

/** Logins of the apps that are known. */
export const knownLogins: readonly string[] = data.accounts.map(({ login }) => login)

function isBy(profile: Profile, { author, contentPush, url }: PullRequest): boolean {
  const id = expectedAccountId(profile, url)
  if (profile.author === null && id === null) return true
  if (author === null || author.type === null) return false
  if (profile.author !== null && author.login !== profile.author) return false
  if (profile.author?.endsWith('[bot]') && author.type !== 'Bot') return false
  if (id !== null && author.id !== id) return false
  // Whoever pushed content of their own to the account's branch has a task to write; who pushed must be known.
  return contentPush !== null && contentPush.login.toLowerCase() === author.login.toLowerCase()
}

function isOnBranch({ branch }: Profile, headRef: string | null): boolean {
  return branch.length === 0 || (headRef !== null && compileGlobs(branch).matches(headRef))
}

function isProven({ proof }: Profile, { revertOf, headProtected }: PullRequest): boolean {
  if (proof === 'revert') return revertOf !== null
  return proof === null || headProtected === true
}
