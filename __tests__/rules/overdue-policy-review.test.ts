import { expect, test } from '@jest/globals'
import type { Finding } from '../../src/model/result.js'
import { overduePolicyReview } from '../../src/rules/overdue-policy-review.js'
import { aPolicy, someFacts } from '../support/a-pull-request.js'

function judge(at: string, reviewDue: string | null = '2027-06-30', owner: string | null = null) {
  return overduePolicyReview.check(someFacts({ at }), aPolicy({ reviewDue, owner }))
}

test.each<[string, string[]]>([
  ['2026-11-20T12:00:00Z', []],
  ['2027-05-30T23:59:59Z', []],
  ['2027-05-31T00:00:00Z', ['review']],
  ['2027-06-30T23:59:59Z', ['review']],
  ['2027-07-01T00:00:00Z', ['fail']]
])('at %s', (at, expected) => {
  expect((judge(at) as Finding[]).map(({ kind }) => kind)).toEqual(expected)
})

test('without a day there is nothing to look at', () => {
  expect(judge('2030-01-01T00:00:00Z', null)).toBe('notApplicable')
})

test('it says when, and who clears it', () => {
  const [finding] = judge('2027-07-03T00:00:00Z', '2027-06-30', 'platform-security') as Finding[]
  expect(finding!.message.text).toBe('The review of the policy was due 3 days ago, on "2027-06-30".')
  expect(finding!.remedy!.text).toBe(
    '"platform-security", the owner of the policy, reviews it and enters the next day as reviewDue on the base branch.'
  )
  const [soon] = judge('2027-06-30T00:00:00Z') as Finding[]
  expect(soon!.message.text).toBe('The review of the policy is due today, on "2027-06-30".')
  expect(soon!.remedy!.text).toBe(
    'The owner of the policy reviews it and enters the next day as reviewDue on the base branch; until then another person approves exactly this content.'
  )
})
