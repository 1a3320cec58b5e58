// A pull request that could not be read: nothing is known of it but a commit and why. The run still leaves evidence.
import type { Unknown } from '../model/errors.js'
import type { PolicySource } from '../model/policy.js'
import type { PullRequest } from '../model/pull-request.js'
import type { RunEvent } from './event.js'

export interface Unread {
  pullRequest: PullRequest
  policySource: PolicySource
}

/** Null where not even a head commit is known: then there is nothing that evidence could be about. */
export function unreadPullRequest(
  event: RunEvent,
  number: number | null,
  policyPath: string,
  unknowns: readonly Unknown[]
): Unread | null {
  if (event.head === null) return null
  return {
    policySource: { state: 'unreadable', path: policyPath, commit: null, reason: 'this run read no pull request' },
    pullRequest: {
      repository: null,
      number,
      url: null,
      title: '',
      body: '',
      author: null,
      updatedAt: null,
      headRef: null,
      baseRef: null,
      fork: null,
      labels: [],
      revisions: { base: null, mergeBase: null, head: event.head.sha },
      headObjectSha256: null,
      testMergeTree: null,
      commits: null,
      files: [],
      changeDigest: null,
      patchId: null,
      source: 'none',
      reviews: null,
      unknowns: [...unknowns, headUnknown(event.head.from)]
    }
  }
}

function headUnknown(from: 'payload' | 'GITHUB_SHA'): Unknown {
  return {
    code: 'head-not-read',
    message:
      from === 'payload'
        ? 'The head commit is the one that the event named; what the pull request holds now was not read.'
        : 'The head commit is not known; GITHUB_SHA stands in its place, which may be a merge commit of GitHub.',
    remedy: 'Re-run this job, so that the pull request is read live.',
    quoted: []
  }
}
