// The command line's inputs: git alone, offline. Joins revisions, history, change, policy and task into what
// `evaluate` wants. What cannot be known becomes an Unknown, never a guess.
import { InputError, type Unknown, UsageError } from '../model/errors.js'
import type { PolicySource } from '../model/policy.js'
import type { Account, PullRequest, Revisions } from '../model/pull-request.js'
import { usesPast } from '../model/repository-history.js'
import type { TrainingSource } from '../model/training.js'
import { unread } from '../model/unread-pull-request.js'
import { closeStore, type GitStore, openStore } from './git.js'
import { type Change, readChange } from './git-change.js'
import { readCodeOwners } from './git-code-owners.js'
import { findMergeBase, type History, readHistory } from './git-history.js'
import { findNotes, readNotes } from './git-notes.js'
import { defaultPolicyPath, readPolicy } from './git-policy.js'
import { readPast } from './git-repository-history.js'
import { defaultBranch, resolveRevisions } from './git-revisions.js'
import { noSurroundings, readSurroundings, type Surroundings, type SurroundingsRequest } from './git-surroundings.js'
import { GitTrees } from './git-trees.js'
import { readPolicyFile } from './policy-file.js'
import { revertOf } from './read-objects.js'
import { askRegistries } from './registries.js'
import { taskOfMessage } from './task-of-message.js'
import { readTraining } from './training-register.js'

/** What the user asked for; null where nothing was given. */
export interface LocalRequest {
  repo: string
  base: string | null
  head: string | null
  title: string | null
  body: string | null
  policyFile: string | null
  /** A pull request object as GitHub's API gives it, already checked; null without `--pull-request`. */
  pullRequest: LocalPullRequest | null
}

/** The parts of GitHub's pull request object that the command line reads. */
export interface LocalPullRequest {
  title: string
  body: string
  author: Account | null
  headRef: string | null
  baseRef: string | null
  labels: string[]
  assignees: string[]
  number: number | null
  url: string | null
  updatedAt: string | null
  fork: boolean | null
}

export interface Loaded {
  pullRequest: PullRequest
  policySource: PolicySource
  /** The training register that the policy names; null where it names none. */
  training: TrainingSource | null
}

/** Loads a pull request from a repository. Throws UsageError where no head commit can be found. */
export async function loadLocal(request: LocalRequest): Promise<Loaded> {
  const store = await openRepository(request.repo)
  try {
    const named = await resolveRevisions(request.repo, [
      request.head ?? 'HEAD',
      request.base ?? (await defaultBranch(request.repo))
    ])
    const head = named[0]
    if (head === null || head === undefined)
      throw new UsageError('The head revision names no commit in this repository.')
    const tip = named[1]
    if (tip === null || tip === undefined)
      throw new UsageError('The base revision names no commit in this repository. Name one with --base.')
    const unknowns: Unknown[] = []
    const mergeBase = await attempt(unknowns, () => findMergeBase(store, tip, head))
    if (mergeBase === null && unknowns.length === 0) unknowns.push(noMergeBase)
    // Without --base the policy is read at the merge base with the default branch, as the change is judged from there.
    const base = request.base === null ? (mergeBase ?? tip) : tip
    const policySource =
      request.policyFile === null
        ? await readPolicy(store, base, defaultPolicyPath)
        : readPolicyFile(request.policyFile)
    const training = await readTraining(store, policySource, request.policyFile)
    const pullRequest = await readPullRequest(store, request, { base, mergeBase, head }, policySource, unknowns)
    const registries = await askRegistries(policySource, pullRequest.manifests)
    pullRequest.registryAnswers = registries.answers
    unknowns.push(...registries.unknowns)
    return { pullRequest, policySource, training }
  } finally {
    closeStore(store)
  }
}

const noMergeBase: Unknown = {
  code: 'missing-merge-base',
  message: 'Base and head share no history that this repository holds, so there is no change to judge.',
  remedy:
    'Fetch the whole history (git fetch --unshallow, or actions/checkout with fetch-depth: 0), or rebase the branch on its base.',
  quoted: []
}

async function openRepository(repo: string): Promise<GitStore> {
  try {
    return await openStore({ borrow: repo })
  } catch (cause) {
    if (cause instanceof InputError) throw new UsageError(`${cause.message} ${cause.remedy}`)
    throw cause
  }
}

/** Runs a read; an InputError becomes an Unknown and the answer null. */
async function attempt<T>(unknowns: Unknown[], read: () => Promise<T>): Promise<T | null> {
  try {
    return await read()
  } catch (cause) {
    if (!(cause instanceof InputError)) throw cause
    unknowns.push({ code: cause.code, message: cause.message, remedy: cause.remedy, quoted: [] })
    return null
  }
}

async function readPullRequest(
  store: GitStore,
  request: LocalRequest,
  revisions: Revisions,
  policySource: PolicySource,
  unknowns: Unknown[]
): Promise<PullRequest> {
  const { mergeBase, head } = revisions
  // Without a merge base the head commit alone can still be named and digested.
  const history = await attempt<History>(unknowns, () => readHistory(store, mergeBase ?? head, head))
  if (history !== null && mergeBase !== null && !history.complete) {
    unknowns.push({
      code: 'shallow-history',
      message: 'The clone is shallow: some commits of this change are missing.',
      remedy:
        'Fetch the whole history (git fetch --unshallow, or actions/checkout with fetch-depth: 0), and run Remit again.',
      quoted: []
    })
  }
  const change = mergeBase === null ? null : await attempt<Change>(unknowns, () => readChange(store, mergeBase, head))
  const given = request.pullRequest
  const commits = history === null || mergeBase === null ? null : history.commits
  const message = taskOfMessage(history?.head.commit.message ?? '')
  const fallback = given ?? (request.body === null ? message : { title: '', body: '' })
  const title = request.title ?? fallback.title
  const body = request.body ?? fallback.body
  const files = change?.files ?? []
  const texts = [title, body, ...(commits ?? []).map(commit => commit.message)]
  const around =
    mergeBase === null || change === null
      ? null
      : await attempt(unknowns, () => lookAround(store, { base: revisions.base, mergeBase, head, files, title, body }))
  return {
    ...unread(revisions.head),
    number: given?.number ?? null,
    url: given?.url ?? null,
    title,
    body,
    author: given?.author ?? null,
    updatedAt: given?.updatedAt ?? null,
    headRef: given?.headRef ?? null,
    baseRef: given?.baseRef ?? null,
    fork: given?.fork ?? null,
    labels: given?.labels ?? [],
    revisions,
    headObjectSha256: history?.head.sha256 ?? null,
    commits,
    notes: await readNotes(store, await findNotes(request.repo), commits),
    files,
    ...(around ?? noSurroundings),
    changeDigest: change?.changeDigest ?? null,
    patchId: change?.patchId ?? null,
    source: change === null ? 'none' : 'git',
    assignees: given?.assignees ?? [],
    codeOwners: await attempt(unknowns, () => readCodeOwners(store, policySource, revisions.base)),
    revertOf: await revertOf(store, policySource, { mergeBase, change, texts, fetchBlobs: null }),
    history: change !== null && usesPast(change.files) ? await readPast(store, mergeBase) : null,
    unknowns
  }
}

async function lookAround(
  store: GitStore,
  request: Omit<SurroundingsRequest, 'store' | 'trees'>
): Promise<Surroundings> {
  const trees = new GitTrees(store)
  try {
    return await readSurroundings({ store, trees, ...request })
  } finally {
    trees.close()
  }
}
