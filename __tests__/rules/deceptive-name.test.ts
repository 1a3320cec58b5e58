import { describe, expect, test } from '@jest/globals'
import type { Policy } from '../../src/model/policy.js'
import type { TwinName } from '../../src/model/pull-request.js'
import { deceptiveName } from '../../src/rules/deceptive-name.js'
import { aPolicy, type FileInput, someFacts } from '../support/a-pull-request.js'

const entry = { dataClass: null, customer: null, forbid: null, reason: null, approvers: [] }
const closed = aPolicy({ paths: [{ ...entry, match: ['infra/prod/**', '**/*.pem'], forbid: 'ai' }] })

function check(files: FileInput[], policy: Policy = aPolicy(), twinNames: TwinName[] = []) {
  const found = deceptiveName.check(someFacts({ pullRequest: { twinNames }, files }), policy)
  if (found === 'notApplicable') throw new Error('there was something to look at')
  return found
}

describe('deceptive-name asks for a look where nothing is protected, and fails where something is', () => {
  test.each<[string, FileInput, string]>([
    ['a Cyrillic letter', { path: 'src/p\u0430y.ts', status: 'added' }, 'letters of another alphabet'],
    ['a file that was there before', 'src/p\u0430y.ts', 'letters of another alphabet'],
    ['the new name of a moved file', { path: 'p\u0430y.ts', previousFilename: 'a.ts' }, 'letters of another alphabet'],
    ['an override', { path: 'a\u202efdp.exe', status: 'added' }, 'turn the order'],
    ['a zero-width space', { path: 'src/a\u200b.ts', status: 'added' }, 'show nothing'],
    ['a look-alike of a slash', { path: 'src\u2215a.ts', status: 'added' }, 'looks like the slash'],
    ['bytes that are no text', { path: 'src/\ufffd.ts', pathBytesBase64: 'c3JjL/8udHM=' }, 'not valid UTF-8']
  ])('%s', (_name, file, words) => {
    expect(check([file])).toMatchObject([{ kind: 'review' }])
    const [found, ...more] = check([file], closed)
    expect(more).toEqual([])
    expect(found).toMatchObject({ kind: 'fail', path: typeof file === 'string' ? file : file.path })
    expect(found!.message.text).toContain(words)
    expect(found!.remedy!.text).toMatch(/^Rename /)
  })
})

describe('deceptive-name fails a name that meets a protected pattern only as it is read', () => {
  test.each([
    ['by case', 'infra/Prod/dns.tf'],
    ['by the case of its ending', 'certs/ca.PEM'],
    ['by a letter of another alphabet', 'infra/pr\u043ed/dns.tf'],
    ['by an invisible character', 'infra/pro\u200bd/dns.tf'],
    ['by fullwidth letters', '\uff49nfra/prod/dns.tf'],
    ['by a dot at the end of a folder', 'infra/prod./dns.tf'],
    ['by a look-alike and case at once', 'INFRA/PR\u041eD/dns.tf']
  ])('%s', (_name, path) => {
    const [found] = check([{ path, status: 'added' }], closed)
    expect(found).toMatchObject({ kind: 'fail', path })
    expect(found!.message.text).toContain('does not match the protected')
  })

  test.each<[string, Partial<Policy>]>([
    ['for one customer', { paths: [{ ...entry, match: ['infra/prod/**'], customer: 'OEM-7' }] }],
    ['that asks for an approver', { paths: [{ ...entry, match: ['infra/prod/**'], approvers: ['bob'] }] }],
    [
      'of a class above the default',
      {
        dataClasses: ['public', 'internal', 'secret'],
        defaultDataClass: 'internal',
        paths: [{ ...entry, match: ['infra/prod/**'], dataClass: 'secret' }]
      }
    ]
  ])('a place %s', (_name, policy) => {
    expect(check([{ path: 'infra/Prod/a', status: 'added' }], aPolicy(policy))).toMatchObject([{ kind: 'fail' }])
  })
})

describe('deceptive-name sees names that differ only in case', () => {
  test('within the change', () => {
    expect(check(['src/auth.ts', { path: 'src/Auth.ts', status: 'added' }])).toMatchObject([
      { kind: 'review', path: 'src/Auth.ts' }
    ])
  })

  test('as folders within the change', () => {
    const [found] = check(['src/a.ts', { path: 'Src/b.ts', status: 'added' }])
    expect(found!.message.text).toBe(
      '"Src" and "src" differ only in case or in how their characters are written; some file systems take them for one.'
    )
  })

  test('beside a file of the tree that is not changed', () => {
    const twins = [{ path: 'Readme.md', other: 'README.md' }]
    expect(check([{ path: 'Readme.md', status: 'added' }], closed, twins)).toMatchObject([
      { kind: 'fail', path: 'Readme.md' }
    ])
  })
})

describe('deceptive-name passes', () => {
  test.each<[string, FileInput[]]>([
    ['a plain name', ['src/auth.ts']],
    ['a name in another alphabet', [{ path: 'docs/\u043f\u0440\u0438\u0432\u0435\u0442.md', status: 'added' }]],
    ['a file inside the protected place', ['infra/prod/dns.tf']],
    ['a file beside it', ['infra/staging/dns.tf']],
    ['the removal of a deceptive name', [{ path: 'infra/pr\u043ed/dns.tf', status: 'removed' }]],
    ['the way out: a deceptive name renamed', [{ path: 'src/pay.ts', previousFilename: 'src/p\u0430y.ts' }]],
    [
      'a change of case',
      [
        { path: 'README.md', status: 'added' },
        { path: 'readme.md', status: 'removed' }
      ]
    ],
    ['two old files that differ in case', ['a.ts', 'A.ts']]
  ])('%s', (_name, files) => {
    expect(check(files, closed)).toEqual([])
  })

  test('a place whose class is no higher than the default protects nothing', () => {
    const policy = aPolicy({
      dataClasses: ['public', 'internal'],
      defaultDataClass: 'internal',
      paths: [{ ...entry, match: ['docs/**'], dataClass: 'public' }]
    })
    expect(check([{ path: 'Docs/a.md', status: 'added' }], policy)).toEqual([])
  })
})

test('deceptive-name has nothing to look at in an empty change', () => {
  expect(deceptiveName.check(someFacts({ files: [] }), aPolicy())).toBe('notApplicable')
})

test('many long names with many folders are judged at once', () => {
  const files = Array.from({ length: 300 }, (_, index) => ({
    path: `${'\u0430/'.repeat(1000)}${index}`,
    status: 'added' as const,
    lines: []
  }))
  const before = process.cpuUsage().user
  check(files, closed)
  expect((process.cpuUsage().user - before) / 1000).toBeLessThan(20_000)
})
