import { describe, expect, test } from '@jest/globals'
import { boundingKinds, type Claim, claimKinds } from '../../src/model/claim.js'
import type { Finding } from '../../src/model/result.js'
import { unmetTaskItem } from '../../src/rules/unmet-task-item.js'
import { aClaim } from '../support/a-claim.js'
import { aPolicy, someFacts } from '../support/a-pull-request.js'

function check(claims: Claim[], policy = aPolicy()): Finding[] | 'notApplicable' {
  return unmetTaskItem.check(someFacts({ claims }), policy)
}

const work = claimKinds.filter(kind => !boundingKinds.has(kind))

describe('unmet-task-item', () => {
  test.each(['tests', 'changelog'] as const)('asks for a look at %s that are claimed and missing', kind => {
    expect(check([aClaim({ kind })])).toMatchObject([{ kind: 'review', taskLine: 3 }])
  })

  test.each(['tests', 'changelog'] as const)('notes %s that are claimed in passing', kind => {
    expect(check([aClaim({ kind, isPlain: false })])).toMatchObject([{ kind: 'informational' }])
  })

  test.each(work.filter(kind => kind !== 'tests' && kind !== 'changelog'))('notes a missing %s', kind => {
    expect(check([aClaim({ kind, objects: ['a'] })])).toMatchObject([{ kind: 'informational' }])
  })

  test.each(['review', 'fail'] as const)('asks for all of them where the policy says %s', level => {
    const policy = aPolicy({ rules: { 'unmet-task-item': level } })
    expect(check([aClaim({ kind: 'file-removed' })], policy)).toMatchObject([{ kind: 'review' }])
  })

  test.each(['supported', 'undecidable'] as const)('lets a claim pass that is %s', verdict => {
    expect(check([aClaim({ verdict })])).toEqual([])
  })

  test('says one gap once', () => {
    expect(check([aClaim(), aClaim({ item: 't2', line: 5 })])).toHaveLength(1)
    expect(check([aClaim(), aClaim({ kind: 'changelog' })])).toHaveLength(2)
    const [finding, ...others] = check([aClaim({ isPlain: false }), aClaim({ line: 7 })]) as Finding[]
    expect(finding).toMatchObject({ kind: 'review', taskLine: 7 })
    expect(others).toEqual([])
  })

  test('has nothing to look at without a claim of work', () => {
    expect(check([])).toBe('notApplicable')
    expect(check([aClaim({ kind: 'only-tests' })])).toBe('notApplicable')
  })

  test('quotes the words, and names the line', () => {
    const [finding] = check([aClaim()]) as Finding[]
    expect(finding!.message).toEqual({
      text: 'Line 3 of the description says "Adds tests", yet no changed file is a test or holds one.',
      quoted: ['Adds tests']
    })
    expect(finding!.remedy!.text).toContain('take the statement out of line 3 of the description')
  })

  test('keeps the words out where the policy does', () => {
    const evidence = { ...aPolicy().evidence, words: false }
    const [finding] = check([aClaim({ line: 0 })], aPolicy({ evidence })) as Finding[]
    expect(finding!.message.text).toBe(
      'The title says that tests come with the change, yet no changed file is a test or holds one.'
    )
  })
})
