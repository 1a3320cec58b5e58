import { describe, expect, test } from '@jest/globals'
import type { ManifestFormat } from '../../src/model/manifest-kind.js'
import { largestManifest, type Manifest, parseManifest } from '../../src/model/manifest-parse.js'

function read(format: ManifestFormat, text: string): Manifest {
  const result = parseManifest(format, text)
  if ('unreadable' in result) throw new Error(result.unreadable)
  return result.manifest
}

/** `name scope requirement kind at`, the last ones only where they say something. */
function packagesOf(format: ManifestFormat, text: string): string[] {
  return read(format, text).packages.map(({ name, scope, requirement, source }) =>
    [
      name,
      scope,
      requirement ?? '-',
      ...(source.kind === 'registry' ? [] : [source.kind]),
      ...(source.at ? [source.at] : [])
    ].join(' ')
  )
}

describe('package.json', () => {
  test.each<[string, string, string[]]>([
    ['a dependency', '{"dependencies":{"luxon":"^3.7.2"}}', ['luxon runtime ^3.7.2']],
    ['a byte order mark', '\ufeff{"dependencies":{"luxon":"^3.7.2"}}', ['luxon runtime ^3.7.2']],
    [
      'each section',
      '{"dependencies":{"a":"1"},"optionalDependencies":{"b":"1"},"devDependencies":{"c":"1"},"peerDependencies":{"d":"1"}}',
      ['a runtime 1', 'b optional 1', 'c dev 1', 'd peer 1']
    ],
    ['any version', '{"dependencies":{"a":"*","b":""}}', ['a runtime -', 'b runtime -']],
    [
      'a name twice: the first section counts',
      '{"devDependencies":{"a":"2"},"dependencies":{"a":"1"}}',
      ['a runtime 1']
    ],
    ['another name', '{"dependencies":{"old":"npm:@acme/new@^2"}}', ['@acme/new runtime ^2']],
    ['another name without version', '{"dependencies":{"old":"npm:left-pad"}}', ['left-pad runtime -']],
    [
      'a workspace',
      '{"dependencies":{"@acme/a":"workspace:*","b":"catalog:"}}',
      ['@acme/a runtime - workspace', 'b runtime - workspace']
    ],
    [
      'a folder',
      '{"dependencies":{"a":"file:../a","b":"./b","c":"link:c"}}',
      ['a runtime - path ../a', 'b runtime - path ./b', 'c runtime - path c']
    ],
    [
      'a git address',
      '{"dependencies":{"a":"git+https://u:p@Host.example/x/y.git#v1"}}',
      ['a runtime - git host.example/x/y']
    ],
    ['git over ssh', '{"dependencies":{"a":"git@github.com:x/y.git"}}', ['a runtime - git github.com/x/y']],
    [
      'short for GitHub',
      '{"dependencies":{"a":"x/y#main","b":"github:x/z"}}',
      ['a runtime - git github.com/x/y', 'b runtime - git github.com/x/z']
    ],
    ['a gist', '{"dependencies":{"a":"gist:11081aaa281"}}', ['a runtime - git gist.github.com/11081aaa281']],
    [
      'an archive',
      '{"dependencies":{"a":"https://x.example/a.tgz?token=secret"}}',
      ['a runtime - url x.example/a.tgz']
    ],
    ['JSR', '{"dependencies":{"a":"jsr:^1"}}', ['a runtime ^1 other-registry jsr.io']],
    ['a version of two numbers is no repository', '{"dependencies":{"a":"1.2 || 3/4"}}', ['a runtime 1.2 || 3/4']],
    [
      'an override from elsewhere',
      '{"overrides":{"a":{"b":"x/y"}},"resolutions":{"**/c":"https://x.example/c.tgz"}}',
      ['b runtime - git github.com/x/y', 'c runtime - url x.example/c.tgz']
    ],
    ['overrides of a version alone', '{"overrides":{"a":"1"},"pnpm":{"overrides":{"b>c@1":"2"}}}', []],
    ['an override by another package', '{"pnpm":{"overrides":{"b>c@1":"npm:d@2"}}}', ['d runtime 2']],
    [
      'keys that objects give a meaning',
      '{"dependencies":{"__proto__":"1","constructor":"1"},"__proto__":{"dependencies":{"x":"1"}}}',
      ['__proto__ runtime 1', 'constructor runtime 1']
    ],
    ['names that are none', '{"dependencies":{"a b":"1","":"1","a\\nb":"1","<b>":"1"}}', []],
    [
      'values of other types',
      '{"dependencies":{"a":1,"b":null,"c":["x"]},"devDependencies":["d"],"peerDependencies":"e"}',
      ['a runtime -', 'b runtime -', 'c runtime -']
    ]
  ])('%s', (_name, text, packages) => {
    expect(packagesOf('package.json', text)).toEqual(packages)
  })

  test('knows its name', () => {
    expect(read('package.json', '{"name":"shop"}').name).toBe('shop')
    expect(read('package.json', '{"name":7}').name).toBeNull()
  })

  test.each<[string, string, string[]]>([
    ['Bun', '{"trustedDependencies":["esbuild"]}', ['esbuild']],
    ['pnpm', '{"pnpm":{"onlyBuiltDependencies":["sharp"],"allowBuilds":{"a":true,"b":false}}}', ['sharp', 'a']],
    ['pnpm, for all', '{"pnpm":{"dangerouslyAllowAllBuilds":true}}', ['*']],
    ['npm', '{"allowScripts":{"sharp":true,"canvas":false}}', ['sharp']],
    ['LavaMoat', '{"lavamoat":{"allowScripts":{"keccak":true}}}', ['keccak']],
    ['Yarn', '{"dependenciesMeta":{"sharp":{"built":true},"x":{"optional":true}}}', ['sharp']],
    ['nobody', '{"trustedDependencies":"all","pnpm":7,"allowScripts":["a"]}', []]
  ])('lets scripts run as %s writes it', (_name, text, scripts) => {
    expect(read('package.json', text).scripts).toEqual(scripts)
  })
})

describe('settings of npm, pnpm and Yarn', () => {
  test('a catalog declares packages', () => {
    const text = 'packages: [a]\ncatalog:\n  react: ^19.0.0\ncatalogs:\n  old:\n    vue: x/y\n'
    expect(packagesOf('pnpm-workspace.yaml', text)).toEqual([
      'react runtime ^19.0.0',
      'vue runtime - git github.com/x/y'
    ])
  })

  test.each<[ManifestFormat, string, Partial<Manifest>]>([
    [
      'pnpm-workspace.yaml',
      'onlyBuiltDependencies: [a]\nallowBuilds:\n  b: true\n  c: false\n',
      { scripts: ['a', 'b'] }
    ],
    ['pnpm-workspace.yaml', 'ignoreScripts: true\nneverBuiltDependencies: [a]\n', { forbidsScripts: ['a', '*'] }],
    ['.npmrc', '# ignore-scripts=false\nignore-scripts = true\n', { forbidsScripts: ['*'], scripts: [] }],
    [
      '.npmrc',
      'registry=https://registry.npmjs.org/\n@acme:registry=https://u:p@npm.acme.example/x/\n',
      { registries: ['npm.acme.example/x'] }
    ],
    [
      '.npmrc',
      '//npm.acme.example/:_authToken=secret\nonly-built-dependencies[]=sharp\ndangerously-allow-all-builds=true\n',
      { registries: [], scripts: ['sharp', '*'] }
    ],
    [
      '.yarnrc.yml',
      'enableScripts: false\nnpmScopes:\n  acme:\n    npmRegistryServer: "https://npm.acme.example"\n',
      { forbidsScripts: ['*'], registries: ['npm.acme.example'] }
    ]
  ])('%s: %s', (format, text, expected) => {
    expect(read(format, text)).toMatchObject(expected)
  })
})

describe('pyproject.toml', () => {
  test.each<[string, string, string[]]>([
    [
      'dependencies',
      '[project]\ndependencies = ["httpx[http2]>=0.27 ; python_version > \'3.9\'", "rich"]',
      ['httpx runtime >=0.27', 'rich runtime -']
    ],
    [
      'extras and groups',
      '[project.optional-dependencies]\ncli = ["typer"]\n[dependency-groups]\ntest = ["pytest>=8", {include-group = "x"}]',
      ['typer optional -', 'pytest dev >=8']
    ],
    [
      'an extra that asks for the project itself',
      '[project]\nname = "My_Shop"\n[project.optional-dependencies]\nall = ["my-shop[cli]"]',
      []
    ],
    ['what builds it', '[build-system]\nrequires = ["hatchling"]', ['hatchling build -']],
    ['uv', '[tool.uv]\ndev-dependencies = ["ruff==0.9"]', ['ruff dev ==0.9']],
    [
      'a git source of uv',
      '[project]\ndependencies = ["a>=1", "b"]\n[tool.uv.sources]\na = { git = "https://github.com/x/a", rev = "1" }\nb = { workspace = true }',
      ['a runtime - git github.com/x/a', 'b runtime - workspace']
    ],
    [
      'an index of uv',
      '[project]\ndependencies = ["torch"]\n[tool.uv.sources]\ntorch = [{ index = "pytorch" }]\n[[tool.uv.index]]\nname = "pytorch"\nurl = "https://download.pytorch.org/whl/cpu"',
      ['torch runtime - other-registry download.pytorch.org/whl/cpu']
    ],
    [
      'Poetry',
      '[tool.poetry.dependencies]\npython = "^3.10"\nhttpx = "^0.27"\na = { git = "https://github.com/x/a.git" }\nb = { version = "1", optional = true }\n[tool.poetry.group.dev.dependencies]\npytest = "^8"',
      ['httpx runtime ^0.27', 'a runtime - git github.com/x/a', 'b optional 1', 'pytest dev ^8']
    ],
    ['PDM', '[tool.pdm.dev-dependencies]\nlint = ["ruff"]', ['ruff dev -']],
    [
      'an address behind the name',
      '[project]\ndependencies = ["a @ https://x.example/a.whl", "b@git+https://github.com/x/b@v1"]',
      ['a runtime - url x.example/a.whl', 'b runtime - git github.com/x/b@v1']
    ],
    [
      'keys that objects give a meaning',
      '[tool.poetry.dependencies]\n__proto__ = "1"\nconstructor = "2"',
      ['__proto__ runtime 1', 'constructor runtime 2']
    ]
  ])('%s', (_name, text, packages) => {
    expect(packagesOf('pyproject.toml', text)).toEqual(packages)
  })

  test('names the registries beside the usual one', () => {
    const text =
      '[[tool.uv.index]]\nurl = "https://pypi.org/simple"\n[[tool.poetry.source]]\nurl = "https://u:p@py.acme.example/simple/"'
    expect(read('pyproject.toml', text).registries).toEqual(['py.acme.example/simple'])
  })
})

describe('files of requirements', () => {
  test.each<[string, string, string[]]>([
    [
      'versions, extras, markers and comments',
      'a==1.0 # why\nb[x,y] >=2,<3 ; python_version<"3.12"\nC.d_e\n\n# f\n',
      ['a runtime ==1.0', 'b runtime >=2,<3', 'C.d_e runtime -']
    ],
    [
      'continued lines with hashes',
      'a==1.0 \\\n  --hash=sha256:00 \\\n  --hash=sha256:11\nb\n',
      ['a runtime ==1.0', 'b runtime -']
    ],
    ['Windows line ends', 'a==1\r\nb==2\r\n', ['a runtime ==1', 'b runtime ==2']],
    ['other files and options', '-r base.txt\n-c constraints.txt\n--no-binary :all:\na\n', ['a runtime -']],
    [
      'git with a name',
      '-e git+https://u:p@github.com/x/y.git@main#egg=why\n',
      ['why runtime - git github.com/x/y.git@main']
    ],
    ['an archive', 'https://x.example/a-1.0.tar.gz\n', ['a-1.0.tar.gz runtime - url x.example/a-1.0.tar.gz']],
    ['a folder', '-e .\n./vendor/a\n/abs\n', []],
    [
      'what a generated file lists for others',
      'a==1\n    # via -r requirements.in\nb==2\n    # via a\nc==3\n    # via\n    #   a\n    #   shop (pyproject.toml)\nd==4  # via b\n',
      ['a runtime ==1', 'b indirect ==2', 'c runtime ==3', 'd indirect ==4']
    ],
    ['prose', 'These are the requirements of the shop\n1. Buy milk\n', []]
  ])('%s', (_name, text, packages) => {
    expect(packagesOf('requirements.txt', text)).toEqual(packages)
  })

  test('names the registries beside the usual one', () => {
    const text =
      '--index-url https://pypi.org/simple\n--extra-index-url=https://u:p@py.acme.example/simple\n-i http://b.example\n'
    expect(read('requirements.txt', text).registries).toEqual(['py.acme.example/simple', 'b.example'])
  })
})

describe('pom.xml', () => {
  const project = (inner: string): string =>
    `<?xml version="1.0"?>\n<project xmlns="http://maven.apache.org/POM/4.0.0">${inner}</project>`
  const dependency = (inner: string): string => `<dependency>${inner}</dependency>`
  const guava = '<groupId>com.google.guava</groupId><artifactId>guava</artifactId>'

  test.each<[string, string, string[]]>([
    [
      'a dependency',
      project(`<dependencies>${dependency(`${guava}<version>33.0</version>`)}</dependencies>`),
      ['com.google.guava:guava runtime 33.0']
    ],
    [
      'a version by property',
      project(
        `<properties><guava.version>33.1</guava.version></properties><dependencies>${dependency(`${guava}<version>\${guava.version}</version>`)}</dependencies>`
      ),
      ['com.google.guava:guava runtime 33.1']
    ],
    [
      'a property that is nowhere',
      project(`<dependencies>${dependency(`${guava}<version>\${x}</version>`)}</dependencies>`),
      ['com.google.guava:guava runtime ${x}']
    ],
    [
      'scopes',
      project(
        `<dependencies>${dependency(`${guava}<scope>test</scope>`)}${dependency('<groupId>a</groupId><artifactId>b</artifactId><optional>true</optional>')}</dependencies>`
      ),
      ['com.google.guava:guava dev -', 'a:b optional -']
    ],
    [
      'managed versions',
      project(
        `<dependencyManagement><dependencies>${dependency(`${guava}<version>1</version>`)}</dependencies></dependencyManagement>`
      ),
      ['com.google.guava:guava runtime 1']
    ],
    [
      'a profile',
      project(`<profiles><profile><dependencies>${dependency(guava)}</dependencies></profile></profiles>`),
      ['com.google.guava:guava runtime -']
    ],
    [
      'plugins, theirs without group',
      project(
        '<build><plugins><plugin><artifactId>maven-jar-plugin</artifactId><version>3</version></plugin></plugins></build>'
      ),
      ['org.apache.maven.plugins:maven-jar-plugin build 3']
    ],
    [
      'a module of the same build',
      project(
        `<groupId>acme</groupId><artifactId>shop</artifactId><version>1</version><dependencies>${dependency('<groupId>${project.groupId}</groupId><artifactId>tax</artifactId><version>${project.version}</version>')}</dependencies>`
      ),
      ['acme:tax runtime - workspace']
    ],
    [
      'a file',
      project(
        `<dependencies>${dependency(`${guava}<scope>system</scope><systemPath>/opt/g.jar</systemPath>`)}</dependencies>`
      ),
      ['com.google.guava:guava build - path /opt/g.jar']
    ],
    [
      'a comment between',
      project(
        `<dependencies><!-- why -->${dependency(`<groupId>com.google.guava<!-- x --></groupId><artifactId> guava </artifactId>`)}</dependencies>`
      ),
      ['com.google.guava:guava runtime -']
    ],
    [
      'incomplete ones',
      project(`<dependencies>${dependency('<artifactId>a</artifactId>')}<dependency/></dependencies>`),
      []
    ]
  ])('%s', (_name, text, packages) => {
    expect(packagesOf('pom.xml', text)).toEqual(packages)
  })

  test('names the registries beside the usual one', () => {
    const text = project(
      '<repositories><repository><url>https://repo.maven.apache.org/maven2</url></repository><repository><url>https://u:p@mvn.acme.example/r/</url></repository></repositories>'
    )
    expect(read('pom.xml', text)).toMatchObject({ registries: ['mvn.acme.example/r'] })
  })

  test('entities of its own are never expanded', () => {
    const bomb = `<!DOCTYPE project [<!ENTITY a "xxxxxxxxxx"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>\n<project><artifactId>&b;</artifactId></project>`
    expect(read('pom.xml', bomb).name).toBe(':&b;')
  })
})

describe('go.mod', () => {
  test.each<[string, string, string[]]>([
    [
      'alone and in brackets',
      'module a.example/m\n\ngo 1.24\n\nrequire x.example/y v1.2.3\nrequire (\n\tx.example/z/v2 v2.0.0\n\tx.example/i v0.1.0 // indirect\n)\n',
      ['x.example/y runtime v1.2.3', 'x.example/z/v2 runtime v2.0.0', 'x.example/i indirect v0.1.0']
    ],
    [
      'a folder in place',
      'module m\nrequire (\n\tx.example/y v1.0.0\n\tx.example/z v1.0.0\n)\nreplace x.example/y => ../y\nreplace x.example/z => ..\n',
      ['x.example/y runtime - path ../y', 'x.example/z runtime - path ..']
    ],
    [
      'another module in place',
      'module m\nrequire x.example/y v1.0.0\nreplace (\n\tx.example/y v1.0.0 => fork.example/y v1.0.1\n)\n',
      ['x.example/y runtime - git fork.example/y']
    ],
    [
      'another version in place',
      'module m\nrequire x.example/y v1.0.0\nreplace x.example/y => x.example/y v1.0.2\n',
      ['x.example/y runtime v1.0.2']
    ],
    [
      'what others bring, replaced',
      'module m\nreplace x.example/y => fork.example/y v1.0.1\n',
      ['x.example/y indirect - git fork.example/y']
    ],
    [
      'other directives',
      'module m\nexclude x.example/y v1.0.0\nretract v1.0.0 // bad\ntool x.example/t\ntoolchain go1.24.1\n',
      []
    ],
    ['quoted names', 'module "m"\nrequire "x.example/y" v1.0.0\n', ['x.example/y runtime v1.0.0']]
  ])('%s', (_name, text, packages) => {
    expect(packagesOf('go.mod', text)).toEqual(packages)
  })
})

describe('Cargo.toml', () => {
  test.each<[string, string, string[]]>([
    [
      'each section',
      '[dependencies]\nserde = "1"\n[dev-dependencies]\ninsta = { version = "1.4", features = ["json"] }\n[build-dependencies]\ncc = "1"',
      ['serde runtime 1', 'cc build 1', 'insta dev 1.4']
    ],
    ['a target', '[target.\'cfg(unix)\'.dependencies]\nnix = "0.30"', ['nix runtime 0.30']],
    [
      'a workspace',
      '[workspace.dependencies]\nserde = "1"\nown = { path = "crates/own" }\n[dependencies]\nthing = { workspace = true }',
      ['thing runtime - workspace', 'serde runtime 1', 'own runtime - path crates/own']
    ],
    [
      'git and another registry',
      '[dependencies]\na = { git = "https://github.com/x/a", rev = "1" }\nb = { version = "2", registry = "acme" }\nc = { version = "2", registry = "crates-io" }',
      ['a runtime - git github.com/x/a', 'b runtime 2 other-registry acme', 'c runtime 2']
    ],
    ['another name', '[dependencies]\nfoo = { package = "real-foo", version = "1" }', ['real-foo runtime 1']],
    ['optional', '[dependencies]\nfoo = { version = "1", optional = true }', ['foo optional 1']],
    [
      'a patch decides where from',
      '[dependencies]\nfoo = "1"\n[patch.crates-io]\nfoo = { git = "https://github.com/x/foo" }',
      ['foo runtime - git github.com/x/foo']
    ],
    [
      'keys that objects give a meaning',
      '[dependencies]\n__proto__ = "1"\nhasOwnProperty = "2"',
      ['__proto__ runtime 1', 'hasOwnProperty runtime 2']
    ]
  ])('%s', (_name, text, packages) => {
    expect(packagesOf('Cargo.toml', text)).toEqual(packages)
  })
})

describe('what cannot be read is said to be unreadable', () => {
  const deep = 100_000
  test.each<[ManifestFormat, string, string]>([
    ['package.json', 'half a file', '{"dependencies":{"a":'],
    ['package.json', 'a list', '[]'],
    ['package.json', 'nothing', ''],
    ['package.json', 'too much', `{"name":"${'a'.repeat(largestManifest)}"}`],
    [
      'pnpm-workspace.yaml',
      'aliases that multiply',
      `a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n${Array.from({ length: 9 }, (_, at) => `a${at + 1}: &a${at + 1} [${`*a${at},`.repeat(10)}]`).join('\n')}\n`
    ],
    ['pnpm-workspace.yaml', 'deep lists', '['.repeat(deep)],
    ['.yarnrc.yml', 'a broken one', 'a: "b'],
    ['pyproject.toml', 'deep lists', `a = ${'['.repeat(deep)}`],
    ['pyproject.toml', 'a broken one', '[project\n'],
    ['pyproject.toml', 'a key twice', '[project]\nname = "a"\nname = "b"'],
    ['Cargo.toml', 'a broken one', 'serde = '],
    ['pom.xml', 'another document', '<html></html>'],
    ['pom.xml', 'an open element', '<project><dependencies>'],
    ['pom.xml', 'deep elements', `<project>${'<a>'.repeat(deep)}`],
    ['go.mod', 'no module', 'require x.example/y v1.0.0\n']
  ])('%s: %s', (format, _name, text) => {
    expect(parseManifest(format, text)).toEqual({ unreadable: expect.any(String) })
  })
})
