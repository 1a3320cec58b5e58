import { describe, expect, test } from '@jest/globals'
import { taskTexts } from '../../src/facts/task-texts.js'
import type { TaskVersion } from '../../src/model/pull-request.js'

const edit = (hour: number, part: Partial<TaskVersion>): TaskVersion => {
  return { at: `2026-11-20T0${hour}:00:00Z`, editor: 'ada', title: null, body: null, ...part }
}

function texts(...edits: TaskVersion[]): [string | null, string | null][] {
  return taskTexts({ edits, title: 'Now', body: 'now' }).map(({ title, body }) => [title, body])
}

describe('what stood there after each edit', () => {
  test.each<[string, TaskVersion[], [string | null, string | null][]]>([
    ['nothing was edited', [], []],
    [
      'the body alone',
      [edit(1, { body: 'first' }), edit(2, { body: 'now' })],
      [
        ['Now', 'first'],
        ['Now', 'now']
      ]
    ],
    [
      'the title alone',
      [edit(1, { title: 'First' }), edit(2, { title: 'Now' })],
      [
        ['First', 'now'],
        ['Now', 'now']
      ]
    ],
    [
      'the title, and later the body',
      [edit(1, { title: 'Now' }), edit(2, { body: 'now' })],
      [
        ['Now', null],
        ['Now', 'now']
      ]
    ],
    [
      'an edit that GitHub no longer shows',
      [edit(1, { body: 'first' }), edit(2, {}), edit(3, { body: 'now' })],
      [
        ['Now', 'first'],
        ['Now', null],
        ['Now', 'now']
      ]
    ],
    [
      'the last edit, which GitHub no longer shows',
      [edit(1, { body: 'first' }), edit(2, {})],
      [
        ['Now', 'first'],
        ['Now', 'now']
      ]
    ],
    [
      'in another order',
      [edit(2, { body: 'now' }), edit(1, { body: 'first' })],
      [
        ['Now', 'first'],
        ['Now', 'now']
      ]
    ]
  ])('%s', (_, edits, want) => {
    expect(texts(...edits)).toEqual(want)
  })
})
