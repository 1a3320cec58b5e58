// Everything that git says about a pull request: the change, the policy on the base branch, the head commit. Nothing
// here is taken from the API's own lists of files, which end early and say so nowhere.

import type { Attribution } from '../model/attribution.js'
import { InputError, type Unknown } from '../model/errors.js'
import type { PolicySource } from '../model/policy.js'
import type { Commit } from '../model/pull-request.js'
import { type RepositoryHistory, usesPast } from '../model/repository-history.js'
import type { TrainingSource } from '../model/training.js'
import { needBlobs, needCommits, openWorkspace, type Remote } from './fetch-missing.js'
import { closeStore, type GitStore, hasObjects, shallowCommits } from './git.js'
import { type Change, missingBlobs, readChange } from './git-change.js'
import { findMergeBase, readCommit, readHistory } from './git-history.js'
import { findNotes, readNotes } from './git-notes.js'
import { defaultPolicyPath, type FetchBlobs, policyBlob, readPolicy } from './git-policy.js'
import { GitError } from './git-process.js'
import { readPast } from './git-repository-history.js'
import { noSurroundings, readSurroundings, type Surroundings } from './git-surroundings.js'
import { templateBlobs } from './git-templates.js'
import { GitTrees } from './git-trees.js'
import { readTraining } from './training-register.js'

export interface ObjectsRequest {
  /** The job's workspace, which may hold a checkout; null for fetched objects only. */
  workspace: string | null
  remote: Remote
  /** Tip of the base branch; null when it is not known. */
  base: string | null
  /** As GitHub computed it; null when it did not, and git looks for it where the whole history is there. */
  mergeBase: string | null
  head: string
  /** Commit of GitHub's test merge, which a checkout may hold. */
  testMerge: string | null
  policyPath: string
  /** The description, whose boundaries are measured against the tree. */
  title: string
  body: string
}

export interface ObjectsRead {
  mergeBase: string | null
  change: Change | null
  policySource: PolicySource
  /** As the policy names it; null where it names none. */
  training: TrainingSource | null
  headObjectSha256: string | null
  testMergeTree: string | null
  /** Merge base to head; null when the store does not hold the whole of it. */
  commits: Commit[] | null
  /** As PullRequest.notes: only a checkout that fetched them holds notes, and none are fetched here. */
  notes: Attribution[] | null
  surroundings: Surroundings
  /** Null where nothing of the past was read. */
  history: RepositoryHistory | null
  unknowns: Unknown[]
}

/** Reads it. Never throws for what a repository or the network holds back: such gaps are Unknowns. */
export async function readObjects(request: ObjectsRequest): Promise<ObjectsRead> {
  const read = await readOnce(request)
  // A damaged or treeless checkout says that it has a commit and lacks what belongs to it, so no fetch brings it.
  const isBroken = read.unknowns.some(unknown => unknown.code === 'missing-objects')
  if (!isBroken || request.workspace === null) return read
  const fetched = await readOnce({ ...request, workspace: null })
  return fetched.change === null ? read : fetched
}

async function readOnce(request: ObjectsRequest): Promise<ObjectsRead> {
  const { remote, base, head } = request
  const gaps = new Gaps()
  const store = await openWorkspace(request.workspace)
  const trees = new GitTrees(store)
  try {
    await gaps.attempt(() => needCommits(store, remote, [base, request.mergeBase, head]))
    const mergeBase = request.mergeBase ?? (await gaps.attempt(() => ownMergeBase(store, base, head)))
    const blob = base === null ? null : await gaps.attempt(() => policyBlob(store, base, request.policyPath))
    const templates =
      (await gaps.attempt(() =>
        templateBlobs(
          trees,
          [base, mergeBase].filter(id => id !== null)
        )
      )) ?? []
    await gaps.attempt(async () => {
      const absent = mergeBase === null ? [] : await missingBlobs(store, mergeBase, head)
      await needBlobs(store, remote, [...absent, ...(blob === null ? [] : [blob]), ...templates])
    })
    const change = mergeBase === null ? null : await gaps.attempt(() => readChange(store, mergeBase, head))
    const history = mergeBase === null ? null : await gaps.attempt(() => readHistory(store, mergeBase, head))
    const fetchBlobs: FetchBlobs = ids => gaps.attempt(() => needBlobs(store, remote, ids))
    const around =
      mergeBase === null || change === null
        ? null
        : await gaps.attempt(() =>
            readSurroundings({ ...request, store, trees, mergeBase, files: change.files, fetchBlobs })
          )
    const headCommit = history?.head ?? (await gaps.attempt(() => readCommit(store, head)))
    const policySource = await policyOf(store, request, fetchBlobs)
    return {
      mergeBase,
      change,
      policySource,
      training: await readTraining(store, policySource, null, fetchBlobs),
      headObjectSha256: headCommit?.sha256 ?? null,
      testMergeTree: await new Gaps().attempt(() => testMergeTree(store, request)),
      commits: history?.complete ? history.commits : null,
      notes: await readNotes(store, await findNotes(request.workspace), history?.commits ?? null),
      surroundings: around ?? noSurroundings,
      history: change !== null && usesPast(change.files) ? await readPast(store, mergeBase) : null,
      unknowns: gaps.unknowns
    }
  } finally {
    trees.close()
    closeStore(store)
  }
}

/** Collects what could not be read. */
class Gaps {
  readonly unknowns: Unknown[] = []

  /** Runs a read; what it could not read is noted, once for each reason, and the answer is null. */
  async attempt<T>(read: () => Promise<T>): Promise<T | null> {
    try {
      return await read()
    } catch (error) {
      const { code, message, remedy } = error instanceof GitError ? missing(error) : (error as InputError)
      if (!(error instanceof InputError) && !(error instanceof GitError)) throw error
      // After a failed fetch it is no news that objects are missing.
      const isKnown = this.unknowns.some(known => known.code === code || known.code.startsWith('fetch-'))
      if (!isKnown) this.unknowns.push({ code, message, remedy, quoted: [] })
      return null
    }
  }
}

function missing(cause: GitError): InputError {
  return new InputError(
    'missing-objects',
    'The repository lacks objects that the change needs, so the change could not be read.',
    'Add actions/checkout with fetch-depth: 0 before Remit, and re-run this job.',
    { cause }
  )
}

/** git's own merge base. A cut-off history would give another one, so there it is not asked. */
async function ownMergeBase(store: GitStore, base: string | null, head: string): Promise<string | null> {
  const found = base === null || shallowCommits(store).size > 0 ? null : await findMergeBase(store, base, head)
  if (found !== null) return found
  throw new InputError(
    'missing-merge-base',
    'Base and head share no history that could be read, so there is no change to judge.',
    'Add actions/checkout with fetch-depth: 0 before Remit, or rebase the branch on its base, and re-run this job.'
  )
}

async function policyOf(
  store: GitStore,
  { base, policyPath }: ObjectsRequest,
  fetchBlobs: FetchBlobs
): Promise<PolicySource> {
  if (base === null) {
    return { state: 'unreadable', path: policyPath, commit: null, reason: 'the tip of the base branch is not known' }
  }
  const source = await readPolicy(store, base, policyPath, fetchBlobs)
  // Without a policy file Remit only observes. An input of the action must not be a way to get there.
  return source.state === 'absent' && policyPath !== defaultPolicyPath
    ? {
        state: 'unreadable',
        path: policyPath,
        commit: base,
        reason: 'the input policy-path names it, and the base branch has no such file'
      }
    : source
}

/** Tree of the test merge, where the store holds a commit that merges exactly this head into exactly this base. */
async function testMergeTree(store: GitStore, { testMerge, base, head }: ObjectsRequest): Promise<string | null> {
  if (testMerge === null || !(await hasObjects(store, [testMerge])).has(testMerge)) return null
  const { commit, tree } = await readCommit(store, testMerge)
  return commit.parents[0] === base && commit.parents[1] === head ? tree : null
}
