// Did the checks that the policy expects really run green on this head? Skipped is never passed.
import { appsOf } from '../facts/expected-checks.js'
import type { Facts } from '../facts/facts.js'
import type { CheckRecord } from '../model/evidence.js'
import type { Finding } from '../model/result.js'
import { join, say, sayList, type Text } from '../model/text.js'
import { defineRule } from './rule.js'

export const missingCheck = defineRule({
  id: 'missing-check',
  kinds: ['fail', 'open'],
  floor: 'informational',
  description: 'A check that the policy expects is red, skipped, absent or not yet done on this head.',
  why:
    'GitHub lets a skipped check satisfy a required one, and a workflow that a path filter keeps away leaves nothing to see. ' +
    'So a green list says little about what ran. The policy names the checks that must have run, and by which app, since any ' +
    'app that may write checks can post any name; each of them is green here, or this rule says what it is instead.',
  remedy: 'Let the check run and pass on this commit; or have its entry in the policy corrected on the base branch.',
  controls: [
    'ISO27001-2022:A.8.25',
    'ISO27001-2022:A.8.29',
    'ISO27001-2022:A.8.32',
    'ISA6:5.3.1',
    'ISA2027:5.3.1',
    'SOC2:CC4.1',
    'SOC2:CC8.1',
    'ITGS2023:CON.8.A7',
    'GSpp:DEV.4.11',
    'GSpp:DEV.6.1',
    'AISVS:AC.8.3',
    'SSDF:PO.4.1'
  ],
  check(facts, policy): Finding[] | 'notApplicable' {
    if (policy.checks.length === 0 || !mayHaveRun(facts)) return 'notApplicable'
    return facts.expectedChecks.flatMap(check => findingFor(check, facts))
  },
  whyNotApplicable(facts, policy) {
    if (policy.checks.length === 0) return 'The policy expects no check.'
    return mayHaveRun(facts) ? null : 'Checks run on a pull request, and this run looked at none as it stands.'
  }
})

/** On the command line there may be no pull request yet, and history keeps no checks. */
function mayHaveRun({ pullRequest, stage }: Facts): boolean {
  return stage !== 'backtest' && (pullRequest.number !== null || pullRequest.checks !== null)
}

function findingFor(check: CheckRecord, { pullRequest }: Facts): Finding[] {
  const { name, app, state, conclusion } = check
  const named = app === null ? say`${name}` : say`${name} of ${app}`
  const says = (kind: 'fail' | 'open', message: Text, remedy: Text): Finding[] => [{ kind, message, remedy }]
  switch (state) {
    case 'green':
      return []
    case 'red':
      return says(
        'fail',
        join('The check ', named, say` ended as ${conclusion ?? 'failure'}.`),
        join('Make the check ', named, ' pass on this commit; then run Remit again.')
      )
    case 'skipped':
      return says(
        'fail',
        join('The check ', named, say` ended as ${conclusion ?? 'skipped'}, which is no pass.`),
        join('Take out what keeps ', named, ' from running (a condition or a filter of paths); or ', correctEntry)
      )
    case 'absent':
      return says(
        'fail',
        absent(named, name, app, pullRequest.checks),
        join('Let ', named, ' run on this commit; or ', correctEntry)
      )
    case 'running':
      return says(
        'open',
        join('The check ', named, ' has not ended yet.'),
        join(
          'Run Remit again once ',
          named,
          ' has ended; a workflow that re-runs it on workflow_run does so by itself.'
        )
      )
    case 'unknown':
      return says(
        'open',
        join('The checks on this commit could not be read, so it is not known whether ', named, ' passed.'),
        join('Give the token checks: read and statuses: read, and run Remit again.')
      )
  }
}

const correctEntry = 'have its entry in checks corrected in the policy on the base branch.'

/** A check of the right name by another app is no such check, and the reader sees it on the page all the same. */
function absent(named: Text, name: string, app: string | null, checks: Facts['pullRequest']['checks']): Text {
  const others = app === null ? [] : appsOf(checks, name)
  const status = app !== null && (checks ?? []).some(check => check.name === name && check.app === null)
  if (others.length > 0)
    return join('There is no check ', named, ' on this commit; one of that name is by ', sayList(others), '.')
  return join(
    'There is no check ',
    named,
    status ? ' on this commit; a status of that name is by no app.' : ' on this commit.'
  )
}
