import { expect, test } from '@jest/globals'
import { evaluate } from '../../src/evaluate.js'
import type { RepositoryHistory } from '../../src/model/repository-history.js'
import { aPolicySource, aPullRequest } from '../support/a-pull-request.js'

const history: RepositoryHistory = {
  source: 'history',
  commits: Array.from({ length: 12 }, (_, number) => ({ title: `Tax ${number}`, body: '', paths: ['src/a.ts'] })),
  sample: [{ path: 'src/a.ts', text: 'const a = 1' }]
}

const none = { source: 'none', commits: 0, files: 0 }
const many = Array.from({ length: 301 }, (_, number) => `src/${number}.ts`)

test.each([
  ['history and tree', history, ['src/a.ts'], { source: 'history', commits: 12, files: 1 }],
  [
    'a tree alone',
    { ...history, source: 'base-tree' as const, commits: [] },
    ['src/a.ts'],
    { ...none, source: 'base-tree', files: 1 }
  ],
  ['nothing', null, ['src/a.ts'], none],
  ['nothing, since the change is very large', history, many, none]
])('the evidence says that rarity was known by %s', (_, given, files, expected) => {
  const pullRequest = aPullRequest({ history: given, files })
  const run = { environment: 'command-line' as const }
  const { predicate } = evaluate({ pullRequest, policySource: aPolicySource(), at: '2026-11-20T12:00:00Z', run })
  expect(predicate.change.rarity).toEqual(expected)
})
