// Lines that replace lines: a run of changed lines without a context line in between.
import type { CodeLine, Hunk } from './test-changes-hunks.js'

export interface Run {
  removed: CodeLine[]
  added: CodeLine[]
  /** The next line that stays, as the head has it; null at the end of the hunk. */
  next: CodeLine | null
}

export interface Pair {
  before: CodeLine
  after: CodeLine
  /** The line behind `after`. */
  next: CodeLine | null
}

export function runsOf(hunk: Hunk): Run[] {
  const runs: Run[] = []
  let run: Run | null = null
  for (const line of hunk.lines) {
    if (line.kind === 'context') {
      if (run !== null) run.next = line
      run = null
    } else {
      if (run === null) {
        run = { removed: [], added: [], next: null }
        runs.push(run)
      }
      run[line.kind].push(line)
    }
  }
  return runs
}

/**
 * Pairs each removed line with the first added one that has the same key, within one run. Lines of which `key` makes
 * nothing stay alone.
 */
export function pairUp(run: Run, key: (line: CodeLine) => string | null): Pair[] {
  const waiting = new Map<string, CodeLine[]>()
  for (const line of run.removed) {
    const name = key(line)
    if (name === null) continue
    const same = waiting.get(name)
    if (same === undefined) waiting.set(name, [line])
    else same.push(line)
  }
  for (const lines of waiting.values()) lines.reverse()
  return run.added.flatMap((after, index) => {
    const name = key(after)
    const before = name === null ? undefined : waiting.get(name)?.pop()
    return before === undefined ? [] : [{ before, after, next: run.added[index + 1] ?? run.next }]
  })
}
