// A record is read years later by somebody who has nothing but the schema: so each field says what it is.
import { expect, test } from '@jest/globals'
import { fieldsOf } from '../../scripts/evidence-page.js'
import { read } from '../support/source-files.js'

const fields = fieldsOf(JSON.parse(read('schemas/evidence-1.schema.json')))

test('every field has a description that is a sentence', () => {
  expect(fields.length).toBeGreaterThan(200)
  expect(
    fields.filter(({ schema }) => !/^\S.{5,}\.$/s.test(schema.description ?? '')).map(({ place }) => place)
  ).toEqual([])
})

test('every field stands on its page', () => {
  const page = read('docs/evidence-fields.md')
  expect(fields.filter(({ place }) => !page.includes(`| \`${place}\` |`)).map(({ place }) => place)).toEqual([])
})
