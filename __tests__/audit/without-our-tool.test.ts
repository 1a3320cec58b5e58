// What an auditor can find out with git, sha256sum and jq alone, against what the report says.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { reportOf } from '../../src/commands/audit.js'
import type { AuditReport } from '../../src/model/audit-report.js'
import { auditJson } from '../../src/outputs/audit-json.js'
import { type AuditedHistory, auditedHistory } from '../support/audited-history.js'
import { pathWithJq } from '../support/jq.js'

const folder = mkdtempSync(join(tmpdir(), 'remit-own-'))
const records = join(folder, 'records')
let history: AuditedHistory
let report: AuditReport

beforeAll(async () => {
  history = await auditedHistory(60, false)
  for (const { name, bytes } of history.documents) {
    mkdirSync(dirname(join(records, name)), { recursive: true })
    writeFileSync(join(records, name), bytes)
  }
  report = await reportOf({
    inputs: [records],
    repo: history.repo.dir,
    branch: 'main',
    since: history.merges[0]!.commit,
    until: null,
    pullRequests: null,
    format: 'json',
    sample: 5,
    seed: 'S-1',
    output: null
  })
  writeFileSync(join(folder, 'report.json'), [...auditJson(report)].join(''))
})
afterAll(() => {
  history.repo.remove()
  rmSync(folder, { recursive: true, force: true })
})

function sh(command: string, path = pathWithJq()): string {
  const env = { PATH: path, LC_ALL: 'C', REPO: history.repo.dir, RECORDS: records, REPORT: join(folder, 'report.json') }
  const { stdout, stderr } = spawnSync('sh', ['-c', command], { env })
  return `${stdout}${stderr}`.replace(/\n$/, '')
}

describe('the commands of the report', () => {
  test('print what it says they print', () => {
    expect(report.ownChecks.length).toBeGreaterThanOrEqual(10)
    expect(report.ownChecks.map(({ command }) => sh(command))).toEqual(report.ownChecks.map(({ expect: said }) => said))
  })

  test('print something else once a record is touched', () => {
    const path = join(records, history.documents.find(({ name }) => name.endsWith('-2/evidence.json'))!.name)
    const original = history.documents.find(({ name }) => path.endsWith(name))!.bytes
    writeFileSync(path, original.toString('utf8').replace('"PASSED"', '"FAILED"'))
    try {
      const changed = report.ownChecks.filter(({ command, expect: said }) => sh(command) !== said)
      expect(changed.length).toBeGreaterThanOrEqual(2)
    } finally {
      writeFileSync(path, original)
    }
  })
})

describe('recomputed from scratch,', () => {
  test('the population', () => {
    const since = history.merges[0]!.commit
    expect(sh(`git -C "$REPO" rev-list --first-parent --reverse main ^${since}`)).toBe(
      sh(`jq -r '.changes[].commit' "$REPORT"`)
    )
    expect(sh(`jq -r .period.commits "$REPORT"`)).toBe('60')
  })

  test("one record's digest and subject", () => {
    const commit = sh(`jq -r '[.changes[] | select(.record.stage == "push")][3].commit' "$REPORT"`)
    const place = sh(`jq -r '[.changes[] | select(.record.stage == "push")][3].record.place' "$REPORT"`)
    expect(sh(`sha256sum "$RECORDS/${place}" | cut -c1-64`)).toBe(
      sh(`jq -r '[.changes[] | select(.record.stage == "push")][3].record.sha256' "$REPORT"`)
    )
    expect(sh(`jq -r '.subject[0].digest.gitCommit' "$RECORDS/${place}"`)).toBe(commit)
    expect(sh(`jq -r '.subject[0].digest.sha256' "$RECORDS/${place}"`)).toBe(
      sh(`git -C "$REPO" cat-file commit ${commit} | sha256sum | cut -c1-64`)
    )
  })

  test('the totals', () => {
    // A change counts as joined by its commit where a final record names it, or where it merged a head that was judged.
    const since = history.merges[0]!.commit
    const heads = `jq -r .predicate.change.head $(find "$RECORDS" -name evidence.json) | sort -u > "$RECORDS/../heads"`
    const listed = `git -C "$REPO" rev-list --first-parent --parents main ^${since} | cut -d' ' -f1,3 | tr ' ' '\\n'`
    expect(sh(`${heads}; ${listed} | sort -u | comm -12 - "$RECORDS/../heads" | wc -l`)).toBe(
      sh(`jq -r .totals.joinedBy.commit "$REPORT"`)
    )
    expect(sh(`find "$RECORDS" -name evidence.json -exec sha256sum {} + | cut -c1-64 | sort -u | wc -l`)).toBe(
      sh(`jq -r .inputs.records "$REPORT"`)
    )
    expect(sh(`jq -r '[.changes[] | select(.record == null and .joinedBy == null)] | length' "$REPORT"`)).toBe(
      sh('jq -r .totals.missing "$REPORT"')
    )
    const verdicts = sh(`jq -r .predicate.verificationResult $(find "$RECORDS" -name evidence.json) | grep -c PASSED`)
    expect(verdicts).toBe(sh('jq -r .inputs.results.PASSED "$REPORT"'))
  })
})

test('jq as WebAssembly says the same as an installed one', () => {
  const command = `jq -r '.totals.changes, .period.branch' "$REPORT"`
  expect(sh(command, pathWithJq(true))).toBe(sh(command))
})
