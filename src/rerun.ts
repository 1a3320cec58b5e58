// The entry of the companion action (rerun/action.yml): time, chance and the exit code.
import { setTimeout as sleep } from 'node:timers/promises'
import { runRerun } from './commands/run-rerun.js'
import { log } from './outputs/publish-log.js'

function fail(error: unknown): never {
  log(`Remit re-run: unexpected error: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
  process.exit(1)
}

// Node's own report would put foreign text on a line that the runner reads for commands.
process.on('uncaughtException', fail)

process.exitCode = await runRerun({
  env: process.env,
  clock: { now: Date.now, sleep: ms => sleep(ms), random: Math.random }
}).catch(fail)
