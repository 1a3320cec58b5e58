// Everything that can be said of a change beside its task, before anybody says what it is worth: the evidence that ties
// each file to the task by its own words, and where files meet.
import { fileKind } from '../model/file-kind.js'
import type { ChangedFile } from '../model/pull-request.js'
import type { Task, TaskItem } from '../model/task.js'
import type { FileKind } from '../model/trace.js'
import { findBoundary } from './trace-boundaries.js'
import { ChangeReader, type FileTokens, fairShare } from './trace-change.js'
import { Kinship } from './trace-kinship.js'
import { type Evidence, LinkFinder } from './trace-links.js'
import { findMeetings, type Meeting } from './trace-neighbours.js'
import type { TraceStatistics } from './trace-statistics.js'
import { isTemplate } from './trace-templates.js'
import { readTask, type TaskText } from './trace-text.js'
import { sketchText, type TextSketch } from './trace-text-sketch.js'
import { TokenSpace } from './trace-token-space.js'
import { Vocabulary } from './trace-vocabulary.js'

export interface Gathered {
  /** Sorted; all lists are by the index of the file. */
  files: readonly ChangedFile[]
  kinds: readonly FileKind[]
  tokens: readonly FileTokens[]
  text: TaskText
  sketch: TextSketch
  space: TokenSpace
  statistics: TraceStatistics
  evidence: readonly Evidence[][]
  /** The pattern of the task's boundaries that holds each file, or null. */
  boundaries: readonly (string | null)[]
  meetings: readonly Meeting[]
  kinship: Kinship
}

/** `files` must not be in the input's order; `inFull` as the trained scorer needs it. */
export function gatherEvidence(
  whole: Task,
  files: readonly ChangedFile[],
  statistics: TraceStatistics,
  inFull: boolean
): Gathered {
  const task = { ...whole, items: whole.items.filter(item => saysWhatToDo(item, statistics)) }
  const vocabulary = new Vocabulary()
  const space = new TokenSpace(vocabulary, statistics)
  const text = readTask(task, vocabulary)
  const sketch = sketchText(task, text, space)
  const reader = new ChangeReader(space, text, inFull)
  const share = fairShare(files)
  const tokens = files.map(file => reader.read(file, share))
  const finder = new LinkFinder(vocabulary, text)
  const kinds = files.map(file => fileKind(file.path))
  return {
    files,
    kinds,
    tokens,
    text,
    sketch,
    space,
    statistics,
    evidence: files.map((file, index) => finder.find(file, kinds[index]!, tokens[index]!)),
    boundaries: files.map(findBoundary(task.boundaries.allow)),
    meetings: findMeetings(files, tokens),
    kinship: new Kinship(tokens, vocabulary)
  }
}

/** An open box beside a plain statement is a question that nobody answered with yes; a template's line says nothing. */
function saysWhatToDo({ kind, checked, text }: TaskItem, { templates }: TraceStatistics): boolean {
  if (kind === 'title') return true
  return !(kind === 'statement' && checked === false) && !isTemplate(text, templates)
}

/** The order in which a change is read, by index: paths, then the bytes of a path that is not UTF-8; no locale. */
export function orderFiles(files: readonly ChangedFile[]): number[] {
  return [...files.keys()].sort((a, b) => compareFiles(files[a]!, files[b]!))
}

function compareFiles(a: ChangedFile, b: ChangedFile): number {
  return (
    compareText(a.path, b.path) ||
    compareText(a.pathBytesBase64 ?? '', b.pathBytesBase64 ?? '') ||
    compareText(a.status, b.status)
  )
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
