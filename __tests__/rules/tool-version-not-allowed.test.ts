import { expect, test } from '@jest/globals'
import type { Finding } from '../../src/model/result.js'
import { toolVersionNotAllowed } from '../../src/rules/tool-version-not-allowed.js'
import { aPolicy } from '../support/a-pull-request.js'
import { aTool, claudeTrailer, copilotReview, type Shown, shownFacts } from '../support/tool-facts.js'

const policy = aPolicy({
  tools: [
    aTool({ id: 'claude-code', versions: '>=2.1.0' }),
    aTool({ id: 'openai-codex', versions: '^1.0.0' }),
    aTool({ id: 'cursor' })
  ]
})

function judge(shown: Shown, judged = policy): Finding[] | 'notApplicable' {
  return toolVersionNotAllowed.check(shownFacts(shown, judged), judged)
}

const kinds = (findings: Finding[] | 'notApplicable') =>
  findings === 'notApplicable' ? findings : findings.map(({ kind, toolId }) => `${kind} ${toolId}`)

test.each<[string, Shown, string[] | 'notApplicable']>([
  ['inside', { says: 'AI assistance: Claude Code 2.1.133' }, []],
  ['inside, with a v', { says: 'AI assistance: Claude Code v2.1.133' }, []],
  ['outside', { says: 'AI assistance: Claude Code 2.0.14' }, ['fail claude-code']],
  ['declared without a version', { says: 'AI assistance: Claude Code' }, ['review claude-code']],
  ['certain without a version', { commits: [claudeTrailer] }, ['review claude-code']],
  ['strong without a version', { headRef: 'codex/fix' }, ['review openai-codex']],
  ['weak', { headRef: 'devin/fix' }, 'notApplicable'],
  ['a partial version inside', { says: 'AI assistance: Claude Code 3' }, []],
  ['a partial version outside', { says: 'AI assistance: Claude Code 1' }, ['fail claude-code']],
  ['a partial version on both sides', { says: 'AI assistance: Claude Code 2' }, ['review claude-code']],
  ['a pre-release', { says: 'AI assistance: Claude Code 2.2.0-beta.1' }, ['fail claude-code']],
  [
    'a version stated beside a certain trace',
    { commits: [claudeTrailer], says: 'AI assistance: Claude Code 2.1.0' },
    []
  ],
  ['two tools', { says: 'AI assistance: Claude Code 2.0.14; Codex 2.0.0' }, ['fail claude-code', 'fail openai-codex']],
  ['a tool without a range', { says: 'AI assistance: Cursor 0.1' }, 'notApplicable'],
  ['a tool that the register does not list', { says: 'AI assistance: Devin 1' }, 'notApplicable'],
  ['an accepted suggestion', { commits: [copilotReview] }, 'notApplicable'],
  ['no tool', {}, 'notApplicable']
])('%s', (_, shown, expected) => {
  expect(kinds(judge(shown))).toEqual(expected)
})

test('the message says the version and the range', () => {
  const [finding] = judge({ says: 'AI assistance: Claude Code 2.0.14' }) as Finding[]
  expect(finding!.message.text).toBe('"Claude Code" took part in version "2.0.14", and the register allows ">=2.1.0".')
})

test.each<[string, Shown, string]>([
  ['nothing declared', { commits: [claudeTrailer] }, 'AI assistance: Claude Code 2.1.0'],
  ['a model declared', { says: 'AI assistance: Claude Code (Claude Opus 4.8)' }, 'Claude Code 2.1.0 (claude-opus-4-8)'],
  [
    'an account and a scope declared',
    { says: 'AI assistance: Claude Code, managed account: src/**' },
    'Claude Code 2.1.0, managed account: src/**'
  ]
])('the entry that the remedy proposes clears it: %s', (_, shown, entry) => {
  const [finding] = judge(shown) as Finding[]
  expect(finding!.remedy!.quoted).toContain(entry)
  const says = entry.startsWith('AI assistance') ? entry : `AI assistance: ${entry}`
  expect(judge({ ...shown, says })).toEqual([])
})

test('the entry that the remedy proposes keeps scope, account and model', () => {
  const says = 'AI assistance: Claude Code (Claude Opus 4.8), managed account: src/**'
  const [finding] = judge({ says }) as Finding[]
  const [, entry] = finding!.remedy!.quoted
  const { toolUses } = shownFacts({ says: `AI assistance: ${entry}` }, policy)
  expect(toolUses).toMatchObject([
    { version: '2.1.0', models: ['claude-opus-4-8'], account: 'managed', scope: ['src/**'] }
  ])
})
