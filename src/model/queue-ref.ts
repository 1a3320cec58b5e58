// The name of a branch of GitHub's merge queue: `refs/heads/gh-readonly-queue/<base>/pr-<number>-<commit>`. Branch names
// are attacker-controlled, but GitHub keeps this folder to itself.

export interface QueueRef {
  /** The branch that the queue merges into; it may hold `/`. */
  base: string
  /** Pull request. */
  number: number
  /** Object id in the name: as a rule the commit on which this entry stands. */
  commit: string
}

export const queueFolder = 'refs/heads/gh-readonly-queue/'

/** Reads the name; null for any other shape. */
export function parseQueueRef(ref: string): QueueRef | null {
  if (!ref.startsWith(queueFolder)) return null
  const at = ref.lastIndexOf('/pr-')
  const base = ref.slice(queueFolder.length, at)
  const entry = /^\/pr-([1-9]\d{0,14})-([0-9a-f]{40}|[0-9a-f]{64})$/.exec(at < 0 ? '' : ref.slice(at))
  if (at < queueFolder.length || base === '' || entry === null) return null
  return { base, number: Number(entry[1]), commit: entry[2]! }
}
