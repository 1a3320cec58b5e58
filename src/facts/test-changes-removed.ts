// Tests and assertions that are gone. What reappears anywhere in the change has moved; what is replaced in the same
// test is another assertion; what speaks of code that this change takes away may go with it.
import type { ChangedFile } from '../model/pull-request.js'
import type { TestLanguage } from '../model/weakening.js'
import { forceOf, there } from './test-changes-force.js'
import { declarationAt, formOf, isAssertion, statementAt } from './test-changes-forms.js'
import { type Hunk, sideOf } from './test-changes-hunks.js'
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

/** Forms and names that the change adds; taking one out says that it has its home there. */
export class Homes {
  readonly #forms = new Map<string, number>()
  readonly #tests = new Map<string, number>()
  /** Tests in files that the change adds, by language, to which a removed file may have given way. */
  readonly newTests = new Map<TestLanguage, number>()

  constructor(files: readonly TestFile[]) {
    for (const { file, language, hunks, isTest } of files) {
      for (const hunk of hunks) {
        const lines = sideOf(hunk, 'head')
        for (const [index, line] of lines.entries()) {
          if (line.kind !== 'added') continue
          if (isAssertion(line, language)) count(this.#forms, formOf(statementAt(lines, index)), 1)
          const declaration = declarationAt(lines, index, language)
          if (declaration === null || declaration.isGroup) continue
          count(this.#tests, declaration.name, 1)
          if (isTest && file.status === 'added') count(this.newTests, language, 1)
        }
      }
    }
  }

  takeForm(form: string): boolean {
    return take(this.#forms, form)
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
  // Forms are taken in order, so that equal ones have their home once each.
  for (const region of regions) {
    region.removed = region.removed.filter(({ statement }) => !homes.takeForm(formOf(statement)))
    for (const test of region.removedTests) {
      const before = test.assertions.length
      test.assertions = test.assertions.filter(({ statement }) => !homes.takeForm(formOf(statement)))
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
  const { removed, removedTests, addedTests, added, hasMany } = region
  if (added > 0 || hasMany) return []
  const inRenamed = removedTests.length <= addedTests.length ? removedTests.flatMap(test => test.assertions) : []
  return [...removed, ...inRenamed]
    .filter(({ statement }, index) => index >= mostCompared || !isKept(formOf(statement), region, language))
    .filter(({ statement }) => !goesAlong(statement))
    .map(({ line }) => line)
}

/** Lost assertions of one region that are looked for among what is kept. */
const mostCompared = 50

/** Whether what is asserted of is compared in another way now, or was only asked to be there, and more is asked of it. */
function isKept(form: string, { asserted, compared }: Region, language: TestLanguage): boolean {
  const found = forceOf(form, language)
  if (found === null || found.subject.length <= 4) return false
  return compared.includes(found.subject) || (found.force === there && asserted.includes(found.subject))
}

/** Tests that the file gains under names that it did not lose: they may have taken over from others. */
function spareTests(regions: readonly Region[]): number {
  const lost = new Set(regions.flatMap(({ removedTests }) => removedTests.map(test => test.name)))
  return regions.flatMap(({ addedTests }) => addedTests).filter(name => !lost.has(name)).length
}

function lostTests(
  { removedTests, hasMany }: Region,
  homes: Homes,
  spare: { count: number },
  goesAlong: (text: string) => boolean
): number[] {
  return removedTests
    .filter(test => !homes.takeTest(test.name))
    .filter(test => {
      if (test.line === 0 || hasMany) return false
      if (goesAlong(test.body)) return false
      if (spare.count > 0) {
        spare.count--
        return false
      }
      return true
    })
    .map(test => test.line)
}
