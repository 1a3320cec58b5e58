// Features of a file by way of others of its change: the strongest tie of each sort, alone and times how firmly the task
// itself holds the other file (its anchor), and what follows over more than one tie. Every file is compared with all
// others in a small change and with a bounded sample, chosen by position alone, in a large one: linear in the files.
import { flaggableKinds } from '../model/file-kind.js'
import type { Columns } from './trace-columns.js'
import type { OwnName } from './trace-own-features.js'
import { type Pair, Pairs } from './trace-pairs.js'
import { manyFiles, type Scene } from './trace-scene.js'
import { fullWeight } from './trace-statistics.js'
import { type Tie, Ties } from './trace-ties.js'

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

/** Up to so many files, all are compared with all. */
const fewFiles = 48
/** Beyond: so many on both sides in the order of paths, and about so many evenly spread ones. */
const sample = { beside: 12, spread: 28 }
const sampleOfMany = { beside: 4, spread: 8 }

export function addPairFeatures(scene: Scene, columns: Columns<PairName | OwnName>): void {
  const count = scene.files.length
  const pairs = new Pairs(scene)
  const anchors = anchorsOf(columns)
  const ties = new Ties(count)
  for (let file = 0; file < count; file++) {
    const cosines: number[] = []
    const netCosines: number[] = []
    pairs.lay(file)
    for (const other of othersOf(file, count)) {
      const pair = pairs.compare(other)
      cosines.push(pair.cosine)
      netCosines.push(pair.netCosine)
      raiseAll(file, pair, anchors[other]!, columns)
      if (scene.kinds[other] === 'test') columns.raise('cohTest', file, pair.cosine)
      if (flaggableKinds.has(scene.kinds[other]!)) columns.raise('cohSrc', file, pair.cosine)
      ties.add(tieOf(other, pair))
    }
    ties.endFile()
    columns.of('cohMean')[file] = mean(cosines, cosines.length)
    cosines.sort((a, b) => b - a)
    netCosines.sort((a, b) => b - a)
    columns.of('cohMax')[file] = cosines[0] ?? 0
    columns.of('cohTop3')[file] = mean(cosines, 3)
    columns.of('cohNet')[file] = netCosines[0] ?? 0
    columns.of('cohNet3')[file] = mean(netCosines, 3)
  }
  columns.of('reach2').set(ties.reach(anchors))
  const firm = ties.firmGroups(anchors)
  columns.of('compL').set(firm.anchor)
  columns.of('compShare').set(firm.share)
  const nearest = ties.nearestGroups(columns.of('cos'))
  columns.of('nnL').set(nearest.anchor)
  columns.of('nnShare').set(nearest.share)
  columns.of('walk').set(ties.walk(columns.of('cos').map(cosine => Math.min(1, 2.5 * cosine))))
}

/** How firmly the task holds each file by the file's own words. */
function anchorsOf(columns: Columns<PairName | OwnName>): Float64Array {
  return columns
    .of('cos')
    .map((cosine, file) =>
      Math.max(
        columns.of('mPath')[file]!,
        columns.of('mBase')[file]!,
        0.9 * columns.of('mStem')[file]!,
        Math.min(1, columns.of('mIdent')[file]!),
        Math.min(1, 2.5 * cosine)
      )
    )
}

/** With whom a file is compared, ascending. */
function othersOf(file: number, count: number): number[] {
  const others: number[] = []
  if (count <= fewFiles) {
    for (let other = 0; other < count; other++) if (other !== file) others.push(other)
    return others
  }
  const { beside, spread } = count <= manyFiles ? sample : sampleOfMany
  const step = Math.floor(count / spread)
  const first = Math.max(0, file - beside)
  const last = Math.min(count - 1, file + beside)
  for (let other = file % step; other < count; other += step) if (other < first) others.push(other)
  for (let other = first; other <= last; other++) if (other !== file) others.push(other)
  for (let other = file % step; other < count; other += step) if (other > last) others.push(other)
  return others
}

function raiseAll(file: number, pair: Pair, anchor: number, columns: Columns<PairName | OwnName>): void {
  const both = (name: PairName, linked: PairName, value: number) => {
    columns.raise(name, file, value)
    columns.raise(linked, file, value * anchor)
  }
  columns.raise('linkVia', file, pair.cosine * anchor)
  columns.raise('viaNet', file, pair.netCosine * anchor)
  columns.raise('sameDir', file, Number(pair.sameDirectory))
  columns.raise('sameStem', file, Number(pair.sameStem))
  columns.raise('sharedDef', file, pair.definedName / fullWeight)
  columns.raise('sameLines', file, pair.sameLines)
  columns.raise('movLines', file, pair.movedLines)
  both('dirProx', 'dirProxLinked', pair.proximity)
  both('imp', 'importLinked', Number(pair.imports))
  both('sharedSym', 'symLinked', pair.name / fullWeight)
  both('symSum', 'symSumL', Math.log1p(pair.nameSquares / (fullWeight * fullWeight)))
  both('netSym', 'netSymL', pair.netName / fullWeight)
  both('pathSeg', 'pathSegL', pair.pathWord / fullWeight)
  both('co', 'coL', pair.together)
  both('dirCo', 'dirCoL', pair.directoriesTogether)
}

function tieOf(other: number, pair: Pair): Tie {
  const names = Math.log1p(pair.nameSquares / (fullWeight * fullWeight))
  return {
    other,
    firm: Math.max(
      pair.imports ? 0.9 : 0,
      pair.sameStem ? 0.9 : 0,
      (0.9 * pair.name) / fullWeight,
      Math.min(1, 1.5 * pair.cosine),
      Math.min(0.9, 2 * pair.sameLines)
    ),
    near: Math.max(
      pair.imports ? 0.3 : 0,
      pair.sameStem ? 0.4 : 0,
      pair.cosine,
      pair.netCosine,
      0.5 * Math.min(1, names / 2),
      0.6 * pair.sameLines,
      0.6 * pair.movedLines,
      0.3 * pair.together
    )
  }
}

/** Of the first `most`, in their order. */
function mean(values: readonly number[], most: number): number {
  const count = Math.min(most, values.length)
  let sum = 0
  for (let index = 0; index < count; index++) sum += values[index]!
  return count === 0 ? 0 : sum / count
}
