// What a repository shows of itself: the paths at HEAD and the newest commits. Offline, and at bounded cost.
import { resolve } from 'node:path'
import { InputError, UsageError } from '../model/errors.js'
import type { Commit } from '../model/pull-request.js'
import type { RecentCommit } from '../model/recent-commit.js'
import { closeStore, type GitStore, openStore } from './git.js'
import { readCommitObjects } from './git-history.js'
import { readFileAt } from './git-policy.js'
import { GitError, gitEnvironment, objectId, runGit } from './git-process.js'
import { resolveRevisions } from './git-revisions.js'
import { readMergeMessage } from './history-message.js'

/** Commits that are looked at. */
export const recentLimit = 1000

export interface RepositoryView {
  /** Top directory of the work tree; null for a bare repository. */
  top: string | null
  /** The commit at HEAD; null where there is none yet. */
  head: string | null
  /** Every file at HEAD, sorted by git. */
  paths: string[]
  /** The description template at HEAD; null where there is none. */
  template: { path: string; text: string } | null
  /** Newest first. */
  recent: RecentCommit[]
  /** Why the history could not be read, in our words; null where it could. */
  unread: string | null
}

/** Looks at the repository that holds a directory. Throws InputError `not-a-repository`. */
export async function viewRepository(directory: string): Promise<RepositoryView> {
  const store = await openStore({ borrow: directory })
  try {
    const top = await workTree(directory)
    const [head] = await resolveRevisions(directory, ['HEAD'])
    if (head === null || head === undefined) {
      return { top, head: null, paths: [], template: null, recent: [], unread: null }
    }
    const paths = await listPaths(store, head)
    const { recent, unread } = await readRecent(store, head)
    return { top, head, paths, template: await readTemplate(store, head, paths), recent, unread }
  } finally {
    closeStore(store)
  }
}

/** As `viewRepository`, for a command: what is no repository is a wrong call. */
export async function viewNamedRepository(directory: string): Promise<RepositoryView> {
  try {
    return await viewRepository(directory)
  } catch (cause) {
    if (cause instanceof InputError) throw new UsageError(`${cause.message} ${cause.remedy}`)
    throw cause
  }
}

async function workTree(directory: string): Promise<string | null> {
  try {
    const args = ['-c', 'safe.directory=*', 'rev-parse', '--show-toplevel']
    const answer = await runGit(args, { env: gitEnvironment(), cwd: directory })
    return resolve(directory, answer.toString('utf8').replace(/\n$/, ''))
  } catch (cause) {
    if (cause instanceof GitError) return null
    throw cause
  }
}

async function listPaths(store: GitStore, head: string): Promise<string[]> {
  try {
    const output = await runGit(['ls-tree', '-r', '-z', '--full-tree', '--name-only', objectId(head)], {
      env: store.env
    })
    return output.toString('utf8').split('\0').filter(Boolean)
  } catch (cause) {
    if (!(cause instanceof GitError)) throw cause
    throw new InputError('missing-objects', 'The files at HEAD could not be listed.', 'Fetch the whole repository.', {
      cause
    })
  }
}

/** Whether GitHub takes a file, or a folder of files, for the template of descriptions. */
export function isTemplatePath(path: string): boolean {
  return /^(?:\.github\/|docs\/)?pull_request_template(?:\.[a-z]{1,10}$|\/|$)/i.test(path)
}

async function readTemplate(
  store: GitStore,
  head: string,
  paths: readonly string[]
): Promise<RepositoryView['template']> {
  const path = paths.find(isTemplatePath)
  if (path === undefined) return null
  const file = await readFileAt(store, head, path)
  return { path, text: file !== null && 'bytes' in file ? file.bytes.toString('utf8') : '' }
}

async function readRecent(store: GitStore, head: string): Promise<{ recent: RecentCommit[]; unread: string | null }> {
  try {
    const args = ['rev-list', `--max-count=${recentLimit}`, objectId(head)]
    const ids = (await runGit(args, { env: store.env })).toString('latin1').split('\n').filter(Boolean)
    const read = await readCommitObjects(store, ids)
    return { recent: read.map(({ commit, raw }) => describe(commit, raw)), unread: null }
  } catch (cause) {
    if (cause instanceof GitError || cause instanceof InputError) {
      return { recent: [], unread: 'some of the newest commits are missing in this clone' }
    }
    throw cause
  }
}

function describe(commit: Commit, raw: Buffer): RecentCommit {
  const merged = readMergeMessage(commit.message)
  return { commit, day: dayOfCommit(raw), branch: merged?.branch ?? null, pullRequest: merged?.number ?? null }
}

/** Day of the committer's time in a raw commit. Attacker-controlled: any number may stand there. */
function dayOfCommit(raw: Buffer): string | null {
  const end = raw.indexOf('\n\n')
  const header = raw.toString('latin1', 0, end < 0 ? raw.length : end)
  const committer = header.split('\n').find(line => line.startsWith('committer ')) ?? ''
  const seconds = /> (\d{1,12}) [+-]\d{4}$/.exec(committer)?.[1]
  const time = new Date(seconds === undefined ? Number.NaN : Number(seconds) * 1000)
  const text = Number.isNaN(time.getTime()) ? '' : time.toISOString()
  return /^\d{4}-/.test(text) ? text.slice(0, 10) : null
}
