import { describe, expect, test } from '@jest/globals'
import { linkClaims } from '../../src/facts/trace-claims.js'
import type { FileTrace } from '../../src/model/trace.js'
import { aClaim } from '../support/a-claim.js'
import { aTrace } from '../support/a-pull-request.js'

const unexplained: Partial<FileTrace> = { state: 'unexplained', strength: 10 }
const shown = (path: string) => ({ verdict: 'supported' as const, proof: { ground: 'shown' as const, paths: [path] } })

describe('a supported claim', () => {
  test('explains the tests that show it, with its words', () => {
    const trace = aTrace({ path: 'a.test.ts', kind: 'test', ...unexplained })
    expect(linkClaims([trace], [aClaim(shown('a.test.ts'))])).toMatchObject([
      { state: 'explained', strength: 60, links: [{ item: 't1', reason: 'claim', words: ['Adds tests'], via: null }] }
    ])
  })

  test('is a link of a file that stands for itself, and decides nothing about it', () => {
    const trace = aTrace({ path: 'a.ts', ...unexplained })
    const [file] = linkClaims([trace], [aClaim({ kind: 'symbol-added', ...shown('a.ts') })])
    expect(file).toMatchObject({ state: 'unexplained', strength: 10, links: [{ reason: 'claim' }] })
  })

  test('explains the manifest whose package it names', () => {
    const trace = aTrace({ path: 'package.json', kind: 'manifest', ...unexplained })
    const [file] = linkClaims([trace], [aClaim({ kind: 'dependency-added', ...shown('package.json') })])
    expect(file).toMatchObject({ state: 'explained', strength: 60 })
  })

  test('leaves the state and strength of an explained file as they are', () => {
    const trace = aTrace({ path: 'a.test.ts', kind: 'test', state: 'companion', strength: 70 })
    expect(linkClaims([trace], [aClaim(shown('a.test.ts'))])).toMatchObject([{ state: 'companion', strength: 70 }])
  })
})

test.each([
  ['contradicted', aClaim({ proof: { paths: ['a.test.ts'] } })],
  ['undecidable', aClaim({ verdict: 'undecidable', proof: { paths: ['a.test.ts'] } })],
  ['a bound', aClaim({ kind: 'only-tests', ...shown('a.test.ts') })]
])('a claim that is %s explains nothing', (_name, claim) => {
  const trace = aTrace({ path: 'a.test.ts', kind: 'test', ...unexplained })
  expect(linkClaims([trace], [claim])).toEqual([trace])
})
