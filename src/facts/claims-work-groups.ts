// The words that stand before such a noun and belong to it: `a couple of new regression tests`.
import { articles, betweens, isVerb, prepositions, quantities } from './claims-lexicon.js'
import type { Word } from './claims-words.js'

/** Words of a noun group that are stepped over on the left. */
const longestGroup = 8

/** Index of the first word of the noun group that ends before `at`. */
export function groupStart(words: readonly Word[], at: number): number {
  let first = at
  while (first > 0 && at - first < longestGroup) {
    const { kind, text } = words[first - 1]!
    if (kind === 'mark') break
    if (text === 'and' || text === 'or' || text === 'with' || text === 'plus') break
    if (text === 'of' && quantities.has(words[first - 2]?.text ?? '')) {
      first -= 2
      continue
    }
    if (prepositions.has(text) || (isVerb(text) && !isAdjective(words, first - 1) && !asNouns.has(text))) break
    first--
  }
  return first
}

/** `New tests`, `A memory regression test`, `Two additional tests`. */
export function isFresh(words: readonly Word[], first: number, at: number): boolean {
  let start = words[first]!.text === "there's" ? first + 1 : first
  while (start < at && (articles.has(words[start]!.text) || words[start]!.kind === 'number')) {
    if (fresh.has(words[start]!.text)) return true
    start++
  }
  const isOne = ['a', 'an'].includes(words[first]!.text)
  return start < at && (fresh.has(words[start]!.text) || (isOne && words[at - 1]!.text === 'regression'))
}

export function isFreshWord(word: string): boolean {
  return fresh.has(word)
}

const fresh = new Set(['new', 'regression', 'additional', 'added', 'extra'])

/** `updated tests` behind an article or a verb is what the tests are, not what is done to them. */
export function isAdjective(words: readonly Word[], at: number): boolean {
  const { text } = words[at]!
  if (text === 'split' || text === 'set' || text === 'sets' || text === 'fix')
    return articles.has(words[at - 1]?.text ?? '')
  const before = words[at - 1]?.text ?? ''
  return (
    (text.endsWith('ed') || text.endsWith('ing')) && (articles.has(before) || (isVerb(before) && !betweens.has(before)))
  )
}

/** Verbs that stand within names: `health check test`, `dry run tests`. */
export const asNouns = new Set([
  'check',
  'build',
  'call',
  'match',
  'support',
  'wait',
  'show',
  'merge',
  'review',
  'matches',
  'builds'
])
