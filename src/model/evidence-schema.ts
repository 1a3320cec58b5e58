// Whether a value has the published shape of evidence: the schema is the one that is published, not a copy.
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import schema from '../../schemas/evidence-1.schema.json' with { type: 'json' }

let compiled: ValidateFunction | undefined

/** The first place that breaks the schema as a JSON pointer with our word for it, or null. */
export function schemaFlaw(value: unknown): string | null {
  compiled ??= new Ajv2020({ strict: false, allErrors: false, validateFormats: false }).compile(schema)
  if (compiled(value)) return null
  const error = compiled.errors?.[0]
  return `${error?.instancePath || '/'} ${error?.message ?? 'has another shape'}`
}
