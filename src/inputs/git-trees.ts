// Folders of a commit, one at a time: what stands beside a file is asked for where it matters, never a whole tree.
import { InputError } from '../model/errors.js'
import { readingOf } from '../model/look-alikes.js'
import type { GitStore } from './git.js'
import { GitError, objectId } from './git-process.js'
import { GitPipe, LargeAnswer, ObjectAnswer } from './history-pipe.js'

export interface TreeEntry {
  /** Invalid UTF-8 is shown as U+FFFD. */
  name: string
  /** git's octal, without a leading zero for folders: `40000`. */
  mode: string
  id: string
}

/** Folders kept at once; a replayed history asks for the same ones again and again. */
const keptFolders = 1000

/** Reads folders and blobs through one `git cat-file --batch`. `close` must follow. */
export class GitTrees {
  readonly #pipe: GitPipe
  readonly #idLength: number
  readonly #folders = new Map<string, Promise<Folder | null>>()

  constructor(store: GitStore) {
    this.#pipe = new GitPipe(store, ['cat-file', '--batch'])
    this.#idLength = store.objectFormat === 'sha256' ? 32 : 20
  }

  close(): void {
    this.#pipe.close()
  }

  /** The top folder of a commit. Throws InputError `missing-objects` where the repository lacks it. */
  async top(commit: string): Promise<Folder> {
    const folder = await this.#read(`${objectId(commit)}^{tree}`)
    if (folder === null) throw missing()
    return folder
  }

  /** A folder by its id; null where the repository lacks it or it is too large to look into. */
  folder(id: string): Promise<Folder | null> {
    const known = this.#folders.get(id)
    if (known !== undefined) return known
    if (this.#folders.size >= keptFolders) this.#folders.clear()
    const folder = this.#read(objectId(id))
    this.#folders.set(id, folder)
    return folder
  }

  /** A blob's bytes; null where it is larger than a pipe carries. Throws InputError `missing-objects` where there is none. */
  async blob(id: string): Promise<Buffer | null> {
    const object = await this.#ask(objectId(id))
    if (object === 'large') return null
    if (object?.type !== 'blob') throw missing()
    return object.content
  }

  async #read(name: string): Promise<Folder | null> {
    const object = await this.#ask(name)
    return object === null || object === 'large' || object.type !== 'tree'
      ? null
      : new Folder(object.content, this.#idLength)
  }

  async #ask(name: string): Promise<{ type: string; content: Buffer } | 'large' | null> {
    let answer: Buffer
    try {
      answer = await this.#pipe.ask(`${name}\n`, new ObjectAnswer())
    } catch (cause) {
      if (cause instanceof LargeAnswer) return 'large'
      if (cause instanceof GitError) return null
      throw cause
    }
    const end = answer.indexOf(0x0a)
    const [, type, size] = answer.toString('latin1', 0, end).split(' ')
    return size === undefined ? null : { type: type!, content: answer.subarray(end + 1, answer.length - 1) }
  }
}

function missing(): InputError {
  return new InputError(
    'missing-objects',
    'The repository lacks a folder or file of the base branch that the judgement needs.',
    'Check out with fetch-depth: 0 (or run git fetch --unshallow), and run Remit again.'
  )
}

/** One folder. */
export class Folder {
  readonly entries: readonly TreeEntry[]
  #byName: ReadonlyMap<string, TreeEntry> | null = null
  #byReading: ReadonlyMap<string, readonly string[]> | null = null

  constructor(raw: Buffer, idLength: number) {
    this.entries = parseTree(raw, idLength)
  }

  entry(name: string): TreeEntry | null {
    this.#byName ??= new Map(this.entries.map(entry => [entry.name, entry]))
    return this.#byName.get(name) ?? null
  }

  /** Names that read like this one and are another. */
  twinsOf(name: string): readonly string[] {
    this.#byReading ??= groupByReading(this.entries)
    return (this.#byReading.get(readingOf(name)) ?? []).filter(other => other !== name)
  }
}

// `<mode> <name>NUL<id as bytes>`, over and over.
function parseTree(raw: Buffer, idLength: number): TreeEntry[] {
  const entries: TreeEntry[] = []
  for (let at = 0; at < raw.length; ) {
    const blank = raw.indexOf(0x20, at)
    const end = raw.indexOf(0, blank + 1)
    if (blank < 0 || end < 0) break
    entries.push({
      mode: raw.toString('latin1', at, blank),
      name: raw.toString('utf8', blank + 1, end),
      id: raw.toString('hex', end + 1, end + 1 + idLength)
    })
    at = end + 1 + idLength
  }
  return entries
}

function groupByReading(entries: readonly TreeEntry[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const { name } of entries) {
    const reading = readingOf(name)
    const group = groups.get(reading)
    if (group === undefined) groups.set(reading, [name])
    else group.push(name)
  }
  return groups
}

export function isFolder(entry: TreeEntry | null): entry is TreeEntry {
  return entry !== null && entry.mode === '40000'
}

export function isRegularFile(entry: TreeEntry): boolean {
  return entry.mode === '100644' || entry.mode === '100755'
}
