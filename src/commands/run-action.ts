// One run of the action: read, judge, publish. Whatever goes wrong, the run ends with a verdict that is no pass, and
// with evidence where a head commit is known.
import { evaluate } from '../evaluate.js'
import { type ActionInputs, readActionInputs } from '../inputs/action-inputs.js'
import { type RunEvent, readEvent } from '../inputs/event.js'
import { defaultPolicyPath } from '../inputs/git-policy.js'
import type { Clock, GitHub } from '../inputs/github.js'
import type { LoadedAction } from '../inputs/load-action.js'
import { type RunContext, readRunContext } from '../inputs/run-context.js'
import { headOfEvent, unreadPullRequest } from '../inputs/unread-pull-request.js'
import { ConfigurationError, InputError, type Unknown } from '../model/errors.js'
import type { Evidence } from '../model/evidence.js'
import type { CheckPlace } from '../outputs/publish-check-run.js'
import { writeEvidenceFiles } from '../outputs/publish-files.js'
import { log } from '../outputs/publish-log.js'
import { exitCodeOf } from '../verdict.js'
import { verifier } from '../version.js'
import { type Judged, judgePullRequest } from './judge-pull-request.js'

export interface ActionRun {
  env: NodeJS.ProcessEnv
  clock: Clock
  /** Called right before the check is posted: from then on the run must be left to end with its verdict. */
  willPost(): void
}

/** What the run knows of itself before it read anything. */
interface Setting {
  env: NodeJS.ProcessEnv
  context: RunContext
  event: RunEvent
  /** Null when they are wrong. */
  inputs: ActionInputs | null
  github: GitHub | null
  number: number | null
  at: string
}

/** Runs the action. `abandoned` says that something given up would keep the process alive. */
export async function runAction({
  env,
  clock,
  willPost
}: ActionRun): Promise<{ exitCode: number; abandoned: boolean }> {
  const setting: Setting = {
    env,
    context: readRunContext(env),
    event: readEvent(env),
    inputs: null,
    github: null,
    number: null,
    at: new Date(clock.now()).toISOString()
  }
  let judged: Judged | null
  try {
    judged = await judge(setting, clock)
  } catch (error) {
    judged = judgeUnread(setting, [unknownOfError(error)])
  }
  if (judged === null) {
    log('Remit: no head commit is known, so nothing was judged and there is no evidence.')
    return { exitCode: 2, abandoned: false }
  }
  let { evidence } = judged
  const kept = await keepOnBranch(setting, evidence, clock)
  evidence = kept.evidence
  const files = writeEvidenceFiles(evidence, [env.GITHUB_WORKSPACE, env.RUNNER_TEMP])
  if (files === null) {
    judged.pullRequest.unknowns.push(evidenceNotWritten)
    evidence = evaluateIn(setting, judged)
  }
  const { head } = judged.pullRequest.revisions
  const check = checkPlace(setting, judged)
  const { publish } = await import('../outputs/publish.js')
  const { abandoned } = await publish({
    evidence,
    files,
    artifact: { name: artifactName(setting, head), retentionDays: setting.inputs?.retentionDays ?? null },
    check: setting.github === null || check === null ? null : { api: setting.github, place: check },
    notes: [...retentionNotes(evidence), ...kept.notes],
    env,
    willPost
  })
  if (setting.github !== null) log(`Requests to the API of GitHub: ${setting.github.requests()}.`)
  return { exitCode: exitCodeOf(evidence), abandoned }
}

/** Fills in the setting as it goes, so that a failure on the way leaves what is known. */
async function judge(setting: Setting, clock: Clock): Promise<Judged | null> {
  const { context, event } = setting
  setting.number = event.number
  const inputs = readActionInputs(setting.env)
  setting.inputs = inputs
  if (context.repository === null) throw noRepository
  // Loaded here and below, since the clients are most of what a start costs, and a wrong call needs none of them.
  const { connectGitHub, defaultLimits } = await import('../inputs/github.js')
  const github = connectGitHub({
    token: inputs.token,
    repository: context.repository,
    apiUrl: context.apiUrl,
    version: verifier.version,
    clock,
    limits: defaultLimits
  })
  setting.github = github
  if (event.stage === 'merge_group') return judgeUnread(setting, [mergeGroup])
  setting.number = inputs.number ?? event.number
  if (setting.number === null) throw noPullRequest
  const { workspace, serverOrigin } = context
  const { token, policyPath } = inputs
  return judgePullRequest({ github, token, workspace, serverOrigin, policyPath }, setting.number, loaded =>
    evaluateIn(setting, loaded)
  )
}

function judgeUnread(setting: Setting, unknowns: readonly Unknown[]): Judged | null {
  const { event, inputs } = setting
  // A merge group has many pull requests; none of them is the one judged.
  const number = event.stage === 'merge_group' ? null : setting.number
  const head = headOfEvent(event, number)
  if (head === null) return null
  const unread = unreadPullRequest(head, number, inputs?.policyPath ?? defaultPolicyPath, unknowns)
  return { ...unread, evidence: evaluateIn(setting, unread) }
}

function evaluateIn(
  { at, context, event, inputs }: Setting,
  { pullRequest, policySource, training }: LoadedAction
): Evidence {
  const longest = context.longestRetention
  const asked = inputs?.retentionDays ?? longest
  return evaluate({
    pullRequest,
    policySource,
    training,
    at,
    run: context.run,
    stage: event.stage,
    retention: { days: asked === null ? null : Math.min(asked, longest ?? asked) }
  })
}

/** Appends the record to the branch, where the policy asks for it; the record then names the one before it. */
async function keepOnBranch(
  { github }: Setting,
  evidence: Evidence,
  clock: Clock
): Promise<{ evidence: Evidence; notes: string[] }> {
  if (evidence.predicate.retention.store !== 'branch') return { evidence, notes: [] }
  const { appendEvidence, evidenceBranch } = await import('../outputs/publish-branch.js')
  const failed = (code: string): string =>
    `The record was not appended to the branch ${evidenceBranch} (${code}): give the job the permission contents: write, and re-run it. Its artifact holds the record.`
  if (github === null) return { evidence, notes: [failed('no-connection')] }
  const { gitData: api, failureOf } = github
  const outcome = await appendEvidence(evidence, { api, failureOf, clock, branch: evidenceBranch })
  return { evidence: outcome.evidence, notes: outcome.state === 'stored' ? [] : [failed(outcome.code)] }
}

/** Where the check goes; null where it would show nowhere. */
function checkPlace({ context, event, number }: Setting, judged: Judged): CheckPlace | null {
  const isUnread = judged.pullRequest.repository === null
  // GITHUB_SHA may be GitHub's own merge commit, on which a check neither shows nor gates.
  if (isUnread && headOfEvent(event, number)?.from !== 'event') return null
  return {
    head: judged.pullRequest.revisions.head,
    externalId: `remit:${event.stage === 'merge_group' ? 'merge-group' : number}`,
    detailsUrl: context.detailsUrl,
    mayExist:
      context.attempt > 1 ||
      !(event.action === 'opened' || event.action === 'synchronize' || event.stage === 'merge_group')
  }
}

function artifactName({ context, event, inputs, number }: Setting, head: string): string {
  const what = event.stage === 'merge_group' ? 'merge-group' : (number ?? 'commit')
  return inputs?.artifactName ?? `remit-evidence-${what}-${head.slice(0, 12)}-${context.attempt}`
}

function retentionNotes({ predicate: { retention } }: Evidence): string[] {
  const { store, days, requiredDays } = retention
  // What lies on a branch does not end with the artifact.
  if (store === 'branch' || days === null || requiredDays === null || days >= requiredDays) return []
  return [
    `The policy asks to keep evidence for ${requiredDays} days, and this artifact is kept for ${days}: archive it elsewhere in a later step.`
  ]
}

function unknownOfError(error: unknown): Unknown {
  if (error instanceof InputError || error instanceof ConfigurationError) {
    const { code, message, remedy } = error
    return { code, message, remedy, quoted: [] }
  }
  // Its text may repeat what the pull request holds, so it goes to the log, through its one door, and nowhere else.
  log(`Remit: unexpected error: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
  return {
    code: 'unexpected-error',
    message: 'Remit ended with an error of its own, so the pull request was not judged.',
    remedy: 'Re-run this job; if it happens again, report it with the log of this job.',
    quoted: []
  }
}

const mergeGroup: Unknown = {
  code: 'merge-group-unsupported',
  message: 'Merge groups are not yet judged by this version.',
  remedy: 'Take merge_group out of the events of this workflow, or do not require this check in the merge queue.',
  quoted: []
}

const evidenceNotWritten: Unknown = {
  code: 'evidence-not-written',
  message: 'The evidence could not be written to the workspace or to the temporary folder of the runner.',
  remedy: 'Give the job a writable workspace with free space, and re-run it.',
  quoted: []
}

const noRepository = new ConfigurationError(
  'no-repository',
  'GITHUB_REPOSITORY does not name the repository.',
  'Run Remit as an action of a GitHub workflow; on the command line use remit verify.'
)

const noPullRequest = new ConfigurationError(
  'no-pull-request',
  'The event of this run belongs to no pull request.',
  'Start the workflow on pull_request or pull_request_target, or give the input number.'
)
