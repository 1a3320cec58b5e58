// Canonical JSON, RFC 8785: keys sorted by UTF-16 code units, no white space, ECMAScript numbers.

/**
 * The canonical text of a JSON value. Throws a TypeError on what JSON cannot carry (undefined, functions, bigint),
 * on NaN and the infinities, and on lone surrogates (RFC 8785, section 3.2.2.2). Properties that are `undefined`
 * are left out, as JSON.stringify does.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return canonicalString(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`not a JSON number: ${value}`)
    return JSON.stringify(value)
  }
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value === 'object') {
    const members: string[] = []
    for (const key of Object.keys(value).sort()) {
      const member = (value as Record<string, unknown>)[key]
      if (member !== undefined) members.push(`${canonicalString(key)}:${canonicalJson(member)}`)
    }
    return `{${members.join(',')}}`
  }
  throw new TypeError(`not a JSON value: ${typeof value}`)
}

function canonicalString(value: string): string {
  if (!value.isWellFormed()) throw new TypeError('lone surrogate in a string')
  return JSON.stringify(value)
}
