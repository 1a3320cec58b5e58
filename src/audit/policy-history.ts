// By which policies was the period judged, and which of them asked for less than the one before?

import type { ChangeRow, RowPolicy } from '../model/audit.js'
import type { PolicyPeriod, Weakening } from '../model/audit-report.js'
import type { Policy } from '../model/policy.js'
import { tightenPolicy } from '../model/policy-extends.js'

/** `policies` are those that the repository still holds, by their blob. */
export function policyHistory(changes: readonly ChangeRow[], policies: ReadonlyMap<string, Policy>): PolicyPeriod[] {
  const periods: PolicyPeriod[] = []
  let before: RowPolicy | null = null
  for (const { merge, record } of changes) {
    if (record === null) continue
    const { policy } = record
    const last = periods.at(-1)
    if (before !== null && last !== undefined && before.sha256 === policy.sha256 && before.state === policy.state) {
      last.changes++
      last.lastCommit = merge.commit
      last.to = merge.at
      continue
    }
    const compared = before === null ? null : compare(before, policy, policies)
    periods.push({
      state: policy.state,
      sha256: policy.sha256,
      gitBlob: policy.gitBlob,
      mode: policy.mode,
      review: policy.review,
      owner: policy.owner,
      reviewDue: policy.reviewDue,
      tools: policy.inventory.length,
      changes: 1,
      firstCommit: merge.commit,
      lastCommit: merge.commit,
      from: merge.at,
      to: merge.at,
      weakenings: compared?.weakenings ?? [],
      compared: compared?.by ?? null
    })
    before = policy
  }
  return periods
}

function compare(
  before: RowPolicy,
  after: RowPolicy,
  policies: ReadonlyMap<string, Policy>
): { weakenings: Weakening[]; by: 'whole' | 'record' } {
  const [old, next] = [before, after].map(policy => policies.get(policy.gitBlob ?? ''))
  if (old !== undefined && next !== undefined) return { weakenings: wholeWeakenings(old, next), by: 'whole' }
  return { weakenings: recordedWeakenings(before, after), by: 'record' }
}

/** The rules by which a policy may extend another say what tightening means; what breaks them is weaker. */
export function wholeWeakenings(old: Policy, next: Policy): Weakening[] {
  const { flaws } = tightenPolicy({ file: 'before', policy: old }, next, next, () => 0)
  const found: Weakening[] = flaws.map(flaw => ({
    path: flaw.path,
    kind: flaw.message.text.includes('nothing else than what it says there') ? 'changed' : 'loosened'
  }))
  const has = (list: readonly unknown[], entry: unknown): boolean =>
    list.some(one => JSON.stringify(one) === JSON.stringify(entry))
  old.paths.forEach((entry, index) => {
    if (!has(next.paths, entry)) found.push({ path: `paths[${index}]`, kind: 'removed' })
  })
  for (const [id, level] of Object.entries(old.rules)) {
    // A level that is no longer stated falls back to the default, which may be lower.
    if (!Object.hasOwn(next.rules, id) && (level === 'fail' || level === 'review')) {
      found.push({ path: `rules.${id}`, kind: 'removed' })
    }
  }
  return unique(found)
}

/** What the records themselves show, where the repository does not hold the policies. */
function recordedWeakenings(before: RowPolicy, after: RowPolicy): Weakening[] {
  const found: Weakening[] = []
  const loosened = (path: string): void => void found.push({ path, kind: 'loosened' })
  if (before.state === 'present' && after.state !== 'present') found.push({ path: '', kind: 'removed' })
  if (before.mode === 'enforce' && after.mode === 'observe') loosened('mode')
  if (before.review === 'block' && after.review === 'neutral') loosened('review')
  if (before.reviewDue !== null && (after.reviewDue === null || after.reviewDue > before.reviewDue))
    loosened('reviewDue')
  const known = new Set(before.inventory.map(tool => tool.id))
  for (const { id } of after.inventory) {
    if (known.size > 0 && !known.has(id)) found.push({ path: `tools.${id}`, kind: 'loosened' })
  }
  for (const name of before.dataClasses) {
    if (!after.dataClasses.includes(name)) found.push({ path: `dataClasses.${name}`, kind: 'removed' })
  }
  return unique(found)
}

function unique(found: readonly Weakening[]): Weakening[] {
  const byKey = new Map(found.map(one => [`${one.path}\n${one.kind}`, one]))
  return [...byKey.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
}
