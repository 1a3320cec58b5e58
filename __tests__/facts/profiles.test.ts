import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { applyingProfile, expectedAccountId, knownAccountId, knownLogins } from '../../src/facts/profiles.js'
import type { Profile } from '../../src/model/policy.js'
import { aCommit, aPolicy, aPullRequest } from '../support/a-pull-request.js'

type Given = Parameters<typeof aPullRequest>[0]

function aProfile(keys: Partial<Profile> = {}): Profile {
  const open = { author: null, authorId: null, branch: [], sameRepository: true, proof: null }
  return { name: 'some', ...open, exempt: ['missing-task'], ...keys }
}

const dependabot = { login: 'dependabot[bot]', id: 49699333, type: 'Bot' }
const bot = aProfile({ author: 'dependabot[bot]', branch: ['dependabot/**'] })
/** A pull request as Dependabot opens it. */
const bump: NonNullable<Given> = {
  author: dependabot,
  headRef: 'dependabot/npm_and_yarn/jest-30.5.2',
  fork: false,
  contentPush: { login: 'dependabot[bot]', at: null, source: 'event' }
}

function applies(profile: Profile, given: Given): boolean {
  return applyingProfile(aPullRequest(given), aPolicy({ profiles: [profile] })) !== null
}

const spoofed = {
  ...aCommit('Bump jest'),
  author: { name: 'dependabot[bot]', email: '49699333+dependabot[bot]@users.noreply.github.com' },
  committer: { name: 'GitHub', email: 'noreply@github.com' }
}

describe('a profile of an app applies', () => {
  test.each<[string, Profile, Given]>([
    ['to what the app opened on its branch', bot, bump],
    ['by an id of the policy’s own', { ...bot, authorId: 7 }, { ...bump, author: { ...dependabot, id: 7 } }],
    ['on any branch, where it names none', { ...bot, branch: [] }, { ...bump, headRef: 'x' }],
    ['on one of several branches', { ...bot, branch: ['a', 'dependabot/**'] }, bump],
    [
      'to an app that is not known by its id',
      { ...bot, author: 'acme-release[bot]' },
      { ...bump, author: { login: 'acme-release[bot]', id: 5, type: 'Bot' }, ...pushedBy('acme-release[bot]') }
    ],
    [
      'on a server of its own, which gives other ids',
      bot,
      { ...bump, url: 'https://git.acme.example/acme/shop/pull/7', author: { ...dependabot, id: 7 } }
    ],
    [
      'to a user by login and id',
      { ...bot, author: 'renovate-acme', authorId: 9 },
      { ...bump, author: { login: 'renovate-acme', id: 9, type: 'User' }, ...pushedBy('renovate-acme') }
    ]
  ])('%s', (_name, profile, given) => expect(applies(profile, given)).toBe(true))
})

function pushedBy(login: string): Given {
  return { contentPush: { login, at: null, source: 'activity' } }
}

describe('a profile of an app does not apply', () => {
  const push = (login: string): Given => ({ ...bump, ...pushedBy(login) })
  test.each<[string, Profile, Given]>([
    ['to a user who is called so', bot, { ...bump, author: { login: 'dependabot', id: 49699333, type: 'User' } }],
    ['to an account of the login that is no app', bot, { ...bump, author: { ...dependabot, type: 'User' } }],
    ['to an account of which nobody knows the type', bot, { ...bump, author: { ...dependabot, type: null } }],
    ['to another account under the login', bot, { ...bump, author: { ...dependabot, id: 7 } }],
    ['to an account of which nobody knows the id', bot, { ...bump, author: { ...dependabot, id: null } }],
    ['to a login in another case', bot, { ...bump, author: { ...dependabot, login: 'Dependabot[bot]' } }],
    ['to a login with look-alike letters', bot, { ...bump, author: { ...dependabot, login: 'dеpendabot[bot]' } }],
    ['to nobody', bot, { ...bump, author: null }],
    ['where nobody knows who pushed', bot, { ...bump, contentPush: null }],
    ['to commits in its name', bot, { ...bump, author: { login: 'eve', id: 66, type: 'User' }, commits: [spoofed] }],
    [
      'to its title, labels and branch',
      bot,
      {
        ...bump,
        author: { login: 'eve', id: 66, type: 'User' },
        title: 'Bump jest from 30.5.1 to 30.5.2',
        labels: ['dependencies']
      }
    ],
    ['on another branch', bot, { ...bump, headRef: 'topic' }],
    ['on a branch that only begins alike', bot, { ...bump, headRef: 'dependabots/x' }],
    ['on a branch that nobody knows', bot, { ...bump, headRef: null }],
    ['in a fork', bot, { ...bump, fork: true }],
    ['where nobody knows whether it is a fork', bot, { ...bump, fork: null }],
    ['once somebody else pushed content of their own', bot, push('eve')],
    ['by its id alone, where the policy gives another', { ...bot, authorId: 8 }, bump],
    [
      'to a user by login, where the id is another',
      { ...bot, author: 'renovate-acme', authorId: 9 },
      { ...bump, author: { login: 'renovate-acme', id: 10, type: 'User' } }
    ],
    [
      'to a user by id, where the login is another',
      { ...bot, author: 'renovate-acme', authorId: 9 },
      { ...bump, author: { login: 'eve', id: 9, type: 'User' } }
    ],
    ['without its proof', { ...bot, proof: 'revert' }, bump]
  ])('%s', (_name, profile, given) => expect(applies(profile, given)).toBe(false))
})

describe('a profile by a proof', () => {
  const revert = aProfile({ proof: 'revert' })
  const merge = aProfile({ proof: 'protected-branch', branch: ['main', 'release/**'] })
  test.each<[string, Profile, Given, boolean]>([
    ['applies to a revert', revert, { revertOf: 'f'.repeat(40) }, true],
    ['applies to a revert by anybody', revert, { revertOf: 'f'.repeat(40), author: null }, true],
    ['does not apply to one that only says so', revert, { revertOf: null, title: 'Revert "Round the tax"' }, false],
    ['does not apply to a revert in a fork', revert, { revertOf: 'f'.repeat(40), fork: true }, false],
    ['applies to a protected head', merge, { headProtected: true, headRef: 'main' }, true],
    ['does not apply to a protected head of another name', merge, { headProtected: true, headRef: 'topic' }, false],
    ['does not apply to a head that is not protected', merge, { headProtected: false, headRef: 'main' }, false],
    ['does not apply to a head that nobody asked about', merge, { headProtected: null, headRef: 'main' }, false],
    [
      'does not apply to a protected head of a fork',
      merge,
      { headProtected: true, headRef: 'main', fork: true },
      false
    ],
    [
      'needs the author as well, where it names one',
      { ...revert, author: 'dependabot[bot]' },
      { revertOf: 'f'.repeat(40) },
      false
    ],
    ['needs the id as well, where it names one', { ...revert, authorId: 11 }, { revertOf: 'f'.repeat(40) }, false],
    ['holds for the id that it names', { ...revert, authorId: 10 }, { revertOf: 'f'.repeat(40) }, true]
  ])('%s', (_name, profile, given, want) => expect(applies(profile, given)).toBe(want))
})

test('of several the first that applies counts', () => {
  const profiles = [aProfile({ name: 'a', proof: 'revert' }), { ...bot, name: 'b' }, { ...bot, name: 'c' }]
  expect(applyingProfile(aPullRequest(bump), aPolicy({ profiles }))?.name).toBe('b')
  expect(applyingProfile(aPullRequest(), aPolicy({ profiles }))).toBeNull()
  expect(applyingProfile(aPullRequest(bump), aPolicy())).toBeNull()
})

describe('the known accounts', () => {
  test('have the ids that stand in the addresses of their commits', () => {
    const known = readFileSync('src/facts/known-tools.json', 'utf8')
    expect(known).toContain(`${knownAccountId('dependabot[bot]')}+dependabot[bot]@users.noreply.github.com`)
    expect(knownLogins).toEqual([...knownLogins].sort())
    expect(knownLogins.map(knownAccountId).every(id => Number.isSafeInteger(id))).toBe(true)
    expect(knownAccountId('eve[bot]')).toBeNull()
  })

  test.each<[string, Partial<Profile>, string | null, number | null]>([
    ['an id of the policy wins', { author: 'dependabot[bot]', authorId: 7 }, 'https://github.com/a/b/pull/1', 7],
    ['a known app has its id on github.com', { author: 'renovate[bot]' }, 'https://github.com/a/b/pull/1', 29139614],
    ['a known app has its id where no address is known', { author: 'github-actions[bot]' }, null, 41898282],
    ['elsewhere it has none that is known', { author: 'renovate[bot]' }, 'https://github.com.evil.example/a', null],
    ['nobody has none', {}, null, null]
  ])('%s', (_name, keys, url, id) => expect(expectedAccountId(aProfile(keys), url)).toBe(id))
})
