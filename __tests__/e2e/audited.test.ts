// From the pull request to the auditor: the records that the built action leaves are what the audit reads.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { runCli } from '../support/run-cli.js'
import { buildAction, removeFolder } from '../support/spawn-action.js'
import { land, type Method, merge, openQueue, push } from './queue.js'
import type { Run, Stage } from './stage.js'

let build: string
let folder: string
const stages: Stage[] = []

beforeAll(() => {
  build = buildAction()
}, 60_000)
afterAll(() => removeFolder(build))
afterEach(async () => {
  for (const stage of stages.splice(0)) await stage.close()
  removeFolder(folder)
})

async function open(): Promise<Stage> {
  folder = mkdtempSync(join(tmpdir(), 'remit-audited-'))
  const stage = await openQueue({
    commits: [{ 'src/tax.ts': 'let a\n' }, { 'src/tax.ts': 'export const tax = Math.round\n' }]
  })
  stages.push(stage)
  return stage
}

function keep(name: string, run: Run): void {
  mkdirSync(join(folder, name))
  writeFileSync(join(folder, name, 'evidence.json'), run.evidenceBytes)
}

/** What the audit says does not fit, by kind. */
function faults(stage: Stage, since: string): string[] {
  const repo = stage.repository.dir
  const end = runCli(build, ['audit', folder, '--repo', repo, '--branch', 'main', '--since', since, '--format', 'json'])
  const report = JSON.parse(end.stdout) as { faults: { kind: string }[]; totals: { recorded: number } }
  expect(end.exitCode).toBe(report.faults.length === 0 ? 0 : 1)
  return report.faults.map(({ kind }) => kind)
}

describe('the audit of one merge', () => {
  test.each<Method>(['merge', 'squash', 'rebase'])(
    'by %s finds nothing',
    async method => {
      const stage = await open()
      keep('pull-request', await stage.run(build))
      const before = stage.repository.git('rev-parse', 'main')
      const event = merge(stage, land(stage, before, [stage.github.pull], method))
      keep('merged', await stage.run(build, { event }))
      // The merge of this pull request is dated days before the run.
      expect(faults(stage, before)).toEqual(['late-record'])
    },
    120_000
  )

  test('finds a merge without any record', async () => {
    const stage = await open()
    const before = stage.repository.git('rev-parse', 'main')
    merge(stage, land(stage, before, [stage.github.pull], 'squash'))
    expect(faults(stage, before)).toEqual(['commit-without-record'])
  }, 120_000)

  test('finds a direct push', async () => {
    const stage = await open()
    const before = stage.moveBase({ 'README.md': 'first\n' })
    const after = stage.moveBase({ 'README.md': 'second\n' })
    keep('pushed', await stage.run(build, { event: push(stage, before, after) }))
    expect(faults(stage, before)).toContain('direct-push')
  }, 120_000)
})
