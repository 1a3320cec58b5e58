// Writes the facts and the results of one run down as evidence: the only place where that shape is filled in.
import { createHash } from 'node:crypto'
import type { EvaluationInput } from './evaluate.js'
import { independentApprovals } from './facts/approvals.js'
import type { Facts } from './facts/facts.js'
import { registeredTool } from './facts/tool-use.js'
import type { Claim } from './model/claim.js'
import {
  type ApprovalRecord,
  type ChangeRecord,
  type ClaimRecord,
  type Evidence,
  type FileRecord,
  type IntentRecord,
  type PolicyRecord,
  predicateType,
  type Subject,
  schemaVersion,
  statementType,
  type ToolRecord
} from './model/evidence.js'
import type { ExtendedFile, Policy, PolicySource } from './model/policy.js'
import type { PullRequest } from './model/pull-request.js'
import { usesPast } from './model/repository-history.js'
import type { Result } from './model/result.js'
import type { TraceLink } from './model/trace.js'
import { dependenciesRecord } from './record-dependencies.js'
import { registerRecord, statementOf, trainingRecord } from './record-register.js'
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
      authority: {
        policyFrom: policyFrom(input.policySource),
        workflowFrom: workflowFrom(input.run.event),
        required: null
      },
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
        checks: [],
        testsChanged: facts.trace.filter(trace => trace.kind === 'test').map(trace => trace.path),
        notValidated: task.notValidated,
        stated: task.items.filter(item => item.kind === 'validation').map(item => item.line)
      },
      people: { training: trainingRecord(facts.training, (commit, path) => fileUri(input, commit, path)) },
      dependencies: dependenciesRecord(facts),
      decision: { author: pullRequest.author?.login ?? null, approvals: approvalRecords(pullRequest), waivers: [] },
      results,
      chain: { previous: null },
      retention: {
        store: input.retention ? 'artifact' : 'none',
        days: input.retention?.days ?? null,
        requiredDays: policy.audit.retentionDays
      },
      limits: limitsOf(pullRequest)
    }
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

function policyFrom(source: PolicySource): 'base' | 'file' | 'none' | 'unknown' {
  if (source.state === 'present' || source.state === 'invalid') return 'base'
  if (source.state === 'local' || source.state === 'invalid-local') return 'file'
  return source.state === 'absent' ? 'none' : 'unknown'
}

// Whose copy of the workflow ran: `pull_request` takes it from the pull request's own test merge.
function workflowFrom(event: string | undefined): string | null {
  if (event === 'pull_request') return 'pull-request'
  return event === 'pull_request_target' ? 'default-branch' : null
}

/** What was taken for the repository's own words and not for the author's. */
function templateDigests(templates: readonly string[]): { sha256: string }[] {
  return templates
    .map(text => createHash('sha256').update(text).digest('hex'))
    .sort()
    .map(sha256 => ({ sha256 }))
}

function intentRecord({ pullRequest, task, claims }: Facts, policy: Policy): IntentRecord {
  const { declaration } = task
  return {
    uri: pullRequest.url,
    digest: { sha256: createHash('sha256').update(`${pullRequest.title}\n${pullRequest.body}`).digest('hex') },
    ...(pullRequest.templates.length > 0 ? { templates: templateDigests(pullRequest.templates) } : {}),
    author: pullRequest.author?.login ?? null,
    updatedAt: pullRequest.updatedAt,
    items: task.items.map(({ id, line, kind, checked, text }) => ({
      id,
      line,
      kind,
      checked,
      ...(policy.evidence.taskText ? { text } : {})
    })),
    boundaries: task.boundaries,
    declaration: {
      state: declaration.state,
      tools: declaration.state === 'tools' ? declaration.tools : [],
      lines: linesOf(declaration)
    },
    words: task.words,
    claims: claims.map(claim => claimRecord(claim, policy))
  }
}

/** Paths of one claim that are written down; all of them are in `change.files` anyway. */
const shownPaths = 10

function claimRecord(
  { item, line, kind, objects, words, verdict, proof, boundary }: Claim,
  policy: Policy
): ClaimRecord {
  const { ground, paths, symbols, counts } = proof
  return {
    item,
    line,
    kind,
    ...(policy.evidence.words ? { objects, words } : {}),
    verdict,
    proof: {
      ground,
      paths: paths.slice(0, shownPaths),
      more: Math.max(0, paths.length - shownPaths),
      symbols: symbols.slice(0, shownPaths),
      counts
    },
    ...(boundary.length > 0 ? { boundary } : {})
  }
}

function linesOf(declaration: Facts['task']['declaration']): number[] {
  if (declaration.state === 'tools') return [...new Set(declaration.tools.map(tool => tool.line))]
  if (declaration.state === 'ambiguous') return declaration.lines
  return declaration.state === 'missing' ? [] : [declaration.line]
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

function toolRecords(facts: Facts, policy: Policy): ToolRecord[] {
  return facts.toolUses.map(use => {
    const entry = registeredTool(policy, use.toolId)
    return {
      ...use,
      register: entry === null ? null : registerRecord(entry)
    }
  })
}

function approvalRecords(pullRequest: PullRequest): ApprovalRecord[] {
  const independent = new Set(independentApprovals(pullRequest))
  return (pullRequest.reviews ?? [])
    .filter(review => review.state === 'APPROVED')
    .map(review => ({
      login: review.author.login,
      type: review.author.type,
      commit: review.commit,
      at: review.submittedAt,
      independent: independent.has(review)
    }))
    .sort((a, b) => compare(a.at ?? '', b.at ?? '') || compare(a.login, b.login))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function limitsOf(pullRequest: PullRequest): string[] {
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
  return limits.sort()
}
