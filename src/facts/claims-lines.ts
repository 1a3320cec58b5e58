// What kind of lines a file's change is made of: code, comments, blanks. For statements such as `docs only`, which speak
// of lines and not of files. The patch is attacker-controlled; one pass over it, no state beyond a hunk.
import { walkPatch } from '../model/patch.js'
import type { ChangedFile } from '../model/pull-request.js'
import { exportedNames, exportsType } from './claims-definitions.js'

/** How a language writes comments; null: none is known. */
type Syntax = 'slash' | 'hash' | 'dash' | 'markup' | 'python' | 'none'

export interface ChangedLines {
  /** Lines without their comments, blanks left out; in order. */
  added: string[]
  removed: string[]
  /** Names that the lines define for others to use, by side; none where nobody asks. */
  exported: { added: Set<string>; removed: Set<string> }
  /** Those of them that only name a shape. */
  types: Set<string>
  /** Lines that only hold a comment, on either side. */
  comments: number
  /** Some lines may be code or documentation: a docstring of which the hunk shows no beginning, an unknown language. */
  isUncertain: boolean
  /** False for a binary file, unread content or one beyond the limits. */
  isWhole: boolean
}

const limits = { changedBytes: 400_000, lineBytes: 4000 }

export function readChangedLines(file: ChangedFile, asksExports: boolean): ChangedLines {
  const lines: ChangedLines = {
    added: [],
    removed: [],
    exported: { added: new Set(), removed: new Set() },
    types: new Set(),
    comments: 0,
    isUncertain: false,
    isWhole: file.patch !== null && !file.binary
  }
  if (file.patch === null) return lines
  const how = { path: file.path, syntax: syntaxOf(file.path), asksExports }
  let hunk: HunkLine[] = []
  const isWhole = walkPatch(file.patch, limits, ({ kind, start, end }) => {
    if (kind === 'hunk') {
      addHunk(hunk, how, lines)
      hunk = []
    } else hunk.push({ kind, text: decoder.decode(file.patch!.subarray(start, end)) })
    return true
  })
  addHunk(hunk, how, lines)
  lines.isWhole &&= isWhole
  return lines
}

const decoder = new TextDecoder()

interface HunkLine {
  kind: 'added' | 'removed' | 'context' | 'hunk'
  text: string
}

function listed(names: string): ReadonlySet<string> {
  return new Set(names.split(/\s+/))
}

const syntaxes: readonly (readonly [Syntax, ReadonlySet<string>])[] = [
  [
    'slash',
    listed(
      `ts tsx js jsx mjs cjs mts cts go java kt kts scala cs swift c cc cpp cxx h hh hpp m mm rs php proto groovy gradle dart zig sol
css scss less jsonc json5 wgsl glsl`
    )
  ],
  ['hash', listed('rb sh bash zsh fish ps1 yaml yml toml tf hcl nix r jl pl pm cmake ex exs graphql gql bicep')],
  ['python', listed('py pyi')],
  ['dash', listed('sql lua hs')],
  ['markup', listed('html htm xml vue svelte astro csproj fsproj props targets resx razor cshtml')]
]

function syntaxOf(path: string): Syntax {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase()
  const extension = name.slice(name.lastIndexOf('.') + 1)
  if (name === 'makefile' || name === 'justfile' || name.startsWith('dockerfile')) return 'hash'
  return syntaxes.find(([, extensions]) => extensions.has(extension))?.[0] ?? 'none'
}

interface How {
  path: string
  syntax: Syntax
  asksExports: boolean
}

function addHunk(hunk: readonly HunkLine[], { path, syntax, asksExports }: How, lines: ChangedLines): void {
  const isDocstring = syntax === 'python' && hunk.some(({ text }) => /"""|'''|```|>>>|\.\. code/.test(text))
  // Both sides walk through the same hunk, each with its own lines, and remember whether a block comment is open.
  for (const side of ['removed', 'added'] as const) {
    const own = hunk.filter(({ kind }) => kind === side || kind === 'context')
    let isOpen = syntax === 'slash' || syntax === 'markup' ? opensInside(own, syntax) : false
    for (const { kind, text } of own) {
      const stripped = strip(text, syntax, isOpen)
      isOpen = stripped.isOpen
      if (kind !== side || text.trim() === '') continue
      if (stripped.code === '') lines.comments++
      else if (isDocstring && !isPlainPython(stripped.code)) lines.isUncertain = true
      else {
        lines[side].push(stripped.code)
        if (!asksExports) continue
        const isIndented = text.startsWith(' ') || text.startsWith('\t')
        for (const name of exportedNames(isIndented ? ` ${stripped.code}` : stripped.code, path)) {
          lines.exported[side].add(name)
          if (exportsType(stripped.code, path)) lines.types.add(name)
        }
      }
    }
  }
}

/** Whether the hunk begins within a block comment: what closes one comes before what opens one. */
function opensInside(lines: readonly HunkLine[], syntax: Syntax): boolean {
  const [open, close] = syntax === 'slash' ? ['/*', '*/'] : ['<!--', '-->']
  for (const { text } of lines) {
    const first = text.indexOf(open!)
    const end = text.indexOf(close!)
    if (end >= 0 && (first < 0 || end < first)) return true
    if (first >= 0) return false
  }
  return false
}

/** The line without its comments, trimmed, and whether a block comment goes on behind it. */
function strip(line: string, syntax: Syntax, isOpen: boolean): { code: string; isOpen: boolean } {
  const text = line.trim()
  // Rust writes documentation as an attribute as well.
  if (syntax === 'slash' && !isOpen && /^#!?\[doc = /.test(text)) return { code: '', isOpen }
  if (syntax === 'slash') return stripBlocks(text, '/*', '*/', isOpen)
  if (syntax === 'markup') return stripBlocks(text, '<!--', '-->', isOpen)
  if (syntax === 'hash' || syntax === 'python') return { code: beforeMark(text, '#'), isOpen: false }
  if (syntax === 'dash') return { code: beforeMark(text, '--'), isOpen: false }
  return { code: text, isOpen: false }
}

function stripBlocks(text: string, open: string, close: string, isOpen: boolean): { code: string; isOpen: boolean } {
  // ` * text` within a comment of which the hunk shows no end.
  if (open === '/*' && !isOpen && (text === '*' || text.startsWith('* ') || text.startsWith('*/')))
    return { code: '', isOpen: false }
  let code = ''
  let inside = isOpen
  for (let at = 0; at < text.length; ) {
    const next = text.indexOf(inside ? close : open, at)
    if (!inside) {
      const line = open === '/*' ? lineComment(text, at, next < 0 ? text.length : next) : -1
      if (line >= 0) return { code: bare(code + text.slice(at, line)), isOpen: false }
      code += text.slice(at, next < 0 ? text.length : next)
    }
    if (next < 0) break
    at = next + (inside ? close.length : open.length)
    inside = !inside
  }
  return { code: bare(code), isOpen: inside }
}

/** `{/* note *\/}` in JSX leaves its brackets behind. */
function bare(code: string): string {
  const text = code.trim()
  return text === '{}' || text === '{' + '}' ? '' : text
}

/** Where `//` begins a comment between `from` and `to`: not within quotes, not behind a colon as in an address; else -1. */
function lineComment(text: string, from: number, to: number): number {
  let quote = ''
  for (let at = from; at < to; at++) {
    const char = text[at]!
    if (quote !== '') {
      if (char === '\\') at++
      else if (char === quote) quote = ''
    } else if (char === '"' || char === '`') quote = char
    else if (char === '/' && text[at + 1] === '/' && text[at - 1] !== ':') return at
  }
  return -1
}

function beforeMark(text: string, mark: string): string {
  if (text.startsWith(mark)) return ''
  const at = text.indexOf(` ${mark} `)
  return at < 0 || /["'`]/.test(text.slice(0, at)) ? text : text.slice(0, at).trim()
}

/** In a hunk with a docstring: what nobody writes in prose. */
function isPlainPython(code: string): boolean {
  if (/^(?:async )?(?:def|class) \w/.test(code)) return code.endsWith(':')
  return /^from [\w.]{1,200} import /.test(code) || /^import [\w.]{1,200}$/.test(code)
}

/**
 * Lines that stand on one side only once comments, blanks and order are put aside: what remains of a change that only
 * moves lines or touches comments is nothing.
 */
export function codeDifference({ added, removed }: ChangedLines): { added: string[]; removed: string[] } {
  const counts = new Map<string, number>()
  for (const line of removed) counts.set(line, (counts.get(line) ?? 0) + 1)
  const rest: string[] = []
  for (const line of added) {
    const known = counts.get(line) ?? 0
    if (known > 0) counts.set(line, known - 1)
    else rest.push(line)
  }
  return { added: rest, removed: [...counts].flatMap(([line, count]) => Array<string>(count).fill(line)) }
}

/** Whether a line is code beyond doubt: a comment without its marks would not look like it. */
export function isCode(line: string, path: string): boolean {
  const syntax = syntaxOf(path)
  if (syntax === 'none') return path.toLowerCase().endsWith('.json')
  if (syntax === 'hash' || syntax === 'markup' || syntax === 'dash') return true
  if (syntax === 'python') return isPythonCode(line)
  if (/[;{}=]|=>/.test(line) || /[()][,;]?$/.test(line)) return true
  return keyword.test(line) && isStatement(line)
}

const keyword =
  /^(?:import|export|return|if|for|while|case|fn|func|pub|let|const|var|use|mod|class|type|struct|enum|interface|package|public|private|protected|static|async|await|throw|else)\b/
const pythonKeyword = /^(?:return|raise|assert|await|yield|if|for|while|with|elif|except)\b/

/** Python has no marks that prose lacks, so a line must look like one of its usual forms. */
function isPythonCode(line: string): boolean {
  if (isPlainPython(line) || /^@\w/.test(line) || line === 'else:' || line === 'try:') return true
  if (pythonKeyword.test(line) && isStatement(line)) return /[()[\]=]/.test(line) || line.endsWith(':')
  const sign = line.indexOf('=')
  if (sign > 0 && sign < 200 && /^[\w.[\]"']+ ?[-+*/|&]{0,2}$/.test(line.slice(0, sign))) return true
  const bracket = line.indexOf('(')
  return bracket > 0 && bracket < 200 && /^[\w.]+$/.test(line.slice(0, bracket)) && /[),(]$/.test(line)
}

/** No sentence: nothing of it ends one. */
function isStatement(line: string): boolean {
  return !/[.?!]$/.test(line) && !/[.?!] /.test(line)
}

/** Words and numbers of lines, counted: what formatting leaves as it is. */
export function tokenCounts(lines: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const line of lines) {
    for (const [token] of line.matchAll(/[\p{L}\p{N}_$]+/gu)) counts.set(token, (counts.get(token) ?? 0) + 1)
  }
  return counts
}
