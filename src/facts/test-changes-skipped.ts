// Tests that were run and now are not: skipped, expected to fail, or left out because another one runs alone.
import type { TestLanguage } from '../model/weakening.js'
import { beginsFunction, type Declaration, declarationAt } from './test-changes-forms.js'
import { type CodeLine, type Hunk, sideOf } from './test-changes-hunks.js'
import { runsOf } from './test-changes-runs.js'

type MarkKind = 'skip-added' | 'only-added' | 'xfail-added'

export interface AddedMark {
  kind: MarkKind
  /** 1-based line of the head. */
  line: number
}

/** Marks that stand beside a test or within it, not in its declaration. */
const marks: Readonly<Partial<Record<TestLanguage, readonly [MarkKind, RegExp][]>>> = {
  javascript: [
    [
      'skip-added',
      /^\s*(?:(?:t|this|test|it|ctx|context)\.(?:skip|fixme)\s*\(|pending\s*\()|[{,]\s*(?:skip|ignore|todo)\s*:\s*(?!false\b)[\w"'`!(]|^\s*(?:skip|ignore)\s*:\s*(?:true|"")/
    ],
    ['only-added', /[{,]\s*only\s*:\s*true|^\s*only\s*:\s*true/]
  ],
  python: [
    ['xfail-added', /\bpytest\.(?:mark\.)?xfail\b|@(?:unittest\.)?expectedFailure\b/],
    [
      'skip-added',
      /\bpytest\.(?:mark\.)?skip(?:if)?\b|@(?:unittest\.)?skip(?:If|Unless)?\b|\bself\.skipTest\s*\(|\braise\s+(?:unittest\.)?SkipTest\b|\bcollect_ignore\b/
    ]
  ],
  java: [
    [
      'skip-added',
      /^\s*@(?:Disabled\w*|Ignore|EnabledIf\w*|EnabledOn\w*)\b|\b(?:Assume|Assumptions)\.assum\w+\s*\(|^\s*(?:assumeTrue|assumeFalse|assumeThat|assumingThat)\s*\(/
    ]
  ],
  go: [['skip-added', /\b(?:t|b|tb|s\.T\(\))\.Skip(?:f|Now)?\s*\(/]]
}

/** Names of tests that the change takes out somewhere, unmarked: one that comes back skipped was run before. */
export function runnableTests(hunks: readonly Hunk[], language: TestLanguage): string[] {
  return hunks.flatMap(hunk => {
    const lines = sideOf(hunk, 'base')
    return lines.flatMap((line, index) => {
      if (line.kind !== 'removed') return []
      const declaration = declarationAt(lines, index, language)
      if (declaration === null || declaration.mark !== null || isMarkedAbove(lines, index, language)) return []
      return [declaration.name]
    })
  })
}

/** Whether a decorator or an annotation above a test marks it. */
function isMarkedAbove(lines: readonly CodeLine[], index: number, language: TestLanguage): boolean {
  for (let at = index - 1; at >= 0 && at > index - farthest; at--) {
    const line = lines[at]!
    if (line.code.trim() === '' || /^\s*(?:def|class|async)\b|[;{}]\s*$/.test(line.code)) return false
    if (isBeside(line, language) && markIn(line, language) !== null) return true
  }
  return false
}

/** Marks that the head has and the base lacks, on tests that were there. `ran` holds the names of `runnableTests`. */
export function addedMarks(
  hunk: Hunk,
  language: TestLanguage,
  isNewFile: boolean,
  ran: ReadonlySet<string>
): AddedMark[] {
  const head = sideOf(hunk, 'head')
  const inBase = marksWithin(sideOf(hunk, 'base'), language)
  const takenOver = declarationsReplaced(hunk, language)
  const marked = markedBefore(hunk, language)
  let test: boolean | null = null
  const found = head.flatMap((line, index): AddedMark[] => {
    const declaration = declarationAt(head, index, language)
    if (declaration !== null) {
      const isOld = line.kind === 'context' || ran.has(declaration.name) || takenOver.has(line)
      test = isOld
      const kind = markOf(declaration, line, language)
      if (line.kind !== 'added' || kind === null || marked.has(`${kind} ${declaration.name}`)) return []
      // One that runs alone leaves out all others, however new it is.
      return isOld || (kind === 'only-added' && !isNewFile) ? [{ kind, line: line.newLine }] : []
    }
    if (beginsFunction(line, language)) test = line.kind === 'context'
    if (line.kind !== 'added') return []
    const kind = markIn(line, language)
    if (kind === null) return []
    if (take(inBase, kind)) return []
    const isOld = isBeside(line, language) ? isTestBelowOld(head, index, language, ran) : (test ?? !isNewFile)
    return isOld ? [{ kind, line: line.newLine }] : []
  })
  return found
}

function markOf({ mark }: Declaration, line: CodeLine, language: TestLanguage): MarkKind | null {
  if (mark === 'todo') return null
  return mark === null ? markIn(line, language) : `${mark}-added`
}

/** Tests that are taken out with their mark: they come back as they were. */
function markedBefore(hunk: Hunk, language: TestLanguage): ReadonlySet<string> {
  const base = sideOf(hunk, 'base')
  return new Set(
    base.flatMap((line, index) => {
      const declaration = line.kind === 'removed' ? declarationAt(base, index, language) : null
      return declaration === null ? [] : [`${markOf(declaration, line, language)} ${declaration.name}`]
    })
  )
}

/** Added declarations in the place of as many that ran under other names. */
function declarationsReplaced(hunk: Hunk, language: TestLanguage): ReadonlySet<CodeLine> {
  const found = new Set<CodeLine>()
  for (const { removed, added } of runsOf(hunk)) {
    const before = removed.flatMap((_, index) => declarationAt(removed, index, language) ?? [])
    const after = added.flatMap((line, index) => {
      const declaration = declarationAt(added, index, language)
      return declaration === null ? [] : [{ line, declaration }]
    })
    if (before.length === 0 || before.length !== after.length) continue
    after.forEach(({ line }, index) => {
      if (before[index]!.mark === null) found.add(line)
    })
  }
  return found
}

function marksWithin(base: readonly CodeLine[], language: TestLanguage): Map<MarkKind, number> {
  const counts = new Map<MarkKind, number>()
  for (const line of base) {
    const kind = line.kind === 'removed' ? markIn(line, language) : null
    if (kind !== null) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  return counts
}

function take(counts: Map<MarkKind, number>, kind: MarkKind): boolean {
  const left = counts.get(kind) ?? 0
  counts.set(kind, left - 1)
  return left > 0
}

function markIn(line: CodeLine, language: TestLanguage): MarkKind | null {
  if (line.isWithin || /^\s*(?:import|from)\b/.test(line.code)) return null
  return marks[language]?.find(([, pattern]) => pattern.test(line.code))?.[0] ?? null
}

/** A decorator or an annotation: it speaks of what follows. */
function isBeside({ code }: CodeLine, language: TestLanguage): boolean {
  return (language === 'python' || language === 'java') && /^\s*@/.test(code)
}

/** Lines that may stand between a mark and its test. */
const farthest = 30

function isTestBelowOld(
  head: readonly CodeLine[],
  index: number,
  language: TestLanguage,
  ran: ReadonlySet<string>
): boolean {
  for (let at = index + 1; at < head.length && at < index + farthest; at++) {
    const line = head[at]!
    const declaration = declarationAt(head, at, language)
    if (declaration !== null) return line.kind === 'context' || ran.has(declaration.name)
    if (/^\s*(?:(?:public|final|abstract|static)\s+)*class\s+\w/.test(line.code) || beginsFunction(line, language))
      return line.kind === 'context'
  }
  return head.slice(index + 1, index + 2 * farthest).some(line => line.kind === 'context')
}
