import { describe, expect, test } from '@jest/globals'
import type { Ecosystem } from '../../src/model/dependency.js'
import { readLock } from '../../src/model/lock-file.js'
import type { LockFormat } from '../../src/model/manifest-kind.js'

function read(format: LockFormat, ecosystem: Ecosystem, text: string) {
  const lock = readLock(format, ecosystem, text)
  if (lock === null) throw new Error('unreadable')
  return { names: [...lock.names], sources: [...lock.sources], projects: [...lock.projects] }
}

const npmLock = JSON.stringify({
  lockfileVersion: 3,
  packages: {
    '': { name: 'shop' },
    'packages/tax': { name: '@acme/tax' },
    'node_modules/luxon': { resolved: 'https://registry.npmjs.org/luxon/-/luxon-3.7.2.tgz' },
    'node_modules/a/node_modules/@acme/b': { resolved: 'https://u:p@npm.acme.example/b.tgz' },
    'node_modules/alias': { name: 'real', resolved: 'git+ssh://git@github.com/x/y.git#0a' },
    'node_modules/c': { funding: { url: 'https://pay.example' } }
  }
})
const oldNpmLock = JSON.stringify({
  dependencies: { luxon: { version: '3', dependencies: { deep: { resolved: 'https://x.example/deep.tgz' } } } }
})
const pnpmLock = `lockfileVersion: '9.0'

importers:

  .:
    dependencies:
      luxon:
        specifier: ^3.7.2
        version: 3.7.2
      '@acme/tax':
        specifier: workspace:*
        version: link:packages/tax

  packages/tax: {}

packages:

  '@babel/core@7.0.0':
    resolution: {integrity: sha512-x}

  luxon@3.7.2:
    resolution: {integrity: sha512-x, tarball: https://npm.acme.example/luxon.tgz}

  /older@1.0.0(peer@2.0.0):
    resolution: {integrity: sha512-x}

  /oldest/1.0.0:
    resolution: {integrity: sha512-x}

snapshots:

  not-here@1.0.0: {}
`
const yarnLock = `# yarn lockfile v1

"@babel/core@^7.0.0", "@babel/core@^7.1.0":
  version "7.1.0"
  resolved "https://registry.yarnpkg.com/@babel/core/-/core-7.1.0.tgz#00"

luxon@^3:
  version "3.7.2"
  resolved "https://codeload.github.com/x/luxon/tar.gz/00"
`
const berryLock = `__metadata:
  version: 8

"@acme/tax@workspace:*, @acme/tax@workspace:packages/tax":
  version: 0.0.0-use.local
  resolution: "@acme/tax@workspace:packages/tax"

"luxon@npm:^3.0.0":
  version: 3.7.2
  resolution: "luxon@npm:3.7.2"
`
const bunLock = `{
  "workspaces": {
    "": {
      "name": "shop",
    },
    "packages/tax": {
      "name": "@acme/tax",
    },
  },
  "packages": {
    "luxon": ["luxon@3.7.2", "", {}, "sha512-x"],
    "a/@acme/b": ["@acme/b@1.0.0", "https://npm.acme.example/b.tgz", {}, "sha512-x"],
  }
}
`
const uvLock = `version = 1

[[package]]
name = "Type_Ing"
version = "1"
source = { registry = "https://pypi.org/simple" }
sdist = { url = "https://files.pythonhosted.org/packages/x.tar.gz", hash = "sha256:0" }
dependencies = [
    { name = "not-a-package" },
]

[[package]]
name = "tax"
version = "0"
source = { editable = "libs/tax" }

[package.optional-dependencies]
name = [
]

[[package]]
name = "fork"
version = "0"
source = { git = "https://github.com/x/fork.git?rev=1#00" }
`
const cargoLock = `version = 4

[[package]]
name = "serde_json"
version = "1.0.0"
source = "registry+https://github.com/rust-lang/crates.io-index"

[[package]]
name = "fork"
version = "1.0.0"
source = "git+https://github.com/x/fork?rev=0#00"

[[package]]
name = "private"
version = "1.0.0"
source = "sparse+https://crates.acme.example/index/"
`

describe('a lock file names what it installs, from where, and its projects', () => {
  test.each<[LockFormat, Ecosystem, string, ReturnType<typeof read>]>([
    [
      'package-lock.json',
      'npm',
      npmLock,
      {
        names: ['luxon', '@acme/b', 'alias', 'real', 'c'],
        sources: ['npm.acme.example', 'github.com/x/y'],
        projects: ['', 'packages/tax']
      }
    ],
    ['package-lock.json', 'npm', oldNpmLock, { names: ['luxon', 'deep'], sources: ['x.example'], projects: [] }],
    [
      'pnpm-lock.yaml',
      'npm',
      pnpmLock,
      {
        names: ['luxon', '@acme/tax', '@babel/core', 'older', 'oldest'],
        sources: ['npm.acme.example'],
        projects: ['.', 'packages/tax']
      }
    ],
    ['yarn.lock', 'npm', yarnLock, { names: ['@babel/core', 'luxon'], sources: ['codeload.github.com'], projects: [] }],
    ['yarn.lock', 'npm', berryLock, { names: ['luxon'], sources: [], projects: ['packages/tax'] }],
    [
      'bun.lock',
      'npm',
      bunLock,
      { names: ['luxon', '@acme/b'], sources: ['npm.acme.example'], projects: ['packages/tax'] }
    ],
    [
      'uv.lock',
      'pypi',
      uvLock,
      { names: ['type-ing', 'tax', 'fork'], sources: ['github.com/x/fork'], projects: ['libs/tax'] }
    ],
    [
      'Cargo.lock',
      'cargo',
      cargoLock,
      {
        names: ['serde-json', 'fork', 'private'],
        sources: ['github.com/x/fork', 'crates.acme.example'],
        projects: []
      }
    ],
    [
      'go.sum',
      'go',
      'x.example/a v1.0.0 h1:0=\nx.example/a v1.0.0/go.mod h1:0=\nx.example/seen v1.0.0/go.mod h1:0=\nx.example/b/v2 v2.0.0 h1:0=\n',
      { names: ['x.example/a', 'x.example/b'], sources: [], projects: [] }
    ]
  ])('%s', (format, ecosystem, text, expected) => {
    expect(read(format, ecosystem, text)).toEqual(expected)
  })

  test('a package-lock.json that is no JSON cannot be read', () => {
    expect(readLock('package-lock.json', 'npm', '{"packages":')).toBeNull()
  })

  test('keys that objects give a meaning are names like others', () => {
    const text =
      '{"packages":{"node_modules/__proto__":{},"node_modules/constructor":{}},"__proto__":{"dependencies":{}}}'
    expect(read('package-lock.json', 'npm', text).names).toEqual(['__proto__', 'constructor'])
  })
})
