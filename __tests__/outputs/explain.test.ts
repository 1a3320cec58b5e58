import { describe, expect, test } from '@jest/globals'
import { isExplainable, renderExplanation } from '../../src/outputs/explain.js'
import { hostileEvidence } from '../support/hostile-evidence.js'
import { naughtyStrings } from '../support/naughty-strings.js'
import { explainedBy, failed, review, someEvidence, someFile, someLink } from '../support/some-evidence.js'

describe('renderExplanation', () => {
  test('tells which words of which line explain a file, and how strongly', () => {
    expect(renderExplanation(review(), 'src/http/range.ts')).toBe(
      [
        '"src/http/range.ts": explained by the task, strength 91 of 100 (50 explains)',
        '  modified, source, +12 -3',
        '   91  line 3 names "parseRange"',
        '   80  line 3 names the file "range.ts"'
      ].join('\n')
    )
  })

  test('tells of a companion what it goes with', () => {
    expect(renderExplanation(review(), 'src/http/range.test.ts')).toContain('   90  goes with "src/http/range.ts"')
  })

  test('tells of an unexplained file what was looked for, the nearest link, and what to write', () => {
    const story = renderExplanation(review(), 'src/billing/quota.ts')
    expect(story).toContain('not explained by the task, strength 12 of 100')
    expect(story).toContain('    - a symbol that the change touches')
    expect(story).toContain('  Found, but not strong enough:\n   12  line 8 shares "limit"')
    expect(story).toContain('    - src/billing/quota.ts: (what changes there, and why)')
    expect(story).toContain('  REVIEW  unexplained-file: No line of the task explains "src/billing/quota.ts".')
  })

  test('says where nothing was found at all', () => {
    expect(renderExplanation(review(), '.github/workflows/release.yml')).toContain('  Nothing of it was found.')
  })

  test('finds a renamed file by either of its names', () => {
    const story = renderExplanation(failed(), 'src/http/old-range.ts')
    expect(story).toContain('"src/http/old-range.ts" → "src/http/legacy/old-range.ts"')
    expect(renderExplanation(failed(), 'src/http/legacy/old-range.ts')).toBe(story)
  })

  test.each([
    ['range.ts', 'src/http/range.ts'],
    ['src/http/respnse.ts', 'src/http/response.ts'],
    ['SRC/BILLING/QUOTA.TS', 'src/billing/quota.ts']
  ])('offers near names for the unknown path %s', (path, near) => {
    const text = renderExplanation(review(), path)
    expect(text.split('\n')[0]).toBe(`"${path}" is not among the 6 changed files of this evidence.`)
    expect(text).toContain(`  "${near}"`)
    expect(isExplainable(review(), path)).toBe(false)
    expect(isExplainable(review(), near)).toBe(true)
  })

  test('lists all files, the unexplained first, where no path is given', () => {
    const lines = renderExplanation(review(), null).split('\n')
    expect(lines[0]).toBe('6 changed files, with strength (0 to 100) and strongest link:')
    expect(lines).toHaveLength(7)
    expect(lines[1]).toBe(' 12  "src/billing/quota.ts": unexplained; nearest: line 8 shares "limit"')
  })

  test.each([
    ['named-path', 'line 3 names the path "w", met by "m"'],
    ['named-file', 'line 3 names the file "w", met by "m"'],
    ['named-symbol', 'line 3 names "w", met by "m"'],
    ['shared-words', 'line 3 shares "w", met by "m"'],
    ['directory', 'line 3 names the directory or scope "w", met by "m"'],
    ['companion', 'goes with "v"'],
    ['neighbour', 'lies close to "v"']
  ] as const)('has words for the reason %s', (reason, words) => {
    const link = someLink({ reason, words: ['w'], met: ['m'], via: 'v' })
    const evidence = someEvidence({ change: { files: [someFile('a', explainedBy(link))] } })
    expect(renderExplanation(evidence, 'a')).toContain(`   91  ${words}`)
  })

  test('names no words where the policy keeps them out of the evidence', () => {
    const { words: _, met: __, ...link } = someLink()
    const evidence = someEvidence({ change: { files: [someFile('a', explainedBy(link))] } })
    expect(renderExplanation(evidence, 'a')).toContain('line 3 names a symbol that the change touches')
  })

  test.each(naughtyStrings)('shows %j without a line or character that is not ours', value => {
    for (const path of [null, value, `${value}?`]) {
      const text = renderExplanation(hostileEvidence(value), path)
      expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u)
    }
    expect(renderExplanation(hostileEvidence(value), null).split('\n')).toHaveLength(5)
  })
})
