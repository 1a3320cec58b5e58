// Speed and memory of what is shipped, as ratios in one run: `node bench/run.mjs [--runs 25]`.
// PEER=path/to/a/published/action/dist/index.js measures that bundle's cold start beside ours.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hostileBodies } from './hostile-bodies.mjs'
import { cpuMinimum, node, peakMemory } from './measure.mjs'
import { createRepository } from './repository.mjs'

const runs = Number(process.argv[process.argv.indexOf('--runs') + 1] || 25) || 25
const dist = new URL('../dist/', import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), 'remit-bench-'))
let missed = 0

const ms = value => `${value.toFixed(0)} ms`
function row(name, value, limit, holds) {
  if (holds === false) missed++
  console.log(
    `${holds === undefined ? '    ' : holds ? 'ok  ' : 'MISS'} ${name.padEnd(44)} ${value.padEnd(34)} ${limit}`
  )
}

const empty = join(folder, 'empty.mjs')
writeFileSync(empty, '')
const peer = process.env.PEER
console.log(`Node ${node}, CPU minimum of ${runs} cold processes, git children included\n`)

// Cold start
const [floor, start, cli, other] = cpuMinimum(
  [
    [node, empty],
    [node, join(dist, 'index.js')],
    [node, join(dist, 'cli.js'), 'help'],
    ...(peer ? [[node, peer]] : [])
  ],
  runs
)
row('empty Node script', ms(floor), '')
row('dist/index.js, no inputs', `${ms(start)} = ${(start / floor).toFixed(2)} x empty`, '<= 6 x', start <= 6 * floor)
row('dist/cli.js help', `${ms(cli)} = ${(cli / floor).toFixed(2)} x empty`, '')
if (peer) row('peer', `${ms(other)} = ${(other / floor).toFixed(2)} x empty`, '')
const memory = peakMemory([join(dist, 'index.js')])
row('dist/index.js, peak memory', `${memory.toFixed(0)} MiB`, '<= 80 MiB', memory <= 80)

// Verify
writeFileSync(
  join(folder, 'task.md'),
  'Rename the tokens of the order parser and the invoice ledger.\n\nAI assistance: none\n'
)
writeFileSync(
  join(folder, 'policy.json'),
  JSON.stringify({
    version: 1,
    dataClasses: ['public', 'internal'],
    defaultDataClass: 'internal',
    paths: [{ match: ['infra/**', '**/*.pem', '**/secrets/**'], forbid: 'ai' }],
    task: { declaration: 'required' }
  })
)
for (const count of [10, 300, 3000, 30_000]) {
  const dir = join(folder, `files-${count}`)
  mkdirSync(dir)
  const { base, head } = createRepository(dir, count)
  const args = [join(dist, 'cli.js'), 'verify', '--repo', dir, '--base', base, '--head', head]
  args.push(
    '--task',
    join(folder, 'task.md'),
    '--policy',
    join(folder, 'policy.json'),
    '--at',
    '2026-11-22T12:00:00Z',
    '--format',
    'json'
  )
  const [anchor, ours] = cpuMinimum(
    [
      ['git', '-C', dir, 'diff-tree', '-r', '-p', base, head],
      [node, ...args]
    ],
    count > 3000 ? 3 : runs
  )
  const limit = 8 * floor + 3 * anchor
  const bounded = count <= 3000
  row(
    `verify, ${count} files`,
    `${ms(ours)}, diff-tree -p ${ms(anchor)}`,
    `<= ${ms(limit)}`,
    bounded ? ours <= limit : undefined
  )
  const peak = peakMemory(args)
  row(
    `verify, ${count} files, peak memory`,
    `${peak.toFixed(0)} MiB`,
    bounded ? '<= 140 MiB' : '',
    bounded ? peak <= 140 : undefined
  )
  rmSync(dir, { recursive: true })
}

// Hostile descriptions: what a body costs above the same run with an empty one, at 32 and at 64 KiB.
const small = join(folder, 'small')
mkdirSync(small)
const { base, head } = createRepository(small, 1)
const withBody = (name, body) => {
  writeFileSync(join(folder, name), body)
  return [
    node,
    join(dist, 'cli.js'),
    'verify',
    '--repo',
    small,
    '--base',
    base,
    '--head',
    head,
    '--task',
    join(folder, name),
    '--at',
    '2026-11-22T12:00:00Z',
    '--format',
    'json',
    '--output',
    '/dev/null'
  ]
}
console.log('')
const rounds = Math.max(3, Math.round(runs / 5))
for (const [name, body] of hostileBodies) {
  const [none, half, whole] = cpuMinimum(
    [withBody('none.md', ''), withBody('half.md', body(32_768)), withBody('whole.md', body(65_536))],
    rounds
  )
  // Two runs of the same body differ by up to 30 ms on a busy machine: below that a ratio would measure the noise.
  const first = Math.max(half - none, 30)
  const second = Math.max(whole - none, 30)
  row(
    `body of ${name}`,
    `${ms(half - none)} -> ${ms(whole - none)}, ${(second / first).toFixed(2)} x`,
    '<= 3 x',
    second <= 3 * first
  )
}

rmSync(folder, { recursive: true })
console.log(missed === 0 ? '\nall targets held' : `\n${missed} targets missed`)
process.exitCode = missed === 0 ? 0 : 1
