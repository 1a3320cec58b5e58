import { describe, expect, test } from '@jest/globals'
import { expectChecks } from '../../src/facts/expected-checks.js'
import type { ExpectedCheck } from '../../src/model/policy.js'
import type { CheckOnHead } from '../../src/model/pull-request.js'
import type { Finding } from '../../src/model/result.js'
import { missingCheck } from '../../src/rules/missing-check.js'
import { runRules } from '../../src/rules/run-rules.js'
import { aCheck, aPolicy, someFacts } from '../support/a-pull-request.js'

const test1: ExpectedCheck = { name: 'test', app: 'github-actions', waitSeconds: 0 }
const anyLint: ExpectedCheck = { name: 'lint', app: null, waitSeconds: 0 }

function judge(checks: CheckOnHead[] | null, expected = [test1]): Finding[] | 'notApplicable' {
  const facts = someFacts({ pullRequest: { checks }, expectedChecks: expectChecks(checks, expected) })
  return missingCheck.check(facts, aPolicy({ checks: expected }))
}

const lines = (checks: CheckOnHead[] | null, expected = [test1]): string[] =>
  (judge(checks, expected) as Finding[]).map(({ kind, message }) => `${kind} ${message.text}`)

describe('an expected check', () => {
  test.each<[string, CheckOnHead[] | null, string[]]>([
    ['green', [aCheck()], []],
    [
      'red',
      [aCheck({ state: 'red', conclusion: 'timed_out' })],
      ['fail The check "test" of "github-actions" ended as "timed_out".']
    ],
    [
      'skipped',
      [aCheck({ state: 'skipped' })],
      ['fail The check "test" of "github-actions" ended as "skipped", which is no pass.']
    ],
    [
      'neutral',
      [aCheck({ state: 'skipped', conclusion: 'neutral' })],
      ['fail The check "test" of "github-actions" ended as "neutral", which is no pass.']
    ],
    ['absent', [], ['fail There is no check "test" of "github-actions" on this commit.']],
    [
      'of another app',
      [aCheck({ app: 'forger' })],
      ['fail There is no check "test" of "github-actions" on this commit; one of that name is by "forger".']
    ],
    [
      'a status of that name',
      [aCheck({ app: null, id: null })],
      ['fail There is no check "test" of "github-actions" on this commit; a status of that name is by no app.']
    ],
    ['running', [aCheck({ state: 'running' })], ['open The check "test" of "github-actions" has not ended yet.']],
    [
      'not read',
      null,
      [
        'open The checks on this commit could not be read, so it is not known whether "test" of "github-actions" passed.'
      ]
    ],
    ['red, then green', [aCheck({ state: 'red' }), aCheck({ id: 2 })], []],
    [
      'green, then running again',
      [aCheck(), aCheck({ id: 2, state: 'running' })],
      ['open The check "test" of "github-actions" has not ended yet.']
    ]
  ])('%s', (_, checks, expected) => {
    expect(lines(checks)).toEqual(expected)
    expect(lines(checks && [...checks].reverse())).toEqual(expected)
  })

  test('of any app may be a status', () => {
    expect(lines([aCheck({ name: 'lint', app: null, id: null })], [anyLint])).toEqual([])
    expect(lines([], [anyLint])).toEqual(['fail There is no check "lint" on this commit.'])
  })

  test('each is a finding of its own', () => {
    expect(lines([], [test1, anyLint])).toHaveLength(2)
  })
})

test('each finding says what to do', () => {
  const remedies = [[aCheck({ state: 'red' })], [aCheck({ state: 'running' })], null].flatMap(checks =>
    (judge(checks) as Finding[]).map(({ remedy }) => remedy!.text)
  )
  expect(remedies).toEqual([
    'Make the check "test" of "github-actions" pass on this commit; then run Remit again.',
    'Run Remit again once "test" of "github-actions" has ended; a workflow that re-runs it on workflow_run does so by itself.',
    'Give the token checks: read and statuses: read, and run Remit again.'
  ])
})

describe('there is nothing to look at', () => {
  test('where the policy expects none', () => {
    expect(judge([aCheck()], [])).toBe('notApplicable')
    expect(runRules(someFacts(), aPolicy(), [missingCheck])[0]!.message).toBe('The policy expects no check.')
  })

  test.each<[string, Parameters<typeof someFacts>[0]]>([
    ['the command line without a pull request', { pullRequest: { number: null } }],
    ['a replay of history', { stage: 'backtest' }]
  ])('in %s', (_, input) => {
    const policy = aPolicy({ checks: [test1] })
    const [result] = runRules(someFacts({ ...input, expectedChecks: expectChecks(null, [test1]) }), policy, [
      missingCheck
    ])
    expect(result).toMatchObject({
      kind: 'notApplicable',
      message: 'Checks run on a pull request, and this run looked at none as it stands.'
    })
  })
})
