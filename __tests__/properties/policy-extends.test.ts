import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { evaluate } from '../../src/evaluate.js'
import { type Policy, ruleLevels } from '../../src/model/policy.js'
import { readPolicyChain } from '../../src/model/policy-chain.js'
import type { ResultKind, VerificationResult } from '../../src/model/result.js'
import { ruleIds } from '../../src/model/rule-ids.js'
import { aPolicySource, aPullRequest, aReview } from '../support/a-pull-request.js'

const classes = ['public', 'internal', 'secret']
const globs = ['**', 'src/**', 'src/a/**', 'docs', 'infra/**', 'src/a/x.ts']
const settable = ruleIds.flatMap(({ id, floor }) =>
  floor === 'fixed' ? [] : [{ id, levels: ruleLevels.slice(ruleLevels.indexOf(floor)) }]
)

const some = <T>(values: readonly T[]) => fc.subarray([...values], { minLength: 1 })
const day = fc.constantFrom('2026-01-01', '2026-11-25', '2027-06-30')

const tool = fc.record(
  {
    id: fc.constantFrom('claude-code', 'cursor'),
    versions: fc.constantFrom('>=2.0.0', '^2.1.0', '1.x'),
    models: some(['claude-*', 'claude-opus-*', 'gpt-*']),
    account: fc.constantFrom('managed', 'personal', 'any'),
    processing: fc.constantFrom('local', 'vendor'),
    maxDataClass: fc.constantFrom(...classes),
    paths: fc.record({ allow: some(globs), deny: some(globs) }, { requiredKeys: [] }),
    riskAssessment: fc.record({ due: day }, { requiredKeys: [] }),
    supplier: fc.record(
      { agreement: fc.constant('A'), trainingOptOut: fc.boolean(), customerApproval: some(['X', 'Y']) },
      { requiredKeys: [] }
    )
  },
  { requiredKeys: ['id'] }
)

const waiver = fc
  .record({
    rule: fc.constantFrom('forbidden-path', 'unexplained-file', 'policy-changed'),
    match: fc.constantFrom(...globs),
    approvedBy: fc.constantFrom('bob', 'ada'),
    expires: day
  })
  .map(granted => ({ ...granted, reason: 'a' }))

const profile = fc.record({
  name: fc.constantFrom('a', 'b'),
  author: fc.constantFrom('dependabot[bot]', 'acme[bot]'),
  branch: fc.constantFrom('dependabot/**', '**'),
  exempt: some(['missing-task', 'unexplained-file', 'missing-declaration'])
})

const check = fc.record({ name: fc.constantFrom('test', 'lint'), waitSeconds: fc.constantFrom(0, 60) })

const document = fc.record(
  {
    checks: fc.uniqueArray(check, { selector: one => one.name, maxLength: 2 }),
    approval: fc.record({ independent: fc.constantFrom(0, 1, 2) }, { requiredKeys: [] }),
    profiles: fc.uniqueArray(profile, { selector: one => one.name, maxLength: 2 }),
    waivers: fc.uniqueArray(waiver, { selector: one => `${one.rule} ${one.match}`, maxLength: 3 }),
    mode: fc.constantFrom('enforce', 'observe'),
    review: fc.constantFrom('neutral', 'block'),
    reviewDue: day,
    task: fc.record(
      {
        minimumWords: fc.constantFrom(0, 5, 30),
        boundaries: fc.constantFrom('optional', 'required'),
        declaration: fc.constantFrom('optional', 'required')
      },
      { requiredKeys: [] }
    ),
    dataClasses: fc.constant(classes),
    defaultDataClass: fc.constantFrom(...classes),
    paths: fc.array(
      fc
        .record(
          {
            match: some(globs),
            dataClass: fc.constantFrom(...classes),
            customer: fc.constantFrom('X', 'Y'),
            forbid: fc.constantFrom('ai', 'all'),
            approvers: some(['bob', 'carol'])
          },
          { requiredKeys: ['match'] }
        )
        // Approvers stand only where something is forbidden.
        .map(entry => ('approvers' in entry && !('forbid' in entry) ? { ...entry, forbid: 'all' } : entry)),
      { maxLength: 3 }
    ),
    tools: fc.uniqueArray(tool, { selector: one => one.id, maxLength: 2 }),
    rules: fc
      .array(
        fc
          .constantFrom(...settable)
          .chain(({ id, levels }) => fc.constantFrom(...levels).map(level => [id, level] as const)),
        { maxLength: 4 }
      )
      .map(Object.fromEntries)
  },
  { requiredKeys: ['dataClasses'] }
)

const pullRequest = fc
  .record({
    body: fc.constantFrom(
      '',
      'Round the tax in src/a to whole cents.\n\nAI assistance: Claude Code 2.1.0 (Claude Opus 4.8), managed account',
      'Round the tax.\n\nMay touch: src/**\n\nAI assistance: Cursor',
      'Round the tax.\n\nAI assistance: none'
    ),
    commits: fc.constantFrom(['Change'], ['Change\n\nCo-Authored-By: Claude <noreply@anthropic.com>']),
    files: some(['src/a/x.ts', 'src/b.ts', 'docs/a.md', 'infra/a.tf', '.github/remit.json']),
    author: fc.constantFrom(
      { login: 'ada', id: 10, type: 'User' },
      { login: 'dependabot[bot]', id: 49699333, type: 'Bot' }
    ),
    approvals: fc.subarray(['bob', 'carol'])
  })
  .map(({ body, commits, files, author, approvals }) =>
    aPullRequest({
      body,
      commits: [...commits],
      files: [...files],
      author,
      headRef: 'dependabot/npm/x',
      contentPush: { login: author.login, at: null, source: 'event' },
      reviews: approvals.map((login, index) => aReview({ author: { login, id: 11 + index } }))
    })
  )

const severity: readonly ResultKind[] = ['notApplicable', 'pass', 'informational', 'review', 'fail', 'open']
const verdicts: readonly VerificationResult[] = ['PASSED', 'REVIEW', 'INCOMPLETE', 'FAILED']

/** How bad the worst result of each rule is; nothing to look at and nothing found count the same. */
function worst(policy: Policy, given: ReturnType<typeof aPullRequest>) {
  const source = { ...aPolicySource(), policy } as ReturnType<typeof aPolicySource>
  const { predicate } = evaluate({
    pullRequest: given,
    policySource: source,
    at: '2026-11-20T12:00:00Z',
    run: { environment: 'command-line' }
  })
  const byRule = new Map<string, number>()
  for (const { ruleId, kind } of predicate.results) {
    byRule.set(ruleId, Math.max(byRule.get(ruleId) ?? 0, severity.indexOf(kind === 'notApplicable' ? 'pass' : kind)))
  }
  return { byRule, verdict: verdicts.indexOf(predicate.verificationResult), policy: predicate.policy }
}

function read(base: object, own: object): { base: Policy; whole: Policy } | null {
  const bytes = (value: object): Uint8Array => new TextEncoder().encode(JSON.stringify(value))
  const alone = readPolicyChain(bytes({ version: 1, ...base }), 'base.json').next()
  const chain = readPolicyChain(bytes({ version: 1, extends: 'base.json', ...own }), 'own.json')
  chain.next()
  const end = chain.next(bytes({ version: 1, ...base }))
  if (!alone.done || alone.value.policy === null || !end.done || end.value.policy === null) return null
  return { base: alone.value.policy, whole: end.value.policy }
}

test('a policy that extends another never says less of a pull request than the other one alone', () => {
  let compared = 0
  fc.assert(
    fc.property(document, document, fc.boolean(), pullRequest, (below, above, keeps, given) => {
      // Most pairs contradict each other; to repeat the base where it says something leaves more that can be compared.
      const own = keeps ? Object.fromEntries(Object.entries(above).filter(([key]) => !(key in below))) : above
      const policies = read(below, own)
      if (policies === null) return
      compared++
      const before = worst(policies.base, given)
      const after = worst(policies.whole, given)
      for (const [ruleId, kind] of before.byRule) {
        expect([ruleId, severity[Math.max(kind, after.byRule.get(ruleId)!)]]).toEqual([
          ruleId,
          severity[after.byRule.get(ruleId)!]
        ])
      }
      expect(after.verdict).toBeGreaterThanOrEqual(before.verdict)
      if (before.policy.mode === 'enforce') expect(after.policy.mode).toBe('enforce')
      if (before.policy.review === 'block') expect(after.policy.review).toBe('block')
    }),
    { numRuns: 1500 }
  )
  expect(compared).toBeGreaterThan(150)
}, 60_000)
