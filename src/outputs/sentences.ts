// A stored result taken apart into our words and values from outside, so that each output encodes the latter its way.
import type { Result } from '../model/result.js'
import { type Span, spans } from '../model/text.js'
import { hideNothing, showPlain } from './visible-text.js'

export interface Sentences {
  message: Span[]
  /** Null where there is nothing to do. */
  remedy: Span[] | null
}

/**
 * Message and remedy of a result. Where `quoted` does not fit the sentences, the record was not written by us:
 * then each sentence as a whole counts as a value from outside.
 */
export function sentencesOf(result: Result): Sentences {
  const message = spans(result.message, result.quoted)
  const remedy = spans(result.remedy ?? '', message.rest)
  const all = [...message.spans, ...remedy.spans]
  const fits = remedy.rest.length === 0 && all.every(span => span.untrusted || !span.text.includes('"'))
  if (fits) return { message: message.spans, remedy: result.remedy === null ? null : remedy.spans }
  return { message: [foreign(result.message)], remedy: result.remedy === null ? null : [foreign(result.remedy)] }
}

/** Whether the sentence shows this value, so that a place need not be named twice. */
export function mentions(sentence: readonly Span[], value: string): boolean {
  return sentence.some(span => span.untrusted && span.text === value)
}

/** A sentence as plain text: values between double quotes, everything invisible made visible. */
export function plainSentence(sentence: readonly Span[]): string {
  return sentence.map(span => (span.untrusted ? `"${showPlain(span.text)}"` : hideNothing(span.text))).join('')
}

function foreign(text: string): Span {
  return { text, untrusted: true }
}
