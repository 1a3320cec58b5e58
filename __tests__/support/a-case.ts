// Reads a golden case: what is given to evaluate, out of case.json and policy.json.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { EvaluationInput } from '../../src/evaluate.js'
import type { PolicySource } from '../../src/model/policy.js'
import { parsePolicy } from '../../src/model/policy-parse.js'
import type { Account } from '../../src/model/pull-request.js'
import { aPullRequest, aReview, base, type FileInput } from './a-pull-request.js'

const root = fileURLToPath(new URL('../cases/', import.meta.url))
const policyPath = '.github/remit.json'

/** The shape of case.json; everything but title, body and files has the value that `aPullRequest` gives it. */
export interface CaseFile {
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

/** What `evaluate` is given for a case; its instant is fixed. */
export function readCase(name: string): EvaluationInput {
  const { body, reviews, ...given } = readCaseFile(name)
  return {
    pullRequest: aPullRequest({ ...given, body: body.join('\n'), reviews: (reviews ?? []).map(aReview) }),
    policySource: readPolicy(name),
    at: '2026-11-20T12:00:00Z',
    run: { environment: 'command-line' }
  }
}

function readPolicy(name: string): PolicySource {
  const path = casePath(name, 'policy.json')
  if (!existsSync(path)) return { state: 'absent', path: policyPath, commit: base }
  const bytes = readFileSync(path)
  const blob = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
  const place = { path: policyPath, commit: base, blob, sha256: createHash('sha256').update(bytes).digest('hex') }
  const parsed = parsePolicy(bytes, policyPath)
  return parsed.policy === null
    ? { state: 'invalid', ...place, problems: parsed.problems }
    : { state: 'present', ...place, policy: parsed.policy }
}
