// The same line with another number: is more now allowed, or less asked?
import type { TestLanguage } from '../model/weakening.js'
import type { CodeLine, Hunk } from './test-changes-hunks.js'
import { pairUp, runsOf } from './test-changes-runs.js'

type NumberKind = 'threshold-loosened' | 'timeout-loosened' | 'coverage-lowered'

export interface LooserNumber {
  kind: NumberKind
  /** 1-based line of the head. */
  line: number
}

const number = /(?<![\w.])\d[\d_]*(?:\.\d+)?(?:[eE][+-]?\d+)?/g

const coverage = /coverage|codecov|threshold|nycrc|jacoco|c8rc/i

/** Numbers in tests: limits of assertions, tolerances, time limits. */
export function looserNumbers(hunk: Hunk, language: TestLanguage, path: string): LooserNumber[] {
  const isSetting = language === 'configuration' || language === 'workflow'
  const judge = isSetting ? directionInSettings : directionInTest
  const isAboutCoverage = isSetting && (coverage.test(path) || hunk.lines.some(line => coverage.test(line.text)))
  const isMoreWork = language === 'workflow' && gainsSteps(hunk)
  return runsOf(hunk).flatMap(run =>
    pairUp(run, skeleton).flatMap(({ before, after, next }) => {
      const old = numbersOf(before.code)
      const current = numbersOf(after.code)
      if (old.length !== current.length) return []
      for (const [index, { value, at }] of current.entries()) {
        const previous = old[index]!.value
        if (previous === value) continue
        const found = judge(after.code.slice(Math.max(0, at - 160), at).trimEnd(), after.code.slice(at, at + 80), {
          language,
          isAboutCoverage,
          line: after,
          next
        })
        if (found === null || (isMoreWork && found.kind === 'timeout-loosened')) return []
        const isLooser = found.direction === 'most' ? value > previous : value < previous
        return isLooser ? [{ kind: found.kind, line: after.newLine }] : []
      }
      return []
    })
  )
}

/** A job that does more may take longer. */
function gainsSteps({ lines }: Hunk): boolean {
  const gained = lines.reduce((sum, { kind, code }) => {
    const isStep = kind !== 'context' && /^\s*-\s+(?:name|uses|run|id|if)\s*:/.test(code)
    return isStep ? sum + (kind === 'added' ? 1 : -1) : sum
  }, 0)
  return gained > 0
}

function skeleton({ code }: CodeLine): string | null {
  const bare = code.replace(number, '#').replace(/\s+/g, '')
  return bare.includes('#') ? bare : null
}

function numbersOf(code: string): { value: number; at: number }[] {
  return [...code.matchAll(number)].map(match => ({ value: Number(match[0].replaceAll('_', '')), at: match.index }))
}

/** `most`: the number is an upper limit, so a greater one allows more; `least`: a lower limit. */
interface Direction {
  kind: NumberKind
  direction: 'most' | 'least'
}

const most = (kind: NumberKind): Direction => ({ kind, direction: 'most' })
const least = (kind: NumberKind): Direction => ({ kind, direction: 'least' })

interface Place {
  language: TestLanguage
  /** Whether `lines: 80` means covered lines here. */
  isAboutCoverage: boolean
  line: CodeLine
  next: CodeLine | null
}

/** `before` and `after` are the code on both sides of the number, not all of it; `before` ends without white space. */
function directionInTest(before: string, after: string, place: Place): Direction | null {
  if (
    /(?:toBeLessThan(?:OrEqual)?|isLessThan(?:OrEqualTo)?|isAtMost|isBelow|\.lessThan|\.below|\.most|\.lte?)\s*\([^()]*$/.test(
      before
    )
  )
    return most('threshold-loosened')
  if (
    /(?:toBeGreaterThan(?:OrEqual)?|isGreaterThan(?:OrEqualTo)?|isAtLeast|isAbove|hasSizeGreaterThan(?:OrEqualTo)?|\.greaterThan|\.above|\.least|\.gte?)\s*\([^()]*$/.test(
      before
    )
  )
    return least('threshold-loosened')
  if (argumentsBehind(before, /\bassertLess(?:Equal)?\(|\b(?:assert|require)\.Less(?:OrEqual)?f?\(/) > 1)
    return most('threshold-loosened')
  if (argumentsBehind(before, /\bassertGreater(?:Equal)?\(|\b(?:assert|require)\.Greater(?:OrEqual)?f?\(/) > 1)
    return least('threshold-loosened')
  if (argumentsBehind(before, /toBeCloseTo\(/) > 1 || /\b(?:places|decimal)\s{0,4}=$/.test(before))
    return least('threshold-loosened')
  const compared = /(?<![-=<>])([<>])=?$/.exec(before)
  if (compared !== null) return directionOfComparison(compared[1] === '<', before, place)
  if (isTimeLimit(before) || (/^\s*\},$/.test(before) && /^[\d_]+\s*\)/.test(after))) return most('timeout-loosened')
  if (
    /\b(?:In(?:Delta|Epsilon)f?|within|offset|byLessThan|isCloseTo|approx|allclose|isclose)\(|\b(?:delta|abs|rel|atol|rtol)\s{0,4}=$/i.test(
      before
    )
  )
    return most('threshold-loosened')
  if (
    argumentsBehind(before, /\bassertEquals\(/) > 2 &&
    /,[^,()]{0,20}$/.test(before) &&
    /^\d*(?:\.\d|[eEfFdD])[\deE-]*[fFdD]?\s*\)/.test(after)
  )
    return most('threshold-loosened')
  return directionOfName(before)
}

/** How many arguments are begun in front of the number since the first such call; commas of nested calls count too. */
function argumentsBehind(before: string, call: RegExp): number {
  const found = call.exec(before)
  return found === null ? 0 : before.slice(found.index + found[0].length).split(',').length
}

/** A wait of fixed length is none: `setTimeout(resolve, 100)`. */
function isTimeLimit(before: string): boolean {
  if (/\b(?:jest|vi|test|page|context|this)\.(?:set[A-Za-z]{0,20}Timeout|timeout)\($/.test(before)) return true
  const name = nameInFront(before).split(/[.-]/).at(-1)!
  return /[tT]imeout|TIMEOUT|[dD]eadline|DEADLINE|[eE]ventually|atMost/.test(name) && name !== 'setTimeout'
}

/** `timeout` of `timeout: 5`, of `timeout = 5` and of `timeout(unit(), 5`; empty where nothing names the number. */
function nameInFront(before: string): string {
  if (/[:=]$/.test(before)) return nameAtEnd(before.slice(0, -1))
  const bare = before.replaceAll('()', '')
  const open = bare.lastIndexOf('(')
  return open < 0 || /[;)]/.test(bare.slice(open)) ? '' : nameAtEnd(bare.slice(0, open))
}

/** The name that a text ends with, dots and hyphens included, perhaps in quotes. */
function nameAtEnd(text: string): string {
  const bare = text.trimEnd().replace(/["']$/, '')
  let from = bare.length
  while (from > 0 && /[\w.-]/.test(bare[from - 1]!)) from--
  return bare.slice(from)
}

/** `assert took < 5` asks for less than five; Go's `if took > 5 { t.Fatal` asks for the contrary. */
function directionOfComparison(isBelow: boolean, before: string, { language, line, next }: Place): Direction | null {
  if (/^\s*assert\b|\bassert(?:True|That|\.ok|\.True)?\s{0,4}\(|\b(?:expect|require\.True)\s{0,4}\(/.test(before))
    return isBelow ? most('threshold-loosened') : least('threshold-loosened')
  if (language !== 'go' || !/^\s*(?:\}\s*else\s+)?if\b/.test(line.code)) return null
  if (next === null || !/\bt\.(?:Error|Fatal|Fail)/.test(next.code)) return null
  return isBelow ? least('threshold-loosened') : most('threshold-loosened')
}

function directionOfName(before: string): Direction | null {
  if (!/[=:(]$/.test(before)) return null
  const last = nameAtEnd(before.slice(0, -1))
  // `limit: Duration = 5`, `limit: seconds(5`
  const typed = before.slice(0, -1).trimEnd().slice(0, -last.length).trimEnd()
  const name = last !== '' && typed.endsWith(':') ? nameAtEnd(typed.slice(0, -1)) || last : last
  if (/timeout|deadline/i.test(name)) return most('timeout-loosened')
  if (
    /toleranc|epsilon|max_?(?:diff|delta|error|latency|duration|time|ms|seconds|size|bytes)|maxDiffPixel|budget/i.test(
      name
    )
  )
    return most('threshold-loosened')
  if (
    /min_?(?:coverage|score|accuracy|recall|precision|ratio|rate|passing)|(?:accuracy|recall|precision|score|pass_?rate)_?threshold/i.test(
      name
    )
  )
    return least('threshold-loosened')
  return null
}

function directionInSettings(before: string, after: string, { language, isAboutCoverage }: Place): Direction | null {
  if (language === 'workflow' && /timeout-minutes\s{0,4}:$/.test(before)) return most('timeout-loosened')
  if (/--max-warnings=?$/.test(before)) return most('threshold-loosened')
  if (/(?:fail[_-]under|minimumCoverage|<minimum)["']?\s{0,9}[:=>]?\s{0,9}["']?$/i.test(before))
    return least('coverage-lowered')
  const share =
    /(?:(?:^|[\s"'{,.-])(?:branches|functions|lines|statements|target|total|minimum)|coverage[_-]?(?:min|minimum|threshold)|min(?:imum)?[_-]?coverage)["']?\s{0,9}[:=]?\s{0,9}["']?$/i
  // `"3.9.0"` is a version.
  if (isAboutCoverage && share.test(before) && !/^\d*\.\d+\./.test(after)) return least('coverage-lowered')
  return /timeout["']?\s{0,4}[:=]$/i.test(before) ? most('timeout-loosened') : null
}
