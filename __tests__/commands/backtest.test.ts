import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { BacktestReport, ReplayedVerdict } from '../../src/model/backtest.js'
import { canonicalJson } from '../../src/model/canonical-json.js'
import type { Evidence } from '../../src/model/evidence.js'
import { GitRepository } from '../support/git-repository.js'
import { MergedHistory, mergedHistory } from '../support/merged-history.js'
import { runCli } from '../support/run-cli.js'
import { commandsIn } from '../support/runner-commands.js'
import { buildAction, removeFolder } from '../support/spawn-action.js'

let build: string
let folder: string
let repo: MergedHistory
beforeAll(() => {
  build = buildAction()
  folder = mkdtempSync(join(tmpdir(), 'remit-test-'))
  repo = mergedHistory()
}, 60_000)
afterAll(() => {
  removeFolder(build)
  rmSync(folder, { recursive: true, force: true })
  repo.remove()
})

const at = ['--at', '2026-11-22T12:00:00Z']
const strict = {
  version: 1,
  task: { declaration: 'required', declareBy: ['description', 'trailer'] },
  paths: [{ match: ['infra/**'], forbid: 'all', reason: 'production' }]
}

function file(name: string, content: unknown): string {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

function backtest(args: string[], options: Parameters<typeof runCli>[2] & { dir?: string } = {}) {
  return runCli(build, ['backtest', '--repo', options.dir ?? repo.dir, ...at, ...args], options)
}

function reportOf(args: string[] = [], dir?: string): BacktestReport {
  const end = backtest(['--format', 'json', ...args], dir === undefined ? {} : { dir })
  expect(end.stderr).toBe('')
  return JSON.parse(end.stdout)
}

function linesOf(args: string[] = []): { records: ReplayedVerdict[]; report: BacktestReport } {
  const lines = backtest(['--format', 'ndjson', ...args])
    .stdout.trimEnd()
    .split('\n')
  const report = JSON.parse(lines.pop()!)
  return { records: lines.map(line => JSON.parse(line)), report }
}

describe('backtest', () => {
  test('counts each rule over all merged pull requests, and each count adds up', () => {
    const report = reportOf(['--policy', file('policy.json', strict)])
    expect(report.history).toMatchObject({ found: 9, judged: 9, notJudged: [], unnamed: 2, cut: false, stopped: false })
    expect(report.descriptions).toEqual({ file: 0, message: 6, 'commit-list': 1, 'title-only': 2 })
    expect(report.authors).toEqual({ person: 7, ai: 1, bot: 1 })
    for (const rule of report.rules) {
      expect(rule.fail + rule.review + rule.silent).toBe(9)
      expect(rule.pass + rule.notApplicable + rule.open + rule.informational).toBe(rule.silent)
      for (const parts of [rule.months, rule.authors]) {
        expect(parts.map(({ judged }) => judged).reduce((a, b) => a + b)).toBe(9)
        expect(parts.map(({ fail }) => fail).reduce((a, b) => a + b)).toBe(rule.fail)
      }
      expect(rule.examples.length).toBe(Math.min(3, rule.fail + rule.review))
    }
    const rule = (id: string) => report.rules.find(({ ruleId }) => ruleId === id)!
    expect(rule('forbidden-path')).toMatchObject({ fail: 1, examples: [{ number: 6, path: 'infra/prod.tf' }] })
    expect(rule('empty-change')).toMatchObject({ fail: 1, examples: [{ number: 8 }] })
    expect(rule('missing-task').examples.map(({ number }) => number)).toEqual([9, 6])
    expect(rule('empty-change').months.map(({ month }) => month)).toEqual(['2026-09', '2026-11'])
  })

  test('judges each pull request as verify does', () => {
    const policy = file('policy.json', strict)
    const { records } = linesOf(['--policy', policy])
    expect(records.map(({ number }) => number)).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1])
    const texts = new Map([
      [1, ['Parse open ranges in parseRange', 'Ranges without an end are now read to the last line.']],
      [2, ['Keep the ledger sorted', 'The ledger is sorted after each entry.']],
      [3, ['Bump left-pad from 1.0.0 to 1.1.0', 'Bumps left-pad.']],
      [4, ['Describe ranges in the guide', 'The guide says how ranges are read.']],
      [5, ['Revert "Parse open ranges in parseRange (#1)"', 'This reverts commit 1.']],
      [6, ['Typo', '']],
      [7, ['Rename the ledger module to book', '* Rename ledger\n\n* Add the logo']],
      [8, ['Sort the imports of the parser module', 'Nothing else changes.']],
      [9, ['', '']]
    ])
    for (const record of records) {
      const [title, body] = texts.get(record.number)!
      const task = file('task.md', body!)
      const base = `${record.commit}^1`
      const args = ['--base', base, '--head', record.commit, '--title', title!, '--task', task, '--policy', policy]
      const end = runCli(build, ['verify', '--repo', repo.dir, ...at, '--format', 'json', ...args])
      const { predicate } = JSON.parse(end.stdout) as Evidence
      const loud = predicate.results.filter(({ kind }) => kind !== 'pass' && kind !== 'notApplicable')
      const told = ({
        ruleId,
        kind,
        path,
        message
      }: {
        ruleId: string
        kind: string
        path?: string
        message: string
      }) => [ruleId, kind, path, message]
      expect([record.number, record.verificationResult]).toEqual([record.number, predicate.verificationResult])
      expect(record.findings.map(told)).toEqual(loud.map(told))
      const silent = predicate.results.filter(({ kind }) => kind === 'pass' || kind === 'notApplicable')
      expect(record.rules.filter(({ findings }) => findings === 0).map(({ ruleId, kind }) => [ruleId, kind])).toEqual(
        silent.map(({ ruleId, kind }) => [ruleId, kind])
      )
    }
  }, 60_000)

  test('gives the same bytes twice, canonical, and its last line is the report', () => {
    const one = backtest(['--format', 'ndjson'])
    expect(backtest(['--format', 'ndjson']).stdout).toBe(one.stdout)
    const lines = one.stdout.trimEnd().split('\n')
    expect(lines).toHaveLength(10)
    for (const line of lines) expect(canonicalJson(JSON.parse(line))).toBe(line)
    expect(`${lines.at(-1)}\n`).toBe(backtest(['--format', 'json']).stdout)
  })

  test('reads the policy at HEAD where none is named, and uses the defaults where there is none', () => {
    const own = mergedHistory()
    try {
      expect(reportOf([], own.dir).policy).toMatchObject({ state: 'absent', commit: own.head() })
      own.commit('Add a policy', {
        '.github/remit.json': JSON.stringify({ version: 1, rules: { 'empty-change': 'off' } })
      })
      const report = reportOf([], own.dir)
      expect(report.policy).toMatchObject({ state: 'present', path: '.github/remit.json', commit: own.head() })
      expect(report.rules.find(({ ruleId }) => ruleId === 'empty-change')).toMatchObject({
        fail: 0,
        recommendation: { level: 'unknown' }
      })
    } finally {
      own.remove()
    }
  })

  test('takes live descriptions by their number', () => {
    const live = [
      {
        number: 6,
        title: 'Typo',
        body: 'AI assistance: none. The guide had a typo in its first line.',
        user: { login: 'ada' }
      }
    ]
    const { records, report } = linesOf(['--descriptions', file('live.json', live), '--last', '4'])
    expect(records.map(({ number, description }) => [number, description])).toEqual([
      [9, 'title-only'],
      [8, 'message'],
      [7, 'commit-list'],
      [6, 'file']
    ])
    expect(report.descriptions.file).toBe(1)
  })

  test('tells people in text, and shows what a title holds without obeying it', () => {
    const own = new MergedHistory()
    try {
      own.commit('Begin', { 'a.txt': '1\n' })
      own.squash('::error::x\u001b[31m\u202e ##[error]y (#1)', {})
      const end = backtest([], { dir: own.dir, env: { GITHUB_ACTIONS: 'true' } })
      expect(end.exitCode).toBe(0)
      expect(commandsIn(end.stdout)).toEqual([])
      expect(end.stdout).not.toMatch(/[\u001b\u202e]/)
      expect(end.stdout).toContain('empty-change')
      expect(end.stdout).toContain('each firing counts as unwanted')
    } finally {
      own.remove()
    }
  })

  test('writes machine formats to a file, and in a workflow nowhere else', () => {
    const output = join(folder, 'out.ndjson')
    const end = backtest(['--format', 'ndjson', '--output', output], { env: { GITHUB_ACTIONS: 'true' } })
    expect(end.exitCode).toBe(0)
    expect(end.stdout).toMatch(/^Remit: 9 pull requests judged again, written to /)
    expect(readFileSync(output, 'utf8')).toBe(backtest(['--format', 'ndjson']).stdout)
    const refused = backtest(['--format', 'json'], { env: { GITHUB_ACTIONS: 'true' } })
    expect([refused.exitCode, refused.stdout]).toEqual([2, ''])
    expect(refused.stderr).toContain('--output')
  })

  test('counts what the clone lacks as not judged, and asks no network', () => {
    const partial = mkdtempSync(join(tmpdir(), 'remit-test-'))
    try {
      repo.git('config', 'uploadpack.allowFilter', 'true')
      repo.git('clone', '--quiet', '--bare', '--filter=blob:none', `file://${repo.dir}`, join(partial, 'x'))
      const report = reportOf([], join(partial, 'x'))
      // Only the empty change needs no blob.
      expect(report.history).toMatchObject({
        found: 9,
        judged: 1,
        notJudged: [{ reason: 'missing-objects', count: 8 }]
      })
    } finally {
      rmSync(partial, { recursive: true, force: true })
    }
  })

  test('that judges nothing says so by its exit code', () => {
    const own = new GitRepository()
    try {
      own.commit('Only pushed', { 'a.txt': '1\n' })
      const end = backtest([], { dir: own.dir })
      expect(end.exitCode).toBe(2)
      expect(end.stdout).toContain('No merged pull request was found in 1 commit')
    } finally {
      own.remove()
    }
  })

  test.each([
    [['--last', '0'], /--last takes a number/],
    [['--last', 'x'], /--last takes a number/],
    [['--last', '3', '--range', 'a..b'], /not both/],
    [['--range', 'main'], /two revisions/],
    [['--range', 'a...b'], /two revisions/],
    [['--range', 'none..HEAD'], /names no commit/],
    [['--format', 'html'], /--format takes one of/],
    [['--policy', '/nonexistent'], /cannot be read/],
    [['--descriptions', '/nonexistent'], /cannot be read/],
    [['--at', 'soon'], /--at takes/],
    [['--nothing'], /nothing/]
  ])('%j is a wrong call', (args, message) => {
    const end = backtest(args)
    expect([end.exitCode, end.stdout]).toEqual([2, ''])
    expect(end.stderr).toMatch(message)
  })

  test('refuses a policy that is not valid, and names the place', () => {
    const end = backtest(['--policy', file('bad.json', '{"version":1,"modus":"x"}')])
    expect(end.exitCode).toBe(2)
    expect(end.stderr).toContain('bad.json, line 1')
  })
})

describe('an interrupted backtest', () => {
  test('reports what it has, says so, ends with 0 and leaves nothing behind', async () => {
    const own = new MergedHistory()
    const temp = mkdtempSync(join(tmpdir(), 'remit-test-'))
    try {
      const script = ['commit refs/heads/main', 'committer Ada <ada@example.com> 1790000000 +0000']
      const commits = Array.from({ length: 3000 }, (_, index) => {
        const message = `Change number ${index} of the list (#${index + 1})`
        return `${script.join('\n')}\ndata ${message.length}\n${message}\nM 644 inline a.txt\ndata ${String(index).length}\n${index}\n`
      })
      own.raw(commits.join('\n'), 'fast-import', '--quiet')
      const child = spawn(
        process.execPath,
        [join(build, 'dist', 'cli.js'), 'backtest', '--repo', own.dir, ...at, '--last', '3000', '--format', 'ndjson'],
        { env: { PATH: process.env.PATH ?? '', TMPDIR: temp } }
      )
      let stdout = ''
      child.stdout.on('data', chunk => {
        if (stdout === '') child.kill('SIGINT')
        stdout += chunk
      })
      const code = await new Promise(resolve => child.on('close', resolve))
      const lines = stdout.trimEnd().split('\n')
      const report: BacktestReport = JSON.parse(lines.at(-1)!)
      expect(code).toBe(0)
      expect(report.history).toMatchObject({ found: 3000, stopped: true, judged: lines.length - 1 })
      expect(report.history.judged).toBeLessThan(2999)
      expect(readdirSync(temp)).toEqual([])
    } finally {
      own.remove()
      rmSync(temp, { recursive: true, force: true })
    }
  }, 60_000)
})
