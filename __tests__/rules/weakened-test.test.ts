import { describe, expect, test } from '@jest/globals'
import type { Weakening } from '../../src/model/weakening.js'
import { weakenedTest } from '../../src/rules/weakened-test.js'
import { aPolicy, someFacts } from '../support/a-pull-request.js'

function aWeakening(overrides: Partial<Weakening> = {}): Weakening {
  return {
    path: 'src/a.test.ts',
    kind: 'assertion-removed',
    language: 'javascript',
    count: 1,
    side: 'base',
    lines: [4],
    taskLine: null,
    words: [],
    ...overrides
  }
}

function check(...weakened: Weakening[]) {
  const found = weakenedTest.check(someFacts({ testChanges: { weakened, tests: [] } }), aPolicy())
  if (found === 'notApplicable') throw new Error('there was something to look at')
  return found
}

describe('weakened-test says', () => {
  test.each<[string, Partial<Weakening>, string]>([
    ['one assertion', {}, '"src/a.test.ts": 1 assertion removed (line 4 of the base). The task does not speak of it.'],
    ['more of them', { count: 3, lines: [4, 6, 9] }, '3 assertions removed (lines 4, 6 and 9 of the base).'],
    ['a test', { kind: 'test-removed' }, '1 test removed (line 4 of the base).'],
    ['a whole file of tests', { kind: 'test-removed', count: 7, lines: [] }, ': 7 tests removed. '],
    ['a looser assertion', { kind: 'assertion-loosened', side: 'head' }, '1 assertion made looser (line 4).'],
    ['a skip', { kind: 'skip-added', side: 'head' }, '1 test newly skipped (line 4).'],
    ['a test alone', { kind: 'only-added', side: 'head' }, '1 test told to run alone (line 4).'],
    ['an expected failure', { kind: 'xfail-added', side: 'head' }, '1 test newly expected to fail (line 4).'],
    ['a limit', { kind: 'threshold-loosened', side: 'head' }, '1 limit loosened (line 4).'],
    ['a time limit', { kind: 'timeout-loosened', side: 'head' }, '1 time limit raised (line 4).'],
    ['coverage', { kind: 'coverage-lowered', side: 'head' }, '1 coverage gate lowered (line 4).'],
    ['a silence', { kind: 'check-silenced', side: 'head' }, '1 check silenced on code that was there (line 4).'],
    ['a failure', { kind: 'failure-ignored', side: 'head' }, '1 failure newly ignored (line 4).'],
    ['a snapshot gone', { kind: 'snapshot-removed', lines: [] }, ': the snapshot removed while its test stays. '],
    [
      'a snapshot anew',
      { kind: 'snapshot-rewritten', count: 300, lines: [] },
      ': 300 lines of the snapshot written anew. '
    ],
    [
      'the first lines of many',
      { count: 7, lines: [1, 2, 3, 4, 5, 6, 7] },
      '(lines 1, 2, 3, 4, 5 and 2 more of the base)'
    ],
    ['the title’s words', { taskLine: 0, words: ['Skip', 'flaky'] }, '. The title says "Skip" and "flaky".'],
    ['the description’s words', { taskLine: 3, words: ['skip'] }, '. Line 3 of the description says "skip".']
  ])('%s', (_name, overrides, words) => {
    const [found, ...others] = check(aWeakening(overrides))
    expect(others).toEqual([])
    expect(found).toMatchObject({ kind: 'review', path: 'src/a.test.ts' })
    expect(found!.message.text).toContain(words)
  })
})

test('weakened-test gives one finding for each file', () => {
  const found = check(
    aWeakening(),
    aWeakening({ kind: 'skip-added', side: 'head', lines: [9] }),
    aWeakening({ path: 'src/b.test.ts' })
  )
  expect(found.map(({ message }) => message.text)).toEqual([
    '"src/a.test.ts": 1 assertion removed (line 4 of the base); 1 test newly skipped (line 9). The task does not speak of it.',
    '"src/b.test.ts": 1 assertion removed (line 4 of the base). The task does not speak of it.'
  ])
})

test('weakened-test passes where nothing became weaker', () => {
  expect(check()).toEqual([])
})

test('weakened-test has nothing to look at in an empty change', () => {
  expect(weakenedTest.check(someFacts({ files: [] }), aPolicy())).toBe('notApplicable')
})
