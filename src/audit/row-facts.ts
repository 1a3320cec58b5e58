// What a record says in the words of many others. Fields that other versions add or lack are taken as absent, never as a pass.
import type { RowApproval, RowFacts, RowPolicy, RowTool, RowWaiver } from '../model/audit.js'
import type { Evidence } from '../model/evidence.js'
import { isObserved, verificationResultOf } from '../verdict.js'

/** What later versions of a record say of the merge. */
interface MergeSection {
  commit?: unknown
  tree?: unknown
  mergedBy?: unknown
  mergedAt?: unknown
  pullRequest?: unknown
  record?: unknown
}

export function mergeOf({ predicate }: Evidence): MergeSection | null {
  return (predicate as { merge?: MergeSection }).merge ?? null
}

/** `share` gives one object for all parts that are equal. */
export function factsOf(
  evidence: Evidence,
  merge: MergeSection | null,
  flaws: readonly string[],
  share: <T>(part: T) => T
): RowFacts {
  const { predicate } = evidence
  const { change, decision, intent, policy, results, run } = predicate
  const author = decision.author ?? intent.author
  const asking = results.filter(
    ({ kind, clearedBy }) => ['fail', 'review', 'open'].includes(kind) && clearedBy === null
  )
  return {
    stage: predicate.stage,
    result: predicate.verificationResult,
    observed: isObserved(predicate),
    reviewBlocks: policy.review === 'block',
    repository: repositoryOf(run.repository, intent.uri),
    author,
    mergedBy: textOf(merge?.mergedBy),
    hadRecord: merge === null || merge.record === undefined ? null : merge.record !== null,
    policy: share(policyOf(policy)),
    policyPath: policyPathOf(policy.uri),
    tools: share(toolsOf(evidence)),
    classes: share(countBy(change.files.map(file => file.dataClass ?? ''))),
    findings: share(countBy(asking.map(result => `${result.ruleId}:${result.kind}`))),
    approvals: share(approvalsOf(evidence, author)),
    waivers: share(waiversOf(decision.waivers)),
    rules: share(worstKinds(results)),
    flaws: [...flaws, ...ownContradictions(evidence)]
  }
}

export function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

/** What a record says twice must agree. */
export function ownContradictions({ subject, predicate }: Evidence): string[] {
  const flaws: string[] = []
  if (verificationResultOf(predicate.results) !== predicate.verificationResult) {
    flaws.push('its verdict is not the one that its results give')
  }
  if (!subject.some(({ digest }) => digest.gitCommit === predicate.change.head)) {
    flaws.push('its subject is not the head that it judged')
  }
  const { commit, uri } = predicate.policy
  if (commit !== null && uri !== null && !uri.includes(`@${commit}#`) && !uri.startsWith(`git:${commit}#`)) {
    flaws.push('the address of its policy names another commit than its policy.commit')
  }
  const { files } = predicate.change
  if (files.some((file, index) => index > 0 && files[index - 1]!.path > file.path)) {
    flaws.push('its files are not in the order of their paths')
  }
  return flaws
}

function repositoryOf(repository: string | undefined, uri: string | null): string | null {
  if (repository !== undefined) return repository.toLowerCase()
  const path = /^https?:\/\/[^/]+\/([^/]+\/[^/]+)\/pull\/\d+$/.exec(uri ?? '')?.[1]
  return path?.toLowerCase() ?? null
}

export function policyPathOf(uri: string | null): string | null {
  const part = uri === null || !uri.includes('#') ? null : uri.slice(uri.indexOf('#') + 1)
  try {
    return part === null ? null : decodeURIComponent(part)
  } catch {
    return null
  }
}

function policyOf(policy: Evidence['predicate']['policy']): RowPolicy {
  return {
    state: policy.state,
    sha256: policy.digest?.sha256 ?? null,
    gitBlob: policy.digest?.gitBlob ?? null,
    mode: policy.mode,
    review: policy.review,
    owner: policy.owner ?? null,
    reviewDue: policy.reviewDue ?? null,
    inventory: policy.inventory ?? [],
    dataClasses: policy.dataClasses ?? []
  }
}

function toolsOf({ predicate }: Evidence): RowTool[] {
  const day = predicate.run.at.slice(0, 10)
  const hasRegister = (predicate.policy.inventory ?? []).length > 0
  return predicate.tools.map(tool => {
    const due = tool.register?.riskAssessment?.due ?? null
    return {
      toolId: tool.toolId,
      toolName: tool.toolName,
      role: tool.role,
      listed: hasRegister ? tool.register !== null : null,
      declared: tool.declared,
      certainty: tool.certainty,
      version: tool.version,
      models: tool.models,
      overdue: due !== null && due < day ? due : null
    }
  })
}

function approvalsOf({ predicate }: Evidence, author: string | null): RowApproval[] {
  const same = author?.toLowerCase()
  return predicate.decision.approvals.map(approval => ({
    login: approval.login,
    independent: approval.independent,
    isAuthor: approval.login.toLowerCase() === same,
    isAgent: approval.type !== null && approval.type !== 'User',
    isStale: approval.commit !== predicate.change.head
  }))
}

/** Waivers as the policy words them, or with a rule's id as results have it. */
function waiversOf(waivers: readonly unknown[]): RowWaiver[] {
  const text = (value: unknown): string => (typeof value === 'string' ? value : '')
  return (waivers as Record<string, unknown>[])
    .filter(waiver => typeof waiver === 'object' && waiver !== null)
    .map(waiver => ({
      rule: text(waiver.rule) || text(waiver.ruleId),
      match: [waiver.match, waiver.path, waiver.toolId, waiver.commit].map(text).find(found => found !== '') ?? '',
      reason: text(waiver.reason),
      approvedBy: text(waiver.approvedBy),
      expires: text(waiver.expires) || null
    }))
}

const order = ['notApplicable', 'pass', 'informational', 'review', 'open', 'fail']

function worstKinds(results: Evidence['predicate']['results']): Record<string, string> {
  const worst = new Map<string, string>()
  for (const { ruleId, kind, clearedBy } of results) {
    const own = kind === 'review' && clearedBy !== null ? 'pass' : kind
    const known = worst.get(ruleId) ?? 'notApplicable'
    worst.set(ruleId, order.indexOf(own) > order.indexOf(known) ? own : known)
  }
  return Object.fromEntries(worst)
}

function countBy(names: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>()
  for (const name of [...names].sort()) counts.set(name, (counts.get(name) ?? 0) + 1)
  // Names come from outside, so no name may reach a prototype.
  return Object.fromEntries(counts)
}
