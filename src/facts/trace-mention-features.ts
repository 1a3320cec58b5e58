// Features of a file by what the task names of it: its path, its directories, its stem, names that it holds.
import type { Columns } from './trace-columns.js'
import { baseOf, directoryOf, isGeneric, stemOf } from './trace-path.js'
import type { Scene } from './trace-scene.js'
import { fullWeight } from './trace-statistics.js'
import { nameHash } from './trace-text.js'
import { isName } from './trace-token-space.js'
import { keyOf } from './trace-tokens.js'

/**
 * mPath, mBase, mStem: the text has the path (or a part of two and more parts), base name or stem. mDir: rarest
 * directory named. scope: the title's scope is a directory or the stem. mIdent, identN, identS, mDef: written names
 * that the file has (rarest, log of their number, sum), or defines. mWord: rarest long name that neighbouring words make.
 */
export const mentionNames = [
  'mPath',
  'mBase',
  'mStem',
  'mDir',
  'scope',
  'hasScope',
  'mIdent',
  'identN',
  'identS',
  'mDef',
  'mWord'
] as const
export type MentionName = (typeof mentionNames)[number]

/** Directories of a path that are looked at. */
const maxDepth = 24
/** A name that neighbouring words make is telling from this length on. */
const longName = 8
const shortestStem = 4
const shortestDirectory = 3

export function addMentions(
  { files, tokens, text, sketch, space, statistics }: Scene,
  columns: Columns<MentionName>
): void {
  columns.fill('hasScope', sketch.scopes.length > 0 ? 1 : 0)
  const scopes = new Set(sketch.scopes)
  const directories = new Map<string, { path: number; rarest: number; scope: number }>()
  const readDirectory = (directory: string) => {
    const known = directories.get(directory)
    if (known !== undefined) return known
    const found = { path: 0, rarest: 0, scope: 0 }
    const parts = directory === '' ? [] : directory.split('/').slice(-maxDepth)
    for (const part of parts) {
      const key = keyOf(part)
      if (scopes.has(key)) found.scope = 1
      if (key.length < shortestDirectory || isGeneric(key) || !text.names.has(nameHash(key))) continue
      found.rarest = Math.max(found.rarest, statistics.directory(key) / fullWeight)
    }
    if (text.directories.size > 0 && namesRun(parts, text.directories)) found.path = 1
    directories.set(directory, found)
    return found
  }
  for (const [index, file] of files.entries()) {
    for (const path of file.previousFilename === null ? [file.path] : [file.path, file.previousFilename]) {
      const base = baseOf(path).toLowerCase()
      const stem = keyOf(stemOf(path))
      const { path: named, rarest, scope } = readDirectory(directoryOf(path))
      columns.raise('mPath', index, named === 1 || namesEnd(path.toLowerCase(), text.files) ? 1 : 0)
      columns.raise('mBase', index, text.files.has(base) || text.files.has(base.replace(/^\./, '')) ? 1 : 0)
      const isNamed = stem.length >= shortestStem && !isGeneric(stem) && text.names.has(nameHash(stem))
      columns.raise('mStem', index, isNamed ? 1 : 0)
      columns.raise('mDir', index, rarest)
      columns.raise('scope', index, scope === 1 || scopes.has(stem) ? 1 : 0)
    }
    const { all, defined } = tokens[index]!.sketch
    let written = 0
    let sum = 0
    for (const token of all.tokens) {
      if (!isName(token)) continue
      const weight = space.weights[token]! / fullWeight
      if (sketch.written.has(token)) {
        written++
        sum += space.weights[token]!
        columns.raise('mIdent', index, weight)
        if (defined.has(token)) columns.raise('mDef', index, weight)
      } else if (space.lengths[token]! >= longName && sketch.joined.has(token)) {
        columns.raise('mWord', index, weight)
      }
    }
    columns.of('identN')[index] = Math.log1p(written)
    columns.of('identS')[index] = sum / fullWeight
  }
}

/** Whether the text names a run of two or more of these directories. */
function namesRun(parts: readonly string[], directories: ReadonlyMap<string, unknown>): boolean {
  const lower = parts.map(part => part.toLowerCase())
  for (let first = 0; first < lower.length; first++) {
    let run = lower[first]!
    for (let last = first + 1; last < lower.length; last++) {
      run = `${run}/${lower[last]}`
      if (directories.has(run)) return true
    }
  }
  return false
}

/** Whether the text names the path, or an end of it that has a directory. */
function namesEnd(path: string, files: ReadonlyMap<string, unknown>): boolean {
  if (files.size === 0) return false
  let from = 0
  for (let depth = 0; depth < maxDepth; depth++) {
    const next = path.indexOf('/', from)
    if (next < 0) return false
    if (files.has(path.slice(from))) return true
    from = next + 1
  }
  return false
}
