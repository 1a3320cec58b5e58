// A changed file that holds tests, checks or code of the languages that are read here. Its patch is read when somebody
// asks: most files of a change hold nothing of interest, and one look over their text says so.
import type { ChangedFile } from '../model/pull-request.js'
import type { TestLanguage } from '../model/weakening.js'
import { type Hunk, readHunks } from './test-changes-hunks.js'
import { type ReadAs, readAs } from './test-changes-languages.js'

/** Something by which a linter or a type check is told to look away (facts/test-changes-silenced). */
const silencing =
  /@ts-|-disable|tslint:|-ignore|ignore\b|noqa|nolint|nosec|NOSONAR|@Suppress|CHECKSTYLE|pragma|pylint|pyright|mypy/i

/** Bytes of patches whose lines may still stay at hand; shared by the files of a change. */
export interface Room {
  bytes: number
}

export class TestFile {
  readonly file: ChangedFile
  readonly #how: ReadAs
  readonly #room: Room
  #hunks: Hunk[] | null = null
  #maySilence: boolean | null = null

  private constructor(file: ChangedFile, how: ReadAs, room: Room) {
    this.file = file
    this.#how = how
    this.#room = room
  }

  /** Null for a file of which nothing is read. */
  static of(file: ChangedFile, room: Room): TestFile | null {
    const how = file.patch === null || file.patch.length === 0 ? null : readAs(file.path)
    return how === null ? null : new TestFile(file, how, room)
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

  /** Read anew for each question once there is no room left. */
  get hunks(): readonly Hunk[] {
    if (this.#hunks !== null) return this.#hunks
    const hunks = readHunks(this.file.patch!, this.#how.family)
    this.#room.bytes -= this.file.patch!.length
    if (this.#room.bytes >= 0) this.#hunks = hunks
    return hunks
  }

  /** False where no line of it can silence a check. */
  get maySilence(): boolean {
    this.#maySilence ??= silencing.test(decoder.decode(this.file.patch!))
    return this.#maySilence
  }
}

const decoder = new TextDecoder()
