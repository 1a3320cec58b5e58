// What the author declares about AI tools: the AI section, single lines such as `AI assistance: none`, ticked boxes, trailers.

import type { Declaration, DeclaredTool, DeniedTool, Task } from './task.js'
import { readPaths } from './task-boundaries.js'
import { foldWords, isAgreement, readDenial } from './task-denial.js'
import { isFalseTraceKey, partFalseTraces, readDeniedTools } from './task-false-trace.js'
import type { Line } from './task-inline.js'
import { foldLabel } from './task-label.js'
import type { Passage } from './task-sections.js'
import { type Entry, readAccount, readEntry, readTrailerEntry, splitEntries } from './task-tool-entry.js'

/**
 * What one line says. `vague`: prose of the AI section that mentions no use; it counts only where nothing else is said.
 * `nothing`: a prompt, a placeholder, or text after the section's own.
 */
type Statement = { line: number } & (
  | { says: 'none' | 'mixed' | 'used' | 'vague' | 'nothing' }
  | { says: 'tools'; tools: DeclaredTool[] }
)

/** Reads the passages of the part `tools`, in order of lines. */
export function readDeclaration(
  passages: readonly Passage[]
): Pick<Task, 'declaration' | 'declarationText' | 'denials'> {
  const lines = passages.flatMap(passage => passage.lines.map(line => ({ line, passage })))
  const said = lines.filter(({ passage }) => passage.checked !== false)
  const tools: DeclaredTool[] = []
  const denials: DeniedTool[] = []
  const reader = new FalseTraceReader(denials)
  const statements = said.flatMap(({ line, passage }) => {
    const rest = reader.read(line, passage)
    return rest === null ? [] : [readStatement(rest, passage, tools)]
  })
  return {
    declaration: decide(statements, tools),
    denials,
    declarationText: said
      .filter(({ passage }) => passage.place !== 'denial')
      .map(({ line }) => ({ line: line.line, text: line.source }))
  }
}

function decide(statements: readonly Statement[], tools: DeclaredTool[]): Declaration {
  const heard = statements.filter(statement => statement.says !== 'nothing')
  const clear = heard.filter(statement => statement.says !== 'vague')
  const spoken = clear.length > 0 ? clear : heard
  const none = spoken.filter(statement => statement.says === 'none')
  const first = spoken[0]
  if (!first) return { state: 'missing' }
  if (none.length === spoken.length) return { state: 'none', line: first.line }
  if (none.length > 0 || spoken.some(statement => statement.says === 'mixed')) {
    return { state: 'ambiguous', lines: [...new Set(spoken.map(statement => statement.line))] }
  }
  return tools.length > 0 ? { state: 'tools', tools } : { state: 'unnamed', line: first.line }
}

/** Takes the false traces out of the lines before anything else is read of them. */
class FalseTraceReader {
  /** A key such as `Not used:` stood alone: the list items below it are its tools. */
  private isOpen = false

  constructor(private readonly denials: DeniedTool[]) {}

  /** What is left to be read of the line; null for nothing. */
  read(line: Line, passage: Passage): Line | null {
    const whole = shownValue(line, passage.place)
    if (this.isOpen && passage.place === 'list' && !whole.slice(0, 100).includes(':')) return this.take(whole, line)
    this.isOpen = false
    if (passage.place === 'denial') return this.take(whole, line)
    if (passage.place === 'trailer') return line
    const colon = whole.slice(0, 100).indexOf(':')
    if (passage.place !== 'label' && colon > 0 && isFalseTraceKey(foldLabel(whole.slice(0, colon)))) {
      const value = afterKey(whole, colon)
      this.isOpen = value === ''
      return this.take(value, line)
    }
    const { value, denied } = partFalseTraces(whole, line.line)
    if (denied.length === 0) return line
    this.denials.push(...denied)
    return value === '' ? null : { ...line, text: value, source: value }
  }

  private take(value: string, line: Line): null {
    this.denials.push(...readDeniedTools(value, line.line))
    return null
  }
}

/** Adds the tools it reads to `tools`, since keys such as `Model:` speak of the tool before them. */
function readStatement(line: Line, passage: Passage, tools: DeclaredTool[]): Statement {
  const keyed =
    passage.key === null
      ? readKey(line, passage)
      : { key: foldLabel(passage.key), value: shownValue(line, passage.place) }
  const value = keyed ? keyed.value : shownValue(line, passage.place)
  const at = { line: line.line }
  if (isPlaceholder(value)) return { ...at, says: 'nothing' }
  if (keyed && isDetail(keyed.key)) return { ...at, says: addDetail(tools.at(-1), keyed.key, value) }
  if (keyed && !isToolKey(keyed.key)) return { ...at, says: 'nothing' }
  const denial = readDenial(value)
  if (denial === 'denial') return { ...at, says: 'none' }
  if (denial === 'mixed' && (passage.place !== 'prose' || speaksOfUse(value))) return { ...at, says: 'mixed' }
  if (passage.place === 'prose') return { ...at, says: speaksOfUse(value) ? 'used' : 'nothing' }
  if (passage.place === 'box' && isAgreement(value)) return { ...at, says: 'nothing' }
  const entries: Entry[] =
    passage.place === 'trailer'
      ? [readTrailerEntry(value, line.line)]
      : splitEntries(value).map(entry => readEntry(entry, line.line))
  return judge(entries, value, passage, tools, at)
}

function judge(
  entries: Entry[],
  value: string,
  passage: Passage,
  tools: DeclaredTool[],
  at: { line: number }
): Statement {
  if (entries.length === 0) return { ...at, says: 'nothing' }
  // A sentence can hold stretches that look like names; only a line that parses throughout names tools.
  if (entries.includes('prose')) {
    if (passage.place === 'list' || passage.place === 'first-paragraph')
      return { ...at, says: speaksOfUse(value) ? 'used' : 'vague' }
    return { ...at, says: 'used' }
  }
  const named = entries.filter(entry => typeof entry !== 'string')
  for (const tool of named) tools.push(tool)
  return named.length > 0 ? { ...at, says: 'tools', tools: named } : { ...at, says: 'used' }
}

/** The shown words, or the source where Markdown would have eaten part of a glob or an address. */
function shownValue(line: Line, place: Passage['place']): string {
  if (place === 'trailer') return line.source
  return /[*_]/.test(line.source) && /[/.]\*|\*[/.]|\/_|_\//.test(line.source) ? line.source : line.text
}

const toolKeyWords = new Set(
  'ai llm llms genai tool tools used use usage assistance assistant assistants agent agents name names which that were was are is the i other others'.split(
    ' '
  )
)
const details = new Map<string, 'model' | 'version' | 'account' | 'scope'>([
  ['model', 'model'],
  ['models', 'model'],
  ['model used', 'model'],
  ['models used', 'model'],
  ['model version', 'model'],
  ['version', 'version'],
  ['tool version', 'version'],
  ['account', 'account'],
  ['scope', 'scope'],
  ['path', 'scope'],
  ['paths', 'scope'],
  ['file', 'scope'],
  ['files', 'scope']
])

/** `Tool: …`, `Model: …` inside an AI section. Null for a line without such a key: its colon belongs to an entry. */
function readKey(line: Line, passage: Passage): { key: string; value: string } | null {
  if (passage.place === 'trailer' || passage.place === 'label') return null
  const whole = shownValue(line, passage.place)
  const colon = whole.slice(0, 100).indexOf(':')
  if (colon < 0) return null
  const key = foldLabel(whole.slice(0, colon))
  if (!isDetail(key) && !isToolKey(key)) return null
  return { key, value: afterKey(whole, colon) }
}

function afterKey(whole: string, colon: number): string {
  return whole
    .slice(colon + 1)
    .replace(/^[*_]{1,2}(?=\s|$)/, '')
    .replace(/^\s*-\s/, '')
    .trim()
}

function isDetail(key: string): boolean {
  return details.has(key)
}

function isToolKey(key: string): boolean {
  return key !== '' && key.split(' ').every(word => toolKeyWords.has(word))
}

function addDetail(tool: DeclaredTool | undefined, key: string, value: string): 'used' | 'nothing' {
  const denied = readDenial(value) === 'denial'
  if (!tool) return denied ? 'nothing' : 'used'
  if (denied) return 'nothing'
  const kind = details.get(key)
  const paths = readPaths(value)
  if (kind === 'model') tool.model ??= value
  else if (kind === 'version') tool.version ??= value
  else if (kind === 'account') tool.account ??= readAccount(value)
  else if (paths) for (const path of paths) tool.scope.push(path)
  else tool.note ??= value
  return 'nothing'
}

const usage =
  /(?:^| )(?:use|used|uses|using|with|by|via|generated|generate|wrote|written|write|assisted|assistance|help|helped|drafted|created|prompted|prompt|prompts|autocomplete|ai|llm|llms|chatbot|agent|agents|model|models)(?: |$)/

function speaksOfUse(text: string): boolean {
  return !isPrompt(text) && usage.test(foldWords(text))
}

/** Prompts of templates and text that only leads to the lines below. */
function isPlaceholder(text: string): boolean {
  const folded = foldWords(text)
  if (
    folded === '' ||
    /^(?:todo|tbd|xxx|tool|tools|tool name|tool names|name of the tool|none or the tools used)$/.test(folded)
  )
    return true
  return text.trimEnd().endsWith(':') || isPrompt(text)
}

function isPrompt(text: string): boolean {
  return /^\W{0,4}(?:please|describe|disclose|select|check (?:one|the|all)|choose|tick|mark|specify|list (?:any|all|the|which)|if you|see our|by submitting)(?=\W|$)/i.test(
    text
  )
}
