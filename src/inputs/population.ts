// The population of an audit: the first-parent commits of a branch between two revisions, as git lists them, and what is
// asked of the repository so that records can be matched with them.
import { InputError, UsageError } from '../model/errors.js'
import type { Merge, Population } from '../model/population.js'
import { closeStore, type GitStore, openStore, shallowCommits } from './git.js'
import { blobsAt } from './git-blobs-at.js'
import { GitError, objectId, runGit } from './git-process.js'
import { defaultBranch, resolveRevisions } from './git-revisions.js'
import { HistoryObjects } from './history-objects.js'

export interface PopulationRequest {
  repo: string
  /** Null for the default branch. */
  branch: string | null
  /** Excluded; null for the whole history. */
  since: string | null
  /** Included; null for the tip of the branch. */
  until: string | null
}

const none: readonly string[] = []

/** Commits that are read at once. */
const batch = 256

export class PopulationSource {
  readonly #store: GitStore
  readonly #objects: HistoryObjects
  readonly #tip: string
  readonly population: Population

  private constructor(store: GitStore, objects: HistoryObjects, tip: string, population: Population) {
    this.#store = store
    this.#objects = objects
    this.#tip = tip
    this.population = population
  }

  /** Reads the population; `close` must follow. Throws UsageError where a revision names no commit. */
  static async open({ repo, branch, since, until }: PopulationRequest): Promise<PopulationSource> {
    const name = branch ?? (await defaultBranch(repo))
    const [tip, from, to] = await resolveRevisions(repo, [name, since ?? name, until ?? name])
    for (const [revision, found] of [
      [name, tip],
      [since, from],
      [until, to]
    ] as const) {
      if (revision !== null && !found) throw new UsageError(`${revision} names no commit in this repository.`)
    }
    const store = await openStore({ borrow: repo })
    const objects = new HistoryObjects(store)
    try {
      const range = since === null ? [to!] : [to!, `^${from!}`]
      const ids = await firstParents(store, range)
      const merges: Merge[] = []
      for (let at = 0; at < ids.length; at += batch) {
        const read = await Promise.all(ids.slice(at, at + batch).map(id => objects.commit(id)))
        for (const { commit, raw, sha256, tree } of read) {
          const times = timesOf(raw)
          const subject = commit.message.split('\n', 1)[0]!
          const before = merges.at(-1)
          const [first, ...others] = commit.parents
          merges.push({
            // What is cut out of a text keeps the whole text; of these there may be very many.
            commit: commit.id,
            tree: flat(tree),
            firstParent: first === undefined ? null : first === before?.commit ? before.commit : flat(first),
            otherParents: others.length === 0 ? none : others.map(flat),
            sha256,
            at: times.at,
            authoredAt: times.authoredAt === times.at ? times.at : times.authoredAt,
            subjectNumber: numberOf(subject)
          })
        }
      }
      const cut = shallowCommits(store)
      return new PopulationSource(store, objects, tip!, {
        branch: name,
        since: since === null ? null : from!,
        until: to!,
        command: `git rev-list --first-parent --reverse ${range.join(' ')}`,
        merges,
        isShallow: cut.size > 0 && ids.some(id => cut.has(id))
      })
    } catch (error) {
      objects.close()
      closeStore(store)
      throw error
    }
  }

  /** changeDigest of each commit against its first parent; null where a diff cannot be read. */
  async changeDigests(commits: readonly string[]): Promise<Map<string, string | null>> {
    const parents = new Map(this.population.merges.map(merge => [merge.commit, merge.firstParent]))
    const digests = new Map<string, string | null>()
    for (let at = 0; at < commits.length; at += batch) {
      const slice = commits.slice(at, at + batch)
      // Several questions at once keep the process that answers busy.
      const answers = await Promise.all(slice.map(commit => this.#digest(parents.get(commit), commit)))
      for (const [index, commit] of slice.entries()) digests.set(commit, answers[index]!)
    }
    return digests
  }

  async #digest(parent: string | null | undefined, commit: string): Promise<string | null> {
    if (!parent) return null
    try {
      return (await this.#objects.change(parent, commit)).changeDigest
    } catch (error) {
      if (error instanceof InputError) return null
      throw error
    }
  }

  /** Those of the commits that the branch has outside the period. */
  async elsewhere(commits: readonly string[]): Promise<Set<string>> {
    if (commits.length === 0) return new Set()
    const branch = new Set(await firstParents(this.#store, [this.#tip]))
    for (const { commit } of this.population.merges) branch.delete(commit)
    return new Set(commits.filter(commit => branch.has(commit)))
  }

  /** As blobsAt. */
  blobs(places: readonly string[]): Promise<Map<string, string | null>> {
    return blobsAt(this.#store, places)
  }

  /** Content of a blob; null where the repository lacks it. */
  async blob(id: string): Promise<Buffer | null> {
    try {
      return await runGit(['cat-file', 'blob', objectId(id)], { env: this.#store.env })
    } catch (error) {
      if (error instanceof GitError) return null
      throw error
    }
  }

  close(): void {
    this.#objects.close()
    closeStore(this.#store)
  }
}

/** The same text in memory of its own. */
function flat(part: string): string {
  return Buffer.from(part, 'latin1').toString('latin1')
}

/** Oldest first. */
async function firstParents(store: GitStore, range: readonly string[]): Promise<string[]> {
  try {
    const args = ['rev-list', '--first-parent', '--reverse', ...range.map(id => (id[0] === '^' ? id : objectId(id)))]
    return (await runGit(args, { env: store.env })).toString('latin1').split('\n').filter(Boolean).map(flat)
  } catch (cause) {
    if (!(cause instanceof GitError)) throw cause
    throw new InputError(
      'missing-objects',
      'Commits of the branch are missing in the repository.',
      'Fetch the whole history (git fetch --unshallow), and run Remit again.',
      { cause }
    )
  }
}

/** Attacker-controlled: any number may stand where a time should. */
function timesOf(raw: Buffer): Pick<Merge, 'at' | 'authoredAt'> {
  const end = raw.indexOf('\n\n')
  const header = raw.toString('latin1', 0, end < 0 ? raw.length : end)
  const time = (seconds: string | undefined): string | null => {
    const date = new Date(seconds === undefined ? Number.NaN : Number(seconds) * 1000)
    const text = Number.isNaN(date.getTime()) ? '' : date.toISOString()
    return /^\d{4}-/.test(text) ? flat(text.replace('.000Z', 'Z')) : null
  }
  // Attacker-controlled: a name may hold any number of `>`, and only what follows the last one is the time.
  const lines = header.split('\n')
  const secondsOf = (who: 'author' | 'committer'): string | undefined => {
    const line = lines.find(one => one.startsWith(`${who} `)) ?? ''
    return /^ (\d{1,12}) [+-]\d{4}$/.exec(line.slice(line.lastIndexOf('>') + 1))?.[1]
  }
  return { at: time(secondsOf('committer')), authoredAt: time(secondsOf('author')) }
}

/** `Title (#12)` or `Merge pull request #12 from …`, as GitHub writes them. */
function numberOf(subject: string): number | null {
  const digits = / \(#(\d{1,9})\)$/.exec(subject)?.[1] ?? /^Merge pull request #(\d{1,9}) from /.exec(subject)?.[1]
  return digits === undefined ? null : Number(digits)
}
