// What the training register says about the author of the pull request. The register is the organisation's; the author's
// login comes from the API, or from a file that the command line was given.
import { daysUntil } from '../model/day.js'
import type { Policy } from '../model/policy.js'
import type { Account } from '../model/pull-request.js'
import type { TrainingEntry, TrainingSource, TrainingState } from '../model/training.js'

export interface AuthorTraining {
  login: string
  state: TrainingState
  /** The entry that counts: of the right training where there is one, and of those the one that lasts longest. */
  entry: TrainingEntry | null
}

export interface TrainingFacts {
  /** Name of the training that the policy asks for; null where any counts. */
  reference: string | null
  required: boolean
  source: TrainingSource
  /** Null where the register could not be read, or the author is not known. */
  author: AuthorTraining | null
}

/** What a run found that was not asked to read the register. */
function notRead(path: string): TrainingSource {
  return { state: 'unreadable', path, commit: null, reason: 'this run did not read it' }
}

/** Null where the policy names no register, and for a run that compares with none (`source` null). */
export function relateTraining(
  policy: Policy,
  source: TrainingSource | null | undefined,
  author: Account | null,
  at: string
): TrainingFacts | null {
  const asked = policy.people.training
  if (asked === null || asked.register === null || source === null) return null
  const found = source ?? notRead(asked.register)
  return {
    reference: asked.reference,
    required: asked.required,
    source: found,
    author:
      found.state === 'present' && author !== null ? trainingOf(author.login, found.people, asked.reference, at) : null
  }
}

function trainingOf(
  login: string,
  people: readonly TrainingEntry[],
  reference: string | null,
  at: string
): AuthorTraining {
  const key = login.toLowerCase()
  const own = people.filter(entry => entry.login.toLowerCase() === key)
  const right = own.filter(entry => reference === null || entry.training === reference).sort(byWorth)
  const completed = right.filter(entry => daysUntil(entry.completed, at) <= 0)
  const entry = completed[0] ?? right[0] ?? [...own].sort(byWorth)[0] ?? null
  if (entry === null) return { login, state: 'missing', entry }
  if (right.length === 0) return { login, state: 'other', entry }
  if (completed.length === 0) return { login, state: 'begun', entry }
  const isOver = entry.validUntil !== null && daysUntil(entry.validUntil, at) < 0
  return { login, state: isOver ? 'ended' : 'current', entry }
}

/** The one that lasts longest first; the last keys only settle ties, so that the order in the file decides nothing. */
function byWorth(a: TrainingEntry, b: TrainingEntry): number {
  const end = (entry: TrainingEntry): string => entry.validUntil ?? '9999-99-99'
  return compare(end(b), end(a)) || compare(b.completed, a.completed) || compare(a.training, b.training)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
