// The pull requests of a merge group, found from its head down to the base branch. GitHub names one of them; each other
// one stands on a queue branch of its own. What does not fit this shape is not guessed at.
import { InputError } from '../model/errors.js'
import { parseQueueRef, type QueueRef } from '../model/queue-ref.js'
import type { MergeGroupEvent } from './event.js'
import type { GitHub } from './github.js'
import { queueRefs } from './github-queue.js'

/** More pull requests than this in one group are not judged. */
const memberLimit = 100

export interface QueueEntry {
  number: number
  ref: string
  /** Commit of this entry's group, and the commit before it. */
  group: string
  parent: string
}

export interface QueueWalk {
  /** Name of the base branch, and the commit of it on which the chain stands. */
  branch: string
  base: string
  head: string
  /** From the base branch to the head; at least one. */
  entries: QueueEntry[]
}

/** Walks the group. Throws InputError with a code that begins with `queue-`, and GitHubError. */
export async function walkMergeGroup(github: GitHub, event: MergeGroupEvent): Promise<QueueWalk> {
  const own = parseQueueRef(event.headRef)
  const branch = event.baseRef.startsWith('refs/heads/') ? event.baseRef.slice('refs/heads/'.length) : ''
  if (own === null || own.base !== branch) throw unknownShape
  const first = await github.compare(branch, event.head)
  const commits = await github.comparedCommits(first, event.head)
  const chain = firstParents(commits, event.head, first.mergeBase)
  if (chain === null) throw unknownChain
  const at = new Map(chain.map((commit, index) => [commit, index]))
  // Both name the commit below the entry. Of two the nearer one counts: what is left over must then be another entry.
  const below = [own.commit, event.base].flatMap(commit => at.get(commit) ?? [])
  if (below.length === 0 || below.includes(0)) throw unknownChain
  const entries = [entry(own, event.headRef, chain, 0, Math.min(...below))]
  if (Math.min(...below) < chain.length - 1) entries.push(...(await parentsOf(github, branch, chain, at, entries[0]!)))
  return { branch, base: first.mergeBase, head: event.head, entries: entries.reverse() }
}

/** The groups on which the first one stands, the nearest first. */
async function parentsOf(
  github: GitHub,
  branch: string,
  chain: readonly string[],
  at: ReadonlyMap<string, number>,
  own: QueueEntry
): Promise<QueueEntry[]> {
  const known = new Map<string, { ref: string; name: QueueRef }[]>()
  for (const { ref, commit } of await queueRefs(github.caller, branch)) {
    const name = parseQueueRef(ref)
    if (!at.has(commit)) continue
    if (name === null || name.base !== branch) throw unknownShape
    known.set(commit, [...(known.get(commit) ?? []), { ref, name }])
  }
  const entries: QueueEntry[] = []
  let from = at.get(own.parent)!
  while (from < chain.length - 1) {
    const found = known.get(chain[from]!) ?? []
    if (found.length !== 1) throw unknownChain
    if (entries.length + 1 >= memberLimit) throw tooLong
    const { ref, name } = found[0]!
    const named = at.get(name.commit)
    let to = from + 1
    while (to < chain.length - 1 && to !== named && !known.has(chain[to]!)) to++
    entries.push(entry(name, ref, chain, from, to))
    from = to
  }
  return entries
}

function entry({ number }: QueueRef, ref: string, chain: readonly string[], from: number, to: number): QueueEntry {
  return { number, ref, group: chain[from]!, parent: chain[to]! }
}

/** Commits from one (included) along first parents to another (included); null when the way leads elsewhere. */
export function firstParents(
  commits: readonly { id: string; parents: string[] }[],
  from: string,
  to: string
): string[] | null {
  const parents = new Map(commits.map(commit => [commit.id, commit.parents]))
  const chain = [from]
  for (let at = from; at !== to; ) {
    const next = parents.get(at)?.[0]
    // Each commit is taken once, so that no answer leads in a circle.
    if (next === undefined || chain.length > parents.size) return null
    chain.push(next)
    at = next
  }
  return chain
}

const tryAgain =
  'Let GitHub build the queue again: take the pull request out of the merge queue and queue it again. If it happens again, report it together with the version of Remit.'

const unknownShape = new InputError(
  'queue-ref-unknown',
  'The name of the branch of this merge group, or of one that it stands on, is of no form that Remit knows.',
  tryAgain
)

const unknownChain = new InputError(
  'queue-chain-unknown',
  'The commits of this merge group do not lead back to the base branch by queue branches alone, so it is not known which pull requests are in it.',
  tryAgain
)

const tooLong = new InputError(
  'queue-too-long',
  `This merge group holds more than ${memberLimit} pull requests.`,
  'Set a smaller group size for the merge queue in the rules of the branch, and queue the pull requests again.'
)
