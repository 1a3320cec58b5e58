// Sentences that carry values from outside. A sentence keeps each such value between double quotes and
// lists it beside the text, so that every output can find it again and encode it in its own way.

/** A sentence; `quoted` holds the values in the order in which they stand between double quotes in `text`. */
export interface Text {
  text: string
  quoted: string[]
}

/**
 * Template tag: `say\`${path} is outside ${glob}.\`` puts each value between double quotes and lists it.
 * The literal parts are ours and hold no double quote. Numbers are written plainly.
 */
export function say(literals: TemplateStringsArray, ...values: (string | number)[]): Text {
  let text = literals[0]!
  const quoted: string[] = []
  values.forEach((value, index) => {
    if (typeof value === 'number') {
      text += String(value)
    } else {
      text += `"${value}"`
      quoted.push(value)
    }
    text += literals[index + 1]!
  })
  return { text, quoted }
}

/** A list of values as one sentence part: `"a", "b" and 3 more`. */
export function sayList(values: readonly string[], limit = 5): Text {
  const shown = values.slice(0, limit)
  const more = values.length - shown.length
  const parts = shown.map(value => `"${value}"`)
  if (more > 0) return { text: `${parts.join(', ')} and ${more} more`, quoted: shown }
  const last = parts.pop() ?? ''
  return { text: parts.length ? `${parts.join(', ')} and ${last}` : last, quoted: shown }
}

/** Joins sentences and plain strings of ours into one. */
export function join(...parts: (Text | string)[]): Text {
  const texts = parts.map(part => (typeof part === 'string' ? { text: part, quoted: [] } : part))
  return { text: texts.map(part => part.text).join(''), quoted: texts.flatMap(part => part.quoted) }
}

/** A stretch of a sentence: ours, or a value from outside. */
export interface Span {
  text: string
  untrusted: boolean
}

/**
 * Splits a stored sentence back into our words and values from outside.
 * `rest` is what remains of `quoted` for the sentence that follows (a remedy after its message).
 */
export function spans(text: string, quoted: readonly string[]): { spans: Span[]; rest: string[] } {
  const result: Span[] = []
  let from = 0
  let used = 0
  for (const value of quoted) {
    const at = text.indexOf(`"${value}"`, from)
    if (at < 0) break
    if (at > from) result.push({ text: text.slice(from, at), untrusted: false })
    result.push({ text: value, untrusted: true })
    from = at + value.length + 2
    used++
  }
  if (from < text.length) result.push({ text: text.slice(from), untrusted: false })
  return { spans: result, rest: quoted.slice(used) }
}
