import { describe, expect, test } from '@jest/globals'
import { alteredInQueue } from '../../src/rules/altered-in-queue.js'
import { aMember, someFacts } from '../support/a-merge.js'
import { aPolicy } from '../support/a-pull-request.js'

const other = 'f'.repeat(64)

function check(...members: Parameters<typeof aMember>[0][]) {
  return alteredInQueue.check(someFacts({ members: members.map(aMember) }), aPolicy())
}

describe('altered-in-queue', () => {
  test('has nothing to look at outside a merge queue', () => {
    expect(alteredInQueue.check(someFacts({}), aPolicy())).toBe('notApplicable')
  })

  test.each([
    ['the same content', {}, []],
    ['another content', { queuedDigest: other }, ['fail']],
    ['an unknown content of the queue', { queuedDigest: null }, ['open']],
    ['an unknown content of the pull request', { changeDigest: null }, ['open']],
    ['both unknown', { queuedDigest: null, changeDigest: null }, ['open']]
  ])('of %s', (_, member, kinds) => {
    const found = check(member)
    expect(found === 'notApplicable' ? found : found.map(({ kind }) => kind)).toEqual(kinds)
  })

  test('looks at the last pull request alone: each other one has its own record', () => {
    expect(check({ number: 6, queuedDigest: other }, {})).toEqual([])
  })
})
