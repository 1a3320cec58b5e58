import { describe, expect, test } from '@jest/globals'
import { failingMember } from '../../src/rules/failing-member.js'
import { aMember, someFacts } from '../support/a-merge.js'
import { aPolicy } from '../support/a-pull-request.js'

const first = {
  message: { text: '"a.ts" is outside.', quoted: ['a.ts'] },
  remedy: { text: 'Take "a.ts" out.', quoted: ['a.ts'] }
}

function check(...members: Parameters<typeof aMember>[0][]) {
  const found = failingMember.check(someFacts({ members: members.map(aMember) }), aPolicy())
  if (found === 'notApplicable') throw new Error('there was something to look at')
  return found
}

describe('failing-member', () => {
  test('has nothing to look at outside a group, and in a group of one', () => {
    expect(failingMember.check(someFacts({}), aPolicy())).toBe('notApplicable')
    expect(failingMember.check(someFacts({ members: [aMember({})] }), aPolicy())).toBe('notApplicable')
  })

  test.each([
    ['PASSED', []],
    ['FAILED', ['fail']],
    ['INCOMPLETE', ['open']],
    ['REVIEW', ['review']],
    [null, ['open']]
  ] as const)('another pull request that is %s gives %j', (verificationResult, kinds) => {
    expect(check({ number: 6, verificationResult }, {}).map(({ kind }) => kind)).toEqual(kinds)
  })

  test('leaves the one that is being judged to its own rules', () => {
    expect(check({ number: 6, verificationResult: 'PASSED' }, { verificationResult: 'FAILED' })).toEqual([])
  })

  test('says which, why and what to do, and no approval of this pull request clears it', () => {
    const facts = someFacts({ members: [aMember({ number: 6, verificationResult: 'REVIEW', first }), aMember({})] })
    expect(failingMember.check(facts, aPolicy())).toEqual([
      {
        kind: 'review',
        since: facts.at,
        message: {
          text: 'Pull request 6, which this group merges too, is REVIEW: "a.ts" is outside.',
          quoted: ['a.ts']
        },
        remedy: {
          text: 'Take pull request 6 out of the queue, or there: Take "a.ts" out. Then queue it again.',
          quoted: ['a.ts']
        }
      }
    ])
  })

  test('names the way out where nothing is known of the reason', () => {
    const [found] = check({ number: 6, verificationResult: 'INCOMPLETE' }, {})
    expect(found!.remedy?.text).toBe(
      'Take pull request 6 out of the queue, clear what its record names, and queue it again.'
    )
  })
})
