// The Markdown encoder. Every value from outside reaches a summary or a check through `code`, every sentence
// through `sentence`: nothing in them can become a tag, a link, an image, a mention or a table cell.
import type { Span } from '../model/text.js'
import { hideNothing, makeVisible } from './visible-text.js'

/** In a table cell a `|` ends the cell, even inside a code span. */
export type Place = 'text' | 'cell'

/** A value from outside as a code span; GitHub neither links nor mentions inside one, and HTML is inert there. */
export function code(value: string, place: Place = 'text', limit?: number): string {
  if (value === '') return '*(empty)*'
  let shown = makeVisible(value, limit)
  if (place === 'cell') shown = escapePipes(shown)
  const fence = '`'.repeat(longestRun(shown) + 1)
  // A backtick at an end would join the fence; Markdown takes one blank off each side again.
  const pad = shown.startsWith('`') || shown.endsWith('`') ? ' ' : ''
  return `${fence}${pad}${shown}${pad}${fence}`
}

/** Several values, the first `limit` of them. */
export function codes(values: readonly string[], place: Place = 'text', limit = 5): string {
  const shown = values.slice(0, limit).map(value => code(value, place))
  const more = values.length - shown.length
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ')
}

/** Characters of one sentence of ours; a longer one was not written by us. */
const proseLimit = 4000

/**
 * Words of our own as Markdown. They are escaped all the same, because an evidence file may have been written by
 * somebody else; text between backticks becomes a code span, and so does what GitHub would turn into a link.
 */
export function prose(text: string, place: Place = 'text'): string {
  const parts = (text.length > proseLimit ? `${text.slice(0, proseLimit)}…` : text).split('`')
  const isPaired = parts.length % 2 === 1
  return parts
    .map((part, index) => {
      if (!isPaired && index === parts.length - 1) return `&#96;${escapeWords(part, place)}`
      if (index % 2 === 0) return escapeWords(part, place)
      return part === '' ? '&#96;&#96;' : code(part, place)
    })
    .join('')
}

/** A sentence as model/text splits it. */
export function sentence(spans: readonly Span[], place: Place = 'text'): string {
  return spans.map(span => (span.untrusted ? code(span.text, place) : prose(span.text, place))).join('')
}

function escapeWords(text: string, place: Place): string {
  return hideNothing(text)
    .split(' ')
    .map(word => (wouldLink(word) ? linkless(word, place) : escapeWord(word)))
    .join(' ')
}

/** GitHub links addresses, mentions and issue numbers, and reads `$` as mathematics, wherever they stand in prose. */
function wouldLink(word: string): boolean {
  return /[@$]|:\/\/|www\.|#\d/i.test(word)
}

/** The word as a code span, its closing punctuation outside. */
function linkless(word: string, place: Place): string {
  let end = word.length
  while (end > 1 && '.,;:)'.includes(word[end - 1]!)) end--
  const start = end > 1 && word.startsWith('(') ? 1 : 0
  return `${word.slice(0, start)}${code(word.slice(start, end), place)}${escapeWord(word.slice(end))}`
}

const entities = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;']
])

function escapeWord(word: string): string {
  return word.replace(/[\\*_[\]~|#!&<>]/g, mark => entities.get(mark) ?? `\\${mark}`)
}

function longestRun(text: string): number {
  let longest = 0
  let run = 0
  for (const character of text) {
    run = character === '`' ? run + 1 : 0
    if (run > longest) longest = run
  }
  return longest
}

/** Parsers disagree on what a backslash before an escaped pipe means, so such a pipe is written out. */
function escapePipes(text: string): string {
  let result = ''
  let previous = ''
  for (const character of text) {
    if (character === '|') result += previous === '\\' ? '\\u{7c}' : '\\|'
    else result += character
    previous = character
  }
  return result
}
