// Whether a value has the published shape of evidence: the schema is the one that is published, not a copy.
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import published from '../../schemas/evidence-1.schema.json' with { type: 'json' }

interface Schema {
  properties?: Record<string, Schema>
  items?: Schema
  [keyword: string]: unknown
}

let compiled: ValidateFunction | undefined

/** The first place that breaks the schema as a JSON pointer with our word for it, or null. */
export function schemaFlaw(value: unknown): string | null {
  compiled ??= new Ajv2020({ strict: false, allErrors: false, validateFormats: false, inlineRefs: false }).compile(
    inParts(published)
  )
  if (compiled(value)) return null
  const error = compiled.errors?.[0]
  return `${error?.instancePath || '/'} ${error?.message ?? 'has another shape'}`
}

/**
 * The same schema with each object in it under a name, so that each has a function of its own. As one function V8 either
 * leaves it slow or takes tens of MiB to compile it, again and again.
 */
function inParts(schema: Schema): Schema {
  const $defs: Record<string, Schema> = {}
  const partsOf = ({ properties, items, ...own }: Schema): Schema => ({
    ...own,
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([name, inner]) => [name, named(inner)]))
    }),
    ...(items && { items: named(items) })
  })
  const named = (inner: Schema): Schema => {
    const parts = partsOf(inner)
    if (inner.properties === undefined) return parts
    const name = `part${Object.keys($defs).length}`
    $defs[name] = parts
    return { $ref: `#/$defs/${name}` }
  }
  return { ...partsOf(schema), $defs }
}
