// Statements about named things: a file, a symbol or a package that is added, removed, renamed or moved to another
// version, and the commit that is taken back.
import type { StatedClaim } from '../model/claim.js'
import { adding, bumping, changing, moving, removing } from './claims-lexicon.js'
import { clauseStart, isOpen, isOwn, isPutOff, isTakenBack } from './claims-mood.js'
import { isObject, isPathName, isSymbolName, isVersion, type ObjectList, objectsAt } from './claims-objects.js'
import type { Sentence, Word } from './claims-words.js'

/** A statement found in a sentence, with the words from `from` to `to`. */
export type NamedClaim = Partial<Pick<StatedClaim, 'objects' | 'exceptions' | 'number' | 'narrowed' | 'isPlain'>> & {
  kind: StatedClaim['kind']
  from: number
  to: number
  versions?: { from: string | null; to: string | null }
}

export function readNamed(sentence: Sentence): NamedClaim[] {
  if (isOpen(sentence)) return []
  const { words } = sentence
  const found: NamedClaim[] = []
  for (let at = 0; at < words.length; at++) {
    const { kind, text } = words[at]!
    if (kind !== 'word' && !isObject(words[at]!)) continue
    if (text === 'new') found.push(...fresh(sentence, at))
    if (kind === 'word' && !isStated(sentence, at)) continue
    if (text.startsWith('revert')) found.push(...reverted(words, at))
    else if (bumping.has(text)) found.push(...bumped(words, at), ...(changing.has(text) ? acted(words, at) : []))
    else if (kind === 'word') found.push(...acted(words, at))
    else found.push(...passive(sentence, at))
  }
  return found.filter(({ to }) => !isPutOff(sentence, to + 1) && !onCondition.has(words[to + 1]?.text ?? ''))
}

/** `Remove foo when the bug is fixed` is for later, or what the program does. */
const onCondition = new Set(['when', 'whenever', 'once', 'if', 'unless', 'until'])

/** Said of this change, as done. */
function isStated(sentence: Sentence, at: number): boolean {
  const { words } = sentence
  const { text } = words[at]!
  if (
    !adding.has(text) &&
    !removing.has(text) &&
    !moving.has(text) &&
    !changing.has(text) &&
    !bumping.has(text) &&
    !text.startsWith('revert')
  )
    return false
  if (words[at - 1]?.text === 'to' || isTakenBack(sentence, at)) return false
  // `Fix dropped foo`
  if (text.endsWith('ed') && changing.has(words[at - 1]?.text ?? '')) return false
  return isOwn(sentence, at) || followsOwn(sentence, at)
}

/** `Adds a.ts and removes b.ts`: the second verb goes on with the first one's subject. */
function followsOwn(sentence: Sentence, at: number): boolean {
  const { words } = sentence
  const joint = words[at - 1]?.text
  if (joint !== 'and' && joint !== ',') return false
  for (let first = at - 2; first >= 0 && at - first < 20; first--) {
    const { text } = words[first]!
    if (adding.has(text) || removing.has(text) || changing.has(text) || moving.has(text)) return isOwn(sentence, first)
  }
  return false
}

function acted(words: readonly Word[], at: number): NamedClaim[] {
  const { text } = words[at]!
  if (moving.has(text)) return renamed(words, at)
  const dependency = dependencyAt(words, at)
  if (dependency !== null) return dependency
  const list = objectsAt(words, at + 1)
  if (list === null) return []
  const behind = words[list.last + 1]?.text
  // `Removes a.ts from the list` speaks of the list.
  const files = isEntry(words, list.last + 1) ? null : ({ added: 'file-added', removed: 'file-removed' } as const)
  if (adding.has(text)) return ofList(list, at, { file: files?.added ?? null, symbol: 'symbol-added' })
  if (removing.has(text)) return ofList(list, at, { file: files?.removed ?? null, symbol: 'symbol-removed' })
  const isPlain =
    plainChange.has(text) && (behind === undefined || words[list.last + 1]!.kind === 'mark' || plainEnds.has(behind))
  return isPlain ? ofList(list, at, { file: 'file-changed', symbol: null }) : []
}

const plainChange = new Set(
  'update updates updated modify modifies modified change changes changed edit edits edited rewrite rewrites refactor refactors refactored'.split(
    ' '
  )
)
const plainEnds = new Set(['to', 'with', 'so', 'accordingly', 'and', 'for', 'as'])

function ofList(
  list: ObjectList,
  from: number,
  kinds: { file: StatedClaim['kind'] | null; symbol: StatedClaim['kind'] | null }
): NamedClaim[] {
  if (list.noun === 'package') return []
  // `**` stands in lists of paths; no file is called so.
  const files = list.noun === 'symbol' ? [] : list.objects.filter(word => isPathName(word) && !word.raw.includes('*'))
  const symbols =
    list.noun === 'file' || list.noun === 'folder'
      ? []
      : list.objects.filter(word => !files.includes(word) && isSymbolName(word))
  return [
    ...(kinds.file === null
      ? []
      : files.map(word => ({ kind: kinds.file!, objects: [word.raw], from, to: list.last }))),
    ...(kinds.symbol === null
      ? []
      : symbols.map(word => ({ kind: kinds.symbol!, objects: [word.raw], from, to: list.last })))
  ]
}

/** Taken from or put into something that holds names: a list, a configuration. */
function isEntry(words: readonly Word[], at: number): boolean {
  if (!['from', 'to', 'into'].includes(words[at]?.text ?? '')) return false
  const rest = words.slice(at + 1, at + 5).map(({ text }) => text)
  if (rest.some(text => ['repo', 'repository', 'tree', 'codebase', 'project', 'package', 'branch'].includes(text)))
    return false
  return (
    ['the', 'our', 'a', 'an', 'its', 'all', 'this', 'that'].includes(rest[0] ?? '') ||
    words[at + 1]?.kind === 'code' ||
    words[at]!.text !== 'to'
  )
}

const arrows = new Set(['to', 'as', 'into', '→', '->', '=>'])

/** `renames a.ts to b.ts`, `moves src/a to src/b`, `rename Foo → Bar`. */
function renamed(words: readonly Word[], at: number): NamedClaim[] {
  let before = at + 1
  while (before < words.length && before - at < 5 && words[before]!.kind === 'word' && !arrows.has(words[before]!.text))
    before++
  const old = words[before]
  if (old === undefined || !isObject(old)) return []
  let arrow = before + 1
  while (arrow < words.length && arrow - before < 3 && words[arrow]!.kind === 'word' && !arrows.has(words[arrow]!.text))
    arrow++
  if (!arrows.has(words[arrow]?.text ?? '')) return []
  let after = arrow + 1
  while (after < words.length && after - arrow < 4 && words[after]!.kind === 'word') after++
  const now = words[after]
  if (now === undefined || !isObject(now)) return []
  return renaming(old, now, at, after, words[at]!.text.startsWith('rename'))
}

function renaming(old: Word, now: Word, from: number, to: number, isRename: boolean): NamedClaim[] {
  const objects = [old.raw, now.raw]
  if (isPathName(old)) return isPathName(now) ? [{ kind: 'file-renamed', objects, from, to }] : []
  return isRename && isSymbolName(old) && isSymbolName(now) ? [{ kind: 'symbol-renamed', objects, from, to }] : []
}

/** `New file a.ts`, `New function parseRange`, at the start of a clause. */
function fresh(sentence: Sentence, at: number): NamedClaim[] {
  if (clauseStart(sentence, at) !== at) return []
  const list = objectsAt(sentence.words, at + 1)
  return list === null || list.noun === null ? [] : ofList(list, at, { file: 'file-added', symbol: 'symbol-added' })
}

/** `a.ts was removed`, `b.ts is renamed to c.ts`. */
function passive(sentence: Sentence, at: number): NamedClaim[] {
  const { words } = sentence
  const list = objectsAt(words, at)
  if (list === null || list.objects[0] !== words[at] || (at > 0 && isObject(words[at - 1]!))) return []
  let verb = list.last + 1
  let auxiliary = 0
  while (auxiliaries.has(words[verb]?.text ?? '') && auxiliary < 3) {
    verb++
    auxiliary++
  }
  const text = words[verb]?.text ?? ''
  if (auxiliary === 0 || isTakenBack(sentence, verb) || !isOwn(sentence, at)) return []
  const next = words[verb + 2]
  if (
    (text === 'renamed' || text === 'moved') &&
    arrows.has(words[verb + 1]?.text ?? '') &&
    next !== undefined &&
    isObject(next) &&
    list.objects.length === 1
  )
    return renaming(words[at]!, next, at, verb + 2, text === 'renamed')
  const to = verb
  const behind = words[verb + 1]
  if (behind !== undefined && behind.kind !== 'mark' && !plainEnds.has(behind.text)) return []
  if (text === 'added' || text === 'created' || text === 'introduced')
    return ofList({ ...list, last: to }, at, { file: 'file-added', symbol: 'symbol-added' })
  if (removing.has(text)) return ofList({ ...list, last: to }, at, { file: 'file-removed', symbol: 'symbol-removed' })
  if (plainChange.has(text)) return ofList({ ...list, last: to }, at, { file: 'file-changed', symbol: null })
  return []
}

const auxiliaries = new Set(['is', 'are', 'was', 'were', 'has', 'have', 'been', 'now', 'also'])

const packageNouns = new Set(['dependency', 'package', 'crate', 'dep', 'library', 'devdependency', 'module'])
const dependencyWords = new Set([
  'dependency',
  'dep',
  'devdependency',
  'dev-dependency',
  'dependencies',
  'devdependencies'
])

/** `adds X as a dependency`, `adds a dependency on X`, `removes the X dependency`; null where no package is spoken of. */
function dependencyAt(words: readonly Word[], at: number): NamedClaim[] | null {
  const { text } = words[at]!
  const kind = adding.has(text) ? 'dependency-added' : removing.has(text) ? 'dependency-removed' : null
  if (kind === null) return null
  let next = at + 1
  const start = next
  while (next - start < 4 && small.has(words[next]?.text ?? '')) next++
  const word = words[next]
  if (word === undefined) return null
  // `a dependency on X`
  if (dependencyWords.has(word.text)) {
    if (!['on', 'to', 'for'].includes(words[next + 1]?.text ?? '')) return []
    const name = words[next + 2]?.text === 'the' ? next + 3 : next + 2
    return words[name] !== undefined && mayBePackage(words[name]!)
      ? [{ kind, objects: [words[name]!.raw], from: at, to: name }]
      : []
  }
  if (!mayBePackage(word)) return null
  let behind = next + 1
  if (packageNouns.has(words[behind]?.text ?? '')) return [{ kind, objects: [word.raw], from: at, to: behind }]
  if (words[behind]?.text === 'as' || words[behind]?.text === 'to' || words[behind]?.text === 'from') {
    behind++
    while (small.has(words[behind]?.text ?? '')) behind++
    if (dependencyWords.has(words[behind]?.text ?? '')) return [{ kind, objects: [word.raw], from: at, to: behind }]
  }
  return null
}

const small = new Set([
  'a',
  'an',
  'the',
  'new',
  'our',
  'its',
  'unused',
  'dev',
  'development',
  'runtime',
  'direct',
  'peer',
  'optional',
  'npm',
  'test',
  'build'
])

function mayBePackage(word: Word): boolean {
  return (
    word.kind !== 'mark' &&
    word.kind !== 'number' &&
    /^@?[\w.-]+(?:[/:][\w.-]+){0,5}$/.test(word.raw) &&
    !isVersion(word.text)
  )
}

/** `bumps X from 1.2 to 2.0`, `upgrade X to v2`, `bump X 1.2 → 2.0`. */
function bumped(words: readonly Word[], at: number): NamedClaim[] {
  let name = at + 1
  while (small.has(words[name]?.text ?? '') || packageNouns.has(words[name]?.text ?? '')) name++
  const word = words[name]
  if (word === undefined || !mayBePackage(word)) return []
  let next = name + 1
  while (next - name < 4 && bumpFillers.has(words[next]?.text ?? '')) next++
  let from: string | null = null
  if (words[next]?.text === 'from' || words[next]?.text === '(') next++
  while (bumpFillers.has(words[next]?.text ?? '')) next++
  if (isVersion(words[next]?.text ?? '') && arrows.has(words[next + 1]?.text ?? '')) from = words[next++]!.raw
  if (!arrows.has(words[next]?.text ?? '')) return []
  next++
  while (bumpFillers.has(words[next]?.text ?? '')) next++
  const to = words[next]
  if (to === undefined || !isVersion(to.text)) return []
  return [{ kind: 'dependency-bumped', objects: [word.raw], from: at, to: next, versions: { from, to: to.raw } }]
}

const bumpFillers = new Set(['dependency', 'package', 'crate', 'version', 'the', 'requirement', 'pin'])

/** `reverts commit 0a1b2c3`, `reverts #12`. */
function reverted(words: readonly Word[], at: number): NamedClaim[] {
  let next = at + 1
  while (
    next - at < 5 &&
    ['commit', 'commits', 'the', 'pr', 'pull', 'request', 'change'].includes(words[next]?.text ?? '')
  )
    next++
  const word = words[next]
  if (word === undefined) return []
  const isId = /^[0-9a-f]{7,64}$/.test(word.text) && /\d/.test(word.text)
  const isNumber = /^(?:[\w.-]{1,80}\/[\w.-]{1,80})?#\d{1,9}$/.test(word.text)
  return isId || isNumber ? [{ kind: 'reverts-commit', objects: [word.raw], from: at, to: next }] : []
}
