// Bundles and trusted roots of a Sigstore that exists for one call (sigstore-process.mjs).
import { spawnSync } from 'node:child_process'
import { node24 } from './node24.js'

/** As the public Sigstore makes them, or as GitHub's own for private repositories. */
export type Way = 'logged' | 'stamped'

interface SerializedBundle {
  mediaType: string
  verificationMaterial: { certificate: { rawBytes: string }; tlogEntries: { integratedTime: string }[] }
  dsseEnvelope: { payload: string; payloadType: string; signatures: { sig: string }[] }
}

export interface Signed {
  roots: Record<Way, unknown>
  /** One a statement, in their order. */
  bundles: Record<Way, SerializedBundle>[]
}

export function signBundles(identity: string, issuer: string, statements: string[]): Signed {
  const script = new URL('sigstore-process.mjs', import.meta.url).pathname
  const input = JSON.stringify({ identity, issuer, statements })
  const { status, stdout, stderr } = spawnSync(node24, [script], { input, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}
