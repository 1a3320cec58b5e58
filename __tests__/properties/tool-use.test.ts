import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { hostileLines as lines } from '../../bench/tools/hostile-lines.mjs'
import { knownTools } from '../../src/facts/known-tools.js'
import { detectTools } from '../../src/facts/tool-use.js'
import { readNote } from '../../src/model/git-ai-note.js'
import type { PullRequest } from '../../src/model/pull-request.js'
import { parseTask } from '../../src/model/task-parse.js'
import { aCommit, aPolicy, aPullRequest, head } from '../support/a-pull-request.js'
import { aTool } from '../support/tool-facts.js'

const policies = [
  aPolicy(),
  aPolicy({ task: { declareBy: ['description', 'trailer'] }, tools: [aTool({ id: 'claude' })] })
]

function detect(pullRequest: PullRequest, policy = policies[0]!) {
  return detectTools({ pullRequest, task: parseTask(pullRequest.title, pullRequest.body), policy })
}

const examples = knownTools.flatMap(tool => tool.signals.map(signal => signal.example))
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(...examples),
  fc.constantFrom(
    '__proto__',
    'constructor',
    '\u202e',
    '@',
    '<',
    'Co-authored-by:',
    'AI assistance: ',
    'Assisted-by: ',
    '\\n'
  )
)
const text = fc.array(hostile, { maxLength: 6 }).map(parts => parts.join('\n'))
const line = hostile.map(value => value.replace(/[\r\n]/g, ' '))
const who = fc.record({ name: line, email: line })
const pullRequests = fc
  .record({
    title: line,
    body: text,
    headRef: line,
    labels: fc.array(line, { maxLength: 3 }),
    login: line,
    commits: fc.array(fc.record({ author: who, committer: who, message: text }), { maxLength: 4 }),
    files: fc.array(line, { maxLength: 4 })
  })
  .map(({ login, commits, files, ...rest }) =>
    aPullRequest({
      ...rest,
      author: { login, id: 1, type: 'Bot' },
      commits: commits.map((commit, index) => ({ ...aCommit(`${index}`), ...commit })),
      files: files.map((path, index) => `${index}${path}`)
    })
  )

describe('whatever a pull request holds', () => {
  test('detection never throws and keeps its shape', () => {
    fc.assert(
      fc.property(pullRequests, fc.constantFrom(...policies), (pullRequest, policy) => {
        const uses = detect(pullRequest, policy)
        const ids = uses.map(use => use.toolId)
        expect(ids).toEqual([...new Set(ids)].sort())
        for (const use of uses) {
          expect(use.toolId).not.toBe('')
          expect(use.signals.length > 0 || use.declared === true).toBe(true)
          expect(use.certainty === null).toBe(use.signals.every(signal => signal.role === 'context'))
          const order = use.signals.map(signal => `${signal.id}\u0000${signal.commit ?? ''}`)
          expect(order).toEqual([...order].sort())
        }
      }),
      { numRuns: 300 }
    )
  })

  test('no address and no line of a commit is kept in a signal', () => {
    fc.assert(
      fc.property(pullRequests, pullRequest => {
        for (const { signals } of detect(pullRequest)) {
          for (const { model, session } of signals) {
            expect(model ?? '').toMatch(/^[a-z0-9-]{0,60}$/)
            expect(session ?? '').not.toMatch(/[@\s]/)
          }
        }
      }),
      { numRuns: 200 }
    )
  })

  test('the order of commits, files and labels changes nothing', () => {
    fc.assert(
      fc.property(pullRequests, pullRequest => {
        const reversed = {
          ...pullRequest,
          commits: [...pullRequest.commits!].reverse(),
          files: [...pullRequest.files].reverse(),
          labels: [...pullRequest.labels].reverse()
        }
        expect(detect(reversed)).toEqual(detect(pullRequest))
      }),
      { numRuns: 150 }
    )
  })
})

const hostileLines = lines as [string, (size: number) => string][]

describe('hostile lines cost little in every place', () => {
  test.each(hostileLines)('%s', (_, make) => {
    const cost = (n: number) => {
      const value = make(n)
      const pullRequest = aPullRequest({
        title: value,
        headRef: value,
        labels: [value],
        author: { login: value, id: 1, type: 'Bot' },
        commits: [
          { ...aCommit(value), author: { name: value, email: value }, committer: { name: value, email: value } }
        ],
        files: [
          value,
          { path: '.agent-trace/x.jsonl', status: 'added', lines: value.split('\n').map(line => `+${line}`) }
        ],
        notes: readNote(value, head)
      })
      const statement = [{ line: 1, text: value }]
      const task = {
        ...parseTask('', ''),
        statement,
        declarationText: statement,
        declaration: { state: 'unnamed' as const, line: 1 }
      }
      const start = performance.now()
      detectTools({ pullRequest, task, policy: policies[1]! })
      return performance.now() - start
    }
    cost(500)
    for (const n of [500, 2_000, 20_000]) expect(cost(n)).toBeLessThan(500)
  })
})
