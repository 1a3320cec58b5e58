// What evidence is worth, and how much is enough. Nothing else in the trace knows these numbers.
//
// Strengths are integers from 0 to 100. Pieces of different reasons add up as independent ones do, so more evidence
// never makes a file weaker, and a task with one item less never explains more. Any scorer in this place has to keep
// that: worth may only rise with evidence.
import type { TraceLink } from '../model/trace.js'
import type { Evidence } from './trace-links.js'
import { rarity } from './trace-vocabulary.js'

/** From this strength on links carry others along, and a file that follows others by its kind counts as explained. */
export const enough = 35

/** In a change of thousands of files some have weak links by chance: there any link at all has to do. */
export const enoughInMany = 10

/** Strengths made by hand on the scale on which 50 is enough. */
export function onScale(strength: number, least: number): number {
  if (strength < least) return Math.floor((strength * 50) / least)
  return 50 + Math.floor(((strength - least) * 50) / (100 - least))
}

/** Whether a link is no inference: the task gives the file's path, its whole name, or a boundary that holds it. */
export function stated({ reason, strength }: TraceLink): boolean {
  return (reason === 'named-path' || reason === 'named-file') && strength >= strengthOfBoundary
}

/** A file inside the boundaries that the author states. */
export const strengthOfBoundary = 90

/** What one piece of evidence is worth by itself. */
export function strengthOf({ how, inTitle }: Evidence): number {
  switch (how.reason) {
    case 'named-path':
      if (how.part === 'directory') return Math.max(10, 55 - 15 * how.depth)
      return how.part === 'whole' ? 100 : 95
    case 'named-file':
      if (how.part === 'name') return how.isGeneric ? 45 : 90
      if (how.written > 1 || how.rarity > rarity.full) return 80
      if (how.rarity === rarity.full) return inTitle ? 80 : 60
      return inTitle ? 42 : 28
    case 'named-symbol': {
      const isRare = how.rarity >= rarity.full
      const worth = how.shaped ? (isRare ? 52 : 35) : isRare ? 42 : 28
      return worth + (how.place === 'changed' ? 0 : 8) + (inTitle ? 15 : 0)
    }
    case 'shared-words':
      return Math.min(80, how.share * 5)
    case 'directory': {
      if (how.by === 'kind') return inTitle ? 50 : 7
      const isRare = how.written > 1 || how.rarity >= rarity.full
      const worth = how.by === 'scope' ? 42 : isRare ? (inTitle ? 40 : 35) : inTitle ? 36 : 14
      return Math.max(0, worth - 15 * how.depth)
    }
  }
}

/** A file's strength out of its pieces: the best of each reason, joined. */
export function joinStrengths(best: readonly number[]): number {
  let missing = 10_000
  for (const strength of best) missing = Math.round((missing * (100 - strength)) / 100)
  return 100 - Math.ceil(missing / 100)
}

/** What remains of an explained file's strength for one that it carries along, in percent. */
const carried = {
  imports: 52,
  defines: 50,
  stem: 70,
  companionStem: 80,
  companionPlace: 60,
  companionKind: 40
} as const

export function carry(strength: number, by: keyof typeof carried): number {
  return Math.floor((strength * carried[by]) / 100)
}

/** The same for a file whose change shares words with an explained one's; `share` in thousandths. */
export function carryKin(strength: number, share: number): number {
  return Math.floor((strength * Math.min(85, Math.floor((share * 34) / 100))) / 100)
}
