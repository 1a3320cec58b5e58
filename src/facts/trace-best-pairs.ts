// Of all comparisons of one file with others of its change, the strongest of each sort.
import { flaggableKinds } from '../model/file-kind.js'
import type { FileKind } from '../model/trace.js'
import type { Columns } from './trace-columns.js'
import type { Pair } from './trace-pairs.js'
import { fullWeight } from './trace-statistics.js'

/**
 * coh…: cosines with other files (highest, mean of three, mean, of the balance, with a test, with one that may be
 * flagged). A name with L, Linked or Via: times the other's anchor. shared…, sym…, netSym…: names both have. reach2:
 * best anchor over one or two ties. comp…: of the group over firm ties. nn…: of the group of nearest neighbours. walk:
 * anchors after some steps over all ties.
 */
export const pairNames = [
  'cohMax',
  'cohTop3',
  'cohMean',
  'cohNet',
  'cohNet3',
  'cohTest',
  'cohSrc',
  'linkVia',
  'viaNet',
  'sameDir',
  'dirProx',
  'dirProxLinked',
  'sameStem',
  'imp',
  'importLinked',
  'sharedSym',
  'sharedDef',
  'symLinked',
  'symSum',
  'symSumL',
  'netSym',
  'netSymL',
  'pathSeg',
  'pathSegL',
  'sameLines',
  'movLines',
  'co',
  'coL',
  'dirCo',
  'dirCoL',
  'reach2',
  'compL',
  'compShare',
  'nnShare',
  'nnL',
  'walk'
] as const
export type PairName = (typeof pairNames)[number]

/** Sums of squares of names that both have say ever less. */
export function logOfNames({ nameSquares }: Pair): number {
  return nameSquares === 0 ? 0 : Math.log1p(nameSquares / (fullWeight * fullWeight))
}

/** The three highest values, and the mean of all. */
class Highest {
  first = 0
  second = 0
  third = 0
  #sum = 0
  #count = 0

  clear(): void {
    this.first = this.second = this.third = this.#sum = this.#count = 0
  }

  add(value: number): void {
    this.#sum += value
    this.#count++
    if (value > this.first) {
      this.third = this.second
      this.second = this.first
      this.first = value
    } else if (value > this.second) {
      this.third = this.second
      this.second = value
    } else if (value > this.third) {
      this.third = value
    }
  }

  meanOfThree(): number {
    return this.#count === 0 ? 0 : (this.first + this.second + this.third) / Math.min(3, this.#count)
  }

  mean(): number {
    return this.#count === 0 ? 0 : this.#sum / this.#count
  }
}

/** One feature of the current file, and the same times the other file's anchor. */
class Sort {
  readonly #column: Float64Array
  readonly #linked: Float64Array | null
  #value = 0
  #linkedValue = 0

  constructor(column: Float64Array, linked: Float64Array | null) {
    this.#column = column
    this.#linked = linked
  }

  raise(value: number, anchor: number): void {
    if (value > this.#value) this.#value = value
    if (value * anchor > this.#linkedValue) this.#linkedValue = value * anchor
  }

  end(file: number): void {
    this.#column[file] = this.#value
    if (this.#linked !== null) this.#linked[file] = this.#linkedValue
    this.#value = this.#linkedValue = 0
  }
}

export class BestPairs {
  readonly #columns: Columns<PairName>
  readonly #cosines = new Highest()
  readonly #netCosines = new Highest()
  readonly #sorts: Sort[] = []
  #file = 0
  readonly #cosine: Sort
  readonly #netCosine: Sort
  readonly #ofTest: Sort
  readonly #ofSource: Sort
  readonly #sameDirectory: Sort
  readonly #sameStem: Sort
  readonly #definedName: Sort
  readonly #sameLines: Sort
  readonly #movedLines: Sort
  readonly #proximity: Sort
  readonly #imports: Sort
  readonly #name: Sort
  readonly #names: Sort
  readonly #netName: Sort
  readonly #pathWord: Sort
  readonly #together: Sort
  readonly #directoriesTogether: Sort

  constructor(columns: Columns<PairName>) {
    this.#columns = columns
    this.#cosine = this.#sort('cohMax', 'linkVia')
    this.#netCosine = this.#sort('cohNet', 'viaNet')
    this.#ofTest = this.#sort('cohTest')
    this.#ofSource = this.#sort('cohSrc')
    this.#sameDirectory = this.#sort('sameDir')
    this.#sameStem = this.#sort('sameStem')
    this.#definedName = this.#sort('sharedDef')
    this.#sameLines = this.#sort('sameLines')
    this.#movedLines = this.#sort('movLines')
    this.#proximity = this.#sort('dirProx', 'dirProxLinked')
    this.#imports = this.#sort('imp', 'importLinked')
    this.#name = this.#sort('sharedSym', 'symLinked')
    this.#names = this.#sort('symSum', 'symSumL')
    this.#netName = this.#sort('netSym', 'netSymL')
    this.#pathWord = this.#sort('pathSeg', 'pathSegL')
    this.#together = this.#sort('co', 'coL')
    this.#directoriesTogether = this.#sort('dirCo', 'dirCoL')
  }

  begin(file: number): void {
    this.#file = file
    this.#cosines.clear()
    this.#netCosines.clear()
  }

  add(pair: Pair, anchor: number, kind: FileKind): void {
    this.#cosines.add(pair.cosine)
    this.#netCosines.add(pair.netCosine)
    this.#cosine.raise(pair.cosine, anchor)
    this.#netCosine.raise(pair.netCosine, anchor)
    if (kind === 'test') this.#ofTest.raise(pair.cosine, 0)
    if (flaggableKinds.has(kind)) this.#ofSource.raise(pair.cosine, 0)
    if (pair.sameDirectory) this.#sameDirectory.raise(1, 0)
    if (pair.sameStem) this.#sameStem.raise(1, 0)
    if (pair.imports) this.#imports.raise(1, anchor)
    this.#sameLines.raise(pair.sameLines, 0)
    this.#movedLines.raise(pair.movedLines, 0)
    this.#proximity.raise(pair.proximity, anchor)
    this.#definedName.raise(pair.definedName / fullWeight, 0)
    this.#name.raise(pair.name / fullWeight, anchor)
    this.#names.raise(logOfNames(pair), anchor)
    this.#netName.raise(pair.netName / fullWeight, anchor)
    this.#pathWord.raise(pair.pathWord / fullWeight, anchor)
    this.#together.raise(pair.together, anchor)
    this.#directoriesTogether.raise(pair.directoriesTogether, anchor)
  }

  end(): void {
    const file = this.#file
    for (const sort of this.#sorts) sort.end(file)
    this.#columns.of('cohTop3')[file] = this.#cosines.meanOfThree()
    this.#columns.of('cohMean')[file] = this.#cosines.mean()
    this.#columns.of('cohNet3')[file] = this.#netCosines.meanOfThree()
  }

  #sort(name: PairName, linked?: PairName): Sort {
    const sort = new Sort(this.#columns.of(name), linked === undefined ? null : this.#columns.of(linked))
    this.#sorts.push(sort)
    return sort
  }
}
