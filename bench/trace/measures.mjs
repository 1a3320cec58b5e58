// Shares, thresholds and intervals.
import { generator } from './generator.mjs'

/** The value that `share` of these lie above. */
export function thresholdAt(values, share) {
  return [...values].sort((a, b) => b - a)[Math.floor(values.length * share)]
}

export function shareAbove(values, threshold) {
  return values.filter(value => value > threshold).length / values.length
}

/** Area under the curve: how often a foreign value is above an own one. */
export function areaUnder(own, foreign) {
  const all = [...own.map(value => [value, 0]), ...foreign.map(value => [value, 1])].sort((a, b) => a[0] - b[0])
  let ranks = 0
  for (let start = 0; start < all.length; ) {
    let end = start
    while (end < all.length && all[end][0] === all[start][0]) end++
    for (let at = start; at < end; at++) if (all[at][1] === 1) ranks += (start + end + 1) / 2
    start = end
  }
  return (ranks - (foreign.length * (foreign.length + 1)) / 2) / (own.length * foreign.length)
}

/** Wilson's 95 % interval of a share. */
export function wilson(hits, count, z = 1.96) {
  const share = hits / count
  const centre = (share + z ** 2 / (2 * count)) / (1 + z ** 2 / count)
  const half = (z * Math.sqrt((share * (1 - share)) / count + z ** 2 / (4 * count ** 2))) / (1 + z ** 2 / count)
  return [Math.max(0, centre - half), Math.min(1, centre + half)]
}

/** 95 % interval of what `measure` says of these items, by `rounds` draws with replacement. */
export function bootstrap(items, measure, rounds = 400) {
  const random = generator(4242)
  const found = []
  for (let round = 0; round < rounds; round++) {
    found.push(measure(Array.from({ length: items.length }, () => items[Math.floor(random() * items.length)])))
  }
  const sorted = found.filter(Number.isFinite).sort((a, b) => a - b)
  return [sorted[Math.floor(sorted.length * 0.025)], sorted[Math.floor(sorted.length * 0.975)]]
}

export function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1]
}
