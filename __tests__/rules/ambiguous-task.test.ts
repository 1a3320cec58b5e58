import { describe, expect, test } from '@jest/globals'
import type { BoundaryReach } from '../../src/model/pull-request.js'
import { parseTask } from '../../src/model/task-parse.js'
import { ambiguousTask } from '../../src/rules/ambiguous-task.js'
import { aPolicy, someFacts } from '../support/a-pull-request.js'

function check(lines: string[], boundaryReach: BoundaryReach | null = null) {
  const task = parseTask('Round the tax', lines.join('\n'))
  return ambiguousTask.check(someFacts({ task, pullRequest: { boundaryReach } }), aPolicy())
}

describe('ambiguous-task asks for a look at', () => {
  test.each<[string, string[], string, number]>([
    ['two boundaries', ['Scope: src/**', '', 'Text.', '', 'Scope: lib/**'], 'Lines 1 and 5', 5],
    ['two boundaries in a row', ['May touch: src/**', 'May touch: lib/**'], 'Lines 1 and 2', 2],
    ['two headings', ['## Scope', '- src/**', '', '## Boundaries', '- lib/**'], 'Lines 1 and 4', 4],
    ['a heading and a label', ['## Scope', '- src/**', '', '# Notes', '', 'May touch: lib/**'], 'Lines 1 and 6', 6],
    ['two must-not-touch lines', ['Must not touch: a/**', '', 'x', '', 'Do not touch: b/**'], 'Lines 1 and 5', 5],
    ['two declarations', ['AI assistance: none', '', 'Text.', '', 'AI assistance: Cursor'], 'Lines 1 and 5', 5],
    ['two lists of tools', ['AI tools: Cursor', '', '## AI usage', '- Claude Code'], 'Lines 1 and 3', 3],
    ['three boundaries', ['Scope: a/**', '', 'Scope: b/**', '', 'Scope: c/**'], 'Lines 1, 3 and 5', 3],
    ['a path on both sides', ['May touch: src/**', 'Must not touch: src/**'], 'allows "src/**"', 1],
    ['everything', ['May touch: **'], 'takes in everything', 1],
    ['everything, in code', ['Scope: `**/*`'], 'takes in everything', 1],
    ['every folder', ['Scope: */**'], 'takes in everything', 1]
  ])('%s', (_name, lines, words, line) => {
    const found = check(lines)
    expect(found).toMatchObject([{ kind: 'review', taskLine: line }])
    expect((found as { message: { text: string } }[])[0]!.message.text).toContain(words)
  })

  test('a boundary that takes in most of the repository', () => {
    const found = check(['May touch: {src,test,docs}/**'], { files: 100, inside: 80, topEntries: 3 })
    expect(found).toMatchObject([{ kind: 'review', taskLine: 1 }])
    expect((found as { message: { text: string } }[])[0]!.message.text).toContain('80 of 100 files')
  })
})

describe('ambiguous-task passes', () => {
  test.each<[string, string[], BoundaryReach | null]>([
    ['one boundary', ['Scope: src/**, test/**'], { files: 100, inside: 30, topEntries: 2 }],
    ['one folder, however large', ['Scope: src/**'], { files: 100, inside: 95, topEntries: 1 }],
    ['the same boundary twice', ['Scope: src/**', '', 'x', '', 'Scope: src/**'], null],
    ['the same paths in another order', ['Scope: a/**, b/**', '', 'x', '', 'Scope: b/**, a/**'], null],
    ['a boundary on both sides', ['May touch: src/**', 'Must not touch: src/gen/**'], null],
    ['a heading with two labels', ['## Scope', 'May touch: src/**', 'Must not touch: infra/**'], null],
    ['a label in a list', ['- May touch:', '  - src/**', '  - lib/**', '- Must not touch: infra/**'], null],
    ['a list under a heading, with a remark between', ['## Scope', '- src/**', '', 'And:', '', '- lib/**'], null],
    ['a second heading without paths', ['Scope: src/**', '', '## Scope', 'Only the parser.'], null],
    ['the same declaration twice', ['AI assistance: none', '', '## AI usage', 'None.'], null],
    ['a declaration and its details', ['## AI usage', 'Tool: Cursor', 'Model: Opus'], null],
    ['several trailers', ['Assisted-by: Claude:opus', 'Assisted-by: Cursor:x'], null]
  ])('%s', (_name, lines, reach) => {
    expect(check(lines, reach)).toEqual([])
  })
})

test('ambiguous-task has nothing to look at without boundaries and declaration', () => {
  expect(check(['Round the tax.'])).toBe('notApplicable')
})
