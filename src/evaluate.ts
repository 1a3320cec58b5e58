// The core: everything it needs is given, so the same input always gives the same bytes. No clock, no network, no
// environment.
import { judgeApprovals } from './facts/approvals.js'
import { weighRun } from './facts/authority.js'
import { judgeClaims } from './facts/claims.js'
import { sceneOf } from './facts/claims-change.js'
import { classifyFiles, customersOfFiles } from './facts/data-classes.js'
import { relateDependencies } from './facts/dependencies.js'
import { expectChecks } from './facts/expected-checks.js'
import type { Facts } from './facts/facts.js'
import { readIssueItems, traceWithIssues } from './facts/issue-items.js'
import { applyingProfile } from './facts/profiles.js'
import { compareTask } from './facts/task-changes.js'
import { findTestChanges } from './facts/test-changes.js'
import { detectTools } from './facts/tool-use.js'
import { linkClaims } from './facts/trace-claims.js'
import { learnStatistics } from './facts/trace-statistics.js'
import { relateTraining } from './facts/training.js'
import type { Evidence, MergeRecord, Predicate, RunRecord } from './model/evidence.js'
import type { MergeGroup } from './model/merge-group.js'
import { defaultPolicy, type Policy, type PolicySource } from './model/policy.js'
import type { ChangedFile, PullRequest } from './model/pull-request.js'
import { parseTask } from './model/task-parse.js'
import type { TrainingSource } from './model/training.js'
import { recordEvidence } from './record.js'
import { runRules } from './rules/run-rules.js'

export interface EvaluationInput {
  pullRequest: PullRequest
  policySource: PolicySource
  /** The training register that the policy names; null for a run that knows no accounts to look up in it. */
  training?: TrainingSource | null
  /** RFC 3339 with `Z`: the instant for which to judge. */
  at: string
  run: Omit<RunRecord, 'at'>
  stage?: Predicate['stage']
  /** The merge group whose last pull request this is; null outside a merge queue. */
  mergeGroup?: MergeGroup | null
  /** How the change was merged; null where it was not, or where nobody asks. */
  merge?: MergeRecord | null
  /** Where the evidence will be kept, and for how many days; null when nobody stores it. */
  retention?: { days: number | null } | null
}

/** Judges one pull request. */
export function evaluate(input: EvaluationInput): Evidence {
  const policy = policyInForce(input.policySource)
  const task = parseTask(input.pullRequest.title, input.pullRequest.body, input.pullRequest.templates)
  const files = [...input.pullRequest.files].sort(byPath)
  const issueItems = readIssueItems(input.pullRequest.linkedIssues)
  const trace = traceWithIssues(task, issueItems, files, learnStatistics(input.pullRequest.history))
  const approvals = judgeApprovals(input.pullRequest)
  const packages = relateDependencies(input.pullRequest, task)
  const claims = judgeClaims(task, sceneOf(input.pullRequest, files, trace.files, packages))
  const facts: Facts = {
    pullRequest: input.pullRequest,
    files,
    task,
    issueItems,
    trace: linkClaims(trace.files, claims),
    taskFit: trace.fit,
    claims,
    toolUses: detectTools({ pullRequest: input.pullRequest, task, policy }),
    dataClasses: classifyFiles(files, policy),
    customers: customersOfFiles(files, policy),
    ...packages,
    testChanges: findTestChanges(files, task),
    policySource: input.policySource,
    approvals,
    expectedChecks: expectChecks(input.pullRequest.checks, policy.checks),
    taskChanges: compareTask(input.pullRequest, approvals),
    profile: applyingProfile(input.pullRequest, policy),
    mergeGroup: input.mergeGroup ?? null,
    merge: input.merge ?? null,
    training: relateTraining(policy, input.training, input.pullRequest.author, input.at),
    authority: weighRun(input.run, input.pullRequest.authority, policy, input.policySource),
    stage: input.stage ?? 'pull_request',
    at: input.at
  }
  return recordEvidence(input, facts, policy, runRules(facts, policy))
}

/**
 * The policy by which to judge. Without a policy file Remit observes. A policy that cannot be read is no reason to
 * observe: the defaults enforce, and `incomplete-input` holds the merge.
 */
export function policyInForce(source: PolicySource): Policy {
  if (source.state === 'present' || source.state === 'local') return source.policy
  if (source.state === 'absent') return { ...defaultPolicy(), mode: 'observe' }
  return defaultPolicy()
}

function byPath(a: ChangedFile, b: ChangedFile): number {
  const key = (file: ChangedFile): string => `${file.path}\0${file.pathBytesBase64 ?? ''}\0${file.status}`
  const left = key(a)
  const right = key(b)
  return left < right ? -1 : left > right ? 1 : 0
}
