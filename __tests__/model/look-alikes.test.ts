import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { lowerReadingOf, plainName, readingOf, type Trick, trickOf } from '../../src/model/look-alikes.js'

describe('a name with a trick', () => {
  test.each<[string, string, Trick, string]>([
    ['a Cyrillic letter in a Latin word', 'src/p\u0430yments.ts', 'look-alike', 'src/payments.ts'],
    ['a Cyrillic capital', 'src/\u0410uth.ts', 'look-alike', 'src/Auth.ts'],
    ['a Greek letter in a Latin word', 'c\u03bfnfig.yml', 'look-alike', 'config.yml'],
    ['an Armenian letter in a Latin word', '\u0570ello.ts', 'look-alike', 'hello.ts'],
    ['a word that only looks Latin', '\u0455\u0441\u043e\u0440\u0435/index.ts', 'look-alike', 'scope/index.ts'],
    ['mathematical letters', 'src/\u{1d41a}uth.ts', 'look-alike', 'src/auth.ts'],
    ['a fullwidth letter in a word', 'src/\uff41uth.ts', 'look-alike', 'src/auth.ts'],
    ['a division slash', 'src\u2215auth.ts', 'slash', 'src/auth.ts'],
    ['a fullwidth slash', 'src\uff0fauth.ts', 'slash', 'src/auth.ts'],
    ['a right-to-left override', 'invoice\u202efdp.exe', 'turned', 'invoicefdp.exe'],
    ['an isolate', 'a\u2066b.ts', 'turned', 'ab.ts'],
    ['a zero-width space', 'src/au\u200bth.ts', 'invisible', 'src/auth.ts'],
    ['a byte order mark', '\ufeffREADME.md', 'invisible', 'README.md'],
    ['a soft hyphen', 'au\u00adth.ts', 'invisible', 'auth.ts'],
    ['a no-break space', 'a\u00a0b.ts', 'invisible', 'ab.ts'],
    ['a Hangul filler', 'a\u3164.ts', 'invisible', 'a.ts'],
    ['a tag character', 'a\u{e0041}.ts', 'invisible', 'a.ts'],
    ['a line feed', 'a\n.ts', 'invisible', 'a.ts'],
    ['an escape', 'a\x1b[1m.ts', 'invisible', 'a[1m.ts'],
    ['a joiner between Latin letters', 'a\u200db.ts', 'invisible', 'ab.ts'],
    ['a presentation mark after a Latin letter', 'a\ufe0f.ts', 'invisible', 'a.ts']
  ])('%s', (_name, path, trick, plain) => {
    expect(trickOf(path)).toBe(trick)
    expect(plainName(path)).toBe(plain)
    expect(trickOf(plain)).toBeNull()
  })
})

describe('an honest name', () => {
  test.each([
    'src/auth.ts',
    'app/[id]/page (copy) & more.tsx',
    'docs/\u043f\u0440\u0438\u0432\u0435\u0442.md',
    'docs/ru/\u0440\u0443\u043a\u043e\u0432\u043e\u0434\u0441\u0442\u0432\u043e.md',
    'docs/\u65e5\u672c\u8a9e/test\u30ce\u30fc\u30c8.md',
    'docs/\ud55c\uad6d\uc5b4.md',
    'docs/\u05e9\u05dc\u05d5\u05dd.md',
    'docs/\u0645\u0631\u062d\u0628\u0627.md',
    'docs/\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645.md',
    'docs/\u0939\u093f\u0928\u094d\u200d\u0926\u0940.md',
    'caf\u00e9/na\u00efve/\u00dcbergr\u00f6\u00dfe.md',
    'k\u0131sa.md',
    '\u03b1.md',
    'tests/\u03c0.ts',
    '\u0394t.csv',
    'emoji/\u{1f468}\u200d\u{1f469}\u200d\u{1f467}.png',
    'emoji/\u26a0\ufe0f.md',
    'emoji/1\ufe0f\u20e3.md',
    'Don\u2019t \u2013 panic\u2026.md',
    'm\u00b2.ts',
    'docs/\uff34\uff25\uff33\uff34/\u65e5\u672c.md'
  ])('%s', path => {
    expect(trickOf(path)).toBeNull()
  })
})

describe('two names read alike', () => {
  test.each([
    ['case', 'SRC/Auth.ts', 'src/auth.ts'],
    ['composed and decomposed letters', 'caf\u00e9.md', 'cafe\u0301.md'],
    ['a dot at the end of a part', 'src./a.ts', 'src/a.ts'],
    ['a zero-width space', 'a\u200bb.ts', 'ab.ts'],
    ['a Cyrillic letter', 'infra/pr\u043ed', 'infra/prod'],
    ['fullwidth letters', '\uff53\uff52\uff43/a', 'src/a']
  ])('by %s', (_name, one, other) => {
    expect(readingOf(one)).toBe(readingOf(other))
  })

  test('a Greek capital iota reads like a capital I when case is folded first', () => {
    expect(lowerReadingOf('infra/\u0399AM')).toBe(readingOf('infra/IAM'))
  })

  test('other names keep their difference', () => {
    expect(readingOf('src/a1.ts')).not.toBe(readingOf('src/al.ts'))
    expect(readingOf('docs/\u0434.md')).not.toBe(readingOf('docs/d.md'))
  })
})

test('any text has an answer, and a plain ASCII name never a trick', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => {
      expect([null, 'turned', 'invisible', 'slash', 'look-alike']).toContain(trickOf(text))
      expect(typeof readingOf(text)).toBe('string')
      expect(typeof plainName(text)).toBe('string')
    })
  )
  fc.assert(fc.property(fc.stringMatching(/^[ -~]*$/), text => expect(trickOf(text)).toBeNull()))
})

test('a name of 64 KiB is read at once', () => {
  const before = process.cpuUsage().user
  for (const unit of ['\u0430', 'a\u0430', '\u200b', '\u202e', 'a/', '\ud800', '\u{1d41a}']) {
    trickOf(unit.repeat(32_768))
    readingOf(unit.repeat(32_768))
    plainName(unit.repeat(32_768))
  }
  expect((process.cpuUsage().user - before) / 1000).toBeLessThan(5000)
})
