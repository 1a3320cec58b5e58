import { describe, expect, test } from '@jest/globals'
import { type EvaluationInput, evaluate } from '../../src/evaluate.js'
import type { Facts } from '../../src/facts/facts.js'
import type { Waiver } from '../../src/model/policy.js'
import type { Finding, Result } from '../../src/model/result.js'
import { say, spans } from '../../src/model/text.js'
import { forbiddenPath } from '../../src/rules/forbidden-path.js'
import { defineRule, type Rule } from '../../src/rules/rule.js'
import { runRules } from '../../src/rules/run-rules.js'
import { Waivers } from '../../src/rules/waivers.js'
import { caseInput, readCaseText } from '../support/a-case.js'
import { aPolicy, aReview, aToolUse, head, someFacts } from '../support/a-pull-request.js'

/** A rule that finds exactly this. */
function aRule(findings: Finding[], id = 'forbidden-path'): Rule {
  const text = 'A rule.'
  return defineRule({
    id,
    kinds: ['fail'],
    floor: 'off',
    description: text,
    why: text,
    remedy: text,
    controls: ['SOC2:CC8.1'],
    check: () => findings
  })
}

function finding(keys: Partial<Finding> = {}): Finding {
  return {
    kind: 'fail',
    path: 'infra/prod/dns.tf',
    message: say`About ${'it'}.`,
    remedy: say`Take ${'it'} out.`,
    ...keys
  } as Finding
}

/** Granted by Bob until the end of the year; facts are of 2026-11-20. */
function waiver(keys: Partial<Waiver> = {}): Waiver {
  const granted = { rule: 'forbidden-path', reason: 'INC-88', approvedBy: 'bob', expires: '2026-12-31' }
  return { match: 'infra/prod/dns.tf', tool: null, commit: null, ...granted, ...keys }
}

interface Run {
  findings?: Finding[]
  facts?: Parameters<typeof someFacts>[0]
  rule?: string
}

/** The results of the rule, and what the record says of the waivers. */
function run(waivers: Waiver[], { findings = [finding()], facts, rule }: Run = {}) {
  const given: Facts = someFacts({ files: ['infra/prod/dns.tf'], ...facts })
  const policy = aPolicy({ waivers })
  const results = runRules(given, policy, [aRule(findings, rule)])
  return { results, records: new Waivers(given, policy).records(results) }
}

function kindOf(waivers: Waiver[], given: Run = {}): [string, string] {
  const { results, records } = run(waivers, given)
  return [results[0]!.kind, records[0]!.state]
}

describe('a waiver', () => {
  test('takes a finding down and says by whom, until when and why', () => {
    const { results, records } = run([waiver()])
    expect(results[0]).toEqual({
      ruleId: 'forbidden-path',
      kind: 'informational',
      path: 'infra/prod/dns.tf',
      message: 'About "it".',
      remedy: null,
      quoted: ['it'],
      clearedBy: null,
      waived: { kind: 'fail', reason: 'INC-88', approvedBy: 'bob', expires: '2026-12-31' },
      controls: ['SOC2:CC8.1']
    })
    expect(records).toEqual([{ ...waiver(), state: 'used', results: 1 }])
  })

  test('covers a review as well, approved or not, and keeps its kind', () => {
    const given = { findings: [finding({ kind: 'review' })], facts: { pullRequest: { reviews: [aReview()] } } }
    expect(run([waiver()], given).results[0]).toMatchObject({
      kind: 'informational',
      clearedBy: null,
      waived: { kind: 'review' }
    })
  })

  test.each<[string, Partial<Waiver>, Partial<Finding>, Run['facts'], string]>([
    ['the path', {}, {}, {}, 'used'],
    ['a glob over the path', { match: 'infra/**' }, {}, {}, 'used'],
    ['a folder', { match: 'infra' }, {}, {}, 'used'],
    ['the tool', { match: null, tool: 'claude-code' }, { toolId: 'claude-code' }, {}, 'used'],
    ['path and tool', { tool: 'claude-code' }, { toolId: 'claude-code' }, {}, 'used'],
    ['the head commit', { match: null, commit: head }, {}, {}, 'used'],
    ['all three', { tool: 'aider', commit: head }, { toolId: 'aider' }, {}, 'used'],
    ['the head commit of a finding without a path', { match: null, commit: head }, { path: undefined! }, {}, 'used'],
    ['another path', { match: 'infra/prod/db.tf' }, {}, {}, 'unmatched'],
    ['the path in another case', { match: 'Infra/**' }, {}, {}, 'unmatched'],
    ['another tool', { match: null, tool: 'cursor' }, { toolId: 'claude-code' }, {}, 'unmatched'],
    ['the path, of another tool', { tool: 'cursor' }, { toolId: 'claude-code' }, {}, 'unmatched'],
    ['a tool, where the finding names none', { match: null, tool: 'cursor' }, {}, {}, 'unmatched'],
    ['another commit', { match: null, commit: 'b'.repeat(40) }, {}, {}, 'unmatched'],
    ['the path, on another commit', { commit: 'b'.repeat(40) }, {}, {}, 'unmatched'],
    ['another rule', { rule: 'unusual-entry' }, {}, {}, 'unmatched'],
    ['every path, where the finding names none', { match: '**' }, { path: undefined! }, {}, 'unmatched'],
    ['what is recorded only', {}, { kind: 'informational' }, {}, 'unmatched'],
    ['what could not be known', {}, { kind: 'open' }, {}, 'unmatched']
  ])('by %s', (_name, keys, found, facts, state) => {
    const bare = Object.fromEntries(Object.entries(finding(found)).filter(([, value]) => value !== undefined))
    const { results, records } = run([waiver(keys)], { findings: [bare as unknown as Finding], facts })
    expect(records[0]!.state).toBe(state)
    expect(results[0]!.waived !== undefined).toBe(state === 'used')
    if (state !== 'used') expect(results[0]).toMatchObject({ kind: found.kind ?? 'fail', message: 'About "it".' })
  })

  test.each([
    ['the new name alone', 'infra/prod/dns.tf', 'unmatched'],
    ['the former name alone', 'infra/prod/keys.pem', 'unmatched'],
    ['both names', 'infra/prod/*', 'used']
  ])('by %s of a rename', (_name, match, state) => {
    const files = [{ path: 'infra/prod/dns.tf', previousFilename: 'infra/prod/keys.pem' }]
    expect(run([waiver({ match })], { facts: { files } }).records[0]!.state).toBe(state)
  })

  test('by the id of the register for a tool that it lists under another name', () => {
    const policy = aPolicy({ waivers: [waiver({ match: null, tool: 'copilot' })] })
    policy.tools = [{ ...aTool, id: 'copilot' }]
    const facts = someFacts({ files: ['infra/prod/dns.tf'] })
    const [result] = runRules(facts, policy, [aRule([finding({ toolId: 'github-copilot' })])])
    expect(result!.kind).toBe('informational')
  })

  test('at its own level: what a policy makes of a finding is what is waived', () => {
    const facts = someFacts({ files: ['infra/prod/dns.tf'] })
    const judged = (level: 'informational' | 'fail') =>
      runRules(facts, aPolicy({ waivers: [waiver()], rules: { 'forbidden-path': level } }), [
        aRule([finding({ kind: 'review' })])
      ])[0]!
    expect(judged('fail').waived?.kind).toBe('fail')
    expect(judged('informational').waived).toBeUndefined()
  })
})

const aTool = {
  owner: null,
  versions: null,
  models: [],
  account: null,
  configuration: null,
  processing: null,
  maxDataClass: null,
  paths: { allow: ['**'], deny: [] },
  riskAssessment: null,
  supplier: null
}

test('a waiver of one tool leaves what another tool did on the same path', () => {
  const facts = (...toolIds: string[]) =>
    someFacts({
      files: ['infra/prod/dns.tf'],
      toolUses: toolIds.map(toolId => aToolUse({ toolId, toolName: toolId, declared: true }))
    })
  const policy = aPolicy({
    paths: [{ match: ['infra/**'], forbid: 'ai', dataClass: null, customer: null, reason: null, approvers: [] }],
    waivers: [waiver({ match: null, tool: 'aider' })]
  })
  const kinds = (given: Facts) => runRules(given, policy, [forbiddenPath]).map(({ kind }) => kind)
  expect(kinds(facts('aider'))).toEqual(['informational'])
  expect(kinds(facts('cursor'))).toEqual(['fail'])
  expect(kinds(facts('aider', 'cursor'))).toEqual(['fail'])
})

describe('the last day', () => {
  test.each([
    ['2026-12-31', '2026-11-20T12:00:00Z', 'used'],
    ['2026-11-20', '2026-11-20T00:00:00Z', 'used'],
    ['2026-11-20', '2026-11-20T23:59:59Z', 'used'],
    ['2026-11-20', '2026-11-21T00:00:00Z', 'expired'],
    ['2026-11-19', '2026-11-20T00:00:00Z', 'expired'],
    ['2020-02-29', '2026-11-20T00:00:00Z', 'expired']
  ])('%s at %s: %s', (expires, at, state) => {
    expect(kindOf([waiver({ expires })], { facts: { at } })).toEqual([
      state === 'used' ? 'informational' : 'fail',
      state
    ])
  })

  test('is told with the finding that it would have covered', () => {
    const [result] = run([waiver({ expires: '2026-11-19' })]).results
    expect(result).toMatchObject({
      kind: 'fail',
      message: 'About "it". The waiver that "bob" granted for this expired: its last day was "2026-11-19".',
      remedy:
        'Take "it" out. Or have the waiver renewed: a coming day as its "expires" in the policy on the base branch.',
      quoted: ['it', 'bob', '2026-11-19', 'it', 'expires']
    })
  })

  test('makes a waiver expired whether or not it fits, and by whomever it was granted', () => {
    const records = run([
      waiver({ expires: '2026-11-19', match: 'nothing' }),
      waiver({ expires: '2026-11-19', approvedBy: 'ada' })
    ]).records
    expect(records.map(({ state, results }) => [state, results])).toEqual([
      ['expired', 0],
      ['expired', 0]
    ])
  })
})

describe('a waiver is refused', () => {
  const bot = { login: 'Copilot', id: 198982749, type: 'Bot' }
  const renamed = aReview({ author: { login: 'ada-old', id: 10 } })
  test.each<[string, string, Run['facts'], RegExp, RegExp]>([
    ['by the author', 'ada', {}, /the same person opened this pull request/, /somebody else/],
    ['by the author in another case', 'ADA', {}, /the same person opened/, /somebody else/],
    [
      'by the author under another login with the same account',
      'ada-old',
      { pullRequest: { reviews: [renamed] } },
      /the same person opened/,
      /somebody else/
    ],
    [
      'by the one who sent the agent',
      'Bob',
      { pullRequest: { author: bot, assignees: ['carol', 'bob'] } },
      /works for the same person/,
      /somebody else/
    ],
    [
      'by an assignee, where nobody knows what the author is',
      'bob',
      { pullRequest: { author: { ...bot, type: null }, assignees: ['bob'] } },
      /works for the same person/,
      /somebody else/
    ],
    [
      'where nobody knows the author',
      'bob',
      { pullRequest: { author: null } },
      /does not know who the author is/,
      /--pull-request/
    ]
  ])('%s', (_name, approvedBy, facts, message, remedy) => {
    const { results, records } = run([waiver({ approvedBy })], { facts })
    expect(records).toMatchObject([{ state: 'refused', results: 0 }])
    expect(results[0]).toMatchObject({ kind: 'fail' })
    expect(results[0]!.waived).toBeUndefined()
    expect(results[0]!.message).toMatch(/^About "it"\. The waiver that "[^"]+" granted for this is refused: .*\.$/)
    expect(results[0]!.message).toMatch(message)
    expect(results[0]!.remedy).toMatch(/^Take "it" out\. Or /)
    expect(results[0]!.remedy).toMatch(remedy)
    const { rest } = spans(results[0]!.message, results[0]!.quoted)
    expect(spans(results[0]!.remedy!, rest).rest).toEqual([])
  })

  test.each<[string, string, Run['facts']]>([
    ['somebody else', 'bob', {}],
    ['somebody whose login only begins alike', 'ad', {}],
    ['an assignee of a pull request that a person opened', 'bob', { pullRequest: { assignees: ['bob'] } }],
    ['a person who sent no agent', 'bob', { pullRequest: { author: bot, assignees: ['carol'] } }],
    ['a reviewer of another account', 'bob', { pullRequest: { reviews: [aReview()] } }],
    [
      'a reviewer whose id nobody knows, as the author’s',
      'bob',
      {
        pullRequest: { author: { login: 'ada', id: null, type: 'User' }, reviews: [aReview({ author: { id: null } })] }
      }
    ]
  ])('but not one by %s', (_name, approvedBy, facts) => {
    expect(kindOf([waiver({ approvedBy })], { facts })).toEqual(['informational', 'used'])
  })

  test('only where it fits', () => {
    expect(kindOf([waiver({ approvedBy: 'ada', match: 'docs' })])).toEqual(['fail', 'unmatched'])
  })
})

describe('several waivers', () => {
  test('one that counts is enough, whatever the others say', () => {
    const waivers = [waiver({ approvedBy: 'ada' }), waiver({ expires: '2020-01-01' }), waiver({ match: 'infra/**' })]
    const { results, records } = run(waivers)
    expect(results[0]).toMatchObject({ kind: 'informational', waived: { approvedBy: 'bob' } })
    expect(records.map(({ match, expires, state }) => [match, expires, state])).toEqual([
      ['infra/**', '2026-12-31', 'used'],
      ['infra/prod/dns.tf', '2020-01-01', 'expired'],
      ['infra/prod/dns.tf', '2026-12-31', 'unmatched']
    ])
  })

  test('a finding counts for the first that fits it', () => {
    const findings = [finding(), finding({ path: 'infra/prod/db.tf' }), finding({ path: 'lib/a' })]
    const { results, records } = run([waiver({ match: 'infra/**' }), waiver()], { findings })
    expect(results.map(({ kind }) => kind)).toEqual(['informational', 'informational', 'fail'])
    expect(records.map(({ match, state, results: count }) => [match, state, count])).toEqual([
      ['infra/**', 'used', 2],
      ['infra/prod/dns.tf', 'unmatched', 0]
    ])
  })

  test('one refused says more than one that is over', () => {
    const { results, records } = run([waiver({ expires: '2020-01-01' }), waiver({ approvedBy: 'ada' })])
    expect(results[0]!.message).toContain('is refused')
    expect(records.map(({ state }) => state)).toEqual(['expired', 'refused'])
  })

  test('two together cover the two names of a rename, and each counts it', () => {
    const files = [{ path: 'infra/prod/dns.tf', previousFilename: 'infra/prod/keys.pem' }]
    const waivers = [waiver({ match: 'infra/prod/keys.pem', approvedBy: 'carol' }), waiver()]
    const { results, records } = run(waivers, { facts: { files } })
    expect(results[0]!.waived).toMatchObject({ approvedBy: 'bob' })
    expect(records.map(({ match, state, results: count }) => [match, state, count])).toEqual([
      ['infra/prod/dns.tf', 'used', 1],
      ['infra/prod/keys.pem', 'used', 1]
    ])
    // One that does not count covers nothing.
    expect(
      run([waiver({ match: 'infra/prod/keys.pem', approvedBy: 'ada' }), waiver()], { facts: { files } }).results[0]!
        .kind
    ).toBe('fail')
  })

  test('one without a path comes before those with one', () => {
    const waivers = [waiver(), waiver({ match: null, commit: head, approvedBy: 'carol' })]
    expect(run(waivers).results[0]!.waived).toMatchObject({ approvedBy: 'carol' })
  })

  test('stand sorted, whatever the order of the policy', () => {
    const waivers = [
      waiver({ rule: 'unusual-entry' }),
      waiver({ tool: 'b' }),
      waiver({ tool: 'a' }),
      waiver({ match: null, commit: head }),
      waiver(),
      waiver({ expires: '2026-12-01' }),
      waiver({ approvedBy: 'alice' })
    ]
    expect(run([...waivers].reverse()).records).toEqual(run(waivers).records)
    expect(
      run(waivers).records.map(({ rule, match, tool, expires, approvedBy }) => [rule, match, tool, expires, approvedBy])
    ).toEqual([
      ['forbidden-path', null, null, '2026-12-31', 'bob'],
      ['forbidden-path', 'infra/prod/dns.tf', null, '2026-12-01', 'bob'],
      ['forbidden-path', 'infra/prod/dns.tf', null, '2026-12-31', 'alice'],
      ['forbidden-path', 'infra/prod/dns.tf', null, '2026-12-31', 'bob'],
      ['forbidden-path', 'infra/prod/dns.tf', 'a', '2026-12-31', 'bob'],
      ['forbidden-path', 'infra/prod/dns.tf', 'b', '2026-12-31', 'bob'],
      ['unusual-entry', 'infra/prod/dns.tf', null, '2026-12-31', 'bob']
    ])
  })
})

test('a policy that could not be read grants nothing', () => {
  const policySource = { state: 'unreadable' as const, path: 'p', commit: null, reason: 'it is a link' }
  const facts = someFacts({ policySource })
  const results: Result[] = runRules(facts, aPolicy({ waivers: [waiver()] }), [aRule([finding()])])
  expect(results.map(({ kind }) => kind)).toEqual(['notApplicable'])
})

describe('each way out that is named clears the finding', () => {
  // biome-ignore lint/suspicious/noExplicitAny: a policy, edited as its owner would edit it.
  type Edit = (policy: any) => void
  function judged(name: string, edit: Edit = () => {}) {
    const text = readCaseText(name)
    const policy = JSON.parse(text.policy!)
    edit(policy)
    return caseInput({ ...text, policy: JSON.stringify(policy) })
  }
  const askedOf = (input: EvaluationInput): string[] =>
    evaluate(input).predicate.results.flatMap(({ kind, remedy }) => (kind === 'fail' ? [remedy!] : []))

  test.each<[string, RegExp, Edit]>([
    ['waiver-expired', /a coming day as its "expires"/, policy => (policy.waivers[0].expires = '2026-12-01')],
    ['waiver-refused', /another login as its "approvedBy"/, policy => (policy.waivers[0].approvedBy = 'carol')]
  ])('%s: %s', (name, says, edit) => {
    expect(askedOf(judged(name))).toEqual([expect.stringMatching(says)])
    const { predicate } = evaluate(judged(name, edit))
    expect(predicate.verificationResult).toBe('PASSED')
    expect(predicate.decision.waivers).toMatchObject([{ state: 'used', results: 1 }])
  })

  test('a run that knows no author, by the pull request itself', () => {
    const known = judged('waiver-used')
    const unknown = { ...known, pullRequest: { ...known.pullRequest, author: null } }
    expect(askedOf(unknown)).toEqual([
      expect.stringMatching(/give this run the pull request itself \("--pull-request"\)/)
    ])
    expect(askedOf(known)).toEqual([])
  })

  test('a waiver that fits again after it was granted for the new head commit', () => {
    const bound = (commit: string) => judged('waiver-used', policy => Object.assign(policy.waivers[0], { commit }))
    expect(evaluate(bound('b'.repeat(40))).predicate.verificationResult).toBe('FAILED')
    expect(evaluate(bound(head)).predicate.verificationResult).toBe('PASSED')
  })
})
