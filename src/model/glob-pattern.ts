// What a glob may be, and what it says: limits, braces, literal rows. The only file beside model/glob that knows minimatch.
import { braceExpand } from 'minimatch'

/** Limits of one pattern, of one list of patterns, and of a path. Within them matching stays under 50 ms a path. */
export const globLimits = {
  patternLength: 512,
  globstars: 8,
  expansions: 1000,
  /** Opening braces, for the expansion is slow on deep nests of them. */
  braces: 16,
  extglobs: 4,
  extglobNesting: 2,
  /** Characters of one path part that holds a wildcard, braces expanded. */
  wildcardPart: 64,
  /** Over a whole list, see `GlobCost`. */
  weightInAll: 4096,
  extglobsInAll: 20,
  /** UTF-16 code units. */
  pathLength: 4096,
  partLength: 255
} as const

/** One alternative of a pattern once its braces are expanded. */
export interface GlobRow {
  /** Leading path parts that hold no wildcard, escapes resolved. */
  literal: string[]
  rest: GlobRest
}

/** What follows them. The forms that policies mostly use are told apart: plain string comparisons decide them. */
export type GlobRest =
  | { form: 'nothing' }
  /** `**`: all below. */
  | { form: 'below' }
  /** `**`, a directory name and `**`: all below any directory of that name. */
  | { form: 'inside'; name: string }
  /** `**` and a file name. */
  | { form: 'name'; name: string }
  /** `**` and a file name with one `*`. */
  | { form: 'file'; start: string; end: string }
  /** Wildcards that minimatch must judge. */
  | { form: 'wildcards' }

export interface ReadGlob {
  /** Pattern for minimatch: brackets escaped, leading `./` and `/` gone, a trailing `/` turned into `/**`. */
  pattern: string
  rows: GlobRow[]
  cost: GlobCost
}

/** What minimatch has to do for a pattern in the worst case, braces expanded; zero for a pattern of the usual forms. */
export interface GlobCost {
  /** The heaviest alternative (see `rowWeight`), and 3 for each further one. */
  weight: number
  extglobs: number
}

/** Which limit a pattern breaks, as the second half of a sentence (`holds …`, `is …`), or null. Linear time. */
export function globProblem(pattern: string): string | null {
  if (pattern === '') return 'is empty'
  if (pattern.length > globLimits.patternLength * 2 || [...pattern].length > globLimits.patternLength) {
    return `is longer than ${globLimits.patternLength} characters`
  }
  if (countGlobstars(pattern) > globLimits.globstars) return `holds ** more than ${globLimits.globstars} times`
  if (countBraces(pattern) > globLimits.braces) return `holds more than ${globLimits.braces} opening braces`
  const { count, depth } = extglobsOf(pattern)
  if (depth > globLimits.extglobNesting) return `nests extended globs deeper than ${globLimits.extglobNesting}`
  if (count > globLimits.extglobs) return `holds more than ${globLimits.extglobs} extended globs`
  const expanded = expand(pattern)
  if (expanded.length > globLimits.expansions) {
    return `expands its braces to more than ${globLimits.expansions} patterns`
  }
  if (expanded.some(row => wildParts(row).some(part => part.length > globLimits.wildcardPart))) {
    return `has a path part with wildcards that is longer than ${globLimits.wildcardPart} characters`
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
  if (directory && rows.some(row => row.rest.form !== 'nothing')) pattern += '/**'
  const wild = expanded.filter((_row, index) => rows[index]!.rest.form === 'wildcards')
  const cost = {
    weight: wild.length === 0 ? 0 : Math.max(...wild.map(rowWeight)) + 3 * (wild.length - 1),
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
  if (wildAt < 0) return { literal: parts.map(unescapePart), rest: { form: 'nothing' } }
  const literal = parts.slice(0, wildAt).map(unescapePart)
  return { literal, rest: directory ? { form: 'wildcards' } : usualForm(parts.slice(wildAt)) }
}

function usualForm(parts: string[]): GlobRest {
  const [first, second, third] = parts
  if (first === '**' && second === undefined) return { form: 'below' }
  if (first === '**' && second !== undefined && !isWild(second)) {
    if (parts.length === 2) return { form: 'name', name: unescapePart(second) }
    if (parts.length === 3 && third === '**') return { form: 'inside', name: unescapePart(second) }
  }
  if (first === '**' && second !== undefined && parts.length === 2) {
    const star = second.indexOf('*')
    const start = second.slice(0, star)
    const end = second.slice(star + 1)
    const plain = star >= 0 && !/[*?\\]/.test(start + end) && extglobsOf(second).count === 0
    if (plain) return { form: 'file', start, end }
  }
  return { form: 'wildcards' }
}

// Measured: a `**` that is not the end makes the engine try every place in the path, and a part with wildcards costs by
// its length for each character of the path, so the square keeps short and usual patterns cheap.
function rowWeight(row: string): number {
  const parts = row.split('/')
  const globstars = parts.slice(0, -1).filter(part => part === '**').length
  return wildParts(row).reduce((sum, part) => sum + Math.ceil(part.length ** 2 / 10), 4 + 8 * globstars)
}

function wildParts(row: string): string[] {
  return row.split('/').filter(part => part !== '**' && isWild(part))
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

function countBraces(pattern: string): number {
  let count = 0
  for (const char of pattern) if (char === '{') count++
  return count
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
