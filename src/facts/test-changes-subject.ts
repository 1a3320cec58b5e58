// Deleted code may take its tests along: what the change takes out of the program, and whether a test speaks of it.
import { fileKind } from '../model/file-kind.js'
import { readPatch } from '../model/patch.js'
import type { ChangedFile } from '../model/pull-request.js'
import type { FileKind } from '../model/trace.js'

const identifier = /[A-Za-z_$][\w$]{2,}/g
/** What a line declares: a function, a method, a class. */
const declarations = [
  /^func\s+(?:\([^()]{0,100}\)\s{0,4})?(\w+)/,
  /^\s*(?:(?:export|default|async|static|public|private|protected|abstract)\s+)*(?:def|function|class|interface)\b[\s*]+(\w+)/,
  /^\s+(?:(?:async|static|public|private|protected)\s+)*(?!if\b|for\b|while\b|switch\b|catch\b|function\b)(\w+)\s{0,4}\([^;]*\{\s*$/
]
/** A file that says by its name that it holds tests; what else lies among tests is their support. */
const namedTest =
  /[._-](?:tests?|spec|e2e|it)\.\w+$|(?:^|\/)(?:test_[^/]*|conftest\.py|tests?\.\w+)$|(?:Test|Tests|IT|Spec)\.\w+$/
/** What tests or asserts by itself is no mere support: whoever takes it out takes checks out. */
const testing =
  /\b(?:it|test|describe|suite|func Test\w*|def test\w*)\s{0,4}\(|\b(?:expect|assert|verify|check)|\.should\b/
/** What names a thing without having it: prose, recorded output. */
const keepsNothing: ReadonlySet<FileKind> = new Set(['lock', 'snapshot', 'asset', 'changelog'])
const prose = /\.(?:mdx?|rst|adoc|txt)$/i
/** Bytes of changed program lines that are looked at. */
const changedBytes = 4_000_000

export class TakenAway {
  /** Identifiers that the changed lines of the program, and of what supports tests, lose and nowhere keep. */
  readonly #names = new Set<string>()
  /** Functions and classes that are declared no more, behind the folder or the stem of their file. */
  readonly #declared = new Set<string>()
  readonly #stems = new Set<string>()
  readonly #folders = new Set<string>()
  /** Lines that the program gains and loses, by stem, and of all of it under the empty name. */
  readonly #lines = new Map<string, { added: number; deleted: number }>()

  constructor(files: readonly ChangedFile[]) {
    const kept = new Set<string>()
    const declaredHere = new Map<string, Set<string>>()
    const declaredNow = new Set<string>()
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
      if (file.patch === null || keepsNothing.has(kind) || prose.test(file.path)) continue
      // What tests and settings keep is not gone; only what the program loses is.
      const isSupport = kind === 'test' && isMereSupport(file.path, file.patch)
      const places = kind === 'source' ? placesOf(file.previousFilename ?? file.path) : []
      for (const { kind: line, text } of readPatch(file.patch, { changedBytes, lineBytes: 4000 })) {
        if (line === 'hunk' || (line === 'removed' && kind !== 'source' && !isSupport)) continue
        for (const [name] of text.matchAll(identifier)) (line === 'removed' ? this.#names : kept).add(name)
        const declared = line === 'context' || places.length === 0 ? null : declaredBy(text)
        if (declared === null) continue
        if (line === 'added') declaredNow.add(declared)
        else for (const place of places) listOf(declaredHere, declared).add(place)
      }
    }
    for (const name of kept) this.#names.delete(name)
    for (const [name, places] of declaredHere)
      if (!declaredNow.has(name)) for (const place of places) this.#declared.add(`${place} ${name}`)
  }

  /** Whether a text, code of the base in the file `path`, names something that is gone, or calls what was declared near. */
  isNamedIn(text: string, path: string): boolean {
    if ((text.match(identifier) ?? []).some(name => this.#names.has(name))) return true
    if (this.#declared.size === 0) return false
    const places = placesOf(path)
    return (text.match(/\b\w+\(/g) ?? []).some(call =>
      places.some(place => this.#declared.has(`${place} ${call.slice(0, -1)}`))
    )
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
  isNamedInFile({ path, patch }: ChangedFile): boolean {
    return patch !== null && readPatch(patch, { changedBytes: 20_000 }).some(({ text }) => this.isNamedIn(text, path))
  }

  /** Whether a removed test file stood beside code that is removed as well, or was named after it. */
  hasSubjectOf(path: string): boolean {
    return this.#stems.has(stemOf(path)) || this.#folders.has(folderOf(path))
  }
}

function isMereSupport(path: string, patch: Uint8Array): boolean {
  return !namedTest.test(path) && !testing.test(new TextDecoder().decode(patch))
}

function declaredBy(text: string): string | null {
  for (const declaration of declarations) {
    const name = declaration.exec(text)?.[1]
    if (name !== undefined) return name
  }
  return null
}

function listOf(map: Map<string, Set<string>>, key: string): Set<string> {
  const list = map.get(key) ?? new Set()
  map.set(key, list)
  return list
}

/** Where a file and its tests meet: the folder, and the stem. */
function placesOf(path: string): string[] {
  return [`${folderOf(path)}/`, stemOf(path)]
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
