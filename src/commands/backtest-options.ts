// The arguments of `backtest`.
import { parseArgs } from 'node:util'
import type { HistoryPart } from '../inputs/history.js'
import { UsageError } from '../model/errors.js'

const formats = ['text', 'json', 'ndjson'] as const

export interface BacktestOptions {
  repo: string
  part: HistoryPart
  policy: string | null
  descriptions: string | null
  /** As given; null for now. */
  at: string | null
  format: (typeof formats)[number]
  output: string | null
}

const defaultLast = 200
const mostLast = 1_000_000

/** Throws UsageError for wrong calls. */
export function readBacktestOptions(args: string[]): BacktestOptions {
  const text = { type: 'string' } as const
  const names = {
    repo: text,
    last: text,
    range: text,
    policy: text,
    descriptions: text,
    at: text,
    format: text,
    output: text
  }
  let values: { [name in keyof typeof names]?: string }
  try {
    values = parseArgs({ args, options: names }).values
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
  const format = formats.find(known => known === (values.format ?? 'text'))
  if (format === undefined) throw new UsageError(`--format takes one of ${formats.join(', ')}.`)
  return {
    repo: values.repo ?? '.',
    part: partOf(values.last, values.range),
    policy: values.policy ?? null,
    descriptions: values.descriptions ?? null,
    at: values.at ?? null,
    format,
    output: values.output ?? null
  }
}

function partOf(last: string | undefined, range: string | undefined): HistoryPart {
  if (last !== undefined && range !== undefined) throw new UsageError('Give --last or --range, not both.')
  if (range !== undefined) {
    const [from, to, ...more] = range.split('..')
    if (!from || to === undefined || to.startsWith('.') || more.length > 0) {
      throw new UsageError('--range takes two revisions such as v1.0..main.')
    }
    return { from, to: to || 'HEAD' }
  }
  const count = last === undefined ? defaultLast : /^\d{1,7}$/.test(last) ? Number(last) : 0
  if (count < 1 || count > mostLast) throw new UsageError(`--last takes a number from 1 to ${mostLast}.`)
  return { last: count }
}
