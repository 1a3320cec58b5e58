// One number space for the words and the names of a trace, and what each weighs by the repository's statistics.
// Names are as many as an attacker likes, hence the limit; beyond it a name is simply not known.
import type { TraceStatistics } from './trace-statistics.js'
import type { Vocabulary } from './trace-vocabulary.js'

const maxNames = 1 << 18
const maxProbes = 48
/** No token. */
export const noToken = 0xffffffff

/** Words have even numbers, twice that of the vocabulary; names have odd ones. */
export class TokenSpace {
  readonly vocabulary: Vocabulary
  readonly statistics: TraceStatistics
  /** By token: what it says that a change has it; for a word the geometric mean with what it says of a text. */
  weights = new Uint32Array(1 << 14)
  /** By token: what a word says in a text; 0 for a name. */
  textWeights = new Uint32Array(1 << 14)
  /** By token: length of a name in bytes, at most 255; 0 for a word. */
  lengths = new Uint8Array(1 << 14)
  #known = new Uint8Array(1 << 14)
  #slots = new Int32Array(1 << 13)
  #hashes = new Int32Array(1 << 12)
  #names = 1

  constructor(vocabulary: Vocabulary, statistics: TraceStatistics) {
    this.vocabulary = vocabulary
    this.statistics = statistics
  }

  /** Every token is less than this. */
  get size(): number {
    return 2 * Math.max(this.#names, this.vocabulary.size) + 2
  }

  /** The token of a word by its number in the vocabulary. */
  word(word: number): number {
    const token = 2 * word
    this.#reserve(token)
    if (this.#known[token] === 0) {
      const stem = this.vocabulary.stemOf(word)
      const inText = this.statistics.textWord(stem)
      this.#known[token] = 1
      this.textWeights[token] = inText
      this.weights[token] = Math.round(Math.sqrt(this.statistics.changeWord(stem) * inText))
    }
    return token
  }

  /** The token of a name by the hash of its key; `noToken` when there are too many. */
  name(hash: number, length: number): number {
    const mask = this.#slots.length - 1
    let slot = (hash ^ (hash >>> 15)) & mask
    for (let probe = 0; probe < maxProbes; probe++) {
      const found = this.#slots[slot]!
      if (found === 0) return this.#names < maxNames ? this.#add(hash, length, slot) : noToken
      if (this.#hashes[found] === hash) return 2 * found + 1
      slot = (slot + 1) & mask
    }
    return noToken
  }

  #add(hash: number, length: number, slot: number): number {
    const name = this.#names++
    const token = 2 * name + 1
    if (name >= this.#hashes.length) this.#hashes = grown(this.#hashes, new Int32Array(2 * this.#hashes.length))
    this.#hashes[name] = hash
    this.#slots[slot] = name
    this.#reserve(token)
    this.weights[token] = this.statistics.name(hash)
    this.lengths[token] = Math.min(length, 255)
    if (2 * this.#names > this.#slots.length) this.#growSlots()
    return token
  }

  #growSlots(): void {
    const slots = new Int32Array(2 * this.#slots.length)
    const mask = slots.length - 1
    for (let name = 1; name < this.#names; name++) {
      const hash = this.#hashes[name]!
      let slot = (hash ^ (hash >>> 15)) & mask
      let probe = 0
      while (slots[slot] !== 0 && ++probe < maxProbes) slot = (slot + 1) & mask
      if (slots[slot] === 0) slots[slot] = name
    }
    this.#slots = slots
  }

  #reserve(token: number): void {
    if (token < this.weights.length) return
    const length = Math.max(token + 1, 2 * this.weights.length)
    this.weights = grown(this.weights, new Uint32Array(length))
    this.textWeights = grown(this.textWeights, new Uint32Array(length))
    this.lengths = grown(this.lengths, new Uint8Array(length))
    this.#known = grown(this.#known, new Uint8Array(length))
  }
}

/** 100 ln(1 + n / 2), for counts in halves; larger counts weigh no more. */
export const logarithm: Uint16Array = Uint16Array.from({ length: 1024 }, (_, halves) =>
  Math.round(100 * Math.log(1 + halves / 2))
)

/** A name weighs as much as a word that stands there about once. */
export const worthOfName = 70

export function isName(token: number): boolean {
  return (token & 1) === 1
}

function grown<T extends Uint8Array | Uint32Array | Int32Array>(from: T, to: T): T {
  to.set(from)
  return to
}
