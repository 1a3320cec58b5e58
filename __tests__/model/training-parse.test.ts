import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseTraining } from '../../src/model/training-parse.js'
import '../support/seed.js'

const file = '.github/ai-training.json'
const whole = { login: 'ada', training: 'AI-101', completed: '2026-03-01', validUntil: '2027-03-01' }

function told(value: unknown): string[] {
  return parseTraining(JSON.stringify(value), file).problems.map(({ code, path }) => `${code} ${path}`)
}

test('a whole register', () => {
  const text = JSON.stringify({ version: 1, people: [whole, { ...whole, login: ' @Bob ', validUntil: undefined }] })
  expect(parseTraining(text, file)).toEqual({
    people: [whole, { ...whole, login: 'Bob', validUntil: null }],
    problems: []
  })
})

test('an empty one', () => {
  expect(parseTraining('{ "version": 1, "people": [] }', file)).toEqual({ people: [], problems: [] })
})

describe('what is refused', () => {
  test.each<[string, unknown, string[]]>([
    ['no version', { people: [] }, ['missing-key version']],
    ['another version', { version: 2, people: [] }, ['wrong-value version']],
    ['no people', { version: 1 }, ['missing-key people']],
    ['people by name', { version: 1, people: { ada: {} } }, ['wrong-type people']],
    ['no login', { version: 1, people: [{ ...whole, login: undefined }] }, ['missing-key people[0].login']],
    ['an empty login', { version: 1, people: [{ ...whole, login: ' ' }] }, ['wrong-value people[0].login']],
    ['no day', { version: 1, people: [{ ...whole, completed: undefined }] }, ['missing-key people[0].completed']],
    [
      'a day that is none',
      { version: 1, people: [{ ...whole, completed: '2026-02-30' }] },
      ['wrong-value people[0].completed']
    ],
    [
      'a time',
      { version: 1, people: [{ ...whole, validUntil: '2026-02-03T00:00:00Z' }] },
      ['wrong-value people[0].validUntil']
    ],
    // A misspelt end would be no end.
    [
      'a misspelt key',
      { version: 1, people: [{ ...whole, validUntill: '2026-01-01' }] },
      ['unknown-key people[0].validUntill']
    ]
  ])('%s', (_, value, expected) => {
    expect(told(value)).toEqual(expected)
  })

  test.each([
    ['', 1],
    ['[]', 1],
    ['{ "version": 1, "people": [], }', 1],
    ['{ "__proto__": {}, "version": 1, "people": [] }', 1],
    ['{ "version": 1, "version": 1, "people": [] }', 1],
    [`{ "version": 1, "people": ${'['.repeat(40)}${']'.repeat(40)} }`, 1],
    [`{ "version": 1, "people": [], "$schema": "${'x'.repeat(300_000)}" }`, 1]
  ])('%p', (text, atLeast) => {
    const { people, problems } = parseTraining(text, file)
    expect(people).toBeNull()
    expect(problems.length).toBeGreaterThanOrEqual(atLeast)
    for (const problem of problems) expect(problem).toMatchObject({ file, remedy: expect.stringMatching(/./) })
  })
})

test('no text makes it throw', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.uint8Array()), input => {
      const { people, problems } = parseTraining(input, file)
      expect(people === null).toBe(problems.length > 0)
    })
  )
})
