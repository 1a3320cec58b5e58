// The same thing asserted with less force: `toBe(3)` that became `toBeDefined()`.
import type { TestLanguage } from '../model/weakening.js'
import { forceOf } from './test-changes-force.js'
import { formOf, isAssertion, statementAt } from './test-changes-forms.js'
import { type CodeLine, type Hunk, sideOf } from './test-changes-hunks.js'

interface Asserted {
  line: CodeLine
  /** What is asserted of, without white space. */
  subject: string
  force: number
  of?: string | null
}

/** 1-based lines of the head on which something is asserted with less force than before, once for each pair. */
export function looserAssertions(hunk: Hunk, language: TestLanguage): number[] {
  const base = assertedOn(hunk, 'base', language)
  const head = assertedOn(hunk, 'head', language)
  const waiting = new Map<string, Asserted[]>()
  for (const asserted of base) {
    const same = waiting.get(asserted.subject)
    if (same === undefined) waiting.set(asserted.subject, [asserted])
    else same.push(asserted)
  }
  const current = new Map<string, Asserted[]>()
  for (const asserted of head) {
    const same = current.get(asserted.subject)
    if (same === undefined) current.set(asserted.subject, [asserted])
    else same.push(asserted)
  }
  return [...current].flatMap(([subject, after]) => {
    const before = waiting.get(subject)
    // Another number of assertions on it is another test of it, not the same one with less force.
    if (before === undefined || before.length !== after.length) return []
    return after.flatMap(({ line, force, of }, index) => {
      const old = before[index]!
      const isComparable = of === null || of === old.of
      return isComparable && force < old.force ? [line.newLine] : []
    })
  })
}

function assertedOn(hunk: Hunk, side: 'head' | 'base', language: TestLanguage): Asserted[] {
  const lines = sideOf(hunk, side)
  return lines.flatMap((line, index) => {
    if (line.kind === 'context' || !isAssertion(line, language)) return []
    const found = forceOf(formOf(statementAt(lines, index)), language)
    return found === null ? [] : [{ line, ...found }]
  })
}
