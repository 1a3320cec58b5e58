// Tests and assertions that are gone. What reappears anywhere in the change has moved; what is replaced in the same
// test is another assertion; what speaks of code that this change takes away may go with it.
import type { ChangedFile } from '../model/pull-request.js'
import type { TestLanguage } from '../model/weakening.js'
import { forceOf, there } from './test-changes-force.js'
import { declarationAt, formOf, isAssertion, statementAt } from './test-changes-forms.js'
import { type CodeLine, type Hunk, sideOf } from './test-changes-hunks.js'
import { type Region, regionsOf } from './test-changes-regions.js'

export interface TestFile {
  file: ChangedFile
  language: TestLanguage
  isTest: boolean
  hunks: Hunk[]
}

export interface Removals {
  /** 1-based lines of the base. */
  assertions: number[]
  tests: number[]
}

/** Forms and names that the change adds: what reappears among them has moved. */
export class Homes {
  readonly #written = new Map<string, number>()
  readonly #removed = new Map<string, number>()
  readonly #tests = new Map<string, number>()
  /** Tests in files that the change adds, by language, to which a removed file may have given way. */
  readonly newTests = new Map<TestLanguage, number>()

  constructor(files: readonly TestFile[]) {
    for (const { file, language, hunks, isTest } of files) {
      for (const hunk of hunks) {
        this.#countForms(sideOf(hunk, 'base'), language, 'removed')
        const head = sideOf(hunk, 'head')
        this.#countForms(head, language, 'added')
        for (const [index, line] of head.entries()) {
          const declaration = line.kind === 'added' ? declarationAt(head, index, language) : null
          if (declaration === null || declaration.isGroup) continue
          count(this.#tests, declaration.name, 1)
          if (isTest && file.status === 'added') count(this.newTests, language, 1)
        }
      }
    }
  }

  #countForms(lines: readonly CodeLine[], language: TestLanguage, kind: CodeLine['kind']): void {
    const counts = kind === 'added' ? this.#written : this.#removed
    for (const [index, line] of lines.entries())
      if (line.kind === kind && isAssertion(line, language)) count(counts, formOf(statementAt(lines, index)), 1)
  }

  /** Whether this form of a removed test stands elsewhere now. */
  has(form: string): boolean {
    return this.#written.has(form)
  }

  /** The same of an assertion on its own: a form that is written more often than taken out is nobody's new place. */
  isMoved(form: string): boolean {
    const written = this.#written.get(form) ?? 0
    return written > 0 && written <= (this.#removed.get(form) ?? 0)
  }

  takeTest(name: string): boolean {
    return take(this.#tests, name)
  }
}

function count<K>(map: Map<K, number>, key: K, by: number): void {
  map.set(key, (map.get(key) ?? 0) + by)
}

function take(map: Map<string, number>, key: string): boolean {
  const left = map.get(key) ?? 0
  if (left === 0) return false
  map.set(key, left - 1)
  return true
}

/** `goesAlong` says whether a text of the removed side names code that this change takes away. */
export function findRemovals(
  { hunks, language, file }: TestFile,
  homes: Homes,
  goesAlong: (text: string) => boolean
): Removals {
  const regions = regionsOf(hunks, language)
  for (const { runs, removedTests } of regions) {
    for (const run of runs) run.removed = run.removed.filter(({ statement }) => !homes.isMoved(formOf(statement)))
    for (const test of removedTests) {
      const before = test.assertions.length
      test.assertions = test.assertions.filter(({ statement }) => !homes.has(formOf(statement)))
      // Most of what it checked is checked elsewhere.
      if (before > 0 && test.assertions.length * 2 <= before) test.line = 0
    }
  }
  const assertions = regions.flatMap(region => lostAssertions(region, language, goesAlong))
  const spare = { count: file.status === 'removed' ? (homes.newTests.get(language) ?? 0) : spareTests(regions) }
  const tests = regions.flatMap(region => lostTests(region, homes, spare, goesAlong))
  return { assertions, tests }
}

/** In tests that stay, or that come back under any name. */
function lostAssertions(region: Region, language: TestLanguage, goesAlong: (text: string) => boolean): number[] {
  const { runs, removedTests, addedTests, callsHelper } = region
  if (callsHelper) return []
  // One assertion in the place of others may ask for as much; those that a run gains may replace others of the same test.
  const lost = runs.flatMap(run => (run.added > 0 || run.hasMany ? [] : run.removed))
  const gained = runs.reduce((sum, run) => sum + Math.max(0, run.added - run.removed.length), 0)
  const inRenamed =
    removedTests.length <= addedTests.length && gained === 0 ? removedTests.flatMap(test => test.assertions) : []
  return [...lost.slice(gained), ...inRenamed]
    .filter(({ statement }) => !isKept(formOf(statement), region, language))
    .filter(({ statement }) => !goesAlong(statement))
    .map(({ line }) => line)
}

/** UTF-16 units of added lines up to which they are searched for each lost assertion. */
const longestCompared = 20_000

/** Whether what is asserted of is compared in another way now, or was only asked to be there, and its value is asserted. */
function isKept(form: string, { asserted, compared }: Region, language: TestLanguage): boolean {
  const found = forceOf(form, language)
  if (found === null) return false
  if (found.force === there && asserted.has(found.subject)) return true
  return found.subject.length > 4 && compared.length < longestCompared && compared.includes(found.subject)
}

/** Tests that the file gains under names that it did not lose: they may have taken over from others. */
function spareTests(regions: readonly Region[]): number {
  const lost = new Set(regions.flatMap(({ removedTests }) => removedTests.map(test => test.name)))
  return regions.flatMap(({ addedTests }) => addedTests).filter(name => !lost.has(name)).length
}

function lostTests(
  { removedTests, callsHelper, runs }: Region,
  homes: Homes,
  spare: { count: number },
  goesAlong: (text: string) => boolean
): number[] {
  return removedTests
    .filter(test => !homes.takeTest(test.name))
    .filter(test => {
      if (test.line === 0 || callsHelper || runs.some(run => run.hasMany)) return false
      if (goesAlong(test.body)) return false
      if (spare.count > 0) {
        spare.count--
        return false
      }
      return true
    })
    .map(test => test.line)
}
