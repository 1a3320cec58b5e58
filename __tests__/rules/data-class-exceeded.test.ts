import { expect, test } from '@jest/globals'
import type { Finding } from '../../src/model/result.js'
import { dataClassExceeded } from '../../src/rules/data-class-exceeded.js'
import { aPolicy } from '../support/a-pull-request.js'
import { aTool, claudeTrailer, copilotReview, type Shown, shownFacts } from '../support/tool-facts.js'

const policy = aPolicy({
  dataClasses: ['public', 'internal', 'confidential'],
  tools: [aTool({ id: 'claude-code', maxDataClass: 'internal' }), aTool({ id: 'cursor' })]
})

function kinds(shown: Shown, judged = policy): string[] | 'notApplicable' {
  const findings = dataClassExceeded.check(shownFacts(shown, judged), judged)
  return findings === 'notApplicable' ? findings : findings.map(({ kind, path, toolId }) => `${kind} ${path} ${toolId}`)
}

const classes = { files: ['a.ts', 'b.ts', 'c.ts', 'd.ts'], dataClasses: ['public', 'internal', 'confidential', null] }

test.each<[string, Shown, string[] | 'notApplicable']>([
  ['declared', { says: 'AI assistance: Claude Code' }, ['fail c.ts claude-code']],
  ['certain', { commits: [claudeTrailer] }, ['fail c.ts claude-code']],
  ['strong', { headRef: 'claude/fix' }, ['review c.ts claude-code']],
  ['a suggestion', { commits: [copilotReview] }, 'notApplicable'],
  ['a tool without a clearance', { says: 'AI assistance: Cursor' }, 'notApplicable'],
  ['a tool that the register does not list', { says: 'AI assistance: Devin' }, 'notApplicable'],
  ['a scope without the file', { says: 'AI assistance: Claude Code for a.ts' }, []],
  ['a scope with the file', { says: 'AI assistance: Claude Code for c.ts' }, ['fail c.ts claude-code']],
  ['no tool', {}, 'notApplicable']
])('%s', (_, shown, expected) => {
  expect(kinds({ ...classes, ...shown })).toEqual(expected)
})

test('at or below the clearance it holds', () => {
  expect(kinds({ commits: [claudeTrailer], files: ['a.ts', 'b.ts'], dataClasses: ['public', 'internal'] })).toEqual([])
})

test('without classes there is nothing to look at', () => {
  expect(kinds({ ...classes, commits: [claudeTrailer] }, aPolicy({ tools: policy.tools }))).toBe('notApplicable')
})

test('the scope that the remedy proposes clears a file that the tool did not touch', () => {
  const shown = { ...classes, says: 'AI assistance: Claude Code' }
  const [finding] = dataClassExceeded.check(shownFacts(shown, policy), policy) as Finding[]
  expect(finding!.message.text).toBe(
    '"c.ts" is "confidential", and "Claude Code", which is declared, is cleared up to "internal".'
  )
  expect(kinds({ ...shown, says: finding!.remedy!.quoted.at(-1)! })).toEqual([])
})
