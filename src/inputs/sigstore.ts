// Sigstore bundles, verified offline against a trust root that the auditor gives as a file. The library is loaded with the
// first bundle and only on a Node that it supports: most calls have no bundle, and the command line runs on older ones.
import { readFileSync } from 'node:fs'
import satisfies from 'semver/functions/satisfies.js'
import { UsageError } from '../model/errors.js'

/** The `engines` of @sigstore/verify. */
export const supportedNode = '^22.22.2 || ^24.15.0 || >=26.0.0'

/** Who signed, as the certificate says. Values from outside. */
export interface Signer {
  /** The subject alternative name: of a workflow its address with its ref, of a person a mail address. */
  identity: string | null
  /** Address of the OpenID Connect issuer that vouched for the identity. */
  issuer: string | null
}

export type Verification =
  /** `payload`: the bytes that are signed. */
  | { state: 'verified'; signer: Signer; payload: Buffer }
  /** `reason` may hold values from the bundle. */
  | { state: 'invalid'; reason: string }
  /** It could not be known; `reason` is in our words and says what to do. */
  | { state: 'unknown'; reason: string }

/** Verifies a bundle, given as parsed JSON. Throws UsageError where the trust root cannot be read. */
export type VerifyBundle = (bundle: object) => Promise<Verification>

/**
 * `path`: a Sigstore TrustedRoot as JSON, or several, one a line, as `gh attestation trusted-root` writes them. A bundle is
 * verified when it is by one of them. Null where none is given: then every bundle is `unknown`.
 */
export function bundleVerifier(path: string | null): VerifyBundle {
  if (!satisfies(process.versions.node, supportedNode)) {
    const reason = `Node ${process.versions.node} cannot verify it: run this with Node 22.22.2, 24.15, 26 or newer`
    return async () => ({ state: 'unknown', reason })
  }
  if (path === null) {
    const reason = 'give --trusted-root FILE; gh attestation trusted-root writes one'
    return async () => ({ state: 'unknown', reason })
  }
  let loaded: Promise<VerifyBundle> | null = null
  return async bundle => {
    loaded ??= load(path)
    return (await loaded)(bundle)
  }
}

async function load(path: string): Promise<VerifyBundle> {
  const roots = readRoots(path)
  const { verifierFor } = await import('./sigstore-verifier.js')
  try {
    const verify = verifierFor(roots)
    return async bundle => verify(bundle)
  } catch {
    throw noTrustedRoot(path)
  }
}

function readRoots(path: string): unknown[] {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    throw new UsageError(`The trusted root cannot be read: ${path}`)
  }
  try {
    return [JSON.parse(text)]
  } catch {
    // Then it may be one a line.
  }
  try {
    return text
      .split('\n')
      .filter(line => line.trim() !== '')
      .map(line => JSON.parse(line))
  } catch {
    throw noTrustedRoot(path)
  }
}

function noTrustedRoot(path: string): UsageError {
  return new UsageError(`The file is no Sigstore trusted root (JSON, or one JSON a line): ${path}`)
}
