// What `remit init` wrote, left alone, and why: one value, from which the report for people is made. Paths and names of
// the repository in it are attacker-controlled.
import type { Text } from './text.js'

/** What became of one file. */
export interface InitFile {
  /** From the top of the repository. */
  path: string
  state: 'written' | 'left-alone' | 'refused'
  /** Why, in our words; for `refused` what stood in the way. */
  why: string
  /** What to do by hand; null where there is nothing. */
  byHand: string | null
}

/** One entry of the policy, and why it is there. */
export interface InitReason {
  /** The key, in our words. */
  key: string
  why: Text
}

/** What one rule would have said to the merged pull requests. */
export interface InitRate {
  ruleId: string
  /** With the policy as it is written. */
  fail: number
  review: number
  /** What it would have failed at its default. */
  failBefore: number
  /** Number of one pull request that it asks about; null where it asks about none. */
  example: number | null
}

export interface InitReport {
  repository: string
  /** Null without commits. */
  looked: { files: number; commits: number; firstDay: string | null; lastDay: string | null } | null
  files: InitFile[]
  /** Null where no policy was written. */
  policy: { reasons: InitReason[]; rates: InitRate[]; judged: number; titlesOnly: number } | null
  /** Further things that a person should do or know. */
  notes: Text[]
}
