// Speed and memory of `remit backtest` as shipped: `node bench/backtest.mjs REPOSITORY [--few 500] [--many 2000]`.
// CPU time tells what it costs, wall time what a busy machine makes of it. Memory is that of Node by its own account, and
// of Node with its git processes by looking at /proc now and then.
import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { node } from './measure.mjs'

const [repository] = process.argv.slice(2)
if (repository === undefined) throw new Error('name a repository')
const option = (name, usual) => Number(process.argv[process.argv.indexOf(name) + 1] || usual) || usual
const few = option('--few', 500)
const many = option('--many', 2000)
const cli = process.env.REMIT_CLI ?? new URL('../dist/cli.js', import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), 'remit-bench-'))

const hook =
  'data:text/javascript,process.on("exit",()=>{const u=process.resourceUsage();process.stderr.write("\\nused "+[u.maxRSS,u.userCPUTime+u.systemCPUTime].join(" ")+"\\n")})'

async function run(last) {
  const output = join(folder, `${last}.json`)
  const args = ['backtest', '--repo', repository, '--last', String(last), '--at', '2026-01-01']
  const started = performance.now()
  const child = spawn('bash', [
    '-c',
    'TIMEFORMAT="tree %3U %3S"; time "$@"',
    'bash',
    node,
    '--import',
    hook,
    cli,
    ...args,
    '--format',
    'json',
    '--output',
    output
  ])
  let said = ''
  child.stderr.on('data', chunk => {
    said += chunk
  })
  let tree = 0
  const sampling = setInterval(() => {
    tree = Math.max(tree, memoryBelow(child.pid))
  }, 50)
  const code = await new Promise(resolve => child.on('close', resolve))
  clearInterval(sampling)
  if (code !== 0) throw new Error(said)
  const { judged, notJudged } = JSON.parse(readFileSync(output, 'utf8')).history
  const [, own, cpu] = /used (\d+) (\d+)/.exec(said)
  const [, user, system] = /tree ([\d.]+) ([\d.]+)/.exec(said)
  return {
    judged,
    notJudged: notJudged.reduce((sum, gap) => sum + gap.count, 0),
    wall: (performance.now() - started) / 1000,
    cpu: Number(cpu) / 1e6,
    all: Number(user) + Number(system),
    own: Number(own) / 1024,
    tree
  }
}

/** MiB that this process and all below it hold now. */
function memoryBelow(root) {
  const parents = new Map()
  const sizes = new Map()
  for (const pid of readdirSync('/proc').filter(name => /^\d+$/.test(name))) {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      parents.set(Number(pid), Number(fields[1]))
      sizes.set(Number(pid), (Number(fields[21]) * 4096) / 1048576)
    } catch {
      // It has ended.
    }
  }
  let sum = 0
  for (const [pid, size] of sizes) {
    for (let at = pid; at > 1; at = parents.get(at) ?? 0) {
      if (at !== root) continue
      sum += size
      break
    }
  }
  return sum
}

const rows = []
for (const last of [few, many]) {
  const row = await run(last)
  rows.push(row)
  const rate = row.judged / row.wall
  console.log(
    `--last ${last}: ${row.judged} judged, ${row.notJudged} not; ${rate.toFixed(0)} a second by the clock; CPU ${row.cpu.toFixed(1)} s in Node, ${row.all.toFixed(1)} s with git = ${(row.judged / row.all).toFixed(0)} a CPU second; peak ${row.own.toFixed(0)} MiB in Node, ${row.tree.toFixed(0)} MiB with git`
  )
}
rmSync(folder, { recursive: true, force: true })
const [small, large] = rows
const perCore = small.judged / small.all
const growth = large.own / small.own
console.log(`${availableParallelism()} cores`)
console.log(
  `${perCore * 2 >= 40 ? 'ok  ' : 'MISS'} >= 40 a second on 2 cores, from CPU time: ${(perCore * 2).toFixed(0)} at most, ${perCore.toFixed(0)} at least`
)
console.log(
  `${growth <= 1.2 ? 'ok  ' : 'MISS'} memory of ${many} <= 1.2 x that of ${few}: ${growth.toFixed(2)} in Node, ${(large.tree / small.tree).toFixed(2)} with git`
)
process.exitCode = perCore * 2 >= 40 && growth <= 1.2 ? 0 : 1
