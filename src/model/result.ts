// What a rule says (DESIGN section "Verdicts"); words and kinds are SARIF 2.1.0's.
import type { Text } from './text.js'

export const resultKinds = ['pass', 'fail', 'review', 'open', 'informational', 'notApplicable'] as const
export type ResultKind = (typeof resultKinds)[number]

/** One finding of a rule, before it is written down as a Result. What asks for something says how to clear it. */
export type Finding =
  | (FindingPlace & { kind: 'fail' | 'review' | 'open'; remedy: Text })
  | (FindingPlace & { kind: 'informational'; remedy: Text | null })

interface FindingPlace {
  message: Text
  /** The changed file it is about; both paths of a rename count as that file. */
  path?: string
  /** Tool it is about, as the register or the known tools name it. */
  toolId?: string
  /** 1-based line in the description that it is about; 0 is the title. */
  taskLine?: number
  /** RFC 3339: an approval that is older than this does not clear it. */
  since?: string
}

/** Who cleared a `review`, and by what. */
export interface Clearance {
  login: string
  /** Commit on which the approval stands. */
  commit: string
  at: string | null
}

export interface Result {
  ruleId: string
  kind: ResultKind
  path?: string
  toolId?: string
  taskLine?: number
  message: string
  /** Null where there is nothing to do. */
  remedy: string | null
  /** Values from outside that stand between double quotes in message, then in remedy (model/text). */
  quoted: string[]
  /** Null unless this is a `review` that somebody's approval cleared. */
  clearedBy: Clearance | null
  /** The waiver that took this result down from `kind`; absent where none did. The result is `informational` then. */
  waived?: { kind: 'fail' | 'review'; reason: string; approvedBy: string; expires: string }
  controls: string[]
}

export const verificationResults = ['PASSED', 'REVIEW', 'FAILED', 'INCOMPLETE'] as const
export type VerificationResult = (typeof verificationResults)[number]
