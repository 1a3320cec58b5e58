// A pull request that could not be read: nothing is known of it but a commit and why. The run still leaves evidence.
import type { Unknown } from '../model/errors.js'
import type { PolicySource } from '../model/policy.js'
import type { PullRequest } from '../model/pull-request.js'
import { unread } from '../model/unread-pull-request.js'
import type { RunEvent } from './event.js'

export interface Unread {
  pullRequest: PullRequest
  policySource: PolicySource
  training: null
  reviewGap: null
}

export interface KnownHead {
  sha: string
  from: 'event' | 'GITHUB_SHA'
}

/** The commit to speak of: the event's own, unless the run is about another pull request than the event. */
export function headOfEvent(event: RunEvent, number: number | null): KnownHead | null {
  if (event.head !== null && (event.stage === 'merge_group' || number === event.number)) {
    return { sha: event.head, from: 'event' }
  }
  return event.sha === null ? null : { sha: event.sha, from: 'GITHUB_SHA' }
}

export function unreadPullRequest(
  head: KnownHead,
  number: number | null,
  policyPath: string,
  unknowns: readonly Unknown[]
): Unread {
  return {
    policySource: { state: 'unreadable', path: policyPath, commit: null, reason: 'this run read no pull request' },
    training: null,
    reviewGap: null,
    pullRequest: { ...unread(head.sha), number, unknowns: [...unknowns, headUnknown(head.from)] }
  }
}

function headUnknown(from: KnownHead['from']): Unknown {
  return {
    code: 'head-not-read',
    message:
      from === 'event'
        ? 'The head commit is the one that the event named; what the pull request holds now was not read.'
        : 'The head commit is not known; GITHUB_SHA stands in its place, which may be a merge commit of GitHub.',
    remedy: 'Re-run this job, so that the pull request is read live.',
    quoted: []
  }
}
