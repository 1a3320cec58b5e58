// The pull request as GitHub and git give it together: the API says what is asked, git says what is changed, and where
// the two contradict each other the run knows too little to pass.
import { InputError, type Unknown } from '../model/errors.js'
import type { PolicySource } from '../model/policy.js'
import type { Commit, PullRequest } from '../model/pull-request.js'
import type { TrainingSource } from '../model/training.js'
import type { Change } from './git-change.js'
import type { GitHub } from './github.js'
import type { ComparePage, PullAnswer } from './github-answers.js'
import { GitHubError } from './github-failures.js'
import { type ObjectsRead, readObjects } from './read-objects.js'
import { askRegistries } from './registries.js'

export interface ActionRequest {
  github: GitHub
  token: string
  /** The job's workspace, which may hold a checkout; null when the runner named none. */
  workspace: string | null
  /** Origin of GITHUB_SERVER_URL; null when unknown. */
  serverOrigin: string | null
  policyPath: string
}

export interface LoadedAction {
  pullRequest: PullRequest
  policySource: PolicySource
  /** The training register that the policy names; null where it names none. */
  training: TrainingSource | null
}

/** Loads what belongs to an answer of the API. What cannot be read is an Unknown. */
export async function loadAction(request: ActionRequest, live: PullAnswer): Promise<LoadedAction> {
  const { github, token, serverOrigin, workspace, policyPath } = request
  const { base, head } = live
  const unknowns: Unknown[] = []
  const comparison = await compare(github, live, unknowns)
  const read = await readObjects({
    workspace,
    policyPath,
    remote: { url: base.repository.cloneUrl, token, serverOrigin },
    base: comparison.base,
    mergeBase: comparison.page?.mergeBase ?? null,
    head: head.sha,
    testMerge: live.testMerge,
    title: live.title,
    body: live.body
  })
  unknowns.push(...read.unknowns)
  const commits = await commitsOf(github, live, comparison.page, read, unknowns)
  const registries = await askRegistries(read.policySource, read.surroundings.manifests)
  unknowns.push(...registries.unknowns)
  if (read.change !== null) checkFileCount(read.change, live, unknowns)
  return {
    policySource: read.policySource,
    training: read.training,
    pullRequest: {
      repository: { fullName: base.repository.fullName, id: base.repository.id },
      number: live.number,
      url: live.url,
      title: live.title,
      body: live.body,
      author: live.author,
      updatedAt: live.updatedAt,
      headRef: head.ref,
      baseRef: base.ref,
      fork: live.fork,
      labels: live.labels,
      revisions: { base: comparison.base, mergeBase: read.mergeBase, head: head.sha },
      headObjectSha256: read.headObjectSha256,
      testMergeTree: read.testMergeTree,
      commits,
      notes: read.notes,
      files: read.change?.files ?? [],
      registryAnswers: registries.answers,
      ...read.surroundings,
      changeDigest: read.change?.changeDigest ?? null,
      patchId: read.change?.patchId ?? null,
      source: read.change === null ? 'none' : 'git',
      reviews: null,
      history: read.history,
      unknowns
    }
  }
}

/** Whether anything that a judgement rests on changed between two answers. */
export function hasMoved(before: PullAnswer, now: PullAnswer): boolean {
  const key = ({ title, body, state, head, base }: PullAnswer): string =>
    JSON.stringify([title, body, state, head.sha, base.sha, base.ref])
  return key(before) !== key(now)
}

/**
 * The tip of the base branch and the merge base. GitHub cannot compare some branches (no common history, a diff that
 * takes too long); then the tip alone is asked for, and git looks for the merge base.
 */
async function compare(
  github: GitHub,
  { base, head }: PullAnswer,
  unknowns: Unknown[]
): Promise<{ base: string | null; page: ComparePage | null }> {
  try {
    const page = await github.compare(base.ref, head.sha)
    return { base: page.base, page }
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    const tip = error.failure.code === 'rate-limited' ? null : await github.branchTip(base.ref).catch(ignoreGitHubError)
    if (tip === null) unknowns.push(unknownOf(error))
    return { base: tip, page: null }
  }
}

/** The commits of the change: git's where it holds them all, else the API's, which are complete or an error. */
async function commitsOf(
  github: GitHub,
  live: PullAnswer,
  page: ComparePage | null,
  read: ObjectsRead,
  unknowns: Unknown[]
): Promise<Commit[] | null> {
  let commits = read.commits
  if (commits === null && page !== null) {
    try {
      commits = await github.comparedCommits(page, live.head.sha)
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      unknowns.push(unknownOf(error))
    }
  }
  if (commits === null) return null
  const counts = [live.commits, page?.totalCommits ?? live.commits]
  const other = counts.find(count => count !== commits.length)
  if (other !== undefined) unknowns.push(disagreement('commits', other, commits.length))
  return commits
}

/**
 * git's entries and the API's count. A rename is one file to the API and two entries to git, and who finds which
 * renames is the one thing in which the two may differ.
 */
function checkFileCount({ counts }: Change, live: PullAnswer, unknowns: Unknown[]): void {
  const { added, removed, modified } = counts
  const least = Math.max(added, removed) + modified
  const most = added + removed + modified
  if (live.changedFiles >= least && live.changedFiles <= most) return
  unknowns.push(disagreement('changed files', live.changedFiles, most))
}

function disagreement(what: string, api: number, git: number): Unknown {
  return {
    code: 'api-disagrees-with-git',
    message: `The API of GitHub counts ${api} ${what}, git finds ${git}.`,
    remedy:
      'Re-run this job in a minute. If the numbers still differ, merge the base branch into the pull request or rebase it, so that GitHub counts again.',
    quoted: []
  }
}

function ignoreGitHubError(error: unknown): null {
  if (error instanceof GitHubError) return null
  throw error
}

/** A failed call as a gap in what is known. */
export function unknownOf({ code, message, remedy }: InputError): Unknown {
  return { code, message, remedy, quoted: [] }
}
