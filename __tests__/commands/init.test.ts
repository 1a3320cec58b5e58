import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { declarationLine, descriptionTemplate, workflow } from '../../src/commands/init-texts.js'
import { readLayout } from '../../src/facts/layout.js'
import type { BacktestReport } from '../../src/model/backtest.js'
import { parsePolicy } from '../../src/model/policy-parse.js'
import { parseTask } from '../../src/model/task-parse.js'
import { GitRepository } from '../support/git-repository.js'
import { MergedHistory, mergedHistory } from '../support/merged-history.js'
import { runCli } from '../support/run-cli.js'
import { commandsIn } from '../support/runner-commands.js'
import { buildAction, removeFolder } from '../support/spawn-action.js'

let build: string
beforeAll(() => {
  build = buildAction()
}, 60_000)
afterAll(() => removeFolder(build))

/** Made once, since it takes many git processes; each test works on a copy. */
let merged: MergedHistory
beforeAll(() => {
  merged = mergedHistory()
}, 60_000)
afterAll(() => merged.remove())

function copyOfMerged(): GitRepository {
  const made = repository(new GitRepository())
  rmSync(made.dir, { recursive: true })
  cpSync(merged.dir, made.dir, { recursive: true })
  return made
}

const open: GitRepository[] = []
function repository<T extends GitRepository>(made: T): T {
  open.push(made)
  return made
}
afterEach(() => {
  for (const made of open.splice(0)) made.remove()
})

const init = (dir: string, ...args: string[]) => runCli(build, ['init', ...args], { cwd: dir })
const policyPath = '.github/remit.json'
const written = [policyPath, '.github/workflows/remit.yml', '.github/pull_request_template.md']
const read = (repo: GitRepository, path: string): string => readFileSync(join(repo.dir, path), 'utf8')

/** Every file of the work tree with its content. */
function snapshot(dir: string): Record<string, string> {
  const files = (readdirSync(dir, { recursive: true, withFileTypes: true }) as import('node:fs').Dirent[])
    .filter(entry => entry.isFile() && !entry.parentPath.includes('/.git/') && !entry.parentPath.endsWith('/.git'))
    .map(entry => join(entry.parentPath, entry.name))
  return Object.fromEntries(files.sort().map(path => [path, readFileSync(path, 'utf8')]))
}

describe('init', () => {
  test('writes three files and tells why each entry of the policy is there', () => {
    const repo = copyOfMerged()
    const end = init(repo.dir)
    expect(end).toMatchObject({ exitCode: 0, stderr: '' })
    const policy = JSON.parse(read(repo, policyPath))
    expect(policy).toMatchObject({
      version: 1,
      mode: 'observe',
      defaultDataClass: 'internal',
      tools: [{ id: 'claude-code', maxDataClass: 'internal' }]
    })
    expect(read(repo, '.github/workflows/remit.yml')).toBe(workflow)
    expect(read(repo, '.github/pull_request_template.md')).toBe(descriptionTemplate)
    for (const path of written) expect(end.stdout).toContain(`Wrote        ${path}: `)
    expect(end.stdout).toMatch(/"claude-code": seen in 1 of the newest \d+ commits, last on 2026-11-01; cleared/)
    expect(end.stdout).toContain('Bots wrote 1 of the newest')
    expect(end.stdout).toContain('replace OWNER and COMMIT')
  })

  test('writes a policy that fails nothing of what was merged, and says how many reviews remain', () => {
    const repo = copyOfMerged()
    const before = JSON.parse(
      runCli(build, ['backtest', '--repo', repo.dir, '--format', 'json']).stdout
    ) as BacktestReport
    expect(before.rules.some(({ fail }) => fail > 0)).toBe(true)
    const end = init(repo.dir)
    const args = ['backtest', '--last', '100', '--policy', policyPath, '--format', 'json']
    const after = JSON.parse(runCli(build, args, { cwd: repo.dir }).stdout) as BacktestReport
    expect(after.history.judged).toBe(9)
    expect(after.rules.filter(({ fail }) => fail > 0)).toEqual([])
    const speaking = after.rules.filter(({ review }) => review > 0)
    const told = end.stdout.split('\n').flatMap(line => {
      const rate = /^ {2}([a-z-]+) +(\d+) \(\d+\.\d %\)/.exec(line)
      return rate === null ? [] : [[rate[1], Number(rate[2])]]
    })
    expect(told).toEqual(speaking.map(({ ruleId, review }) => [ruleId, review]))
    expect(end.stdout).toContain('to the last 9 merged pull requests: 0 fails')
  })

  test('writes a policy in which policy check finds nothing', () => {
    const repo = copyOfMerged()
    repo.commit('Deploy', { 'deploy/prod/main.tf': 'x', 'deploy/prod/site.pem': 'x', 'src/billing/tax.ts': 'x' })
    init(repo.dir)
    const policy = JSON.parse(read(repo, policyPath))
    expect(policy.paths).toEqual([
      { match: ['src/billing/**'], dataClass: 'confidential' },
      { match: ['deploy/prod/**'], forbid: 'ai', reason: 'settings of production, by its name' }
    ])
    const end = runCli(build, ['policy', 'check', policyPath], { cwd: repo.dir })
    expect([end.exitCode, end.stdout]).toEqual([0, expect.stringContaining('nothing found')])
  })

  test('leaves out a place that looks closed and that an AI tool changed all the same', () => {
    const repo = repository(new MergedHistory())
    repo.commit('Begin', { a: 'a' })
    repo.squash('Set the size of the database in production (#1)\n\nCo-Authored-By: Claude <noreply@anthropic.com>', {
      'infra/prod/db.tf': 'size = 2'
    })
    const end = init(repo.dir)
    expect(JSON.parse(read(repo, policyPath))).not.toHaveProperty('paths')
    expect(end.stdout).toContain('"infra/prod/**" looks like a place to close to AI tools')
    expect(end.stdout).not.toContain('settings of production')
  })

  test('gives the same files twice', () => {
    const [one, other] = [copyOfMerged(), copyOfMerged()]
    init(one.dir)
    init(other.dir)
    expect(written.map(path => read(other, path))).toEqual(written.map(path => read(one, path)))
  })

  test('works from a folder of the repository, and writes at its top', () => {
    const repo = copyOfMerged()
    const end = init(join(repo.dir, 'src'))
    expect(end.exitCode).toBe(0)
    expect(existsSync(join(repo.dir, policyPath))).toBe(true)
    expect(existsSync(join(repo.dir, 'src', '.github'))).toBe(false)
  })

  test('works in a repository without commits', () => {
    const repo = repository(new GitRepository())
    const end = init(repo.dir)
    expect(end).toMatchObject({ exitCode: 0, stderr: '' })
    expect(end.stdout).toContain('has no commits yet')
    expect(parsePolicy(read(repo, policyPath), policyPath).problems).toEqual([])
    expect(runCli(build, ['policy', 'check', policyPath], { cwd: repo.dir }).exitCode).toBe(0)
  })

  test('looks at HEAD where nothing is checked out', () => {
    const repo = copyOfMerged()
    repo.commit('Template', { 'docs/PULL_REQUEST_TEMPLATE/big.md': 'What?', '.github/remit.json': '{ "version": 1 }' })
    const clone = repository(new GitRepository())
    rmSync(join(clone.dir, '.git'), { recursive: true })
    clone.git('clone', '--quiet', '--shared', '--no-checkout', repo.dir, '.')
    const end = init(clone.dir)
    expect(end.exitCode).toBe(0)
    expect(end.stdout).toContain('Left alone   docs/PULL_REQUEST_TEMPLATE/big.md')
    expect(end.stdout).toContain('Left alone   .github/remit.json')
    expect(Object.keys(snapshot(clone.dir))).toEqual([join(clone.dir, '.github/workflows/remit.yml')])
  })
})

describe('init never overwrites', () => {
  test('what is there, and says what to add by hand', () => {
    const repo = copyOfMerged()
    repo.write(policyPath, 'mine')
    repo.write('.github/workflows/remit.yml', 'mine')
    repo.write('PULL_REQUEST_TEMPLATE.md', 'mine')
    const before = snapshot(repo.dir)
    const end = init(repo.dir)
    expect(end.exitCode).toBe(0)
    expect(snapshot(repo.dir)).toEqual(before)
    expect(end.stdout).toContain(`PULL_REQUEST_TEMPLATE.md: Add the line ${declarationLine}`)
    expect(end.stdout.match(/^Left alone/gm)).toHaveLength(3)
    expect(end.stdout).not.toContain('Wrote')
  })

  test('what it wrote before', () => {
    const repo = copyOfMerged()
    init(repo.dir)
    repo.write(policyPath, read(repo, policyPath).replace('observe', 'enforce'))
    const before = snapshot(repo.dir)
    expect(init(repo.dir).exitCode).toBe(0)
    expect(snapshot(repo.dir)).toEqual(before)
  })

  test('a policy that waits for approvals, and names the companion that it needs', () => {
    const repo = copyOfMerged()
    repo.write(policyPath, '{ "version": 1, "review": "block" }')
    expect(init(repo.dir).stdout).toContain('Copy docs/workflows/after-review.yml of Remit to .github/workflows: ')
    repo.write('.github/workflows/after-review.yml', readFileSync('docs/workflows/after-review.yml', 'utf8'))
    expect(init(repo.dir).stdout).not.toContain('after-review.yml')
  })

  test('a template that asks for AI tools already needs nothing', () => {
    const repo = copyOfMerged()
    repo.write('.github/pull_request_template.md', '## AI disclosure\n')
    expect(init(repo.dir).stdout).not.toContain('Add the line')
  })

  test('a workflow of another name that runs Remit', () => {
    const repo = copyOfMerged()
    repo.write('.github/workflows/gate.yaml', 'jobs:\n  a:\n    steps:\n      - uses: acme/remit@0123\n')
    expect(init(repo.dir).stdout).toContain('Left alone   .github/workflows/gate.yaml: it already runs Remit')
    expect(existsSync(join(repo.dir, '.github/workflows/remit.yml'))).toBe(false)
  })

  test('outside of the repository, through a link', () => {
    const repo = copyOfMerged()
    const outside = mkdtempSync(join(tmpdir(), 'remit-test-'))
    symlinkSync(outside, join(repo.dir, '.github'))
    const end = init(repo.dir)
    expect(end.exitCode).toBe(2)
    expect(end.stdout).toContain('NOT written  .github/remit.json: a link on its way leads out of the repository')
    expect(readdirSync(outside)).toEqual([])
    rmSync(outside, { recursive: true })
  })

  test('through a link in place of the file, even one that leads nowhere', () => {
    const repo = copyOfMerged()
    const outside = mkdtempSync(join(tmpdir(), 'remit-test-'))
    mkdirSync(join(repo.dir, '.github'))
    symlinkSync(join(outside, 'new.json'), join(repo.dir, policyPath))
    expect(init(repo.dir).stdout).toContain('Left alone   .github/remit.json')
    expect(readdirSync(outside)).toEqual([])
    rmSync(outside, { recursive: true })
  })
})

describe('init cannot work', () => {
  test('outside of a repository', () => {
    const outside = mkdtempSync(join(tmpdir(), 'remit-test-'))
    const end = init(outside)
    expect(end).toMatchObject({ exitCode: 2, stdout: '' })
    expect(end.stderr).toBe(
      'remit: The folder holds no git repository that git can read. Run Remit inside a git repository, or name one with --repo.\n'
    )
    expect(readdirSync(outside)).toEqual([])
    rmSync(outside, { recursive: true })
  })

  test('in a bare repository', () => {
    const repo = repository(new GitRepository('--bare'))
    const end = init(repo.dir)
    expect(end).toMatchObject({ exitCode: 2, stdout: '' })
    expect(end.stderr).toContain('has no work tree')
  })

  test.each([['--force'], ['here'], ['--repo']])('with %j', argument => {
    const repo = repository(new GitRepository())
    expect(init(repo.dir, argument)).toMatchObject({ exitCode: 2, stdout: '' })
    expect(Object.keys(snapshot(repo.dir))).toEqual([])
  })
})

describe('hostile repositories', () => {
  test('paths, names and messages give the runner no command and the policy no surprise', () => {
    const repo = repository(new MergedHistory())
    const odd = [
      'deploy/prod\n::error::x/a.tf',
      'deploy/prod/##[set-output name=a]b',
      'a/{b,c}/secrets.key',
      '__proto__/x.pem'
    ]
    for (const path of odd) repo.write(path, 'x')
    writeFileSync(join(repo.dir, 'LICENSE\n::warning::y'), 'x')
    repo.squash(
      'x (#1)\n\nAssisted-by: __proto__:gpt-5\nGenerated-by: {"id":"x"}\n',
      {},
      '::error::[bot] <1+evil[bot]@users.noreply.github.com>'
    )
    const end = init(repo.dir)
    expect(end).toMatchObject({ exitCode: 0, stderr: '' })
    expect(commandsIn(end.stdout)).toEqual([])
    expect(parsePolicy(read(repo, policyPath), policyPath).problems).toEqual([])
  })
})

describe('what it writes', () => {
  test('the workflow is that of the README', () => {
    expect(readFileSync('README.md', 'utf8')).toContain(`\`\`\`yaml\n${workflow}\`\`\``)
  })

  test('the template alone states nothing: no task, no tool, no boundary', () => {
    const task = parseTask('', descriptionTemplate)
    expect(task).toMatchObject({
      items: [{ kind: 'title', text: '' }],
      declaration: { state: 'missing' },
      boundaries: { allow: [], deny: [] },
      notValidated: [],
      words: { body: 0 }
    })
  })

  test('the template filled in states both', () => {
    const body = descriptionTemplate
      .replace(/^<!--.*-->$/m, 'Sort the ledger after each entry.')
      .replace(/<!-- none.*-->/, 'Claude Code (Opus 4.8)')
    expect(parseTask('', body)).toMatchObject({ declaration: { state: 'tools', tools: [{ name: 'Claude Code' }] } })
  })
})

describe('the layout suggests', () => {
  const closed = (...paths: string[]) => readLayout(paths).closed.map(({ match }) => match)
  test.each<[string, string[]]>([
    ['infra/prod/main.tf', ['infra/prod/**']],
    ['deploy/k8s/production/a/b.yaml', ['deploy/k8s/production/**']],
    ['terraform/envs/prd/x.tf', ['terraform/envs/prd/**']],
    ['deploy/secrets/a', ['deploy/secrets/**']],
    ['config/site.key', ['config/site.key']],
    ['.env', ['.env']],
    ['app/.env.production', ['app/.env.production']],
    ['state/terraform.tfstate', ['state/terraform.tfstate']],
    ['src/prod/index.ts', []],
    ['infra/product/a', []],
    ['tests/certs/a.pem', []],
    ['crates/x/testdata/prod/a.pem', []],
    ['examples/deploy/prod/a', []],
    ['.env.example', []],
    ['keys/test-site.key', []],
    ['keys/site.pub.pem', []],
    ['src/keystore.ts', []],
    ['a/b.pem*', []]
  ])('%s: %j', (path, want) => expect(closed(path)).toEqual(want))

  test('at most twelve places, those near the top first', () => {
    const deep = Array.from({ length: 40 }, (_, i) => `a/b/c/d/${i}.pem`)
    expect(closed(...deep, 'x.pem')).toHaveLength(12)
    expect(closed(...deep, 'x.pem')).toContain('x.pem')
  })

  test.each([
    ['LICENSE', true],
    ['LICENSE-MIT', true],
    ['licence.txt', true],
    ['COPYING', true],
    ['docs/LICENSE', false],
    ['LICENSEE', false]
  ])('%s is a licence at the top: %p', (path, is) => expect(readLayout([path]).licence !== null).toBe(is))

  test('in linear time', () => {
    const long = `${'test_'.repeat(800)}/${'-tests'.repeat(700)}/x.pem`
    const from = process.cpuUsage()
    readLayout(Array(200).fill(long))
    expect(process.cpuUsage(from).user / 1e6).toBeLessThan(3)
  })
})
