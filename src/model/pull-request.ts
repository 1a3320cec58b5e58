// The pull request as Remit judges it: what GitHub and git say, without any judgement.
// Every string in here is attacker-controlled unless its comment says otherwise.
import type { Attribution } from './attribution.js'
import type { ManifestText, RegistryAnswer } from './dependency.js'
import type { Unknown } from './errors.js'
import type { NamedCommit, NamedPath } from './named-path.js'
import type { RepositoryHistory } from './repository-history.js'

/** As GitHub names it in a pull request's files; `changed` = only mode or type. */
export type FileStatus = 'added' | 'removed' | 'modified' | 'renamed' | 'changed'

export interface ChangedFile {
  /** Path at head (at the merge base for a removed file), `/`-separated. Invalid UTF-8 is shown as U+FFFD. */
  path: string
  /** Set only when the path is not valid UTF-8: its bytes in base64. */
  pathBytesBase64: string | null
  /** Path at the merge base for a renamed file. Rules judge both paths. */
  previousFilename: string | null
  status: FileStatus
  /** git's six-digit octal, e.g. `100644`; null where the side does not exist. */
  mode: string | null
  previousMode: string | null
  /** Object id of the blob (or of the commit, for a submodule); null where the side does not exist. */
  blob: string | null
  previousBlob: string | null
  /** Lines; null for a binary file or unread content. */
  added: number | null
  deleted: number | null
  /** git's own test without attributes: a NUL within the first 8,000 bytes of either side. */
  binary: boolean
  /** git's hunks, `@@` lines included, as bytes; empty when there are none; null when content was not read. */
  patch: Uint8Array | null
}

/** A GitHub account as the API gives it. */
export interface Account {
  login: string
  id: number | null
  /** `User`, `Bot`, `Organization`, … as the API's `type`; null when unknown. */
  type: string | null
}

/** A name and address out of a commit. A claim, never an account: anyone can write any. */
export interface Identity {
  name: string
  email: string
}

export interface Commit {
  id: string
  parents: string[]
  author: Identity
  committer: Identity
  /** Whole message, trailing white space removed. */
  message: string
}

export interface Review {
  author: Account
  /** As the API: APPROVED, CHANGES_REQUESTED, COMMENTED, DISMISSED, PENDING. */
  state: string
  /** The commit the reviewer saw; null when GitHub no longer says. */
  commit: string | null
  /** RFC 3339; null while pending. */
  submittedAt: string | null
}

/** Two names of the head tree that read alike (model/look-alikes). */
export interface TwinName {
  /** Path of a file that this change adds or renames. */
  path: string
  /** The other file, or the other spelling of one of its folders. */
  other: string
}

/** How much of the tree lies inside the boundaries that the description declares; files at the merge base. */
export interface BoundaryReach {
  files: number
  inside: number
  /** Entries of the top folder that hold a file inside. */
  topEntries: number
}

/** The three commits a change rests on; object ids are validated lower-case hex. */
export interface Revisions {
  /** Tip of the base branch when the run read the pull request: the policy comes from here. */
  base: string | null
  mergeBase: string | null
  head: string
}

export interface PullRequest {
  /** `owner/name`, or null on the command line. */
  repository: { fullName: string; id: number } | null
  number: number | null
  /** HTML address of the pull request; null on the command line. */
  url: string | null
  title: string
  body: string
  author: Account | null
  /** RFC 3339 of the API's `updated_at`; null on the command line. */
  updatedAt: string | null
  headRef: string | null
  baseRef: string | null
  /** Whether head lies in another repository; null when unknown. */
  fork: boolean | null
  labels: string[]
  revisions: Revisions
  /** SHA-256 of the raw head commit object; null when the object could not be read. */
  headObjectSha256: string | null
  /** Tree of the test merge, when known. */
  testMergeTree: string | null
  /** Commits from merge base to head, merges included, any order; null when they could not be read. */
  commits: Commit[] | null
  /** What git notes on the commits say about AI tools; null when the repository at hand holds no such notes. */
  notes: Attribution[] | null
  /** Any order; empty when `complete` is false and nothing could be read. */
  files: ChangedFile[]
  /** Manifests and lock files of the change, and the lock files beside them, by path; empty where there is none. */
  manifests: ManifestText[]
  /** Answers of the registries that the policy names, for packages that are new; null where nobody asked. */
  registryAnswers: RegistryAnswer[] | null
  /** The repository's own pull request templates at base and merge base, trusted: written on the base branch. */
  templates: string[]
  /** Sorted by path; empty when there are none, or when the tree was not read. */
  twinNames: TwinName[]
  /** Null when the description declares nowhere to go, or the tree was not read. */
  boundaryReach: BoundaryReach | null
  /** Names of the description that the tree at the merge base holds, by key; null when the tree was not read. */
  namedPaths: NamedPath[] | null
  /** Commits that the description says are taken back, as far as the repository holds them. */
  namedCommits: NamedCommit[]
  /** model/change-digest over the change; null when it could not be computed. */
  changeDigest: string | null
  /** `git patch-id --stable`; null when empty, unknown or above 1 MiB of patch. For others' joins only. */
  patchId: string | null
  /** Where the change comes from. */
  source: 'git' | 'none'
  reviews: Review[] | null
  /** The repository before the change; null when nobody looked. */
  history: RepositoryHistory | null
  /** What could not be known; anything here makes the run INCOMPLETE. */
  unknowns: Unknown[]
}
