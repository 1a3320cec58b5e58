// What evidence is worth, and how much is enough. Nothing else in the trace knows these numbers.
//
// Strengths are integers from 0 to 100. Pieces of different reasons add up as independent ones do, so more evidence
// never makes a file weaker, and a task with one item less never explains more.
import type { Evidence } from './trace-links.js'
import { rarity } from './trace-vocabulary.js'

/** From this strength on a file counts as explained. */
export const enough = 40

/** What one piece of evidence is worth by itself. */
export function strengthOf({ how, inTitle }: Evidence): number {
  switch (how.reason) {
    case 'named-path':
      return how.part === 'whole' ? 100 : how.part === 'end' ? 95 : 55
    case 'named-file':
      if (how.part === 'name') return how.isGeneric ? 45 : 90
      if (how.written > 1 || how.rarity > rarity.full) return 80
      return how.rarity === rarity.full ? (inTitle ? 75 : 60) : inTitle ? 50 : 30
    case 'named-symbol': {
      const isRare = how.rarity >= rarity.full
      const base = how.shaped ? (isRare ? 60 : 35) : isRare ? 40 : 20
      return base + (how.place === 'changed' ? 0 : 15) + (inTitle ? 15 : 0)
    }
    case 'shared-words':
      return Math.min(80, how.share * 3)
    case 'directory':
      if (how.by === 'kind') return inTitle ? 50 : 10
      if (how.by === 'scope') return 30
      return (how.written > 1 || how.rarity >= rarity.full ? 25 : 12) + (inTitle ? 5 : 0)
  }
}

/** A file's strength out of its pieces: the best of each reason, joined. */
export function joinStrengths(best: readonly number[]): number {
  let missing = 10_000
  for (const strength of best) missing = Math.round((missing * (100 - strength)) / 100)
  return 100 - Math.ceil(missing / 100)
}

/** What remains of an explained file's strength for one that it carries along, in percent. */
export const carried = {
  imports: 70,
  defines: 65,
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
  return Math.floor((strength * Math.min(80, Math.floor((share * 15) / 100))) / 100)
}

/** A file inside the boundaries that the author states. */
export const strengthOfBoundary = 90
