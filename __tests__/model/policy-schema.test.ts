import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { parsePolicy } from '../../src/model/policy-parse.js'
import { policySchema } from '../../src/model/policy-schema.js'
import { plannedRuleIds, ruleIds } from '../../src/model/rule-ids.js'

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
  const lacking = ['approvers', 'checks', 'approval', 'profiles', 'waivers', 'extends']
  const keysOf = (schema: Record<string, unknown>): string[] =>
    Object.entries((schema.properties ?? {}) as Record<string, Record<string, unknown>>).flatMap(([key, value]) => [
      key,
      ...keysOf(value),
      ...(value.items ? keysOf(value.items as Record<string, unknown>) : [])
    ])
  const known = keysOf(JSON.parse(JSON.stringify(policySchema))).filter(
    key => !lacking.includes(key) && !plannedRuleIds.includes(key) && key !== 'incomplete-input'
  )
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
  ['approvers named', set('paths.3.approvers', ['bob']), false],
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
  ['checks named', set('checks', [{ name: 'test', app: 'github-actions' }]), false],
  ['approval', set('approval', { independent: 1, agentsCount: false }), false],
  ['profiles', set('profiles', [{ name: 'bot' }]), false],
  ['waivers empty', set('waivers', []), true],
  ['waivers', set('waivers', [{ rule: 'forbidden-path' }]), false],
  ['extends out of the repository', set('extends', '../other.json'), false],
  ['extends from the root', set('extends', '/other.json'), false],
  ['extends a folder', set('extends', 'policies/'), false],
  ['extends with a part that is none', set('extends', 'a//b.json'), false],
  ['a rule of a later version', set('rules.weakened-test', 'review'), false],
  ['a rule of a later version, off', set('rules.missing-check', 'off'), false],
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
  ['another store', set('evidence.store', 'branch'), false],
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
