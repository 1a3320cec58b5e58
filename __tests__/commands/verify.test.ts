import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { Evidence } from '../../src/model/evidence.js'
import { GitRepository } from '../support/git-repository.js'
import { naughtyStrings } from '../support/naughty-strings.js'
import { runCli } from '../support/run-cli.js'
import { commandsIn } from '../support/runner-commands.js'
import { buildAction, removeFolder } from '../support/spawn-action.js'

let build: string
beforeAll(() => {
  build = buildAction()
}, 60_000)
afterAll(() => removeFolder(build))

const made: GitRepository[] = []
afterEach(() => {
  for (const repo of made.splice(0)) repo.remove()
})
function repository(): GitRepository {
  const repo = new GitRepository()
  made.push(repo)
  return repo
}

const at = ['--at', '2026-11-22T12:00:00Z']
const schema = JSON.parse(readFileSync(new URL('../../schemas/evidence-1.schema.json', import.meta.url), 'utf8'))
const validate = new Ajv2020({ strict: false }).compile(schema)

function verify(repo: GitRepository, args: string[], options: Parameters<typeof runCli>[2] = {}) {
  const end = runCli(build, ['verify', '--repo', repo.dir, ...at, '--format', 'json', ...args], options)
  const evidence = end.stdout.startsWith('{') ? (JSON.parse(end.stdout) as Evidence) : null
  if (evidence !== null) expect(validate(evidence) ? [] : validate.errors).toEqual([])
  return { ...end, predicate: evidence?.predicate, evidence }
}

function openReasons(predicate: Evidence['predicate'] | undefined): string[] {
  return (predicate?.results ?? []).filter(result => result.kind === 'open').map(result => result.message)
}

/** A base with a policy, and a head that changes the parser. */
function parserChange(policy: unknown = { version: 1 }) {
  const repo = repository()
  const base = repo.commit('Base', {
    'src/parser.ts': 'export function parseRange(text: string) {}\n',
    '.github/remit.json': JSON.stringify(policy)
  })
  repo.git('checkout', '--quiet', '-b', 'topic')
  const head = repo.commit('Parse open ranges in parseRange\n\nRanges without an end are now read to the last line.', {
    'src/parser.ts': 'export function parseRange(text: string) { return text }\n'
  })
  return { repo, base, head }
}

describe('verify', () => {
  test('gives valid evidence, the same bytes twice, and the subject that git names', () => {
    const { repo, base, head } = parserChange()
    const first = verify(repo, ['--base', base, '--head', head])
    expect(first.predicate?.verificationResult).toBe('PASSED')
    expect(first.exitCode).toBe(0)
    expect(verify(repo, ['--base', base, '--head', head]).stdout).toBe(first.stdout)
    const raw = repo.raw('', 'cat-file', 'commit', head)
    expect(first.evidence?.subject).toEqual([
      { name: 'head', digest: { gitCommit: head, sha256: createHash('sha256').update(raw).digest('hex') } }
    ])
    expect(first.predicate?.policy).toMatchObject({
      state: 'present',
      commit: base,
      digest: { gitBlob: repo.git('rev-parse', `${base}:.github/remit.json`) }
    })
  })

  test('without revisions judges HEAD against the default branch, with the commit message as the task', () => {
    const { repo, base, head } = parserChange()
    const { predicate } = verify(repo, [])
    expect(predicate?.change).toMatchObject({ base, mergeBase: base, head })
    expect(predicate?.intent.items[0]).toMatchObject({ id: 'title', line: 0 })
  })

  test('reads the task from a file or from standard input, alike', () => {
    const { repo, base, head } = parserChange()
    writeFileSync(join(repo.dir, '../task.md'), 'Let parseRange read open ranges to the last line.\n')
    const file = verify(repo, ['--base', base, '--head', head, '--task', join(repo.dir, '../task.md')])
    const input = verify(repo, ['--base', base, '--head', head, '--task', '-'], {
      input: 'Let parseRange read open ranges to the last line.\n'
    })
    expect(file.stdout).toBe(input.stdout)
    expect(file.predicate?.verificationResult).toBe('PASSED')
  })

  test('the base branch moved on: the change is judged from the merge base, the policy from the tip', () => {
    const { repo, base, head } = parserChange({ version: 1, mode: 'observe' })
    repo.git('checkout', '--quiet', 'main')
    const tip = repo.commit('Newer policy', {
      'other.ts': 'x\n',
      '.github/remit.json': '{"version":1,"paths":[{"match":["src/**"],"forbid":"all","reason":"frozen"}]}'
    })
    const { predicate, exitCode } = verify(repo, ['--base', 'main', '--head', head])
    expect(predicate?.change).toMatchObject({ base: tip, mergeBase: base })
    expect(predicate?.change.files.map(file => file.path)).toEqual(['src/parser.ts'])
    expect(predicate?.policy.mode).toBe('enforce')
    expect(predicate?.results.find(result => result.kind === 'fail')).toMatchObject({
      ruleId: 'forbidden-path',
      path: 'src/parser.ts'
    })
    expect(exitCode).toBe(1)
  })

  test('both paths of a rename are judged', () => {
    const repo = repository()
    const base = repo.commit('Base', {
      'infra/prod/dns.tf': 'a\nb\nc\nd\n',
      '.github/remit.json': '{"version":1,"paths":[{"match":["infra/prod/**"],"forbid":"all"}]}'
    })
    repo.git('mv', 'infra/prod/dns.tf', 'dns.tf')
    const head = repo.commit('Move the file dns.tf to the top folder')
    const { predicate } = verify(repo, ['--base', base, '--head', head])
    expect(predicate?.change.files[0]).toMatchObject({
      status: 'renamed',
      previousFilename: 'infra/prod/dns.tf',
      path: 'dns.tf'
    })
    expect(predicate?.results.filter(result => result.kind === 'fail').map(result => result.ruleId)).toEqual([
      'forbidden-path'
    ])
  })

  test('with no policy it observes: everything is recorded, exit 0', () => {
    const repo = repository()
    const base = repo.commit('Base', { a: 'a\n' })
    const head = repo.commit('', { b: 'b\n' })
    const { predicate, exitCode } = verify(repo, ['--base', base, '--head', head])
    expect(predicate).toMatchObject({
      verificationResult: 'FAILED',
      policy: { state: 'absent', mode: 'observe' },
      authority: { policyFrom: 'none' }
    })
    expect(exitCode).toBe(0)
  })

  test.each([
    ['a policy that is no JSON', '{"version":1,}'],
    ['an unknown key', '{"version":1,"modes":"observe"}']
  ])('%s is INCOMPLETE, exit 2, and never observe mode', (_, text) => {
    const repo = repository()
    const base = repo.commit('Base', { a: 'a\n', '.github/remit.json': text })
    const head = repo.commit('Change the letter in file a to b', { a: 'b\n' })
    const { predicate, exitCode } = verify(repo, ['--base', base, '--head', head])
    expect(predicate).toMatchObject({ verificationResult: 'INCOMPLETE', policy: { state: 'invalid', mode: 'enforce' } })
    expect(openReasons(predicate)[0]).toContain('.github/remit.json')
    expect(exitCode).toBe(2)
  })

  test('a policy that is a link is unreadable, not absent', () => {
    const repo = repository()
    const base = repo.commitEntries(null, [
      { mode: '120000', path: Buffer.from('.github/remit.json'), content: '../x' }
    ])
    const head = repo.commitEntries(base, [{ mode: '100644', path: Buffer.from('a'), content: 'a\n' }])
    const { predicate, exitCode } = verify(repo, ['--base', base, '--head', head])
    expect(predicate).toMatchObject({ verificationResult: 'INCOMPLETE', policy: { state: 'unreadable' } })
    expect(exitCode).toBe(2)
  })

  test('unrelated histories are INCOMPLETE, with evidence', () => {
    const repo = repository()
    const base = repo.commit('Base', { a: 'a\n', '.github/remit.json': '{"version":1}' })
    repo.git('checkout', '--quiet', '--orphan', 'other')
    const head = repo.commit('Another history with its own files', { b: 'b\n' })
    const { predicate, exitCode } = verify(repo, ['--base', base, '--head', head])
    expect(predicate).toMatchObject({
      verificationResult: 'INCOMPLETE',
      change: { mergeBase: null, complete: false, files: [] }
    })
    expect(exitCode).toBe(2)
  })

  test('a shallow clone without the merge base is INCOMPLETE, and says how to deepen it', () => {
    const { repo, head } = parserChange()
    const clone = repository()
    execFileSync(
      'git',
      ['-C', clone.dir, 'fetch', '--quiet', '--depth=1', `file://${repo.dir}`, 'topic:topic', 'main:base'],
      { stdio: 'pipe' }
    )
    const { predicate, exitCode } = verify(clone, ['--base', 'base', '--head', head])
    expect(predicate?.verificationResult).toBe('INCOMPLETE')
    expect(predicate?.results.find(result => result.kind === 'open')?.remedy).toContain('fetch-depth: 0')
    expect(exitCode).toBe(2)
  })

  test('takes from the history before the change how rare words are, and in a shallow clone from the base tree', () => {
    const repo = repository()
    for (let number = 0; number < 60; number++)
      repo.commit(`Part ${number}`, { [`src/part${number}.ts`]: `${number}\n` })
    const base = repo.head()
    const head = repo.commit('Count part 7 from zero', { 'src/part7.ts': '0\n' })
    const rarity = (dir: string): unknown => {
      const end = runCli(build, ['verify', '--repo', dir, ...at, '--format', 'json', '--base', base, '--head', head])
      return (JSON.parse(end.stdout) as Evidence).predicate.change.rarity
    }
    expect(rarity(repo.dir)).toEqual({ source: 'history', commits: 60, files: 60 })
    const shallow = repository()
    shallow.git('fetch', '--quiet', '--depth=2', `file://${repo.dir}`, 'HEAD')
    expect(rarity(shallow.dir)).toEqual({ source: 'base-tree', commits: 0, files: 60 })
  })

  test('an empty commit fails as an empty change', () => {
    const repo = repository()
    const base = repo.commit('Base', { a: 'a\n', '.github/remit.json': '{"version":1}' })
    const head = repo.commit('Rework the parser and add many tests')
    const { predicate, exitCode } = verify(repo, ['--base', base, '--head', head])
    expect(predicate?.results.filter(result => result.kind === 'fail').map(result => result.ruleId)).toEqual([
      'empty-change'
    ])
    expect(exitCode).toBe(1)
  })

  test('a waiver counts once the pull request shows that its approver is another person', () => {
    const waiver = {
      rule: 'forbidden-path',
      match: 'src/**',
      reason: 'INC-1',
      approvedBy: 'bob',
      expires: '2026-12-31'
    }
    const { repo, base, head } = parserChange({
      version: 1,
      paths: [{ match: ['src/**'], forbid: 'all' }],
      waivers: [waiver]
    })
    const file = join(repo.dir, '../pull.json')
    const by = (login: string) => {
      writeFileSync(
        file,
        JSON.stringify({ title: 'Parse open ranges in parseRange', user: { login, id: 1, type: 'User' } })
      )
      return verify(repo, ['--base', base, '--head', head, '--pull-request', file]).predicate
    }
    const waived = (predicate: Evidence['predicate'] | undefined) =>
      predicate?.results.filter(({ ruleId }) => ruleId === 'forbidden-path').map(({ kind }) => kind)
    expect(waived(by('ada'))).toEqual(['informational'])
    expect(waived(by('Bob'))).toEqual(['fail'])
    const unknown = verify(repo, ['--base', base, '--head', head]).predicate
    expect(waived(unknown)).toEqual(['fail'])
    expect(unknown?.decision.waivers).toMatchObject([{ state: 'refused' }])
  })

  test('a pull request file brings author, branch and labels', () => {
    const { repo, base, head } = parserChange({ version: 1, tools: [{ id: 'claude-code' }] })
    const file = join(repo.dir, '../pull.json')
    writeFileSync(
      file,
      JSON.stringify({
        number: 7,
        title: 'Parse open ranges in parseRange',
        body: 'AI assistance: none',
        user: { login: 'devin-ai-integration[bot]', id: 158243242, type: 'Bot' },
        head: { ref: 'devin/1700000000-ranges', repo: { id: 1 } },
        base: { ref: 'main', repo: { id: 1 } },
        labels: [{ name: 'x' }]
      })
    )
    const { predicate } = verify(repo, ['--base', base, '--head', head, '--pull-request', file])
    expect(predicate?.tools.map(tool => [tool.toolId, tool.declared])).toEqual([['devin', false]])
    expect(
      predicate?.results
        .filter(result => result.kind === 'fail')
        .map(result => result.ruleId)
        .sort()
    ).toEqual(['undeclared-tool', 'unlisted-tool'])
  })

  test('a pull request file says who sent the agent, so that their waiver is refused', () => {
    const { repo, base, head } = parserChange({
      version: 1,
      paths: [{ match: ['**'], forbid: 'all' }],
      waivers: [{ rule: 'forbidden-path', match: '**', reason: 'INC-88', approvedBy: 'ada', expires: '2030-01-01' }]
    })
    const file = join(repo.dir, '../pull.json')
    const pull = {
      title: 'Parse open ranges in parseRange',
      user: { login: 'copilot-swe-agent[bot]', id: 1, type: 'Bot' }
    }
    const states = (assignees: object[]) => {
      writeFileSync(file, JSON.stringify({ ...pull, assignees }))
      const args = ['--base', base, '--head', head, '--at', '2026-11-20T12:00:00Z', '--pull-request', file]
      return verify(repo, args).predicate?.decision.waivers.map(({ state }) => state)
    }
    expect(states([{ login: 'bob' }])).toEqual(['used'])
    expect(states([{ login: 'ada' }])).toEqual(['refused'])
  })

  test.each([
    ['an unknown option', ['--bogus']],
    ['a head that names nothing', ['--head', 'nonsense']],
    ['a base that names nothing', ['--base', '--output=/tmp/x']],
    ['a policy that is not there', ['--policy', '/nonexistent.json']],
    ['a task that is not there', ['--task', '/nonexistent.md']],
    ['a time that is none', ['--at', 'yesterday']],
    ['a format that is none', ['--format', 'xml']]
  ])('%s is a usage error: message, exit 2, no evidence', (_, args) => {
    const { repo } = parserChange()
    const end = runCli(build, ['verify', '--repo', repo.dir, ...args])
    expect(end).toMatchObject({ exitCode: 2, stdout: '' })
    expect(end.stderr).toMatch(/^remit: /)
    expect(end.stderr).not.toContain('    at ')
  })

  test('a folder that is no repository is a usage error', () => {
    expect(runCli(build, ['verify', '--repo', '/'])).toMatchObject({ exitCode: 2, stdout: '' })
  })

  test('in a workflow JSON goes to a file only', () => {
    const { repo, base, head } = parserChange()
    const env = { GITHUB_ACTIONS: 'true' }
    const args = ['verify', '--repo', repo.dir, '--base', base, '--head', head, ...at, '--format', 'json']
    expect(runCli(build, args, { env })).toMatchObject({ exitCode: 2, stdout: '' })
    const output = join(repo.dir, '../evidence.json')
    expect(runCli(build, [...args, '--output', output], { env }).exitCode).toBe(0)
    expect(readFileSync(output, 'utf8')).toBe(verify(repo, ['--base', base, '--head', head]).stdout)
  })
})

describe('hostile text on standard output', () => {
  const commands = [
    'x##[set-output name=result]PASSED',
    '::set-output name=result::PASSED',
    '\n::error::x',
    '\r::stop-commands::x',
    'a\u2028::warning::x'
  ]
  test('is never a workflow command', () => {
    const repo = repository()
    const names = [...commands, ...naughtyStrings]
      .map(name => name.replaceAll('\0', '').replaceAll('/', '_'))
      .filter(name => name !== '' && name !== '.' && name !== '..')
    const base = repo.commitEntries(null, [
      {
        mode: '100644',
        path: Buffer.from('.github/remit.json'),
        content: '{"version":1,"paths":[{"match":["**"],"forbid":"all"}]}'
      }
    ])
    const unique = [...new Set(names)].filter(name => Buffer.byteLength(name) < 250)
    const head = repo.commitEntries(
      base,
      unique.map(name => ({ mode: '100644', path: Buffer.from(name), content: 'x\n' }))
    )
    const env = { GITHUB_ACTIONS: 'true' }
    for (const body of [commands.join('\n'), `- May touch: \`${commands[0]}\``, ...naughtyStrings.slice(0, 3)]) {
      for (const format of ['text', 'markdown']) {
        const end = runCli(
          build,
          [
            'verify',
            '--repo',
            repo.dir,
            '--base',
            base,
            '--head',
            head,
            ...at,
            '--title',
            commands[0]!,
            '--task',
            '-',
            '--format',
            format
          ],
          { env, input: body }
        )
        expect(end.exitCode).toBe(1)
        expect(end.stdout.length).toBeGreaterThan(500)
        expect(commandsIn(end.stdout)).toEqual([])
      }
    }
  }, 120_000)
})
