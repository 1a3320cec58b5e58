// What a glob may be, and what it says: limits, braces, literal rows. The only file beside model/glob that knows minimatch.
import { braceExpand } from 'minimatch'

/** Limits of one pattern, of one list of patterns, and of a path. Within them matching stays under 50 ms a path. */
export const globLimits = {
  patternLength: 512,
  globstars: 8,
  expansions: 1000,
  extglobs: 4,
  extglobNesting: 2,
  /** Over a whole list: characters of the patterns with wildcards, braces expanded, and extended globs. */
  expandedLength: 32_768,
  extglobsInAll: 40,
  /** UTF-16 code units. */
  pathLength: 4096,
  partLength: 255
} as const

/** One alternative of a pattern once its braces are expanded: literal leading parts, escapes resolved, and what follows. */
export type GlobRow = { literal: string[] } & (
  | { rest: 'nothing' }
  /** `**`: all below. */
  | { rest: 'below' }
  /** `**` and then a file name that ends so, beginning with a dot: `.ts`. */
  | { rest: 'suffix'; text: string }
  /** Wildcards that minimatch must judge. */
  | { rest: 'wildcards' }
)

export interface ReadGlob {
  /** Pattern for minimatch: brackets escaped, leading `./` and `/` gone, a trailing `/` turned into `/**`. */
  pattern: string
  rows: GlobRow[]
  /** Characters and extended globs that minimatch must hold; 0 for a pattern without wildcards. */
  cost: { length: number; extglobs: number }
}

/** Which limit a pattern breaks, as the second half of a sentence (`holds …`, `is …`), or null. Linear time. */
export function globProblem(pattern: string): string | null {
  if (pattern === '') return 'is empty'
  if (pattern.length > globLimits.patternLength * 2 || [...pattern].length > globLimits.patternLength) {
    return `is longer than ${globLimits.patternLength} characters`
  }
  if (countGlobstars(pattern) > globLimits.globstars) return `holds ** more than ${globLimits.globstars} times`
  const { count, depth } = extglobsOf(pattern)
  if (depth > globLimits.extglobNesting) return `nests extended globs deeper than ${globLimits.extglobNesting}`
  if (count > globLimits.extglobs) return `holds more than ${globLimits.extglobs} extended globs`
  if (expand(pattern).length > globLimits.expansions) {
    return `expands its braces to more than ${globLimits.expansions} patterns`
  }
  return null
}

/** Reads a pattern that `globProblem` accepts. */
export function readGlob(given: string): ReadGlob {
  let pattern = escapeBrackets(stripRoot(given))
  const directory = pattern.endsWith('/')
  while (pattern.endsWith('/')) pattern = pattern.slice(0, -1)
  const expanded = expand(pattern)
  const rows = expanded.map(row => readRow(row, directory))
  // A wildcard before the trailing slash names directories, so it stands for what is below them.
  if (directory && rows.some(row => row.rest !== 'nothing')) pattern += '/**'
  const wild = expanded.filter((_row, index) => rows[index]!.rest === 'wildcards')
  const cost = {
    length: wild.reduce((sum, row) => sum + row.length, 0),
    extglobs: wild.reduce((sum, row) => sum + extglobsOf(row).count, 0)
  }
  return { pattern, rows, cost }
}

function expand(pattern: string): string[] {
  return braceExpand(pattern, { braceExpandMax: globLimits.expansions + 1 })
}

function readRow(row: string, directory: boolean): GlobRow {
  const parts = row.split('/').filter(part => part !== '' && part !== '.')
  const wildAt = parts.findIndex(isWild)
  if (wildAt < 0) return { literal: parts.map(unescapePart), rest: 'nothing' }
  const literal = parts.slice(0, wildAt).map(unescapePart)
  const [first, last, ...more] = parts.slice(wildAt)
  if (first === '**' && more.length === 0 && !directory) {
    if (last === undefined) return { literal, rest: 'below' }
    const suffix = last.slice(1)
    // With one dot alone, so that the text after the last dot of a file name finds it.
    const plain = suffix.lastIndexOf('.') === 0 && !suffix.includes('\\') && !isWild(suffix)
    if (last[0] === '*' && plain) return { literal, rest: 'suffix', text: suffix }
  }
  return { literal, rest: 'wildcards' }
}

function stripRoot(pattern: string): string {
  let from = 0
  for (;;) {
    if (pattern[from] === '/') from++
    else if (pattern.startsWith('./', from)) from += 2
    else return pattern.slice(from) === '.' ? '' : pattern.slice(from)
  }
}

// Brackets are literal in our globs (`app/[id]/page.tsx`), so minimatch gets them escaped.
function escapeBrackets(pattern: string): string {
  let result = ''
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern[at]!
    if (char === '\\') result += char + (pattern[++at] ?? '')
    else result += char === '[' || char === ']' ? `\\${char}` : char
  }
  return result
}

function isWild(part: string): boolean {
  for (let at = 0; at < part.length; at++) {
    const char = part[at]!
    if (char === '\\') at++
    else if (char === '*' || char === '?') return true
    else if (isExtglob(part, at) && part.includes(')', at + 2)) return true
  }
  return false
}

function unescapePart(part: string): string {
  let result = ''
  for (let at = 0; at < part.length; at++) result += part[at] === '\\' ? (part[++at] ?? '\\') : part[at]
  return result
}

function isExtglob(pattern: string, at: number): boolean {
  return pattern[at + 1] === '(' && '?*+@!'.includes(pattern[at]!)
}

function extglobsOf(pattern: string): { count: number; depth: number } {
  let count = 0
  let open = 0
  let depth = 0
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern[at]!
    if (char === '\\') at++
    else if (isExtglob(pattern, at)) {
      count++
      open++
      at++
      if (open > depth) depth = open
    } else if (char === ')' && open > 0) open--
  }
  return { count, depth }
}

function countGlobstars(pattern: string): number {
  let count = 0
  for (let at = 0; at + 1 < pattern.length; at++) {
    if (pattern[at] === '*' && pattern[at + 1] === '*') {
      count++
      at++
    }
  }
  return count
}
