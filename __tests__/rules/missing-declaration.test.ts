import { describe, expect, test } from '@jest/globals'
import type { Finding } from '../../src/model/result.js'
import { missingDeclaration } from '../../src/rules/missing-declaration.js'
import { aPolicy } from '../support/a-pull-request.js'
import { claudeTrailer, type Shown, shownFacts } from '../support/tool-facts.js'

const required = aPolicy({ task: { declaration: 'required' } })
const byTrailer = aPolicy({ task: { declaration: 'required', declareBy: ['trailer'] } })
const byBoth = aPolicy({ task: { declaration: 'required', declareBy: ['description', 'trailer'] } })

function judge(shown: Shown, policy = required): Finding[] | 'notApplicable' {
  return missingDeclaration.check(shownFacts(shown, policy), policy)
}

test('where the policy does not require it there is nothing to look at', () => {
  expect(judge({}, aPolicy())).toBe('notApplicable')
})

describe('a statement that can be read', () => {
  test.each([
    ['none', 'AI assistance: none'],
    ['a tool', 'AI assistance: Claude Code'],
    ['an unknown tool', 'AI assistance: SuperCoder 3'],
    ['prose that names a tool', '**AI disclosure:** Amp wrote most of the C headers'],
    ['a ticked box', '- [x] **No AI tools were used**\n- [ ] **If AI tools were used**, I have disclosed which ones']
  ])('%s', (_, says) => {
    expect(judge({ says })).toEqual([])
  })
})

describe('no statement, or one that cannot be read', () => {
  test.each([
    ['nothing', '', undefined],
    ['the unedited template', 'AI assistance: <!-- none, or the tools used -->', undefined],
    ['a quote', '> AI assistance: none', undefined],
    ['a fence', '```\nAI assistance: none\n```', undefined],
    ['prose without a tool', 'AI usage: I used an LLM for the tests', 3],
    ['none and a tool', 'AI assistance: none; Cursor', 3],
    ['both boxes', '- [x] **No AI tools were used**\n- [x] **If AI tools were used**, I have disclosed', 3]
  ])('%s', (_, says, taskLine) => {
    const findings = judge({ says }) as Finding[]
    expect(findings).toHaveLength(1)
    expect(findings[0]!.kind).toBe('fail')
    expect(findings[0]!.taskLine).toBe(taskLine)
  })

  test('the remedy gives the lines to paste, with the tool that was seen', () => {
    expect((judge({}) as Finding[])[0]!.remedy!.quoted).toEqual([
      'AI assistance: none',
      'AI assistance: Claude Code (Claude Opus 4.8)'
    ])
    expect((judge({ commits: [claudeTrailer] }) as Finding[])[0]!.remedy!.quoted).toEqual([
      'AI assistance: Claude Code (claude-opus-4-8)'
    ])
  })

  test.each(['', 'AI usage: I used an LLM for the tests', 'AI assistance: none; Cursor'])(
    'each line that the remedy for %j quotes clears it',
    says => {
      for (const line of (judge({ says }) as Finding[])[0]!.remedy!.quoted) expect(judge({ says: line })).toEqual([])
    }
  )
})

describe('trailers', () => {
  test.each([
    ['none', 'Assisted-by: none'],
    ['a model and its tool', 'Assisted-by: Claude:claude-opus-4-6'],
    ['an unknown tool', 'Assisted-by: SuperCoder:sc-3'],
    ['a trailer of a tool', 'Made-with: Cursor']
  ])('count where the policy says so: %s', (_, line) => {
    const shown = { commits: [`Fix\n\n${line}`] }
    expect(judge(shown, byTrailer)).toEqual([])
    expect(judge(shown, byBoth)).toEqual([])
    expect(judge(shown)).toHaveLength(1)
  })

  test('where only they count, a description does not, and the remedy is a trailer', () => {
    const [finding] = judge({ says: 'AI assistance: none' }, byTrailer) as Finding[]
    for (const line of finding!.remedy!.quoted) expect(judge({ commits: [`Fix\n\n${line}`] }, byTrailer)).toEqual([])
    const [other] = judge({ headRef: 'cursor/x' }, byTrailer) as Finding[]
    expect(other!.remedy!.quoted).toEqual(['Generated-by: Cursor'])
  })

  test('a trailer that names no tool asks for the name', () => {
    const [finding] = judge({ commits: ['Fix\n\nAI-assisted: true'] }, byBoth) as Finding[]
    expect(finding!.message.text).toBe('What a trailer says is that AI was used; it names no tool.')
    expect(judge({ commits: ['Fix\n\nAI-assisted: true'], says: finding!.remedy!.quoted[1]! }, byBoth)).toEqual([])
  })
})
