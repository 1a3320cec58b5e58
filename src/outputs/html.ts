// The HTML encoder. Every value from outside reaches a page through `value`, every sentence through `sentence`: nothing in
// them can become a tag, an attribute, a script or an address.
import type { Span } from '../model/text.js'
import { hideNothing, makeVisible } from './visible-text.js'

/** Our own words, escaped all the same, since a record may have been written by somebody else. */
export function text(words: string | number): string {
  return hideNothing(String(words)).replace(/[&<>"']/g, mark => `&#${mark.charCodeAt(0)};`)
}

/** A value from outside: visible in full, at most `limit` characters, set apart from our words. */
export function value(given: string, limit?: number): string {
  if (given === '') return '<em>(empty)</em>'
  return `<code>${text(makeVisible(given, limit))}</code>`
}

/** A value from outside without its own look, as for a caption in a picture. */
export function bare(given: string, limit?: number): string {
  return text(makeVisible(given, limit))
}

/** A sentence as model/text splits it. */
export function sentence(spans: readonly Span[]): string {
  return spans.map(span => (span.untrusted ? value(span.text) : text(span.text))).join('')
}

/** An object id or a digest: short, in full where the pointer rests and in print. */
export function digest(id: string, length = 10): string {
  const whole = text(makeVisible(id))
  return /^[0-9a-f]{40,64}$/.test(id)
    ? `<code class="id" title="${whole}">${id.slice(0, length)}</code>`
    : `<code>${whole}</code>`
}

export interface Table {
  caption: string
  head: readonly string[]
  /** Cells as HTML. */
  rows: Iterable<readonly string[]>
  /** Columns whose cells are numbers. */
  numbers?: readonly number[]
}

/** A table that can be scrolled by keyboard where it is wider than the page. Caption and head are our words. */
export function table({ caption, head, rows, numbers = [] }: Table): string {
  const cell = (content: string, column: number): string => {
    const look = numbers.includes(column) ? ' class="n"' : ''
    return column === 0 ? `<th scope="row"${look}>${content}</th>` : `<td${look}>${content}</td>`
  }
  const body = [...rows].map(row => `<tr>${row.map(cell).join('')}</tr>`).join('\n')
  const heads = head.map(
    (name, column) => `<th scope="col"${numbers.includes(column) ? ' class="n"' : ''}>${text(name)}</th>`
  )
  return `<div class="wide" role="region" aria-label="${text(caption)}" tabindex="0"><table><caption>${text(caption)}</caption><thead><tr>${heads.join('')}</tr></thead><tbody>
${body}
</tbody></table></div>`
}
