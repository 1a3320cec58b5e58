// The arguments of `audit`.
import { parseArgs } from 'node:util'
import { UsageError } from '../model/errors.js'

export const auditFormats = ['html', 'markdown', 'json', 'csv', 'oscal'] as const
export type AuditFormat = (typeof auditFormats)[number]

export interface AuditOptions {
  /** Folders, files, archives, or branches of `repo`. */
  inputs: string[]
  repo: string | null
  branch: string | null
  since: string | null
  until: string | null
  pullRequests: string | null
  format: AuditFormat
  sample: number
  /** Null for one that the records themselves give. */
  seed: string | null
  output: string | null
}

const usualSample = 25
const largestSample = 1000

/** Throws UsageError for wrong calls. */
export function readAuditOptions(args: string[]): AuditOptions {
  const text = { type: 'string' } as const
  const names = {
    repo: text,
    branch: text,
    since: text,
    until: text,
    'pull-requests': text,
    format: text,
    sample: text,
    seed: text,
    output: text
  }
  let values: { [name in keyof typeof names]?: string }
  let positionals: string[]
  try {
    ;({ values, positionals } = parseArgs({ args, options: names, allowPositionals: true }))
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
  if (positionals.length === 0) throw new UsageError('Name the records: remit audit DIR|ZIP|BRANCH.')
  const format = auditFormats.find(known => known === (values.format ?? 'html'))
  if (format === undefined) throw new UsageError(`--format takes one of ${auditFormats.join(', ')}.`)
  const needsRepo = (['branch', 'since', 'until'] as const).find(name => values[name] !== undefined)
  if (needsRepo !== undefined && values.repo === undefined) throw new UsageError(`--${needsRepo} needs --repo.`)
  // It stands in commands that people paste into a shell.
  if (values.seed !== undefined && !/^[A-Za-z0-9._-]{1,64}$/.test(values.seed)) {
    throw new UsageError('--seed takes letters, digits, dots, dashes and underscores.')
  }
  return {
    inputs: positionals,
    repo: values.repo ?? null,
    branch: values.branch ?? null,
    since: values.since ?? null,
    until: values.until ?? null,
    pullRequests: values['pull-requests'] ?? null,
    format,
    sample: sampleOf(values.sample),
    seed: values.seed ?? null,
    output: values.output ?? null
  }
}

function sampleOf(given: string | undefined): number {
  if (given === undefined) return usualSample
  const size = /^\d{1,4}$/.test(given) ? Number(given) : -1
  if (size < 0 || size > largestSample) throw new UsageError(`--sample takes a number from 0 to ${largestSample}.`)
  return size
}
