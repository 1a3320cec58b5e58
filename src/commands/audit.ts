// `remit audit DIR|ZIP|BRANCH`: was nothing missed in a period, and does everything fit together?
import { closeSync, existsSync, openSync, writeSync } from 'node:fs'
import { auditExitCode, buildReport, withEvidence } from '../audit/report.js'
import { readBranch } from '../inputs/evidence-branch.js'
import { type Found, readDocuments } from '../inputs/evidence-documents.js'
import { keepHeapTight } from '../inputs/memory.js'
import { readMergedPulls } from '../inputs/merged-pulls.js'
import { PopulationSource } from '../inputs/population.js'
import type { AuditReport } from '../model/audit-report.js'
import { UsageError } from '../model/errors.js'
import type { Evidence } from '../model/evidence.js'
import type { Policy } from '../model/policy.js'
import { parsePolicy } from '../model/policy-parse.js'
import { auditCsv } from '../outputs/audit-csv.js'
import { auditHtml } from '../outputs/audit-html.js'
import { auditJson } from '../outputs/audit-json.js'
import { auditMarkdown } from '../outputs/audit-markdown.js'
import { auditOscal } from '../outputs/audit-oscal.js'
import { headline } from '../outputs/audit-words.js'
import { safeLog } from '../outputs/log.js'
import { type Gathered, gather } from './audit-gather.js'
import { recordsByDigest } from './audit-intake.js'
import { type AuditFormat, type AuditOptions, readAuditOptions } from './audit-options.js'

/** Exit 0 when nothing was found, 1 with findings, 2 when it could not be known. */
export async function audit(args: string[]): Promise<number> {
  const options = readAuditOptions(args)
  // In a workflow a line of standard output can be a command, and the report repeats names that anybody can write.
  if (options.output === null && process.env.GITHUB_ACTIONS === 'true') {
    throw new UsageError('In a GitHub workflow remit audit needs --output FILE.')
  }
  keepHeapTight()
  const report = await reportOf(options)
  write(report, options)
  return auditExitCode(report)
}

export async function reportOf(options: AuditOptions): Promise<AuditReport> {
  const pulls = options.pullRequests === null ? null : readMergedPulls(options.pullRequests)
  const source =
    options.repo === null
      ? null
      : await PopulationSource.open({
          repo: options.repo,
          branch: options.branch,
          since: options.since,
          until: options.until
        })
  try {
    const gathered = await gather({ documents: documentsOf(options), source, pulls })
    const policies = await policiesOf(gathered, source)
    const { sample: size, seed } = options
    const report = buildReport({ ...gathered, policies, sample: { size, seed } })
    return withEvidence(report, await sampledRecords(options, report))
  } finally {
    source?.close()
  }
}

async function* documentsOf(
  { inputs, repo }: Pick<AuditOptions, 'inputs' | 'repo'>,
  isWanted?: (file: string) => boolean
): AsyncGenerator<Found> {
  for (const input of inputs) {
    if (existsSync(input)) yield* readDocuments([input], isWanted)
    else if (repo !== null) yield* readBranch(repo, input, isWanted)
    else throw new UsageError(`There is no such file or folder, and a branch needs --repo: ${input}`)
  }
}

/** The records of the sample, read once more out of their files: only small rows were kept of the first reading. */
async function sampledRecords(options: AuditOptions, { sample }: AuditReport): Promise<Map<string, Evidence>> {
  const rows = sample.drawn.flatMap(({ change }) => change.record ?? [])
  if (rows.length === 0) return new Map()
  const files = new Set(rows.map(row => row.file))
  return recordsByDigest(
    documentsOf(options, file => files.has(file)),
    new Set(rows.map(row => row.sha256))
  )
}

/** Policies that judged, as far as the repository holds them and they stand alone. */
async function policiesOf({ counted }: Gathered, source: PopulationSource | null): Promise<Map<string, Policy>> {
  const policies = new Map<string, Policy>()
  for (const blob of new Set(counted.map(row => row.policy.gitBlob))) {
    if (blob === null || source === null) continue
    const bytes = await source.blob(blob)
    const parsed = bytes === null ? null : parsePolicy(bytes, 'policy')
    if (parsed?.policy) policies.set(blob, parsed.policy)
  }
  return policies
}

const renderers: Record<AuditFormat, (report: AuditReport) => Iterable<string>> = {
  html: auditHtml,
  markdown: auditMarkdown,
  json: auditJson,
  csv: auditCsv,
  oscal: auditOscal
}

function write(report: AuditReport, { format, output }: AuditOptions): void {
  const parts = renderers[format](report)
  if (output === null) {
    for (const part of parts) process.stdout.write(part)
    safeLog(`Remit: ${headline(report)}.`, chunk => process.stderr.write(chunk))
    return
  }
  try {
    const file = openSync(output, 'w')
    try {
      for (const part of gatherParts(parts)) for (let at = 0; at < part.length; ) at += writeSync(file, part, at)
    } finally {
      closeSync(file)
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error
    throw new UsageError(`The output file cannot be written: ${output}`)
  }
  const { totals, period } = report
  const lines = [
    `Remit: ${headline(report)}, written to ${output}`,
    ...(period === null ? [] : [`The same changes: ${period.command}`]),
    ...Object.entries(totals.byKind).map(([kind, count]) => `${count} ${kind}`)
  ]
  safeLog(lines.join('\n'), chunk => process.stdout.write(chunk))
}

/** Many small parts cost a call each. */
function* gatherParts(parts: Iterable<string>): Generator<Buffer> {
  let waiting: string[] = []
  let length = 0
  for (const part of parts) {
    waiting.push(part)
    length += part.length
    if (length < 65_536) continue
    yield Buffer.from(waiting.join(''))
    waiting = []
    length = 0
  }
  if (length > 0) yield Buffer.from(waiting.join(''))
}
