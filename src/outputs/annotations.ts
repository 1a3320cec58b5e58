// Findings at their files: annotations of the check run, and workflow commands for where no check can be written.
import type { Evidence, FileRecord, Predicate } from '../model/evidence.js'
import type { Result } from '../model/result.js'
import { isObserved } from '../verdict.js'
import { plainMessage, plainSentence, sentencesOf } from './sentences.js'
import { count, isCleared, ruleTitle } from './verdict-words.js'
import { showPlain } from './visible-text.js'

/** As GitHub's API takes it; the path is verbatim, all other text is plain and safe to show. */
export interface Annotation {
  path: string
  start_line: number
  end_line: number
  annotation_level: 'failure' | 'warning' | 'notice'
  title: string
  message: string
}

/** For @actions/core's `error`, `warning` and `notice`, which escape it for the runner. */
export interface WorkflowCommand {
  level: 'error' | 'warning' | 'notice'
  title: string
  message: string
  /** Verbatim and attacker-controlled; absent where the finding has no file at head. */
  path?: string
}

const annotationLimit = 200
/** The runner drops what exceeds this without a word. */
const commandsPerLevel = 10
const titleLimit = 255
/** Characters: below the API's 64 KB in bytes, and below the 4,096 at which the runner cuts. */
const messageLimit = 4000

const worstFirst: readonly Result['kind'][] = ['fail', 'open', 'review', 'informational']

/**
 * At most 200, the worst first, then in the order of the evidence. Findings without a path, on a removed file or on
 * a path that is not UTF-8 have none: GitHub could not attach it to a file at head. The summary holds them all.
 */
export function annotationsOf(evidence: Evidence): Annotation[] {
  const { predicate } = evidence
  const atHead = filesAtHead(predicate.change.files)
  const annotations: Annotation[] = []
  for (const result of findingsOf(predicate)) {
    if (annotations.length === annotationLimit) break
    if (result.path === undefined || !atHead.has(result.path)) continue
    annotations.push({
      path: result.path,
      start_line: 1,
      end_line: 1,
      annotation_level: levelOf(result, predicate),
      ...textOf(result)
    })
  }
  return annotations
}

/**
 * At most ten per level, which is all that the runner takes of one step. Where there are more, the tenth says so.
 * Recorded facts that ask nothing of anybody are left to the summary.
 */
export function workflowCommands(evidence: Evidence): WorkflowCommand[] {
  const { predicate } = evidence
  const atHead = filesAtHead(predicate.change.files)
  const byLevel = new Map<WorkflowCommand['level'], Result[]>([
    ['error', []],
    ['warning', []],
    ['notice', []]
  ])
  for (const result of findingsOf(predicate)) {
    if (result.kind === 'informational') continue
    const level = levelOf(result, predicate)
    byLevel.get(level === 'failure' ? 'error' : level)!.push(result)
  }
  return [...byLevel].flatMap(([level, results]) => {
    const shown = results.length > commandsPerLevel ? results.slice(0, commandsPerLevel - 1) : results
    const commands = shown.map((result): WorkflowCommand => {
      const path = result.path !== undefined && atHead.has(result.path) ? { path: result.path } : {}
      return { level, ...textOf(result), ...path }
    })
    const more = results.length - shown.length
    if (more > 0) {
      const message = `${count(more, 'more finding')} of this kind: the job summary and evidence.json hold them all.`
      commands.push({ level, title: 'Remit', message })
    }
    return commands
  })
}

function findingsOf(predicate: Predicate): Result[] {
  return worstFirst.flatMap(kind => predicate.results.filter(result => result.kind === kind && !isCleared(result)))
}

function filesAtHead(files: readonly FileRecord[]): Set<string> {
  return new Set(
    files.filter(file => file.status !== 'removed' && file.pathBytesBase64 === undefined).map(file => file.path)
  )
}

/** Red only where the verdict is red: an observed finding never is. */
function levelOf(result: Result, predicate: Predicate): Annotation['annotation_level'] {
  if (result.kind === 'informational') return 'notice'
  if (isObserved(predicate)) return result.kind === 'fail' ? 'warning' : 'notice'
  return result.kind === 'review' ? 'warning' : 'failure'
}

function textOf(result: Result): { title: string; message: string } {
  const { remedy } = sentencesOf(result)
  const action = remedy === null ? '' : `\nWhat to do: ${plainSentence(remedy)}`
  return {
    title: cut(`Remit: ${ruleTitle(result.ruleId) ?? showPlain(result.ruleId, 100)}`, titleLimit),
    message: cut(`${plainMessage(result)}${action}`, messageLimit)
  }
}

/** At most `limit` UTF-16 units, never half a character. */
function cut(text: string, limit: number): string {
  if (text.length <= limit) return text
  let end = limit - 1
  const code = text.charCodeAt(end - 1)
  if (code >= 0xd800 && code <= 0xdbff) end--
  return `${text.slice(0, end)}…`
}
