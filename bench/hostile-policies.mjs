// How long `remit policy check` takes to refuse hostile policies of one megabyte, and of as much as it reads:
// `node bench/hostile-policies.mjs`. Each limit is one second, the start of the process included.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { node } from './measure.mjs'

const cli = process.env.REMIT_CLI ?? new URL('../dist/cli.js', import.meta.url).pathname
const mebi = 1 << 20
const whole = 262_144
const policies = size => [
  ['deep lists', '['.repeat(size)],
  ['deep objects', '{"a":'.repeat(size / 5)],
  ['__proto__', `{"version":1${',"__proto__":{"mode":"observe"}'.repeat(size / 31)}}`],
  ['one key many times', `{"version":1${',"mode":"observe"'.repeat(size / 17)}}`],
  ['unknown keys', `{"version":1${Array.from({ length: size / 14 }, (_, i) => `,"k${i}":1`).join('')}}`],
  ['one huge pattern', `{"version":1,"paths":[{"match":["${'**/*'.repeat(size / 4 - 20)}"]}]}`],
  ['many patterns', `{"version":1,"paths":[{"match":[${'"**/*a*b*/**",'.repeat(size / 15)}"a"]}]}`],
  ['brace bombs', JSON.stringify({ version: 1, paths: [{ match: Array((size / 115) | 0).fill('{a,b}'.repeat(22)) }] })],
  [
    'ranges of versions',
    JSON.stringify({
      version: 1,
      tools: Array.from({ length: (size / 290) | 0 }, (_, i) => ({ id: `t${i}`, versions: '1 - '.repeat(60) }))
    })
  ]
]

// The first start of a process reads the program from the disk.
spawnSync(node, [cli, 'help'])
const folder = mkdtempSync(join(tmpdir(), 'remit-bench-'))
let slow = 0
try {
  for (const [size, label] of [
    [mebi, '1 MiB'],
    [whole - 1024, '255 KiB']
  ]) {
    for (const [name, text] of policies(size)) {
      const file = join(folder, 'policy.json')
      writeFileSync(file, text)
      const started = performance.now()
      const { status, stderr } = spawnSync(node, [cli, 'policy', 'check', file], { cwd: folder, encoding: 'utf8' })
      const milliseconds = performance.now() - started
      const refused = status === 1 && stderr === ''
      if (!refused || milliseconds >= 1000) slow++
      console.log(
        `${refused && milliseconds < 1000 ? 'ok  ' : 'MISS'} ${label} of ${name}: exit ${status} in ${milliseconds.toFixed(0)} ms`
      )
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
process.exitCode = slow === 0 ? 0 : 1
