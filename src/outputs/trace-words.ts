// Why a file is explained, as sentences: `Line 3 of the description names the file "range.ts".`
import type { FileRecord, IntentRecord, LinkRecord } from '../model/evidence.js'
import { join, type Span, say, sayList, spans, type Text } from '../model/text.js'
import type { LinkReason } from '../model/trace.js'

/** How each reason reads between the task's words and what they met. */
const verbs: Record<Exclude<LinkReason, 'companion' | 'neighbour'>, string> = {
  'named-path': 'names the path',
  'named-file': 'names the file',
  'named-symbol': 'names',
  'shared-words': 'shares',
  directory: 'names the directory or scope',
  claim: 'claims'
}

/** Where the policy keeps words out of the evidence. */
const unnamed: Partial<Record<LinkReason, string>> = {
  'named-symbol': 'names a symbol that the change touches',
  'shared-words': 'shares rare words with it',
  claim: 'claims work that it shows'
}

/** For an explained file that has no link of its own. */
export const asAWhole = 'No single word; it reads like the description as a whole.'

/** In the order of DESIGN section "The trace": what was looked for, for a file that nothing explains. */
export const lookedFor = [
  'its path',
  'its name or stem',
  'a symbol that the change touches',
  'rare words that both share',
  'its directory or a scope',
  'an explained file that it goes with',
  'an explained file that it lies close to'
] as const

/**
 * One link as a sentence part without a full stop. Places of items are looked up in the intent. `brief` shows three words,
 * and what they met only where that is another name.
 */
export function linkWords(link: LinkRecord, places: ItemPlaces, brief = false): Span[] {
  const text = linkText(link, places, brief)
  return spans(text.text, text.quoted).spans
}

function linkText(link: LinkRecord, places: ItemPlaces, brief: boolean): Text {
  const place = placeOf(link.item, places)
  if (link.reason === 'companion')
    return link.via === null ? say`goes with an explained file` : say`goes with ${link.via}`
  if (link.reason === 'neighbour')
    return link.via === null ? say`lies close to an explained file` : say`lies close to ${link.via}`
  const words = link.words ?? []
  const met = link.met ?? []
  const verb = verbs[link.reason] ?? 'points to it by'
  if (words.length === 0) return join(place, ` ${unnamed[link.reason] ?? verb}`)
  const named = join(place, ` ${verb} `, sayList(words, brief ? 3 : 5))
  const shown = brief ? metElsewhere(link.reason, words, met) : met.every(value => words.includes(value)) ? [] : met
  return shown.length === 0 ? named : join(named, ', met by ', sayList(shown, 3))
}

/** What the words met under another name; a shared word met itself or its own stem. */
function metElsewhere(reason: LinkReason, words: readonly string[], met: readonly string[]): string[] {
  return reason === 'shared-words' ? [] : met.filter(value => !holdsAny(value, words))
}

function holdsAny(value: string, words: readonly string[]): boolean {
  const folded = value.toLowerCase()
  return words.some(word => folded.includes(word.toLowerCase()))
}

function placeOf(item: string | null, places: ItemPlaces): Text {
  if (item === null) return say`the task`
  const place = places.get(item)
  if (place === undefined) return say`task item ${item}`
  return place.issue === undefined ? linePlace(place.line) : join(linePlace(place.line), say` of ${place.issue}`)
}

/** `line 3`, or `the title` for line 0. */
export function linePlace(line: number): Text {
  return line === 0 ? say`the title` : say`line ${line}`
}

/** By the id of a task item: its line, and the address of the issue where it stands in one. */
export type ItemPlaces = ReadonlyMap<string, Pick<IntentRecord['items'][number], 'line' | 'issue'>>

export function itemPlaces(intent: IntentRecord): ItemPlaces {
  return new Map(intent.items.map(item => [item.id, item]))
}

export interface TraceTally {
  explained: number
  companion: number
  unexplained: number
}

export function tallyTrace(files: readonly FileRecord[]): TraceTally {
  const tally: TraceTally = { explained: 0, companion: 0, unexplained: 0 }
  for (const { trace } of files) if (Object.hasOwn(tally, trace.state)) tally[trace.state]++
  return tally
}

/** Files that nobody asked for come first, then the evidence's own order. */
export function unexplainedFirst(files: readonly FileRecord[]): FileRecord[] {
  return [
    ...files.filter(file => file.trace.state === 'unexplained'),
    ...files.filter(file => file.trace.state !== 'unexplained')
  ]
}

/** A path as shown; a rename shows both sides. */
export function pathWords(file: FileRecord): Text {
  const renamed = file.previousFilename === undefined ? say`${file.path}` : say`${file.previousFilename} → ${file.path}`
  return file.pathBytesBase64 === undefined ? renamed : join(renamed, ' (not UTF-8)')
}
