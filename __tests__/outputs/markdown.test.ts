import { describe, expect, test } from '@jest/globals'
import MarkdownIt from 'markdown-it'
import { spans } from '../../src/model/text.js'
import { code, codes, prose, sentence } from '../../src/outputs/markdown.js'
import { makeVisible } from '../../src/outputs/visible-text.js'
import { naughtyStrings } from '../support/naughty-strings.js'

const markdown = new MarkdownIt({ html: true, linkify: true })

/** Contents of the code spans, and every inline token type that is neither text nor code. */
function inlineOf(source: string): { code: string[]; other: string[] } {
  const tokens = markdown.parse(source, {}).flatMap(token => token.children ?? [])
  return {
    code: tokens.filter(token => token.type === 'code_inline').map(token => token.content),
    other: tokens.filter(token => token.type !== 'code_inline' && token.type !== 'text').map(token => token.type)
  }
}

describe('code', () => {
  test.each(naughtyStrings)('shows %j as one code span and nothing else', value => {
    expect(inlineOf(`before ${code(value)} after`)).toEqual({ code: [makeVisible(value)], other: [] })
  })

  test.each(naughtyStrings)('keeps %j in its own table cell', value => {
    const tokens = markdown.parse(`| a | b |\n| --- | --- |\n| ${code(value, 'cell')} | next |\n`, {})
    const cells = tokens.filter((_, index) => tokens[index - 1]?.type === 'td_open')
    expect(cells).toHaveLength(2)
    expect(cells[0]!.children!.map(token => token.type)).toEqual(['code_inline'])
    expect(cells[0]!.children![0]!.content.replaceAll('\\u{7c}', '|')).toBe(makeVisible(value))
    expect(cells[1]!.content).toBe('next')
  })

  test.each([
    ['a', '`a`'],
    ['a`b', '``a`b``'],
    ['`', '`` ` ``'],
    ['`a', '`` `a ``'],
    [' a ', '`\\u{20}a\\u{20}`'],
    ['a\nb', '`a\\u{a}b`'],
    ['\u202ea', '`\\u{202e}a`'],
    ['', '*(empty)*']
  ])('writes %j as %s', (value, expected) => {
    expect(code(value)).toBe(expected)
  })

  test('writes out a pipe behind a backslash in a table cell, since parsers disagree on it', () => {
    expect(code('a\\|b|c', 'cell')).toBe('`a\\\\u{7c}b\\|c`')
  })

  test('lists the first values and counts the rest', () => {
    expect(codes(['a', 'b', 'c'], 'text', 2)).toBe('`a`, `b` and 1 more')
    expect(codes(['a', 'b'], 'text', 2)).toBe('`a`, `b`')
  })
})

describe('prose', () => {
  test.each([
    'plain words, nothing else',
    '<b>x</b> & <img src=x>',
    '[x](https://evil.example) ![x](y)',
    'see https://evil.example and www.evil.example',
    'ask @octocat or mail@evil.example about #12',
    '**bold** _em_ ~~gone~~ | cell',
    'one ` backtick',
    '``` three'
  ])('makes no markup of %j', text => {
    const { other } = inlineOf(prose(text))
    expect(other).toEqual([])
  })

  test('does not go on for ever', () => {
    expect(prose('x'.repeat(100_000)).length).toBeLessThan(5000)
  })

  test('keeps text between backticks as a code span', () => {
    expect(inlineOf(prose('run `remit init` now')).code).toEqual(['remit init'])
  })

  test('reads as it was written once rendered', () => {
    expect(markdown.renderInline(prose('a_b * <c> & [d] | e~'))).toBe('a_b * &lt;c&gt; &amp; [d] | e~')
  })
})

test('a sentence shows each value as a code span between our words', () => {
  const { spans: parts } = spans('"a`b" lies inside "infra/**".', ['a`b', 'infra/**'])
  expect(sentence(parts)).toBe('``a`b`` lies inside `infra/**`.')
})
