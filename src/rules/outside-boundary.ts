// The author has said where this change may go. A file elsewhere breaks that word, however good the code is.
import { compileGlobs } from '../model/glob.js'
import type { ChangedFile } from '../model/pull-request.js'
import type { Finding } from '../model/result.js'
import { join, say, sayList, type Text } from '../model/text.js'
import { defineRule } from './rule.js'

export const outsideBoundary = defineRule({
  id: 'outside-boundary',
  kinds: ['fail', 'open'],
  floor: 'off',
  description:
    'A changed file lies outside the boundaries that the description declares, or the policy asks for boundaries and there are none.',
  why:
    'Boundaries are the one part of a task that leaves no room for interpretation: a path is inside or it is not. They ' +
    'are where an agent that wanders off is seen first. Both paths of a rename are judged, so a file cannot be moved ' +
    'out of a closed place. A boundary without a wildcard means that file or everything below that folder.',
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
    const missing = policy.task.boundaries === 'required' && allow.length === 0
    if (allow.length === 0 && deny.length === 0 && !missing) return 'notApplicable'
    if (pullRequest.source === 'none' || files.length === 0) return 'notApplicable'
    const allowed = compileGlobs(allow.map(boundary => boundary.pattern))
    const denied = compileGlobs(deny.map(boundary => boundary.pattern))
    const lineOf = new Map([...deny].reverse().map(boundary => [boundary.pattern, boundary.line]))
    const findings: Finding[] = missing ? [unstated(files)] : []
    const refused = [...allowed.refused, ...denied.refused]
    if (refused.length > 0) findings.push(unreadable(refused))
    for (const file of files) {
      const paths = file.previousFilename === null ? [file.path] : [file.path, file.previousFilename]
      const pattern = paths.map(path => denied.matching(path)).find(match => match !== null)
      const elsewhere = allow.length === 0 ? [] : paths.filter(path => !allowed.matches(path))
      if (pattern !== undefined) findings.push(forbidden(file, pattern, lineOf.get(pattern)!))
      else if (elsewhere.length > 0) findings.push(outside(file, elsewhere, allow[0]!.line))
    }
    return findings
  }
})

function unstated(files: readonly ChangedFile[]): Finding {
  const folders = new Set(files.flatMap(file => [file.path, file.previousFilename ?? file.path]).map(folderOf))
  return {
    kind: 'fail',
    message: say`The description does not say where this change may go, and the policy asks for that.`,
    remedy: join('Add a line to the description such as: May touch: ', sayList([...folders].sort(), 8), '.')
  }
}

function folderOf(path: string): string {
  const slash = path.lastIndexOf('/')
  return slash < 0 ? path : `${path.slice(0, slash)}/**`
}

/** Patterns are attacker-controlled; model/glob refuses what it could not judge in bounded time. */
function unreadable(patterns: string[]): Finding {
  return {
    kind: 'open',
    message: join('These boundaries are too long or too intricate to be judged: ', sayList(patterns), '.'),
    remedy: say`Write these boundaries with shorter paths and fewer wildcards.`
  }
}

function forbidden(file: ChangedFile, pattern: string, line: number): Finding {
  return {
    kind: 'fail',
    path: file.path,
    taskLine: line,
    message: join(nameOf(file), say` is inside ${pattern}, which line ${line} of the description puts out of bounds.`),
    remedy: say`Take ${file.path} out of this pull request, or narrow ${pattern} on line ${line} of the description.`
  }
}

function outside(file: ChangedFile, paths: string[], line: number): Finding {
  const missing = paths.length === 2 ? say`${paths[0]!} and ${paths[1]!}` : say`${paths[0]!}`
  return {
    kind: 'fail',
    path: file.path,
    taskLine: line,
    message: join(nameOf(file), say` is in none of the places that line ${line} of the description allows.`),
    remedy: join(
      'Add ',
      missing,
      say` to the paths on line ${line} of the description, or take the file out of this pull request.`
    )
  }
}

function nameOf(file: ChangedFile): Text {
  return file.previousFilename === null ? say`${file.path}` : say`${file.path}, which was ${file.previousFilename},`
}
