// Changes that no description mentions and nobody misses there. They are known by what they are, not by their words, so
// the scorer is not asked about them. A workflow is never one of them: moving one can switch it on.
import { fileKind } from '../model/file-kind.js'
import type { ChangedFile } from '../model/pull-request.js'
import type { FileClass, FileKind } from '../model/trace.js'
import { baseOf } from './trace-path.js'
import type { Sketch } from './trace-sketch.js'

/** Languages in which white space at the beginning of a line, or a tab, means something. */
const byLayout = new Set(
  'py pyi pyx yml yaml mk haml pug jade slim sass styl coffee nim fs fsi fsx hs elm md mdx rst txt csv tsv'.split(' ')
)
const layoutNames = new Set(['makefile', 'gnumakefile', 'dockerfile', 'justfile'])
const budgetPath =
  /(?:^|[/._-])(?:bench(?:es|marks?)?|perf|walltime|size-?limits?|bundle-?sizes?|budgets?)(?=[/._-]|$)/i
const wordTools = /^(?:\.?cspell|\.codespell|\.?_?typos\.toml$)/
const wordFiles = /wordlist|dictionary|spelling/

/** The class of each file, or null. */
export function classesOf(change: {
  files: readonly ChangedFile[]
  kinds: readonly FileKind[]
  tokens: readonly { sketch: Sketch }[]
}): (FileClass | null)[] {
  return change.files.map((file, index) => classOf(file, change.kinds[index]!, change.tokens[index]!.sketch))
}

export function classOf(file: ChangedFile, kind: FileKind, { sameText, sameButDigits }: Sketch): FileClass | null {
  if (kind === 'ci' || (file.previousFilename !== null && fileKind(file.previousFilename) === 'ci')) return null
  const name = baseOf(file.path).toLowerCase()
  if (isPureRename(file)) return 'pure-rename'
  if (file.mode !== file.previousMode && file.status !== 'added' && file.status !== 'removed') return null
  if (sameText && !isByLayout(name)) return 'formatting'
  if (sameButDigits && budgetPath.test(file.path)) return 'budget'
  if (name.startsWith('.') && name.endsWith('ignore')) return 'ignore-list'
  return isWordList(name) ? 'word-list' : null
}

function isWordList(name: string): boolean {
  if (wordTools.test(name) || name.endsWith('.dic')) return true
  return name.endsWith('.txt') && wordFiles.test(name)
}

function isPureRename(file: ChangedFile): boolean {
  return (
    file.status === 'renamed' &&
    file.blob !== null &&
    file.blob === file.previousBlob &&
    file.mode === file.previousMode
  )
}

function isByLayout(name: string): boolean {
  return byLayout.has(name.slice(name.lastIndexOf('.') + 1)) || layoutNames.has(name)
}
