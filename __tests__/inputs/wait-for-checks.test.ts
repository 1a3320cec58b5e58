import { describe, expect, test } from '@jest/globals'
import { waitForChecks } from '../../src/inputs/wait-for-checks.js'
import type { ExpectedCheck } from '../../src/model/policy.js'
import type { CheckOnHead } from '../../src/model/pull-request.js'

const unit: ExpectedCheck = { name: 'unit', app: 'github-actions', waitSeconds: 25 }

function check(state: CheckOnHead['state'], app = 'github-actions'): CheckOnHead {
  return { name: 'unit', app, state, conclusion: state, id: 1, runId: null, required: null }
}

/** What is seen at each look, and how long was slept before it. */
async function wait(expected: ExpectedCheck[], looks: (CheckOnHead[] | null)[]) {
  const slept: number[] = []
  let time = 0
  let next = 1
  const clock = {
    now: () => time,
    random: () => 0,
    sleep: async (milliseconds: number) => {
      slept.push(milliseconds)
      time += milliseconds
    }
  }
  const look = async () => looks[Math.min(next++, looks.length - 1)] ?? null
  return { seen: await waitForChecks(expected, looks[0] ?? null, look, clock), slept }
}

describe('waiting for checks', () => {
  test.each<[string, ExpectedCheck[], (CheckOnHead[] | null)[], number[], string | undefined]>([
    ['is not needed where all have ended', [unit], [[check('red')]], [], 'red'],
    ['is not asked for without a bound', [{ ...unit, waitSeconds: 0 }], [[check('running')]], [], 'running'],
    [
      'ends when the check does',
      [unit],
      [[check('running')], [check('running')], [check('green')]],
      [10_000, 10_000],
      'green'
    ],
    ['ends with the bound', [unit], [[check('running')]], [10_000, 10_000, 5_000], 'running'],
    ['waits for a check that is not there yet', [unit], [[], [check('green')]], [10_000], 'green'],
    [
      'waits while only another app has reported',
      [unit],
      [[check('green', 'evil')], [check('green')]],
      [10_000],
      'green'
    ],
    ['takes any app where the policy names none', [{ ...unit, app: null }], [[check('green', 'other')]], [], 'green'],
    ['ends where the checks cannot be read any more', [unit], [[check('running')], null], [10_000], undefined],
    ['does not begin where they could not be read', [unit], [null], [], undefined]
  ])('%s', async (_, expected, looks, pauses, last) => {
    const { seen, slept } = await wait(expected, looks)
    expect(slept).toEqual(pauses)
    expect(seen?.[0]?.state).toBe(last)
  })
})
