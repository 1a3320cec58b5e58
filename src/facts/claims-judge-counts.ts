// Statements that count files, lines and tests. People count without lock files, without tests, or one part of a change:
// a number is contradicted only where no usual way of counting gives it.
import type { StatedClaim } from '../model/claim.js'
import { walkPatch } from '../model/patch.js'
import type { FileKind } from '../model/trace.js'
import type { ClaimedChange, FileView } from './claims-change.js'
import { knowsTestCases, testCaseIn } from './claims-definitions.js'
import { contradicted, type Judgement, supported, undecidable } from './claims-verdict.js'

export function judgeCount(claim: StatedClaim, change: ClaimedChange): Judgement {
  if (!change.isComplete) return undecidable('not-read')
  if (claim.kind === 'file-count') return judgeFiles(claim, change)
  return claim.kind === 'line-count' ? judgeLines(claim, change) : judgeTests(claim, change)
}

/** Kinds that people leave out of their count, one set after the other. */
const leftOut: readonly ReadonlySet<FileKind>[] = [
  new Set(['lock', 'generated', 'snapshot']),
  new Set(['lock', 'generated', 'snapshot', 'changelog']),
  new Set(['lock', 'generated', 'snapshot', 'changelog', 'test']),
  new Set(['lock', 'generated', 'snapshot', 'changelog', 'documentation']),
  new Set(['lock', 'generated', 'snapshot', 'changelog', 'test', 'documentation', 'asset']),
  new Set(['test', 'snapshot'])
]

/** The files as each usual way of counting takes them. */
function waysToCount(files: readonly FileView[]): FileView[][] {
  return leftOut.map(kinds => files.filter(({ kind }) => !kinds.has(kind)))
}

function judgeFiles({ number, narrowed }: StatedClaim, { files }: ClaimedChange): Judgement {
  const renames = files.filter(({ file }) => file.status === 'renamed').length
  const counts = { files: files.length }
  if (number === files.length || number === files.length + renames) return supported({ counts })
  const isPart = waysToCount(files).some(part => part.length === number)
  if (isPart || (narrowed === 'subset' && number! < files.length)) return undecidable('ambiguous', { counts })
  return contradicted('other-number', { counts })
}

function judgeLines({ number, narrowed }: StatedClaim, { files }: ClaimedChange): Judgement {
  if (files.some(({ file }) => file.patch === null && !file.binary)) return undecidable('not-read')
  const totals = [files, ...waysToCount(files)].map(part => sumLines(part, narrowed))
  const [whole] = totals
  const counts = { lines: whole!.at(-1)! }
  if (whole!.includes(number!)) return supported({ counts })
  // Rounded numbers, and those of a change that went on a little after the description was written.
  const isNear = totals.flat().some(total => Math.abs(total - number!) <= Math.max(2, total / 5))
  const isPart = number! < counts.lines && narrowed === null
  return isNear || isPart ? undecidable('ambiguous', { counts }) : contradicted('other-number', { counts })
}

function sumLines(files: readonly FileView[], narrowed: string | null): number[] {
  const added = files.reduce((sum, { file }) => sum + (file.added ?? 0), 0)
  const deleted = files.reduce((sum, { file }) => sum + (file.deleted ?? 0), 0)
  if (narrowed === 'added') return [added]
  if (narrowed === 'deleted') return [deleted]
  return [added, deleted, Math.max(added, deleted), added + deleted]
}

const decoder = new TextDecoder()

/** Only more tests than the change can hold are too many: a description may speak of some of them. */
function judgeTests({ number }: StatedClaim, change: ClaimedChange): Judgement {
  const { added, isOpen } = change.once('test cases', () => countTests(change))
  const counts = { tests: added }
  const paths = change.files.filter(({ kind }) => kind === 'test').map(({ file }) => file.path)
  if (number === added) return supported({ counts, paths })
  return number! > added && !isOpen
    ? contradicted('other-number', { counts, paths })
    : undecidable('ambiguous', { counts, paths })
}

/** Test cases that the change adds, and whether there may be more than can be seen. */
function countTests({ files }: ClaimedChange): { added: number; isOpen: boolean } {
  let added = 0
  let isOpen = false
  for (const { file, kind } of files) {
    const isTest = kind === 'test' || kind === 'snapshot'
    if (file.patch === null) {
      isOpen ||= isTest && !file.binary
      continue
    }
    const { patch, path } = file
    isOpen ||= isTest && !knowsTestCases(path)
    walkPatch(patch, {}, line => {
      const text = decoder.decode(patch.subarray(line.start, line.end))
      const found = testCaseIn(text, path)
      if (found === 'many' && line.kind !== 'removed') isOpen ||= isTest
      if (found === 'case' && line.kind === 'added') added++
      return true
    })
  }
  return { added, isOpen }
}
