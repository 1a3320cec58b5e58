// How much a glob, and a list of globs, may ask of a run. Paths and the boundaries of a task are attacker-controlled, and
// brace expansion and matching both cost.
import { type ReadGlob, readGlob } from './glob-pattern.js'
import { countBraces, countGlobstars, expandBraces, extglobsOf, wildParts } from './glob-syntax.js'

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
  expansionsInAll: 10_000,
  /** UTF-16 code units. */
  pathLength: 4096,
  partLength: 255
} as const

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
  const expanded = expandBraces(pattern, globLimits.expansions + 1)
  if (expanded.length > globLimits.expansions) {
    return `expands its braces to more than ${globLimits.expansions} patterns`
  }
  if (expanded.some(row => wildParts(row).some(part => part.length > globLimits.wildcardPart))) {
    return `has a path part with wildcards that is longer than ${globLimits.wildcardPart} characters`
  }
  return null
}

/** What is left for the further patterns of a list. */
export interface GlobBudget {
  weight: number
  extglobs: number
  expansions: number
}

export function fullBudget(): GlobBudget {
  return { weight: globLimits.weightInAll, extglobs: globLimits.extglobsInAll, expansions: globLimits.expansionsInAll }
}

/**
 * Reads a pattern within its limits and takes its cost from the budget of its list. Else says which limit it breaks, as
 * the second half of a sentence; `inAll` when it does so only together with the patterns before it.
 */
export function readWithin(budget: GlobBudget, given: string): ReadGlob | { problem: string; inAll: boolean } {
  // Not even expanded once the list has spent its expansions.
  if (budget.expansions <= 0 && given.includes('{')) return { problem: spent.expansions, inAll: true }
  const problem = globProblem(given)
  if (problem !== null) return { problem, inAll: false }
  const read = readGlob(given)
  const { weight, extglobs } = read.cost
  if (read.rows.length > 1) budget.expansions -= read.rows.length
  if (budget.expansions < 0) return { problem: spent.expansions, inAll: true }
  if (weight > budget.weight) return { problem: spent.weight, inAll: true }
  if (extglobs > budget.extglobs) return { problem: spent.extglobs, inAll: true }
  budget.weight -= weight
  budget.extglobs -= extglobs
  return read
}

const spent = {
  expansions: `expands, together with those before it, to more than ${globLimits.expansionsInAll} patterns`,
  weight: 'holds more wildcards, together with those before it, than can be matched quickly',
  extglobs: `holds, together with those before it, more than ${globLimits.extglobsInAll} extended globs`
}
