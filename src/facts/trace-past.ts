// Reads a repository's past into counts: words and names of old descriptions, of the paths that went with them, and of
// a sample of the base tree. One pass over its bytes, without a string for a word.
import type { PastCommit, RepositoryHistory } from '../model/repository-history.js'
import { Messages } from './trace-messages.js'
import { NameCounts } from './trace-name-counts.js'
import { withoutAddresses } from './trace-names.js'
import { directoryOf, packageOf, stemOf } from './trace-path.js'
import { readScopeKeys } from './trace-scope.js'
import type { CommitsBy, Counts, Past } from './trace-statistics.js'
import { findTemplates, withoutTemplates } from './trace-templates.js'
import { hashName, keyOf, Tokens } from './trace-tokens.js'
import { Vocabulary } from './trace-vocabulary.js'

/** More paths than this tie no two of them together. */
const maxPaths = 40
/** The newest commits of a path, directory or scope; what was before them is another time. */
const maxCommits = 200
/** Bytes of a description and of a file of the sample that are read. */
const maxBody = 8_000
const maxText = 16_000
/** A name is telling when it is made of several words or is this long. */
const tellingName = 6

/** Counts in how many documents words and names stand. */
class Counter {
  readonly #tokens: Tokens
  readonly #vocabulary: Vocabulary
  #words = new Uint32Array(1 << 14)
  #stamps = new Uint32Array(1 << 14)
  readonly #names = new NameCounts()
  #documents = 0

  constructor(tokens: Tokens, vocabulary: Vocabulary) {
    this.#tokens = tokens
    this.#vocabulary = vocabulary
  }

  begin(): void {
    this.#documents++
  }

  /** Takes what the scanner found last into the current document. */
  add(withNames: boolean): void {
    const { words, wordSpelling, identifiers, identifierHash, identifierParts } = this.#tokens
    for (let index = 0; index < words; index++) this.#addWord(this.#vocabulary.wordOf[wordSpelling[index]!]!)
    if (!withNames) return
    for (let index = 0; index < identifiers; index++) {
      const length = this.#tokens.identifierEnd[index]! - this.#tokens.identifierStart[index]!
      if (identifierParts[index]! > 1 || length >= tellingName) this.addName(identifierHash[index]!)
    }
  }

  addName(hash: number): void {
    this.#names.add(hash, this.#documents)
  }

  counts(): Counts {
    return { documents: this.#documents, words: this.#words, names: this.#names }
  }

  #addWord(word: number): void {
    if (word === 0) return
    if (word >= this.#words.length) {
      const length = Math.max(word + 1, this.#words.length * 2)
      this.#words = grown(this.#words, length)
      this.#stamps = grown(this.#stamps, length)
    }
    if (this.#stamps[word] === this.#documents) return
    this.#stamps[word] = this.#documents
    this.#words[word]!++
  }
}

export function readPast(history: RepositoryHistory | null): Past {
  const vocabulary = new Vocabulary()
  const tokens = new Tokens(vocabulary)
  const counter = () => new Counter(tokens, vocabulary)
  const messages = counter()
  const changes = counter()
  const paths = counter()
  const tree = counter()
  const directories = new Map<string, number>()
  const byPath = new Map<string, number[]>()
  const byDirectory = new Map<string, number[]>()
  const byScope = new Map<string, number[]>()
  const commits = history?.commits ?? []
  const sample = history?.sample ?? []
  const templates = findTemplates(commits)
  const vectors = new Messages(vocabulary, tokens)

  for (const [number, commit] of commits.entries()) {
    for (const each of [messages, changes, paths]) each.begin()
    for (const part of [commit.title, withoutTemplates(commit.body.slice(0, maxBody), templates)]) {
      scanText(tokens, part)
      messages.add(false)
      changes.add(true)
      vectors.add(part === commit.title)
    }
    vectors.end()
    readPaths(commit.paths, tokens, [changes, paths], directories)
    for (const path of commit.paths) {
      const stem = encoder.encode(stemOf(path))
      if (stem.length >= 4) changes.addName(hashName(stem, 0, stem.length))
    }
    const scopes = readScopeKeys(commit.title)
    for (const scope of scopes) keep(byScope, scope, number)
    if (commit.paths.length <= maxPaths) keepPlaces(commit, number, byPath, byDirectory)
  }
  for (const { path, text } of sample) {
    tree.begin()
    scanText(tokens, path.replaceAll('/', ' '))
    tree.add(true)
    scanText(tokens, text.slice(0, maxText))
    tree.add(true)
    if (commits.length > 0) continue
    paths.begin()
    readPaths([path], tokens, [paths], directories)
  }
  vectors.weigh(messages.counts())
  return {
    vocabulary,
    messages: messages.counts(),
    changes: changes.counts(),
    paths: paths.counts(),
    tree: tree.counts(),
    directories,
    byPath: numbered(byPath),
    byDirectory: numbered(byDirectory),
    byScope: numbered(byScope),
    history: vectors,
    templates
  }
}

function scanText(tokens: Tokens, text: string): void {
  const bytes = withoutAddresses(encoder.encode(text))
  tokens.scan(bytes, 0, bytes.length, true)
}

function readPaths(
  paths: readonly string[],
  tokens: Tokens,
  counters: readonly Counter[],
  directories: Map<string, number>
): void {
  const seen = new Set<string>()
  for (const path of paths) {
    const bytes = encoder.encode(path)
    tokens.scan(bytes, 0, bytes.length, true)
    for (const counter of counters) counter.add(true)
    const directory = directoryOf(path)
    if (directory === '' || seen.has(directory)) continue
    seen.add(directory)
    for (const part of directory.split('/', 24)) {
      const key = keyOf(part)
      if (seen.has(`/${key}`)) continue
      seen.add(`/${key}`)
      directories.set(key, (directories.get(key) ?? 0) + 1)
    }
  }
}

function keepPlaces(
  commit: PastCommit,
  number: number,
  byPath: Map<string, number[]>,
  byDirectory: Map<string, number[]>
): void {
  for (const path of commit.paths) {
    keep(byPath, path, number)
    keep(byDirectory, directoryOf(path), number)
    // A package is kept beside the directories; no directory ends with a slash.
    keep(byDirectory, `${packageOf(path)}/`, number)
  }
}

function keep(into: Map<string, number[]>, key: string, number: number): void {
  const known = into.get(key)
  if (known === undefined) into.set(key, [number])
  else if (known.at(-1) !== number && known.length < maxCommits) known.push(number)
}

function numbered(lists: Map<string, number[]>): CommitsBy {
  return new Map([...lists].map(([key, list]) => [key, Uint32Array.from(list)]))
}

function grown(from: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
  const to = new Uint32Array(length)
  to.set(from)
  return to
}

const encoder = new TextEncoder()
