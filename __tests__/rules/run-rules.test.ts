import { describe, expect, test } from '@jest/globals'
import { defaultPolicy, type PolicySource, type RuleLevel } from '../../src/model/policy.js'
import type { Finding, ResultKind } from '../../src/model/result.js'
import { say } from '../../src/model/text.js'
import { rules } from '../../src/rules/index.js'
import { defineRule, type Rule } from '../../src/rules/rule.js'
import { runRules } from '../../src/rules/run-rules.js'
import { aPolicy, aReview, base, head, someFacts } from '../support/a-pull-request.js'

function aRule(findings: Finding[] | 'notApplicable', floor: Rule['floor'] = 'off'): Rule {
  const text = 'A rule.'
  return defineRule({
    id: 'some-rule',
    kinds: ['fail'],
    floor,
    description: text,
    why: text,
    remedy: text,
    controls: ['SOC2:CC8.1'],
    check: () => findings
  })
}

function finding(kind: Finding['kind'], path = 'src/a.ts', message = say`About ${path}.`): Finding {
  return { kind, path, message, remedy: say`Take ${path} out.` }
}

function kindsOf(rule: Rule, level?: RuleLevel): ResultKind[] {
  const policy = aPolicy(level === undefined ? {} : { rules: { 'some-rule': level } })
  return runRules(someFacts(), policy, [rule]).map(result => result.kind)
}

describe('a rule that finds nothing', () => {
  test('passes once', () => expect(kindsOf(aRule([]))).toEqual(['pass']))
  test('does not pass when there was nothing to look at', () =>
    expect(kindsOf(aRule('notApplicable'))).toEqual(['notApplicable']))
})

test('a rule can say what there was not to look at', () => {
  const rule = { ...aRule('notApplicable'), whyNotApplicable: () => 'Nobody is here.' }
  expect(runRules(someFacts(), aPolicy(), [rule])[0]!.message).toBe('Nobody is here.')
  expect(runRules(someFacts(), aPolicy(), [aRule('notApplicable')])[0]!.message).toBe('There was nothing to look at.')
})

describe('the level of a policy', () => {
  test.each<[Finding['kind'], RuleLevel | undefined, ResultKind]>([
    ['fail', undefined, 'fail'],
    ['review', undefined, 'review'],
    ['fail', 'informational', 'informational'],
    ['review', 'informational', 'informational'],
    ['informational', 'informational', 'informational'],
    ['fail', 'review', 'review'],
    ['review', 'review', 'review'],
    ['informational', 'review', 'informational'],
    ['fail', 'fail', 'fail'],
    ['review', 'fail', 'fail'],
    ['informational', 'fail', 'informational'],
    ['open', 'informational', 'open'],
    ['open', 'review', 'open'],
    ['open', 'fail', 'open']
  ])('makes %s at %s a %s', (kind, level, want) => {
    expect(kindsOf(aRule([finding(kind)]), level)).toEqual([want])
  })

  test('switches a rule off, which is not a pass', () => {
    const results = runRules(someFacts(), aPolicy({ rules: { 'some-rule': 'off' } }), [aRule([finding('fail')])])
    expect(results).toHaveLength(1)
    expect(results[0]).toMatchObject({ kind: 'notApplicable', message: 'Switched off by the policy.', remedy: null })
  })

  test('never goes below the floor of a rule', () => {
    expect(kindsOf(aRule([finding('fail')], 'review'), 'off')).toEqual(['review'])
  })

  test('does not touch a fixed rule', () => {
    expect(kindsOf(aRule([finding('open')], 'fixed'), 'off')).toEqual(['open'])
  })

  test('is not taken from the prototype of an object', () => {
    const rule = { ...aRule([finding('fail')]), id: 'constructor' }
    expect(runRules(someFacts(), aPolicy(), [rule])[0]!.kind).toBe('fail')
  })
})

describe('an approval of this head', () => {
  const facts = someFacts({ pullRequest: { reviews: [aReview()] } })

  test('clears a review and names who, on what and when', () => {
    const [result] = runRules(facts, aPolicy(), [aRule([finding('review')])])
    expect(result!.clearedBy).toEqual({ login: 'bob', commit: head, at: '2026-11-20T10:00:00Z' })
  })

  test.each(['fail', 'open', 'informational'] as const)('does not clear a %s', kind => {
    expect(runRules(facts, aPolicy(), [aRule([finding(kind)])])[0]!.clearedBy).toBeNull()
  })

  test.each([
    ['before it', '2026-11-20T09:59:59Z', 'bob'],
    ['at the same instant', '2026-11-20T10:00:00Z', 'eve'],
    ['after it', '2026-11-20T10:30:00+00:00', 'eve'],
    ['after all of them', '2026-11-20T11:00:00Z', null],
    ['at no time that can be read', 'yesterday', null]
  ])('clears what it saw: something that came up %s', (_, since, login) => {
    const later = aReview({ author: { login: 'eve', id: 12 }, submittedAt: '2026-11-20T11:00:00Z' })
    const both = someFacts({ pullRequest: { reviews: [aReview(), later] } })
    const [result] = runRules(both, aPolicy(), [aRule([{ ...finding('review'), since }])])
    expect(result!.clearedBy?.login ?? null).toBe(login)
  })

  test('names the commit on which it stands, where that is another with the same content', () => {
    const rebased = someFacts({
      pullRequest: {
        reviews: [aReview({ commit: base })],
        approvedContents: [{ commit: base, changeDigest: 'e'.repeat(64) }]
      }
    })
    expect(runRules(rebased, aPolicy(), [aRule([finding('review')])])[0]!.clearedBy!.commit).toBe(base)
  })

  test('does not clear a review that the policy made a fail', () => {
    const policy = aPolicy({ rules: { 'some-rule': 'fail' } })
    expect(runRules(facts, policy, [aRule([finding('review')])])[0]).toMatchObject({ kind: 'fail', clearedBy: null })
  })
})

describe('a profile', () => {
  const profile = { name: 'bots', author: null, authorId: null, branch: [], sameRepository: true, proof: null }
  const judged = (keys: object, pullRequest = {}) =>
    runRules(someFacts({ pullRequest, profile: { ...profile, exempt: ['some-rule'], ...keys } }), aPolicy(), [
      aRule([finding('fail')])
    ])

  test('exempts from its rules, which is not a pass, and is named', () => {
    expect(judged({ author: 'dependabot[bot]' })).toMatchObject([
      { kind: 'notApplicable', message: 'Exempt by the profile "bots" of "dependabot[bot]".', remedy: null }
    ])
    expect(judged({ author: 'dependabot[bot]' })[0]!.quoted).toEqual(['bots', 'dependabot[bot]'])
  })

  test.each<[object, object, string]>([
    [{ proof: 'revert' }, { revertOf: head }, `: the exact reverse of commit "${head}".`],
    [{ proof: 'protected-branch' }, { headProtected: true }, ': its head is a protected branch.']
  ])('says by which proof it holds: %j', (keys, pullRequest, words) => {
    expect(judged(keys, pullRequest)[0]!.message).toBe(`Exempt by the profile "bots"${words}`)
  })

  test('leaves all other rules in force', () => {
    expect(judged({ exempt: ['missing-task'] }).map(({ kind }) => kind)).toEqual(['fail'])
  })

  test('does not stand before a policy that could not be read', () => {
    const policySource: PolicySource = { state: 'unreadable', path: 'p', commit: null, reason: 'it is a link' }
    const facts = someFacts({ policySource, profile: { ...profile, exempt: ['some-rule'] } })
    expect(runRules(facts, aPolicy(), [aRule([finding('open')], 'fixed')])[0]!.kind).toBe('open')
  })
})

describe('results', () => {
  test('stand in the order of the rules, then path, then message, whatever the order of the findings', () => {
    const findings = [
      finding('fail', 'src/b.ts'),
      finding('fail', 'src/a.ts', say`Second.`),
      finding('review', 'src/a.ts', say`First.`),
      finding('fail', 'src/B.ts')
    ]
    const later = { ...aRule([finding('fail', 'a')]), id: 'later-rule' }
    const order = (rule: Rule): string[] =>
      runRules(someFacts(), aPolicy(), [rule, later]).map(result => `${result.ruleId} ${result.path} ${result.message}`)
    expect(order(aRule(findings))).toEqual([
      'some-rule src/B.ts About "src/B.ts".',
      'some-rule src/a.ts First.',
      'some-rule src/a.ts Second.',
      'some-rule src/b.ts About "src/b.ts".',
      'later-rule a About "a".'
    ])
    expect(order(aRule([...findings].reverse()))).toEqual(order(aRule(findings)))
  })

  test('keep two findings that read the same', () => {
    expect(kindsOf(aRule([finding('fail'), finding('fail')]))).toEqual(['fail', 'fail'])
  })

  test('list the values of the message, then those of the remedy', () => {
    expect(runRules(someFacts(), aPolicy(), [aRule([finding('fail')])])[0]!.quoted).toEqual(['src/a.ts', 'src/a.ts'])
  })

  test('carry path, tool and line only where the finding has them', () => {
    const bare: Finding = { kind: 'informational', message: say`Noted.`, remedy: null }
    const full: Finding = { ...bare, toolId: 'aider', taskLine: 0, path: 'z' }
    const [first, second] = runRules(someFacts(), aPolicy(), [aRule([full, bare])])
    expect(Object.keys(first!)).not.toEqual(expect.arrayContaining(['path']))
    expect(first).not.toHaveProperty('taskLine')
    expect(second).toMatchObject({ toolId: 'aider', taskLine: 0, path: 'z' })
  })
})

describe('a policy that could not be read', () => {
  test.each(['unreadable', 'invalid'] as const)('judges nothing but the gap itself (%s)', state => {
    const problem = {
      code: 'x',
      file: 'p',
      line: 1,
      column: 1,
      path: '',
      message: 'broken',
      remedy: 'mend it',
      quoted: []
    }
    const policySource: PolicySource =
      state === 'unreadable'
        ? { state, path: '.github/remit.json', commit: null, reason: 'it is a link' }
        : {
            state,
            path: '.github/remit.json',
            commit: 'a'.repeat(40),
            blob: 'b'.repeat(40),
            sha256: 'c'.repeat(64),
            problems: [problem]
          }
    const results = runRules({ ...someFacts(), policySource }, defaultPolicy())
    const asked = results.filter(result => result.kind !== 'notApplicable')
    expect(asked.map(result => [result.ruleId, result.kind])).toEqual([['incomplete-input', 'open']])
    expect(results).toHaveLength(rules.length)
  })
})
