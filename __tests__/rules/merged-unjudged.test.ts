import { describe, expect, test } from '@jest/globals'
import type { MergeRecord } from '../../src/model/evidence.js'
import type { Policy } from '../../src/model/policy.js'
import { mergedUnjudged } from '../../src/rules/merged-unjudged.js'
import { aMerge, aRecord, someFacts } from '../support/a-merge.js'
import { aPolicy } from '../support/a-pull-request.js'

function check(merge: Partial<MergeRecord>, policy = aPolicy()) {
  const found = mergedUnjudged.check(someFacts({ merge: aMerge(merge) }), policy)
  if (found === 'notApplicable') throw new Error('there was something to look at')
  return found
}

const neutral = aRecord({ conclusion: 'neutral' })

describe('merged-unjudged', () => {
  test('has nothing to look at before the merge', () => {
    expect(mergedUnjudged.check(someFacts({}), aPolicy())).toBe('notApplicable')
  })

  test.each<[string, Partial<MergeRecord>, Partial<Pick<Policy, 'mode' | 'review'>>]>([
    ['a record that passed, joined by content', {}, {}],
    ['one joined by the commit', { joinedBy: 'commit' }, {}],
    ['a neutral one, where a review holds nothing', { record: neutral }, {}],
    ['a neutral one, where the policy observes', { record: neutral }, { mode: 'observe', review: 'block' }]
  ])('passes %s', (_, merge, policy) => {
    expect(check(merge, aPolicy(policy))).toEqual([])
  })

  test.each<[string, Partial<MergeRecord>, string, Partial<Pick<Policy, 'mode' | 'review'>>]>([
    [
      'no pull request',
      { pullRequest: null, record: null, joinedBy: null },
      'pushed to the branch by "bob" without',
      {}
    ],
    ['no record', { record: null, joinedBy: null }, 'no check of Remit stands on it', {}],
    ['a record of other content', { joinedBy: null }, 'is not the one that the check 5001 of Remit judged', {}],
    ['a red check', { record: aRecord({ conclusion: 'failure' }) }, 'with the conclusion "failure"', {}],
    ['a skipped check', { record: aRecord({ conclusion: 'skipped' }) }, 'with the conclusion "skipped"', {}],
    ['a check without a conclusion', { record: aRecord({ conclusion: null }) }, 'without a conclusion', {}],
    ['a neutral check where a review holds', { record: neutral }, 'conclusion "neutral"', { review: 'block' }]
  ])('fails %s', (_, merge, words, policy) => {
    const found = check(merge, aPolicy(policy))
    expect(found.map(({ kind }) => kind)).toEqual(['fail'])
    expect(found[0]!.message.text).toContain(words)
  })

  test('asks for a revert or a waiver where there is no pull request to judge', () => {
    const [found] = check({ pullRequest: null, record: null, joinedBy: null, mergedBy: null })
    expect(found!.remedy?.text).toMatch(/^Revert it and bring it by a pull request; .* a waiver of merged-unjudged/)
  })
})
