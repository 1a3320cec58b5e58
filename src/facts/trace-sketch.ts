// What the trained scorer sees of one changed file: weighted words and names of its path and of its changed lines, what
// the change adds to or takes from them on balance, what stands around them, by hunk as well; and hashes of whole
// lines. Filled by the pass of facts/trace-change. All content is attacker-controlled, hence the limits.
import { ByteText } from './trace-bytes.js'
import { Pool } from './trace-pool.js'
import { Symbols } from './trace-symbols.js'
import { isName, logarithm, noToken, type TokenSpace, worthOfName } from './trace-token-space.js'
import type { Tokens } from './trace-tokens.js'
import { measured, type Vector } from './trace-vectors.js'

export interface Sketch {
  /** Path and changed lines; their balance of added and removed; the same with the lines around them; the path alone. */
  all: Vector
  net: Vector
  around: Vector
  path: Vector
  /** Tokens of up to 16 hunks behind each other, and where each hunk ends. */
  hunks: Uint32Array
  hunkEnds: readonly number[]
  /** Keys of what changed lines and those around them import. */
  imports: ReadonlySet<string>
  /** Tokens of the names that changed lines define. */
  defined: ReadonlySet<number>
  /** Hashes of distinct added and removed lines without white space. */
  addedLines: Uint32Array
  removedLines: Uint32Array
  /** Changed lines that were read, and how many of them are comments by their first mark. */
  lines: number
  commentLines: number
  /** Added and removed text agree but for white space; but for white space and digits. */
  sameText: boolean
  sameButDigits: boolean
}

const maxWords = 600
const maxNames = 500
const maxAround = 250
const maxHunks = 16
const maxHunkTokens = 80
const maxImports = 60
const maxLines = 300
const maxAroundBytes = 30_000
/** A line of fewer bytes than this is no sign of moved or repeated work. */
const shortestLine = 8
/** A name of one word is telling from this length on. */
const tellingName = 6
/** What most files have: thousands of empty sets would take more room than all that is in the others. */
const noImports: ReadonlySet<string> = new Set()
const noneDefined: ReadonlySet<number> = new Set()
/** Counts are in halves: in changed lines, in a hunk header or around, and in the path. */
const worth = { changed: 2, header: 1, around: 1, path: 4 } as const

export class Sketcher {
  readonly #space: TokenSpace
  readonly #tokens: Tokens
  readonly #inFull: boolean
  readonly #pool = new Pool()

  // Scratch by token. A stamp says whether it belongs to the file, or to the hunk.
  #stamp = 0
  #stamps = new Uint32Array(1 << 14)
  #places = new Uint16Array(1 << 14)
  #hunkStamp = 0
  #hunkStamps = new Uint32Array(1 << 14)

  // Scratch by place.
  readonly #found = new Uint32Array(maxWords + maxNames + maxAround)
  readonly #counts = new Uint16Array(this.#found.length)
  readonly #balance = new Int16Array(this.#found.length)
  readonly #around = new Uint16Array(this.#found.length)
  readonly #inPath = new Uint8Array(this.#found.length)
  readonly #weights = new Uint32Array(this.#found.length)
  readonly #kept = new Uint32Array(this.#found.length)
  #size = 0
  #words = 0
  #names = 0
  #onlyAround = 0

  readonly #hunks = new Uint32Array(maxHunks * maxHunkTokens)
  #hunkSize = 0
  #hunkStart = 0
  #hunkEnds: number[] = []
  #inHunk = false
  #defined = new Set<number>()
  #imports = new Set<string>()
  readonly #added = new Symbols(maxLines)
  readonly #removed = new Symbols(maxLines)
  readonly #addedText = new ByteText()
  readonly #removedText = new ByteText()
  #aroundBytes = 0
  #lines = 0
  #commentLines = 0

  /** Not `inFull`, only the two sides of each patch are compared: enough to tell its class (facts/trace-classes). */
  constructor(space: TokenSpace, tokens: Tokens, inFull: boolean) {
    this.#space = space
    this.#tokens = tokens
    this.#inFull = inFull
  }

  begin(): void {
    this.#stamp++
    this.#size = this.#words = this.#names = this.#onlyAround = 0
    this.#hunkSize = this.#hunkStart = 0
    this.#hunkEnds = []
    this.#inHunk = false
    if (this.#defined.size > 0) this.#defined = new Set()
    if (this.#imports.size > 0) this.#imports = new Set()
    this.#added.clear()
    this.#removed.clear()
    this.#addedText.clear()
    this.#removedText.clear()
    this.#aroundBytes = this.#lines = this.#commentLines = 0
  }

  /** Takes what the scanner found in a path. */
  addPath(): void {
    this.#each(place => {
      this.#count(place, worth.path)
      this.#inPath[place] = 1
    })
  }

  /** Takes what the scanner found behind `@@`; begins a hunk. */
  addHeader(): void {
    this.#endHunk()
    this.#inHunk = this.#hunkEnds.length < maxHunks
    this.#hunkStamp++
    this.#each((place, token) => {
      this.#count(place, worth.header)
      this.#around[place] = Math.min(this.#around[place]! + 2 * worth.around, 500)
      this.#addToHunk(token)
    })
  }

  /** Takes what the scanner found in a changed line, and the line at `bytes[start, end)` itself. */
  addChanged(isAdded: boolean, bytes: Uint8Array, start: number, end: number): void {
    const sign = isAdded ? 1 : -1
    this.#each((place, token) => {
      this.#count(place, worth.changed)
      this.#balance[place] = Math.max(-500, Math.min(500, this.#balance[place]! + sign))
      this.#addToHunk(token)
    })
    const text = isAdded ? this.#addedText : this.#removedText
    const { hash, length, isComment } = text.add(bytes, start, end)
    this.#lines++
    if (!this.#inFull) return
    if (isComment) this.#commentLines++
    if (length >= shortestLine) (isAdded ? this.#added : this.#removed).add(hash, 0)
  }

  /** Whether a line around the changed ones, of that length, is still to be scanned. */
  wantsAround(length: number): boolean {
    this.#aroundBytes += length
    return this.#inFull && this.#aroundBytes <= maxAroundBytes
  }

  addAround(): void {
    this.#each(place => {
      this.#around[place] = Math.min(this.#around[place]! + worth.around, 500)
    }, true)
  }

  addImports(keys: readonly string[]): void {
    for (const key of keys) if (this.#imports.size < maxImports) this.#imports.add(key)
  }

  /** A name that a changed line defines. */
  define(hash: number, length: number): void {
    if (!this.#inFull) return
    const token = this.#space.name(hash, length)
    if (token !== noToken) this.#defined.add(token)
  }

  /** `isWhole`: whether the patch was read to its end. */
  end(isWhole: boolean): Sketch {
    this.#endHunk()
    const { weights, textWeights, statistics, vocabulary } = this.#space
    const isChanged = (place: number) => this.#counts[place]! > 0
    return {
      all: this.#vector((place, token) => {
        if (!isChanged(place)) return 0
        if (isName(token)) return worthOfName * weights[token]!
        return logarithm[this.#counts[place]! + (this.#inPath[place]! === 1 ? worth.path : 0)]! * weights[token]!
      }),
      net: this.#vector((place, token) => {
        const often = logarithm[2 * Math.abs(this.#balance[place]!)]!
        return (isName(token) ? Math.round((often * worthOfName) / 100) : often) * weights[token]!
      }),
      around: this.#vector((place, token) => {
        const around = logarithm[this.#around[place]!]!
        const share = isName(token) ? Math.round((around * worthOfName) / 200) : Math.round(around / 2)
        const own = isName(token) ? 0 : logarithm[this.#counts[place]!]!
        return (share + own) * weights[token]!
      }),
      path: this.#vector((place, token) => {
        if (this.#inPath[place] === 0 || isName(token)) return 0
        return Math.round(Math.sqrt(statistics.pathWord(vocabulary.stemOf(token / 2)) * textWeights[token]!))
      }),
      hunks: this.#pool.keep(this.#hunks, this.#hunkSize),
      hunkEnds: this.#hunkEnds,
      imports: this.#imports.size > 0 ? this.#imports : noImports,
      defined: this.#defined.size > 0 ? this.#defined : noneDefined,
      addedLines: this.#pool.keep(this.#added.hashes, this.#added.size),
      removedLines: this.#pool.keep(this.#removed.hashes, this.#removed.size),
      lines: this.#lines,
      commentLines: this.#commentLines,
      sameText: isWhole && this.#lines > 0 && this.#addedText.equals(this.#removedText),
      sameButDigits: isWhole && this.#lines > 0 && this.#addedText.equalsButDigits(this.#removedText)
    }
  }

  /** Calls `take` for every word and telling name that the scanner found. */
  #each(take: (place: number, token: number) => void, onlyAround = false): void {
    if (!this.#inFull) return
    const { words, wordSpelling, identifiers, identifierHash, identifierParts, identifierFirst } = this.#tokens
    const { identifierStart, identifierEnd } = this.#tokens
    const { wordOf } = this.#space.vocabulary
    for (let index = 0; index < words; index++) {
      const word = wordOf[wordSpelling[index]!]!
      if (word > 0) this.#take(this.#space.word(word), onlyAround, take)
    }
    for (let index = 0; index < identifiers; index++) {
      const parts = identifierParts[index]!
      const length = identifierEnd[index]! - identifierStart[index]!
      if (parts === 1 && (length < tellingName || wordOf[wordSpelling[identifierFirst[index]!]!] === 0)) continue
      const token = this.#space.name(identifierHash[index]!, length)
      if (token !== noToken) this.#take(token, onlyAround, take)
    }
  }

  #take(token: number, onlyAround: boolean, take: (place: number, token: number) => void): void {
    const place = this.#placeOf(token, onlyAround)
    if (place >= 0) take(place, token)
  }

  #placeOf(token: number, onlyAround: boolean): number {
    if (token >= this.#stamps.length) this.#grow(token)
    if (this.#stamps[token] === this.#stamp) return this.#places[token]!
    if (onlyAround) {
      if (this.#onlyAround === maxAround) return -1
      this.#onlyAround++
    } else if (isName(token)) {
      if (this.#names === maxNames) return -1
      this.#names++
    } else {
      if (this.#words === maxWords) return -1
      this.#words++
    }
    const place = this.#size++
    this.#stamps[token] = this.#stamp
    this.#places[token] = place
    this.#found[place] = token
    this.#counts[place] = this.#balance[place] = this.#around[place] = this.#inPath[place] = 0
    return place
  }

  #count(place: number, more: number): void {
    this.#counts[place] = Math.min(this.#counts[place]! + more, 1000)
  }

  #addToHunk(token: number): void {
    if (!this.#inHunk || this.#hunkStamps[token] === this.#hunkStamp) return
    if (this.#hunkSize - this.#hunkStart === maxHunkTokens) return
    this.#hunkStamps[token] = this.#hunkStamp
    this.#hunks[this.#hunkSize++] = token
  }

  #endHunk(): void {
    if (this.#inHunk) this.#hunkEnds.push(this.#hunkSize)
    this.#hunkStart = this.#hunkSize
    this.#inHunk = false
  }

  #vector(weigh: (place: number, token: number) => number): Vector {
    let size = 0
    for (let place = 0; place < this.#size; place++) {
      const weight = weigh(place, this.#found[place]!)
      if (weight === 0) continue
      this.#kept[size] = this.#found[place]!
      this.#weights[size++] = weight
    }
    return measured(this.#pool.keep(this.#kept, size), this.#pool.keep(this.#weights, size))
  }

  #grow(token: number): void {
    const length = Math.max(token + 1, 2 * this.#stamps.length)
    this.#stamps = grown(this.#stamps, new Uint32Array(length))
    this.#places = grown(this.#places, new Uint16Array(length))
    this.#hunkStamps = grown(this.#hunkStamps, new Uint32Array(length))
  }
}

function grown<T extends Uint16Array | Uint32Array>(from: T, to: T): T {
  to.set(from)
  return to
}
