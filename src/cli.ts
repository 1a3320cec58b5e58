#!/usr/bin/env node
// The command line: flags -> core -> terminal. Each command is loaded only when it is called.
import { ConfigurationError, InputError, UsageError } from './model/errors.js'
import { safeLog } from './outputs/log.js'

/** A command takes its arguments and gives the exit code. */
type Command = (args: string[]) => Promise<number>

const commands: Record<string, () => Promise<Command>> = {
  verify: async () => (await import('./commands/verify.js')).verify,
  explain: async () => (await import('./commands/explain.js')).explain,
  backtest: async () => (await import('./commands/backtest.js')).backtest,
  demo: async () => (await import('./commands/demo.js')).demo
}

const usage = `Remit checks a pull request against its written task and a policy, and leaves evidence.

Usage:
  remit verify   [--repo DIR] [--base REV] [--head REV] [--title TEXT] [--task FILE|-] [--pull-request FILE]
                 [--policy FILE] [--at TIME] [--format text|json|markdown] [--output FILE]
  remit explain  EVIDENCE [PATH]    why is this file explained, or not
  remit backtest [--repo DIR] [--last N | --range A..B] [--policy FILE] [--descriptions FILE]
                 [--at TIME] [--format text|json|ndjson] [--output FILE]
                                    what each rule would have said to merged pull requests
  remit demo                        three sample pull requests, judged, with nothing but Node and git

Exit: 0 nothing holds the merge, 1 a finding holds it, 2 could not be known or wrongly called.`

async function main([name, ...args]: string[]): Promise<number> {
  const print = (text: string): void => safeLog(text, chunk => process.stdout.write(chunk))
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    print(usage)
    return name === undefined ? 2 : 0
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined
  try {
    if (load === undefined) throw new UsageError(`There is no command ${name}.\n\n${usage}`)
    return await (await load())(args)
  } catch (error) {
    safeLog(describe(error), chunk => process.stderr.write(chunk))
    return 2
  }
}

function describe(error: unknown): string {
  if (error instanceof ConfigurationError || error instanceof InputError)
    return `remit: ${error.message} ${error.remedy}`
  if (error instanceof UsageError) return `remit: ${error.message}`
  return `remit: unexpected error, please report it: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
}

process.exitCode = await main(process.argv.slice(2))
