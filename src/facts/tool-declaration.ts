// What the author states about AI tools: in the description, and in trailers where the policy counts those.
import type { Policy } from '../model/policy.js'
import type { PullRequest } from '../model/pull-request.js'
import type { Declaration, DeclaredTool, Task } from '../model/task.js'
import type { ToolUse } from '../model/tool-use.js'
import { commitLines, parseTrailer } from '../model/trailers.js'
import { normaliseModels } from './tool-models.js'
import { idOfUnknown, type NamedTool, ToolNames, unnamedTool } from './tool-names.js'
import { type Sight, seeTools } from './tool-signs.js'

/** A declared tool, resolved; several statements about one tool are one. */
export interface StatedTool extends NamedTool {
  version: string | null
  models: string[]
  account: 'managed' | 'personal' | null
  /** Paths or globs; empty = the whole change. */
  scope: string[]
}

export interface StatedDeclaration {
  /** As `Declaration` of model/task, with prose that names a known tool counted as `tools`. */
  state: Declaration['state']
  tools: StatedTool[]
  /** Lines of the description, sorted; empty when only trailers state it. */
  lines: number[]
}

export interface ToolInput {
  pullRequest: PullRequest
  task: Task
  policy: Policy
}

/** The declaration that counts under this policy. */
export function stateDeclaration(input: ToolInput): StatedDeclaration {
  const names = new ToolNames(input.policy)
  const { declareBy } = input.policy.task
  const sights = declareBy.includes('trailer') ? seeTools(input, names) : []
  return combineDeclarations(input, names, sights)
}

/** As `stateDeclaration`, for a caller that has the sights already. */
export function combineDeclarations(input: ToolInput, names: ToolNames, sights: readonly Sight[]): StatedDeclaration {
  const { declareBy } = input.policy.task
  const said = declareBy.includes('description') ? fromDescription(input.task, names) : nothing
  const denied = deniedTools(input, names)
  const own = sights.filter(({ toolId }) => !denied.has(toolId))
  const signed = declareBy.includes('trailer') ? fromTrailers(input.pullRequest, names, own) : nothing
  if (said.state === 'missing') return signed
  // A person's "none" or a contradiction is not outvoted by lines that tools write by themselves.
  if (signed.state === 'missing' || said.state === 'none' || said.state === 'ambiguous') return said
  const tools = mergeTools([...said.tools, ...signed.tools])
  return { state: tools.length > 0 ? 'tools' : said.state, tools, lines: said.lines }
}

/**
 * Tools whose traces a person states to be false, by id. Read from the description whatever counts as a declaration; an
 * app that opens a pull request is no person.
 */
export function deniedTools({ pullRequest, task }: ToolInput, names: ToolNames): Map<string, ToolUse['denied']> {
  const denied = new Map<string, ToolUse['denied']>()
  if (isApp(pullRequest.author)) return denied
  for (const { name, line, reason } of task.denials) {
    const tool = names.resolve(name) ?? unknownTool(name, names)
    if (!denied.has(tool.id)) denied.set(tool.id, { line, reason })
  }
  return denied
}

/** Only apps have brackets in their login; any other spelling could be somebody's own. */
export function isApp(author: PullRequest['author']): boolean {
  return author !== null && (author.type === 'Bot' || author.login.endsWith('[bot]'))
}

const nothing: StatedDeclaration = { state: 'missing', tools: [], lines: [] }

function fromDescription(task: Task, names: ToolNames): StatedDeclaration {
  const { declaration } = task
  switch (declaration.state) {
    case 'missing':
      return nothing
    case 'none':
      return { state: 'none', tools: [], lines: [declaration.line] }
    case 'ambiguous':
      return { state: 'ambiguous', tools: [], lines: [...declaration.lines].sort((a, b) => a - b) }
    case 'unnamed': {
      const prose = task.declarationText.map(({ text }) => text).join('\n')
      const tools = names.inProse(prose).map(tool => ({ ...tool, version: null, models: [], account: null, scope: [] }))
      return { state: tools.length > 0 ? 'tools' : 'unnamed', tools, lines: [declaration.line] }
    }
    case 'tools': {
      const lines = new Set(declaration.tools.map(tool => tool.line))
      const tools = mergeTools(declaration.tools.flatMap(tool => resolveDeclared(tool, names) ?? []))
      // A model alone does not say which tool it ran in.
      return { state: tools.length > 0 ? 'tools' : 'unnamed', tools, lines: [...lines].sort((a, b) => a - b) }
    }
  }
}

function resolveDeclared(declared: DeclaredTool, names: ToolNames): StatedTool | null {
  const known = names.resolve(declared.name)
  if (known === null && declared.name === declared.model) return null
  const tool = known ?? unknownTool(declared.name, names)
  const models = declared.model === null ? [] : sorted(normaliseModels(declared.model))
  const { version, account, scope } = declared
  return { ...tool, version, models, account, scope }
}

function unknownTool(name: string, names: ToolNames): NamedTool {
  const id = idOfUnknown(name)
  return id === '' ? names.byId(unnamedTool) : { id, knownId: null, name: name.trim().slice(0, 100) }
}

function mergeTools(tools: readonly StatedTool[]): StatedTool[] {
  const byId = new Map<string, StatedTool>()
  for (const tool of tools) {
    const before = byId.get(tool.id)
    if (!before) {
      byId.set(tool.id, tool)
      continue
    }
    byId.set(tool.id, {
      ...before,
      version: before.version ?? tool.version,
      models: sorted([...before.models, ...tool.models]),
      account: before.account ?? tool.account,
      scope: before.scope.length === 0 || tool.scope.length === 0 ? [] : sorted([...before.scope, ...tool.scope])
    })
  }
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

export function sorted(values: readonly string[]): string[] {
  return [...new Set(values)].sort()
}

const statementKeys = /^(?:assisted|generated|ai-(?:assisted|assistance|usage|disclosure|tools?))(?:-by)?$/i
const none = /^(?:none|no|n\/a|not used|false|no ai(?: tools?)?(?: (?:was|were))?(?: used)?)\.?$/i

function fromTrailers(pullRequest: PullRequest, names: ToolNames, sights: readonly Sight[]): StatedDeclaration {
  const tools: StatedTool[] = []
  let unnamed = false
  for (const { toolId, signal, words } of sights) {
    if (signal.where !== 'commit-trailer' || signal.role !== 'author' || signal.certainty === 'weak') continue
    if (toolId === unnamedTool && words === null) {
      unnamed = true
      continue
    }
    const tool = toolId === unnamedTool ? unknownTool(words!, names) : names.byId(toolId)
    const models = signal.model === null ? [] : [signal.model]
    tools.push({ ...tool, version: null, models, account: null, scope: [] })
  }
  if (tools.length > 0) return { state: 'tools', tools: mergeTools(tools), lines: [] }
  if (unnamed) return { state: 'unnamed', tools: [], lines: [] }
  return saysNone(pullRequest) ? { state: 'none', tools: [], lines: [] } : nothing
}

function saysNone(pullRequest: PullRequest): boolean {
  return (pullRequest.commits ?? []).some(
    commit =>
      commit.parents.length < 2 &&
      commitLines(commit.message).some(({ text }) => {
        const trailer = parseTrailer(text)
        return trailer !== null && statementKeys.test(trailer.key) && none.test(trailer.value)
      })
  )
}
