// Builders for what stands in a merge queue, and for what was merged.
import type { Facts } from '../../src/facts/facts.js'
import type { MergeRecord, RecordReference } from '../../src/model/evidence.js'
import type { GroupMember } from '../../src/model/merge-group.js'
import { base, someFacts as factsOf, head, mergeBase } from './a-pull-request.js'

const digest = 'e'.repeat(64)

/** Pull request 7, whose content the queue holds unchanged. */
export function aMember(overrides: Partial<GroupMember>): GroupMember {
  return {
    number: 7,
    group: head,
    parent: mergeBase,
    head: 'd'.repeat(40),
    queuedDigest: digest,
    changeDigest: digest,
    verificationResult: null,
    evidenceSha256: null,
    judged: null,
    first: null,
    ...overrides
  }
}

/** A check that passed. */
export function aRecord(overrides: Partial<RecordReference> = {}): RecordReference {
  return {
    checkRunId: 5001,
    conclusion: 'success',
    app: 'github-actions',
    head: 'd'.repeat(40),
    changeDigest: digest,
    evidenceSha256: '1'.repeat(64),
    ...overrides
  }
}

/** Pull request 7, merged by Bob as it was judged. */
export function aMerge(overrides: Partial<MergeRecord> = {}): MergeRecord {
  return {
    commit: head,
    tree: '4'.repeat(40),
    pullRequest: 7,
    mergedBy: 'bob',
    mergedAt: '2026-11-20T11:00:00Z',
    joinedBy: 'changeDigest',
    record: aRecord(),
    ...overrides
  }
}

/** Facts of a member of a group with these members, or of a merge. */
export function someFacts({ members, merge }: { members?: GroupMember[]; merge?: MergeRecord }): Facts {
  const headRef = `refs/heads/gh-readonly-queue/main/pr-7-${mergeBase}`
  return factsOf({
    ...(members === undefined ? {} : { mergeGroup: { headRef, head, base, members } }),
    ...(merge === undefined ? {} : { merge })
  })
}
