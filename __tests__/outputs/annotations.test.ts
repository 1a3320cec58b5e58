import { describe, expect, test } from '@jest/globals'
import { say } from '../../src/model/text.js'
import { annotationsOf, workflowCommands } from '../../src/outputs/annotations.js'
import { hostileEvidence } from '../support/hostile-evidence.js'
import { naughtyStrings } from '../support/naughty-strings.js'
import { failed, incomplete, observed, review, someEvidence, someFile, someResult } from '../support/some-evidence.js'

const at = (path: string, kind: 'fail' | 'review' | 'open' | 'informational', ruleId = 'forbidden-path') =>
  someResult(ruleId, kind, say`${path} is forbidden.`, say`Revert ${path}.`, { path })

describe('annotationsOf', () => {
  test('puts each finding at its file with what to do', () => {
    const evidence = someEvidence({ change: { files: [someFile('a.pem')] }, results: [at('a.pem', 'fail')] })
    expect(annotationsOf(evidence)).toEqual([
      {
        path: 'a.pem',
        start_line: 1,
        end_line: 1,
        annotation_level: 'failure',
        title: 'Remit: Forbidden path',
        message: '"a.pem" is forbidden.\nWhat to do: Revert "a.pem".'
      }
    ])
  })

  test('puts the worst first and keeps the order of the evidence otherwise', () => {
    const files = ['a', 'b', 'c', 'd', 'e'].map(path => someFile(path))
    const results = [at('a', 'informational'), at('b', 'review'), at('c', 'open'), at('d', 'fail'), at('e', 'fail')]
    const annotations = annotationsOf(someEvidence({ change: { files }, results }))
    expect(annotations.map(({ path, annotation_level }) => [path, annotation_level])).toEqual([
      ['d', 'failure'],
      ['e', 'failure'],
      ['c', 'failure'],
      ['b', 'warning'],
      ['a', 'notice']
    ])
  })

  test.each([
    ['a removed file', someFile('x', { status: 'removed' })],
    ['a path that is not UTF-8', someFile('x', { pathBytesBase64: 'eP8=' })],
    ['a file outside the change', someFile('other')]
  ])('has none for %s', (_, file) => {
    expect(annotationsOf(someEvidence({ change: { files: [file] }, results: [at('x', 'fail')] }))).toEqual([])
  })

  test('has none for what was cleared, passed or has no file', () => {
    const cleared = { ...at('a', 'review'), clearedBy: { login: 'bob', commit: 'f', at: null } }
    const results = [
      cleared,
      someResult('empty-change', 'fail', say`Nothing changed.`, say`Change it.`),
      someResult('x', 'pass', say`Holds.`)
    ]
    expect(annotationsOf(someEvidence({ change: { files: [someFile('a')] }, results }))).toEqual([])
  })

  test('is never red where the run only observes', () => {
    expect(annotationsOf(observed()).map(annotation => annotation.annotation_level)).not.toContain('failure')
    expect(annotationsOf(failed()).map(annotation => annotation.annotation_level)).toContain('failure')
  })

  test('stops at 200', () => {
    const files = Array.from({ length: 250 }, (_, index) => someFile(`f${index}`))
    const results = files.map(file => at(file.path, 'review'))
    results.push(at('f249', 'fail'))
    const annotations = annotationsOf(someEvidence({ change: { files }, results }))
    expect(annotations).toHaveLength(200)
    expect(annotations[0]).toMatchObject({ path: 'f249', annotation_level: 'failure' })
  })

  test.each(naughtyStrings)('keeps to GitHub’s limits and shows only visible text for %j', value => {
    for (const annotation of annotationsOf(hostileEvidence(value))) {
      expect(annotation.path).toBe(value)
      expect(annotation.title.length).toBeLessThanOrEqual(255)
      expect(Buffer.byteLength(annotation.message)).toBeLessThanOrEqual(64 * 1024)
      expect(annotation.message.replace(/\n/, '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u)
    }
  })
})

describe('workflowCommands', () => {
  test('uses the runner’s three levels', () => {
    expect(workflowCommands(failed()).map(command => command.level)).toEqual([
      'error',
      'error',
      'error',
      'error',
      'warning',
      'warning'
    ])
    expect(workflowCommands(review()).map(command => command.level)).toEqual(['warning', 'warning'])
    expect(workflowCommands(incomplete())).toEqual([
      {
        level: 'error',
        title: 'Remit: Incomplete input',
        message:
          'The merge base of "main" and "range-requests" is not in this clone, so the change is not known.\nWhat to do: Run again; if it stays, set "fetch-depth: 0" on the checkout step.'
      }
    ])
  })

  test('gives ten of a level at most, the tenth saying how many are missing', () => {
    const results = Array.from({ length: 25 }, (_, index) => at(`f${index}`, 'fail'))
    const commands = workflowCommands(someEvidence({ results }))
    expect(commands).toHaveLength(10)
    expect(commands[9]!.message).toBe('16 more findings of this kind: the job summary and evidence.json hold them all.')
    expect(workflowCommands(someEvidence({ results: results.slice(0, 10) })).at(-1)!.message).toContain('"f9"')
  })

  test('names a file only where it exists at head', () => {
    const files = [someFile('kept'), someFile('gone', { status: 'removed' })]
    const commands = workflowCommands(
      someEvidence({ change: { files }, results: [at('kept', 'fail'), at('gone', 'fail')] })
    )
    expect(commands.map(command => command.path)).toEqual(['kept', undefined])
  })
})
