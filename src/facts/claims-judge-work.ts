// Statements that tests, documentation or a changelog entry come with the change.
import type { StatedClaim } from '../model/claim.js'
import { walkPatch } from '../model/patch.js'
import type { FileKind } from '../model/trace.js'
import type { ClaimedChange, FileView } from './claims-change.js'
import { testCaseIn } from './claims-definitions.js'
import { contradicted, type Judgement, supported, undecidable } from './claims-verdict.js'

/** `isGoing`: the description also says that such work is taken out. */
export function judgeWork({ kind }: StatedClaim, change: ClaimedChange, isGoing: boolean): Judgement {
  const { files } = change
  const pathsOf = (views: readonly FileView[]): string[] => views.map(({ file }) => file.path)
  const shows = files.filter(view => isWork(view, kind, change))
  if (shows.length > 0) return supported({ paths: pathsOf(shows) })
  const isProse = files.every(view => view.kind !== 'source')
  const may = files.filter(view => mayBeWork(view, kind, isProse))
  if (may.length > 0) return undecidable('ambiguous', { paths: pathsOf(may) })
  if (!change.isComplete || files.length === 0) return undecidable('not-read')
  if (isGoing) return undecidable('leaves-room')
  return contradicted('missing', { counts: { files: files.length } })
}

function isWork(view: FileView, kind: StatedClaim['kind'], change: ClaimedChange): boolean {
  if (kind === 'tests') return view.kind === 'test' || view.kind === 'snapshot' || addsTestCase(view)
  if (kind === 'changelog') return view.kind === 'changelog'
  return view.kind === 'documentation' || isReadMe(view) || change.linesOf(view).comments > 0
}

/** Rust keeps its test cases beside the code that they test. */
function addsTestCase({ file }: FileView): boolean {
  const { patch, path } = file
  if (patch === null || !path.endsWith('.rs')) return false
  let isFound = false
  walkPatch(patch, {}, ({ kind: side, start, end }) => {
    isFound = side === 'added' && testCaseIn(decoder.decode(patch.subarray(start, end)), path) === 'case'
    return !isFound
  })
  return isFound
}

function isReadMe({ file }: FileView): boolean {
  return file.path
    .slice(file.path.lastIndexOf('/') + 1)
    .toLowerCase()
    .startsWith('readme')
}

/** What speaks of such work without being it for certain: a path, a changed line, for Rust the tests around a hunk. */
function mayBeWork({ file, kind: fileKind }: FileView, kind: StatedClaim['kind'], isProse: boolean): boolean {
  const path = file.path.toLowerCase()
  if (kind === 'changelog')
    return /change|release|news|history/.test(path) || holds(file.patch, /changelog|changeset/i, true)
  if (kind === 'documentation')
    return (
      /doc|guide|example|readme|license|\.(?:mdx?|rst|adoc|txt|html?|resx|xml|pyi?)$|\/www\//.test(path) ||
      file.binary ||
      fileKind === 'asset' ||
      fileKind === 'changelog' ||
      holds(file.patch, /(?:^|[^a-z])doc/i, false)
    )
  // Notes, lock files and the like speak of tests; they are none.
  if (silent.has(fileKind)) return false
  if (isTestPath(path) || (fileKind === 'ci' && runsAnew(path, file.patch))) return true
  if (fileKind === 'documentation') return isProse && holds(file.patch, testWord, true)
  // Rust keeps its tests beside the code, so a hunk may stand in one of which it shows nothing but an assertion.
  return path.endsWith('.rs') ? holds(file.patch, /test|assert/i, false) : holds(file.patch, testWord, true)
}

const silent: ReadonlySet<FileKind> = new Set(['changelog', 'lock', 'manifest', 'generated', 'asset'])

/** A command that a pipeline runs can be the test that is spoken of. */
function runsAnew(path: string, patch: Uint8Array | null): boolean {
  return (
    /\.(?:sh|bash|ps1|py|[cm]?[jt]s|rb)$/.test(path) ||
    holds(patch, /^\s{0,80}(?:- {1,8})?(?:run|script|commands?):/, true)
  )
}

/** A file or folder named for tests, though no test by its kind; and a script, which may test something by running it. */
function isTestPath(path: string): boolean {
  const parts = path.replaceAll(otherWords, '').split('/')
  const name = parts.pop()!
  return (
    /test|bench|fuzz|playwright|(?:^|[^a-z])specs?(?:[^a-z]|$)|^(?:tox|noxfile)\.|\.(?:sh|bash|ps1)$/.test(name) ||
    parts.some(part => testFolder.test(part))
  )
}

const testFolder = /^tests?(?:$|[-_.a-z])|(?:^|[^y])tests?$|^testing$|bench|fuzz|^specs?$/
const otherWords = /latest|greatest|fastest|attest|contest|protest|testament/g
/** `test`, `Tests`, `runTests`, `TEST_F`; not `latest` or `testing`, and not a pattern's `.test(value)`. */
const testWord = /(?:^|[^A-Za-z.]|\.(?!test\([^"'`]))(?:[Tt]ests?|TESTS?)(?![a-z])|[a-z]Tests?(?![a-z])/

/** Whether a line of the patch is of this form: one of its changed lines, or any. Unread content may be. */
function holds(patch: Uint8Array | null, form: RegExp, isChangedOnly: boolean): boolean {
  if (patch === null) return true
  let isFound = false
  walkPatch(patch, {}, ({ kind, start, end }) => {
    if (isChangedOnly && kind !== 'added' && kind !== 'removed') return true
    isFound = form.test(decoder.decode(patch.subarray(start, end)))
    return !isFound
  })
  return isFound
}

const decoder = new TextDecoder()
