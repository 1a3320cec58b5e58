import { describe, expect, test } from '@jest/globals'
import type { ManifestText } from '../../src/model/dependency.js'
import { readManifests } from '../../src/model/manifest-change.js'
import { aManifest } from '../support/a-pull-request.js'

const npm = (dependencies: Record<string, string>, more: object = {}): string =>
  JSON.stringify({ dependencies, ...more })
const npmLock = (...names: string[]): string =>
  JSON.stringify({ packages: Object.fromEntries(names.map(name => [`node_modules/${name}`, {}])) })
const pnpmLock = (projects: string[], names: string[]): string =>
  `importers:\n${projects.map(path => `  ${path}: {}\n`).join('')}packages:\n${names.map(name => `  '${name}@1.0.0': {}\n`).join('')}`

function changes(...texts: ManifestText[]) {
  return readManifests(texts).packages.map(
    ({ name, change, from, to, path, isNew }) => `${path}: ${name} ${change} ${from} ${to}${isNew ? ' new' : ''}`
  )
}

describe('what a change does to packages', () => {
  test.each<[string, ManifestText[], string[]]>([
    [
      'adds',
      [aManifest('package.json', npm({ a: '1' }), npm({ a: '1', b: '2' }))],
      ['package.json: b added null 2 new']
    ],
    ['removes', [aManifest('package.json', npm({ a: '1' }), npm({}))], ['package.json: a removed 1 null']],
    ['bumps', [aManifest('package.json', npm({ a: '1' }), npm({ a: '2' }))], ['package.json: a bumped 1 2']],
    [
      'moves to another source',
      [aManifest('package.json', npm({ a: '1' }), npm({ a: 'x/y' }))],
      ['package.json: a bumped 1 null']
    ],
    [
      'moves between scopes',
      [aManifest('package.json', npm({ a: '1' }), npm({}, { devDependencies: { a: '1' } }))],
      []
    ],
    ['touches another key', [aManifest('package.json', npm({ a: '1' }), npm({ a: '1' }, { name: 'x' }))], []],
    ['brings a manifest', [aManifest('a/package.json', null, npm({ b: '1' }))], ['a/package.json: b added null 1 new']],
    [
      'takes a manifest out',
      [aManifest('a/package.json', npm({ b: '1' }), null)],
      ['a/package.json: b removed 1 null']
    ],
    [
      'moves a package to another manifest',
      [aManifest('a/package.json', npm({ b: '1' }), npm({})), aManifest('b/package.json', null, npm({ b: '1' }))],
      ['a/package.json: b removed 1 null', 'b/package.json: b added null 1']
    ],
    [
      'adds what another manifest has that it leaves alone',
      [
        aManifest('a/package.json', npm({ b: '1' }), npm({ b: '1' })),
        aManifest('package.json', npm({}), npm({ b: '1' }))
      ],
      ['package.json: b added null 1']
    ],
    [
      'adds a project of the repository',
      [
        aManifest('a/pyproject.toml', '[project]\nname = "Own_Tax"\n', '[project]\nname = "Own_Tax"\n'),
        aManifest('pyproject.toml', '', '[project]\ndependencies = ["own-tax"]\n')
      ],
      ['pyproject.toml: own-tax added null null']
    ],
    [
      'of another ecosystem nothing is known',
      [aManifest('Cargo.toml', '[dependencies]\nb = "1"\n', ''), aManifest('package.json', npm({}), npm({ b: '1' }))],
      ['Cargo.toml: b removed 1 null', 'package.json: b added null 1 new']
    ],
    [
      'adds what its lock file had',
      [aManifest('package.json', npm({}), npm({ b: '1' })), aManifest('package-lock.json', npmLock('b'), npmLock('b'))],
      ['package.json: b added null 1']
    ],
    [
      'spells a Python name in another way',
      [aManifest('requirements.txt', 'Type_Ing==1\n', 'type-ing==1\n')],
      ['requirements.txt: type-ing bumped ==1 ==1']
    ],
    [
      'moves a Go module to its next major version',
      [aManifest('go.mod', 'module m\nrequire x.example/a/v2 v2.1.0\n', 'module m\nrequire x.example/a/v3 v3.0.0\n')],
      ['go.mod: x.example/a/v3 bumped v2.1.0 v3.0.0']
    ],
    [
      'adds another module of a repository that it had',
      [
        aManifest(
          'go.mod',
          'module m\nrequire github.com/x/y v1.0.0\n',
          'module m\nrequire github.com/x/y v1.0.0\nrequire github.com/x/y/z v1.0.0\nrequire github.com/x/other v1.0.0\n'
        )
      ],
      ['go.mod: github.com/x/other added null v1.0.0 new', 'go.mod: github.com/x/y/z added null v1.0.0']
    ],
    ['is no manifest', [aManifest('src/package.ts', 'a', 'b')], []],
    [
      'cannot be read on one side',
      [aManifest('package.json', '{', npm({ a: '1' })), aManifest('b/package.json', npm({ a: '1' }), '{')],
      []
    ]
  ])('%s', (_name, texts, expected) => {
    expect(changes(...texts)).toEqual(expected)
    expect(changes(...[...texts].reverse())).toEqual(expected)
  })
})

describe('the lock file of a manifest', () => {
  const lockOf = (...texts: ManifestText[]) => readManifests(texts).packages.map(({ lock }) => lock)
  const adds = (path: string) => aManifest(path, npm({}), npm({ b: '1' }))

  test.each<[string, ManifestText[], ReturnType<typeof lockOf>]>([
    [
      'beside it',
      [adds('a/package.json'), aManifest('a/package-lock.json', npmLock(), npmLock('b'))],
      [{ path: 'a/package-lock.json', before: false, after: true }]
    ],
    [
      'beside it, left alone',
      [adds('package.json'), aManifest('yarn.lock', 'a@1:\n', 'a@1:\n')],
      [{ path: 'yarn.lock', before: false, after: false }]
    ],
    [
      'above it, if it knows the folder',
      [adds('a/b/package.json'), aManifest('pnpm-lock.yaml', pnpmLock(['a/b'], []), pnpmLock(['a/b'], ['b']))],
      [{ path: 'pnpm-lock.yaml', before: false, after: true }]
    ],
    [
      'above it, of another project',
      [adds('a/b/package.json'), aManifest('pnpm-lock.yaml', pnpmLock(['a/c'], []), pnpmLock(['a/c'], []))],
      [null]
    ],
    [
      'taken out',
      [adds('package.json'), aManifest('package-lock.json', npmLock(), null)],
      [{ path: 'package-lock.json', before: false, after: null }]
    ],
    [
      'new',
      [adds('package.json'), aManifest('package-lock.json', null, npmLock('b'))],
      [{ path: 'package-lock.json', before: false, after: true }]
    ],
    [
      'unreadable',
      [adds('package.json'), aManifest('package-lock.json', '{', '{')],
      [{ path: 'package-lock.json', before: null, after: null }]
    ],
    ['of another ecosystem', [adds('package.json'), aManifest('Cargo.lock', '', '')], [null]],
    ['nowhere', [adds('package.json')], [null]]
  ])('%s', (_name, texts, expected) => {
    expect(lockOf(...texts)).toEqual(expected)
  })

  test('of Cargo knows its projects by name', () => {
    const manifest = (path: string) =>
      aManifest(path, '[package]\nname = "tax"\n', '[package]\nname = "tax"\n[dependencies]\nserde = "1"\n')
    const lock = (...names: string[]) => names.map(name => `[[package]]\nname = "${name}"\n`).join('\n')
    const known = aManifest('Cargo.lock', lock('tax'), lock('tax', 'serde'))
    expect(lockOf(manifest('crates/tax/Cargo.toml'), known)).toEqual([
      { path: 'Cargo.lock', before: false, after: true }
    ])
    const other = aManifest('Cargo.lock', lock('other'), lock('other'))
    expect(lockOf(manifest('crates/tax/Cargo.toml'), other)).toEqual([null])
  })
})

describe('beside packages', () => {
  const facts = (...texts: ManifestText[]) => readManifests(texts).manifests

  test.each<[string, ManifestText, { newSources?: string[]; newScripts?: string[] }]>([
    [
      'another registry',
      aManifest('.npmrc', '', 'registry=https://npm.acme.example/\n'),
      { newSources: ['npm.acme.example'] }
    ],
    [
      'a registry that was there',
      aManifest('.npmrc', 'registry=https://npm.acme.example/\n', 'registry=https://npm.acme.example/\nx=1\n'),
      {}
    ],
    [
      'another host in a lock file',
      aManifest('yarn.lock', '', 'a@1:\n  resolved "https://evil.example/a.tgz"\n'),
      { newSources: ['evil.example'] }
    ],
    [
      'scripts of a package',
      aManifest('package.json', '{"trustedDependencies":["a"]}', '{"trustedDependencies":["a","b"]}'),
      { newScripts: ['b'] }
    ],
    ['scripts that were forbidden', aManifest('.npmrc', 'ignore-scripts=true\n', null), { newScripts: ['*'] }],
    [
      'scripts of a package that were forbidden',
      aManifest('pnpm-workspace.yaml', 'neverBuiltDependencies: [a]\n', 'packages: [b]\n'),
      { newScripts: ['a'] }
    ],
    ['scripts that are forbidden now', aManifest('.npmrc', null, 'ignore-scripts=true\n'), {}]
  ])('%s', (_name, text, expected) => {
    expect(facts(text)).toMatchObject([{ path: text.path, state: 'read', newSources: [], newScripts: [], ...expected }])
  })

  test('what another file allowed before only moves', () => {
    const allows = '{"pnpm":{"onlyBuiltDependencies":["sharp"]}}'
    const moved = facts(
      aManifest('package.json', allows, '{}'),
      aManifest('pnpm-workspace.yaml', '', 'onlyBuiltDependencies: [sharp, canvas]\n')
    )
    expect(moved.map(({ newScripts }) => newScripts)).toEqual([[], ['canvas']])
  })

  test('what a manifest of the change takes from elsewhere is no news in its lock file', () => {
    const lock = aManifest(
      'package-lock.json',
      npmLock(),
      '{"packages":{"node_modules/a":{"resolved":"git+ssh://git@github.com/x/y.git#00"}}}'
    )
    expect(facts(aManifest('package.json', npm({}), npm({ a: 'github:x/y' })), lock)[0]).toMatchObject({
      newSources: []
    })
    expect(facts(lock)[0]).toMatchObject({ newSources: ['github.com/x/y'] })
  })

  test.each<[string, ManifestText, { state: string; reason: RegExp }]>([
    ['broken', aManifest('package.json', npm({}), '{'), { state: 'unreadable', reason: /package\.json/ }],
    [
      'too large',
      { path: 'pom.xml', before: { state: 'absent' }, after: { state: 'unread', reason: 'too-large' } },
      { state: 'unread', reason: /larger/ }
    ],
    [
      'not at hand',
      { path: 'go.sum', before: { state: 'unread', reason: 'missing' }, after: { state: 'absent' } },
      { state: 'missing', reason: /does not hold/ }
    ],
    [
      'not text',
      { path: '.npmrc', before: { state: 'absent' }, after: { state: 'unread', reason: 'not-text' } },
      { state: 'unread', reason: /not text/ }
    ]
  ])('what is %s is said', (_name, text, { state, reason }) => {
    expect(facts(text)).toMatchObject([{ state, reason: expect.stringMatching(reason) }])
  })

  test('files that the change leaves alone are not its own', () => {
    expect(facts(aManifest('package.json', npm({ a: '1' }), npm({ a: '1' })))).toEqual([])
  })
})
