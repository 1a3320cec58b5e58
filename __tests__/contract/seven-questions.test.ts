// One golden record alone answers what auditors ask about AI tools: read as a stranger reads it, as JSON.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { controlAreas } from '../../scripts/control-areas.js'
import { casePath } from '../support/a-case.js'

const { predicate } = JSON.parse(readFileSync(casePath('seven-questions', 'evidence.json'), 'utf8'))

/** All values at a place such as `tools[].register.owner`; what is missing on the way gives none. */
function valuesAt(place: string): unknown[] {
  let found: unknown[] = [predicate]
  for (const step of place.split('.')) {
    const key = step.replace('[]', '')
    found = found.map(value => (value as Record<string, unknown> | null | undefined)?.[key])
    if (step.endsWith('[]')) found = found.flatMap(value => (Array.isArray(value) ? value : []))
  }
  return found.filter(value => value !== undefined)
}

test('there are seven areas, each with places and rules', () => {
  expect(controlAreas).toHaveLength(7)
  for (const { answers, rules } of controlAreas) {
    expect(answers.length).toBeGreaterThan(2)
    expect(rules.length).toBeGreaterThan(0)
  }
})

describe.each(controlAreas.map(area => [area.question, area] as const))('%s', (_, { answers, rules }) => {
  test.each(answers)('%s gives %s', place => {
    const values = valuesAt(place)
    expect(values.length).toBeGreaterThan(0)
    for (const value of values) expect([null, '']).not.toContain(value)
  })

  test.each(rules)('%s was checked and holds', id => {
    const results = predicate.results.filter((result: { ruleId: string }) => result.ruleId === id)
    expect(results.map((result: { kind: string }) => result.kind)).toEqual(['pass'])
    expect(results[0].controls.length).toBeGreaterThan(0)
  })
})

test('the answers are these', () => {
  const answer = (place: string): unknown[] => [...new Set(valuesAt(place))]
  expect(answer('policy.inventory[].id')).toEqual(['claude-code', 'github-copilot'])
  expect(answer('tools[].register.owner')).toEqual(['dev-tools'])
  expect(answer('tools[].version')).toEqual(['2.1.133'])
  expect(answer('tools[].register.riskAssessment.due')).toEqual(['2027-01-15'])
  expect(answer('tools[].register.supplier.agreement')).toEqual(['DPA-2026-04'])
  expect(answer('tools[].register.supplier.trainingOptOut')).toEqual([true])
  expect(answer('tools[].register.maxDataClass')).toEqual(['confidential'])
  expect(answer('change.files[].dataClass')).toEqual(['confidential', 'internal'])
  expect(answer('change.files[].customers[]')).toEqual(['OEM-7'])
  expect(answer('tools[].account')).toEqual(['managed'])
  expect(answer('decision.approvals[].login')).toEqual(['bob'])
  expect(answer('people.training.author.validUntil')).toEqual(['2027-03-01'])
})

test('people stand in it by login alone', () => {
  expect(JSON.stringify(predicate)).not.toMatch(/[\w.]@[\w-]+\.\w/)
  expect(Object.keys(predicate.people.training.author).sort()).toEqual([
    'completed',
    'login',
    'state',
    'training',
    'validUntil'
  ])
})
