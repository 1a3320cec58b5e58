import { describe, expect, test } from '@jest/globals'
import type { HistoryGap, TaskChange, TaskChanges } from '../../src/facts/task-changes.js'
import type { Finding } from '../../src/model/result.js'
import { boundaryWidened } from '../../src/rules/boundary-widened.js'
import { runRules } from '../../src/rules/run-rules.js'
import { aPolicy, aReview, someFacts } from '../support/a-pull-request.js'

const edited = '2026-11-20T11:00:00Z'

function change(parts: Partial<TaskChange> = {}): TaskChange {
  return {
    what: 'boundary-widened',
    at: edited,
    editor: 'ada',
    after: 'code',
    patterns: ['infra/**'],
    files: [],
    ...parts
  }
}

function changes(list: TaskChange[], gaps: HistoryGap[] = []): TaskChanges {
  return { history: { createdAt: '2026-11-20T08:00:00Z', edits: [], complete: gaps.length === 0 }, changes: list, gaps }
}

const judge = (taskChanges: TaskChanges | null): Finding[] | 'notApplicable' =>
  boundaryWidened.check(someFacts({ taskChanges }), aPolicy())

const goal = (after: TaskChange['after']) => change({ what: 'goal-changed', after, patterns: [] })

test.each<[string, TaskChanges | null, string[] | 'notApplicable']>([
  ['no history', null, 'notApplicable'],
  ['nothing changed', changes([]), []],
  ['nothing changed as far as is known', changes([], ['earlier-text']), 'notApplicable'],
  ['boundaries after the code', changes([change()]), ['review']],
  ['boundaries after an approval', changes([change({ after: 'approval' })]), ['review']],
  ['boundaries, though not all is known', changes([change()], ['earlier-text']), ['review']],
  ['a goal after an approval', changes([goal('approval')]), ['review']],
  ['a goal after the code', changes([goal('code')]), ['informational']],
  ['both', changes([change(), goal('approval')]), ['review', 'review']]
])('%s', (_, given, want) => {
  const found = judge(given)
  expect(found === 'notApplicable' ? found : found.map(({ kind }) => kind)).toEqual(want)
})

test('says who did what and when, and what to do', () => {
  const [first, second] = judge(
    changes([change({ files: ['infra/a.tf'] }), { ...goal('approval'), editor: null }])
  ) as Finding[]
  expect([first!.message.text, first!.remedy!.text]).toEqual([
    'After the code was pushed, "ada" widened the boundaries of the description ("2026-11-20T11:00:00Z"): "infra/**", which lets in "infra/a.tf".',
    'Put the boundaries of the description back; or another person approves exactly this content after that edit.'
  ])
  expect(second!.message.text).toBe(
    'After an approval, an account that is gone changed what the description asks for ("2026-11-20T11:00:00Z").'
  )
})

describe('an approval clears it', () => {
  test.each([
    ['after the edit', '2026-11-20T11:00:01Z', 'bob'],
    ['in the second of the edit, not', edited, null],
    ['before the edit, not', '2026-11-20T10:00:00Z', null]
  ])('%s', (_, submittedAt, login) => {
    const facts = someFacts({ taskChanges: changes([change()]), pullRequest: { reviews: [aReview({ submittedAt })] } })
    expect(runRules(facts, aPolicy(), [boundaryWidened])[0]!.clearedBy?.login ?? null).toBe(login)
  })
})

test.each<[TaskChanges | null, string]>([
  [null, 'When the description was written and edited is not known to this run.'],
  [changes([], ['code-time']), 'The description was edited, and when the code was pushed is not known to this run.'],
  [changes([], ['earlier-text']), 'What the description said earlier is not known to this run.']
])('an unknown history is no pass', (taskChanges, message) => {
  expect(runRules(someFacts({ taskChanges }), aPolicy(), [boundaryWidened])[0]).toMatchObject({
    kind: 'notApplicable',
    message
  })
})
