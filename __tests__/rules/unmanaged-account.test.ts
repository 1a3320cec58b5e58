import { expect, test } from '@jest/globals'
import type { RegisteredTool } from '../../src/model/policy.js'
import type { Finding } from '../../src/model/result.js'
import { unmanagedAccount } from '../../src/rules/unmanaged-account.js'
import { aPolicy } from '../support/a-pull-request.js'
import { aTool, claudeTrailer, type Shown, shownFacts } from '../support/tool-facts.js'

function judge(shown: Shown, account: RegisteredTool['account'] = 'managed'): Finding[] | 'notApplicable' {
  const policy = aPolicy({ tools: [aTool({ id: 'claude-code', account })] })
  return unmanagedAccount.check(shownFacts(shown, policy), policy)
}

const kinds = (findings: Finding[] | 'notApplicable') =>
  findings === 'notApplicable' ? findings : findings.map(({ kind, toolId }) => `${kind} ${toolId}`)

test.each<[string, Shown, string[] | 'notApplicable']>([
  ['managed', { says: 'AI assistance: Claude Code, managed account' }, []],
  ['managed, in brackets', { says: 'AI assistance: Claude Code (managed account)' }, []],
  ['personal', { says: 'AI assistance: Claude Code, personal account' }, ['fail claude-code']],
  ['declared without an account', { says: 'AI assistance: Claude Code' }, ['review claude-code']],
  ['certain without an account', { commits: [claudeTrailer] }, ['review claude-code']],
  ['strong', { headRef: 'claude/fix' }, ['review claude-code']],
  ['a tool that the register does not list', { says: 'AI assistance: Cursor, personal account' }, 'notApplicable'],
  ['no tool', {}, 'notApplicable']
])('%s', (_, shown, expected) => {
  expect(kinds(judge(shown))).toEqual(expected)
})

test.each([null, 'any', 'personal'] as const)('an entry with the account %s asks for nothing', account => {
  expect(judge({ says: 'AI assistance: Claude Code, personal account' }, account)).toBe('notApplicable')
})

test.each<[string, Shown]>([
  ['nothing declared', { commits: [claudeTrailer] }],
  ['no account declared', { says: 'AI assistance: Claude Code 2.1.133 (Claude Opus 4.8)' }],
  ['a personal one declared', { says: 'AI assistance: Claude Code, personal account: src/**' }]
])('the entry that the remedy proposes clears it: %s', (_, shown) => {
  const [finding] = judge(shown) as Finding[]
  const entry = finding!.remedy!.quoted.find(value => value.includes('managed account'))!
  const says = entry.startsWith('AI assistance') ? entry : `AI assistance: ${entry}`
  expect(judge({ ...shown, says })).toEqual([])
})
