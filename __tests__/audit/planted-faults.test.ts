// Two thousand merges with forty faults put in: the audit finds each of them, names it, and finds nothing else.
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Gathered, gather } from '../../src/commands/audit-gather.js'
import { readDocuments } from '../../src/inputs/evidence-documents.js'
import { readMergedPulls } from '../../src/inputs/merged-pulls.js'
import { PopulationSource } from '../../src/inputs/population.js'
import { faultKinds } from '../../src/model/audit.js'
import { type AuditedHistory, auditedHistory, type StoredDocument } from '../support/audited-history.js'
import { zipOf } from '../support/zip.js'

const folder = mkdtempSync(join(tmpdir(), 'remit-audit-'))
let history: AuditedHistory
let pullsFile: string

beforeAll(async () => {
  history = await auditedHistory(2000, true)
  pullsFile = join(folder, 'pulls.json')
  writeFileSync(pullsFile, JSON.stringify(history.pulls))
}, 240_000)

afterAll(() => {
  history.repo.remove()
  rmSync(folder, { recursive: true, force: true })
})

async function audit(paths: string[]): Promise<Gathered> {
  const source = await PopulationSource.open({
    repo: history.repo.dir,
    branch: 'main',
    since: history.merges[0]!.commit,
    until: null
  })
  try {
    return await gather({ documents: readDocuments(paths), source, pulls: readMergedPulls(pullsFile) })
  } finally {
    source.close()
  }
}

function write(name: string, documents: readonly StoredDocument[]): string {
  const root = join(folder, name)
  for (const document of documents) {
    const path = join(root, document.name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, document.bytes)
  }
  return root
}

/** What was found as it was planted: by kind with the commit; where that is not planted, by kind alone. */
function found(gathered: Gathered): string[] {
  const anywhere = new Set(history.planted.filter(planted => planted.commit === null).map(planted => planted.kind))
  return gathered.faults.map(fault => (anywhere.has(fault.kind) ? fault.kind : `${fault.kind} ${fault.commit}`)).sort()
}

function planted(): string[] {
  return history.planted.map(({ kind, commit }) => (commit === null ? kind : `${kind} ${commit}`)).sort()
}

/** The same documents in an order that has nothing to do with theirs. */
function shuffled(documents: readonly StoredDocument[]): StoredDocument[] {
  return documents
    .map(document => ({ document, key: createHash('sha256').update(`7${document.name}`).digest('hex') }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ document }) => document)
}

test('they are forty, of eighteen kinds', () => {
  expect(history.planted.length).toBe(40)
  expect(new Set(history.planted.map(({ kind }) => kind))).toEqual(new Set(faultKinds))
})

describe('all of them are found, and nothing else is,', () => {
  test('in a folder', async () => {
    const gathered = await audit([write('folder', history.documents)])
    expect(found(gathered)).toEqual(planted())
    expect(gathered.changes.length).toBe(2000)
    expect(gathered.intake.repeated).toBe(0)
  }, 240_000)

  test('in one archive', async () => {
    const path = join(folder, 'all.zip')
    writeFileSync(path, zipOf(history.documents.map(({ name, bytes }) => ({ name, bytes }))))
    expect(found(await audit([path]))).toEqual(planted())
  }, 240_000)

  test('in an archive of archives as GitHub gives artifacts, in another order', async () => {
    const artifacts = new Map<string, StoredDocument[]>()
    for (const document of shuffled(history.documents)) {
      const name = dirname(document.name)
      artifacts.set(name, [...(artifacts.get(name) ?? []), document])
    }
    const entries = [...artifacts].map(([name, documents]) => ({
      name: `${name.replaceAll('/', '-')}.zip`,
      bytes: zipOf(documents.map(document => ({ name: basename(document.name), bytes: document.bytes })))
    }))
    const path = join(folder, 'artifacts.zip')
    writeFileSync(path, zipOf(entries))
    expect(found(await audit([path]))).toEqual(planted())
  }, 240_000)

  test('in single files, everything given twice', async () => {
    const again = write('again', history.documents)
    const path = join(folder, 'twice.zip')
    writeFileSync(path, zipOf(shuffled(history.documents).map(({ name, bytes }) => ({ name: `x/${name}`, bytes }))))
    const gathered = await audit([path, again])
    // What cannot be read has no content by which a repetition could be known.
    expect(found(gathered)).toEqual([...planted(), 'unreadable-document'])
    expect(gathered.intake.repeated).toBe(gathered.intake.records)
  }, 240_000)

  test('in lines of one file, in another order', async () => {
    const path = join(folder, 'records.ndjson')
    // Written over several lines, or with a companion that disagrees, a record shows its change in its own file alone.
    const whole = shuffled(history.documents).filter(({ name }) => name.endsWith('/evidence.json'))
    const lines = whole.map(({ bytes }) => (bytes.includes(10) ? JSON.stringify(JSON.parse(`${bytes}`)) : bytes))
    writeFileSync(path, `${lines.map(line => line.toString()).join('\n')}\n`)
    const expected = planted().filter(one => !one.startsWith('altered-record'))
    const gathered = await audit([path])
    expect(found(gathered).filter(one => !one.startsWith('altered-record'))).toEqual(expected)
  }, 240_000)
})

test('without the faults nothing is found', async () => {
  const honest = await auditedHistory(400, false)
  try {
    const root = join(folder, 'honest')
    for (const { name, bytes } of honest.documents) {
      mkdirSync(dirname(join(root, name)), { recursive: true })
      writeFileSync(join(root, name), bytes)
    }
    const source = await PopulationSource.open({
      repo: honest.repo.dir,
      branch: 'main',
      since: honest.merges[0]!.commit,
      until: null
    })
    const gathered = await gather({ documents: readDocuments([root]), source, pulls: null })
    source.close()
    expect(gathered.faults).toEqual([])
    expect(gathered.changes.filter(change => change.record === null && change.joinedBy !== 'covered')).toEqual([])
  } finally {
    honest.repo.remove()
  }
}, 240_000)
