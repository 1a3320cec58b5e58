// The bytes that leave the run. Whoever hashes them gets what the check and the outputs name.
import { createHash } from 'node:crypto'
import { writeCanonical } from '../model/canonical-json.js'
import type { Evidence } from '../model/evidence.js'

/** The bytes of evidence.json: canonical JSON (RFC 8785) as UTF-8, without a line end. */
export function evidenceBytes(evidence: Evidence): Buffer {
  return canonicalBytes(evidence)
}

/** The bytes of predicate.json: the bare predicate, for signing steps that build the Statement themselves. */
export function predicateBytes(evidence: Evidence): Buffer {
  return canonicalBytes(evidence.predicate)
}

/** UTF-16 units that are gathered before they become bytes. */
const gathered = 1 << 16

/** Turned into bytes as it is written: as one string the text of a large change would be held several times over. */
function canonicalBytes(value: unknown): Buffer {
  const bytes: Buffer[] = []
  let text = ''
  writeCanonical(value, piece => {
    text += piece
    if (text.length < gathered) return
    bytes.push(Buffer.from(text, 'utf8'))
    text = ''
  })
  return Buffer.concat([...bytes, Buffer.from(text, 'utf8')])
}

/** SHA-256 in hex. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
