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
  /** Whether GitHub lets the reviewer push to the repository; null when it did not say. */
  mayPush: boolean | null
}

/** What was approved: the digest of the change as it stood at a commit that somebody approved. */
export interface ApprovedContent {
  commit: string
  /** As PullRequest.changeDigest; null when the commit could not be read or compared. */
  changeDigest: string | null
}

/** Who pushed last such that the content of the change became another. */
export interface ContentPush {
  login: string
  /** RFC 3339; null when only the event named the pusher. */
  at: string | null
  /** `activity`: GitHub's record of pushes. `event`: the sender of the event that brought this head. */
  source: 'activity' | 'event'
}

/** A text of the description, with when it was written and by whom. GitHub's history; the author wrote the text. */
export interface TaskVersion {
  /** RFC 3339. */
  at: string
  /** Null for an account that is gone. */
  editor: string | null
  /** Null when the edit kept the title, or the body, or when GitHub no longer shows that text. */
  title: string | null
  body: string | null
}

export interface TaskHistory {
  /** RFC 3339. */
  createdAt: string
  /** By time, the newest last; empty when the description was never edited. */
  edits: TaskVersion[]
  /** False when GitHub did not give all of it. */
  complete: boolean
}

/** An issue that the pull request closes: part of the task, written by whoever wrote the issue. */
export interface LinkedIssue {
  url: string
  number: number
  /** `owner/name`. */
  repository: string
  title: string
  body: string
  author: string | null
  /** RFC 3339. */
  createdAt: string
  /** RFC 3339; null when it was never edited. */
  lastEditedAt: string | null
}

/** A check on the head commit; `name` and `app` as GitHub shows them. Anyone with `checks: write` can make one. */
export interface CheckOnHead {
  name: string
  /** Slug of the app, such as `github-actions`; null for a commit status. */
  app: string | null
  state: 'green' | 'red' | 'skipped' | 'running'
  /** GitHub's own word: the conclusion, or the status while there is none. */
  conclusion: string
  /** Id of the check run; null for a commit status. */
  id: number | null
  /** Workflow run that it belongs to; null outside GitHub Actions. */
  runId: number | null
  /** Whether GitHub requires it for this pull request; null when it did not say. */
  required: boolean | null
}

/** Members of a team that the policy or CODEOWNERS names; null where the token may not read them. */
export interface TeamMembers {
  /** `@acme/platform`, lower case. */
  team: string
  members: string[] | null
}

/** CODEOWNERS as it lies where the policy is read; null text where the tree proves that there is none. */
export interface CodeOwnersFile {
  path: string
  blob: string
  text: string
}

/** What is known of the place of this run: from the runner and from GitHub's rules for the base branch. */
export interface RunAuthority {
  /** Whether this job's check is required for the merge; null when the token may not read that. */
  required: boolean | null
  /** Whether the requirement names the app; null when nothing is required or it could not be read. */
  pinnedToApp: boolean | null
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
  /** Null when they were not read. */
  reviews: Review[] | null
  /** One entry for each other commit on which an approval stands that could count. */
  approvedContents: ApprovedContent[]
  /** Null when nobody could say who it was, or it was not asked. */
  contentPush: ContentPush | null
  /** Logins of the people to whom the pull request is assigned: for an agent's pull request those who sent it. */
  assignees: string[]
  /** Null when it was not read. */
  taskHistory: TaskHistory | null
  /** Sorted by url; null when they were not read. */
  linkedIssues: LinkedIssue[] | null
  /** Null when they were not read. */
  checks: CheckOnHead[] | null
  /** Only the teams that were asked for. */
  teams: TeamMembers[]
  /** Null when it was not looked for, or where the tree proves that there is none. */
  codeOwners: CodeOwnersFile | null
  /** The commit on the base branch of which this change is the exact reverse; null when there is none. */
  revertOf: string | null
  /** When the pull request was last turned to another base branch, RFC 3339; null when never, or when it was not read. */
  baseChangedAt: string | null
  /** Whether head is a branch that GitHub protects; null when it was not asked. */
  headProtected: boolean | null
  authority: RunAuthority
  /** The repository before the change; null when nobody looked. */
  history: RepositoryHistory | null
  /** What could not be known; anything here makes the run INCOMPLETE. */
  unknowns: Unknown[]
}
