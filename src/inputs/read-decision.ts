// What has to be asked before a decision of people can be believed: who pushed what stands, and what stood when somebody
// approved. Without an approval that could count, an edit of the description, an app or a profile nothing is asked.
import type { PolicySource } from '../model/policy.js'
import type { ContentPush } from '../model/pull-request.js'
import { candidates, commitsToCompare, contentPushOf, firstEditOf, pushersToTell } from './approved-content.js'
import { type Push, readPushes } from './github-activity.js'
import type { PullAnswer } from './github-answers.js'
import type { Conversation } from './github-conversation.js'
import { nullIfRefused } from './github-failures.js'
import type { ActionRequest } from './load-action.js'
import type { ObjectsRead } from './read-objects.js'

export interface Decision {
  /** Logins, in lower case, whose pushes make a difference. */
  told: ReadonlySet<string>
  /** The newest first; null when GitHub was not asked, or did not say. */
  pushes: Push[] | null
  /** As PushQuestion. */
  firstEdit: number
  /** States of the change whose content must be known. */
  earlier: { mergeBase: string; head: string }[]
}

export async function readDecision(
  { github }: ActionRequest,
  live: PullAnswer,
  base: string | null,
  conversation: Conversation | null
): Promise<Decision> {
  const approvals = candidates(conversation?.reviews ?? null, live)
  const firstEdit = firstEditOf(conversation?.taskHistory ?? null)
  if (approvals.length === 0 && live.author?.type !== 'Bot' && firstEdit === Number.POSITIVE_INFINITY) {
    return { told: new Set(), pushes: null, firstEdit, earlier: [] }
  }
  const pushes = await pushesTo(github, live)
  const told = pushersToTell(approvals, pushes ?? [], live)
  const earlier: Decision['earlier'] = []
  const question = { pushes: pushes ?? [], told, firstEdit }
  for (const commit of base === null ? [] : commitsToCompare(approvals, question, live.head.sha)) {
    const page = await github.compare(base!, commit).catch(nullIfRefused)
    if (page !== null) earlier.push({ mergeBase: page.mergeBase, head: commit })
  }
  return { told, pushes, firstEdit, earlier }
}

/** Who pushed the content that stands, once git has read it. Null where that was not asked, or cannot be told. */
export async function tellPusher(
  { github, run }: ActionRequest,
  live: PullAnswer,
  decision: Decision,
  { contents, change, policySource }: ObjectsRead
): Promise<ContentPush | null> {
  const { sha } = live.head
  const isByProfile = decision.pushes === null && namesAuthor(policySource, live)
  const pushes = isByProfile ? await pushesTo(github, live) : decision.pushes
  const author = live.author?.login.toLowerCase()
  // A profile holds only where nobody else ever pushed, or where what others pushed was compared.
  const others = (pushes ?? []).flatMap(({ login }) => login?.toLowerCase() ?? []).filter(login => login !== author)
  const told = isByProfile ? new Set(others) : decision.told
  const digests = new Map(contents.map(({ commit, changeDigest }) => [commit, changeDigest]))
  const digest = change?.changeDigest ?? null
  const { firstEdit } = decision
  const found =
    pushes === null ? null : contentPushOf({ pushes, told, firstEdit }, sha, digest, commit => digests.get(commit))
  if (found !== null || run.pusher?.head !== sha) return found
  // Only where GitHub keeps no record that this run may read: a record that leaves it open is not overruled.
  return pushes === null ? { login: run.pusher.login, at: null, source: 'event' } : null
}

function pushesTo(github: ActionRequest['github'], { head }: PullAnswer): Promise<Push[] | null> {
  if (head.repository === null) return Promise.resolve(null)
  return readPushes(github.caller, head.repository, head.ref).catch(nullIfRefused)
}

function namesAuthor(source: PolicySource, { author }: PullAnswer): boolean {
  if (source.state !== 'present' || author === null) return false
  return source.policy.profiles.some(profile => profile.author?.toLowerCase() === author.login.toLowerCase())
}
