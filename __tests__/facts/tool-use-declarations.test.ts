import { describe, expect, test } from '@jest/globals'
import { stateDeclaration } from '../../src/facts/tool-declaration.js'
import { detectTools } from '../../src/facts/tool-use.js'
import type { Policy } from '../../src/model/policy.js'
import { parseTask } from '../../src/model/task-parse.js'
import { aPolicy, aPullRequest } from '../support/a-pull-request.js'
import { aTool, claudeTrailer } from '../support/tool-facts.js'

function input(says: string, commits: string[] = ['Fix'], policy: Policy = aPolicy()) {
  const body = `The parser dropped the last line.\n\n${says}`
  const pullRequest = aPullRequest({ title: 'Fix the parser', body, commits, headRef: 'fix' })
  return { pullRequest, task: parseTask(pullRequest.title, body), policy }
}

const uses = (says: string, commits?: string[], policy?: Policy) => detectTools(input(says, commits, policy))

describe('what a description states', () => {
  test.each<[string, string, string[]]>([
    ['AI assistance: none', 'none', []],
    ['- [x] **No AI tools were used**\n- [ ] **If AI tools were used**, I have disclosed which ones', 'none', []],
    ['- [x] **No AI tools were used**\n- [x] **If AI tools were used**, I have disclosed', 'ambiguous', []],
    ['AI assistance: none; Cursor', 'ambiguous', []],
    ['AI assistance: None used except to validate', 'ambiguous', []],
    ['AI assistance: SuperCoder 3', 'tools', ['supercoder']],
    ['AI assistance: <!-- none, or the tools used -->', 'missing', []],
    ['> AI assistance: Cursor', 'missing', []],
    ['**AI usage:** I used an LLM for the tests', 'unnamed', []],
    ['**AI disclosure:** Amp wrote most of the C headers', 'tools', ['amp']],
    ['Assisted-by: Claude:claude-opus-4-6 coccinelle sparse', 'tools', ['claude-code']],
    ['Assisted-by: GLM 4.6 via Claude Code', 'tools', ['claude-code']],
    [
      '## AI assistance\n- Claude Code (Claude Opus 4.8): parser and tests\n- GitHub Copilot: completions',
      'tools',
      ['claude-code', 'github-copilot']
    ],
    ['AI assistance: __proto__; constructor', 'tools', ['constructor', 'proto']],
    ['AI assistance: Claude; Claude Code', 'tools', ['claude-code']],
    ['AI assistance: Opus 4.8', 'unnamed', []],
    ['AI assistance: Claude Opus 4.8', 'tools', ['claude-code']]
  ])('%j', (says, state, ids) => {
    const declaration = stateDeclaration(input(says))
    expect(declaration.state).toBe(state)
    expect(declaration.tools.map(tool => tool.id)).toEqual(ids)
  })

  test('version, model, account and scope come from the declaration', () => {
    const says =
      'AI assistance: Claude Code 2.1.133 (Claude Opus 4.8) for src/parser/**, managed account; GitHub Copilot (completions)'
    expect(uses(says)).toMatchObject([
      {
        toolId: 'claude-code',
        toolName: 'Claude Code',
        role: 'author',
        certainty: null,
        declared: true,
        version: '2.1.133',
        models: ['claude-opus-4-8'],
        account: 'managed',
        scope: ['src/parser/**'],
        signals: []
      },
      { toolId: 'github-copilot', declared: true, version: null, models: [], account: null, scope: [] }
    ])
  })

  test('a tool stated twice is one, and one statement without a scope is for the whole change', () => {
    const twice = '## AI assistance\n- Cursor 1.2 for docs/**\n- Cursor for src/**'
    expect(uses(twice)).toMatchObject([{ toolId: 'cursor', version: '1.2', scope: ['docs/**', 'src/**'] }])
    expect(uses(`${twice}\n- Cursor`)).toMatchObject([{ toolId: 'cursor', scope: [] }])
  })
})

describe('declared is', () => {
  test.each<[string, boolean | null]>([
    ['', null],
    ['AI assistance: none; Cursor', null],
    ['AI assistance: none', false],
    ['AI assistance: Aider', false],
    ['AI usage: I used an LLM', false],
    ['AI assistance: Claude Code', true],
    ['AI assistance: Claude Opus', true]
  ])('for a tool that is seen, under %j: %j', (says, declared) => {
    expect(uses(says, [claudeTrailer]).find(use => use.toolId === 'claude-code')!.declared).toBe(declared)
  })

  test('true for a known tool behind a register entry with an id of its own', () => {
    const policy = aPolicy({ tools: [aTool({ id: 'github-copilot' }), aTool({ id: 'copilot-cli' })] })
    const seen = uses(
      'AI assistance: Copilot CLI',
      ['Fix\n\nCo-authored-by: Copilot <223556219+Copilot@users.noreply.github.com>'],
      policy
    )
    expect(seen.map(use => `${use.toolId} ${use.declared}`)).toEqual(['copilot-cli true', 'github-copilot true'])
  })

  test('AI use without a name is a tool use without a name', () => {
    expect(uses('AI usage: I used an LLM for the tests')).toMatchObject([
      { toolId: 'unnamed-ai-tool', certainty: null, declared: true, signals: [] }
    ])
  })
})

describe('a person’s word and the trailers', () => {
  const both = aPolicy({ task: { declareBy: ['description', 'trailer'] } })
  test.each<[string, string, string, string[]]>([
    ['only a trailer', '', 'tools', ['claude-code']],
    ['both', 'AI assistance: Aider', 'tools', ['aider', 'claude-code']],
    ['prose and a trailer', 'AI usage: I used an LLM', 'tools', ['claude-code']],
    ['none stays none', 'AI assistance: none', 'none', []],
    ['a contradiction stays one', 'AI assistance: none; Cursor', 'ambiguous', []]
  ])('%s', (_, says, state, ids) => {
    const declaration = stateDeclaration(input(says, [claudeTrailer], both))
    expect([declaration.state, declaration.tools.map(tool => tool.id)]).toEqual([state, ids])
  })

  test('trailers are signals only, where the policy does not count them', () => {
    expect(stateDeclaration(input('', [claudeTrailer])).state).toBe('missing')
    expect(uses('', [claudeTrailer])).toMatchObject([{ declared: null }])
    expect(uses('', [claudeTrailer], both)).toMatchObject([{ declared: true }])
  })
})
