// How is each changed file explained by the task? Reads the task and the change, relates them, and judges nothing:
// facts/trace-text (the task's side), facts/trace-change (the change's side), facts/trace-links (what both hold),
// facts/trace-neighbours and facts/trace-companions (files that carry others along), facts/trace-score (what each
// is worth).
import { fileKind, flaggableKinds } from '../model/file-kind.js'
import type { ChangedFile } from '../model/pull-request.js'
import type { Task } from '../model/task.js'
import { type FileKind, type FileTrace, linkReasons, type TraceLink } from '../model/trace.js'
import { findBoundary } from './trace-boundaries.js'
import { ChangeReader, type FileTokens, fairShare } from './trace-change.js'
import { Companions } from './trace-companions.js'
import { Kinship } from './trace-kinship.js'
import { type Evidence, LinkFinder } from './trace-links.js'
import { type Carried, findMeetings, findNeighbours, type Meeting } from './trace-neighbours.js'
import { enough, joinStrengths, strengthOf, strengthOfBoundary } from './trace-score.js'
import { readTask, type TaskText } from './trace-text.js'
import { Vocabulary } from './trace-vocabulary.js'

const maxLinks = 3
const maxWords = 5
/** Longest words and parts of a change that a link shows, in UTF-16 units. */
const longestWords = 80
const longestMet = 120

interface Gathered {
  files: readonly ChangedFile[]
  kinds: readonly FileKind[]
  text: TaskText
  tokens: readonly FileTokens[]
  /** By file, as are the next. */
  evidence: readonly Evidence[][]
  boundaries: readonly (string | null)[]
  meetings: readonly Meeting[]
  kinship: Kinship
}

/** The trace of each file, in the order of `files`; what it says does not depend on that order. Never throws. */
export function traceFiles(task: Task, files: readonly ChangedFile[]): FileTrace[] {
  const order = [...files.keys()].sort((a, b) => compareFiles(files[a]!, files[b]!))
  const sorted = order.map(index => files[index]!)
  const traced = judgeEvidence(gatherEvidence(task, sorted))
  const traces: FileTrace[] = new Array(files.length)
  for (const [position, index] of order.entries()) traces[index] = traced[position]!
  return traces
}

/** What evidence there is, before anybody says what it is worth. `files` must not be in the input's order. */
export function gatherEvidence(task: Task, files: readonly ChangedFile[]): Gathered {
  const vocabulary = new Vocabulary()
  const text = readTask(task, vocabulary)
  const reader = new ChangeReader(vocabulary, text)
  const share = fairShare(files)
  const tokens = files.map(file => reader.read(file, share))
  const finder = new LinkFinder(vocabulary, text)
  const boundaryOf = findBoundary(task.boundaries.allow)
  const kinds = files.map(file => fileKind(file.path))
  return {
    files,
    kinds,
    text,
    tokens,
    evidence: files.map((file, index) => finder.find(file, kinds[index]!, tokens[index]!)),
    boundaries: files.map(boundaryOf),
    meetings: findMeetings(files, tokens),
    kinship: new Kinship(tokens, vocabulary)
  }
}

/** What the evidence comes to. */
export function judgeEvidence({
  files,
  kinds,
  text,
  tokens,
  evidence,
  boundaries,
  meetings,
  kinship
}: Gathered): FileTrace[] {
  const links = evidence.map((found, index) => strongestLinks(found, text, boundaries[index]!))
  const own = links.map(list => joinStrengths(list.map(link => link.strength)))
  const leads = kinds.map(kind => flaggableKinds.has(kind))
  const { strengths, carried } = findNeighbours(files, meetings, kinship, own, leads)
  const companions = new Companions(files, tokens, strengths, leads)
  return files.map((file, index) => {
    const kind = kinds[index]!
    const follows = leads[index] ? null : companions.find(index, file.path, tokens[index]!)
    const all = links[index]!
    const reached = carried[index]!
    if (reached !== null) all.push(carriedLink('neighbour', reached, files))
    if (follows !== null) all.push(carriedLink('companion', follows, files))
    const strength = joinStrengths([strengths[index]!, follows?.strength ?? 0])
    const state = strengths[index]! >= enough ? 'explained' : follows !== null ? 'companion' : 'unexplained'
    return { path: file.path, kind, state, strength, links: all.sort(compareLinks).slice(0, maxLinks) }
  })
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

function carriedLink(reason: 'companion' | 'neighbour', carried: Carried, files: readonly ChangedFile[]): TraceLink {
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

/** By path, then by the bytes of a path that is not UTF-8; UTF-16 units, no locale. */
function compareFiles(a: ChangedFile, b: ChangedFile): number {
  return compareText(a.path, b.path) || compareText(a.pathBytesBase64 ?? '', b.pathBytesBase64 ?? '')
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

const decoder = new TextDecoder()
