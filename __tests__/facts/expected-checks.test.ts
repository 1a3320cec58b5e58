import { describe, expect, test } from '@jest/globals'
import { appsOf, expectChecks, otherChecks, otherChecksLimit } from '../../src/facts/expected-checks.js'
import type { ExpectedCheck } from '../../src/model/policy.js'
import type { CheckOnHead } from '../../src/model/pull-request.js'
import { aCheck } from '../support/a-pull-request.js'

const ofActions: ExpectedCheck = { name: 'test', app: 'github-actions', waitSeconds: 0 }
const ofAny: ExpectedCheck = { name: 'test', app: null, waitSeconds: 0 }

function stateOf(checks: CheckOnHead[], expected: ExpectedCheck): string {
  const [inOrder] = expectChecks(checks, [expected])
  expect(expectChecks([...checks].reverse(), [expected])).toEqual([inOrder])
  return `${inOrder!.state} ${inOrder!.app} ${inOrder!.id}`
}

describe('of several checks with one name', () => {
  test.each<[string, CheckOnHead[], ExpectedCheck, string]>([
    ['the newest counts', [aCheck({ id: 5 }), aCheck({ id: 3, state: 'red' })], ofActions, 'green github-actions 5'],
    [
      'that of the app counts',
      [aCheck({ id: 5, app: 'x', state: 'red' }), aCheck()],
      ofActions,
      'green github-actions 1'
    ],
    [
      'the worst app counts where any will do',
      [aCheck({ id: 5 }), aCheck({ id: 3, app: 'x', state: 'red' })],
      ofAny,
      'red x 3'
    ],
    [
      'a red status counts beside a green check',
      [aCheck(), aCheck({ app: null, id: null, state: 'red' })],
      ofAny,
      'red null null'
    ],
    ['the worse of equals counts', [aCheck({ state: 'skipped' }), aCheck()], ofActions, 'skipped github-actions 1'],
    ['a name is no pattern', [aCheck({ name: 'test (20)' })], ofActions, 'absent github-actions null']
  ])('%s', (_, checks, expected, want) => {
    expect(stateOf(checks, expected)).toBe(want)
  })
})

test('what was not read is unknown, not absent', () => {
  expect(expectChecks(null, [ofActions])).toEqual([
    { name: 'test', app: 'github-actions', state: 'unknown', expected: true, conclusion: null, id: null }
  ])
})

describe('the other checks', () => {
  test('are the newest of each name and app, sorted, without the expected ones', () => {
    const checks = [
      aCheck({ name: 'z' }),
      aCheck({ name: 'a', id: 2, state: 'red' }),
      aCheck({ name: 'a', id: 9 }),
      aCheck()
    ]
    const shown = (given: CheckOnHead[]) =>
      otherChecks(given, [ofActions]).map(({ name, state, expected }) => ({ name, state, expected }))
    expect(shown(checks)).toEqual([
      { name: 'a', state: 'green', expected: false },
      { name: 'z', state: 'green', expected: false }
    ])
    expect(shown([...checks].reverse())).toEqual(shown(checks))
  })

  test('include one of an expected name by another app', () => {
    expect(otherChecks([aCheck({ app: 'x' })], [ofActions]).map(({ app }) => app)).toEqual(['x'])
    expect(otherChecks([aCheck({ app: 'x' })], [ofAny])).toEqual([])
    expect(appsOf([aCheck({ app: 'x' }), aCheck({ app: null }), aCheck({ app: 'a' })], 'test')).toEqual(['a', 'x'])
  })

  test('are cut', () => {
    const many = Array.from({ length: otherChecksLimit + 5 }, (_, id) => aCheck({ name: `check ${id}`, id }))
    expect(otherChecks(many, [])).toHaveLength(otherChecksLimit)
    expect(otherChecks(null, [])).toEqual([])
  })
})
