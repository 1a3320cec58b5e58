// The change as claims are held against it: its files by name, their lines when somebody asks, and what the trees hold
// under a name.
import type { DependencyChange, ManifestFact } from '../model/dependency.js'
import { fileKind } from '../model/file-kind.js'
import { foldKey, meetsKey, type NamedCommit, type NamedPath, pathKey } from '../model/named-path.js'
import { walkPatch } from '../model/patch.js'
import type { ChangedFile, PullRequest } from '../model/pull-request.js'
import type { FileClass, FileKind, FileTrace } from '../model/trace.js'
import type { ClaimedDependencies } from './claims-dependencies.js'
import { type ChangedLines, codeDifference, isCode, readChangedLines } from './claims-lines.js'

/** One changed file. */
export interface FileView {
  /** Its place among the files; names it in questions. */
  id: number
  file: ChangedFile
  kind: FileKind
  /** The trace's class: a budget, an ignore list, a list of words. */
  class: FileClass | undefined
  /** Both paths as `meetsKey` compares them. */
  key: string
  oldKey: string | null
}

/** What a name of the description stands for. */
export interface Resolved {
  /** Changed files that it names. */
  files: FileView[]
  /** Changed files in the folder that it names. */
  inside: FileView[]
  /** What the tree before the change holds under it; null for nothing. */
  tree: NamedPath | null
}

export interface ClaimScene {
  files: readonly ChangedFile[]
  classes: readonly (FileClass | undefined)[]
  pullRequest: Pick<PullRequest, 'namedPaths' | 'namedCommits' | 'history' | 'source' | 'body'>
  dependencies: ClaimedDependencies
  /** Whether nothing of the change is missing. */
  isComplete: boolean
}

/** The scene that the facts of a run make. */
export function sceneOf(
  pullRequest: PullRequest,
  files: readonly ChangedFile[],
  trace: readonly FileTrace[],
  { dependencies, manifests }: { dependencies: readonly DependencyChange[]; manifests: readonly ManifestFact[] }
): ClaimScene {
  const unread = manifests.filter(({ state }) => state !== 'read').map(({ path }) => path)
  return {
    files,
    classes: trace.map(file => file.class),
    pullRequest,
    dependencies: { changes: dependencies, unread },
    isComplete: pullRequest.source === 'git' && pullRequest.unknowns.length === 0
  }
}

/** What claims will ask for, so that the patches are read for nothing else. */
export interface Asked {
  /** Identifiers, read once for all claims. */
  symbols: ReadonlySet<string>
  /** Whether one speaks of what the change defines for others. */
  exports: boolean
}

/** Bytes of patches whose lines stay at hand for the next claim: those of a larger change would fill the memory. */
const mostKept = 4 * 1024 * 1024

export class ClaimedChange {
  readonly files: readonly FileView[]
  readonly dependencies: ClaimedDependencies
  readonly isComplete: boolean
  readonly commits: readonly NamedCommit[]
  readonly #named: ReadonlyMap<string, NamedPath>
  readonly #lines = new Map<FileView, ChangedLines>()
  readonly #past: PullRequest['history']
  readonly #asked: Asked
  #kept = 0
  readonly #answers = new Map<string, unknown>()

  constructor({ files, classes, pullRequest, dependencies, isComplete }: ClaimScene, asked: Asked) {
    this.#asked = asked
    this.files = files.map((file, index) => ({
      id: index,
      file,
      kind: fileKind(file.path),
      class: classes[index],
      key: foldKey(file.path.toLowerCase()),
      oldKey: file.previousFilename === null ? null : foldKey(file.previousFilename.toLowerCase())
    }))
    this.dependencies = dependencies
    this.isComplete = isComplete
    this.commits = pullRequest.namedCommits
    this.#named = new Map((pullRequest.namedPaths ?? []).map(named => [named.key, named]))
    this.#past = pullRequest.history
  }

  resolve(name: string): Resolved {
    const key = pathKey(name)
    const folded = foldKey(key)
    const files: FileView[] = []
    const inside: FileView[] = []
    for (const view of key === '' ? [] : this.files) {
      const met = [meetsKey(view.key, folded), view.oldKey === null ? null : meetsKey(view.oldKey, folded)]
      if (met.includes('file')) files.push(view)
      else if (met.includes('folder')) inside.push(view)
    }
    return { files, inside, tree: this.#named.get(key) ?? null }
  }

  linesOf(view: FileView): ChangedLines {
    let lines = this.#lines.get(view)
    if (lines === undefined) {
      lines = readChangedLines(view.file, this.#asked.exports)
      this.#kept += view.file.patch?.length ?? 0
      if (this.#kept <= mostKept) this.#lines.set(view, lines)
    }
    return lines
  }

  /** An answer that is worked out once, however many claims ask for it. */
  once<T>(question: string, answer: () => T): T {
    if (!this.#answers.has(question)) this.#answers.set(question, answer())
    return this.#answers.get(question) as T
  }

  /** What of the file's change is code beyond comments, blanks and order: `some`, `none`, or `unknown`. */
  codeChange(view: FileView): 'some' | 'none' | 'unknown' {
    return this.once(`code ${view.id}`, () => this.#codeChange(view))
  }

  #codeChange(view: FileView): 'some' | 'none' | 'unknown' {
    const { file } = view
    if (file.mode === '160000' || file.previousMode === '160000') return 'some'
    if (file.patch === null || file.binary) return 'unknown'
    const lines = this.linesOf(view)
    const { added, removed } = codeDifference(lines)
    if ([...added, ...removed].some(line => isCode(line, file.path))) return 'some'
    return added.length + removed.length > 0 || lines.isUncertain || !lines.isWhole ? 'unknown' : 'none'
  }

  /** Paths of the merged pull request of this number, as far as the history at hand goes; null where it does not. */
  pathsOfPullRequest(number: string): readonly string[] | null {
    const commit = this.#past?.commits.find(({ title }) => title.endsWith(`(#${number})`))
    return commit === undefined || commit.paths.length === 0 ? null : commit.paths
  }

  /** On which sides of the changed lines each identifier stands, and whether every file could be read. */
  occurrences(): { counts: ReadonlyMap<string, Occurrence>; isWhole: boolean } {
    return this.once('occurrences', () => this.#occurrences(this.#asked.symbols))
  }

  #occurrences(names: ReadonlySet<string>): { counts: ReadonlyMap<string, Occurrence>; isWhole: boolean } {
    const counts = new Map<string, Occurrence>()
    const encoded = [...names].map(name => Buffer.from(name))
    let isWhole = this.isComplete
    for (const { file, kind: fileKind } of this.files) {
      // Prose may speak of any name.
      if (fileKind === 'documentation' || fileKind === 'changelog') continue
      if (file.patch === null || file.binary) {
        // A picture holds no names; what could not be read may.
        isWhole &&= file.binary
        continue
      }
      const { patch } = file
      const bytes = Buffer.from(patch.buffer, patch.byteOffset, patch.length)
      // Most files hold none of the names, and their lines need no decoding.
      const isSilent = !encoded.some(name => bytes.includes(name))
      if (isSilent && patch.length <= longestLine) continue
      const read = walkPatch(patch, { lineBytes: longestLine }, ({ kind, start, end }) => {
        if (isSilent) return true
        for (const [word] of decoder.decode(patch.subarray(start, end)).matchAll(/[A-Za-z_$][\w$]*/g)) {
          if (!names.has(word)) continue
          let count = counts.get(word)
          if (count === undefined) {
            count = { added: 0, removed: 0, context: 0, paths: new Set() }
            counts.set(word, count)
          }
          count[kind === 'added' || kind === 'removed' ? kind : 'context']++
          if (kind === 'added' || kind === 'removed') count.paths.add(file.path)
        }
        return true
      })
      isWhole &&= read
    }
    return { counts, isWhole }
  }
}

/** Bytes of a line in which names are looked for. */
const longestLine = 20_000

export interface Occurrence {
  added: number
  removed: number
  context: number
  /** Files in whose changed lines it stands. */
  paths: Set<string>
}

const decoder = new TextDecoder()
