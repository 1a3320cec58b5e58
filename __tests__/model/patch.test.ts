import { describe, expect, test } from '@jest/globals'
import { readPatch, walkPatch } from '../../src/model/patch.js'

const bytes = (text: string) => new TextEncoder().encode(text)

const patch = bytes(`@@ -10,4 +12,5 @@ export function total(items) {
 const a = 1
-const b = 2
+const b = 3
+@@ not a header
 
\\ No newline at end of file
@@ -40 +43,0 @@
--- removed list item
`)

describe('a patch', () => {
  test('is read line by line with the numbers of both sides', () => {
    expect(readPatch(patch)).toEqual([
      { kind: 'hunk', text: 'export function total(items) {', oldLine: 10, newLine: 12 },
      { kind: 'context', text: 'const a = 1', oldLine: 10, newLine: 12 },
      { kind: 'removed', text: 'const b = 2', oldLine: 11, newLine: 13 },
      { kind: 'added', text: 'const b = 3', oldLine: 12, newLine: 13 },
      { kind: 'added', text: '@@ not a header', oldLine: 12, newLine: 14 },
      { kind: 'context', text: '', oldLine: 12, newLine: 15 },
      { kind: 'hunk', text: '', oldLine: 40, newLine: 43 },
      { kind: 'removed', text: '-- removed list item', oldLine: 40, newLine: 43 }
    ])
  })

  test('says that it was read whole', () => {
    expect(walkPatch(patch, {}, () => true)).toBe(true)
  })

  test('has no lines before its first header, and none when it is empty', () => {
    expect(readPatch(bytes('+stray\n-stray\n'))).toEqual([])
    expect(readPatch(bytes(''))).toEqual([])
  })

  test('keeps a last line without a line feed', () => {
    expect(readPatch(bytes('@@ -1 +1 @@\n+end')).map(line => line.text)).toEqual(['', 'end'])
  })

  test('steps over a line that is too long, keeps counting, and says that it was not read whole', () => {
    const long = bytes(`@@ -1,2 +1,3 @@\n+${'x'.repeat(50)}\n+short\n`)
    expect(readPatch(long, { lineBytes: 20 })).toEqual([
      { kind: 'hunk', text: '', oldLine: 1, newLine: 1 },
      { kind: 'added', text: 'short', oldLine: 1, newLine: 2 }
    ])
    expect(walkPatch(long, { lineBytes: 20 }, () => true)).toBe(false)
    expect(walkPatch(long, { lineBytes: 51 }, () => true)).toBe(true)
  })

  test('ends before the changed line that passes the limit; context is free', () => {
    const three = bytes('@@ -1,9 +1,9 @@\n+12345678\n context of any length\n+12345678\n+12345678\n')
    expect(readPatch(three, { changedBytes: 18 }).map(line => line.kind)).toEqual(['hunk', 'added', 'context', 'added'])
    expect(readPatch(three, { changedBytes: 27 })).toHaveLength(5)
  })

  test('ends when the visitor has seen enough', () => {
    let seen = 0
    const whole = walkPatch(patch, {}, () => ++seen < 3)
    expect([seen, whole]).toEqual([3, false])
  })

  test('shows invalid UTF-8 as U+FFFD', () => {
    expect(readPatch(new Uint8Array([...bytes('@@ -1 +1 @@\n+a'), 0xff, 10])).at(-1)?.text).toBe('a\uFFFD')
  })

  test.each([
    ['no numbers at all', '@@ nonsense\n+a\n', 0, 0],
    ['a number beyond reason', `@@ -1 +${'9'.repeat(400)} @@\n+a\n`, 1, 0x7fffffff],
    ['nothing but marks', '@@@@@@\n+a\n', 0, 0]
  ])('survives a header with %s', (_, text, oldLine, newLine) => {
    expect(readPatch(bytes(text)).at(-1)).toEqual({ kind: 'added', text: 'a', oldLine, newLine })
  })
})
