import { describe, expect, test } from '@jest/globals'
import { countingApprovals, judgeApprovals } from '../../src/facts/approvals.js'
import type { ApprovalFlaw } from '../../src/model/evidence.js'
import type { PullRequest, Review } from '../../src/model/pull-request.js'
import { aPullRequest, aReview, base, head } from '../support/a-pull-request.js'

const early = '2026-11-20T10:00:00Z'
const late = '2026-11-20T11:00:00Z'
const bob = { login: 'bob' }
const eve = { login: 'eve', id: 12 }
const content = 'e'.repeat(64)
const otherContent = 'f'.repeat(64)

function approvers(reviews: Review[]): string[] {
  return countingApprovals(judgeApprovals(aPullRequest({ reviews }))).map(review => review.author.login.toLowerCase())
}

/** What is wrong with each approval, in the order of the evidence; null where it counts. */
function flaws(reviews: Review[], rest: Partial<Omit<PullRequest, 'files' | 'commits'>> = {}): (ApprovalFlaw | null)[] {
  const inOrder = judgeApprovals(aPullRequest({ reviews, ...rest })).map(({ flaw }) => flaw)
  const reversed = judgeApprovals(aPullRequest({ ...rest, reviews: [...reviews].reverse() })).map(({ flaw }) => flaw)
  expect(reversed).toEqual(inOrder)
  return inOrder
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
    [
      'once per account after a change of login',
      [aReview(), aReview({ author: { login: 'bobby' }, submittedAt: late })],
      ['bobby']
    ],
    [
      'once per person when one of the reviews has no id',
      [aReview(), aReview({ author: { login: 'Bob', id: null }, submittedAt: late })],
      ['bob']
    ],
    ['in order of login at the same instant', [aReview({ author: eve }), aReview({ author: bob })], ['bob', 'eve']]
  ])('%s', (_name, reviews, want) => {
    expect(approvers(reviews)).toEqual(want)
    expect(approvers([...reviews].reverse())).toEqual(want)
  })

  test.each<[string, PullRequest['approvedContents']]>([
    ['of another commit with the same content', [{ commit: base, changeDigest: content }]],
    [
      'whatever the other commits held',
      [
        { commit: base, changeDigest: content },
        { commit: head, changeDigest: null }
      ]
    ]
  ])('%s', (_name, approvedContents) => {
    const [approval] = judgeApprovals(aPullRequest({ reviews: [aReview({ commit: base })], approvedContents }))
    expect(approval).toMatchObject({ flaw: null, changeDigest: content })
  })
})

describe('another base branch', () => {
  test.each([
    ['after the approval', late, 'other-content'],
    ['in the same second', early, 'other-content'],
    ['before the approval', '2026-11-20T09:00:00Z', null]
  ])('%s', (_name, baseChangedAt, flaw) => {
    expect(judgeApprovals(aPullRequest({ reviews: [aReview({ submittedAt: early })], baseChangedAt }))[0]?.flaw).toBe(
      flaw
    )
  })
})

describe('an approval does not count', () => {
  test.each<[string, Review[], (ApprovalFlaw | null)[]]>([
    ['by the author', [aReview({ author: { login: 'ada', id: 10 } })], ['author']],
    ['by the author in other case', [aReview({ author: { login: 'ADA', id: null } })], ['author']],
    ['by the author after a change of login', [aReview({ author: { login: 'ada-new', id: 10 } })], ['author']],
    ['by a bot', [aReview({ author: { type: 'Bot' } })], ['not-a-person']],
    ['by an account of unknown type', [aReview({ author: { type: null } })], ['not-a-person']],
    ['when dismissed', [aReview({ state: 'DISMISSED' })], []],
    ['when it is only a comment', [aReview({ state: 'COMMENTED' })], []],
    ['when withdrawn later', [aReview(), aReview({ state: 'CHANGES_REQUESTED', submittedAt: late })], ['superseded']],
    ['when dismissed later', [aReview(), aReview({ state: 'DISMISSED', submittedAt: late })], ['superseded']],
    [
      'when withdrawn under another case of the login',
      [aReview(), aReview({ author: { login: 'Bob' }, state: 'CHANGES_REQUESTED', submittedAt: late })],
      ['superseded']
    ],
    ['when withdrawn at the same instant', [aReview(), aReview({ state: 'CHANGES_REQUESTED' })], ['superseded']],
    [
      'when withdrawn at an unknown instant',
      [aReview(), aReview({ state: 'CHANGES_REQUESTED', submittedAt: null })],
      ['superseded']
    ],
    ['when given at an unknown instant', [aReview({ submittedAt: 'yesterday' })], ['no-time']],
    ['when given twice, but for the latest', [aReview(), aReview({ submittedAt: late })], ['superseded', null]],
    [
      'when the latest one is of another commit that nobody could read',
      [aReview(), aReview({ commit: base, submittedAt: late })],
      ['superseded', 'content-unknown']
    ],
    ['by somebody who may not push', [aReview({ mayPush: false })], ['no-write-access']],
    ['when GitHub does not say who may push', [aReview({ mayPush: null })], ['write-access-unknown']],
    ['when GitHub no longer says which commit', [aReview({ commit: null })], ['content-unknown']]
  ])('%s', (_name, reviews, want) => {
    expect(flaws(reviews)).toEqual(want)
  })

  test.each<[string, Partial<Omit<PullRequest, 'files' | 'commits'>>, ApprovalFlaw]>([
    ['of other content', { approvedContents: [{ commit: base, changeDigest: otherContent }] }, 'other-content'],
    [
      'of content that could not be read',
      { approvedContents: [{ commit: base, changeDigest: null }] },
      'content-unknown'
    ],
    ['of content that nobody looked at', {}, 'content-unknown'],
    [
      'while the content of this head is not known',
      { changeDigest: null, approvedContents: [{ commit: base, changeDigest: content }] },
      'content-unknown'
    ]
  ])('%s', (_name, rest, flaw) => {
    expect(flaws([aReview({ commit: base })], rest)).toEqual([flaw])
  })

  test.each<[string, Partial<Omit<PullRequest, 'files' | 'commits'>>, ApprovalFlaw | null]>([
    ['by the one who pushed the content', { contentPush: { login: 'BOB', at: null, source: 'event' } }, 'last-pusher'],
    ['while nobody knows who pushed', { contentPush: null }, 'pusher-unknown'],
    ['while the author is unknown', { author: null }, 'author-unknown'],
    ['by an assignee of a person, it does', { assignees: ['bob'] }, null]
  ])('%s', (_name, rest, flaw) => {
    expect(flaws([aReview()], rest)).toEqual([flaw])
  })

  test('where reviews were not read', () => {
    expect(judgeApprovals(aPullRequest({ reviews: null }))).toEqual([])
  })
})

describe('whoever sent the agent does not accept its work alone', () => {
  const copilot = { login: 'Copilot', id: 198_982_749, type: 'Bot' }

  function flawOf(trailers: string[], rest: Partial<Omit<PullRequest, 'files' | 'commits'>> = {}): ApprovalFlaw | null {
    const commits = [`Fix it\n\n${trailers.join('\n')}`]
    const [approval] = judgeApprovals(aPullRequest({ author: copilot, reviews: [aReview()], commits, ...rest }))
    return approval!.flaw
  }

  test.each<[string, string[], ApprovalFlaw | null]>([
    ['nobody', [], null],
    ['by login', ['Co-authored-by: Bob <99+bob@users.noreply.github.com>'], 'sent-the-agent'],
    ['by id, whatever the login was', ['Co-authored-by: Bob <11+robert@users.noreply.github.com>'], 'sent-the-agent'],
    ['by the older form', ['Co-authored-by: Bob <Bob@users.noreply.github.com>'], 'sent-the-agent'],
    ['another person', ['Co-authored-by: Ada <10+ada@users.noreply.github.com>'], null],
    ['an address of another host', ['Co-authored-by: Bob <bob@users.noreply.github.com.example>'], null],
    ['prose', ['bob@users.noreply.github.com is how to reach Bob'], null]
  ])('named in a trailer: %s', (_name, trailers, flaw) => {
    expect(flawOf(trailers)).toBe(flaw)
  })

  test.each<[string, Partial<Omit<PullRequest, 'files' | 'commits'>>, ApprovalFlaw | null]>([
    ['an assignee', { assignees: ['Bob'] }, 'sent-the-agent'],
    [
      'an assignee of an unknown app',
      { author: { login: 'acme-agent[bot]', id: 5, type: 'Bot' }, assignees: ['bob'] },
      'sent-the-agent'
    ],
    [
      'an assignee of a dependency bot, which nobody sends',
      { author: { login: 'dependabot[bot]', id: 49_699_333, type: 'Bot' }, assignees: ['bob'] },
      null
    ],
    ['an assignee of a person', { author: { login: 'ada', id: 10, type: 'User' }, assignees: ['bob'] }, null]
  ])('%s', (_name, rest, flaw) => {
    expect(flawOf([], rest)).toBe(flaw)
  })
})
