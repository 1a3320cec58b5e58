// Where a statement ends: what may stand behind it without changing what it says.
import type { Word } from './claims-words.js'

/** What may come behind `docs-only change` for the statement to be about this change. */
const onward = new Set('to for in with no so and that which - – — request'.split(' '))

export function mayEnd(word: Word | undefined): boolean {
  return word === undefined || word.kind === 'mark' || onward.has(word.text) || isExcepting(word.text)
}

/** `except`, `apart from`, `other than` and their like begin what is left out of account. */
export function isExcepting(word: string): boolean {
  return [
    'except',
    'excluding',
    'besides',
    'barring',
    'aside',
    'apart',
    'other',
    'plus',
    'beyond',
    'save',
    'beside'
  ].includes(word)
}
