import { describe, expect, test } from '@jest/globals'
import { classifyFiles, customersOfFiles } from '../../src/facts/data-classes.js'
import { defaultPolicy, type PathPolicy, type Policy } from '../../src/model/policy.js'
import type { ChangedFile } from '../../src/model/pull-request.js'

function aFile(path: string, previousFilename: string | null = null): ChangedFile {
  return {
    path,
    pathBytesBase64: null,
    previousFilename,
    status: previousFilename === null ? 'modified' : 'renamed',
    mode: '100644',
    previousMode: '100644',
    blob: null,
    previousBlob: null,
    added: null,
    deleted: null,
    binary: false,
    patch: null
  }
}

function anEntry(dataClass: string | null, ...match: string[]): PathPolicy {
  return { match, dataClass, customer: null, forbid: null, reason: null, approvers: [] }
}

function aPolicy(defaultDataClass: string | null, ...paths: PathPolicy[]): Policy {
  return { ...defaultPolicy(), dataClasses: ['public', 'internal', 'confidential'], defaultDataClass, paths }
}

const classOf = (policy: Policy, path: string, previous: string | null = null): string | null =>
  classifyFiles([aFile(path, previous)], policy)[0]!

describe('a file has the class', () => {
  const policy = aPolicy(
    'internal',
    anEntry('confidential', 'src/billing/**', '**/*.pem'),
    anEntry('public', 'docs', 'src/**/*.md', 'open/**'),
    anEntry(null, 'src/billing/**')
  )
  test.each<[string, string, string | null, string]>([
    ['of the entry that matches', 'docs/a.md', null, 'public'],
    ['of the entry, even below the default', 'open/x.ts', null, 'public'],
    ['of the default where none matches', 'src/a.ts', null, 'internal'],
    ['that is highest over all entries that match', 'src/billing/a.md', null, 'confidential'],
    ['of its former path, when that is higher', 'docs/tax.ts', 'src/billing/tax.ts', 'confidential'],
    ['of its new path, when that is higher', 'src/billing/tax.ts', 'docs/tax.ts', 'confidential'],
    ['of the default, when that is the higher side of a rename', 'docs/a.ts', 'src/a.ts', 'internal'],
    ['of both sides of a rename when they are equal', 'docs/a', 'docs/b', 'public'],
    ['of the name that its path folds to', 'SRC/Billing/tax.ts', null, 'confidential']
  ])('%s', (_name, path, previous, expected) => expect(classOf(policy, path, previous)).toBe(expected))
})

test('the order of the entries does not matter, the order of the classes does', () => {
  const entries = [anEntry('public', '**'), anEntry('confidential', 'src'), anEntry('internal', '**/*.ts')]
  for (const paths of [entries, [...entries].reverse()]) {
    expect(['src/a.ts', 'lib/a.ts', 'a.md'].map(path => classOf(aPolicy(null, ...paths), path))).toEqual([
      'confidential',
      'internal',
      'public'
    ])
  }
  const reversed = { ...aPolicy(null, ...entries), dataClasses: ['confidential', 'internal', 'public'] }
  expect(classOf(reversed, 'src/a.ts')).toBe('public')
})

test('without a default a file that no entry names has no class', () => {
  expect(classOf(aPolicy(null, anEntry('public', 'docs')), 'src/a.ts')).toBeNull()
  expect(classOf(aPolicy(null, anEntry('public', 'docs')), 'src/a.ts', 'docs/a.ts')).toBe('public')
})

test('a policy that names no classes gives none', () => {
  expect(classifyFiles([aFile('a'), aFile('b')], defaultPolicy())).toEqual([null, null])
})

test('the answer has the order of the files', () => {
  const policy = aPolicy('internal', anEntry('public', 'docs'))
  expect(classifyFiles([aFile('docs/a'), aFile('x'), aFile('docs/b')], policy)).toEqual([
    'public',
    'internal',
    'public'
  ])
  expect(classifyFiles([], policy)).toEqual([])
})

test('each file has the customers of every entry that matches either of its paths', () => {
  const entry = (customer: string | null, ...match: string[]) => ({ ...anEntry('internal', ...match), customer })
  const policy = aPolicy(
    null,
    entry('OEM-7', 'src/billing/**'),
    entry('ACME', 'src/**'),
    entry(null, 'src/billing/**'),
    entry('OEM-7', '**/*.oem')
  )
  const files = [
    aFile('src/billing/a.ts'),
    aFile('docs/a.oem'),
    aFile('docs/a.md'),
    aFile('SRC/Billing/a.ts'),
    { ...aFile('docs/b.md'), previousFilename: 'src/billing/b.md' }
  ]
  expect(customersOfFiles(files, policy)).toEqual([
    ['ACME', 'OEM-7'],
    ['OEM-7'],
    [],
    ['ACME', 'OEM-7'],
    ['ACME', 'OEM-7']
  ])
  expect(customersOfFiles(files, defaultPolicy())).toEqual([[], [], [], [], []])
})
