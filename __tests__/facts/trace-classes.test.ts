import { describe, expect, test } from '@jest/globals'
import { traceFiles } from '../../src/facts/trace.js'
import { learnStatistics } from '../../src/facts/trace-statistics.js'
import { parseTask } from '../../src/model/task-parse.js'
import type { FileClass } from '../../src/model/trace.js'
import { aFile, type FileInput } from '../support/a-pull-request.js'

const explained = { path: 'src/billing/invoice.ts', lines: ['+walrus()'] }
const statistics = learnStatistics(null)

function traced(file: FileInput, title = 'Tidy src/billing/invoice.ts') {
  const traces = traceFiles(parseTask(title, ''), [explained, file].map(aFile), statistics)
  return traces[1]!
}

const blob = '1'.repeat(40)
const space = ['-otter(1,2)', '+otter( 1, 2 )']
const number = ['-limit: 10', '+limit: 12']

describe('a change has a class of its own when', () => {
  test.each<[string, FileInput, FileClass]>([
    ['only white space differs', { path: 'web/page.ts', lines: space }, 'formatting'],
    ['only line breaks differ', { path: 'web/page.go', lines: ['-a(b)', '+a(', '+b)'] }, 'formatting'],
    [
      'a file moves without a change',
      { path: 'web/b.ts', previousFilename: 'web/a.ts', lines: [], blob, previousBlob: blob },
      'pure-rename'
    ],
    ['a size budget takes another number', { path: 'web/bundle-size.json', lines: number }, 'budget'],
    ['a speed budget takes another number', { path: 'crates/x/benches/walltime.rs', lines: number }, 'budget'],
    ['a path is ignored', { path: 'web/.gitignore', lines: ['+otter'] }, 'ignore-list'],
    ['a word is known', { path: 'cspell.json', lines: ['+"otter",'] }, 'word-list'],
    ['a word is known to typos', { path: '_typos.toml', lines: ['+otter = "otter"'] }, 'word-list']
  ])('%s', (_, file, expected) => {
    expect(traced(file)).toMatchObject({ class: expected, state: 'companion' })
    expect(traced(file, 'Tidy nothing').state).toBe('unexplained')
  })

  test.each<[string, FileInput]>([
    ['white space leads lines of Python', { path: 'web/page.py', lines: ['-  a()', '+a()'] }],
    ['white space leads lines of YAML', { path: 'web/page.yml', lines: ['-  a: 1', '+a: 1'] }],
    ['white space differs in a Makefile', { path: 'Makefile', lines: ['-  a', '+\ta'] }],
    ['a word differs as well', { path: 'web/page.ts', lines: [...space, '+otter'] }],
    ['a file moves and changes', { path: 'web/b.ts', previousFilename: 'web/a.ts', lines: number }],
    [
      'a workflow moves',
      {
        path: '.github/workflows/a.yml',
        previousFilename: 'old/a.yml',
        lines: [],
        blob,
        previousBlob: blob
      }
    ],
    [
      'a workflow is moved away',
      { path: 'old/a.ts', previousFilename: '.ci/a.ts', lines: [], blob, previousBlob: blob }
    ],
    ['a file becomes executable', { path: 'web/page.ts', lines: space, mode: '100755' }],
    ['a number differs elsewhere', { path: 'web/limits.json', lines: number }],
    ['a word differs in a budget', { path: 'web/bundle-size.json', lines: ['-limit: 10', '+limits: 10'] }],
    ['a list is of other things', { path: 'web/words.json', lines: ['+"otter"'] }]
  ])('and not when %s', (_, file) => expect(traced(file).class).toBeUndefined())

  test('the patch was read to its end', () => {
    const long = 'x'.repeat(3_000)
    const file = { path: 'web/page.ts', lines: [...space, `-${long}`, `+${long}evil`] }
    expect(traced(file).class).toBeUndefined()
  })

  test('two sides agree byte by byte, whatever their hashes', () => {
    // Two texts of one 32-bit FNV-1a hash.
    const file = { path: 'web/page.ts', lines: ['-costarring', '+liquid'] }
    expect(traced(file).class).toBeUndefined()
  })

  test('the task may still explain it', () => {
    expect(traced({ path: 'web/page.ts', lines: space }, 'Format web/page.ts').state).toBe('explained')
  })
})

describe('a very large change', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => aFile({ path: `src/p${index}/x${index}.ts`, lines: ['+walrus()'] }))

  test('is judged by its links: what none reaches is unexplained, whatever its number', () => {
    const stray = aFile({ path: 'web/otter.ts', lines: ['+ferret(stoat)'] })
    const traces = traceFiles(parseTask('Give the walrus a call', ''), [...many(400), stray])
    expect(traces.filter(trace => trace.state === 'unexplained').map(trace => trace.path)).toEqual(['web/otter.ts'])
  })

  test('knows its formatted files', () => {
    const files = many(400).map(({ path }) => aFile({ path, lines: space }))
    expect(new Set(traceFiles(parseTask('Format src', ''), files).map(trace => trace.class))).toEqual(
      new Set(['formatting'])
    )
  })
})
