// Waits, within a bound, for the checks that the policy expects. A run that ends before the tests have ended could only say
// that they are running.
import type { ExpectedCheck } from '../model/policy.js'
import type { CheckOnHead } from '../model/pull-request.js'
import type { Clock } from './github-call.js'

/** Milliseconds between two looks. */
const pace = 10_000

/**
 * Looks again until each expected check has ended, or its `waitSeconds` are over. Gives what was seen last; null when that
 * look failed. `look` throws nothing.
 */
export async function waitForChecks(
  expected: readonly ExpectedCheck[],
  seen: CheckOnHead[] | null,
  look: () => Promise<CheckOnHead[] | null>,
  clock: Clock
): Promise<CheckOnHead[] | null> {
  const started = clock.now()
  let checks = seen
  while (checks !== null) {
    const waited = clock.now() - started
    const open = expected.filter(check => isOpen(check, checks!))
    const left = Math.max(0, ...open.map(({ waitSeconds }) => waitSeconds * 1000 - waited))
    if (left === 0) return checks
    await clock.sleep(Math.min(pace, left))
    checks = await look()
  }
  return null
}

/** Still running, or not there yet. */
function isOpen({ name, app }: ExpectedCheck, checks: readonly CheckOnHead[]): boolean {
  const named = checks.filter(check => check.name === name && (app === null || check.app === app))
  return named.length === 0 || named.some(({ state }) => state === 'running')
}
