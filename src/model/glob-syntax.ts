// The marks of a glob, read by hand in one pass each: which parts hold wildcards, what braces stand for.
import { braceExpand } from 'minimatch'

/** The alternatives that the braces of a pattern stand for, at most `max`. */
export function expandBraces(pattern: string, max: number): string[] {
  return braceExpand(pattern, { braceExpandMax: max })
}

/** Path parts that hold wildcards, `**` left out. */
export function wildParts(row: string): string[] {
  return row.split('/').filter(part => part !== '**' && isWild(part))
}

/** Brackets are literal in our globs (`app/[id]/page.tsx`), so minimatch gets them escaped. */
export function escapeBrackets(pattern: string): string {
  let result = ''
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern[at]!
    if (char === '\\') result += char + (pattern[++at] ?? '')
    else result += char === '[' || char === ']' ? `\\${char}` : char
  }
  return result
}

/** Whether a path part holds a wildcard or an extended glob. */
export function isWild(part: string): boolean {
  for (let at = 0; at < part.length; at++) {
    const char = part[at]!
    if (char === '\\') at++
    else if (char === '*' || char === '?') return true
    else if (isExtglob(part, at) && part.includes(')', at + 2)) return true
  }
  return false
}

/** A part without wildcards as the name it stands for. */
export function unescapePart(part: string): string {
  let result = ''
  for (let at = 0; at < part.length; at++) result += part[at] === '\\' ? (part[++at] ?? '\\') : part[at]
  return result
}

function isExtglob(pattern: string, at: number): boolean {
  return pattern[at + 1] === '(' && '?*+@!'.includes(pattern[at]!)
}

/** How many extended globs a pattern opens, and how deep they nest. */
export function extglobsOf(pattern: string): { count: number; depth: number } {
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

/** Opening braces, escaped ones too. */
export function countBraces(pattern: string): number {
  let count = 0
  for (const char of pattern) if (char === '{') count++
  return count
}

/** Pairs of stars. */
export function countGlobstars(pattern: string): number {
  let count = 0
  for (let at = 0; at + 1 < pattern.length; at++) {
    if (pattern[at] === '*' && pattern[at + 1] === '*') {
      count++
      at++
    }
  }
  return count
}
