// One run of the action: read, judge, publish. Whatever goes wrong, the run ends with a verdict that is no pass, and
// with evidence where a head commit is known.
import { readActionInputs } from '../inputs/action-inputs.js'
import { readEvent } from '../inputs/event.js'
import type { Clock } from '../inputs/github-call.js'
import { readRunContext } from '../inputs/run-context.js'
import { headOfEvent } from '../inputs/unread-pull-request.js'
import { ConfigurationError, InputError, type Unknown } from '../model/errors.js'
import type { Evidence } from '../model/evidence.js'
import type { CheckPlace } from '../outputs/publish-check-run.js'
import { writeEvidenceFiles } from '../outputs/publish-files.js'
import { log } from '../outputs/publish-log.js'
import { exitCodeOf } from '../verdict.js'
import { verifier } from '../version.js'
import { evaluateIn, type Judged, judgeUnread, type Outcome, requestOf, type Setting } from './action-setting.js'
import { judgePullRequest } from './judge-pull-request.js'

export interface ActionRun {
  env: NodeJS.ProcessEnv
  clock: Clock
  /** Called right before the check is posted: from then on the run must be left to end with its verdict. */
  willPost(): void
}

/** Runs the action. `abandoned` says that something given up would keep the process alive. */
export async function runAction({
  env,
  clock,
  willPost
}: ActionRun): Promise<{ exitCode: number; abandoned: boolean }> {
  const event = readEvent(env)
  const setting: Setting = {
    env,
    context: readRunContext(env),
    event,
    stage: event.stage,
    inputs: null,
    github: null,
    number: event.number,
    at: new Date(clock.now()).toISOString()
  }
  let outcome: Outcome | { nothing: string } | null
  try {
    outcome = await judge(setting, clock)
  } catch (error) {
    const judged = judgeUnread(setting, [unknownOfError(error)])
    outcome = judged && { judged, others: [] }
  }
  if (outcome === null) {
    log('Remit: no head commit is known, so nothing was judged and there is no evidence.')
    return { exitCode: 2, abandoned: false }
  }
  if ('nothing' in outcome) {
    log(`Remit: nothing to record, since ${outcome.nothing}.`)
    return { exitCode: 0, abandoned: false }
  }
  const { judged, others } = outcome
  let { evidence } = judged
  const notes: string[] = []
  // The oldest merge first, so that the chain on the branch runs as the merges did.
  for (const other of others.toReversed()) other.evidence = await keepOnBranch(setting, other.evidence, clock, notes)
  evidence = await keepOnBranch(setting, evidence, clock, notes)
  const files = writeEvidenceFiles(evidence, [env.GITHUB_WORKSPACE, env.RUNNER_TEMP], others)
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
    others: others.flatMap(({ head: at, evidence: other }) =>
      at === undefined || check === null ? [] : { evidence: other, place: { ...check, head: at } }
    ),
    notes: [...retentionNotes(evidence), ...notes],
    env,
    willPost
  })
  if (setting.github !== null) log(`Requests to the API of GitHub: ${setting.github.requests()}.`)
  // The record of a merge group speaks for its members; merges of one push each speak for themselves.
  const own = [evidence, ...others.flatMap(other => (other.head === undefined ? [] : other.evidence))]
  return { exitCode: worst(own.map(exitCodeOf)), abandoned }
}

/** Of several records one that fails outweighs one that is not known. */
function worst(codes: readonly (0 | 1 | 2)[]): 0 | 1 | 2 {
  return codes.find(code => code === 1) ?? codes.find(code => code === 2) ?? 0
}

/** Fills in the setting as it goes, so that a failure on the way leaves what is known. */
async function judge(setting: Setting, clock: Clock): Promise<Outcome | { nothing: string }> {
  const { context, event } = setting
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
    // A group, or a push, may hold many pull requests.
    limits: event.stage === 'pull_request' ? defaultLimits : { ...defaultLimits, total: 5 * defaultLimits.total }
  })
  setting.github = github
  const request = requestOf(setting, inputs, github, clock)
  if (event.stage === 'merge_group') return (await import('./run-merge-group.js')).judgeMergeGroup(setting, request)
  if (inputs.number !== null) {
    setting.number = inputs.number
    setting.stage = 'pull_request'
  } else if (event.push !== null) return (await import('./run-push.js')).judgePush(setting, request, event.push)
  if (setting.number === null) throw noPullRequest
  const judged = await judgePullRequest(request, setting.number, loaded => evaluateIn(setting, loaded))
  return { judged, others: [] }
}

/** Appends the record to the branch, where the policy asks for it; the record then names the one before it. */
async function keepOnBranch({ github }: Setting, evidence: Evidence, clock: Clock, notes: string[]): Promise<Evidence> {
  if (evidence.predicate.retention.store !== 'branch') return evidence
  const { appendEvidence, evidenceBranch } = await import('../outputs/publish-branch.js')
  const failed = (code: string): string =>
    `The record was not appended to the branch ${evidenceBranch} (${code}): give the job the permission contents: write, and re-run it. Its artifact holds the record.`
  if (github === null) {
    notes.push(failed('no-connection'))
    return evidence
  }
  const { gitData: api, failureOf } = github
  const outcome = await appendEvidence(evidence, { api, failureOf, clock, branch: evidenceBranch })
  if (outcome.state !== 'stored') notes.push(failed(outcome.code))
  return outcome.evidence
}

/** Where the check goes; null where it would show nowhere. */
function checkPlace(setting: Setting, judged: Judged): CheckPlace | null {
  const { context, event, number } = setting
  const isUnread = judged.pullRequest.repository === null
  // GITHUB_SHA may be GitHub's own merge commit, on which a check neither shows nor gates.
  if (isUnread && headOfEvent(event, number)?.from !== 'event') return null
  return {
    head: judged.pullRequest.revisions.head,
    externalId: externalId(setting),
    detailsUrl: context.detailsUrl,
    mayExist:
      context.attempt > 1 ||
      !(event.action === 'opened' || event.action === 'synchronize' || setting.stage !== 'pull_request')
  }
}

/** Names our check for what it is about, so that a later run finds it again. */
function externalId(setting: Setting): string {
  return `remit:${subjectOf(setting)}`
}

function subjectOf({ number, stage }: Setting): string {
  if (stage === 'merge_group') return 'merge-group'
  return stage === 'push' ? 'push' : String(number ?? 'commit')
}

function artifactName(setting: Setting, head: string): string {
  const { context, inputs } = setting
  const what = subjectOf(setting)
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
