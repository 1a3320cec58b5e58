import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { findTestChanges } from '../../src/facts/test-changes.js'
import type { FileStatus } from '../../src/model/pull-request.js'
import { weakeningKinds } from '../../src/model/weakening.js'
import { aFile, aTask } from '../support/a-pull-request.js'

// Few forms, so that tests, assertions and marks of every language often meet, whole and broken.
const code = [
  "it('adds', () => {",
  "it.skip('adds', () => {",
  'test.only(`x`, async () => {',
  'expect(add(1, 2)).toBe(3)',
  'expect(order).toEqual({',
  '})',
  '`',
  '"""',
  '/*',
  '*/',
  "'",
  '${',
  '(((',
  'def test_a():',
  'assert total == 3',
  '@pytest.mark.skip',
  'x = y  # type: ignore',
  '// eslint-disable-next-line',
  '@Test',
  'void adds() {',
  'assertEquals(3, add(1, 2));',
  'func TestAdd(t *testing.T) {',
  't.Skip("later")',
  'require.Equal(t, 3, sum)',
  'if took > 5 {',
  '- run: npm test || true',
  'continue-on-error: true',
  'fail_under = 90',
  '{ "lines": 80 }',
  'log(total)',
  'ärger 😀',
  '\0'
]
const paths = [
  'src/a.test.ts',
  'src/a.ts',
  'tests/test_a.py',
  'src/test/java/ATest.java',
  'a_test.go',
  '.github/workflows/ci.yml',
  'package.json',
  'pyproject.toml',
  'src/__snapshots__/a.test.ts.snap'
]
const line = fc.tuple(
  fc.constantFrom('+', '-', ' '),
  fc.array(fc.constantFrom(...code), { minLength: 1, maxLength: 3 })
)
const lines = fc.array(
  line.map(([sign, parts]) => sign + parts.join(' ')),
  { minLength: 1, maxLength: 12 }
)
const file = fc
  .record({
    path: fc.constantFrom(...paths),
    status: fc.constantFrom<FileStatus>('added', 'removed', 'modified'),
    lines
  })
  .map(aFile)
const files = fc.uniqueArray(file, { selector: ({ path }) => path, minLength: 1, maxLength: 4 })

describe('what weakens tests', () => {
  test('is found in any change without an error, in order, and within bounds', () => {
    fc.assert(
      fc.property(files, changed => {
        const { weakened } = findTestChanges(changed, aTask())
        const known = new Set(changed.map(({ path }) => path))
        const keys = weakened.map(({ path, kind, side }) => `${path} ${weakeningKinds.indexOf(kind) + 10} ${side}`)
        expect(keys).toEqual([...new Set(keys)].sort())
        for (const { path, count, lines } of weakened) {
          expect(known.has(path)).toBe(true)
          expect(count).toBeGreaterThan(0)
          expect(lines.length).toBeLessThanOrEqual(Math.min(20, count))
          expect(lines).toEqual([...lines].sort((a, b) => a - b))
          expect(lines.every(one => one > 0)).toBe(true)
        }
      }),
      { numRuns: 500 }
    )
  })

  test('is found in any bytes without an error', () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.uint8Array({ maxLength: 200 }), (path, patch) => {
        const text = new TextEncoder().encode('@@ -1,9 +1,9 @@\n-')
        const bytes = new Uint8Array([...text, ...patch])
        const changed = [{ ...aFile({ path, added: 5, deleted: 5 }), patch: bytes }]
        expect(Array.isArray(findTestChanges(changed, aTask()).weakened)).toBe(true)
      }),
      { numRuns: 500 }
    )
  })

  test('is nothing where lines are only indented', () => {
    // No long text that runs on, and no function that Go wants at the margin.
    const kept = fc.array(
      fc.constantFrom(...code.filter(text => !/["'`]{3}|^[`'"]$|\/\*|\*\/|\$\{|\(\(\(|^func/.test(text))),
      {
        minLength: 1,
        maxLength: 10
      }
    )
    fc.assert(
      fc.property(fc.constantFrom(...paths.slice(0, 5)), kept, (path, texts) => {
        const changed = aFile({ path, lines: [...texts.map(text => `-${text}`), ...texts.map(text => `+  ${text}`)] })
        expect(findTestChanges([changed], aTask()).weakened).toEqual([])
      }),
      { numRuns: 500 }
    )
  })
})
