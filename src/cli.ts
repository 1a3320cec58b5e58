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
  demo: async () => (await import('./commands/demo.js')).demo,
  audit: async () => (await import('./commands/audit.js')).audit,
  'check-evidence': async () => (await import('./commands/check-evidence.js')).checkEvidence,
  init: async () => (await import('./commands/init.js')).init,
  brief: async () => (await import('./commands/brief.js')).brief,
  policy: async () => (await import('./commands/policy.js')).policy
}

const usage = `Remit checks a pull request against its written task and a policy, and leaves evidence.

Usage:
  remit verify   [--repo DIR] [--base REV] [--head REV] [--title TEXT] [--task FILE|-] [--pull-request FILE]
                 [--policy FILE] [--at TIME] [--format text|json|markdown|sarif] [--output FILE]
  remit explain  EVIDENCE [PATH]    why is this file explained, or not
  remit backtest [--repo DIR] [--last N | --range A..B] [--policy FILE] [--descriptions FILE]
                 [--at TIME] [--format text|json|ndjson] [--output FILE]
                                    what each rule would have said to merged pull requests
  remit demo                        three sample pull requests, judged, with nothing but Node and git
  remit audit    DIR|ZIP|BRANCH... [--repo DIR --branch REF --since REV --until REV] [--pull-requests FILE]
                 [--format html|markdown|json|csv|oscal] [--sample N --seed S] [--output FILE]
                                    whether every change of a period has its record, and what does not fit
  remit check-evidence FILE... [--repo DIR]
                 [--trusted-root FILE [--certificate-identity ID] [--certificate-oidc-issuer URL]]
                                    whether records are what their runs wrote; one line a record
  remit init     [--repo DIR]       writes policy, workflow and description template from what the repository shows
  remit brief    [--policy FILE] [--task FILE|-] [--format text|json|markdown]
                                    what an agent may touch and must declare, before it starts
  remit policy   check FILE [--at TIME] | schema
                                    what is wrong with a policy, what of it is dead or due; its JSON Schema

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

// Whoever reads our output may stop before its end, as head does.
process.stdout.on('error', () => process.exit(process.exitCode ?? 0))
process.exitCode = await main(process.argv.slice(2))
