import { describe, expect, test } from '@jest/globals'
import { renderCheckRun } from '../../src/outputs/check-run.js'
import { readOnlyTokenNote } from '../../src/outputs/verdict-words.js'
import { failed, incomplete, observed, passed, review, samples } from '../support/some-evidence.js'

function blocking() {
  const evidence = review()
  evidence.predicate.policy.review = 'block'
  return evidence
}

describe('the check run', () => {
  test.each([
    ['PASSED', passed(), 'success', 'PASSED: nothing to do'],
    ['REVIEW', review(), 'neutral', 'REVIEW: 2 findings for a person to judge'],
    ['REVIEW that blocks', blocking(), 'failure', 'REVIEW: 2 findings for a person to judge'],
    ['FAILED', failed(), 'failure', 'FAILED: 4 findings to resolve'],
    ['INCOMPLETE', incomplete(), 'failure', 'INCOMPLETE: 1 thing could not be checked'],
    ['observed FAILED', observed(), 'neutral', 'Observed: would be FAILED']
  ])('of %s concludes as the table of verdicts says', (_, evidence, conclusion, title) => {
    expect(renderCheckRun(evidence)).toMatchObject({ name: 'Remit report', conclusion, title })
  })

  test('links to the run', () => {
    const { summary } = renderCheckRun(passed(), { detailsUrl: 'https://github.com/acme/shop/actions/runs/1' })
    expect(summary).toContain('(https://github.com/acme/shop/actions/runs/1)')
  })

  test.each([
    'javascript:alert(1)',
    'https://a.example/x) [y](https://evil.example',
    'http://a.example/',
    `https://a/${'x'.repeat(3000)}`
  ])('has no link for the address %j', detailsUrl => {
    expect(renderCheckRun(passed(), { detailsUrl }).summary).not.toContain('[The run')
  })

  test('tells a blocking review from one that holds nothing', () => {
    expect(renderCheckRun(blocking()).summary).toContain('The policy holds the merge until another person')
    expect(renderCheckRun(review()).summary).toContain('This does not hold the merge.')
  })

  test.each(Object.entries(samples))('of the %s sample is far below the limit', (_, make) => {
    expect(Buffer.byteLength(renderCheckRun(make()).summary)).toBeLessThan(10_000)
  })
})

describe('the note on a read-only token', () => {
  test.each([
    ['review', review(), true],
    ['blocking review', blocking(), false],
    ['failed', failed(), false],
    ['passed', passed(), false],
    ['observed', observed(), true]
  ])('of a %s run says whether the job shows as green against its result', (_, evidence, isGreen) => {
    expect(readOnlyTokenNote(evidence).includes('shows as green')).toBe(isGreen)
  })
})
