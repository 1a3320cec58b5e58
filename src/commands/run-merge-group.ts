// A merge group: every pull request in it is judged anew, on what the queue holds and by its description as it stands
// now. The run's own record is that of the last; the others lie beside it, and none of them may fail unseen.

import type { PullAnswer } from '../inputs/github-answers.js'
import { GitHubError } from '../inputs/github-failures.js'
import { recordOn } from '../inputs/github-queue.js'
import { type ActionRequest, unknownOf } from '../inputs/load-action.js'
import { type QueueEntry, type QueueWalk, walkMergeGroup } from '../inputs/merge-group.js'
import { ConfigurationError, type Unknown } from '../model/errors.js'
import type { Evidence, RecordReference } from '../model/evidence.js'
import type { GroupMember, MergeGroup } from '../model/merge-group.js'
import { spans } from '../model/text.js'
import { evidenceBytes, sha256 } from '../outputs/evidence-bytes.js'
import { checkName, firstFinding } from '../outputs/verdict-words.js'
import { evaluateIn, type Loaded, type Outcome, readNothing, type Setting } from './action-setting.js'
import { judgeOnce, readAgain } from './judge-pull-request.js'
import { readUntilStill } from './read-until-still.js'

/** One pull request of the group, read. */
interface Member {
  entry: QueueEntry
  /** Null when it could not be read. */
  live: PullAnswer | null
  loaded: Loaded
  judged: RecordReference | null
}

/** Throws InputError where the group is of a shape that Remit does not know. */
export async function judgeMergeGroup(setting: Setting, request: ActionRequest): Promise<Outcome> {
  const { mergeGroup } = setting.event
  if (mergeGroup === null) throw unreadable
  const walk = await walkMergeGroup(request.github, mergeGroup)
  const members: Member[] = []
  for (const entry of walk.entries) members.push(await readMember(setting, request, walk, entry, null))
  await readUntilStill(request, members, ({ entry }, now) => readMember(setting, request, walk, entry, now))
  return judgeMembers(setting, walk, members)
}

async function readMember(
  setting: Setting,
  request: ActionRequest,
  walk: QueueWalk,
  entry: QueueEntry,
  known: PullAnswer | null
): Promise<Member> {
  const { number, group, parent } = entry
  const live = known ?? (await readAgain(request, number))
  if (live instanceof GitHubError) {
    const loaded = readNothing(setting, { sha: group, from: 'event' }, number, [unknownOf(live)])
    return { entry, live: null, loaded, judged: null }
  }
  // The checks of the whole group stand on its head, and those of its single members need not run at all.
  const landing = { against: walk.branch, policyAt: null, change: { from: parent, to: group }, checksOn: walk.head }
  const { evidence: _evidence, ...loaded } = await judgeOnce(
    request,
    live,
    read =>
      evaluateIn(setting, { ...read, mergeGroup: groupOf(walk, { entry, live, loaded: read, judged: null }, []) }),
    landing
  )
  const { unknowns } = loaded.pullRequest
  if (live.base.ref !== walk.branch) unknowns.push(otherBase)
  return { entry, live, loaded, judged: await earlierRecord(request, live, unknowns) }
}

/** What the check on the pull request itself says. It is recorded, and decides nothing: the member is judged anew. */
async function earlierRecord(
  { github }: ActionRequest,
  { head, number }: PullAnswer,
  unknowns: Unknown[]
): Promise<RecordReference | null> {
  try {
    return await recordOn(github.caller, head.sha, checkName, [`remit:${number}`])
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error
    unknowns.push(unknownOf(error))
    return null
  }
}

function judgeMembers(setting: Setting, walk: QueueWalk, members: readonly Member[]): Outcome {
  const others: { member: GroupMember; evidence: Evidence }[] = []
  for (const member of members.slice(0, -1)) {
    const evidence = evaluateIn(setting, { ...member.loaded, mergeGroup: groupOf(walk, member, []) })
    others.push({ member: judgedMember(member, evidence), evidence })
  }
  const last = members.at(-1)!
  const mergeGroup = groupOf(
    walk,
    last,
    others.map(({ member }) => member)
  )
  const judged = { ...last.loaded, mergeGroup }
  return {
    judged: { ...judged, evidence: evaluateIn(setting, judged) },
    others: others.map(({ member, evidence }) => ({ folder: `pr-${member.number}`, evidence }))
  }
}

/** The group as the record of one member shows it: for the last one with all others, for each other one alone. */
function groupOf(walk: QueueWalk, member: Member, others: GroupMember[]): MergeGroup {
  const { ref, group } = member.entry
  return { headRef: ref, head: group, base: walk.base, members: [...others, asMember(member)] }
}

function asMember({ entry, live, loaded, judged }: Member): GroupMember {
  const { number, group, parent } = entry
  return {
    number,
    group,
    parent,
    head: live?.head.sha ?? null,
    queuedDigest: loaded.pullRequest.changeDigest,
    changeDigest: loaded.own?.change?.changeDigest ?? null,
    verificationResult: null,
    evidenceSha256: null,
    judged,
    first: null
  }
}

function judgedMember(member: Member, evidence: Evidence): GroupMember {
  const { predicate } = evidence
  const finding = firstFinding(predicate)
  const rest = finding === null ? [] : spans(finding.message, finding.quoted).rest
  return {
    ...asMember(member),
    verificationResult: predicate.verificationResult,
    evidenceSha256: sha256(evidenceBytes(evidence)),
    first:
      finding === null
        ? null
        : {
            message: { text: finding.message, quoted: finding.quoted.slice(0, finding.quoted.length - rest.length) },
            remedy: finding.remedy === null ? null : { text: finding.remedy, quoted: rest }
          }
  }
}

const unreadable = new ConfigurationError(
  'merge-group-unreadable',
  'The event of this merge group lacks its head, its base or their names.',
  'Start the workflow on merge_group with the type checks_requested, and re-run this job.'
)

const otherBase: Unknown = {
  code: 'queue-base-differs',
  message: 'The pull request is meant for another branch than the one that this queue merges into.',
  remedy: 'Take the pull request out of the merge queue, set its base branch, and queue it again.',
  quoted: []
}
