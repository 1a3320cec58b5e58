// The merged pull requests of a repository, out of its own history: first-parent commits that name their number.
// Offline; what the repository does not hold is a reason for not judging, never a guess.
import type { DescriptionSource } from '../model/backtest.js'
import { InputError, UsageError } from '../model/errors.js'
import type { PolicySource } from '../model/policy.js'
import type { Commit, Identity, PullRequest } from '../model/pull-request.js'
import { type RepositoryHistory, usesPast } from '../model/repository-history.js'
import { unread } from '../model/unread-pull-request.js'
import { closeStore, type GitStore, openStore, shallowCommits } from './git.js'
import { findNotes, readNotes } from './git-notes.js'
import { defaultPolicyPath, readPolicy } from './git-policy.js'
import { GitError, objectId, runGit } from './git-process.js'
import { readPast } from './git-repository-history.js'
import { resolveRevisions } from './git-revisions.js'
import { readSurroundings } from './git-surroundings.js'
import { GitTrees } from './git-trees.js'
import { readMergeMessage } from './history-message.js'
import { HistoryObjects } from './history-objects.js'
import type { LocalPullRequest } from './load.js'

/** Which part of the history: the newest so many pull requests up to HEAD, or a range of revisions. */
export type HistoryPart = { last: number } | { from: string; to: string }

/** A first-parent commit that merged a pull request. */
export interface Merge {
  number: number
  commit: string
}

export interface Merges {
  /** Newest first. */
  merges: Merge[]
  /** First-parent commits that name no pull request: pushed directly, or merged by rebasing. */
  unnamed: number
  /** Whether the part ends where a shallow clone was cut off. */
  cut: boolean
}

/** A merged pull request as it would have been judged before its merge. */
export interface Replayed {
  pullRequest: PullRequest
  source: DescriptionSource
  /** Of the merged content: of the squash commit, or of the merged branch's tip. */
  author: Identity
  /** `YYYY-MM` of the merge in UTC; null where the commit gives no time that a calendar knows. */
  month: string | null
}

/** Commits listed at once while looking for merges, and of those read at once. */
const page = 1000
const batch = 100
/** Merges that are judged by one past, that before the oldest of them: reading one for each would cost most of all. */
const sharePast = 100

export class MergeHistory {
  readonly #store: GitStore
  readonly #objects: HistoryObjects
  readonly #trees: GitTrees
  readonly #descriptions: ReadonlyMap<number, LocalPullRequest>
  /** The newest commit of the part. */
  readonly tip: string
  readonly #from: string | null
  readonly #notes: readonly string[]
  /** Of each merge, the oldest of those that share its past. */
  readonly #oldest = new Map<string, string>()
  #past: { before: string; history: Promise<RepositoryHistory | null> } | null = null

  private constructor(
    store: GitStore,
    ends: { tip: string; from: string | null; notes: readonly string[] },
    descriptions: ReadonlyMap<number, LocalPullRequest>
  ) {
    this.#store = store
    this.#objects = new HistoryObjects(store)
    this.#trees = new GitTrees(store)
    this.tip = ends.tip
    this.#from = ends.from
    this.#notes = ends.notes
    this.#descriptions = descriptions
  }

  /** Opens it; `close` must follow. Throws UsageError where the folder or the revisions are none. */
  static async open(
    repo: string,
    part: HistoryPart,
    descriptions: ReadonlyMap<number, LocalPullRequest>
  ): Promise<MergeHistory> {
    const store = await openRepository(repo)
    try {
      const [to, from] = await resolveRevisions(repo, 'last' in part ? ['HEAD'] : [part.to, part.from])
      const tip = to ?? null
      if (tip === null || from === null)
        throw new UsageError(`${wrongEnd(part, tip)} names no commit in this repository.`)
      return new MergeHistory(store, { tip, from: from ?? null, notes: await findNotes(repo) }, descriptions)
    } catch (error) {
      closeStore(store)
      throw error
    }
  }

  close(): void {
    this.#objects.close()
    this.#trees.close()
    closeStore(this.#store)
  }

  /** The policy at HEAD: the one that judges next. */
  async policy(repo: string): Promise<PolicySource> {
    const [head] = await resolveRevisions(repo, ['HEAD'])
    return readPolicy(this.#store, head ?? this.tip, defaultPolicyPath)
  }

  /** Finds the merges, at most `limit`. `goOn` is asked between pages; where it says no, those found so far are given. */
  async find(limit: number, goOn: () => boolean): Promise<Merges> {
    const found = await this.#search(limit, goOn)
    const { merges } = found
    for (const [index, { commit }] of merges.entries()) {
      const last = Math.min(merges.length, index - (index % sharePast) + sharePast) - 1
      this.#oldest.set(commit, merges[last]!.commit)
    }
    return found
  }

  async #search(limit: number, goOn: () => boolean): Promise<Merges> {
    const found: Merges = { merges: [], unnamed: 0, cut: false }
    const shallow = shallowCommits(this.#store)
    for (let next: string | null = this.tip; next !== null && goOn(); ) {
      const ids = await this.#firstParents(next)
      let last: Commit | null = null
      for (let start = 0; start < ids.length; start += batch) {
        const read = await Promise.all(ids.slice(start, start + batch).map(id => this.#objects.commit(id)))
        for (const { commit } of read) {
          if (found.merges.length === limit) return found
          const message = readMergeMessage(commit.message)
          if (message === null) found.unnamed++
          else found.merges.push({ number: message.number, commit: commit.id })
          found.cut ||= shallow.has(commit.id)
          last = commit
        }
      }
      next = ids.length < page ? null : (last?.parents[0] ?? null)
    }
    return found
  }

  /** Reads one. Throws InputError where the repository lacks something of it. */
  async read({ number, commit: id }: Merge): Promise<Replayed> {
    const merge = await this.#objects.commit(id)
    const parent = merge.commit.parents[0]
    if (parent === undefined) throw noParent()
    const isMerge = merge.commit.parents.length > 1
    const [past, change, commits] = await Promise.all([
      this.#pastOf(id),
      this.#objects.change(parent, id),
      isMerge ? this.#mergedCommits(merge.commit) : [merge.commit]
    ])
    const message = readMergeMessage(merge.commit.message)
    const live = this.#descriptions.get(number)
    const title = live?.title ?? message?.title ?? ''
    const body = live?.body ?? message?.body ?? ''
    const { files } = change
    const at = { base: parent, mergeBase: parent, head: id }
    const content = isMerge ? (commits.find(({ id }) => id === merge.commit.parents[1]) ?? merge.commit) : merge.commit
    return {
      pullRequest: {
        ...unread(at.head),
        number,
        url: live?.url ?? null,
        title,
        body,
        author: live?.author ?? null,
        updatedAt: live?.updatedAt ?? null,
        headRef: live?.headRef ?? message?.branch ?? null,
        baseRef: live?.baseRef ?? null,
        fork: live?.fork ?? null,
        labels: live?.labels ?? [],
        revisions: at,
        headObjectSha256: merge.sha256,
        commits,
        notes: await readNotes(this.#store, this.#notes, commits),
        files,
        ...(await readSurroundings({ store: this.#store, trees: this.#trees, ...at, files, title, body })),
        changeDigest: change.changeDigest,
        source: 'git',
        history: usesPast(change.files) ? past : null
      },
      source: live === undefined ? (message?.source ?? 'title-only') : 'file',
      author: content.author,
      month: monthOf(merge.raw)
    }
  }

  /** What the repository said of itself before all merges that share a past; reads are asked for in their order. */
  #pastOf(id: string): Promise<RepositoryHistory | null> {
    const oldest = this.#oldest.get(id) ?? id
    if (this.#past?.before !== oldest) this.#past = { before: oldest, history: this.#readPast(oldest) }
    return this.#past.history
  }

  async #readPast(oldest: string): Promise<RepositoryHistory | null> {
    const { commit } = await this.#objects.commit(oldest)
    return readPast(this.#store, commit.parents[0] ?? null)
  }

  /** The next page of first-parent commits, newest first. */
  async #firstParents(from: string): Promise<string[]> {
    const args = ['rev-list', '--first-parent', `--max-count=${page}`, objectId(from)]
    if (this.#from !== null) args.push(`^${objectId(this.#from)}`)
    return this.#list(args)
  }

  /** What the second parent brought along: the author's own commits, without the merge itself. */
  async #mergedCommits({ parents }: Commit): Promise<Commit[]> {
    const [first, ...others] = parents
    const ids = await this.#list(['rev-list', ...others.map(objectId), `^${objectId(first!)}`])
    const cut = shallowCommits(this.#store)
    if (ids.some(own => cut.has(own))) throw cutHistory()
    return (await Promise.all(ids.map(own => this.#objects.commit(own)))).map(object => object.commit)
  }

  async #list(args: string[]): Promise<string[]> {
    try {
      return (await runGit(args, { env: this.#store.env })).toString('latin1').split('\n').filter(Boolean)
    } catch (cause) {
      throw cause instanceof GitError ? cutHistory(cause) : cause
    }
  }
}

async function openRepository(repo: string): Promise<GitStore> {
  try {
    return await openStore({ borrow: repo })
  } catch (cause) {
    throw cause instanceof InputError ? new UsageError(`${cause.message} ${cause.remedy}`) : cause
  }
}

function wrongEnd(part: HistoryPart, tip: string | null): string {
  if ('last' in part) return 'HEAD'
  return tip === null ? 'The end of --range' : 'The start of --range'
}

function noParent(): InputError {
  return new InputError('no-parent', 'The first commit of a history changes nothing that was there.', 'Nothing to do.')
}

function cutHistory(cause?: GitError): InputError {
  return new InputError(
    'shallow-history',
    'Some commits are missing in the repository.',
    'Fetch the whole history (git fetch --unshallow), and run Remit again.',
    { cause }
  )
}

/** Month of the committer's time in a raw commit. Attacker-controlled: any number may stand there. */
function monthOf(raw: Buffer): string | null {
  const end = raw.indexOf('\n\n')
  const header = raw.toString('latin1', 0, end < 0 ? raw.length : end)
  const committer = header.split('\n').find(line => line.startsWith('committer ')) ?? ''
  const seconds = /> (\d{1,12}) [+-]\d{4}$/.exec(committer)?.[1]
  const time = new Date(seconds === undefined ? Number.NaN : Number(seconds) * 1000)
  const text = Number.isNaN(time.getTime()) ? '' : time.toISOString()
  return /^\d{4}-/.test(text) ? text.slice(0, 7) : null
}
