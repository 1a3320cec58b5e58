// What the description says was done, and whether the change shows it. Every string of a statement is attacker-controlled.

/**
 * The closed list of statements that are read. The first group speaks of work that is said to be there, the second
 * bounds the change; `no-behaviour-change` is read and never decided, since no diff shows it.
 */
export const claimKinds = [
  'tests',
  'documentation',
  'changelog',
  'file-added',
  'file-removed',
  'file-renamed',
  'file-changed',
  'symbol-added',
  'symbol-removed',
  'symbol-renamed',
  'dependency-added',
  'dependency-removed',
  'reverts-commit',
  'file-unchanged',
  'dependency-bumped',
  'no-new-dependencies',
  'only-documentation',
  'only-tests',
  'only-comments',
  'only-formatting',
  'only-paths',
  'no-api-change',
  'file-count',
  'test-count',
  'line-count',
  'no-behaviour-change'
] as const
export type ClaimKind = (typeof claimKinds)[number]

/** Statements that bound the change; all others speak of work. */
export const boundingKinds: ReadonlySet<ClaimKind> = new Set(claimKinds.slice(claimKinds.indexOf('file-unchanged')))

/** A statement as the description makes it. */
export interface StatedClaim {
  /** Id of the task item that makes it, and the line on which that begins. */
  item: string
  line: number
  kind: ClaimKind
  /** The author's words that make it, at most 160 UTF-16 units. */
  words: string
  /** What it speaks of, as the author writes it: paths, names, an object id; empty where the kind says it all. */
  objects: string[]
  /** What it excepts from itself, as the author writes it. */
  exceptions: string[]
  /** For a count; else null. */
  number: number | null
  /** For a version: what it is said to leave and to become; null where nothing is said. */
  from: string | null
  to: string | null
  /** A word that narrows it: `runtime` dependencies, lines `added`, a `subset` of what is counted; null for most. */
  narrowed: string | null
  /**
   * Whether work on tests, documentation or a changelog is said outright (`adds tests`, a ticked box), and not in passing
   * (`the regression test exercises …`); true of every other kind.
   */
  isPlain: boolean
}

export type ClaimVerdict = 'supported' | 'contradicted' | 'undecidable'

/**
 * Why the verdict is what it is, one word of ours each: the change has it; the change lacks it; it has something beyond;
 * it shows the opposite; another number; what the statement names is found nowhere; more than one thing may be meant;
 * the statement leaves room; the change was not read to the end; no diff can show it.
 */
export const claimGrounds = [
  'shown',
  'missing',
  'beyond',
  'opposite',
  'other-number',
  'unresolved',
  'ambiguous',
  'leaves-room',
  'not-read',
  'not-visible'
] as const
export type ClaimGround = (typeof claimGrounds)[number]

/** What the verdict rests on. Never a source line. */
export interface ClaimProof {
  ground: ClaimGround
  /** Sorted. */
  paths: string[]
  /** Names of symbols or packages, sorted; of a package also its versions. */
  symbols: string[]
  /** What was counted, by its name. */
  counts: Record<string, number>
}

export interface Claim extends StatedClaim {
  verdict: ClaimVerdict
  proof: ClaimProof
  /** For a statement that bounds the change to paths: globs that say the same as a checked boundary; else empty. */
  boundary: string[]
}
