// Gradient boosting of decision trees on histograms: logistic loss, a sample of rows and columns for each tree, every
// draw seeded. Leaves are rounded as they are learnt, so a tree's integers in the model are all that there is to it.
import { generator } from './generator.mjs'

/**
 * { rounds, depth, rate, rowShare, columnShare, leastHessian, ridge, bins, seed, unit }; `leastHessian` is the least
 * weight of a leaf, `ridge` what is added to it, `unit` how many integers a leaf has for one logit.
 */
export const usualOptions = {
  rounds: 300,
  depth: 5,
  rate: 0.08,
  rowShare: 0.5,
  columnShare: 0.25,
  leastHessian: 6,
  ridge: 4,
  bins: 48,
  seed: 1,
  unit: 1000
}

/** `rows` is one Int32Array, `width` integers a row. Gives { cuts, columns }: bin numbers, column by column. */
export function binRows(rows, width, bins) {
  const count = rows.length / width
  const cuts = []
  const columns = []
  const sample = new Int32Array(Math.min(count, 16_384))
  for (let column = 0; column < width; column++) {
    for (let index = 0; index < sample.length; index++)
      sample[index] = rows[Math.floor((index * count) / sample.length) * width + column]
    sample.sort()
    const found = new Set()
    for (let bin = 1; bin < bins; bin++) found.add(sample[Math.floor((bin * sample.length) / bins)])
    found.delete(sample[sample.length - 1])
    const cut = Int32Array.from(found)
    const values = new Uint8Array(count)
    for (let row = 0; row < count; row++) values[row] = binOf(cut, rows[row * width + column])
    cuts.push(cut)
    columns.push(values)
  }
  return { cuts, columns, count }
}

/** How many of the ascending cuts the value is above. */
function binOf(cuts, value) {
  let low = 0
  let high = cuts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (value > cuts[middle]) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Learns trees that are high for rows labelled 1. Gives { trees, gains }: trees as facts/trace-model reads them, over
 * all columns, and how much each column served.
 */
export function boost({ cuts, columns, count }, labels, weights, given = {}) {
  const options = { ...usualOptions, ...given }
  const random = generator(options.seed)
  const scores = new Float64Array(count)
  const state = { gradient: new Float64Array(count), hessian: new Float64Array(count) }
  const gains = new Float64Array(columns.length)
  const picked = Math.max(4, Math.round(columns.length * options.columnShare))
  const trees = []
  const sampled = new Uint32Array(count)
  for (let round = 0; round < options.rounds; round++) {
    let size = 0
    for (let row = 0; row < count; row++) {
      const likely = 1 / (1 + Math.exp(-scores[row]))
      state.gradient[row] = (likely - labels[row]) * weights[row]
      state.hessian[row] = likely * (1 - likely) * weights[row]
      if (random() < options.rowShare) sampled[size++] = row
    }
    const choice = drawColumns(columns.length, picked, random)
    const tree = growTree({ cuts, columns, choice, gains, ...state }, sampled.subarray(0, size), options)
    trees.push(tree.nodes)
    for (let row = 0; row < count; row++) {
      let node = 0
      while (tree.nodes[3 * node] >= 0)
        node = tree.nodes[3 * node + 2] + (columns[tree.nodes[3 * node]][row] <= tree.bins[node] ? 0 : 1)
      scores[row] += tree.nodes[3 * node + 1] / options.unit
    }
  }
  return { trees, gains }
}

function drawColumns(count, picked, random) {
  const all = Uint32Array.from({ length: count }, (_, index) => index)
  for (let index = 0; index < picked; index++) {
    const other = index + Math.floor(random() * (count - index))
    const kept = all[index]
    all[index] = all[other]
    all[other] = kept
  }
  return all.slice(0, picked)
}

function growTree(data, rows, options) {
  const nodes = [-1, 0, 0]
  const bins = [0]
  let level = [{ node: 0, start: 0, end: rows.length, sums: histogram(data, rows, options) }]
  for (let depth = 0; depth <= options.depth && level.length > 0; depth++) {
    const next = []
    for (const branch of level) {
      const { gradient, hessian } = totals(branch.sums, options.bins)
      nodes[3 * branch.node + 1] = Math.round((-options.unit * options.rate * gradient) / (hessian + options.ridge))
      if (depth === options.depth || hessian < 2 * options.leastHessian) continue
      const split = bestSplit(data, branch.sums, gradient, hessian, options)
      if (split === null) continue
      const middle = partition(rows, branch.start, branch.end, data.columns[split.column], split.bin)
      const left = nodes.length / 3
      nodes.push(-1, 0, 0, -1, 0, 0)
      bins.push(0, 0)
      nodes[3 * branch.node] = split.column
      nodes[3 * branch.node + 1] = data.cuts[split.column][split.bin]
      nodes[3 * branch.node + 2] = left
      bins[branch.node] = split.bin
      data.gains[split.column] += split.gain
      const isLast = depth + 1 === options.depth
      const children = [
        { node: left, start: branch.start, end: middle },
        { node: left + 1, start: middle, end: branch.end }
      ]
      addSums(data, rows, children, branch.sums, isLast, options)
      next.push(...children)
    }
    level = next
  }
  return { nodes, bins }
}

/** Gradients and hessians by chosen column and bin, pairwise. */
function histogram({ columns, choice, gradient, hessian }, rows, { bins }) {
  const sums = new Float64Array(2 * bins * choice.length)
  for (let index = 0; index < choice.length; index++) {
    const values = columns[choice[index]]
    const offset = 2 * bins * index
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at]
      const slot = offset + 2 * values[row]
      sums[slot] += gradient[row]
      sums[slot + 1] += hessian[row]
    }
  }
  return sums
}

/** The smaller child is counted, the other one is what is left of the parent. A last level needs its totals only. */
function addSums(data, rows, children, parent, isLast, options) {
  const [left, right] = children
  const isLeftSmaller = left.end - left.start <= right.end - right.start
  const small = isLeftSmaller ? left : right
  const large = isLeftSmaller ? right : left
  const counted = isLast ? { ...data, choice: data.choice.subarray(0, 1) } : data
  small.sums = histogram(counted, rows.subarray(small.start, small.end), options)
  large.sums = small.sums.map((value, index) => parent[index] - value)
}

function totals(sums, bins) {
  let gradient = 0
  let hessian = 0
  for (let slot = 0; slot < 2 * bins; slot += 2) {
    gradient += sums[slot]
    hessian += sums[slot + 1]
  }
  return { gradient, hessian }
}

function bestSplit({ cuts, choice }, sums, gradient, hessian, { bins, leastHessian, ridge }) {
  let best = null
  const own = gradient ** 2 / (hessian + ridge)
  for (let index = 0; index < choice.length; index++) {
    const column = choice[index]
    let left = 0
    let leftHessian = 0
    for (let bin = 0; bin < cuts[column].length; bin++) {
      const slot = 2 * (bins * index + bin)
      left += sums[slot]
      leftHessian += sums[slot + 1]
      const rightHessian = hessian - leftHessian
      if (leftHessian < leastHessian) continue
      if (rightHessian < leastHessian) break
      const gain = left ** 2 / (leftHessian + ridge) + (gradient - left) ** 2 / (rightHessian + ridge) - own
      if (gain > (best?.gain ?? 0.01)) best = { column, bin, gain }
    }
  }
  return best
}

/** Puts the rows up to the bin first; gives where the others begin. */
function partition(rows, start, end, values, bin) {
  let low = start
  let high = end - 1
  while (low <= high) {
    const row = rows[low]
    if (values[row] <= bin) {
      low++
    } else {
      rows[low] = rows[high]
      rows[high] = row
      high--
    }
  }
  return low
}

/** The same trees with columns numbered within those that they use; gives { features, trees }. */
export function shrinkColumns(trees, names) {
  const used = [...new Set(trees.flatMap(nodes => nodes.filter((value, index) => index % 3 === 0 && value >= 0)))]
  used.sort((a, b) => a - b)
  const numberOf = new Map(used.map((column, index) => [column, index]))
  return {
    features: used.map(column => names[column]),
    trees: trees.map(nodes =>
      nodes.map((value, index) => (index % 3 === 0 && value >= 0 ? numberOf.get(value) : value))
    )
  }
}
