// One declared tool: `Claude Code 2.1.133 (Claude Opus 4.8), managed account: src/parser/**`. Names stay as written.

import type { DeclaredTool } from './task.js'
import { readPaths } from './task-boundaries.js'
import { foldWords } from './task-denial.js'

/** `unnamed`: says that AI was used, or how much, without a name. `prose`: words from which no name can be read. */
export type Entry = DeclaredTool | 'unnamed' | 'prose'

const nameWords = 5
const nameLength = 80

/** Words that stand in a sentence and not in a product's name. */
const sentenceWords = new Set(
  `i we my our me us you your he she they it its this that these those there a an the and or but not no used use using uses was were is are
  am be been being has have had did do does wrote written write writes generated generates created helped help helps assisted assists made
  make asked reviewed in on of to from by as at only some most mostly all any every part parts partly partially also then when while which
  who what where how why because since if so just entirely fully heavily lightly see below above fixes closes resolves adds please thanks
  thank`.split(/\s+/)
)

/** Answers that grant use without naming anything. */
const unnamedWords = new Set(
  `yes y yep true ai llm llms genai generative chatbot chatbots chat bot bots assistant assistants agent agents tool tools model models
  language large coding a an generic various some multiple several trivial minimal minor moderate light low medium high heavy little partial
  full extensive disclosed assisted assistance autocomplete autocompletion completion completions code used see below artificial intelligence
  both other others any`.split(/\s+/)
)
const notNames = new Set(
  'fixes closes refs ref related resolves see issue ticket link links note notes todo tbd wip example eg'.split(' ')
)

const modelFamilies =
  /(?:^|[^a-z])(?:opus|sonnet|haiku|claude|gpt|chatgpt|gemini|gemma|llama|mistral|mixtral|codestral|devstral|deepseek|qwen|grok|kimi|glm|codex|composer|swe|o[134]|phi|nova|minimax)(?![a-z])/i
const modelNames = /(?:^|[^a-z])(?:opus|sonnet|haiku|gpt)(?![a-z])/i
const versionForm = /^v?\d+(?:\.\d+){0,4}(?:[-+][\w.]{1,30})?$/i

/** Reads one entry that `splitEntries` gave. */
export function readEntry(source: string, line: number): Entry {
  const text = withoutAddresses(source).replace(/\.$/, '')
  const stop = findStop(text, 0)
  const named = readName(text.slice(0, stop))
  if (named === null) return 'prose'
  if (named === 'unnamed') return 'unnamed'
  const tool: DeclaredTool = { ...named, account: null, scope: [], note: null, line }
  return readRest(tool, text.slice(stop)) ? tool : 'prose'
}

/** `Assisted-by: TOOL:MODEL …`, `TOOL/MODEL`, `MODEL via TOOL`, or a plain entry. What follows the model is no AI tool. */
export function readTrailerEntry(source: string, line: number): Entry {
  const text = withoutAddresses(source)
  const pair = /^([^\s:/()]{1,60}(?: [^\s:/()]{1,60}){0,3})[:/]([^\s:/]{1,120})(?:\s.*)?$/.exec(text)
  if (!pair) return readEntry(text, line)
  const named = readName(pair[1]!)
  if (named === null || named === 'unnamed') return named ?? 'prose'
  return { ...named, model: clean(pair[2]!), account: null, scope: [], note: null, line }
}

function withoutAddresses(source: string): string {
  if (!source.includes('@')) return source.trim()
  const words = source.split(/\s+/)
  return words
    .filter(word => word.startsWith('@') || !word.includes('@'))
    .join(' ')
    .trim()
}

type Name = Pick<DeclaredTool, 'name' | 'version' | 'model'>

function readName(source: string): Name | 'unnamed' | null {
  const text = clean(source)
  const folded = foldWords(text).split(' ')
  if (text === '' || text.length > nameLength || folded.length > 2 * nameWords) return null
  if (folded.every(word => unnamedWords.has(word))) return 'unnamed'
  const words = text.split(/\s+/)
  if (words.length > nameWords || !/\p{L}/u.test(text) || /-by$/i.test(text) || notNames.has(folded[0]!)) return null
  if (!/^[\p{L}\p{M}\p{N} .+_@/'’&-]+$/u.test(text) || text.includes('://')) return null
  if (folded.some(word => sentenceWords.has(word))) return null
  if (modelNames.test(text)) return { name: text, version: null, model: text }
  const last = words.at(-1)!
  const isVersioned = words.length > 1 && versionForm.test(last)
  return isVersioned
    ? { name: words.slice(0, -1).join(' '), version: last, model: null }
    : { name: text, version: null, model: null }
}

/** Everything after the name, piece by piece; false when a piece fits nowhere and the entry is prose after all. */
function readRest(tool: DeclaredTool, source: string): boolean {
  let at = 0
  while (at < source.length) {
    const mark = stopAt(source, at)
    if (mark === '(') {
      const end = endOfBracket(source, at)
      addDetail(tool, source.slice(at + 1, end))
      at = end + 1
      while (at < source.length && !stopAt(source, at) && source[at]!.trim() === '') at++
      continue
    }
    if (isTailMark(mark)) {
      addTail(tool, source.slice(at + mark.length))
      return true
    }
    // Without a mark these are words behind a bracket: `Claude Code (CLI) 2.1`.
    const start = at + mark.length
    at = findStop(source, start)
    const piece = source.slice(start, at)
    if (mark === ' via ') {
      if (!moveToTool(tool, piece)) return false
    } else if (mark === ' with ' || mark === ' using ') {
      if (!modelFamilies.test(piece)) return false
      tool.model ??= clean(piece)
    } else addDetail(tool, piece)
  }
  return true
}

function isTailMark(mark: string): boolean {
  return mark === ':' || mark === ' for ' || /[-–—]/.test(mark)
}

/** `MODEL via TOOL`: what was read as the name is the model. */
function moveToTool(tool: DeclaredTool, source: string): boolean {
  const named = readName(source)
  if (named === null || named === 'unnamed') return false
  tool.model = tool.version ? `${tool.name} ${tool.version}` : tool.name
  tool.name = named.name
  tool.version = named.version
  return true
}

/** A scope or a note; an account can stand behind it. */
function addTail(tool: DeclaredTool, source: string): void {
  const comma = source.lastIndexOf(',')
  const account = comma < 0 ? null : readAccount(source.slice(comma + 1))
  if (account) tool.account = account
  addDetail(tool, account ? source.slice(0, comma) : source)
}

function addDetail(tool: DeclaredTool, source: string): void {
  const detail = takeListed(tool, clean(source))
  if (detail === '') return
  const account = readAccount(detail)
  const paths = providerModel.test(detail) ? null : readPaths(detail === clean(source) ? source.trim() : detail)
  if (account) tool.account = account
  else if (paths) for (const path of paths) tool.scope.push(path)
  else if (versionForm.test(detail)) tool.version ??= detail
  else if (looksLikeModel(detail)) tool.model ??= detail
  else tool.note = tool.note === null ? detail : `${tool.note}; ${detail}`
}

/** `anthropic/claude-opus-4.8` reads like a path, and is none. */
const providerModel =
  /^(?:anthropic|openai|google|x-?ai|meta(?:-llama)?|mistral(?:ai)?|deepseek(?:-ai)?|qwen|moonshotai|z-?ai|openrouter|bedrock|vertex|azure|ollama)\/(?=(?:claude|gpt|o\d|gemini|gemma|grok|llama|mistral|mixtral|codestral|devstral|deepseek|qwen|kimi|glm)(?![a-z]))[\w.:-]{1,80}$(?<!\.[a-z]{1,5})/i

/** Takes accounts and versions out of a list in brackets: `(2.1.133, Claude Opus 4.8, managed account)`. Gives the rest. */
function takeListed(tool: DeclaredTool, detail: string): string {
  const pieces = detail.split(/[,;]/)
  if (pieces.length === 1) return detail
  const rest = pieces.filter(piece => {
    const text = clean(piece)
    const account = readAccount(text)
    if (account) tool.account = account
    else if (versionForm.test(text)) tool.version ??= text
    else return true
    return false
  })
  return rest.length === pieces.length ? detail : clean(rest.join(','))
}

export function readAccount(text: string): 'managed' | 'personal' | null {
  const match = /^(managed|personal)(?: account)?$/.exec(foldWords(text.slice(0, 60)))
  return match ? (match[1] as 'managed' | 'personal') : null
}

function looksLikeModel(text: string): boolean {
  return (
    text.length <= 120 &&
    text.split(/\s+/).length <= 6 &&
    modelFamilies.test(text) &&
    !foldWords(text)
      .split(' ')
      .some(word => sentenceWords.has(word))
  )
}

const stops = ['(', ',', ':', ' for ', ' with ', ' using ', ' via ', ' - ', ' – ', ' — ', '–', '—']
/** A stop can only begin with one of these, which keeps the search short. */
const stopStart = /[ (,:–—]/

function findStop(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if (stopAt(text, at)) return at
  return text.length
}

function stopAt(text: string, at: number): string {
  return stopStart.test(text[at]!) ? (stops.find(stop => text.startsWith(stop, at)) ?? '') : ''
}

/**
 * Splits a value at semicolons, commas and "and" outside brackets, then joins what belongs to the entry before it:
 * an account, a path, a version, a model, or more words after `for` or a colon.
 */
export function splitEntries(value: string): string[] {
  const entries: { parts: string[]; hasTail: boolean }[] = []
  for (const { text, mark } of splitPieces(value)) {
    const last = entries.at(-1)
    if (last && mark !== ';' && belongsTo(last.hasTail, text)) {
      last.parts.push(mark, text)
      last.hasTail ||= hasTail(text)
    } else if (text.trim() !== '') entries.push({ parts: [text], hasTail: hasTail(text) })
  }
  return entries.map(({ parts }) => parts.join(''))
}

function belongsTo(isInTail: boolean, piece: string): boolean {
  const text = clean(piece)
  // `managed account: src/**` goes on with the scope.
  if (
    readAccount(text.slice(0, findStop(text, 0))) ||
    versionForm.test(text) ||
    readPaths(text) ||
    modelNames.test(text.slice(0, nameLength))
  )
    return true
  return isInTail && !hasTail(piece) && !piece.includes('(')
}

/** Whether more words, a scope or a note, have begun in it. */
function hasTail(piece: string): boolean {
  return /:| for | [-–—] /.test(piece)
}

function splitPieces(value: string): { text: string; mark: string }[] {
  const pieces: { text: string; mark: string }[] = []
  let depth = 0
  let start = 0
  let mark = ';'
  for (let at = 0; at < value.length; at++) {
    const character = value[at]!
    if (character === '(') depth++
    else if (character === ')') depth = Math.max(0, depth - 1)
    if (depth > 0) continue
    const found = separators.find(separator => value.startsWith(separator, at))
    if (found === undefined) continue
    pieces.push({ text: value.slice(start, at), mark })
    mark = found
    start = at + found.length
    at = start - 1
  }
  pieces.push({ text: value.slice(start), mark })
  return pieces
}

const separators = [';', ',', '，', '、', ' and ', ' & ', ' + ']

/** Position of the bracket that closes the one at `start`; the end of the text when none does. */
function endOfBracket(text: string, start: number): number {
  let depth = 0
  for (let at = start; at < text.length; at++) {
    if (text[at] === '(') depth++
    else if (text[at] === ')' && --depth === 0) return at
  }
  return text.length
}

/** Takes emphasis and code marks off both ends. */
function clean(source: string): string {
  return source
    .replace(/`/g, '')
    .trim()
    .replace(/^[*_~]{1,3}(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}.)])[*_~]{1,3}$/gu, '')
    .trim()
}
