import { describe, expect, test } from '@jest/globals'
import { evaluate } from '../../src/evaluate.js'
import { findEntries } from '../../src/facts/policy-entries.js'
import { rulesOnPaths, rulesOnTools } from '../../src/facts/policy-exceptions.js'
import { parsePolicy } from '../../src/model/policy-parse.js'
import { placesOf, readPolicyText } from '../../src/model/policy-text.js'
import { caseNames, readCase } from '../support/a-case.js'

/** `kind code path` of what is found, and its words. */
function found(members: object, paths: string[] | null = ['infra/prod/dns.tf', 'src/a.ts']) {
  const text = readPolicyText(JSON.stringify({ version: 1, ...members }), 'p.json')
  const { policy, problems } = parsePolicy(text.text, 'p.json')
  expect(problems).toEqual([])
  const places = placesOf(text.root!)
  const entries = findEntries(text.texts, path => places.has(path), policy!, {
    paths,
    history: null,
    at: '2026-11-20T12:00:00Z'
  })
  for (const { at, path } of entries) expect([path, at]).toEqual([path, places.get(path)])
  return {
    told: entries.map(({ kind, code, path }) => `${kind} ${code} ${path}`),
    words: entries.map(({ message, remedy }) => `${message.text} ${remedy.text}`).join('\n')
  }
}

const waiver = (keys: object = {}) => {
  return {
    rule: 'forbidden-path',
    match: 'infra/prod/dns.tf',
    reason: 'a',
    approvedBy: 'bob',
    expires: '2027-06-30',
    ...keys
  }
}
const profile = (name: string, keys: object = {}) => ({
  name,
  author: 'dependabot[bot]',
  exempt: ['missing-task'],
  ...keys
})

describe('nothing is found', () => {
  test.each<[string, object]>([
    ['of a waiver that fits what is there', { waivers: [waiver()] }],
    ['of a waiver whose last day is far', { waivers: [waiver({ expires: '2026-12-21' })] }],
    ['of a waiver of a known tool', { waivers: [waiver({ rule: 'unlisted-tool', match: undefined, tool: 'cursor' })] }],
    ['of a waiver of a registered tool', { tools: [{ id: 'in-house' }], waivers: [waiver({ tool: 'in-house' })] }],
    ['of a waiver of an unnamed tool', { waivers: [waiver({ tool: 'unnamed-ai-tool' })] }],
    ['of a waiver of a rule that is raised', { rules: { 'forbidden-path': 'fail' }, waivers: [waiver()] }],
    [
      'of profiles that do not overlap',
      { profiles: [profile('a', { branch: 'a/**' }), profile('b', { branch: 'b/**' })] }
    ],
    ['of a profile behind one with a proof', { profiles: [profile('a', { proof: 'revert' }), profile('b')] }],
    ['of a profile behind one of an id', { profiles: [profile('a', { authorId: 49699333 }), profile('b')] }],
    [
      'of a profile of which one rule is on',
      { rules: { 'missing-task': 'off' }, profiles: [profile('a', { exempt: ['missing-task', 'hidden-text'] })] }
    ]
  ])('%s', (_name, members) => expect(found(members).told).toEqual([]))

  test('of owners whose file is there', () => {
    const paths = [{ match: ['infra/**'], forbid: 'all', approvers: ['CODEOWNERS'] }]
    for (const file of ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS']) {
      expect(found({ paths }, ['infra/a', file]).told).toEqual([])
    }
    expect(found({ paths }, null).told).toEqual([])
  })
})

describe('what does nothing is found', () => {
  test.each<[string, object, string[], string]>([
    [
      'a waiver that is over',
      { waivers: [waiver({ expires: '2026-11-19' })] },
      ['due overdue waivers[0].expires'],
      'This waiver expired on "2026-11-19", 1 day ago. Have the waiver granted anew'
    ],
    [
      'a waiver on its last day',
      { waivers: [waiver({ expires: '2026-11-20' })] },
      ['due due-soon waivers[0].expires'],
      'This waiver expires on "2026-11-20", which is today.'
    ],
    [
      'a waiver that is over in 30 days',
      { waivers: [waiver({ expires: '2026-12-20' })] },
      ['due due-soon waivers[0].expires'],
      'in 30 days'
    ],
    [
      'a waiver by path, of a rule that names none',
      { waivers: [waiver({ rule: 'missing-task' })] },
      ['dead waiver-never-fits waivers[0].match'],
      'Remove "match", and name the head commit under "commit" instead.'
    ],
    [
      'a waiver by tool, of a rule that names none',
      { waivers: [waiver({ rule: 'unusual-entry', tool: 'aider' })] },
      ['dead waiver-never-fits waivers[0].tool'],
      'name no tool'
    ],
    [
      'a waiver of a rule that is off',
      { rules: { 'missing-task': 'off' }, waivers: [waiver({ rule: 'missing-task' })] },
      ['dead idle-waiver waivers[0].reason'],
      'is set to "off"'
    ],
    [
      'a waiver of a rule that only records',
      { rules: { 'unusual-entry': 'informational' }, waivers: [waiver({ rule: 'unusual-entry' })] },
      ['dead idle-waiver waivers[0].reason'],
      'is set to "informational"'
    ],
    [
      'a waiver of a mistyped tool',
      { waivers: [waiver({ tool: 'claude-cod' })] },
      ['dead unknown-tool waivers[0].tool'],
      'did you mean "claude-code"?'
    ],
    [
      'only a note: a tool that nobody knows',
      { waivers: [waiver({ tool: 'zzzzzzzzzz' })] },
      ['note unknown-tool waivers[0].tool'],
      'only a declaration can show it'
    ],
    [
      'only a note: a file that is not there',
      { waivers: [waiver({ match: 'infra/prod/db.tf' })] },
      ['note unmatched-glob waivers[0].match'],
      'still to come'
    ],
    [
      'only a note: a commit',
      { waivers: [waiver({ match: undefined, commit: 'a'.repeat(40) })] },
      ['note bound-to-commit waivers[0].commit'],
      'pushed over'
    ],
    [
      'a profile behind one that is wider',
      { profiles: [profile('a'), profile('b', { branch: 'dependabot/**' })] },
      ['dead shadowed-profile profiles[1].name'],
      'The profile "a" before this one'
    ],
    [
      'a profile behind one of a wider branch',
      {
        profiles: [profile('a', { branch: ['x', 'd/**'] }), profile('b', { branch: ['d/a/**', 'x'], proof: 'revert' })]
      },
      ['dead shadowed-profile profiles[1].name'],
      'Move this profile before "a"'
    ],
    [
      'a profile of rules that are off',
      { rules: { 'missing-task': 'off' }, profiles: [profile('a')] },
      ['dead idle-profile profiles[0].name'],
      'is off: "missing-task"'
    ],
    [
      'a profile of a known app in another case',
      { profiles: [profile('a', { author: 'Dependabot[bot]' })] },
      ['dead unknown-account profiles[0].author'],
      'Write "dependabot[bot]".'
    ],
    [
      'only a note: a known app by another id',
      { profiles: [profile('a', { authorId: 5 })] },
      ['note other-account-id profiles[0].author'],
      'has the id 49699333'
    ],
    [
      'owners without a file',
      { paths: [{ match: ['infra/**'], forbid: 'all', approvers: ['bob', 'CODEOWNERS'] }] },
      ['dead unmatched-file paths[0].approvers[1]'],
      'There is no file "CODEOWNERS" at HEAD'
    ]
  ])('%s', (_name, members, told, words) => {
    expect(found(members).told).toEqual(told)
    expect(found(members).words).toContain(words)
  })

  test('only in the file that states it', () => {
    const { policy } = parsePolicy(
      JSON.stringify({ version: 1, waivers: [waiver({ rule: 'missing-task' })] }),
      'p.json'
    )
    const own = readPolicyText('{ "version": 1 }', 'own.json')
    const around = { paths: ['a'], history: null, at: '2026-11-20T12:00:00Z' }
    expect(findEntries(own.texts, () => false, policy!, around)).toEqual([])
  })
})

describe('rules whose findings name a path or a tool', () => {
  const results = caseNames().flatMap(name => evaluate(readCase(name)).predicate.results)
  test('are known', () => {
    const named = (has: (result: (typeof results)[number]) => boolean): string[] =>
      [...new Set(results.filter(has).map(({ ruleId }) => ruleId))].sort()
    expect(named(({ path }) => path !== undefined).filter(id => !rulesOnPaths.has(id))).toEqual([])
    expect(named(({ toolId }) => toolId !== undefined).filter(id => !rulesOnTools.has(id))).toEqual([])
    // And no others are: each shows a path in its own case.
    expect([...rulesOnPaths].filter(id => !named(({ path }) => path !== undefined).includes(id))).toEqual([])
  })
})
