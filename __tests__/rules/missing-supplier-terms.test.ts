import { expect, test } from '@jest/globals'
import type { RegisteredTool } from '../../src/model/policy.js'
import type { Finding } from '../../src/model/result.js'
import { missingSupplierTerms } from '../../src/rules/missing-supplier-terms.js'
import { aPolicy } from '../support/a-pull-request.js'
import { aTool, claudeTrailer, type Shown, shownFacts } from '../support/tool-facts.js'

type Terms = Partial<NonNullable<RegisteredTool['supplier']>>

function judge(
  processing: RegisteredTool['processing'],
  terms: Terms | null,
  shown: Shown = { says: 'AI assistance: Claude Code' }
): Finding[] | 'notApplicable' {
  const none = { agreement: null, trainingOptOut: null, certificates: [], customerApproval: null }
  const supplier = terms === null ? null : { ...none, ...terms }
  const policy = aPolicy({ tools: [aTool({ id: 'claude-code', processing, supplier })] })
  return missingSupplierTerms.check(shownFacts(shown, policy), policy)
}

const kinds = (findings: Finding[] | 'notApplicable') =>
  findings === 'notApplicable' ? findings : findings.map(({ kind }) => kind)

const whole = { agreement: 'DPA-2026-04', trainingOptOut: true }

test.each<[string, RegisteredTool['processing'], Terms | null, string[] | 'notApplicable']>([
  ['all there', 'vendor', whole, []],
  ['no supplier at all', 'vendor', null, ['fail']],
  ['no agreement', 'vendor', { trainingOptOut: true }, ['fail']],
  ['training allowed', 'vendor', { ...whole, trainingOptOut: false }, ['fail']],
  ['nothing said about training', 'vendor', { agreement: 'DPA-2026-04' }, ['review']],
  ['an own tenant without a word about training', 'own-tenant', { agreement: 'MSA-1' }, []],
  ['an own tenant where training is allowed', 'own-tenant', { ...whole, trainingOptOut: false }, ['fail']],
  ['an own tenant without an agreement', 'own-tenant', null, ['fail']],
  ['a supplier whose processing is not stated', null, { trainingOptOut: true }, ['fail']],
  ['local processing', 'local', null, 'notApplicable'],
  ['local processing with a supplier', 'local', { trainingOptOut: false }, 'notApplicable'],
  ['an entry that says nothing', null, null, 'notApplicable']
])('%s', (_, processing, terms, expected) => {
  expect(kinds(judge(processing, terms))).toEqual(expected)
})

test.each<[string, Shown, string[] | 'notApplicable']>([
  ['certain', { commits: [claudeTrailer] }, ['fail']],
  ['strong', { headRef: 'claude/fix' }, ['review']],
  ['weak', { headRef: 'devin/fix' }, 'notApplicable'],
  ['another tool', { says: 'AI assistance: Cursor' }, 'notApplicable'],
  ['no tool', {}, 'notApplicable']
])('without terms, and %s', (_, shown, expected) => {
  expect(kinds(judge('vendor', null, shown))).toEqual(expected)
})

test('all gaps of a tool are one finding, and what fills them clears it', () => {
  const [finding, ...more] = judge('vendor', { trainingOptOut: false }) as Finding[]
  expect(more).toEqual([])
  expect(finding!.message.text).toBe(
    '"Claude Code" is declared; the register names no agreement with its supplier and says that its supplier may train on what it reads.'
  )
  expect(finding!.remedy!.text).toBe(
    '"dev-tools" concludes an agreement and enters it as agreement and opts out of training and enters trainingOptOut as true in supplier of "claude-code", in the policy on the base branch; or make this change without the tool.'
  )
  expect(judge('vendor', whole)).toEqual([])
})
