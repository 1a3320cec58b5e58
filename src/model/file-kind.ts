// What sort of file a path is. The path is attacker-controlled: a kind says which question is asked of a file
// (DESIGN "The trace"), never that the file is harmless.
import type { FileKind } from './trace.js'

/** The kinds that the rule on unexplained files may flag; the others follow the files they belong to. */
export const flaggableKinds: ReadonlySet<FileKind> = new Set(['source', 'ci', 'configuration', 'manifest'])

const lockNames = words(
  'package-lock.json npm-shrinkwrap.json pnpm-lock.yaml yarn.lock bun.lock bun.lockb cargo.lock uv.lock poetry.lock pdm.lock pipfile.lock go.sum go.work.sum gemfile.lock composer.lock deno.lock packages.lock.json flake.lock pubspec.lock podfile.lock mix.lock package.resolved gradle.lockfile .terraform.lock.hcl'
)
const manifestNames = words(
  'package.json cargo.toml pyproject.toml go.mod go.work pom.xml build.gradle build.gradle.kts settings.gradle settings.gradle.kts setup.py setup.cfg pipfile gemfile composer.json deno.json deno.jsonc pubspec.yaml podfile mix.exs package.swift pnpm-workspace.yaml libs.versions.toml'
)
const manifestExtensions = words('csproj fsproj vbproj gemspec podspec gradle')
const codeExtensions = words(
  'ts tsx js jsx mjs cjs mts cts py pyi rs go java kt kts scala cs fs vb rb php swift c cc cpp cxx h hh hpp m mm sh bash zsh fish ps1 bat cmd sql vue svelte astro wgsl glsl proto razor cshtml ex exs erl hrl clj cljs hs ml mli lua pl pm r jl dart groovy zig nim sol css scss sass less html htm hbs ejs liquid graphql gql tf hcl bicep nix cmake'
)
const documentExtensions = words('md mdx markdown rst adoc txt ipynb')
const assetExtensions = words(
  'png jpg jpeg gif svg ico webp avif bmp tiff woff woff2 ttf otf eot mp3 mp4 webm wav ogg mov wasm zip gz tgz bz2 xz 7z tar jar glb gltf hdr ktx2 exe dll so dylib bin pdf psd sketch fig'
)

const testDirectories = words(
  'test tests __tests__ spec specs e2e testdata test-data fixture fixtures __fixtures__ __mocks__ mocks testing integrationtests'
)
const generatedDirectories = words('generated gen vendor vendored third_party node_modules dist __generated__')
const snapshotDirectories = words('__snapshots__ snapshots')
const changelogDirectories = words('.changeset .chloggen .changes changelog.d newsfragments changelogs')
const documentDirectories = words('doc docs documentation website')
const exampleDirectories = words('example examples')
const changelogNames = words('changelog changes history news releases release-notes')

/**
 * The kind of a file by its path alone (`/`-separated, any case). Total: what nothing else claims is `configuration`
 * (settings, ignore lists, data), which can be flagged.
 */
export function fileKind(path: string): FileKind {
  const parts = path.toLowerCase().split('/')
  const name = parts.pop()!
  const dot = name.lastIndexOf('.')
  const extension = dot > 0 || (dot === 0 && name.length > 1) ? name.slice(dot + 1) : ''
  const bare = dot > 0 ? name.slice(0, dot) : name
  const isCode = codeExtensions.has(extension)
  const within = (directories: ReadonlySet<string>) => parts.some(part => directories.has(part))

  if (lockNames.has(name)) return 'lock'
  if (isSnapshot(name, extension) || within(snapshotDirectories)) return 'snapshot'
  if (within(changelogDirectories)) return 'changelog'
  if (changelogNames.has(documentExtensions.has(extension) || extension === 'yaml' ? bare : name)) return 'changelog'
  if (isGenerated(name, bare) || within(generatedDirectories)) return 'generated'
  if (isContinuousIntegration(parts, name)) return 'ci'
  if (isTest(path.slice(path.lastIndexOf('/') + 1), bare) || parts.some(isTestDirectory)) return 'test'
  if (manifestNames.has(name) || manifestExtensions.has(extension) || isRequirements(name)) return 'manifest'
  if (documentExtensions.has(extension) || isDocumentName(name)) return 'documentation'
  if (assetExtensions.has(extension)) return 'asset'
  if (within(exampleDirectories) || (!isCode && within(documentDirectories))) return 'documentation'
  return isCode || isBuildScript(name) ? 'source' : 'configuration'
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

function isSnapshot(name: string, extension: string): boolean {
  return (
    ['snap', 'ambr', 'golden', 'stdout', 'stderr'].includes(extension) ||
    name.includes('.snap.') ||
    name.includes('.verified.') ||
    name.includes('.approved.')
  )
}

function isGenerated(name: string, bare: string): boolean {
  return (
    [
      '.pb',
      '.gen',
      '.generated',
      '.g',
      '.designer',
      '.min',
      '.schema',
      '_pb2',
      '_pb2_grpc',
      '_generated',
      '_gen',
      '_string',
      '_grpc.pb',
      '_mock',
      '.tsbuildinfo'
    ].some(ending => bare.endsWith(ending)) ||
    name.startsWith('zz_generated') ||
    name.endsWith('.map') ||
    name.endsWith('.tsbuildinfo')
  )
}

function isContinuousIntegration(directories: readonly string[], name: string): boolean {
  const [first, second] = directories
  if (first === '.github') return second === 'workflows' || second === 'actions'
  if (first === '.circleci' || first === '.buildkite' || first === '.gitlab' || first === '.ci') return true
  if (directories.length === 0 && (name === 'action.yml' || name === 'action.yaml')) return true
  return (
    name.startsWith('.gitlab-ci') ||
    name.startsWith('azure-pipelines') ||
    name.startsWith('bitbucket-pipelines') ||
    name === '.travis.yml' ||
    name === 'appveyor.yml' ||
    name === 'jenkinsfile' ||
    name === 'cloudbuild.yaml'
  )
}

function isTestDirectory(directory: string): boolean {
  return (
    testDirectories.has(directory) ||
    directory.endsWith('.tests') ||
    directory.endsWith('.test') ||
    directory.endsWith('-tests') ||
    directory.endsWith('_tests') ||
    directory.endsWith('_test')
  )
}

/** `name` in its own case (Java and C# mark tests by a capital), `bare` in lower case without its extension. */
function isTest(name: string, bare: string): boolean {
  if (['test', 'tests', 'spec', 'e2e', 'test-d', 'cy', 'stories', 'bench'].some(mark => endsAfterMark(bare, mark)))
    return true
  if (bare.startsWith('test_') || bare === 'conftest') return true
  const stem = name.slice(0, Math.max(0, name.lastIndexOf('.')))
  return (
    (stem.endsWith('Test') || stem.endsWith('Tests') || stem.endsWith('Spec') || stem.endsWith('IT')) && stem.length > 4
  )
}

function endsAfterMark(bare: string, mark: string): boolean {
  if (!bare.endsWith(mark)) return false
  const before = bare[bare.length - mark.length - 1]
  return before === '.' || before === '_' || before === '-'
}

function isRequirements(name: string): boolean {
  return (
    (name.startsWith('requirements') && name.endsWith('.txt')) ||
    (name.startsWith('directory.') && name.endsWith('.props'))
  )
}

function isDocumentName(name: string): boolean {
  return ['readme', 'license', 'licence', 'notice', 'authors', 'contributors', 'copying'].includes(name)
}

function isBuildScript(name: string): boolean {
  return (
    [
      'makefile',
      'dockerfile',
      'justfile',
      'rakefile',
      'vagrantfile',
      'containerfile',
      'cmakelists.txt',
      'build.bazel'
    ].includes(name) || name.startsWith('dockerfile.')
  )
}
