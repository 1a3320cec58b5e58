// The links that a person is shown: the strongest of each reason with the task's words and what they met in the change,
// and the explained file that carries another along. Their strengths are set by hand (facts/trace-score); whether a
// file counts as explained is for the trained scorer to say.
import { flaggableKinds } from '../model/file-kind.js'
import type { ChangedFile } from '../model/pull-request.js'
import { linkReasons, type TraceLink } from '../model/trace.js'
import type { Gathered } from './trace-gather.js'
import type { Evidence } from './trace-links.js'
import { type Carried, findNeighbours } from './trace-neighbours.js'
import { joinStrengths, strengthOf, strengthOfBoundary } from './trace-score.js'
import type { TaskText } from './trace-text.js'

const maxLinks = 3
const maxWords = 5
/** Longest words and parts of a change that a link shows, in UTF-16 units. */
const longestWords = 80
const longestMet = 120

export interface Explanations {
  /** By file: links by its own words and by way of an explained one, in no order. */
  links: readonly TraceLink[][]
  /** By file: what the links by its own words come to, and all together. */
  own: readonly number[]
  joined: readonly number[]
}

export function explainFiles({ files, kinds, text, evidence, boundaries, meetings, kinship }: Gathered): Explanations {
  const links = evidence.map((found, index) => strongestLinks(found, text, boundaries[index]!))
  const own = links.map(list => joinStrengths(list.map(link => link.strength)))
  const leads = kinds.map(kind => flaggableKinds.has(kind))
  const { strengths, carried } = findNeighbours(files, meetings, kinship, own, leads)
  for (const [index, reached] of carried.entries()) {
    if (reached !== null) links[index]!.push(carriedLink('neighbour', reached, files))
  }
  return { links, own, joined: strengths }
}

/** The links that are kept, strongest first. */
export function strongestFirst(links: readonly TraceLink[]): TraceLink[] {
  return [...links].sort(compareLinks).slice(0, maxLinks)
}

/** The strongest link of each reason; none of no worth. */
function strongestLinks(found: readonly Evidence[], text: TaskText, boundary: string | null): TraceLink[] {
  const best = new Map<string, { evidence: Evidence; strength: number }>()
  for (const evidence of found) {
    const strength = strengthOf(evidence)
    const known = best.get(evidence.how.reason)
    if (strength > 0 && (known === undefined || strength > known.strength))
      best.set(evidence.how.reason, { evidence, strength })
  }
  const links = [...best.values()].map(({ evidence, strength }) => taskLink(evidence, strength, text))
  if (boundary === null) return links
  const worth = strengthOfBoundary
  const named = links.find(link => link.reason === 'named-path')
  if (named !== undefined && named.strength >= worth) return links
  const link: TraceLink = {
    item: null,
    reason: 'named-path',
    words: [cut(boundary, longestWords)],
    met: [],
    via: null,
    strength: worth
  }
  return [...links.filter(other => other !== named), link]
}

function taskLink(evidence: Evidence, strength: number, text: TaskText): TraceLink {
  const item = text.items[evidence.mentions[0]!.item]!
  const words = evidence.mentions.map(({ start, end }) =>
    cut(decoder.decode(item.bytes.subarray(start, end)), longestWords)
  )
  return {
    item: item.id,
    reason: evidence.how.reason,
    words: [...new Set(words)].slice(0, maxWords),
    met: metOnce(evidence.met),
    via: null,
    strength
  }
}

export function carriedLink(
  reason: 'companion' | 'neighbour',
  carried: Carried,
  files: readonly ChangedFile[]
): TraceLink {
  return {
    item: null,
    reason,
    words: [],
    met: metOnce(carried.met),
    via: files[carried.via]!.path,
    strength: carried.strength
  }
}

/** What was met, each once; a line feed in a path or symbol would look like more than one. */
function metOnce(met: readonly string[]): string[] {
  const shown: string[] = []
  for (const part of met) {
    const line = part.includes('\n') || part.includes('\r') ? part.replaceAll(/[\r\n]+/g, ' ') : part
    const short = cut(line, longestMet)
    if (short !== '' && shown.length < maxWords && !shown.includes(short)) shown.push(short)
  }
  return shown
}

/** Cuts between whole characters. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text
  const isSplit = (text.charCodeAt(length - 1) & 0xfc00) === 0xd800
  return text.slice(0, isSplit ? length - 1 : length)
}

function compareLinks(a: TraceLink, b: TraceLink): number {
  return b.strength - a.strength || linkReasons.indexOf(a.reason) - linkReasons.indexOf(b.reason)
}

const decoder = new TextDecoder()
