// How much the changes of two files of one pull request speak of the same: the cosine of their words. An edit that
// no word of the task reaches still uses the vocabulary of the edits that it belongs to; a stray one does not.
import type { FileTokens } from './trace-change.js'
import type { Vocabulary } from './trace-vocabulary.js'
import { lengthOf, weighWords } from './trace-weights.js'

/** A file (by its index) and the cosine with it, in thousandths. */
export interface Kin {
  file: number
  share: number
}

/** Files that are compared by one word. Keeps the cost linear in the files: a word that more of them hold ties none in particular. */
const maxFiles = 24
/** In thousandths; any two files share less than this. */
const least = 200

/** As if every file held two more rare words: one word in common means little where there are hardly any others. */
const unseen = 2 * 690 * 690

export class Kinship {
  readonly #tokens: readonly FileTokens[]
  readonly #vocabulary: Vocabulary
  readonly #lengths: Float64Array
  /** Files and weights by word, word after word; those of `word` begin at `#starts[word]`. */
  readonly #starts: Uint32Array
  readonly #files: Uint32Array
  readonly #weights: Uint16Array
  readonly #known = new Map<number, readonly Kin[]>()
  readonly #dots: Float64Array

  /** Which files a word compares depends on the order of `tokens`, so it must not be the input's. */
  constructor(tokens: readonly FileTokens[], vocabulary: Vocabulary) {
    this.#tokens = tokens
    this.#vocabulary = vocabulary
    this.#lengths = new Float64Array(tokens.length)
    this.#dots = new Float64Array(tokens.length)
    const counts = new Uint8Array(vocabulary.size)
    for (const { words } of tokens) {
      for (const spelling of words) {
        const word = vocabulary.wordOf[spelling]!
        if (counts[word]! < maxFiles) counts[word]!++
      }
    }
    this.#starts = new Uint32Array(vocabulary.size + 1)
    for (let word = 0; word < vocabulary.size; word++) this.#starts[word + 1] = this.#starts[word]! + counts[word]!
    this.#files = new Uint32Array(this.#starts[vocabulary.size]!)
    this.#weights = new Uint16Array(this.#files.length)
    const next = this.#starts.slice()
    for (const [file, { words }] of tokens.entries()) {
      const weights = weighWords(tokens[file]!, vocabulary)
      this.#lengths[file] = Math.sqrt(lengthOf(weights) ** 2 + unseen)
      for (let index = 0; index < words.length; index++) {
        const word = vocabulary.wordOf[words[index]!]!
        const place = next[word]!
        if (place === this.#starts[word + 1]) continue
        this.#files[place] = file
        this.#weights[place] = weights[index]!
        next[word] = place + 1
      }
    }
  }

  /** The files whose change speaks of what this one's does, in no order that means anything. */
  of(file: number): readonly Kin[] {
    let kin = this.#known.get(file)
    if (kin === undefined) {
      kin = this.#find(file)
      this.#known.set(file, kin)
    }
    return kin
  }

  /** Spellings of up to five words that both files hold, those that weigh most in `file` first. */
  sharedWords(file: number, other: number): string[] {
    const { wordOf } = this.#vocabulary
    const others = new Set(Array.from(this.#tokens[other]!.words, spelling => wordOf[spelling]!))
    const weights = weighWords(this.#tokens[file]!, this.#vocabulary)
    return Array.from(this.#tokens[file]!.words, (spelling, index) => ({ spelling, weight: weights[index]! }))
      .filter(({ spelling }) => others.has(wordOf[spelling]!))
      .sort((a, b) => b.weight - a.weight)
      .slice(0, 5)
      .map(({ spelling }) => this.#vocabulary.textOf(spelling))
  }

  #find(file: number): Kin[] {
    const { words } = this.#tokens[file]!
    const weights = weighWords(this.#tokens[file]!, this.#vocabulary)
    const touched: number[] = []
    for (let index = 0; index < words.length; index++) {
      const word = this.#vocabulary.wordOf[words[index]!]!
      for (let place = this.#starts[word]!; place < this.#starts[word + 1]!; place++) {
        const other = this.#files[place]!
        if (this.#dots[other] === 0) touched.push(other)
        this.#dots[other]! += weights[index]! * this.#weights[place]!
      }
    }
    const kin: Kin[] = []
    for (const other of touched) {
      const share = Math.floor((1000 * this.#dots[other]!) / (this.#lengths[file]! * this.#lengths[other]!))
      this.#dots[other] = 0
      if (other !== file && share >= least) kin.push({ file: other, share })
    }
    return kin
  }
}
