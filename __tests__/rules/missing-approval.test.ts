import { describe, expect, test } from '@jest/globals'
import type { PullRequest, Review } from '../../src/model/pull-request.js'
import type { Finding } from '../../src/model/result.js'
import { missingApproval } from '../../src/rules/missing-approval.js'
import { runRules } from '../../src/rules/run-rules.js'
import { aPolicy, aReview, base, someFacts } from '../support/a-pull-request.js'

const wanting = (independent: number) => aPolicy({ approval: { independent, agentsCount: false } })
const carol = { login: 'carol', id: 13 }

type Rest = Partial<Omit<PullRequest, 'files' | 'commits'>>

function judge(wanted: number, reviews: Review[] | null, rest: Rest = {}): Finding[] | 'notApplicable' {
  return missingApproval.check(someFacts({ pullRequest: { reviews, ...rest } }), wanting(wanted))
}

function kinds(wanted: number, reviews: Review[] | null, rest: Rest = {}): string[] | 'notApplicable' {
  const found = judge(wanted, reviews, rest)
  return found === 'notApplicable' ? found : found.map(({ kind }) => kind)
}

describe('the number that the policy wants', () => {
  test.each<[string, number, Review[], string[] | 'notApplicable']>([
    ['none', 0, [], 'notApplicable'],
    ['one, and one counts', 1, [aReview()], []],
    ['one, and two count', 1, [aReview(), aReview({ author: carol })], []],
    ['one, and nobody approved', 1, [], ['fail']],
    ['one, and it is a bot’s', 1, [aReview({ author: { type: 'Bot' } })], ['fail']],
    ['two, and one counts', 2, [aReview()], ['fail']],
    ['two, and one person approved twice', 2, [aReview(), aReview({ submittedAt: '2026-11-20T11:00:00Z' })], ['fail']],
    ['two, and two count', 2, [aReview(), aReview({ author: carol })], []]
  ])('%s', (_, wanted, reviews, expected) => {
    expect(kinds(wanted, reviews)).toEqual(expected)
  })
})

describe('what could not be known', () => {
  const elsewhere = aReview({ commit: base })

  test.each<[string, number, Review[] | null, Rest, string[]]>([
    ['the reviews', 1, null, {}, ['open']],
    ['who pushed', 1, [aReview()], { contentPush: null }, ['open']],
    ['who may push', 1, [aReview({ mayPush: null })], {}, ['open']],
    ['the content that was approved', 1, [elsewhere], {}, ['open']],
    ['the author', 1, [aReview()], { author: null }, ['open']],
    ['but another one counts', 1, [elsewhere, aReview({ author: carol })], {}, []],
    ['and it would not be enough', 2, [elsewhere], {}, ['fail']],
    ['and it would be enough with the one that counts', 2, [elsewhere, aReview({ author: carol })], {}, ['open']],
    ['who pushed, when nobody approved', 1, [], { contentPush: null }, ['fail']]
  ])('%s', (_, wanted, reviews, rest, expected) => {
    expect(kinds(wanted, reviews, rest)).toEqual(expected)
  })

  test('is named with what makes it known', () => {
    const [finding] = judge(2, [elsewhere, aReview({ author: carol, mayPush: null })]) as Finding[]
    expect(finding!.message.text).toBe(
      'The policy wants 2 independent approvals of exactly this content, and whether more than 0 count is not known: the approval of "bob" is of a commit whose content could not be compared with this one; the approval of "carol" may be of somebody who may not push to this repository, which GitHub did not say.'
    )
    expect(finding!.remedy!.text).toBe(
      'To have it known, give the token pull-requests: read, by which it sees who may push, and run Remit again; or have the newest commit approved again.'
    )
  })

  test('can be done as the remedy says', () => {
    expect(kinds(1, [elsewhere])).toEqual(['open'])
    expect(kinds(1, [elsewhere, aReview({ submittedAt: '2026-11-20T11:00:00Z' })])).toEqual([])
    expect(kinds(1, [aReview({ mayPush: null })])).toEqual(['open'])
    expect(kinds(1, [aReview({ mayPush: true })])).toEqual([])
  })
})

describe('where nothing can be approved yet', () => {
  test.each<[string, Parameters<typeof someFacts>[0]]>([
    ['the command line without a pull request', { pullRequest: { number: null, reviews: null } }],
    ['a replay of history', { pullRequest: { reviews: null }, stage: 'backtest' }]
  ])('%s', (_, input) => {
    const [result] = runRules(someFacts(input), wanting(1), [missingApproval])
    expect(result).toMatchObject({
      kind: 'notApplicable',
      message: 'Only a pull request can be approved, and this run looked at none as it stands.'
    })
  })

  test('a pull request given with its reviews is judged', () => {
    expect(kinds(1, [aReview()], { number: null })).toEqual([])
  })
})

test('says how many are missing and what is wrong with those that are there', () => {
  const reviews = [aReview({ author: { login: 'ada', id: 10 } }), aReview({ author: carol, mayPush: false }), aReview()]
  const [finding] = judge(3, reviews) as Finding[]
  expect(finding!.message.text).toBe(
    'The policy wants 3 independent approvals of exactly this content, and 1 counts: the approval of "ada" is the author’s own; the approval of "carol" is of somebody who may not push to this repository.'
  )
  expect(finding!.remedy!.text).toBe(
    '2 other people with write access, who neither sent nor pushed it, approve exactly this content.'
  )
})
