import { describe, expect, test } from '@jest/globals'
import { recommend, unseenBy } from '../../src/commands/backtest-advice.js'
import { Tally } from '../../src/commands/backtest-tally.js'
import type { AuthorKind, DescriptionSource, ReplayedVerdict } from '../../src/model/backtest.js'
import { defaultPolicy, type RuleLevel } from '../../src/model/policy.js'
import type { ResultKind } from '../../src/model/result.js'
import { rules } from '../../src/rules/index.js'

interface Some {
  fail?: number
  review?: number
  of: number
  kind?: ResultKind
  source?: DescriptionSource
  author?: AuthorKind
}

function verdict(ruleId: string, kind: ResultKind, { source = 'message', author = 'person' }: Some): ReplayedVerdict {
  const finding = { ruleId, kind, message: 'm', quoted: [] }
  return {
    number: 1,
    commit: 'c',
    title: 't',
    month: '2026-01',
    author,
    description: source,
    files: 1,
    verificationResult: 'PASSED',
    rules: [{ ruleId, kind, findings: 1 }],
    findings: [finding, finding]
  }
}

function tallyOf(ruleId: string, ...groups: Some[]): Tally {
  const tally = new Tally()
  for (const group of groups) {
    const { fail = 0, review = 0, of, kind = 'pass' } = group
    for (let index = 0; index < of; index++) {
      tally.add(verdict(ruleId, index < fail ? 'fail' : index < fail + review ? 'review' : kind, group))
    }
  }
  return tally
}

function advise(ruleId: string, level: RuleLevel | null, ...groups: Some[]) {
  const policy = { ...defaultPolicy(), rules: level === null ? {} : { [ruleId]: level } }
  return recommend(rules.find(rule => rule.id === ruleId)!, policy, tallyOf(ruleId, ...groups))
}

describe('the recommendation', () => {
  test.each<[string, RuleLevel | null, Some, string, string | null]>([
    // A rule of facts keeps its own kinds while both budgets hold.
    ['empty-change', null, { fail: 0, of: 500 }, 'enforce', null],
    ['empty-change', null, { fail: 9, of: 500 }, 'enforce', null],
    ['empty-change', null, { fail: 10, of: 500 }, 'review', 'review'],
    ['empty-change', null, { fail: 49, of: 500 }, 'review', 'review'],
    ['empty-change', null, { fail: 50, of: 500 }, 'off', 'off'],
    ['missing-task', null, { fail: 10, review: 40, of: 500 }, 'off', 'off'],
    ['missing-task', null, { fail: 10, review: 39, of: 500 }, 'review', 'review'],
    ['missing-task', null, { fail: 4, review: 45, of: 500 }, 'enforce', null],
    ['missing-task', null, { fail: 0, review: 50, of: 500 }, 'off', 'off'],
    // An inference can hold merges only where all it says fits the budget of fails.
    ['unexplained-file', null, { review: 9, of: 500 }, 'enforce', 'fail'],
    ['unexplained-file', null, { review: 10, of: 500 }, 'review', null],
    ['unexplained-file', null, { review: 50, of: 500 }, 'off', 'off'],
    // A level of the policy moves the kinds, not what a team can bear.
    ['unexplained-file', 'fail', { fail: 9, of: 500 }, 'enforce', null],
    ['unexplained-file', 'fail', { fail: 10, of: 500 }, 'review', 'review'],
    ['empty-change', 'review', { review: 10, of: 500 }, 'review', null],
    ['unexplained-file', 'off', { kind: 'notApplicable', of: 500 }, 'unknown', null],
    ['forbidden-path', null, { fail: 100, of: 500 }, 'off', 'review'],
    ['outside-boundary', null, { kind: 'notApplicable', of: 500 }, 'unknown', null],
    ['incomplete-input', null, { kind: 'open', of: 500 }, 'enforce', null],
    // What history does not show is no basis.
    ['missing-task', null, { of: 500, source: 'commit-list' }, 'unknown', null],
    ['missing-task', null, { review: 500, of: 500, source: 'title-only' }, 'unknown', null],
    ['missing-declaration', null, { fail: 500, of: 500 }, 'unknown', null],
    ['missing-declaration', null, { fail: 0, of: 500, source: 'file' }, 'enforce', null],
    ['empty-change', null, { of: 500, source: 'title-only' }, 'enforce', null]
  ])('for %s at level %s with %j is %s, written as %s', (ruleId, level, some, expected, setting) => {
    expect(advise(ruleId, level, some)).toMatchObject({ level: expected, setting })
  })

  test('takes an empty description for one where the repository keeps descriptions', () => {
    const advice = advise('missing-task', null, { of: 60 }, { review: 40, of: 40, source: 'title-only' })
    expect(advice).toMatchObject({ level: 'off', reason: expect.stringContaining('40.0 %') })
  })

  test('says when too few pull requests show it', () => {
    expect(advise('empty-change', null, { of: 30 }).reason).toContain('30 are few')
    expect(advise('empty-change', null, { of: 500 }).reason).not.toContain('few')
  })

  test('says when it is the bots that fill the budget', () => {
    const advice = advise('unexplained-file', null, { review: 60, of: 100, author: 'bot' }, { review: 2, of: 100 })
    expect(advice).toMatchObject({ level: 'off', reason: expect.stringContaining('without bots 2.0 %') })
  })

  test('of nothing is none', () => {
    expect(advise('empty-change', null)).toMatchObject({ level: 'unknown' })
  })

  test('names for every rule what history does not show, or nothing', () => {
    expect(rules.filter(rule => unseenBy(rule.id) !== null).length).toBeGreaterThan(0)
    expect(unseenBy('empty-change')).toBeNull()
  })
})

describe('the tally', () => {
  test('keeps three examples, one of a pull request, however many there are', () => {
    const tally = tallyOf('empty-change', { fail: 50, of: 60 })
    const count = tally.rules.get('empty-change')!
    expect(count.examples).toHaveLength(3)
    expect(count.kinds()).toMatchObject({ fail: 50, pass: 10 })
    expect(count.months()).toEqual([{ month: '2026-01', judged: 60, fail: 50, review: 0 }])
    expect(count.byAuthor.get('person')).toEqual({ judged: 60, fail: 50, review: 0 })
  })

  test('counts what was not judged by its reason, and nowhere else', () => {
    const tally = new Tally()
    for (const reason of ['b', 'a', 'b']) tally.add({ number: 1, commit: 'c', notJudged: reason })
    expect(tally.gaps()).toEqual([
      { reason: 'a', count: 1 },
      { reason: 'b', count: 2 }
    ])
    expect(tally.judged).toBe(0)
  })
})
