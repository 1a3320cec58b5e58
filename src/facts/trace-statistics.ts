// What is common in one repository, learnt from its past: how rare words, names and directories are, which files and
// directories change together, and what their commits were about. Everything is a count, so that the same history
// gives the same integers everywhere; the past is attacker-controlled only as far as it was merged.
import type { RepositoryHistory } from '../model/repository-history.js'
import type { Messages } from './trace-messages.js'
import type { NameCounts } from './trace-name-counts.js'
import { readPast } from './trace-past.js'
import { isGeneric } from './trace-path.js'
import { rarity, type Vocabulary } from './trace-vocabulary.js'

/** The weight of a word or name that was seen once; one that was never seen weighs a little more. */
export const fullWeight = 670
/** Fewer documents than this say nothing about rarity. */
const leastDocuments = 10

/** In how many of `documents` each word (by its number in one vocabulary) or name (by its hash) stands. */
export interface Counts {
  documents: number
  words: Uint32Array
  names: NameCounts
}

/** Which commits (by their number, newest first) have a path, directory or scope. */
export type CommitsBy = ReadonlyMap<string, Uint32Array>

export interface Past {
  vocabulary: Vocabulary
  /** Messages alone; messages with the paths of their commits; paths alone; the text of the sampled tree. */
  messages: Counts
  changes: Counts
  paths: Counts
  tree: Counts
  /** Directory names by key, counted in commits, or in files when there are no commits. */
  directories: ReadonlyMap<string, number>
  byPath: CommitsBy
  byDirectory: CommitsBy
  byScope: CommitsBy
  history: Messages
  templates: ReadonlySet<string>
}

const noCommits = new Uint32Array(0)

/** Weights are integers: 0 for what stands in every document, `fullWeight` for what stands in one. */
export class TraceStatistics {
  /** Of commits and files that were counted. */
  readonly source: RepositoryHistory['source']
  readonly commits: number
  readonly files: number
  /** Keys (facts/trace-tokens `keyOf`) of lines that so many old descriptions have that they say nothing. */
  readonly templates: ReadonlySet<string>
  readonly messages: Messages
  readonly #past: Past
  readonly #inChanges: Weigh
  readonly #inMessages: Weigh
  readonly #inTree: Weigh
  readonly #inPaths: Weigh
  readonly #knowsChanges: boolean
  readonly #knowsTree: boolean

  constructor(source: RepositoryHistory['source'], past: Past) {
    this.source = source
    this.#past = past
    this.commits = past.messages.documents
    this.files = past.tree.documents
    this.templates = past.templates
    this.messages = past.history
    this.#inChanges = weighing(past.changes.documents)
    this.#inMessages = weighing(past.messages.documents)
    this.#inTree = weighing(past.tree.documents)
    this.#inPaths = weighing(past.paths.documents)
    this.#knowsChanges = past.changes.documents >= leastDocuments
    this.#knowsTree = past.tree.documents >= leastDocuments
  }

  /** Whether enough was seen of the repository to say what is rare there. */
  get isKnown(): boolean {
    return this.#knowsChanges || this.#knowsTree
  }

  /** How much it says that a change has a word: by the base tree, else by what old commits said and touched. */
  changeWord(stem: string): number {
    const { vocabulary, changes, tree } = this.#past
    const word = vocabulary.find(stem)
    if (this.#knowsTree) return this.#inTree(tree.words[word] ?? 0)
    return this.#knowsChanges ? this.#inChanges(changes.words[word] ?? 0) : priorWeight(vocabulary, word)
  }

  /** How much it says that a description has a word: by old descriptions, else as for a change. */
  textWord(stem: string): number {
    const { vocabulary, messages } = this.#past
    if (!this.#knowsChanges) return this.changeWord(stem)
    return this.#inMessages(messages.words[vocabulary.find(stem)] ?? 0)
  }

  /** How much it says that a change has a name, by the hash of its key. */
  name(hash: number): number {
    const { changes, tree } = this.#past
    if (this.#knowsTree) return this.#inTree(tree.names.of(hash))
    return this.#knowsChanges ? this.#inChanges(changes.names.of(hash)) : fullWeight
  }

  /** Whether the repository has that name anywhere we looked. */
  knows(hash: number): boolean {
    return this.#past.tree.names.of(hash) > 0 || this.#past.changes.names.of(hash) > 0
  }

  /** How much it says that a path has a word. */
  pathWord(stem: string): number {
    const { vocabulary, paths } = this.#past
    const word = vocabulary.find(stem)
    return paths.documents >= leastDocuments ? this.#inPaths(paths.words[word] ?? 0) : priorWeight(vocabulary, word)
  }

  /** How much it says that a path has a directory of that key. */
  directory(key: string): number {
    const { paths, directories } = this.#past
    if (paths.documents >= leastDocuments) return this.#inPaths(directories.get(key) ?? 0)
    return isGeneric(key) ? 0 : fullWeight / 2
  }

  commitsOfPath(path: string): Uint32Array {
    return this.#past.byPath.get(path) ?? noCommits
  }

  commitsOfDirectory(directory: string): Uint32Array {
    return this.#past.byDirectory.get(directory) ?? noCommits
  }

  commitsOfScope(key: string): Uint32Array {
    return this.#past.byScope.get(key) ?? noCommits
  }
}

/**
 * Reads the past once: linear in its bytes, and the same object gives the same statistics again. Null stands for a
 * repository of which nothing is known.
 */
export function learnStatistics(history: RepositoryHistory | null): TraceStatistics {
  const key = history ?? nothing
  const known = learnt.get(key)
  if (known !== undefined) return known
  const statistics = new TraceStatistics(key.source, readPast(history))
  learnt.set(key, statistics)
  return statistics
}

/** A replay judges many changes by one past. */
const learnt = new WeakMap<RepositoryHistory, TraceStatistics>()
const nothing: RepositoryHistory = { source: 'none', commits: [], sample: [] }

type Weigh = (count: number) => number

/** Inverse document frequency, scaled so that a word in one document weighs `fullWeight` whatever their number. */
function weighing(documents: number): Weigh {
  const count = Math.max(2, documents)
  const scale = fullWeight / Math.log((count + 1) / 1.5)
  const known: number[] = []
  return found => {
    known[found] ??= Math.max(0, Math.round(Math.log((count + 1) / (found + 0.5)) * scale))
    return known[found]!
  }
}

/** Without any past: the shipped lists of common words. */
function priorWeight(vocabulary: Vocabulary, word: number): number {
  if (word === 0) return fullWeight
  return Math.round((fullWeight * vocabulary.rarity[word]!) / rarity.full)
}
