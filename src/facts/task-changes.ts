// What became of the written task after the code stood, and after somebody approved it?
import type { TaskHistory } from '../model/pull-request.js'

/** One way in which a later text of the description asks for, or allows, more than the earlier one. */
export interface TaskChange {
  what: 'boundary-widened' | 'goal-changed'
  /** When the later text was written, RFC 3339. */
  at: string
  editor: string | null
  after: 'code' | 'approval'
  /** Patterns that allow more, or that forbid less, in the author's words; empty for a goal. */
  patterns: string[]
}

export interface TaskChanges {
  history: TaskHistory
  /** By time. */
  changes: TaskChange[]
}
