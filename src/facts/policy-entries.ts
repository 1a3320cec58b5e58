// What of a policy does nothing, or will soon be wrong: patterns that match no file, tools that nobody is seen to use, days
// that are over. A policy without any of this is not thereby right; it is only not stale.
import { daysUntil } from '../model/day.js'
import { compileGlobs } from '../model/glob.js'
import type { Flaw } from '../model/json-flaws.js'
import { nearestKey } from '../model/nearest-key.js'
import type { Policy } from '../model/policy.js'
import type { FoundText } from '../model/policy-check.js'
import { warningDays } from '../model/policy-report.js'
import { join, say, type Text } from '../model/text.js'
import { knownTools } from './known-tools.js'
import { findExceptions } from './policy-exceptions.js'
import type { SeenTool } from './seen-tools.js'
import { unknownSignalIds } from './signal-book.js'
import { ToolNames } from './tool-names.js'

/** Something of a policy that may be stale; a note asks for nothing. */
export interface EntryFinding extends Flaw {
  kind: 'dead' | 'due' | 'note'
}

export interface Surroundings {
  /** Every path at HEAD; null where none could be read. */
  paths: readonly string[] | null
  /** Tools seen as authors in so many commits; null where none could be read. */
  history: { seen: readonly SeenTool[]; commits: number } | null
  /** RFC 3339: the instant for which duties are judged. */
  at: string
}

/**
 * Looks at one file of a policy. `texts` are its texts with their places, `hasKey` tells whether a path is stated in it, and
 * `policy` is the whole that results. Pure.
 */
export function findEntries(
  texts: readonly FoundText[],
  hasKey: (path: string) => boolean,
  policy: Policy,
  { paths, history, at }: Surroundings
): EntryFinding[] {
  return [
    ...(paths === null || paths.length === 0 ? [] : deadPatterns(texts, hasKey, paths)),
    ...(paths === null ? [] : missingFiles(texts, paths)),
    ...(history === null || history.commits === 0 ? [] : unseenTools(texts, policy, history)),
    ...unknownSignals(texts, policy),
    ...findExceptions(texts, policy, paths),
    ...duties(texts, at)
  ]
}

function deadPatterns(
  texts: readonly FoundText[],
  hasKey: (path: string) => boolean,
  paths: readonly string[]
): EntryFinding[] {
  const folders = foldersOf(paths)
  return texts
    .filter(text => text.format === 'glob' && isOfPaths(text.path))
    .flatMap((text): EntryFinding[] => {
      const globs = compileGlobs([text.value])
      if (paths.some(path => globs.matches(path))) return []
      const place = { code: 'unmatched-glob', at: text.at, path: text.path }
      const files = paths.length === 1 ? 'the 1 file' : `the ${paths.length} files`
      const message = join('The pattern ', say`${text.value}`, ` matches none of ${files} at HEAD`)
      // A pattern that closes a kind of file wherever it may appear guards what is not there yet.
      if (text.value.startsWith('**/') && isGuard(text.path, hasKey)) {
        const words = join(message, ' today; it closes such files once they appear.')
        return [{ ...place, kind: 'note', message: words, remedy: join('Nothing to do.') }]
      }
      const near = nearestPath(text.value, folders)
      const meant = near === null ? join('.') : say`; did you mean ${near}?`
      return [{ ...place, kind: 'dead', message: join(message, meant), remedy: correct(near) }]
    })
}

function correct(near: string | null): Text {
  return near === null
    ? join('Correct the pattern, or remove it.')
    : join(say`Write ${near} in its place, or remove the pattern.`)
}

/** Globs over models are no globs over paths. */
function isOfPaths(path: string): boolean {
  return path.startsWith('paths[') || path.includes('.paths.')
}

function isGuard(path: string, hasKey: (path: string) => boolean): boolean {
  return path.includes('.paths.deny') || hasKey(`${path.slice(0, path.indexOf(']') + 1)}.forbid`)
}

/** The names in each folder; folders end in a slash, the top is empty. */
type Folders = ReadonlyMap<string, ReadonlySet<string>>

function foldersOf(paths: readonly string[]): Folders {
  const folders = new Map<string, Set<string>>()
  for (const path of paths) {
    for (let from = 0, slash = path.indexOf('/'); ; slash = path.indexOf('/', from)) {
      const folder = path.slice(0, from)
      const name = path.slice(from, slash < 0 ? undefined : slash)
      const names = folders.get(folder)
      if (names === undefined) folders.set(folder, new Set([name]))
      else names.add(name)
      if (slash < 0) break
      from = slash + 1
    }
  }
  return folders
}

/** Names of one folder that are compared. */
const mostNames = 500

/** The pattern with its first wrong literal part replaced by the nearest name that is there; null where none is near. */
function nearestPath(pattern: string, folders: Folders): string | null {
  const parts = pattern.split('/')
  let folder = ''
  for (const [index, part] of parts.entries()) {
    if (/[*?{}()!+@|\\]/.test(part) || part === '') return null
    const names = folders.get(folder)
    if (names === undefined) return null
    if (names.has(part)) {
      folder += `${part}/`
      continue
    }
    const nearest = nearestKey(part, [...names].slice(0, mostNames))
    return nearest?.near ? [...parts.slice(0, index), nearest.name, ...parts.slice(index + 1)].join('/') : null
  }
  return null
}

/** Files that the policy names, such as the training register. */
function missingFiles(texts: readonly FoundText[], paths: readonly string[]): EntryFinding[] {
  return texts
    .filter(({ path, value }) => path === 'people.training.register' && !paths.includes(value))
    .map(({ value, at, path }) => ({
      kind: 'dead' as const,
      code: 'unmatched-file',
      at,
      path,
      message: say`There is no file ${value} at HEAD.`,
      remedy: say`Commit the file ${value}, or correct its path.`
    }))
}

function unseenTools(
  texts: readonly FoundText[],
  policy: Policy,
  { seen, commits }: NonNullable<Surroundings['history']>
): EntryFinding[] {
  const names = new ToolNames(policy)
  const inUse = new Set(seen.map(({ toolId }) => names.entry(toolId)?.id))
  return texts
    .filter(({ format, path, value }) => format === 'tool-id' && path.startsWith('tools[') && !inUse.has(value))
    .map(({ value, at, path }): EntryFinding => {
      const place = { code: 'unseen-tool', at, path }
      const message = say`The tool ${value} is not seen in the newest ${commits} commits`
      if (leavesTraces(value, names, policy)) {
        return {
          ...place,
          kind: 'dead',
          message: join(message, ', nor declared there.'),
          remedy: say`Remove the entry if nobody uses ${value}; if it is used, have pull requests declare it (AI assistance: ${value}), or name under ${'signals'} what it leaves.`
        }
      }
      const words = join(
        message,
        '; Remit knows nothing that it leaves as an author, so only declarations can show it.'
      )
      return {
        ...place,
        kind: 'note',
        message: words,
        remedy: say`Name under ${'signals'} what it leaves, if it leaves anything.`
      }
    })
}

/** Whether its use would show: known by more than weak forms, or by forms that the policy gives. */
function leavesTraces(id: string, names: ToolNames, policy: Policy): boolean {
  if (policy.tools.some(tool => tool.id === id && (tool.signals?.add.length ?? 0) > 0)) return true
  const known = knownTools.find(tool => tool.id === (names.resolve(id)?.knownId ?? id))
  return known?.signals.some(({ role, certainty }) => role === 'author' && certainty !== 'weak') ?? false
}

function unknownSignals(texts: readonly FoundText[], policy: Policy): EntryFinding[] {
  const unknown = new Set(unknownSignalIds(policy))
  const known = knownTools.flatMap(tool => tool.signals.map(signal => signal.id))
  return texts
    .filter(({ path, value }) => path.includes('.signals.off[') && unknown.has(value))
    .map(({ value, at, path }) => {
      const nearest = nearestKey(value, known)
      return {
        kind: 'dead' as const,
        code: 'unknown-signal',
        at,
        path,
        message: join(
          say`There is no known signal ${value}`,
          nearest?.near ? say`; did you mean ${nearest.name}?` : '.'
        ),
        remedy: join('Write an id that stands in the evidence, or remove it.')
      }
    })
}

/** Keys whose day is one by which something is to be done. */
const dutyWords: ReadonlyMap<string, string> = new Map([
  ['reviewDue', 'The review of this policy'],
  ['due', 'The risk assessment of this tool'],
  ['expires', 'This waiver']
])

function duties(texts: readonly FoundText[], at: string): EntryFinding[] {
  return texts.flatMap((text): EntryFinding[] => {
    const words = text.format === 'date' ? dutyWords.get(text.path.slice(text.path.lastIndexOf('.') + 1)) : undefined
    if (words === undefined) return []
    const days = daysUntil(text.value, at)
    if (days > warningDays) return []
    const isWaiver = text.path.endsWith('.expires')
    const verb = isWaiver ? (days < 0 ? 'expired' : 'expires') : days < 0 ? 'was due' : 'is due'
    const remedy = isWaiver
      ? 'Have the waiver granted anew and write its next last day here, or remove it.'
      : 'Do what is due, then write the next day here.'
    return [
      {
        kind: 'due',
        code: days < 0 ? 'overdue' : 'due-soon',
        at: text.at,
        path: text.path,
        message: join(`${words} ${verb} on `, say`${text.value}`, `, ${distance(days)}.`),
        remedy: join(remedy)
      }
    ]
  })
}

function distance(days: number): string {
  if (days === 0) return 'which is today'
  const count = Math.abs(days)
  const unit = count === 1 ? 'day' : 'days'
  return days < 0 ? `${count} ${unit} ago` : `in ${count} ${unit}`
}
