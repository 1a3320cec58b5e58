// The report in its formats: valid by published schemas, stable, complete, and inert whatever the records hold.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import MarkdownIt from 'markdown-it'
import { buildReport, withEvidence } from '../../src/audit/report.js'
import { gather } from '../../src/commands/audit-gather.js'
import { recordsByDigest } from '../../src/commands/audit-intake.js'
import type { Found } from '../../src/inputs/evidence-documents.js'
import { PopulationSource } from '../../src/inputs/population.js'
import { faultKinds } from '../../src/model/audit.js'
import type { AuditReport } from '../../src/model/audit-report.js'
import type { Evidence } from '../../src/model/evidence.js'
import { auditCsv, csvColumns } from '../../src/outputs/audit-csv.js'
import { auditHtml } from '../../src/outputs/audit-html.js'
import { auditJson } from '../../src/outputs/audit-json.js'
import { auditMarkdown } from '../../src/outputs/audit-markdown.js'
import { auditOscal } from '../../src/outputs/audit-oscal.js'
import { type AuditedHistory, auditedHistory, bytesOf, type StoredDocument } from '../support/audited-history.js'
import { someFile } from '../support/some-evidence.js'
import { read } from '../support/source-files.js'

let history: AuditedHistory
let report: AuditReport
let hostile: AuditReport

const whole = (parts: Iterable<string>): string => [...parts].join('')
const trick = '"><script>alert(1)</script><img src=x onerror=alert(2)>\u202e</td>|`=1+1'

beforeAll(async () => {
  history = await auditedHistory(60, false)
  report = await reportOf(history.documents)
  hostile = await reportOf(history.documents.map(poisoned))
})
afterAll(() => history.repo.remove())

async function* found(documents: readonly StoredDocument[]): AsyncGenerator<Found> {
  for (const { name, bytes } of documents) yield { place: { file: name }, bytes }
}

async function reportOf(documents: readonly StoredDocument[]): Promise<AuditReport> {
  const since = history.merges[0]!.commit
  const source = await PopulationSource.open({ repo: history.repo.dir, branch: 'main', since, until: null })
  try {
    const gathered = await gather({ documents: found(documents), source, pulls: null })
    const built = buildReport({ ...gathered, policies: new Map(), sample: { size: 12, seed: 'S-1' } })
    const wanted = new Set(built.sample.drawn.flatMap(({ change }) => change.record?.sha256 ?? []))
    return withEvidence(built, await recordsByDigest(found(documents), wanted))
  } finally {
    source.close()
  }
}

/** The same record with values that nobody should ever see run. */
function poisoned({ name, bytes }: StoredDocument): StoredDocument {
  if (!name.endsWith('evidence.json')) return { name, bytes: Buffer.from('{}') }
  const evidence = JSON.parse(bytes.toString('utf8')) as Evidence
  const { predicate } = evidence
  predicate.decision.author = trick
  predicate.change.files = [someFile(`=${trick}`), someFile(trick)]
  predicate.policy.owner = trick
  predicate.policy.dataClasses = [trick]
  for (const file of predicate.change.files) file.dataClass = trick
  for (const tool of predicate.tools) Object.assign(tool, { toolId: trick, toolName: trick, version: trick })
  for (const approval of predicate.decision.approvals) approval.login = trick
  for (const result of predicate.results) Object.assign(result, { kind: 'review', message: trick, remedy: trick })
  const granted = { rule: trick, match: trick, tool: trick, commit: trick, reason: trick, approvedBy: trick }
  predicate.decision.waivers = [{ ...granted, expires: trick, state: 'used', results: 1 }]
  predicate.verificationResult = 'REVIEW'
  return { name: `${trick.replaceAll('/', '')}/${name}`, bytes: bytesOf(evidence) }
}

test('the same inputs in another order give the same bytes', async () => {
  const again = await reportOf([...history.documents].reverse())
  for (const render of [auditJson, auditHtml, auditMarkdown, auditCsv, auditOscal]) {
    expect(whole(render(again))).toBe(whole(render(report)))
  }
})

describe('OSCAL', () => {
  const ajv = new Ajv({ strict: false, allErrors: true })
  ;(addFormats as unknown as (target: Ajv) => void)(ajv)
  const isValid = ajv.compile(JSON.parse(read('schemas/vendor/oscal-assessment-results.schema.json')))

  test.each([
    ['of an honest history', () => report],
    ['of hostile records', () => hostile]
  ])('%s is valid by the schema of NIST', (_name, given) => {
    const document = JSON.parse(whole(auditOscal(given())))
    isValid(document)
    expect(isValid.errors ?? []).toEqual([])
  })

  test('the schema refuses what it should', () => {
    const document = JSON.parse(whole(auditOscal(report)))
    document['assessment-results'].results[0].findings[0].target['target-id'] = '8.32'
    expect(isValid(document)).toBe(false)
  })

  test('names a finding for each kind of fault, and none for a control', () => {
    const { findings } = JSON.parse(whole(auditOscal(report)))['assessment-results'].results[0]
    expect(findings.map((one: { target: { 'target-id': string } }) => one.target['target-id'])).toEqual(
      faultKinds.map(kind => `remit_${kind}`)
    )
  })
})

describe('CSV', () => {
  test('keeps its columns', () => {
    expect(csvColumns.join(',')).toBe(
      'commit,tree,committed_at,pull_request,joined_by,covered_by,faults,result,observed,stage,judged_at,' +
        'result_before_merge,judged_before_merge_at,record_sha256,record_place,policy_sha256,change_digest,author,merged_by,' +
        'independent_approvals,ai_tools,data_classes,files,unexplained_files,findings,waivers'
    )
  })

  test('has one row a change, each with every column', () => {
    const lines = whole(auditCsv(report)).split('\r\n')
    expect(lines.length).toBe(1 + 60 + 1)
    expect(lines.at(-1)).toBe('')
    for (const line of lines.slice(0, -1)) expect(line.split(',').length).toBe(csvColumns.length)
    expect(lines[1]!.startsWith(history.merges[1]!.commit)).toBe(true)
  })

  test('begins no cell as a formula', () => {
    const cells = [...whole(auditCsv(hostile)).matchAll(/(?:^|,|\r\n)"?([^,"\r\n])/g)].map(match => match[1])
    expect(cells.filter(cell => '=+-@'.includes(cell!))).toEqual([])
    expect(
      whole(
        auditCsv({
          ...report,
          changes: report.changes
            .slice(0, 1)
            .map(change => ({ ...change, pull: { ...pull, author: '=1+1' }, record: null }))
        })
      )
    ).toContain(",'=1+1,")
  })
  const pull = {
    number: 1,
    base: null,
    mergeCommit: null,
    mergedAt: null,
    intentDigest: null,
    author: null,
    mergedBy: null,
    authoredAt: null
  }
})

describe('HTML', () => {
  const tagsOf = (page: string): Map<string, number> => {
    const counts = new Map<string, number>()
    for (const [, name] of page.matchAll(/<([a-z][a-z0-9]*)[\s>/]/gi)) counts.set(name!, (counts.get(name!) ?? 0) + 1)
    return counts
  }

  test('asks for nothing outside of itself', () => {
    const page = whole(auditHtml(report))
    const references = [...page.matchAll(/\b(?:src|href|action|data|poster|srcset)=["']?([^"'\s>]*)/gi)].map(
      match => match[1]
    )
    expect(references.filter(reference => !reference!.startsWith('#'))).toEqual([])
    expect(page).not.toMatch(/@import|url\(|<link|<iframe|<object/)
    expect(page).toMatch(/default-src 'none'/)
  })

  test('gaps come before everything else', () => {
    const page = whole(auditHtml(report))
    const order = [...page.matchAll(/<section id="([a-z-]+)"/g)].map(match => match[1])
    expect(order[0]).toBe('gaps')
    expect(order).toContain('check')
  })

  test('hostile records bring no element, no attribute and no address', () => {
    const page = whole(auditHtml(hostile))
    const tags = tagsOf(page)
    expect(tags.get('script')).toBe(1)
    expect(tags.has('img')).toBe(false)
    expect(page.match(/<[^>]*\son[a-z]+=/i)).toBe(null)
    expect(hostile.totals.recorded).toBeGreaterThan(40)
    expect(page.includes('\u202e')).toBe(false)
    expect(page.includes('&#60;script&#62;alert(1)')).toBe(true)
  })

  test('each sheet of the sample has its picture', () => {
    const page = whole(auditHtml(report))
    const drawn = report.sample.drawn.filter(one => one.evidence !== null)
    expect(drawn.length).toBeGreaterThan(5)
    expect([...page.matchAll(/aria-labelledby="trace-\d+"/g)].length).toBe(drawn.length)
  })

  test('never says what nobody may say', () => {
    expect(whole(auditHtml(report))).not.toMatch(/\bcompliant\b/i)
    expect(whole(auditMarkdown(report))).not.toMatch(/\bcompliant\b/i)
  })
})

describe('Markdown', () => {
  test('of hostile records renders to no foreign element', () => {
    const page = new MarkdownIt({ html: true, linkify: true }).render(whole(auditMarkdown(hostile)))
    expect(page).not.toMatch(/<(?:script|img|a)\b/i)
  })
})

describe('JSON', () => {
  test('can be read, and says what the report says', () => {
    const document = JSON.parse(whole(auditJson(report)))
    expect(document.totals).toEqual(report.totals)
    expect(document.changes.length).toBe(60)
    expect(document.schemaVersion).toBe('1.0.0')
  })
})

test('nothing ranks people: no tally is by person', () => {
  expect(JSON.stringify(report.tallies)).not.toMatch(/"mona"|"bob"/)
})
