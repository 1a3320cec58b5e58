// A tool use: the trace of an AI tool in a pull request, or the author's word for it.

/** How sure it is that this form was written by this tool. It speaks of the form, not of forgery. */
export const certainties = ['certain', 'strong', 'weak'] as const
export type Certainty = (typeof certainties)[number]

/** `suggestion`: a person accepted a review bot's proposal. `context`: the repository is merely prepared for the tool. */
export const toolRoles = ['author', 'suggestion', 'reviewer', 'context'] as const
export type ToolRole = (typeof toolRoles)[number]

/** The input on which a signal is tested. */
export const signalPlaces = [
  'commit-trailer',
  'commit-body',
  'commit-author',
  'committer',
  'pr-author',
  'pr-title',
  'pr-body',
  'branch',
  'label',
  'file',
  'git-notes',
  'agent-trace'
] as const
export type SignalPlace = (typeof signalPlaces)[number]

/** One sight of a tool. Holds no address and no line of text, so that the evidence holds none. */
export interface Signal {
  /** Stable id out of the known tools, e.g. `claude-code/commit-trailer-1`. */
  id: string
  where: SignalPlace
  certainty: Certainty
  role: ToolRole
  /** Commit on which it was seen; null for the description, branch, author, labels and files. */
  commit: string | null
  model: string | null
  /** Version of the tool, where the form carries one. */
  version: string | null
  session: string | null
  variant: string | null
}

export interface ToolUse {
  /** Id of the known tool or register entry; for a declared name that neither knows, that name folded to kebab-case. */
  toolId: string
  /** Name to show; a declared unknown tool's name is attacker-controlled. */
  toolName: string
  /** Strongest role over its signals; `author` when only declared. */
  role: ToolRole
  /** Best certainty in that role; null when only declared. */
  certainty: Certainty | null
  /** True: the declaration names it. False: a declaration exists and leaves it out or denies it. Null: no declaration. */
  declared: boolean | null
  version: string | null
  /** Models, declared or seen, sorted. */
  models: string[]
  account: 'managed' | 'personal' | null
  /** Declared path scope; empty = the whole change. */
  scope: string[]
  /** Sorted by id, then commit. */
  signals: Signal[]
  /** Where the author states that its traces are false and that it took no part; null where nobody does. */
  denied: { line: number; reason: string | null } | null
}
