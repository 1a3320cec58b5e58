import { describe, expect, test } from '@jest/globals'
import { undeclaredTool } from '../../src/rules/undeclared-tool.js'
import { aPolicy } from '../support/a-pull-request.js'
import { claudeTrailer, copilotReview, cursorTrailer, type Shown, shownFacts } from '../support/tool-facts.js'

const required = aPolicy({ task: { declaration: 'required' } })
const optional = aPolicy()

function judge(shown: Shown, policy = required) {
  return undeclaredTool.check(shownFacts(shown, policy), policy)
}

function kinds(shown: Shown, policy = required) {
  const findings = judge(shown, policy)
  return findings === 'notApplicable' ? findings : findings.map(finding => `${finding.kind} ${finding.toolId}`)
}

const said = {
  none: 'AI assistance: none',
  covering: 'AI assistance: Claude Code (Claude Opus 4.8); Cursor; GitHub Copilot',
  other: 'AI assistance: Aider',
  missing: '',
  ambiguous: 'AI assistance: none; Cursor',
  unnamed: 'AI usage: I used an LLM for the tests'
}
const certain = { commits: [claudeTrailer] }
const strong = { headRef: 'cursor/fix-parser' }
const weak = { headRef: 'devin/fix-parser' }
const suggestion = { commits: [copilotReview] }

describe('declaration against signals, where a declaration is required', () => {
  test.each<[keyof typeof said, string, Shown, string[] | 'notApplicable']>([
    ['none', 'certain', certain, ['fail claude-code']],
    ['none', 'strong', strong, ['review cursor']],
    ['none', 'weak', weak, []],
    ['none', 'suggestion', suggestion, ['informational github-copilot']],
    ['none', 'nothing', {}, 'notApplicable'],
    ['covering', 'certain', certain, []],
    ['covering', 'strong', strong, []],
    ['covering', 'suggestion', suggestion, []],
    ['covering', 'nothing', {}, []],
    ['other', 'certain', certain, ['fail claude-code']],
    ['other', 'strong', strong, ['review cursor']],
    ['other', 'weak', weak, []],
    ['other', 'suggestion', suggestion, ['informational github-copilot']],
    ['other', 'nothing', {}, []],
    ['missing', 'certain', certain, ['fail claude-code']],
    ['missing', 'strong', strong, ['review cursor']],
    ['missing', 'weak', weak, []],
    ['missing', 'suggestion', suggestion, []],
    ['missing', 'nothing', {}, 'notApplicable'],
    ['ambiguous', 'certain', certain, ['fail claude-code']],
    ['ambiguous', 'strong', strong, ['review cursor']],
    ['ambiguous', 'suggestion', suggestion, []],
    ['unnamed', 'certain', certain, ['fail claude-code']],
    ['unnamed', 'strong', strong, ['review cursor']]
  ])('%s and %s', (says, _, shown, expected) => {
    expect(kinds({ ...shown, says: said[says] })).toEqual(expected)
  })
})

describe('where a declaration is optional', () => {
  test('nothing is asked while none was made', () => {
    expect(kinds({ ...certain }, optional)).toBe('notApplicable')
  })
  test.each(['none', 'other', 'ambiguous'] as const)('one that was made counts: %s', says => {
    expect(kinds({ ...certain, says: said[says] }, optional)).toEqual(['fail claude-code'])
  })
})

describe('what it says', () => {
  test('two merged pull requests once said this over commits by Claude', () => {
    const [finding] = judge({
      says: '## Description of AI Usage\n\nNo AI was used in creating this PR.',
      commits: [claudeTrailer, 'Fix more', 'Fix less']
    }) as { message: { text: string; quoted: string[] }; taskLine: number }[]
    expect(finding!.message.text).toBe(
      'Line 5 of the description says that no AI tool was used, and "Claude Code" is seen in 1 of 3 commits (trailer).'
    )
    expect(finding!.taskLine).toBe(5)
  })

  test('an ambiguous statement names its lines', () => {
    const [finding] = judge({
      ...certain,
      says: '- [x] No AI tools were used\n- [x] AI tools were used: Claude Code'
    }) as {
      remedy: { text: string }
    }[]
    expect(finding!.remedy.text).toMatch(/lines 3 and 4/)
  })
})

describe('the remedy clears it', () => {
  const cases: [string, Shown][] = [
    ['nothing said', { ...certain }],
    ['nothing said, two tools', { commits: [claudeTrailer, cursorTrailer] }],
    ['none', { ...certain, says: 'AI assistance: none' }],
    ['another tool', { ...certain, says: 'AI assistance: Aider' }],
    ['a list', { ...certain, says: '## AI assistance\n\n- Aider: tests\n- Devin' }],
    ['prose', { ...certain, says: 'AI usage: I used an LLM for the tests' }],
    ['a contradiction', { ...certain, says: 'AI assistance: none; Cursor' }],
    ['a branch', { ...strong, says: 'AI assistance: none' }],
    ['a name with a model', { commits: ['Fix\n\nCo-authored-by: GPT 5.4 <codex@openai.com>'] }]
  ]
  test.each(cases)('%s', (_, shown) => {
    const [finding] = judge(shown) as { remedy: { text: string; quoted: string[] }; taskLine?: number }[]
    const line = finding!.remedy.quoted[0]!
    expect(kinds({ ...shown, says: apply(shown.says ?? '', line, finding!.remedy.text) })).toEqual([])
  })

  /** Does to the description what the remedy says. Lines count from the first paragraph, two above. */
  function apply(says: string, line: string, remedy: string): string {
    if (remedy.startsWith('Add this line')) return `${says}\n\n${line}`
    const at = Number(/lines? (\d+)/.exec(remedy)![1]) - 3
    const lines = says.split('\n')
    lines[at] = remedy.startsWith('Add ') ? lines[at] + line : line
    return lines.join('\n')
  }

  test('a trace that is false is cleared by a declaration that names it', () => {
    const vscode = { commits: ['Fix\n\nCo-authored-by: Copilot <223556219+Copilot@users.noreply.github.com>'] }
    expect(kinds({ ...vscode, says: 'AI assistance: Claude Code' })).toEqual(['fail github-copilot'])
    expect(kinds({ ...vscode, says: 'AI assistance: Claude Code; GitHub Copilot (trailer of the editor)' })).toEqual([])
  })

  test.each<[string, Shown]>([
    ['none', { ...certain, says: 'AI assistance: none' }],
    ['another tool', { ...certain, says: 'AI assistance: Aider' }],
    ['nothing said', { ...certain }],
    ['a branch', { ...strong, says: 'AI assistance: none' }]
  ])('and so does the line that names a false trace: %s', (_, shown) => {
    const [finding] = judge(shown) as { remedy: { text: string; quoted: string[] } }[]
    const line = finding!.remedy.quoted.at(-1)!
    expect(line).toMatch(/^AI tools not used: /)
    expect(kinds({ ...shown, says: `${shown.says ?? ''}\n\n${line}` })).toEqual([
      expect.stringMatching(/^informational (?:claude-code|cursor)$/)
    ])
  })

  test('where only trailers count, the trailer of the remedy clears it', () => {
    const policy = aPolicy({ task: { declaration: 'required', declareBy: ['trailer'] } })
    const [finding] = judge({ headRef: 'codex/fix-it' }, policy) as { remedy: { quoted: string[] } }[]
    expect(kinds({ headRef: 'codex/fix-it', commits: [`Fix\n\n${finding!.remedy.quoted[0]}`] }, policy)).toEqual([])
  })
})

test('a trailer is a declaration only where the policy says so', () => {
  const trailer = aPolicy({ task: { declaration: 'required', declareBy: ['description', 'trailer'] } })
  expect(kinds(certain, trailer)).toEqual([])
  expect(kinds(certain)).toEqual(['fail claude-code'])
  expect(kinds({ ...certain, says: 'AI assistance: none' }, trailer)).toEqual(['fail claude-code'])
})

describe('a trace that a person calls false', () => {
  const copilot = ['Fix\n\nCo-authored-by: Copilot <223556219+Copilot@users.noreply.github.com>']
  const says = 'AI assistance: none\nAI tools not used: GitHub Copilot (the editor added the trailer)'

  test('is told with its place and its reason', () => {
    const [finding] = judge({ says, commits: copilot }) as { message: { text: string }; taskLine: number }[]
    expect(finding!.message.text).toBe(
      '"GitHub Copilot" is seen in 1 of 1 commits (trailer); line 4 of the description says that this trace is false: "the editor added the trailer".'
    )
    expect(finding!.taskLine).toBe(4)
  })

  test('clears that tool and no other', () => {
    const commits = [`${copilot[0]}\nCo-authored-by: Claude <noreply@anthropic.com>`]
    expect(kinds({ says, commits })).toEqual(['fail claude-code', 'informational github-copilot'])
  })

  test('is told too where nothing is asked', () => {
    const shown = { says: 'AI tools not used: GitHub Copilot', commits: copilot }
    expect(kinds(shown, optional)).toEqual(['informational github-copilot'])
  })

  test('is no way out for a tool that is declared as well', () => {
    expect(kinds({ says: `AI assistance: GitHub Copilot\n${says.split('\n')[1]}`, commits: copilot })).toEqual([])
  })

  test.each([
    ['GitHub itself vouches for the app that opened the pull request', { login: 'Copilot', type: 'Bot' }],
    ['an app that opened the pull request is no person', { login: 'renovate[bot]', type: 'Bot' }]
  ])('does not count where %s', (_, { login, type }) => {
    expect(kinds({ says, commits: copilot, author: { login, id: 1, type } })).toEqual(['fail github-copilot'])
  })

  test('where a trailer would count as a declaration, it does not declare the tool', () => {
    const policy = aPolicy({ task: { declaration: 'required', declareBy: ['description', 'trailer'] } })
    expect(kinds({ says, commits: copilot }, policy)).toEqual(['informational github-copilot'])
  })
})
