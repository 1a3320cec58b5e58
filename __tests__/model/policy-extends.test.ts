import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import type { Problem } from '../../src/model/errors.js'
import { isNameWithin, isPathWithin } from '../../src/model/glob-within.js'
import type { Policy } from '../../src/model/policy.js'
import { longestChain, readPolicyChain } from '../../src/model/policy-chain.js'
import { extendableKeys, inferringRules } from '../../src/model/policy-extends.js'
import { parsePolicy } from '../../src/model/policy-parse.js'
import type { Shape } from '../../src/model/policy-shape.js'
import { policyTable } from '../../src/model/policy-table.js'
import { rules } from '../../src/rules/index.js'

const own = '.github/remit.json'
const base = '.github/base.json'

/** Reads a policy out of files by their paths. */
function readFrom(files: Record<string, unknown>, from = own): { policy: Policy | null; problems: Problem[] } {
  const bytes = (path: string): Uint8Array | null => {
    const content = files[path]
    if (content === undefined) return null
    return new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content))
  }
  const chain = readPolicyChain(bytes(from)!, from)
  let step = chain.next()
  while (!step.done) step = chain.next(bytes(step.value))
  return step.value
}

/** What comes out of a base and what is laid over it. */
function over(below: object, above: object) {
  return readFrom({ [base]: { version: 1, ...below }, [own]: { version: 1, extends: base, ...above } })
}

const register = {
  dataClasses: ['public', 'internal', 'secret'],
  tools: [
    {
      id: 'claude-code',
      owner: 'dev-tools',
      versions: '>=2.0.0 <4',
      models: ['claude-*'],
      account: 'managed',
      maxDataClass: 'internal',
      paths: { allow: ['src/**', 'docs'], deny: ['src/legal/**'] },
      riskAssessment: { reference: 'RA-1', reviewed: '2026-01-01', due: '2027-01-01' },
      supplier: { agreement: 'DPA-1', trainingOptOut: true, certificates: [], customerApproval: ['A', 'B'] }
    },
    { id: 'aider', signals: { off: ['aider/commit-body-1'] } }
  ]
}
const waiver = (match: string, keys: object = {}) => {
  return { rule: 'forbidden-path', match, reason: 'a', approvedBy: 'bob', expires: '2027-01-01', ...keys }
}
const profile = (name: string, keys: object = {}) => ({ name, proof: 'revert', exempt: ['missing-task'], ...keys })
const tool = (keys: object, id = 'claude-code') => ({ tools: [{ id, ...keys }] })

describe('a policy that extends another tightens', () => {
  test.each<[string, object, object, (policy: Policy) => unknown, unknown]>([
    ['the mode', { mode: 'observe' }, { mode: 'enforce' }, p => p.mode, 'enforce'],
    ['nothing, and keeps all', { review: 'block', owner: 'a' }, {}, p => [p.review, p.owner], ['block', 'a']],
    ['nothing by lists that are empty', {}, { checks: [], waivers: [], profiles: [] }, p => p.mode, 'enforce'],
    ['review', {}, { review: 'block' }, p => p.review, 'block'],
    ['the review day', { reviewDue: '2027-06-30' }, { reviewDue: '2027-01-31' }, p => p.reviewDue, '2027-01-31'],
    ['the owner, which each file says for itself', { owner: 'a' }, { owner: 'b' }, p => p.owner, 'b'],
    ['the words of a task', { task: { minimumWords: 8 } }, { task: { minimumWords: 9 } }, p => p.task.minimumWords, 9],
    [
      'one key of an object, and keeps the others',
      { task: { minimumWords: 8, boundaries: 'required' } },
      { task: { declaration: 'required' } },
      p => [p.task.minimumWords, p.task.boundaries, p.task.declaration],
      [8, 'required', 'required']
    ],
    [
      'what counts as a declaration',
      { task: { declareBy: ['description', 'trailer'] } },
      { task: { declareBy: ['trailer'] } },
      p => p.task.declareBy,
      ['trailer']
    ],
    [
      'the classes, by one between them',
      { dataClasses: ['a', 'c'] },
      { dataClasses: ['a', 'b', 'c'], defaultDataClass: 'b' },
      p => [p.dataClasses, p.defaultDataClass],
      [['a', 'b', 'c'], 'b']
    ],
    [
      'the paths, by further entries with classes of the base',
      { ...register, defaultDataClass: 'internal', paths: [{ match: ['a'], forbid: 'ai' }] },
      { paths: [{ match: ['b'], dataClass: 'secret' }] },
      p => p.paths.map(({ match, forbid, dataClass }) => [match, forbid, dataClass]),
      [
        [['a'], 'ai', null],
        [['b'], null, 'secret']
      ]
    ],
    ['by a register where there was none', {}, tool({ owner: 'x' }), p => p.tools[0]!.paths.allow, ['**']],
    ['the versions', register, tool({ versions: '^2.3.0' }), p => p.tools[0]!.versions, '^2.3.0'],
    ['the models', register, tool({ models: ['claude-opus-*'] }), p => p.tools[0]!.models, ['claude-opus-*']],
    ['the clearance', register, tool({ maxDataClass: 'public' }), p => p.tools[0]!.maxDataClass, 'public'],
    [
      'where a tool may go',
      register,
      tool({ paths: { allow: ['src/a/**', 'docs/*.md'], deny: ['src/b'] } }),
      p => p.tools[0]!.paths,
      { allow: ['src/a/**', 'docs/*.md'], deny: ['src/legal/**', 'src/b'] }
    ],
    [
      'the day of an assessment',
      register,
      tool({ riskAssessment: { due: '2026-06-01' } }),
      p => p.tools[0]!.riskAssessment,
      { reference: 'RA-1', reviewed: '2026-01-01', due: '2026-06-01' }
    ],
    [
      'the duty of an assessment, where there was none',
      register,
      tool({ riskAssessment: { due: '2026-06-01' } }, 'aider'),
      p => p.tools[1]!.riskAssessment,
      { reference: null, reviewed: null, due: '2026-06-01' }
    ],
    [
      'the customers',
      register,
      tool({ supplier: { customerApproval: ['A'] } }),
      p => [p.tools[0]!.supplier?.customerApproval, p.tools[0]!.supplier?.agreement],
      [['A'], 'DPA-1']
    ],
    ['nothing by saying the same', register, register, p => p.tools.length, 2],
    [
      'what a tool is seen by',
      register,
      tool({ signals: { add: [{ where: 'branch', text: 'bot/' }] } }),
      p => p.tools[0]!.signals?.add.length,
      1
    ],
    [
      'what a tool is seen by, by switching a signal on again',
      register,
      tool({ signals: { off: [] } }, 'aider'),
      p => p.tools[1]!.signals?.off,
      []
    ],
    [
      'the checks, by one more, and waits the longer time',
      { checks: [{ name: 'test' }, { name: 'lint', waitSeconds: 60 }] },
      {
        checks: [
          { name: 'lint', waitSeconds: 30 },
          { name: 'test', waitSeconds: 9 },
          { name: 'test', app: 'x' }
        ]
      },
      p => p.checks,
      [
        { name: 'test', app: null, waitSeconds: 9 },
        { name: 'lint', app: null, waitSeconds: 60 },
        { name: 'test', app: 'x', waitSeconds: 0 }
      ]
    ],
    ['no check by none', { checks: [{ name: 'test' }] }, { checks: [] }, p => p.checks.length, 1],
    [
      'the approvals',
      { approval: { independent: 1 } },
      { approval: { independent: 2, agentsCount: false } },
      p => p.approval,
      { independent: 2, agentsCount: false }
    ],
    [
      'no approval by what it leaves out',
      { approval: { independent: 1 } },
      { approval: {} },
      p => p.approval.independent,
      1
    ],
    [
      'what is waived, by a part of it',
      { waivers: [waiver('a'), waiver('b')] },
      { waivers: [waiver('b')] },
      p => p.waivers.map(({ match }) => match),
      ['b']
    ],
    ['what is waived, by nothing', { waivers: [waiver('a')] }, { waivers: [] }, p => p.waivers, []],
    ['nothing that is waived, in silence', { waivers: [waiver('a')] }, {}, p => p.waivers.length, 1],
    [
      'the profiles, by a part of them, with defaults said or not',
      { profiles: [profile('a'), profile('b')] },
      { profiles: [{ ...profile('b'), sameRepository: true }] },
      p => p.profiles.map(({ name }) => name),
      ['b']
    ],
    ['the profiles, by none', { profiles: [profile('a')] }, { profiles: [] }, p => p.profiles, []],
    [
      'an account of any kind',
      tool({ account: 'any' }),
      tool({ account: 'managed' }),
      p => p.tools[0]!.account,
      'managed'
    ],
    [
      'a rule',
      { rules: { 'missing-task': 'review' } },
      { rules: { 'missing-task': 'fail' } },
      p => p.rules,
      { 'missing-task': 'fail' }
    ],
    [
      'an inference to a fact',
      {},
      { rules: { 'unexplained-file': 'fail' } },
      p => p.rules,
      { 'unexplained-file': 'fail' }
    ],
    [
      'no rule by saying its default',
      {},
      { rules: { 'unexplained-file': 'review' } },
      p => p.rules,
      { 'unexplained-file': 'review' }
    ],
    [
      'the evidence',
      {},
      { evidence: { taskText: true } },
      p => p.evidence,
      { store: 'artifact', words: true, taskText: true }
    ],
    ['retention', { audit: { retentionDays: 30 } }, { audit: { retentionDays: 90 } }, p => p.audit.retentionDays, 90],
    [
      'the frameworks',
      { audit: { frameworks: ['isa-6'] } },
      { audit: { frameworks: ['soc2-2017'] } },
      p => p.audit.frameworks,
      ['isa-6', 'soc2-2017']
    ]
  ])('%s', (_name, below, above, read, want) => {
    const { policy, problems } = over(below, above)
    expect(problems).toEqual([])
    expect(read(policy!)).toEqual(want)
  })
})

describe('a policy that extends another cannot loosen', () => {
  test.each<[string, string, object, object]>([
    ['mode', 'the mode', {}, { mode: 'observe' }],
    ['review', 'review', { review: 'block' }, { review: 'neutral' }],
    ['reviewDue', 'the review day', { reviewDue: '2027-06-30' }, { reviewDue: '2027-07-01' }],
    ['task.minimumWords', 'the words of a task', {}, { task: { minimumWords: 4 } }],
    ['task.boundaries', 'boundaries', { task: { boundaries: 'required' } }, { task: { boundaries: 'optional' } }],
    [
      'task.declaration',
      'the declaration',
      { task: { declaration: 'required' } },
      { task: { declaration: 'optional' } }
    ],
    ['task.declareBy', 'what counts as a declaration', {}, { task: { declareBy: ['description', 'trailer'] } }],
    ['dataClasses', 'the classes, by leaving one out', register, { dataClasses: ['public', 'secret'] }],
    ['dataClasses', 'the classes, by their order', register, { dataClasses: ['public', 'secret', 'internal'] }],
    [
      'defaultDataClass',
      'the default class',
      { ...register, defaultDataClass: 'internal' },
      { defaultDataClass: 'public' }
    ],
    [
      'paths[1].dataClass',
      'the default class, for some paths',
      { ...register, defaultDataClass: 'internal' },
      {
        paths: [
          { match: ['a'], dataClass: 'internal' },
          { match: ['b'], dataClass: 'public' }
        ]
      }
    ],
    ['tools[0].id', 'the register, by a tool', register, tool({}, 'cursor')],
    ['tools[0].owner', 'what the register says', register, tool({ owner: 'me' })],
    ['tools[0].configuration', 'the register by what it leaves out', register, tool({ configuration: 'mine' })],
    ['tools[0].processing', 'where a tool works', tool({ processing: 'vendor' }), tool({ processing: 'local' })],
    ['tools[0].versions', 'the versions', register, tool({ versions: '>=1.9.0' })],
    ['tools[0].models', 'the models', register, tool({ models: ['claude-*', 'gpt-*'] })],
    ['tools[0].models', 'the models, by none, which means all', register, tool({ models: [] })],
    ['tools[0].account', 'the account', register, tool({ account: 'any' })],
    ['tools[0].account', 'the account, by another kind', register, tool({ account: 'personal' })],
    ['tools[0].maxDataClass', 'the clearance', register, tool({ maxDataClass: 'secret' })],
    ['tools[0].paths.allow', 'where a tool may go', register, tool({ paths: { allow: ['src/**', 'lib/**'] } })],
    [
      'tools[0].paths.allow',
      'where a tool may go, by a pattern that nobody can compare',
      register,
      tool({ paths: { allow: ['{src,lib}/a'] } })
    ],
    [
      'tools[0].riskAssessment.due',
      'the day of an assessment',
      register,
      tool({ riskAssessment: { due: '2027-01-02' } })
    ],
    [
      'tools[0].riskAssessment.reviewed',
      'the review of a tool',
      register,
      tool({ riskAssessment: { reviewed: '2026-09-01' } })
    ],
    [
      'tools[0].riskAssessment.reference',
      'the register by an assessment of its own',
      register,
      tool({ riskAssessment: { reference: 'RA-9' } }, 'aider')
    ],
    [
      'tools[0].supplier.agreement',
      'the register by an agreement of its own',
      register,
      tool({ supplier: { agreement: 'x' } }, 'aider')
    ],
    [
      'tools[0].supplier.customerApproval',
      'the customers',
      register,
      tool({ supplier: { customerApproval: ['A', 'C'] } })
    ],
    [
      'tools[0].supplier.customerApproval',
      'the customers, where nobody was asked',
      register,
      tool({ supplier: { customerApproval: [] } }, 'aider')
    ],
    [
      'tools[0].signals.off',
      'what a tool is seen by',
      register,
      tool({ signals: { off: ['claude-code/commit-body-1'] } })
    ],
    [
      'rules.missing-task',
      'a rule',
      { rules: { 'missing-task': 'review' } },
      { rules: { 'missing-task': 'informational' } }
    ],
    ['rules.missing-task', 'a default that fails', {}, { rules: { 'missing-task': 'review' } }],
    ['rules.unexplained-file', 'a default that asks', {}, { rules: { 'unexplained-file': 'off' } }],
    ['evidence.words', 'the evidence', {}, { evidence: { words: false } }],
    [
      'evidence.words',
      'what the evidence must not hold',
      { evidence: { words: false } },
      { evidence: { words: true } }
    ],
    ['approval.independent', 'the approvals', { approval: { independent: 2 } }, { approval: { independent: 1 } }],
    ['waivers', 'by a waiver', {}, { waivers: [waiver('a')] }],
    [
      'waivers',
      'by a waiver that holds longer',
      { waivers: [waiver('a')] },
      { waivers: [waiver('a', { expires: '2028-01-01' })] }
    ],
    [
      'waivers',
      'by a waiver that reaches further',
      { waivers: [waiver('a')] },
      { waivers: [waiver('a'), waiver('**')] }
    ],
    ['profiles', 'by a profile', {}, { profiles: [profile('a')] }],
    [
      'profiles',
      'by a profile that exempts from more',
      { profiles: [profile('a')] },
      { profiles: [profile('a', { exempt: ['missing-task', 'hidden-text'] })] }
    ],
    ['audit.retentionDays', 'retention', { audit: { retentionDays: 90 } }, { audit: { retentionDays: 30 } }]
  ])('%s: %s', (path, _name, below, above) => {
    const { policy, problems } = over(below, above)
    expect(policy).toBeNull()
    expect(problems).toMatchObject([{ code: 'loosens-base', file: own, path }])
    expect(problems[0]!.message).toMatch(
      /^This policy extends "\.github\/base\.json" and can only tighten it\. Expected .*; found .*\.$/
    )
    expect(problems[0]!.remedy).toContain(`Remove "${path}" here`)
  })

  test('and the place is that of the value', () => {
    const text = `{\n  "version": 1,\n  "extends": "${base}",\n  "mode": "observe"\n}`
    expect(readFrom({ [own]: text, [base]: { version: 1 } }).problems).toMatchObject([
      {
        line: 4,
        column: 11,
        message:
          'This policy extends ".github/base.json" and can only tighten it. Expected "enforce"; found "observe".',
        remedy: 'Remove "mode" here, or write what is expected. To loosen it for all, change ".github/base.json".'
      }
    ])
  })

  test('and all of it is told at once', () => {
    expect(
      over({}, { mode: 'observe', task: { minimumWords: 1 }, rules: { 'missing-task': 'off' } }).problems
    ).toHaveLength(3)
  })
})

describe('a chain of policies', () => {
  test('is read to its end, each tightened by the next', () => {
    const { policy, problems } = readFrom({
      [own]: { version: 1, extends: 'team.json', task: { minimumWords: 12 } },
      'team.json': { version: 1, extends: base, review: 'block' },
      [base]: { version: 1, task: { minimumWords: 8 }, dataClasses: ['a'] }
    })
    expect(problems).toEqual([])
    expect(policy).toMatchObject({ review: 'block', task: { minimumWords: 12 }, dataClasses: ['a'] })
  })

  test('may not be loosened at any step, and the file that does so is named', () => {
    const { problems } = readFrom({
      [own]: { version: 1, extends: 'team.json' },
      'team.json': { version: 1, extends: base, mode: 'observe' },
      [base]: { version: 1 }
    })
    expect(problems).toMatchObject([{ code: 'loosens-base', file: 'team.json', path: 'mode' }])
  })

  test.each<[string, string, Record<string, unknown>]>([
    ['a file that is not there', 'extends-missing', { [own]: { version: 1, extends: 'x.json' } }],
    ['itself', 'extends-circle', { [own]: { version: 1, extends: own } }],
    [
      'a circle',
      'extends-circle',
      { [own]: { version: 1, extends: 'a.json' }, 'a.json': { version: 1, extends: own } }
    ],
    [
      'too many',
      'extends-too-long',
      Object.fromEntries([
        [own, { version: 1, extends: 'p1.json' }],
        ...Array.from({ length: longestChain + 2 }, (_, i) => [
          `p${i + 1}.json`,
          { version: 1, extends: `p${i + 2}.json` }
        ])
      ])
    ]
  ])('of %s is a problem at the key', (_name, code, files) => {
    const { policy, problems } = readFrom(files)
    expect(policy).toBeNull()
    expect(problems).toMatchObject([{ code, path: 'extends' }])
  })

  test.each(['../x.json', '/x.json', 'a/../b.json', './x.json', 'a//b.json', 'a\\b.json', 'dir/', '', ' \u0000'])(
    '%j is no path of the repository',
    path => {
      expect(parsePolicy(JSON.stringify({ version: 1, extends: path }), own).problems[0]).toMatchObject({
        code: 'wrong-value',
        path: 'extends'
      })
    }
  )

  test('that rests on a broken file names the place in that file', () => {
    const { problems } = readFrom({ [own]: { version: 1, extends: base }, [base]: '{ "version": 1, "mod": 1 }' })
    expect(problems).toMatchObject([{ file: base, line: 1, column: 17, code: 'unknown-key' }])
  })

  test('counts the patterns of all its files', () => {
    const globs = (from: number) => ({ paths: [{ match: Array.from({ length: 300 }, (_, i) => `d${from + i}/**`) }] })
    expect(over(globs(0), globs(300)).problems).toMatchObject([{ file: own, code: 'too-many-globs' }])
  })

  test('a policy that extends another is none by itself', () => {
    expect(parsePolicy(JSON.stringify({ version: 1, extends: base }), own).problems).toMatchObject([
      { code: 'extends-not-read', path: 'extends' }
    ])
  })
})

describe('every key is thought of', () => {
  /** Of the register of the base, stated once and for all. */
  const ofTheRegister = [
    'tools[].owner',
    'tools[].configuration',
    'tools[].processing',
    'tools[].riskAssessment.reference',
    'tools[].riskAssessment.reviewed',
    'tools[].supplier.agreement',
    'tools[].supplier.trainingOptOut',
    'tools[].supplier.certificates'
  ]

  test('keys of the table are those that can be tightened, and those that stay as they are', () => {
    const keys: string[] = []
    const visit = (shape: Shape, path: string): void => {
      if (extendableKeys.includes(path) && path !== 'tools') {
        keys.push(path)
        return
      }
      if (shape.type === 'object')
        for (const [name, key] of shape.keys) visit(key.shape, path === '' ? name : `${path}.${name}`)
      else if (shape.type === 'list' && shape.items.type === 'object') visit(shape.items, `${path}[]`)
      else if (shape.type !== 'lacking') keys.push(path)
    }
    visit(policyTable, '')
    expect(keys.filter(key => !extendableKeys.includes(key)).sort()).toEqual([...ofTheRegister].sort())
    expect(extendableKeys.filter(key => !keys.includes(key) && key !== 'tools')).toEqual([])
  })

  test('docs/policy.md says of each what tightening means', () => {
    const page = readFileSync('docs/policy.md', 'utf8')
    expect(extendableKeys.filter(key => !page.includes(`\`${key.replace('tools[].', '')}\``))).toEqual([])
  })

  test('rules that never fail by default are known', () => {
    const infer = rules.filter(({ kinds, floor }) => floor !== 'fixed' && !kinds.includes('fail')).map(({ id }) => id)
    const known = [...inferringRules].filter(id => rules.some(rule => rule.id === id))
    expect(known.sort()).toEqual(infer.sort())
  })
})

describe('patterns within patterns', () => {
  test.each<[string, string[], boolean]>([
    ['src/a/**', ['src/**'], true],
    ['src/a/**', ['src'], true],
    ['src/a/**', ['src/'], true],
    ['src', ['src/**'], true],
    ['./src/*.ts', ['src'], true],
    ['anything', ['**'], true],
    ['app/[id]/x', ['app/[id]/**'], true],
    ['*.ts', ['*.ts'], true],
    ['srcs/a', ['src/**'], false],
    ['a/*.ts', ['**/*.ts'], false],
    ['{src,lib}/a', ['src/**'], false],
    ['**', ['src/**'], false],
    ['src/a', ['s*/**'], false]
  ])('path %s in %j: %p', (pattern, wider, within) => expect(isPathWithin(pattern, wider)).toBe(within))

  test.each<[string, string[], boolean]>([
    ['claude-opus-*', ['claude-*'], true],
    ['claude-opus-4', ['gpt-*', 'claude-*'], true],
    ['claude-{a,b}', ['claude-*'], true],
    ['gpt-5', ['claude-*'], false],
    ['claude-*', ['claude-?'], false],
    ['claude-a/b', ['claude-*'], false],
    ['*', ['claude-*'], false]
  ])('name %s in %j: %p', (pattern, wider, within) => expect(isNameWithin(pattern, wider)).toBe(within))
})
