// `remit verify`: judges one change of a repository, on git alone.
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { evaluate } from '../evaluate.js'
import { loadLocal } from '../inputs/load.js'
import { readPullRequestFile } from '../inputs/pull-request-file.js'
import { UsageError } from '../model/errors.js'
import type { Evidence } from '../model/evidence.js'
import { evidenceBytes } from '../outputs/evidence-bytes.js'
import { renderJobSummary } from '../outputs/job-summary.js'
import { safeLog } from '../outputs/log.js'
import { renderSarif } from '../outputs/sarif.js'
import { renderTerminal } from '../outputs/terminal.js'
import { rules } from '../rules/index.js'
import { exitCodeOf } from '../verdict.js'

const formats = ['text', 'json', 'markdown', 'sarif'] as const
type Format = (typeof formats)[number]

/** Exit code as DESIGN's verdict table: 0, 1 or 2. Throws UsageError for wrong calls. */
export async function verify(args: string[]): Promise<number> {
  const options = readOptions(args)
  const { pullRequest, policySource, training } = await loadLocal({
    repo: options.repo ?? '.',
    base: options.base ?? null,
    head: options.head ?? null,
    title: options.title?.toWellFormed() ?? null,
    body: options.task === undefined ? null : readText(options.task),
    policyFile: options.policy ?? null,
    pullRequest: options['pull-request'] === undefined ? null : readPullRequestFile(options['pull-request'])
  })
  const evidence = evaluate({
    pullRequest,
    policySource,
    training,
    at: instant(options.at),
    run: { environment: 'command-line' }
  })
  write(evidence, options.format, options.output)
  return exitCodeOf(evidence)
}

interface Options {
  repo?: string
  base?: string
  head?: string
  title?: string
  task?: string
  'pull-request'?: string
  policy?: string
  at?: string
  output?: string
  format: Format
}

function readOptions(args: string[]): Options {
  const text = { type: 'string' } as const
  try {
    const { values } = parseArgs({
      args,
      options: {
        repo: text,
        base: text,
        head: text,
        title: text,
        task: text,
        'pull-request': text,
        policy: text,
        at: text,
        format: text,
        output: text
      }
    })
    const format = formats.find(known => known === (values.format ?? 'text'))
    if (format === undefined) throw new UsageError(`--format takes one of ${formats.join(', ')}.`)
    return { ...values, format }
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

/** The task as text; `-` is standard input. */
export function readText(path: string): string {
  try {
    return readFileSync(path === '-' ? 0 : path, 'utf8').toWellFormed()
  } catch {
    throw new UsageError(`The task cannot be read: ${path}`)
  }
}

/** RFC 3339 to a canonical instant; now where none is given. */
export function instant(given: string | undefined): string {
  if (given === undefined) return new Date().toISOString()
  const time = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2}))?$/.test(given)
    ? Date.parse(given)
    : Number.NaN
  if (Number.isNaN(time)) throw new UsageError('--at takes a date or an instant such as 2026-11-22T12:00:00Z.')
  return new Date(time).toISOString()
}

function write(evidence: Evidence, format: Format, output: string | undefined): void {
  // In a workflow a line of standard output can be a command, and evidence repeats names that anybody can write.
  if ((format === 'json' || format === 'sarif') && output === undefined && process.env.GITHUB_ACTIONS === 'true') {
    throw new UsageError(`In a GitHub workflow --format ${format} needs --output FILE.`)
  }
  const bytes = bytesOf(evidence, format, output)
  if (output !== undefined) {
    try {
      writeFileSync(output, bytes)
    } catch {
      throw new UsageError(`The output file cannot be written: ${output}`)
    }
    safeLog(`Remit: ${evidence.predicate.verificationResult}, written to ${output}`, chunk =>
      process.stdout.write(chunk)
    )
  } else if (format === 'json' || format === 'sarif') {
    process.stdout.write(bytes)
  } else {
    safeLog(bytes.toString('utf8'), chunk => process.stdout.write(chunk))
  }
}

function bytesOf(evidence: Evidence, format: Format, output: string | undefined): Buffer {
  if (format === 'json') return evidenceBytes(evidence)
  return Buffer.from(format === 'sarif' ? renderSarif(evidence, rules) : `${renderText(evidence, format, output)}\n`)
}

function renderText(evidence: Evidence, format: 'text' | 'markdown', output: string | undefined): string {
  if (format === 'markdown') return renderJobSummary(evidence)
  return renderTerminal(evidence, {
    colour: output === undefined && process.stdout.isTTY === true && !process.env.NO_COLOR
  })
}
