import { describe, expect, test } from '@jest/globals'
import {
  candidates,
  commitsToCompare,
  contentPushOf,
  firstEditOf,
  type PushQuestion,
  pushersToTell
} from '../../src/inputs/approved-content.js'
import type { Push } from '../../src/inputs/github-activity.js'
import type { PullAnswer } from '../../src/inputs/github-answers.js'
import type { Review, TaskVersion } from '../../src/model/pull-request.js'
import { aReview } from '../support/a-pull-request.js'

const [one, two, three] = ['1'.repeat(40), '2'.repeat(40), '3'.repeat(40)] as const
const live = { author: { login: 'ada', id: 10, type: 'User' } } as PullAnswer

function push(login: string | null, before: string | null, after: string): Push {
  return { login, before, after, at: '2026-11-20T09:00:00Z' }
}

function told(approvals: Review[], pushes: Push[]): Set<string> {
  return pushersToTell(approvals, pushes, live)
}

function asked(approvals: Review[], pushes: Push[], firstEdit = Number.POSITIVE_INFINITY): PushQuestion {
  return { pushes, told: told(approvals, pushes), firstEdit }
}

const byBob = [aReview({ commit: three })]

describe('an approval that could count', () => {
  test.each<[string, Review, boolean]>([
    ['a person', aReview(), true],
    ['a person of whom the right to push is not known', aReview({ mayPush: null }), true],
    ['a person who may not push', aReview({ mayPush: false }), false],
    ['the author, in other letters', aReview({ author: { login: 'Ada' } }), false],
    ['an app', aReview({ author: { login: 'helper[bot]', type: 'Bot' } }), false],
    ['a comment', aReview({ state: 'COMMENTED' }), false]
  ])('%s', (_, review, counts) => {
    expect(candidates([review], live)).toHaveLength(counts ? 1 : 0)
  })

  test('the newest comes first', () => {
    const late = aReview({ author: { login: 'eve' }, submittedAt: '2026-11-20T11:00:00Z' })
    expect(candidates([aReview(), late], live).map(({ author }) => author.login)).toEqual(['eve', 'bob'])
    expect(candidates(null, live)).toEqual([])
  })
})

describe('pushes make a difference', () => {
  test('by an approver, but not by the author', () => {
    expect([...told([aReview(), aReview({ author: { login: 'ada' } })], [push('eve', null, one)])]).toEqual(['bob'])
  })

  test('by everybody but the app on the branch of an app', () => {
    const app = { author: { login: 'renovate[bot]', id: 1, type: 'Bot' } } as PullAnswer
    const pushes = [push('Eve', one, two), push('renovate[bot]', null, one), push(null, two, three)]
    expect([...pushersToTell([], pushes, app)]).toEqual(['eve'])
  })
})

describe('commits to compare', () => {
  test.each<[string, Review[], Push[] | null, string[]]>([
    ['none where the head itself was approved', byBob, [push('ada', two, three)], []],
    ['where an approval stands', [aReview({ commit: one })], null, [one]],
    ['once each', [aReview({ commit: one }), aReview({ commit: one, author: { login: 'eve' } })], null, [one]],
    ['before pushes of an approver', byBob, [push('bob', two, three), push('ada', one, two)], [two, one]],
    ['not one whose commit GitHub no longer names', [aReview({ commit: null })], null, []]
  ])('%s', (_, approvals, pushes, expected) => {
    expect(commitsToCompare(approvals, asked(approvals, pushes ?? []), three)).toEqual(expected)
  })

  test('never more than four', () => {
    const ids = [...'45678'].map(digit => digit.repeat(40))
    const approvals = ids.map(commit => aReview({ commit }))
    expect(commitsToCompare(approvals, asked([], []), three)).toEqual(ids.slice(0, 4))
  })
})

describe('who pushed the content that stands', () => {
  const digests: Record<string, string | null> = { [one]: 'old', [two]: 'new' }
  test.each<[string, Push[], Review[], string | null]>([
    ['the newest push, where no approver ever pushed', [push('ada', two, three), push('eve', one, two)], byBob, 'ada'],
    ['the push that made the branch', [push('bob', null, three)], byBob, 'bob'],
    ['not a push that left the content alone', [push('ada', two, three), push('bob', one, two)], byBob, 'bob'],
    ['the newest that changed it', [push('eve', one, three), push('bob', null, one)], byBob, 'eve'],
    ['nobody, where the record is behind the head', [push('ada', one, two)], byBob, null],
    ['nobody, where it has a gap', [push('ada', two, three), push('bob', null, one)], byBob, null],
    ['nobody, where the account is gone', [push(null, null, three)], byBob, null],
    ['nobody, where the content before is not known', [push('bob', '9'.repeat(40), three)], byBob, null]
  ])('%s', (_, pushes, approvals, login) => {
    expect(contentPushOf(asked(approvals, pushes), three, 'new', commit => digests[commit])?.login ?? null).toBe(login)
  })

  test('the push that changed it, where the description was edited in between', () => {
    const pushes = [push('ada', two, three), push('ada', one, two), push('ada', null, one)]
    const tell = (firstEdit: string) =>
      contentPushOf(asked([], pushes, Date.parse(firstEdit)), three, 'new', commit => digests[commit])
    pushes[1]!.at = '2026-11-20T07:00:00Z'
    expect(tell('2026-11-20T08:00:00Z')?.at).toBe('2026-11-20T07:00:00Z')
    expect(tell('2026-11-20T09:00:00Z')?.at).toBe('2026-11-20T09:00:00Z')
  })

  test('an edit counts from the second text on', () => {
    const history = { createdAt: '2026-11-20T08:00:00Z', complete: true, edits: [] as TaskVersion[] }
    const edit = (at: string) => ({ at, editor: 'ada', title: null, body: '' })
    expect(firstEditOf(null)).toBe(Number.POSITIVE_INFINITY)
    expect(firstEditOf({ ...history, edits: [edit(history.createdAt)] })).toBe(Number.POSITIVE_INFINITY)
    const later = [edit(history.createdAt), edit('2026-11-20T09:00:00Z'), edit('2026-11-20T08:30:00Z')]
    expect(firstEditOf({ ...history, edits: later })).toBe(Date.parse('2026-11-20T08:30:00Z'))
  })

  test('nobody, where the content that stands has no digest', () => {
    expect(contentPushOf(asked(byBob, [push('bob', one, three)]), three, null, () => 'old')).toBeNull()
  })
})
