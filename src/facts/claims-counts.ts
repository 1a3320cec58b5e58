// Statements that count: `3 files changed`, `adds two tests`, `+12 −3`, `changes 40 lines`.
import { adding, changing, removing } from './claims-lexicon.js'
import { clauseStart, isOpen, isOwn, isTakenBack } from './claims-mood.js'
import type { NamedClaim } from './claims-named.js'
import type { Sentence, Word } from './claims-words.js'

const numerals = new Map(
  'one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, index) => [word, index + 1])
)
const approximate = new Set(
  'about around roughly approximately nearly almost over under least most up more fewer less ~ some than only'.split(
    ' '
  )
)
const units = new Map<string, 'file-count' | 'test-count' | 'line-count'>([
  ['file', 'file-count'],
  ['files', 'file-count'],
  ['test', 'test-count'],
  ['tests', 'test-count'],
  ['line', 'line-count'],
  ['lines', 'line-count'],
  ['loc', 'line-count'],
  ['insertions', 'line-count'],
  ['deletions', 'line-count']
])
const adjectives = new Set('new unit integration regression additional source test more spec e2e'.split(' '))
const doneToFiles = new Set('changed touched modified affected edited updated'.split(' '))
const doneToLines = new Set('changed added removed deleted'.split(' '))

export function readCounts(sentence: Sentence): NamedClaim[] {
  if (isOpen(sentence)) return []
  const { words } = sentence
  const found: NamedClaim[] = []
  for (let at = 0; at < words.length; at++) {
    const number = numberOf(words[at]!)
    if (number === null) continue
    let unit = at + 1
    let narrowed: string | null = null
    while (unit - at < 4 && adjectives.has(words[unit]?.text ?? '') && !units.has(words[unit]?.text ?? '')) {
      if (words[unit]!.text === 'new') narrowed = 'new'
      unit++
    }
    const kind = units.get(words[unit]?.text ?? '')
    if (kind === undefined || isLoose(words, at)) continue
    const claim = countAt(sentence, { at, unit, kind, narrowed })
    if (claim !== null) found.push({ ...claim, number })
  }
  return found
}

function numberOf({ kind, text }: Word): number | null {
  if (kind === 'word') return numerals.get(text) ?? null
  if (kind !== 'number' || !/^\d{1,3}(?:,\d{3}){0,3}$|^\d{1,7}$/.test(text)) return null
  return Number(text.replaceAll(',', ''))
}

function isLoose(words: readonly Word[], at: number): boolean {
  return approximate.has(words[at - 1]?.text ?? '') && words[at - 1]?.text !== 'only'
}

interface Count {
  at: number
  unit: number
  kind: 'file-count' | 'test-count' | 'line-count'
  narrowed: string | null
}

function countAt(sentence: Sentence, { at, unit, kind, narrowed }: Count): NamedClaim | null {
  const { words } = sentence
  const behind = words[unit + 1]
  const verb = verbBefore(sentence, at)
  if (kind === 'file-count') {
    const isAre = ['are', 'were'].includes(behind?.text ?? '') && doneToFiles.has(words[unit + 2]?.text ?? '')
    if (isAre && isEnd(words[unit + 3]) && startsClause(sentence, at)) return { kind, narrowed, from: at, to: unit + 2 }
    if (doneToFiles.has(behind?.text ?? '') && isEnd(words[unit + 2]) && startsClause(sentence, at))
      return { kind, narrowed, from: at, to: unit + 1 }
    if (verb === null || !isEnd(behind) || narrowed !== null) return null
    const isChange = changing.has(words[verb]!.text) && words[verb]!.text.startsWith('fix') === false
    return isChange ? { kind, narrowed: isWhole(sentence) ? null : 'subset', from: verb, to: unit } : null
  }
  if (kind === 'test-count') {
    const isAdded = verb !== null && adding.has(words[verb]!.text)
    return isAdded && mayGoOn(behind) ? { kind, narrowed: 'added', from: verb, to: unit } : null
  }
  const unitText = words[unit]!.text
  const what = unitText === 'insertions' ? 'added' : unitText === 'deletions' ? 'deleted' : (behind?.text ?? '')
  if (unitText === 'insertions' || unitText === 'deletions')
    return { kind, narrowed: unitText === 'insertions' ? 'added' : 'deleted', from: at, to: unit }
  if (verb !== null && isEnd(behind)) {
    const { text } = words[verb]!
    return { kind, narrowed: adding.has(text) ? 'added' : removing.has(text) ? 'deleted' : null, from: verb, to: unit }
  }
  if (doneToLines.has(what) && startsClause(sentence, at) && isEnd(words[unit + 2]))
    return {
      kind,
      narrowed: what === 'changed' ? null : what === 'added' ? 'added' : 'deleted',
      from: at,
      to: unit + 1
    }
  return null
}

/** Index of a verb of doing right before the number; null where none stands there. */
function verbBefore(sentence: Sentence, at: number): number | null {
  const { words } = sentence
  let index = at - 1
  if (words[index]?.text === 'only' || words[index]?.text === 'the' || words[index]?.text === 'a') index--
  const word = words[index]
  if (word === undefined || !(adding.has(word.text) || changing.has(word.text) || removing.has(word.text))) return null
  return !isTakenBack(sentence, index) && isOwn(sentence, index) ? index : null
}

/** The change as a whole is spoken of: in the title, or by its name. */
function isWhole({ item, words }: Sentence): boolean {
  return (
    item.kind === 'title' ||
    words.slice(0, 4).some(({ text }) => ['pr', 'change', 'commit', 'patch', 'diff', 'request'].includes(text))
  )
}

function startsClause(sentence: Sentence, at: number): boolean {
  const start = clauseStart(sentence, at)
  return start === at || isOwn(sentence, at)
}

function isEnd(word: Word | undefined): boolean {
  return word === undefined || word.kind === 'mark' || ['and', 'in', 'total', 'overall', 'with'].includes(word.text)
}

function mayGoOn(word: Word | undefined): boolean {
  return isEnd(word) || ['for', 'to', 'that', 'covering', 'which', 'cases', 'case'].includes(word!.text)
}
