// `remit demo`: three sample pull requests, judged, with nothing but Node and git.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { evaluate } from '../evaluate.js'
import { loadLocal } from '../inputs/load.js'
import { UsageError } from '../model/errors.js'
import type { Evidence } from '../model/evidence.js'
import { evidenceBytes } from '../outputs/evidence-bytes.js'
import { renderJobSummary } from '../outputs/job-summary.js'
import { safeLog } from '../outputs/log.js'
import { renderTerminal } from '../outputs/terminal.js'
import { conclusionOf, exitCodeOf } from '../verdict.js'
import {
  asPullRequest,
  createDemoRepository,
  type DemoPullRequest,
  demoPullRequests,
  demoTime
} from './demo-repository.js'

/** Exit 0 when all three were judged; the verdicts themselves are the demo. */
export async function demo(args: string[]): Promise<number> {
  if (args.length > 0) throw new UsageError('remit demo takes no arguments.')
  const print = (text: string): void => safeLog(text, chunk => process.stdout.write(chunk))
  const folder = mkdtempSync(join(tmpdir(), 'remit-demo-'))
  const repository = join(folder, 'shop')
  mkdirSync(repository)
  await createDemoRepository(repository)
  print(`A small repository with a policy and three pull requests: ${repository}\n`)
  const lines: string[] = []
  for (const pull of demoPullRequests) {
    const evidence = await judge(repository, pull)
    const written = writeRecord(join(folder, 'evidence', `pull-request-${pull.number}`), evidence)
    const { verificationResult } = evidence.predicate
    print(`${'='.repeat(100)}\nPull request ${pull.number}: ${pull.title}\n`)
    print(renderTerminal(evidence, { colour: process.stdout.isTTY === true && !process.env.NO_COLOR }))
    print(`On GitHub: check "Remit report" ${conclusionOf(evidence)}, job exit ${exitCodeOf(evidence)}\n`)
    lines.push(`  ${verificationResult.padEnd(10)} pull request ${pull.number}   ${written}`)
  }
  print(
    `${'='.repeat(100)}\nEvidence, and beside each the summary as GitHub shows it (summary.md):\n${lines.join('\n')}\n`
  )
  print(
    `Why is a file explained?   remit explain ${join(folder, 'evidence', 'pull-request-2', 'evidence.json')} src/auth/session.ts`
  )
  return 0
}

async function judge(repository: string, pull: DemoPullRequest): Promise<Evidence> {
  const { pullRequest, policySource, training } = await loadLocal({
    repo: repository,
    base: 'main',
    head: pull.branch,
    title: null,
    body: null,
    policyFile: null,
    pullRequest: asPullRequest(pull)
  })
  return evaluate({ pullRequest, policySource, training, at: demoTime, run: { environment: 'command-line' } })
}

function writeRecord(folder: string, evidence: Evidence): string {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, 'evidence.json')
  writeFileSync(path, evidenceBytes(evidence))
  writeFileSync(join(folder, 'summary.md'), `${renderJobSummary(evidence)}\n`)
  return path
}
