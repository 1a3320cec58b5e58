// What a push brought to a branch: along first parents, the commits of each merged pull request, and what was pushed
// without one. Which pull request a commit belongs to is GitHub's word, never the commit message's.
import type { Unknown } from '../model/errors.js'
import type { Commit } from '../model/pull-request.js'
import type { PushEvent } from './event.js'
import type { GitHub } from './github.js'
import { GitHubError } from './github-failures.js'
import { type PullOfCommit, pullsOfCommit } from './github-queue.js'
import { firstParents } from './merge-group.js'

/** More merges than this in one push are not judged, and no more commits than this are asked about. */
const mergeLimit = 50
const commitLimit = 100

/** One merge, or commits in a row that no pull request brought. */
export interface LandedRange {
  /** Null for a direct push. */
  number: number | null
  /** The commit before, and the last commit of it. */
  parent: string
  commit: string
  /** All commits of it, any order. */
  commits: Commit[]
}

export interface Push {
  branch: string
  /** The newest first. */
  ranges: LandedRange[]
  /** Every commit along first parents, for telling them from what came later. */
  commits: ReadonlySet<string>
  unknowns: Unknown[]
}

/** Reads a push to a branch. `nothing` says why there is nothing to record. Throws GitHubError. */
export async function readPush(
  github: GitHub,
  branch: string,
  event: PushEvent & { after: string }
): Promise<Push | { nothing: string }> {
  const unknowns: Unknown[] = []
  const from = event.before ?? event.defaultBranch
  if (from === null || from === branch) {
    return { branch, ranges: [], commits: new Set([event.after]), unknowns: [newBranch] }
  }
  const first = await github.compare(from, event.after)
  const all = await github.comparedCommits(first, event.after)
  if (event.before !== null && first.mergeBase !== event.before) unknowns.push(rewritten)
  if (all.length === 0) {
    const nothing = 'the push brought no commit that the default branch did not hold already'
    return unknowns.length === 0 ? { nothing } : { branch, ranges: [], commits: new Set([event.after]), unknowns }
  }
  // A branch that took the base branch in and was then pushed to it: what was there is no first parent any more.
  const chain = firstParents(all, event.after, first.mergeBase) ?? [event.after, first.mergeBase]
  const commits = new Map(all.map(commit => [commit.id, commit]))
  const ranges = await rangesOf(github, branch, chain, commits, unknowns)
  for (const range of ranges) range.commits = between(commits, range.parent, range.commit)
  return { branch, ranges, commits: new Set(chain.slice(0, -1)), unknowns }
}

async function rangesOf(
  github: GitHub,
  branch: string,
  chain: readonly string[],
  commits: ReadonlyMap<string, Commit>,
  unknowns: Unknown[]
): Promise<LandedRange[]> {
  const ranges: LandedRange[] = []
  for (const [index, commit] of chain.slice(0, -1).entries()) {
    const parent = chain[index + 1]!
    const message = commits.get(commit)?.message ?? ''
    const number = index < commitLimit ? await pullOf(github, branch, commit, message, chain, unknowns) : undefined
    const last = ranges.at(-1)
    if (number !== undefined && last?.number === number) last.parent = parent
    else if (number === undefined || ranges.length === mergeLimit) {
      unknowns.push(tooMany)
      break
    } else ranges.push({ number, parent, commit, commits: [] })
  }
  return ranges
}

/** What one commit reaches and the other does not. */
function between(commits: ReadonlyMap<string, Commit>, parent: string, commit: string): Commit[] {
  const below = reachable(commits, parent)
  return [...reachable(commits, commit)].filter(id => !below.has(id)).map(id => commits.get(id)!)
}

function reachable(commits: ReadonlyMap<string, Commit>, from: string): Set<string> {
  const seen = new Set<string>()
  const open = [from]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const commit = commits.get(id)
    if (commit === undefined || seen.has(id)) continue
    seen.add(id)
    open.push(...commit.parents)
  }
  return seen
}

async function pullOf(
  github: GitHub,
  branch: string,
  commit: string,
  message: string,
  chain: readonly string[],
  unknowns: Unknown[]
): Promise<number | null> {
  const merged = (await pullsOfCommit(github.caller, commit)).filter(
    pull => pull.base === branch && pull.mergedAt !== null && chain.includes(pull.mergeCommit ?? '')
  )
  if (merged.length === 0) return namedPull(github, branch, commit, message)
  const exact = merged.filter(({ mergeCommit }) => mergeCommit === commit)
  const [one, ...more] = (exact.length > 0 ? exact : merged).map(({ number }: PullOfCommit) => number).sort(byNumber)
  if (more.length > 0 && !unknowns.includes(ambiguous)) unknowns.push(ambiguous)
  return one!
}

/** GitHub's list may be behind right after a merge. The message then says whom to ask; what counts is the answer. */
async function namedPull(github: GitHub, branch: string, commit: string, message: string): Promise<number | null> {
  const number = /^(?:Merge pull request #|.{0,400}\(#)([1-9]\d{0,9})\b/.exec(message)?.[1]
  if (number === undefined) return null
  try {
    const { base, merged } = await github.pull(Number(number))
    return base.ref === branch && merged?.commit === commit ? Number(number) : null
  } catch (error) {
    if (error instanceof GitHubError && error.failure.code === 'not-found') return null
    throw error
  }
}

function byNumber(a: number, b: number): number {
  return a - b
}

const newBranch: Unknown = {
  code: 'new-branch',
  message: 'The branch is new and there is no other to compare it with, so it is not known what was merged into it.',
  remedy: 'Have each pull request that it holds judged by the workflow of Remit (workflow_dispatch with its number).',
  quoted: []
}

const rewritten: Unknown = {
  code: 'branch-rewritten',
  message: 'This push took commits away from the branch, so what was recorded of it before no longer holds.',
  remedy:
    'Have a person who answers for the branch restore what was taken away, or record why; and forbid force pushes in the rules of the branch.',
  quoted: []
}

const ambiguous: Unknown = {
  code: 'merge-ambiguous',
  message: 'A commit of this push belongs to several merged pull requests, of which only the oldest was judged.',
  remedy: 'Have the others judged by the workflow of Remit (workflow_dispatch with the number of each).',
  quoted: []
}

const tooMany: Unknown = {
  code: 'too-many-merges',
  message: `This push holds more than ${mergeLimit} merges or ${commitLimit} commits; only the newest of them were judged.`,
  remedy: 'Have the other pull requests judged by the workflow of Remit (workflow_dispatch with the number of each).',
  quoted: []
}
