// What is weaker where it stands: skipped, loosened, silenced, no longer counted.
import type { Weakening, WeakeningKind } from '../model/weakening.js'
import type { TestFile } from './test-changes-file.js'
import { isBenchmark } from './test-changes-languages.js'
import { looserAssertions } from './test-changes-loosened.js'
import { looserNumbers } from './test-changes-numbers.js'
import { coverageTakenOut, ignoredFailures, rulesSwitchedOff } from './test-changes-settings.js'
import { addedSilences, silencesTakenOut } from './test-changes-silenced.js'
import { addedMarks, runnableTests } from './test-changes-skipped.js'

/** One weakening; line 0 means the whole file. */
export type FoundWeakening = Pick<Weakening, 'path' | 'language' | 'side' | 'kind'> & { line: number }

export function weakenedInPlace(files: readonly TestFile[]): FoundWeakening[] {
  // Whoever names `hunks` has the patch read: only where there are lines of the side that is asked about.
  const ran = new Set(
    files.flatMap(one =>
      one.isTest && !one.isNew && one.file.deleted !== 0 ? runnableTests(one.hunks, one.language) : []
    )
  )
  const takenOut = new Map<string, number>()
  for (const one of files) {
    const keys = !one.isNew && one.maySilence ? silencesTakenOut(one.hunks, one.speaks) : []
    for (const key of keys) takenOut.set(key, (takenOut.get(key) ?? 0) + 1)
  }
  return files.flatMap(one => {
    if (one.file.status === 'removed') return []
    const silenced = one.isNew ? [] : silencedIn(one, takenOut)
    if (one.language === 'workflow' || one.language === 'configuration') return [...loosenedIn(one), ...silenced]
    return one.isTest ? [...weakenedTests(one, ran), ...silenced] : silenced
  })
}

function silencedIn(one: TestFile, takenOut: Map<string, number>): FoundWeakening[] {
  if (!one.maySilence || one.file.added === 0) return []
  return one.hunks.flatMap(hunk =>
    addedSilences(hunk, one.speaks, takenOut).map(line => onHead(one, 'check-silenced', line))
  )
}

function loosenedIn(one: TestFile): FoundWeakening[] {
  if (one.isNew) return []
  const { hunks, language, path } = one
  const settings = [
    ...hunks.flatMap(hunk => [...ignoredFailures(hunk, language), ...rulesSwitchedOff(hunk, path)]),
    ...coverageTakenOut(hunks)
  ]
  return [
    ...settings.map(({ kind, side, line }) => ({ path, language, side, kind, line })),
    ...hunks.flatMap(hunk => looserNumbers(hunk, language, path).map(({ kind, line }) => onHead(one, kind, line)))
  ]
}

function weakenedTests(one: TestFile, ran: ReadonlySet<string>): FoundWeakening[] {
  const { language, path, isNew } = one
  // A new file can only bring a test back that was taken out elsewhere.
  if ((isNew && ran.size === 0) || one.file.added === 0) return []
  return one.hunks.flatMap(hunk => [
    ...addedMarks(hunk, language, isNew, ran).map(({ kind, line }) => onHead(one, kind, line)),
    ...looserAssertions(hunk, language).map(line => onHead(one, 'assertion-loosened', line)),
    ...(isBenchmark(path) ? [] : looserNumbers(hunk, language, path).map(({ kind, line }) => onHead(one, kind, line)))
  ])
}

function onHead({ path, language }: TestFile, kind: WeakeningKind, line: number): FoundWeakening {
  return { path, language, side: 'head', kind, line }
}
