// The features of every pull request as it is, and with foreign files in it, as the product computes them.
import { Donors, describe } from './donors.mjs'
import { generator } from './generator.mjs'

/** The draws that are measured; those for training alone follow other seeds. */
const measuredSeed = 20260823
const trainingSeed = index => 777 + 31 * index
/** Larger pull requests get no further draws: they cost most and teach least. */
const largestDrawn = 60

/**
 * Rows of one repository: { name, width, rows, groups, pullRequests, changeWidth, changes, milliseconds }.
 * `rows` has `width` integers a row. A group is one make-up of one pull request: { index, task, draw, size, start, own,
 * foreign }: `own` rows of its files that can be flagged from row `start` on, then `foreign` ones; task `clean` has
 * none. `draw` is 0 for what is measured. Tasks that end in `Alone` have the foreign file as their only one.
 * `changes` has a row of change features for the own, a random and a hard diff.
 */
export function buildRows(product, extracted, history, draws) {
  const pullRequests = describe(extracted.pullRequests, product)
  const statistics = product.learnStatistics(history)
  const donors = new Donors(pullRequests)
  const random = generator(measuredSeed)
  const extra = Array.from({ length: draws }, (_, index) => generator(trainingSeed(index)))
  const table = new Table()
  const groups = []
  const changes = []
  const milliseconds = []

  for (const [index, host] of pullRequests.entries()) {
    const task = product.parseTask(host.source.title, host.source.body)
    const featuresOf = entries =>
      product.fileFeatures(
        task,
        entries.map(({ file }) => file),
        statistics
      )
    const before = process.cpuUsage()
    const clean = featuresOf(host.files)
    milliseconds.push(cpuSince(before))
    const own = host.files.flatMap((entry, at) => (entry.isFlaggable ? [at] : []))
    const put = (name, draw, features, foreign, isAlone) => {
      const kept = isAlone || draw > 0 ? [] : own
      const first = isAlone ? 0 : host.files.length
      const start = table.count
      for (const at of kept) table.add(features[at])
      for (let at = first; at < first + foreign; at++) table.add(features[at])
      groups.push({ index, task: name, draw, size: features.length, start, own: kept.length, foreign })
    }
    put('clean', 0, clean, 0, false)
    const inject = (drawn, draw) => {
      for (const [name, entries] of Object.entries(drawn)) {
        put(name, draw, featuresOf([...host.files, ...entries]), entries.length, false)
        if (host.files.length === 1 && entries.length === 1 && name !== 'config')
          put(`${name}Alone`, draw, featuresOf(entries), 1, true)
      }
    }
    inject(donors.draw(host, random), 0)
    changes.push(changeRows(product, statistics, task, host, pullRequests, random))
    if (host.files.length <= largestDrawn) {
      for (const [number, other] of extra.entries()) inject(donors.draw(host, other), number + 1)
    }
  }
  return {
    name: extracted.name,
    width: product.fileFeatureNames.length,
    rows: table.rows(),
    groups,
    pullRequests: pullRequests.map(({ source, files }) => ({
      number: source.number,
      title: source.title,
      body: source.body.length,
      size: files.length,
      paths: files.filter(({ isFlaggable }) => isFlaggable).map(({ file }) => file.path)
    })),
    changes,
    milliseconds
  }
}

function cpuSince(before) {
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** Task A: the own diff, that of any other pull request, and that of the one nearest in time in the same area. */
function changeRows(product, statistics, task, host, pullRequests, random) {
  let other = host
  while (other === host && pullRequests.length > 1) other = pullRequests[Math.floor(random() * pullRequests.length)]
  const near = nearest(host, pullRequests)
  const row = files => {
    const features = product.changeFeatures(
      task,
      files.map(({ file }) => file),
      statistics
    )
    return { size: files.length, row: checkIntegers(features) }
  }
  return { own: row(host.files), random: row(other.files), hard: near === null ? null : row(near.files) }
}

function nearest(host, pullRequests) {
  let best = null
  let distance = Number.POSITIVE_INFINITY
  for (const other of pullRequests) {
    if (other === host || other.top !== host.top) continue
    const apart = Math.abs(other.source.time - host.source.time)
    if (apart < distance) {
      distance = apart
      best = other
    }
  }
  return best
}

function checkIntegers(features) {
  const row = Int32Array.from(features)
  for (let at = 0; at < row.length; at++) {
    if (row[at] !== features[at]) throw new Error(`Feature ${at} is not a 32-bit integer: ${features[at]}.`)
  }
  return row
}

/** Rows of one width, in memory that grows. */
class Table {
  count = 0
  #width = 0
  #data = new Int32Array(0)

  add(features) {
    const row = checkIntegers(features)
    this.#width = row.length
    const end = (this.count + 1) * this.#width
    if (end > this.#data.length) {
      const larger = new Int32Array(Math.max(4096 * this.#width, 2 * this.#data.length))
      larger.set(this.#data)
      this.#data = larger
    }
    this.#data.set(row, this.count++ * this.#width)
  }

  rows() {
    return this.#data.slice(0, this.count * this.#width)
  }
}
