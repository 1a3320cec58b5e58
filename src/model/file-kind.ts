// What sort of file a path is. The path is attacker-controlled: a kind says which question is asked of a file
// (DESIGN "The trace"), never that the file is harmless.
import type { FileKind } from './trace.js'

/** The kinds that a file must have to be flagged as unexplained; the others follow the files they belong to. */
export const flaggableKinds: ReadonlySet<FileKind> = new Set(['source', 'ci', 'configuration', 'manifest'])

/**
 * The kind of a file by its path alone (`/`-separated, any case). Total: what nothing else claims is `configuration`
 * (settings, ignore lists, data), which can be flagged.
 */
export function fileKind(path: string): FileKind {
  const parts = path.toLowerCase().split('/')
  const name = parts.pop()!
  const dot = name.lastIndexOf('.')
  const extension = dot < 0 ? '' : name.slice(dot + 1)
  const bare = dot > 0 ? name.slice(0, dot) : name
  const isCode = codeExtensions.has(extension) || isBuildScript(name)

  // First, so that no other part of a workflow's path can give it a kind that is never flagged.
  if (isContinuousIntegration(parts, name)) return 'ci'
  if (lockNames.has(name) || extension === 'lock') return 'lock'
  if (snapshotExtensions.has(extension) || hasMark(name, snapshotMarks) || isWithin(parts, snapshotDirectories))
    return 'snapshot'
  if (isWithin(parts, changelogDirectories) || isChangelog(name, bare, extension)) return 'changelog'
  if (isGenerated(name, bare) || isWithin(parts, generatedDirectories)) return 'generated'
  if (isTest(path.slice(path.lastIndexOf('/') + 1), bare, extension) || parts.some(isTestDirectory)) return 'test'
  if (manifestNames.has(name) || manifestExtensions.has(extension) || isRequirements(name)) return 'manifest'
  if (isCode) return isWithin(parts, exampleDirectories) ? 'documentation' : 'source'
  if (documentExtensions.has(extension) || documentNames.has(bare)) return 'documentation'
  if (assetExtensions.has(extension)) return 'asset'
  return isWithin(parts, documentDirectories) || isWithin(parts, exampleDirectories) ? 'documentation' : 'configuration'
}

function isWithin(parts: readonly string[], directories: ReadonlySet<string>): boolean {
  for (const part of parts) if (directories.has(part)) return true
  return false
}

function listed(names: string): ReadonlySet<string> {
  return new Set(names.split(/\s+/))
}

const lockNames = listed(
  `package-lock.json npm-shrinkwrap.json pnpm-lock.yaml bun.lockb go.sum go.work.sum packages.lock.json
package.resolved gradle.lockfile .terraform.lock.hcl`
)
const manifestNames = listed(
  `package.json cargo.toml pyproject.toml go.mod go.work pom.xml build.gradle build.gradle.kts settings.gradle
settings.gradle.kts setup.py setup.cfg pipfile gemfile composer.json deno.json deno.jsonc pubspec.yaml podfile mix.exs
package.swift pnpm-workspace.yaml libs.versions.toml`
)
const manifestExtensions = listed('csproj fsproj vbproj gemspec podspec gradle')
const codeExtensions = listed(
  `ts tsx js jsx mjs cjs mts cts py pyi rs go java kt kts scala cs fs vb rb php swift c cc cpp cxx h hh hpp m mm sh bash zsh
fish ps1 bat cmd sql vue svelte astro wgsl glsl proto razor cshtml ex exs erl hrl clj cljs hs ml mli lua pl pm r jl dart
groovy zig nim sol css scss sass less html htm hbs ejs liquid graphql gql tf hcl bicep nix cmake`
)
const documentExtensions = listed('md mdx markdown rst adoc txt ipynb')
const assetExtensions = listed(
  `png jpg jpeg gif svg ico webp avif bmp tiff woff woff2 ttf otf eot mp3 mp4 webm wav ogg mov wasm zip gz tgz bz2 xz 7z tar
jar glb gltf hdr ktx2 exe dll so dylib bin pdf psd sketch fig`
)
const snapshotExtensions = listed('snap ambr golden stdout stderr')
const snapshotMarks = ['.snap.', '.verified.', '.approved.']
const snapshotDirectories = listed('__snapshots__ snapshots')
const changelogDirectories = listed('.changeset .chloggen .changes changelog.d newsfragments changelogs')
const changelogNames = listed('changelog changes history news releases release-notes')
const generatedDirectories = listed('generated gen vendor vendored third_party node_modules dist __generated__')
const generatedEndings = [
  '.pb',
  '.gen',
  '.generated',
  '.g',
  '.designer',
  '.min',
  '_pb2',
  '_pb2_grpc',
  '_generated',
  '_grpc.pb'
]
const generatedNameEndings = ['.schema.json', '_string.go', '_mock.go', '.js.map', '.css.map', '.tsbuildinfo']
const testDirectories = listed(
  `test tests __tests__ spec specs e2e testdata test-data fixture fixtures __fixtures__ __mocks__ mocks testing integrationtests
bench benches benchmark benchmarks corpus`
)
const testDirectoryEndings = ['.tests', '.test', '-tests', '_tests', '_test']
const wholeTestNames = listed('test tests spec specs conftest')
const testEndings = ['test', 'tests', 'spec', 'e2e', 'test-d', 'cy', 'bench']
/** Languages whose tests are classes named so; in others `LoadTest` is a component like any other. */
const classTestExtensions = listed('java kt kts scala groovy cs fs vb swift php cpp cc')
const classTestEndings = ['Test', 'Tests', 'Spec', 'IT']
const documentDirectories = listed('doc docs documentation website')
const documentNames = listed('readme license licence notice authors contributors copying codeowners')
const exampleDirectories = listed('example examples')
const ciDirectories = listed('.circleci .buildkite .gitlab .ci .woodpecker .tekton')
const ciNames = listed('.travis.yml appveyor.yml .appveyor.yml jenkinsfile cloudbuild.yaml cloudbuild.yml .drone.yml')
const ciBeginnings = ['.gitlab-ci', 'azure-pipelines', 'bitbucket-pipelines']
const buildScripts = listed(
  'makefile dockerfile justfile rakefile vagrantfile containerfile cmakelists.txt build.bazel'
)

function isContinuousIntegration(directories: readonly string[], name: string): boolean {
  const [first, second] = directories
  if (first === '.github') return second === 'actions' || (second === 'workflows' && directories.length === 2)
  if (first === undefined) return name === 'action.yml' || name === 'action.yaml' || isCiName(name)
  return ciDirectories.has(first) || isCiName(name)
}

function isCiName(name: string): boolean {
  return ciNames.has(name) || ciBeginnings.some(beginning => name.startsWith(beginning))
}

function hasMark(name: string, marks: readonly string[]): boolean {
  return marks.some(mark => name.includes(mark))
}

function isChangelog(name: string, bare: string, extension: string): boolean {
  if (changelogNames.has(name)) return true
  return changelogNames.has(bare) && (documentExtensions.has(extension) || extension === 'yaml')
}

function isGenerated(name: string, bare: string): boolean {
  if (name.startsWith('zz_generated')) return true
  return (
    generatedEndings.some(ending => bare.endsWith(ending)) || generatedNameEndings.some(ending => name.endsWith(ending))
  )
}

function isTestDirectory(directory: string): boolean {
  return testDirectories.has(directory) || testDirectoryEndings.some(ending => directory.endsWith(ending))
}

/** `name` in its own case, for Java and its like mark tests by a capital; `bare` in lower case without extension. */
function isTest(name: string, bare: string, extension: string): boolean {
  if (bare.startsWith('test_') || wholeTestNames.has(bare)) return true
  for (const ending of testEndings) {
    if (bare.endsWith(ending) && '._-'.includes(bare.charAt(bare.length - ending.length - 1) || ' ')) return true
  }
  if (!classTestExtensions.has(extension)) return false
  const stem = name.slice(0, name.lastIndexOf('.'))
  return classTestEndings.some(ending => stem.endsWith(ending) && stem.length > ending.length)
}

function isRequirements(name: string): boolean {
  if (name.startsWith('requirements') && name.endsWith('.txt')) return true
  return name.startsWith('directory.') && name.endsWith('.props')
}

function isBuildScript(name: string): boolean {
  return buildScripts.has(name) || name.startsWith('dockerfile.')
}
