import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Task } from '../../src/model/task.js'
import { parseTask } from '../../src/model/task-parse.js'

const read = (...lines: string[]): Task => parseTask('Fix the parser', ['It dropped a line.', '', ...lines].join('\n'))
const denied = (task: Task) => task.denials.map(({ name, reason, line }) => [name, reason, line])
const named = ({ declaration }: Task) =>
  declaration.state === 'tools' ? declaration.tools.map(tool => tool.name) : declaration.state

describe('a false trace that the description names', () => {
  test.each<[string, string, string | null]>([
    ['AI tools not used: GitHub Copilot (VS Code added the trailer)', 'GitHub Copilot', 'VS Code added the trailer'],
    ['AI tools not used: GitHub Copilot', 'GitHub Copilot', null],
    ['- **AI tools not used:** GitHub Copilot (false trailer)', 'GitHub Copilot', 'false trailer'],
    ['AI tool not used: Cursor: the branch is called so', 'Cursor', 'the branch is called so'],
    ['False trace: Cursor (its branch name)', 'Cursor', 'its branch name'],
    ['False trailer: GitHub Copilot (the editor)', 'GitHub Copilot', 'the editor'],
    ['False AI trailers: GitHub Copilot (the editor)', 'GitHub Copilot', 'the editor']
  ])('%s', (line, name, reason) => {
    const task = read(line)
    expect(denied(task)).toEqual([[name, reason, 3]])
    expect(named(task)).toBe('missing')
  })

  test('several in one line, parted by semicolons', () => {
    const task = read('AI tools not used: GitHub Copilot (the editor); Cursor (the branch)')
    expect(denied(task).map(([name]) => name)).toEqual(['GitHub Copilot', 'Cursor'])
  })

  test('beside a declaration, which it leaves as it is', () => {
    expect(named(read('AI assistance: none', 'AI tools not used: Cursor (the branch)'))).toBe('none')
    expect(named(read('AI assistance: Claude Code', '', 'AI tools not used: Cursor (the branch)'))).toEqual([
      'Claude Code'
    ])
  })
})

describe('inside an AI section', () => {
  test.each<[string, string[], unknown]>([
    ['a line', ['## AI assistance', 'Not used: GitHub Copilot (the editor)'], 'missing'],
    ['a list item', ['## AI assistance', '- Claude Code', '- Not used: GitHub Copilot (the editor)'], ['Claude Code']],
    [
      'an entry that is taken back',
      ['## AI assistance', '- Claude Code', '- GitHub Copilot: not used (the editor)'],
      ['Claude Code']
    ],
    ['the same in brackets', ['## AI assistance', '- GitHub Copilot (not used: the editor)'], 'missing'],
    ['a false alarm', ['## AI assistance', 'None', 'False alarm: GitHub Copilot (the editor)'], 'none'],
    ['a list below its key', ['## AI assistance', '- Not used:', '  - GitHub Copilot (the editor)'], 'missing']
  ])('%s', (_, lines, state) => {
    const task = read(...lines)
    expect(task.denials.map(({ name, reason }) => [name, reason])).toEqual([['GitHub Copilot', 'the editor']])
    expect(named(task)).toEqual(state)
  })
})

describe('behind "none" in one line', () => {
  test.each([
    'AI assistance: none; not used: GitHub Copilot (the editor)',
    'AI assistance: none. Not used: GitHub Copilot (the editor)',
    'AI assistance: none (not used: GitHub Copilot)',
    'AI assistance: none (the GitHub Copilot trailer is false)',
    'AI assistance: none, the GitHub Copilot trailer was added by VS Code'
  ])('%s', line => {
    const task = read(line)
    expect(named(task)).toBe('none')
    expect(task.denials).toHaveLength(1)
    expect(task.denials[0]!.name).toContain('GitHub Copilot')
  })

  test.each([
    'AI assistance: none; Cursor',
    'AI assistance: None used except to validate',
    'AI assistance: none (Cursor)'
  ])('%s is still a contradiction', line => expect([named(read(line)), read(line).denials]).toEqual(['ambiguous', []]))
})

describe('what names no false trace', () => {
  test.each([
    'Not used: the old lexer',
    '- Not used: GitHub Copilot',
    '> AI tools not used: GitHub Copilot',
    '```\nAI tools not used: GitHub Copilot\n```',
    '<!-- AI tools not used: GitHub Copilot -->',
    'AI tools not used:',
    'AI tools not used: none',
    'AI assistance: GitHub Copilot (used for tests)'
  ])('%j', line => {
    expect(read(line).denials).toEqual([])
  })
})

test('whatever stands there is read without an error, and quickly', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 100 }), text => {
      read(`AI tools not used: ${text}`)
      read(`AI assistance: none (${text}`)
      read('## AI tools', `Not used: ${text}`)
    })
  )
  const start = performance.now()
  for (const unit of ['trailer ', 'false ', '; not used: a', '(', 'a (b); ']) {
    read(`AI assistance: none ${unit.repeat(10_000)}`)
    read(`AI tools not used: ${unit.repeat(10_000)}`)
  }
  expect(performance.now() - start).toBeLessThan(20_000)
})
