// What `remit init` makes of real repositories: `node bench/init.mjs REPOS_DIR [NAME...]`. REPOS_DIR holds clones, bare or
// not, as NAME or NAME/repo; without names the first five by name are taken. Each is cloned anew, without a checkout, so
// that nothing of it changes. Shows exit codes, and the kinds that `remit backtest --last 100` counts under the new policy.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { node } from './measure.mjs'

const [folder, ...named] = process.argv.slice(2)
if (folder === undefined) throw new Error('name a folder of repositories')
const cli = process.env.REMIT_CLI ?? new URL('../dist/cli.js', import.meta.url).pathname
const isRepository = path => existsSync(join(path, 'HEAD')) || existsSync(join(path, '.git'))
const placeOf = name => [join(folder, name), join(folder, name, 'repo')].find(isRepository)
const names = named.length > 0 ? named : readdirSync(folder).filter(placeOf).sort().slice(0, 5)

const temporary = mkdtempSync(join(tmpdir(), 'remit-bench-'))
const run = (args, cwd) => {
  const started = performance.now()
  const { status, stdout, stderr } = spawnSync(node, [cli, ...args], { cwd, encoding: 'utf8', maxBuffer: 1 << 28 })
  return { status, stdout, stderr, seconds: (performance.now() - started) / 1000 }
}
let misses = 0
try {
  for (const name of names) {
    const clone = join(temporary, name)
    execFileSync('git', ['clone', '--quiet', '--shared', '--no-checkout', placeOf(name), clone])
    const init = run(['init'], clone)
    const check = run(['policy', 'check', '.github/remit.json'], clone)
    const replay = run(['backtest', '--last', '100', '--policy', '.github/remit.json', '--format', 'json'], clone)
    const report = replay.status === 2 ? null : JSON.parse(replay.stdout)
    const fails = report?.rules.reduce((sum, rule) => sum + rule.fail, 0)
    const reviews = report?.rules.filter(rule => rule.review > 0).map(rule => `${rule.ruleId} ${rule.review}`)
    const holds = init.status === 0 && check.status === 0 && fails === 0
    if (!holds) misses++
    console.log(
      `${holds ? 'ok  ' : 'MISS'} ${name}: init ${init.status} in ${init.seconds.toFixed(1)} s, policy check ${check.status}; ${report?.history.judged ?? 0} merged pull requests: ${fails} fails, ${report?.verdicts.REVIEW} to review (${reviews?.join(', ')})`
    )
    if (!holds) console.log([init.stderr, check.stdout, check.stderr, replay.stderr].filter(Boolean).join('\n'))
    if (process.env.REMIT_SHOW !== undefined) console.log(`${init.stdout}\n${check.stdout}`)
    rmSync(clone, { recursive: true, force: true })
  }
} finally {
  rmSync(temporary, { recursive: true, force: true })
}
process.exitCode = misses === 0 ? 0 : 1
