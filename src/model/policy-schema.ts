// The JSON Schema of the policy (draft 2020-12), made from the table by which the reader checks. It is committed as
// schemas/policy-1.schema.json. What a schema cannot say (globs, semver ranges, names that must be declared, limits over
// the whole file) the reader adds.
import { type Key, type ListShape, type ObjectShape, type Shape, type Together, textFormats } from './policy-shape.js'
import { policyTable } from './policy-table.js'

export type JsonSchema = {
  [keyword: string]: JsonSchema | JsonSchema[] | string | number | boolean | string[] | unknown
}

/** A name that does not depend on where the project is hosted. */
export const policySchemaId = 'urn:x-remit:schema:policy:1'

export const policySchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: policySchemaId,
  title: 'Remit policy, version 1',
  description:
    'Which AI tools and paths are allowed, and what each pull request must show. Lies at .github/remit.json.',
  ...schemaOf(policyTable)
}

function schemaOf(shape: Shape): JsonSchema {
  switch (shape.type) {
    case 'text': {
      const { maxLength, pattern, format } = textFormats[shape.format]
      return { type: 'string', minLength: 1, maxLength, pattern, ...(format === undefined ? {} : { format }) }
    }
    case 'choice':
      return shape.values.length === 1 ? { const: shape.values[0] } : { enum: shape.values }
    case 'integer':
      return { type: 'integer', minimum: shape.minimum, maximum: shape.maximum }
    case 'flag':
      return { type: 'boolean' }
    case 'list':
      return shape.orOne ? { anyOf: [schemaOf(shape.items), listSchema(shape)] } : listSchema(shape)
    case 'lacking':
      return { not: {} }
    case 'object':
      return objectSchema(shape)
  }
}

function listSchema({ items, atLeast, distinct, orNull }: ListShape): JsonSchema {
  return {
    type: orNull ? ['array', 'null'] : 'array',
    items: schemaOf(items),
    ...(atLeast === undefined ? {} : { minItems: atLeast }),
    ...(distinct ? { uniqueItems: true } : {})
  }
}

function objectSchema({ keys, together, someOf }: ObjectShape): JsonSchema {
  const needed = [...keys].filter(([, key]) => key.required).map(([name]) => name)
  return {
    type: 'object',
    additionalProperties: false,
    ...(needed.length === 0 ? {} : { required: needed }),
    ...(together === undefined
      ? {}
      : {
          allOf: together.map(({ key, when, needs }) => ({
            if: { properties: { [key]: conditionSchema(when) }, required: [key] },
            // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema, in data that nothing awaits.
            then: { properties: { [needs]: {} }, required: [needs] }
          }))
        }),
    ...(someOf === undefined
      ? {}
      : { anyOf: someOf.keys.map(key => ({ properties: { [key]: {} }, required: [key] })) }),
    properties: Object.fromEntries([...keys].map(([name, key]) => [name, keySchema(key)]))
  }
}

function conditionSchema(when: Together['when']): JsonSchema {
  if ('value' in when) return { const: when.value }
  return 'filled' in when
    ? { type: 'array', minItems: 1 }
    : { type: 'string', not: { type: 'string', pattern: when.unlike } }
}

function keySchema({ description, shape }: Key): JsonSchema {
  return { description, ...schemaOf(shape) }
}
