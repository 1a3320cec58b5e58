import { expect, test } from '@jest/globals'
import type { RegisteredTool } from '../../src/model/policy.js'
import type { Finding } from '../../src/model/result.js'
import { overdueRiskAssessment } from '../../src/rules/overdue-risk-assessment.js'
import { aPolicy } from '../support/a-pull-request.js'
import { aTool, claudeTrailer, copilotReview, type Shown, shownFacts } from '../support/tool-facts.js'

const assessed = { reference: 'RA-17', reviewed: '2026-06-01', due: '2026-12-01' }

function judge(shown: Shown, riskAssessment: RegisteredTool['riskAssessment'] = assessed): Finding[] | 'notApplicable' {
  const policy = aPolicy({ tools: [aTool({ id: 'claude-code', riskAssessment })] })
  return overdueRiskAssessment.check(shownFacts(shown, policy), policy)
}

const kinds = (findings: Finding[] | 'notApplicable') =>
  findings === 'notApplicable' ? findings : findings.map(({ kind, toolId }) => `${kind} ${toolId}`)

test.each<[string, string[]]>([
  ['2026-06-01', []],
  ['2026-10-31', []],
  ['2026-11-01', ['review claude-code']],
  ['2026-11-30', ['review claude-code']],
  ['2026-12-01', ['review claude-code']],
  ['2026-12-02', ['fail claude-code']],
  ['2030-01-01', ['fail claude-code']]
])('on %s', (on, expected) => {
  expect(kinds(judge({ on, says: 'AI assistance: Claude Code' }))).toEqual(expected)
})

test.each<[string, Shown, string[] | 'notApplicable']>([
  ['certain', { commits: [claudeTrailer] }, ['fail claude-code']],
  ['strong', { headRef: 'claude/fix' }, ['review claude-code']],
  ['an accepted suggestion', { commits: [copilotReview] }, 'notApplicable'],
  ['another tool', { says: 'AI assistance: Cursor' }, 'notApplicable'],
  ['no tool', {}, 'notApplicable']
])('overdue, and %s', (_, shown, expected) => {
  expect(kinds(judge({ ...shown, on: '2027-01-01' }))).toEqual(expected)
})

test.each([null, { reference: 'RA-17', reviewed: '2020-01-01', due: null }])('without a day there is no duty', risk => {
  expect(judge({ says: 'AI assistance: Claude Code', on: '2027-01-01' }, risk)).toBe('notApplicable')
})

test('the message names the assessment, its day and how long ago; the remedy its owner', () => {
  const [finding] = judge({ on: '2026-12-02', says: 'AI assistance: Claude Code' }) as Finding[]
  expect(finding!.message.text).toBe(
    '"Claude Code" is declared; its risk assessment "RA-17", last reviewed on "2026-06-01", was due 1 day ago, on "2026-12-01".'
  )
  expect(finding!.remedy!.text).toMatch(/^"dev-tools" reviews the assessment "RA-17" and enters/)
})

test('the next day in the register, as the remedy says, clears it', () => {
  const next = { ...assessed, reviewed: '2026-12-02', due: '2027-06-01' }
  expect(judge({ on: '2026-12-02', says: 'AI assistance: Claude Code' }, next)).toEqual([])
})
