// What one run of the action knows of itself, and how it turns what was read, or why nothing was, into evidence.
import { evaluate } from '../evaluate.js'
import type { ActionInputs } from '../inputs/action-inputs.js'
import type { RunEvent } from '../inputs/event.js'
import { defaultPolicyPath } from '../inputs/git-policy.js'
import type { GitHub } from '../inputs/github.js'
import type { Clock } from '../inputs/github-call.js'
import type { ActionRequest, LoadedAction } from '../inputs/load-action.js'
import type { RunContext } from '../inputs/run-context.js'
import { headOfEvent, type KnownHead, unreadPullRequest } from '../inputs/unread-pull-request.js'
import type { Unknown } from '../model/errors.js'
import type { Evidence, MergeRecord, Predicate } from '../model/evidence.js'
import type { MergeGroup } from '../model/merge-group.js'
import { checkName } from '../outputs/verdict-words.js'

export interface Setting {
  env: NodeJS.ProcessEnv
  context: RunContext
  event: RunEvent
  /** What is judged: the event's own, but for a run that was given the number of a pull request. */
  stage: Predicate['stage']
  /** Null when they are wrong. */
  inputs: ActionInputs | null
  github: GitHub | null
  /** The pull request that the run is about; null for a group, a push, and where there is none. */
  number: number | null
  at: string
}

/** What was read, and where it stands in a queue or on the branch. */
export interface Loaded extends Omit<LoadedAction, 'reviewGap'> {
  mergeGroup?: MergeGroup
  merge?: MergeRecord
}

export interface Judged extends Loaded {
  evidence: Evidence
}

/** A record beside the run's own, in a folder of the artifact. */
export interface OtherRecord {
  /** Digits, letters and dashes. */
  folder: string
  evidence: Evidence
  /** Commit on which it gets a check of its own; absent where the run's own check speaks for it. */
  head?: string
}

/** What a run comes to. */
export interface Outcome {
  judged: Judged
  others: OtherRecord[]
}

export function evaluateIn(setting: Setting, loaded: Loaded): Evidence {
  const { at, context, inputs, stage } = setting
  const longest = context.longestRetention
  const asked = inputs?.retentionDays ?? longest
  return evaluate({
    pullRequest: loaded.pullRequest,
    policySource: loaded.policySource,
    training: loaded.training,
    mergeGroup: loaded.mergeGroup ?? null,
    merge: loaded.merge ?? null,
    at,
    run: context.run,
    stage,
    retention: { days: asked === null ? null : Math.min(asked, longest ?? asked) }
  })
}

/** Evidence for a run that read nothing; null where not even a head commit is known. */
export function judgeUnread(setting: Setting, unknowns: readonly Unknown[]): Judged | null {
  const { event, number } = setting
  const head = headOfEvent(event, number)
  if (head === null) return null
  const unread = readNothing(setting, head, number, unknowns)
  return { ...unread, evidence: evaluateIn(setting, unread) }
}

/** A pull request of which only a commit is known, and why. */
export function readNothing(
  { inputs }: Setting,
  head: KnownHead,
  number: number | null,
  unknowns: readonly Unknown[]
): Omit<LoadedAction, 'reviewGap'> {
  return unreadPullRequest(head, number, inputs?.policyPath ?? defaultPolicyPath, unknowns)
}

/** Where everything is read from. */
export function requestOf(
  { context, event }: Setting,
  { token, policyPath }: ActionInputs,
  github: GitHub,
  clock: Clock
): ActionRequest {
  const { workspace, serverOrigin, workflowPath } = context
  const { head, pusher } = event
  return {
    github,
    clock,
    token,
    workspace,
    serverOrigin,
    policyPath,
    run: {
      id: context.run.runId === undefined ? null : Number(context.run.runId),
      workflowPath,
      checkName,
      pusher: head === null || pusher === null ? null : { head, login: pusher }
    }
  }
}
