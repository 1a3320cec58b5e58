// What must hold for every value that a pull request could hold.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { renderJobSummary } from '../../src/outputs/job-summary.js'
import { safeLog } from '../../src/outputs/log.js'
import { code } from '../../src/outputs/markdown.js'
import { byteLength, fitSections } from '../../src/outputs/sections.js'
import { renderTerminal } from '../../src/outputs/terminal.js'
import { isInvisible, makeVisible } from '../../src/outputs/visible-text.js'
import { hostileEvidence } from '../support/hostile-evidence.js'
import { commandsIn } from '../support/runner-commands.js'

const markdown = new MarkdownIt({ html: true, linkify: true })

/** Any string, and strings woven from the pieces that outputs are attacked with. */
const pieces = [
  '::',
  ':',
  '##[',
  '##',
  '#',
  '[',
  ']',
  'error',
  'set-output name=a',
  '\n',
  '\r',
  ' ',
  '\t',
  '\u200b',
  '\u00ad'
]
const morePieces = [
  '\u001b[31m',
  '\u001b',
  '`',
  '``',
  '|',
  '\\',
  '<b>',
  '</details>',
  '![a](b)',
  '@x',
  '\u202e',
  '\ud800',
  '😀',
  'www.a.b'
]
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(fc.constantFrom(...pieces, ...morePieces), { maxLength: 40 }).map(parts => parts.join(''))
)

const logged = (text: string) => {
  let output = ''
  safeLog(text, line => {
    output += line
  })
  return output
}

describe('for every string', () => {
  test('safeLog gives the runner no command', () => {
    fc.assert(
      fc.property(hostile, hostile, (a, b) => {
        expect(commandsIn(logged(a))).toEqual([])
        expect(commandsIn(logged(`${a}\u001b[0m${b}`))).toEqual([])
      }),
      { numRuns: 2000 }
    )
  })

  test('the same strings unguarded do hold commands, so the property above can fail', () => {
    expect(fc.sample(hostile, { numRuns: 3000, seed: 1 }).some(value => commandsIn(value).length > 0)).toBe(true)
  })

  test('a code span shows exactly the visible form of its value', () => {
    fc.assert(
      fc.property(hostile, value => {
        fc.pre(value !== '')
        const [paragraph] = markdown.parse(`a ${code(value)} b`, {}).filter(token => token.type === 'inline')
        expect(paragraph!.children!.map(token => token.type)).toEqual(['text', 'code_inline', 'text'])
        expect(paragraph!.children![1]!.content).toBe(makeVisible(value))
      }),
      { numRuns: 1000 }
    )
  })

  test('the visible form is short, visible and well-formed', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 10, max: 300 }), (value, limit) => {
        const shown = makeVisible(value, limit)
        expect([...shown].length).toBeLessThanOrEqual(limit)
        expect([...shown].every(character => !isInvisible(character.codePointAt(0)!))).toBe(true)
      })
    )
  })

  test('two different short values never look the same', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 20 }),
        fc.string({ unit: 'binary', maxLength: 20 }),
        (a, b) => {
          fc.pre(a !== b)
          expect(makeVisible(a)).not.toBe(makeVisible(b))
        }
      )
    )
  })

  test('a summary keeps the structure that it has for a harmless value', () => {
    const structure = (value: string) =>
      markdown
        .parse(renderJobSummary(hostileEvidence(value)), {})
        .flatMap(token => [token, ...(token.children ?? [])])
        .filter(token => token.type !== 'text')
        .map(token => (token.type.startsWith('html_') ? token.content : token.type))
    const harmless = structure('x')
    fc.assert(
      fc.property(hostile, value => {
        fc.pre(value !== '')
        expect(structure(value)).toEqual(harmless)
      }),
      { numRuns: 150 }
    )
  })

  test('the terminal report holds no command, coloured or not', () => {
    fc.assert(
      fc.property(hostile, fc.boolean(), (value, colour) => {
        expect(commandsIn(logged(renderTerminal(hostileEvidence(value), { colour })))).toEqual([])
      }),
      { numRuns: 300 }
    )
  })
})

test('fitted sections never exceed their limit once the notice fits', () => {
  const section = fc.record({
    head: fc.string({ maxLength: 30 }),
    items: fc.array(fc.string({ unit: 'grapheme', maxLength: 20 }), { maxLength: 30 }),
    tail: fc.string({ maxLength: 10 }),
    rank: fc.integer({ min: 0, max: 3 }),
    beyond: fc.integer({ min: 0, max: 99_999 }),
    more: fc.constant(
      (missing: number) => `… and ${missing} more of a line of the usual length, all in evidence.json\n`
    )
  })
  fc.assert(
    fc.property(fc.array(section, { maxLength: 8 }), fc.integer({ min: 40, max: 1500 }), (sections, limit) => {
      expect(byteLength(fitSections(sections, limit, count => `cut ${count}`))).toBeLessThanOrEqual(limit)
    })
  )
})
