import { describe, expect, test } from '@jest/globals'
import { independentApprovals } from '../../src/facts/approvals.js'
import type { Review } from '../../src/model/pull-request.js'
import { aPullRequest, aReview, base } from '../support/a-pull-request.js'

const early = '2026-11-20T10:00:00Z'
const late = '2026-11-20T11:00:00Z'
const bob = { login: 'bob' }
const eve = { login: 'eve', id: 12 }

function approvers(reviews: Review[]): string[] {
  return independentApprovals(aPullRequest({ reviews })).map(review => review.author.login)
}

describe('an approval counts', () => {
  test.each<[string, Review[], string[]]>([
    ['when a person approves this head', [aReview()], ['bob']],
    ['when a later comment follows', [aReview(), aReview({ state: 'COMMENTED', submittedAt: late })], ['bob']],
    [
      'when the same person asked for changes before',
      [aReview({ state: 'CHANGES_REQUESTED', submittedAt: early }), aReview({ submittedAt: late })],
      ['bob']
    ],
    [
      'when another person still asks for changes',
      [aReview(), aReview({ author: eve, state: 'CHANGES_REQUESTED' })],
      ['bob']
    ],
    [
      'once per person, the earliest person first',
      [aReview({ author: eve, submittedAt: late }), aReview(), aReview({ author: { login: 'BOB' } })],
      ['bob', 'eve']
    ],
    ['in order of login at the same instant', [aReview({ author: eve }), aReview({ author: bob })], ['bob', 'eve']]
  ])('%s', (_name, reviews, want) => {
    expect(approvers(reviews).map(login => login.toLowerCase())).toEqual(want)
    expect(approvers([...reviews].reverse()).map(login => login.toLowerCase())).toEqual(want)
  })
})

describe('an approval does not count', () => {
  test.each<[string, Review[]]>([
    ['on another commit', [aReview({ commit: base })]],
    ['when GitHub no longer says which commit', [aReview({ commit: null })]],
    ['by the author', [aReview({ author: { login: 'ada', id: 10 } })]],
    ['by the author in other case', [aReview({ author: { login: 'ADA', id: null } })]],
    ['by the author after a change of login', [aReview({ author: { login: 'ada-new', id: 10 } })]],
    ['by a bot', [aReview({ author: { type: 'Bot' } })]],
    ['by an account of unknown type', [aReview({ author: { type: null } })]],
    ['when dismissed', [aReview({ state: 'DISMISSED' })]],
    ['when it is only a comment', [aReview({ state: 'COMMENTED' })]],
    ['when withdrawn later', [aReview(), aReview({ state: 'CHANGES_REQUESTED', submittedAt: late })]],
    ['when dismissed later', [aReview(), aReview({ state: 'DISMISSED', submittedAt: late })]],
    [
      'when withdrawn under another case of the login',
      [aReview(), aReview({ author: { login: 'Bob' }, state: 'CHANGES_REQUESTED', submittedAt: late })]
    ],
    ['when withdrawn at the same instant', [aReview(), aReview({ state: 'CHANGES_REQUESTED' })]],
    ['when withdrawn at an unknown instant', [aReview(), aReview({ state: 'CHANGES_REQUESTED', submittedAt: null })]],
    ['when given at an unknown instant', [aReview({ submittedAt: 'yesterday' })]],
    ['when the latest approval is of another commit', [aReview(), aReview({ commit: base, submittedAt: late })]]
  ])('%s', (_name, reviews) => {
    expect(approvers(reviews)).toEqual([])
    expect(approvers([...reviews].reverse())).toEqual([])
  })

  test('while the author is unknown', () => {
    expect(independentApprovals(aPullRequest({ author: null, reviews: [aReview()] }))).toEqual([])
  })

  test('where reviews were not read', () => {
    expect(independentApprovals(aPullRequest({ reviews: null }))).toEqual([])
  })
})
