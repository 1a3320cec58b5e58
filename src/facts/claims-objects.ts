// What a statement speaks of: files, symbols, packages and versions, as they stand in a sentence. Whether a name is a
// file at all is for the trees to say (facts/claims-judge).
import { looksLikePath, pathKey } from '../model/named-path.js'
import { articles } from './claims-lexicon.js'
import type { Word } from './claims-words.js'

export interface ObjectList {
  objects: Word[]
  /** The kind of thing that the words around it name: `file`, `symbol`, `package`, `folder`; null where they name none. */
  noun: 'file' | 'folder' | 'symbol' | 'package' | null
  /** Index of the last word that belongs to it. */
  last: number
}

const symbolNouns = `function functions method methods class classes type types interface interfaces constant constants variable
variables helper helpers hook hooks component components struct structs enum enums trait traits macro macros field fields property
properties option options flag flags parameter parameters argument attribute decorator export exports alias getter setter`
const nouns = new Map<string, Exclude<ObjectList['noun'], null>>([
  ...symbolNouns.split(/\s+/).map(word => [word, 'symbol'] as const),
  ...['file', 'files', 'module', 'modules', 'script', 'scripts', 'workflow'].map(word => [word, 'file'] as const),
  ...['directory', 'directories', 'folder', 'folders', 'dir'].map(word => [word, 'folder'] as const),
  ...['dependency', 'dependencies', 'package', 'packages', 'crate', 'crates', 'dep', 'deps', 'library'].map(
    word => [word, 'package'] as const
  )
])
const fillers = new Set(
  `unused obsolete old legacy stale dead deprecated redundant unnecessary duplicate duplicated public private internal exported
helper utility static async dev runtime npm direct optional peer new now-unused no-longer-used empty generated shared core both just
only small dedicated separate top-level missing direct`.split(/\s+/)
)
/** What may follow an object without making it the beginning of another name: `foo` to …, `foo`, … */
const followers = new Set(
  `to with for in from so since because which that when as via by on into onto and or where if but instead at under within along
plus while after before until unless across through using rather than is are was were has have now too also accordingly entirely
completely altogether remains remain stays stay untouched unchanged unmodified alone directly everywhere again only itself`.split(
    /\s+/
  )
)

/** The list of code names and paths that begins at `from`: null where something else stands there. */
export function objectsAt(words: readonly Word[], from: number): ObjectList | null {
  let at = from
  let noun: ObjectList['noun'] = null
  for (; at < words.length && at - from < 6; at++) {
    const { kind, text } = words[at]!
    if (kind !== 'word') break
    if (nouns.has(text)) {
      noun = nouns.get(text)!
      // `New file: a.ts`
      if (words[at + 1]?.text === ':') at++
    } else if (!articles.has(text) && !fillers.has(text)) return null
  }
  const objects: Word[] = []
  while (at < words.length && isObject(words[at]!)) {
    objects.push(words[at]!)
    const joint = jointAt(words, at + 1)
    const next = words[at + 1 + joint]
    if (joint === 0 || next === undefined || !isObject(next)) {
      at++
      break
    }
    at += 1 + joint
  }
  if (objects.length === 0) return null
  const behind = words[at]
  if (behind?.kind === 'word') {
    const named = nouns.get(behind.text)
    if (named !== undefined) {
      noun ??= named
      return endsThere(words[at + 1]) ? { objects, noun, last: at } : null
    }
    if (!followers.has(behind.text)) return null
  }
  return endsThere(behind) ? { objects, noun, last: at - 1 } : null
}

function endsThere(word: Word | undefined): boolean {
  return word === undefined || word.kind === 'mark' || (word.kind === 'word' && followers.has(word.text))
}

/** How many words join two members of a list here. */
function jointAt(words: readonly Word[], at: number): number {
  const first = words[at]?.text
  if (first === ',') return words[at + 1]?.text === 'and' || words[at + 1]?.text === 'or' ? 2 : 1
  return first === 'and' || first === 'or' || first === '&' || first === '+' ? 1 : 0
}

/** A code span, or a word that is written as a path or as code is. */
export function isObject(word: Word): boolean {
  if (word.kind !== 'code' && word.kind !== 'name') return false
  if (/\s/.test(word.raw) || word.raw.includes('://') || word.text.startsWith('#') || isVersion(word.text)) return false
  return isPathName(word) || isSymbolName(word)
}

/** `src/a.ts`, `auth/`, `a.ts`; `Assert.NotNull` and `foo()` are symbols, and what has no letter is neither. */
export function isPathName({ raw, text, kind }: Word): boolean {
  if (raw.includes('(') || raw.includes('#') || raw.includes('=') || raw.includes(':') || pathKey(raw) === '')
    return false
  if (!looksLikePath(raw)) return kind === 'code' && knownBare.has(text)
  const name = raw.slice(raw.lastIndexOf('/') + 1)
  const dot = name.lastIndexOf('.')
  const ending = dot < 0 ? '' : name.slice(dot + 1)
  if (raw.includes('/')) return !raw.startsWith('@') && !/^(?:and|or)\//.test(text) && ending.length <= 40
  return dot === 0 ? ending.length > 1 : /^[a-z][a-z0-9]{0,7}$/.test(ending) || ending === 'R'
}

const knownBare = new Set([
  'dockerfile',
  'makefile',
  'justfile',
  'rakefile',
  'gemfile',
  'procfile',
  'codeowners',
  'license',
  'readme'
])

export function isSymbolName({ raw }: Word): boolean {
  return (
    /^[A-Za-z_$][\w$]{1,79}(?:(?:\.|::|#)[A-Za-z_$][\w$]{0,79}){0,5}(?:\(\))?$/.test(raw) && /[A-Za-z]{2}/.test(raw)
  )
}

/** The last part of `Foo.bar()`, `a::b`: what a definition is called. */
export function symbolOf(raw: string): string {
  const bare = raw.endsWith('()') ? raw.slice(0, -2) : raw
  return bare.slice(Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(':'), bare.lastIndexOf('#')) + 1)
}

export function isVersion(text: string): boolean {
  return text.length < 60 && /^[v^~=<>]{0,3}\d[\w.+-]*$/.test(text) && (text.includes('.') || /^v?\d+$/.test(text))
}
