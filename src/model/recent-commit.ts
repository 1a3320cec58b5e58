// A commit of a repository's newest history, with what its message says of a pull request. All of it is
// attacker-controlled.
import type { Commit } from './pull-request.js'

export interface RecentCommit {
  commit: Commit
  /** `YYYY-MM-DD` of the committer, UTC; null where the commit gives no time that a calendar knows. */
  day: string | null
  /** The branch that it merged; null where the message names none. */
  branch: string | null
  /** Number of the pull request that it merged; null where the message names none. */
  pullRequest: number | null
}
