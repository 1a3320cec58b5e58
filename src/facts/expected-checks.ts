// What became of the checks on this head: those that the policy expects, and all others that are known. Names are whatever
// a workflow or an app wrote; `app` is GitHub's word, and two workflows of GitHub Actions share one.
import type { CheckRecord } from '../model/evidence.js'
import type { ExpectedCheck } from '../model/policy.js'
import type { CheckOnHead } from '../model/pull-request.js'

/** How many checks that nobody expects a record holds. */
export const otherChecksLimit = 200

/** From the worst on: where several checks answer to one name, a green one hides none of the others. */
const states: readonly CheckOnHead['state'][] = ['red', 'running', 'skipped', 'green']

/**
 * The state of each expected check, in the policy's order. Of one name and app the newest check run counts; a check of that
 * name by another app does not. `unknown` where the checks were not read.
 */
export function expectChecks(checks: readonly CheckOnHead[] | null, expected: readonly ExpectedCheck[]): CheckRecord[] {
  const latest = checks === null ? [] : latestChecks(checks)
  return expected.map(({ name, app }): CheckRecord => {
    const found = latest.find(check => check.name === name && (app === null || check.app === app))
    if (found !== undefined) return recordOf(found, true)
    const state = checks === null ? 'unknown' : 'absent'
    return { name, app, state, expected: true, conclusion: null, id: null }
  })
}

/** The newest of each name and app that is none of the expected ones, by name and app, at most 200. */
export function otherChecks(checks: readonly CheckOnHead[] | null, expected: readonly ExpectedCheck[]): CheckRecord[] {
  return latestChecks(checks ?? [])
    .filter(check => !expected.some(({ name, app }) => check.name === name && (app === null || check.app === app)))
    .sort((a, b) => compare(a.name, b.name) || compare(a.app ?? '', b.app ?? ''))
    .slice(0, otherChecksLimit)
    .map(check => recordOf(check, false))
}

/** Slugs of the apps that posted a check of this name, sorted; empty for a name that none posted. */
export function appsOf(checks: readonly CheckOnHead[] | null, name: string): string[] {
  const apps = (checks ?? []).flatMap(check => (check.name === name && check.app !== null ? check.app : []))
  return [...new Set(apps)].sort()
}

/** The newest of each name and app, the worst first. */
function latestChecks(checks: readonly CheckOnHead[]): CheckOnHead[] {
  const latest = new Map<string, CheckOnHead>()
  for (const check of checks) {
    const key = JSON.stringify([check.name, check.app])
    const known = latest.get(key)
    if (known === undefined || outdates(check, known)) latest.set(key, check)
  }
  return [...latest.values()].sort(
    (a, b) => rank(a) - rank(b) || compare(a.app ?? '', b.app ?? '') || compare(a.name, b.name)
  )
}

/** Ids of check runs grow; statuses have none, and GitHub gives the newest alone. Equal ones: the worst, then the word. */
function outdates(check: CheckOnHead, known: CheckOnHead): boolean {
  if ((check.id ?? -1) !== (known.id ?? -1)) return (check.id ?? -1) > (known.id ?? -1)
  return (rank(check) - rank(known) || compare(check.conclusion, known.conclusion)) < 0
}

function rank({ state }: CheckOnHead): number {
  return states.indexOf(state)
}

function recordOf({ name, app, state, conclusion, id }: CheckOnHead, expected: boolean): CheckRecord {
  return { name, app, state, expected, conclusion, id }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
