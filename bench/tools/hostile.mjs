// What lines made to be slow cost detection: `node bench/tools/hostile.mjs`. Each stands in every place at once: message,
// names and addresses, title, description, branch, label, login, path, note and trace record. The least of five runs.
import { detectionOf, loadSource } from './detection.mjs'
import { hostileLines } from './hostile-lines.mjs'

const limit = 50
const source = await loadSource()
let missed = 0
console.log(`lines of 20,000 characters, limit ${limit} ms each\n`)
for (const [name, make] of hostileLines) {
  const [small, large] = [2000, 20_000].map(size => least(make(size)))
  const holds = large < limit
  if (!holds) missed++
  console.log(
    `${holds ? 'ok  ' : 'MISS'} ${name.padEnd(36)} ${large.toFixed(1)} ms, ${(large / small).toFixed(1)} x that of 2,000`
  )
}
process.exitCode = missed > 0 ? 1 : 0

function least(value) {
  const times = Array.from({ length: 5 }, () => {
    const start = process.cpuUsage()
    detectionOf(source, value)
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  })
  return Math.min(...times)
}
