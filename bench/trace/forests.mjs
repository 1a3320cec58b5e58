// Models out of rows: which rows teach, what each weighs, and what is taken off in a large change.
import { binRows, boost, shrinkColumns, usualOptions } from './boost.mjs'
import { fitLogistic, logisticOptions } from './logistic.mjs'
import { thresholdAt } from './measures.mjs'

const foreignWeights = {
  random: 1.3,
  hard: 1,
  sibling: 1,
  chunk: 0.6,
  config: 0.4,
  randomAlone: 1,
  hardAlone: 1,
  siblingAlone: 1
}
/** All files of a clean pull request together weigh this times the root of their number. */
const cleanWeight = 3

export const fileOptions = { ...usualOptions, rounds: 400, depth: 6, rate: 0.06, leastHessian: 8, linear: 0.3 }
export const changeOptions = {
  ...usualOptions,
  rounds: 400,
  depth: 4,
  rate: 0.05,
  columnShare: 0.2,
  leastHessian: 4,
  ridge: 5,
  linear: 0.5
}

/**
 * What is taken off a change of which n files can be flagged: nothing up to `from`, then so many logits for each e-fold,
 * since the worst of many is worse by chance alone. One slope for all: chosen on all repositories of corpora.json, as the
 * settings above were, and not learnt in the folds.
 */
export const sizeRule = { from: 2, slope: 1.25 }

/**
 * A tree that is given, not learnt: in a task that removes something ("Remove unused APIs"), a file that almost only
 * loses lines does what was asked, although what it loses is named nowhere. Too rare to be learnt from few repositories.
 */
function removalTree(names, unit) {
  const [removes, lost, gone] = ['vRemove', 'delShare', 'deleted'].map(name => names.indexOf(name))
  const less = Math.round(-2 * unit)
  return [removes, 0, 1, -1, 0, 0, lost, 8999, 3, -1, 0, 0, gone, 0, 5, -1, less, 0, -1, 0, 0]
}

/** The model of files, from the rows of these repositories. */
export function trainFiles(parts, names, options = fileOptions) {
  const width = names.length
  const teaching = parts.flatMap(part => {
    const draws = 1 + Math.max(...part.groups.map(({ draw }) => draw))
    return part.groups.map(group => {
      const isClean = group.task === 'clean'
      return {
        part,
        start: isClean ? group.start : group.start + group.own,
        count: isClean ? group.own : group.foreign,
        label: isClean ? 0 : 1,
        weight: isClean ? cleanWeight / Math.sqrt(Math.max(1, group.own)) : foreignWeights[group.task] / draws
      }
    })
  })
  const count = teaching.reduce((sum, group) => sum + group.count, 0)
  const rows = new Int32Array(count * width)
  const labels = new Uint8Array(count)
  const weights = new Float64Array(count)
  let at = 0
  for (const { part, start, count: own, label, weight } of teaching) {
    rows.set(part.rows.subarray(start * width, (start + own) * width), at * width)
    labels.fill(label, at, at + own)
    weights.fill(weight, at, at + own)
    at += own
  }
  const model = fitBoth(rows, names, labels, weights, options)
  const trees = [...model.trees, removalTree(model.features, options.unit)]
  return { ...model, trees, size: sizeKnots(options.unit) }
}

/** Trees, and `options.linear` of a logistic regression beside them. */
function fitBoth(rows, names, labels, weights, options) {
  const width = names.length
  const { trees, gains } = boost(binRows(rows, width, options.bins), labels, weights, options)
  const model = {
    features: [...names],
    unit: options.unit,
    base: 0,
    trees,
    size: [],
    threshold: 0,
    span: 1,
    points: [],
    gains
  }
  if (options.linear === 0) return { ...model, ...shrinkColumns(trees, names) }
  const { mean, scale, weight } = fitLogistic(rows, width, labels, weights, logisticOptions)
  const inUnits = weight.map(value => Math.round(options.unit * options.linear * value))
  return { ...model, linear: { mean, scale, weight: inUnits } }
}

function sizeKnots(unit) {
  const { from, slope } = sizeRule
  return [
    { files: from, correction: 0 },
    { files: 100, correction: Math.round(unit * slope * Math.log(100 / from)) }
  ]
}

/** The model of whole changes. */
export function trainChanges(parts, names, options = changeOptions) {
  const teaching = parts.flatMap(part =>
    part.changes.flatMap(({ own, random, hard }) => [
      { row: own.row, label: 0, weight: 1 },
      { row: random.row, label: 1, weight: 0.5 },
      ...(hard === null ? [] : [{ row: hard.row, label: 1, weight: 0.5 }])
    ])
  )
  const width = names.length
  const rows = new Int32Array(teaching.length * width)
  for (const [at, { row }] of teaching.entries()) rows.set(row, at * width)
  const labels = Uint8Array.from(teaching, ({ label }) => label)
  const weights = Float64Array.from(teaching, ({ weight }) => weight)
  return fitBoth(rows, names, labels, weights, options)
}

/** Of a file that the product says nothing explains, whatever its score. */
const mostSuspicious = 1_000_000

/**
 * What the product's own scorer says of the measured make-ups of one repository: by pull request
 * { repository, size, leads, body, files, clean, tasks, alone, first }: suspicions of its own files, their highest, of the foreign
 * file (the most suspicious of a chunk) by task, and whether that one stood first.
 */
export function scoreFiles(product, part, model, names) {
  const forest = product.compileForest(model, names)
  const { width, rows } = part
  const scored = new Map()
  for (const group of part.groups) {
    if (group.draw > 0) continue
    const slice = []
    for (let row = group.start; row < group.start + group.own + group.foreign; row++)
      slice.push(rows.subarray(row * width, (row + 1) * width))
    const correction = product.sizeCorrection(group.leads, model)
    const values = Array.from(product.sumTrees(slice, forest), (value, index) =>
      product.isSilent(slice[index], group.leads, true) ? mostSuspicious : value - correction
    )
    const own = values.slice(0, group.own)
    const highest = own.length === 0 ? Number.NEGATIVE_INFINITY : Math.max(...own)
    if (group.task === 'clean') {
      const { size, body, number, title, paths } = part.pullRequests[group.index]
      const common = { repository: part.name, number, title, size, body, paths, tasks: {}, alone: {}, first: {} }
      scored.set(group.index, { ...common, leads: group.leads, files: own, clean: highest })
      continue
    }
    // A file that is never flagged, whatever its score, is never caught.
    const foreign = Math.max(Number.NEGATIVE_INFINITY, ...values.slice(group.own))
    const record = scored.get(group.index)
    if (group.task.endsWith('Alone')) record.alone[group.task.slice(0, -5)] = foreign
    else {
      record.tasks[group.task] = foreign
      record.first[group.task] = highest < foreign
    }
  }
  return [...scored.values()]
}

/** The same for whole changes: { repository, own, random, hard }. */
export function scoreChanges(product, part, model, names) {
  const forest = product.compileForest(model, names)
  const score = made => (made === null ? null : product.changeSuspicion(made.row, made.size, forest))
  return part.changes.map(({ own, random, hard }) => ({
    repository: part.name,
    own: score(own),
    random: score(random),
    hard: score(hard)
  }))
}

/** Suspicions that 1, 2, 3, 5 and 10 % of clean pull requests exceed, and what they catch. */
export function operatingPoints(records, tasks) {
  return [0.01, 0.02, 0.03, 0.05, 0.1].map(share => {
    const threshold = thresholdAt(
      records.map(({ clean }) => clean),
      share
    )
    const caught = {}
    for (const task of tasks) {
      const values = records.map(record => record.tasks[task]).filter(value => value !== undefined && value !== null)
      caught[task] = Math.round((1000 * values.filter(value => value > threshold).length) / values.length)
    }
    // The product flags from the threshold on, so it is the next integer.
    return { threshold: threshold + 1, clean: Math.round(1000 * share), caught }
  })
}
