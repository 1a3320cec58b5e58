// Which AI tools took part, by what is seen and by what the author states. A floor, never an inventory: most tools can
// be told to leave no trace, so nothing seen means "no tool detected" and never "no AI used".
import type { Policy, RegisteredTool } from '../model/policy.js'
import { certainties, type Signal, type ToolUse, toolRoles } from '../model/tool-use.js'
import {
  combineDeclarations,
  deniedTools,
  type StatedDeclaration,
  type StatedTool,
  sorted,
  type ToolInput
} from './tool-declaration.js'
import { ToolNames, unnamedTool } from './tool-names.js'
import { type Sight, seeTools } from './tool-signs.js'

/** Tool uses sorted by tool id. A tool of which only prepared files are seen gives none. */
export function detectTools(input: ToolInput): ToolUse[] {
  const names = new ToolNames(input.policy)
  const sights = seeTools(input, names)
  const declaration = combineDeclarations(input, names, sights)
  const denied = deniedTools(input, names)
  const signals = groupByTool(attachUnnamed(sights, declaration, denied))
  const stated = new Map(declaration.tools.map(tool => [tool.id, tool]))
  const ids = new Set([...signals.keys(), ...stated.keys()])
  if (declaration.state === 'unnamed') ids.add(unnamedTool)
  return sorted([...ids]).map(id => {
    const use = makeUse(id, names, signals.get(id) ?? [], stated.get(id) ?? null, declaration)
    return use.declared === true ? use : { ...use, denied: denied.get(id) ?? null }
  })
}

/**
 * Whether a person's word that its traces are false stands. GitHub itself vouches for an app that opened the pull request;
 * every other trace can be a left-over, or another program's doing.
 */
export function isFalseTrace({ denied, signals }: ToolUse): boolean {
  return denied !== null && !signals.some(({ where, role }) => where === 'pr-author' && role === 'author')
}

/** Whether a tool counts as having taken part: declared, or seen as an author by more than a weak sign. */
export function toolParticipates(use: ToolUse): boolean {
  if (isFalseTrace(use)) return false
  return use.declared === true || (use.role === 'author' && (use.certainty === 'certain' || use.certainty === 'strong'))
}

/** The register's entry that applies to a tool use, by its id or by another name of the same known tool. */
export function registeredTool(policy: Policy, toolId: string): RegisteredTool | null {
  return new ToolNames(policy).entry(toolId)
}

/** Signs that name no tool belong to the one tool that is declared or seen; where there is none or several, to none. */
function attachUnnamed(
  sights: readonly Sight[],
  declaration: StatedDeclaration,
  denied: ReadonlyMap<string, unknown>
): Sight[] {
  const named = new Set(declaration.tools.map(tool => tool.id))
  if (named.size === 0) {
    for (const { toolId, signal } of sights) {
      if (toolId === unnamedTool || denied.has(toolId)) continue
      if (signal.role === 'author' && signal.certainty !== 'weak') named.add(toolId)
    }
  }
  const [only] = named
  if (only === undefined || named.size > 1) return [...sights]
  return sights.map(sight => (sight.toolId === unnamedTool ? { ...sight, toolId: only } : sight))
}

function groupByTool(sights: readonly Sight[]): Map<string, Signal[]> {
  const byTool = new Map<string, Signal[]>()
  for (const { toolId, signal } of sights) {
    const list = byTool.get(toolId)
    if (list) list.push(signal)
    else byTool.set(toolId, [signal])
  }
  for (const [toolId, signals] of byTool) {
    if (signals.every(signal => signal.role === 'context')) byTool.delete(toolId)
    else byTool.set(toolId, orderSignals(signals))
  }
  return byTool
}

/** Most signals of one form that one commit may give: a squash can hold hundreds of the same line. */
const mostOfAForm = 8

/** Each signal once, by form, commit, certainty, model and session; of one form in one commit the first eight. */
function orderSignals(signals: readonly Signal[]): Signal[] {
  const ordered = signals
    .map(signal => ({ signal, place: JSON.stringify([signal.id, signal.commit ?? '']), rest: restOf(signal) }))
    .sort((a, b) => compare(a.signal.id, b.signal.id) || compare(a.place, b.place) || compare(a.rest, b.rest))
  const kept: Signal[] = []
  let before = { place: '', rest: '' }
  let count = 0
  for (const { signal, place, rest } of ordered) {
    if (place === before.place && rest === before.rest) continue
    count = place === before.place ? count + 1 : 1
    before = { place, rest }
    if (count <= mostOfAForm) kept.push(signal)
  }
  return kept
}

/** What a signal tells beside its form and commit; the surer comes first, then one that tells more. */
function restOf({ certainty, model, version, session }: Signal): string {
  const told = [model, version, session].map(value => value ?? '\uffff')
  return JSON.stringify([certainties.indexOf(certainty), ...told])
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function makeUse(
  toolId: string,
  names: ToolNames,
  signals: readonly Signal[],
  stated: StatedTool | null,
  declaration: StatedDeclaration
): ToolUse {
  const working = signals.filter(signal => signal.role !== 'context')
  const role = toolRoles.find(role => working.some(signal => signal.role === role)) ?? 'author'
  const certainty = certainties.find(level =>
    working.some(signal => signal.role === role && signal.certainty === level)
  )
  const seenModels = signals.flatMap(signal => (signal.model === null ? [] : [signal.model]))
  return {
    toolId,
    toolName: stated?.name ?? names.byId(toolId).name,
    role,
    certainty: certainty ?? null,
    declared: isDeclared(toolId, declaration),
    version: stated?.version ?? onlyOne(signals.map(signal => signal.version)),
    models: sorted([...(stated?.models ?? []), ...seenModels]).slice(0, 20),
    account: stated?.account ?? null,
    scope: stated?.scope ?? [],
    signals: [...signals],
    denied: null
  }
}

/** The one version that is seen; where several are, none of them is the tool's. */
function onlyOne(values: readonly (string | null)[]): string | null {
  const [first, ...more] = new Set(values.filter(value => value !== null))
  return first === undefined || more.length > 0 ? null : first
}

function isDeclared(toolId: string, declaration: StatedDeclaration): boolean | null {
  if (declaration.state === 'missing' || declaration.state === 'ambiguous') return null
  if (declaration.state === 'none') return false
  // A sign without a name is covered by every statement that AI was used.
  if (toolId === unnamedTool) return true
  return declaration.tools.some(tool => tool.id === toolId || tool.knownId === toolId)
}
