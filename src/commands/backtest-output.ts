// Where the report goes: to a file, or to stdout through its one door. Machine formats are written as they are.
import { closeSync, openSync, writeSync } from 'node:fs'
import { UsageError } from '../model/errors.js'
import { safeLog } from '../outputs/log.js'
import type { BacktestOptions } from './backtest-options.js'

export interface ReportOutput {
  /** One line of a machine format, without its line feed. */
  line(text: string): void
  /** The report for people. */
  text(text: string): void
  /** Must be called last; `summary` says in our own words what was written, where stdout is free for it. */
  close(summary: string): void
  /** Whether the reader of stdout went away, so that going on serves nobody. */
  isGone(): boolean
}

/** Throws UsageError where the output file cannot be written, or stdout may not carry the format. */
export function openOutput({ format, output }: Pick<BacktestOptions, 'format' | 'output'>): ReportOutput {
  const print = (chunk: string): void => void process.stdout.write(chunk)
  let gone = false
  if (output === null) {
    // In a workflow a line of standard output can be a command, and the report repeats titles that anybody can write.
    if (format !== 'text' && process.env.GITHUB_ACTIONS === 'true') {
      throw new UsageError(`In a GitHub workflow --format ${format} needs --output FILE.`)
    }
    process.stdout.on('error', () => {
      gone = true
    })
    return { line: text => print(`${text}\n`), text: text => safeLog(text, print), close: () => {}, isGone: () => gone }
  }
  const file = attempt(output, () => openSync(output, 'w'))
  const write = (text: string): void => void attempt(output, () => writeSync(file, `${text}\n`))
  return {
    line: write,
    text: write,
    close(summary) {
      attempt(output, () => closeSync(file))
      safeLog(`Remit: ${summary}, written to ${output}`, print)
    },
    isGone: () => false
  }
}

function attempt<T>(output: string, act: () => T): T {
  try {
    return act()
  } catch {
    throw new UsageError(`The output file cannot be written: ${output}`)
  }
}
