import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { connectGitHub, defaultLimits, type GitHub } from '../../src/inputs/github.js'
import { UnusableAnswer } from '../../src/inputs/github-answers.js'
import { authorityOf, type Conversation } from '../../src/inputs/github-conversation.js'
import { readConversationPage } from '../../src/inputs/github-conversation-answers.js'
import { FakeGitHub } from '../support/fake-github.js'
import { GitRepository } from '../support/git-repository.js'

const repository = new GitRepository()
let fake: FakeGitHub
let github: GitHub
let url = ''

beforeAll(async () => {
  const baseSha = repository.commit('Base', { 'a.ts': '1\n' })
  fake = new FakeGitHub(repository, {
    number: 7,
    title: 't',
    body: 'b',
    state: 'open',
    author: { login: 'ada', id: 10, type: 'User' },
    headBranch: 'main',
    baseBranch: 'main',
    baseSha,
    fork: false,
    labels: [],
    cloneUrl: ''
  })
  url = await fake.start()
})

afterAll(async () => {
  await fake.stop()
  repository.remove()
})

beforeEach(() => {
  fake.reset()
  github = connectGitHub({
    token: 't',
    repository: { owner: 'acme', name: 'shop' },
    apiUrl: url,
    version: '0',
    clock: { now: Date.now, sleep: async () => {}, random: () => 0.5 },
    limits: defaultLimits
  })
})

const ask = () => github.conversation(7, fake.headSha)

describe('the conversation', () => {
  test('tells reviews with the right to push, and an app by the login that REST gives it', async () => {
    const review = { state: 'APPROVED', commit_id: fake.headSha, submitted_at: '2026-11-20T10:00:00Z' }
    fake.conversation.reviews.push(
      { id: 1, user: { login: 'bob', id: 11, type: 'User' }, ...review },
      { id: 2, user: { login: 'helper[bot]', id: 12, type: 'Bot' }, ...review, mayPush: false },
      { id: 3, user: null, ...review }
    )
    expect((await ask()).reviews).toEqual([
      {
        author: { login: 'bob', id: 11, type: 'User' },
        state: 'APPROVED',
        commit: fake.headSha,
        submittedAt: review.submitted_at,
        mayPush: true
      },
      {
        author: { login: 'helper[bot]', id: 12, type: 'Bot' },
        state: 'APPROVED',
        commit: fake.headSha,
        submittedAt: review.submitted_at,
        mayPush: false
      }
    ])
  })

  test('puts edits of body and title into one order', async () => {
    fake.conversation.firstTitle = 'Before'
    fake.conversation.edits.push(
      { at: '2026-11-20T09:00:00Z', editor: 'ada', body: 'late' },
      { at: '2026-11-20T08:15:00Z', editor: 'ada', body: 'early' },
      { at: '2026-11-20T08:30:00Z', editor: 'eve', title: 'Another' }
    )
    const { taskHistory } = await ask()
    expect(taskHistory?.complete).toBe(true)
    expect(taskHistory?.edits.map(({ title, body }) => title ?? body)).toEqual(['Before', 'early', 'Another', 'late'])
  })

  test('tells when the pull request was turned to another base branch', async () => {
    expect((await ask()).baseChangedAt).toBeNull()
    fake.conversation.baseChangedAt = '2026-11-20T09:30:00Z'
    expect((await ask()).baseChangedAt).toBe('2026-11-20T09:30:00Z')
  })

  test('says that a history without texts is not complete', async () => {
    fake.conversation.edits.push({ at: '2026-11-20T09:00:00Z', editor: 'ada', body: null })
    expect((await ask()).taskHistory).toMatchObject({ complete: false })
  })

  test('costs one call, and one more for each further hundred of the longest list', async () => {
    for (let id = 1; id <= 250; id++) {
      fake.conversation.reviews.push({
        id,
        user: { login: `u${id}`, id, type: 'User' },
        state: 'COMMENTED',
        commit_id: fake.headSha,
        submitted_at: '2026-11-20T10:00:00Z'
      })
      if (id <= 150) fake.conversation.check(`check ${id}`, fake.headSha)
    }
    const { reviews, checks } = await ask()
    expect([reviews?.length, checks?.length, github.requests()]).toEqual([250, 150, 3])
  })

  test.each([
    ['SUCCESS', 'COMPLETED', 'green'],
    ['FAILURE', 'COMPLETED', 'red'],
    ['CANCELLED', 'COMPLETED', 'red'],
    ['TIMED_OUT', 'COMPLETED', 'red'],
    ['SKIPPED', 'COMPLETED', 'skipped'],
    ['NEUTRAL', 'COMPLETED', 'skipped'],
    [null, 'IN_PROGRESS', 'running'],
    [null, 'QUEUED', 'running'],
    [null, 'COMPLETED', 'red']
  ])('a check of conclusion %s and status %s is %s', (conclusion, status, state) => {
    const check = { __typename: 'CheckRun', databaseId: 1, name: 'unit', status, conclusion, checkSuite: { app: null } }
    expect(pageWith({ object: rollup([check]) }).checks?.items[0]).toMatchObject({ state, app: null, required: null })
  })

  test.each([
    ['SUCCESS', 'green'],
    ['PENDING', 'running'],
    ['EXPECTED', 'running'],
    ['FAILURE', 'red'],
    ['ERROR', 'red'],
    ['constructor', 'red']
  ])('a commit status %s is %s', (state, expected) => {
    const status = { __typename: 'StatusContext', context: 'ci', state, isRequired: true }
    expect(pageWith({ object: rollup([status]) }).checks?.items[0]).toMatchObject({ state: expected, required: true })
  })

  test('a part that the token may not see is null, and the others stand', () => {
    const page = readConversationPage(
      { data: { repository: { pullRequest: { createdAt: '2026-11-20T08:00:00Z', reviews: null } } } },
      true
    )
    expect(page).toEqual({
      first: {
        createdAt: '2026-11-20T08:00:00Z',
        issues: null,
        titles: null,
        requirements: null,
        headProtected: null,
        baseChangedAt: null
      },
      reviews: null,
      edits: null,
      checks: null
    })
  })

  test('an issue that the token may not see makes all of them unknown', () => {
    const { first } = pageWith({ closingIssuesReferences: { totalCount: 2, nodes: [null] } })
    expect(first?.issues).toBeNull()
  })

  test('no answer does more than be refused', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.boolean(), (value, first) => {
        for (const answer of [value, { data: { repository: { pullRequest: value, object: value } } }]) {
          try {
            readConversationPage(answer, first)
          } catch (error) {
            expect(error).toBeInstanceOf(UnusableAnswer)
          }
        }
      })
    )
  })
})

function rollup(nodes: object[]): object {
  return { statusCheckRollup: { contexts: { pageInfo: { hasNextPage: false }, nodes } } }
}

function pageWith({ object, ...pull }: Record<string, unknown>) {
  return readConversationPage({ data: { repository: { pullRequest: pull, object } } }, true)
}

describe('whether this run holds the merge', () => {
  const own = {
    name: 'remit',
    app: 'github-actions',
    state: 'running',
    conclusion: 'in_progress',
    id: 1,
    runId: 77
  } as const
  const run = { id: 77, workflowPath: '.github/workflows/remit.yml', checkName: 'Remit report' }
  const requirements = (pinned: boolean) => ({ contexts: [{ context: 'remit', pinned }], workflows: [] })
  test.each<[string, Partial<Conversation>, object]>([
    ['is unknown without checks', { checks: null }, { required: null, pinnedToApp: null }],
    ['is unknown where its own check is not there yet', { checks: [] }, { required: null, pinnedToApp: null }],
    [
      'no, where nothing requires it',
      { checks: [{ ...own, required: false }] },
      { required: false, pinnedToApp: null }
    ],
    [
      'yes, by any app',
      { checks: [{ ...own, required: true }], requirements: requirements(false) },
      { required: true, pinnedToApp: false }
    ],
    [
      'yes, by one app',
      { checks: [{ ...own, required: true }], requirements: requirements(true) },
      { required: true, pinnedToApp: true }
    ],
    [
      'yes, by classic protection',
      { checks: [{ ...own, required: true }], requirements: { contexts: [], workflows: [] } },
      { required: true, pinnedToApp: null }
    ],
    [
      'yes, by a required workflow',
      { checks: [], requirements: { contexts: [], workflows: [run.workflowPath] } },
      { required: true, pinnedToApp: true }
    ],
    [
      'not by the check of another run',
      { checks: [{ ...own, runId: 78, required: true }] },
      { required: null, pinnedToApp: null }
    ],
    [
      'yes, where the report is required',
      { checks: [{ ...own, name: 'Remit report', runId: null, required: true }], requirements: null },
      { required: true, pinnedToApp: null }
    ]
  ])('%s', (_, known, expected) => {
    const nothing = {
      reviews: null,
      taskHistory: null,
      linkedIssues: null,
      checks: null,
      headProtected: null,
      baseChangedAt: null,
      requirements: null
    }
    expect(authorityOf({ ...nothing, ...known }, run)).toEqual(expected)
  })
})
