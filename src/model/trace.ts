// How a changed file is explained by the task (requirements traceability).

/** In the order in which a person finds them convincing. */
export const linkReasons = [
  'named-path',
  'named-file',
  'named-symbol',
  'shared-words',
  'directory',
  'claim',
  'companion',
  'neighbour'
] as const
export type LinkReason = (typeof linkReasons)[number]

export interface TraceLink {
  /** Id of the task item, or null when the link goes by way of another file only. */
  item: string | null
  reason: LinkReason
  /** The task's words that made it, as they stand in the task; sorted by weight, at most 5. */
  words: string[]
  /** What they met in the change: a path part, a symbol, a word. Never a source line. */
  met: string[]
  /** For `companion` and `neighbour`: the explained file it goes with. */
  via: string | null
  /** 0 to 100. */
  strength: number
}

/** What sort of file this is; only the first four can be flagged as unexplained by default. */
export const fileKinds = [
  'source',
  'ci',
  'configuration',
  'manifest',
  'test',
  'documentation',
  'lock',
  'snapshot',
  'changelog',
  'generated',
  'asset'
] as const
export type FileKind = (typeof fileKinds)[number]

/**
 * Changes of which words say little, whatever the file: white space alone, a move without a change, a size or speed
 * budget that takes another number, a list of ignored paths or known words. Inference alone flags none of them.
 */
export const fileClasses = ['formatting', 'pure-rename', 'budget', 'ignore-list', 'word-list'] as const
export type FileClass = (typeof fileClasses)[number]

export interface FileTrace {
  path: string
  kind: FileKind
  /** Set only for such a change. */
  class?: FileClass
  state: 'explained' | 'companion' | 'unexplained'
  /** 0 to 100. */
  strength: number
  /** Strongest first, at most 3. */
  links: TraceLink[]
}
