import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { fitVersion, type VersionFit } from '../../src/facts/tool-versions.js'
import '../support/seed.js'

test.each<[string, string, VersionFit]>([
  ['2.1.133', '>=2.0.0', 'inside'],
  ['v2.1.133', '>=2.0.0', 'inside'],
  ['V2.1.133', '>=2.0.0', 'inside'],
  [' 2.1.133 ', '>=2.0.0', 'inside'],
  ['1.9.9', '>=2.0.0', 'outside'],
  ['2.1.133+build.7', '>=2.1.133', 'inside'],
  ['2.1.5', '1.x || 2.1.x', 'inside'],
  ['2.2.0', '1.x || 2.1.x', 'outside'],
  // Partial versions count where all their releases lie on one side.
  ['2', '>=2.0.0', 'inside'],
  ['2', '>=2.1.0', 'unsettled'],
  ['1', '>=2.1.0', 'outside'],
  ['2.1', '>=2.1.0', 'inside'],
  ['2.1', '>=2.1.133', 'unsettled'],
  ['2.0', '>=2.1.133', 'outside'],
  ['2.1', '^2.0.0', 'inside'],
  ['3', '^2.0.0', 'outside'],
  ['2', '*', 'inside'],
  // A pre-release counts where the range names one of the same release.
  ['2.1.0-beta.1', '>=2.0.0', 'outside'],
  ['2.1.0-beta.2', '>=2.1.0-beta.1', 'inside'],
  ['2.1-beta.2', '>=2.1.0-beta.1', 'inside'],
  ['2.0.0-rc.1', '>=2.0.0', 'outside'],
  // Calendar versions, leading zeros, more than three numbers.
  ['2026.09.05', '>=2026.9.0', 'inside'],
  ['2026.08.31', '>=2026.9.0', 'outside'],
  ['1.99.3.26', '>=1.99.3', 'inside'],
  ['1.99.3.26.1', '<1.99.3', 'outside'],
  // What is no number stays unread, whatever the range.
  ['latest', '*', 'unreadable'],
  ['', '*', 'unreadable'],
  ['2.x', '>=2.0.0', 'unreadable'],
  ['1.2.3.4.5.6', '*', 'unreadable'],
  ['99999999999999999999.0.0', '*', 'unreadable'],
  ['2.0.0-a..b', '*', 'unreadable'],
  ['２.0.0', '*', 'unreadable']
])('version %s against %s is %s', (version, range, fit) => {
  expect(fitVersion(version, range)).toBe(fit)
})

test('a partial version is settled exactly when all its releases agree', () => {
  const part = fc.integer({ min: 0, max: 4 })
  fc.assert(
    fc.property(part, part, part, part, part, (major, minor, a, b, c) => {
      const range = `>=${a}.${b}.${c}`
      const fits = new Set(Array.from({ length: 8 }, (_, patch) => fitVersion(`${major}.${minor}.${patch}`, range)))
      const expected = fits.size > 1 ? 'unsettled' : [...fits][0]
      expect(fitVersion(`${major}.${minor}`, range)).toBe(expected)
    })
  )
})

test('no text makes it throw or hang', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), text => {
      expect(['inside', 'outside', 'unsettled', 'unreadable']).toContain(fitVersion(text, '>=1.2.3'))
    })
  )
  for (const text of ['1.'.repeat(50_000), `1-${'a'.repeat(50_000)}`, '9'.repeat(50_000), `1+${'.'.repeat(50_000)}!`]) {
    expect(fitVersion(text, '*')).toBe('unreadable')
  }
})
