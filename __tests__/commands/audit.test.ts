// `remit audit` and `remit check-evidence` as processes: exit codes, calls, formats, where they write.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type AuditedHistory, auditedHistory } from '../support/audited-history.js'
import { runCli } from '../support/run-cli.js'
import { buildAction } from '../support/spawn-action.js'

const folder = mkdtempSync(join(tmpdir(), 'remit-audit-cli-'))
const records = join(folder, 'records')
let history: AuditedHistory
let build: string
let range: string[]

beforeAll(async () => {
  build = buildAction()
  history = await auditedHistory(20, false)
  for (const { name, bytes } of history.documents) {
    mkdirSync(dirname(join(records, name)), { recursive: true })
    writeFileSync(join(records, name), bytes)
  }
  range = ['--repo', history.repo.dir, '--branch', 'main', '--since', history.merges[0]!.commit]
})
afterAll(() => {
  history.repo.remove()
  rmSync(folder, { recursive: true, force: true })
})

test.each(['html', 'markdown', 'json', 'csv', 'oscal'])('%s goes to a file, exit 0 when everything fits', format => {
  const output = join(folder, `report.${format}`)
  const { exitCode, stdout } = runCli(build, ['audit', records, ...range, '--format', format, '--output', output])
  expect([exitCode, stdout.split('\n')[1]]).toEqual([
    0,
    expect.stringMatching(/^The same changes: git rev-list --first-parent --reverse [0-9a-f]{40} \^[0-9a-f]{40}$/)
  ])
  expect(readFileSync(output).length).toBeGreaterThan(1000)
})

test('a finding exits 1, no repository 2, a wrong call 2', () => {
  const less = join(records, history.documents[0]!.name)
  expect(runCli(build, ['audit', less, ...range, '--format', 'json']).exitCode).toBe(1)
  expect(runCli(build, ['audit', records, '--format', 'json']).exitCode).toBe(2)
  expect(runCli(build, ['audit', records, '--format', 'pdf']).stderr).toContain('--format takes one of')
  expect(runCli(build, ['audit', records, '--seed', '$(x)']).stderr).toContain('--seed takes letters')
  expect(runCli(build, ['audit', records, '--since', 'x']).stderr).toContain('--since needs --repo')
  expect(runCli(build, ['audit', 'nothing']).exitCode).toBe(2)
})

test('check-evidence says one line a record: 0, 1 for a changed one, 2 for what could not be known', () => {
  const name = '2026/000010-2'
  const good = runCli(build, ['check-evidence', join(records, name)])
  expect([good.exitCode, good.stdout]).toEqual([0, 'ok         evidence.json\n'])
  const changed = join(folder, 'changed.json')
  writeFileSync(changed, readFileSync(join(records, name, 'evidence.json'), 'utf8').replace('"PASSED"', '"FAILED"'))
  expect(runCli(build, ['check-evidence', changed])).toMatchObject({ exitCode: 1 })
  expect(runCli(build, ['check-evidence', join(records, '2026/000001-1'), '--repo', history.repo.dir])).toMatchObject({
    exitCode: 2,
    stdout: expect.stringContaining('the repository does not hold its head commit')
  })
})

test('a signature beside a record counts as unverified, one for something else as bad', () => {
  const own = join(folder, 'signed')
  mkdirSync(own)
  const evidence = readFileSync(join(records, '2026/000010-2/evidence.json'), 'utf8')
  writeFileSync(join(own, 'evidence.json'), evidence)
  const bundle = (payload: string): string =>
    JSON.stringify({
      mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
      dsseEnvelope: {
        payloadType: 'application/vnd.in-toto+json',
        payload: Buffer.from(payload).toString('base64'),
        signatures: [{ sig: '' }]
      }
    })
  writeFileSync(join(own, 'evidence.sigstore.json'), bundle(evidence))
  expect(runCli(build, ['check-evidence', own])).toMatchObject({
    exitCode: 2,
    stdout: expect.stringMatching(/^unverified evidence\.json: .*was not verified/)
  })
  writeFileSync(join(own, 'evidence.sigstore.json'), bundle(evidence.replace('"mona"', '"carol"')))
  expect(runCli(build, ['check-evidence', own])).toMatchObject({ exitCode: 1 })
})
