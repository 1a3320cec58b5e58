import { describe, expect, test } from '@jest/globals'
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

describe('the paths of a customer', () => {
  const paths = [
    { match: ['src/oem/**'], dataClass: null, customer: 'OEM-7', forbid: null, reason: null, approvers: [] },
    { match: ['src/oem/shared/**'], dataClass: null, customer: 'OEM-8', forbid: null, reason: null, approvers: [] }
  ]
  const supplier = { agreement: 'DPA', trainingOptOut: true, certificates: [] }
  const withApproval = (customerApproval: string[] | null) =>
    aPolicy({ paths, tools: [aTool({ id: 'claude-code', supplier: { ...supplier, customerApproval } })] })
  const says = 'AI assistance: Claude Code'

  test.each<[string, string[] | null, Shown, string[] | 'notApplicable']>([
    ['approved', ['OEM-7'], { says, files: ['src/oem/a.ts'] }, []],
    ['nobody asked', null, { says, files: ['src/oem/a.ts'] }, ['fail src/oem/a.ts claude-code']],
    ['refused by all', [], { says, files: ['src/oem/a.ts'] }, ['fail src/oem/a.ts claude-code']],
    ['approved by another', ['OEM-8'], { says, files: ['src/oem/a.ts'] }, ['fail src/oem/a.ts claude-code']],
    [
      'of two, approved by one',
      ['OEM-7'],
      { says, files: ['src/oem/shared/a.ts'] },
      ['fail src/oem/shared/a.ts claude-code']
    ],
    ['of two, approved by both', ['OEM-7', 'OEM-8'], { says, files: ['src/oem/shared/a.ts'] }, []],
    ['no path of a customer', null, { says, files: ['src/a.ts'] }, 'notApplicable'],
    ['beside a file of a customer', ['OEM-7'], { says, files: ['src/a.ts', 'src/oem/a.ts'] }, []],
    [
      'moved out',
      null,
      { says, files: [{ path: 'src/a.ts', previousFilename: 'src/oem/a.ts' }] },
      ['fail src/a.ts claude-code']
    ],
    ['strong', null, { headRef: 'claude/fix', files: ['src/oem/a.ts'] }, ['review src/oem/a.ts claude-code']],
    ['no tool', null, { files: ['src/oem/a.ts'] }, 'notApplicable'],
    ['declared for other files', null, { says: 'AI assistance: Claude Code for docs/**', files: ['src/oem/a.ts'] }, []]
  ])('%s', (_, approval, shown, expected) => {
    expect(kinds(shown, withApproval(approval))).toEqual(expected)
  })

  test('a tool without supplier data has no approval', () => {
    const bare = aPolicy({ paths, tools: [aTool({ id: 'claude-code' })] })
    const [finding] = dataClassExceeded.check(shownFacts({ says, files: ['src/oem/a.ts'] }, bare), bare) as Finding[]
    expect(finding!.message.text).toBe(
      '"src/oem/a.ts" belongs to "OEM-7", and the register holds no approval of that customer for "Claude Code", which is declared.'
    )
    expect(finding!.remedy!.text).toContain('have "OEM-7" added to supplier.customerApproval of "claude-code"')
  })
})
