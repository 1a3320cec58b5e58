// What the repository says of itself before this change: which words and names are common there, and which files
// change together. An input of the trace, recorded in the evidence, since clone depth must not move a verdict silently.

const mostFilesWithPast = 300

/** Whether a change of these files is judged by the past: a very large one by its links alone. */
export function usesPast(files: readonly unknown[]): boolean {
  return files.length <= mostFilesWithPast
}

/** One merged change: a first-parent commit before the merge base. Attacker-controlled once, judged when it was merged. */
export interface PastCommit {
  title: string
  body: string
  /** Both paths of a rename. Empty for a commit that touched more files than are counted. */
  paths: string[]
}

export interface RepositoryHistory {
  /** Where it was taken from; `none` leaves the shipped prior alone. */
  source: 'history' | 'base-tree' | 'none'
  /** Newest first, a bounded number, none of them part of the change. */
  commits: PastCommit[]
  /** Files of the base tree with the beginning of their text, a bounded number of bytes, chosen by path alone. */
  sample: { path: string; text: string }[]
}
