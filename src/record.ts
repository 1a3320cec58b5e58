// Writes the facts and the results of one run down as evidence: the only place where that shape is filled in.
import type { EvaluationInput } from './evaluate.js'
import { otherChecks } from './facts/expected-checks.js'
import type { Facts } from './facts/facts.js'
import { issuesLimit } from './facts/issue-items.js'
import { greenChecks } from './facts/test-changes.js'
import { registeredTool } from './facts/tool-use.js'
import {
  type AuthorityRecord,
  type ChangeRecord,
  type Evidence,
  type FileRecord,
  type MergeGroupRecord,
  type PolicyRecord,
  predicateType,
  type Subject,
  schemaVersion,
  statementType,
  type ToolRecord,
  type WeakeningRecord
} from './model/evidence.js'
import type { MergeGroup } from './model/merge-group.js'
import type { ExtendedFile, Policy } from './model/policy.js'
import type { PullRequest } from './model/pull-request.js'
import { usesPast } from './model/repository-history.js'
import type { Result } from './model/result.js'
import type { TraceLink } from './model/trace.js'
import { decisionRecord } from './record-decision.js'
import { dependenciesRecord } from './record-dependencies.js'
import { intentRecord } from './record-intent.js'
import { registerRecord, statementOf, trainingRecord } from './record-register.js'
import { Waivers } from './rules/waivers.js'
import { verificationResultOf } from './verdict.js'
import { verifier } from './version.js'

/** Builds the Statement. Arrays are sorted by the key that their comment in model/evidence or docs/evidence.md names. */
export function recordEvidence(input: EvaluationInput, facts: Facts, policy: Policy, results: Result[]): Evidence {
  const { pullRequest, task } = facts
  return {
    _type: statementType,
    subject: subjectsOf(pullRequest),
    predicateType,
    predicate: {
      schemaVersion,
      verificationResult: verificationResultOf(results),
      stage: input.stage ?? 'pull_request',
      verifier,
      policy: policyRecord(input, policy),
      run: { ...input.run, at: input.at },
      authority: authorityRecord(facts),
      intent: intentRecord(facts, policy),
      change: {
        ...pullRequest.revisions,
        headRef: pullRequest.headRef,
        baseRef: pullRequest.baseRef,
        changeDigest: pullRequest.changeDigest,
        patchId: pullRequest.patchId,
        complete: pullRequest.source === 'git' && pullRequest.unknowns.length === 0,
        source: pullRequest.source,
        commits: pullRequest.commits?.length ?? null,
        taskFit: facts.taskFit,
        rarity: rarityRecord(pullRequest),
        files: fileRecords(facts, policy)
      },
      tools: toolRecords(facts, policy),
      validation: {
        checks: [...facts.expectedChecks, ...otherChecks(pullRequest.checks, policy.checks)],
        weakened: weakeningRecords(facts, policy),
        selfAuthored: {
          tests: facts.testChanges.tests,
          checks: facts.testChanges.tests.length === 0 ? [] : greenChecks(pullRequest.checks)
        },
        testsChanged: facts.trace.filter(trace => trace.kind === 'test').map(trace => trace.path),
        notValidated: task.notValidated,
        stated: task.items.filter(item => item.kind === 'validation').map(item => item.line)
      },
      people: { training: trainingRecord(facts.training, (commit, path) => fileUri(input, commit, path)) },
      decision: {
        ...decisionRecord(facts, policy),
        waivers: policy.waivers.length === 0 ? [] : new Waivers(facts, policy).records(results)
      },
      ...(facts.mergeGroup === null ? {} : { mergeGroup: groupRecord(facts.mergeGroup, results) }),
      ...(facts.merge === null ? {} : { merge: facts.merge }),
      dependencies: dependenciesRecord(facts),
      results,
      chain: { previous: null },
      retention: {
        // Before a merge there is no change yet that would have to be kept for years.
        store: !input.retention ? 'none' : input.stage === 'push' ? policy.evidence.store : 'artifact',
        days: input.retention?.days ?? null,
        requiredDays: policy.audit.retentionDays
      },
      limits: limitsOf(facts)
    }
  }
}

function groupRecord({ members, ...group }: MergeGroup, results: readonly Result[]): MergeGroupRecord {
  return {
    ...group,
    members: members.map(({ first: _first, verificationResult, ...member }) => ({
      ...member,
      verificationResult: verificationResult ?? verificationResultOf(results)
    }))
  }
}

function subjectsOf(pullRequest: PullRequest): Subject[] {
  const head: Subject = { name: 'head', digest: { gitCommit: pullRequest.revisions.head } }
  if (pullRequest.headObjectSha256 !== null) head.digest.sha256 = pullRequest.headObjectSha256
  const tree = pullRequest.testMergeTree
  return tree === null ? [head] : [head, { name: 'test-merge', digest: { gitTree: tree } }]
}

function policyRecord(input: EvaluationInput, policy: Policy): PolicyRecord {
  const source = input.policySource
  const local = source.state === 'local' || source.state === 'invalid-local'
  const found = source.state === 'present' || source.state === 'invalid'
  return {
    state: source.state === 'local' ? 'present' : source.state === 'invalid-local' ? 'invalid' : source.state,
    uri: local
      ? `file:${encodeURIComponent(source.path)}`
      : found
        ? policyUri(input, source.commit, source.path)
        : null,
    commit: local ? null : source.commit,
    digest: found ? { gitBlob: source.blob, sha256: source.sha256 } : local ? { sha256: source.sha256 } : null,
    ...('extended' in source && source.extended !== undefined
      ? { extends: source.extended.map(file => extendedRecord(input, file)) }
      : {}),
    mode: policy.mode,
    review: policy.review,
    ...statementOf(policy)
  }
}

function extendedRecord(input: EvaluationInput, { path, blob, sha256 }: ExtendedFile) {
  const { policySource } = input
  const commit = 'commit' in policySource ? policySource.commit : null
  return {
    uri: fileUri(input, commit, path),
    digest: blob === null ? { sha256 } : { gitBlob: blob, sha256 }
  }
}

/** A file beside the policy: in the same commit, or a local one. */
function fileUri(input: EvaluationInput, commit: string | null, path: string): string {
  return commit === null ? `file:${path.split('/').map(encodeURIComponent).join('/')}` : policyUri(input, commit, path)
}

function policyUri(input: EvaluationInput, commit: string, path: string): string {
  const repository = input.pullRequest.repository
  const server = input.run.serverUrl ?? 'https://github.com'
  const place = repository === null ? `git:${commit}` : `git+${server}/${repository.fullName}@${commit}`
  return `${place}#${path.split('/').map(encodeURIComponent).join('/')}`
}

function authorityRecord({ authority }: Facts): AuthorityRecord {
  const { policyFrom, workflowFrom, required, pinnedToApp, advisory } = authority
  return { policyFrom, workflowFrom, required, pinnedToApp, advisory }
}

function rarityRecord({ files, history }: PullRequest): ChangeRecord['rarity'] {
  if (history === null || !usesPast(files)) return { source: 'none', commits: 0, files: 0 }
  return { source: history.source, commits: history.commits.length, files: history.sample.length }
}

function fileRecords(facts: Facts, policy: Policy): FileRecord[] {
  return facts.files.map((file, index) => {
    const trace = facts.trace[index]!
    return {
      path: file.path,
      ...(file.pathBytesBase64 === null ? {} : { pathBytesBase64: file.pathBytesBase64 }),
      ...(file.previousFilename === null ? {} : { previousFilename: file.previousFilename }),
      status: file.status,
      mode: file.mode,
      previousMode: file.previousMode,
      blob: file.blob,
      previousBlob: file.previousBlob,
      added: file.added,
      deleted: file.deleted,
      binary: file.binary,
      kind: trace.kind,
      dataClass: facts.dataClasses[index] ?? null,
      ...(facts.customers[index]?.length ? { customers: facts.customers[index] } : {}),
      trace: {
        ...(trace.class === undefined ? {} : { class: trace.class }),
        state: trace.state,
        strength: trace.strength,
        links: policy.evidence.words ? trace.links : trace.links.map(withoutWords)
      }
    }
  })
}

function withoutWords({ words: _words, met: _met, ...link }: TraceLink): Omit<TraceLink, 'words' | 'met'> {
  return link
}

function weakeningRecords({ testChanges }: Facts, policy: Policy): WeakeningRecord[] {
  if (policy.evidence.words) return testChanges.weakened
  return testChanges.weakened.map(({ words: _words, ...weakening }) => weakening)
}

function toolRecords(facts: Facts, policy: Policy): ToolRecord[] {
  return facts.toolUses.map(use => {
    const entry = registeredTool(policy, use.toolId)
    return {
      ...use,
      register: entry === null ? null : registerRecord(entry)
    }
  })
}

function limitsOf({ pullRequest, taskChanges }: Facts): string[] {
  const limits = [
    'Absence of a tool marker is not proof that no AI tool was used.',
    'This record shows what was checked; it certifies nothing and does not judge the quality of the code.'
  ]
  if (pullRequest.author === null) {
    limits.push(
      'Author, branch and labels of a pull request were not given, so tools that show only there were not looked for.'
    )
  }
  if (pullRequest.commits === null)
    limits.push('The commits could not be read, so tools that show only there were not looked for.')
  else if (pullRequest.notes === null)
    limits.push(
      'The repository at hand held no git notes on AI authorship, so tools that show only there were not looked for.'
    )
  if (pullRequest.reviews === null) limits.push('Reviews were not read, so no approval could clear a review.')
  if (taskChanges === null)
    limits.push(
      'When the description was written and edited is not known, so neither is what came first, task or code.'
    )
  else if (taskChanges.gaps.includes('earlier-text'))
    limits.push('What the description said earlier is not known in full.')
  if (taskChanges?.gaps.includes('code-time'))
    limits.push('When the code was pushed is not known, so neither is what of the task was written after it.')
  const issues = pullRequest.linkedIssues?.length ?? 0
  if (issues > issuesLimit)
    limits.push(`Of the ${issues} issues that the pull request closes, ${issuesLimit} were read as a part of its task.`)
  return limits.sort()
}
