import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { traceFiles } from '../../src/facts/trace.js'
import { explainFiles } from '../../src/facts/trace-explanations.js'
import { gatherEvidence, orderFiles } from '../../src/facts/trace-gather.js'
import { learnStatistics } from '../../src/facts/trace-statistics.js'
import { flaggableKinds } from '../../src/model/file-kind.js'
import type { ChangedFile } from '../../src/model/pull-request.js'
import type { Task, TaskItem } from '../../src/model/task.js'
import { parseTask } from '../../src/model/task-parse.js'
import { aFile } from '../support/a-pull-request.js'

// Few words, so that tasks and files often meet, in every style in which they can be written.
const words = [
  'rate',
  'limit',
  'RateLimit',
  'rate_limit',
  'rate-limit',
  'walrus',
  'otters',
  'invoice',
  'rounding',
  'filename'
]
const prose = [
  'fileName()',
  'file name',
  'src/rate/limit.ts',
  'limit.ts',
  'src/rate/',
  'GitHub',
  'ci',
  'bump',
  'fix(rate): ',
  'ärger',
  '😀'
]
const code = [
  "import x from './limit'",
  'export function rateLimit(',
  'walrus',
  'class Otter {',
  'file_name',
  '\t',
  '}',
  '\0',
  'Ärger'
]
const names = [
  'limit.ts',
  'limit.test.ts',
  'rate-limit.css',
  'index.ts',
  'README.md',
  'package.json',
  'yarn.lock',
  'ci.yml',
  'invoice.py'
]
const directories = ['src', 'src/rate', 'src/limit', 'packages/walrus', '.github/workflows', '']

const nothing = learnStatistics(null)

const texts = fc.array(fc.constantFrom(...words, ...prose), { maxLength: 6 }).map(parts => parts.join(' '))
const paths = fc
  .tuple(fc.constantFrom(...directories), fc.constantFrom(...names))
  .map(([directory, name]) => (directory === '' ? name : `${directory}/${name}`))
const lines = fc.array(
  fc
    .tuple(fc.constantFrom('+', '-', ' '), fc.array(fc.constantFrom(...words, ...code), { maxLength: 4 }))
    .map(([sign, parts]) => sign + parts.join(' ')),
  { maxLength: 5 }
)
const file = fc
  .record({ path: paths, previousFilename: fc.option(paths, { freq: 5 }), lines })
  .map(input => aFile(input))
const files = fc.uniqueArray(file, { selector: file => file.path, maxLength: 8 })
const items = fc.array(texts, { minLength: 1, maxLength: 5 })

function aTask(texts: readonly string[], title = 0): Task {
  return {
    ...parseTask('', ''),
    items: texts.map((text, line): TaskItem => {
      return { id: `i${line}`, line, kind: line === title ? 'title' : 'statement', text, checked: null }
    })
  }
}

describe('the trace of any change', () => {
  test('holds every file once, in the order given', () => {
    fc.assert(
      fc.property(items, files, (texts, files) => {
        expect(traceFiles(aTask(texts), files).map(file => file.path)).toEqual(files.map(file => file.path))
      })
    )
  })

  test('does not depend on the order of files', () => {
    const shuffled = files.chain(files =>
      fc.tuple(fc.constant(files), fc.shuffledSubarray(files, { minLength: files.length }))
    )
    fc.assert(
      fc.property(items, shuffled, (texts, [files, others]) => {
        const byPath = (a: { path: string }, b: { path: string }) => (a.path < b.path ? -1 : 1)
        const traced = traceFiles(aTask(texts), files).sort(byPath)
        expect(traceFiles(aTask(texts), others).sort(byPath)).toEqual(traced)
      }),
      { numRuns: 300 }
    )
  })

  test('finds no more links when an item of the task is dropped', () => {
    // What the trained scorer makes of all of them is not bound by this: more words can make a file more of a stranger.
    const joined = (task: Task, files: readonly ChangedFile[]) =>
      explainFiles(gatherEvidence(task, files, nothing, false)).joined
    fc.assert(
      fc.property(items, fc.nat(4), fc.nat(4), files, (texts, dropped, title, files) => {
        const task = aTask(texts, title)
        const less = { ...task, items: task.items.filter((_, index) => index !== dropped) }
        const sorted = orderFiles(files).map(index => files[index]!)
        const before = joined(task, sorted)
        for (const [index, strength] of joined(less, sorted).entries()) {
          expect(before[index]).toBeGreaterThanOrEqual(strength)
        }
      }),
      { numRuns: 500 }
    )
  })

  test('explains what the task names, whatever the scorer says', () => {
    fc.assert(
      fc.property(texts, files, (text, files) => {
        for (const [index, file] of files.entries()) {
          const [named] = traceFiles(aTask([`Tidy ${file.path}`, text]), [file, ...files.toSpliced(index, 1)])
          if (file.path.includes('/')) expect(named!.state).toBe('explained')
        }
      }),
      { numRuns: 100 }
    )
  })

  test('shows words that stand in the item they name, and nothing long or broken', () => {
    fc.assert(
      fc.property(items, files, (texts, files) => {
        for (const file of traceFiles(aTask(texts), files)) {
          expect(file.links.length).toBeLessThanOrEqual(3)
          for (const link of [...file.links, file]) {
            expect(Number.isInteger(link.strength) && link.strength >= 0 && link.strength <= 100).toBe(true)
          }
          for (const { item, words, met, via } of file.links) {
            expect(words.length).toBeLessThanOrEqual(5)
            expect(met.length).toBeLessThanOrEqual(5)
            for (const word of words) expect(texts[Number(item!.slice(1))]).toContain(word)
            for (const part of [...words, ...met]) {
              expect(part).not.toBe('')
              expect(part).not.toMatch(/[\r\n]/)
              expect(part.length).toBeLessThanOrEqual(120)
            }
            if (via !== null) {
              expect(via).not.toBe(file.path)
              expect(files.map(other => other.path)).toContain(via)
            }
          }
        }
      }),
      { numRuns: 300 }
    )
  })

  test('flags only what its kind allows: others are unexplained only where all are', () => {
    fc.assert(
      fc.property(items, files, (texts, files) => {
        const traced = traceFiles(aTask(texts), files)
        const explained = traced.filter(file => file.state === 'explained')
        for (const file of traced) {
          if (flaggableKinds.has(file.kind) && file.class === undefined) expect(file.state).not.toBe('companion')
          else if (explained.length > 0) expect(file.state).not.toBe('unexplained')
        }
      })
    )
  })
})

describe('hostile changes', () => {
  const bytes = fc.uint8Array({ maxLength: 400 })
  const text = fc.string({ unit: 'grapheme-composite', maxLength: 60 })

  test('of any bytes are traced, and nothing is made up', () => {
    const hostile = fc.record({ path: text, previousFilename: fc.option(text), content: bytes, header: fc.boolean() })
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), fc.array(hostile, { maxLength: 4 }), (texts, inputs) => {
        const files = inputs.map(({ path, previousFilename, content, header }): ChangedFile => {
          const patch = header ? new Uint8Array([64, 64, 32, 10, 43, ...content]) : content
          return { ...aFile(path), previousFilename, patch }
        })
        for (const { links } of traceFiles(aTask(texts), files)) {
          for (const { item, words, met } of links) {
            for (const word of words) expect(texts[Number(item!.slice(1))]).toContain(word)
            for (const part of met) expect(part).not.toMatch(/[\r\n]/)
          }
        }
      }),
      { numRuns: 500 }
    )
  })

  // A coarse limit: each of these takes well under a second, and minutes if anything is quadratic.
  const patchOf = (lines: Iterable<string>) => new TextEncoder().encode(`@@ -1 +1 @@\n${[...lines].join('\n')}\n`)
  const many = (count: number, line: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => line(index))
  test.each<[string, () => [string[], ChangedFile[]]]>([
    [
      'a line of ten megabytes',
      () => [['Fix rate'], [{ ...aFile('a.ts'), patch: patchOf([`+${'x y '.repeat(2_500_000)}`]) }]]
    ],
    [
      'a million identifiers',
      () => [['Fix rate'], [{ ...aFile('a.ts'), patch: patchOf(many(1_000_000, n => `+name${n}x`)) }]]
    ],
    ['ten megabytes of NUL', () => [['Fix rate'], [{ ...aFile('a.ts'), patch: new Uint8Array(10_000_000) }]]],
    ['a million empty lines', () => [['Fix rate'], [{ ...aFile('a.ts'), patch: patchOf(many(1_000_000, () => '+')) }]]],
    ['a path of 64 KiB', () => [['Fix rate'], [aFile(`${'rate/'.repeat(13_000)}a.ts`)]]],
    ['a task of one word that long', () => [['rate'.repeat(60_000)], [aFile('src/rate.ts')]]],
    [
      'a task of brackets',
      () => [['('.repeat(60_000), ')'.repeat(60_000), '`'.repeat(60_000)], [aFile('src/rate.ts')]]
    ],
    [
      'a task of slashes',
      () => [['a/'.repeat(60_000), '://'.repeat(30_000), '**/'.repeat(30_000)], [aFile('src/rate.ts')]]
    ],
    [
      'a task of hyphens',
      () => [['a-'.repeat(60_000), 'ab-'.repeat(60_000), 'aB'.repeat(60_000)], [aFile('src/rate.ts')]]
    ],
    [
      'ten thousand items that name one file',
      () => [many(10_000, () => 'rate.ts rate limit'), many(300, n => `src/${n}/rate.ts`).map(aFile)]
    ],
    [
      'a symbol that all define and use',
      () => [
        ['Fix rateLimit'],
        many(3_000, n => `src/f${n}/a${n}.ts`).map(path =>
          aFile({ path, lines: ['+export const rateLimit = rateLimit()'] })
        )
      ]
    ],
    [
      'files that all share their words',
      () => [
        ['Fix f7'],
        many(3_000, n => `src/f${n}.ts`).map(path => aFile({ path, lines: ['+walrus otter badger ferret weasel'] }))
      ]
    ]
  ])(
    'of %s end soon',
    (_, make) => {
      const [texts, files] = make()
      expect(traceFiles(aTask(texts), files)).toHaveLength(files.length)
    },
    20_000
  )
})
