// What a period holds: the changes that took effect on a branch, and the pull requests that were merged.

/** One first-parent commit of the protected branch: a change that took effect. All but the ids is attacker-controlled. */
export interface Merge {
  commit: string
  tree: string
  /** Null for the first commit of a repository. */
  firstParent: string | null
  /** What a merge brought in. */
  otherParents: readonly string[]
  /** SHA-256 of the raw commit object. */
  sha256: string
  /** Committer's time, RFC 3339 in UTC; null where the commit holds none that can be read. */
  at: string | null
  /** Author's time, as `at`. */
  authoredAt: string | null
  /** Number of the pull request as the subject of the commit has it: a hint, since anybody can write one. */
  subjectNumber: number | null
}

/** A merged pull request, from an export of GitHub's list. */
export interface MergedPull {
  number: number
  /** Branch that it went to; null where the export does not say. */
  base: string | null
  /** Commit that it left on the branch; null where the export does not say. */
  mergeCommit: string | null
  mergedAt: string | null
  /** As `intent.digest`: of title, line feed, body; null where the export lacks either. */
  intentDigest: string | null
  author: string | null
  mergedBy: string | null
  /** Author's times of its own commits in order, for a rebase merge; null where the export lacks them. */
  authoredAt: string[] | null
}

export interface Population {
  /** As the auditor named it. */
  branch: string
  /** Excluded; null for the whole history. */
  since: string | null
  until: string
  /** The one command that lists the same commits. */
  command: string
  /** Oldest first. */
  merges: Merge[]
  /** Whether the history is cut off, so that older commits are not known. */
  isShallow: boolean
}
