// Features of a file by itself: what of the task's words, names and paths it has, and what of them it alone has.
import type { Columns } from './trace-columns.js'
import { addMentions, mentionNames } from './trace-mention-features.js'
import type { Scene } from './trace-scene.js'
import type { Sketch } from './trace-sketch.js'
import { fullWeight } from './trace-statistics.js'
import { Dense, shareLaid, type Vector } from './trace-vectors.js'

/**
 * cos…: cosine of the text or title with the changed lines, their balance (Net), with the lines around (Ctx), the
 * path. hunk…: the same by hunk. cov…: share of what the file says that the text says. cover…, uniq…, others…: share of
 * the text (title) that the file has, that it alone has, that only others have. lineMax: nearest item. rule…: what the
 * links that a person is shown come to, the file's own (Own) and all.
 */
export const ownNames = [
  ...mentionNames,
  'cos',
  'cosNet',
  'cosCtx',
  'cosPath',
  'cosTitle',
  'cosTitleNet',
  'cosTitleCtx',
  'hunkMax',
  'hunkMin',
  'hunkMean',
  'covFile',
  'covNet',
  'maxShared',
  'sumShared',
  'bm',
  'lineMax',
  'coverText',
  'uniqText',
  'othersText',
  'cover',
  'uniqTitle',
  'othersTitle',
  'covOthers',
  'covAny',
  'covRare',
  'covNetO',
  'ruleOwn',
  'rule'
] as const
export type OwnName = (typeof ownNames)[number]

/** A word this rare says something by itself. */
const rare = 0.55 * fullWeight

export function addOwnFeatures(scene: Scene, columns: Columns<OwnName>): void {
  const { tokens, sketch, space } = scene
  const dense = new Dense(space.size)
  const sketches = tokens.map(file => file.sketch)
  const each = (name: OwnName, of: (file: Sketch, index: number) => number) => {
    const column = columns.of(name)
    for (const [index, file] of sketches.entries()) column[index] = of(file, index)
  }
  addMentions(scene, columns)
  dense.lay(sketch.all)
  each('cos', ({ all }) => dense.cosine(all))
  each('cosNet', ({ net }) => dense.cosine(net))
  each('cosCtx', ({ around }) => dense.cosine(around))
  each('cosPath', ({ path }) => dense.cosine(path))
  each('covFile', ({ all }) => shareLaid(all, dense))
  each('covNet', ({ net }) => shareLaid(net, dense))
  each('bm', ({ all }) => Math.log1p(dense.dot(all) / 1e10))
  for (const [index, file] of sketches.entries()) {
    addHunks(index, file, dense, space.weights, columns)
    addShared(index, file.all, dense, space.weights, columns)
  }
  addOthers(sketches, dense, space.weights, columns)
  dense.lay(sketch.title)
  each('cosTitle', ({ all }) => dense.cosine(all))
  each('cosTitleNet', ({ net }) => dense.cosine(net))
  each('cosTitleCtx', ({ around }) => dense.cosine(around))
  addCoverage(sketches, dense, ['cover', 'uniqTitle', 'othersTitle'], columns)
  dense.lay(sketch.words)
  addCoverage(sketches, dense, ['coverText', 'uniqText', 'othersText'], columns)
  for (const item of sketch.items) {
    dense.lay(item)
    for (const [index, { all }] of sketches.entries()) columns.raise('lineMax', index, dense.cosine(all))
  }
  each('ruleOwn', (_, index) => scene.own[index]! / 100)
  each('rule', (_, index) => scene.joined[index]! / 100)
}

function addHunks(
  index: number,
  { hunks, hunkEnds }: Sketch,
  dense: Dense,
  weights: Uint32Array,
  columns: Columns<OwnName>
): void {
  let from = 0
  let highest = 0
  let lowest = 1
  let sum = 0
  let count = 0
  for (const end of hunkEnds) {
    let square = 0
    let dot = 0
    for (let place = from; place < end; place++) {
      const weight = weights[hunks[place]!]!
      square += weight * weight
      dot += dense.at[hunks[place]!]! * weight
    }
    from = end
    if (square === 0) continue
    const cosine = dot / (Math.sqrt(square) * dense.vector.length)
    highest = Math.max(highest, cosine)
    lowest = Math.min(lowest, cosine)
    sum += cosine
    count++
  }
  columns.of('hunkMax')[index] = highest
  columns.of('hunkMin')[index] = count === 0 ? 0 : lowest
  columns.of('hunkMean')[index] = count === 0 ? 0 : sum / count
}

function addShared(index: number, all: Vector, dense: Dense, weights: Uint32Array, columns: Columns<OwnName>): void {
  let square = 0
  let highest = 0
  for (const token of all.tokens) {
    if (dense.at[token] === 0) continue
    const weight = weights[token]!
    square += weight * weight
    highest = Math.max(highest, weight)
  }
  columns.of('maxShared')[index] = highest / fullWeight
  columns.of('sumShared')[index] = Math.log1p(square / (fullWeight * fullWeight))
}

/** What of a file other files of the change say too; the text is laid out. */
function addOthers(sketches: readonly Sketch[], dense: Dense, weights: Uint32Array, columns: Columns<OwnName>): void {
  const files = countFiles(
    sketches.map(file => file.all),
    dense.at.length
  )
  const netFiles = countFiles(
    sketches.map(file => file.net),
    dense.at.length
  )
  for (const [index, { all, net }] of sketches.entries()) {
    let others = 0
    let any = 0
    let rareSum = 0
    let rareOthers = 0
    for (let place = 0; place < all.tokens.length; place++) {
      const token = all.tokens[place]!
      const weight = all.weights[place]!
      const isShared = files[token]! > 1
      if (isShared) others += weight
      if (isShared || dense.at[token]! > 0) any += weight
      if (weights[token]! <= rare) continue
      rareSum += weight
      if (isShared) rareOthers += weight
    }
    let netOthers = 0
    for (let place = 0; place < net.tokens.length; place++) {
      if (netFiles[net.tokens[place]!]! > 1) netOthers += net.weights[place]!
    }
    columns.of('covOthers')[index] = all.sum === 0 ? 0 : others / all.sum
    columns.of('covAny')[index] = all.sum === 0 ? 0 : any / all.sum
    columns.of('covRare')[index] = rareSum === 0 ? 0 : rareOthers / rareSum
    columns.of('covNetO')[index] = net.sum === 0 ? 0 : netOthers / net.sum
  }
}

/** How much of what is laid out a file has, it alone has, and others have that it has not alone. */
function addCoverage(
  sketches: readonly Sketch[],
  dense: Dense,
  [has, alone, others]: readonly [OwnName, OwnName, OwnName],
  columns: Columns<OwnName>
): void {
  const laid = dense.vector
  if (laid.sum === 0) return
  const files = countFiles(
    sketches.map(file => file.all),
    dense.at.length
  )
  let anywhere = 0
  for (let place = 0; place < laid.tokens.length; place++) {
    if (files[laid.tokens[place]!]! > 0) anywhere += laid.weights[place]!
  }
  for (const [index, { all }] of sketches.entries()) {
    let own = 0
    let unique = 0
    for (const token of all.tokens) {
      const weight = dense.at[token]!
      own += weight
      if (weight > 0 && files[token] === 1) unique += weight
    }
    columns.of(has)[index] = own / laid.sum
    columns.of(alone)[index] = unique / laid.sum
    columns.of(others)[index] = (anywhere - unique) / laid.sum
  }
}

/** By token: how many files have it. */
function countFiles(vectors: readonly Vector[], size: number): Uint32Array {
  const files = new Uint32Array(size)
  for (const { tokens } of vectors) for (const token of tokens) files[token]!++
  return files
}
