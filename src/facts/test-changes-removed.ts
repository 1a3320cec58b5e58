// Tests and assertions that are gone. What reappears anywhere in the change has moved; what is replaced in the same
// test is another assertion; what speaks of code that this change takes away may go with it.
import type { ChangedFile } from '../model/pull-request.js'
import type { TestLanguage } from '../model/weakening.js'
import type { TestFile } from './test-changes-file.js'
import { forceOf, there } from './test-changes-force.js'
import { formOf } from './test-changes-forms.js'
import { Homes } from './test-changes-homes.js'
import type { FoundWeakening } from './test-changes-in-place.js'
import { isBenchmark } from './test-changes-languages.js'
import { type Region, regionsOf } from './test-changes-regions.js'
import { TakenAway } from './test-changes-subject.js'
import { namesIn, presenceIn } from './test-changes-values.js'

export function removedFrom(read: readonly TestFile[], files: readonly ChangedFile[]): FoundWeakening[] {
  const losing = read.flatMap(one => {
    if (!one.isTest || one.file.deleted === 0 || isBenchmark(one.path)) return []
    const regions = regionsOf(one.hunks, one.language)
    const loses = regions.some(
      ({ runs, removedTests }) => removedTests.length > 0 || runs.some(run => run.removed.length > 0)
    )
    return loses ? [{ one, regions }] : []
  })
  if (losing.length === 0) return []
  const homes = new Homes(read)
  // Asked for late: most changes only move or replace.
  let gone: TakenAway | null = null
  const takenAway = (): TakenAway => {
    gone ??= new TakenAway(files)
    return gone
  }
  return losing.flatMap(({ one, regions }) => {
    const lost = findRemovals(one, regions, homes, text => takenAway().isNamedIn(text, one.path))
    if (lost.length === 0) return []
    if (takenAway().shrinks(one.path)) return []
    if (one.file.status !== 'removed') return lost
    if (takenAway().hasSubjectOf(one.path) || takenAway().isNamedInFile(one.file)) return []
    return lost.map(each => ({ ...each, line: 0 }))
  })
}

/** `goesAlong` says whether a text of the removed side names code that this change takes away. */
function findRemovals(
  { language, path, file }: TestFile,
  regions: readonly Region[],
  homes: Homes,
  goesAlong: (text: string) => boolean
): FoundWeakening[] {
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
  const spare = { count: file.status === 'removed' ? homes.newTestsFor(path, language) : spareTests(regions) }
  const tests = regions.flatMap(region => lostTests(region, homes, spare, goesAlong))
  const common = { path, language, side: 'base' as const }
  return [
    ...assertions.map(line => ({ ...common, kind: 'assertion-removed' as const, line })),
    ...tests.map(line => ({ ...common, kind: 'test-removed' as const, line }))
  ]
}

/** In tests that stay, or that come back under any name. */
function lostAssertions(region: Region, language: TestLanguage, goesAlong: (text: string) => boolean): number[] {
  const { runs, removedTests, addedTests, callsHelper } = region
  if (callsHelper) return []
  // One assertion in the place of others may ask for as much; those that a run gains may replace others of the same test.
  if (runs.some(run => run.added > 0 && run.removed.length > run.added)) return []
  const lost = runs.flatMap(run => (run.added > 0 || run.hasMany || run.standsIn ? [] : run.removed))
  const gained = runs.reduce((sum, run) => sum + Math.max(0, run.added - run.removed.length), 0)
  const inRenamed =
    removedTests.length <= addedTests.length && gained === 0 && !runs.some(run => run.standsIn)
      ? removedTests.flatMap(test => test.assertions)
      : []
  return [...lost.slice(gained), ...inRenamed]
    .filter(({ statement }) => !isKept(formOf(statement), region, language))
    .filter(({ statement }) => !goesAlong(statement) && !losesValue(formOf(statement), region, language, goesAlong))
    .map(({ line }) => line)
}

/**
 * Whether the value that was asserted of is no longer taken: since the program does not give it any more, or, where the
 * test is rewritten, of an assertion that only asked for it to be there.
 */
function losesValue(
  form: string,
  { values, gainsCode }: Region,
  language: TestLanguage,
  goesAlong: (text: string) => boolean
): boolean {
  const presence = presenceIn(form, language)
  return namesIn(form).some(name => {
    const taken = values.get(name) ?? null
    return taken !== null && ((gainsCode && presence === name) || goesAlong(taken))
  })
}

/** UTF-16 units of added lines up to which they are searched for each lost assertion. */
const longestCompared = 20_000

/**
 * Whether the same test still asserts it, or compares in another way what it was
 * asserted of; or that was only asked to be there, and its value is asserted, or that of a part of it.
 */
function isKept(form: string, { asserted, staying, compared, reached }: Region, language: TestLanguage): boolean {
  if (staying.has(form)) return true
  const presence = presenceIn(form, language)
  if (presence !== null && reached.has(presence)) return true
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
