// Reads a golden case: what is given to evaluate, out of case.json, policy.json and training.json.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { EvaluationInput } from '../../src/evaluate.js'
import type { PolicySource } from '../../src/model/policy.js'
import { parsePolicy } from '../../src/model/policy-parse.js'
import type { Account, CheckOnHead, PullRequest } from '../../src/model/pull-request.js'
import type { TrainingSource } from '../../src/model/training.js'
import { parseTraining } from '../../src/model/training-parse.js'
import { aCheck, aManifest, aPullRequest, aReview, base, type FileInput } from './a-pull-request.js'

const root = fileURLToPath(new URL('../cases/', import.meta.url))
const policyPath = '.github/remit.json'

/** The shape of case.json; everything but title, body and files has the value that `aPullRequest` gives it. */
export interface CaseFile
  extends Partial<Pick<PullRequest, 'assignees' | 'contentPush' | 'revertOf' | 'headProtected' | 'fork'>> {
  title: string
  /** Lines of the description. */
  body: string[]
  author?: Account
  headRef?: string
  labels?: string[]
  /** Messages; all by Ada. */
  commits?: string[]
  files: FileInput[]
  reviews?: Parameters<typeof aReview>[0][]
  source?: 'git' | 'none'
  unknowns?: EvaluationInput['pullRequest']['unknowns']
  /** Lines of manifests and lock files on both sides; null where there is none. */
  manifests?: { path: string; before: string[] | null; after: string[] | null }[]
  /** Texts of the repository's description templates. */
  templates?: string[]
  /** What GitHub says of it; each as in PullRequest. */
  number?: null
  approvedContents?: PullRequest['approvedContents']
  contentPush?: PullRequest['contentPush']
  assignees?: string[]
  taskHistory?: PullRequest['taskHistory']
  linkedIssues?: PullRequest['linkedIssues']
  checks?: Partial<CheckOnHead>[]
  teams?: PullRequest['teams']
  codeOwners?: PullRequest['codeOwners']
  authority?: PullRequest['authority']
  /** What the tree before the change holds under the names of the description. */
  namedPaths?: EvaluationInput['pullRequest']['namedPaths']
  /** What ran; the command line unless it says otherwise. */
  run?: EvaluationInput['run']
  stage?: EvaluationInput['stage']
  mergeGroup?: EvaluationInput['mergeGroup']
  merge?: EvaluationInput['merge']
}

export function caseNames(): string[] {
  return readdirSync(root).sort()
}

export function casePath(name: string, file: string): string {
  return join(root, name, file)
}

export function readCaseFile(name: string): CaseFile {
  return JSON.parse(readFileSync(casePath(name, 'case.json'), 'utf8'))
}

/** The files of a case, as they stand in its folder. */
export interface CaseText {
  given: CaseFile
  /** Text of policy.json, the policy on the base branch. */
  policy: string | null
  /** Text of training.json, what lies at the place that the policy names as its training register. */
  training: string | null
}

export function readCaseText(name: string): CaseText {
  const read = (file: string): string | null =>
    existsSync(casePath(name, file)) ? readFileSync(casePath(name, file), 'utf8') : null
  return { given: readCaseFile(name), policy: read('policy.json'), training: read('training.json') }
}

export function readCase(name: string): EvaluationInput {
  return caseInput(readCaseText(name))
}

/** What `evaluate` is given for a case; its instant is fixed. */
export function caseInput({ given, policy, training }: CaseText): EvaluationInput {
  const { body, reviews, checks, run, stage, mergeGroup, merge, manifests = [], ...rest } = given
  const policySource = policySourceOf(policy)
  return {
    pullRequest: aPullRequest({
      ...rest,
      body: body.join('\n'),
      reviews: (reviews ?? []).map(aReview),
      checks: checks?.map(aCheck) ?? null,
      manifests: manifests.map(({ path, before, after }) => aManifest(path, textOf(before), textOf(after)))
    }),
    policySource,
    training: trainingOf(policySource, training),
    at: '2026-11-20T12:00:00Z',
    run: run ?? { environment: 'command-line' },
    ...(stage === undefined ? {} : { stage }),
    ...(mergeGroup === undefined ? {} : { mergeGroup }),
    ...(merge === undefined ? {} : { merge })
  }
}

function textOf(lines: string[] | null): string | null {
  return lines === null ? null : `${lines.join('\n')}\n`
}

function policySourceOf(text: string | null): PolicySource {
  if (text === null) return { state: 'absent', path: policyPath, commit: base }
  const place = { path: policyPath, commit: base, ...digestsOf(text) }
  const parsed = parsePolicy(text, policyPath)
  return parsed.policy === null
    ? { state: 'invalid', ...place, problems: parsed.problems }
    : { state: 'present', ...place, policy: parsed.policy }
}

function trainingOf(source: PolicySource, text: string | null): TrainingSource | null {
  const path = source.state === 'present' ? (source.policy.people.training?.register ?? null) : null
  if (path === null) return null
  if (text === null) {
    return { state: 'unreadable', path, commit: base, reason: 'the base branch has no such file' }
  }
  const { blob, sha256 } = digestsOf(text)
  const place = { path, commit: base, digest: { gitBlob: blob, sha256 } }
  const parsed = parseTraining(text, path)
  return parsed.people === null
    ? { state: 'invalid', ...place, problems: parsed.problems }
    : { state: 'present', ...place, people: parsed.people }
}

function digestsOf(text: string): { blob: string; sha256: string } {
  const bytes = Buffer.from(text)
  const blob = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
  return { blob, sha256: createHash('sha256').update(bytes).digest('hex') }
}
