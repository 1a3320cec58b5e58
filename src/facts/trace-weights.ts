// What each word of a file weighs: how often it stands there, times how rare it is. Integers, so that every machine
// adds the same in any order.
import type { FileTokens } from './trace-change.js'
import type { Vocabulary } from './trace-vocabulary.js'

/** A word of the base name counts as if it stood in this many more places. */
const worthOfPath = 2

/** 100 times the natural logarithm of 1 + n. */
const logarithm = Array.from({ length: 40 }, (_, n) => Math.round(100 * Math.log(1 + n)))

/** By index in `tokens.words`. */
export function weighWords(tokens: FileTokens, { rarity, wordOf }: Vocabulary): Uint16Array {
  const weights = new Uint16Array(tokens.words.length)
  for (let index = 0; index < weights.length; index++) {
    const often = tokens.counts[index]! + (index < tokens.pathWords ? worthOfPath : 0)
    weights[index] = logarithm[Math.min(often, logarithm.length - 1)]! * rarity[wordOf[tokens.words[index]!]!]!
  }
  return weights
}

/** The Euclidean length of such weights. */
export function lengthOf(weights: Uint16Array): number {
  let sum = 0
  for (const weight of weights) sum += weight * weight
  return Math.sqrt(sum)
}
