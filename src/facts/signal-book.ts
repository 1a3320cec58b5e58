// The forms by which tools are seen under one policy: the known ones, less those that it switches off, and its own.
import type { OwnSignal, Policy } from '../model/policy.js'
import type { SignalPlace } from '../model/tool-use.js'
import { cleanLine, parseTrailer } from '../model/trailers.js'
import { knownTools, type Sign, signsAt, signsOfAddress } from './known-tools.js'
import type { ToolNames } from './tool-names.js'

/** Where an address can stand. */
const addressPlaces: readonly SignalPlace[] = ['commit-author', 'committer', 'commit-trailer', 'pr-body']

export class SignalBook {
  private readonly off: ReadonlySet<string>
  private readonly own = new Map<SignalPlace, Sign[]>()
  private readonly ownAddresses: Sign[] = []
  private readonly places = new Map<SignalPlace, readonly Sign[]>()

  constructor(policy: Policy, names: ToolNames) {
    this.off = new Set(policy.tools.flatMap(tool => tool.signals?.off ?? []))
    for (const tool of policy.tools) {
      const toolId = names.resolve(tool.id)?.id ?? tool.id
      for (const [index, form] of (tool.signals?.add ?? []).entries()) this.add(toolId, form, index + 1)
    }
  }

  private add(toolId: string, form: OwnSignal, number: number): void {
    const places = form.where === 'address' ? addressPlaces : [form.where]
    for (const where of places) {
      const sign = ownSign(toolId, form, where, number)
      if (form.where === 'address') this.ownAddresses.push(sign)
      else this.own.set(where, [...(this.own.get(where) ?? []), sign])
    }
  }

  /** Signals with a pattern or text for this place. */
  at(where: SignalPlace): readonly Sign[] {
    let signs = this.places.get(where)
    if (signs === undefined) {
      signs = [...this.known(signsAt(where)), ...(this.own.get(where) ?? [])]
      this.places.set(where, signs)
    }
    return signs
  }

  /** Signals that this address, in lower case, gives in this place. */
  ofAddress(where: SignalPlace, address: string): readonly Sign[] {
    const known = this.known(signsOfAddress(where, address))
    if (this.ownAddresses.length === 0) return known
    return [...known, ...this.ownAddresses.filter(sign => sign.signal.where === where && sign.match(address) !== null)]
  }

  private known(signs: readonly Sign[]): readonly Sign[] {
    return this.off.size === 0 ? signs : signs.filter(sign => !this.off.has(sign.signal.id))
  }
}

/** Ids that a policy switches off and that no known tool has: mistyped, or of another version of Remit. */
export function unknownSignalIds(policy: Policy): string[] {
  const known = new Set(knownTools.flatMap(tool => tool.signals.map(signal => signal.id)))
  return policy.tools.flatMap(tool => (tool.signals?.off ?? []).filter(id => !known.has(id)))
}

function ownSign(toolId: string, form: OwnSignal, where: SignalPlace, number: number): Sign {
  const text = plain(where, form.text)
  const isWhole = form.match === 'equals'
  const { certainty, role } = form
  const signal = { id: `${toolId}/policy-${number}`, where, role, certainty, example: form.text, source: 'policy' }
  return {
    toolId,
    signal,
    isOwn: true,
    matchModel: () => null,
    match(value) {
      const given = plain(where, value)
      return (isWhole ? given === text : given.startsWith(text)) ? {} : null
    }
  }
}

/** In small letters; lines cleaned, and a trailer with one blank behind its colon. */
function plain(where: SignalPlace, value: string): string {
  const isLine = where === 'commit-trailer' || where === 'commit-body' || where === 'pr-body' || where === 'pr-title'
  const line = isLine ? cleanLine(value) : value.trim()
  const trailer = where === 'commit-trailer' ? parseTrailer(line) : null
  return (trailer ? `${trailer.key}: ${trailer.value}` : line).toLowerCase()
}
