// The words of one trace, each as a small number. Whatever spells a word (case, plural, -ing, `auth` for
// `authentication`) gets the same number, so that everything behind it compares integers.
import { commonWords, silentWords, spellingOf } from './trace-prior.js'

/** What a spelling does in code, besides meaning something. */
export const mark = { none: 0, defines: 1, definesLocal: 2, publishes: 3 } as const

const definers = 'function def class fn func interface type struct enum trait record namespace protocol'
const localDefiners = 'const let var val static macro'
const publishers = 'export pub public'

/** Spellings that one trace remembers; the rest are words it does not know. Bounds memory against hostile content. */
const maxSpellings = 1 << 18
/** Colliding spellings are looked at this often; beyond it a word is unknown. Bounds time against chosen collisions. */
const maxProbes = 48
/** Parts longer than this are data (base64, hashes), no words. */
export const longestWord = 32

/** How much meeting a word says: 0 nothing (it has number 0), then as much as its rarity. */
export const rarity = { common: 3, full: 10 } as const

export class Vocabulary {
  /** By word number; number 0 is every word that says nothing or is not known. */
  readonly rarity: number[] = [0]
  /** By spelling: its word number, and its mark. Spelling 0 is unknown. */
  wordOf = new Uint32Array(4096)
  markOf = new Uint8Array(4096)

  #slots = new Int32Array(8192)
  #hashes = new Int32Array(4096)
  #ends = new Uint32Array(4096)
  #letters = new Uint8Array(1 << 15)
  #spellings = 1
  readonly #words = new Map<string, number>()
  readonly #stems: string[] = ['']
  readonly #decoder = new TextDecoder()

  constructor() {
    for (const word of silentWords) this.#words.set(stemWord(word), 0)
    for (const word of commonWords) this.#newWord(stemWord(word), rarity.common)
    const encoder = new TextEncoder()
    const markAll = (list: string, value: number) => {
      for (const word of list.split(' ')) {
        const bytes = encoder.encode(word)
        this.markOf[this.spelling(bytes, 0, bytes.length, hashOf(bytes), true)] = value
      }
    }
    markAll(definers, mark.defines)
    markAll(localDefiners, mark.definesLocal)
    markAll(publishers, mark.publishes)
  }

  /** How many word numbers are in use. */
  get size(): number {
    return this.rarity.length
  }

  /** How a spelling is spelt, in lower case. */
  textOf(spelling: number): string {
    let text = ''
    for (let index = this.#ends[spelling - 1]!; index < this.#ends[spelling]!; index++) {
      const byte = this.#letters[index]!
      if (byte >= 0x80) {
        return this.#decoder.decode(this.#letters.subarray(this.#ends[spelling - 1]!, this.#ends[spelling]!))
      }
      text += String.fromCharCode(byte)
    }
    return text
  }

  /** What the spellings of a word have in common. */
  stemOf(word: number): string {
    return this.#stems[word]!
  }

  /** The number of the word with that stem, 0 if none has it. */
  find(stem: string): number {
    return this.#words.get(stem) ?? 0
  }

  /** The number of a word given as text, 0 if it says nothing. */
  word(text: string): number {
    const stem = stemWord(text.toLowerCase())
    return this.#words.get(stem) ?? this.#newWord(stem, rarity.full)
  }

  /**
   * The spelling at `bytes[start, end)` in any case; `hash` as `hashStep` gives it over the lower-case bytes.
   * With `grow` false, or when the vocabulary is full, an unseen spelling is 0.
   */
  spelling(bytes: Uint8Array, start: number, end: number, hash: number, grow: boolean): number {
    const mask = this.#slots.length - 1
    let slot = (hash ^ (hash >>> 15)) & mask
    for (let probe = 0; probe < maxProbes; probe++) {
      const found = this.#slots[slot]!
      if (found === 0) {
        if (!grow || this.#spellings >= maxSpellings) return 0
        return this.#add(bytes, start, end, hash, slot)
      }
      // Two words of one hash and length would pass for one; forging that gains no more than using the other word.
      if (this.#hashes[found] === hash && this.#ends[found]! - this.#ends[found - 1]! === end - start) return found
      slot = (slot + 1) & mask
    }
    return 0
  }

  #add(bytes: Uint8Array, start: number, end: number, hash: number, slot: number): number {
    const spelling = this.#spellings++
    if (spelling >= this.#hashes.length) this.#growSpellings()
    let letter = this.#ends[spelling - 1]!
    while (letter + end - start > this.#letters.length) this.#letters = doubled(this.#letters, Uint8Array)
    for (let index = start; index < end; index++) this.#letters[letter++] = lowerByte(bytes[index]!)
    this.#ends[spelling] = letter
    this.#hashes[spelling] = hash
    this.wordOf[spelling] = this.word(this.textOf(spelling))
    this.#slots[slot] = spelling
    if (this.#spellings * 2 > this.#slots.length) this.#growSlots()
    return spelling
  }

  #newWord(stem: string, weight: number): number {
    const known = this.#words.get(stem)
    if (known !== undefined) return known
    const number = this.rarity.length
    this.#words.set(stem, number)
    this.#stems.push(stem)
    this.rarity.push(weight)
    return number
  }

  #growSpellings(): void {
    this.#hashes = doubled(this.#hashes, Int32Array)
    this.#ends = doubled(this.#ends, Uint32Array)
    this.wordOf = doubled(this.wordOf, Uint32Array)
    this.markOf = doubled(this.markOf, Uint8Array)
  }

  #growSlots(): void {
    const slots = new Int32Array(this.#slots.length * 2)
    for (let spelling = 1; spelling < this.#spellings; spelling++) {
      const hash = this.#hashes[spelling]!
      let slot = (hash ^ (hash >>> 15)) & (slots.length - 1)
      let probe = 0
      while (slots[slot] !== 0 && ++probe < maxProbes) slot = (slot + 1) & (slots.length - 1)
      if (slots[slot] === 0) slots[slot] = spelling
    }
    this.#slots = slots
  }
}

export const hashStart = 0x811c9dc5 | 0
export const prime = 0x01000193

/** One step of 32-bit FNV-1a. */
export function hashStep(hash: number, byte: number): number {
  return Math.imul(hash ^ byte, prime)
}

function hashOf(bytes: Uint8Array): number {
  let hash = hashStart
  for (const byte of bytes) hash = hashStep(hash, byte)
  return hash
}

function lowerByte(byte: number): number {
  return byte >= 65 && byte <= 90 ? byte | 32 : byte
}

function doubled<T extends Uint8Array | Uint32Array | Int32Array>(array: T, type: new (length: number) => T): T {
  const larger = new type(array.length * 2)
  larger.set(array)
  return larger
}

/** A light English stemmer: one form for plural, -ed, -ing, -er, -or, -ate and -ation. Only ASCII endings. */
export function stemWord(word: string): string {
  let stem = spellingOf.get(word) ?? word
  if (stem.endsWith('s') && stem.length > 3) stem = withoutPlural(stem)
  // Endings stand behind each other: rendering, render, rend.
  for (let pass = 0; pass < 2; pass++) {
    const ending = endingOf(stem)
    if (ending === 0) break
    stem = stem.slice(0, -ending)
  }
  if (stem.length > 4 && stem.endsWith('e')) stem = stem.slice(0, -1)
  const last = stem[stem.length - 1]!
  if (stem.length >= 4 && last === stem[stem.length - 2] && 'bdgmnprt'.includes(last)) stem = stem.slice(0, -1)
  return stem
}

function withoutPlural(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (word.endsWith('sses') || word.endsWith('xes') || word.endsWith('ches') || word.endsWith('shes'))
    return word.slice(0, -2)
  return 'sui'.includes(word[word.length - 2]!) ? word : word.slice(0, -1)
}

/** Length of the ending to take off; at least four letters stay, three before -ing. */
function endingOf(word: string): number {
  const rest = word.length - 4
  switch (word[word.length - 1]) {
    case 'n':
      return rest >= 5 && word.endsWith('ation') ? 5 : rest >= 3 && word.endsWith('ion') ? 3 : 0
    case 'g':
      return rest >= 5 && word.endsWith('ating') ? 5 : rest >= 2 && word.endsWith('ing') ? 3 : 0
    case 'd':
      return rest >= 4 && word.endsWith('ated') ? 4 : rest >= 2 && word.endsWith('ed') ? 2 : 0
    case 'r':
      if (rest >= 4 && word.endsWith('ator')) return 4
      return rest >= 2 && (word.endsWith('er') || word.endsWith('or')) ? 2 : 0
    case 'e':
      return rest >= 3 && word.endsWith('ate') ? 3 : 0
    default:
      return 0
  }
}
