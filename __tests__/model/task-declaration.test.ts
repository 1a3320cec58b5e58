import { describe, expect, test } from '@jest/globals'
import type { Declaration, DeclaredTool } from '../../src/model/task.js'
import { parseTask } from '../../src/model/task-parse.js'

const declared = (body: string): Declaration => parseTask('Title', body).declaration

const tool = (name: string, more: Partial<DeclaredTool> = {}): DeclaredTool => ({
  name,
  version: null,
  model: null,
  account: null,
  scope: [],
  note: null,
  line: 1,
  ...more
})

const template = [
  '#### AI Assistance Disclosure (REQUIRED)',
  '<!-- Please select exactly ONE of the following: -->',
  '- [ ] **No AI tools were used** in preparing this PR.',
  '- [ ] **If AI tools were used**, I have disclosed which ones, and fully reviewed their output.'
].join('\n')

describe('tools are read from', () => {
  test.each<[string, string, DeclaredTool[]]>([
    [
      'a line with entries between semicolons',
      'AI assistance: Claude Code 2.1.133 (Claude Opus 4.8) for src/parser/**; GitHub Copilot (completions)',
      [
        tool('Claude Code', { version: '2.1.133', model: 'Claude Opus 4.8', scope: ['src/parser/**'] }),
        tool('GitHub Copilot', { note: 'completions' })
      ]
    ],
    [
      'a heading with a list',
      '## AI assistance\n- Claude Code (Claude Opus 4.8): parser and tests\n- GitHub Copilot: completions',
      [
        tool('Claude Code', { model: 'Claude Opus 4.8', note: 'parser and tests', line: 2 }),
        tool('GitHub Copilot', { note: 'completions', line: 3 })
      ]
    ],
    [
      'an entry with version and account',
      '## AI assistance\n- Claude Code 2.1.133, managed account',
      [tool('Claude Code', { version: '2.1.133', account: 'managed', line: 2 })]
    ],
    [
      'the kernel trailer, whose other words are no AI tools',
      'Assisted-by: Claude:claude-opus-4-6 coccinelle sparse',
      [tool('Claude', { model: 'claude-opus-4-6' })]
    ],
    ['the trailer with a slash', 'Assisted-by: opencode/gpt-5', [tool('opencode', { model: 'gpt-5' })]],
    ['a model via a tool', 'Assisted-by: GLM 4.6 via Claude Code', [tool('Claude Code', { model: 'GLM 4.6' })]],
    ['a trailer with an address', 'Assisted-by: Claude <noreply@anthropic.com>', [tool('Claude')]],
    ['a generated-by trailer', 'Text.\n\nGenerated-by: Claude Code', [tool('Claude Code', { line: 3 })]],
    ['a tool nobody knows', 'AI assistance: SuperCoder 3', [tool('SuperCoder', { version: '3' })]],
    ['a bold label', '**AI disclosure:** `Cursor`', [tool('Cursor')]],
    ['a label in a list', '- AI tools: Cursor', [tool('Cursor')]],
    [
      'a link',
      'AI usage: [Claude Code](https://claude.com/claude-code) 2.1',
      [tool('Claude Code', { version: '2.1' })]
    ],
    ['commas and "and"', 'AI tools: Cursor, Aider and Zed', [tool('Cursor'), tool('Aider'), tool('Zed')]],
    [
      'globs that Markdown would eat',
      'AI assistance: Cursor for src/**/*.ts and docs/**, personal account',
      [tool('Cursor', { scope: ['src/**/*.ts', 'docs/**'], account: 'personal' })]
    ],
    [
      'an empty label and the list below it, not the prose after that',
      'AI assistance:\n- Cursor\n\nRefactors the lexer.',
      [tool('Cursor', { line: 2 })]
    ],
    [
      'keys inside the section',
      '## AI disclosure\n- Tool: Cursor\n- Model: GPT 5\n- Version: 2.1\n- Account: managed\n- Scope: src/**',
      [tool('Cursor', { model: 'GPT 5', version: '2.1', account: 'managed', scope: ['src/**'], line: 2 })]
    ],
    [
      'a table in the section',
      '## AI tools\n| Tool | Version |\n|-|-|\n| Cursor | 1.2 |\n| Zed | |',
      [tool('Cursor', { version: '1.2', line: 4 }), tool('Zed', { line: 5 })]
    ],
    ['ticked boxes with names', '## AI usage\n- [x] Cursor\n- [ ] Zed', [tool('Cursor', { line: 2 })]],
    [
      'words behind a bracket',
      'AI tools: Cursor (Agent) 1.2: docs',
      [tool('Cursor', { version: '1.2', note: 'Agent; docs' })]
    ],
    [
      'an account before the scope',
      'AI assistance: Claude Code 2.1.133 (Claude Opus 4.8), managed account: src/parser/**',
      [
        tool('Claude Code', {
          version: '2.1.133',
          model: 'Claude Opus 4.8',
          account: 'managed',
          scope: ['src/parser/**']
        })
      ]
    ],
    [
      'an account and a version among what stands in brackets',
      'AI assistance: Claude Code (2.1.133, Claude Opus 4.8, managed account)',
      [tool('Claude Code', { version: '2.1.133', model: 'Claude Opus 4.8', account: 'managed' })]
    ],
    [
      'a model with its provider, which is no path',
      'AI assistance: Claude Code (anthropic/claude-opus-4.8); Cursor (openai/gpt-5.4.ts)',
      [tool('Claude Code', { model: 'anthropic/claude-opus-4.8' }), tool('Cursor', { scope: ['openai/gpt-5.4.ts'] })]
    ],
    ['a model named alone', 'AI assistance: GPT 5.4', [tool('GPT 5.4', { model: 'GPT 5.4' })]]
  ])('%s', (_, body, tools) => {
    expect(declared(body)).toEqual({ state: 'tools', tools })
  })
})

test.each([
  'AI assistance: none',
  'ai ASSISTANCE : None.',
  '**AI assistance:** none',
  '**AI assistance: none**',
  '## AI assistance: none',
  '## 🤖 AI usage\nNone\n\nThanks for looking!',
  '**AI tools used**\n\nnone',
  'LLM usage: no',
  'GenAI disclosure: N/A',
  'AI tools: not used',
  'Use of AI: no AI tools were used.',
  'AI disclosure: I did not use AI',
  'AI disclosure: No AI was used in creating this PR.',
  'AI assistance: No, I did not use AI.',
  'AI assistance: none\nFixes #12',
  '- [x] **No AI tools were used**\n- [ ] **If AI tools were used**, I have disclosed which ones',
  '- [X] I did _not_ use AI to generate this PR.',
  '### Declaration of AI-Tools / LLMs usage:\n\nAI-Tools / LLMs that were used are:\n- none',
  template.replace('[ ] **No', '[x] **No')
])('the author denies the use of AI by %j', body => {
  expect(declared(body).state).toBe('none')
})

test.each([
  'AI assistance: none; Cursor',
  'AI assistance: None used except to validate',
  'AI assistance: No, I used Cursor',
  '- [x] **No AI tools were used**\n- [x] **If AI tools were used**, I have disclosed which ones',
  'AI assistance: none\n\n## AI tools\n- Cursor',
  '## AI usage\nNone.\n\nExcept that I used an LLM for the tests.',
  template.replaceAll('[ ]', '[x]')
])('the author contradicts themselves by %j', body => {
  expect(declared(body).state).toBe('ambiguous')
})

test('an ambiguous declaration names every line that takes part', () => {
  expect(declared('AI assistance: none\n\nText.\n\n- AI tools: Cursor')).toEqual({ state: 'ambiguous', lines: [1, 5] })
})

test.each([
  ['**AI usage:** I used an LLM for the tests', 1],
  ['AI assistance: yes', 1],
  ['**AI disclosure:** Amp wrote most of the C headers', 1],
  ['Assisted-by: generic LLM chatbot', 1],
  ['## Description of AI Usage\n\nI asked Claude to draft the tests.', 3],
  ['## AI usage\n\nClaude was asked about naming.', 3],
  [template.replace('[ ] **If', '[x] **If'), 4]
])('%j says that AI was used and names no tool', (body, line) => {
  expect(declared(body)).toEqual({ state: 'unnamed', line })
})

test.each([
  '',
  'AI assistance: <!-- none, or the tools used -->',
  'AI assistance: <!-- none, or the tools used -->\n\nRefactor the lexer\n\n- Add tests',
  '## AI assistance\n<!-- none, or the tools used -->\n\n## Testing\nnpm test',
  template,
  'AI assistance: <!-- none, or the tools used -->\nRefactor the lexer with care',
  '**AI assistance:** <!-- none, or the tools used -->\n\nRefactor the lexer',
  '**AI assistance:**\n<!-- none, or the tools used -->\n\nRefactor the lexer',
  'AI assistance: TODO',
  'AI assistance:',
  '> AI assistance: none',
  '```\nAI assistance: none\n```',
  '    AI assistance: none',
  '~~AI assistance: none~~',
  'No AI was used in creating this PR.',
  'I like AI tools: they help.',
  '- [x] I have read the AI usage policy',
  '- [ ] I did not use AI',
  '<details>\n\nAI assistance: none\n\n</details>\n'
])('%j declares nothing', body => {
  expect(declared(body)).toEqual({ state: 'missing' })
})

test('a comment below the label does not hide the list that fills it in', () => {
  expect(declared('AI tools:\n<!-- none, or the tools -->\n- Cursor')).toEqual({
    state: 'tools',
    tools: [tool('Cursor', { line: 3 })]
  })
})

test('the AI section ends at the next heading and explains no file', () => {
  const task = parseTask('Title', '## AI usage\nI used an LLM for the lexer.\n\n### Notes\nCursor moves faster.')
  expect(task.declarationText).toEqual([{ line: 2, text: 'I used an LLM for the lexer.' }])
  expect(task.items.slice(1).map(item => item.text)).toEqual(['Cursor moves faster.'])
})

test('the section words keep the label out and unticked boxes out', () => {
  const { declarationText } = parseTask('Title', '**AI usage:** I used **Amp** here\n\n- [ ] No AI was used')
  expect(declarationText).toEqual([{ line: 1, text: 'I used **Amp** here' }])
})
