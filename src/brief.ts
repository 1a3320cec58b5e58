// From a policy and a task to what an agent should know before it starts. Pure: the same input gives the same brief.
import { knownTools } from './facts/known-tools.js'
import { ToolNames } from './facts/tool-names.js'
import { type Brief, type BriefRule, type BriefTool, briefType } from './model/brief.js'
import type { Policy, PolicySource, RegisteredTool } from './model/policy.js'
import type { Task } from './model/task.js'
import { rules } from './rules/index.js'

/** Where the policy was read, without what is wrong with it. */
export type ReadablePolicySource = Extract<PolicySource, { state: 'present' | 'local' | 'absent' }>

export function writeBrief(source: ReadablePolicySource, policy: Policy, task: Task | null): Brief {
  return {
    type: briefType,
    schemaVersion: '1.0.0',
    policy: {
      state: source.state === 'absent' ? 'absent' : 'present',
      path: source.path,
      commit: 'commit' in source ? source.commit : null,
      sha256: 'sha256' in source ? source.sha256 : null,
      mode: policy.mode,
      review: policy.review
    },
    task: task === null ? null : { ...task.boundaries, items: task.items.length },
    description: {
      minimumWords: policy.task.minimumWords,
      boundariesRequired: policy.task.boundaries === 'required'
    },
    closed: policy.paths.flatMap(({ match, forbid, reason }) =>
      forbid === null ? [] : [{ match, to: forbid, reason }]
    ),
    registerOnly: policy.tools.length > 0,
    tools: policy.tools.map(tool => toolOf(tool, policy)),
    declaration: {
      required: policy.task.declaration === 'required',
      by: policy.task.declareBy,
      none: byDescription(policy) ? 'AI assistance: none' : 'Assisted-by: none'
    },
    holds: rulesAt(policy, 'fail'),
    asks: rulesAt(policy, 'review')
  }
}

function byDescription(policy: Policy): boolean {
  return policy.task.declareBy.includes('description')
}

function toolOf(tool: RegisteredTool, policy: Policy): BriefTool {
  const rank = (name: string | null): number => (name === null ? -1 : policy.dataClasses.indexOf(name))
  const limit = tool.maxDataClass === null ? Number.POSITIVE_INFINITY : rank(tool.maxDataClass)
  const approved = tool.supplier?.customerApproval ?? []
  const above = new Map<string, BriefTool['above'][number]>()
  for (const { match, dataClass, customer, forbid } of policy.paths) {
    const tooHigh = rank(dataClass) > limit ? dataClass : null
    const foreign = customer !== null && !approved.includes(customer) ? customer : null
    // What is closed to every AI tool is told once, above.
    if (forbid !== null || (tooHigh === null && foreign === null)) continue
    const why = tooHigh !== null ? { dataClass: tooHigh, customer: null } : { dataClass: null, customer: foreign }
    const key = JSON.stringify(why)
    above.set(key, { ...why, match: [...(above.get(key)?.match ?? []), ...match] })
  }
  return {
    id: tool.id,
    owner: tool.owner,
    versions: tool.versions,
    models: tool.models,
    account: tool.account === 'any' ? null : tool.account,
    maxDataClass: tool.maxDataClass,
    allow: tool.paths.allow,
    deny: tool.paths.deny,
    above: [...above.values()],
    defaultAbove: rank(policy.defaultDataClass) > limit,
    declaration: declarationOf(tool, policy)
  }
}

/** What the register judges must stand in the line, so it is asked for here. */
function declarationOf(tool: RegisteredTool, policy: Policy): string {
  const name = new ToolNames(policy).resolve(tool.id)?.name ?? tool.id
  if (!byDescription(policy)) return `Assisted-by: ${name}:MODEL`
  const isKnown = knownTools.some(known => known.name === name)
  const version = tool.versions === null ? '' : ' VERSION'
  const model = tool.models.length === 0 && !isKnown ? '' : ' (MODEL)'
  const account = tool.account === null || tool.account === 'any' ? '' : `, ${tool.account} account`
  return `AI assistance: ${name}${version}${model}${account}`
}

/** Rules at a level under this policy that have something to look at, in the order of the rules. */
function rulesAt(policy: Policy, level: 'fail' | 'review'): BriefRule[] {
  return rules
    .filter(rule => rule.floor !== 'fixed' && worstKind(rule.id, rule.kinds, policy) === level)
    .filter(({ id }) => !hasNothingToJudge(id, policy))
    .map(({ id, description }) => ({ ruleId: id, finds: description }))
}

function worstKind(id: string, kinds: readonly string[], policy: Policy): string {
  const level = Object.hasOwn(policy.rules, id) ? policy.rules[id]! : null
  if (level === 'review') return kinds.some(kind => kind === 'fail' || kind === 'review') ? 'review' : 'informational'
  if (level === 'fail') return kinds.some(kind => kind === 'fail' || kind === 'review') ? 'fail' : 'informational'
  return level ?? kinds[0]!
}

const needRegister: ReadonlySet<string> = new Set([
  'unlisted-tool',
  'tool-version-not-allowed',
  'model-not-allowed',
  'unmanaged-account',
  'overdue-risk-assessment',
  'missing-supplier-terms',
  'data-class-exceeded'
])

function hasNothingToJudge(id: string, policy: Policy): boolean {
  if (needRegister.has(id) && policy.tools.length === 0) return true
  if (id === 'missing-declaration') return policy.task.declaration === 'optional'
  if (id === 'overdue-policy-review') return policy.reviewDue === null
  if (id === 'untrained-operator') return policy.people.training?.required !== true
  if (id !== 'forbidden-path') return false
  return policy.paths.every(({ forbid }) => forbid === null) && policy.tools.every(({ paths }) => isOpen(paths))
}

function isOpen({ allow, deny }: RegisteredTool['paths']): boolean {
  return deny.length === 0 && allow.includes('**')
}
