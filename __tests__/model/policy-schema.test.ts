import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { parsePolicy } from '../../src/model/policy-parse.js'
import { policySchema } from '../../src/model/policy-schema.js'
import { ruleIds } from '../../src/model/rule-ids.js'

const schemaFile = 'schemas/policy-1.schema.json'
const example = JSON.parse(readFileSync('policy.example.json', 'utf8'))

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: false })
// The package is CommonJS; its function is the default export of its default export or the export itself.
const formats = (addFormats as unknown as { default?: typeof addFormats }).default ?? addFormats
;(formats as unknown as (target: Ajv2020) => void)(ajv)
const bySchema = ajv.compile(JSON.parse(JSON.stringify(policySchema)))
const byParser = (policy: unknown): boolean => parsePolicy(JSON.stringify(policy), 'p').policy !== null

test('the committed schema is the one that the table gives (UPDATE_GOLDEN=1 writes it)', () => {
  const fresh = JSON.stringify(policySchema)
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(schemaFile, `${JSON.stringify(policySchema, null, 2)}\n`)
  expect(JSON.stringify(JSON.parse(readFileSync(schemaFile, 'utf8')))).toBe(fresh)
})

test('every key of the schema has a description that is a sentence', () => {
  const missing: string[] = []
  const visit = (schema: Record<string, unknown>, path: string): void => {
    for (const [key, value] of Object.entries((schema.properties ?? {}) as Record<string, Record<string, unknown>>)) {
      if (!/^[A-Za-z].*\.$/.test(String(value.description))) missing.push(`${path}.${key}`)
      visit(value, `${path}.${key}`)
      if (value.items) visit(value.items as Record<string, unknown>, `${path}.${key}[]`)
    }
  }
  visit(JSON.parse(JSON.stringify(policySchema)), '')
  expect(missing).toEqual([])
})

test('the example policy satisfies schema and reader', () => {
  expect(bySchema(example)).toBe(true)
  expect(parsePolicy(readFileSync('policy.example.json'), 'policy.example.json').problems).toEqual([])
})

test('the example policy names every key and every rule that a policy may set', () => {
  const given = JSON.stringify(example)
  const settable = ruleIds.filter(rule => rule.floor !== 'fixed').map(rule => rule.id)
  expect(Object.keys(example.rules)).toEqual(settable)
  const lacking = ['extends', ...ruleIds.filter(rule => rule.floor === 'fixed').map(rule => rule.id)]
  const keysOf = (schema: Record<string, unknown>): string[] =>
    Object.entries((schema.properties ?? {}) as Record<string, Record<string, unknown>>).flatMap(([key, value]) => [
      key,
      ...keysOf(value),
      ...(value.items ? keysOf(value.items as Record<string, unknown>) : [])
    ])
  const known = keysOf(JSON.parse(JSON.stringify(policySchema))).filter(key => !lacking.includes(key))
  expect(known.filter(key => !given.includes(`"${key}"`))).toEqual([])
})

// biome-ignore lint/suspicious/noExplicitAny: the edits write wrong values at any place, on purpose.
type Loose = any
type Edit = (policy: Loose) => void
const set =
  (path: string, value: unknown): Edit =>
  policy => {
    const steps = path.split('.')
    const last = steps.pop()!
    let target = policy
    for (const step of steps) target = target[step]
    target[last] = value
  }
const remove =
  (path: string): Edit =>
  policy => {
    const steps = path.split('.')
    const last = steps.pop()!
    let target = policy
    for (const step of steps) target = target[step]
    delete target[last]
  }

const same: [string, Edit, boolean][] = [
  ['nothing changed', () => {}, true],
  ['no version', remove('version'), false],
  ['version 2', set('version', 2), false],
  ['version as text', set('version', '1'), false],
  ['unknown key at the top', set('tool', []), false],
  ['a key of objects at the top', set('toString', 1), false],
  ['mode observe', set('mode', 'observe'), true],
  ['mode of another case', set('mode', 'Enforce'), false],
  ['mode null', set('mode', null), false],
  ['review neutral', set('review', 'neutral'), true],
  ['empty owner', set('owner', ''), false],
  ['blank owner', set('owner', ' \t'), false],
  ['owner of 1,000 characters beyond the basic plane', set('owner', '😀'.repeat(1000)), true],
  ['owner of 1,001 characters', set('owner', 'x'.repeat(1001)), false],
  ['leap day', set('reviewDue', '2028-02-29'), true],
  ['no leap day', set('reviewDue', '2027-02-29'), false],
  ['no leap day at the turn of the century', set('reviewDue', '2100-02-29'), false],
  ['day 31 of June', set('reviewDue', '2027-06-31'), false],
  ['month 13', set('reviewDue', '2027-13-01'), false],
  ['day 0', set('reviewDue', '2027-01-00'), false],
  ['date with time', set('reviewDue', '2027-06-30T00:00:00Z'), false],
  ['minimumWords 0', set('task.minimumWords', 0), true],
  ['minimumWords -1', set('task.minimumWords', -1), false],
  ['minimumWords 5.5', set('task.minimumWords', 5.5), false],
  ['minimumWords 1001', set('task.minimumWords', 1001), false],
  ['minimumWords as text', set('task.minimumWords', '5'), false],
  ['boundaries required', set('task.boundaries', 'required'), true],
  ['boundaries of another kind', set('task.boundaries', 'always'), false],
  ['declaration optional', set('task.declaration', 'optional'), true],
  ['declareBy both', set('task.declareBy', ['description', 'trailer']), true],
  ['declareBy twice', set('task.declareBy', ['trailer', 'trailer']), false],
  ['declareBy empty', set('task.declareBy', []), false],
  ['task as a list', set('task', []), false],
  [
    'a data class twice',
    set('dataClasses', ['public', 'internal', 'confidential', 'strictly-confidential', 'public']),
    false
  ],
  ['a data class of 65 characters', set('dataClasses.0', 'x'.repeat(65)), false],
  ['paths empty', set('paths', []), true],
  ['path without match', remove('paths.0.match'), false],
  ['path with empty match', set('paths.0.match', []), false],
  ['path with an empty glob', set('paths.0.match', ['']), false],
  ['path with a glob of 513 characters', set('paths.0.match', ['x'.repeat(513)]), false],
  ['match as text', set('paths.0.match', 'docs/**'), false],
  ['forbid all', set('paths.3.forbid', 'all'), true],
  ['forbid true', set('paths.3.forbid', true), false],
  ['forbid without reason', remove('paths.3.reason'), true],
  ['approvers empty', set('paths.3.approvers', []), true],
  ['approvers named', set('paths.3.approvers', ['bob', 'Bob-2', 'eve_acme', '@acme/plat.form', 'CODEOWNERS']), true],
  ['an approver twice', set('paths.3.approvers', ['bob', 'bob']), false],
  ['an approver with an at sign', set('paths.3.approvers', ['@bob']), false],
  ['a team without an organisation', set('paths.3.approvers', ['@/team']), false],
  ['a team with a path', set('paths.3.approvers', ['@acme/a/b']), false],
  ['an app as approver', set('paths.3.approvers', ['dependabot[bot]']), false],
  ['an address as approver', set('paths.3.approvers', ['bob@example.com']), false],
  ['approvers as text', set('paths.3.approvers', 'bob'), false],
  ['approvers of paths that nothing forbids', set('paths.0.approvers', ['bob']), false],
  ['no approvers of paths that nothing forbids', set('paths.0.approvers', []), true],
  ['tool without id', remove('tools.0.id'), false],
  ['tool id with a blank', set('tools.0.id', 'Claude Code'), false],
  ['tool of another name', set('tools.0.id', 'in-house.tool_2'), true],
  ['signals as a list', set('tools.0.signals', []), false],
  ['signals without any', set('tools.0.signals', {}), true],
  [
    'a signal of its own',
    set('tools.0.signals', { add: [{ where: 'branch', text: 'acme/', match: 'starts-with' }] }),
    true
  ],
  ['a signal with a pattern', set('tools.0.signals', { add: [{ where: 'branch', pattern: '^a' }] }), false],
  ['a signal of one letter', set('tools.0.signals', { add: [{ where: 'branch', text: 'a' }] }), false],
  ['a signal over two lines', set('tools.0.signals', { add: [{ where: 'branch', text: 'a\nb' }] }), false],
  ['a signal switched off', set('tools.0.signals', { off: ['cursor/branch-1'] }), true],
  ['no id switched off', set('tools.0.signals', { off: ['Cursor'] }), false],
  ['account any', set('tools.0.account', 'any'), true],
  ['processing elsewhere', set('tools.0.processing', 'cloud'), false],
  ['nothing allowed', set('tools.0.paths.allow', []), false],
  ['nothing denied', set('tools.0.paths.deny', []), true],
  ['customers null', set('tools.1.supplier.customerApproval', null), true],
  ['certificates null', set('tools.1.supplier.certificates', null), false],
  ['trainingOptOut as text', set('tools.0.supplier.trainingOptOut', 'yes'), false],
  ['unknown key in a tool', set('tools.0.riskAssesment', {}), false],
  ['risk due without a day', set('tools.0.riskAssessment.due', '2026-12'), false],
  ['training not required', set('people.training.required', false), true],
  ['training register alone', remove('people.training.required'), true],
  ['training required without a register', remove('people.training.register'), false],
  ['training not required without a register', set('people.training', { required: false }), true],
  ['training register outside', set('people.training.register', '../x.json'), false],
  ['training reference alone', set('people.training', { reference: 'AI-101' }), true],
  ['checks empty', set('checks', []), true],
  ['a check of any app', set('checks', [{ name: 'test' }]), true],
  ['a check without a name', set('checks', [{ app: 'github-actions' }]), false],
  ['a check of an app by its display name', set('checks.0.app', 'GitHub Actions'), false],
  ['a check waited for as long as may be', set('checks.0.waitSeconds', 900), true],
  ['a check waited for longer', set('checks.0.waitSeconds', 901), false],
  ['a check waited for by parts of a second', set('checks.0.waitSeconds', 0.5), false],
  ['a check by its name alone', set('checks', ['test']), false],
  ['approval of nothing', set('approval', {}), true],
  ['approval of ten', set('approval.independent', 10), true],
  ['approval of eleven', set('approval.independent', 11), false],
  ['approval of less than none', set('approval.independent', -1), false],
  ['approval by agents', set('approval.agentsCount', true), false],
  ['approval by agents, as text', set('approval.agentsCount', 'false'), false],
  ['an unknown key of approval', set('approval.teams', []), false],
  ['profiles empty', set('profiles', []), true],
  ['a profile without a name', remove('profiles.0.name'), false],
  ['a profile without exemptions', remove('profiles.0.exempt'), false],
  ['a profile with no exemption', set('profiles.0.exempt', []), false],
  ['a profile with an exemption twice', set('profiles.0.exempt', ['missing-task', 'missing-task']), false],
  ['a profile that exempts from a rule on paths', set('profiles.0.exempt', ['forbidden-path']), false],
  ['a profile that exempts from a rule on tools', set('profiles.0.exempt', ['unlisted-tool']), false],
  ['a profile that exempts from a rule that is none', set('profiles.0.exempt', ['mising-task']), false],
  ['a profile that exempts from a rule on claims', set('profiles.0.exempt', ['contradicted-claim']), true],
  ['a profile of an app without its id', remove('profiles.0.authorId'), true],
  [
    'a profile of a user without its id',
    set('profiles.0', { name: 'a', author: 'bob', exempt: ['missing-task'] }),
    false
  ],
  ['a profile of a user by login and id', set('profiles.0.author', 'renovate-acme'), true],
  ['a profile of an account that is none', set('profiles.0.author', '@bob'), false],
  ['a profile of an app that only looks so', set('profiles.0.author', 'dependabot[bot]x'), false],
  ['a profile of the account 0', set('profiles.0.authorId', 0), false],
  ['a profile of an account beyond all', set('profiles.0.authorId', 2 ** 53), false],
  ['a profile of nobody', remove('profiles.1.proof'), false],
  ['a profile of a branch alone', set('profiles.1', { name: 'a', branch: 'x/**', exempt: ['missing-task'] }), false],
  ['a profile by another proof', set('profiles.1.proof', 'squash'), false],
  ['a profile of several branches', set('profiles.0.branch', ['a/**', 'b']), true],
  ['a profile of no branch', set('profiles.0.branch', []), false],
  ['a profile of an empty branch', set('profiles.0.branch', ''), false],
  ['a profile of any branch', remove('profiles.0.branch'), true],
  ['a profile for forks', set('profiles.0.sameRepository', false), false],
  ['waivers empty', set('waivers', []), true],
  ['a waiver without a rule', remove('waivers.0.rule'), false],
  ['a waiver without a reason', remove('waivers.0.reason'), false],
  ['a waiver without a good reason', set('waivers.0.reason', ' '), false],
  ['a waiver of nobody', remove('waivers.0.approvedBy'), false],
  ['a waiver of an app', set('waivers.0.approvedBy', 'remit[bot]'), false],
  ['a waiver of a team', set('waivers.0.approvedBy', '@acme/platform'), false],
  ['a waiver without an end', remove('waivers.0.expires'), false],
  ['a waiver to the end of a day', set('waivers.0.expires', '2026-12-31T23:59:59Z'), false],
  ['a waiver to a day that is none', set('waivers.0.expires', '2026-11-31'), false],
  ['a waiver of all that a rule finds', remove('waivers.0.match'), false],
  [
    'a waiver by path, tool and commit',
    set('waivers.0', { ...example.waivers[0], tool: 'aider', commit: 'a'.repeat(64) }),
    true
  ],
  ['a waiver of what could not be read', set('waivers.0.rule', 'incomplete-input'), false],
  ['a waiver of no rule', set('waivers.0.rule', 'forbidden-paths'), false],
  ['a waiver of a part of a commit', set('waivers.2.commit', '5f0c8c1d'), false],
  ['a waiver of a commit in capitals', set('waivers.2.commit', 'A'.repeat(40)), false],
  ['a waiver of a tool by its name', set('waivers.1.tool', 'GitHub Copilot'), false],
  ['extends out of the repository', set('extends', '../other.json'), false],
  ['extends from the root', set('extends', '/other.json'), false],
  ['extends a folder', set('extends', 'policies/'), false],
  ['extends with a part that is none', set('extends', 'a//b.json'), false],
  ['a registry', set('dependencies.registries', { cargo: 'https://index.crates.io' }), true],
  ['a registry without encryption', set('dependencies.registries.npm', 'http://registry.npmjs.org'), false],
  ['a registry with an account', set('dependencies.registries.npm', 'https://u:p@npm.acme.example'), false],
  ['a registry of an unknown ecosystem', set('dependencies.registries.gem', 'https://rubygems.org'), false],
  ['an unknown rule', set('rules.missing-tsk', 'review'), false],
  ['the fixed rule', set('rules.incomplete-input', 'fail'), false],
  ['a rule at its floor', set('rules.undeclared-tool', 'informational'), true],
  ['a rule below its floor', set('rules.data-class-exceeded', 'informational'), false],
  ['a rule off', set('rules.missing-task', 'off'), true],
  ['an unknown level', set('rules.missing-task', 'error'), false],
  ['another store', set('evidence.store', 'somewhere'), false],
  ['taskText 1', set('evidence.taskText', 1), false],
  ['retention of a day', set('audit.retentionDays', 1), true],
  ['retention of no day', set('audit.retentionDays', 0), false],
  ['an unknown framework', set('audit.frameworks', ['iso9001']), false],
  ['a framework twice', set('audit.frameworks', ['isa-6', 'isa-6']), false]
]

describe('schema and reader agree', () => {
  test.each(same)('%s', (_name, edit, accepted) => {
    const policy = structuredClone(example)
    edit(policy)
    expect({ schema: bySchema(policy), reader: byParser(policy) }).toEqual({ schema: accepted, reader: accepted })
  })

  test.each([null, [], 1, 'x', true])('on a document that is %j', document => {
    expect({ schema: bySchema(document), reader: byParser(document) }).toEqual({ schema: false, reader: false })
  })

  // Everything that a schema cannot say, by the code of the problem.
  const beyond: [string, string, Edit][] = [
    ['unknown-data-class', 'a default class that is not declared', set('defaultDataClass', 'secret')],
    ['unknown-data-class', 'a class of paths that is not declared', set('paths.0.dataClass', 'secret')],
    ['unknown-data-class', 'a clearance that is not declared', set('tools.0.maxDataClass', 'secret')],
    ['duplicate-tool', 'a tool listed twice', set('tools.1.id', 'claude-code')],
    [
      'duplicate-entry',
      'a check named twice',
      set('checks.1', { name: 'test', app: 'github-actions', waitSeconds: 1 })
    ],
    ['duplicate-entry', 'two profiles of one name', set('profiles.1.name', 'dependency-bot')],
    ['duplicate-entry', 'two waivers of one thing', set('waivers.1', { ...example.waivers[0], expires: '2027-01-01' })],
    ['own-check', 'a check of our own', set('checks.1.name', 'Remit report')],
    ['wrong-approver', 'the file of owners in small letters', set('paths.3.approvers', ['codeowners'])],
    ['wrong-glob', 'a waiver for a glob that negates', set('waivers.0.match', '!infra/**')],
    ['wrong-glob', 'a branch by a glob that negates', set('profiles.0.branch', '!main')],
    // Read with the file that it names; see policy-chain.
    ['extends-not-read', 'a policy that extends another', set('extends', '.github/base.json')],
    ['wrong-range', 'versions that are no range', set('tools.0.versions', 'newest')],
    ['wrong-glob', 'a negated glob', set('paths.0.match', ['!docs/**'])],
    ['wrong-glob', 'a glob out of the repository', set('paths.0.match', ['../x'])],
    ['wrong-glob', 'a glob of too many **', set('paths.0.match', [`${'**/'.repeat(8)}**`])],
    ['wrong-glob', 'a glob of too many braces', set('paths.0.match', ['{a,b}'.repeat(10)])],
    ['wrong-glob', 'a glob of too deep extended globs', set('paths.0.match', ['+(+(+(a)))'])],
    [
      'too-many-globs',
      '501 patterns',
      set(
        'paths.0.match',
        Array.from({ length: 501 }, (_, i) => `d${i}/**`)
      )
    ]
  ]
  test.each(beyond)('except for %s: %s', (code, _name, edit) => {
    const policy = structuredClone(example)
    edit(policy)
    expect(bySchema(policy)).toBe(true)
    expect(parsePolicy(JSON.stringify(policy), 'p').problems.map(problem => problem.code)).toEqual([code])
  })

  const allowed = new Set(beyond.map(([code]) => code))
  const keys = new Set<string>()
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    for (const [key, child] of Object.entries(value)) {
      keys.add(key)
      collect(child)
    }
  }
  collect(example)

  test('on random edits of the example', () => {
    const junk = fc.oneof(
      fc.constantFrom<unknown>(
        null,
        true,
        false,
        0,
        1,
        2,
        -1,
        1.5,
        '',
        ' ',
        '2026-02-30',
        '2026-01-31',
        'ai',
        'fail',
        'off',
        [],
        {},
        ['x'],
        ['**'],
        { x: 1 }
      ),
      fc.string({ maxLength: 12, unit: 'grapheme' }),
      fc.jsonValue({ maxDepth: 2 })
    )
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(), fc.constantFrom(...keys), junk, fc.boolean()), { minLength: 1, maxLength: 3 }),
        edits => {
          const policy = structuredClone(example)
          for (const [pick, key, value, rename] of edits) {
            const objects: Loose[] = []
            const visit = (node: Loose): void => {
              if (typeof node !== 'object' || node === null) return
              objects.push(node)
              Object.values(node).forEach(visit)
            }
            visit(policy)
            const target = objects[pick % objects.length]
            const own = Object.keys(target)
            if (Array.isArray(target)) target[own.length === 0 ? 0 : pick % own.length] = value
            else target[rename || own.length === 0 ? key : own[pick % own.length]!] = value
          }
          const { problems } = parsePolicy(JSON.stringify(policy), 'p')
          const schema = bySchema(JSON.parse(JSON.stringify(policy)))
          // A reader's problem that the schema cannot see must be of the listed kinds.
          if (schema) expect(problems.filter(problem => !allowed.has(problem.code))).toEqual([])
          else expect(problems).not.toEqual([])
        }
      ),
      { numRuns: 500 }
    )
  })
})
