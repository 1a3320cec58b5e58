// A changed file that holds tests, checks or code of the languages that are read here. Its patch is read when somebody
// asks: most files of a change hold nothing of interest, and one look over their text says so.
import type { ChangedFile } from '../model/pull-request.js'
import type { TestLanguage } from '../model/weakening.js'
import { type Hunk, readHunks } from './test-changes-hunks.js'
import { type ReadAs, readAs } from './test-changes-languages.js'

/** Something by which a linter or a type check is told to look away (facts/test-changes-silenced). */
const silencing =
  /@ts-|-disable|tslint:|-ignore|ignore\b|noqa|nolint|nosec|NOSONAR|@Suppress|CHECKSTYLE|pragma|pylint|pyright|mypy/i

export class TestFile {
  readonly file: ChangedFile
  readonly #how: ReadAs
  #hunks: Hunk[] | null = null
  #maySilence: boolean | null = null

  private constructor(file: ChangedFile, how: ReadAs) {
    this.file = file
    this.#how = how
  }

  /** Null for a file of which nothing is read. */
  static of(file: ChangedFile): TestFile | null {
    const how = file.patch === null || file.patch.length === 0 ? null : readAs(file.path)
    return how === null ? null : new TestFile(file, how)
  }

  get path(): string {
    return this.file.path
  }

  get language(): TestLanguage {
    return this.#how.language
  }

  /** The language of its own text, where its settings are a program. */
  get speaks(): TestLanguage {
    return this.#how.speaks
  }

  get isTest(): boolean {
    return this.#how.isTest
  }

  get isNew(): boolean {
    return this.file.status === 'added'
  }

  get hunks(): readonly Hunk[] {
    this.#hunks ??= readHunks(this.file.patch!, this.#how.family)
    return this.#hunks
  }

  /** False where no line of it can silence a check. */
  get maySilence(): boolean {
    this.#maySilence ??= silencing.test(new TextDecoder().decode(this.file.patch!))
    return this.#maySilence
  }
}
