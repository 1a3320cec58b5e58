// What of the change makes a check of the work weaker, and which tests were written with it. Patches are hostile bytes:
// linear time, nothing thrown, and no line of them is kept.
import { ownCheck } from '../model/own-check.js'
import type { ChangedFile, CheckOnHead } from '../model/pull-request.js'
import type { Task } from '../model/task.js'
import { type ChangedTest, type Weakening, weakeningKinds } from '../model/weakening.js'
import { TestFile } from './test-changes-file.js'
import { type FoundWeakening, weakenedInPlace } from './test-changes-in-place.js'
import { removedFrom } from './test-changes-removed.js'
import { snapshotChanges } from './test-changes-snapshots.js'
import { namingOf } from './test-changes-words.js'

export interface TestChanges {
  /** Sorted by path, then in the order of `weakeningKinds`, then by side. */
  weakened: Weakening[]
  /** Sorted by path. */
  tests: ChangedTest[]
}

/** Bytes of patches whose lines are kept while they are looked at: those of a larger change would fill the memory. */
const mostKept = 8 * 1024 * 1024
/** Lines that are kept of one weakening. */
const mostLines = 20

/** Names of checks that passed on this head, sorted; Remit's own report rests on no test. */
export function greenChecks(checks: readonly Pick<CheckOnHead, 'name' | 'state'>[] | null): string[] {
  const names = (checks ?? []).flatMap(({ name, state }) => (state === 'green' && name !== ownCheck ? [name] : []))
  return [...new Set(names)].sort()
}

export function findTestChanges(files: readonly ChangedFile[], task: Task): TestChanges {
  const room = { bytes: mostKept }
  const read = files.flatMap(file => TestFile.of(file, room) ?? [])
  const weakened = [...gather([...removedFrom(read, files), ...weakenedInPlace(read)]), ...snapshotChanges(files)]
  const kinds = [...new Set(weakened.map(({ kind }) => kind))]
  const naming = new Map(kinds.map(kind => [kind, namingOf(task, kind)]))
  return {
    weakened: weakened.map(one => ({ ...one, ...naming.get(one.kind)! })).sort(inOrder),
    tests: changedTests(read)
  }
}

/** One entry for each file, kind and side. */
function gather(found: readonly FoundWeakening[]): Omit<Weakening, 'taskLine' | 'words'>[] {
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

function changedTests(read: readonly TestFile[]): ChangedTest[] {
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
