import { describe, expect, test } from '@jest/globals'
import { isSameGoal, letIn, widenedBy } from '../../src/facts/task-widening.js'
import type { Task } from '../../src/model/task.js'
import { parseTask } from '../../src/model/task-parse.js'
import { aFile } from '../support/a-pull-request.js'

function bounds(allow: string[], deny: string[] = []): Task['boundaries'] {
  const listed = (patterns: string[]) => patterns.map((pattern, line) => ({ pattern, line }))
  return { allow: listed(allow), deny: listed(deny) }
}

describe('boundaries', () => {
  test.each<[string, Task['boundaries'], Task['boundaries'], string[]]>([
    ['the same', bounds(['src/**'], ['infra/**']), bounds(['src/**'], ['infra/**']), []],
    ['in another order', bounds(['a/**', 'b/**']), bounds(['b/**', 'a/**']), []],
    ['narrowed', bounds(['src/**']), bounds(['src/a/**']), []],
    ['drawn for the first time', bounds([]), bounds(['src/**'], ['infra/**']), []],
    ['with more forbidden', bounds(['src/**']), bounds(['src/**'], ['infra/**']), []],
    [
      'a directory written otherwise',
      bounds(['src/', 'docs'], ['/infra']),
      bounds(['src/**', './docs/'], ['infra/**']),
      []
    ],
    ['one more allowed', bounds(['src/**']), bounds(['src/**', 'infra/**']), ['infra/**']],
    ['one replaced by a wider one', bounds(['src/a/**']), bounds(['src/**']), ['src/**']],
    ['all taken out', bounds(['src/**', 'docs/**']), bounds([]), ['docs/**', 'src/**']],
    ['one less forbidden', bounds([], ['infra/**', 'db/**']), bounds([], ['db/**']), ['infra/**']],
    ['a part of it no longer forbidden', bounds([], ['infra/**']), bounds([], ['infra/prod/**']), ['infra/**']],
    ['nothing forbidden any more', bounds(['src/**'], ['infra/**']), bounds(['src/**']), ['infra/**']],
    ['both', bounds(['src/**'], ['infra/**']), bounds(['src/**', 'lib/**']), ['infra/**', 'lib/**']]
  ])('%s', (_, earlier, later, want) => {
    expect(widenedBy(earlier, later)).toEqual(want)
  })

  test('let in the files that lay outside', () => {
    const files = ['src/a.ts', 'infra/a.tf', 'docs/a.md'].map(aFile)
    expect(letIn(bounds(['src/**']), bounds(['src/**', 'docs/**']), files)).toEqual(['docs/a.md'])
    expect(letIn(bounds([], ['infra/**']), bounds([]), files)).toEqual(['infra/a.tf'])
    expect(letIn(bounds(['src/**']), bounds([]), files)).toEqual(['docs/a.md', 'infra/a.tf'])
    expect(letIn(bounds(['src/**']), bounds(['src/**']), files)).toEqual([])
  })

  test('in any number are compared in bounded time', () => {
    const many = (start: string) => bounds(Array.from({ length: 20_000 }, (_, index) => `${start}${index}/**`))
    expect(widenedBy(many('a'), many('b'))).toHaveLength(20_000)
  })
})

describe('the goal', () => {
  const body =
    'The tax is rounded to whole cents.\n\n## Acceptance criteria\n\n- [ ] Half a cent goes up\n- [ ] Invoices add up'
  const task = (text: string, title = 'Round the tax') => parseTask(title, text)
  const same = (later: Task, added = true) => isSameGoal(task(body), later, { added, title: true })

  test.each<[string, Task]>([
    ['unchanged', task(body)],
    ['a tick', task(body.replaceAll('[ ]', '[x]'))],
    ['marks and blanks', task(body.replace('whole cents.', '**whole**  cents'))],
    ['a mended typo', task(body.replace('rounded', 'rounedd'))],
    ['a letter besides', task(body.replace('Invoices', 'Invoicess'))],
    [
      'the criteria in another order',
      task(
        body.replace(
          '- [ ] Half a cent goes up\n- [ ] Invoices add up',
          '- [ ] Invoices add up\n- [ ] Half a cent goes up'
        )
      )
    ],
    ['a heading above the goal', task(`## Summary\n\n${body}`)],
    ['a section on validation', task(`${body}\n\n## Testing\n\n- npm test`)],
    ['a section on AI tools', task(`${body}\n\nAI assistance: none`)],
    ['more to explain it', task(`${body}\n\n## Notes\n\nAlso changes \`invoice.ts\`, because it shows the tax.`)]
  ])('is the same with %s', (_, later) => {
    expect(same(later)).toBe(true)
  })

  test.each<[string, Task]>([
    ['another goal', task(body.replace('whole cents', 'tenths of a cent'))],
    ['another title', task(body, 'Send invoices by mail')],
    ['a criterion less', task(body.replace('\n- [ ] Invoices add up', ''))],
    ['a word that is no typo', task(body.replace('goes up', 'goes on'))],
    ['a number', task(body.replace('whole cents', '10000 cents'))]
  ])('is another with %s', (_, later) => {
    expect(same(later)).toBe(false)
    expect(same(later, false)).toBe(false)
  })

  test('with one criterion more is another only where that counts', () => {
    const later = task(`${body}\n- [ ] Mails are sent`)
    expect(same(later)).toBe(false)
    expect(same(later, false)).toBe(true)
  })

  test('is compared without a title that is not known', () => {
    expect(isSameGoal(parseTask('', body), task(body), { added: true, title: false })).toBe(true)
  })
})
