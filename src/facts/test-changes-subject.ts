// Deleted code may take its tests along: what the change takes out of the program, and whether a test speaks of it.
import { fileKind } from '../model/file-kind.js'
import { readPatch } from '../model/patch.js'
import type { ChangedFile } from '../model/pull-request.js'

const identifier = /[A-Za-z_$][\w$]{3,}/g
/** Bytes of changed program lines that are looked at. */
const changedBytes = 4_000_000

export class TakenAway {
  /** Identifiers that the program's changed lines lose and nowhere keep. */
  readonly #names = new Set<string>()
  readonly #stems = new Set<string>()
  readonly #folders = new Set<string>()
  /** Lines that the program gains and loses, by stem, and of all of it under the empty name. */
  readonly #lines = new Map<string, { added: number; deleted: number }>()

  constructor(files: readonly ChangedFile[]) {
    const kept = new Set<string>()
    for (const file of files) {
      const kind = fileKind(file.path)
      if (kind === 'source' && (file.status === 'removed' || file.status === 'renamed')) {
        const path = file.previousFilename ?? file.path
        this.#stems.add(stemOf(path))
        if (file.status === 'removed') this.#folders.add(folderOf(path))
      }
      if (kind === 'source') {
        for (const stem of [stemOf(file.path), '']) {
          const lines = this.#lines.get(stem) ?? { added: 0, deleted: 0 }
          this.#lines.set(stem, {
            added: lines.added + (file.added ?? 0),
            deleted: lines.deleted + (file.deleted ?? 0)
          })
        }
      }
      if (file.patch === null || kind === 'lock' || kind === 'snapshot' || kind === 'asset') continue
      // What tests and settings keep is not gone; only what the program loses is.
      const isProgram = kind === 'source'
      for (const { kind: line, text } of readPatch(file.patch, { changedBytes, lineBytes: 4000 })) {
        if (line === 'hunk' || (line === 'removed' && !isProgram)) continue
        for (const [name] of text.matchAll(identifier)) (line === 'removed' ? this.#names : kept).add(name)
      }
    }
    for (const name of kept) this.#names.delete(name)
  }

  /** Whether a text, code of the base, names something that is gone. */
  isNamedIn(text: string): boolean {
    return (text.match(identifier) ?? []).some(name => this.#names.has(name))
  }

  /**
   * Whether the code that a test file is named after, or where none is so named all code of the change, is mostly taken
   * away: its tests then have less to say.
   */
  shrinks(path: string): boolean {
    const { added, deleted } = this.#lines.get(stemOf(path)) ?? this.#lines.get('') ?? { added: 0, deleted: 0 }
    return deleted >= 6 && deleted >= 3 * added
  }

  /** Whether a removed file's text, its beginning, names something that is gone: its imports do. */
  isNamedInFile({ patch }: ChangedFile): boolean {
    return patch !== null && readPatch(patch, { changedBytes: 20_000 }).some(({ text }) => this.isNamedIn(text))
  }

  /** Whether a removed test file stood beside code that is removed as well, or was named after it. */
  hasSubjectOf(path: string): boolean {
    return this.#stems.has(stemOf(path)) || this.#folders.has(folderOf(path))
  }
}

/** `src/main/java/a/FooTest.java` -> `foo`. */
function stemOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return name
    .slice(0, name.indexOf('.', 1) < 0 ? name.length : name.indexOf('.', 1))
    .replace(/^test_|_test$|(?:Integration)?Tests?$|IT$/, '')
    .toLowerCase()
}

/** The folder with its marks of tests taken out, so that a test's folder equals that of its subject. */
function folderOf(path: string): string {
  return path
    .split('/')
    .slice(0, -1)
    .filter(folder => !/^(?:__tests__|tests?|specs?|unit|e2e|src|lib|main|java)$/i.test(folder))
    .join('/')
}
