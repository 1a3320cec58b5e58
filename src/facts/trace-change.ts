// The change's side of the trace: the words, symbols and imports of each file's path and changed lines, in one
// pass over the bytes of its patch. All of it is attacker-controlled, hence the limits; beyond them a file is simply
// known by less.
import { walkPatch } from '../model/patch.js'
import type { ChangedFile } from '../model/pull-request.js'
import { isSameName, standsBehind } from './trace-identifiers.js'
import { importsOf, looksLikeImport } from './trace-imports.js'
import { stemOf } from './trace-path.js'
import { Pool } from './trace-pool.js'
import { type Sketch, Sketcher } from './trace-sketch.js'
import { Symbols } from './trace-symbols.js'
import type { NameMention, TaskText } from './trace-text.js'
import type { TokenSpace } from './trace-token-space.js'
import { keyOf, Tokens } from './trace-tokens.js'
import { mark, type Vocabulary } from './trace-vocabulary.js'

/** How surely a symbol belongs to a change: it stands in changed lines, is the definition around them, or is defined in them. */
export const symbolPlaces = ['changed', 'around', 'defined'] as const
export type SymbolPlace = (typeof symbolPlaces)[number]

/** A name of the task that a file holds as an identifier. */
export interface SymbolHit {
  mention: NameMention
  place: SymbolPlace
  /** As the change writes it. */
  text: string
  /** In how many words it is written there. */
  parts: number
}

export interface FileTokens {
  /** The base name without its extension and marks, and its key. */
  stem: string
  stemKey: string
  /** One spelling (of the vocabulary) of each word that says something, those of the path first. */
  words: Uint32Array
  /** How often each stands in the file, at most 255. */
  counts: Uint32Array
  /** How many of `words` stand in the path. */
  pathWords: number
  /** Hashes of identifiers that changed lines define for others, and of those that they hold; distinct. */
  defined: Uint32Array
  used: Uint32Array
  /** Where each of `defined` and `used` first stands in the patch. */
  definedAt: Uint32Array
  usedAt: Uint32Array
  imports: readonly string[]
  hits: readonly SymbolHit[]
  /** What the trained scorer sees. */
  sketch: Sketch
}

/** Bytes of changed lines that are read of one file, and of all files together before each is read less of. */
const mostBytes = 60_000
const leastBytes = 250
const bytesOfAll = 600_000
const lineBytes = 2_000
const maxWords = 600
const maxSymbols = 500
const maxDefined = 120
const maxImports = 60
const maxHits = 200
/** A name alone is telling enough to link two files when it is written in several words or is this long. */
const telling = 8

const none = new Uint8Array(0)

/**
 * How many bytes of changed lines are read of each file: all of a small one, and as much of every larger one as the
 * whole change allows. A change of thousands of files is thus known by the beginnings of its largest.
 */
export function fairShare(files: readonly ChangedFile[]): number {
  const lengths = files.map(file => Math.min(file.patch?.length ?? 0, mostBytes)).sort((a, b) => a - b)
  let left = bytesOfAll
  for (const [index, length] of lengths.entries()) {
    const share = Math.floor(left / (lengths.length - index))
    if (length > share) return Math.max(leastBytes, share)
    left -= length
  }
  return mostBytes
}

export class ChangeReader {
  readonly #vocabulary: Vocabulary
  readonly #task: TaskText
  readonly #tokens: Tokens
  readonly #encoder = new TextEncoder()
  readonly #decoder = new TextDecoder()
  readonly #maybe = new Uint8Array(1 << 16)
  readonly #pool = new Pool()
  readonly #sketcher: Sketcher

  // Scratch of the file being read. A stamp says whether an entry belongs to it.
  #stamp = 0
  #wordStamp = new Uint32Array(8192)
  #wordIndex = new Uint16Array(8192)
  readonly #words = new Uint32Array(maxWords)
  readonly #counts = new Uint32Array(maxWords)
  #wordCount = 0
  readonly #used = new Symbols(maxSymbols)
  readonly #defined = new Symbols(maxDefined)
  readonly #imports = new Set<string>()
  readonly #hits = new Map<number, SymbolHit[]>()
  #hitCount = 0

  /** `inFull`: whether all that the trained scorer sees is read. */
  constructor(space: TokenSpace, task: TaskText, inFull: boolean) {
    this.#vocabulary = space.vocabulary
    this.#task = task
    this.#tokens = new Tokens(space.vocabulary)
    this.#sketcher = new Sketcher(space, this.#tokens, inFull)
    for (const [hash, mentions] of task.names) {
      if (mentions.some(mention => mention.shaped || mention.parts > 1)) this.#maybe[hash & 0xffff] = 1
    }
  }

  /** `changedBytes` as `fairShare` gives it. */
  read(file: ChangedFile, changedBytes: number): FileTokens {
    this.#stamp++
    this.#wordCount = 0
    this.#used.clear()
    this.#defined.clear()
    this.#imports.clear()
    this.#hits.clear()
    this.#hitCount = 0
    this.#sketcher.begin()
    const stem = stemOf(file.path)
    this.#readPath(file.path, stem)
    if (file.previousFilename !== null) this.#readPath(file.previousFilename, stemOf(file.previousFilename))
    const pathWords = this.#wordCount
    const patch = file.patch ?? none
    const isWhole = walkPatch(patch, { changedBytes, lineBytes }, ({ kind, start, end }) => {
      if (kind === 'context') {
        if (this.#sketcher.wantsAround(end - start)) this.#readAround(patch, start, end, file.path)
        return true
      }
      this.#read(patch, start, end, kind === 'hunk' ? 'around' : 'changed')
      if (kind === 'hunk') {
        this.#sketcher.addHeader()
      } else {
        this.#sketcher.addChanged(kind === 'added', patch, start, end)
        this.#readImport(patch, start, end, file.path)
      }
      return true
    })
    return {
      stem,
      stemKey: keyOf(stem),
      words: this.#pool.keep(this.#words, this.#wordCount),
      counts: this.#pool.keep(this.#counts, this.#wordCount),
      pathWords,
      defined: this.#pool.keep(this.#defined.hashes, this.#defined.size),
      definedAt: this.#pool.keep(this.#defined.places, this.#defined.size),
      used: this.#pool.keep(this.#used.hashes, this.#used.size),
      usedAt: this.#pool.keep(this.#used.places, this.#used.size),
      imports: [...this.#imports],
      hits: [...this.#hits.values()].flat(),
      sketch: this.#sketcher.end(isWhole)
    }
  }

  #readAround(patch: Uint8Array, start: number, end: number, path: string): void {
    this.#tokens.scan(patch, start, end, this.#wordCount < maxWords)
    this.#sketcher.addAround()
    if (looksLikeImport(patch, start, end)) this.#sketcher.addImports(importsOf(patch, start, end, path))
  }

  #readImport(patch: Uint8Array, start: number, end: number, path: string): void {
    if (this.#imports.size >= maxImports || !looksLikeImport(patch, start, end)) return
    const keys = importsOf(patch, start, end, path)
    for (const key of keys) this.#imports.add(key)
    this.#sketcher.addImports(keys)
  }

  #read(bytes: Uint8Array, start: number, end: number, place: SymbolPlace): void {
    const tokens = this.#tokens
    tokens.scan(bytes, start, end, this.#wordCount < maxWords)
    this.#addWords()
    const { wordOf, markOf } = this.#vocabulary
    const isTop = start < end && bytes[start] !== 32 && bytes[start] !== 9
    let published = false
    let defines: number = mark.none
    let definer = 0
    for (let index = 0; index < tokens.identifiers; index++) {
      const parts = tokens.identifierParts[index]!
      const from = tokens.identifierStart[index]!
      const to = tokens.identifierEnd[index]!
      const spelling = parts === 1 ? tokens.wordSpelling[tokens.identifierFirst[index]!]! : 0
      const marked = markOf[spelling]!
      if (marked === mark.defines || marked === mark.definesLocal) {
        defines = marked
        definer = to
        continue
      }
      if (marked === mark.publishes) published = true
      const behind = defines === mark.none ? 'no' : standsBehind(bytes, definer, from)
      if (behind === 'in-brackets') continue
      const isDefined = behind === 'directly'
      const hash = tokens.identifierHash[index]!
      if (place === 'changed' && (parts > 1 || (to - from >= telling && wordOf[spelling] !== 0))) {
        this.#used.add(hash, from)
        if (isDefined && (defines === mark.defines || isTop || published)) {
          this.#defined.add(hash, from)
          this.#sketcher.define(hash, to - from)
        }
      }
      if (this.#maybe[hash & 0xffff] === 1) {
        this.#addHits(bytes, from, to, hash, parts, isDefined && place === 'changed' ? 'defined' : place)
      }
      defines = mark.none
    }
  }

  /** Directories are a reason of their own, and not among the words: every file of a package has theirs. */
  #readPath(path: string, stem: string): void {
    this.#scanText(path)
    this.#sketcher.addPath()
    this.#scanText(stem)
    this.#addWords()
  }

  #scanText(text: string): void {
    const bytes = this.#encoder.encode(text)
    this.#tokens.scan(bytes, 0, bytes.length, true)
  }

  #addWords(): void {
    const { wordSpelling, words } = this.#tokens
    for (let index = 0; index < words; index++) {
      const spelling = wordSpelling[index]!
      const word = this.#vocabulary.wordOf[spelling]!
      if (word > 0) this.#addWord(word, spelling)
    }
  }

  #addWord(word: number, spelling: number): void {
    if (word >= this.#wordStamp.length) {
      const length = Math.max(word + 1, this.#wordStamp.length * 2)
      this.#wordStamp = grown(this.#wordStamp, new Uint32Array(length))
      this.#wordIndex = grown(this.#wordIndex, new Uint16Array(length))
    }
    if (this.#wordStamp[word] === this.#stamp) {
      const index = this.#wordIndex[word]!
      if (this.#counts[index]! < 255) this.#counts[index]!++
    } else if (this.#wordCount < maxWords) {
      this.#wordStamp[word] = this.#stamp
      this.#wordIndex[word] = this.#wordCount
      this.#words[this.#wordCount] = spelling
      this.#counts[this.#wordCount++] = 1
    }
  }

  #addHits(bytes: Uint8Array, start: number, end: number, hash: number, parts: number, place: SymbolPlace): void {
    const known = this.#hits.get(hash)
    if (known !== undefined) {
      for (const hit of known) {
        if (symbolPlaces.indexOf(place) > symbolPlaces.indexOf(hit.place)) hit.place = place
      }
      return
    }
    const mentions = this.#task.names.get(hash)
    if (mentions === undefined || this.#hitCount >= maxHits || end - start > 120) return
    const hits: SymbolHit[] = []
    for (const mention of mentions) {
      // A name written in one piece (`langgraph`) is met by the same name alone, not by every word that joins to it.
      const isSymbol = parts > 1 ? mention.shaped || mention.written > 1 : mention.shaped && mention.parts === 1
      const text = this.#task.items[mention.item]!.bytes
      if (!isSymbol || !isSameName(text, mention.start, mention.end, bytes, start, end)) continue
      hits.push({ mention, place, text: this.#decoder.decode(bytes.subarray(start, end)), parts })
    }
    this.#hitCount += hits.length
    this.#hits.set(hash, hits)
  }
}

function grown<T extends Uint32Array | Uint16Array>(from: T, to: T): T {
  to.set(from)
  return to
}
