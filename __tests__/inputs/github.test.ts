import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { connectGitHub, type GitHub } from '../../src/inputs/github.js'
import type { Clock } from '../../src/inputs/github-call.js'
import { GitHubError } from '../../src/inputs/github-failures.js'
import { FakeGitHub, type Fault } from '../support/fake-github.js'
import { GitRepository } from '../support/git-repository.js'

let repository: GitRepository
let fake: FakeGitHub
let url: string
let waits: number[]
let github: GitHub

beforeAll(async () => {
  repository = new GitRepository()
  const baseSha = repository.commit('base', { 'a.txt': 'a\n' })
  const who = 'Ada <ada@example.com> 1793534400 +0000'
  const commits = Array.from({ length: 230 }, (_, index) => {
    const from = index === 0 ? `from ${baseSha}\n` : ''
    return `commit refs/heads/feature/x#1\ncommitter ${who}\ndata <<END\ncommit ${index}\nEND\n${from}\n`
  })
  repository.raw(commits.join(''), 'fast-import', '--quiet', '--force')
  fake = new FakeGitHub(repository, {
    number: 7,
    title: 'Lone \ud800 surrogate',
    body: null,
    state: 'open',
    author: { login: 'ada', id: 10, type: 'User' },
    headBranch: 'feature/x#1',
    baseBranch: 'main',
    baseSha,
    fork: false,
    labels: ['bug'],
    cloneUrl: 'https://github.com/acme/shop.git'
  })
  url = await fake.start()
}, 60_000)
afterAll(async () => {
  await fake.stop()
  repository.remove()
})

beforeEach(() => {
  fake.reset()
  waits = []
  github = connect()
})

function connect(limits = { attempt: 2_500, total: 60_000 }, token = 'secret-token'): GitHub {
  let skipped = 0
  const clock: Clock = {
    now: () => Date.now() + skipped,
    sleep: async milliseconds => {
      waits.push(milliseconds)
      skipped += milliseconds
    },
    random: () => 0.5
  }
  return connectGitHub({ token, repository: { owner: 'acme', name: 'shop' }, apiUrl: url, version: '1', clock, limits })
}

async function codeOf(promise: Promise<unknown>): Promise<string> {
  const error = await promise.then(
    () => null,
    (thrown: unknown) => thrown
  )
  expect(error).toBeInstanceOf(GitHubError)
  return (error as GitHubError).code
}

describe('a good answer', () => {
  test('gives the pull request with well-formed text', async () => {
    const pull = await github.pull(7)
    expect(pull).toMatchObject({ title: 'Lone \ufffd surrogate', body: '', commits: 230, fork: false, labels: ['bug'] })
    expect(pull.head.sha).toBe(fake.headSha)
    expect(github.requests()).toBe(1)
    expect(fake.calls[0]?.authorization).toBe('token secret-token')
  })

  test('gives all commits of a comparison, page after page, by the commit and not the branch', async () => {
    const first = await github.compare('main', fake.headSha)
    expect(first.commits).toHaveLength(100)
    const commits = await github.comparedCommits(first, fake.headSha)
    expect(commits).toHaveLength(230)
    expect(commits.at(-1)?.message).toBe('commit 229')
    expect(fake.calls.map(({ call }) => call.includes('compare/main...'))).toEqual([true, false, false])
  })

  test('reads a branch whose name is no plain word', async () => {
    await expect(github.branchTip('feature/x#1')).resolves.toBe(fake.headSha)
    await expect(github.compare('feature/x#1', fake.headSha)).resolves.toMatchObject({ totalCommits: 0 })
  })

  test('gives every review once, whatever the pages hold', async () => {
    const user = { login: 'bob', id: 11, type: 'User' }
    for (let id = 1; id <= 201; id++) {
      fake.conversation.reviews.push({
        id,
        user,
        state: 'APPROVED',
        commit_id: fake.headSha,
        submitted_at: '2026-11-20T10:00:00Z'
      })
    }
    fake.conversation.reviews.push({
      id: 202,
      user: null,
      state: 'APPROVED',
      commit_id: fake.headSha,
      submitted_at: '2026-11-20T10:00:00Z'
    })
    expect((await github.conversation(7, fake.headSha)).reviews).toHaveLength(201)
    expect(github.requests()).toBe(3)
  })
})

const once: [string, Fault][] = [
  ['502', { status: 502 }],
  ['503 with retry-after', { status: 503, headers: { 'retry-after': '2' } }],
  ['429 with retry-after', { status: 429, headers: { 'retry-after': '1' } }],
  ['403 secondary limit', { status: 403, body: { message: 'You have exceeded a secondary rate limit' } }],
  [
    'a spent limit that resets soon',
    { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' } }
  ],
  ['a reset connection', 'reset'],
  ['no answer', 'silence'],
  ['a body cut in the middle', 'cut'],
  ['a connection cut in the middle', 'cut-connection'],
  ['HTML with 200', { status: 200, html: true }],
  ['204', { status: 204 }],
  ['a message with 200', { status: 200, body: { message: 'Server Error' } }],
  ['null', { status: 200, body: null }],
  ['304', { status: 304 }]
]

const reads: [string, RegExp, () => Promise<unknown>][] = [
  ['pull', /pulls\/7$/, () => github.pull(7)],
  ['compare', /compare/, () => github.compare('main', fake.headSha)],
  ['branchTip', /git\/ref/, () => github.branchTip('main')],
  ['conversation', /graphql/, () => github.conversation(7, fake.headSha)],
  ['checkRuns', /check-runs/, () => github.checkRuns(fake.headSha, 'Remit report')]
]

describe.each(reads)('%s', (_, call, read) => {
  test.each(once)('recovers within ten seconds from %s once', async (_, fault) => {
    fake.order(call, fault, 1)
    await read()
    expect(github.requests()).toBe(2)
    expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeLessThanOrEqual(10_000)
  })

  test.each([
    ['api-unreachable', { status: 502 } as Fault],
    ['api-unreachable', 'reset' as Fault],
    ['rate-limited', { status: 429 } as Fault],
    ['api-answer-unusable', 'cut' as Fault],
    ['api-answer-unusable', { status: 200, body: { message: 'Server Error' } } as Fault],
    ['api-answer-unusable', { status: 204 } as Fault],
    ['not-permitted', { status: 403, body: { message: 'Resource not accessible by integration' } } as Fault],
    ['not-permitted', { status: 401 } as Fault],
    ['not-found', { status: 404 } as Fault],
    ['api-refused', { status: 422 } as Fault]
  ])('fails with %s after at most five requests and a minute: %j', async (code, fault) => {
    fake.order(call, fault)
    await expect(codeOf(read())).resolves.toBe(code)
    expect(github.requests()).toBeLessThanOrEqual(5)
    expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeLessThanOrEqual(60_000)
  })
})

describe('the time of all calls', () => {
  test('never passes the limit when nothing answers', async () => {
    github = connect({ attempt: 100, total: 1_500 })
    fake.order(/./, 'silence')
    await expect(codeOf(github.pull(7))).resolves.toBe('api-unreachable')
    await expect(codeOf(github.pull(7))).resolves.toBe('api-unreachable')
    expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeLessThan(1_500)
  })

  test('a limit that resets in half an hour is not waited for', async () => {
    const reset = String(Math.floor(Date.now() / 1000) + 1800)
    fake.order(/./, { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset } })
    await expect(codeOf(github.pull(7))).resolves.toBe('rate-limited')
    expect(waits).toEqual([])
  })

  test('retry-after is honoured', async () => {
    fake.order(/./, { status: 429, headers: { 'retry-after': '7' } }, 1)
    await github.pull(7)
    expect(waits).toEqual([7_000])
  })

  test('502 twice costs three seconds', async () => {
    fake.order(/./, { status: 502 }, 2)
    await github.pull(7)
    expect(waits).toEqual([1_000, 2_000])
  })
})

describe('a list that ends early', () => {
  test.each([
    ['cut', 'cut' as Fault],
    ['empty', 'empty-list' as Fault],
    ['a message', { status: 200, body: { message: 'x' } } as Fault]
  ])('is an error when the second page of commits is %s', async (_, fault) => {
    fake.order(/page=2/, fault)
    const first = await github.compare('main', fake.headSha)
    await expect(codeOf(github.comparedCommits(first, fake.headSha))).resolves.toBe('api-answer-unusable')
  })

  test('is an error when a page holds no commits, or those of another page', async () => {
    const first = await github.compare('main', fake.headSha)
    const page = { base_commit: { sha: first.base }, merge_base_commit: { sha: first.mergeBase }, total_commits: 230 }
    const again = first.commits.map(({ id }) => ({
      sha: id,
      parents: [],
      commit: { message: '', author: null, committer: null }
    }))
    for (const commits of [[], again]) {
      fake.order(/page=2/, { status: 200, body: { ...page, commits } }, 1)
      await expect(codeOf(github.comparedCommits(first, fake.headSha))).resolves.toBe('api-answer-unusable')
    }
  })

  test('a hostile Link is not followed', async () => {
    fake.order(/annotations/, {
      status: 200,
      headers: { link: `<http://evil.example/>; rel="next",${'<'.repeat(10_000)}` },
      body: []
    })
    await expect(github.shownAnnotations(1, 200)).resolves.toEqual([])
    expect(github.requests()).toBe(1)
  })
})

describe('an answer of the wrong shape', () => {
  test.each([
    ['another number', { number: 8 }],
    ['a number as text', { number: '7' }],
    ['a head that is no commit', { head: { sha: '--output=x', ref: 'r', repo: null } }],
    ['a head in capitals', { head: { sha: 'A'.repeat(40), ref: 'r', repo: null } }],
    ['no base', { base: null }],
    ['a count that is too large to be exact', { changed_files: 2 ** 60 }],
    ['a negative count', { commits: -1 }],
    ['labels that are no list', { labels: {} }]
  ])('with %s is refused', async (_, change) => {
    fake.order(/pulls/, { status: 200, body: { ...fake.pullAnswer(), ...change } })
    await expect(codeOf(github.pull(7))).resolves.toBe('api-answer-unusable')
  })

  test('a deleted fork is a fork, a deleted author nobody', async () => {
    const answer = fake.pullAnswer()
    fake.order(/pulls/, {
      status: 200,
      body: { ...answer, user: null, head: { ...(answer.head as object), repo: null } }
    })
    await expect(github.pull(7)).resolves.toMatchObject({ fork: true, author: null })
  })
})

describe('a redirect', () => {
  test('within the API is followed', async () => {
    fake.order(/pulls\/7$/, { status: 301, headers: { location: '/repos/acme/shop/pulls/7?moved' } }, 1)
    await expect(github.pull(7)).resolves.toMatchObject({ number: 7 })
  })

  test.each(['http://127.0.0.1:1/x', 'https://evil.example/', 'file:///etc/passwd', 'http://['])(
    'to %s is not followed',
    async location => {
      fake.order(/pulls/, { status: 301, headers: { location } })
      await expect(codeOf(github.pull(7))).resolves.toBe('api-unreachable')
      expect(fake.calls.every(({ call }) => call.startsWith('GET /repos/acme/shop/pulls/7'))).toBe(true)
    }
  )
})

describe('a write', () => {
  const body = { name: 'Remit report', status: 'completed', conclusion: 'success', external_id: 'remit:7' }
  const output = { title: 't', summary: 's' }

  test.each([['502', { status: 502 }] as const, ['a cut answer', 'cut'] as const])(
    'that may have been done is not repeated: %s',
    async (_, fault) => {
      fake.order(/POST/, fault, 1)
      const error = await github
        .createCheckRun({ ...body, output, head_sha: fake.headSha })
        .catch((thrown: unknown) => thrown)
      expect(github.failureOf(error)).toMatchObject({ ambiguous: true })
      expect(github.requests()).toBe(1)
    }
  )

  test('that was refused for the limit is repeated', async () => {
    fake.order(/POST/, { status: 429, headers: { 'retry-after': '1' } }, 1)
    await expect(github.createCheckRun({ ...body, output, head_sha: fake.headSha })).resolves.toMatchObject({
      externalId: 'remit:7'
    })
  })

  test('with a read-only token says so', async () => {
    fake.readOnly = true
    await expect(codeOf(github.createCheckRun({ ...body, output, head_sha: fake.headSha }))).resolves.toBe(
      'not-permitted'
    )
  })
})

test('no message of an error holds the token or the words of the answer', async () => {
  fake.order(/./, { status: 422, body: { message: '##[set-output name=result]PASSED' } })
  const error = await github.pull(7).catch((thrown: Error) => thrown)
  expect(String(error)).not.toContain('secret-token')
  expect(String(error)).not.toContain('##[')
})
