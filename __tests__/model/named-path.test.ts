import { describe, expect, test } from '@jest/globals'
import { meetsKey, mostNames, pathKey, pathNamesOf, revertedNamesOf } from '../../src/model/named-path.js'

test.each([
  ['src/A.ts', 'src/a.ts'],
  ['./src/a.ts', 'src/a.ts'],
  ['../src/a.ts', 'src/a.ts'],
  ['/src/a.ts', 'src/a.ts'],
  ['src\\a.ts', 'src/a.ts'],
  ['src/auth/', 'src/auth'],
  ['src/auth/**', 'src/auth'],
  ['src/*.ts', 'src'],
  ['https://example.com/a.ts', ''],
  ['@scope/package', ''],
  ['1.2.3', ''],
  ['a//b', ''],
  ['x'.repeat(300), '']
])('%j is compared as %j', (word, key) => {
  expect(pathKey(word)).toBe(key)
})

test.each([
  ['src/a.ts', 'src/a.ts', 'file'],
  ['lib/src/a.ts', 'src/a.ts', 'file'],
  ['lib/xsrc/a.ts', 'src/a.ts', null],
  ['src/auth/a.ts', 'src/auth', 'folder'],
  ['lib/src/auth/a.ts', 'src/auth', 'folder'],
  ['src/authors/a.ts', 'src/auth', null]
])('%j under the key %j is %j', (path, key, met) => {
  expect(meetsKey(path, key)).toBe(met)
})

describe('names of a description', () => {
  test('are what has a slash or a dot within', () => {
    expect(pathNamesOf([{ text: 'Moves (`src/a.ts`), “b.md”. See e.g. Node.js, v1.2' }])).toEqual([
      'src/a.ts',
      'b.md',
      'e.g',
      'node.js',
      'v1.2'
    ])
  })

  test('are bounded', () => {
    const text = Array.from({ length: 1000 }, (_, index) => `src/${index}.ts`).join(' ')
    expect(pathNamesOf([{ text }])).toHaveLength(mostNames)
  })

  test('of commits stand beside a revert alone', () => {
    expect(revertedNamesOf([{ text: 'This reverts commit 0123ABC4.' }, { text: 'See fedcba98.' }])).toEqual([
      '0123abc4'
    ])
    expect(revertedNamesOf([{ text: 'Reverts the facade and deadbeefs' }])).toEqual([])
  })
})
