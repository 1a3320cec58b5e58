// The trained scorer of the trace: how surprising is it that a file (or a whole change) goes with this task? The
// weights are data (trace-model.json, written by bench/trace); this file says how they are read and added up.
import { unitOfRow } from './trace-columns.js'
import { changeFeatureNames, fileFeatureNames } from './trace-features.js'
import data from './trace-model.json' with { type: 'json' }

/**
 * Boosted trees over integer features. All numbers are integers, so that every machine adds the same.
 *
 * `features` names the columns that the trees use, in the order of their feature indexes; it may be any subset of the
 * names in facts/trace-features (`fileFeatureNames`, `changeFeatureNames`), in any order.
 *
 * Each tree is one flat array of nodes, three integers a node, the root first:
 *   inner node: [feature index, threshold, index of the left child's node]. The right child stands directly behind the
 *     left one. A row goes left if `row[feature] <= threshold`. Children stand behind their parents.
 *   leaf: [-1, value, 0]. `value` is what the leaf adds to the suspicion, in units of 1 / `unit` logit.
 * A node's index counts nodes, not integers: node `k` begins at integer `3 * k`.
 *
 * `linear`, where given, has one entry for each of `features`: z = (row - mean) / scale in thousandths, rounded and cut
 * at 6,000 either way; the sum of z * weight, divided by 1,000 and rounded, is added. `scale` is positive, `weight` in
 * units of 1 / `unit` logit for z = 1,000.
 *
 * Suspicion = `base` + the leaves' values + the linear part - the size correction; higher is more foreign.
 *
 * `size` takes off what a large change has by chance alone: `correction` at that number of files (for `files` those
 * whose kind can be flagged, since the worst of them counts; for `change` all), linear in ln(files) between the knots, flat before the first and with the last slope behind the last.
 * Knots have ascending `files` >= 1; an empty list corrects nothing.
 *
 * From `threshold` on (suspicion >= threshold) a file is unexplained, or the description does not fit the change.
 * `span` is the distance from there over which a file's strength falls from 50 to 0, or rises to 100.
 */
export interface ForestModel {
  features: string[]
  unit: number
  base: number
  trees: number[][]
  linear?: { mean: number[]; scale: number[]; weight: number[] }
  size: { files: number; correction: number }[]
  threshold: number
  span: number
  /** Measured on held-out repositories: the threshold, per mille of clean pull requests above it, per mille caught by task. */
  points: { threshold: number; clean: number; caught: Record<string, number> }[]
}

/** Who trained it on what: enough to do it again. */
export interface Provenance {
  /** `YYYY-MM-DD`. */
  date: string
  /** The command and its settings. */
  recipe: string
  repositories: { name: string; commit: string }[]
}

/** trace-model.json. `files` scores each changed file, `change` the whole change against its description. */
export interface TraceModel {
  format: 1
  provenance: Provenance
  files: ForestModel
  change: ForestModel
}

/** Values further from the mean, in thousandths of the scale, count as if they were this far. */
const mostDeviation = 6_000

export const traceModel: TraceModel = data as TraceModel

/** Integers as typed arrays, features by their column in this version's rows. */
export interface Forest {
  model: ForestModel
  /** First node of each tree, and behind the last tree the number of nodes. */
  roots: Uint32Array
  /** By node: column, or -1 in a leaf. */
  column: Int16Array
  /** By node: threshold, or the leaf's value. */
  value: Int32Array
  /** By node: number of the left child. */
  left: Uint32Array
  /** By feature of the model: its column. */
  columns: readonly number[]
}

/** Makes a model fit for use with rows of these columns. Throws on a name that they do not have or a tree that is none. */
export function compileForest(model: ForestModel, columns: readonly string[]): Forest {
  const columnOf = model.features.map(name => {
    const column = columns.indexOf(name)
    if (column < 0) throw new Error(`The trace model uses the feature ${name}, which is not computed.`)
    return column
  })
  const count = model.trees.reduce((sum, tree) => sum + tree.length / 3, 0)
  const forest: Forest = {
    model,
    roots: new Uint32Array(model.trees.length + 1),
    column: new Int16Array(count),
    value: new Int32Array(count),
    left: new Uint32Array(count),
    columns: columnOf
  }
  let first = 0
  for (const [index, tree] of model.trees.entries()) {
    const nodes = tree.length / 3
    forest.roots[index] = first
    for (let node = 0; node < nodes; node++) {
      const feature = tree[3 * node]!
      const left = tree[3 * node + 2]!
      const isSound = feature < 0 || (feature < columnOf.length && left > node && left + 1 < nodes)
      if (!isSound) throw new Error(`Tree ${index} of the trace model is broken at node ${node}.`)
      forest.column[first + node] = feature < 0 ? -1 : columnOf[feature]!
      forest.value[first + node] = tree[3 * node + 1]!
      forest.left[first + node] = first + left
    }
    first += nodes
  }
  forest.roots[model.trees.length] = first
  return forest
}

/** What the trees, and the linear part, say of each row: units of 1 / `unit` logit, without the size correction. */
export function sumTrees(rows: readonly Float64Array[], forest: Forest): Int32Array {
  const { roots, column, value, left, model } = forest
  const scores = new Int32Array(rows.length)
  for (const [index, row] of rows.entries()) {
    let sum = model.base
    for (let tree = 0; tree < model.trees.length; tree++) {
      let node = roots[tree]!
      while (column[node]! >= 0) node = left[node]! + (row[column[node]!]! <= value[node]! ? 0 : 1)
      sum += value[node]!
    }
    scores[index] = sum + linearPart(row, forest)
  }
  return scores
}

function linearPart(row: Float64Array, { model: { linear }, columns }: Forest): number {
  if (linear === undefined) return 0
  let sum = 0
  for (const [feature, column] of columns.entries()) {
    const z = Math.round((1000 * (row[column]! - linear.mean[feature]!)) / linear.scale[feature]!)
    sum += Math.max(-mostDeviation, Math.min(mostDeviation, z)) * linear.weight[feature]!
  }
  return Math.round(sum / 1000)
}

/** What is taken off in a change of that many files. */
export function sizeCorrection(files: number, { size }: ForestModel): number {
  const last = size.length - 1
  if (last < 0) return 0
  if (last === 0 || files <= size[0]!.files) return size[0]!.correction
  let right = 1
  while (right < last && files > size[right]!.files) right++
  const from = size[right - 1]!
  const to = size[right]!
  const share = Math.log(files / from.files) / Math.log(to.files / from.files)
  return from.correction + Math.round(share * (to.correction - from.correction))
}

/** So many words and names of a change are too few for the scorer, in a change of up to so many files that can be flagged. */
const fewWords = 8
const fewLeads = 10

/**
 * Whether nothing ties this file to the task where likeness is no judge: the change is too short, as a one-line edit is,
 * or nothing is known of the repository, which the scorer never met in training. Then nothing explains it, whatever its
 * score. On the training repositories 1 of 500 untouched pull requests has such a file, and one of twenty foreign
 * settings files is one.
 */
export function isSilent(row: Float64Array, leads: number, isKnown: boolean): boolean {
  return leads <= fewLeads && row[ruleColumn] === 0 && (!isKnown || row[vocabularyColumn]! <= mostSilent)
}

const ruleColumn = fileFeatureNames.indexOf('rule')
const vocabularyColumn = fileFeatureNames.indexOf('vocab')
const mostSilent = Math.round(unitOfRow * Math.log1p(fewWords))

/** The suspicion of each file of one change of which `leads` files can be flagged; rows of facts/trace-features. */
export function suspicion(rows: readonly Float64Array[], leads: number, forest: Forest = fileForest()): Int32Array {
  const correction = sizeCorrection(leads, forest.model)
  return sumTrees(rows, forest).map(sum => sum - correction)
}

/** The suspicion that the description belongs to another change; `files` is how many the change has. */
export function changeSuspicion(row: Float64Array, files: number, forest: Forest = changeForest()): number {
  return sumTrees([row], forest)[0]! - sizeCorrection(files, forest.model)
}

/** 0 to 100, falling as suspicion rises: 50 and more below the threshold, less than 50 from there on. */
export function strengthOfSuspicion(value: number, { threshold, span }: ForestModel): number {
  const strength = 50 + Math.ceil((50 * (threshold - value)) / span)
  return value >= threshold ? Math.max(0, Math.min(49, strength)) : Math.min(100, strength)
}

let files: Forest | null = null
let change: Forest | null = null

/** The shipped model, made ready when it is first asked for. */
export function fileForest(): Forest {
  files ??= compileForest(traceModel.files, fileFeatureNames)
  return files
}

export function changeForest(): Forest {
  change ??= compileForest(traceModel.change, changeFeatureNames)
  return change
}
