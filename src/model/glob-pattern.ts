// What a glob says: the alternatives of its braces, each as literal leading parts and what follows them.
import { escapeBrackets, expandBraces, extglobsOf, isWild, unescapePart, wildParts } from './glob-syntax.js'

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

/** Reads a pattern that is within the limits (glob-limits). */
export function readGlob(given: string): ReadGlob {
  let pattern = escapeBrackets(stripRoot(given))
  const directory = pattern.endsWith('/')
  while (pattern.endsWith('/')) pattern = pattern.slice(0, -1)
  const expanded = expandBraces(pattern, Infinity)
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

function stripRoot(pattern: string): string {
  let from = 0
  for (;;) {
    if (pattern[from] === '/') from++
    else if (pattern.startsWith('./', from)) from += 2
    else return pattern.slice(from) === '.' ? '' : pattern.slice(from)
  }
}
