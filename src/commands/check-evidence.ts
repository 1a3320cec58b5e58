// `remit check-evidence FILE…`: is each record what its run wrote, and does it fit what lies beside it?
import { parseArgs } from 'node:util'
import { brokenLinks } from '../audit/chain.js'
import { ownContradictions, policyPathOf } from '../audit/row-facts.js'
import { CommitFacts } from '../inputs/commit-facts.js'
import { type Found, readDocuments } from '../inputs/evidence-documents.js'
import { bundleVerifier } from '../inputs/sigstore.js'
import { canonicalJson } from '../model/canonical-json.js'
import { folderOf, type Place, placeName } from '../model/document-place.js'
import { UsageError } from '../model/errors.js'
import type { Evidence } from '../model/evidence.js'
import { type RecordDocument, readRecordDocument } from '../model/record-document.js'
import { predicateBytes, sha256 } from '../outputs/evidence-bytes.js'
import { safeLog } from '../outputs/log.js'
import { testResultOf } from '../outputs/test-result.js'
import { showPlain } from '../outputs/visible-text.js'
import { checkSignature, type SignatureCheck } from './check-signature.js'

/** What is said of one file or line. */
interface Line {
  place: string
  /** Nothing wrong; something wrong; something that could not be known. */
  state: 'ok' | 'bad' | 'unverified'
  words: string[]
}

/** What is kept of a record until all are read. */
interface Checked extends Line {
  sha256: string
  previous: string | null
  at: string
  /** A bundle lies beside it, whatever it is worth. */
  hasBundle: boolean
}

/** What the records are held against, beside themselves. */
interface Against {
  /** The repository; null where none is given. */
  git: CommitFacts | null
  signature: SignatureCheck
  /** A record without a signature is unverified. */
  needsSignature: boolean
}

interface Folder {
  name: string
  /** The only record of the folder; null where there is none, or where it is not the only one. */
  record: { evidence: Evidence; line: Checked } | null
  records: number
  beside: { place: Place; document: RecordDocument }[]
}

/** Exit 0 when nothing was found, 1 with findings, 2 when something could not be known. */
export async function checkEvidence(args: string[]): Promise<number> {
  const { files, repo, trustedRoot, identity, issuer } = readOptions(args)
  const git = repo === null ? null : await CommitFacts.open(repo)
  try {
    const lines = await check(readDocuments(files), {
      git,
      signature: { verify: bundleVerifier(trustedRoot), expected: { identity, issuer } },
      needsSignature: trustedRoot !== null
    })
    for (const { place, state, words } of lines) {
      const what = words.length === 0 ? '' : `: ${words.join('; ')}`
      safeLog(`${state.padEnd(10)} ${showPlain(place)}${what}`, chunk => process.stdout.write(chunk))
    }
    if (lines.length === 0) throw new UsageError('There is no record in what was given.')
    if (lines.some(line => line.state === 'bad')) return 1
    return lines.some(line => line.state === 'unverified') ? 2 : 0
  } finally {
    git?.close()
  }
}

interface Options {
  files: string[]
  repo: string | null
  trustedRoot: string | null
  identity: string | null
  issuer: string | null
}

const usage = `Usage: remit check-evidence FILE... [--repo DIR]
         [--trusted-root FILE [--certificate-identity ID] [--certificate-oidc-issuer URL]]`

function readOptions(args: string[]): Options {
  const text = { type: 'string' } as const
  try {
    const { values, positionals } = parseArgs({
      args,
      options: {
        repo: text,
        'trusted-root': text,
        'certificate-identity': text,
        'certificate-oidc-issuer': text
      },
      allowPositionals: true
    })
    if (positionals.length === 0) throw new UsageError(usage)
    const trustedRoot = values['trusted-root'] ?? null
    const identity = values['certificate-identity'] ?? null
    const issuer = values['certificate-oidc-issuer'] ?? null
    if (trustedRoot === null && (identity !== null || issuer !== null)) {
      throw new UsageError('--certificate-identity and --certificate-oidc-issuer need --trusted-root')
    }
    return { files: positionals, repo: values.repo ?? null, trustedRoot, identity, issuer }
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(error instanceof Error ? error.message : String(error))
  }
}

/** A line for each record and for each document that was not read, in the order in which they were found. */
export async function check(found: AsyncIterable<Found>, against: Against): Promise<Line[]> {
  const lines: Line[] = []
  const records: Checked[] = []
  let folder: Folder = newFolder('')
  for await (const item of found) {
    if ('code' in item) {
      lines.push({ place: placeName(item.place), state: 'unverified', words: [`not read: ${item.reason}`] })
      continue
    }
    const name = folderOf(item.place)
    if (name !== folder.name) {
      await checkFolder(folder, lines, against.signature)
      folder = newFolder(name)
    }
    const document = readRecordDocument(item.bytes)
    if (document.kind === 'evidence') {
      const line = await checkRecord(document, item.place, against.git)
      lines.push(line)
      records.push(line)
      folder.records++
      folder.record = folder.records === 1 ? { evidence: document.evidence, line } : null
    } else if (document.kind === 'broken') {
      lines.push({ place: placeName(item.place), state: 'bad', words: [document.reason] })
    } else if (document.kind !== 'other') {
      folder.beside.push({ place: item.place, document })
    }
  }
  await checkFolder(folder, lines, against.signature)
  for (const record of records) {
    if (against.needsSignature && !record.hasBundle) {
      add(record, 'unverified', 'no Sigstore bundle lies with it in a folder of its own, so no signature was verified')
    }
  }
  for (const [row, reason] of brokenLinks(records, false)) add(row, 'bad', reason)
  return lines
}

function newFolder(name: string): Folder {
  return { name, record: null, records: 0, beside: [] }
}

function add(line: Line, state: 'bad' | 'unverified', words: string): void {
  line.words.push(words)
  if (line.state !== 'bad') line.state = state
}

async function checkRecord(
  { evidence, sha256: digest, flaws }: Extract<RecordDocument, { kind: 'evidence' }>,
  place: Place,
  git: CommitFacts | null
): Promise<Checked> {
  const { chain, run } = evidence.predicate
  const line: Checked = {
    place: placeName(place),
    state: 'ok',
    words: [],
    sha256: digest,
    previous: chain.previous,
    at: run.at,
    hasBundle: false
  }
  for (const flaw of flaws) add(line, 'bad', flaw.detail)
  for (const flaw of ownContradictions(evidence)) add(line, 'bad', flaw)
  if (git !== null) await checkSubject(evidence, git, line)
  return line
}

async function checkSubject(evidence: Evidence, git: CommitFacts, line: Checked): Promise<void> {
  const { change, policy } = evidence.predicate
  const commit = await git.commit(change.head)
  if (commit === null) {
    add(line, 'unverified', 'the repository does not hold its head commit')
    return
  }
  const subject = evidence.subject.find(({ digest }) => digest.gitCommit === change.head)
  const named = subject?.digest.sha256
  if (named !== undefined && named !== commit.sha256) add(line, 'bad', 'its subject is another commit than git holds')
  const from = change.mergeBase
  const digest = from === null || change.changeDigest === null ? null : await git.changeDigest(from, change.head)
  if (digest !== null && digest !== change.changeDigest) {
    add(line, 'bad', 'its changeDigest is not that of the change in the repository')
  }
  const path = policyPathOf(policy.uri)
  if (policy.commit !== null && path !== null && policy.digest?.gitBlob !== undefined) {
    const blob = await git.blob(policy.commit, path)
    if (blob !== undefined && blob !== policy.digest.gitBlob) {
      add(line, 'bad', 'its policy is not the one that the repository holds there')
    }
  }
}

/** Companion, bare predicate and signature lie in the folder of their record. */
async function checkFolder(
  { record, records, beside }: Folder,
  lines: Line[],
  signature: SignatureCheck
): Promise<void> {
  for (const { place, document } of beside) {
    const name = placeName(place)
    if (record === null) {
      if (records > 1 || document.kind === 'predicate') continue
      lines.push({ place: name, state: 'unverified', words: ['there is no record beside it'] })
    } else if (document.kind === 'test-result') companion(record, document)
    else if (document.kind === 'predicate') {
      if (document.sha256 !== sha256(predicateBytes(record.evidence))) {
        add(record.line, 'bad', 'predicate.json beside it is not its predicate')
      }
    } else if (document.kind === 'bundle') {
      const { evidence, line } = record
      const { state, words } = await checkSignature(document, evidence, line.sha256, signature)
      line.hasBundle = true
      if (state === 'ok') line.words.push(words)
      else add(line, state, words)
    }
  }
}

function companion(
  { evidence, line }: NonNullable<Folder['record']>,
  { evidenceSha256, statement }: Extract<RecordDocument, { kind: 'test-result' }>
): void {
  const expected = testResultOf(evidence)
  const given = statement as { subject?: unknown; predicate?: { result?: unknown } }
  if (evidenceSha256 !== line.sha256) add(line, 'bad', 'its companion statement names another record')
  else if (canonicalJson(given.subject ?? null) !== canonicalJson(expected.subject)) {
    add(line, 'bad', 'its companion statement has another subject')
  } else if (given.predicate?.result !== expected.predicate.result) {
    add(line, 'bad', 'its companion statement has another result')
  }
}
