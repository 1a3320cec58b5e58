// Records are checked by a schema taken apart, and the published one has to say the same of every one of them.
import { expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { schemaFlaw } from '../../src/model/evidence-schema.js'
import { filesBelow, read } from '../support/source-files.js'

const whole = new Ajv2020({ strict: false, validateFormats: false }).compile(
  JSON.parse(read('schemas/evidence-1.schema.json'))
)
const records = filesBelow('__tests__/cases', 'evidence.json').map(read)

const absent = Symbol('absent')
const values = fc.constantFrom<unknown>(absent, null, true, -1, 1.5, '', 'x', [], ['x'], [{}], {})
interface Change {
  /** Which member to go into, each time. */
  way: number[]
  value: unknown
  /** Whether it is put beside the member that was come to, and not in its place. */
  isNew: boolean
}
const change: fc.Arbitrary<Change> = fc.record({
  way: fc.array(fc.nat(), { minLength: 1, maxLength: 8 }),
  value: values,
  isNew: fc.boolean()
})

type Tree = Record<string, unknown>

function changed(record: string, { way, value, isNew }: Change): Tree {
  const tree = JSON.parse(record) as Tree
  let at = tree
  let name = ''
  for (const step of way) {
    const inner = name === '' ? at : at[name]
    const names = typeof inner === 'object' && inner !== null ? Object.keys(inner) : []
    if (names.length === 0) break
    at = inner as Tree
    name = names[step % names.length]!
  }
  if (isNew && !Array.isArray(at)) at.another = value === absent ? null : value
  else if (value === absent) delete at[name]
  else at[name] = value
  return JSON.parse(JSON.stringify(tree)) as Tree
}

test('a record that was changed anywhere has the flaw that the published schema finds', () => {
  expect(records.length).toBeGreaterThan(50)
  let flawed = 0
  fc.assert(
    fc.property(fc.constantFrom(...records), change, (record, one) => {
      const value = changed(record, one)
      const error = whole(value) ? null : whole.errors![0]!
      if (error !== null) flawed++
      expect(schemaFlaw(value)).toBe(error && `${error.instancePath || '/'} ${error.message}`)
    }),
    { numRuns: 1000 }
  )
  expect(flawed).toBeGreaterThan(300)
})
