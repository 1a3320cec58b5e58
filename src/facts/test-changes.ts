// What of the change makes a check of the work weaker, and which tests were written with it. Patches are hostile bytes:
// linear time, nothing thrown, and no line of them is kept.
import type { ChangedFile } from '../model/pull-request.js'
import type { Task } from '../model/task.js'
import type { ChangedTest, Weakening, WeakeningKind } from '../model/weakening.js'
import { weakeningKinds } from '../model/weakening.js'
import { readHunks } from './test-changes-hunks.js'
import { isBenchmark, type ReadAs, readAs } from './test-changes-languages.js'
import { looserAssertions } from './test-changes-loosened.js'
import { looserNumbers } from './test-changes-numbers.js'
import { findRemovals, Homes, type TestFile } from './test-changes-removed.js'
import { coverageTakenOut, ignoredFailures, rulesSwitchedOff } from './test-changes-settings.js'
import { addedSilences, silencesTakenOut } from './test-changes-silenced.js'
import { addedMarks, runnableTests } from './test-changes-skipped.js'
import { snapshotChanges } from './test-changes-snapshots.js'
import { TakenAway } from './test-changes-subject.js'
import { namingOf } from './test-changes-words.js'

export interface TestChanges {
  /** Sorted by path, then in the order of `weakeningKinds`, then by side. */
  weakened: Weakening[]
  /** Sorted by path. */
  tests: ChangedTest[]
}

type Found = Omit<Weakening, 'taskLine' | 'words' | 'count' | 'lines'> & { line: number }

/** Lines that are kept of one weakening. */
const mostLines = 20

/** Names of checks that passed, sorted. */
export function greenChecks(checks: readonly { name: string; state: string }[]): string[] {
  return checks.flatMap(({ name, state }) => (/^(?:success|passed)$/i.test(state) ? [name] : [])).sort()
}

export function findTestChanges(files: readonly ChangedFile[], task: Task): TestChanges {
  const read = files.flatMap(file => {
    const how = file.patch === null || file.patch.length === 0 ? null : readAs(file.path)
    return how === null ? [] : [{ ...how, file, hunks: readHunks(file.patch!, how.family) }]
  })
  const found = [...removed(read, files), ...changedInPlace(read)]
  const gathered = gather(found)
  const snapshots = snapshotChanges(files)
  const naming = new Map(
    [...new Set([...gathered, ...snapshots].map(({ kind }) => kind))].map(kind => [kind, namingOf(task, kind)])
  )
  return {
    weakened: [...gathered, ...snapshots].map(one => ({ ...one, ...naming.get(one.kind)! })).sort(inOrder),
    tests: changedTests(read)
  }
}

type Read = TestFile & ReadAs

function removed(read: readonly Read[], files: readonly ChangedFile[]): Found[] {
  const tests = read.filter(({ isTest, file }) => isTest && file.deleted !== 0 && !isBenchmark(file.path))
  if (tests.length === 0) return []
  const homes = new Homes(read)
  // Asked for late: most changes lose no assertion.
  let gone: TakenAway | null = null
  const takenAway = (): TakenAway => (gone ??= new TakenAway(files))
  return tests.flatMap(one => {
    const { file, language } = one
    const isWhole = file.status === 'removed'
    const lost = findRemovals(one, homes, text => takenAway().isNamedIn(text))
    if (lost.assertions.length + lost.tests.length === 0) return []
    if (isWhole && (takenAway().hasSubjectOf(file.path) || takenAway().isNamedInFile(file))) return []
    const common = { path: file.path, language, side: 'base' as const }
    return [
      ...lost.assertions.map(line => ({ ...common, kind: 'assertion-removed' as const, line: isWhole ? 0 : line })),
      ...lost.tests.map(line => ({ ...common, kind: 'test-removed' as const, line: isWhole ? 0 : line }))
    ]
  })
}

function changedInPlace(read: readonly Read[]): Found[] {
  const ran = new Set(read.flatMap(({ hunks, language, isTest }) => (isTest ? runnableTests(hunks, language) : [])))
  const moved = new Map<string, number>()
  for (const { hunks, speaks } of read) {
    for (const key of silencesTakenOut(hunks, speaks)) moved.set(key, (moved.get(key) ?? 0) + 1)
  }
  return read.flatMap(({ file, hunks, language, speaks, isTest }) => {
    const { path } = file
    if (file.status === 'removed') return []
    const isNewFile = file.status === 'added'
    const onHead = (kind: WeakeningKind, line: number): Found => ({ path, language, side: 'head', kind, line })
    const silenced = hunks.flatMap(hunk =>
      addedSilences(hunk, speaks, isNewFile, moved).map(line => onHead('check-silenced', line))
    )
    if (language === 'workflow' || language === 'configuration') {
      return [
        ...hunks.flatMap(hunk => [
          ...(isNewFile ? [] : ignoredFailures(hunk, language)),
          ...(isNewFile ? [] : rulesSwitchedOff(hunk, path))
        ]),
        ...coverageTakenOut(hunks)
      ]
        .map(({ kind, side, line }): Found => ({ path, language, side, kind, line }))
        .concat(silenced)
        .concat(hunks.flatMap(hunk => looserNumbers(hunk, language, path).map(({ kind, line }) => onHead(kind, line))))
    }
    if (!isTest) return silenced
    return hunks
      .flatMap(hunk => [
        ...addedMarks(hunk, language, isNewFile, ran).map(({ kind, line }) => onHead(kind, line)),
        ...looserAssertions(hunk, language).map(line => onHead('assertion-loosened', line)),
        ...(isBenchmark(path) ? [] : looserNumbers(hunk, language, path).map(({ kind, line }) => onHead(kind, line)))
      ])
      .concat(silenced)
  })
}

/** One entry for each file, kind and side. */
function gather(found: readonly Found[]): Omit<Weakening, 'taskLine' | 'words'>[] {
  const groups = new Map<string, Omit<Weakening, 'taskLine' | 'words'>>()
  for (const { line, ...one } of found) {
    const key = `${one.kind} ${one.side} ${one.path}`
    const group = groups.get(key) ?? { ...one, count: 0, lines: [] }
    group.count++
    if (line > 0) group.lines.push(line)
    groups.set(key, group)
  }
  return [...groups.values()].map(group => ({
    ...group,
    lines: [...new Set(group.lines)].sort((a, b) => a - b).slice(0, mostLines)
  }))
}

function changedTests(read: readonly Read[]): ChangedTest[] {
  return read
    .flatMap(({ file, isTest }): ChangedTest[] => {
      const isWritten = isTest && file.status !== 'removed' && (file.added ?? 0) + (file.deleted ?? 0) > 0
      return isWritten ? [{ path: file.path, state: file.status === 'added' ? 'added' : 'changed' }] : []
    })
    .sort((a, b) => compare(a.path, b.path))
}

function inOrder(a: Weakening, b: Weakening): number {
  return (
    compare(a.path, b.path) ||
    weakeningKinds.indexOf(a.kind) - weakeningKinds.indexOf(b.kind) ||
    compare(a.side, b.side)
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
