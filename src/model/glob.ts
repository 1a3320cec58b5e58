// Globs over paths, for the policy and for the boundaries of a task. The files glob-* are the one owner of minimatch.
//
// A pattern without wildcards names that path and, as a directory, everything below it (`docs`, `docs/`, `./docs`).
// `*` and `?` stay within one path part and match leading dots; `**` crosses parts; braces and extended globs work;
// brackets are literal; nothing negates or comments. `*.ts` means the top directory only, `**/*.ts` every directory.
// Case counts. A pattern equal to the path always matches it, whatever marks it holds.
import { foldPath, foldText } from './fold-path.js'
import { findGlob, type GlobIndex, indexGlobs } from './glob-index.js'

export { globLimits, globProblem } from './glob-limits.js'

export interface Globs {
  matches(path: string): boolean
  /** First pattern in the given order that matches, as it was given. */
  matching(path: string): string | null
  /**
   * Whether the path matches as it is, or once both sides are folded as file systems fold names (case, Unicode form,
   * trailing dots and blanks, invisible characters). True as well for a path over the limits that wildcards would have
   * to judge: for protected patterns, what cannot be decided is protected.
   */
  matchesFolded(path: string): boolean
  /** Patterns over the limits; each matches only the path that equals it, so a caller that cares must say so. */
  refused: readonly string[]
}

/**
 * Compiles a list of globs. Never throws. Any path is answered in bounded time: for one of more than 4,096
 * characters, or with a part of more than 255, only literal paths, directories, file names and suffixes are compared.
 */
export function compileGlobs(patterns: readonly string[]): Globs {
  const { index, refused } = indexGlobs(patterns)
  const find = (path: string): number => findGlob(index, path).first
  let folded: { index: GlobIndex; same: boolean } | null = null
  return {
    matches: path => find(path) < Infinity,
    matching: path => patterns[find(path)] ?? null,
    matchesFolded(path) {
      const plain = findGlob(index, path)
      if (plain.first < Infinity || plain.undecided) return true
      folded ??= foldIndex(patterns)
      const foldedPath = foldPath(path)
      if (foldedPath === path && folded.same) return false
      const second = findGlob(folded.index, foldedPath)
      return second.first < Infinity || second.undecided
    },
    refused
  }
}

function foldIndex(patterns: readonly string[]): { index: GlobIndex; same: boolean } {
  const folded = patterns.map(foldText)
  return { index: indexGlobs(folded).index, same: folded.every((pattern, order) => pattern === patterns[order]) }
}
