// What `remit policy check` found in one file. Values of the file are listed in `quoted`, as everywhere.
import type { Problem } from './errors.js'

/** Days ahead from which a duty is told. */
export const warningDays = 30

export interface PolicyReport {
  /** As the user named it. */
  file: string
  /** Mistakes that keep the policy from being read. */
  problems: Problem[]
  /** Entries that do nothing, and days that are over or near; null where the policy cannot be read. */
  entries: (Problem & { kind: 'dead' | 'due' | 'note' })[] | null
  /** What the entries were compared with. */
  compared: {
    /** Files at HEAD and newest commits; null outside a repository. */
    repository: { files: number; commits: number; unread: string | null } | null
    /** `YYYY-MM-DD` for which duties were judged. */
    day: string
  }
  /** What the policy says, for a reader who expects to see that it was understood; null where it cannot be read. */
  summary: { mode: 'enforce' | 'observe'; tools: number; paths: number; rules: number; extends: string[] } | null
}
