// For each key of a policy: which values tighten what an extended policy gives. A key that is not here cannot be set by a
// policy that extends another.
import subset from 'semver/ranges/subset.js'
import { isNameWithin, isPathWithin } from './glob-within.js'
import type { Policy } from './policy.js'
import { join, say, sayList, type Text } from './text.js'

/** A value of the extending policy against that of the extended one; null where it holds, else what was expected. */
export type Tightening = (base: unknown, own: unknown, context: Context) => { merged: unknown } | { expected: Text }

export interface Context {
  /** The extended policy, its defaults filled in. */
  base: Policy
  /** Data classes of both, from lowest to highest. */
  classes: readonly string[]
}

/** The rule for each key, by its path; `[]` stands for any entry. */
export const tightenings: ReadonlyMap<string, Tightening> = new Map<string, Tightening>([
  ['mode', towards('observe', 'enforce')],
  ['review', towards('neutral', 'block')],
  ['reviewDue', notLater],
  ['task.minimumWords', notLess],
  ['task.boundaries', towards('optional', 'required')],
  ['task.declaration', towards('optional', 'required')],
  ['task.declareBy', someOf],
  ['dataClasses', classesInOrder],
  ['defaultDataClass', notLowerClass],
  ['tools[].versions', narrowerRange],
  ['tools[].models', narrowerNames],
  ['tools[].account', narrowerAccount],
  ['tools[].maxDataClass', notHigherClass],
  ['tools[].paths.allow', narrowerPaths],
  ['tools[].paths.deny', added],
  ['tools[].riskAssessment.due', notLater],
  ['tools[].supplier.customerApproval', someOf],
  ['tools[].signals.add', added],
  ['tools[].signals.off', noMoreOff],
  ['people.training.required', towards(false, true)],
  ['people.training.reference', kept],
  ['people.training.register', kept],
  ['dependencies.registries.cargo', kept],
  ['dependencies.registries.go', kept],
  ['dependencies.registries.maven', kept],
  ['dependencies.registries.npm', kept],
  ['dependencies.registries.pypi', kept],
  ['evidence.words', unchanged],
  ['evidence.taskText', towards(false, true)],
  ['audit.retentionDays', notLess],
  ['audit.frameworks', added]
])

function towards(loose: string | boolean, strict: string | boolean): Tightening {
  return (base, own) => (base === strict && own === loose ? { expected: sayValue(strict) } : { merged: own })
}

function unchanged(base: unknown, own: unknown): ReturnType<Tightening> {
  return isSame(base, own) ? { merged: base } : { expected: sayValue(base) }
}

/** A statement of the base stands; where it has none, one may be added. */
function kept(base: unknown, own: unknown): ReturnType<Tightening> {
  return base === null || isSame(base, own) ? { merged: own } : { expected: sayValue(base) }
}

function notLess(base: unknown, own: unknown): ReturnType<Tightening> {
  const least = base as number | null
  return least === null || (own as number) >= least ? { merged: own } : { expected: say`${least} or more` }
}

function notLater(base: unknown, own: unknown): ReturnType<Tightening> {
  const day = base as string | null
  return day === null || (own as string) <= day ? { merged: own } : { expected: say`${day} or an earlier day` }
}

function someOf(base: unknown, own: unknown): ReturnType<Tightening> {
  const all = base as string[] | null
  if (all === null) return own === null ? { merged: null } : { expected: join('none, as it names none') }
  const isPart = Array.isArray(own) && own.every(one => all.includes(one))
  return isPart
    ? { merged: own }
    : { expected: all.length === 0 ? join('an empty list') : join('some of ', sayList(all)) }
}

function added(base: unknown, own: unknown): ReturnType<Tightening> {
  const all = [...((base as unknown[] | null) ?? []), ...(own as unknown[])]
  return { merged: all.filter((one, index) => all.findIndex(other => isSame(one, other)) === index) }
}

/** What is off is not seen, so a shorter list sees more. */
function noMoreOff(base: unknown, own: unknown): ReturnType<Tightening> {
  return someOf(base ?? [], own)
}

/** New classes may stand between those of the base; none of these is lost or moved. */
function classesInOrder(base: unknown, own: unknown): ReturnType<Tightening> {
  const below = base as string[]
  const given = own as string[]
  if (given.length === 0) return { merged: below }
  const places = below.map(name => given.indexOf(name))
  const inOrder = places.every((place, index) => place >= 0 && (index === 0 || place > places[index - 1]!))
  return inOrder ? { merged: given } : { expected: join('all of ', sayList(below, 20), ' in this order') }
}

function notLowerClass(base: unknown, own: unknown, { classes }: Context): ReturnType<Tightening> {
  const floor = base as string | null
  if (floor === null || classes.indexOf(own as string) >= classes.indexOf(floor)) return { merged: own }
  return { expected: say`${floor} or a higher class` }
}

function notHigherClass(base: unknown, own: unknown, { classes }: Context): ReturnType<Tightening> {
  const limit = base as string | null
  if (limit === null || classes.indexOf(own as string) <= classes.indexOf(limit)) return { merged: own }
  return { expected: say`${limit} or a lower class` }
}

function narrowerRange(base: unknown, own: unknown): ReturnType<Tightening> {
  const range = base as string | null
  if (range === null || subset(own as string, range)) return { merged: own }
  return { expected: say`a range within ${range}` }
}

function narrowerNames(base: unknown, own: unknown): ReturnType<Tightening> {
  const all = base as string[]
  const names = own as string[]
  const isNarrower = names.length > 0 && names.every(name => isNameWithin(name, all))
  return all.length === 0 || isNarrower ? { merged: own } : { expected: join('patterns within ', sayList(all)) }
}

function narrowerPaths(base: unknown, own: unknown): ReturnType<Tightening> {
  const all = (base as string[] | null) ?? ['**']
  const isNarrower = (own as string[]).every(pattern => isPathWithin(pattern, all))
  return isNarrower ? { merged: own } : { expected: join('patterns within ', sayList(all)) }
}

/** Any account, or none asked for, is wider than one kind. */
function narrowerAccount(base: unknown, own: unknown): ReturnType<Tightening> {
  return base === null || base === 'any' || base === own ? { merged: own } : { expected: sayValue(base) }
}

/** A value as a sentence shows it. */
export function sayValue(given: unknown): Text {
  if (typeof given === 'string') return say`${given}`
  if (Array.isArray(given)) return given.length === 0 ? join('an empty list') : join('a list')
  if (isObject(given)) return join('an object')
  return join(given === null || given === undefined ? 'nothing' : String(given))
}

export function isObject(given: unknown): given is object {
  return typeof given === 'object' && given !== null && !Array.isArray(given)
}

export function saysNothing(given: unknown): boolean {
  if (Array.isArray(given)) return given.length === 0
  return isObject(given) ? Object.values(given).every(saysNothing) : given === null
}

/** Whether two values of a policy are the same; keys may stand in any order, and what is absent counts as null. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, index) => isSame(item, other[index]))
  }
  if (isObject(one) && isObject(other)) {
    const [a, b] = [one as Record<string, unknown>, other as Record<string, unknown>]
    return [...new Set([...Object.keys(a), ...Object.keys(b)])].every(key => isSame(a[key] ?? null, b[key] ?? null))
  }
  return (one ?? null) === (other ?? null)
}
