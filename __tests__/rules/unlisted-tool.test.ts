import { describe, expect, test } from '@jest/globals'
import type { Finding } from '../../src/model/result.js'
import { unlistedTool } from '../../src/rules/unlisted-tool.js'
import { aPolicy } from '../support/a-pull-request.js'
import { aTool, claudeTrailer, copilotReview, type Shown, shownFacts } from '../support/tool-facts.js'

function judge(shown: Shown, ids: string[] = ['cursor']): Finding[] | 'notApplicable' {
  const policy = aPolicy({ tools: ids.map(id => aTool({ id })) })
  return unlistedTool.check(shownFacts(shown, policy), policy)
}

const kinds = (findings: Finding[] | 'notApplicable') =>
  findings === 'notApplicable' ? findings : findings.map(finding => `${finding.kind} ${finding.toolId}`)

test.each<[string, Shown, string[] | 'notApplicable']>([
  ['a listed tool', { says: 'AI assistance: Cursor' }, []],
  ['a declared tool', { says: 'AI assistance: Claude Code' }, ['fail claude-code']],
  ['a declared tool that nobody knows', { says: 'AI assistance: SuperCoder 3' }, ['fail supercoder']],
  ['a tool seen for certain', { commits: [claudeTrailer] }, ['fail claude-code']],
  ['a tool seen by a branch name', { headRef: 'codex/fix' }, ['review openai-codex']],
  ['a tool seen by a weak sign', { headRef: 'devin/fix' }, 'notApplicable'],
  ['an accepted suggestion', { commits: [copilotReview] }, 'notApplicable'],
  ['no tool', {}, 'notApplicable'],
  ['a denied tool seen for certain', { says: 'AI assistance: none', commits: [claudeTrailer] }, ['fail claude-code']],
  ['look-alike letters do not hide a listed tool', { says: 'AI assistance: \u0421ursor' }, []],
  ['a tool that nothing names', { commits: ['Fix\n\nAI-assisted: true'] }, ['review unnamed-ai-tool']],
  ['AI use without a tool', { says: 'AI usage: I used an LLM' }, ['review unnamed-ai-tool']],
  [
    'a sign without a name beside a listed tool',
    { says: 'AI assistance: Cursor', commits: ['Fix\n\nAI-assisted: true'] },
    []
  ]
])('%s', (_, shown, expected) => {
  expect(kinds(judge(shown))).toEqual(expected)
})

test('without a register there is nothing to look at', () => {
  expect(judge({ says: 'AI assistance: Claude Code' }, [])).toBe('notApplicable')
})

describe('a register entry under another name of the tool', () => {
  test.each([
    ['Claude', 'AI assistance: Claude Code'],
    ['claude-code', 'AI assistance: Claude'],
    ['copilot', 'AI assistance: GH Copilot'],
    ['SuperCoder', 'AI assistance: supercoder 3']
  ])('%s lists %s', (id, says) => {
    expect(judge({ says }, [id])).toEqual([])
  })
})

describe('the remedy clears it', () => {
  test.each<[string, Shown]>([
    ['declared', { says: 'AI assistance: SuperCoder Pro 3' }],
    ['in another script', { says: 'AI assistance: 工具箱' }],
    ['seen', { commits: [claudeTrailer] }]
  ])('%s', (_, shown) => {
    const id = (judge(shown) as Finding[])[0]!.remedy!.quoted[0]!
    expect(judge(shown, ['cursor', id])).toEqual([])
  })

  test('naming its trace as false', () => {
    const [finding] = judge({ commits: [claudeTrailer] }) as Finding[]
    expect(judge({ commits: [claudeTrailer], says: finding!.remedy!.quoted.at(-1)! })).toBe('notApplicable')
  })

  test('naming the tool', () => {
    const [finding] = judge({ commits: ['Fix\n\nAI-assisted: true'] }, ['claude-code']) as Finding[]
    const says = finding!.remedy!.quoted[0]!
    expect(judge({ commits: ['Fix\n\nAI-assisted: true'], says }, ['claude-code'])).toEqual([])
  })
})

test('an unknown name stands between quotes, whatever it holds', () => {
  const [finding] = judge({ says: 'AI assistance: Evil::error::Tool' }) as Finding[]
  for (const value of finding!.message.quoted) expect(finding!.message.text).toContain(`"${value}"`)
})
