// Canonical JSON, RFC 8785: keys sorted by UTF-16 code units, no white space, ECMAScript numbers.

/**
 * The canonical text of a JSON value. Throws a TypeError on what JSON cannot carry (undefined, functions, bigint),
 * on NaN and the infinities, and on lone surrogates (RFC 8785, section 3.2.2.2). Properties that are `undefined`
 * are left out, as JSON.stringify does.
 */
export function canonicalJson(value: unknown): string {
  let text = ''
  writeCanonical(value, piece => {
    text += piece
  })
  return text
}

/** The same in pieces, in order, for texts that nobody should hold as one string. */
export function writeCanonical(value: unknown, write: (piece: string) => void): void {
  if (value === null || typeof value === 'boolean') {
    write(String(value))
  } else if (typeof value === 'string') {
    write(canonicalString(value))
  } else if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`not a JSON number: ${value}`)
    write(JSON.stringify(value))
  } else if (Array.isArray(value)) {
    write('[')
    for (const [index, item] of value.entries()) {
      if (index > 0) write(',')
      writeCanonical(item, write)
    }
    write(']')
  } else if (typeof value === 'object') {
    let mark = '{'
    for (const key of Object.keys(value).sort()) {
      const member = (value as Record<string, unknown>)[key]
      if (member === undefined) continue
      write(`${mark}${canonicalString(key)}:`)
      writeCanonical(member, write)
      mark = ','
    }
    write(mark === '{' ? '{}' : '}')
  } else {
    throw new TypeError(`not a JSON value: ${typeof value}`)
  }
}

function canonicalString(value: string): string {
  if (!value.isWellFormed()) throw new TypeError('lone surrogate in a string')
  return JSON.stringify(value)
}
