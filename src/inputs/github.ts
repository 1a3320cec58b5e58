// GitHub's API, as few calls as possible. Every answer's shape and count is checked before it is used.
import { InputError } from '../model/errors.js'
import type { Commit } from '../model/pull-request.js'
import {
  type CheckRunAnswer,
  type ComparePage,
  type PullAnswer,
  readCheckRun,
  readCheckRuns,
  readComparePage,
  readPull,
  readRef,
  readShownAnnotations,
  type ShownAnnotation,
  UnusableAnswer
} from './github-answers.js'
import { type Caller, connectCaller, type GitHubOptions, pageLimit } from './github-call.js'
import { type Conversation, readConversation } from './github-conversation.js'
import { describeFailure, type Failure, GitHubError } from './github-failures.js'
import { type GitData, gitDataCalls } from './github-git-data.js'

export { defaultLimits } from './github-call.js'

export interface GitHub {
  /** For the calls that only some runs make; each lives in a file of its own. */
  caller: Caller
  /** Requests sent so far, repeats included. */
  requests(): number
  /** Why a call failed; null for an error that is none of the API's. */
  failureOf(error: unknown): Failure | null
  pull(number: number): Promise<PullAnswer>
  /** First page of the comparison with the merge base of a branch (or commit) and a head commit. */
  compare(base: string, head: string): Promise<ComparePage>
  /** All commits of a comparison whose first page is known. Throws InputError `too-many-commits` above 3,000. */
  comparedCommits(first: ComparePage, head: string): Promise<Commit[]>
  branchTip(branch: string): Promise<string>
  conversation(number: number, head: string): Promise<Conversation>
  checkRuns(head: string, name: string): Promise<CheckRunAnswer[]>
  /** Never repeated by itself when it may have been done: see GitHubError.failure.ambiguous. */
  createCheckRun(body: Record<string, unknown>): Promise<CheckRunAnswer>
  updateCheckRun(id: number, body: Record<string, unknown>): Promise<CheckRunAnswer>
  shownAnnotations(id: number, count: number): Promise<ShownAnnotation[]>
  /** For records that are kept on a branch. */
  gitData: GitData
}

/** Connects to GitHub. Every method throws GitHubError. */
export function connectGitHub(options: GitHubOptions): GitHub {
  const caller = connectCaller(options)
  const { call, pages } = caller
  return {
    caller,
    gitData: gitDataCalls(call),
    requests: caller.requests,
    failureOf: error => (error instanceof GitHubError ? error.failure : null),
    pull: number =>
      call({
        what: 'the pull request',
        route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}',
        parameters: { pull_number: number },
        read: data => readPull(data, number)
      }),
    compare: (base, head) => comparePage(base, head, 1),
    async comparedCommits(first, head) {
      const commits = new Map(first.commits.map(commit => [commit.id, commit]))
      for (let page = 2; commits.size < first.totalCommits; page++) {
        if (page > pageLimit) throw tooManyCommits(first.totalCommits)
        // By the commit, not the branch: the branch may move between two pages.
        const next = await comparePage(first.base, head, page)
        const before = commits.size
        for (const commit of next.commits) commits.set(commit.id, commit)
        if (commits.size === before || next.totalCommits !== first.totalCommits) {
          const failure = describeFailure(new UnusableAnswer('commits'), 0)
          throw new GitHubError(failure, `all ${first.totalCommits} commits of the change`, null)
        }
      }
      return [...commits.values()]
    },
    branchTip: branch =>
      call({
        what: 'the base branch',
        route: 'GET /repos/{owner}/{repo}/git/ref/{ref}',
        parameters: { ref: `heads/${branch}` },
        read: readRef
      }),
    conversation: (number, head) => readConversation(caller, number, head),
    checkRuns: (head, name) =>
      call({
        what: 'the check runs of the head commit',
        route: 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
        parameters: { ref: head, check_name: name, per_page: 100 },
        read: readCheckRuns
      }),
    createCheckRun: body =>
      call({
        what: 'a new check run',
        route: 'POST /repos/{owner}/{repo}/check-runs',
        parameters: body,
        read: readCheckRun,
        repeatable: false
      }),
    updateCheckRun: (id, body) =>
      call({
        what: 'an update of the check run',
        route: 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
        parameters: { check_run_id: id, ...body },
        read: readCheckRun
      }),
    shownAnnotations: (id, count) =>
      pages<ShownAnnotation>(async page => {
        const items = await call({
          what: 'the annotations of the check run',
          route: 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations',
          parameters: { check_run_id: id, per_page: 100, page },
          read: readShownAnnotations
        })
        return { entries: page * 100 >= count ? 0 : items.length, items }
      })
  }

  function comparePage(base: string, head: string, page: number): Promise<ComparePage> {
    return call({
      what: 'the comparison with the base branch',
      route: 'GET /repos/{owner}/{repo}/compare/{basehead}',
      parameters: { basehead: `${base}...${head}`, per_page: 100, page },
      read: readComparePage
    })
  }
}

function tooManyCommits(count: number): InputError {
  return new InputError(
    'too-many-commits',
    `The change has ${count} commits, which are too many to read from the API.`,
    'Add actions/checkout with fetch-depth: 0 before Remit, and re-run this job.'
  )
}
