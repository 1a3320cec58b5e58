// Golden cases: a pull request and a policy in, evidence and summary out, compared byte for byte.
// `UPDATE_GOLDEN=1` rewrites them; what changes in the files is then the review.
import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { evaluate } from '../src/evaluate.js'
import { canonicalJson } from '../src/model/canonical-json.js'
import type { Evidence } from '../src/model/evidence.js'
import { renderJobSummary } from '../src/outputs/job-summary.js'
import { rules } from '../src/rules/index.js'
import { caseNames, casePath, readCase } from './support/a-case.js'

const schema = JSON.parse(readFileSync(new URL('../schemas/evidence-1.schema.json', import.meta.url), 'utf8'))
const validate = new Ajv2020({ strict: false }).compile(schema)

const update = process.env.UPDATE_GOLDEN === '1'

/** The evidence as a person can review it: the same data with one key on each line. */
function pretty(evidence: Evidence): string {
  return `${JSON.stringify(JSON.parse(canonicalJson(evidence)), null, 1)}\n`
}

function compare(name: string, file: string, text: string): void {
  if (update) writeFileSync(casePath(name, file), text)
  expect(text).toBe(readFileSync(casePath(name, file), 'utf8'))
}

function kindsOf(name: string, ruleId: string): string[] {
  return evaluate(readCase(name))
    .predicate.results.filter(result => result.ruleId === ruleId)
    .map(result => result.kind)
}

describe.each(caseNames())('the case %s', name => {
  test('gives its evidence', () => {
    const evidence = evaluate(readCase(name))
    compare(name, 'evidence.json', pretty(evidence))
    expect(canonicalJson(JSON.parse(readFileSync(casePath(name, 'evidence.json'), 'utf8')))).toBe(
      canonicalJson(evidence)
    )
  })

  test('gives evidence of the published shape', () => {
    expect(validate(JSON.parse(canonicalJson(evaluate(readCase(name))))) ? [] : validate.errors).toEqual([])
  })

  test('gives its summary', () => {
    compare(name, 'summary.md', renderJobSummary(evaluate(readCase(name))))
  })

  test('gives the same bytes for files, commits and reviews in another order', () => {
    const input = readCase(name)
    const { files, commits, reviews } = input.pullRequest
    const shuffled = {
      ...input.pullRequest,
      files: [...files].reverse(),
      commits: commits && [...commits].reverse(),
      reviews: reviews && [...reviews].reverse()
    }
    expect(canonicalJson(evaluate({ ...input, pullRequest: shuffled }))).toBe(canonicalJson(evaluate(input)))
  })
})

describe.each(rules.map(rule => [rule.id, rule.kinds] as const))('%s', (id, kinds) => {
  const decides = kinds.some(kind => kind !== 'informational')

  test('finds something in its case', () => {
    const found = kindsOf(id, id)
    expect(found.length).toBeGreaterThan(0)
    for (const kind of found) expect(kinds).toContain(kind)
  })

  test('passes the nearest pull request', () => {
    expect(kindsOf(`${id}--ok`, id)).toEqual(['pass'])
  })

  test('is the only rule that decides its case, and nothing decides the nearest one', () => {
    const deciding = (name: string): string[] => [
      ...new Set(
        evaluate(readCase(name))
          .predicate.results.filter(
            result => ['fail', 'review', 'open'].includes(result.kind) && result.clearedBy === null
          )
          .map(result => result.ruleId)
      )
    ]
    expect(deciding(id)).toEqual(decides ? [id] : [])
    // A rule that only records decides nothing.
    expect(deciding(id)).toEqual(kinds.every(kind => kind === 'informational') ? [] : [id])
    expect(deciding(`${id}--ok`)).toEqual([])
  })
})
