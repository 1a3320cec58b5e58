import { describe, expect, test } from '@jest/globals'
import type { Finding } from '../../src/model/result.js'
import { emptyChange } from '../../src/rules/empty-change.js'
import { aPolicy, aTask, type FileInput, someFacts } from '../support/a-pull-request.js'

const indented: FileInput = { path: 'src/a.ts', lines: ['-x', '+  x'] }
const executable: FileInput = { path: 'run.sh', status: 'changed', mode: '100755', lines: [] }
const content: FileInput = { path: 'src/b.ts', lines: ['-x', '+y'] }

function check(files: FileInput[], task = 'Add a retry to the client'): Finding[] | 'notApplicable' {
  return emptyChange.check(someFacts({ files, task: aTask({ items: [task] }) }), aPolicy())
}

function messages(files: FileInput[], task?: string): string[] {
  const found = check(files, task)
  return found === 'notApplicable' ? [found] : found.map(finding => `${finding.kind}: ${finding.message.text}`)
}

describe('empty-change', () => {
  test.each<[string, FileInput[], string[]]>([
    ['passes a change of content', [content], []],
    ['passes white space beside content', [indented, content], []],
    ['passes an added empty file', [{ path: '.gitkeep', status: 'added', lines: [] }], []],
    ['fails when nothing changes', [], ['fail: Taken together, the commits of this pull request change nothing.']],
    ['fails when only white space changes', [indented], ['fail: Nothing but white space changes, in one file.']],
    ['fails when only modes change', [executable], ['fail: Nothing but file modes changes, in one file.']],
    [
      'fails when only modes and white space change',
      [executable, indented],
      ['fail: Nothing but white space and file modes changes, in all 2 files.']
    ]
  ])('%s', (_name, files, want) => {
    expect(messages(files)).toEqual(want)
  })

  test.each<[string, string, FileInput[], number]>([
    ['formatting passes as formatting', 'Run prettier over the client', [indented], 0],
    ['indentation passes as indentation', 'Fix the indentation of the loop', [indented], 0],
    ['a mode passes as a mode', 'Make the script executable', [executable], 0],
    ['a mode does not pass as formatting', 'Reformat the script', [executable], 1],
    ['white space does not pass as a mode', 'chmod the script', [indented], 1],
    ['information is no formatting', 'Show more information', [indented], 1],
    ['an empty change passes as nothing', 'Reformat the script, chmod it', [], 1]
  ])('%s', (_name, task, files, count) => {
    expect(check(files, task)).toHaveLength(count)
  })

  test.each<[string, FileInput[]]>([
    ['white space', [indented]],
    ['modes', [executable]],
    ['both', [indented, executable]]
  ])('the sentence that the remedy offers for %s clears it', (_name, files) => {
    const [finding] = check(files) as Finding[]
    const sentence = finding!.remedy!.text.split('add to the description: ')[1]!
    expect(check(files, sentence)).toEqual([])
  })

  test('has nothing to look at when the change could not be read', () => {
    expect(emptyChange.check(someFacts({ pullRequest: { source: 'none' }, files: [] }), aPolicy())).toBe(
      'notApplicable'
    )
  })
})
