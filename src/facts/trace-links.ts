// Evidence that ties one file to the task by its own words: the paths, names, symbols and words that both hold.
// What a piece of evidence is worth is said in facts/trace-score alone.
import type { ChangedFile } from '../model/pull-request.js'
import type { FileKind } from '../model/trace.js'
import type { FileTokens, SymbolPlace } from './trace-change.js'
import { baseOf, directoryOf, isGeneric, stemOf } from './trace-path.js'
import { type Mention, type NameMention, nameHash, type TaskText } from './trace-text.js'
import { keyOf } from './trace-tokens.js'
import { rarity, type Vocabulary } from './trace-vocabulary.js'
import { lengthOf, weighWords } from './trace-weights.js'

/** One piece of evidence: `mentions` stand in one item of the task, `met` is what they met in the change. */
export interface Evidence {
  how: How
  mentions: readonly Mention[]
  met: readonly string[]
  inTitle: boolean
}

/** What the worth of a piece of evidence depends on. */
export type How =
  | { reason: 'named-path'; part: 'whole' | 'end' | 'directory'; depth: number }
  | { reason: 'named-file'; part: 'name' | 'stem'; isGeneric: boolean; written: number; rarity: number }
  | { reason: 'named-symbol'; place: SymbolPlace; shaped: boolean; rarity: number }
  | { reason: 'shared-words'; share: number }
  | { reason: 'directory'; by: 'scope' | 'word' | 'kind'; depth: number; written: number; rarity: number }

/** Directories of a path that are looked at; deeper ones are not. */
const maxDepth = 24
/** Words that a link shows. */
const maxShown = 5

export class LinkFinder {
  readonly #vocabulary: Vocabulary
  readonly #task: TaskText
  /** By word number: what meeting it is worth, twice as much for a word of the title; and where the task has it. */
  readonly #weights: Uint8Array
  readonly #mentions: (readonly Mention[])[]
  readonly #kindWords: ReadonlyMap<FileKind, readonly number[]>
  /** Scratch, by item. */
  readonly #worths: Float64Array
  /** Files of a change share few directories. */
  readonly #byDirectory = new Map<string, readonly Evidence[]>()

  constructor(vocabulary: Vocabulary, task: TaskText) {
    this.#vocabulary = vocabulary
    this.#task = task
    this.#kindWords = new Map(
      [...kindWords].map(([kind, words]) => [kind, words.map(word => vocabulary.word(word)).filter(word => word > 0)])
    )
    this.#worths = new Float64Array(task.items.length)
    let size = 0
    for (const word of task.words.keys()) size = Math.max(size, word + 1)
    this.#weights = new Uint8Array(size)
    this.#mentions = new Array(size).fill([])
    for (const [word, mentions] of task.words) {
      const inTitle = mentions.some(mention => this.#inTitle(mention))
      this.#weights[word] = vocabulary.rarity[word]! * (inTitle ? 2 : 1)
      this.#mentions[word] = mentions
    }
  }

  find(file: ChangedFile, kind: FileKind, tokens: FileTokens): Evidence[] {
    const found: Evidence[] = []
    for (const path of file.previousFilename === null ? [file.path] : [file.path, file.previousFilename]) {
      this.#findNames(path, path === file.path ? tokens.stemKey : keyOf(stemOf(path)), found)
      const directory = directoryOf(path)
      let shared = this.#byDirectory.get(directory)
      if (shared === undefined) {
        const inDirectory: Evidence[] = []
        this.#findDirectories(directory, inDirectory)
        shared = inDirectory
        this.#byDirectory.set(directory, shared)
      }
      found.push(...shared)
    }
    this.#findKind(file.path, kind, found)
    for (const { mention, place, text } of tokens.hits) {
      const { shaped, rarity } = mention
      found.push(this.#evidence({ reason: 'named-symbol', place, shaped, rarity }, mention, text))
    }
    this.#findWords(tokens, found)
    return found
  }

  #inTitle(mention: Mention): boolean {
    return this.#task.items[mention.item]!.isTitle
  }

  #evidence(how: How, mention: Mention, met: string): Evidence {
    return { how, mentions: [mention], met: [met], inTitle: this.#inTitle(mention) }
  }

  #findNames(path: string, key: string, found: Evidence[]): void {
    const { files } = this.#task
    if (files.size > 0) {
      const lower = path.toLowerCase()
      const base = baseOf(lower)
      const dot = base.lastIndexOf('.')
      const bareLength = dot > 0 ? lower.length - base.length + dot : lower.length
      let from = 0
      for (let depth = 0; depth < maxDepth; depth++) {
        const isBase = lower.length - from === base.length
        const end = lower.slice(from)
        const bare = isBase ? undefined : files.get(lower.slice(from, bareLength))
        for (const mention of files.get(end) ?? bare ?? []) {
          const how: How = isBase
            ? { reason: 'named-file', part: 'name', isGeneric: isGeneric(key), written: 1, rarity: rarity.full }
            : { reason: 'named-path', part: depth === 0 ? 'whole' : 'end', depth: 0 }
          found.push(
            this.#evidence(
              depth === 0 && !isBase ? { reason: 'named-path', part: 'whole', depth: 0 } : how,
              mention,
              path.slice(from)
            )
          )
        }
        if (isBase) break
        from = lower.indexOf('/', from) + 1
      }
    }
    if (key.length < 4 || isGeneric(key)) return
    for (const mention of this.#mentionsOf(key)) {
      const { written, rarity } = mention
      found.push(
        this.#evidence({ reason: 'named-file', part: 'stem', isGeneric: false, written, rarity }, mention, baseOf(path))
      )
    }
    for (const mention of this.#task.scopes.get(key) ?? []) {
      found.push(
        this.#evidence(
          { reason: 'directory', by: 'scope', depth: 0, written: 1, rarity: rarity.full },
          mention,
          baseOf(path)
        )
      )
    }
  }

  #findDirectories(directory: string, found: Evidence[]): void {
    const parts = directory === '' ? [] : directory.split('/').slice(-maxDepth)
    const { directories, scopes, types } = this.#task
    if (directories.size > 0) {
      const lower = parts.map(part => part.toLowerCase())
      for (let first = 0; first < lower.length; first++) {
        let run = ''
        for (let last = first; last < lower.length; last++) {
          run = last === first ? lower[first]! : `${run}/${lower[last]}`
          if (last === first && isGeneric(run)) continue
          for (const mention of directories.get(run) ?? []) {
            found.push(
              this.#evidence(
                { reason: 'named-path', part: 'directory', depth: lower.length - 1 - last },
                mention,
                parts.slice(first, last + 1).join('/')
              )
            )
          }
        }
      }
    }
    for (const [index, part] of parts.entries()) {
      const key = keyOf(part)
      const depth = parts.length - 1 - index
      for (const mention of scopes.get(key) ?? types.get(key) ?? []) {
        found.push(
          this.#evidence({ reason: 'directory', by: 'scope', depth, written: 1, rarity: rarity.full }, mention, part)
        )
      }
      if (key.length < 3 || isGeneric(key)) continue
      for (const mention of this.#mentionsOf(key)) {
        const { written, rarity } = mention
        found.push(this.#evidence({ reason: 'directory', by: 'word', depth, written, rarity }, mention, part))
      }
    }
  }

  #findKind(path: string, kind: FileKind, found: Evidence[]): void {
    for (const word of this.#kindWords.get(kind) ?? []) {
      for (const mention of this.#mentions[word] ?? []) {
        found.push(
          this.#evidence({ reason: 'directory', by: 'kind', depth: 0, written: 1, rarity: 0 }, mention, baseOf(path))
        )
      }
    }
  }

  #mentionsOf(key: string): readonly NameMention[] {
    const mentions = this.#task.names.get(nameHash(key)) ?? []
    return mentions.filter(mention => keyOf(this.#textOf(mention)) === key)
  }

  #textOf({ item, start, end }: Mention): string {
    return decoder.decode(this.#task.items[item]!.bytes.subarray(start, end))
  }

  /** How much of what the file says the task says too, and in which item most of it. */
  #findWords(tokens: FileTokens, found: Evidence[]): void {
    const weights = weighWords(tokens, this.#vocabulary)
    const shared: number[] = []
    let dot = 0
    let best = -1
    const worths = this.#worths.fill(0)
    for (let index = 0; index < tokens.words.length; index++) {
      const word = this.#vocabulary.wordOf[tokens.words[index]!]!
      if (word >= this.#weights.length || this.#weights[word] === 0) continue
      const worth = this.#weights[word]! * weights[index]!
      shared.push(index)
      dot += worth
      for (const { item } of this.#mentions[word]!) {
        worths[item]! += worth
        if (best < 0 || worths[item]! > worths[best]! || (worths[item] === worths[best] && item < best)) best = item
      }
    }
    if (best < 0) return
    const share = Math.round(dot / lengthOf(weights))
    const mentions: Mention[] = []
    const met: string[] = []
    for (const index of this.#weightiest(shared, tokens, weights)) {
      const mention = this.#mentionIn(best, tokens.words[index]!)
      if (mention === undefined) continue
      mentions.push(mention)
      met.push(this.#vocabulary.textOf(tokens.words[index]!))
      if (mentions.length === maxShown) break
    }
    found.push({ how: { reason: 'shared-words', share }, mentions, met, inTitle: this.#inTitle(mentions[0]!) })
  }

  /** Sorts indexes of shared words by what they are worth. */
  #weightiest(shared: number[], tokens: FileTokens, weights: Uint16Array): number[] {
    const worth = (index: number) => this.#weights[this.#vocabulary.wordOf[tokens.words[index]!]!]! * weights[index]!
    return shared.sort((a, b) => worth(b) - worth(a))
  }

  #mentionIn(item: number, spelling: number): Mention | undefined {
    return this.#mentions[this.#vocabulary.wordOf[spelling]!]!.find(mention => mention.item === item)
  }
}

const decoder = new TextDecoder()

/** Words by which a title speaks of a whole kind of file. */
const kindWords: ReadonlyMap<FileKind, readonly string[]> = new Map<FileKind, readonly string[]>([
  ['ci', ['ci', 'workflow', 'pipeline', 'cd']],
  ['manifest', ['dependencies', 'bump', 'upgrade', 'version', 'release']],
  ['configuration', ['configuration', 'lint', 'linter', 'formatter', 'tooling', 'eslint', 'prettier', 'biome']]
])
