// What old commits were about, as weighted words, to find those that resemble a task. Integers: a message is a vector
// of length `unit`, so a cosine is a dot product over `unit` squared.
import type { Counts } from './trace-statistics.js'
import type { Tokens } from './trace-tokens.js'
import type { Vocabulary } from './trace-vocabulary.js'

const unit = 1000
/** Distinct words of a message that are kept, those that come first. */
const maxWords = 120
/** How much more a word of the title counts. */
const worthOfTitle = 3
/** A profile is made of its newest messages. */
const maxProfile = 60

/** Words (by number in the vocabulary of the past) with their weights. */
export interface MessageVector {
  words: Uint32Array
  weights: Uint16Array
}

export class Messages {
  readonly #vocabulary: Vocabulary
  readonly #tokens: Tokens
  #current = new Map<number, number>()
  readonly #vectors: MessageVector[] = []
  #weigh: (word: number) => number = () => 0
  /** Messages and weights by word: those of `word` stand from `#starts[word]`. */
  #starts = new Uint32Array(1)
  #messages = new Uint32Array(0)
  #weights = new Uint16Array(0)

  constructor(vocabulary: Vocabulary, tokens: Tokens) {
    this.#vocabulary = vocabulary
    this.#tokens = tokens
  }

  get size(): number {
    return this.#vectors.length
  }

  /** Takes what the scanner found last into the current message. */
  add(isTitle: boolean): void {
    const { words, wordSpelling } = this.#tokens
    for (let index = 0; index < words; index++) {
      const word = this.#vocabulary.wordOf[wordSpelling[index]!]!
      if (word === 0 || (this.#current.size >= maxWords && !this.#current.has(word))) continue
      this.#current.set(word, (this.#current.get(word) ?? 0) + (isTitle ? worthOfTitle : 1))
    }
  }

  end(): void {
    const counts = Uint16Array.from(this.#current.values(), count => Math.min(count, 60_000))
    this.#vectors.push({ words: Uint32Array.from(this.#current.keys()), weights: counts })
    this.#current = new Map()
  }

  /** Once all messages are in: their weights, by how rare each word is. */
  weigh({ documents, words }: Counts): void {
    const scale = documents < 2 ? 0 : 100
    this.#weigh = word => Math.max(0, Math.round(scale * Math.log((documents + 1) / ((words[word] ?? 0) + 0.5))))
    const starts = new Uint32Array(this.#vocabulary.size + 1)
    for (const vector of this.#vectors) {
      vector.weights = this.#unitVector(vector.words, vector.weights)
      for (const word of vector.words) starts[word + 1]!++
    }
    for (let word = 0; word < this.#vocabulary.size; word++) starts[word + 1]! += starts[word]!
    const next = starts.slice()
    this.#messages = new Uint32Array(starts.at(-1)!)
    this.#weights = new Uint16Array(starts.at(-1)!)
    for (const [message, { words, weights }] of this.#vectors.entries()) {
      for (let index = 0; index < words.length; index++) {
        const place = next[words[index]!]!++
        this.#messages[place] = message
        this.#weights[place] = weights[index]!
      }
    }
    this.#starts = starts
  }

  /** How much each message resembles a text, in ten-thousandths; `counts` by stem. */
  resemblance(counts: ReadonlyMap<string, number>): Float64Array {
    const sums = new Float64Array(this.size)
    const words: number[] = []
    const often: number[] = []
    for (const [stem, count] of counts) {
      // 0 is a word that no message has: it makes the text longer, and meets nothing.
      words.push(this.#vocabulary.find(stem))
      often.push(count)
    }
    const vector = this.#unitVector(words, often)
    for (let index = 0; index < words.length; index++) {
      const word = words[index]!
      if (word === 0 || word + 1 >= this.#starts.length) continue
      for (let place = this.#starts[word]!; place < this.#starts[word + 1]!; place++) {
        sums[this.#messages[place]!]! += vector[index]! * this.#weights[place]!
      }
    }
    return sums.map(sum => Math.round((sum * 10_000) / (unit * unit)))
  }

  /** The Euclidean length of the sum of these messages, where each has length 1. */
  lengthOfSum(messages: Uint32Array): number {
    const sums = new Map<number, number>()
    for (const message of messages.subarray(0, maxProfile)) {
      const { words, weights } = this.#vectors[message]!
      for (let index = 0; index < words.length; index++) {
        sums.set(words[index]!, (sums.get(words[index]!) ?? 0) + weights[index]!)
      }
    }
    let square = 0
    for (const sum of sums.values()) square += sum * sum
    return Math.sqrt(square) / unit
  }

  /** Of the messages that a profile is made of. */
  newest(messages: Uint32Array): Uint32Array {
    return messages.subarray(0, maxProfile)
  }

  #unitVector(words: ArrayLike<number>, counts: ArrayLike<number>): Uint16Array<ArrayBuffer> {
    const weights = new Float64Array(words.length)
    let square = 0
    for (let index = 0; index < words.length; index++) {
      const weight = Math.round(100 * Math.log(1 + counts[index]!)) * this.#weigh(words[index]!)
      weights[index] = weight
      square += weight * weight
    }
    const length = Math.sqrt(square) || 1
    return Uint16Array.from(weights, weight => Math.round((weight * unit) / length))
  }
}
