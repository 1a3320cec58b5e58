import { describe, expect, test } from '@jest/globals'
import { outsideBoundary } from '../../src/rules/outside-boundary.js'
import { aPolicy, aTask, type FileInput, someFacts } from '../support/a-pull-request.js'

function check(allow: string[], deny: string[], files: FileInput[]) {
  const boundaries = {
    allow: allow.map(pattern => ({ pattern, line: 3 })),
    deny: deny.map((pattern, index) => ({ pattern, line: 5 + index }))
  }
  return outsideBoundary.check(someFacts({ files, task: aTask({ boundaries }) }), aPolicy())
}

function failing(allow: string[], deny: string[], files: FileInput[]): string[] {
  const found = check(allow, deny, files)
  if (found === 'notApplicable') return [found]
  return found.map(finding => `${finding.kind} ${finding.path ?? ''} ${finding.taskLine}`)
}

const moved: FileInput = { path: 'src/new.ts', previousFilename: 'legacy/old.ts' }

describe('outside-boundary', () => {
  test.each<[string, string[], string[], FileInput[], string[]]>([
    ['passes a file inside', ['src/**'], [], ['src/a.ts'], []],
    ['fails a file outside', ['src/**'], [], ['docs/a.md', 'src/a.ts'], ['fail docs/a.md 3']],
    ['passes a file that any of the boundaries holds', ['src/**', 'docs/**'], [], ['docs/a.md'], []],
    ['reads a folder with its slash', ['src/'], [], ['src/deep/a.ts'], []],
    ['reads a folder without its slash', ['src'], [], ['src/deep/a.ts'], []],
    ['reads a path from the current folder', ['./src/a.ts'], [], ['src/a.ts'], []],
    ['does not take a name for its beginning', ['src'], [], ['src-gen/a.ts'], ['fail src-gen/a.ts 3']],
    ['keeps brackets literal', ['app/[id]/**'], [], ['app/[id]/page.tsx'], []],
    ['counts case', ['src/**'], [], ['Src/a.ts'], ['fail Src/a.ts 3']],
    ['passes beside a closed place', [], ['legacy/**'], ['src/a.ts'], []],
    [
      'fails in a closed place, by the line that closes it',
      [],
      ['x', 'legacy/**'],
      ['legacy/a.ts'],
      ['fail legacy/a.ts 6']
    ],
    ['lets a closed place win over an open one', ['**'], ['legacy/**'], ['legacy/a.ts'], ['fail legacy/a.ts 5']],
    ['judges where a renamed file was, when open', ['src/**'], [], [moved], ['fail src/new.ts 3']],
    ['judges where a renamed file was, when closed', [], ['legacy/**'], [moved], ['fail src/new.ts 5']],
    ['judges where a renamed file is, when closed', [], ['src/**'], [moved], ['fail src/new.ts 5']],
    ['judges a removed file', ['src/**'], [], [{ path: 'docs/a.md', status: 'removed' }], ['fail docs/a.md 3']],
    ['says nothing without boundaries', [], [], ['src/a.ts'], ['notApplicable']],
    ['says nothing without files', ['src/**'], [], [], ['notApplicable']],
    ['leaves open what a boundary it cannot judge means', [], ['**/a/'.repeat(9)], ['src/a.ts'], ['open  undefined']]
  ])('%s', (_name, allow, deny, files, want) => {
    expect(failing(allow, deny, files)).toEqual(want)
  })

  test('names the file, the line and both ways out', () => {
    const [finding] = check(['src/**'], [], [moved]) as Exclude<ReturnType<typeof check>, 'notApplicable'>
    expect(finding!.message).toEqual({
      text: '"src/new.ts", which was "legacy/old.ts", is in none of the places that line 3 of the description allows.',
      quoted: ['src/new.ts', 'legacy/old.ts']
    })
    expect(finding!.remedy!.text).toBe(
      'Add "legacy/old.ts" to the paths on line 3 of the description, or take the file out of this pull request.'
    )
  })

  test('the paths that the remedy names clear it once they are added', () => {
    const [finding] = check(['src/a.ts'], [], [moved]) as Exclude<ReturnType<typeof check>, 'notApplicable'>
    expect(check(['src/a.ts', ...finding!.remedy!.quoted], [], [moved])).toEqual([])
  })

  test('says nothing when the change could not be read', () => {
    const task = aTask({ boundaries: { allow: [{ pattern: 'src/**', line: 1 }], deny: [] } })
    expect(outsideBoundary.check(someFacts({ pullRequest: { source: 'none' }, files: [], task }), aPolicy())).toBe(
      'notApplicable'
    )
  })
})

describe('a policy that asks for boundaries', () => {
  const policy = aPolicy({ task: { ...aPolicy().task, boundaries: 'required' } })
  const none = { allow: [], deny: [{ pattern: 'infra', line: 2 }] }

  test('fails a description that states none, and names the line to paste', () => {
    const found = outsideBoundary.check(
      someFacts({ files: ['src/b/a.ts', 'src/b/c.ts', 'x.md'], task: aTask({ boundaries: none }) }),
      policy
    )
    expect(found).toMatchObject([
      { kind: 'fail', remedy: { text: 'Add a line to the description such as: May touch: "src/b/**" and "x.md".' } }
    ])
  })
  test('passes one that states them', () => {
    const boundaries = { allow: [{ pattern: 'src/**', line: 2 }], deny: [] }
    expect(outsideBoundary.check(someFacts({ files: ['src/b/a.ts'], task: aTask({ boundaries }) }), policy)).toEqual([])
  })
})
