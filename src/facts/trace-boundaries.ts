// Paths that the author states the change may touch: being asked to work there explains a file.
import { compileGlobs } from '../model/glob.js'
import type { ChangedFile } from '../model/pull-request.js'
import type { Boundary } from '../model/task.js'

/**
 * Gives the stated pattern that holds a file (both paths of a rename), or null. A pattern that names no part of a
 * path by itself (`**`, `*.ts`) covers anything and so explains nothing.
 */
export function findBoundary(allow: readonly Boundary[]): (file: ChangedFile) => string | null {
  const patterns = allow.map(boundary => boundary.pattern).filter(namesAPart)
  if (patterns.length === 0) return () => null
  const globs = compileGlobs(patterns)
  return ({ path, previousFilename }) => {
    const pattern = globs.matching(path)
    if (pattern === null || previousFilename === null || globs.matches(previousFilename)) return pattern
    return null
  }
}

function namesAPart(pattern: string): boolean {
  return pattern.split('/').some(part => /[^.]/.test(part) && !/[*?{}]/.test(part))
}
