// One record as the audit keeps it. Fields that other versions add or lack are taken as absent, never as a pass.

import type { RecordRow, RowApproval, RowPolicy, RowTool, RowWaiver } from '../model/audit.js'
import { type Place, placeName } from '../model/document-place.js'
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

/** Makes rows; equal parts of them are one object, so that many rows stay small. */
export class RowMaker {
  readonly #shared = new Map<string, unknown>()
  readonly #ids = new Map<string, string>()

  /** `known` are strings that are kept anyway: ids of the branch. */
  constructor(known: Iterable<string> = []) {
    for (const id of known) this.#ids.set(id, id)
  }

  rowOf(evidence: Evidence, at: Place, sha256: string, flaws: readonly string[]): RecordRow {
    const place = placeName(at)
    const { predicate } = evidence
    const { change, decision, intent, policy, results, run } = predicate
    const merge = ((predicate as { merge?: MergeSection }).merge ?? null) as MergeSection | null
    const head = evidence.subject.find(subject => subject.digest.gitCommit === change.head)
    const id = <T extends string | null | undefined>(value: T): T => this.#id(value)
    const text = (value: unknown): string | null => (typeof value === 'string' ? id(value) : null)
    const trees = [
      ...evidence.subject.map(subject => subject.digest.gitTree),
      ...(merge === null ? [] : [text(merge.tree)])
    ].filter(tree => typeof tree === 'string')
    const pullRequest = intent.uri
    const author = decision.author ?? intent.author
    return {
      place,
      // One string where the file holds one document.
      file: place === at.file ? place : this.#share(at.file),
      sha256: id(sha256),
      stage: predicate.stage,
      result: predicate.verificationResult,
      observed: isObserved(predicate),
      reviewBlocks: policy.review === 'block',
      at: run.at,
      repository: this.#share(repositoryOf(run.repository, pullRequest)),
      runKey: run.runId === undefined ? null : `${run.runId}/${run.runAttempt ?? '1'}`,
      head: id(change.head),
      base: id(change.base),
      mergeCommit: text(merge?.commit),
      trees: trees.length === 0 ? none : trees.map(id),
      headSha256: id(head?.digest.sha256 ?? null),
      changeDigest: change.changeDigest,
      pullRequest,
      number: typeof merge?.pullRequest === 'number' ? merge.pullRequest : numberOf(pullRequest),
      intentDigest: intent.digest.sha256,
      author: this.#share(author),
      mergedBy: this.#share(text(merge?.mergedBy)),
      mergedAt: text(merge?.mergedAt),
      hadRecord: merge === null || merge.record === undefined ? null : merge.record !== null,
      previous: id(predicate.chain.previous),
      policy: this.#share(policyOf(policy)),
      policyCommit: id(policy.commit),
      policyPath: this.#share(policyPathOf(policy.uri)),
      tools: this.#share(toolsOf(evidence)),
      classes: this.#share(countBy(change.files.map(file => file.dataClass ?? ''))),
      files: change.files.length,
      unexplained: change.files.filter(file => file.trace.state === 'unexplained').length,
      findings: this.#share(
        countBy(
          results
            .filter(result => ['fail', 'review', 'open'].includes(result.kind) && result.clearedBy === null)
            .map(result => `${result.ruleId}:${result.kind}`)
        )
      ),
      approvals: this.#share(approvalsOf(evidence, author)),
      waivers: this.#share(waiversOf(decision.waivers)),
      rules: this.#share(worstKinds(results)),
      flaws: this.#share([...flaws, ...ownContradictions(evidence)])
    }
  }

  /** Most ids stand in several records, and a string that is kept once needs a third of the room. */
  #id<T extends string | null | undefined>(value: T): T {
    if (typeof value !== 'string') return value
    const known = this.#ids.get(value)
    if (known !== undefined) return known as T
    this.#ids.set(value, value)
    return value
  }

  #share<T>(value: T): T {
    const key = JSON.stringify(value)
    const known = this.#shared.get(key)
    if (known !== undefined) return known as T
    this.#shared.set(key, value)
    return value
  }
}

const none: string[] = []

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

function numberOf(uri: string | null): number | null {
  const digits = /\/pull\/(\d{1,9})$/.exec(uri ?? '')?.[1]
  return digits === undefined ? null : Number(digits)
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
