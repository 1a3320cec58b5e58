import { describe, expect, test } from '@jest/globals'
import { parseQueueRef } from '../../src/model/queue-ref.js'

const sha = '9'.repeat(40)
const start = 'refs/heads/gh-readonly-queue/'

describe('the name of a queue branch', () => {
  test.each([
    [`${start}main/pr-7-${sha}`, { base: 'main', number: 7, commit: sha }],
    [`${start}release/1.x/pr-104-${sha}`, { base: 'release/1.x', number: 104, commit: sha }],
    [`${start}a/pr-1-${sha}/pr-2-${sha}`, { base: `a/pr-1-${sha}`, number: 2, commit: sha }],
    [`${start}pr-1/pr-2-${'a'.repeat(64)}`, { base: 'pr-1', number: 2, commit: 'a'.repeat(64) }]
  ])('%s', (ref, parts) => {
    expect(parseQueueRef(ref)).toEqual(parts)
  })

  test.each([
    'refs/heads/main',
    `${start}main`,
    `${start}main/pr-7`,
    `${start}main/pr-7-`,
    `${start}main/pr-07-${sha}`,
    `${start}main/pr-0-${sha}`,
    `${start}main/pr--7-${sha}`,
    `${start}main/pr-7-${sha}0`,
    `${start}main/pr-7-${sha.toUpperCase().replaceAll('9', 'A')}`,
    `${start}main/pr-7-${sha}/x`,
    `${start}main/pr-7-${sha}\n`,
    `${start}pr-7-${sha}`,
    `${start}/pr-7-${sha}`,
    `gh-readonly-queue/main/pr-7-${sha}`,
    `${start}main/pr-9999999999999999999-${sha}`
  ])('%j is none', ref => {
    expect(parseQueueRef(ref)).toBeNull()
  })
})
