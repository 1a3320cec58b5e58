import { describe, expect, test } from '@jest/globals'
import { fairShare } from '../../src/facts/trace-change.js'
import { aFile } from '../support/a-pull-request.js'

function ofLengths(...lengths: number[]) {
  return lengths.map((length, index) => ({ ...aFile(`f${index}`), patch: new Uint8Array(length) }))
}

describe('what is read of each file', () => {
  test.each([
    ['all that one file may have, of a small change', ofLengths(10, 50_000), 60_000],
    ['no more of a file because it is alone', ofLengths(9_000_000), 60_000],
    ['an equal part each, of many large files', ofLengths(...new Array(100).fill(60_000)), 6_000],
    ['what small files leave over', ofLengths(...new Array(100).fill(60_000), ...new Array(900).fill(100)), 5_100],
    ['never less than the beginning', ofLengths(...new Array(30_000).fill(5_000)), 250],
    ['the same where content is unknown', [{ ...aFile('a'), patch: null }], 60_000],
    ['the same of no files', [], 60_000]
  ])('is %s', (_, files, share) => {
    expect(fairShare(files)).toBe(share)
  })

  test('does not depend on the order of files', () => {
    const files = ofLengths(...Array.from({ length: 300 }, (_, index) => 200 * index))
    expect(fairShare([...files].reverse())).toBe(fairShare(files))
  })
})
