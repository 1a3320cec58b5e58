// A branch of many merges with the records that a gate leaves, and faults put in on purpose: what an audit must find.
import { createHash } from 'node:crypto'
import { PopulationSource } from '../../src/inputs/population.js'
import { canonicalJson } from '../../src/model/canonical-json.js'
import type { Evidence, Predicate } from '../../src/model/evidence.js'
import type { Merge } from '../../src/model/population.js'
import type { Result, VerificationResult } from '../../src/model/result.js'
import { say } from '../../src/model/text.js'
import { testResultOf } from '../../src/outputs/test-result.js'
import { GitRepository } from './git-repository.js'
import { explainedBy, someEvidence, someFile, someLink, someResult, someTool } from './some-evidence.js'

export interface StoredDocument {
  /** Path below the folder of the evidence. */
  name: string
  bytes: Buffer
}

/** A fault that was put in: the audit names it by kind and by commit, pull request or document. */
export interface Planted {
  kind: string
  commit: string | null
  number: number | null
}

export interface AuditedHistory {
  repo: GitRepository
  merges: Merge[]
  documents: StoredDocument[]
  /** As `gh pr list --json number,title,body,mergeCommit,mergedAt,author,mergedBy,baseRefName,commits` gives it. */
  pulls: Record<string, unknown>[]
  planted: Planted[]
}

/** How the change of a commit came to the branch and what it left. */
type Shape = 'final' | 'by-tree' | 'by-content' | 'merge-commit' | 'rebase'

const start = Date.parse('2025-12-01T08:00:00Z') / 1000
const stepSeconds = 3 * 60 * 60

function timeOf(index: number, offsetSeconds = 0): string {
  return new Date((start + index * stepSeconds + offsetSeconds) * 1000).toISOString().replace('.000Z', 'Z')
}

function shapeOf(index: number): Shape {
  // Four commits of every twenty came by one rebase merge.
  if (index % 20 >= 12 && index % 20 <= 15) return 'rebase'
  return (['final', 'by-tree', 'final', 'by-content', 'merge-commit'] as const)[index % 5]!
}

/** Number of the pull request that brought the commit; the commits of a rebase merge share one. */
export function numberOf(index: number): number {
  return shapeOf(index) === 'rebase' ? index - (index % 20) + 15 : index
}

const id = (text: string): string => createHash('sha1').update(text).digest('hex')
const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const policyText = '{ "version": 1 }\n'

/** A repository of `count` merges on main after a first commit. */
export function audited(count: number): GitRepository {
  const repo = new GitRepository()
  const parts: string[] = []
  const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`
  const who = (index: number, offset = 0): string =>
    `Ada <ada@example.com> ${start + index * stepSeconds + offset} +0000`
  const file = (path: string, text: string): string => `M 100644 inline ${path}\n${data(text)}`
  parts.push(`commit refs/heads/main\nmark :1\nauthor ${who(0)}\ncommitter ${who(0)}\n${data('Begin')}`)
  parts.push(file('README.md', 'start\n') + file('.github/remit.json', policyText))
  for (let index = 1; index <= count; index++) {
    const content = file(`src/part-${index % 97}.ts`, `export const step = ${index}\n`)
    const isMerge = shapeOf(index) === 'merge-commit'
    if (isMerge) {
      parts.push(
        `commit refs/heads/side\nmark :${count + 1 + index}\nauthor ${who(index, -3600)}\ncommitter ${who(index, -3600)}\n${data(`Work ${index}`)}from :${index}\n${content}\n`
      )
    }
    const message = isMerge
      ? `Merge pull request #${index} from ada/work-${index}`
      : `Step ${index} (#${numberOf(index)})`
    // A rebase keeps the author's time; the committer's is that of the merge.
    const written = shapeOf(index) === 'rebase' ? -600 : 0
    parts.push(
      `commit refs/heads/main\nmark :${index + 1}\nauthor ${who(index, written)}\ncommitter ${who(index)}\n${data(message)}from :${index}\n${isMerge ? `merge :${count + 1 + index}\n` : ''}${content}\n`
    )
  }
  repo.raw(parts.join(''), 'fast-import', '--quiet')
  return repo
}

export function title(index: number): string {
  return `Step ${numberOf(index)}`
}

function body(index: number): string {
  return `Set step ${numberOf(index)} in its part.\n\nAI tools: Claude Code`
}

export interface RecordParts {
  stage?: Predicate['stage']
  at?: string
  head: string
  base: string
  tree?: string | null
  headSha256?: string
  changeDigest?: string | null
  result?: VerificationResult
  merge?: Record<string, unknown>
  previous?: string | null
  runId: string
  number: number | null
  intent?: string
  repository?: string
  policy?: Partial<Predicate['policy']>
  index?: number
}

/** One record of this history. */
export function recordOf(parts: RecordParts): Evidence {
  const { number, index = number ?? 0 } = parts
  const tool =
    index % 3 === 0 ? [] : [someTool(index % 50 === 1 ? { toolId: 'cursor', toolName: 'Cursor', register: null } : {})]
  const evidence = someEvidence({
    stage: parts.stage ?? 'pull_request',
    verificationResult: parts.result ?? 'PASSED',
    run: {
      environment: 'github-actions',
      at: parts.at ?? timeOf(index, -1800),
      repository: parts.repository ?? 'acme/shop',
      runId: parts.runId,
      runAttempt: '1',
      serverUrl: 'https://github.com'
    },
    chain: { previous: parts.previous ?? null },
    results: resultsOf(parts.result ?? 'PASSED'),
    tools: tool,
    policy: {
      dataClasses: ['public', 'internal', 'confidential'],
      inventory: [{ id: 'claude-code', owner: 'dev-tools' }],
      digest: { gitBlob: id('policy'), sha256: sha256(index > 1200 ? 'second policy' : 'first policy') },
      uri: `git+https://github.com/acme/shop@${parts.base}#.github/remit.json`,
      commit: id('a commit that the clone lacks'),
      ...parts.policy
    },
    intent: {
      uri: number === null ? null : `https://github.com/${parts.repository ?? 'acme/shop'}/pull/${number}`,
      digest: { sha256: parts.intent ?? sha256(`${title(index)}\n${body(index)}`) }
    },
    change: {
      base: parts.base,
      mergeBase: parts.base,
      head: parts.head,
      changeDigest: parts.changeDigest ?? null,
      files: [
        someFile(`src/part-${index % 97}.test.ts`, {
          kind: 'test',
          dataClass: 'internal',
          ...explainedBy(
            someLink({
              item: null,
              reason: 'companion',
              words: [],
              met: [],
              via: `src/part-${index % 97}.ts`,
              strength: 90
            })
          )
        }),
        someFile(`src/part-${index % 97}.ts`, {
          dataClass: index % 7 === 0 ? 'confidential' : 'internal',
          ...explainedBy(
            someLink({ words: ['step'], met: ['step'] }),
            someLink({ item: 'title', reason: 'shared-words', words: ['Step'], met: ['step'], strength: 60 })
          )
        }),
        ...(index % 9 === 0 ? [someFile('tools/release.sh', { dataClass: 'internal' })] : [])
      ]
    },
    decision: {
      author: 'mona',
      approvals: [{ login: 'bob', type: 'User', commit: parts.head, at: timeOf(index, -900), independent: true }]
    }
  })
  const { commit } = evidence.predicate.policy
  if (commit !== null) evidence.predicate.policy.uri = `git+https://github.com/acme/shop@${commit}#.github/remit.json`
  evidence.subject = [
    { name: 'head', digest: { gitCommit: parts.head, ...(parts.headSha256 ? { sha256: parts.headSha256 } : {}) } },
    ...(parts.tree ? [{ name: 'test-merge', digest: { gitTree: parts.tree } }] : [])
  ]
  if (parts.merge !== undefined) (evidence.predicate as unknown as Record<string, unknown>).merge = parts.merge
  return evidence
}

function resultsOf(result: VerificationResult): Result[] {
  const quiet = [
    'missing-task',
    'empty-change',
    'missing-declaration',
    'policy-changed',
    'hidden-text',
    'ambiguous-task',
    'outside-boundary',
    'forbidden-path'
  ].map(rule => someResult(rule, 'pass', say`Checked, holds.`))
  if (result === 'PASSED') return quiet
  const [rule, kind] = {
    FAILED: ['unlisted-tool', 'fail'],
    INCOMPLETE: ['incomplete-input', 'open'],
    REVIEW: ['unexplained-file', 'review']
  }[result] as [string, Result['kind']]
  return [...quiet, someResult(rule, kind, say`Something was found.`, say`Do something about it.`)]
}

export function bytesOf(evidence: Evidence): Buffer {
  return Buffer.from(canonicalJson(evidence))
}

/** What is planted at which merge; all kinds together forty. */
const plan: Record<string, number[]> = {
  'commit-without-record': [101, 501, 1001],
  'other-content': [106, 506, 1106, 1502],
  'direct-push': [111, 511, 1111, 1702],
  'merged-failed': [121, 521, 1121, 1520],
  'merged-incomplete': [126, 526, 1126],
  'judged-after-merge': [142, 1142],
  'late-record': [141, 541, 1141],
  'changed-description': [146, 546, 1146],
  'altered-record': [161, 561, 1161],
  'conflicting-records': [166, 566],
  'broken-chain': [802],
  'forked-chain': [902],
  'other-repository': [181],
  'merged-review': [186],
  'policy-mismatch': [201],
  'record-without-commit': [222, 622],
  'pull-request-without-commit': [241],
  'unreadable-document': [246]
}

/** Builds it: `count` at least 1,800 for all faults, `faulty` false for none. The caller removes `repo`. */
export async function auditedHistory(count: number, faulty: boolean): Promise<AuditedHistory> {
  const repo = audited(count)
  const source = await PopulationSource.open({ repo: repo.dir, branch: 'main', since: null, until: null })
  const { merges } = source.population
  const digests = await source.changeDigests(merges.map(merge => merge.commit))
  source.close()
  const documents: StoredDocument[] = []
  const pulls: Record<string, unknown>[] = []
  const planted: Planted[] = []
  const planned = new Map(
    faulty ? Object.entries(plan).flatMap(([kind, at]) => at.map(one => [one, kind] as const)) : []
  )
  let previous: string | null = null
  let beforePrevious: string | null = null

  const store = (name: string, evidence: Evidence, companion = true): string => {
    const bytes = bytesOf(evidence)
    documents.push({ name: `${name}/evidence.json`, bytes })
    if (companion) {
      documents.push({ name: `${name}/test-result.json`, bytes: Buffer.from(canonicalJson(testResultOf(evidence))) })
    }
    return sha256(bytes)
  }

  for (let index = 1; index <= count; index++) {
    const merge = merges[index]!
    const parent = merges[index - 1]!
    const shape = shapeOf(index)
    const number = numberOf(index)
    const kind = planned.get(index) ?? null
    const plant = (commit: string | null, about: number | null = number): void =>
      void planted.push({ kind: kind!, commit, number: about })
    const isLastOfRebase = shape !== 'rebase' || index === number
    if (isLastOfRebase && kind !== 'direct-push') {
      const edited = kind === 'changed-description' ? '\n\nAnd more.' : ''
      pulls.push({
        number,
        title: title(index),
        body: body(index) + edited,
        mergeCommit: { oid: merge.commit },
        mergedAt: timeOf(index),
        author: { login: 'mona' },
        mergedBy: { login: 'bob' },
        baseRefName: 'main',
        commits:
          shape === 'rebase'
            ? [12, 13, 14, 15].map(at => ({
                oid: id(`own ${index} ${at}`),
                authoredDate: merges[index - (index % 20) + at]!.authoredAt
              }))
            : [{ oid: id(`own ${index}`), authoredDate: timeOf(index, -3600) }]
      })
    }
    if (!isLastOfRebase) continue

    const head = shape === 'merge-commit' ? merge.otherParents[0]! : id(`head ${index}`)
    const early: RecordParts = {
      index,
      head,
      base: parent.commit,
      runId: `${10_000 + index}`,
      number,
      ...(shape === 'by-content' || shape === 'merge-commit'
        ? { changeDigest: digests.get(merge.commit)! }
        : { tree: merge.tree, changeDigest: digests.get(merge.commit)! })
    }
    const folder = `2026/${String(index).padStart(6, '0')}`
    const isFinal = shape === 'final' || shape === 'rebase'
    const final: RecordParts = {
      index,
      stage: 'push',
      head: merge.commit,
      headSha256: merge.sha256,
      base: shape === 'rebase' ? merges[index - 4]!.commit : parent.commit,
      at: timeOf(index, 120),
      runId: `${50_000 + index}`,
      number,
      changeDigest: shape === 'rebase' ? null : digests.get(merge.commit)!,
      previous,
      merge: {
        commit: merge.commit,
        tree: merge.tree,
        mergedBy: 'bob',
        mergedAt: timeOf(index),
        pullRequest: number,
        joinedBy: 'tree',
        record: {
          checkRunId: 5000 + index,
          conclusion: 'success',
          app: 'github-actions',
          head,
          changeDigest: null,
          evidenceSha256: 'ab'.repeat(32)
        }
      }
    }
    let withEarly = shape !== 'rebase'
    let withFinal = isFinal
    switch (kind) {
      case 'commit-without-record':
        withEarly = false
        withFinal = false
        plant(merge.commit)
        break
      case 'other-content':
        if (withFinal) final.merge!.tree = id('another tree')
        else {
          early.tree = early.tree === undefined ? null : id('another tree')
          early.changeDigest = sha256('other content')
        }
        plant(merge.commit)
        break
      case 'direct-push':
        withEarly = false
        if (withFinal) {
          final.number = null
          final.merge = { ...final.merge, pullRequest: null, record: null }
        }
        plant(merge.commit)
        break
      case 'merged-failed':
      case 'merged-incomplete':
      case 'merged-review':
        early.result = kind === 'merged-failed' ? 'FAILED' : kind === 'merged-incomplete' ? 'INCOMPLETE' : 'REVIEW'
        early.policy = { review: 'block' }
        plant(merge.commit)
        break
      case 'judged-after-merge':
        withEarly = false
        final.merge!.record = null
        plant(merge.commit)
        break
      case 'late-record':
        early.at = timeOf(index, 3600)
        plant(merge.commit)
        break
      case 'changed-description':
      case 'altered-record':
      case 'conflicting-records':
      case 'policy-mismatch':
        plant(merge.commit)
        break
      case 'broken-chain':
        final.previous = sha256('a record that was taken away')
        plant(merge.commit)
        break
      case 'forked-chain':
        final.previous = beforePrevious
        plant(null, null)
        break
    }
    if (kind === 'policy-mismatch') {
      early.policy = {
        commit: parent.commit,
        digest: { gitBlob: id('forged policy'), sha256: sha256('forged policy') }
      }
    }
    // A head that was pushed before the last one left a record as well.
    if (withEarly && index % 11 === 0) {
      store(
        `${folder}-0`,
        recordOf({
          ...early,
          head: id(`earlier ${index}`),
          tree: id(`earlier tree ${index}`),
          changeDigest: sha256(`earlier ${index}`),
          runId: `${90_000 + index}`,
          result: 'FAILED'
        })
      )
    }
    if (withEarly) {
      const evidence = recordOf(early)
      if (kind === 'altered-record') alter(documents, folder, evidence, index)
      else store(`${folder}-1`, evidence)
      if (kind === 'conflicting-records') {
        store(`${folder}-1-again`, recordOf({ ...early, result: 'REVIEW', policy: { review: 'neutral' } }))
      }
    }
    if (kind === 'other-repository') {
      store(`${folder}-3`, recordOf({ ...early, repository: 'other/place', runId: `${70_000 + index}` }))
      plant(null)
    }
    if (withFinal) {
      const digest = store(`${folder}-2`, recordOf(final), index % 2 === 0)
      beforePrevious = previous
      previous = digest
    }
    if (kind === 'record-without-commit') {
      const gone = id(`gone ${index}`)
      store(
        `${folder}-4`,
        recordOf({
          ...final,
          head: gone,
          runId: `${80_000 + index}`,
          previous: null,
          headSha256: sha256(gone),
          merge: { ...final.merge, commit: gone }
        })
      )
      plant(gone)
    }
    if (kind === 'pull-request-without-commit') {
      const lost = id(`lost ${index}`)
      pulls.push({ ...pulls.at(-1), number: count + index, mergeCommit: { oid: lost } })
      plant(lost)
    }
    if (kind === 'unreadable-document') {
      documents.push({ name: `${folder}-5/evidence.json`, bytes: bytesOf(recordOf(early)).subarray(0, 900) })
      plant(null, null)
    }
  }
  return { repo, merges, documents, pulls, planted }
}

/** Three ways of touching a record afterwards. */
function alter(documents: StoredDocument[], folder: string, evidence: Evidence, index: number): void {
  const companion = { name: `${folder}-1/test-result.json`, bytes: Buffer.from(canonicalJson(testResultOf(evidence))) }
  const name = `${folder}-1/evidence.json`
  if (index === 161) documents.push({ name, bytes: Buffer.from(JSON.stringify(evidence, null, 1)) })
  else if (index === 561) {
    const changed = structuredClone(evidence)
    changed.predicate.decision.approvals.push({ login: 'eve', type: 'User', commit: null, at: null, independent: true })
    documents.push({ name, bytes: bytesOf(changed) }, companion)
  } else {
    const changed = structuredClone(evidence)
    changed.predicate.results.push(someResult('forbidden-path', 'fail', say`Forbidden.`, say`Do not.`))
    documents.push({ name, bytes: bytesOf(changed) })
  }
}
