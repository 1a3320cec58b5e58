// The author has said where this change may go. A file elsewhere breaks that word, however good the code is.
import { compileGlobs } from '../model/glob.js'
import type { ChangedFile } from '../model/pull-request.js'
import type { Finding } from '../model/result.js'
import type { Boundary } from '../model/task.js'
import { join, say, type Text } from '../model/text.js'
import { defineRule } from './rule.js'

export const outsideBoundary = defineRule({
  id: 'outside-boundary',
  kinds: ['fail'],
  floor: 'off',
  description: 'A changed file lies outside the boundaries that the description declares.',
  why:
    'Boundaries are the one part of a task that leaves no room for interpretation: a path is inside or it is not. They ' +
    'are where an agent that wanders off is seen first. Both paths of a rename are judged, so a file cannot be moved ' +
    'out of a closed place. A boundary without a wildcard at its end means that file or everything below that folder. ' +
    'Where the policy sets `task.boundaries` to `required`, a description without boundaries is found here too.',
  remedy: 'Take the file out of the pull request, or widen the boundary in the description.',
  controls: [
    'ISO27001-2022:A.8.32',
    'ISA6:5.2.1',
    'ISA2027:5.2.1',
    'SOC2:CC8.1',
    'ITGS2023:OPS.1.1.3.A6',
    'GSpp:TEST.4.1'
  ],
  check({ pullRequest, files, task }, policy): Finding[] | 'notApplicable' {
    const { allow, deny } = task.boundaries
    if (allow.length === 0 && deny.length === 0) {
      return policy.task.boundaries === 'required' ? [missingBoundaries] : 'notApplicable'
    }
    if (pullRequest.source === 'none' || files.length === 0) return 'notApplicable'
    const findAllow = boundaryFinder(allow)
    const findDeny = boundaryFinder(deny)
    const findings: Finding[] = []
    for (const file of files) {
      const paths = file.previousFilename === null ? [file.path] : [file.path, file.previousFilename]
      const denied = paths.map(findDeny).find(boundary => boundary !== null)
      if (denied) {
        findings.push(forbidden(file, denied))
      } else if (allow.length > 0 && paths.some(path => findAllow(path) === null)) {
        findings.push(outside(file, paths.filter(path => findAllow(path) === null), allow[0]!.line))
      }
    }
    return findings
  }
})

const missingBoundaries: Finding = {
  kind: 'fail',
  message: say`The policy asks for boundaries, and the description declares none.`,
  remedy: say`Add a line to the description that begins with May touch: and lists the paths or globs of this change.`
}

function forbidden(file: ChangedFile, boundary: Boundary): Finding {
  return {
    kind: 'fail',
    path: file.path,
    taskLine: boundary.line,
    message: join(
      nameOf(file),
      say` is inside ${boundary.pattern}, which line ${boundary.line} of the description puts out of bounds.`
    ),
    remedy: say`Take ${file.path} out of this pull request, or narrow ${boundary.pattern} on line ${boundary.line} of the description.`
  }
}

function outside(file: ChangedFile, paths: string[], line: number): Finding {
  const missing = paths.length === 2 ? say`${paths[0]!} and ${paths[1]!}` : say`${paths[0]!}`
  return {
    kind: 'fail',
    path: file.path,
    taskLine: line,
    message: join(nameOf(file), say` is in none of the places that line ${line} of the description allows.`),
    remedy: join('Add ', missing, say` to the paths on line ${line} of the description, or take the file out of this pull request.`)
  }
}

function nameOf(file: ChangedFile): Text {
  return file.previousFilename === null
    ? say`${file.path}`
    : say`${file.path}, which was ${file.previousFilename},`
}

/** The first boundary that holds a path. Patterns are attacker-controlled; model/glob keeps their limits. */
function boundaryFinder(boundaries: readonly Boundary[]): (path: string) => Boundary | null {
  const byGlob = new Map<string, Boundary>()
  for (const boundary of boundaries) {
    for (const glob of globsOf(boundary.pattern)) if (!byGlob.has(glob)) byGlob.set(glob, boundary)
  }
  const globs = compileGlobs([...byGlob.keys()])
  return path => byGlob.get(globs.matching(path) ?? '') ?? null
}

/** People write a folder as `src/billing/`, `src/billing` or `./src/billing` and mean all that lies below. */
function globsOf(pattern: string): string[] {
  const path = pattern.startsWith('./') ? pattern.slice(2) : pattern.startsWith('/') ? pattern.slice(1) : pattern
  if (path.endsWith('/')) return [`${path}**`]
  const last = path.slice(path.lastIndexOf('/') + 1)
  return last.includes('*') || last.includes('?') ? [path] : [path, `${path}/**`]
}
