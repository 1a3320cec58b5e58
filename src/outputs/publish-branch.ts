// Records that outlive an artifact: one file each, appended to a branch of its own that shares no history with the code.
// The branch only grows. Each record names the one before it by its digest, so that a missing one shows as a gap.
import type { Evidence } from '../model/evidence.js'
import { evidenceBytes, sha256 } from './evidence-bytes.js'

/** The branch, where nobody names another. */
export const evidenceBranch = 'remit-evidence'

/** What appending needs of GitHub's API; see inputs/github-git-data. */
export interface BranchApi {
  tip(branch: string): Promise<string>
  commit(id: string): Promise<{ tree: string; parents: string[]; message: string }>
  createBlob(content: string): Promise<string>
  createTree(base: string | null, path: string, blob: string): Promise<string>
  createCommit(commit: { message: string; tree: string; parents: string[] }): Promise<string>
  createRef(branch: string, commit: string): Promise<string>
  updateRef(branch: string, commit: string): Promise<string>
}

export interface BranchStore {
  api: BranchApi
  /** Why a call failed; null for an error that is none of the API's. */
  failureOf(error: unknown): { code: string; status: number | null } | null
  clock: { sleep(milliseconds: number): Promise<void>; random(): number }
  branch: string
}

export type BranchOutcome =
  | { state: 'stored'; path: string; commit: string; evidence: Evidence }
  /** The record as it would have been the first of its chain, and the reason code of the API. */
  | { state: 'read-only' | 'failed'; code: string; evidence: Evidence }

/** Other runs append at the same time; each try starts from the tip that won. */
const tries = 8
const firstWaitMs = 250
/** Commits by which the branch is searched backwards for its last record, where somebody else committed to it. */
const searchLimit = 20

/** Appends a record. Never throws for what the API does; never moves the branch but forward. */
export async function appendEvidence(evidence: Evidence, store: BranchStore): Promise<BranchOutcome> {
  let failure: { code: string; status: number | null } | null = null
  for (let turn = 0; turn < tries; turn++) {
    if (turn > 0) await store.clock.sleep(firstWaitMs * 2 ** Math.min(turn, 5) * (0.5 + store.clock.random()))
    try {
      return await append(evidence, store)
    } catch (error) {
      failure = store.failureOf(error)
      if (failure === null) throw error
      // 422: the branch moved, or was made, since it was read. 409: the server says so in another way.
      if (failure.status !== 422 && failure.status !== 409) break
    }
  }
  const isRefused = failure!.code === 'not-permitted' || failure!.code === 'not-found'
  return { state: isRefused ? 'read-only' : 'failed', code: failure!.code, evidence }
}

async function append(evidence: Evidence, store: BranchStore): Promise<BranchOutcome> {
  const { api, branch } = store
  const tip = await tipOf(store)
  const { tree, previous } = tip === null ? { tree: null, previous: null } : await lastRecord(api, tip)
  const chained = chainedTo(evidence, previous)
  const bytes = evidenceBytes(chained)
  const digest = sha256(bytes)
  const path = pathOf(chained, digest)
  const blob = await api.createBlob(bytes.toString('utf8'))
  const commit = await api.createCommit({
    message: messageOf(path, digest),
    tree: await api.createTree(tree, path, blob),
    parents: tip === null ? [] : [tip]
  })
  if (tip === null) await api.createRef(branch, commit)
  else await api.updateRef(branch, commit)
  return { state: 'stored', path, commit, evidence: chained }
}

async function tipOf({ api, branch, failureOf }: BranchStore): Promise<string | null> {
  try {
    return await api.tip(branch)
  } catch (error) {
    if (failureOf(error)?.code === 'not-found') return null
    throw error
  }
}

/** The digest of the last record, as the commit that appended it says. A wrong one shows in an audit. */
async function lastRecord(api: BranchApi, tip: string): Promise<{ tree: string; previous: string | null }> {
  let found = await api.commit(tip)
  const { tree } = found
  for (let turn = 0; turn < searchLimit; turn++) {
    const digest = /^Record-SHA256: ([0-9a-f]{64})$/m.exec(found.message)?.[1]
    if (digest !== undefined) return { tree, previous: digest }
    const [parent] = found.parents
    if (parent === undefined) break
    found = await api.commit(parent)
  }
  return { tree, previous: null }
}

/** The same record with its place in the chain. */
export function chainedTo(evidence: Evidence, previous: string | null): Evidence {
  return { ...evidence, predicate: { ...evidence.predicate, chain: { ...evidence.predicate.chain, previous } } }
}

/** By day, then commit; the digest keeps two records of one commit apart. */
function pathOf({ predicate }: Evidence, digest: string): string {
  return `${predicate.run.at.slice(0, 10).replaceAll('-', '/')}/${predicate.change.head}-${digest.slice(0, 12)}.json`
}

function messageOf(path: string, digest: string): string {
  return `Add ${path}\n\nRecord-SHA256: ${digest}\n`
}
