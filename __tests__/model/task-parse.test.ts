import { describe, expect, test } from '@jest/globals'
import { parseTask } from '../../src/model/task-parse.js'

const items = (body: string): string[] =>
  parseTask('Title', body)
    .items.slice(1)
    .map(
      ({ kind, line, text, checked }) => `${kind} ${line} ${text}${checked === null ? '' : checked ? ' [x]' : ' [ ]'}`
    )

test('a full description gives every part with its lines', () => {
  const task = parseTask(
    'Fix `parseRange`',
    [
      '### 🎯 Goal', // 1
      'Fix `parseRange` for **empty** input.',
      '',
      '## Boundaries',
      '- May touch: src/**, __tests__/**', // 5
      '- Must not touch: infra/**',
      '',
      'Acceptance criteria',
      '-------------------',
      '- [x] Empty input gives null', // 10
      '- [ ] Errors name the place',
      '',
      '**Testing:** npm test',
      'Not validated: load test - no environment',
      '', // 15
      'AI assistance: none'
    ].join('\n')
  )
  expect(task).toEqual({
    items: [
      { id: 'title', line: 0, kind: 'title', text: 'Fix parseRange', checked: null },
      { id: 't1', line: 2, kind: 'goal', text: 'Fix parseRange for empty input.', checked: null },
      { id: 't2', line: 10, kind: 'criterion', text: 'Empty input gives null', checked: true },
      { id: 't3', line: 11, kind: 'criterion', text: 'Errors name the place', checked: false },
      { id: 't4', line: 13, kind: 'validation', text: 'npm test', checked: null }
    ],
    boundaries: {
      allow: [
        { pattern: 'src/**', line: 5 },
        { pattern: '__tests__/**', line: 5 }
      ],
      deny: [{ pattern: 'infra/**', line: 6 }]
    },
    declaration: { state: 'none', line: 16 },
    denials: [],
    declarationText: [{ line: 16, text: 'none' }],
    hidden: [],
    repeated: [],
    notValidated: [{ what: 'load test', why: 'no environment', line: 14 }],
    words: { title: 2, body: 15 },
    statement: expect.arrayContaining([{ line: 2, text: 'Fix `parseRange` for **empty** input.' }]),
    unknowns: []
  })
})

describe('items', () => {
  test.each<[string, string, string[]]>([
    [
      'the first paragraph is the goal',
      '- a list\n\nFix it.\n\nMore.',
      ['statement 1 a list', 'goal 3 Fix it.', 'statement 5 More.']
    ],
    [
      'an empty goal heading leaves the goal to the first paragraph',
      '## Goal\n\n## Notes\nFix it.',
      ['goal 4 Fix it.']
    ],
    [
      'a goal heading makes all below it goals',
      '# Summary\nOne\n\n- two\n  - three',
      ['goal 2 One', 'goal 4 two', 'goal 5 three']
    ],
    ['a label splits a paragraph', 'Intro\nGoal: fix\nmore', ['statement 1 Intro', 'goal 2 fix more']],
    [
      'a bold line works as a heading',
      '**Testing**\n\nRan it.\n\n**Notes**\n\nSeen.',
      ['validation 3 Ran it.', 'statement 5 Notes', 'goal 7 Seen.']
    ],
    ['an unknown deeper heading stays within its part', '## Testing\n### Unit\nran', ['validation 3 ran']],
    [
      'an unknown heading of the same level ends a part',
      '## Testing\nran\n## Other\nfoo',
      ['validation 2 ran', 'goal 4 foo']
    ],
    ['wrapped lines are one item', '- one\n  two\nthree', ['statement 1 one two three']],
    [
      'ticks',
      '- [x] a\n- [ ] b\n- [X] c\n- [y] d',
      ['statement 1 a [x]', 'statement 2 b [ ]', 'statement 3 c [x]', 'statement 4 [y] d']
    ],
    ['a tick beside a reference called x', '- [x] a\n\n[x]: http://b', ['statement 1 a [x]']],
    [
      'boxes on plain lines',
      'Kind\n[ ] Bug\n[x] Other',
      ['goal 1 Kind', 'statement 2 Bug [ ]', 'statement 3 Other [x]']
    ],
    ['table rows', '| File | Change |\n|-|-|\n| a.ts | fix **b** |', ['statement 3 a.ts fix b']],
    ['a template label does not swallow the line below', 'Must not touch: <!-- paths -->\nFix it', ['goal 2 Fix it']],
    ['a table keeps every cell', '| File | Description |\n|-|-|\n| a.ts | fix |', ['statement 3 a.ts fix']],
    ['entities and escapes as they are shown', '&lt;b&gt; \\*c\\*', ['goal 1 <b> *c*']],
    ['struck words are gone', '- ~~dropped~~\n- kept ~~not~~', ['statement 2 kept']],
    ['words of HTML', '<p align="center">Hello <b>you</b></p>', ['goal 1 Hello  you'.replace('  ', ' ')]],
    ['`<br>` ends a line', 'One<br>Goal: two', ['statement 1 One', 'goal 1 two']],
    ['a label inside code is none', '`a\nGoal: x` b', ['goal 1 a Goal: x b']],
    ['placeholders and footers are none', 'TODO\n\nN/A\n\nDescribe your changes here\n\nSigned-off-by: A <a@b>', []],
    ['full-width colons', '目标\n\nGoal：修复', ['statement 1 目标', 'goal 3 修复']]
  ])('%s', (_, body, expected) => {
    expect(items(body)).toEqual(expected)
  })
})

describe('not the author’s statement', () => {
  test.each([
    ['comments', 'Seen\n\n<!-- Goal: hidden -->'],
    ['comments in a line', 'Seen <!-- hidden\nGoal: hidden -->'],
    ['an unclosed comment', 'Seen\n\n<!-- \nGoal: hidden\n\n- hidden'],
    ['an unclosed comment in a line', 'Seen <!-- hidden\nGoal: hidden'],
    ['quotes', 'Seen\n\n> Goal: hidden\nlazy\n\n> - [x] hidden'],
    ['fenced code', 'Seen\n\n```md\nGoal: hidden\n```\n\n~~~\nhidden'],
    ['indented code', 'Seen\n\n    Goal: hidden\n\n- ```\n  hidden\n  ```'],
    ['badges', '[![a](b)](c) ![d](e) [![f][r]][r]\n\nSeen\n\n[r]: http://x'],
    ['reference definitions', 'Seen\n\n[hidden]: http://x "hidden"'],
    ['folded details', '<details>\n<summary>hidden</summary>\n\nGoal: hidden\n\n- hidden\n\n</details>\n\nSeen'],
    ['details closed at the end of a paragraph', '<details>\n\nhidden</details>\n\nSeen'],
    ['HTML quotes and code', '<blockquote>\n\nhidden\n\n</blockquote>\n\n<pre>\nhidden\n\nhidden</pre>\n\nSeen'],
    [
      'what a review bot added',
      'Seen\n\n<!-- This is an auto-generated comment: release notes by coderabbit.ai -->\n## Summary\n- hidden\n<!-- end of auto-generated comment: release notes by coderabbit.ai -->'
    ],
    ['a review bot in a list item', '- <!-- CURSOR_SUMMARY -->\n\n  hidden\n\n  <!-- /CURSOR_SUMMARY -->\n\nSeen']
  ])('%s', (_, body) => {
    const task = parseTask('Title', body)
    expect(task.items.slice(1).map(item => item.text)).toEqual(['Seen'])
    expect(task.statement.map(({ text }) => text).join(' ')).not.toContain('hidden')
    expect(task.statement).toContainEqual(expect.objectContaining({ text: 'Seen' }))
    expect(task.words.body).toBe(1)
  })
})

test('a bot comment that nothing ends hides nothing', () => {
  expect(items('<!-- CURSOR_SUMMARY -->\n\nSeen')).toEqual(['goal 3 Seen'])
})

test('the statement keeps source words, tags and line numbers around a cut comment', () => {
  const { statement } = parseTask(
    'T',
    '# **Head**\n\na <!-- x\ny --> **b**\nc\n\n<a href="https://x/y">go</a>\n\n- [x] d | e'
  )
  expect(statement).toEqual([
    { line: 1, text: '**Head**' },
    { line: 3, text: 'a' },
    { line: 4, text: '**b**' },
    { line: 5, text: 'c' },
    { line: 7, text: '<a href="https://x/y">go</a>' },
    { line: 9, text: '[x] d | e' }
  ])
})

test.each<[string, number]>([
  ['', 0],
  ['TODO', 0],
  ['-', 0],
  ['<!-- -->', 0],
  ['N/A', 0],
  ['Describe your changes here', 0],
  ['Please include a summary of the changes and the related issue.', 0],
  ['Provide a concise overview of the issue or rationale behind the proposed changes.', 0],
  ['Add tests for these changes', 5],
  ['[ ] Documentation update\n[ ] Bug fix', 0],
  ['- [ ] I have added tests\n- [ ] I have read the guide', 0],
  ['- [x] I have added tests', 4],
  ['## Summary\n\n## Testing', 0],
  ['🤖 Generated with [Claude Code](https://claude.com/claude-code)', 0],
  ['AI assistance: Claude Code (Opus 4.8)', 0],
  ['May touch: src/**', 0],
  ['Fixes https://github.com/a/b/issues/1', 1],
  ['Fixes #12 - see C++ notes', 4],
  ['修复解析器在空范围时的崩溃问题并添加测试', 10],
  ['パーサーのバグを直す fix', 6],
  ['Naïve façade', 2]
])('%j has %d words of its own', (body, words) => {
  expect(parseTask('', body).words).toEqual({ title: 0, body: words })
})

test.each<[string, string, string | null]>([
  ['load test - no environment', 'load test', 'no environment'],
  ['load test – no environment', 'load test', 'no environment'],
  ['Windows: no runner', 'Windows', 'no runner'],
  ['e2e because slow.', 'e2e', 'slow'],
  ['e2e (needs a device)', 'e2e', 'needs a device'],
  ['only this', 'only this', null]
])('negative space %j is split into what and why', (text, what, why) => {
  expect(parseTask('', `## Not tested\n- ${text}\n- none`).notValidated).toEqual([{ what, why, line: 2 }])
  expect(parseTask('', `Skipped: ${text}`).notValidated).toEqual([{ what, why, line: 1 }])
})

test('nesting that the Markdown reader drops is said', () => {
  expect(parseTask('', `${'- '.repeat(200)}x`).unknowns.map(({ code }) => code)).toEqual(['description-too-deep'])
  expect(parseTask('', `${'- '.repeat(45)}x`)).toMatchObject({ unknowns: [], words: { body: 1 } })
})

test('a body over the limit is read up to it, and that is said', () => {
  const task = parseTask('', `Goal: fix\n\n${'a b\n'.repeat(70_000)}\n\nlast`)
  expect(task.unknowns.map(({ code }) => code)).toEqual(['description-too-long'])
  expect(task.items[1]).toMatchObject({ text: 'fix' })
})

test('names of Object.prototype are ordinary words', () => {
  expect(items('__proto__: x\n\nconstructor: y\n\n## toString\nz')).toEqual([
    'goal 1 proto: x',
    'statement 3 constructor: y',
    'statement 6 z'
  ])
})
