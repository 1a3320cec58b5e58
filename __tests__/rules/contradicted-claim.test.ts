import { describe, expect, test } from '@jest/globals'
import { boundingKinds, type Claim, type ClaimKind } from '../../src/model/claim.js'
import type { Finding } from '../../src/model/result.js'
import { contradictedClaim } from '../../src/rules/contradicted-claim.js'
import { aClaim } from '../support/a-claim.js'
import { aPolicy, someFacts } from '../support/a-pull-request.js'

function check(claims: Claim[], policy = aPolicy()): Finding[] | 'notApplicable' {
  return contradictedClaim.check(someFacts({ claims }), policy)
}

const noted: ClaimKind[] = ['dependency-bumped', 'file-count', 'test-count', 'line-count']
const asked = [...boundingKinds].filter(kind => !noted.includes(kind))
const beyond = { ground: 'beyond' as const, paths: ['src/a.ts'] }

describe('contradicted-claim', () => {
  test.each(asked)('asks for a look at a contradicted %s', kind => {
    expect(check([aClaim({ kind, proof: beyond })])).toMatchObject([{ kind: 'review', taskLine: 3 }])
  })

  test.each(noted)('notes a contradicted %s', kind => {
    expect(check([aClaim({ kind, proof: { ground: 'other-number' } })])).toMatchObject([{ kind: 'informational' }])
  })

  test('asks about numbers where the policy says so', () => {
    const policy = aPolicy({ rules: { 'contradicted-claim': 'fail' } })
    expect(check([aClaim({ kind: 'file-count' })], policy)).toMatchObject([{ kind: 'review' }])
  })

  test.each(['supported', 'undecidable'] as const)('lets a bound pass that is %s', verdict => {
    expect(check([aClaim({ kind: 'only-paths', verdict })])).toEqual([])
  })

  test('has nothing to look at without a bound', () => {
    expect(check([aClaim({ kind: 'tests' })])).toBe('notApplicable')
  })

  test.each<[ClaimKind, Claim['proof'], string]>([
    ['only-documentation', { ...beyond, symbols: [], counts: {} }, '"src/a.ts" changes code as well'],
    ['only-tests', { ...beyond, symbols: [], counts: {} }, '"src/a.ts" changes code that is no test as well'],
    [
      'only-paths',
      { ground: 'beyond', paths: ['a', 'b', 'c', 'd'], symbols: [], counts: {} },
      '"a", "b", "c" and 1 more change as well'
    ],
    ['file-unchanged', { ...beyond, symbols: [], counts: {} }, '"src/a.ts" changes'],
    [
      'no-new-dependencies',
      { ground: 'beyond', paths: ['package.json'], symbols: ['lodash'], counts: {} },
      '"package.json" brings "lodash"'
    ],
    [
      'no-api-change',
      { ...beyond, symbols: ['roundTax'], counts: {} },
      'exported names come or go in "src/a.ts": "roundTax"'
    ],
    ['file-count', { ground: 'other-number', paths: [], symbols: [], counts: { files: 4 } }, '4 files change'],
    [
      'dependency-bumped',
      { ground: 'other-number', paths: ['package.json'], symbols: ['lodash 1.0.0 → 2.0.0'], counts: {} },
      'it is "lodash 1.0.0 → 2.0.0"'
    ]
  ])('says of %s what the change shows', (kind, proof, words) => {
    const [finding] = check([aClaim({ kind, words: 'the words', proof })]) as Finding[]
    expect(finding!.message.text).toBe(`Line 3 of the description says "the words", yet ${words}.`)
  })

  test('offers an exception for few files, in words that are read as one', () => {
    const [finding] = check([aClaim({ kind: 'only-documentation', proof: beyond })]) as Finding[]
    expect(finding!.remedy!.text).toContain('Add to the statement in line 3 of the description: except "src/a.ts".')
  })
})
