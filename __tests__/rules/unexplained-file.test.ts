import { describe, expect, test } from '@jest/globals'
import { type FileKind, type FileTrace, fileClasses, fileKinds } from '../../src/model/trace.js'
import { unexplainedFile } from '../../src/rules/unexplained-file.js'
import { aPolicy, aTask, aTrace, someFacts } from '../support/a-pull-request.js'

function check(kind: FileKind, state: FileTrace['state']) {
  return unexplainedFile.check(someFacts({ trace: [aTrace({ path: 'src/a.ts', kind, state })] }), aPolicy())
}

const flagged: FileKind[] = ['source', 'ci', 'configuration', 'manifest']

describe('unexplained-file', () => {
  test.each(flagged)('asks for a look at an unexplained %s file', kind => {
    expect(check(kind, 'unexplained')).toMatchObject([{ kind: 'review', path: 'src/a.ts' }])
  })

  test.each(fileKinds.filter(kind => !flagged.includes(kind)))('lets an unexplained %s file go along', kind => {
    expect(check(kind, 'unexplained')).toEqual([])
  })

  test.each(['explained', 'companion'] as const)('passes a source file that is %s', state => {
    expect(check('source', state)).toEqual([])
  })

  test.each(fileClasses)('lets an unexplained change of the class %s pass', fileClass => {
    const trace = [aTrace({ path: 'src/a.ts', state: 'unexplained', class: fileClass })]
    expect(unexplainedFile.check(someFacts({ trace }), aPolicy())).toEqual([])
  })

  test.each([
    [49, ['review']],
    [50, []],
    [null, []]
  ] as const)('of a description that fits the change by %s asks %j', (taskFit, kinds) => {
    const findings = unexplainedFile.check(someFacts({ taskFit }), aPolicy())
    expect((findings as { kind: string; path?: string }[]).map(({ kind, path }) => [kind, path])).toEqual(
      kinds.map(kind => [kind, undefined])
    )
  })

  test('names the file in a sentence that the author can paste', () => {
    const [finding] = check('source', 'unexplained') as Exclude<ReturnType<typeof check>, 'notApplicable'>
    expect(finding!.remedy!.text).toContain('Also changes "src/a.ts", because …')
    expect(finding!.remedy!.quoted).toEqual(['src/a.ts'])
  })

  test.each([
    ['the change could not be read', someFacts({ pullRequest: { source: 'none' }, files: [] })],
    ['no file changed', someFacts({ files: [] })],
    ['there is no task to explain anything', someFacts({ task: aTask({ items: [] }) })]
  ])('has nothing to look at when %s', (_name, facts) => {
    expect(unexplainedFile.check(facts, aPolicy())).toBe('notApplicable')
  })
})
