import { expect, test } from '@jest/globals'
import { companionNotes } from '../../src/commands/init-companions.js'
import type { Policy } from '../../src/model/policy.js'
import { aPolicy } from '../support/a-pull-request.js'
import { read } from '../support/source-files.js'

const review = 'docs/workflows/after-review.yml'
const checks = 'docs/workflows/after-checks.yml'
const path = { match: ['infra/**'], dataClass: null, customer: null, forbid: 'ai' as const, reason: 'production' }

test.each<[string, Partial<Policy>, string[]]>([
  ['the default policy', {}, []],
  ['one approval of another person', { approval: { independent: 1, agentsCount: false } }, [review]],
  ['a review that holds the merge', { review: 'block' }, [review]],
  ['a path with approvers', { paths: [{ ...path, approvers: ['@bob'] }] }, [review]],
  ['a path that is closed to all tools', { paths: [{ ...path, approvers: [] }] }, []],
  ['an expected check', { checks: [{ name: 'test', app: null, waitSeconds: 0 }] }, [checks]],
  ['both', { review: 'block', checks: [{ name: 'test', app: null, waitSeconds: 0 }] }, [review, checks]]
])('%s asks for the companions that it needs', (_, overrides, wanted) => {
  const notes = companionNotes(aPolicy(overrides), [])
  expect(notes.map(({ text }) => /^Copy (\S+) of Remit to \.github\/workflows: /.exec(text)?.[1])).toEqual(wanted)
  // The files are there to be copied.
  for (const file of wanted) expect(read(file)).toContain('OWNER/remit/rerun@COMMIT')
})

test('a companion that is there is not asked for', () => {
  const policy = aPolicy({ review: 'block', checks: [{ name: 'test', app: null, waitSeconds: 0 }] })
  expect(companionNotes(policy, [read('docs/workflows/remit.yml'), read(review), read(checks)])).toEqual([])
  expect(companionNotes(policy, [read(review)])).toHaveLength(1)
})
