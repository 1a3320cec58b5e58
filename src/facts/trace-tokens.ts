// Words and identifiers out of bytes, in one pass without a string: the task, the paths and the changed lines are
// all read by this scanner, so that `rate-limit`, `rate_limit`, `RateLimit` and "rate limit" can meet.
import { hashStart, hashStep, longestWord, prime, type Vocabulary } from './trace-vocabulary.js'

// Kinds of byte; plain constants because the loop below passes through every byte of a change.
const other = 0
const lower = 1
const upper = 2
const digit = 3
const join = 4
const hyphen = 5

const kinds = new Uint8Array(256)
for (let byte = 0; byte < 256; byte++) {
  if (byte >= 97 && byte <= 122) kinds[byte] = lower
  else if (byte >= 65 && byte <= 90) kinds[byte] = upper
  else if (byte >= 48 && byte <= 57) kinds[byte] = digit
  else if (byte === 95 || byte === 36) kinds[byte] = join
  else if (byte === 45) kinds[byte] = hyphen
  // UTF-8 beyond ASCII counts as small letters, except the lead bytes of general punctuation, symbols and emoji.
  else if (byte >= 0x80 && byte !== 0xc2 && byte !== 0xe2 && byte !== 0xf0) kinds[byte] = lower
}

/**
 * What `scan` found, in order: words (parts of identifiers) and identifiers. A hyphenated run gives its parts as
 * identifiers and then itself. Overwritten by the next scan.
 */
export class Tokens {
  words = 0
  /** Spelling in the vocabulary; 0 = unknown. */
  wordSpelling = new Uint32Array(1024)
  wordStart = new Uint32Array(1024)
  wordEnd = new Uint32Array(1024)

  identifiers = 0
  identifierStart = new Uint32Array(1024)
  identifierEnd = new Uint32Array(1024)
  /** Over its lower-case letters and digits, so that spelling styles agree. */
  identifierHash = new Int32Array(1024)
  /** How many words it is made of, and the index of the first. */
  identifierParts = new Uint32Array(1024)
  identifierFirst = new Uint32Array(1024)

  readonly #vocabulary: Vocabulary

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
  }

  /** Reads `bytes[from, to)`. With `grow` false, unseen words stay unknown. */
  scan(bytes: Uint8Array, from: number, to: number, grow: boolean): void {
    this.words = 0
    this.identifiers = 0
    this.#reserve(to - from)
    let index = from
    while (index < to) {
      const type = kinds[bytes[index]!]!
      if (type === other || type === hyphen) {
        // The two bytes behind a three-byte punctuation mark would look like letters.
        index += bytes[index] === 0xe2 ? 3 : bytes[index] === 0xf0 ? 4 : bytes[index] === 0xc2 ? 2 : 1
        continue
      }
      index = this.#scanIdentifier(bytes, index, to, grow)
    }
  }

  /** Reads one run of letters, digits, `_`, `$` and inner hyphens; the loop that all of a change passes through. */
  #scanIdentifier(bytes: Uint8Array, start: number, to: number, grow: boolean): number {
    const firstWord = this.words
    let isHyphenated = false
    let partStart = start
    let partFirst = firstWord
    let partHash = hashStart
    let wordStart = -1
    let wordHash = hashStart
    let uppers = 0
    let index = start
    for (; index < to; index++) {
      const byte = bytes[index]!
      const type = kinds[byte]!
      if (type === lower) {
        if (wordStart < 0) {
          wordStart = index
          wordHash = hashStart
        } else if (uppers > 1) {
          // HTTPServer: the last capital begins the next word.
          this.#addWord(bytes, wordStart, index - 1, hashName(bytes, wordStart, index - 1), grow)
          wordStart = index - 1
          wordHash = hashStep(hashStart, bytes[wordStart]! | 32)
        }
        uppers = 0
        let letter = byte
        for (;;) {
          wordHash = Math.imul(wordHash ^ letter, prime)
          partHash = Math.imul(partHash ^ letter, prime)
          if (index + 1 === to) break
          letter = bytes[index + 1]!
          if (kinds[letter] !== lower) break
          index++
        }
      } else if (type === upper) {
        if (wordStart >= 0 && uppers === 0) {
          this.#addWord(bytes, wordStart, index, wordHash, grow)
          wordStart = -1
        }
        if (wordStart < 0) {
          wordStart = index
          wordHash = hashStart
        }
        uppers++
        wordHash = hashStep(wordHash, byte | 32)
        partHash = hashStep(partHash, byte | 32)
      } else {
        if (wordStart >= 0) {
          this.#addWord(bytes, wordStart, index, wordHash, grow)
          wordStart = -1
        }
        uppers = 0
        if (type === digit) {
          partHash = hashStep(partHash, byte)
        } else if (type === hyphen) {
          const next = index + 1 < to ? kinds[bytes[index + 1]!]! : other
          if (next === other || next === hyphen) break
          this.#addIdentifier(partStart, index, partHash, partFirst)
          isHyphenated = true
          partStart = index + 1
          partFirst = this.words
          partHash = hashStart
        } else if (type === other) {
          break
        }
      }
    }
    if (wordStart >= 0) this.#addWord(bytes, wordStart, index, wordHash, grow)
    this.#addIdentifier(partStart, index, partHash, partFirst)
    if (isHyphenated) this.#addIdentifier(start, index, hashName(bytes, start, index), firstWord)
    return index
  }

  #addWord(bytes: Uint8Array, start: number, end: number, hash: number, grow: boolean): void {
    const length = end - start
    if (length < 2) return
    this.wordSpelling[this.words] = length > longestWord ? 0 : this.#vocabulary.spelling(bytes, start, end, hash, grow)
    this.wordStart[this.words] = start
    this.wordEnd[this.words++] = end
  }

  #addIdentifier(start: number, end: number, hash: number, firstWord: number): void {
    const parts = this.words - firstWord
    if (parts === 0) return
    this.identifierStart[this.identifiers] = start
    this.identifierEnd[this.identifiers] = end
    this.identifierHash[this.identifiers] = hash
    this.identifierParts[this.identifiers] = parts
    this.identifierFirst[this.identifiers++] = firstWord
  }

  #reserve(bytes: number): void {
    // A word has at least two bytes; an identifier at least two, and a hyphenated run adds one to its parts.
    if (bytes < this.wordSpelling.length) return
    const length = bytes + 1024
    this.wordSpelling = new Uint32Array(length)
    this.wordStart = new Uint32Array(length)
    this.wordEnd = new Uint32Array(length)
    this.identifierStart = new Uint32Array(length)
    this.identifierEnd = new Uint32Array(length)
    this.identifierHash = new Int32Array(length)
    this.identifierParts = new Uint32Array(length)
    this.identifierFirst = new Uint32Array(length)
  }
}

/** The hash of a name's key, over its lower-case letters and digits. */
export function hashName(bytes: Uint8Array, start: number, end: number): number {
  let hash = hashStart
  for (let index = start; index < end; index++) hash = stepName(hash, bytes[index]!)
  return hash
}

/** Steps such a hash by one byte; a byte that is neither letter nor digit leaves it as it is. */
export function stepName(hash: number, byte: number): number {
  const type = kinds[byte]!
  if (type === lower || type === digit) return hashStep(hash, byte)
  return type === upper ? hashStep(hash, byte | 32) : hash
}

/** Lower-case letters and digits of a name: `rate-limit`, `rate_limit` and `RateLimit` give the same key. */
export function keyOf(text: string): string {
  let key = ''
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if ((code >= 48 && code <= 57) || (code >= 97 && code <= 122) || code >= 128) key += text[index]
    else if (code >= 65 && code <= 90) key += String.fromCharCode(code | 32)
  }
  return key
}
