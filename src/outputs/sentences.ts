// A stored result taken apart into our words and values from outside, so that each output encodes the latter its way.
import type { Result } from '../model/result.js'
import { type Span, spans } from '../model/text.js'
import { hideNothing, shownLimit, showPlain } from './visible-text.js'

/** Characters of one sentence, each value counted as it is shown; only a foreign record is longer. */
const sentenceLimit = 4000

export interface Sentences {
  message: Span[]
  /** Null where there is nothing to do. */
  remedy: Span[] | null
}

/**
 * Message and remedy of a result. Where `quoted` does not fit the sentences, the record was not written by us:
 * then each sentence as a whole counts as a value from outside.
 */
export function sentencesOf(result: Pick<Result, 'message' | 'remedy' | 'quoted'>): Sentences {
  const message = spans(result.message, result.quoted)
  const remedy = spans(result.remedy ?? '', message.rest)
  const all = [...message.spans, ...remedy.spans]
  const fits = remedy.rest.length === 0 && all.every(span => span.untrusted || !span.text.includes('"'))
  if (fits) return { message: bounded(message.spans), remedy: result.remedy === null ? null : bounded(remedy.spans) }
  return { message: [foreign(result.message)], remedy: result.remedy === null ? null : [foreign(result.remedy)] }
}

/** Where the finding is, as far as its own words leave it out: the file, and the line of the description. */
export function placeOf(result: Result, message: readonly Span[]): { path: string | null; line: string | null } {
  const { path, taskLine } = result
  const namesPath = message.some(span => span.untrusted && span.text === path)
  const namesLine = message.some(span => !span.untrusted && span.text.toLowerCase().includes(`line ${taskLine} `))
  return {
    path: path === undefined || namesPath ? null : path,
    line: taskLine === undefined || namesLine ? null : taskLine === 0 ? 'title' : `description, line ${taskLine}`
  }
}

/** The message as plain text with its place: file first, line of the description last. */
export function plainMessage(result: Result): string {
  const { message } = sentencesOf(result)
  const { path, line } = placeOf(result, message)
  return `${path === null ? '' : `"${showPlain(path)}": `}${plainSentence(message)}${line === null ? '' : ` (${line})`}`
}

/** A sentence as plain text: values between double quotes, everything invisible made visible. */
export function plainSentence(sentence: readonly Span[]): string {
  return sentence.map(span => (span.untrusted ? `"${showPlain(span.text)}"` : hideNothing(span.text))).join('')
}

function bounded(sentence: readonly Span[]): Span[] {
  let room = sentenceLimit
  const kept: Span[] = []
  for (const span of sentence) {
    const length = span.untrusted ? Math.min(span.text.length, shownLimit) : span.text.length
    if (length > room) return [...kept, { text: ' …', untrusted: false }]
    room -= length
    kept.push(span)
  }
  return kept
}

function foreign(text: string): Span {
  return { text, untrusted: true }
}
