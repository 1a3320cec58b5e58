import { describe, expect, test } from '@jest/globals'
import type { PathPolicy } from '../../src/model/policy.js'
import type { Finding } from '../../src/model/result.js'
import { forbiddenPath } from '../../src/rules/forbidden-path.js'
import { aPolicy, aReview, aToolUse, someFacts } from '../support/a-pull-request.js'
import { aTool, claudeTrailer, copilotReview, cursorTrailer, type Shown, shownFacts } from '../support/tool-facts.js'

function closed(forbid: 'ai' | 'all', match = ['infra/prod/**', '**/*.pem'], reason: string | null = null): PathPolicy {
  return { match, dataClass: null, customer: null, forbid, reason, approvers: [] }
}

const forAll = aPolicy({ paths: [closed('all', undefined, 'production credentials')] })
const forAi = aPolicy({ paths: [closed('ai')] })

function judge(shown: Shown, policy = forAi): Finding[] | 'notApplicable' {
  return forbiddenPath.check(shownFacts(shown, policy), policy)
}

function kinds(shown: Shown, policy = forAi): string[] | 'notApplicable' {
  const findings = judge(shown, policy)
  return findings === 'notApplicable' ? findings : findings.map(({ kind, path }) => `${kind} ${path}`)
}

const prod = { files: ['infra/prod/dns.tf', 'src/a.ts'] }

describe('closed to all', () => {
  test('without any tool', () => {
    const [finding] = judge(prod, forAll) as Finding[]
    expect(finding).toMatchObject({ kind: 'fail', path: 'infra/prod/dns.tf' })
    expect(finding!.message.text).toBe(
      '"infra/prod/dns.tf" matches "infra/prod/**", which the policy closes to every change ("production credentials").'
    )
  })

  test.each<[string, Shown['files'], string[]]>([
    ['elsewhere', ['src/a.ts'], []],
    ['moved out', [{ path: 'src/dns.tf', previousFilename: 'infra/prod/dns.tf' }], ['fail src/dns.tf']],
    ['moved in', [{ path: 'infra/prod/dns.tf', previousFilename: 'src/dns.tf' }], ['fail infra/prod/dns.tf']],
    ['removed', [{ path: 'infra/prod/dns.tf', status: 'removed' }], ['fail infra/prod/dns.tf']],
    ['another case', ['Infra/Prod/dns.tf'], ['review Infra/Prod/dns.tf']],
    ['one finding for a file that meets two globs', ['infra/prod/x.pem'], ['fail infra/prod/x.pem']]
  ])('%s', (_, files, expected) => {
    expect(kinds({ files: files! }, forAll)).toEqual(expected)
  })

  test('each entry is a finding of its own', () => {
    const policy = aPolicy({ paths: [closed('all'), closed('all', ['infra'])] })
    expect(kinds(prod, policy)).toEqual(['fail infra/prod/dns.tf', 'fail infra/prod/dns.tf'])
  })
})

describe('closed to AI tools', () => {
  test.each<[string, Shown, string[]]>([
    ['no tool', {}, []],
    ['declared', { says: 'AI assistance: Aider' }, ['fail infra/prod/dns.tf']],
    ['declared without a name', { says: 'AI usage: I used an LLM for it' }, ['fail infra/prod/dns.tf']],
    ['certain', { commits: [claudeTrailer] }, ['fail infra/prod/dns.tf']],
    ['certain and denied', { commits: [claudeTrailer], says: 'AI assistance: none' }, ['fail infra/prod/dns.tf']],
    ['strong', { headRef: 'codex/x' }, ['review infra/prod/dns.tf']],
    ['a trailer that names no tool', { commits: ['Fix\n\nAI-assisted: true'] }, ['review infra/prod/dns.tf']],
    [
      'strong and certain are one finding',
      { headRef: 'codex/x', commits: [cursorTrailer] },
      ['fail infra/prod/dns.tf']
    ],
    ['weak', { headRef: 'devin/x' }, []],
    ['a suggestion', { commits: [copilotReview] }, []],
    ['declared for other files', { says: 'AI assistance: Aider for src/**' }, []],
    ['declared for these files', { says: 'AI assistance: Aider for infra/**' }, ['fail infra/prod/dns.tf']]
  ])('%s', (_, shown, expected) => {
    expect(kinds({ ...prod, ...shown })).toEqual(expected)
  })

  test('a path that meets the pattern only after folding is for a person', () => {
    expect(kinds({ files: ['INFRA/prod/x'], commits: [claudeTrailer] })).toEqual(['review INFRA/prod/x'])
  })

  test('without the tool in the scope of the file, as the remedy says, it holds', () => {
    expect(kinds({ files: ['src/a.ts'], commits: [claudeTrailer] })).toEqual([])
    expect(kinds({ ...prod })).toEqual([])
  })
})

describe('the paths of one tool', () => {
  const policy = aPolicy({
    tools: [
      aTool({ id: 'claude-code', paths: { allow: ['src/**', 'legal/**'], deny: ['legal/**'] } }),
      aTool({ id: 'cursor' })
    ]
  })

  test.each<[string, Shown, string[] | 'notApplicable']>([
    ['allowed', { files: ['src/a.ts'], commits: [claudeTrailer] }, []],
    ['denied', { files: ['legal/a.md'], commits: [claudeTrailer] }, ['fail legal/a.md']],
    ['in no allowed place', { files: ['docs/a.md'], says: 'AI assistance: Claude Code' }, ['fail docs/a.md']],
    ['strong', { files: ['legal/a.md'], headRef: 'claude/x' }, ['review legal/a.md']],
    [
      'moved out of a denied place',
      { files: [{ path: 'src/a.md', previousFilename: 'legal/a.md' }], commits: [claudeTrailer] },
      ['fail src/a.md']
    ],
    [
      'outside its declared scope',
      { files: ['legal/a.md', 'src/a.ts'], says: 'AI assistance: Claude Code for src/**' },
      []
    ],
    ['a tool without limits', { files: ['legal/a.md'], commits: [cursorTrailer] }, 'notApplicable'],
    ['no tool', { files: ['legal/a.md'] }, 'notApplicable']
  ])('%s', (_, shown, expected) => {
    expect(kinds(shown, policy)).toEqual(expected)
  })

  test('a folded hit of a deny list is for a person', () => {
    const denyOnly = aPolicy({ tools: [aTool({ id: 'claude-code', paths: { allow: [], deny: ['legal/**'] } })] })
    expect(kinds({ files: ['LEGAL/a.md'], commits: [claudeTrailer] }, denyOnly)).toEqual(['review LEGAL/a.md'])
  })
})

test('a scope that cannot be read bounds nothing', () => {
  const scope = `AI assistance: Aider for src/${'{a,b}'.repeat(60)}/**`
  expect(kinds({ ...prod, says: scope })).toEqual(['fail infra/prod/dns.tf'])
})

test('without closed paths there is nothing to look at', () => {
  expect(judge({ commits: [claudeTrailer] }, aPolicy())).toBe('notApplicable')
  expect(judge({ files: [] }, forAll)).toBe('notApplicable')
})

describe('approvers', () => {
  const approved = (approvers: string[], forbid: 'ai' | 'all' = 'all') =>
    aPolicy({ paths: [{ ...closed(forbid, undefined, 'production'), approvers }] })

  function judgeApproved(
    approvers: string[],
    pullRequest: Parameters<typeof someFacts>[0],
    forbid: 'ai' | 'all' = 'all'
  ) {
    const facts = someFacts({ files: ['infra/prod/dns.tf', 'src/a.ts'], ...pullRequest })
    return forbiddenPath.check(facts, approved(approvers, forbid)) as Finding[]
  }

  test('an approval of one of them opens the path, and is recorded', () => {
    const [finding, ...rest] = judgeApproved(['bob'], { pullRequest: { reviews: [aReview()] } })
    expect(rest).toEqual([])
    expect(finding).toMatchObject({ kind: 'informational', path: 'infra/prod/dns.tf', remedy: null })
    expect(finding!.message.text).toBe(
      '"infra/prod/dns.tf" matches "infra/prod/**", which the policy closes to every change ("production"); allowed by the approval of "bob", for "bob".'
    )
  })

  test('without it the finding names them', () => {
    const [finding] = judgeApproved(['carol', '@acme/platform'], { pullRequest: { reviews: [] } })
    expect(finding!.kind).toBe('fail')
    expect(finding!.message.text).toContain(
      '; none of its approvers, "carol" and "@acme/platform", has approved exactly this content.'
    )
    expect(finding!.remedy!.text).toBe(
      'One of its approvers, "carol" and "@acme/platform", approves exactly this content; or take "infra/prod/dns.tf" out of this pull request.'
    )
  })

  test('an owner whom nobody names can be named', () => {
    const [finding] = judgeApproved(['CODEOWNERS'], { pullRequest: { reviews: [aReview()] } })
    expect(finding).toMatchObject({ kind: 'fail' })
    expect(finding!.remedy!.text).toBe(
      'Take "infra/prod/dns.tf" out of this pull request, or have an owner named for it in CODEOWNERS on the base branch.'
    )
  })

  test('a team that cannot be read is not known, and the setting is named', () => {
    const [finding] = judgeApproved(['@acme/platform'], { pullRequest: { reviews: [aReview()] } })
    expect(finding!.kind).toBe('open')
    expect(finding!.message.text).toContain(
      'whether one of its approvers has approved is not known: the token may not read who belongs to "@acme/platform".'
    )
    expect(finding!.remedy!.text).toBe(
      'To have it known, give Remit a token of an app that may read the members of the organisation, or name people as approvers.'
    )
  })

  test('an inference stays for any other person to judge', () => {
    const use = aToolUse({ certainty: 'strong' })
    const [finding] = judgeApproved(
      ['@acme/platform'],
      { toolUses: [use], pullRequest: { reviews: [aReview()] } },
      'ai'
    )
    expect(finding!.kind).toBe('review')
    expect(finding!.remedy!.text).toContain('make that part without an AI tool in one of its own')
  })

  test('an entry beside it stays closed', () => {
    const policy = aPolicy({ paths: [{ ...closed('all'), approvers: ['bob'] }, closed('all', ['infra'])] })
    const facts = someFacts({ files: ['infra/prod/dns.tf'], pullRequest: { reviews: [aReview()] } })
    expect((forbiddenPath.check(facts, policy) as Finding[]).map(({ kind }) => kind)).toEqual(['informational', 'fail'])
  })
})
