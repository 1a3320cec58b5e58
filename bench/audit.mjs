// Speed and memory of `remit audit` as shipped: `node bench/audit.mjs [--few 10000] [--many 100000]`.
// `--layout files` has each record in a file, in folders by day as on an evidence branch; `lines` (the default) has a file
// of lines for each day. CPU time tells what it costs, wall time what a busy
// machine makes of it.
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { load } from './history.mjs'

const option = (name, usual) => Number(process.argv[process.argv.indexOf(name) + 1] || usual) || usual
const few = option('--few', 10_000)
const many = option('--many', 100_000)
// The Node at hand, as an auditor has it.
const node = process.execPath
const layout = process.argv.includes('--layout') ? process.argv[process.argv.indexOf('--layout') + 1] : 'lines'
const cli = process.env.REMIT_CLI ?? new URL('../dist/cli.js', import.meta.url).pathname
const { GitRepository, recordOf, bytesOf } = await load(
  `export { GitRepository } from './__tests__/support/git-repository.ts'
   export { recordOf, bytesOf } from './__tests__/support/audited-history.ts'`
)

/** A branch of so many commits with a chained final record for each. */
function history(folder, count) {
  const repo = new GitRepository()
  const start = Date.parse('2025-01-01T00:00:00Z') / 1000
  const step = Math.floor((365 * 86_400) / count)
  const parts = []
  for (let index = 0; index <= count; index++) {
    const when = `Ada <ada@example.com> ${start + index * step} +0000`
    const message = `Step ${index} (#${index})`
    const content = `step ${index}\n`
    parts.push(
      `commit refs/heads/main\nmark :${index + 1}\nauthor ${when}\ncommitter ${when}\ndata ${message.length}\n${message}\n${index === 0 ? '' : `from :${index}\n`}M 100644 inline file-${index % 50}\ndata ${content.length}\n${content}\n`
    )
  }
  repo.raw(parts.join(''), 'fast-import', '--quiet')
  const listed = execFileSync('git', ['log', '--reverse', '--format=%H %T', 'main'], {
    cwd: repo.dir,
    maxBuffer: 1 << 28
  })
  const commits = listed
    .toString()
    .trimEnd()
    .split('\n')
    .map(line => line.split(' '))
  let previous = null
  let smallest = Number.POSITIVE_INFINITY
  let made = ''
  const newline = Buffer.from('\n')
  let lines = []
  const flush = () => {
    if (lines.length > 0) writeFileSync(`${made}.ndjson`, Buffer.concat(lines))
    lines = []
  }
  for (let index = 1; index <= count; index++) {
    const [commit, tree] = commits[index]
    const time = offset => new Date((start + index * step + offset) * 1000).toISOString().replace('.000Z', 'Z')
    const evidence = recordOf({
      index,
      stage: 'push',
      head: commit,
      base: commits[index - 1][0],
      at: time(60),
      runId: String(index),
      number: index,
      previous,
      merge: {
        commit,
        tree,
        mergedBy: 'bob',
        mergedAt: time(0),
        pullRequest: index,
        joinedBy: 'tree',
        record: {
          checkRunId: index,
          conclusion: 'success',
          app: 'github-actions',
          head: commit,
          changeDigest: null,
          evidenceSha256: null
        }
      }
    })
    const bytes = bytesOf(evidence)
    previous = createHash('sha256').update(bytes).digest('hex')
    smallest = Math.min(smallest, bytes.length)
    const day = join(folder, time(0).slice(0, 10).replaceAll('-', '/'))
    if (day !== made) {
      flush()
      mkdirSync(dirname(day), { recursive: true })
      if (layout === 'files') mkdirSync(day)
    }
    made = day
    if (layout === 'files') writeFileSync(join(day, `${commit}.json`), bytes)
    else lines.push(bytes, newline)
  }
  flush()
  return { repo, smallest, first: commits[0][0] }
}

const hook =
  'data:text/javascript,process.on("exit",()=>{const u=process.resourceUsage();process.stderr.write("\\nused "+[u.maxRSS,u.userCPUTime+u.systemCPUTime].join(" ")+"\\n")})'

function run(count) {
  const folder = mkdtempSync(join(tmpdir(), 'remit-bench-'))
  const records = join(folder, 'records')
  const { repo, smallest, first } = history(records, count)
  const output = join(folder, 'report.json')
  const args = [
    cli,
    'audit',
    records,
    '--repo',
    repo.dir,
    '--branch',
    'main',
    '--since',
    first,
    '--format',
    'json',
    '--output',
    output
  ]
  try {
    const started = performance.now()
    const { stderr, status } = spawnSync(node, ['--import', hook, ...args], { maxBuffer: 1 << 26 })
    const wall = (performance.now() - started) / 1000
    if (status !== 0) throw new Error(`exit ${status}: ${stderr}`)
    const { totals } = JSON.parse(readFileSync(output, 'utf8'))
    if (totals.recorded !== count || totals.faults !== 0) throw new Error(JSON.stringify(totals))
    const [, memory, cpu] = /used (\d+) (\d+)/.exec(stderr.toString())
    return { count, wall, smallest, memory: Number(memory) / 1024, cpu: Number(cpu) / 1e6 }
  } finally {
    repo.remove()
    rmSync(folder, { recursive: true, force: true })
  }
}

const rows = [few, many].map(run)
for (const { count, wall, cpu, memory, smallest } of rows) {
  console.log(
    `${count} records of ${smallest} bytes and more: ${(count / wall).toFixed(0)} a second by the clock, ${(count / cpu).toFixed(0)} a CPU second in Node, peak ${memory.toFixed(0)} MiB`
  )
}
const [small, large] = rows
const exponent = Math.log(large.cpu / small.cpu) / Math.log(large.count / small.count)
console.log(`${availableParallelism()} cores, Node ${process.version}`)
const say = (holds, text) => console.log(`${holds ? 'ok  ' : 'MISS'} ${text}`)
const checks = [
  [large.smallest >= 4096, `records of at least 4 KiB: ${large.smallest}`],
  [large.count / large.wall >= 2000, `>= 2000 records a second: ${(large.count / large.wall).toFixed(0)}`],
  [large.memory < 250, `memory below 250 MiB: ${large.memory.toFixed(0)}`],
  [
    exponent <= 1.1,
    `exponent from ${few} to ${many} at most 1.1: ${exponent.toFixed(2)} in CPU time, ${(Math.log(large.wall / small.wall) / Math.log(large.count / small.count)).toFixed(2)} by the clock`
  ]
]
for (const [holds, text] of checks) say(holds, text)
process.exitCode = checks.every(([holds]) => holds) ? 0 : 1
