// The job's log, for everybody who runs as the action.
import { safeLog } from './log.js'

/** Writes to the job's log, through the one door. */
export function log(text: string): void {
  safeLog(text, line => process.stdout.write(line))
}
