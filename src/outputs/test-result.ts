// The companion statement that strangers' verifiers read: in-toto test-result v0.1.
import type { Evidence, Subject } from '../model/evidence.js'
import type { Result } from '../model/result.js'
import { evidenceBytes, sha256 } from './evidence-bytes.js'

/** https://github.com/in-toto/attestation/blob/main/spec/predicates/test-result.md */
export const testResultType = 'https://in-toto.io/attestation/test-result/v0.1'

export interface TestResultStatement {
  _type: Evidence['_type']
  subject: Subject[]
  predicateType: typeof testResultType
  predicate: {
    result: 'PASSED' | 'WARNED' | 'FAILED'
    configuration: { name?: string; uri?: string; digest?: Record<string, string> }[]
    url?: string
    passedTests: string[]
    warnedTests: string[]
    failedTests: string[]
  }
}

/** The format knows no "unknown": INCOMPLETE and `open` count as failed, never as left out. */
export function testResultOf(evidence: Evidence): TestResultStatement {
  const { predicate } = evidence
  const blocking = predicate.policy.review === 'block'
  const failed = idsOf(
    predicate.results,
    result => result.kind === 'fail' || result.kind === 'open' || (blocking && uncleared(result))
  )
  const warned = idsOf(predicate.results, uncleared).filter(id => !failed.includes(id))
  const passed = idsOf(predicate.results, result => result.kind === 'pass' || isCleared(result))
  const { uri, digest } = predicate.policy
  return {
    _type: evidence._type,
    subject: evidence.subject,
    predicateType: testResultType,
    predicate: {
      result: companionResult(evidence),
      configuration: [
        ...(uri !== null && digest !== null ? [{ name: 'policy', uri, digest }] : []),
        { name: 'evidence.json', digest: { sha256: sha256(evidenceBytes(evidence)) } }
      ],
      ...(predicate.intent.uri === null ? {} : { url: predicate.intent.uri }),
      passedTests: passed.filter(id => !failed.includes(id) && !warned.includes(id)),
      warnedTests: warned,
      failedTests: failed
    }
  }
}

function companionResult({ predicate }: Evidence): 'PASSED' | 'WARNED' | 'FAILED' {
  if (predicate.verificationResult === 'PASSED') return 'PASSED'
  return predicate.verificationResult === 'REVIEW' && predicate.policy.review !== 'block' ? 'WARNED' : 'FAILED'
}

function uncleared(result: Result): boolean {
  return result.kind === 'review' && result.clearedBy === null
}

function isCleared(result: Result): boolean {
  return result.kind === 'review' && result.clearedBy !== null
}

function idsOf(results: readonly Result[], wanted: (result: Result) => boolean): string[] {
  return [...new Set(results.filter(wanted).map(result => result.ruleId))].sort()
}
