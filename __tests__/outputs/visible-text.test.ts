import { describe, expect, test } from '@jest/globals'
import { hideNothing, isInvisible, makeVisible, shownLimit, showPlain } from '../../src/outputs/visible-text.js'
import { naughtyStrings } from '../support/naughty-strings.js'

describe('makeVisible', () => {
  test.each([
    ['src/a.ts', 'src/a.ts'],
    ['naïve 名前 😀', 'naïve 名前 😀'],
    ['a\tb', 'a\\u{9}b'],
    ['a\u001b[0m', 'a\\u{1b}[0m'],
    ['\u200b\u2060\ufeff', '\\u{200b}\\u{2060}\\u{feff}'],
    ['\u{e0041}', '\\u{e0041}'],
    ['\ud800x', '\\u{d800}x'],
    ['soft\u00adhyphen', 'soft\\u{ad}hyphen'],
    ['\u2028\u2029', '\\u{2028}\\u{2029}'],
    ['a  b', 'a \\u{20}b'],
    [' ', '\\u{20}']
  ])('shows %j as %s', (value, shown) => {
    expect(makeVisible(value)).toBe(shown)
  })

  test('tells a real control character from the same text written out', () => {
    expect(makeVisible('\\u{202e}')).not.toBe(makeVisible('\u202e'))
  })

  test('leaves out the middle of a long value and keeps both ends', () => {
    const shown = makeVisible(`start${'x'.repeat(5000)}end.ts`)
    expect(shown).toMatch(/^startx+…x+end\.ts$/)
    expect([...shown]).toHaveLength(shownLimit)
  })

  test('keeps a value that just fits, and cuts one character more', () => {
    expect(makeVisible('x'.repeat(shownLimit))).toBe('x'.repeat(shownLimit))
    expect(makeVisible('x'.repeat(shownLimit + 1))).toContain('…')
  })

  test.each(naughtyStrings)('shows %j on one visible line within the limit', value => {
    const shown = makeVisible(value)
    const characters = [...shown]
    expect(characters.length).toBeLessThanOrEqual(shownLimit)
    expect(characters.some(character => isInvisible(character.codePointAt(0)!))).toBe(false)
    expect(shown.isWellFormed()).toBe(true)
    expect(shown).not.toMatch(/^ | $| {2}/)
  })
})

test('every code point that Unicode calls ignorable, control or a line break counts as invisible', () => {
  const missed: string[] = []
  for (let codePoint = 0; codePoint <= 0x10ffff; codePoint++) {
    const character = String.fromCodePoint(codePoint)
    const shouldShow = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cs}\p{Zl}\p{Zp}]|(?! )\p{Zs}/u.test(character)
    if (shouldShow && !isInvisible(codePoint)) missed.push(codePoint.toString(16))
  }
  expect(missed).toEqual([])
})

test('plain text has a word for the empty value', () => {
  expect(showPlain('')).toBe('(empty)')
  expect(hideNothing('a  b\n')).toBe('a  b\\u{a}')
})
