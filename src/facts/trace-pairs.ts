// Compares one file of a change with others: words, names, lines and paths that both have, and commits of the past that
// both were in. The file in question is laid out once, so that each comparison is linear in the other file alone.
import type { FileKind } from '../model/trace.js'
import { countCommon } from './trace-past-features.js'
import { directoryOf, importableKeys, isGeneric, stemOf } from './trace-path.js'
import type { Scene } from './trace-scene.js'
import { isName } from './trace-token-space.js'
import { keyOf } from './trace-tokens.js'
import { Dense, type Vector } from './trace-vectors.js'

/** All from 0 to 1 unless it says otherwise; `name` and what begins so are weights of names. */
export interface Pair {
  cosine: number
  netCosine: number
  /** Rarest shared name; rarest one that either defines; sum of the squares of all. */
  name: number
  definedName: number
  nameSquares: number
  /** Rarest name that both add or remove on balance; rarest word of both paths. */
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
  kind: FileKind
  directory: number
  parts: readonly string[]
  /** Key of the stem; empty when it is too common to say anything. */
  stem: string
  keys: readonly string[]
  imports: ReadonlySet<string>
  /** Lines that another file of the change has too, by number. */
  added: Uint32Array
  removed: Uint32Array
  lines: number
  pathWords: Uint32Array
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

  constructor(scene: Scene) {
    this.#scene = scene
    this.#all = new Dense(scene.space.size)
    this.#net = new Dense(scene.space.size)
    this.#pathMarks = new Uint32Array(scene.space.size)
    this.#pathWeights = new Uint32Array(scene.space.size)
    const { numbers, count } = numberSharedLines(scene)
    this.#lineMarks = new Uint8Array(count)
    const byDirectory = new Map<string, number>()
    this.#known = scene.files.map(({ path }, index) => {
      const { sketch, imports } = scene.tokens[index]!
      const directory = directoryOf(path)
      if (!byDirectory.has(directory)) {
        byDirectory.set(directory, this.#directories.length)
        this.#directories.push(directory)
      }
      const stem = keyOf(stemOf(path))
      for (const token of sketch.path.tokens) {
        this.#pathWeights[token] ||= scene.statistics.pathWord(scene.space.vocabulary.stemOf(token / 2))
      }
      return {
        kind: scene.kinds[index]!,
        directory: byDirectory.get(directory)!,
        parts: directory === '' ? [] : directory.split('/', 24),
        stem: stem.length < shortestStem || isGeneric(stem) ? '' : stem,
        keys: importableKeys(path),
        imports: new Set(imports),
        added: numbered(sketch.addedLines, numbers),
        removed: numbered(sketch.removedLines, numbers),
        lines: sketch.addedLines.length + sketch.removedLines.length,
        pathWords: sketch.path.tokens
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

  compare(other: number): Pair {
    const { tokens, statistics, files } = this.#scene
    const file = this.#known[this.#file]!
    const its = this.#known[other]!
    const path = files[this.#file]!.path
    const otherPath = files[other]!.path
    const names = this.#compareNames(tokens[this.#file]!.sketch.defined, tokens[other]!.sketch)
    const { same, moved } = this.#compareLines(its)
    const commits = statistics.commitsOfPath(path)
    const others = statistics.commitsOfPath(otherPath)
    return {
      ...names,
      pathWord: this.#comparePaths(its.pathWords),
      proximity: proximity(file.parts, its.parts),
      sameDirectory: file.directory === its.directory,
      sameStem: file.stem !== '' && file.stem === its.stem,
      imports: its.keys.some(key => file.imports.has(key)) || file.keys.some(key => its.imports.has(key)),
      sameLines: file.lines === 0 ? 0 : same / file.lines,
      movedLines: file.lines === 0 ? 0 : moved / file.lines,
      together: commits.length === 0 ? 0 : countCommon(commits, others) / (others.length + 2),
      directoriesTogether: this.#together(file.directory, its.directory)
    }
  }

  #compareNames(defined: ReadonlySet<number>, other: { all: Vector; net: Vector; defined: ReadonlySet<number> }) {
    const { weights } = this.#scene.space
    const { at } = this.#all
    let dot = 0
    let name = 0
    let definedName = 0
    let nameSquares = 0
    const { tokens } = other.all
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index]!
      const laid = at[token]!
      if (laid === 0) continue
      dot += laid * other.all.weights[index]!
      if (!isName(token)) continue
      const weight = weights[token]!
      nameSquares += weight * weight
      if (weight > name) name = weight
      if (weight > definedName && (defined.has(token) || other.defined.has(token))) definedName = weight
    }
    let netDot = 0
    let netName = 0
    for (let index = 0; index < other.net.tokens.length; index++) {
      const token = other.net.tokens[index]!
      const laid = this.#net.at[token]!
      if (laid === 0) continue
      netDot += laid * other.net.weights[index]!
      if (isName(token) && weights[token]! > netName) netName = weights[token]!
    }
    return {
      cosine: dot / (this.#all.vector.length * other.all.length),
      netCosine: netDot / (this.#net.vector.length * other.net.length),
      name,
      definedName,
      nameSquares,
      netName
    }
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

  #compareLines({ added, removed }: Known): { same: number; moved: number } {
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
    return { same, moved }
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
function numberSharedLines({ tokens }: Scene): { numbers: ReadonlyMap<number, number>; count: number } {
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
  return { numbers, count: numbers.size }
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

function proximity(a: readonly string[], b: readonly string[]): number {
  let common = 0
  while (common < a.length && common < b.length && a[common] === b[common]) common++
  return common / Math.max(1, a.length, b.length)
}

const none = new Uint32Array(0)
