import { describe, expect, test } from '@jest/globals'
import { judgeApprovals } from '../../src/facts/approvals.js'
import { Approvers, closedPathsOf, type PathApproval, teamsWanted } from '../../src/facts/approvers.js'
import type { PathPolicy } from '../../src/model/policy.js'
import type { CodeOwnersFile, PullRequest } from '../../src/model/pull-request.js'
import { aFile, aPolicy, aPullRequest, aReview, base } from '../support/a-pull-request.js'

function entry(approvers: string[], match = ['infra/**']): PathPolicy {
  return { match, dataClass: null, customer: null, forbid: 'all', reason: null, approvers }
}

const owners = (text: string): CodeOwnersFile => ({ path: 'CODEOWNERS', blob: 'b'.repeat(40), text })

type Rest = Partial<Omit<PullRequest, 'files' | 'commits'>>

function judge(approvers: string[], rest: Rest = {}, paths = ['infra/a.tf']): PathApproval | null {
  const pullRequest = aPullRequest({ reviews: [aReview()], ...rest })
  return new Approvers(pullRequest, judgeApprovals(pullRequest)).judge(entry(approvers), paths)
}

describe('an approval opens a path', () => {
  test.each<[string, string[], Rest, string]>([
    ['of an approver', ['BOB'], {}, 'bob'],
    [
      'of a member of a team',
      ['@Acme/Platform'],
      { teams: [{ team: '@acme/platform', members: ['Bob'] }] },
      '@acme/platform'
    ],
    ['of a code owner', ['CODEOWNERS'], { codeOwners: owners('* @bob') }, 'bob'],
    [
      'of a member of an owning team',
      ['CODEOWNERS'],
      { codeOwners: owners('/infra/ @acme/platform'), teams: [{ team: '@acme/platform', members: ['bob'] }] },
      '@acme/platform'
    ],
    ['whatever else cannot be read', ['@acme/other', 'bob'], {}, 'bob']
  ])('%s', (_, approvers, rest, as) => {
    expect(judge(approvers, rest)).toEqual({ state: 'allowed', login: 'bob', as })
  })
})

describe('no approval opens it', () => {
  test.each<[string, string[], Rest, string[]]>([
    ['of somebody else', ['carol'], {}, ['carol']],
    ['without any', ['bob', '@acme/platform'], { reviews: [] }, ['bob', '@acme/platform']],
    ['that does not count', ['bob'], { reviews: [aReview({ mayPush: false })] }, ['bob']],
    ['of an owner of another path', ['CODEOWNERS'], { codeOwners: owners('/docs/ @bob\n/infra/ @carol') }, ['carol']],
    ['where the last line takes the owners away', ['CODEOWNERS'], { codeOwners: owners('* @bob\n/infra/') }, []],
    ['where there is no CODEOWNERS', ['CODEOWNERS'], {}, []],
    [
      'of a team to which nobody here belongs',
      ['@acme/platform'],
      { teams: [{ team: '@acme/platform', members: ['eve'] }] },
      ['@acme/platform']
    ],
    ['before there is a pull request', ['bob'], { reviews: null, number: null }, ['bob']]
  ])('%s', (_, approvers, rest, who) => {
    expect(judge(approvers, rest)).toEqual({ state: 'missing', who })
  })

  test('an entry without approvers asks for none', () => {
    expect(judge([])).toBeNull()
  })
})

describe('it is not known', () => {
  const team = { what: 'team', name: '@acme/platform' }
  test.each<[string, string[], Rest, object[]]>([
    ['who belongs to the team', ['@acme/platform'], { teams: [{ team: '@acme/platform', members: null }] }, [team]],
    ['who belongs to a team that nobody asked for', ['@acme/platform'], {}, [team]],
    [
      'whose address it is',
      ['CODEOWNERS'],
      { codeOwners: owners('* docs@example.com') },
      [{ what: 'email', name: 'docs@example.com' }]
    ],
    ['what was reviewed', ['bob'], { reviews: null }, [{ what: 'reviews' }]],
    [
      'whether the approver saw this content',
      ['bob'],
      { reviews: [aReview({ commit: base })] },
      [{ what: 'approval', login: 'bob', flaw: 'content-unknown' }]
    ]
  ])('%s', (_, approvers, rest, doubts) => {
    expect(judge(approvers, rest)).toEqual({ state: 'unknown', doubts })
  })

  test('and matters only once somebody approved', () => {
    expect(judge(['@acme/platform'], { reviews: [] })).toMatchObject({ state: 'missing' })
    expect(judge(['@acme/platform'], { reviews: [aReview({ author: { login: 'ada', id: 10 } })] })).toMatchObject({
      state: 'missing'
    })
  })
})

test('both closed paths of a rename must be opened', () => {
  const codeOwners = owners('/infra/a.tf @bob\n/infra/b.tf @carol')
  expect(judge(['CODEOWNERS'], { codeOwners }, ['infra/a.tf', 'infra/b.tf'])).toEqual({
    state: 'missing',
    who: ['carol']
  })
  const file = aFile({ path: 'src/b.tf', previousFilename: 'infra/a.tf' })
  expect(closedPathsOf(entry([]))(file)).toEqual(['infra/a.tf'])
  expect(closedPathsOf(entry([]))(aFile('INFRA/a.tf'))).toEqual(['INFRA/a.tf'])
})

describe('the teams that a run must ask for', () => {
  const file = aFile('infra/a.tf')
  const wanted = (paths: PathPolicy[], codeOwners: CodeOwnersFile | null = null) =>
    teamsWanted(aPolicy({ paths }), [file], codeOwners)

  test.each<[string, string[], PathPolicy[], CodeOwnersFile | null]>([
    ['approvers of a changed path', ['@acme/a', '@acme/b'], [entry(['@acme/B', 'bob']), entry(['@acme/a'])], null],
    ['and its code owners', ['@acme/ops'], [entry(['CODEOWNERS'])], owners('* @acme/all\n/infra/ @acme/OPS @bob')],
    ['not of a path that is not changed', [], [entry(['@acme/a'], ['docs/**'])], null],
    ['not of an entry that closes nothing', [], [{ ...entry(['@acme/a']), forbid: null }], null],
    ['not where no word stands for code owners', [], [entry(['bob'])], owners('* @acme/all')]
  ])('%s', (_, want, paths, codeOwners) => {
    expect(wanted(paths, codeOwners)).toEqual(want)
  })
})
