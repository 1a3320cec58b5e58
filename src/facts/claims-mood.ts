// Whether a sentence says that something is done, here and now, by this change: no negation, no plan, no condition, no
// report of another change or of what the program does.

import { about, elsewhere, mayPutOff, negations, ownSubject, putOff } from './claims-lexicon.js'
import type { Sentence, Word } from './claims-words.js'

const clauseEnds = new Set([',', ':', '(', ')', '-', '–', '—', '--', '|', '→', '=>', ';'])
const clauseWords = new Set([
  'but',
  'because',
  'which',
  'while',
  'where',
  'though',
  'although',
  'since',
  'whereas',
  'so'
])

/** Index of the first word of the clause in which the word at `at` stands. */
export function clauseStart({ words }: Sentence, at: number): number {
  let start = at
  while (start > 0 && !isClauseEnd(words[start - 1]!)) start--
  return start
}

function isClauseEnd(word: Word): boolean {
  return word.kind === 'mark' ? clauseEnds.has(word.text) : clauseWords.has(word.text)
}

/** Questions, conditions and reports of the past decide for the whole sentence. */
export function isOpen(sentence: Sentence): boolean {
  const first = sentence.words.find(word => word.kind !== 'mark')?.text ?? ''
  return sentence.end === '?' || openings.has(first)
}

const openings = new Set(
  `if when once unless should could would can todo todos tbd previously before currently today originally historically formerly
earlier later next eventually future note? maybe perhaps please consider how why whether what would until follow-up followup
planned deferred out-of-scope`.split(/\s+/)
)

/** Whether something before the verb takes the statement back; `at` is the verb. */
export function isTakenBack(sentence: Sentence, at: number): boolean {
  for (let index = clauseStart(sentence, at); index < at; index++) {
    const { text } = sentence.words[index]!
    if (negations.has(text) || text.endsWith("n't") || elsewhere.has(text)) {
      // `This PR will add`: what a description says of itself is meant as done.
      if (text === 'will' && ownSubject.has(sentence.words[index - 1]?.text ?? 'this')) continue
      return true
    }
  }
  return false
}

/** Whether what follows puts the work off, makes it depend on something, or gives it to another change. */
export function isPutOff({ words }: Sentence, from: number): boolean {
  let isAbout = false
  for (let index = from; index < words.length; index++) {
    const { kind, text } = words[index]!
    // What is not needed goes now.
    const isGone = negations.has(words[index - 1]?.text ?? '') || words[index - 1]?.text === 'longer'
    if (kind === 'word' && (putOff.has(text) || (!isAbout && !isGone && mayPutOff.has(text)))) return true
    if (conditions.has(text) && fitting.has(words[index + 1]?.text ?? '')) return true
    isAbout ||= kind === 'word' && (about.has(text) || text.endsWith('ing'))
    if (
      repositories.has(text) &&
      words[index - 1]?.text !== 'this' &&
      words.slice(from, index).some(word => word.text === 'in')
    )
      return true
    if (isReference(words[index]!) && sources.has(words[index - 1]?.text ?? '')) return true
  }
  return false
}

const repositories = new Set(['repo', 'repository'])
const conditions = new Set(['if', 'where', 'when', 'as'])
const fitting = new Set(['needed', 'necessary', 'applicable', 'appropriate', 'possible', 'relevant', 'required'])

const sources = new Set(['in', 'by', 'from', 'via', 'with', 'since', 'per', 'see', 'pr', 'after'])

/** `#12`, `owner/name#12`, or the address of one. */
export function isReference({ text }: Word): boolean {
  return (
    /^(?:[\w.-]{0,80}\/[\w.-]{0,80})?#\d/.test(text) ||
    (text.startsWith('http') && /\/(?:pull|issues|merge_requests)\/\d/.test(text))
  )
}

/** Whether only words about the pull request itself stand between the start of the clause and the verb. */
export function isOwn(sentence: Sentence, at: number): boolean {
  for (let index = clauseStart(sentence, at); index < at; index++) {
    const { kind, text } = sentence.words[index]!
    if (kind === 'number' || kind === 'mark') continue
    if (kind !== 'word' || !(ownSubject.has(text) || text.endsWith('ly') || text.endsWith("'s"))) return false
  }
  return true
}
