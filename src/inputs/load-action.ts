// The pull request as GitHub and git give it together: the API says what is asked, git says what is changed, and where
// the two contradict each other the run knows too little to pass.
import { InputError, type Unknown } from '../model/errors.js'
import type { PolicySource } from '../model/policy.js'
import type { Commit, PullRequest } from '../model/pull-request.js'
import type { TrainingSource } from '../model/training.js'
import type { Change } from './git-change.js'
import type { GitHub } from './github.js'
import type { ComparePage, PullAnswer } from './github-answers.js'
import type { Clock } from './github-call.js'
import { authorityOf, type Conversation } from './github-conversation.js'
import { GitHubError, nullIfRefused } from './github-failures.js'
import { readDecision, tellPusher } from './read-decision.js'
import { type ObjectsRead, type OwnContent, readObjects } from './read-objects.js'
import { askRegistries } from './registries.js'

export interface ActionRequest {
  github: GitHub
  token: string
  /** The job's workspace, which may hold a checkout; null when the runner named none. */
  workspace: string | null
  /** Origin of GITHUB_SERVER_URL; null when unknown. */
  serverOrigin: string | null
  policyPath: string
  run: RunPlace
  clock: Clock
}

/** What this run is, so that its own check can be told from others. */
export interface RunPlace {
  id: number | null
  /** Path of its workflow file; null when unknown. */
  workflowPath: string | null
  /** Name of the check run that it posts. */
  checkName: string
  /** Who pushed the head, where the event says so: the sender of `synchronize`. */
  pusher: { head: string; login: string } | null
}

export interface LoadedAction {
  pullRequest: PullRequest
  policySource: PolicySource
  /** The training register that the policy names; null where it names none. */
  training: TrainingSource | null
  /** Why reviews could not be read: a gap only where one could have cleared something. Null when they were. */
  reviewGap: Unknown | null
  /** What the pull request itself holds, where what is judged landed elsewhere; absent where nothing did. */
  own?: OwnContent
}

/** What is judged in place of the pull request's own change: what a merge queue holds, or what was merged. */
export interface Landing {
  /** Branch or commit with which the pull request itself is compared. */
  against: string
  /** Commit at which the policy is read; null for the one that `against` is. */
  policyAt: string | null
  /** Commits between which the change lies; null for the pull request's own. */
  change: { from: string; to: string } | null
  /** Commit on which the expected checks are looked for; null for the head of the pull request. */
  checksOn: string | null
}

/** Loads what belongs to an answer of the API. What cannot be read is an Unknown. */
export async function loadAction(
  request: ActionRequest,
  live: PullAnswer,
  landing: Landing | null = null
): Promise<LoadedAction> {
  const { github, token, serverOrigin, workspace, policyPath } = request
  const { base, head } = live
  const unknowns: Unknown[] = []
  const comparison = await compare(github, live, landing, unknowns)
  const landed = landing?.change ?? null
  const { conversation, gap } = await converse(github, live, landing)
  const decision = await readDecision(request, live, landing?.against ?? comparison.base, conversation)
  const read = await readObjects({
    workspace,
    policyPath,
    remote: { url: base.repository.cloneUrl, token, serverOrigin },
    base: comparison.base,
    mergeBase: comparison.page?.mergeBase ?? null,
    head: head.sha,
    landed,
    testMerge: live.merged === null ? live.testMerge : null,
    title: live.title,
    body: live.body,
    earlier: decision.earlier
  })
  unknowns.push(...read.unknowns)
  const commits = await commitsOf(github, live, comparison.page, read, unknowns)
  const own = read.own === null ? read.change : read.own.change
  if (own !== null) checkFileCount(own, live, unknowns)
  const registries = await askRegistries(read.policySource, read.surroundings.manifests)
  unknowns.push(...registries.unknowns)
  return {
    ...(read.own === null ? {} : { own: read.own }),
    policySource: read.policySource,
    training: read.training,
    reviewGap: gap,
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
      revisions:
        landed === null
          ? { base: comparison.base, mergeBase: read.mergeBase, head: head.sha }
          : { base: comparison.base, mergeBase: landed.from, head: landed.to },
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
      reviews: conversation?.reviews ?? null,
      // An approval was given to the pull request itself, so its content counts where another commit is judged.
      approvedContents:
        read.own === null
          ? read.contents
          : [...read.contents, { commit: head.sha, changeDigest: own?.changeDigest ?? null }],
      contentPush: await tellPusher(request, live, decision, { ...read, change: own }),
      assignees: live.assignees,
      taskHistory: conversation?.taskHistory ?? null,
      linkedIssues: conversation?.linkedIssues ?? null,
      checks: conversation?.checks ?? null,
      teams: [],
      codeOwners: read.codeOwners,
      revertOf: read.revertOf,
      baseChangedAt: conversation?.baseChangedAt ?? null,
      headProtected: conversation?.headProtected ?? null,
      authority: conversation === null ? { required: null, pinnedToApp: null } : authorityOf(conversation, request.run),
      history: read.history,
      unknowns
    }
  }
}

async function converse(
  github: GitHub,
  { number, head }: PullAnswer,
  landing: Landing | null
): Promise<{ conversation: Conversation | null; gap: Unknown | null }> {
  try {
    return { conversation: await github.conversation(number, landing?.checksOn ?? head.sha), gap: null }
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    return { conversation: null, gap: unknownOf(error) }
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
  landing: Landing | null,
  unknowns: Unknown[]
): Promise<{ base: string | null; page: ComparePage | null }> {
  try {
    const page = await github.compare(landing?.against ?? base.ref, head.sha)
    return { base: landing?.policyAt ?? page.base, page }
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    if (landing?.policyAt) {
      unknowns.push(unknownOf(error))
      return { base: landing.policyAt, page: null }
    }
    const tip = error.failure.code === 'rate-limited' ? null : await github.branchTip(base.ref).catch(nullIfRefused)
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

/** A failed call as a gap in what is known. */
export function unknownOf({ code, message, remedy }: InputError): Unknown {
  return { code, message, remedy, quoted: [] }
}
