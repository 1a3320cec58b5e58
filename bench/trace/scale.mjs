// What the engine costs in ever larger changes: node bench/trace/scale.mjs. Each size in a process of its own; prints CPU
// time and peak memory, and the exponent with which time grows. The change is read by the product before the clock runs.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRepository } from '../repository.mjs'
import { engine, loadProduct, readers } from './product.mjs'

const sizes = [300, 1000, 3000, 10_000, 30_000]
const runs = 3
const one = process.argv.indexOf('--one')
if (one >= 0) await measure(Number(process.argv[one + 1]))
else compare()

async function measure(size) {
  const product = await loadProduct([...readers, ...engine])
  const folder = mkdtempSync(join(tmpdir(), 'remit-scale-'))
  try {
    const { base, head } = createRepository(folder, size)
    const store = await product.openStore({ borrow: folder })
    const { files } = await product.readChange(store, base, head)
    const statistics = product.learnStatistics(await product.readRepositoryHistory(store, base))
    product.closeStore(store)
    const task = product.parseTask(
      'Rename the tokens of the order parser',
      'The ledger and the invoice session keep their names. `tokenOf` becomes `parserOf` in src/order.'
    )
    const before = process.cpuUsage()
    product.traceFiles(task, files, statistics)
    const { user, system } = process.cpuUsage(before)
    console.log(
      JSON.stringify({ milliseconds: (user + system) / 1000, mebibytes: process.resourceUsage().maxRSS / 1024 })
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function compare() {
  const found = sizes.map(size => {
    const answers = Array.from({ length: runs }, () => {
      const { stdout, stderr, status } = spawnSync(process.execPath, [process.argv[1], '--one', String(size)])
      if (status !== 0) throw new Error(stderr.toString())
      return JSON.parse(stdout.toString())
    })
    const milliseconds = Math.min(...answers.map(answer => answer.milliseconds))
    const mebibytes = Math.min(...answers.map(answer => answer.mebibytes))
    console.log(
      `${size} files: ${milliseconds.toFixed(0)} ms of CPU, ${mebibytes.toFixed(0)} MiB at most (git's answer included)`
    )
    return milliseconds
  })
  console.log(`from ${sizes[0]} to ${sizes.at(-1)} files time grows with exponent ${slope(sizes, found).toFixed(2)}`)
}

/** Of the straight line through the logarithms. */
function slope(xs, ys) {
  const x = xs.map(Math.log)
  const y = ys.map(Math.log)
  const mean = values => values.reduce((sum, value) => sum + value, 0) / values.length
  const [middleX, middleY] = [mean(x), mean(y)]
  const up = x.reduce((sum, value, index) => sum + (value - middleX) * (y[index] - middleY), 0)
  return up / x.reduce((sum, value) => sum + (value - middleX) ** 2, 0)
}
