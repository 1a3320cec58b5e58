import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  addressesIn,
  cleanLine,
  commitLines,
  namesAuthor,
  parseAuthors,
  parseTrailer
} from '../../src/model/trailers.js'

const texts = (message: string) => commitLines(message).map(line => line.text)

describe('the lines of a commit message', () => {
  test.each([
    ['plain lines', 'a\n\nb', ['a', 'b']],
    ['carriage returns', 'a\r\n\r\nb\rc', ['a', 'b', 'c']],
    [
      'a backslash and an n that no shell turned into a line end',
      'Fix it\\n\\nCo-authored-by: X <x@y.z>',
      ['Fix it', 'Co-authored-by: X <x@y.z>']
    ],
    ['the same with a carriage return', 'Fix it\\r\\nB', ['Fix it', 'B']],
    ['bullets, quotes and indentation of a nested squash', '* a\n  * b\n> - c\n    + d', ['a', 'b', 'c', 'd']],
    ['runs of blanks and tabs', 'Co-authored-by:\t \tX   <x@y.z>  ', ['Co-authored-by: X <x@y.z>']],
    ['invisible characters in a key', 'Co\u200b-authored-by: X', ['Co-authored-by: X']],
    ['nothing', '', []]
  ])('%s', (_, message, expected) => {
    expect(texts(message)).toEqual(expected)
  })

  test.each([
    ['folded onto an indented line', 'Co-authored-by: Claude\n <noreply@anthropic.com>'],
    ['folded over three lines', 'Co-authored-by: Claude\n  Opus\n  4.8\n  <noreply@anthropic.com>'],
    ['folded right after the colon', 'Co-authored-by:\n  Claude <noreply@anthropic.com>'],
    [
      'with its address broken off as a link',
      'Co-authored-by: Claude\n<[noreply@anthropic.com](mailto:noreply@anthropic.com)>'
    ]
  ])('a trailer %s comes as one line', (_, message) => {
    expect(texts(`Subject\n\n${message}\nNext: line`)).toEqual([
      'Subject',
      expect.stringMatching(/^Co-authored-by: .*noreply@anthropic\.com/),
      'Next: line'
    ])
  })

  test('a trailer does not swallow the trailer that is indented below it', () => {
    expect(texts('Co-authored-by: Claude\n  Co-authored-by: Bob <b@x.y>')).toHaveLength(2)
  })

  test('an indented line below another trailer stays a line of its own', () => {
    expect(texts('Note: see below\n  🤖 Generated with [Claude Code](https://claude.com)')).toHaveLength(2)
  })

  test('only what stands before the first line end is the first line', () => {
    expect(commitLines('aider: a\\naider: b\naider: c').map(line => line.first)).toEqual([true, false, false])
  })

  test('no line is longer than 500 characters', () => {
    expect(cleanLine('x'.repeat(20_000))).toHaveLength(500)
    expect(cleanLine(`${' '.repeat(3000)}x`)).toBe('x')
  })

  test('any message gives clean lines', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), message => {
        for (const { text } of commitLines(message)) {
          expect(text.length).toBeGreaterThan(0)
          expect(text.length).toBeLessThanOrEqual(500)
          expect(text).not.toMatch(/[\n\r\t]/)
        }
      })
    )
  })
})

describe('a trailer', () => {
  test.each([
    ['Co-authored-by: A', { key: 'Co-authored-by', value: 'A' }],
    ['Made-with : Cursor', { key: 'Made-with', value: 'Cursor' }],
    ['https://example.org/x', null],
    ['no colon', null],
    [': x', null],
    ['key:', null],
    [`${'k'.repeat(41)}: v`, null],
    ['a(b): c', null]
  ])('%j', (line, expected) => {
    expect(parseTrailer(line)).toEqual(expected)
  })

  test.each([
    'Co-authored-by',
    'CO-AUTHORED-BY',
    'Coauthored-by',
    'Co-Authored-With',
    'Co-developed-by',
    'assisted by',
    'Generated-By',
    'Pair-Programmed-With'
  ])('the key %j names an author', key => {
    expect(namesAuthor(key)).toBe(true)
  })

  test.each(['Reviewed-by', 'Signed-off-by', 'Reported-by', 'Cc', 'Suggested-by', 'Tested-by', 'by', ''])(
    'the key %j names none',
    key => {
      expect(namesAuthor(key)).toBe(false)
    }
  )
})

describe('addresses in a value', () => {
  test.each([
    ['A <a@x.org>', ['a@x.org']],
    ['A a@x.org', ['a@x.org']],
    ['A (A@X.org)', ['a@x.org']],
    ['A <[a@x.org](mailto:a@x.org)>', ['a@x.org', 'a@x.org']],
    ['<1+claude[bot]@users.noreply.github.com>', ['1+claude[bot]@users.noreply.github.com']],
    ['A <a@x.org>, B <b@x.org>.', ['a@x.org', 'b@x.org']],
    ['a@', []],
    ['@x.org', []],
    ['@@@@', []]
  ])('%j', (value, expected) => {
    expect(addressesIn(value).map(address => address.text)).toEqual(expected)
  })

  test('at most eight are read', () => {
    expect(addressesIn('a@b.c '.repeat(100))).toHaveLength(8)
  })

  test('the name stands before the first address', () => {
    expect(parseAuthors('Claude Opus 4.8 (1M context) <noreply@anthropic.com>')?.name).toBe(
      'Claude Opus 4.8 (1M context)'
    )
    expect(parseAuthors('**Claude** <noreply@anthropic.com>')?.name).toBe('Claude')
    expect(parseAuthors('Claude')).toEqual({ name: 'Claude', addresses: [] })
  })

  test('a line that goes on after the address is prose', () => {
    expect(parseAuthors('Claude <noreply@anthropic.com> lines are now stripped')).toBeNull()
    expect(parseAuthors('Claude <noreply@anthropic.com> # by the agent')).not.toBeNull()
  })
})
