import { describe, expect, test } from '@jest/globals'
import { type ClaimKind, claimGrounds, claimKinds } from '../../src/model/claim.js'
import { claimWords, proofWords } from '../../src/model/claim-sentences.js'
import type { ClaimRecord } from '../../src/model/evidence.js'
import { renderJobSummary } from '../../src/outputs/job-summary.js'
import { someEvidence } from '../support/some-evidence.js'

function aRecord(
  parts: Partial<Omit<ClaimRecord, 'proof'>> & { proof?: Partial<ClaimRecord['proof']> } = {}
): ClaimRecord {
  const { proof, ...rest } = parts
  return {
    item: 't1',
    line: 3,
    kind: 'tests',
    objects: [],
    words: 'Adds tests',
    verdict: 'contradicted',
    ...rest,
    proof: { ground: 'missing', paths: [], more: 0, symbols: [], counts: {}, ...proof }
  }
}

const summary = (claims: ClaimRecord[]): string => renderJobSummary(someEvidence({ intent: { claims } }))

describe('the claims of a summary', () => {
  test('stand beside their words, the contradicted first', () => {
    const shown = aRecord({
      words: 'Adds docs',
      line: 0,
      kind: 'documentation',
      verdict: 'supported',
      proof: { ground: 'shown', paths: ['a.md'] }
    })
    const open = aRecord({
      words: 'no behaviour change',
      kind: 'no-behaviour-change',
      verdict: 'undecidable',
      proof: { ground: 'not-visible' }
    })
    expect(summary([open, shown, aRecord()])).toContain(
      [
        '3 statements about what was done: **1 contradicted by the change**, 1 shown by the change, 1 that no diff decides.',
        '',
        '| The description says | Where | The change shows |',
        '| --- | --- | --- |',
        '| `Adds tests` | line 3 | ❌ **contradicted:** no changed file is a test or holds one |',
        '| `Adds docs` | the title | ✅ `a.md` |',
        '| `no behaviour change` | line 3 | ⚪ undecidable: no diff can show it |'
      ].join('\n')
    )
  })

  test('are said in our words where the policy keeps the author’s out', () => {
    const { words: _words, objects: _objects, ...rest } = aRecord()
    expect(summary([rest])).toContain('| tests come with the change | line 3 |')
  })

  test('cannot break out of their cell', () => {
    const markdown = summary([
      aRecord({ words: '<b>|`x`|</b>\n| a', proof: { ground: 'beyond', paths: ['a|b`<i>'] }, kind: 'only-tests' })
    ])
    expect(markdown).not.toContain('<b>|')
    expect(markdown.split('\n').filter(line => line.includes('only') && line.startsWith('| a'))).toEqual([])
  })

  test('offer a bound that holds as a line to add', () => {
    const bound = aRecord({
      kind: 'only-paths',
      verdict: 'supported',
      boundary: ['src/**'],
      proof: { ground: 'shown' }
    })
    expect(summary([bound])).toContain('add a line to the description: `May touch:` `src/**`')
    expect(summary([aRecord()])).not.toContain('May touch')
  })

  test('are folded when they are many and nothing is contradicted', () => {
    const many = Array.from({ length: 20 }, (_, line) =>
      aRecord({ line, verdict: 'supported', proof: { ground: 'shown' } })
    )
    expect(summary(many)).toContain('<details><summary>All 20 claims</summary>')
    expect(summary([...many, aRecord()])).not.toContain('All 21 claims')
  })

  test('are missing where there are none, and in records of earlier versions', () => {
    expect(summary([])).not.toContain('What the description claims')
    expect(renderJobSummary(someEvidence())).not.toContain('What the description claims')
  })

  test('of a kind or verdict that this version does not know do no harm', () => {
    const odd = aRecord({ kind: 'odd' as ClaimKind, proof: { ground: 'odd' as 'shown' } })
    expect(summary([odd])).toContain('`Adds tests`')
    expect(summary([aRecord({ verdict: 'odd' as 'supported' })])).not.toContain('What the description claims')
  })
})

test.each(claimKinds)('every ground of %s has words', kind => {
  expect(claimWords[kind]).not.toBe('')
  for (const ground of claimGrounds) {
    const { text } = proofWords({
      kind,
      verdict: 'contradicted',
      proof: { ground, paths: ['a'], symbols: ['b'], counts: { files: 2 } }
    })
    expect(text).not.toBe('')
    expect(text).not.toMatch(/undefined|\.$/)
  }
})
