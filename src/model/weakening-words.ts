// Weakenings as words of ours: no value from outside stands in them.
import type { Weakening, WeakeningKind } from './weakening.js'

const one: Readonly<Record<WeakeningKind, string>> = {
  'test-removed': '1 test removed',
  'assertion-removed': '1 assertion removed',
  'assertion-loosened': '1 assertion made looser',
  'skip-added': '1 test newly skipped',
  'only-added': '1 test told to run alone',
  'xfail-added': '1 test newly expected to fail',
  'threshold-loosened': '1 limit loosened',
  'timeout-loosened': '1 time limit raised',
  'coverage-lowered': '1 coverage gate lowered',
  'check-silenced': '1 check silenced on code that was there',
  'failure-ignored': '1 failure newly ignored',
  'snapshot-removed': 'the snapshot removed while its test stays',
  'snapshot-rewritten': 'the snapshot written anew'
}
const many: Readonly<Record<WeakeningKind, string>> = {
  'test-removed': 'tests removed',
  'assertion-removed': 'assertions removed',
  'assertion-loosened': 'assertions made looser',
  'skip-added': 'tests newly skipped',
  'only-added': 'tests told to run alone',
  'xfail-added': 'tests newly expected to fail',
  'threshold-loosened': 'limits loosened',
  'timeout-loosened': 'time limits raised',
  'coverage-lowered': 'coverage gates lowered',
  'check-silenced': 'checks silenced on code that was there',
  'failure-ignored': 'failures newly ignored',
  'snapshot-removed': 'snapshots removed while their tests stay',
  'snapshot-rewritten': 'lines of the snapshot written anew'
}

/** Lines that a sentence names. */
const shownLines = 5

/** `2 assertions removed (lines 4 and 9 of the base)`. */
export function weakeningWords({
  kind,
  count,
  lines,
  side
}: Pick<Weakening, 'kind' | 'count' | 'lines' | 'side'>): string {
  const what = count === 1 ? (one[kind] ?? '1 check weakened') : `${count} ${many[kind] ?? 'checks weakened'}`
  if (lines.length === 0) return what
  const base = side === 'base' ? ' of the base' : ''
  return `${what} (${lines.length === 1 ? 'line' : 'lines'} ${lineList(lines)}${base})`
}

function lineList(lines: readonly number[]): string {
  const more = lines.length - shownLines
  if (more > 0) return `${lines.slice(0, shownLines).join(', ')} and ${more} more`
  return lines.length === 1 ? String(lines[0]) : `${lines.slice(0, -1).join(', ')} and ${lines.at(-1)}`
}
