import { describe, expect, test } from '@jest/globals'
import type { Unknown } from '../../src/model/errors.js'
import { spans } from '../../src/model/text.js'
import { incompleteInput } from '../../src/rules/incomplete-input.js'
import { aPolicy, aTask, base, someFacts } from '../support/a-pull-request.js'

const unknown: Unknown = {
  code: 'unread-file',
  message: 'The content of "src/a.ts" could not be read.',
  remedy: 'Fetch "main" in full and run again.',
  quoted: ['src/a.ts', 'main']
}
const problem = {
  code: 'unknown-key',
  file: '.github/remit.json',
  line: 3,
  column: 5,
  path: 'tools[0].verion',
  message: 'Unknown key "verion".',
  remedy: 'Rename it to "versions".',
  quoted: ['verion', 'versions']
}

function check(facts: Parameters<typeof someFacts>[0]) {
  const found = incompleteInput.check(someFacts(facts), aPolicy())
  if (found === 'notApplicable') throw new Error('incomplete-input always has something to look at')
  return found
}

describe('incomplete-input', () => {
  test('passes when everything was read', () => {
    expect(check({})).toEqual([])
  })

  test('leaves open what the pull request lacks, with its remedy', () => {
    const [finding] = check({ pullRequest: { unknowns: [unknown] } })
    expect(finding).toEqual({
      kind: 'open',
      message: { text: unknown.message, quoted: ['src/a.ts'] },
      remedy: { text: unknown.remedy, quoted: ['main'] }
    })
  })

  test('leaves open what the task lacks', () => {
    expect(check({ task: aTask({ unknowns: [unknown] }) })).toMatchObject([{ kind: 'open' }])
  })

  test('is open when the change was not read, even if nobody says why', () => {
    const [finding] = check({ pullRequest: { source: 'none' }, files: [] })
    expect(finding).toMatchObject({ kind: 'open', message: { text: 'The change itself could not be read.' } })
  })

  test('names each problem of the policy with file, line, column and place', () => {
    const source = {
      state: 'invalid',
      path: '.github/remit.json',
      commit: base,
      blob: base,
      sha256: 'f'.repeat(64)
    } as const
    const findings = check({
      policySource: { ...source, problems: [problem, { ...problem, path: '', line: 1, column: 1 }] }
    })
    expect(findings.map(finding => finding.message.text.split(': ')[0])).toEqual([
      '".github/remit.json", line 3, column 5, at "tools[0].verion"',
      '".github/remit.json", line 1, column 1'
    ])
    expect(findings[0]).toEqual({
      kind: 'open',
      message: {
        text: '".github/remit.json", line 3, column 5, at "tools[0].verion": Unknown key "verion".',
        quoted: ['.github/remit.json', 'tools[0].verion', 'verion']
      },
      remedy: { text: 'Rename it to "versions".', quoted: ['versions'] }
    })
  })

  test('names each problem of a policy given on the command line', () => {
    const policySource = {
      state: 'invalid-local',
      path: 'p.json',
      sha256: 'f'.repeat(64),
      problems: [problem]
    } as const
    expect(check({ policySource: { ...policySource, problems: [problem] } })).toHaveLength(1)
  })

  test('is open when the policy could not be read, which is not the same as having none', () => {
    const policySource = {
      state: 'unreadable',
      path: '.github/remit.json',
      commit: null,
      reason: 'the tree is missing'
    } as const
    expect(check({ policySource })).toMatchObject([
      { kind: 'open', message: { quoted: ['.github/remit.json', 'the tree is missing'] } }
    ])
    expect(check({ policySource: { state: 'absent', path: '.github/remit.json', commit: base } })).toEqual([])
  })

  test('every value from outside can be found again in its sentence', () => {
    for (const { message, remedy } of check({ pullRequest: { unknowns: [unknown] } })) {
      for (const text of [message, remedy!]) {
        const outside = spans(text.text, text.quoted).spans.filter(span => span.untrusted)
        expect(outside.map(span => span.text)).toEqual(text.quoted)
      }
    }
  })
})
