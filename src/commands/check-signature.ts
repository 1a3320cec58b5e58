// A Sigstore bundle beside a record: does it sign this record, does the signature hold, and whose is it?
import type { Signer, VerifyBundle } from '../inputs/sigstore.js'
import { canonicalJson } from '../model/canonical-json.js'
import type { Evidence } from '../model/evidence.js'
import { statementType } from '../model/evidence.js'
import { showPlain } from '../outputs/visible-text.js'

/** Who has to have signed; null where the caller does not say. */
export interface ExpectedSigner {
  identity: string | null
  issuer: string | null
}

export interface SignatureCheck {
  verify: VerifyBundle
  expected: ExpectedSigner
}

/** `ok` is a signature that was verified; `words` say so, or what is wrong, or what could not be known. */
export interface SignatureState {
  state: 'ok' | 'bad' | 'unverified'
  words: string
}

/** `payload` is the statement that the bundle claims to sign, `digest` the SHA-256 of the record's bytes. */
export async function checkSignature(
  { bundle, payload }: { bundle: object; payload: unknown },
  evidence: Evidence,
  digest: string,
  { verify, expected }: SignatureCheck
): Promise<SignatureState> {
  if (!signs(payload, evidence, digest)) return otherStatement
  const found = await verify(bundle)
  if (found.state === 'unknown') {
    return {
      state: 'unverified',
      words: `what is signed agrees with it; the signature itself was not verified: ${found.reason}`
    }
  }
  if (found.state === 'invalid') {
    return { state: 'bad', words: `the signature beside it does not verify: ${showPlain(found.reason)}` }
  }
  // What the library verified, whatever was read before.
  if (!signs(parsed(found.payload), evidence, digest)) return otherStatement
  return compareSigner(found.signer, expected)
}

const otherStatement: SignatureState = { state: 'bad', words: 'the signature beside it is for something else' }

/** Exactly, and without patterns: an identity is a whole string. */
function compareSigner(signer: Signer, expected: ExpectedSigner): SignatureState {
  const by = `by ${shown(signer.identity)}, vouched for by ${shown(signer.issuer)}`
  const differs = (['identity', 'issuer'] as const).some(
    part => expected[part] !== null && expected[part] !== signer[part]
  )
  if (differs) return { state: 'bad', words: `the signature beside it is not by the expected signer, but ${by}` }
  const unchecked = [
    ...(expected.identity === null ? ['--certificate-identity'] : []),
    ...(expected.issuer === null ? ['--certificate-oidc-issuer'] : [])
  ]
  if (unchecked.length === 0) return { state: 'ok', words: `signature verified, ${by}, as expected` }
  // Anybody can sign with a public authority, so a signature of nobody in particular shows nothing yet.
  return {
    state: 'unverified',
    words: `the signature is good, ${by}, and whether that is who should sign was not checked: give ${unchecked.join(' and ')}`
  }
}

function shown(value: string | null): string {
  return value === null ? '(nobody named)' : showPlain(value)
}

/**
 * The signed statement is the record itself, or the record's predicate for the file that holds the record, as actions/attest
 * writes it.
 */
function signs(payload: unknown, evidence: Evidence, digest: string): boolean {
  const statement = payload as Partial<Record<keyof Evidence, unknown>> | null
  if (statement?._type !== statementType || statement.predicateType !== evidence.predicateType) return false
  if (!same(statement.predicate, evidence.predicate)) return false
  const subjects = Array.isArray(statement.subject) ? (statement.subject as { digest?: { sha256?: unknown } }[]) : []
  return same(subjects, evidence.subject) || subjects.some(subject => subject?.digest?.sha256 === digest)
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    return null
  }
}

function same(one: unknown, other: unknown): boolean {
  try {
    return canonicalJson(one) === canonicalJson(other)
  } catch {
    return false
  }
}
