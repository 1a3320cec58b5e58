// Every finding names the action that clears it: here each action is done, in the words of the remedy, to the rule's own
// failing case. A rule without a remedy in support/remedies.ts fails.
import { describe, expect, test } from '@jest/globals'
import { evaluate } from '../../src/evaluate.js'
import type { Result } from '../../src/model/result.js'
import { spans } from '../../src/model/text.js'
import { rules } from '../../src/rules/index.js'
import { type CaseText, caseInput, readCaseText } from '../support/a-case.js'
import { type Remedy, remedies } from '../support/remedies.js'

const asking: ReadonlySet<string> = new Set(['fail', 'review', 'open'])

/** A rule that only records asks by its records. */
const recordsOnly = new Set(rules.flatMap(({ id, kinds }) => (kinds.every(kind => kind === 'informational') ? id : [])))

function judge(text: CaseText, ruleId: string): { asks: Result[]; result: string; kinds: string[] } {
  const { results, verificationResult } = evaluate(caseInput(text)).predicate
  const own = results.filter(result => result.ruleId === ruleId)
  return {
    asks: own.filter(
      ({ kind, clearedBy }) =>
        (asking.has(kind) || (recordsOnly.has(ruleId) && kind === 'informational')) && clearedBy === null
    ),
    result: verificationResult,
    kinds: own.map(({ kind }) => kind)
  }
}

/** Does what the remedy of every finding says. */
function applied(text: CaseText, findings: readonly Result[], remedy: Remedy): CaseText {
  return findings.reduce((so, finding) => remedy.apply(so, finding), text)
}

test('no remedy stands for a rule that is not there', () => {
  const ids = new Set(rules.map(({ id }) => id))
  expect([...remedies.keys()].filter(id => !ids.has(id))).toEqual([])
})

/** What only records asks nothing. */
const askingRules = rules.filter(({ kinds }) => kinds.some(kind => asking.has(kind)))

test('every rule asks for something, but what only records', () => {
  expect(rules.filter(rule => !askingRules.includes(rule)).map(({ id }) => id)).toEqual([
    'self-authored-validation',
    'unpinned-run'
  ])
})

describe.each(askingRules.map(({ id }) => id))('%s', id => {
  const own = remedies.get(id) ?? []

  test('has a remedy to apply', () => {
    expect(own.length).toBeGreaterThan(0)
  })

  test('asks for something in its case', () => {
    expect(judge(readCaseText(id), id).asks.length).toBeGreaterThan(0)
  })

  test.each(own.map(remedy => [remedy.who, remedy.says, remedy] as const))(
    'is cleared by %s: %s',
    (_, says, remedy) => {
      const text = readCaseText(id)
      const { asks } = judge(text, id)
      for (const { remedy: words } of asks) expect(words).toMatch(says)
      const after = judge(applied(text, asks, remedy), id)
      expect(after.asks).toEqual([])
    }
  )

  test('passes, and so does the whole pull request, once the first remedy is done', () => {
    const text = readCaseText(id)
    const { asks } = judge(text, id)
    const first = own[0]!
    const after = judge(applied(text, asks, first), id)
    expect(after.kinds).toEqual([first.clears ?? (first.who === 'another person' ? 'review' : 'pass')])
    expect(after.result).toBe('PASSED')
  })

  test('says it in one sentence part that can be found again', () => {
    for (const { message, remedy, quoted } of judge(readCaseText(id), id).asks) {
      expect(spans(remedy!, spans(message, quoted).rest).rest).toEqual([])
    }
  })
})
