// Where assertions and tests may have gone: the forms and names that a change adds.
import type { TestLanguage } from '../model/weakening.js'
import type { TestFile } from './test-changes-file.js'
import { declarationAt, formOf, isAssertion, statementAt } from './test-changes-forms.js'
import { type CodeLine, sideOf } from './test-changes-hunks.js'

/** Forms and names that the change adds: what reappears among them has moved. */
export class Homes {
  readonly #anywhere = new Set<string>()
  readonly #written = new Map<string, number>()
  readonly #removed = new Map<string, number>()
  readonly #tests = new Map<string, number>()
  /** Tests that the change adds, by language in new files, and by folder in all. */
  readonly #newTests = new Map<string, number>()

  constructor(files: readonly TestFile[]) {
    for (const { path, language, hunks, isTest, isNew } of files) {
      for (const hunk of hunks) {
        const base = sideOf(hunk, 'base')
        for (const [index, line] of base.entries())
          if (line.kind === 'removed' && isAssertion(line, language))
            count(this.#removed, formOf(statementAt(base, index)), 1)
        this.#readHead(sideOf(hunk, 'head'), language, { path, isNewFile: isTest && isNew })
      }
    }
  }

  #readHead(
    head: readonly CodeLine[],
    language: TestLanguage,
    { path, isNewFile }: { path: string; isNewFile: boolean }
  ): void {
    let isNewTest = false
    for (const [index, line] of head.entries()) {
      const declaration = declarationAt(head, index, language)
      if (declaration !== null && !declaration.isGroup) {
        isNewTest = line.kind === 'added' && !isNewFile
        if (line.kind === 'added') count(this.#tests, declaration.name, 1)
        if (line.kind === 'added') count(this.#newTests, isNewFile ? language : folderOf(path), 1)
      }
      if (line.kind !== 'added' || !isAssertion(line, language)) continue
      const form = formOf(statementAt(head, index))
      this.#anywhere.add(form)
      // A new test asserts for itself.
      if (!isNewTest) count(this.#written, form, 1)
    }
  }

  /** Whether this form of a removed test stands elsewhere now. */
  has(form: string): boolean {
    return this.#anywhere.has(form)
  }

  /** The same of an assertion on its own: a form that is written more often than taken out is nobody's new place. */
  isMoved(form: string): boolean {
    const written = this.#written.get(form) ?? 0
    return written > 0 && written <= (this.#removed.get(form) ?? 0)
  }

  /** Tests to which a removed file may have given way: those of new files, and of files beside it. */
  newTestsFor(path: string, language: TestLanguage): number {
    return (this.#newTests.get(language) ?? 0) + (this.#newTests.get(folderOf(path)) ?? 0)
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

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}
