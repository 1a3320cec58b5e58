// From the text of a policy to the Policy, or to everything that is wrong with it.
import type { Problem } from './errors.js'
import type { JsonNode } from './json-document.js'
import {
  defaultPolicy,
  type OwnSignal,
  type PathPolicy,
  type Policy,
  type RegisteredTool,
  type RuleLevel,
  type ToolSignals,
  type TrainingPolicy
} from './policy.js'
import type { FoundText } from './policy-check.js'
import { tightenPolicy } from './policy-extends.js'
import { checkLinks } from './policy-links.js'
import { type PolicyText, placesOf, problemsOf, readPolicyText } from './policy-text.js'
import { join } from './text.js'

export { maxProblems } from './policy-text.js'

export type ParsedPolicy = { policy: Policy; problems: [] } | { policy: null; problems: Problem[] }

/**
 * Reads a policy that stands alone. `file` is its name as the user knows it. Never throws; all problems at once, by place,
 * each with line and column (1-based, in UTF-16 code units). What it extends is read by policy-chain.
 */
export function parsePolicy(input: string | Uint8Array, file: string): ParsedPolicy {
  const text = readPolicyText(input, file)
  if (text.extended === null) return parseTexts([text])
  const unread = { at: text.extended.at, path: 'extends', ...notRead }
  return { policy: null, problems: problemsOf([...text.flaws, unread], text) }
}

const notRead = {
  code: 'extends-not-read',
  message: join('The policy that this one extends was not read.'),
  remedy: join('Keep both files in the repository.')
}

/**
 * One policy out of a file and those that it extends, each followed by the one that it extends. The problems are those of
 * the last file that has any: what builds on a broken policy cannot be judged.
 */
export function parseTexts(texts: readonly PolicyText[]): ParsedPolicy {
  let below = null as { file: string; policy: Policy; texts: FoundText[] } | null
  for (const text of [...texts].reverse()) {
    const flaws = [...text.flaws]
    if (text.root !== null) flaws.push(...checkLinks(text.texts, below?.texts ?? []))
    if (flaws.length > 0 || text.root === null) return { policy: null, problems: problemsOf(flaws, text) }
    const document = plainValue(text.root) as PolicyDocument
    let policy = policyOf(document)
    if (below !== null) {
      const places = placesOf(text.root)
      const tightened = tightenPolicy(below, document, policy, path => places.get(path) ?? 0)
      if (tightened.flaws.length > 0) return { policy: null, problems: problemsOf(tightened.flaws, text) }
      policy = tightened.policy
    }
    below = { file: text.file, policy, texts: [...(below?.texts ?? []), ...text.texts] }
  }
  // There is at least one file.
  return { policy: below!.policy, problems: [] }
}

/** A document that fits the table: every key is optional unless the table requires it. */
interface PolicyDocument extends Partial<Pick<Policy, 'mode' | 'review' | 'owner' | 'reviewDue'>> {
  task?: Partial<Policy['task']>
  dataClasses?: string[]
  defaultDataClass?: string
  paths?: (Partial<PathPolicy> & { match: string[] })[]
  tools?: ToolDocument[]
  people?: { training?: Partial<TrainingPolicy> }
  dependencies?: Partial<Policy['dependencies']>
  rules?: Record<string, RuleLevel>
  evidence?: Partial<Policy['evidence']>
  audit?: Partial<Policy['audit']>
}

type ToolDocument = Partial<Omit<RegisteredTool, 'id' | 'paths' | 'riskAssessment' | 'supplier' | 'signals'>> & {
  id: string
  paths?: { allow?: string[]; deny?: string[] }
  riskAssessment?: Partial<NonNullable<RegisteredTool['riskAssessment']>>
  supplier?: Partial<NonNullable<RegisteredTool['supplier']>>
  signals?: { add?: (Partial<OwnSignal> & Pick<OwnSignal, 'where' | 'text'>)[]; off?: string[] }
}

// Only keys of the table are left here, so none is a name that objects give a meaning.
function plainValue(node: JsonNode): unknown {
  switch (node.type) {
    case 'object':
      return Object.fromEntries(node.members.map(member => [member.key, plainValue(member.value)]))
    case 'array':
      return node.items.map(plainValue)
    case 'null':
      return null
    default:
      // Minus zero is zero.
      return node.value === 0 ? 0 : node.value
  }
}

function policyOf(document: PolicyDocument): Policy {
  const defaults = defaultPolicy()
  return {
    version: 1,
    mode: document.mode ?? defaults.mode,
    review: document.review ?? defaults.review,
    owner: document.owner ?? null,
    reviewDue: document.reviewDue ?? null,
    task: { ...defaults.task, ...document.task },
    dataClasses: document.dataClasses ?? [],
    defaultDataClass: document.defaultDataClass ?? null,
    paths: (document.paths ?? []).map(pathOf),
    tools: (document.tools ?? []).map(toolOf),
    people: { training: trainingOf(document.people?.training) },
    dependencies: { ...defaults.dependencies, ...document.dependencies },
    rules: document.rules ?? {},
    evidence: { ...defaults.evidence, ...document.evidence },
    audit: { ...defaults.audit, ...document.audit }
  }
}

function pathOf(entry: Partial<PathPolicy> & { match: string[] }): PathPolicy {
  return {
    match: entry.match,
    dataClass: entry.dataClass ?? null,
    customer: entry.customer ?? null,
    forbid: entry.forbid ?? null,
    reason: entry.reason ?? null,
    approvers: []
  }
}

/** Whoever names a register wants it to count, unless they say that it does not. */
function trainingOf(training: Partial<TrainingPolicy> | undefined): TrainingPolicy | null {
  if (training === undefined) return null
  const register = training.register ?? null
  return { reference: training.reference ?? null, required: training.required ?? register !== null, register }
}

function toolOf(entry: ToolDocument): RegisteredTool {
  const { riskAssessment: risk, supplier } = entry
  return {
    id: entry.id,
    owner: entry.owner ?? null,
    versions: entry.versions ?? null,
    models: entry.models ?? [],
    account: entry.account ?? null,
    configuration: entry.configuration ?? null,
    processing: entry.processing ?? null,
    maxDataClass: entry.maxDataClass ?? null,
    // A tool without a list of its own may touch every path.
    paths: { allow: entry.paths?.allow ?? ['**'], deny: entry.paths?.deny ?? [] },
    riskAssessment: risk
      ? { reference: risk.reference ?? null, reviewed: risk.reviewed ?? null, due: risk.due ?? null }
      : null,
    supplier: supplier
      ? {
          agreement: supplier.agreement ?? null,
          trainingOptOut: supplier.trainingOptOut ?? null,
          certificates: supplier.certificates ?? [],
          customerApproval: supplier.customerApproval ?? null
        }
      : null,
    ...(entry.signals ? { signals: signalsOf(entry.signals) } : {})
  }
}

function signalsOf({ add = [], off = [] }: NonNullable<ToolDocument['signals']>): ToolSignals {
  return {
    add: add.map(({ where, match = 'equals', text, certainty = 'strong', role = 'author' }) => {
      return { where, match, text, certainty, role }
    }),
    off
  }
}
