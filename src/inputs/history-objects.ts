// Commits and changes of a whole history, each by one long-lived git process instead of several for each pull request.
// What they give is what git-history and git-change give for one.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { GitStore } from './git.js'
import { type Change, changeOptions, missingObjects, parseChange, renameOptions } from './git-change.js'
import { checkCommit, type RawCommit } from './git-history.js'
import { GitError, objectId, runGitToFile } from './git-process.js'
import { GitPipe, LargeAnswer, MarkedAnswer, ObjectAnswer } from './history-pipe.js'

// git maps the pack as it goes and would keep what it has read; a long run must not need more memory than a short one.
const frugal = [
  '-c',
  'core.packedGitWindowSize=1m',
  '-c',
  'core.packedGitLimit=32m',
  '-c',
  'core.deltaBaseCacheLimit=16m'
]

/**
 * Bytes of a diff above which a change is not replayed: one large change would decide what memory a whole run needs.
 * Of 9,368 merged changes in eight public repositories at most five were larger.
 */
const largestChange = 8 * 1024 * 1024

/** Everything that Change holds but the patch id, which git could only compute in a process of its own. */
export type ReplayedChange = Omit<Change, 'patchId'>

export class HistoryObjects {
  readonly #store: GitStore
  readonly #commits: GitPipe
  readonly #changes: GitPipe
  readonly #renames: GitPipe
  #large: Promise<void> = Promise.resolve()

  constructor(store: GitStore) {
    this.#store = store
    this.#commits = new GitPipe(store, [...frugal, 'cat-file', '--batch'])
    this.#changes = new GitPipe(store, diffTree(changeOptions))
    this.#renames = new GitPipe(store, diffTree(renameOptions))
  }

  /** Throws InputError `missing-objects`, as readCommitObjects does. */
  async commit(id: string): Promise<RawCommit> {
    const answer = await this.#known(this.#commits.ask(`${objectId(id)}\n`, new ObjectAnswer()))
    const end = answer.indexOf(0x0a)
    const type = answer.toString('latin1', 0, end).split(' ')[1]
    return checkCommit(this.#store, id, type, answer.subarray(end + 1, answer.length - 1))
  }

  /** Throws InputError as readChange does, and `change-too-large` above a fixed size. */
  async change(from: string, to: string): Promise<ReplayedChange> {
    try {
      const output = await this.#difference(this.#changes, from, to)
      const { patch: _patch, ...change } = await parseChange(output, () => this.#difference(this.#renames, from, to))
      return change
    } catch (error) {
      if (!(error instanceof LargeAnswer)) throw error
      return this.#largeChange(from, to)
    }
  }

  /** Through a file, and one at a time: such changes are few, and each needs its room. */
  async #largeChange(from: string, to: string): Promise<ReplayedChange> {
    const change = this.#large.then(async () => {
      const output = await this.#largeDifference(changeOptions, from, to)
      const { patch: _patch, ...rest } = await parseChange(output, () => this.#largeDifference(renameOptions, from, to))
      return rest
    })
    // Only that it ended: the promise itself would keep the change.
    const ended = (): void => {}
    this.#large = change.then(ended, ended)
    return change
  }

  async #largeDifference(options: readonly string[], from: string, to: string): Promise<Buffer> {
    const path = join(this.#store.dir, 'large-change')
    const args = [...frugal, 'diff-tree', ...options, objectId(from), objectId(to)]
    try {
      return await this.#known(runGitToFile(args, { env: this.#store.env }, path, largestChange))
    } finally {
      rmSync(path, { force: true })
    }
  }

  close(): void {
    for (const pipe of [this.#commits, this.#changes, this.#renames]) pipe.close()
  }

  // git takes the second commit as the only parent of the first, echoes a line that begins with no object id, and then
  // passes on what it has. No file in a commit can hold the id of that very commit, so the mark cannot be forged.
  #difference(pipe: GitPipe, from: string, to: string): Promise<Buffer> {
    const mark = `end of ${objectId(to)}\n`
    return this.#known(pipe.ask(`${to} ${objectId(from)}\n${mark}`, new MarkedAnswer(mark)))
  }

  async #known<T>(answer: Promise<T>): Promise<T> {
    try {
      return await answer
    } catch (cause) {
      throw cause instanceof GitError ? missingObjects(cause) : cause
    }
  }
}

function diffTree(options: readonly string[]): string[] {
  return [...frugal, 'diff-tree', '--stdin', '--no-commit-id', ...options]
}
