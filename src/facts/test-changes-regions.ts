// A test file's hunks as regions: what lies between two tests that stay, on both sides.
import type { TestLanguage } from '../model/weakening.js'
import { forceOf, part } from './test-changes-force.js'
import {
  beginsFunction,
  callsHelper,
  declarationAt,
  formOf,
  isAssertion,
  isOfStep,
  repeats,
  statementAt
} from './test-changes-forms.js'
import { type CodeLine, compact, type Hunk, sideOf } from './test-changes-hunks.js'
import { runsOf } from './test-changes-runs.js'
import { takesPlace } from './test-changes-stand-ins.js'
import { assignedName, reachedFrom } from './test-changes-values.js'

export interface Assertion {
  /** 1-based line of its side. */
  line: number
  statement: string
}

export interface Test {
  line: number
  name: string
  assertions: Assertion[]
  /** The beginning of its code. */
  body: string
}

/** UTF-16 units of a test's code that are kept. */
const longestBody = 6000

/** Assertions of one run of changed lines. */
export interface AssertionRun {
  removed: Assertion[]
  /** How many are added. */
  added: number
  /** Whether an added line repeats an assertion, or holds many in one. */
  hasMany: boolean
  /** Whether an added line waits for a state, lets a helper of the test fail, or notes a failure. */
  standsIn: boolean
}

export interface Region {
  runs: AssertionRun[]
  removedTests: Test[]
  addedTests: string[]
  /** Whether an added line calls a helper that checks, or fails by hand. */
  callsHelper: boolean
  /** What the head asserts the value of, without white space; and the forms of assertions that stay. */
  asserted: Set<string>
  staying: Set<string>
  /** Added lines that compare otherwise, likewise. */
  compared: string
  /** Values of which the head asserts a part, likewise. */
  reached: Set<string>
  /** Statements of the base that gave a value its name; null where the head gives one to the same name. */
  values: Map<string, string | null>
  /** Whether the head gains code that asserts nothing. */
  gainsCode: boolean
}

/**
 * Lines between two hunks up to which they may be of one test. git names the function around a hunk only where it begins
 * at the margin: for the others only hunks that lie close count as one.
 */
const near: Readonly<Partial<Record<TestLanguage, number>>> = { python: 60, go: 60 }
const close = 6

export function regionsOf(hunks: readonly Hunk[], language: TestLanguage): Region[] {
  const regions: Region[] = []
  let last: { around: string; line: number } | null = null
  for (const hunk of hunks) {
    const first = hunk.lines[0]
    if (first === undefined) continue
    const isNear =
      last !== null && last.around === hunk.around.trim() && first.oldLine - last.line <= (near[language] ?? close)
    if (!isNear) regions.push(emptyRegion())
    const declared = readHunk(hunk, language, regions)
    last = { around: declared ?? hunk.around.trim(), line: hunk.lines.at(-1)!.oldLine }
  }
  return regions
}

/** Adds to the last region, and to new ones; gives the last test that stays, as git would name it around a hunk. */
function readHunk(hunk: Hunk, language: TestLanguage, regions: Region[]): string | null {
  const base = sideOf(hunk, 'base')
  const head = sideOf(hunk, 'head')
  const steps = stepsGone(hunk, language)
  let baseAt = 0
  let headAt = 0
  let within: Test | 'function' | null = null
  /** White space in front of the last test's declaration: a function that is set in further is part of it. */
  let margin = Number.POSITIVE_INFINITY
  let declared: string | null = null
  let run: AssertionRun | null = null
  for (const line of hunk.lines) {
    if (line.kind === 'context') {
      run = null
      const declaration = declarationAt(base, baseAt, language)
      if (declaration !== null && !declaration.isGroup) {
        regions.push(emptyRegion())
        within = null
        margin = marginOf(line.text)
        declared = /^\S/.test(line.text) ? line.text.trim() : declared
      } else if (beginsFunction(line, language)) {
        within = null
      }
    }
    const region = regions.at(-1)!
    if (line.kind !== 'context' && run === null) {
      run = { removed: [], added: 0, hasMany: false, standsIn: false }
      region.runs.push(run)
    }
    const asserts = isAssertion(line, language)
    if (line.kind === 'removed') {
      const declaration = declarationAt(base, baseAt, language)
      if (declaration !== null && !declaration.isGroup) {
        within = { line: line.oldLine, name: declaration.name, assertions: [], body: '' }
        region.removedTests.push(within)
        margin = marginOf(line.text)
      } else if (marginOf(line.text) <= margin && beginsFunction(line, language)) {
        within = 'function'
      }
      if (within !== null && within !== 'function' && within.body.length < longestBody) within.body += `${line.text}\n`
      // A helper that is gone asserts nothing by itself: its calls do.
      if (asserts && within !== 'function' && !steps.has(line.at)) {
        const found = { line: line.oldLine, statement: statementAt(base, baseAt) }
        ;(within?.assertions ?? run!.removed).push(found)
      } else if (!asserts) {
        const name = assignedName(line.code)
        if (name !== null && !region.values.has(name)) region.values.set(name, statementAt(base, baseAt))
      }
    } else {
      if (line.kind === 'added') {
        const declaration = declarationAt(head, headAt, language)
        if (declaration !== null && !declaration.isGroup) region.addedTests.push(declaration.name)
        if (asserts) run!.added++
        run!.hasMany ||= repeats(line)
        region.callsHelper ||= callsHelper(line)
        run!.standsIn ||= takesPlace(line, language)
        region.gainsCode ||= !asserts && line.code.trim() !== '' && declaration === null
        const name = assignedName(line.code)
        if (name !== null) region.values.set(name, null)
      }
      if (asserts) {
        const form = formOf(statementAt(head, headAt))
        if (line.kind === 'context') region.staying.add(form)
        for (const value of reachedFrom(form, language)) region.reached.add(value)
        const said = forceOf(form, language)
        if (said !== null && said.force > part) region.asserted.add(said.subject)
      } else if (line.kind === 'added' && /[=!]=|[<>]|&&|\|\|/.test(line.code))
        region.compared += `${compact(line.text)}\n`
    }
    if (line.kind !== 'added') baseAt++
    if (line.kind !== 'removed') headAt++
  }
  return declared
}

function emptyRegion(): Region {
  return {
    runs: [],
    removedTests: [],
    addedTests: [],
    callsHelper: false,
    asserted: new Set(),
    staying: new Set(),
    compared: '',
    reached: new Set(),
    values: new Map(),
    gainsCode: false
  }
}

function marginOf(text: string): number {
  return text.search(/\S|$/)
}

/** `if err != nil {`, `}`: what stands around the assertion. */
function isFrameOfStep(code: string): boolean {
  return /^[{}()]*$/.test(code) || (/^if\b/.test(code) && /!=\s{0,4}nil\s{0,4}\{$/.test(code))
}

/** Places of lines that made sure of a step, where that step is gone or changed with them. */
function stepsGone(hunk: Hunk, language: TestLanguage): ReadonlySet<number> {
  const found = new Set<number>()
  for (const { removed, added } of runsOf(hunk)) {
    const ofSteps = removed.filter(line => isOfStep(line, hunk.lines[line.at - 1], language))
    if (ofSteps.length === 0) continue
    const others = removed.filter(line => !ofSteps.includes(line) && !isFrameOfStep(line.code.trim()))
    if (others.length > 0 || isReplaced(removed, added)) for (const line of ofSteps) found.add(line.at)
  }
  return found
}

/** Whether `if err := start(); err != nil {` gave way to another call: the step went with its condition. */
function isReplaced(removed: readonly CodeLine[], added: readonly CodeLine[]): boolean {
  const steps = removed.flatMap(({ code }) => stepInCondition(code) ?? [])
  const calls = added.filter(({ code }) => code.includes('('))
  const called = new Set(calls.flatMap(({ code }) => code.match(/\b\w+\(/g) ?? []))
  return steps.length > 0 && calls.length > 0 && !steps.some(name => called.has(`${name}(`))
}

/** `StartServer` of `if err := all[0].StartServer(`. */
function stepInCondition(code: string): string | null {
  if (!/^\s*if\s/.test(code)) return null
  const call = code.slice(code.indexOf('=') + 1).split('(', 1)[0]!
  return call.length < code.length ? call.slice(call.lastIndexOf('.') + 1).trim() || null : null
}
