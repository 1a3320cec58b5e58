// From the text of a policy to the Policy, or to everything that is wrong with it.
import type { Problem } from './errors.js'
import { type JsonNode, readJson } from './json-document.js'
import type { Flaw } from './json-flaws.js'
import { defaultPolicy, type PathPolicy, type Policy, type RegisteredTool, type RuleLevel } from './policy.js'
import { checkShape } from './policy-check.js'
import { checkLinks } from './policy-links.js'
import { policyTable } from './policy-table.js'

/** Problems that are told at once; a last one says that there are more. */
export const maxProblems = 100

export type ParsedPolicy = { policy: Policy; problems: [] } | { policy: null; problems: Problem[] }

/**
 * Reads a policy. `file` is its name as the user knows it. Never throws; all problems at once, by place, each with line
 * and column (1-based, in UTF-16 code units).
 */
export function parsePolicy(input: string | Uint8Array, file: string): ParsedPolicy {
  const { text, root, flaws } = readJson(input)
  if (root === null) return { policy: null, problems: problemsOf(flaws, text, file) }
  const checked = checkShape(root, policyTable)
  const all = [...flaws, ...checked.flaws, ...checkLinks(checked.texts)]
  if (all.length > 0) return { policy: null, problems: problemsOf(all, text, file) }
  return { policy: policyOf(plainValue(root) as PolicyDocument), problems: [] }
}

function problemsOf(flaws: Flaw[], text: string, file: string): Problem[] {
  const starts = lineStarts(text)
  const sorted = flaws
    .map((flaw, order) => ({ flaw, order }))
    .sort((a, b) => a.flaw.at - b.flaw.at || a.order - b.order)
  const problems = sorted.slice(0, maxProblems).map(({ flaw: { code, at, path, message, remedy } }): Problem => {
    const line = lineOf(starts, at)
    const column = at - starts[line - 1]! + 1
    const quoted = [...message.quoted, ...remedy.quoted]
    return { code, file, line, column, path, message: message.text, remedy: remedy.text, quoted }
  })
  if (sorted.length > maxProblems) {
    const last = problems.at(-1)!
    const message = 'There are more problems after these.'
    problems.push({
      ...last,
      code: 'more-problems',
      path: '',
      message,
      remedy: 'Correct these first, then check again.',
      quoted: []
    })
  }
  return problems
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = 0; at < text.length; at++) {
    const char = text[at]
    if (char === '\n' || (char === '\r' && text[at + 1] !== '\n')) starts.push(at + 1)
  }
  return starts
}

/** The 1-based line of an offset. */
function lineOf(starts: readonly number[], at: number): number {
  let low = 0
  let high = starts.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (starts[middle]! <= at) low = middle
    else high = middle
  }
  return low + 1
}

/** A document that fits the table: every key is optional unless the table requires it. */
interface PolicyDocument extends Partial<Pick<Policy, 'mode' | 'review' | 'owner' | 'reviewDue'>> {
  task?: Partial<Policy['task']>
  dataClasses?: string[]
  defaultDataClass?: string
  paths?: (Partial<PathPolicy> & { match: string[] })[]
  tools?: ToolDocument[]
  rules?: Record<string, RuleLevel>
  evidence?: Partial<Policy['evidence']>
  audit?: Partial<Policy['audit']>
}

type ToolDocument = Partial<Omit<RegisteredTool, 'id' | 'paths' | 'riskAssessment' | 'supplier'>> & {
  id: string
  paths?: { allow?: string[]; deny?: string[] }
  riskAssessment?: Partial<NonNullable<RegisteredTool['riskAssessment']>>
  supplier?: Partial<NonNullable<RegisteredTool['supplier']>>
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
      : null
  }
}
