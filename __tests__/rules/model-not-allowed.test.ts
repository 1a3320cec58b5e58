import { describe, expect, test } from '@jest/globals'
import type { Finding } from '../../src/model/result.js'
import { modelNotAllowed } from '../../src/rules/model-not-allowed.js'
import { aPolicy, aToolUse } from '../support/a-pull-request.js'
import { aTool, claudeTrailer, type Shown, shownFacts } from '../support/tool-facts.js'

function judge(shown: Shown, models = ['claude-opus-*', 'claude-sonnet-*']): Finding[] | 'notApplicable' {
  const policy = aPolicy({ tools: [aTool({ id: 'claude-code', models }), aTool({ id: 'cursor' })] })
  return modelNotAllowed.check(shownFacts(shown, policy), policy)
}

const kinds = (findings: Finding[] | 'notApplicable') =>
  findings === 'notApplicable' ? findings : findings.map(({ kind, toolId }) => `${kind} ${toolId}`)

test.each<[string, Shown, string[] | 'notApplicable']>([
  ['declared and allowed', { says: 'AI assistance: Claude Code (Claude Opus 4.8)' }, []],
  ['in a trailer and allowed', { commits: [claudeTrailer] }, []],
  ['declared and not allowed', { says: 'AI assistance: Claude Code (Claude Haiku 4.5)' }, ['fail claude-code']],
  ['another vendor', { says: 'AI assistance: Claude Code (GPT-5.4)' }, ['fail claude-code']],
  [
    'in a trailer and not allowed',
    { commits: ['Fix\n\nCo-Authored-By: Claude Haiku 4.5 <noreply@anthropic.com>'] },
    ['fail claude-code']
  ],
  [
    'one allowed and one not',
    { commits: [claudeTrailer], says: 'AI assistance: Claude Code (Claude Haiku 4.5)' },
    ['fail claude-code']
  ],
  [
    'in a trace that is strong only',
    { commits: ['Fix\n\nCo-Authored-By: gpt-5.3-codex-high <noreply@anthropic.com>'] },
    ['review claude-code']
  ],
  ['declared without a model', { says: 'AI assistance: Claude Code' }, ['review claude-code']],
  ['strong without a model', { headRef: 'claude/fix' }, ['review claude-code']],
  ['a tool without a list', { says: 'AI assistance: Cursor (GPT-5.4)' }, 'notApplicable'],
  ['a tool that the register does not list', { says: 'AI assistance: Devin' }, 'notApplicable'],
  ['no tool', {}, 'notApplicable']
])('%s', (_, shown, expected) => {
  expect(kinds(judge(shown))).toEqual(expected)
})

describe('names and patterns are compared in one form', () => {
  test.each<[string, string, boolean]>([
    ['Claude Opus 4.8', 'claude-opus-*', true],
    ['Claude Opus 4.8 (1M context)', 'claude-opus-*', true],
    ['claude-opus-4-8', 'Claude Opus *', true],
    ['claude-opus-4-8', 'claude-opus-4.8', true],
    ['anthropic/claude-opus-4.8', 'claude-opus-4.8', true],
    ['Claude Opus 4.8', 'anthropic/claude-*', true],
    ['Opus 4.8', 'claude-opus-*', true],
    ['Claude Opus 4.8', 'opus-*', true],
    ['Claude Opus 4.8', '*', true],
    ['GPT-5.4', 'gpt-5*', true],
    ['gpt-5.3-codex-high', 'gpt-5.3-codex*', true],
    ['gemini-3-pro', '{gpt-*,gemini-*}', true],
    ['Claude Opus 4.8', 'claude-@(opus|sonnet)-4.*', true],
    ['Claude Haiku 4.5', 'claude-@(opus|sonnet)-4.*', false],
    ['Claude Haiku 4.5', 'claude-opus-*', false],
    ['GPT-5.4', 'claude-*', false],
    ['Claude Opus 4.8', 'claude-opus-4.7', false],
    ['Claude Opus 4.8', 'claude-opus', false]
  ])('%s and %s: %s', (model, pattern, meets) => {
    const policy = aPolicy({ tools: [aTool({ id: 'claude-code', models: [pattern] })] })
    const facts = shownFacts({ commits: [], says: `AI assistance: Claude Code (${model})` }, policy)
    expect(facts.toolUses[0]!.models).toHaveLength(1)
    expect(modelNotAllowed.check(facts, policy)).toHaveLength(meets ? 0 : 1)
  })
})

test('a model that only a weak sign or a reviewer shows tells nothing', () => {
  const policy = aPolicy({ tools: [aTool({ id: 'claude-code', models: ['gpt-*'] })] })
  const signal = {
    id: 'x',
    where: 'commit-trailer',
    commit: null,
    session: null,
    variant: null,
    version: null
  } as const
  const toolUses = [
    aToolUse({
      models: ['claude-haiku-4-5', 'gpt-5-4', 'kimi-k2'],
      signals: [
        { ...signal, role: 'author', certainty: 'certain', model: 'gpt-5-4' },
        { ...signal, role: 'author', certainty: 'weak', model: 'kimi-k2' },
        { ...signal, role: 'reviewer', certainty: 'certain', model: 'claude-haiku-4-5' }
      ]
    })
  ]
  expect(modelNotAllowed.check({ ...shownFacts({}, policy), toolUses }, policy)).toEqual([])
})

test('the message names what ran and what is allowed', () => {
  const [finding] = judge({ says: 'AI assistance: Claude Code (Claude Haiku 4.5)' }) as Finding[]
  expect(finding!.message.text).toBe(
    '"Claude Code" ran "claude-haiku-4-5", and the register allows "claude-opus-*" and "claude-sonnet-*".'
  )
})

test('the form that the remedy shows is one that a declaration can hold', () => {
  const [finding] = judge({ says: 'AI assistance: Claude Code' }) as Finding[]
  expect(judge({ says: `AI assistance: ${finding!.remedy!.quoted[1]}` })).toEqual([])
})
