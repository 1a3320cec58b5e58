// Settings of checks: CI steps whose failure no longer counts, coverage no longer asked for, rules switched off.
import type { TestLanguage } from '../model/weakening.js'
import { type CodeLine, compact, type Hunk } from './test-changes-hunks.js'
import { pairUp, type Run, runsOf } from './test-changes-runs.js'

type SettingKind = 'failure-ignored' | 'coverage-lowered' | 'check-silenced'

export interface LooserSetting {
  kind: SettingKind
  side: 'head' | 'base'
  line: number
}

/** A command that checks something; `rm -f old || true` checks nothing. */
const check =
  /\b(?:test|tests|lint|check|checks|vet|tsc|mypy|pyright|pytest|tox|nox|jest|vitest|mocha|playwright|cypress|karma|eslint|biome|ruff|flake8|pylint|golangci-lint|staticcheck|gosec|govulncheck|audit|scan|verify|coverage|cov|clippy|typecheck|type-check|e2e|gradlew|gradle|mvn|mvnw)\b/
const ignoring =
  /\|\|\s{0,9}(?:true|:|exit\s{1,9}0|echo\b|\/bin\/true)(?=[\s;"')&|]|$)|;\s{0,9}(?:true|exit\s{1,9}0)\s{0,9}["']?,?\s{0,9}$/
const switches =
  /(?<![\w-])--(?:passWithNoTests|pass-with-no-tests|exit-zero|no-fail|issues-exit-code[= ]0|if-present)\b/

/** Failures that no longer count, in CI files and in the scripts of manifests. */
export function ignoredFailures(hunk: Hunk, language: TestLanguage): LooserSetting[] {
  const hasContext = hunk.lines.some(line => line.kind === 'context')
  return runsOf(hunk).flatMap(run => {
    const before = new Set(run.removed.map(line => compact(line.code)))
    const removed = run.removed.filter(line => ignores(line, language)).length
    const pairs = new Map(pairUp(run, line => commandOf(line)).map(({ before, after }) => [after, before]))
    let spare = removed
    return run.added.flatMap((line): LooserSetting[] => {
      if (!ignores(line, language)) return []
      if (spare > 0) {
        spare--
        return []
      }
      return speaksOfCheck(line, pairs.get(line), { lines: hunk.lines, before, hasContext })
        ? [{ kind: 'failure-ignored', side: 'head', line: line.newLine }]
        : []
    })
  })
}

function ignores({ code }: CodeLine, language: TestLanguage): boolean {
  if (ignoring.test(code) || switches.test(code)) return true
  if (language !== 'workflow') return false
  return (
    /^\s*(?:-\s+)?["']?continue-on-error["']?\s*:\s*(?!false\b)\S/.test(code) ||
    /^\s*set\s+\+e\b/.test(code) ||
    /^\s*(?:-\s+)?if\s*:\s*(?:false|\$\{\{\s*false\s*\}\})\s*$/.test(code)
  )
}

/** The command without what ignores its failure. */
function commandOf({ code }: CodeLine): string | null {
  const bare = compact(code.replace(ignoring, '').replace(switches, ''))
    .replace(/^-?run:\|?/, '')
    .replace(/[",]{1,9}$/, '')
  return bare === '' ? null : bare
}

interface Surroundings {
  lines: readonly CodeLine[]
  /** Removed lines of the same run, without white space. */
  before: ReadonlySet<string>
  hasContext: boolean
}

function speaksOfCheck(line: CodeLine, before: CodeLine | undefined, around: Surroundings): boolean {
  // Looked at by hand: `set +e`, a command, its exit code, `set -e`.
  if (/^\s*set\s+\+e\b/.test(line.code) && isSetBack(line, around)) return false
  if (/^\s*(?:-\s+)?(?:["']?continue-on-error|if\s*:|set\s+\+e)/.test(line.code))
    return isStepOld(line, around) && !onlyCarries(line, around)
  if (before !== undefined && !ignoring.test(before.code)) return !isCleanUp(line.code)
  return check.test(line.code) && !isCleanUp(line.code)
}

function isSetBack({ at }: CodeLine, { lines }: Surroundings): boolean {
  return lines.slice(at + 1, at + 40).some(({ kind, code }) => kind !== 'removed' && /^\s*set\s+-e/.test(code))
}

/** Whether the step or job that the line belongs to was there before. */
function isStepOld(line: CodeLine, { lines, before, hasContext }: Surroundings): boolean {
  const { at } = line
  const indent = line.code.search(/\S/)
  for (let index = at; index >= 0 && index > at - 60; index--) {
    const { code, kind } = lines[index]!
    if (kind === 'removed' || code.trim() === '') continue
    const begins = /^\s*-\s/.test(code) && code.search(/\S/) < indent
    if (index < at && begins) return kind === 'context' || before.has(compact(code))
    if (index < at && code.search(/\S/) < indent && /^\s*[\w-]+:\s*$/.test(code)) return kind === 'context'
    if (index === at && /^\s*-\s/.test(code)) return true
  }
  return hasContext
}

/** Steps that bring something elsewhere, or tell somebody. */
const carrying =
  /\b(?:publish|upload|download|dispatch|notif|comment|deploy|push|send|cache|artifact|label|slack|discord|announce)/i

/** Whether the step, as far as the hunk shows it, checks nothing: no failure of a check is ignored there. */
function onlyCarries({ at }: CodeLine, { lines }: Surroundings): boolean {
  const head = lines.slice(Math.max(0, at - 60), at + 60).filter(({ kind }) => kind !== 'removed')
  const own = head.findIndex(line => line.at === at)
  const begins = /^\s*-\s/
  let from = own
  while (from > 0 && own - from < 40 && !begins.test(head[from]!.code)) from--
  if (!begins.test(head[from]!.code)) return false
  let to = own + 1
  while (to < head.length && to - own < 40 && !begins.test(head[to]!.code)) to++
  const step = head.slice(from, to).map(({ code }) => code)
  return step.some(code => carrying.test(code)) && !step.some(code => check.test(code))
}

/** What may fail without harm: the step only tidies up, or asks. */
function isCleanUp(code: string): boolean {
  return code.split('&&').some(part => {
    const found = tidying.exec(part)
    return found !== null && part.includes('||', found.index + found[0].length)
  })
}

const tidying =
  /(?:^|[\s;&|("'])(?:rm|rmdir|kill|pkill|killall|docker|podman|kubectl|grep|rg|diff|cat|ls|mkdir|mv|cp|cd|unlink|umount|pgrep|sudo|find|stat|command|which|jq|sed|gh|git|curl|wget|brew|apt-get)\s/

const coverageKey =
  /(fail[_-]under|cov-fail-under|branches|functions|lines|statements|minimum(?:Coverage)?|coverageThreshold|thresholds?|check-coverage)["']?(?:\s{0,9}[:=]\s{0,9}|\s{1,9})["']?[\d{tT]|<(minimum)>/

/** A gate of coverage that is taken out without another in its place. */
export function coverageTakenOut(hunks: readonly Hunk[]): LooserSetting[] {
  const added = new Set(hunks.flatMap(hunk => hunk.lines.filter(line => line.kind === 'added').flatMap(keyOf)))
  return hunks.flatMap(hunk => {
    const speaks = /coverage|threshold|nyc|jacoco/i
    const isAboutCoverage = speaks.test(hunk.around) || hunk.lines.some(line => speaks.test(line.text))
    return hunk.lines.flatMap((line): LooserSetting[] => {
      if (line.kind !== 'removed') return []
      const [key] = keyOf(line)
      if (key === undefined || added.has(key) || !isCoverage(key, line, isAboutCoverage)) return []
      return [{ kind: 'coverage-lowered', side: 'base', line: line.oldLine }]
    })
  })
}

function keyOf({ code }: CodeLine): string[] {
  const found = coverageKey.exec(code)
  return found === null ? [] : [(found[1] ?? found[2])!.toLowerCase()]
}

/** `lines: 80` alone could be anything. */
function isCoverage(key: string, { code }: CodeLine, isAboutCoverage: boolean): boolean {
  if (/fail|cov|minimumc/.test(key)) return true
  return isAboutCoverage && (/\d/.test(code) || key.startsWith('threshold'))
}

/** Rules of linters and compilers that the change switches off. */
export function rulesSwitchedOff(hunk: Hunk, path: string): LooserSetting[] {
  return runsOf(hunk).flatMap(run => {
    const removed = new Set(run.removed.map(line => compact(line.text)))
    return run.added.flatMap((line): LooserSetting[] => {
      if (removed.has(compact(line.text)) || !switchesOff(line, run, path)) return []
      return [{ kind: 'check-silenced', side: 'head', line: line.newLine }]
    })
  })
}

function switchesOff(line: CodeLine, run: Run, path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (/eslint/.test(name)) {
    const rule = /^["']?([@\w/-]+)["']?:\[?(?:["']off["']|0\b)/.exec(compact(line.text))?.[1]
    return rule !== undefined && /[-/]|^(?:eqeqeq|curly|complexity)$/.test(rule)
  }
  if (/^tsconfig/.test(name)) {
    const flag = /^\s*"(strict\w*|no[A-Z]\w*|exactOptionalPropertyTypes|useUnknownInCatchVariables)"\s*:\s*false/.exec(
      line.text
    )?.[1]
    if (flag === undefined || flag === 'noEmit') return false
    return flag.startsWith('strict') || run.removed.some(old => compact(old.text).startsWith(`"${flag}":true`))
  }
  if (/^biome\.jsonc?$/.test(name)) return /:\s*"off"/.test(line.text)
  if (/^(?:pyproject\.toml|mypy\.ini|setup\.cfg)$/.test(name))
    return /^\s*(?:ignore_errors\s*=\s*[Tt]rue|strict\s*=\s*[Ff]alse|disallow_\w+\s*=\s*[Ff]alse|check_untyped_defs\s*=\s*[Ff]alse)/.test(
      line.text
    )
  return false
}
