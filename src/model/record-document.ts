// One document of an audit, read: which kind it is, and what is wrong with it. Everything in it may be forged.
import { isUtf8 } from 'node:buffer'
import { hash } from 'node:crypto'
import { canonicalJson } from './canonical-json.js'
import { type Evidence, predicateType } from './evidence.js'
import { schemaFlaw } from './evidence-schema.js'

/** What is wrong with a record by itself. */
export interface RecordFlaw {
  /** Stable, kebab-case. */
  code: 'not-canonical' | 'schema'
  /** Our words; a place in the document at most. */
  detail: string
}

export type RecordDocument =
  | { kind: 'evidence'; evidence: Evidence; sha256: string; flaws: RecordFlaw[] }
  /** The companion; `evidenceSha256` is the record that it names. */
  | { kind: 'test-result'; evidenceSha256: string | null; statement: unknown }
  /** The bare predicate, or a signature: read beside the record, not by itself. */
  | { kind: 'predicate'; sha256: string }
  /** A Sigstore bundle; `payload` is the statement that it claims to sign, null where it holds none. */
  | { kind: 'bundle'; bundle: object; payload: unknown }
  /** JSON of another kind. */
  | { kind: 'other' }
  | { kind: 'broken'; reason: string }

const testResultType = 'https://in-toto.io/attestation/test-result/v0.1'

/** Reads a document. Never throws. */
export function readRecordDocument(bytes: Buffer): RecordDocument {
  const text = bytes.toString('utf8')
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { kind: 'broken', reason: 'it is no JSON' }
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { kind: 'other' }
  const statement = value as Record<string, unknown>
  if (statement.predicateType === predicateType) return readEvidence(statement, text, bytes)
  if (statement.predicateType === testResultType) {
    return { kind: 'test-result', evidenceSha256: namedEvidence(statement), statement }
  }
  if (typeof statement.mediaType === 'string' && statement.mediaType.includes('sigstore.bundle')) {
    return { kind: 'bundle', bundle: statement, payload: signedStatement(statement) }
  }
  const isPredicate = 'verificationResult' in statement && 'verifier' in statement && 'change' in statement
  return isPredicate ? { kind: 'predicate', sha256: sha256Of(bytes) } : { kind: 'other' }
}

function readEvidence(statement: object, text: string, bytes: Buffer): RecordDocument {
  const shape = schemaFlaw(statement)
  // Without its shape nothing in it can be joined with anything.
  if (shape !== null) return { kind: 'broken', reason: `it does not have the shape of a record: ${shape}` }
  const flaws: RecordFlaw[] = []
  if (!isUtf8(bytes) || !isCanonical(statement, text)) {
    flaws.push({ code: 'not-canonical', detail: 'its bytes are not the canonical form of its content (RFC 8785)' })
  }
  return { kind: 'evidence', evidence: statement as Evidence, sha256: sha256Of(bytes), flaws }
}

/** Repeated keys, blanks, and another order of keys all show here. */
function isCanonical(value: unknown, text: string): boolean {
  // The engine's own writer gives the canonical form of what has its keys in order and no lone surrogate; it is faster.
  if (JSON.stringify(value) === text && !text.includes('\\ud') && hasSortedKeys(value)) return true
  try {
    return canonicalJson(value) === text
  } catch {
    return false
  }
}

function hasSortedKeys(value: unknown): boolean {
  const waiting: unknown[] = [value]
  while (waiting.length > 0) {
    const next = waiting.pop()
    if (typeof next !== 'object' || next === null) continue
    if (Array.isArray(next)) {
      for (const item of next) if (typeof item === 'object' && item !== null) waiting.push(item)
      continue
    }
    let before: string | null = null
    for (const key of Object.keys(next)) {
      if (before !== null && before >= key) return false
      before = key
      const member = (next as Record<string, unknown>)[key]
      if (typeof member === 'object' && member !== null) waiting.push(member)
    }
  }
  return true
}

/** https://github.com/secure-systems-lab/dsse/blob/master/envelope.md */
function signedStatement(bundle: Record<string, unknown>): unknown {
  const envelope = bundle.dsseEnvelope as { payload?: unknown; payloadType?: unknown } | null | undefined
  if (envelope?.payloadType !== 'application/vnd.in-toto+json' || typeof envelope.payload !== 'string') return null
  try {
    return JSON.parse(Buffer.from(envelope.payload, 'base64').toString('utf8'))
  } catch {
    return null
  }
}

function namedEvidence(statement: Record<string, unknown>): string | null {
  const predicate = statement.predicate as { configuration?: unknown } | null | undefined
  const list = Array.isArray(predicate?.configuration) ? predicate.configuration : []
  for (const item of list as { name?: unknown; digest?: { sha256?: unknown } }[]) {
    if (item?.name === 'evidence.json' && typeof item.digest?.sha256 === 'string') return item.digest.sha256
  }
  return null
}

function sha256Of(bytes: Uint8Array): string {
  // In one call: an object for each of very many records would fill memory that V8 does not count.
  return hash('sha256', bytes, 'hex')
}
