// One record as the audit keeps it. Fields that other versions add or lack are taken as absent, never as a pass.

import { hash } from 'node:crypto'
import type { RecordRow, RowApproval, RowFacts, RowPolicy, RowTool, RowWaiver } from '../model/audit.js'
import { type Place, placeName } from '../model/document-place.js'
import type { Evidence } from '../model/evidence.js'
import type { Merge } from '../model/population.js'
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

/** The row's own part; what it shares stands once for many rows. */
class Row implements RecordRow {
  place = ''
  file = ''
  sha256 = ''
  at = ''
  runKey: string | null = null
  head = ''
  base: string | null = null
  mergeCommit: string | null = null
  testMergeTree: string | null = null
  mergeTree: string | null = null
  headSha256: string | null = null
  changeDigest: string | null = null
  number: number | null = null
  intentDigest = ''
  mergedAt: string | null = null
  previous: string | null = null
  policyCommit: string | null = null
  files = 0
  unexplained = 0
  readonly #facts: RowFacts

  constructor(facts: RowFacts) {
    this.#facts = facts
  }

  get stage(): RowFacts['stage'] {
    return this.#facts.stage
  }
  get result(): RowFacts['result'] {
    return this.#facts.result
  }
  get observed(): RowFacts['observed'] {
    return this.#facts.observed
  }
  get reviewBlocks(): RowFacts['reviewBlocks'] {
    return this.#facts.reviewBlocks
  }
  get repository(): RowFacts['repository'] {
    return this.#facts.repository
  }
  get author(): RowFacts['author'] {
    return this.#facts.author
  }
  get mergedBy(): RowFacts['mergedBy'] {
    return this.#facts.mergedBy
  }
  get hadRecord(): RowFacts['hadRecord'] {
    return this.#facts.hadRecord
  }
  get policy(): RowFacts['policy'] {
    return this.#facts.policy
  }
  get policyPath(): RowFacts['policyPath'] {
    return this.#facts.policyPath
  }
  get tools(): RowFacts['tools'] {
    return this.#facts.tools
  }
  get classes(): RowFacts['classes'] {
    return this.#facts.classes
  }
  get findings(): RowFacts['findings'] {
    return this.#facts.findings
  }
  get approvals(): RowFacts['approvals'] {
    return this.#facts.approvals
  }
  get waivers(): RowFacts['waivers'] {
    return this.#facts.waivers
  }
  get rules(): RowFacts['rules'] {
    return this.#facts.rules
  }
  get flaws(): RowFacts['flaws'] {
    return this.#facts.flaws
  }
}

/** Makes rows; equal parts of them are one object, so that many rows stay small. */
export class RowMaker {
  /** By a digest of their JSON, which is shorter than the JSON. */
  readonly #shared = new Map<string, unknown>()
  readonly #merges: ReadonlyMap<string, Merge>
  readonly #rows = new Map<string, RecordRow>()

  /** `merges` are commits of the branch, whose ids most records name. */
  constructor(merges: readonly Merge[] = []) {
    this.#merges = new Map(merges.map(merge => [merge.commit, merge]))
  }

  /** The row of the record with these bytes, if there is one already. */
  known(sha256: string): RecordRow | null {
    return this.#rows.get(sha256) ?? null
  }

  rows(): RecordRow[] {
    return [...this.#rows.values()]
  }

  rowOf(evidence: Evidence, at: Place, sha256: string, flaws: readonly string[]): RecordRow {
    const { predicate } = evidence
    const { change, intent, run } = predicate
    const merge = ((predicate as { merge?: MergeSection }).merge ?? null) as MergeSection | null
    const head = evidence.subject.find(({ digest }) => digest.gitCommit === change.head)
    const row = new Row(this.#share(this.#factsOf(evidence, merge, flaws)))
    row.place = placeName(at)
    // One string where the file holds one document.
    row.file = row.place === at.file ? row.place : this.#share(at.file)
    row.sha256 = sha256
    row.at = run.at
    row.runKey = run.runId === undefined ? null : `${run.runId}/${run.runAttempt ?? '1'}`
    row.head = this.#commit(change.head)
    // After a merge the policy may come from a newer tip; what was merged is measured from the commit before it.
    row.base = this.#commit(predicate.stage === 'push' ? change.mergeBase : change.base)
    row.mergeCommit = this.#commit(textOf(merge?.commit))
    row.testMergeTree = evidence.subject.find(({ digest }) => digest.gitTree !== undefined)?.digest.gitTree ?? null
    const known = this.#merges.get(row.mergeCommit ?? row.head)
    row.mergeTree = one(textOf(merge?.tree), known?.tree)
    row.headSha256 = one(head?.digest.sha256 ?? null, known?.sha256)
    row.changeDigest = change.changeDigest
    row.number = typeof merge?.pullRequest === 'number' ? merge.pullRequest : numberOf(intent.uri)
    row.intentDigest = intent.digest.sha256
    row.mergedAt = one(textOf(merge?.mergedAt), known?.at)
    const { previous } = predicate.chain
    row.previous = previous === null ? null : (this.known(previous)?.sha256 ?? previous)
    row.policyCommit = this.#commit(predicate.policy.commit)
    row.files = change.files.length
    row.unexplained = change.files.filter(file => file.trace.state === 'unexplained').length
    this.#rows.set(sha256, row)
    return row
  }

  #factsOf(evidence: Evidence, merge: MergeSection | null, flaws: readonly string[]): RowFacts {
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
      policy: this.#share(policyOf(policy)),
      policyPath: policyPathOf(policy.uri),
      tools: this.#share(toolsOf(evidence)),
      classes: this.#share(countBy(change.files.map(file => file.dataClass ?? ''))),
      findings: this.#share(countBy(asking.map(result => `${result.ruleId}:${result.kind}`))),
      approvals: this.#share(approvalsOf(evidence, author)),
      waivers: this.#share(waiversOf(decision.waivers)),
      rules: this.#share(worstKinds(results)),
      flaws: [...flaws, ...ownContradictions(evidence)]
    }
  }

  /** Most ids stand in several places, and a string that is kept once needs a third of the room. */
  #commit<T extends string | null>(id: T): T {
    return id === null ? id : ((this.#merges.get(id)?.commit ?? id) as T)
  }

  #share<T>(value: T): T {
    const json = JSON.stringify(value)
    const key = json.length < 60 ? json : hash('sha256', json, 'base64')
    const known = this.#shared.get(key)
    if (known !== undefined) return known as T
    this.#shared.set(key, value)
    return value
  }
}

/** The same text, by the string that is kept anyway where there is one. */
function one(text: string | null, kept: string | null | undefined): string | null {
  return text === kept ? kept : text
}

function textOf(value: unknown): string | null {
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
