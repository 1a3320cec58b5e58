// `remit explain`: why one file is explained by the task, or what was looked for in vain.
import type { Evidence, FileRecord, Predicate } from '../model/evidence.js'
import { spans } from '../model/text.js'
import { plainMessage, plainSentence, sentencesOf } from './sentences.js'
import { fileLine } from './terminal.js'
import { asAWhole, itemPlaces, linkWords, lookedFor, pathWords, unexplainedFirst } from './trace-words.js'
import { count, isCleared, kindWords } from './verdict-words.js'
import { showPlain } from './visible-text.js'

/** Near names offered for a path that the change does not hold. */
const nearNames = 3

/** Plain text without a final line feed: one file's story, or a line for each file where `path` is null. */
export function renderExplanation({ predicate }: Evidence, path: string | null): string {
  const { files } = predicate.change
  if (path === null) return tableOf(predicate)
  const file =
    files.find(candidate => candidate.path === path) ?? files.find(candidate => candidate.previousFilename === path)
  return file === undefined ? unknownPath(files, path) : storyOf(file, predicate)
}

/** Whether the evidence knows this path, so that a command can choose its exit code. */
export function isExplainable({ predicate }: Evidence, path: string): boolean {
  return predicate.change.files.some(file => file.path === path || file.previousFilename === path)
}

function tableOf({ change, intent }: Predicate): string {
  const places = itemPlaces(intent)
  const rows = unexplainedFirst(change.files).map(
    file => `${String(file.trace.strength).padStart(3)}  ${fileLine(file, places)}`
  )
  return [`${count(change.files.length, 'changed file')}, with strength (0 to 100) and strongest link:`, ...rows].join(
    '\n'
  )
}

function unknownPath(files: readonly FileRecord[], path: string): string {
  const near = nearest(files, path)
  const lines = [`"${showPlain(path)}" is not among the ${count(files.length, 'changed file')} of this evidence.`]
  if (near.length > 0) lines.push('The nearest names are:', ...near.map(name => `  "${showPlain(name)}"`))
  return lines.join('\n')
}

function storyOf(file: FileRecord, predicate: Predicate): string {
  const path = pathWords(file)
  const name = plainSentence(spans(path.text, path.quoted).spans)
  const size =
    file.added === null || file.deleted === null ? 'content not read as text' : `+${file.added} -${file.deleted}`
  return [
    `${name}: ${stateWords[file.trace.state] ?? 'unknown state'}, strength ${file.trace.strength} of 100 (50 explains)`,
    `  ${file.status}, ${file.kind}, ${size}${file.dataClass === null ? '' : `, data class "${showPlain(file.dataClass)}"`}`,
    ...(file.trace.state === 'unexplained' ? searchLines(file, predicate) : linkLines(file, predicate)),
    ...findingLines(file, predicate)
  ].join('\n')
}

const stateWords: Record<FileRecord['trace']['state'], string> = {
  explained: 'explained by the task',
  companion: 'goes with an explained file',
  unexplained: 'not explained by the task'
}

function linkLines(file: FileRecord, { intent }: Predicate): string[] {
  const places = itemPlaces(intent)
  if (file.trace.links.length === 0 && file.trace.state === 'explained')
    return [`  ${String(file.trace.strength).padStart(3)}  ${asAWhole}`]
  return file.trace.links.map(
    link => `  ${String(link.strength).padStart(3)}  ${plainSentence(linkWords(link, places))}`
  )
}

function searchLines(file: FileRecord, predicate: Predicate): string[] {
  const near = linkLines(file, predicate)
  return [
    '  Looked for, in the title and description:',
    ...lookedFor.map(thing => `    - ${thing}`),
    ...(near.length === 0 ? ['  Nothing of it was found.'] : ['  Found, but not strong enough:', ...near]),
    '  If it belongs to the task, say so in the description with a line such as:',
    `    - ${showPlain(file.path)}: (what changes there, and why)`,
    '  If it does not, move it to a pull request of its own.'
  ]
}

function findingLines(file: FileRecord, { results }: Predicate): string[] {
  return results
    .filter(result => result.path === file.path && result.kind !== 'pass' && result.kind !== 'notApplicable')
    .flatMap(result => {
      const { remedy } = sentencesOf(result)
      const cleared = isCleared(result) ? ` (cleared by "${showPlain(result.clearedBy!.login)}")` : ''
      const waived = result.waived === undefined ? '' : ` (waived by "${showPlain(result.waived.approvedBy)}")`
      return [
        `  ${kindWords[result.kind].tag}  ${showPlain(result.ruleId, 100)}: ${plainMessage(result)}${cleared}${waived}`,
        ...(remedy === null ? [] : [`    ${kindWords[result.kind].call}: ${plainSentence(remedy)}`])
      ]
    })
}

/** By shared ending, then shared beginning: people leave out folders or mistype a part. Linear in all names. */
function nearest(files: readonly FileRecord[], path: string): string[] {
  const wanted = path.toLowerCase()
  return files
    .map(file => ({ path: file.path, score: similarity(wanted, file.path.toLowerCase()) }))
    .filter(candidate => candidate.score > 2)
    .sort((a, b) => b.score - a.score)
    .slice(0, nearNames)
    .map(candidate => candidate.path)
}

function similarity(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  let ending = 0
  while (ending < length && a[a.length - 1 - ending] === b[b.length - 1 - ending]) ending++
  let beginning = 0
  while (beginning < length - ending && a[beginning] === b[beginning]) beginning++
  return 2 * ending + beginning
}
