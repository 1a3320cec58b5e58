import { describe, expect, test } from '@jest/globals'
import { safeLog } from '../../src/outputs/log.js'
import { renderTerminal } from '../../src/outputs/terminal.js'
import { hostileEvidence } from '../support/hostile-evidence.js'
import { naughtyStrings } from '../support/naughty-strings.js'
import { commandsIn } from '../support/runner-commands.js'
import { failed, incomplete, observed, review, samples } from '../support/some-evidence.js'

const plain = (evidence: Parameters<typeof renderTerminal>[0]) => renderTerminal(evidence, { colour: false })

describe('renderTerminal', () => {
  test('opens with the verdict and the one thing to do', () => {
    expect(plain(failed()).split('\n').slice(0, 7)).toEqual([
      'FAILED: 4 findings to resolve',
      'A stated fact breaks a stated rule. The merge is held until each of these findings is resolved.',
      'Do this first: Take "infra/prod/dns.tf" out of this pull request, or add it to the Boundaries section of the description.',
      '',
      'FAIL  outside-boundary',
      '  "infra/prod/dns.tf" lies inside "infra/**", which the description says must not be touched. (description, line 6)',
      '  To resolve: Take "infra/prod/dns.tf" out of this pull request, or add it to the Boundaries section of the description.'
    ])
  })

  test('shows why files are here, the unexplained first', () => {
    const lines = plain(review()).split('\n')
    const start = lines.findIndex(line => line.startsWith('Files  6 changed files: 3 explained'))
    expect(lines.slice(start + 1, start + 4)).toEqual([
      '   12  "src/billing/quota.ts": unexplained; nearest: line 8 shares "limit"',
      '    4  ".github/workflows/release.yml": unexplained',
      '   91  "src/http/range.ts": line 3 names "parseRange"'
    ])
  })

  test('says plainly what is observed and what is not known', () => {
    expect(plain(observed())).toMatch(/^Observed: would be FAILED, 4 findings to resolve\n/)
    expect(plain(incomplete())).toContain('Files  The changed files are not known.')
  })

  test.each(Object.entries(samples))('of the %s sample differs in colour by nothing but our sequences', (_, make) => {
    const coloured = renderTerminal(make(), { colour: true })
    expect(coloured).not.toBe(plain(make()))
    expect(coloured.replaceAll(/\u001b\[\d+m/g, '')).toBe(plain(make()))
  })

  test.each(naughtyStrings)('gives the runner no command and adds no line for %j', value => {
    const text = renderTerminal(hostileEvidence(value), { colour: true })
    let output = ''
    safeLog(text, line => {
      output += line
    })
    expect(commandsIn(output)).toEqual([])
    expect(output.split('\n')).toHaveLength(
      renderTerminal(hostileEvidence('x'), { colour: true }).split('\n').length + 1
    )
  })
})
