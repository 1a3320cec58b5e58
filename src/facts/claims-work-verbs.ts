// What is said to be done to such a noun: the verb before it, or the participle behind it.
import { betweens, isVerb, isWorkVerb, ownSubject, participles } from './claims-lexicon.js'
import { clauseStart, isOwn } from './claims-mood.js'
import type { Sentence, Word } from './claims-words.js'
import { asNouns, isAdjective } from './claims-work-groups.js'

/** How far to the left a verb may stand from its object, in words. */
const longestReach = 30
/** Words between a noun and its participle. */
const longestGap = 6

/** The verb of the noun group that begins at `first`: beside it, or before the other members of its list. */
export function verbOf(sentence: Sentence, first: number): number | null {
  const { words } = sentence
  const beside = words[first - 1]
  if (beside === undefined) return null
  if (isWorkVerb(beside.text)) return isDone(sentence, first - 1) ? first - 1 : null
  const isMember = joints.has(beside.text) || (beside.text === 'as' && words[first - 2]?.text === 'well')
  if (!isMember || words[first]!.kind === 'number') return null
  for (let at = first - 2; at >= 0 && first - at < longestReach; at--) {
    const { kind, text } = words[at]!
    if (kind === 'word' && isVerb(text) && !isAdjective(words, at) && !asNouns.has(text))
      return isWorkVerb(text) && isDone(sentence, at) ? at : null
  }
  return null
}

const joints = new Set(['and', 'plus', 'with', ',', '&', '+', '/', 'or', 'including'])

/**
 * Not a purpose (`to add`), not what the tests do (`covered by a and b tests`), and not a noun that is spelled like a verb
 * (`the changes and tests`).
 */
function isDone(sentence: Sentence, at: number): boolean {
  const { words } = sentence
  if (words[at - 1]?.text === 'to' || words[at + 1]?.text === 'by' || isAnothers(sentence, at)) return false
  return !alsoNouns.has(words[at]!.text) || isOwn(sentence, at) || joints.has(words[at - 1]!.text)
}

/** `The tool reads the tags and writes a changelog`, `…, so the tool writes it`: a subject that is not the change. */
function isAnothers(sentence: Sentence, at: number): boolean {
  const { words } = sentence
  if (!words[at]!.text.endsWith('s') || isOwn(sentence, at)) return false
  const start = clauseStart(sentence, at)
  if (words[start - 1]?.kind === 'word') return true
  const subject = words[start + 1]?.text ?? ''
  return determiners.has(words[start]!.text) && !ownSubject.has(subject) && !isVerb(subject)
}

const determiners = new Set(['the', 'a', 'an', 'each', 'every', 'our', 'its', 'their'])

const alsoNouns = new Set([
  'refactor',
  'changes',
  'change',
  'updates',
  'update',
  'fixes',
  'fix',
  'moves',
  'edits',
  'touches',
  'ports',
  'drops',
  'clean',
  'split'
])

/** `tests were added`, `tests for the parser have been updated`, `tests included`. */
export function participleBehind(words: readonly Word[], last: number): number | null {
  let gap = 0
  for (let at = last + 1; at < words.length && gap <= longestGap; at++, gap++) {
    const { kind, text } = words[at]!
    if (participles.has(text)) {
      const isDirect = words.slice(last + 1, at).every(word => betweens.has(word.text))
      const isPassive = auxiliary.has(words[at - 1]!.text) || betweens.has(words[at - 1]!.text)
      return isDirect || isPassive ? at : null
    }
    if (kind === 'mark' && text !== '/' && text !== '(') return null
    if (isVerb(text) && !betweens.has(text)) return null
  }
  return null
}

const auxiliary = new Set(['is', 'are', 'was', 'were', 'been', 'be'])
