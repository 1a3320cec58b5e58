import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { policy } from '../../src/commands/policy.js'
import { policySchema } from '../../src/model/policy-schema.js'
import { GitRepository } from '../support/git-repository.js'
import { type CliEnd, runCli } from '../support/run-cli.js'
import { commandsIn } from '../support/runner-commands.js'
import { buildAction, removeFolder } from '../support/spawn-action.js'

let build: string
let outside: string
let repo: GitRepository
beforeAll(() => {
  build = buildAction()
  outside = mkdtempSync(join(tmpdir(), 'remit-test-'))
  repo = new GitRepository()
  repo.commit('Begin', { 'src/billing/tax.ts': 'a', 'src/a.ts': 'a', 'docs/guide.md': 'a', 'app/[id]/page.tsx': 'a' })
  repo.commit('Tax\n\nCo-Authored-By: Claude <noreply@anthropic.com>', { 'src/billing/tax.ts': 'b' })
}, 60_000)
afterAll(() => {
  removeFolder(build)
  rmSync(outside, { recursive: true, force: true })
  repo.remove()
})

const at = ['--at', '2026-11-22T12:00:00Z']

/** Checks a policy that lies in the repository. */
function check(content: unknown, name = '.github/remit.json', args = at): CliEnd {
  repo.write(name, typeof content === 'string' ? content : JSON.stringify(content, null, 2))
  return runCli(build, ['policy', 'check', name, ...args], { cwd: repo.dir })
}

/** As `check`, by the command itself instead of a process. */
async function checkHere(content: string): Promise<CliEnd> {
  repo.write('broken.json', content)
  let stdout = ''
  const write = jest.spyOn(process.stdout, 'write').mockImplementation(chunk => {
    stdout += String(chunk)
    return true
  })
  try {
    return { exitCode: await policy(['check', join(repo.dir, 'broken.json'), ...at]), stdout, stderr: '' }
  } finally {
    write.mockRestore()
  }
}

/** Kind, place in the file and path of each thing that was told. */
function told({ stdout }: CliEnd): string[] {
  return stdout.split('\n').flatMap(line => {
    const found = /^\S+?:(\d+):(\d+): (mistake|dead entry|duty|note)(?: {2}(.*))?$/.exec(line)
    return found === null ? [] : [`${found[1]}:${found[2]} ${found[3]} ${found[4] ?? ''}`.trimEnd()]
  })
}

describe('policy check finds nothing', () => {
  test('in a policy whose entries all have something to do', () => {
    const end = check({
      version: 1,
      reviewDue: '2027-06-30',
      dataClasses: ['public', 'internal'],
      paths: [{ match: ['src/billing/**', 'app/[id]/**', '**/*.md'], dataClass: 'internal' }],
      tools: [{ id: 'claude-code', maxDataClass: 'public', riskAssessment: { due: '2026-12-23' } }]
    })
    expect(end).toMatchObject({ exitCode: 0, stderr: '' })
    expect(end.stdout).toBe(
      [
        '.github/remit.json: nothing found. The policy is valid (enforce; 1 tool, 1 path entry, 0 rule levels).',
        'Compared with 4 files at HEAD and the newest 2 commits. Duties were judged for 2026-11-22, with 30 days of warning.',
        ''
      ].join('\n')
    )
  })

  test('outside of a repository, and says what it could not look for', () => {
    const file = join(outside, 'policy.json')
    writeFileSync(file, '{ "version": 1, "paths": [{ "match": ["nowhere/**"], "forbid": "all" }] }')
    const end = runCli(build, ['policy', 'check', file, ...at], { cwd: outside })
    expect(end.exitCode).toBe(0)
    expect(end.stdout).toContain(
      'Not looked for: patterns and tools that nothing matches, since the file lies in no git repository.'
    )
  })

  test('in a repository without commits', () => {
    const empty = new GitRepository()
    try {
      empty.write('p.json', '{ "version": 1, "tools": [{ "id": "aider" }], "paths": [{ "match": ["a"] }] }')
      const end = runCli(build, ['policy', 'check', 'p.json'], { cwd: empty.dir })
      expect(end).toMatchObject({ exitCode: 0, stderr: '' })
      expect(end.stdout).toContain('since there is no commit yet')
    } finally {
      empty.remove()
    }
  })
})

describe('policy check finds what is stale', () => {
  test.each<[string, unknown, string[], string]>([
    [
      'a pattern that matches no file, and what was meant',
      { version: 1, paths: [{ match: ['docs/**', 'src/biling/**'], forbid: 'ai' }] },
      ['7:9 dead entry paths[0].match[1]'],
      'did you mean "src/billing/**"?'
    ],
    [
      'a pattern of a tool',
      { version: 1, tools: [{ id: 'claude-code', paths: { allow: ['src/**', 'lib'], deny: ['infra'] } }] },
      ['9:11 dead entry tools[0].paths.allow[1]', '12:11 dead entry tools[0].paths.deny[0]'],
      'matches none of the 4 files at HEAD'
    ],
    [
      'a pattern of another case',
      { version: 1, paths: [{ match: ['SRC/**'], dataClass: 'a' }], dataClasses: ['a'] },
      ['6:9 dead entry paths[0].match[0]'],
      'did you mean "src/**"?'
    ],
    [
      'a tool that nobody is seen to use',
      { version: 1, tools: [{ id: 'claude-code' }, { id: 'cursor' }] },
      ['8:13 dead entry tools[1].id'],
      'is not seen in the newest 2 commits, nor declared there'
    ],
    [
      'a signal that is none',
      { version: 1, tools: [{ id: 'claude-code', signals: { off: ['claude-code/commit-trailer-99'] } }] },
      ['8:11 dead entry tools[0].signals.off[0]'],
      'There is no known signal "claude-code/commit-trailer-99"'
    ],
    [
      'a training register that is not there',
      { version: 1, people: { training: { required: true, register: '.github/ai-training.json' } } },
      ['6:19 dead entry people.training.register'],
      'There is no file ".github/ai-training.json" at HEAD'
    ],
    [
      'an overdue review',
      { version: 1, reviewDue: '2026-11-21' },
      ['3:16 duty reviewDue'],
      'was due on "2026-11-21", 1 day ago'
    ],
    ['a review that is due today', { version: 1, reviewDue: '2026-11-22' }, ['3:16 duty reviewDue'], 'which is today'],
    ['a review that is due in 30 days', { version: 1, reviewDue: '2026-12-22' }, ['3:16 duty reviewDue'], 'in 30 days'],
    [
      'an overdue risk assessment',
      { version: 1, tools: [{ id: 'claude-code', riskAssessment: { due: '2025-01-01' } }] },
      ['7:16 duty tools[0].riskAssessment.due'],
      'was due on "2025-01-01"'
    ]
  ])('%s', (_name, policy, want, words) => {
    const end = check(policy)
    expect(end).toMatchObject({ exitCode: 1, stderr: '' })
    expect(told(end)).toEqual(want)
    expect(end.stdout).toContain(words)
    expect(end.stdout).toMatch(/^ {2}To do: \S/m)
  })

  test('and only notes what guards files that are not there yet, or tools that leave nothing', () => {
    const end = check({
      version: 1,
      paths: [{ match: ['**/*.pem'], forbid: 'ai' }],
      tools: [{ id: 'in-house' }, { id: 'claude-code', paths: { deny: ['**/secrets/**'] } }]
    })
    expect(end.exitCode).toBe(0)
    expect(told(end).map(line => line.split(' ')[1])).toEqual(['note', 'note', 'note'])
  })

  test('but a pattern for a class guards nothing', () => {
    const end = check({ version: 1, dataClasses: ['a'], paths: [{ match: ['**/*.pem'], dataClass: 'a' }] })
    expect(told(end)).toEqual(['9:9 dead entry paths[0].match[0]'])
  })

  test('at the time that is given, and now without one', () => {
    const policy = { version: 1, reviewDue: '2019-01-01' }
    expect(check(policy, '.github/remit.json', ['--at', '2018-06-01']).exitCode).toBe(0)
    expect(check(policy, '.github/remit.json', []).exitCode).toBe(1)
  })

  test('in a tool seen by a declaration, or by the name of a merged branch', () => {
    const own = new GitRepository()
    try {
      own.commit('Begin', { a: 'a' })
      own.commit('Sort\n\nAI assistance: in-house 2', { a: 'b' })
      own.git('commit', '--quiet', '--allow-empty', '-m', 'Merge pull request #3 from ada/codex/fix-sort')
      own.write('p.json', '{ "version": 1, "tools": [{ "id": "in-house" }, { "id": "openai-codex" }] }')
      const end = runCli(build, ['policy', 'check', 'p.json'], { cwd: own.dir })
      expect([told(end), end.exitCode]).toEqual([[], 0])
    } finally {
      own.remove()
    }
  })
})

describe('policy check on what extends', () => {
  test('reads the other file beside it, and tells each file by its own name', () => {
    repo.write('base.json', '{ "version": 1, "paths": [{ "match": ["gone/**"] }] }')
    const good = check({ version: 1, extends: 'base.json', review: 'block' })
    expect(good).toMatchObject({ exitCode: 0, stderr: '' })
    expect(good.stdout).toContain('0 rule levels, extends "base.json")')
    const loose = check({ version: 1, extends: 'base.json', mode: 'observe' })
    expect(loose.exitCode).toBe(1)
    expect(told(loose)).toEqual(['4:11 mistake mode'])
    repo.write('base.json', '{ "version": 1, "mod": 1 }')
    expect(check({ version: 1, extends: 'base.json' }).stdout).toContain('base.json:1:17: mistake  mod')
  })

  test('does not follow a link out of the repository', () => {
    writeFileSync(join(outside, 'base.json'), '{ "version": 1 }')
    rmSync(join(repo.dir, 'link.json'), { force: true })
    symlinkSync(join(outside, 'base.json'), join(repo.dir, 'link.json'))
    expect(check({ version: 1, extends: 'link.json' }).stdout).toContain('There is no regular file "link.json"')
  })
})

/** Each a different mistake: its text, and the place, path and words that are told for it. */
const broken: [string, string, string, string][] = [
  ['nothing in the file', '', '1:1', 'The file is empty.'],
  ['no JSON', 'version = 1', '1:1', 'Strings stand between double quotes'],
  ['a comment', '{\n  // first\n  "version": 1\n}', '2:3', 'Remove the comment'],
  ['a trailing comma', '{\n  "version": 1,\n}', '3:1', 'Remove the comma'],
  ['a missing comma', '{\n  "version": 1\n  "mode": "observe"\n}', '3:3', 'Write a comma'],
  ['an open brace', '{\n  "version": 1', '2:15', 'Close the object'],
  ['an open bracket', '{ "version": 1, "tools": [', '1:27', 'Close the list'],
  ['single quotes', "{ 'version': 1 }", '1:3', 'double quotes'],
  ['a byte order mark', '\uFEFF{ "version": 1 }', '1:1', 'without a byte order mark'],
  ['a list at the top', '[]', '1:1', 'Expected an object'],
  ['no version', '{ "mode": "observe" }', '1:1', 'Add "version".'],
  ['another version', '{ "version": 2 }', '1:14', 'Expected "1"'],
  ['a mistyped key', '{\n  "version": 1,\n  "tols": []\n}', '3:3', 'Rename it to "tools"'],
  ['a mistyped value', '{\n  "version": 1,\n  "mode": "enforec"\n}', '3:11', 'did you mean "enforce"?'],
  ['a key twice', '{\n  "version": 1,\n  "mode": "observe",\n  "mode": "enforce"\n}', '4:3', 'Keep one "mode"'],
  ['a prototype', '{\n  "version": 1,\n  "__proto__": {}\n}', '3:3', 'Remove the key "__proto__"'],
  [
    'text for a number',
    '{ "version": 1, "task": { "minimumWords": "5" } }',
    '1:43',
    'Write a whole number from 0 to 1000'
  ],
  ['text for a list', '{ "version": 1, "paths": [{ "match": "src/**" }] }', '1:38', 'Write a list'],
  ['no pattern', '{ "version": 1, "paths": [{ "match": [] }] }', '1:38', 'Add an entry'],
  ['a negated pattern', '{ "version": 1, "paths": [{ "match": ["!src/**"] }] }', '1:39', 'without negation'],
  [
    'a pattern out of the repository',
    '{ "version": 1, "paths": [{ "match": ["../x"] }] }',
    '1:39',
    'from the top directory'
  ],
  ['a backslash', '{ "version": 1, "paths": [{ "match": ["src\\\\a"] }] }', '1:39', 'Write slashes'],
  [
    'a pattern that explodes',
    `{ "version": 1, "paths": [{ "match": ["${'{a,b}'.repeat(20)}"] }] }`,
    '1:39',
    'plainer pattern'
  ],
  [
    'a class that is not declared',
    '{ "version": 1, "defaultDataClass": "internal" }',
    '1:37',
    'add it to "dataClasses"'
  ],
  ['a tool twice', '{ "version": 1, "tools": [{ "id": "aider" }, { "id": "aider" }] }', '1:54', 'Join the two entries'],
  ['a tool by its display name', '{ "version": 1, "tools": [{ "id": "Claude Code" }] }', '1:35', 'such as claude-code'],
  [
    'no range of versions',
    '{ "version": 1, "tools": [{ "id": "aider", "versions": "newest" }] }',
    '1:56',
    'Write a range such as ">=2.0.0"'
  ],
  ['no day', '{ "version": 1, "reviewDue": "30.06.2027" }', '1:30', 'a day as YYYY-MM-DD'],
  ['a day that no calendar has', '{ "version": 1, "reviewDue": "2027-02-30" }', '1:30', 'a day of the calendar'],
  ['an unknown rule', '{ "version": 1, "rules": { "mising-task": "fail" } }', '1:28', 'Rename it to "missing-task"'],
  [
    'a level below the floor',
    '{ "version": 1, "rules": { "forbidden-path": "off" } }',
    '1:46',
    'or write "review" or "fail"'
  ],
  [
    'a rule that cannot be changed',
    '{ "version": 1, "rules": { "incomplete-input": "off" } }',
    '1:48',
    'A policy cannot change'
  ],
  [
    'a waiver without an end',
    '{ "version": 1, "waivers": [{ "rule": "missing-task", "match": "a", "reason": "a", "approvedBy": "bob" }] }',
    '1:29',
    'Add "expires".'
  ],
  [
    'a profile of a branch alone',
    '{ "version": 1, "profiles": [{ "name": "a", "branch": "x/**", "exempt": ["missing-task"] }] }',
    '1:30',
    'Add one of "author" and "proof".'
  ],
  ['an unknown framework', '{ "version": 1, "audit": { "frameworks": ["iso9001"] } }', '1:43', '"iso27001-2022"'],
  ['itself extended', '{ "version": 1, "extends": "broken.json" }', '1:28', 'Remove the key from one of them'],
  [
    'a file that is not there',
    '{ "version": 1, "extends": "nowhere.json" }',
    '1:28',
    'There is no regular file "nowhere.json"'
  ],
  [
    'a path out of the repository',
    '{ "version": 1, "extends": "../base.json" }',
    '1:28',
    'from the top of the repository'
  ],
  ['half a character', '{ "version": 1, "owner": "\\ud800" }', '1:26', 'Write the whole character'],
  ['a deep nest', `{ "version": 1, "owner": ${'['.repeat(40)}${']'.repeat(40)} }`, '1:57', 'Remove the nesting'],
  ['a number beyond all bounds', '{ "version": 1e999 }', '1:14', 'Use a smaller number']
]

describe('a broken policy names its place and what to do', () => {
  test.each(broken)('%s', async (_name, text, place, words) => {
    const end = await checkHere(text)
    expect(end).toMatchObject({ exitCode: 1, stderr: '' })
    expect(told(end).map(line => line.split(' ')[0])).toContain(place)
    expect(end.stdout).toContain(words)
    expect(end.stdout).toMatch(/^ {2}To do: \S/m)
    expect(end.stdout).toMatch(/broken\.json: \d+ mistakes?\. Until they are corrected no pull request can pass/)
    // No line of it is out of a stack.
    expect(end.stdout + end.stderr).not.toMatch(/^\s+at .*:\d+|TypeError|RangeError|SyntaxError/m)
  })

  test('at least thirty of them are different', () => {
    expect(new Set(broken.map(([, text]) => text)).size).toBeGreaterThanOrEqual(30)
  })

  test('and all of its mistakes are told at once', () => {
    const end = check('{\n  "version": 2,\n  "mode": "of",\n  "tols": [],\n}')
    expect(told(end)).toEqual(['2:14 mistake version', '3:11 mistake mode', '4:3 mistake tols', '5:1 mistake'])
    expect(end.stdout).toContain('4 mistakes')
  })
})

describe('a hostile policy', () => {
  const mebi = 1 << 20
  const large: [string, string][] = [
    ['deep nesting', '['.repeat(mebi)],
    ['deep objects', '{"a":'.repeat(mebi / 5)],
    ['__proto__ many times', `{"version":1${',"__proto__":{"mode":"observe"}'.repeat(mebi / 30)}}`],
    ['one key many times', `{"version":1${',"mode":"observe"'.repeat(mebi / 17)}}`],
    ['a huge pattern', `{"version":1,"paths":[{"match":["${'**/*'.repeat(mebi / 4)}"]}]}`],
    ['patterns that explode', JSON.stringify({ version: 1, paths: [{ match: Array(8000).fill('{a,b}'.repeat(25)) }] })]
  ]
  // As much as the reader takes, so that more than its size is looked at.
  const cut = (text: string): string => text.slice(0, 262_000)
  test.each([...large, ...large.map(([name, text]): [string, string] => [`${name}, cut to size`, cut(text)])])(
    'with %s is refused at once',
    async (_name, text) => {
      const from = process.cpuUsage()
      const end = await checkHere(text)
      const { user, system } = process.cpuUsage(from)
      // Coarse, on a busy machine: a hang, not a benchmark.
      expect((user + system) / 1e6).toBeLessThan(3)
      expect(end).toMatchObject({ exitCode: 1, stderr: '' })
      expect(end.stdout.length).toBeLessThan(100_000)
    }
  )

  test('gives the runner no command', () => {
    const text =
      '{ "version": 1, "::error::x": 1, "##[set-output name=a]b": 2, "\\u001b[31m": 3, "mode": "\\n::warning::y" }'
    const end = check(text)
    expect(end.exitCode).toBe(1)
    expect(commandsIn(end.stdout)).toEqual([])
    expect(end.stdout).not.toContain('\u001b')
  })
})

describe('policy schema', () => {
  test('prints the schema that the reader is held to', () => {
    const end = runCli(build, ['policy', 'schema'])
    expect(end).toMatchObject({ exitCode: 0, stderr: '' })
    expect(JSON.parse(end.stdout)).toEqual(JSON.parse(JSON.stringify(policySchema)))
  })
})

describe('a wrong call', () => {
  test.each([
    ['no command', ['policy']],
    ['another command', ['policy', 'lint', 'x.json']],
    ['no file', ['policy', 'check']],
    ['two files', ['policy', 'check', 'a.json', 'b.json']],
    ['a file that is not there', ['policy', 'check', 'nowhere.json']],
    ['a folder', ['policy', 'check', '.']],
    ['an unknown option', ['policy', 'check', 'a.json', '--fix']],
    ['no time', ['policy', 'check', 'a.json', '--at', 'tomorrow']],
    ['more than the schema', ['policy', 'schema', 'x']]
  ])('with %s exits 2 and says so', (_name, args) => {
    const end = runCli(build, args, { cwd: repo.dir })
    expect(end).toMatchObject({ exitCode: 2, stdout: '' })
    expect(end.stderr).toMatch(/^remit: \S/)
    expect(end.stderr).not.toMatch(/^\s+at /m)
  })
})
