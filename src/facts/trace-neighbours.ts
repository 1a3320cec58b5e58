// Files that an explained file of the same change carries along: it imports them or is imported by them, one
// defines what the other uses, or they share a stem. By inverted index, never by pairs: the cost is linear in the
// files' names, imports and symbols.
import type { ChangedFile } from '../model/pull-request.js'
import { type FileTokens, identifierAt } from './trace-change.js'
import type { Kinship } from './trace-kinship.js'
import { importableKeys, isGeneric, stemOf } from './trace-path.js'
import { carry, carryKin, enough, joinStrengths } from './trace-score.js'
import { keyOf } from './trace-tokens.js'

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

/**
 * For each file the best way in which an explained one reaches it. `own` holds the strength that each has by itself,
 * `matters` whether a file that nothing explains may be flagged: only those are compared with others word by word.
 * Between equals the order of `files` decides, so it must not be the input's.
 */
export function findNeighbours(
  files: readonly ChangedFile[],
  meetings: readonly Meeting[],
  kinship: Kinship,
  own: readonly number[],
  matters: readonly boolean[]
): (Carried | null)[] {
  const reached: (Reached | null)[] = files.map(() => null)
  let current = own
  for (let round = 0; round < rounds; round++) {
    let moved = false
    const reach = (file: number, via: number, met: Reached['met'], strength: number) => {
      if (strength === 0 || strength <= (reached[file]?.strength ?? 0)) return
      reached[file] = { via, met, strength }
      moved = true
    }
    const carryAll = (from: readonly Member[], by: Meeting['by'], to: readonly Member[]) => {
      const via = strongest(from, current)
      if (via < 0) return
      for (const { file, met } of to) if (file !== via) reach(file, via, met, carry(current[via]!, by))
    }
    for (const { by, givers, takers } of meetings) {
      carryAll(givers, by, takers)
      if (givers !== takers) carryAll(takers, by, givers)
    }
    if (current.some(strength => strength >= enough)) {
      for (const [file, strength] of current.entries()) {
        if (!matters[file] || strength >= enough) continue
        for (const { file: via, share } of kinship.of(file)) {
          if (current[via]! >= enough) reach(file, via, null, carryKin(current[via]!, share))
        }
      }
    }
    if (!moved) break
    current = own.map((strength, index) => joinStrengths([strength, reached[index]?.strength ?? 0]))
  }
  return reached.map((carried, index) => {
    if (carried === null) return null
    const { via, met, strength } = carried
    if (met === null) return { via, met: kinship.sharedWords(index, via), strength }
    return { via, met: [typeof met === 'string' ? met : identifierAt(files[index]!.patch!, met)], strength }
  })
}

/** The strongest explained file among them, the first of equals; -1 if none is explained. */
function strongest(members: readonly Member[], strengths: readonly number[]): number {
  let best = -1
  for (const { file } of members) {
    const strength = strengths[file]!
    if (strength < enough) continue
    if (best < 0 || strength > strengths[best]! || (strength === strengths[best] && file < best)) best = file
  }
  return best
}

/** Where files of a change meet, whether or not anything explains them. */
export function findMeetings(files: readonly ChangedFile[], tokens: readonly FileTokens[]): Meeting[] {
  const byStem = new Map<string, Member[]>()
  const importers = new Map<string, Member[]>()
  const imported = new Map<string, Member[]>()
  const definers = new Map<number, Member[]>()
  const users = new Map<number, Member[]>()
  for (const [file, { path }] of files.entries()) {
    const stem = keyOf(stemOf(path))
    if (stem.length >= 4 && !isGeneric(stem)) add(byStem, stem, { file, met: stemOf(path) })
    for (const key of importableKeys(path)) add(imported, key, { file, met: path })
    for (const key of tokens[file]!.imports) add(importers, key, { file, met: key.slice(key.indexOf(':') + 1) })
    const { defined, definedAt } = tokens[file]!
    for (let index = 0; index < defined.length; index++)
      add(definers, defined[index]!, { file, met: definedAt[index]! })
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
