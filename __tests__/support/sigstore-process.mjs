// A Sigstore of its own, offline: certificate authority, certificate log, transparency log and timestamp authority made for
// one run. Reads { identity, issuer, statements } as JSON from stdin; writes two trusted roots and two bundles for each
// statement: `logged` as the public Sigstore makes them, `stamped` as GitHub does for private repositories (a timestamp and
// no log). A process of its own, since @sigstore/mock takes over Node's HTTP and needs a newer Node than the tests.
import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { text } from 'node:stream/consumers'
import { initializeCA, initializeCTLog, initializeTLog, initializeTSA } from '@sigstore/mock'

const { identity, issuer, statements } = JSON.parse(await text(process.stdin))
const payloadType = 'application/vnd.in-toto+json'
const issuerExtension = '1.3.6.1.4.1.57264.1.8'
const sha256Oid = '2.16.840.1.101.3.4.2.1'

const newKey = () => generateKeyPairSync('ec', { namedCurve: 'P-256' })
const publicBytes = key => key.export({ format: 'der', type: 'spki' })
const base64 = bytes => Buffer.from(bytes).toString('base64')
const sha256 = bytes => createHash('sha256').update(bytes).digest()

// One time for all that is signed, after the roots are made. A whole second, since timestamps with a fraction are not always
// written in the form that the library reads.
const clock = new Date(Math.floor(Date.now() / 1000 + 60) * 1000)
const caKey = newKey()
const ctLog = await initializeCTLog(newKey(), clock)
const loggingCa = await initializeCA(caKey, ctLog, clock)
const silentCa = await initializeCA(caKey, undefined, clock)
const tlog = await initializeTLog('https://rekor.example', newKey(), clock)
const tsa = await initializeTSA(newKey(), clock)
const signer = newKey()

const request = {
  publicKey: publicBytes(signer.publicKey),
  subjectAltName: identity,
  extensions: [{ oid: issuerExtension, value: issuer }]
}
const always = { start: '2000-01-01T00:00:00Z' }
const authority = (...certificates) => ({
  subject: { commonName: 'sigstore', organization: 'sigstore.mock' },
  uri: 'https://authority.example',
  certChain: { certificates: certificates.map(bytes => ({ rawBytes: base64(bytes) })) },
  validFor: always
})
const log = (publicKey, id) => ({
  baseUrl: 'https://rekor.example',
  hashAlgorithm: 'SHA2_256',
  publicKey: { rawBytes: base64(publicKey), keyDetails: 'PKIX_ECDSA_P256_SHA_256', validFor: always },
  logId: { keyId: base64(id) }
})
const mediaType = 'application/vnd.dev.sigstore.trustedroot+json;version=0.1'

const answer = {
  roots: {
    logged: {
      mediaType,
      tlogs: [log(tlog.publicKey, sha256(tlog.publicKey))],
      ctlogs: [log(ctLog.publicKey, new Uint8Array(ctLog.logID))],
      certificateAuthorities: [authority(loggingCa.rootCertificate)],
      timestampAuthorities: []
    },
    stamped: {
      mediaType,
      tlogs: [],
      ctlogs: [],
      certificateAuthorities: [authority(silentCa.rootCertificate)],
      timestampAuthorities: [authority(tsa.intCertificate, tsa.rootCertificate)]
    }
  },
  bundles: []
}
for (const statement of statements) answer.bundles.push(await bundlesOf(Buffer.from(statement)))
process.stdout.write(JSON.stringify(answer))

async function bundlesOf(payload) {
  const preamble = `DSSEv1 ${payloadType.length} ${payloadType} ${payload.length} `
  const signature = sign('sha256', Buffer.concat([Buffer.from(preamble), payload]), signer.privateKey)
  const dsseEnvelope = { payload: base64(payload), payloadType, signatures: [{ sig: base64(signature), keyid: '' }] }
  const certificate = await loggingCa.issueCertificate(request)
  return {
    logged: bundle(dsseEnvelope, certificate, { tlogEntries: [await logged()] }),
    stamped: bundle(dsseEnvelope, await silentCa.issueCertificate(request), {
      timestampVerificationData: { rfc3161Timestamps: [{ signedTimestamp: base64(await stamp()) }] }
    })
  }

  async function logged() {
    const verifier = `-----BEGIN CERTIFICATE-----\n${base64(certificate)}\n-----END CERTIFICATE-----\n`
    const entry = Object.values(
      await tlog.log({
        apiVersion: '0.0.1',
        kind: 'dsse',
        spec: {
          envelopeHash: { algorithm: 'sha256', value: sha256(JSON.stringify(dsseEnvelope)).toString('hex') },
          payloadHash: { algorithm: 'sha256', value: sha256(payload).toString('hex') },
          signatures: [{ signature: base64(signature), verifier: base64(verifier) }]
        }
      })
    )[0]
    const { inclusionProof, signedEntryTimestamp } = entry.verification
    return {
      logIndex: String(entry.logIndex),
      logId: { keyId: base64(Buffer.from(entry.logID, 'hex')) },
      kindVersion: { kind: 'dsse', version: '0.0.1' },
      integratedTime: String(entry.integratedTime),
      inclusionPromise: { signedEntryTimestamp },
      inclusionProof: {
        logIndex: String(inclusionProof.logIndex),
        rootHash: base64(Buffer.from(inclusionProof.rootHash, 'hex')),
        treeSize: String(inclusionProof.treeSize),
        hashes: [],
        checkpoint: { envelope: inclusionProof.checkpoint }
      },
      canonicalizedBody: entry.body
    }
  }

  function stamp() {
    return tsa.timestamp({
      artifactHash: sha256(signature),
      hashAlgorithmOID: sha256Oid,
      nonce: 1,
      policyOID: '1.3.6.1.4.1.57264.2',
      certReq: true
    })
  }
}

function bundle(dsseEnvelope, certificate, material) {
  return {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: { certificate: { rawBytes: base64(certificate) }, tlogEntries: [], ...material },
    dsseEnvelope
  }
}
