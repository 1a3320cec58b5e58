import { describe, expect, test } from '@jest/globals'
import { knownTools } from '../../src/facts/known-tools.js'
import { toolParticipates } from '../../src/facts/tool-use.js'
import { aCommit } from '../support/a-pull-request.js'
import { detect, seen, shownIn } from '../support/shown-signal.js'
import { lookAlikes, otherForms, trailerForms } from '../support/signal-forms.js'

const forms = [...trailerForms, ...otherForms]

test('the tables are large', () => {
  expect(forms.length).toBeGreaterThanOrEqual(120)
  expect(lookAlikes.length).toBeGreaterThanOrEqual(60)
  expect(new Set([...forms, ...lookAlikes].map(form => form.slice(0, 2).join(' '))).size).toBe(
    forms.length + lookAlikes.length
  )
})

describe('a form gives its tool, with its role and certainty', () => {
  test.each(forms)('%s: %s', (where, text, expected) => {
    expect(seen(detect(shownIn(where, text)))).toEqual([expected])
  })
})

describe('a look-alike gives no tool use', () => {
  test.each(lookAlikes)('%s: %s', (where, text) => {
    expect(detect({ ...shownIn(where, text), author: { login: 'ada', id: 1, type: 'User' } })).toEqual([])
  })
})

const variants: [string, (line: string) => string][] = [
  ['in capitals', line => line.toUpperCase()],
  ['in small letters', line => line.toLowerCase()],
  ['with more blanks', line => line.replace(/^([A-Za-z-]+):(?!\/)/, '$1 :  \t').replaceAll(' <', '   <')],
  ['indented behind a star', line => `  * ${line}`],
  ['behind a quote mark', line => `> ${line}`],
  ['with carriage returns', line => `Why\r\n\r\n${line}\r\n`],
  ['after a line end that a shell left as letters', line => `Why\\n\\n${line}\\nMore`],
  [
    'in the middle of a squash',
    line => `* Fix a (#1)\n\n  Because.\n\n  ${line}\n\n* Fix b (#2)\n\nSigned-off-by: A <a@x.org>`
  ],
  [
    'nested in a squash of squashes',
    line => `* Merge (#9)\n\n* * Fix a\n\n    * ${line}\n\n---------\n\nCo-authored-by: A <a@x.org>`
  ],
  ['below thousands of lines', line => `${'a line of words\n'.repeat(5000)}${line}`]
]

describe('every certain form of a message survives', () => {
  const certain = [
    ...knownTools.flatMap(tool =>
      tool.signals
        .filter(signal => signal.certainty === 'certain' && signal.role !== 'exclude')
        .filter(
          signal => signal.where === 'commit-trailer' || (signal.where === 'commit-body' && !signal.firstLineOnly)
        )
        .map(signal => [signal.example, `${tool.id} ${signal.role} certain`] as const)
    ),
    ...trailerForms
      .filter(([, , expected]) => expected.endsWith(' certain'))
      .map(([, text, expected]) => [text, expected] as const)
  ]
  test.each(variants)('%s', (_, vary) => {
    for (const [line, expected] of certain) {
      const uses = seen(detect({ commits: [aCommit(`Fix the parser\n\n${vary(line)}`)] }))
      expect([line, ...uses]).toContain(expected)
    }
    expect(certain.length).toBeGreaterThan(100)
  })
})

test('a branch is an indication, and no more', () => {
  const [use] = detect({ headRef: 'cursor/position' })
  expect([use!.certainty, toolParticipates(use!)]).toEqual(['strong', true])
})

test('several tools in one change are each told, with their models', () => {
  const uses = detect({
    headRef: 'codex/fix',
    commits: [
      'Fix a\n\nCo-authored-by: Claude Opus 4.8 <noreply@anthropic.com>\nCo-authored-by: Cursor <cursoragent@cursor.com>',
      'Fix b\n\nCo-authored-by: Claude Sonnet 4.5 <noreply@anthropic.com>\nAssisted-by: Crush:qwen3.7-max'
    ]
  })
  expect(uses.map(({ toolId, models }) => [toolId, ...models])).toEqual([
    ['claude-code', 'claude-opus-4-8', 'claude-sonnet-4-5'],
    ['crush', 'qwen3-7-max'],
    ['cursor'],
    ['openai-codex']
  ])
})

describe('version and model', () => {
  test.each<[string, string | null, string[]]>([
    ['Co-authored-by: Claude Code 2.1.37 <noreply@anthropic.com>', '2.1.37', []],
    ['Co-authored-by: Claude Code v2.1.37 (Opus 4.5) <noreply@anthropic.com>', '2.1.37', ['claude-opus-4-5']],
    ['Generated-by: Claude Code 2.1.3 (claude-opus-4.8)', '2.1.3', ['claude-opus-4-8']],
    ['Generated-by: claude-code/2.1.3 (model: claude-opus-4-8; operator: ada)', '2.1.3', ['claude-opus-4-8']],
    ['Co-authored-by: Claude Opus 4.8 <noreply@anthropic.com>', null, ['claude-opus-4-8']],
    ['Assisted-by: Claude Code', null, []],
    ['Assisted-by: Claude', null, []],
    ['Assisted-by: GitHub Copilot', null, []],
    ['Assisted-by: OpenAI Codex (gpt-5.2-codex)', null, ['gpt-5-2-codex']],
    ['Assisted-by: Aider/gpt-5', null, ['gpt-5']]
  ])('%s', (line, version, models) => {
    const [use] = detect({ commits: [`Fix\n\n${line}`] })
    expect([use!.version, use!.models]).toEqual([version, models])
  })

  test('two versions of one tool in one change name none of them as the version', () => {
    const lines = ['2.1.3', '2.1.4'].map(version => `Generated-by: Claude Code ${version}`)
    const [use] = detect({ commits: [`Fix\n\n${lines.join('\n')}`] })
    expect(use!.version).toBeNull()
    expect(new Set(use!.signals.map(signal => signal.version))).toEqual(new Set(['2.1.3', '2.1.4']))
  })
})
