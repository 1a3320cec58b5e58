import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { judgeApprovals } from '../../src/facts/approvals.js'
import { compareTask, type TaskChanges } from '../../src/facts/task-changes.js'
import type { PullRequest, Review, TaskVersion } from '../../src/model/pull-request.js'
import { aPullRequest, aReview, base } from '../support/a-pull-request.js'
import { naughtyStrings } from '../support/naughty-strings.js'
import '../support/seed.js'

const prose = 'The tax is rounded to whole cents.'
const narrow = `${prose}\n\nMay touch: src/**`
const wide = `${prose}\n\nMay touch: src/**, infra/**`
const other = 'Invoices are sent by mail twice a day.\n\nMay touch: src/**'

/** Created at 8; the tests push at 9 and approve at 10 unless they say otherwise. */
const at = (hour: number, minute = 0): string =>
  `2026-11-20T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00Z`
const wrote = (hour: number, body: string, editor: string | null = 'ada'): TaskVersion => ({
  at: at(hour),
  editor,
  title: null,
  body
})

interface Told {
  edits: TaskVersion[]
  reviews?: Review[]
  pushed?: number | null
  complete?: boolean
  rest?: Partial<Omit<PullRequest, 'files' | 'commits'>>
}

function compare({ edits, reviews = [], pushed = 9, complete = true, rest = {} }: Told): TaskChanges {
  const pullRequest = aPullRequest({
    title: 'Round the tax',
    body: edits.findLast(({ body }) => body !== null)?.body ?? narrow,
    files: ['src/tax.ts', 'infra/a.tf'],
    taskHistory: { createdAt: at(8), edits, complete },
    contentPush: pushed === null ? null : { login: 'ada', at: at(pushed), source: 'activity' },
    reviews,
    ...rest
  })
  return compareTask(pullRequest, judgeApprovals(pullRequest))!
}

const approval = (hour: number, minute = 0) => aReview({ submittedAt: at(hour, minute) })
const said = ({ changes }: TaskChanges): string[] =>
  changes.map(
    ({ what, after, at, editor, patterns }) => `${what} ${after} ${at.slice(11, 16)} ${editor} ${patterns.join()}`
  )

describe('boundaries', () => {
  test.each<[string, Told, string[]]>([
    ['never edited', { edits: [] }, []],
    [
      'widened after the code',
      { edits: [wrote(8, narrow), wrote(11, wide)] },
      ['boundary-widened code 11:00 ada infra/**']
    ],
    ['widened before the code', { edits: [wrote(8, narrow), wrote(9, wide)], pushed: 10 }, []],
    ['widened in the second of the push', { edits: [wrote(8, narrow), wrote(9, wide)] }, []],
    [
      'widened after code that was there before the pull request',
      { edits: [wrote(8, narrow), wrote(9, wide)], pushed: 7 },
      ['boundary-widened code 09:00 ada infra/**']
    ],
    ['narrowed after the code', { edits: [wrote(8, wide), wrote(11, narrow)] }, []],
    ['widened and put back', { edits: [wrote(8, narrow), wrote(11, wide), wrote(12, narrow)] }, []],
    [
      'widened by an account that is gone',
      { edits: [wrote(8, narrow), wrote(11, wide, null)] },
      ['boundary-widened code 11:00 null infra/**']
    ],
    [
      'widened after the code and before an approval',
      { edits: [wrote(8, narrow), wrote(9, wide)], pushed: 8, reviews: [approval(10)] },
      ['boundary-widened code 09:00 ada infra/**']
    ],
    [
      'widened after an approval',
      { edits: [wrote(8, narrow), wrote(11, wide)], reviews: [approval(10)] },
      ['boundary-widened approval 11:00 ada infra/**']
    ],
    [
      'widened in the second of an approval, which saw the text before',
      { edits: [wrote(8, narrow), wrote(10, wide)], reviews: [approval(10)] },
      ['boundary-widened approval 10:00 ada infra/**']
    ],
    [
      'widened, and then mended in a word',
      { edits: [wrote(8, narrow), wrote(11, wide), wrote(12, wide.replace('rounded', 'ruonded'))] },
      ['boundary-widened code 11:00 ada infra/**']
    ],
    [
      'widened in two steps',
      { edits: [wrote(8, narrow), wrote(11, wide), wrote(12, `${wide}, docs/**`)] },
      ['boundary-widened code 12:00 ada docs/**,infra/**']
    ],
    [
      'widened after an approval that does not count',
      { edits: [wrote(8, narrow), wrote(11, wide)], pushed: null, reviews: [aReview({ mayPush: false })] },
      []
    ]
  ])('%s', (_, told, want) => {
    expect(said(compare(told))).toEqual(want)
  })

  test('name the changed files that they let in', () => {
    expect(compare({ edits: [wrote(8, narrow), wrote(11, wide)] }).changes[0]!.files).toEqual(['infra/a.tf'])
  })
})

describe('the goal', () => {
  test.each<[string, Told, string[]]>([
    ['another after the code', { edits: [wrote(8, narrow), wrote(11, other)] }, ['goal-changed code 11:00 ada ']],
    ['another before the code', { edits: [wrote(8, narrow), wrote(9, other)], pushed: 10 }, []],
    [
      'another after an approval',
      { edits: [wrote(8, narrow), wrote(11, other)], reviews: [approval(10)] },
      ['goal-changed approval 11:00 ada ']
    ],
    [
      'another between code and approval',
      { edits: [wrote(8, narrow), wrote(9, other)], pushed: 8, reviews: [approval(10)] },
      ['goal-changed code 09:00 ada ']
    ],
    [
      'more of it after the code',
      { edits: [wrote(8, narrow), wrote(11, `${narrow}\n\n## Acceptance criteria\n\n- Mails are sent`)] },
      []
    ],
    [
      'more of it after an approval',
      {
        edits: [wrote(8, narrow), wrote(11, `${narrow}\n\n## Acceptance criteria\n\n- Mails are sent`)],
        reviews: [approval(10)]
      },
      ['goal-changed approval 11:00 ada ']
    ],
    [
      'the earliest approval that counts is the one that matters',
      {
        edits: [wrote(8, narrow), wrote(11, other)],
        reviews: [approval(10), aReview({ author: { login: 'eve', id: 12 }, submittedAt: at(12) })]
      },
      ['goal-changed approval 11:00 ada ']
    ],
    [
      'the same person approved again',
      { edits: [wrote(8, narrow), wrote(11, other)], reviews: [approval(10), approval(12)] },
      ['goal-changed code 11:00 ada ']
    ]
  ])('%s', (_, told, want) => {
    expect(said(compare(told))).toEqual(want)
  })

  test('another title after an approval', () => {
    const titles: TaskVersion[] = [
      { at: at(8), editor: 'ada', title: 'Round the tax', body: null },
      { at: at(11), editor: 'eve', title: 'Send invoices by mail', body: null }
    ]
    const told = { edits: titles, reviews: [approval(10)], rest: { title: 'Send invoices by mail' } }
    expect(said(compare(told))).toEqual(['goal-changed approval 11:00 eve '])
    expect(compare({ ...told, edits: titles.slice(1) })).toMatchObject({ changes: [], gaps: ['earlier-text'] })
  })
})

describe('what is not known', () => {
  test.each<[string, Told, string[]]>([
    ['nothing', { edits: [wrote(8, narrow), wrote(11, narrow)] }, []],
    ['when the code was pushed', { edits: [wrote(8, narrow), wrote(11, wide)], pushed: null }, ['code-time']],
    ['when the code was pushed, which matters only after an edit', { edits: [wrote(8, narrow)], pushed: null }, []],
    ['what stood there at first', { edits: [wrote(11, wide)] }, ['earlier-text']],
    ['what an edit wrote', { edits: [{ ...wrote(8, ''), body: null }, wrote(11, wide)] }, ['earlier-text']],
    ['that there were no other edits', { edits: [], complete: false }, ['earlier-text']]
  ])('%s', (_, told, want) => {
    expect(compare(told).gaps).toEqual(want)
  })

  test('the whole history', () => {
    expect(compareTask(aPullRequest({ taskHistory: null }), [])).toBeNull()
  })

  test('nothing of it is hidden behind any number of edits; the oldest of the newest fifty counts', () => {
    const later = Array.from({ length: 59 }, (_, minute) => ({ ...wrote(11, wide), at: at(11, minute) }))
    const found = compare({ edits: [wrote(8, narrow), ...later] })
    expect(found.gaps).toEqual([])
    expect(said(found)).toEqual(['boundary-widened code 11:09 ada infra/**'])
  })

  test('of an approval of other content', () => {
    const told = { edits: [wrote(8, narrow), wrote(11, wide)], pushed: null, reviews: [aReview({ commit: base })] }
    expect(compare(told)).toMatchObject({ changes: [], gaps: ['code-time'] })
  })
})

test('any history is read without an exception, and twice the same', () => {
  const text = fc.oneof(fc.constant(null), fc.constantFrom(...naughtyStrings, narrow, wide, other))
  const when = fc.oneof(
    fc.integer({ min: 0, max: 23 }).map(hour => at(hour)),
    fc.constant('yesterday')
  )
  const edit = fc.record({ at: when, editor: fc.constantFrom('ada', null), title: text, body: text })
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 8 }), fc.boolean(), text, (edits, complete, body) => {
      const told = { edits, complete, reviews: [approval(10)], rest: { body: body ?? '' } }
      const found = compare(told)
      expect(compare(told)).toEqual(found)
      for (const change of found.changes) expect(edits.map(({ at }) => at)).toContain(change.at)
    }),
    { numRuns: 60 }
  )
})
