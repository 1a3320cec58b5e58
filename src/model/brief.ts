// What an agent should know before it starts: the policy and the task, as far as they bind it. Paths, names and the task
// come from files; the task may be attacker-controlled, so none of its prose is repeated.
import type { Boundary } from './task.js'

export const briefType = 'urn:x-remit:brief:v1'

/** Paths that are closed, and to whom. */
export interface ClosedPaths {
  match: string[]
  /** `ai`: to every AI tool. `all`: to every change. */
  to: 'ai' | 'all'
  reason: string | null
}

/** What one tool of the register may do. */
export interface BriefTool {
  id: string
  owner: string | null
  versions: string | null
  models: string[]
  account: 'managed' | 'personal' | null
  maxDataClass: string | null
  allow: string[]
  deny: string[]
  /** Patterns whose class is above the tool's, or whose customer did not approve it. */
  above: { match: string[]; dataClass: string | null; customer: string | null }[]
  /** Whether the class of paths that no entry names is above the tool's, so that it may touch named paths only. */
  defaultAbove: boolean
  /** The line by which its use is declared; words in capitals are to be filled in. */
  declaration: string
}

export interface BriefRule {
  ruleId: string
  /** What it finds, one sentence. */
  finds: string
}

export interface Brief {
  type: typeof briefType
  schemaVersion: '1.0.0'
  policy: {
    state: 'present' | 'absent'
    path: string
    /** Commit of the base branch at which it was read; null for a file. */
    commit: string | null
    sha256: string | null
    mode: 'enforce' | 'observe'
    review: 'neutral' | 'block'
  }
  /** Null where no task was given. */
  task: { allow: Boundary[]; deny: Boundary[]; items: number } | null
  description: { minimumWords: number; boundariesRequired: boolean }
  closed: ClosedPaths[]
  /** Whether there is a register, so that only its tools may be used. */
  registerOnly: boolean
  tools: BriefTool[]
  declaration: { required: boolean; by: ('description' | 'trailer')[]; none: string }
  /** Rules that hold the merge. */
  holds: BriefRule[]
  /** Rules that ask a reviewer. */
  asks: BriefRule[]
}
