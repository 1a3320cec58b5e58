// Signatures of records, verified by `remit check-evidence` as a process, offline: Sigstore bundles made for this run.
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import satisfies from 'semver/functions/satisfies.js'
import { supportedNode } from '../../src/inputs/sigstore.js'
import { canonicalJson } from '../../src/model/canonical-json.js'
import { node24 } from '../support/node24.js'
import { type CliEnd, runCli } from '../support/run-cli.js'
import { type Signed, signBundles } from '../support/sign-bundles.js'
import { someEvidence } from '../support/some-evidence.js'
import { buildAction } from '../support/spawn-action.js'

const folder = mkdtempSync(join(tmpdir(), 'remit-signature-'))
const identity = 'https://github.com/acme/shop/.github/workflows/remit.yml@refs/heads/main'
const issuer = 'https://token.actions.githubusercontent.com'
const signedRecord = someEvidence()
const otherRecord = someEvidence({ decision: { author: 'carol' } })
const record = canonicalJson(signedRecord)
const roots = { logged: join(folder, 'logged.json'), stamped: join(folder, 'stamped.json') }
const by = `by ${identity}, vouched for by ${issuer}`
const expected = ['--certificate-identity', identity, '--certificate-oidc-issuer', issuer]

/** As actions/attest writes it: the predicate of the record, for the file that holds the record. */
function attested(predicate: unknown, digest = createHash('sha256').update(record).digest('hex')): string {
  const { _type, predicateType } = signedRecord
  return JSON.stringify({
    _type,
    subject: [{ name: 'evidence.json', digest: { sha256: digest } }],
    predicateType,
    predicate
  })
}

const statements = {
  itself: record,
  attested: attested(signedRecord.predicate),
  otherRecord: canonicalJson(otherRecord),
  otherPredicate: attested(otherRecord.predicate),
  otherSubject: attested(signedRecord.predicate, '0'.repeat(64)),
  provenance: attested(signedRecord.predicate).replace('urn:x-remit:evidence:v1', 'https://slsa.dev/provenance/v1')
}
type Name = keyof typeof statements
const names = Object.keys(statements) as Name[]

let build: string
let signed: Signed

beforeAll(() => {
  build = buildAction()
  signed = signBundles(identity, issuer, Object.values(statements))
  writeFileSync(roots.logged, JSON.stringify(signed.roots.logged))
  writeFileSync(roots.stamped, JSON.stringify(signed.roots.stamped))
})
afterAll(() => {
  rmSync(build, { recursive: true, force: true })
  rmSync(folder, { recursive: true, force: true })
})

function bundleOf(name: Name, way: 'logged' | 'stamped' = 'logged') {
  return structuredClone(signed.bundles[names.indexOf(name)]![way])
}

/** Checks the record with the bundle beside it; null for none. */
function check(bundle: unknown, args: string[], node = node24, evidence = record): CliEnd {
  const own = mkdtempSync(join(folder, 'record-'))
  writeFileSync(join(own, 'evidence.json'), evidence)
  if (bundle !== null) writeFileSync(join(own, 'evidence.sigstore.json'), JSON.stringify(bundle))
  return runCli(build, ['check-evidence', own, ...args], { node })
}

describe('a bundle for the record verifies', () => {
  test.each([
    ['itself', 'logged'],
    ['itself', 'stamped'],
    ['attested', 'logged'],
    ['attested', 'stamped']
  ] as const)('signs %s, %s', (name, way) => {
    expect(check(bundleOf(name, way), ['--trusted-root', roots[way], ...expected])).toEqual({
      exitCode: 0,
      stdout: `ok         evidence.json: signature verified, ${by}, as expected\n`,
      stderr: ''
    })
  })

  test('against one of several roots, one a line', () => {
    const lines = join(folder, 'trusted_root.jsonl')
    writeFileSync(lines, `${readFileSync(roots.logged, 'utf8')}\n${readFileSync(roots.stamped, 'utf8')}\n`)
    expect(check(bundleOf('itself', 'stamped'), ['--trusted-root', lines, ...expected]).exitCode).toBe(0)
    expect(check(bundleOf('itself', 'logged'), ['--trusted-root', lines, ...expected]).exitCode).toBe(0)
  })

  test.each([
    [[], '--certificate-identity and --certificate-oidc-issuer'],
    [expected.slice(0, 2), '--certificate-oidc-issuer'],
    [expected.slice(2), '--certificate-identity']
  ])('and counts as unverified while its signer is not checked: %j', (args, missing) => {
    expect(check(bundleOf('itself'), ['--trusted-root', roots.logged, ...args])).toMatchObject({
      exitCode: 2,
      stdout: `unverified evidence.json: the signature is good, ${by}, and whether that is who should sign was not checked: give ${missing}\n`
    })
  })
})

describe('a finding, and never ok', () => {
  const trusted = () => ['--trusted-root', roots.logged, ...expected]

  test.each([
    ['another identity', ['--certificate-identity', `${identity}x`, '--certificate-oidc-issuer', issuer]],
    ['a pattern, which would match', ['--certificate-identity', '.*', '--certificate-oidc-issuer', issuer]],
    ['another issuer', ['--certificate-identity', identity, '--certificate-oidc-issuer', 'https://example.com']]
  ])('%s', (_what, args) => {
    expect(check(bundleOf('itself'), ['--trusted-root', roots.logged, ...args])).toMatchObject({
      exitCode: 1,
      stdout: `bad        evidence.json: the signature beside it is not by the expected signer, but ${by}\n`
    })
  })

  test.each(['otherRecord', 'otherPredicate', 'otherSubject', 'provenance'] as const)('well signed: %s', name => {
    expect(check(bundleOf(name), trusted())).toMatchObject({
      exitCode: 1,
      stdout: 'bad        evidence.json: the signature beside it is for something else\n'
    })
  })

  type Bundle = ReturnType<typeof bundleOf>
  const tampered: [string, (bundle: Bundle) => void, string][] = [
    [
      'the statement of this record under the signature of another',
      bundle => {
        bundle.dsseEnvelope.payload = Buffer.from(record).toString('base64')
      },
      'does not verify: '
    ],
    [
      'a signature changed',
      bundle => {
        bundle.dsseEnvelope.signatures[0]!.sig = Buffer.alloc(70, 1).toString('base64')
      },
      'does not verify: '
    ],
    [
      'the time of the log changed',
      bundle => {
        bundle.verificationMaterial.tlogEntries[0]!.integratedTime = '1700000000'
      },
      'does not verify: '
    ],
    [
      'no log entry',
      bundle => {
        bundle.verificationMaterial.tlogEntries = []
      },
      'does not verify: expected 1 timestamps, got 0'
    ],
    [
      'a certificate that is none',
      bundle => {
        bundle.verificationMaterial.certificate.rawBytes = 'AAAA'
      },
      'does not verify: '
    ],
    [
      'log entries without end',
      bundle => {
        const { tlogEntries } = bundle.verificationMaterial
        for (let index = 0; index < 20; index++) tlogEntries.push(tlogEntries[0]!)
      },
      'does not verify: it holds more than 16 log entries and timestamps'
    ],
    [
      'two signatures',
      bundle => {
        bundle.dsseEnvelope.signatures.push(bundle.dsseEnvelope.signatures[0]!)
      },
      'does not verify: it is no whole bundle (invalid bundle)'
    ]
  ]
  test.each(tampered)('tampered: %s', (what, change, words) => {
    const bundle = bundleOf(what.startsWith('the statement') ? 'otherRecord' : 'itself')
    change(bundle)
    const { exitCode, stdout } = check(bundle, trusted())
    expect([exitCode, stdout]).toEqual([
      1,
      expect.stringMatching(/^bad {8}evidence\.json: the signature beside it [^\n]+\n$/)
    ])
    expect(stdout).toContain(words)
  })

  test('a bundle by another Sigstore than the trusted one', () => {
    const other = signBundles(identity, issuer, [record]).bundles[0]!.logged
    expect(check(other, trusted())).toMatchObject({ exitCode: 1, stdout: expect.stringContaining('does not verify: ') })
  })

  test('a record that was changed after it was signed', () => {
    expect(check(bundleOf('itself'), trusted(), node24, canonicalJson(otherRecord))).toMatchObject({
      exitCode: 1,
      stdout: expect.stringContaining('the signature beside it is for something else')
    })
  })
})

describe('what could not be known is unverified', () => {
  const agrees = 'unverified evidence.json: what is signed agrees with it; the signature itself was not verified: '

  test('without a trusted root', () => {
    expect(check(bundleOf('itself'), [])).toMatchObject({
      exitCode: 2,
      stdout: `${agrees}give --trusted-root FILE; gh attestation trusted-root writes one\n`
    })
  })

  test('without a bundle, where signatures are to be verified', () => {
    expect(check(null, ['--trusted-root', roots.logged])).toMatchObject({
      exitCode: 2,
      stdout: expect.stringContaining('so no signature was verified')
    })
    expect(check(null, [])).toMatchObject({ exitCode: 0 })
  })

  // Where the tests run on a Node that the library supports there is no older one to try.
  const onOlder = satisfies(process.versions.node, supportedNode) ? test.skip : test
  onOlder('on a Node too old for the library', () => {
    const args = ['--trusted-root', roots.logged, ...expected]
    expect(check(bundleOf('itself'), args, process.execPath)).toMatchObject({
      exitCode: 2,
      stdout: `${agrees}Node ${process.versions.node} cannot verify it: run this with Node 22.22.2, 24.15, 26 or newer\n`
    })
    expect(check(bundleOf('otherRecord'), args, process.execPath).exitCode).toBe(1)
  })

  test.each([
    ['a file that is not there', join(folder, 'nothing.json'), 'cannot be read'],
    ['no JSON', new URL(import.meta.url).pathname, 'is no Sigstore trusted root'],
    ['JSON of another kind', join(folder, 'record.json'), 'is no Sigstore trusted root']
  ])('a trusted root that is %s', (_what, path, words) => {
    writeFileSync(join(folder, 'record.json'), record)
    expect(check(bundleOf('itself'), ['--trusted-root', path])).toMatchObject({
      exitCode: 2,
      stdout: '',
      stderr: expect.stringContaining(words)
    })
  })

  test('an expected signer without a trusted root is a wrong call', () => {
    expect(check(bundleOf('itself'), expected)).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('need --trusted-root')
    })
  })
})

test('the Node versions are those that the library names', () => {
  const own = new URL('../../node_modules/@sigstore/verify/package.json', import.meta.url)
  expect(JSON.parse(readFileSync(own, 'utf8')).engines.node).toBe(supportedNode)
})

test('the library is a chunk of its own, which nothing but a signature to verify loads', () => {
  const dist = join(build, 'dist')
  const chunks = readdirSync(dist).filter(name =>
    readFileSync(join(dist, name), 'utf8').includes('verifyCertificateChain')
  )
  expect(chunks).toEqual([expect.stringMatching(/^sigstore-verifier-/)])
  const chunk = join(dist, chunks[0]!)
  renameSync(chunk, `${chunk}.away`)
  try {
    expect(check(null, []).exitCode).toBe(0)
    expect(check(bundleOf('itself'), []).exitCode).toBe(2)
    expect(check(null, ['--trusted-root', roots.logged]).stderr).toBe('')
    expect(check(bundleOf('itself'), ['--trusted-root', roots.logged]).stderr).toContain('sigstore-verifier')
  } finally {
    renameSync(`${chunk}.away`, chunk)
  }
})
