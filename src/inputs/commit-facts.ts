// What a repository says of the commits that a record names.
import { InputError } from '../model/errors.js'
import { closeStore, type GitStore, openStore } from './git.js'
import { blobsAt } from './git-blobs-at.js'
import { isObjectId } from './git-process.js'
import { HistoryObjects } from './history-objects.js'

export class CommitFacts {
  readonly #store: GitStore
  readonly #objects: HistoryObjects

  private constructor(store: GitStore) {
    this.#store = store
    this.#objects = new HistoryObjects(store)
  }

  /** `close` must follow. Throws InputError `not-a-repository`. */
  static async open(repo: string): Promise<CommitFacts> {
    return new CommitFacts(await openStore({ borrow: repo }))
  }

  /** Null where the repository does not hold the commit, or holds it damaged. */
  async commit(id: string): Promise<{ sha256: string; tree: string } | null> {
    if (!isObjectId(id)) return null
    return orNull(this.#objects.commit(id))
  }

  /** changeDigest between two commits; null where it cannot be computed. */
  async changeDigest(from: string, to: string): Promise<string | null> {
    if (!isObjectId(from) || !isObjectId(to)) return null
    if ((await this.commit(from)) === null || (await this.commit(to)) === null) return null
    return (await orNull(this.#objects.change(from, to)))?.changeDigest ?? null
  }

  /** Blob of a path at a commit; null where there is none, undefined where the commit is not held. */
  async blob(commit: string, path: string): Promise<string | null | undefined> {
    const place = `${commit}:${path}`
    return (await blobsAt(this.#store, [place])).get(place)
  }

  close(): void {
    this.#objects.close()
    closeStore(this.#store)
  }
}

async function orNull<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer
  } catch (error) {
    if (error instanceof InputError) return null
    throw error
  }
}
