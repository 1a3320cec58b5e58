import { describe, expect, test } from '@jest/globals'
import type { PolicySource } from '../../src/model/policy.js'
import { policyChanged } from '../../src/rules/policy-changed.js'
import { aPolicy, aPolicySource, base, type FileInput, someFacts } from '../support/a-pull-request.js'

const workflow = (lines: string[], path = '.github/workflows/ci.yml'): FileInput => ({ path, lines })

function check(files: FileInput[], policySource: PolicySource = aPolicySource()) {
  const found = policyChanged.check(someFacts({ files, policySource }), aPolicy())
  if (found === 'notApplicable') throw new Error('there was something to look at')
  return found
}

describe('policy-changed asks for a look at', () => {
  test.each<[string, FileInput]>([
    ['the policy', '.github/remit.json'],
    ['a policy added', { path: '.github/remit.json', status: 'added', lines: ['+{}'] }],
    ['a policy removed', { path: '.github/remit.json', status: 'removed', lines: ['-{}'] }],
    ['a policy moved away', { path: 'old.json', previousFilename: '.github/remit.json', lines: [] }],
    ['CODEOWNERS at the top', 'CODEOWNERS'],
    ['CODEOWNERS in docs', 'docs/CODEOWNERS'],
    ['CODEOWNERS in .github', '.github/CODEOWNERS'],
    ['a workflow named for Remit', workflow(['-a', '+b'], '.github/workflows/remit-gate.yaml')],
    ['a workflow whose changed lines name Remit', workflow(['-    uses: acme/remit@v1'])],
    ['a workflow that names Remit beside the change', workflow(['     name: Remit', '+    if: false'])],
    ['a workflow of Remit moved away', { path: 'x.yml', previousFilename: '.github/workflows/remit.yml' }],
    [
      'a workflow moved away whose content does not show',
      { path: 'x.yml', previousFilename: '.github/workflows/gate.yml', lines: [] }
    ],
    ['a workflow that could not be read', { path: '.github/workflows/ci.yml', patch: null }]
  ])('%s', (_name, file) => {
    expect(check([file])).toMatchObject([{ kind: 'review', path: typeof file === 'string' ? file : file.path }])
  })
})

describe('policy-changed passes', () => {
  test.each<[string, FileInput]>([
    ['source', 'src/a.ts'],
    ['another workflow', workflow(['-a', '+b'])],
    ['a workflow that permits something', workflow(['+permit: remittance'])],
    ['a file named like the policy elsewhere', 'docs/remit.json'],
    ['a document about Remit among the workflows', workflow(['+Remit'], '.github/workflows/README.md')],
    ['CODEOWNERS where GitHub does not look', 'src/CODEOWNERS']
  ])('%s', (_name, file) => {
    expect(check([file])).toEqual([])
  })
})

describe('policy-changed', () => {
  const missing: PolicySource = { state: 'absent', path: '.github/remit.json', commit: base }

  test('finds an edit of the training register that the policy names, and of no other file of that name', () => {
    const policy = aPolicy({ people: { training: { reference: null, required: true, register: 'ops/training.json' } } })
    const facts = someFacts({ files: ['ops/training.json', 'docs/training.json'] })
    expect(policyChanged.check(facts, policy)).toMatchObject([{ kind: 'review', path: 'ops/training.json' }])
    expect(policyChanged.check(facts, aPolicy())).toEqual([])
  })

  test('looks for the policy where this repository keeps it', () => {
    const source = { ...aPolicySource(), path: 'ops/gate.json' } as PolicySource
    expect(check(['ops/gate.json'], source)).toHaveLength(1)
    expect(check(['ops/gate.json'])).toEqual([])
  })

  test.each<[string, PolicySource, string]>([
    ['the version of the base branch judged', aPolicySource(), `by the version at commit "${base}" of the base branch`],
    [
      'nothing judged where the base branch has no policy',
      missing,
      'The base branch has no policy, so this run only observes'
    ],
    [
      'the given file judged on the command line',
      { state: 'local', policy: aPolicy(), path: 'p.json', sha256: 'f'.repeat(64) },
      'by the policy file that it was given'
    ]
  ])('says that %s', (_name, source, want) => {
    expect(check(['.github/remit.json'], source)[0]!.message.text).toContain(want)
  })

  test('has nothing to look at when the change could not be read', () => {
    expect(policyChanged.check(someFacts({ pullRequest: { source: 'none' }, files: [] }), aPolicy())).toBe(
      'notApplicable'
    )
  })
})
