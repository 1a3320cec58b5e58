// How often `new-dependency` speaks on merged pull requests of people: `node bench/dependencies/merged.mjs REPOS_DIR
// [--last 600] [--sample 500]`, REPOS_DIR holding bare repositories as <owner>+<name>/repo. The rate is that of the newest
// `sample` pull requests, spread evenly over the repositories; what it finds in all of them is listed, to be read by hand.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { folderOf, names } from './parts.mjs'

const [repositories] = process.argv.slice(2)
if (repositories === undefined) throw new Error('name the folder of the repositories')
const option = (name, usual) => Number(process.argv[process.argv.indexOf(name) + 1]) || usual
const last = option('--last', 600)
const sample = option('--sample', 500)
const cli = process.env.REMIT_CLI ?? new URL('../../dist/cli.js', import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), 'remit-bench-'))

const byRepository = new Map()
for (const name of names) {
  const repo = folderOf(repositories, name)
  const output = join(folder, 'output')
  const args = ['backtest', '--repo', repo, '--last', String(last), '--at', '2026-01-01', '--format', 'ndjson']
  execFileSync(process.execPath, [cli, ...args, '--output', output], { stdio: ['ignore', 'ignore', 'inherit'] })
  const people = readFileSync(output, 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
    .filter(record => record.author === 'person' && record.rules !== undefined)
  byRepository.set(name, people)
}
rmSync(folder, { recursive: true, force: true })

const found = record => record.findings.filter(({ ruleId }) => ruleId === 'new-dependency')
/** The newest of each repository in turn, until there are enough. */
const chosen = []
for (let round = 0; chosen.length < sample && round < last; round++) {
  for (const people of byRepository.values()) if (people[round] && chosen.length < sample) chosen.push(people[round])
}

let firing = 0
for (const [name, people] of byRepository) {
  const fired = people.filter(record => found(record).length > 0)
  firing += fired.length
  console.log(`# ${name}: ${fired.length} of ${people.length}`)
  for (const record of fired) {
    const mark = chosen.includes(record) ? '*' : ' '
    console.log(`${mark} #${record.number} ${record.commit.slice(0, 10)} [${record.description}] ${record.title}`)
    for (const { message } of found(record)) console.log(`      ${message}`)
  }
}
const all = [...byRepository.values()].flat()
const share = (part, whole) => `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`
const inSample = chosen.filter(record => found(record).length > 0).length
console.log(`all pull requests of people: ${share(firing, all.length)}`)
console.log(
  `${inSample <= 0.05 * chosen.length ? 'ok  ' : 'MISS'} sample: ${share(inSample, chosen.length)}, at most 5 %`
)
process.exitCode = inSample <= 0.05 * chosen.length ? 0 : 1
