// The features of every pull request as it is, and with foreign files in it, as the product computes them.
import { Donors, describe } from './donors.mjs'
import { generator } from './generator.mjs'

/** The draws that are measured; those for training alone follow other seeds. */
const measuredSeed = 20260823
const trainingSeed = index => 777 + 31 * index
/** Each untouched pull request is traced so often; the cheapest run counts, the others held compilation or a sweep. */
const runs = 3
/** Larger pull requests get no further draws: they cost most and teach least. */
const largestDrawn = 60

/**
 * Rows of one repository: { name, width, rows, groups, pullRequests, changes, milliseconds }. `rows` has `width`
 * integers a row. A group is one make-up of one pull request: { index, task, draw, leads, start, own, foreign }: from row
 * `start` on `own` rows of its files that the scorer may flag, then `foreign` ones;
 * `leads` of its files are of a kind that can be flagged; task `clean` has none. `draw` is 0 for
 * what is measured. Tasks that end in `Alone` have the foreign file as their only one. `changes` has a row of change
 * features for the own, a random and a hard diff. `milliseconds` is the CPU time of each untouched pull request's trace, the least of `runs`.
 */
export function buildRows(product, extracted, history, draws) {
  const statistics = product.learnStatistics(history)
  const pullRequests = describe(extracted.pullRequests, product)
  const milliseconds = []
  for (const host of pullRequests) {
    host.task = product.parseTask(host.source.title, host.source.body)
    let traces = []
    let least = Number.POSITIVE_INFINITY
    for (let run = 0; run < runs; run++) {
      const before = process.cpuUsage()
      traces = product.traceFiles(host.task, filesOf(host.files), statistics)
      least = Math.min(least, cpuSince(before))
    }
    milliseconds.push(least)
    for (const [at, entry] of host.files.entries()) {
      entry.hasClass = traces[at].class !== undefined
      entry.isScored = entry.isFlaggable && !entry.hasClass && !traces[at].links.some(product.stated)
    }
  }
  const donors = new Donors(pullRequests)
  const random = generator(measuredSeed)
  const extra = Array.from({ length: draws }, (_, index) => generator(trainingSeed(index)))
  const table = new Table()
  const groups = []
  const changes = []
  for (const [index, host] of pullRequests.entries()) {
    const put = (task, draw, entries, foreign, isAlone = false) => {
      const features = product.fileFeatures(host.task, filesOf(entries), statistics)
      const first = isAlone ? 0 : host.files.length
      const own = isAlone || draw > 0 ? [] : host.files.flatMap((entry, at) => (entry.isScored ? [at] : []))
      const added = foreign.flatMap((isScored, at) => (isScored ? [first + at] : []))
      const start = table.count
      for (const at of [...own, ...added]) table.add(features[at])
      const leads = entries.filter(({ isFlaggable }) => isFlaggable).length
      groups.push({ index, task, draw, leads, start, own: own.length, foreign: added.length })
    }
    const inject = (drawn, draw) => {
      for (const [task, entries] of Object.entries(drawn)) {
        const scored = entries.map(entry => !entry.hasClass && !(draw === 0 && isStated(host.task, entry)))
        put(task, draw, [...host.files, ...entries], scored)
        if (host.files.length === 1 && entries.length === 1 && task !== 'config')
          put(`${task}Alone`, draw, entries, scored, true)
      }
    }
    put('clean', 0, host.files, [])
    inject(donors.draw(host, random), 0)
    changes.push(changeRows(product, statistics, host, pullRequests, random))
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
      paths: files.filter(({ isScored }) => isScored).map(({ file }) => file.path)
    })),
    changes,
    milliseconds
  }

  /** Whether the task names it, which no score outranks; that does not depend on the other files. */
  function isStated(task, entry) {
    return product.traceFiles(task, [entry.file], statistics)[0].links.some(product.stated)
  }
}

function filesOf(entries) {
  return entries.map(({ file }) => file)
}

function cpuSince(before) {
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** Task A: the own diff, that of any other pull request, and that of the one nearest in time in the same area. */
function changeRows(product, statistics, host, pullRequests, random) {
  let other = host
  while (other === host && pullRequests.length > 1) other = pullRequests[Math.floor(random() * pullRequests.length)]
  const near = nearest(host, pullRequests)
  const row = files => ({
    size: files.length,
    row: checkIntegers(product.changeFeatures(host.task, filesOf(files), statistics))
  })
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
