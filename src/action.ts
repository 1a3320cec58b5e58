// The action's entry: time, chance, signals and the exit code. Everything else is commands/run-action.
import { setTimeout as sleep } from 'node:timers/promises'
import { runAction } from './commands/run-action.js'
import { log } from './outputs/publish-log.js'

let isPosting = false

/** A cancelled run must never look like a pass: it ends at once, or, once the check is being posted, as it was judged. */
function interrupt(signal: 'SIGINT' | 'SIGTERM', exitCode: number): void {
  process.on(signal, () => {
    if (isPosting) return
    log(`Remit: stopped by ${signal} before a verdict was posted.`)
    process.exit(exitCode)
  })
}

function fail(error: unknown): never {
  log(`Remit: unexpected error: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
  process.exit(2)
}

interrupt('SIGINT', 130)
interrupt('SIGTERM', 143)
// Node's own report would put foreign text on a line that the runner reads for commands.
process.on('uncaughtException', fail)

const { exitCode, abandoned } = await runAction({
  env: process.env,
  clock: { now: Date.now, sleep: ms => sleep(ms), random: Math.random },
  willPost: () => {
    isPosting = true
  }
}).catch(fail)

process.exitCode = exitCode
if (abandoned) process.exit()
