import { expect, test } from '@jest/globals'
import { parseTask } from '../../src/model/task-parse.js'

/** GitHub's limit for a description. */
const size = 65_536
const fill = (unit: string) => (length: number) =>
  unit.repeat(Math.max(0, Math.ceil(length / unit.length))).slice(0, Math.max(0, length))
const nested = (open: string, inside: string, close: string) => (length: number) => {
  const count = Math.floor(length / (open.length + close.length))
  return open.repeat(count) + inside + close.repeat(count)
}

const units = [
  '_a*',
  '*a_',
  '**a ',
  'a** ',
  '*',
  '* ',
  '> ',
  '>',
  '> - ',
  '- ',
  '1. ',
  '[a](',
  '[a](<',
  "[a](b '",
  '[',
  '[a',
  ']',
  '[]',
  '[a][b',
  '![',
  '![a](b)',
  '[![a](b)](c)',
  '<!--',
  '<!--\n',
  'a<!--',
  '<!---->',
  'a<!---->',
  '<',
  '<a',
  '<a \n',
  '<a b="',
  '<!A',
  '<?',
  '<![CDATA[',
  '<a:b>',
  '<br>',
  '<div>\n',
  '<div>\n\n',
  '<details>\n',
  '<details>\n\n',
  '</details>',
  '<!-- CURSOR_SUMMARY -->\n',
  '`',
  '`a',
  '```\n',
  '~~~\n```\n',
  '~',
  '~~a',
  '\\',
  '\\*',
  '&a',
  '&amp;',
  '#',
  '# a\n',
  'a\n=\n',
  'a\n',
  'a\n\n',
  'a ',
  'a',
  '\n',
  '\r',
  '\0',
  '    a\n',
  '-\n\n',
  '- a\n',
  '- a\n\n',
  '1. a\n',
  '> a\nb\n',
  '> - a\n',
  '[x] ',
  '- [x] a\n',
  '- [x] No AI used\n',
  '|',
  '|\n',
  'a|b\n-|-\n',
  '[a]: b\n',
  '[a\n',
  "[a]: b '\n",
  '修',
  '🎯',
  'AI tools:\n',
  'AI tools: a\n',
  'AI tools: a; b, c (d): e\n',
  'Assisted-by: a:b\n',
  'Goal: ',
  'Must not touch: src/**\n',
  'Skipped: a - b because c (d)\n',
  'http://a ',
  '**Goal**\n\n',
  ':a: ',
  '<p hidden>',
  '<p hidden>\n\na\n\n',
  '<a title="Scope: src/a">',
  '<a title="',
  '<a style="display:',
  '<span style=color:white>a',
  '<details>a<summary>b',
  '<!--Scope: src/a-->',
  '<!--\n## Scope\n- src/a\n-->\n\n',
  '[a]: b "Scope: src/a"\n\n',
  '![Scope: src/a](b) ',
  '\u200b',
  'a\u200b',
  'Sc\u200bope: a\n',
  '\u202ea\n',
  '&#8203;',
  '\u{e0041}',
  'Scope: src/a\n\n'
]
const bodies: [string, (length: number) => string][] = [
  ...units.map((unit): [string, (length: number) => string] => [unit, fill(unit)]),
  ...['AI tools: ', 'Assisted-by: ', 'May touch: ', '## AI usage\n', 'Skipped: '].flatMap(label =>
    ['a, ', 'a; ', 'a:', '(', '()', '(a', 'a/b, ', '{', '`', '``a', '*', 'a@', ' for ', ' - ', 'none. ', 'a '].map(
      (unit): [string, (length: number) => string] => [label + unit, length => label + fill(unit)(length)]
    )
  ),
  ['nested links', nested('[', 'a', '](b)')],
  ['nested images', nested('![', 'a', '](b)')],
  ['nested badges', nested('[![', 'a', '](b)](c)')],
  ['nested emphasis', nested('**a ', 'b', ' a**')],
  [
    'deep lists',
    length =>
      Array.from({ length: Math.floor(length / 64) }, (_, index) => `${' '.repeat(2 * (index % 48))}- a`).join('\n')
  ],
  [
    'growing code spans',
    length => Array.from({ length: Math.floor(Math.sqrt(2 * length)) }, (_, index) => '`'.repeat(index)).join(' ')
  ],
  ['a wide table', length => `${fill('|a')(length / 4)}\n${fill('|-')(length / 4)}\n${fill('|\n')(length / 4)}`],
  [
    'a square table',
    length =>
      `${fill('|a')(Math.sqrt(length))}|\n${fill('|-')(Math.sqrt(length))}|\n${fill('|\n')(length - 2 * Math.sqrt(length))}`
  ],
  [
    'many references',
    length => Array.from({ length: Math.floor(length / 12) }, (_, index) => `[a${index}]: b`).join('\n')
  ],
  ['a late setext line', length => `${fill('a\n')(Math.max(0, length - 2))}=`],
  ['an endless reference title', length => `[a]: b '${fill('a\n')(length)}`],
  ['a code span among backticks', length => `May touch: ${fill('`')(length / 3)}a${fill('`')(length / 3 - 1)} b`],
  ['a long table heading', length => `## AI tools\n| ${fill('a')(length / 2)} |\n|-|\n${fill('| b |\n')(length / 2)}`],
  ['brackets and words', length => `AI tools: a${fill(' (b) c')(length)}`],
  ['blanks', length => `${' '.repeat(length)}x`],
  ['tabs', length => `${'\t'.repeat(length)}x`]
]

const cost = (text: string): number => {
  const before = process.cpuUsage().user
  parseTask('T', text)
  return (process.cpuUsage().user - before) / 1000
}

// What hangs a Markdown library takes more than ten seconds at this size; the limit leaves room for a busy machine.
test.each(bodies)('64 KiB of %j is read without hanging', (_, make) => {
  expect(cost(make(size))).toBeLessThan(4000)
})

test.each(bodies)('%j nests or repeats without an error at any size', (_, make) => {
  for (const length of [0, 1, 2, 7, 64, 999]) expect(() => parseTask(make(length), make(length))).not.toThrow()
})
