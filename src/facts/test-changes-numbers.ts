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
  return runsOf(hunk).flatMap(run =>
    pairUp(run, skeleton).flatMap(({ before, after, next }) => {
      const old = numbersOf(before.code)
      const current = numbersOf(after.code)
      if (old.length !== current.length) return []
      for (const [index, { value, at }] of current.entries()) {
        const previous = old[index]!.value
        if (previous === value) continue
        const found = judge(after.code.slice(Math.max(0, at - 160), at), after.code.slice(at, at + 80), {
          language,
          isAboutCoverage,
          line: after,
          next
        })
        if (found === null) return []
        const isLooser = found.direction === 'most' ? value > previous : value < previous
        return isLooser ? [{ kind: found.kind, line: after.newLine }] : []
      }
      return []
    })
  )
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

/** `before` and `after` are the code on both sides of the number, not all of it. */
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
  if (/\bassertLess(?:Equal)?\s*\(.*,[^,]*$|\b(?:assert|require)\.Less(?:OrEqual)?f?\s*\(.*,[^,]*$/.test(before))
    return most('threshold-loosened')
  if (/\bassertGreater(?:Equal)?\s*\(.*,[^,]*$|\b(?:assert|require)\.Greater(?:OrEqual)?f?\s*\(.*,[^,]*$/.test(before))
    return least('threshold-loosened')
  if (/toBeCloseTo\s*\(.*,[^,]*$|\bplaces\s*=\s*$|\bdecimal\s*=\s*$/.test(before)) return least('threshold-loosened')
  const compared = /(?<![-=<>])([<>])=?\s*$/.exec(before)
  if (compared !== null) return directionOfComparison(compared[1] === '<', before, place)
  if (isTimeLimit(before) || (/^\s*\},\s*$/.test(before) && /^[\d_]+\s*\)/.test(after))) return most('timeout-loosened')
  if (
    /\b(?:In(?:Delta|Epsilon)f?|within|offset|byLessThan|isCloseTo|approx|allclose|isclose)\s*\((?:.*,)?[^,]*$|\b(?:delta|abs|rel|atol|rtol)\s*=\s*$/i.test(
      before
    )
  )
    return most('threshold-loosened')
  if (
    /\bassertEquals\s*\(.*,.*,[^,()]*$/.test(before) &&
    /^(?:\d*\.\d+|\d+(?=[eEfFdD]))[\deE-]*[fFdD]?\s*\)/.test(after)
  )
    return most('threshold-loosened')
  return directionOfName(before)
}

/** A wait of fixed length is none: `setTimeout(resolve, 100)`. */
function isTimeLimit(before: string): boolean {
  if (/\b(?:jest|vi|test|page|context|this)\.(?:set\w*Timeout|timeout)\(\s*$/.test(before)) return true
  const limit =
    /\b(\w*(?:[tT]imeout|TIMEOUT|[dD]eadline|DEADLINE|Eventually|eventually|atMost)\w*)["']?\s*(?:[:=]|\((?:[^;()]|\(\))*)\s*$/.exec(
      before
    )
  return limit !== null && limit[1] !== 'setTimeout'
}

/** `assert took < 5` asks for less than five; Go's `if took > 5 { t.Fatal` asks for the contrary. */
function directionOfComparison(isBelow: boolean, before: string, { language, line, next }: Place): Direction | null {
  if (/^\s*assert\b|\bassert(?:True|That|\.ok|\.True)?\s*\(|\b(?:expect|require\.True)\s*\(/.test(before))
    return isBelow ? most('threshold-loosened') : least('threshold-loosened')
  if (language !== 'go' || !/^\s*(?:\}\s*else\s+)?if\b/.test(line.code)) return null
  if (next === null || !/\bt\.(?:Error|Fatal|Fail)/.test(next.code)) return null
  return isBelow ? least('threshold-loosened') : most('threshold-loosened')
}

function directionOfName(before: string): Direction | null {
  const name = /([A-Za-z_][\w.-]*)["']?\s*(?::\s*\w+\s*)?(?:=|:|\()\s*$/.exec(before.slice(-80))?.[1]
  if (name === undefined) return null
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
  if (language === 'workflow' && /timeout-minutes\s*:\s*$/.test(before)) return most('timeout-loosened')
  if (/--max-warnings[= ]\s*$/.test(before)) return most('threshold-loosened')
  if (/(?:fail[_-]under|cov-fail-under|minimumCoverage|<minimum)["']?\s*(?:[:=]|\s|>)?\s*["']?$/i.test(before))
    return least('coverage-lowered')
  const share =
    /(?:(?:^|[\s"'{,.-])(?:branches|functions|lines|statements|target|total|minimum)|coverage[_-]?(?:min|minimum|threshold)|min(?:imum)?[_-]?coverage)["']?\s*(?:[:=]|\s)?\s*["']?$/i
  // `"3.9.0"` is a version.
  if (isAboutCoverage && share.test(before) && !/^\d*\.\d+\./.test(after)) return least('coverage-lowered')
  return /(?:testTimeout|test_timeout|timeout)["']?\s*[:=]\s*$/i.test(before) ? most('timeout-loosened') : null
}
