// Logistic regression beside the trees: it carries on where a tree's thresholds end. Columns are brought to one scale
// and cut, as facts/trace-model does, and the weights found by Adam steps over all rows: no draws.

const mostDeviation = 6

export const logisticOptions = { steps: 200, rate: 0.08, ridge: 1e-3 }

/** Gives { mean, scale, weight } by column; mean and scale are whole numbers, weights are logits for one scale. */
export function fitLogistic(rows, width, labels, weights, { steps, rate, ridge } = logisticOptions) {
  const count = rows.length / width
  const { mean, scale } = standardise(rows, width, count)
  const z = new Float32Array(count * width)
  for (let row = 0; row < count; row++) {
    for (let column = 0; column < width; column++) {
      const value = (rows[row * width + column] - mean[column]) / scale[column]
      z[row * width + column] = Math.max(-mostDeviation, Math.min(mostDeviation, value))
    }
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  // The last one is the constant.
  const found = new Float64Array(width + 1)
  const first = new Float64Array(width + 1)
  const second = new Float64Array(width + 1)
  const slope = new Float64Array(width + 1)
  for (let step = 1; step <= steps; step++) {
    slope.fill(0)
    for (let row = 0; row < count; row++) {
      const at = row * width
      let sum = found[width]
      for (let column = 0; column < width; column++) sum += found[column] * z[at + column]
      const error = ((1 / (1 + Math.exp(-sum)) - labels[row]) * weights[row]) / total
      for (let column = 0; column < width; column++) slope[column] += error * z[at + column]
      slope[width] += error
    }
    for (let column = 0; column <= width; column++) {
      const down = slope[column] + (column < width ? ridge * found[column] : 0)
      first[column] = 0.9 * first[column] + 0.1 * down
      second[column] = 0.99 * second[column] + 0.01 * down * down
      const corrected = first[column] / (1 - 0.9 ** step)
      found[column] -= (rate * corrected) / (Math.sqrt(second[column] / (1 - 0.99 ** step)) + 1e-9)
    }
  }
  return { mean, scale, weight: [...found.subarray(0, width)] }
}

function standardise(rows, width, count) {
  const mean = []
  const scale = []
  for (let column = 0; column < width; column++) {
    let sum = 0
    for (let row = 0; row < count; row++) sum += rows[row * width + column]
    const middle = sum / count
    let square = 0
    for (let row = 0; row < count; row++) square += (rows[row * width + column] - middle) ** 2
    mean.push(Math.round(middle))
    scale.push(Math.max(1, Math.round(Math.sqrt(square / count))))
  }
  return { mean, scale }
}
