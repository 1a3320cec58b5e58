// The bytes that leave the run. Whoever hashes them gets what the check and the outputs name.
import { createHash } from 'node:crypto'
import { canonicalJson } from '../model/canonical-json.js'
import type { Evidence } from '../model/evidence.js'

/** The bytes of evidence.json: canonical JSON (RFC 8785) as UTF-8, without a line end. */
export function evidenceBytes(evidence: Evidence): Buffer {
  return Buffer.from(canonicalJson(evidence), 'utf8')
}

/** The bytes of predicate.json: the bare predicate, for signing steps that build the Statement themselves. */
export function predicateBytes(evidence: Evidence): Buffer {
  return Buffer.from(canonicalJson(evidence.predicate), 'utf8')
}

/** SHA-256 in hex. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
