// Single changes to stored records, each as somebody would make it who wants it unseen: every one is caught and named.
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { gather } from '../../src/commands/audit-gather.js'
import { check } from '../../src/commands/check-evidence.js'
import { CommitFacts } from '../../src/inputs/commit-facts.js'
import type { Found } from '../../src/inputs/evidence-documents.js'
import { PopulationSource } from '../../src/inputs/population.js'
import { bundleVerifier } from '../../src/inputs/sigstore.js'
import type { Fault } from '../../src/model/audit.js'
import { canonicalJson } from '../../src/model/canonical-json.js'
import type { Evidence, Predicate } from '../../src/model/evidence.js'
import { say } from '../../src/model/text.js'
import { testResultOf } from '../../src/outputs/test-result.js'
import { type AuditedHistory, auditedHistory, bytesOf, type StoredDocument } from '../support/audited-history.js'
import { someResult } from '../support/some-evidence.js'

let history: AuditedHistory
/** A final record in the midst of the chain, with its companion beside it. */
const target = '2026/000010-2'
const file = `${target}/evidence.json`
const unsigned = { verify: bundleVerifier(null), expected: { identity: null, issuer: null } }

beforeAll(async () => {
  history = await auditedHistory(20, false)
})
afterAll(() => history.repo.remove())

async function* found(documents: readonly StoredDocument[]): AsyncGenerator<Found> {
  for (const { name, bytes } of documents) yield { place: { file: name }, bytes }
}

async function audited(documents: readonly StoredDocument[], repo = history.repo.dir): Promise<Fault[]> {
  const since = history.merges[0]!.commit
  const source = await PopulationSource.open({ repo, branch: 'main', since, until: null })
  try {
    return (await gather({ documents: found(documents), source, pulls: null })).faults
  } finally {
    source.close()
  }
}

async function checked(documents: readonly StoredDocument[]): Promise<string[]> {
  const git = await CommitFacts.open(history.repo.dir)
  try {
    const lines = await check(found(documents), { git, signature: unsigned, needsSignature: false })
    return lines.filter(line => line.state === 'bad').map(line => `${line.place}: ${line.words.join('; ')}`)
  } finally {
    git.close()
  }
}

function recordAt(name: string): Evidence {
  return JSON.parse(history.documents.find(document => document.name === name)!.bytes.toString('utf8')) as Evidence
}

function replaced(name: string, bytes: Buffer): StoredDocument[] {
  return history.documents.map(document => (document.name === name ? { name, bytes } : document))
}

/** The record written anew, with a companion that agrees with it where `withCompanion` asks for one. */
function edited(edit: (predicate: Predicate, evidence: Evidence) => void, withCompanion = false): StoredDocument[] {
  const evidence = recordAt(file)
  edit(evidence.predicate, evidence)
  const documents = replaced(file, bytesOf(evidence))
  if (!withCompanion) return documents
  const companion = Buffer.from(canonicalJson(testResultOf(evidence)))
  const name = `${target}/test-result.json`
  return documents.map(document => (document.name === name ? { name, bytes: companion } : document))
}

const other = 'ab'.repeat(32)
const fields: [name: string, edit: (predicate: Predicate, evidence: Evidence) => void][] = [
  [
    'another verdict',
    predicate => {
      predicate.verificationResult = 'FAILED'
    }
  ],
  ['a result taken out', predicate => void predicate.results.pop()],
  [
    'a result put in',
    predicate => void predicate.results.push(someResult('new-dependency', 'pass', say`Checked, holds.`))
  ],
  [
    'a remedy reworded',
    predicate => {
      predicate.results[0]!.message = 'Checked, holds!'
    }
  ],
  [
    'an approval put in',
    predicate =>
      void predicate.decision.approvals.push({ login: 'eve', type: 'User', commit: null, at: null, independent: true })
  ],
  [
    'an approval that counts now',
    predicate => {
      predicate.decision.approvals[0]!.login = 'carol'
    }
  ],
  [
    'another author',
    predicate => {
      predicate.decision.author = 'carol'
    }
  ],
  [
    'a tool taken out',
    predicate => {
      predicate.tools = []
    }
  ],
  [
    'a higher clearance of a tool',
    predicate => {
      predicate.tools[0]!.register!.maxDataClass = 'confidential'
    }
  ],
  ['a file taken out', predicate => void predicate.change.files.pop()],
  [
    'another path',
    predicate => {
      predicate.change.files[0]!.path = 'docs/harmless.md'
    }
  ],
  [
    'a lower data class',
    predicate => {
      predicate.change.files[0]!.dataClass = 'public'
    }
  ],
  [
    'another content',
    predicate => {
      predicate.change.changeDigest = other
    }
  ],
  [
    'another head',
    (predicate, evidence) => {
      predicate.change.head = 'c'.repeat(40)
      evidence.subject[0]!.digest.gitCommit = 'c'.repeat(40)
    }
  ],
  [
    'a subject of other bytes',
    (_, evidence) => {
      evidence.subject[0]!.digest.sha256 = other
    }
  ],
  [
    'another policy',
    predicate => {
      predicate.policy.digest = { gitBlob: 'd'.repeat(40), sha256: other }
    }
  ],
  [
    'observe mode',
    predicate => {
      predicate.policy.mode = 'observe'
    }
  ],
  [
    'an earlier time',
    predicate => {
      predicate.run.at = '2025-12-01T00:00:00Z'
    }
  ],
  [
    'another task',
    predicate => {
      predicate.intent.digest.sha256 = other
    }
  ],
  ['a task item taken out', predicate => void predicate.intent.items.pop()],
  [
    'a waiver put in',
    predicate => {
      ;(predicate.decision as { waivers: unknown[] }).waivers = [{ rule: 'x', reason: 'y' }]
    }
  ],
  [
    'a beginning of the chain',
    predicate => {
      predicate.chain.previous = null
    }
  ],
  [
    'another place in the chain',
    predicate => {
      predicate.chain.previous = other
    }
  ],
  [
    'limits taken out',
    predicate => {
      predicate.limits = []
    }
  ],
  [
    'a longer retention',
    predicate => {
      predicate.retention.days = 3650
    }
  ]
]

describe('a field changed, the record written anew:', () => {
  test.each(fields)('%s', async (_name, edit) => {
    const documents = edited(edit)
    const faults = await audited(documents)
    expect(faults.flatMap(fault => fault.places)).toContain(file)
    expect((await checked(documents)).filter(line => line.startsWith(file)).length).toBe(1)
  })
})

describe('the bytes changed:', () => {
  const original = (): string => history.documents.find(document => document.name === file)!.bytes.toString('utf8')
  test.each<[string, () => Buffer]>([
    ['blanks put in', () => Buffer.from(JSON.stringify(JSON.parse(original()), null, 1))],
    ['a key given twice', () => Buffer.from(original().replace('{"_type":', '{"_type":"x","_type":'))],
    ['one letter', () => Buffer.from(original().replace('Absence', 'Absense'))],
    ['bytes that are no UTF-8', () => Buffer.from(original().replace('Absence', 'Abs\u00ffnce'), 'latin1')],
    ['the end cut off', () => Buffer.from(original().slice(0, -40))]
  ])('%s', async (_name, bytes) => {
    const documents = replaced(file, bytes())
    expect((await audited(documents)).flatMap(fault => fault.places)).toContain(file)
    expect((await checked(documents)).filter(line => line.startsWith(file)).length).toBe(1)
  })
})

describe('the records changed as a whole:', () => {
  const commit = (): string => history.merges[10]!.commit
  const named = (faults: readonly Fault[]): string[] => faults.map(fault => `${fault.kind} ${fault.commit}`)

  test('a record taken away', async () => {
    const faults = await audited(history.documents.filter(({ name }) => !name.startsWith(`${target}/`)))
    expect(faults.map(fault => fault.kind)).toContain('broken-chain')
  })

  test('all records of a change taken away', async () => {
    const faults = await audited(history.documents.filter(({ name }) => !name.startsWith('2026/000010')))
    expect(named(faults)).toContain(`commit-without-record ${commit()}`)
  })

  test('a record edited together with its companion', async () => {
    const documents = edited(predicate => {
      predicate.decision.author = 'carol'
    }, true)
    expect((await audited(documents)).map(fault => fault.kind)).toContain('broken-chain')
    expect((await checked(documents)).join('\n')).toContain('The record before this one is missing, or was changed')
  })

  test('a record replaced by an older one', async () => {
    const older = history.documents.find(({ name }) => name === '2026/000005-2/evidence.json')!
    const documents = replaced(file, older.bytes)
    expect((await audited(documents)).map(fault => fault.kind)).toContain('broken-chain')
    expect((await checked(documents)).join('\n')).toContain(`${file}: its companion statement names another record`)
  })

  test('two records that changed their places in the chain', async () => {
    const [first, second] = ['2026/000010-2/evidence.json', '2026/000015-2/evidence.json']
    const swapped = [recordAt(first!), recordAt(second!)]
    const previous = swapped[0]!.predicate.chain.previous
    swapped[0]!.predicate.chain.previous = createHash('sha256').update(bytesOf(swapped[1]!)).digest('hex')
    swapped[1]!.predicate.chain.previous = previous
    const documents = history.documents.map(document => {
      if (document.name === first) return { ...document, bytes: bytesOf(swapped[0]!) }
      return document.name === second ? { ...document, bytes: bytesOf(swapped[1]!) } : document
    })
    expect((await audited(documents)).map(fault => fault.kind)).toContain('broken-chain')
  })

  test("another repository's record", async () => {
    const evidence = recordAt('2026/000006-1/evidence.json')
    evidence.predicate.run.repository = 'other/place'
    const faults = await audited(replaced('2026/000006-1/evidence.json', bytesOf(evidence)))
    expect(faults.map(fault => fault.kind)).toContain('other-repository')
    expect(named(faults)).toContain(`commit-without-record ${history.merges[6]!.commit}`)
  })

  test("another pull request's record, put in place of one", async () => {
    const replay = recordAt('2026/000001-1/evidence.json')
    const documents = replaced('2026/000006-1/evidence.json', bytesOf(replay))
    expect(named(await audited(documents))).toContain(`commit-without-record ${history.merges[6]!.commit}`)
  })

  test('a commit edited after it was judged', async () => {
    const { repo } = await auditedHistory(20, false)
    try {
      repo.git('reset', '--quiet', '--hard', 'main')
      repo.write('src/part-20.ts', 'export const step = 666\n')
      repo.git('commit', '--quiet', '--all', '--amend', '--no-edit')
      const faults = await audited(history.documents, repo.dir)
      expect(faults.map(fault => fault.kind)).toEqual(
        expect.arrayContaining(['record-without-commit', 'other-content'])
      )
    } finally {
      repo.remove()
    }
  })
})

test('nothing changed, nothing found', async () => {
  expect(await audited(history.documents)).toEqual([])
  expect(await checked(history.documents)).toEqual([])
})
