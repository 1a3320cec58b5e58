// After the merge: a last record of each pull request that a push brought to the branch, joined to the record that was
// there before; and one of what was pushed without any.
import type { PushEvent } from '../inputs/event.js'
import type { PullAnswer } from '../inputs/github-answers.js'
import { GitHubError } from '../inputs/github-failures.js'
import { recordOn } from '../inputs/github-queue.js'
import { type ActionRequest, unknownOf } from '../inputs/load-action.js'
import { loadDirectPush } from '../inputs/load-direct-push.js'
import { type LandedRange, type Push, readPush } from '../inputs/merged-commits.js'
import { ConfigurationError } from '../model/errors.js'
import type { MergeRecord } from '../model/evidence.js'
import { checkName } from '../outputs/verdict-words.js'
import {
  evaluateIn,
  type Judged,
  judgeUnread,
  type Loaded,
  type Outcome,
  readNothing,
  type Setting
} from './action-setting.js'
import { judgeOnce, readAgain } from './judge-pull-request.js'
import { readUntilStill } from './read-until-still.js'

/** One merge, read. */
interface Merge {
  range: LandedRange
  /** Null for a direct push, and where the pull request could not be read. */
  live: PullAnswer | null
  loaded: Loaded
  /** Null when it could not be read whether there is a record: nothing may then be said of it. */
  merge: MergeRecord | null
}

/** Gives why there is nothing to record, or the records, of which the newest merge's is the run's own. */
export async function judgePush(
  setting: Setting,
  request: ActionRequest,
  event: PushEvent
): Promise<Outcome | { nothing: string }> {
  const branch = event.ref.startsWith('refs/heads/') ? event.ref.slice('refs/heads/'.length) : null
  if (branch === null) throw notABranch
  const { after } = event
  if (after === null) return { nothing: 'the branch was deleted' }
  const push = await readPush(request.github, branch, { ...event, after })
  if ('nothing' in push) return push
  const merges: Merge[] = []
  const tip = await tipOf(request, push)
  for (const range of push.ranges) merges.push(await readMerge(setting, request, push, range, tip, null))
  await readUntilStill(request, merges, ({ range }, now) => readMerge(setting, request, push, range, tip, now))
  const [newest, ...others] = merges.map(({ loaded, merge }) => ({ ...loaded, ...(merge === null ? {} : { merge }) }))
  if (newest === undefined) {
    // Without a head the run would not be here.
    return { judged: judgeUnread(setting, push.unknowns)!, others: [] }
  }
  newest.pullRequest.unknowns.push(...push.unknowns)
  const judge = (loaded: Loaded): Judged => ({ ...loaded, evidence: evaluateIn(setting, loaded) })
  return {
    judged: judge(newest),
    others: others.map(judge).map(({ evidence, pullRequest }) => ({
      folder: `commit-${pullRequest.revisions.head.slice(0, 12)}`,
      evidence,
      head: pullRequest.revisions.head
    }))
  }
}

/** Null where the branch still stands at this push, or is gone: then nothing newer can hold the policy. */
async function tipOf({ github }: ActionRequest, { branch, commits }: Push): Promise<string | null> {
  try {
    const tip = await github.branchTip(branch)
    return commits.has(tip) ? null : tip
  } catch (error) {
    if (error instanceof GitHubError && error.failure.code === 'not-found') return null
    throw error
  }
}

/** What was merged is judged by the policy that stood before it, or by a newer one, and never by the one it brought. */
async function readMerge(
  setting: Setting,
  request: ActionRequest,
  { branch }: Push,
  range: LandedRange,
  tip: string | null,
  known: PullAnswer | null
): Promise<Merge> {
  const { number, parent, commit } = range
  const policyAt = tip ?? parent
  const merge: MergeRecord = {
    commit,
    tree: null,
    pullRequest: number,
    mergedBy: setting.event.push?.sender ?? null,
    mergedAt: null,
    joinedBy: null,
    record: null
  }
  if (number === null) {
    const { tree, ...loaded } = await loadDirectPush(request, branch, range, policyAt)
    return { range, live: null, loaded, merge: { ...merge, tree } }
  }
  const live = known ?? (await readAgain(request, number))
  if (live instanceof GitHubError) {
    const loaded = readNothing(setting, { sha: commit, from: 'event' }, number, [unknownOf(live)])
    return { range, live: null, loaded, merge }
  }
  const landing = { against: parent, policyAt, change: { from: parent, to: commit }, checksOn: null }
  const { evidence: _evidence, ...loaded } = await judgeOnce(
    request,
    live,
    read => evaluateIn(setting, { ...read, merge }),
    landing
  )
  merge.tree = loaded.own?.landedTree ?? null
  merge.mergedBy = live.merged?.by ?? null
  merge.mergedAt = live.merged?.at ?? null
  try {
    const joined = await joinRecord(request, live, commit, loaded)
    return { range, live, loaded, merge: { ...merge, ...joined } }
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    loaded.pullRequest.unknowns.push(unknownOf(error))
    return { range, live, loaded, merge: null }
  }
}

/** The record of an earlier judgement, and by what it belongs to the merged commit. */
async function joinRecord(
  { github: { caller } }: ActionRequest,
  { head, number }: PullAnswer,
  commit: string,
  { own, pullRequest }: Loaded
): Promise<Pick<MergeRecord, 'joinedBy' | 'record'>> {
  const onCommit = await recordOn(caller, commit, checkName, ['remit:merge-group', `remit:${number}`])
  if (onCommit !== null) return { joinedBy: 'commit', record: onCommit }
  const record = head.sha === commit ? null : await recordOn(caller, head.sha, checkName, [`remit:${number}`])
  if (record === null) return { joinedBy: null, record }
  const isSameTree = own !== undefined && own.headTree !== null && own.headTree === own.landedTree
  if (isSameTree) return { joinedBy: 'tree', record }
  const { changeDigest } = pullRequest
  return { joinedBy: changeDigest !== null && changeDigest === record.changeDigest ? 'changeDigest' : null, record }
}

const notABranch = new ConfigurationError(
  'not-a-branch',
  'This push was to no branch, so there is no merge to record.',
  'Name the branches in the event of the workflow (on.push.branches); then no tag starts it.'
)
