// Compares one file of a change with others: words, names, lines and paths that both have, and commits of the past that
// both were in. The file in question is laid out once, so that each comparison is linear in the other file alone.
import { countCommon } from './trace-past-features.js'
import { directoryOf, importableKeys, isGeneric } from './trace-path.js'
import type { Scene } from './trace-scene.js'
import { isName } from './trace-token-space.js'
import { Dense } from './trace-vectors.js'

/** What two files have in common; from 0 to 1 where it does not say otherwise. The same object serves every comparison. */
export interface Pair {
  cosine: number
  netCosine: number
  /** Weights: of the rarest shared name; of the rarest that either defines; the squares of all, summed. */
  name: number
  definedName: number
  nameSquares: number
  /** Weights: of the rarest name that both add or remove on balance; of the rarest word of both paths. */
  netName: number
  pathWord: number
  /** Directories that both paths begin with, as a share of the longer. */
  proximity: number
  sameDirectory: boolean
  sameStem: boolean
  imports: boolean
  /** Share of this file's lines that the other has on the same side; on the other side. */
  sameLines: number
  movedLines: number
  /** Commits that had both, as a share of the other's; the same of their directories. */
  together: number
  directoriesTogether: number
}

interface Known {
  directory: number
  parts: readonly string[]
  /** Key of the stem; empty when it is too common to say anything. */
  stem: string
  /** Numbers of the keys that it may be imported by, and of those that it imports. */
  keys: readonly number[]
  imports: ReadonlySet<number>
  /** Lines that another file of the change has too, by number. */
  added: Uint32Array
  removed: Uint32Array
  lines: number
  pathWords: Uint32Array
  commits: Uint32Array
}

const shortestStem = 4

export class Pairs {
  readonly #scene: Scene
  readonly #known: readonly Known[]
  readonly #all: Dense
  readonly #net: Dense
  /** By token: the file whose path has it; by line: 1 added, 2 removed, 3 both, in the file that is laid out. */
  readonly #pathMarks: Uint32Array
  readonly #lineMarks: Uint8Array
  readonly #pathWeights: Uint32Array
  readonly #directories: string[] = []
  readonly #directoriesTogether = new Map<number, number>()
  #file = -1
  readonly #pair: Pair = {
    cosine: 0,
    netCosine: 0,
    name: 0,
    definedName: 0,
    nameSquares: 0,
    netName: 0,
    pathWord: 0,
    proximity: 0,
    sameDirectory: false,
    sameStem: false,
    imports: false,
    sameLines: 0,
    movedLines: 0,
    together: 0,
    directoriesTogether: 0
  }

  constructor(scene: Scene) {
    const { space, statistics, tokens } = scene
    this.#scene = scene
    this.#all = new Dense(space.size)
    this.#net = new Dense(space.size)
    this.#pathMarks = new Uint32Array(space.size)
    this.#pathWeights = new Uint32Array(space.size)
    const lines = numberSharedLines(scene)
    this.#lineMarks = new Uint8Array(lines.size)
    const directories = new Map<string, number>()
    const keys = new Map<string, number>()
    this.#known = scene.files.map(({ path }, index) => {
      const { sketch, stemKey } = tokens[index]!
      const directory = directoryOf(path)
      const number = numberOf(directory, directories)
      if (number === this.#directories.length) this.#directories.push(directory)
      for (const token of sketch.path.tokens) {
        this.#pathWeights[token] ||= statistics.pathWord(space.vocabulary.stemOf(token / 2))
      }
      return {
        directory: number,
        parts: directory === '' ? [] : directory.split('/', 24),
        stem: stemKey.length < shortestStem || isGeneric(stemKey) ? '' : stemKey,
        keys: importableKeys(path).map(key => numberOf(key, keys)),
        imports: new Set(Array.from(sketch.imports, key => numberOf(key, keys))),
        added: numbered(sketch.addedLines, lines),
        removed: numbered(sketch.removedLines, lines),
        lines: sketch.addedLines.length + sketch.removedLines.length,
        pathWords: sketch.path.tokens,
        commits: statistics.commitsOfPath(path)
      }
    })
  }

  /** Lays out the file that the next comparisons are about. */
  lay(file: number): void {
    const { tokens } = this.#scene
    if (this.#file >= 0) this.#markLines(this.#known[this.#file]!, 0, 0)
    this.#file = file
    this.#all.lay(tokens[file]!.sketch.all)
    this.#net.lay(tokens[file]!.sketch.net)
    for (const token of this.#known[file]!.pathWords) this.#pathMarks[token] = file + 1
    this.#markLines(this.#known[file]!, 1, 2)
  }

  /** What `other` has in common with the file that is laid out; overwritten by the next comparison. */
  compare(other: number): Readonly<Pair> {
    const pair = this.#pair
    const file = this.#known[this.#file]!
    const its = this.#known[other]!
    this.#compareNames(other)
    this.#compareNet(other)
    this.#compareLines(file, its)
    pair.pathWord = this.#comparePaths(its.pathWords)
    pair.sameDirectory = file.directory === its.directory
    pair.proximity = proximity(file.parts, its.parts)
    pair.sameStem = file.stem !== '' && file.stem === its.stem
    pair.imports = importsAny(file, its) || importsAny(its, file)
    pair.together =
      file.commits.length === 0 || its.commits.length === 0
        ? 0
        : countCommon(file.commits, its.commits) / (its.commits.length + 2)
    pair.directoriesTogether = this.#together(file.directory, its.directory)
    return pair
  }

  #compareNames(other: number): void {
    const { weights } = this.#scene.space
    const { all, defined } = this.#scene.tokens[other]!.sketch
    const definedHere = this.#scene.tokens[this.#file]!.sketch.defined
    const { tokens, weights: its } = all
    const { at } = this.#all
    let dot = 0
    let name = 0
    let definedName = 0
    let squares = 0
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index]!
      const laid = at[token]!
      if (laid === 0) continue
      dot += laid * its[index]!
      if (!isName(token)) continue
      const weight = weights[token]!
      squares += weight * weight
      if (weight > name) name = weight
      if (weight > definedName && (definedHere.has(token) || defined.has(token))) definedName = weight
    }
    this.#pair.cosine = dot / (this.#all.vector.length * all.length)
    this.#pair.name = name
    this.#pair.definedName = definedName
    this.#pair.nameSquares = squares
  }

  #compareNet(other: number): void {
    const { weights } = this.#scene.space
    const { net } = this.#scene.tokens[other]!.sketch
    const { tokens, weights: its } = net
    const { at } = this.#net
    let dot = 0
    let name = 0
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index]!
      const laid = at[token]!
      if (laid === 0) continue
      dot += laid * its[index]!
      if (isName(token) && weights[token]! > name) name = weights[token]!
    }
    this.#pair.netCosine = dot / (this.#net.vector.length * net.length)
    this.#pair.netName = name
  }

  #comparePaths(words: Uint32Array): number {
    let highest = 0
    for (const token of words) {
      if (this.#pathMarks[token] === this.#file + 1) highest = Math.max(highest, this.#pathWeights[token]!)
    }
    return highest
  }

  #markLines({ added, removed }: Known, addedMark: number, removedMark: number): void {
    for (const line of added) this.#lineMarks[line] = addedMark
    for (const line of removed) this.#lineMarks[line] = removedMark === 0 ? 0 : this.#lineMarks[line]! | removedMark
  }

  #compareLines(file: Known, { added, removed }: Known): void {
    let same = 0
    let moved = 0
    for (const line of added) {
      same += this.#lineMarks[line]! & 1
      moved += this.#lineMarks[line]! >> 1
    }
    for (const line of removed) {
      same += this.#lineMarks[line]! >> 1
      moved += this.#lineMarks[line]! & 1
    }
    this.#pair.sameLines = file.lines === 0 ? 0 : same / file.lines
    this.#pair.movedLines = file.lines === 0 ? 0 : moved / file.lines
  }

  /** How often the past changed both directories, as a share of the other's commits. */
  #together(directory: number, other: number): number {
    const { statistics } = this.#scene
    if (statistics.commits === 0) return 0
    const low = Math.min(directory, other)
    const high = Math.max(directory, other)
    const key = low * this.#directories.length + high
    const others = statistics.commitsOfDirectory(this.#directories[other]!)
    let common = this.#directoriesTogether.get(key)
    if (common === undefined) {
      const commits = statistics.commitsOfDirectory(this.#directories[directory]!)
      common = countCommon(commits, others)
      this.#directoriesTogether.set(key, common)
    }
    return common / (others.length + 2)
  }
}

/** Numbers for the lines that two files or more have; only they can ever be met. */
function numberSharedLines({ tokens }: Scene): ReadonlyMap<number, number> {
  const files = new Map<number, number>()
  const numbers = new Map<number, number>()
  for (const [file, { sketch }] of tokens.entries()) {
    for (const lines of [sketch.addedLines, sketch.removedLines]) {
      for (const line of lines) {
        const first = files.get(line)
        if (first === undefined) files.set(line, file)
        else if (first !== file && !numbers.has(line)) numbers.set(line, numbers.size)
      }
    }
  }
  return numbers
}

function numbered(lines: Uint32Array, numbers: ReadonlyMap<number, number>): Uint32Array {
  if (numbers.size === 0) return none
  const found: number[] = []
  for (const line of lines) {
    const number = numbers.get(line)
    if (number !== undefined) found.push(number)
  }
  return Uint32Array.from(found)
}

function numberOf(key: string, numbers: Map<string, number>): number {
  const known = numbers.get(key)
  if (known !== undefined) return known
  numbers.set(key, numbers.size)
  return numbers.size - 1
}

function importsAny({ imports }: Known, { keys }: Known): boolean {
  if (imports.size === 0) return false
  for (const key of keys) if (imports.has(key)) return true
  return false
}

function proximity(a: readonly string[], b: readonly string[]): number {
  let common = 0
  while (common < a.length && common < b.length && a[common] === b[common]) common++
  return common / Math.max(1, a.length, b.length)
}

const none = new Uint32Array(0)
