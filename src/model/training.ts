// The training register: who completed which training, and until when it counts. Kept by the organisation on the
// protected base branch, so its content is trusted once read from there. It holds logins and no other names.
import type { Problem } from './errors.js'

export interface TrainingEntry {
  /** GitHub login, without `@`. */
  login: string
  training: string
  /** Day `YYYY-MM-DD`. */
  completed: string
  /** Last day on which it counts, `YYYY-MM-DD`; null when it does not end. */
  validUntil: string | null
}

/** What was found where the policy says that the register lies. Only `present` answers anything. */
export type TrainingSource =
  | { state: 'present'; path: string; commit: string | null; digest: TrainingDigest; people: TrainingEntry[] }
  | { state: 'invalid'; path: string; commit: string | null; digest: TrainingDigest; problems: Problem[] }
  /** Also where there is no such file: a register that the policy names must be there. */
  | { state: 'unreadable'; path: string; commit: string | null; reason: string }

/** Of the register's bytes; the blob where it comes out of a commit. */
export interface TrainingDigest {
  gitBlob?: string
  sha256: string
}

/**
 * How somebody stands. `current`: completed, and not yet over. `ended`: over. `begun`: its day of completion is still to
 * come. `other`: only other trainings are on record. `missing`: no entry.
 */
export type TrainingState = 'current' | 'ended' | 'begun' | 'other' | 'missing'
