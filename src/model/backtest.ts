// What a replay of merged pull requests says: one record for each, and the totals. Titles, paths, words and quoted
// values are attacker-controlled.
import type { RuleLevel } from './policy.js'
import type { ResultKind, VerificationResult } from './result.js'
import type { TraceLink } from './trace.js'

export const backtestType = 'urn:x-remit:backtest:v1'

/** `ai`: a certain sign of an AI tool as author. `bot`: a program that is none, by name or address. */
export const authorKinds = ['person', 'ai', 'bot'] as const
export type AuthorKind = (typeof authorKinds)[number]

/**
 * Where a description comes from. `file`: given as it was live. `message`: the message of the merge. `commit-list`:
 * GitHub's list of the squashed commits, which stands where a description could. `title-only`: nothing but the title.
 */
export const descriptionSources = ['file', 'message', 'commit-list', 'title-only'] as const
export type DescriptionSource = (typeof descriptionSources)[number]

export interface ReplayedFinding {
  ruleId: string
  kind: ResultKind
  path?: string
  message: string
  /** As in Result, of the message alone. */
  quoted: string[]
  /** For a file: what comes nearest to explaining it, with the task's words and the line they stand on. */
  nearest?: Omit<TraceLink, 'item'> & { line: number | null }
}

/** One pull request; a line of NDJSON. */
export type ReplayRecord = ReplayedVerdict | { number: number; commit: string; notJudged: string }

export interface ReplayedVerdict {
  number: number
  commit: string
  title: string
  /** `YYYY-MM` of the merge, UTC; null where the commit gives no usable time. */
  month: string | null
  author: AuthorKind
  description: DescriptionSource
  files: number
  verificationResult: VerificationResult
  /** For each rule its worst kind and how many findings it made, in the order of the rules. */
  rules: { ruleId: string; kind: ResultKind; findings: number }[]
  /** The first findings of each rule that fired. */
  findings: ReplayedFinding[]
}

export interface Firings {
  judged: number
  fail: number
  review: number
}

export type RecommendedLevel = 'enforce' | 'review' | 'off' | 'unknown'

export interface Recommendation {
  level: RecommendedLevel
  /** What to write under `rules` in the policy; null where nothing has to be written. */
  setting: RuleLevel | null
  /** Our own words. */
  reason: string
}

export interface RuleReplay extends Firings {
  ruleId: string
  /** Pull requests with neither fail nor review; its parts follow. */
  silent: number
  pass: number
  notApplicable: number
  open: number
  informational: number
  months: ({ month: string } & Firings)[]
  authors: ({ author: AuthorKind } & Firings)[]
  examples: (ReplayedFinding & { number: number; commit: string; title: string; author: AuthorKind })[]
  recommendation: Recommendation
  /** What this rule looks at and history does not show; null where history shows it all. */
  unseen: string | null
}

export interface BacktestReport {
  type: typeof backtestType
  schemaVersion: '1.0.0'
  verifier: { id: string; version: string }
  /** RFC 3339: the instant for which each pull request was judged. */
  at: string
  policy: { state: 'present' | 'absent'; path: string; commit: string | null; sha256: string | null }
  history: {
    /** The newest commit that was looked at. */
    tip: string
    /** Pull requests that were to be replayed. */
    found: number
    judged: number
    notJudged: { reason: string; count: number }[]
    /** First-parent commits that name no pull request. */
    unnamed: number
    /** Whether the clone's history ends too early. */
    cut: boolean
    /** Whether the run was stopped before its end. */
    stopped: boolean
  }
  verdicts: Record<VerificationResult, number>
  descriptions: Record<DescriptionSource, number>
  authors: Record<AuthorKind, number>
  /** Percentages, exclusive upper limits: what a team can bear. */
  budget: { fail: 2; review: 10 }
  rules: RuleReplay[]
}
