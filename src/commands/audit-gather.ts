// Gathers everything that an audit needs, and asks the repository only what the records leave open.
import { openQuestions } from '../audit/join-records.js'
import { type Reconciled, reconcile } from '../audit/reconcile.js'
import type { Found } from '../inputs/evidence-documents.js'
import { collectGarbage } from '../inputs/memory.js'
import type { PopulationSource } from '../inputs/population.js'
import type { RecordRow } from '../model/audit.js'
import type { MergedPull, Population } from '../model/population.js'
import { type IntakeResult, takeIn } from './audit-intake.js'

export interface GatherRequest {
  documents: AsyncIterable<Found>
  /** Opened and closed by the caller; null where no repository was given. */
  source: PopulationSource | null
  pulls: readonly MergedPull[] | null
}

export interface Gathered extends IntakeResult, Reconciled {
  population: Population | null
  pulls: readonly MergedPull[] | null
  /** Changes whose content was compared with what git computes anew. */
  contentCompared: number
}

export async function gather({ documents, source, pulls: all }: GatherRequest): Promise<Gathered> {
  const population = source?.population ?? null
  collectGarbage()
  const taken = await takeIn(documents, population?.merges)
  collectGarbage()
  const pulls = all?.filter(pull => pull.base === null || isBranch(population?.branch ?? null, pull.base)) ?? null
  const questions = openQuestions(taken.rows, { population, pulls })
  collectGarbage()
  const digests = (await source?.changeDigests(questions.digests)) ?? new Map<string, string | null>()
  const reconciled = reconcile({
    ...taken,
    population,
    pulls,
    digests,
    elsewhere: (await source?.elsewhere(questions.commits)) ?? new Set(),
    policyBlobs: (await source?.blobs(policyPlaces(taken.rows))) ?? new Map()
  })
  const contentCompared = [...digests.values()].filter(digest => digest !== null).length
  return { ...taken, ...reconciled, population, pulls, contentCompared }
}

/** A branch is named in full, of a remote, or by itself. */
function isBranch(branch: string | null, base: string): boolean {
  // HEAD and ids name no branch, so nothing can be told from them.
  if (branch === null || branch === 'HEAD' || /^[0-9a-f]{40,64}$/.test(branch)) return true
  return branch === base || branch.endsWith(`/${base}`)
}

function policyPlaces(rows: readonly RecordRow[]): string[] {
  const places = new Set<string>()
  for (const { policyCommit, policyPath } of rows) {
    if (policyCommit !== null && policyPath !== null) places.add(`${policyCommit}:${policyPath}`)
  }
  return [...places]
}
