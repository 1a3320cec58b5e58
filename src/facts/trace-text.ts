// The task's side of the trace: which words, names, paths and symbols each item holds, and where.
// The text is attacker-controlled; everything here is linear in it.
import type { Task } from '../model/task.js'
import { readNames, readScope, type WrittenName, withoutAddresses } from './trace-names.js'
import { hashName, stepName, Tokens } from './trace-tokens.js'
import { hashStart, longestWord, rarity, type Vocabulary } from './trace-vocabulary.js'

/** A place in an item: bytes `start` to `end` of its text. */
export interface Mention {
  /** Index in `TaskText.items`. */
  item: number
  start: number
  end: number
}

/** A name of one to four words, by its key (facts/trace-tokens `keyOf`). */
export interface NameMention extends Mention {
  /** Written as code is: `rateLimit`, `rate_limit`, `limit()`, `a::b`. */
  shaped: boolean
  /** How many words it is written in; a name of one word that is not shaped may be any word of prose. */
  written: number
  /** How many words it is made of: `rateLimit` is written in one and made of two. */
  parts: number
  /** Sum of its words' rarity. */
  rarity: number
}

export interface TaskText {
  items: readonly { id: string; bytes: Uint8Array; isTitle: boolean }[]
  /** By word number: its first mention in each item; the title's is kept. */
  words: ReadonlyMap<number, readonly Mention[]>
  /** By the hash of its key: the best mention of each sort in the title, and elsewhere. */
  names: ReadonlyMap<number, readonly NameMention[]>
  /** File names and paths as the task writes them, lower-case. */
  files: ReadonlyMap<string, readonly Mention[]>
  /** `src/auth` or `auth/`: lower-case, without the closing slash. */
  directories: ReadonlyMap<string, readonly Mention[]>
  /** Keys of a title's scope and type: `fix(parser): …` has `parser`, and `fix`. */
  scopes: ReadonlyMap<string, readonly Mention[]>
  types: ReadonlyMap<string, readonly Mention[]>
}

/** How many neighbouring words are tried as one name. */
const longestName = 4
/** Items that are compared when a link says in which one a word stands; which words count does not depend on it. */
const maxMentions = 16

const encoder = new TextEncoder()

export function readTask(task: Task, vocabulary: Vocabulary): TaskText {
  const tokens = new Tokens(vocabulary)
  const items = task.items.map(item => ({
    id: item.id,
    bytes: encoder.encode(item.text),
    isTitle: item.kind === 'title'
  }))
  const words = new Map<number, Mention[]>()
  const names = new Map<number, NameMention[]>()
  const files = new Map<string, Mention[]>()
  const directories = new Map<string, Mention[]>()
  const scopes = new Map<string, Mention[]>()
  const types = new Map<string, Mention[]>()
  // The title first: its mentions are never crowded out.
  const order = [...items.keys()].sort((a, b) => Number(items[b]!.isTitle) - Number(items[a]!.isTitle) || a - b)
  for (const item of order) {
    const { bytes, isTitle } = items[item]!
    const text = withoutAddresses(bytes)
    const written = readNames(text)
    for (const name of written) {
      const into = name.isDirectory ? directories : files
      addMention(into, name.key, { item, start: name.start, end: name.end }, items)
    }
    if (isTitle) {
      for (const part of readScope(text)) {
        addMention(part.isType ? types : scopes, part.key, { item, start: part.start, end: part.end }, items)
      }
    }
    tokens.scan(text, 0, text.length, true)
    addWords(tokens, vocabulary, item, words)
    addNames(tokens, vocabulary, text, { item, paths: written.filter(isFilePath) }, items, names)
  }
  return { items, words, names, files, directories, scopes, types }
}

/**
 * Keeps the best mention of each sort in the title, and elsewhere: nothing is worth more for being said twice, and a
 * task that names one file in ten thousand items costs no more than one that names it once.
 */
function addMention<K, M extends Mention>(into: Map<K, M[]>, key: K, mention: M, items: TaskText['items']): void {
  const known = into.get(key)
  if (known === undefined) {
    into.set(key, [mention])
    return
  }
  const isTitle = items[mention.item]!.isTitle
  const same = known.findIndex(other => items[other.item]!.isTitle === isTitle && sortOf(other) === sortOf(mention))
  if (same < 0) known.push(mention)
  else if (rarityOf(mention) > rarityOf(known[same]!)) known[same] = mention
}

/** What else than its rarity decides what a name is worth. */
function sortOf(mention: Mention | NameMention): number {
  if (!('shaped' in mention)) return 0
  return Number(mention.shaped) + 2 * Number(mention.written > 1) + 4 * Number(mention.parts > 1)
}

function rarityOf(mention: Mention | NameMention): number {
  return 'rarity' in mention ? mention.rarity : 0
}

function addWords(tokens: Tokens, vocabulary: Vocabulary, item: number, words: Map<number, Mention[]>): void {
  for (let index = 0; index < tokens.words; index++) {
    const word = vocabulary.wordOf[tokens.wordSpelling[index]!]!
    if (word === 0) continue
    const mention = { item, start: tokens.wordStart[index]!, end: tokens.wordEnd[index]! }
    const known = words.get(word)
    if (known === undefined) words.set(word, [mention])
    else if (known.at(-1)!.item !== item && known.length < maxMentions) known.push(mention)
  }
}

function addNames(
  tokens: Tokens,
  vocabulary: Vocabulary,
  text: Uint8Array,
  { item, paths }: { item: number; paths: readonly WrittenName[] },
  items: TaskText['items'],
  names: Map<number, NameMention[]>
): void {
  let path = 0
  for (let first = 0; first < tokens.identifiers; first++) {
    if (isRun(tokens, first)) continue
    // `src/auth/session.ts` names that file; it does not ask for all of auth.
    while (path < paths.length && paths[path]!.end <= tokens.identifierStart[first]!) path++
    if (path < paths.length && paths[path]!.start <= tokens.identifierStart[first]!) continue
    let hash = hashStart
    let sum = 0
    let written = 0
    let parts = 0
    for (let last = first; last < tokens.identifiers && written < longestName; last++) {
      if (isRun(tokens, last)) continue
      if (last > first && !isJoined(text, tokens, last)) break
      const start = tokens.identifierStart[last]!
      const end = tokens.identifierEnd[last]!
      for (let index = start; index < end; index++) hash = stepName(hash, text[index]!)
      parts += tokens.identifierParts[last]!
      for (let part = 0; part < tokens.identifierParts[last]!; part++) {
        sum += vocabulary.rarity[vocabulary.wordOf[tokens.wordSpelling[tokens.identifierFirst[last]! + part]!]!]!
      }
      written++
      if (sum === 0) continue
      const shaped = written === 1 && isShaped(text, start, end) && !isKnownName(text, start, end, vocabulary)
      addMention(
        names,
        hash,
        { item, start: tokens.identifierStart[first]!, end, shaped, written, parts, rarity: sum },
        items
      )
    }
  }
}

function isFilePath({ key, isDirectory }: WrittenName): boolean {
  return !isDirectory && key.includes('/') && key.includes('.', key.lastIndexOf('/'))
}

/** The scanner gives a hyphenated run behind its parts; the parts are joined here already. */
function isRun(tokens: Tokens, index: number): boolean {
  return index > 0 && tokens.identifierStart[index]! < tokens.identifierEnd[index - 1]!
}

/** Whether only one blank, hyphen, slash or dot stands between an identifier and the one before it. */
function isJoined(text: Uint8Array, tokens: Tokens, index: number): boolean {
  const before = isRun(tokens, index - 1) ? index - 2 : index - 1
  const gap = tokens.identifierEnd[before]!
  const between = text[gap]!
  return (
    tokens.identifierStart[index]! - gap === 1 && (between === 32 || between === 45 || between === 46 || between === 47)
  )
}

/** The hash under which a name stands in `TaskText.names`. */
export function nameHash(name: string): number {
  const bytes = encoder.encode(name)
  return hashName(bytes, 0, bytes.length)
}

/** GitHub, TypeScript: written like code, yet a common word. */
function isKnownName(text: Uint8Array, start: number, end: number, vocabulary: Vocabulary): boolean {
  const spelling =
    end - start > longestWord ? 0 : vocabulary.spelling(text, start, end, hashName(text, start, end), true)
  return spelling !== 0 && vocabulary.rarity[vocabulary.wordOf[spelling]!]! < rarity.full
}

/** Whether a word is written as code: inner capitals, `_`, a digit among letters, `()` behind it, `::` beside it. */
function isShaped(text: Uint8Array, start: number, end: number): boolean {
  if (end - start < 3) return false
  if (text[end] === 40 && text[end + 1] === 41) return true
  if ((text[end] === 58 && text[end + 1] === 58) || (text[start - 1] === 58 && text[start - 2] === 58)) return true
  let lower = false
  let letters = 0
  for (let index = start; index < end; index++) {
    const byte = text[index]!
    if (byte === 95 && index > start && index < end - 1) return true
    if (byte >= 48 && byte <= 57 && letters > 1) return true
    if (byte >= 65 && byte <= 90) {
      if (lower) return true
      letters++
    } else if (byte >= 97 && byte <= 122) {
      // HTTPServer: capitals, then a small letter.
      if (letters > 1 && !lower && index > start + 1) return true
      lower = true
      letters++
    }
  }
  return false
}
