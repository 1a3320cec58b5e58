// The only module that knows the Sigstore libraries. Imported when a bundle is verified, never before.
import { type Bundle, bundleFromJSON } from '@sigstore/bundle'
import { TrustedRoot } from '@sigstore/protobuf-specs'
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify'
import type { Verification } from './sigstore.js'

/** Real bundles hold one or two. The library compares each with each before it verifies any of them. */
const proofLimit = 16

/** Throws where one of the roots is none. The function that it gives never throws. */
export function verifierFor(roots: readonly unknown[]): (bundle: object) => Verification {
  const verifiers = roots.map(verifierOf)
  if (verifiers.length === 0) throw new Error('no trusted root')
  return json => {
    let bundle: Bundle
    try {
      bundle = bundleFromJSON(json)
    } catch (error) {
      return { state: 'invalid', reason: `it is no whole bundle (${messageOf(error)})` }
    }
    if (bundle.content.$case !== 'dsseEnvelope') return { state: 'invalid', reason: 'it holds no signed statement' }
    const { tlogEntries, timestampVerificationData } = bundle.verificationMaterial
    if (tlogEntries.length + (timestampVerificationData?.rfc3161Timestamps.length ?? 0) > proofLimit) {
      return { state: 'invalid', reason: `it holds more than ${proofLimit} log entries and timestamps` }
    }
    const reasons = new Set<string>()
    for (const verifier of verifiers) {
      try {
        const { identity } = verifier.verify(toSignedEntity(bundle))
        return {
          state: 'verified',
          signer: { identity: identity?.subjectAlternativeName ?? null, issuer: identity?.extensions?.issuer ?? null },
          payload: bundle.content.dsseEnvelope.payload
        }
      } catch (error) {
        reasons.add(messageOf(error))
      }
    }
    return { state: 'invalid', reason: [...reasons].join('; ') }
  }
}

/**
 * What a bundle must show follows from its root: a log that the root names has to hold the signature. GitHub's own Sigstore
 * for private repositories has timestamps and no logs. A trusted time is always needed, since certificates live minutes.
 */
function verifierOf(json: unknown): Verifier {
  const root = TrustedRoot.fromJSON(json)
  if (root.certificateAuthorities.length === 0) throw new Error('no certificate authority')
  return new Verifier(toTrustMaterial(root), {
    ctlogThreshold: Math.min(root.ctlogs.length, 1),
    tlogThreshold: Math.min(root.tlogs.length, 1),
    timestampThreshold: 1
  })
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
