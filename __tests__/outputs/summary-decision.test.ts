import { describe, expect, test } from '@jest/globals'
import { approvalFlaws, type CheckRecord } from '../../src/model/evidence.js'
import { renderJobSummary } from '../../src/outputs/job-summary.js'
import { someEvidence } from '../support/some-evidence.js'

const commit = 'a'.repeat(40)

/** The lines of one part of the summary. */
function part(summary: string, heading: string): string[] {
  const from = summary.indexOf(`### ${heading}\n`)
  const text = summary.slice(from)
  const end = text.slice(1).search(/^(?:###|<details>)/m)
  return text
    .slice(0, end + 1)
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('###'))
}

describe('the validation part', () => {
  const check = (name: string, state: CheckRecord['state'], expected = false): CheckRecord => {
    return { name, app: null, state, expected, conclusion: null, id: null }
  }

  test('says what ran, what did not, and what nobody validated', () => {
    const checks = [
      check('test', 'green', true),
      check('e2e', 'absent', true),
      check('build', 'green'),
      check('lint', 'red'),
      check('deploy', 'skipped'),
      check('slow', 'running', true)
    ]
    const notValidated = [{ what: 'load test', why: 'no staging', line: 9 }]
    expect(
      part(renderJobSummary(someEvidence({ validation: { checks, notValidated } })), 'Validation').slice(1)
    ).toEqual([
      '- ✅ Ran and passed: `test` (expected), `build`',
      '- ❌ Ran and did not pass: `lint`',
      '- ⚪ Did not run, skipped: `deploy`',
      '- ⚪ Did not run, absent: `e2e` (expected)',
      '- ⏳ Has not ended: `slow` (expected)',
      '- Not validated, says line 9: `load test` (`no staging`)'
    ])
  })

  test('names so many of them', () => {
    const checks = Array.from({ length: 25 }, (_, index) => check(`check ${index}`, 'green'))
    expect(renderJobSummary(someEvidence({ validation: { checks } }))).toContain('`check 19` and 5 more\n')
  })
})

describe('the decision part', () => {
  test.each(approvalFlaws)('says why an approval does not count (%s)', flaw => {
    const approvals = [{ login: 'bob', type: 'User', commit, at: null, independent: false, flaw }]
    const [line] = part(renderJobSummary(someEvidence({ decision: { approvals } })), 'Decision').slice(1)
    expect(line).toMatch(/^- Approved by `bob` on `a{12}`: does not count: it (?:is|may|was|has) /)
  })

  test('says who pushed last and how many approvals are wanted', () => {
    const approvals = [{ login: 'bob', type: 'User', commit, at: null, independent: true }]
    const contentPush = { login: 'eve', at: null, source: 'event' as const }
    const summary = renderJobSummary(
      someEvidence({ decision: { approvals, contentPush, wanted: { independent: 2, counted: 1 } } })
    )
    expect(part(summary, 'Decision')).toEqual([
      'Author: `mona`. Pushed last by `eve`. Independent approvals: 1 of the 2 that the policy wants.',
      '- Approved by `bob` on `aaaaaaaaaaaa`: counts'
    ])
    expect(renderJobSummary(someEvidence({ decision: { contentPush: null } }))).toContain(
      'Who pushed last is not known.'
    )
  })

  test('reads a record of an earlier version, which names no flaw', () => {
    const approvals = [{ login: 'bob', type: 'User', commit: null, at: null, independent: false }]
    expect(part(renderJobSummary(someEvidence({ decision: { approvals } })), 'Decision').at(-1)).toBe(
      '- Approved by `bob`: does not count: it is not of another person on exactly this content'
    )
  })
})
