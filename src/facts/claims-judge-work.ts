// Statements that tests, documentation or a changelog entry come with the change.
import type { StatedClaim } from '../model/claim.js'
import { walkPatch } from '../model/patch.js'
import type { ClaimedChange, FileView } from './claims-change.js'
import { contradicted, type Judgement, supported, undecidable } from './claims-verdict.js'

/** `isGoing`: the description also says that such work is taken out. */
export function judgeWork({ kind }: StatedClaim, change: ClaimedChange, isGoing: boolean): Judgement {
  const { files } = change
  const pathsOf = (views: readonly FileView[]): string[] => views.map(({ file }) => file.path)
  const shows = files.filter(view => isWork(view, kind, change))
  if (shows.length > 0) return supported({ paths: pathsOf(shows) })
  const may = files.filter(view => mayBeWork(view, kind))
  if (may.length > 0) return undecidable('ambiguous', { paths: pathsOf(may) })
  if (!change.isComplete || files.length === 0) return undecidable('not-read')
  if (isGoing) return undecidable('leaves-room')
  return contradicted('missing', { counts: { files: files.length } })
}

function isWork(view: FileView, kind: StatedClaim['kind'], change: ClaimedChange): boolean {
  if (kind === 'tests') return view.kind === 'test' || view.kind === 'snapshot'
  if (kind === 'changelog') return view.kind === 'changelog'
  return view.kind === 'documentation' || isReadMe(view) || change.linesOf(view).comments > 0
}

function isReadMe({ file }: FileView): boolean {
  return /(?:^|\/)readme[^/]{0,40}$/i.test(file.path)
}

/** What speaks of such work without being it for certain: a path, a changed line, for Rust the tests around a hunk. */
function mayBeWork({ file, kind: fileKind }: FileView, kind: StatedClaim['kind']): boolean {
  const path = file.path.toLowerCase()
  if (kind === 'changelog')
    return /change|release|news|history/.test(path) || holdsWord(file.patch, 'change', 'changed', /changelog|changeset/)
  if (kind === 'documentation')
    return (
      /doc|guide|example|readme|license|\.(?:mdx?|rst|adoc|txt|html?|resx|xml|pyi?)$|\/www\//.test(path) ||
      file.binary ||
      fileKind === 'asset' ||
      fileKind === 'changelog' ||
      holdsWord(file.patch, 'doc', 'all')
    )
  if (path.includes('test') || path.includes('spec') || path.includes('bench') || path.includes('fuzz')) return true
  const isInline = path.endsWith('.rs')
  return (
    holdsWord(file.patch, 'test', isInline ? 'all' : 'changed') || (isInline && holdsWord(file.patch, 'assert', 'all'))
  )
}

/** Whether the patch holds these letters, in its changed lines or anywhere. */
function holdsWord(patch: Uint8Array | null, word: string, where: 'changed' | 'all', form?: RegExp): boolean {
  if (patch === null) return true
  let isFound = false
  walkPatch(patch, {}, ({ kind, start, end }) => {
    if (where === 'changed' && kind !== 'added' && kind !== 'removed') return true
    const line = decoder.decode(patch.subarray(start, end))
    isFound = hasWord(line, word) && (form === undefined || form.test(line.toLowerCase()))
    return !isFound
  })
  return isFound
}

/** `test`, `Test`, `runTests`, not `latest` or `fastest`. */
function hasWord(line: string, word: string): boolean {
  const lower = line.toLowerCase()
  for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
    const before = line[at - 1] ?? ''
    const isInWord = /[a-z]/.test(before) && /[a-z]/.test(line[at]!)
    if (!isInWord) return true
  }
  return false
}

const decoder = new TextDecoder()
