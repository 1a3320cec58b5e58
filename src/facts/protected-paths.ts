// Which places does the policy protect, and which names only look or fold like one of them? The names are
// attacker-controlled, the patterns are the organisation's.
import { foldText } from '../model/fold-path.js'
import { compileGlobs, type Globs } from '../model/glob.js'
import { lowerReadingOf, readingOf } from '../model/look-alikes.js'
import type { PathPolicy, Policy } from '../model/policy.js'

/** Answers for one policy. */
export class ProtectedPaths {
  readonly #entries: { patterns: readonly string[]; plain: Globs; read: Globs }[]

  constructor(policy: Policy) {
    const lists = [
      ...policy.paths.filter(entry => isProtected(entry, policy)).map(entry => entry.match),
      ...policy.tools.map(tool => tool.paths.deny).filter(deny => deny.length > 0)
    ]
    this.#entries = lists.map(patterns => ({
      patterns,
      plain: compileGlobs(patterns),
      read: compileGlobs(patterns.map(readPattern))
    }))
  }

  /** Whether the policy protects any place at all. */
  get isEmpty(): boolean {
    return this.#entries.length === 0
  }

  /** The pattern that the name meets when it is read as a person or another file system reads it, and not as it is. */
  onlyWhenRead(path: string): string | null {
    for (const { patterns, plain, read } of this.#entries) {
      if (plain.matches(path)) continue
      const met = read.matching(readingOf(path)) ?? read.matching(lowerReadingOf(path))
      if (met !== null) return patterns.find(pattern => readPattern(pattern) === met) ?? met
    }
    return null
  }
}

/** An entry that closes, restricts or raises; one that only names a class at or below the default protects nothing. */
function isProtected(entry: PathPolicy, policy: Policy): boolean {
  if (entry.forbid !== null || entry.customer !== null || entry.approvers.length > 0) return true
  const rank = entry.dataClass === null ? -1 : policy.dataClasses.indexOf(entry.dataClass)
  const usual = policy.defaultDataClass === null ? 0 : policy.dataClasses.indexOf(policy.defaultDataClass)
  return rank > usual
}

/** The pattern in the same reading; its wildcards are ASCII and stay. */
function readPattern(pattern: string): string {
  return /^[ -~]*$/.test(pattern) ? pattern.toLowerCase() : foldText(readingOf(pattern))
}
