// What the summary says of a merge queue, and of what was merged.
import type { MergeRecord, Predicate, RecordReference } from '../model/evidence.js'
import { code, prose } from './markdown.js'
import type { Section } from './sections.js'
import { moreLine } from './summary-findings.js'

/** Nothing outside a merge queue and before a merge. */
export function mergeSections({ mergeGroup, merge }: Predicate, limit: number): Section[] {
  const sections: Section[] = []
  if (mergeGroup !== undefined) {
    const items = mergeGroup.members.map(
      ({ number, group, verificationResult, judged }) =>
        `- Pull request ${plain(number)} as commit ${short(group)}: ${plain(verificationResult)}; ${recordWords(judged)}\n`
    )
    sections.push({
      head: '### Merge queue\n\nFrom the base branch to the head of the group:\n\n',
      items: items.slice(0, limit),
      tail: '\n',
      rank: 2,
      beyond: Math.max(0, items.length - limit),
      more: moreLine
    })
  }
  if (merge !== undefined) {
    sections.push({ head: `### Merge\n\n${mergeWords(merge)}\n\n`, items: [], tail: '', rank: 2 })
  }
  return sections
}

function mergeWords({ commit, pullRequest, mergedBy, mergedAt, joinedBy, record }: MergeRecord): string {
  const what = pullRequest === null ? 'Pushed without a pull request' : `Pull request ${plain(pullRequest)} was merged`
  const who = mergedBy === null ? '' : ` by ${code(mergedBy)}`
  const when = mergedAt === null ? '' : ` at ${code(mergedAt)}`
  const joined = joinedBy === null ? '' : `, joined by ${joinWords[joinedBy] ?? 'other means'}`
  return `${what} as commit ${short(commit)}${who}${when}; ${recordWords(record)}${joined}.`
}

const joinWords: Record<NonNullable<MergeRecord['joinedBy']>, string> = {
  commit: 'the commit itself',
  tree: 'its tree',
  changeDigest: 'the digest of its content'
}

function recordWords(record: RecordReference | null): string {
  if (record === null) return 'no earlier check of Remit'
  const conclusion = record.conclusion === null ? 'without a conclusion' : `with ${code(record.conclusion)}`
  return `earlier check ${plain(record.checkRunId)} ${conclusion} on ${short(record.head)}`
}

function short(commit: string): string {
  return code(commit.slice(0, 12))
}

/** An old record may have been written by anybody, numbers too. */
function plain(value: string | number): string {
  return prose(String(value))
}
