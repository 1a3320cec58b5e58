// The objects that a judgement needs: borrowed from the workspace where a checkout has them, fetched where not.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { InputError } from '../model/errors.js'
import { fetchObjects, type GitStore, hasObjects, openStore } from './git.js'

/** Where missing objects come from. */
export interface Remote {
  /** `clone_url` of the base repository, from the API. */
  url: string
  token: string
  /** Origin of GITHUB_SERVER_URL; null when unknown. */
  serverOrigin: string | null
}

/** Opens a store over the workspace's repository, or an empty one where there is none that git can read. */
export async function openWorkspace(workspace: string | null): Promise<GitStore> {
  // Only a repository right there counts: a folder of some outer repository is none of ours.
  if (workspace === null || !existsSync(join(workspace, '.git'))) return openStore({ borrow: null })
  try {
    return await openStore({ borrow: workspace })
  } catch (error) {
    if (error instanceof InputError && error.code === 'not-a-repository') return openStore({ borrow: null })
    throw error
  }
}

/** Makes commits and their trees available; no history, no file content. */
export async function needCommits(store: GitStore, remote: Remote, ids: readonly (string | null)[]): Promise<void> {
  await fetchAbsent(store, remote, ids, { depth: 1, filter: 'blob:none' })
}

/** Makes file content available, all of it in one request. */
export async function needBlobs(store: GitStore, remote: Remote, ids: readonly string[]): Promise<void> {
  await fetchAbsent(store, remote, ids, { depth: null, filter: null })
}

async function fetchAbsent(
  store: GitStore,
  { url, token, serverOrigin }: Remote,
  wanted: readonly (string | null)[],
  how: { depth: 1 | null; filter: 'blob:none' | null }
): Promise<void> {
  const distinct = [...new Set(wanted.filter(id => id !== null))]
  const present = await hasObjects(store, distinct)
  const absent = distinct.filter(id => !present.has(id))
  await fetchObjects(store, { url, ids: absent, token: token === '' ? null : token, serverOrigin, ...how })
}
