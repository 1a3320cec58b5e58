import { describe, expect, test } from '@jest/globals'
import { evaluate } from '../../src/evaluate.js'
import { issuesLimit, readIssueItems } from '../../src/facts/issue-items.js'
import { canonicalJson } from '../../src/model/canonical-json.js'
import type { Evidence } from '../../src/model/evidence.js'
import type { LinkedIssue } from '../../src/model/pull-request.js'
import { renderExplanation } from '../../src/outputs/explain.js'
import { renderJobSummary } from '../../src/outputs/job-summary.js'
import { aPolicySource, aPullRequest, type FileInput } from '../support/a-pull-request.js'

function issue(parts: Partial<LinkedIssue> = {}): LinkedIssue {
  const number = parts.number ?? 12
  return {
    url: `https://github.com/acme/shop/issues/${number}`,
    number,
    repository: 'acme/shop',
    title: 'Cookies leak',
    body: 'While there, `session-cookie.ts` must export `secure`.',
    author: 'zoe',
    createdAt: '2026-11-19T08:00:00Z',
    lastEditedAt: null,
    ...parts
  }
}

const files: FileInput[] = ['src/tax.ts', { path: 'src/session-cookie.ts', lines: ['+export const secure = true'] }]

function judge(linkedIssues: LinkedIssue[] | null, body = 'The tax in `tax.ts` is rounded.'): Evidence {
  return evaluate({
    pullRequest: aPullRequest({ body, files, linkedIssues }),
    policySource: aPolicySource(),
    at: '2026-11-20T12:00:00Z',
    run: { environment: 'command-line' }
  })
}

const fileOf = ({ predicate }: Evidence, path: string) => predicate.change.files.find(file => file.path === path)!

describe('the items of issues', () => {
  test('are numbered over all issues, by address, with their own lines', () => {
    const items = readIssueItems([
      issue({ number: 13, title: 'B', body: '' }),
      issue({ title: 'A', body: '\n\nSecond line' })
    ])
    expect(items).toEqual([
      { id: 'i1', line: 0, kind: 'issue', issue: issue().url, text: 'A', checked: null },
      { id: 'i2', line: 3, kind: 'issue', issue: issue().url, text: 'Second line', checked: null },
      { id: 'i3', line: 0, kind: 'issue', issue: issue({ number: 13 }).url, text: 'B', checked: null }
    ])
    expect(readIssueItems(null)).toEqual([])
  })

  test('are read of so many issues', () => {
    const many = Array.from({ length: issuesLimit + 5 }, (_, index) => issue({ number: 100 + index, body: '' }))
    expect(readIssueItems(many)).toHaveLength(issuesLimit)
    expect(judge(many).predicate.limits.join()).toContain(
      `Of the ${issuesLimit + 5} issues that the pull request closes, ${issuesLimit} were read`
    )
  })
})

describe('an issue that the pull request closes', () => {
  test('explains a file that the description does not', () => {
    expect(fileOf(judge([]), 'src/session-cookie.ts').trace.state).toBe('unexplained')
    const evidence = judge([issue()])
    const { trace } = fileOf(evidence, 'src/session-cookie.ts')
    expect(trace.state).toBe('explained')
    expect(trace.links[0]).toMatchObject({ item: 'i2', reason: 'named-file', words: ['session-cookie.ts'] })
    expect(renderExplanation(evidence, 'src/session-cookie.ts')).toContain(
      'line 1 of "https://github.com/acme/shop/issues/12" names the file "session-cookie.ts"'
    )
    expect(renderJobSummary(evidence)).toContain('line 1 of `https://github.com/acme/shop/issues/12` names the file')
  })

  test('changes nothing of what the description explains', () => {
    const [without, having] = [judge([]), judge([issue({ body: 'tax.ts and `session-cookie.ts`' })])]
    expect(fileOf(having, 'src/tax.ts').trace).toEqual(fileOf(without, 'src/tax.ts').trace)
    expect(having.predicate.change.taskFit).toBe(without.predicate.change.taskFit)
  })

  test('gives no boundaries, no declaration, no validation and no words', () => {
    const body =
      'May touch: docs/**\nMust not touch: src/**\n\nAI assistance: Cursor\n\n## Testing\n\n- npm test\n\n## Not validated\n\n- Load'
    const { intent, validation, results } = judge([issue({ body })]).predicate
    expect(intent.boundaries).toEqual({ allow: [], deny: [] })
    expect(intent.declaration.state).toBe('missing')
    expect(intent.words).toEqual(judge([]).predicate.intent.words)
    expect([validation.stated, validation.notValidated]).toEqual([[], []])
    expect(results.find(({ ruleId }) => ruleId === 'outside-boundary')!.kind).toBe('notApplicable')
  })

  test('is recorded with its digest, its author and its times', () => {
    const { intent } = judge([issue({ number: 13 }), issue({ lastEditedAt: '2026-11-20T07:00:00Z' })]).predicate
    expect(intent.issues!.map(({ url, author, lastEditedAt }) => [url.slice(-2), author, lastEditedAt])).toEqual([
      ['12', 'zoe', '2026-11-20T07:00:00Z'],
      ['13', 'zoe', null]
    ])
    expect(intent.items.filter(({ kind }) => kind === 'issue')[0]).toEqual({
      id: 'i1',
      line: 0,
      kind: 'issue',
      checked: null,
      issue: issue().url
    })
  })

  test('leaves the evidence as it is where there is none', () => {
    const [none, unread] = [judge([]), judge(null)]
    expect(none.predicate.intent.issues).toEqual([])
    expect(unread.predicate.intent).not.toHaveProperty('issues')
    delete none.predicate.intent.issues
    expect(canonicalJson(none)).toBe(canonicalJson(unread))
  })

  test('may come in any order', () => {
    const two = [issue(), issue({ number: 13, body: 'Also `tax.ts`.' })]
    expect(canonicalJson(judge([...two].reverse()))).toBe(canonicalJson(judge(two)))
  })
})
