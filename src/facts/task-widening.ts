// Does a later text of the description allow more, forbid less, or ask for something else? What only reads otherwise does not
// count: a mended typo, a tick, the same words under another heading, a section on validation or AI tools.
import { compileGlobs } from '../model/glob.js'
import { isPathWithin } from '../model/glob-within.js'
import type { ChangedFile } from '../model/pull-request.js'
import type { Boundary, Task, TaskItem } from '../model/task.js'

/** Pairs of patterns that are compared; beyond, whatever is not written the same counts as wider. */
const pairsLimit = 100_000

/**
 * The patterns by which the later boundaries allow more, or forbid less, than the earlier ones, in the author's words and
 * sorted. A pattern counts as wider unless it surely is not.
 */
export function widenedBy(earlier: Task['boundaries'], later: Task['boundaries']): string[] {
  return [...new Set([...widerAllow(earlier.allow, later.allow), ...outsideOf(earlier.deny, later.deny)])].sort()
}

/** The changed files, by path, that lay outside the earlier boundaries and lie inside the later ones. */
export function letIn(earlier: Task['boundaries'], later: Task['boundaries'], files: readonly ChangedFile[]): string[] {
  const wasInside = insideOf(earlier)
  const isInside = insideOf(later)
  return files.flatMap(file => (pathsOf(file).some(path => isInside(path) && !wasInside(path)) ? file.path : [])).sort()
}

function insideOf({ allow, deny }: Task['boundaries']): (path: string) => boolean {
  const allowed = allow.length === 0 ? null : compileGlobs(allow.map(({ pattern }) => pattern))
  const denied = compileGlobs(deny.map(({ pattern }) => pattern))
  return path => (allowed?.matches(path) ?? true) && !denied.matches(path)
}

function widerAllow(earlier: readonly Boundary[], later: readonly Boundary[]): string[] {
  if (earlier.length === 0) return []
  // Without a pattern everything is allowed, so what was bounded no longer is.
  return later.length === 0 ? earlier.map(({ pattern }) => pattern) : outsideOf(later, earlier)
}

/** The patterns that do not surely lie within the others. */
function outsideOf(patterns: readonly Boundary[], others: readonly Boundary[]): string[] {
  const wider = new Set(others.map(({ pattern }) => rootless(pattern)))
  const unlike = patterns.flatMap(({ pattern }) => (wider.has(rootless(pattern)) ? [] : pattern))
  if (unlike.length * wider.size > pairsLimit) return unlike
  const list = [...wider]
  return unlike.filter(pattern => !isPathWithin(rootless(pattern), list))
}

function rootless(pattern: string): string {
  let from = 0
  while (pattern[from] === '/') from++
  return pattern.slice(from)
}

function pathsOf({ path, previousFilename }: ChangedFile): string[] {
  return previousFilename === null ? [path] : [path, previousFilename]
}

const asked: ReadonlySet<TaskItem['kind']> = new Set(['title', 'goal', 'criterion'])

/**
 * Whether both ask for the same: each title, goal and criterion of the one stands in the other, wherever there. `added`: what
 * the later one asks besides counts as well. `title`: whether the earlier title is known.
 */
export function isSameGoal(earlier: Task, later: Task, { added, title }: { added: boolean; title: boolean }): boolean {
  const counts = ({ kind }: TaskItem): boolean => asked.has(kind) && (title || kind !== 'title')
  const missing = without(earlier.items.filter(counts), later.items)
  const extra = without(later.items.filter(counts), earlier.items)
  if (!added) return missing.length === 0 || areTypos(missing, extra)
  return (missing.length === 0 && extra.length === 0) || areTypos(missing, extra)
}

/** The items, as words, whose letters stand in none of the others. */
function without(items: readonly TaskItem[], others: readonly TaskItem[]): string[][] {
  const known = new Set(others.map(({ text }) => lettersOf(text)))
  return items.flatMap(({ text }) => {
    const letters = lettersOf(text)
    return letters === '' || known.has(letters) ? [] : [wordsOf(text)]
  })
}

/** Whether the items differ, one by one and in order, in nothing but mistyped words. */
function areTypos(before: readonly string[][], after: readonly string[][]): boolean {
  return (
    before.length === after.length &&
    before.every((words, item) => {
      const other = after[item]!
      return words.length === other.length && words.every((word, index) => isTypo(word, other[index]!))
    })
  )
}

function lettersOf(text: string): string {
  return wordsOf(text).join('')
}

/** In small letters, without the marks around them. */
function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/\s+/)
    .map(word => word.replace(/^[^\p{L}\p{N}]{1,20}/u, '').replace(/[^\p{L}\p{N}]{1,20}$/u, ''))
    .filter(word => word !== '')
}

/** Shorter words turn into others with one letter: not and now, add and end. */
const shortestTypo = 5

/** The same word, or an ordinary one with one letter wrong, missing, besides, or two that changed places. */
function isTypo(a: string, b: string): boolean {
  if (a === b) return true
  const plain = /^\p{L}+$/u
  if (Math.min(a.length, b.length) < shortestTypo || Math.max(a.length, b.length) > 40) return false
  if (!plain.test(a) || !plain.test(b)) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  const left = a.slice(start, a.length - end)
  const right = b.slice(start, b.length - end)
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && right === `${left[1]}${left[0]}`
}
