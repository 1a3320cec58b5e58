// Files that an explained file of the same change carries along: it imports them or is imported by them, one
// defines what the other uses, or they share a stem. By inverted index, never by pairs: the cost is linear in the
// files' names, imports and symbols.
import type { ChangedFile } from '../model/pull-request.js'
import type { FileTokens } from './trace-change.js'
import { identifierAt } from './trace-identifiers.js'
import type { Kinship } from './trace-kinship.js'
import { importableKeys, isGeneric } from './trace-path.js'
import { carry, carryKin, enough, joinStrengths } from './trace-score.js'

/** How an explained file (by its index) carries another along. */
export interface Carried {
  via: number
  /** What ties them together, as this file has it. */
  met: readonly string[]
  strength: number
}

/** A file at a meeting; `met` is a name, or the place in its patch where the symbol stands. */
interface Member {
  file: number
  met: string | number
}

/** `met` null: their changes share many words. */
interface Reached {
  via: number
  met: string | number | null
  strength: number
}

/** Files that meet at one name. */
export interface Meeting {
  by: 'imports' | 'defines' | 'stem'
  givers: Member[]
  takers: Member[]
}

/** Longer chains of explanation explain nothing. */
const rounds = 3

/** What the files of a change come to, with those that carry them along. */
export interface Neighbourhood {
  strengths: readonly number[]
  /** The best way in which an explained file reaches each; null where none does. */
  carried: readonly (Carried | null)[]
}

/**
 * Lets explained files carry others along. `own` holds the strength that each has by itself, `matters` whether a file
 * may be flagged: only those are compared with others word by word, and likeness alone lifts a file no further than
 * to being explained. Between equals the order of `files` decides, so it must not be the input's.
 */
export function findNeighbours(
  files: readonly ChangedFile[],
  meetings: readonly Meeting[],
  kinship: Kinship,
  own: readonly number[],
  matters: readonly boolean[]
): Neighbourhood {
  const reached: (Reached | null)[] = files.map(() => null)
  const alike: (Reached | null)[] = files.map(() => null)
  let strengths = own
  for (let round = 0; round < rounds; round++) {
    const from = strengths
    for (const { by, givers, takers } of meetings) {
      carryAll(strongest(givers, from), by, takers, from, reached)
      if (givers !== takers) carryAll(strongest(takers, from), by, givers, from, reached)
    }
    const linked = own.map((strength, file) => joinStrengths([strength, reached[file]?.strength ?? 0]))
    const anyExplained = from.some(strength => strength >= enough)
    strengths = linked.map((strength, file) => {
      if (strength >= enough || !matters[file] || !anyExplained) return strength
      for (const { file: via, share } of kinship.of(file)) {
        if (from[via]! >= enough) keep(alike, file, { via, met: null, strength: carryKin(from[via]!, share) })
      }
      const best = Math.max(reached[file]?.strength ?? 0, alike[file]?.strength ?? 0)
      return Math.min(enough, joinStrengths([own[file]!, best]))
    })
    if (strengths.every((strength, file) => strength === from[file])) break
  }
  const carried = files.map((file, index) => {
    const best = [reached[index], alike[index]].reduce((a, b) => ((b?.strength ?? 0) > (a?.strength ?? 0) ? b : a))
    if (best === null || best === undefined) return null
    const { via, met, strength } = best
    if (met === null) return { via, met: kinship.sharedWords(index, via), strength }
    return { via, met: [typeof met === 'string' ? met : identifierAt(file.patch!, met)], strength }
  })
  return { strengths, carried }
}

/** Lets the strongest carry all others along, and the next strongest carry the strongest. */
function carryAll(
  [best, second]: readonly [number, number],
  by: Meeting['by'],
  members: readonly Member[],
  strengths: readonly number[],
  reached: (Reached | null)[]
): void {
  for (const { file, met } of members) {
    const via = file === best ? second : best
    if (via >= 0) keep(reached, file, { via, met, strength: carry(strengths[via]!, by) })
  }
}

function keep(reached: (Reached | null)[], file: number, candidate: Reached): void {
  if (candidate.strength > (reached[file]?.strength ?? 0)) reached[file] = candidate
}

/** The two strongest explained files among them, the first of equals; -1 where there is none. */
function strongest(members: readonly Member[], strengths: readonly number[]): [number, number] {
  let best = -1
  let second = -1
  const isBefore = (file: number, other: number) =>
    other < 0 || strengths[file]! > strengths[other]! || (strengths[file] === strengths[other] && file < other)
  for (const { file } of members) {
    if (strengths[file]! < enough || file === best || file === second) continue
    if (isBefore(file, best)) {
      second = best
      best = file
    } else if (isBefore(file, second)) {
      second = file
    }
  }
  return [best, second]
}

/** Where files of a change meet, whether or not anything explains them. */
export function findMeetings(files: readonly ChangedFile[], tokens: readonly FileTokens[]): Meeting[] {
  const byStem = new Map<string, Member[]>()
  const importers = new Map<string, Member[]>()
  const imported = new Map<string, Member[]>()
  const definers = new Map<number, Member[]>()
  const users = new Map<number, Member[]>()
  for (const [file, { stem, stemKey, imports, defined, definedAt }] of tokens.entries()) {
    if (stemKey.length >= 4 && !isGeneric(stemKey)) add(byStem, stemKey, { file, met: stem })
    for (const key of imports) add(importers, key, { file, met: key.slice(key.indexOf(':') + 1) })
    for (let index = 0; index < defined.length; index++)
      add(definers, defined[index]!, { file, met: definedAt[index]! })
  }
  if (importers.size > 0) {
    for (const [file, { path }] of files.entries()) {
      for (const key of importableKeys(path)) if (importers.has(key)) add(imported, key, { file, met: path })
    }
  }
  for (const [file, { used, usedAt }] of tokens.entries()) {
    for (let index = 0; index < used.length; index++) {
      if (definers.has(used[index]!)) add(users, used[index]!, { file, met: usedAt[index]! })
    }
  }
  const meetings: Meeting[] = []
  for (const members of byStem.values())
    if (members.length > 1) meetings.push({ by: 'stem', givers: members, takers: members })
  join('imports', imported, importers, meetings)
  join('defines', definers, users, meetings)
  return meetings
}

function add<K>(into: Map<K, Member[]>, key: K, member: Member): void {
  const members = into.get(key)
  if (members === undefined) into.set(key, [member])
  else members.push(member)
}

function join<K>(by: Meeting['by'], giving: Map<K, Member[]>, taking: Map<K, Member[]>, meetings: Meeting[]): void {
  for (const [key, takers] of taking) {
    const givers = giving.get(key)
    if (givers !== undefined && (givers.length > 1 || takers.length > 1 || givers[0]!.file !== takers[0]!.file)) {
      meetings.push({ by, givers, takers })
    }
  }
}
