// Statements that a tool took no part although its marks are there: editors have put trailers on people's own commits.
// `AI tools not used: GitHub Copilot (the editor added the trailer)`, and the same inside an AI section or behind "none".
import type { DeclaredTool, DeniedTool } from './task.js'
import { readDenial } from './task-denial.js'
import { type Entry, readEntry, splitEntries } from './task-tool-entry.js'

/** Labels that mean this wherever they stand. */
const anywhere = /^(?:(?:generative )?(?:ai|llm) tools? not used|false (?:ai )?(?:tool )?(?:trace|trailer|mark)s?)$/
/** Keys that mean this inside an AI section. */
const inSection =
  /^(?:(?:tools? )?(?:were |was )?not used|unused(?: tools?)?|false (?:positive|alarm|signal|detection|attribution)s?)$/

/** Whether a folded label names tools whose traces are false. */
export function namesFalseTraces(label: string): boolean {
  return anywhere.test(label)
}

/** The same for the key of a line inside an AI section. */
export function isFalseTraceKey(key: string): boolean {
  return anywhere.test(key) || inSection.test(key)
}

/** Reads `GitHub Copilot (the editor added the trailer); Cursor`. */
export function readDeniedTools(value: string, line: number): DeniedTool[] {
  return splitEntries(value).flatMap((source): DeniedTool[] => {
    const entry = readEntry(source, line)
    if (entry === 'unnamed' || readDenial(source) !== null) return []
    return entry === 'prose' ? [{ name: source.trim().slice(0, 200), reason: null, line }] : [deny(entry, null)]
  })
}

function deny(tool: DeclaredTool, reason: string | null): DeniedTool {
  const note = reason ?? [tool.note, tool.model].filter(text => text !== null).join('; ')
  return { name: tool.name, reason: note === '' ? null : note, line: tool.line }
}

const saysNotUsed =
  /^(?:(?:it )?(?:was |were |is |are )?not used|unused|took no part|false (?:ai )?(?:trace|trailer|mark|positive|alarm)s?)(?=$|[\s,:;.(–-])/i

/** The reason for which a declared tool's own note takes it back (`GitHub Copilot: not used (false trailer)`), if it does. */
function takenBack(entry: Entry): DeniedTool | null {
  if (typeof entry === 'string') return null
  const note = entry.note ?? ''
  const said = saysNotUsed.exec(note)?.[0]
  if (said === undefined) return null
  const rest = note.slice(said.length).replace(/^[\s,:;.(–-]+/, '')
  return deny(entry, rest.replace(/\)$/, '').trim() || entry.note)
}

/** Parts a list of tools into those that stay and those whose own note takes them back. */
function partTakenBack(value: string, line: number): FalseTraces {
  if (!mayTakeBack.test(value)) return { value, denied: [] }
  const kept: string[] = []
  const denied: DeniedTool[] = []
  for (const source of splitEntries(value)) {
    const tool = takenBack(readEntry(source, line))
    if (tool) denied.push(tool)
    else kept.push(source.trim())
  }
  return denied.length > 0 ? { value: kept.join('; '), denied } : { value, denied }
}

const mayTakeBack = /not used|unused|took no part|false/i

const marks = /\b(?:trailers?|traces?|marks?|co-authors?|footers?|signals?|attributions?)\b/gi
const falsehoods =
  /\b(?:false|wrong|wrongly|mistaken|spurious|not true|added by|written by|came from|comes from|put there by)\b/gi
/** Characters between the one and the other. */
const widestGap = 80

/** Whether a part of the text calls a mark false: both stand in it, the one near the other. */
function namesFalseMark(text: string): boolean {
  return text.split(/[.;]/).some(part => {
    const places = (form: RegExp) =>
      [...part.matchAll(form)].map(found => ({ start: found.index, end: found.index + found[0].length }))
    const all = [
      ...places(marks).map(place => ({ ...place, isMark: true })),
      ...places(falsehoods).map(place => ({ ...place, isMark: false }))
    ]
    all.sort((a, b) => a.start - b.start)
    return all.some(({ start, isMark }, index) => {
      const before = all[index - 1]
      return before !== undefined && before.isMark !== isMark && start - before.end <= widestGap && start >= before.end
    })
  })
}

/**
 * Parts a value into what it states and the false traces named behind it: `none; not used: GitHub Copilot (…)` and
 * `none (the GitHub Copilot trailer is false)`. Attacker-controlled; at most 2,000 characters are looked at.
 */
export function partFalseTraces(value: string, line: number): FalseTraces {
  const text = value.slice(0, 2000)
  const mark = /[;.(,]\s{0,4}(?:ai )?(?:tools? )?(?:not used|false (?:ai )?(?:trace|trailer|mark)s?) ?:/i.exec(text)
  if (mark) {
    const before = text.slice(0, mark.index).trim()
    const rest = text.slice(mark.index + mark[0].length).trim()
    if (!mark[0].startsWith('(')) return { value: before, denied: readDeniedTools(rest, line) }
    // Behind a tool the bracket gives the reason, and behind "none" the tool.
    if (readDenial(before) === 'denial') {
      return { value: before, denied: readDeniedTools(rest.replace(/\)\.?$/, ''), line) }
    }
  }
  const none = /^none\b[\s,;:.(–—-]{1,6}/i.exec(text)
  const rest = none ? text.slice(none[0].length).replace(/\)?\.?$/, '') : ''
  if (none !== null && namesFalseMark(rest)) {
    return { value: 'none', denied: [{ name: rest.slice(0, 200), reason: rest, line }] }
  }
  return partTakenBack(value, line)
}

/** What a value states, and the false traces that it names beside that. */
export interface FalseTraces {
  value: string
  denied: DeniedTool[]
}
