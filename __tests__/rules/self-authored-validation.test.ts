import { describe, expect, test } from '@jest/globals'
import type { CheckOnHead } from '../../src/model/pull-request.js'
import type { ChangedTest } from '../../src/model/weakening.js'
import { selfAuthoredValidation } from '../../src/rules/self-authored-validation.js'
import { aCheck, aPolicy, someFacts } from '../support/a-pull-request.js'

function check(tests: ChangedTest[], checks: CheckOnHead[] | null) {
  const facts = someFacts({ testChanges: { weakened: [], tests }, pullRequest: { checks } })
  const found = selfAuthoredValidation.check(facts, aPolicy())
  if (found === 'notApplicable') throw new Error('there was something to look at')
  return found.map(({ kind, message, remedy }) => ({ kind, text: message.text, remedy }))
}

describe('self-authored-validation records', () => {
  test.each<[string, ChangedTest[], CheckOnHead[] | null, string]>([
    ['a new test', [{ path: 'a.test.ts', state: 'added' }], null, 'Tests written in this change: "a.test.ts". '],
    ['a changed test', [{ path: 'a.test.ts', state: 'changed' }], [], 'Tests changed in it: "a.test.ts". '],
    [
      'the green checks, and no others',
      [{ path: 'a.test.ts', state: 'changed' }],
      [
        aCheck({ name: 'test' }),
        aCheck({ name: 'lint', state: 'red' }),
        aCheck({ name: 'e2e', state: 'skipped' }),
        aCheck({ name: 'build' }),
        aCheck({ name: 'Remit report' })
      ],
      'Tests changed in it: "a.test.ts". Green checks that may rest on them: "build" and "test". '
    ],
    [
      'both sorts of tests',
      [
        { path: 'a.test.ts', state: 'changed' },
        { path: 'b.test.ts', state: 'added' }
      ],
      null,
      'Tests written in this change: "b.test.ts". Tests changed in it: "a.test.ts". '
    ]
  ])('%s', (_name, tests, checks, text) => {
    expect(check(tests, checks)).toEqual([{ kind: 'informational', text, remedy: null }])
  })
})

test('self-authored-validation passes where no test comes with the change, whatever is green', () => {
  expect(check([], [aCheck()])).toEqual([])
})

test('self-authored-validation has nothing to look at in an empty change', () => {
  expect(selfAuthoredValidation.check(someFacts({ files: [] }), aPolicy())).toBe('notApplicable')
})
