import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Task } from '../../src/model/task.js'
import { parseTask } from '../../src/model/task-parse.js'

/** Lines that mean something to the parser, so that random bodies reach its branches. */
const plainLines = [
  '',
  '',
  'Fix the parser',
  'wrapped **bold** and `code`',
  '# Goal',
  '## Scope',
  '### May touch',
  '**Testing**',
  'Must not touch: infra/**, *.pem',
  'May touch:',
  '- src/** and docs/*',
  '  - nested a/b',
  '- [x] ticked',
  '- [ ] open',
  '- [x] No AI tools were used',
  '1. one',
  'AI assistance: none',
  'AI tools:',
  '## AI usage',
  '- Cursor 1.2 (GPT 5), managed account: src/**',
  'Assisted-by: Claude:opus',
  'Skipped: e2e - slow',
  '| May touch | b |',
  '|-|-|',
  '| a/b | `c` |',
  'Setext',
  '---',
  '===',
  '[x]: http://y',
  '![a](b) [![c](d)](e)',
  '~~struck~~',
  '\ttabbed'
]
const hidingLines = [
  '<!-- c',
  '-->',
  '<!-- c -->',
  '> quote',
  '```',
  '~~~',
  '    code',
  '<details>',
  '</details>',
  'a <!-- b',
  '<pre>',
  '<br>'
]

const body = (lines: string[]) =>
  fc
    .array(fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...lines) }, fc.string()), { maxLength: 25 })
    .map(parts => parts.join('\n'))
const anyBody = fc.oneof(body([...plainLines, ...hidingLines]), fc.string({ unit: 'binary' }))

const stated = (task: Task) => ({
  items: task.items.map(({ kind, text, checked }) => ({ kind, text, checked })),
  allow: task.boundaries.allow.map(({ pattern }) => pattern),
  deny: task.boundaries.deny.map(({ pattern }) => pattern),
  state: task.declaration.state,
  notValidated: task.notValidated.map(({ what, why }) => ({ what, why })),
  words: task.words
})

test('any description gives a task whose lines lie within the body, in order', () => {
  fc.assert(
    fc.property(fc.string(), anyBody, (title, text) => {
      const task = parseTask(title, text)
      const last = text.replace(/\r\n?/g, '\n').split('\n').length
      const ordered = [
        task.items.slice(1),
        task.boundaries.allow,
        task.boundaries.deny,
        task.notValidated,
        task.statement,
        task.declarationText
      ]
      for (const list of ordered) {
        const lines = list.map(({ line }) => line)
        expect(lines.every(line => Number.isInteger(line) && line >= 1 && line <= last)).toBe(true)
        expect(lines).toEqual([...lines].sort((a, b) => a - b))
      }
      expect(task.items.map(({ id }) => id)).toEqual([
        'title',
        ...task.items.slice(1).map((_, index) => `t${index + 1}`)
      ])
      expect(task.items.slice(1).every(({ text }) => text.trim() !== '')).toBe(true)
    }),
    { numRuns: 400 }
  )
})

test('line ends of any kind give the same task', () => {
  fc.assert(
    fc.property(anyBody, text => {
      const unix = text.replace(/\r\n?/g, '\n')
      const task = parseTask('T', unix)
      expect(parseTask('T', unix.replaceAll('\n', '\r\n'))).toEqual(task)
      expect(parseTask('T', unix.replaceAll('\n', '\r'))).toEqual(task)
    }),
    { numRuns: 200 }
  )
})

const hidden = fc.constantFrom(
  (words: string) => `<!--\n${words}\n-->`,
  (words: string) => words.replace(/^/gm, '> '),
  (words: string) => `~~~~~~\n${words}\n~~~~~~`,
  (words: string) => `<details>\n\n${words}\n\n</details>`
)
const hiddenWords = body(plainLines).map(words => words.replace(/--|~~|[<>]|\[/g, ''))

test('what a comment, quote, fence or fold holds never adds to the task', () => {
  fc.assert(
    fc.property(body(plainLines), hidden, hiddenWords, (text, hide, words) => {
      const clean = text.replace(/[<`~\0]/g, '')
      const before = stated(parseTask('T', clean))
      expect(stated(parseTask('T', `${hide(words)}\n\n${clean}`))).toEqual(before)
      expect(stated(parseTask('T', `${clean}\n\n${hide(words)}`))).toEqual(before)
    }),
    { numRuns: 400 }
  )
})
