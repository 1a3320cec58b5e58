// Features of a file by way of others of its change: the strongest tie of each sort, alone and times how firmly the task
// itself holds the other file (its anchor), and what follows over more than one tie. Every file is compared with all
// others in a small change and with a bounded sample, chosen by position alone, in a large one: linear in the files.

import { BestPairs, logOfNames, type PairName } from './trace-best-pairs.js'
import type { Columns } from './trace-columns.js'
import type { OwnName } from './trace-own-features.js'
import { type Pair, Pairs } from './trace-pairs.js'
import type { Scene } from './trace-scene.js'
import { fullWeight } from './trace-statistics.js'
import { Ties } from './trace-ties.js'

/** Up to so many files, all are compared with all. */
const fewFiles = 48
/** Beyond: so many on both sides in the order of paths, and about so many evenly spread ones; fewer beyond 100. */
const sample = { beside: 12, spread: 28 }
const manyCompared = 100
const sampleOfMany = { beside: 5, spread: 10 }

export function addPairFeatures(scene: Scene, columns: Columns<PairName | OwnName>): void {
  const { kinds, files } = scene
  const pairs = new Pairs(scene)
  const anchors = anchorsOf(columns)
  const ties = new Ties(files.length)
  const best = new BestPairs(columns)
  for (let file = 0; file < files.length; file++) {
    pairs.lay(file)
    best.begin(file)
    for (const other of othersOf(file, files.length)) {
      const pair = pairs.compare(other)
      best.add(pair, anchors[other]!, kinds[other]!)
      ties.add(other, firmness(pair), nearness(pair))
    }
    best.end()
    ties.endFile()
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
  const { beside, spread } = count <= manyCompared ? sample : sampleOfMany
  const step = Math.floor(count / spread)
  const first = Math.max(0, file - beside)
  const last = Math.min(count - 1, file + beside)
  for (let other = file % step; other < count; other += step) if (other < first) others.push(other)
  for (let other = first; other <= last; other++) if (other !== file) others.push(other)
  for (let other = file % step; other < count; other += step) if (other > last) others.push(other)
  return others
}

function firmness(pair: Pair): number {
  return Math.max(
    pair.imports ? 0.9 : 0,
    pair.sameStem ? 0.9 : 0,
    (0.9 * pair.name) / fullWeight,
    Math.min(1, 1.5 * pair.cosine),
    Math.min(0.9, 2 * pair.sameLines)
  )
}

function nearness(pair: Pair): number {
  return Math.max(
    pair.imports ? 0.3 : 0,
    pair.sameStem ? 0.4 : 0,
    pair.cosine,
    pair.netCosine,
    0.5 * Math.min(1, logOfNames(pair) / 2),
    0.6 * pair.sameLines,
    0.6 * pair.movedLines,
    0.3 * pair.together
  )
}
