import { describe, expect, test } from '@jest/globals'
import { readPaths } from '../../src/model/task-boundaries.js'
import { parseTask } from '../../src/model/task-parse.js'

const bounds = (body: string) => {
  const { allow, deny } = parseTask('Title', body).boundaries
  return {
    allow: allow.map(({ pattern, line }) => `${line} ${pattern}`),
    deny: deny.map(({ pattern, line }) => `${line} ${pattern}`)
  }
}

describe('a boundary is read from', () => {
  test.each<[string, string, string[], string[]]>([
    ['a label with globs', 'Must not touch: infra/**, *.pem', [], ['1 infra/**', '1 *.pem']],
    [
      'a list below a heading',
      '## May touch\n- src/**/*.ts and docs/*\n* lib/',
      ['2 src/**/*.ts', '2 docs/*', '3 lib/'],
      []
    ],
    ['a bold label in a list', '- **May touch:** src/**\n- **Must not touch**: **/*.pem', ['1 src/**'], ['2 **/*.pem']],
    ['an emoji label', ':no_entry: **Do not touch:** infra/', [], ['1 infra/']],
    [
      'labels in one paragraph',
      '## Boundaries\n\nMay touch: src/**\nMust not touch: infra/**',
      ['3 src/**'],
      ['4 infra/**']
    ],
    ['nested lists', '- May touch:\n  - src/a.ts\n- Out of scope:\n  - docs/**', ['2 src/a.ts'], ['4 docs/**']],
    [
      'table columns',
      '| May touch | Must not touch |\n|-|-|\n| src/** | `infra/**` |',
      ['3 src/**'],
      ['3 `infra/**`'.replaceAll('`', '')]
    ],
    ['table rows', '| Part | Paths |\n|-|-|\n| **Must not touch** | a/b, c/d |', [], ['3 a/b', '3 c/d']],
    [
      'headings inside a heading',
      '## Scope\n### Forbidden paths\n- a/**\n### In scope\n- b/**',
      ['5 b/**'],
      ['3 a/**']
    ],
    ['a numbered setext heading', '1\\. Scope\n---\n\n- src/', ['4 src/'], []],
    ['a list below a comment', 'Must not touch:\n<!-- paths -->\n- infra/**', [], ['3 infra/**']],
    ['a line that goes on', 'Must not touch: a/**,\nb/**\nAnd this is prose.', [], ['1 a/**', '2 b/**']],
    ['file names', 'Scope: README.md, .env, Makefile and `lib`', ['1 README.md', '1 .env', '1 Makefile', '1 lib'], []],
    [
      'braces and brackets',
      'May touch: src/{a,b}/**, app/[id]/page.tsx',
      ['1 src/{a,b}/**', '1 app/[id]/page.tsx'],
      []
    ],
    ['escaped wildcards', 'May touch: src/\\*\\*', ['1 src/**'], []],
    [
      'dunder directories',
      'May touch: __tests__/**, src/__mocks__/a.ts',
      ['1 __tests__/**', '1 src/__mocks__/a.ts'],
      []
    ],
    ['CRLF and a byte order mark', '\uFEFFMay touch: a/b\r\nMust not touch: c/d\r\n', ['1 a/b'], ['2 c/d']],
    ['a line with a comment', 'May touch: src/** <!-- paths only -->', ['1 src/**'], []]
  ])('%s', (_, body, allow, deny) => {
    expect(bounds(body)).toEqual({ allow, deny })
  })
})

test.each([
  'Scope: parser and lexer',
  'Scope: `parseRange()` and `parseRange`',
  'Scope: client/server',
  'Scope: Node.js',
  'Scope: src/** (mostly)',
  'Scope: only src/parser.ts',
  'Scope: see https://example.com/a/b',
  'Scope: [src/a.ts](https://example.com)',
  'May touch: everything',
  'Must not touch: none',
  'Must not touch: n/a',
  'Must not touch: *nothing*',
  'Must not touch: -',
  'May touch: src',
  '## May touch\n- src\n- tests',
  '> May touch: src/**',
  '```\nMay touch: src/**\n```',
  '<!-- May touch: src/** -->',
  'text <!-- \nMay touch: src/** -->',
  '~~May touch: src/**~~',
  'I may touch: it depends',
  'May touch: ![badge](a) src/**',
  '| Scope | Change |\n|-|-|\n| src/parser | fix |',
  '- src/**'
])('%j bounds nothing', body => {
  expect(bounds(body)).toEqual({ allow: [], deny: [] })
})

test('prose in a scope is a statement, prose out of scope explains nothing', () => {
  const { items, words } = parseTask('Title', 'Scope: parser and lexer\n\nOut of scope: the renderer')
  expect(items.slice(1).map(({ kind, text }) => [kind, text])).toEqual([['statement', 'parser and lexer']])
  expect(words.body).toBe(5)
})

test.each<[string, string[] | null]>([
  ['a/b', ['a/b']],
  ['`src`', ['src']],
  ['src', null],
  ['`my dir/a b.ts`', ['my dir/a b.ts']],
  ['`npm test`', null],
  ['`unclosed', null],
  ['**src/a.ts**', ['src/a.ts']],
  ['**', ['**']],
  ['*.*', ['*.*']],
  ['"src/**"', ['src/**']],
  ['a/b.', ['a/b']],
  ['and', null],
  ['', null],
  ['e.g. a/b', null]
])('%j names the paths %j', (source, paths) => {
  expect(readPaths(source)).toEqual(paths)
})
