import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Problem } from '../../src/model/errors.js'
import { jsonLimits } from '../../src/model/json-document.js'
import { defaultPolicy, type Policy } from '../../src/model/policy.js'
import { maxPatterns } from '../../src/model/policy-links.js'
import { maxProblems, parsePolicy } from '../../src/model/policy-parse.js'
import { ruleIds } from '../../src/model/rule-ids.js'

const file = '.github/remit.json'

function problemsOf(input: string | Uint8Array): Problem[] {
  return parsePolicy(input, file).problems
}

/** The problems of `{ "version": 1, … }` as `code path`. */
function told(members: string): string[] {
  return problemsOf(`{ "version": 1, ${members} }`).map(problem => `${problem.code} ${problem.path}`)
}

/** A waiver as it stands in a file. */
function waiver(keys: object = {}): string {
  const granted = { rule: 'missing-task', match: 'a', reason: 'a', approvedBy: 'bob', expires: '2027-01-01' }
  return JSON.stringify({ ...granted, ...keys })
}

function policyOf(text: string): Policy {
  const { policy, problems } = parsePolicy(text, file)
  expect(problems).toEqual([])
  return policy!
}

describe('a policy that fits', () => {
  test('only "version" is needed, and gives the defaults', () => {
    expect(policyOf('{ "version": 1 }')).toEqual(defaultPolicy())
  })

  test('a part of an object keeps the defaults of the rest', () => {
    const policy = policyOf('{ "version": 1, "task": { "declaration": "required" }, "evidence": { "taskText": true } }')
    expect(policy.task).toEqual({ ...defaultPolicy().task, declaration: 'required' })
    expect(policy.evidence).toEqual({ store: 'artifact', words: true, taskText: true })
  })

  test('a tool without paths of its own may touch all', () => {
    const { tools } = policyOf(
      '{ "version": 1, "tools": [{ "id": "aider" }, { "id": "amp", "paths": { "deny": ["legal"] } }] }'
    )
    expect(tools.map(tool => tool.paths)).toEqual([
      { allow: ['**'], deny: [] },
      { allow: ['**'], deny: ['legal'] }
    ])
    expect(tools[0]).toEqual({
      id: 'aider',
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
    })
  })

  test('register data arrives whole', () => {
    const { tools } = policyOf(`{ "version": 1, "tools": [{ "id": "amp", "versions": ">=2 <4", "models": ["claude-*"],
      "riskAssessment": { "due": "2026-12-01" }, "supplier": { "trainingOptOut": false, "customerApproval": [] } }] }`)
    expect(tools[0]).toMatchObject({
      versions: '>=2 <4',
      models: ['claude-*'],
      riskAssessment: { reference: null, reviewed: null, due: '2026-12-01' },
      supplier: { agreement: null, trainingOptOut: false, certificates: [], customerApproval: [] }
    })
  })

  test.each<[string, unknown]>([
    ['{}', { reference: null, required: false, register: null }],
    ['{ "reference": "AI-101" }', { reference: 'AI-101', required: false, register: null }],
    ['{ "register": "x.json" }', { reference: null, required: true, register: 'x.json' }],
    ['{ "register": "x.json", "required": false }', { reference: null, required: false, register: 'x.json' }],
    ['{ "register": "x.json", "required": true }', { reference: null, required: true, register: 'x.json' }]
  ])('the training %s', (training, expected) => {
    expect(policyOf(`{ "version": 1, "people": { "training": ${training} } }`).people).toEqual({ training: expected })
    expect(policyOf('{ "version": 1, "people": {} }').people).toEqual({ training: null })
  })

  test.each([
    ['"required": true', 'missing-key', 'people.training.required'],
    ['"register": "../x.json"', 'wrong-value', 'people.training.register'],
    ['"register": "/x.json"', 'wrong-value', 'people.training.register'],
    ['"register": "docs/"', 'wrong-value', 'people.training.register'],
    ['"required": "yes", "register": "x.json"', 'wrong-type', 'people.training.required'],
    ['"registers": "x.json"', 'unknown-key', 'people.training.registers']
  ])('a training with %s is refused', (members, code, path) => {
    const problems = problemsOf(`{ "version": 1, "people": { "training": { ${members} } } }`)
    expect(problems).toMatchObject([{ code, path }])
  })

  test('checks, approvals, profiles, waivers and approvers arrive whole', () => {
    const policy = policyOf(`{ "version": 1,
      "paths": [{ "match": ["a"], "forbid": "all", "approvers": ["bob", "@acme/platform", "CODEOWNERS"] }],
      "checks": [{ "name": "test" }, { "name": "test", "app": "circleci-checks", "waitSeconds": 60 }],
      "approval": { "independent": 2 },
      "profiles": [
        { "name": "bot", "author": "renovate[bot]", "branch": "renovate/**", "exempt": ["missing-task"] },
        { "name": "back", "proof": "protected-branch", "branch": ["a", "b"], "sameRepository": true, "exempt": ["unexplained-file"] },
        { "name": "user", "author": "renovate-acme", "authorId": 7, "exempt": ["missing-task"] }
      ],
      "waivers": [${waiver()}, ${waiver({ match: undefined, tool: 'amp', commit: 'a'.repeat(40) })}] }`)
    expect(policy.paths[0]!.approvers).toEqual(['bob', '@acme/platform', 'CODEOWNERS'])
    expect(policy.checks).toEqual([
      { name: 'test', app: null, waitSeconds: 0 },
      { name: 'test', app: 'circleci-checks', waitSeconds: 60 }
    ])
    expect(policy.approval).toEqual({ independent: 2, agentsCount: false })
    const profile = { author: null, authorId: null, branch: [], sameRepository: true, proof: null }
    expect(policy.profiles).toEqual([
      { ...profile, name: 'bot', author: 'renovate[bot]', branch: ['renovate/**'], exempt: ['missing-task'] },
      { ...profile, name: 'back', proof: 'protected-branch', branch: ['a', 'b'], exempt: ['unexplained-file'] },
      { ...profile, name: 'user', author: 'renovate-acme', authorId: 7, exempt: ['missing-task'] }
    ])
    const granted = { rule: 'missing-task', reason: 'a', approvedBy: 'bob', expires: '2027-01-01' }
    expect(policy.waivers).toEqual([
      { ...granted, match: 'a', tool: null, commit: null },
      { ...granted, match: null, tool: 'amp', commit: 'a'.repeat(40) }
    ])
  })

  test('text and bytes give the same', () => {
    const text = '{ "version": 1, "owner": "größe 😀" }'
    expect(parsePolicy(new TextEncoder().encode(text), file)).toEqual(parsePolicy(text, file))
  })

  test('escapes, minus zero and exponents are plain JSON', () => {
    const policy = policyOf('{"version":1e0,"owner":"\\u0062ob \\ud83d\\ude00","task":{"minimumWords":-0}}')
    expect(policy.owner).toBe('bob 😀')
    expect(Object.is(policy.task.minimumWords, 0)).toBe(true)
  })

  test.each([...ruleIds])('a rule may be set from its floor on: $id', ({ id, floor }) => {
    const levels = ['off', 'informational', 'review', 'fail']
    const allowed = levels.filter(level => told(`"rules": { "${id}": "${level}" }`).length === 0)
    expect(allowed).toEqual(floor === 'fixed' ? [] : levels.slice(levels.indexOf(floor)))
  })
})

describe('a problem names place, finding, expectation and remedy', () => {
  test('in full', () => {
    expect(problemsOf('{\n  "version": 1,\n  "mode": "enforec"\n}')).toEqual([
      {
        code: 'wrong-value',
        file,
        line: 3,
        column: 11,
        path: 'mode',
        message: 'Expected "enforce" or "observe"; found "enforec"; did you mean "enforce"?',
        remedy: 'Write "enforce" or "observe", or remove the key.',
        quoted: ['enforce', 'observe', 'enforec', 'enforce', 'enforce', 'observe']
      }
    ])
  })

  test('an unknown key comes with the nearest known one', () => {
    const [near, far] = problemsOf('{ "version": 1,\r\n "tols": [],\r\n "qqqqqqqqqq": 1 }')
    expect(near).toMatchObject({
      code: 'unknown-key',
      line: 2,
      column: 2,
      path: 'tols',
      message: 'Unknown key "tols"; did you mean "tools"?'
    })
    expect(far).toMatchObject({ line: 3, column: 2, path: 'qqqqqqqqqq' })
    expect(far!.message).toMatch(/^Unknown key "q+"; the nearest known key is "[$\w]+"\.$/)
    expect(far!.remedy).toContain('"dataClasses"')
  })

  test.each([
    ['"Mode": "observe"', 'mode'],
    ['"data_classes": []', 'dataClasses'],
    ['"path": []', 'paths'],
    ['"default-data-class": "x"', 'defaultDataClass'],
    ['"rules": { "mising-task": "fail" }', 'missing-task'],
    ['"rules": { "weaken-test": "fail" }', 'weakened-test'],
    ['"tools": [{ "id": "amp", "maxDataclass": "x" }]', 'maxDataClass'],
    ['"audit": { "retentiondays": 3 }', 'retentionDays'],
    ['"task": { "minimumWord": 3 }', 'minimumWords']
  ])('%s: did you mean %s?', (members, meant) => {
    const [problem] = problemsOf(`{ "version": 1, ${members} }`)
    expect(problem!.message).toContain(`did you mean "${meant}"?`)
  })

  test('all at once, in the order of the file', () => {
    const problems = problemsOf(`{
      "version": 2, // soon
      "mode": 7,
      "tools": [
        { "id": "amp", "versions": "newest" },
        { "id": "amp", "maxDataClass": "secret", "riskAssessment": { "due": "2026-02-30" } },
      ],
      "waivers": [{}],
      "mode": "observe"
    }`)
    expect(problems.map(({ code, line, path }) => `${line} ${code} ${path}`)).toEqual([
      '2 wrong-value version',
      '2 comment ',
      '3 wrong-value mode',
      '5 wrong-range tools[0].versions',
      '6 duplicate-tool tools[1].id',
      '6 unknown-data-class tools[1].maxDataClass',
      '6 wrong-value tools[1].riskAssessment.due',
      '7 trailing-comma ',
      '8 missing-key waivers[0].rule',
      '8 missing-key waivers[0].reason',
      '8 missing-key waivers[0].approvedBy',
      '8 missing-key waivers[0].expires',
      '8 missing-key waivers[0]',
      '9 duplicate-key mode'
    ])
    for (const { message, remedy } of problems) {
      expect(message).toMatch(/^[A-Z"].*[.?]$/)
      expect(remedy).toMatch(/^[A-Z].*\.$/)
    }
  })

  test('values of the file are cut short and stay well-formed', () => {
    const [problem] = problemsOf(`{ "version": 1, "mode": "${'x'.repeat(59)}😀${'y'.repeat(100_000)}" }`)
    expect(problem!.message.length).toBeLessThan(200)
    expect(problem!.message.isWellFormed()).toBe(true)
  })

  test('beyond a hundred it only says that there are more', () => {
    const problems = problemsOf(`{ "version": 1, "tools": [${'1,'.repeat(149)}1] }`)
    expect(problems).toHaveLength(maxProblems + 1)
    expect(problems.at(-1)).toMatchObject({ code: 'more-problems', message: 'There are more problems after these.' })
  })
})

describe('a promise that cannot be kept is an error that says so', () => {
  test.each(['"checks": []', '"profiles": []', '"waivers": []', '"paths": [{ "match": ["a"], "approvers": [] }]'])(
    '%s promises nothing',
    members => expect(told(members)).toEqual([])
  )

  test.each<[string, string, string, string]>([
    [
      'an approval by agents',
      '"approval": { "agentsCount": true }',
      'An approval by an agent or a bot never counts.',
      'Remove the key "approval.agentsCount", or write "false".'
    ],
    [
      'a profile for forks',
      '"profiles": [{ "name": "a", "proof": "revert", "sameRepository": false, "exempt": ["missing-task"] }]',
      'No profile holds for a fork, where anybody names the branches and protects them.',
      'Remove the key "profiles[0].sameRepository", or write "true".'
    ],
    [
      'a profile that exempts from a rule on paths',
      '"profiles": [{ "name": "a", "proof": "revert", "exempt": ["forbidden-path"] }]',
      'A profile exempts from rules about the task, and forbidden-path is none.',
      'Remove the key "profiles[0].exempt[0]", or write "missing-task"'
    ],
    [
      'a waiver of what could not be read',
      `"waivers": [${waiver({ rule: 'incomplete-input' })}]`,
      'No waiver covers the rule incomplete-input: what could not be known stays unknown.',
      'Remove the key "waivers[0].rule", or write "missing-task"'
    ],
    [
      'a profile of a user without an id',
      '"profiles": [{ "name": "a", "author": "bob", "exempt": ["missing-task"] }]',
      'The login of an account that is no app can change hands; its id cannot.',
      'Add the key "authorId" beside "author", or remove "author".'
    ],
    [
      'a profile of a branch alone',
      '"profiles": [{ "name": "a", "branch": "x/**", "exempt": ["missing-task"] }]',
      'Nothing says for whom this profile holds: a branch name alone is anybody’s to choose.',
      'Add one of "author" and "proof".'
    ],
    [
      'a waiver for everything',
      `"waivers": [${waiver({ match: undefined })}]`,
      'A waiver for everything that a rule finds would switch the rule off.',
      'Add one of "match", "tool" and "commit".'
    ],
    [
      'approvers of what is open',
      '"paths": [{ "match": ["a"], "approvers": ["bob"] }]',
      'Approvers open forbidden paths, and these are not forbidden.',
      'Add the key "forbid" beside "approvers", or remove "approvers".'
    ],
    [
      'a check named twice',
      '"checks": [{ "name": "a", "app": "b" }, { "app": "b", "name": "a" }]',
      'An earlier entry of this list has the same "name" and "app" as well.',
      'Join the two entries into one.'
    ],
    [
      'the owners in small letters',
      '"paths": [{ "match": ["a"], "forbid": "ai", "approvers": ["codeowners"] }]',
      '"codeowners" is taken for a login; did you mean "CODEOWNERS"?',
      'Write "CODEOWNERS" for the owners that this file names.'
    ],
    [
      'an at sign before a login',
      '"paths": [{ "match": ["a"], "forbid": "ai", "approvers": ["@bob"] }]',
      'Expected a login such as bob, a team such as @acme/platform, or CODEOWNERS; found "@bob".',
      'Write a login such as bob'
    ],
    [
      'a rule that is mistyped',
      `"waivers": [${waiver({ rule: 'forbiden-path' })}]`,
      'did you mean "forbidden-path"?',
      'Write "missing-task"'
    ],
    [
      'a check of our own',
      '"checks": [{ "name": "Remit report" }]',
      'The check "Remit report" is made by Remit itself once it has judged, so it cannot wait for it.',
      'Remove this entry'
    ]
  ])('%s', (_name, members, message, remedy) => {
    const problems = problemsOf(`{ "version": 1, ${members} }`)
    expect(problems).toHaveLength(1)
    expect(problems[0]!.message).toContain(message)
    expect(problems[0]!.remedy).toContain(remedy)
  })

  test('another store names those that there are', () => {
    const [problem] = problemsOf('{ "version": 1, "evidence": { "store": "somewhere" } }')
    expect(problem!.message).toBe('Expected "artifact" or "branch"; found "somewhere".')
  })

  test('a level below the floor names the floor', () => {
    const [problem] = problemsOf('{ "version": 1, "rules": { "forbidden-path": "off" } }')
    expect(problem).toMatchObject({
      code: 'below-floor',
      path: 'rules.forbidden-path',
      message: 'The floor of the rule forbidden-path is review: a policy cannot set it lower.',
      remedy: 'Remove the key "rules.forbidden-path", or write "review" or "fail".'
    })
  })

  test('the rule for what could not be read cannot be changed', () => {
    const [problem] = problemsOf('{ "version": 1, "rules": { "incomplete-input": "review" } }')
    expect(problem).toMatchObject({ code: 'fixed-rule', message: 'A policy cannot change the rule incomplete-input.' })
  })
})

describe('places that must agree', () => {
  test.each([
    ['"defaultDataClass": "internal"', 'unknown-data-class defaultDataClass'],
    [
      '"dataClasses": ["public"], "paths": [{ "match": ["a"], "dataClass": "publick" }]',
      'unknown-data-class paths[0].dataClass'
    ],
    [
      '"dataClasses": ["public"], "tools": [{ "id": "amp", "maxDataClass": "Public" }]',
      'unknown-data-class tools[0].maxDataClass'
    ],
    ['"tools": [{ "id": "amp" }, { "id": "aider" }, { "id": "amp" }]', 'duplicate-tool tools[2].id'],
    ['"tools": [{ "id": "amp", "versions": ">=2.0.0 <" }]', 'wrong-range tools[0].versions'],
    ['"checks": [{ "name": "a" }, { "name": "a" }]', 'duplicate-entry checks[1]'],
    ['"checks": [{ "name": "Remit report" }]', 'own-check checks[0].name'],
    [`"waivers": [${waiver()}, ${waiver({ match: 'b' })}, ${waiver({ reason: 'c' })}]`, 'duplicate-entry waivers[2]'],
    [`"waivers": [${waiver({ match: '..' })}]`, 'wrong-glob waivers[0].match'],
    [
      '"paths": [{ "match": ["a"], "forbid": "all", "approvers": ["bob", "CodeOwners"] }]',
      'wrong-approver paths[0].approvers[1]'
    ],
    ['"paths": [{ "match": ["!src/**"] }]', 'wrong-glob paths[0].match[0]'],
    ['"paths": [{ "match": ["src\\\\billing\\\\**"] }]', 'wrong-glob paths[0].match[0]'],
    ['"paths": [{ "match": ["./"] }]', 'wrong-glob paths[0].match[0]'],
    ['"tools": [{ "id": "amp", "paths": { "allow": ["**", "a/../b"] } }]', 'wrong-glob tools[0].paths.allow[1]'],
    [`"paths": [{ "match": ["${'**/'.repeat(9)}x"] }]`, 'wrong-glob paths[0].match[0]'],
    [`"paths": [{ "match": ["${'{a,b}'.repeat(10)}"] }]`, 'wrong-glob paths[0].match[0]'],
    ['"paths": [{ "match": ["{1..100000000}"] }]', 'wrong-glob paths[0].match[0]'],
    ['"paths": [{ "match": ["@(a|+(b|*(c)))"] }]', 'wrong-glob paths[0].match[0]'],
    [`"paths": [{ "match": ["${'x'.repeat(513)}"] }]`, 'wrong-value paths[0].match[0]']
  ])('%s', (members, problem) => expect(told(members)).toEqual([problem]))

  test('patterns are counted over the whole policy', () => {
    const list = (count: number, from = 0): string =>
      JSON.stringify(Array.from({ length: count }, (_, i) => `src/d${i + from}/**/*.ts`))
    const members = (count: number): string =>
      `"paths": [{ "match": ${list(maxPatterns - 1)} }], "tools": [{ "id": "amp", "paths": { "deny": ${list(count)} } }]`
    expect(told(members(1))).toEqual([])
    expect(told(members(2))).toEqual(['too-many-globs tools[0].paths.deny[1]'])
  })

  test('patterns that would be slow together are refused where they become so', () => {
    const heavy = Array.from({ length: 60 }, (_, i) => `**/*${'a?'.repeat(20)}${i}*/**`)
    const problems = problemsOf(JSON.stringify({ version: 1, paths: [{ match: heavy }] }))
    expect(problems.map(problem => problem.code)).toEqual(['too-many-globs'])
    expect(told(`"paths": [{ "match": ${JSON.stringify(heavy.slice(0, 20))} }]`)).toEqual([])
  })
})

describe('what is not strict JSON is refused', () => {
  const bytes = (...values: number[]): Uint8Array => new Uint8Array(values)
  test.each<[string, string | Uint8Array, string]>([
    ['nothing', '', 'empty-file'],
    ['blanks', ' \n\t', 'empty-file'],
    ['a byte order mark', '\uFEFF{ "version": 1 }', 'byte-order-mark'],
    ['a byte order mark in bytes', bytes(0xef, 0xbb, 0xbf, 0x7b, 0x7d), 'byte-order-mark'],
    ['UTF-16', bytes(0xff, 0xfe, 0x7b, 0x00), 'not-utf-8'],
    ['an overlong form', bytes(0x22, 0xc0, 0xaf, 0x22), 'not-utf-8'],
    ['a surrogate in UTF-8', bytes(0x22, 0xed, 0xa0, 0x80, 0x22), 'not-utf-8'],
    ['a line comment', '{ "version": 1 } // x', 'comment'],
    ['a block comment', '{ /* x */ "version": 1 }', 'comment'],
    ['a comma before the brace', '{ "version": 1, }', 'trailing-comma'],
    ['a comma before the bracket', '{ "version": 1, "tools": [{ "id": "amp" },] }', 'trailing-comma'],
    ['a leading comma', '{ , "version": 1 }', 'value-expected'],
    ['two commas', '{ "version": 1,, "mode": "observe" }', 'key-expected'],
    ['no comma', '{ "version": 1 "mode": "observe" }', 'comma-expected'],
    ['no colon', '{ "version" 1 }', 'colon-expected'],
    ['single quotes', "{ 'version': 1 }", 'not-json'],
    ['a key without quotes', '{ version: 1 }', 'not-json'],
    ['an open object', '{ "version": 1', 'brace-expected'],
    ['an open list', '{ "version": 1, "tools": [', 'bracket-expected'],
    ['an open string', '{ "version": 1, "owner": "bob', 'not-json'],
    ['a second document', '{ "version": 1 } { "version": 1 }', 'end-expected'],
    ['NaN', '{ "version": NaN }', 'not-json'],
    ['Infinity', '{ "version": -Infinity }', 'not-json'],
    ['a leading zero', '{ "version": 01 }', 'comma-expected'],
    ['a plus sign', '{ "version": +1 }', 'not-json'],
    ['a bare point', '{ "version": 1. }', 'not-json'],
    ['a hexadecimal number', '{ "version": 0x1 }', 'not-json'],
    ['a control character in a string', '{ "version": 1, "owner": "a\u0001b" }', 'not-json'],
    ['a raw line break in a string', '{ "version": 1, "owner": "a\nb" }', 'not-json'],
    ['a wrong escape', '{ "version": 1, "owner": "\\x41" }', 'not-json'],
    ['half an escape', '{ "version": 1, "owner": "\\u00g0" }', 'not-json'],
    ['a no-break space between tokens', '{\u00a0"version": 1 }', 'not-json'],
    ['a line separator between tokens', '{\u2028"version": 1 }', 'not-json'],
    ['a vertical tab between tokens', '{\u000b"version": 1 }', 'not-json'],
    ['a number beyond a double', '{ "version": 1, "task": { "minimumWords": 1e400 } }', 'number-too-large'],
    ['a negative number beyond a double', '{ "version": -1e400 }', 'number-too-large'],
    ['a high surrogate alone', '{ "version": 1, "owner": "\\ud800" }', 'lone-surrogate'],
    ['a low surrogate alone', '{ "version": 1, "owner": "\\udc00 x" }', 'lone-surrogate'],
    ['a lone surrogate in a key', '{ "version": 1, "\\ud800": 1 }', 'lone-surrogate'],
    ['a key twice', '{ "version": 1, "version": 1 }', 'duplicate-key'],
    ['a key twice, once escaped', '{ "version": 1, "\\u0076ersion": 1 }', 'duplicate-key'],
    ['a key twice in a tool', '{ "version": 1, "tools": [{ "id": "amp", "id": "amp" }] }', 'duplicate-key'],
    ['__proto__', '{ "version": 1, "__proto__": { "mode": "observe" } }', 'forbidden-key'],
    ['__proto__ escaped', '{ "version": 1, "\\u005f_proto__": {} }', 'forbidden-key'],
    ['constructor in a tool', '{ "version": 1, "tools": [{ "id": "amp", "constructor": {} }] }', 'forbidden-key'],
    ['prototype in rules', '{ "version": 1, "rules": { "prototype": "off" } }', 'forbidden-key']
  ])('%s', (_name, input, code) => {
    const { policy, problems } = parsePolicy(input, file)
    expect(policy).toBeNull()
    expect(problems.map(problem => problem.code)).toContain(code)
  })

  test.each(Object.getOwnPropertyNames(Object.prototype))('%s is no known key at any level', key => {
    const places = [
      `"${key}": 1`,
      `"task": { "${key}": 1 }`,
      `"tools": [{ "id": "amp", "${key}": 1 }]`,
      `"rules": { "${key}": "off" }`
    ]
    for (const place of places) expect(told(place)[0]).toMatch(/^(unknown|forbidden)-key /)
    expect(Object.hasOwn(Object.prototype, 'mode')).toBe(false)
  })

  test('nesting ends at 32, before the parser recurses', () => {
    const nested = (depth: number): string => `{ "version": 1, "x": ${'['.repeat(depth - 1)}${']'.repeat(depth - 1)} }`
    expect(problemsOf(nested(jsonLimits.depth)).map(problem => problem.code)).toEqual(['unknown-key'])
    expect(problemsOf(nested(jsonLimits.depth + 1))).toMatchObject([{ code: 'too-deep', line: 1, column: 22 + 31 }])
    expect(told(`"owner": "${'['.repeat(100)}"`)).toEqual([])
  })

  test('size ends at 256 KiB, in bytes', () => {
    const sized = (size: number): string => `{ "version": 1 }${' '.repeat(size - 16)}`
    expect(problemsOf(sized(jsonLimits.bytes))).toEqual([])
    expect(problemsOf(sized(jsonLimits.bytes + 1))).toMatchObject([{ code: 'too-large' }])
    expect(problemsOf(`{ "version": 1, "owner": "${'ü'.repeat(jsonLimits.bytes / 2)}" }`)).toMatchObject([
      { code: 'too-large' }
    ])
  })

  const mebi = 1_048_576
  const limit = jsonLimits.bytes - 64
  test.each<[string, string]>([
    ['a megabyte of brackets', '['.repeat(mebi)],
    ['brackets up to the limit', '['.repeat(limit)],
    ['brackets behind a comment that opens a string', `/*"*/${'['.repeat(limit)}`],
    ['brackets behind a line comment with a quote', `//"\n${'{"a":'.repeat(limit / 5)}`],
    ['wrong closing brackets', '[},'.repeat(limit / 3)],
    ['wrong closing braces', '{"a":[},'.repeat(limit / 8)],
    ['objects in objects', '{"a":'.repeat(limit / 5)],
    ['commas', ','.repeat(limit)],
    ['quotes', '"'.repeat(limit)],
    ['backslashes', `"${'\\'.repeat(limit)}`],
    ['slashes', '/'.repeat(limit)],
    ['stars in a comment', `/*${'*'.repeat(limit)}`],
    ['line breaks', `{${'\r'.repeat(limit)}`],
    ['unknown keys', `{"version":1${Array.from({ length: 20_000 }, (_, i) => `,"k${i}":1`).join('')}}`],
    ['one long unknown key', `{"version":1,"${'k'.repeat(limit)}":1}`],
    ['one key many times', `{"version":1${',"mode":1'.repeat(limit / 9)}}`],
    ['many numbers for tools', `{"version":1,"tools":[${'1,'.repeat(limit / 2 - 20)}1]}`],
    ['many patterns', `{"version":1,"paths":[{"match":[${'"a*b",'.repeat(limit / 7)}"a"]}]}`],
    ['500 brace bombs', JSON.stringify({ version: 1, paths: [{ match: Array(500).fill('{a,b}'.repeat(22)) }] })],
    [
      '500 deep braces',
      JSON.stringify({ version: 1, paths: [{ match: Array(500).fill(`${'{'.repeat(250)},${'}'.repeat(250)}`) }] })
    ],
    ['500 open braces', JSON.stringify({ version: 1, paths: [{ match: Array(500).fill('{'.repeat(510)) }] })],
    ['500 ranges', JSON.stringify({ version: 1, paths: [{ match: Array(500).fill('{1..9999999}{1..9999999}') }] })],
    [
      'many data classes and as many unknown ones',
      JSON.stringify({
        version: 1,
        dataClasses: Array.from({ length: 8000 }, (_, i) => `class-${i}`),
        tools: Array.from({ length: 2000 }, (_, i) => ({ id: `t${i}`, maxDataClass: `klass-${i}-klass-klass-klass` }))
      })
    ],
    [
      '500 long ranges of versions',
      JSON.stringify({
        version: 1,
        tools: Array.from({ length: 500 }, (_, i) => ({ id: `t${i}`, versions: '1 - '.repeat(60) }))
      })
    ]
  ])('%s is refused at once', (_name, text) => {
    const from = process.cpuUsage()
    const { policy, problems } = parsePolicy(text, file)
    const spent = process.cpuUsage(from)
    expect(policy).toBeNull()
    expect(problems.length).toBeLessThanOrEqual(maxProblems + 1)
    // Coarse: a hang, not a benchmark.
    expect((spent.user + spent.system) / 1e6).toBeLessThan(3)
  })
})

describe('the reader never throws', () => {
  const token = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '\\',
    '/',
    '*',
    '//',
    '/*',
    '*/',
    '\n',
    ' ',
    '1',
    '-',
    '1e9',
    'null',
    '"version"',
    '"tools"',
    '"a"',
    '\ud800',
    '\u0000'
  )
  test('on tokens in any order', () => {
    fc.assert(
      fc.property(fc.array(token, { maxLength: 60 }), tokens => {
        const text = tokens.join('')
        const { policy, problems } = parsePolicy(text, file)
        expect(policy === null).toBe(problems.length > 0)
        for (const { line, column } of problems) expect([line >= 1, column >= 1]).toEqual([true, true])
      }),
      { numRuns: 2000 }
    )
  })

  test('on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), bytes => expect(parsePolicy(bytes, file).policy).toBeNull())
    )
  })

  test('and takes no text that JSON.parse refuses', () => {
    const policy = '{"version":1,"task":{"minimumWords":5},"dataClasses":["a"],"tools":[{"id":"amp"}]}'
    fc.assert(
      fc.property(fc.nat(policy.length), fc.nat(3), fc.oneof(token, fc.string({ maxLength: 2 })), (at, cut, put) => {
        const text = policy.slice(0, at) + put + policy.slice(at + cut)
        if (parsePolicy(text, file).policy !== null) expect(() => JSON.parse(text)).not.toThrow()
      }),
      { numRuns: 2000 }
    )
  })
})
