import { describe, expect, test } from '@jest/globals'
import { relateDependencies } from '../../src/facts/dependencies.js'
import type { ManifestText, RegistryAnswer } from '../../src/model/dependency.js'
import { parseTask } from '../../src/model/task-parse.js'
import { newDependency } from '../../src/rules/new-dependency.js'
import { aManifest, aPolicy, aPullRequest, someFacts } from '../support/a-pull-request.js'

function check(title: string, manifests: ManifestText[], registryAnswers: RegistryAnswer[] | null = null) {
  const pullRequest = aPullRequest({ title, body: '', manifests, registryAnswers })
  const facts = { ...someFacts(), ...relateDependencies(pullRequest, parseTask(title, '')) }
  return newDependency.check(facts, aPolicy())
}

function found(title: string, manifests: ManifestText[], registryAnswers: RegistryAnswer[] | null = null) {
  const findings = check(title, manifests, registryAnswers)
  if (findings === 'notApplicable') throw new Error('there was something to look at')
  return findings
}

const npm = (dependencies: object, more: object = {}): string => JSON.stringify({ dependencies, ...more })
const adds = (dependencies: object, more: object = {}, path = 'package.json') =>
  aManifest(path, npm({}), npm(dependencies, more))
const lock = (...names: string[]) =>
  JSON.stringify({ packages: Object.fromEntries(names.map(name => [`node_modules/${name}`, {}])) })

describe('new-dependency asks for a look at', () => {
  test.each<[string, string, ManifestText[], RegExp]>([
    [
      'a package that the task does not name',
      'Print dates',
      [adds({ luxon: '3' })],
      /^"package.json" adds "luxon", which the task does not name\.$/
    ],
    ['several in one finding', 'Print dates', [adds({ luxon: '3', zones: '1' })], /adds "luxon" and "zones",/],
    ['one of several', 'Print dates by luxon', [adds({ luxon: '3', zones: '1' })], /adds "zones",/],
    [
      'a package for development',
      'Print dates',
      [aManifest('package.json', npm({}), '{"devDependencies":{"zones":"1"}}')],
      /adds "zones",/
    ],
    ['a package of an example', 'Print dates', [adds({ zones: '1' }, {}, 'examples/a/package.json')], /adds "zones",/],
    ['a Python package', 'Print dates', [aManifest('requirements.txt', '', 'pendulum==3\n')], /adds "pendulum",/],
    [
      'a Maven package',
      'Print dates',
      [
        aManifest(
          'pom.xml',
          '<project/>',
          '<project><dependencies><dependency><groupId>a.b</groupId><artifactId>zones</artifactId></dependency></dependencies></project>'
        )
      ],
      /adds "a.b:zones",/
    ],
    [
      'a Go module',
      'Print dates',
      [aManifest('go.mod', 'module m\n', 'module m\nrequire x.example/zones v1.0.0\n')],
      /adds "x.example\/zones",/
    ],
    ['a crate', 'Print dates', [aManifest('Cargo.toml', '', '[dependencies]\nzones = "1"\n')], /adds "zones",/],
    [
      'a package that the lock file lacks',
      'Add luxon',
      [adds({ luxon: '3' }), aManifest('package-lock.json', lock(), lock())],
      /adds "luxon", which the lock file "package-lock.json" does not hold\.$/
    ],
    [
      'another source',
      'Add luxon',
      [adds({ luxon: 'github:evil/luxon' })],
      /takes packages from elsewhere than the usual registry: "luxon" from "github.com\/evil\/luxon"\.$/
    ],
    [
      'another source of an old package',
      'Fix dates',
      [aManifest('package.json', npm({ luxon: '3' }), npm({ luxon: 'https://x.example/l.tgz' }))],
      /"luxon" from "x.example\/l.tgz"\.$/
    ],
    [
      'another registry',
      'Fix dates',
      [aManifest('.npmrc', null, 'registry=https://npm.evil.example\n')],
      /"\.npmrc" newly loads packages from "npm\.evil\.example"\.$/
    ],
    [
      'another host in the lock file',
      'Fix dates',
      [aManifest('yarn.lock', '', 'a@1:\n  resolved "https://evil.example/a.tgz"\n')],
      /"yarn\.lock" newly loads packages from "evil\.example"\.$/
    ],
    [
      'a name one edit away',
      'Add expres',
      [adds({ expres: '1' })],
      /adds "expres", named almost like the much used "express"\.$/
    ],
    [
      'scripts',
      'Tidy',
      [adds({}, { trustedDependencies: ['sharp'] })],
      /newly lets "sharp" run scripts when they are installed\.$/
    ],
    [
      'scripts of all',
      'Tidy',
      [aManifest('.npmrc', 'ignore-scripts=true\n', '')],
      /newly lets all packages run scripts/
    ],
    [
      'a broken manifest',
      'Tidy',
      [aManifest('Cargo.toml', '', '[dep')],
      /^Which packages "Cargo.toml" brings could not be read: "it is not what a Cargo\.toml must be"\.$/
    ]
  ])('%s', (_name, title, manifests, message) => {
    const findings = found(title, manifests)
    expect(findings).toMatchObject([
      { kind: 'review', remedy: { text: expect.stringMatching(/approves this commit\.$/) } }
    ])
    expect(findings[0]!.message.text).toMatch(message)
  })

  test('a package that the registry does not know', () => {
    const answers = (answer: RegistryAnswer['answer']): RegistryAnswer[] => [
      { ecosystem: 'npm', name: 'zones', answer }
    ]
    const messages = found('Add zones', [adds({ zones: '1' })], answers('unknown')).map(({ message }) => message.text)
    expect(messages).toEqual(['"package.json" adds "zones", which the registry that the policy names does not know.'])
    expect(found('Add zones', [adds({ zones: '1' })], answers('known'))).toEqual([])
  })

  test('what is not at hand stays open', () => {
    const gone: ManifestText = {
      path: 'go.sum',
      before: { state: 'unread', reason: 'missing' },
      after: { state: 'unread', reason: 'missing' }
    }
    expect(found('Tidy', [gone])).toMatchObject([{ kind: 'open', path: 'go.sum' }])
  })

  test('many packages by the first twenty and a count', () => {
    const many = Object.fromEntries(
      Array.from({ length: 25 }, (_, at) => [`zones-${String(at).padStart(2, '0')}`, '1'])
    )
    const [only, ...rest] = found('Print dates', [adds(many)])
    expect(rest).toEqual([])
    expect(only!.message.quoted).toHaveLength(21)
    expect(only!.message.text).toContain('and 5 more')
  })
})

describe('new-dependency passes', () => {
  test.each<[string, string, ManifestText[]]>([
    ['a package that the task names', 'Print dates by luxon', [adds({ luxon: '3' })]],
    [
      'a package that the lock file had',
      'Print dates',
      [adds({ luxon: '3' }), aManifest('package-lock.json', lock('luxon'), lock('luxon'))]
    ],
    [
      'a package that another manifest has',
      'Print dates',
      [adds({ luxon: '3' }), aManifest('a/package.json', npm({ luxon: '3' }), npm({ luxon: '3' }))]
    ],
    [
      'versions moved',
      'Bump',
      [
        aManifest('package.json', npm({ luxon: '3' }), npm({ luxon: '4' })),
        aManifest('package-lock.json', lock('luxon'), lock('luxon', 'tzdata'))
      ]
    ],
    ['a package removed', 'Tidy', [aManifest('package.json', npm({ luxon: '3' }), npm({}))]],
    [
      'a package moved to development',
      'Tidy',
      [aManifest('package.json', npm({ luxon: '3' }), '{"devDependencies":{"luxon":"3"}}')]
    ],
    [
      'another project of the repository',
      'Tidy',
      [adds({ '@acme/tax': 'workspace:*', b: 'file:../b', c: 'catalog:' })]
    ],
    [
      'what a Go module needs in its turn',
      'Tidy',
      [aManifest('go.mod', 'module m\n', 'module m\nrequire x.example/zones v1.0.0 // indirect\n')]
    ],
    [
      'a peer that the lock file need not hold',
      'Add luxon',
      [
        aManifest('package.json', '{}', '{"peerDependencies":{"luxon":"3"}}'),
        aManifest('package-lock.json', lock(), lock())
      ]
    ],
    [
      'what builds a Python project and no lock file holds',
      'Build by hatchling',
      [aManifest('pyproject.toml', '', '[build-system]\nrequires = ["hatchling"]\n'), aManifest('uv.lock', '', '')]
    ],
    ['another source that the task names', 'Take luxon from acme/luxon', [adds({ luxon: 'github:acme/luxon' })]],
    [
      'another registry that the task names',
      'Load from npm.acme.example',
      [aManifest('.npmrc', null, 'registry=https://npm.acme.example\n')]
    ],
    ['scripts that the task names', 'Let sharp run its install script', [adds({}, { trustedDependencies: ['sharp'] })]],
    [
      'a lock file that is too large',
      'Tidy',
      [adds({}), { path: 'yarn.lock', before: { state: 'absent' }, after: { state: 'unread', reason: 'too-large' } }]
    ]
  ])('%s', (_name, title, manifests) => {
    expect(found(title, manifests)).toEqual([])
  })
})

test('new-dependency has nothing to look at without a manifest of the project', () => {
  expect(check('Tidy', [])).toBe('notApplicable')
  expect(check('Tidy', [adds({ zones: '1' }, {}, '__tests__/fixtures/package.json')])).toBe('notApplicable')
})
