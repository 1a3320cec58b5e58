// Packages that a change adds, removes or moves to another version: what the manifests say, without any judgement.
// Every string in here is attacker-controlled.

export type Ecosystem = 'cargo' | 'go' | 'maven' | 'npm' | 'pypi'

/** `indirect`: a manifest lists it only since another package needs it (go.mod). */
export type DependencyScope = 'runtime' | 'dev' | 'build' | 'peer' | 'optional' | 'indirect'

/**
 * Where a package comes from. `registry` is the ecosystem's usual one; `workspace` another manifest of this repository,
 * which says where from (`workspace:`, `catalog:`, `workspace = true`).
 */
export interface DependencySource {
  kind: 'registry' | 'git' | 'url' | 'path' | 'other-registry' | 'workspace'
  /** Host and path without scheme, account, query and fragment; null for the usual registry and a workspace. */
  at: string | null
}

/** A package as one side of a manifest declares it. */
export interface DeclaredPackage {
  /** As the ecosystem's registry knows it: `group:artifact` for Maven, the module path for Go. */
  name: string
  scope: DependencyScope
  /** Version or range as written; null where the manifest gives none, or where the source is no registry. */
  requirement: string | null
  source: DependencySource
  /** Declared for other manifests, which decide whether it is used: in a catalog of pnpm, or by a workspace of Cargo. */
  isManaged?: true
}

/** One package of one manifest, before and after. */
export interface PackageChange {
  ecosystem: Ecosystem
  name: string
  /** `bumped`: another requirement or source. What only moves between scopes is no change. */
  change: 'added' | 'removed' | 'bumped'
  /** Requirements, as DeclaredPackage; null on the side where there is none. */
  from: string | null
  to: string | null
  /** The manifest: its path at head, or at the merge base where it was removed. */
  path: string
  /** At head; for a removed package at the merge base. */
  scope: DependencyScope
  /** As `scope`. */
  source: DependencySource
  /** Whether another source than before; always true for an added package, false for a removed one. */
  isSourceNew: boolean
  /** Of an added package: the lock file that belongs to the manifest, and whether it names the package on each side. */
  lock: { path: string; before: boolean | null; after: boolean | null } | null
  /** As DeclaredPackage; no lock file need name such a package. */
  isManaged: boolean
  /**
   * Whether nothing that was read shows the package before the change: added, not in the lock file before, in no
   * manifest before, and none of the repository's own projects.
   */
  isNew: boolean
}

/** A package change, related to the task and to what is known of packages. */
export interface DependencyChange extends PackageChange {
  /** Whether title or description name the package, in any usual spelling. */
  isNamed: boolean
  /** Whether they name the place that it comes from, where that is no usual registry. */
  isSourceNamed: boolean
  /** A well-known package of this ecosystem whose name is one edit away; null for most, and for one well known itself. */
  similarTo: string | null
  /** Answer of the registry that the policy names; null where nobody asked. */
  registry: 'known' | 'unknown' | 'unanswered' | null
}

/** What was found in one manifest, settings file or lock file beside its packages. */
export interface ManifestFact {
  /** As PackageChange.path. */
  path: string
  ecosystem: Ecosystem
  /** `unreadable`: it is not what its name says. `unread`: too large, or no text. `missing`: not at hand. */
  state: 'read' | 'unreadable' | 'unread' | 'missing'
  /** Why not; null when it was read. Words of ours. */
  reason: string | null
  /** Hosts of sources that only the head names, sorted: other registries of the file, and in a lock file all. */
  newSources: string[]
  /** What may newly run scripts on installation, sorted: names of packages, or `*` for all. */
  newScripts: string[]
}

/** What was found in a file, related to the task. */
export interface ManifestFinding extends ManifestFact {
  /** Those of newSources and newScripts that the task states. */
  stated: string[]
}

/** A manifest, settings or lock file of the change as git holds it, or a lock file beside one. */
export interface ManifestText {
  /** At head; at the merge base for a removed file. */
  path: string
  before: FileText
  after: FileText
}

export type FileText =
  | { state: 'absent' }
  | { state: 'read'; text: string }
  | { state: 'unread'; reason: 'too-large' | 'not-text' | 'missing' }

/** What a registry said of a package. */
export interface RegistryAnswer {
  ecosystem: Ecosystem
  name: string
  answer: 'known' | 'unknown' | 'unanswered'
}
