// Which part of the task a heading or a label names, in the spellings that people use.
import { namesFalseTraces } from './task-false-trace.js'
import type { Line } from './task-inline.js'

export type Part = 'goal' | 'allow' | 'deny' | 'criteria' | 'validation' | 'not-validated' | 'tools'

/** What stands before the first colon of a line, when it names a part; `line` is what follows the colon. */
export interface Label {
  part: Part
  /** `Assisted-by:` and `Generated-by:`, which name a tool in a form of their own. */
  isTrailer: boolean
  /** `AI tools not used:` and `False trailer:`, which name tools whose traces are false. */
  isDenial: boolean
  /** Null when nothing follows. */
  value: Line | null
  /** Only a comment follows, as in a template that nobody filled in. */
  isPrompted: boolean
}

const labelLimit = 100
/** `:dart:` at the start of a heading or label. */
const emojiCodes = /^(?:\s{0,4}:[a-z0-9_+-]{1,40}:(?=\s))+/i

const names: Record<Exclude<Part, 'tools'>, string> = {
  goal: `task, tasks, the task, goal, goals, the goal, objective, objectives, summary, pr summary, change summary, tl dr, tldr, what,
    what changed, what s changed, what changes, what and why, what why, what does this pr do, what does this do, what this pr does,
    what does this pull request do, what is this, what is changing, what is the change, description, pr description, change description,
    description of changes, description of change, description of the change, description of the changes, summary of changes,
    summary of the change, summary of the changes, changes, overview, purpose`,
  allow: `boundaries, boundary, scope, in scope, files in scope, paths in scope, may touch, may only touch, only touch, can touch,
    may change, may modify, may edit, allowed, allowed paths, allowed files, allowed to touch, permitted paths`,
  deny: `must not touch, mustn t touch, may not touch, do not touch, don t touch, dont touch, should not touch, shall not touch,
    cannot touch, can not touch, will not touch, won t touch, never touch, not touch, no touch, must not change, must not modify,
    must not edit, may not change, do not change, do not modify, do not edit, don t change, don t modify, don t edit, out of scope,
    not in scope, out of bounds, off limits, forbidden, forbidden paths, forbidden files, denied, denied paths, excluded paths,
    excluded files, non goals, non goal, not goals`,
  criteria: `criteria, criterion, acceptance, acceptance criteria, acceptance criterion, success criteria, exit criteria,
    definition of done, dod, done when, checklist, pr checklist, check list, author checklist, pull request checklist`,
  validation: `validation, validation steps, validated, how validated, verification, how verified, testing, tested, test plan,
    testing plan, tests run, testing done, testing notes, testing steps, testing instructions, testing performed, manual testing,
    test results, test steps, how tested, how to test, how i tested, how i tested this, how it was tested, how this was tested,
    how was this tested, how was it tested, how has this been tested, how have you tested this, how did you test, how did you test this,
    how was this change tested, what was tested`,
  'not-validated': `not validated, not validated yet, unvalidated, not tested, not tested yet, untested, what was not tested,
    what is not tested, not verified, not covered, not run, skipped, skipped checks, skipped tests, skipped validation, tests skipped,
    validation gaps, testing gaps`
}

const parts = new Map<string, Part>()
for (const [part, list] of Object.entries(names)) {
  for (const name of list.split(',')) parts.set(name.trim().replace(/\s+/g, ' '), part as Part)
}

/** Boundaries that speak of touching by name, so that they cannot be a key inside another part. */
export function namesTouch(line: Line): boolean {
  return /\btouch\b/i.test(line.text.slice(0, labelLimit))
}

/** Names that head tables and lists of many sorts, besides boundaries. */
export function isGeneralScope(text: string): boolean {
  return /^(?:scope|boundary|boundaries)$/.test(foldLabel(text))
}

/** Lower case, letters and digits only, one blank between words; leading numbers, emoji codes and a closing bracket are gone. */
export function foldLabel(text: string): string {
  const bare = text.trim().replace(emojiCodes, '')
  const bracket = bare.endsWith(')') ? bare.lastIndexOf('(') : -1
  const words = (bracket > 0 ? bare.slice(0, bracket) : bare).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')
  return words.trim().replace(/^(?:\d+ )+/, '')
}

/** The part that a heading, a table cell or a label names; null for any other text. */
export function partNamed(text: string): Part | null {
  if (text.length > labelLimit) return null
  const name = foldLabel(text)
  return parts.get(name) ?? (namesTools(name) ? 'tools' : null)
}

const toolPrefixes = [
  'generative artificial intelligence',
  'artificial intelligence',
  'generative ai',
  'gen ai',
  'genai',
  'ai',
  'llm',
  'llms'
]
const toolLeads = ['description of', 'declaration of', 'disclosure of', 'statement of', 'use of', 'usage of']
const toolNouns = new Set(
  `assistance assisted usage use used disclosure tool tools tooling disclaimer acknowledgment acknowledgement acknowledgments
  acknowledgements statement declaration ai llm llms and or required optional`.split(/\s+/)
)

function namesTools(name: string): boolean {
  const lead = toolLeads.find(words => name.startsWith(`${words} `))
  const rest = lead ? name.slice(lead.length + 1) : name
  const prefix = toolPrefixes.find(words => rest === words || rest.startsWith(`${words} `))
  if (!prefix) return false
  const nouns = rest.slice(prefix.length).trim()
  if (!nouns) return lead !== undefined
  return nouns.split(' ').every(noun => toolNouns.has(noun))
}

/** Reads `Label: value` at the start of a line, and a label alone when it is bold. */
export function readLabel(line: Line): Label | null {
  if (line.source.startsWith('~~')) return null
  const colon = findColon(line.source)
  if (colon < 0) {
    const part = line.bold ? partNamed(line.text) : null
    return part && { part, isTrailer: false, isDenial: false, value: null, isPrompted: line.cut.comment }
  }
  const name = line.source.slice(0, colon)
  const isTrailer = /^[*_`]{0,3}(?:assisted|generated)-by$/i.test(name)
  const value = valueAfter(line, colon)
  const isDenial = value !== null && namesFalseTraces(foldLabel(name))
  const part = isTrailer || isDenial ? 'tools' : partNamed(name)
  return part && { part, isTrailer, isDenial, value, isPrompted: value === null && line.cut.comment }
}

/** First colon within reach, not one of an emoji code such as `:dart:` at the start. */
function findColon(source: string): number {
  const code = emojiCodes.exec(source.slice(0, labelLimit))
  const from = code ? code[0].length : 0
  for (let at = from; at < source.length && at < from + labelLimit; at++) {
    if (source[at] === ':' || source[at] === '：') return at
  }
  return -1
}

/** What follows the colon, without the marks that close what the label opened: `**Scope:** src/**` gives `src/**`. */
function valueAfter(line: Line, colon: number): Line | null {
  const open = openMarks(line.source.slice(0, colon))
  let source = line.source.slice(colon + 1)
  if (open) {
    if (source.startsWith(open)) source = source.slice(open.length)
    else if (source.endsWith(open) && source.at(-open.length - 1) !== '/') source = source.slice(0, -open.length)
  }
  source = source.trim()
  const shown = findColon(line.text)
  const text = shown < 0 ? source : line.text.slice(shown + 1).trim()
  return source ? { ...line, source, text, bold: false } : null
}

/** Marks at the start of a label that are not closed within it. */
function openMarks(name: string): string {
  const bare = name.replace(emojiCodes, '')
  const marks = /^[^\p{L}\p{N}*_`]*([*_`]{0,3})/u.exec(bare)?.[1] ?? ''
  return marks && !name.trimEnd().endsWith(marks) ? marks : ''
}
