// The AI tools that Remit knows by sight: data in known-tools.json, dated (`asOf`), each form with an example that a
// test runs. `study` as a source means: seen in commits of public repositories since 2024.
import type { Certainty, SignalPlace, ToolRole } from '../model/tool-use.js'
import data from './known-tools.json' with { type: 'json' }

export interface KnownSignal {
  /** Stable, `<tool>/<where>-<n>`; the evidence stores this instead of the line. */
  id: string
  where: SignalPlace
  role: ToolRole | 'exclude'
  certainty: Certainty
  /** Exact addresses, lower case. At GitHub's noreply domain an id before `+` is free unless it is written here. */
  addresses?: readonly string[]
  /** Tested on the line, login, title, branch, label or path; ignores case unless `matchCase`. Bounded. */
  pattern?: string
  matchCase?: boolean
  /** Reads the model out of the name beside an address, or out of the group `name`. */
  modelPattern?: string
  /** Which product of the tool; the data flows differ. */
  variant?: string
  /** Several tools write this address: another tool's name beside it wins. */
  nameWins?: boolean
  /** The login counts only for an account of type `Bot`. */
  botOnly?: boolean
  firstLineOnly?: boolean
  /** Tested on the body as it is, comments included. */
  keepHtmlComments?: boolean
  /**
   * The tool is in the words of the line (group `tool` or `model`), not in its form. Where the words name no known
   * tool: `known` gives nothing, `model` counts when a model stands beside them, `any` counts as a tool without a name.
   * `product` is `known` without the names that are words or given names too.
   */
  resolveTool?: 'known' | 'product' | 'model' | 'any'
  /** Given by a record that was read: one that gives lines to the tool, or one that tells of a session alone. */
  record?: 'lines' | 'session'
  example: string
  source: string
}

export interface KnownTool {
  id: string
  /** Plain name; a declaration that gives it resolves to this tool. */
  name: string
  vendor: string | null
  /** `convention`: names other tools. `exclusion`: never a tool. */
  kinds: readonly string[]
  /** Names for declarations, longest first. */
  aliases: readonly string[]
  /** Its one-word names are words or given names too: in prose they count only as spelt here. */
  plainWord?: boolean
  signals: readonly KnownSignal[]
}

/** Named parts of a match. */
export type Groups = Record<string, string | undefined>

/** A signal ready to be tested. */
export interface Sign {
  toolId: string
  signal: KnownSignal
  /** The named parts where the value has this form; null where it has not. */
  match(value: string): Groups | null
  /** The same for a name beside an address, or in the group `name`. */
  matchModel(name: string): Groups | null
  /** The policy gave it: nobody is exempt from it. */
  isOwn?: true
}

/** Date of the data, `YYYY-MM`. */
export const asOf: string = data.asOf

export const knownTools: readonly KnownTool[] = data.tools as unknown as KnownTool[]

interface Signs {
  byPlace: Map<SignalPlace, Sign[]>
  /** Place, blank, address. */
  byAddress: Map<string, Sign[]>
  exclusions: Sign[]
}

let signs: Signs | undefined

function load(): Signs {
  if (signs) return signs
  signs = { byPlace: new Map(), byAddress: new Map(), exclusions: [] }
  for (const tool of knownTools) {
    for (const signal of tool.signals) {
      const sign = makeSign(tool, signal)
      if (signal.role === 'exclude') {
        signs.exclusions.push(sign)
        continue
      }
      for (const address of signal.addresses ?? []) append(signs.byAddress, `${signal.where} ${address}`, sign)
      if (signal.pattern !== undefined || signal.record) append(signs.byPlace, signal.where, sign)
    }
  }
  return signs
}

function append<K>(map: Map<K, Sign[]>, key: K, sign: Sign): void {
  const list = map.get(key)
  if (list) list.push(sign)
  else map.set(key, [sign])
}

function makeSign(tool: KnownTool, signal: KnownSignal): Sign {
  const match = matcher(signal.pattern, signal.matchCase ? '' : 'i')
  return { toolId: tool.id, signal, match, matchModel: matcher(signal.modelPattern, 'i') }
}

/** Compiles its pattern when it is first needed. */
function matcher(source: string | undefined, flags: string): (value: string) => Groups | null {
  let pattern: RegExp | undefined
  return value => {
    if (source === undefined) return null
    pattern ??= new RegExp(source, flags)
    const found = pattern.exec(value)
    return found && (found.groups ?? {})
  }
}

/** Signals with a pattern, or given by a record, for this place. */
export function signsAt(where: SignalPlace): readonly Sign[] {
  return load().byPlace.get(where) ?? []
}

/** Signals that this address gives in this place. */
export function signsOfAddress(where: SignalPlace, address: string): readonly Sign[] {
  const { byAddress } = load()
  const exact = byAddress.get(`${where} ${address}`)
  if (exact) return exact
  if (!address.endsWith('@users.noreply.github.com')) return []
  return byAddress.get(`${where} ${address.replace(/^\d{1,20}\+/, '')}`) ?? []
}

/** Whether `name <address>` is known to be a person or a bot that is no AI tool. Ask after the exact addresses. */
export function isNeverTool(identity: string): boolean {
  return load().exclusions.some(sign => sign.match(identity) !== null)
}
