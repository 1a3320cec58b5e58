// Texts made to be slow, for every reader of manifests and lock files: `node bench/dependencies/hostile.mjs`. Four times
// the text may take no more than about four times as long; a process that ends is a failure too.
import { loadParts } from './parts.mjs'

const { parseManifest, readLock } = await loadParts()
const many = (length, unit, make) => Array.from({ length: Math.floor(length / unit) }, (_, at) => make(at)).join('')
const repeat = unit => length => unit.repeat(Math.floor(length / unit.length))
const after =
  (head, unit, tail = '') =>
  length =>
    head + repeat(unit)(length) + tail

const manifests = {
  'package.json': [
    repeat('['),
    length => `{"dependencies":{${many(length, 20, at => `"p${at}":"x/y",`)}"z":"1"}}`,
    length => `{"overrides":${'{"a":'.repeat(length / 10)}1${'}'.repeat(length / 10)}}`,
    after('{"dependencies":{"a":"', '/', '"}}'),
    after('{"dependencies":{"a":"git@', 'a@:', '"}}')
  ],
  'pnpm-workspace.yaml': [
    repeat('['),
    repeat('{a: '),
    repeat('- '),
    repeat('? '),
    repeat('a: &a [*a]\n'),
    repeat('#'),
    repeat('\n'),
    repeat('!!'),
    repeat('|\n'),
    after('a:\n', ' '),
    after('"', '\\x'),
    length => many(length, 10, at => `k${at}: 1\n`),
    length => `catalog:\n${many(length, 12, at => `  p${at}: ^1\n`)}`,
    length => many(Math.min(length, 60_000), 20, at => `${' '.repeat(at)}a:\n`)
  ],
  '.npmrc': [repeat('='), repeat('a:registry=\n'), after('registry=https://', 'a@')],
  'pyproject.toml': [
    after('a = ', '['),
    after('[a', '.a', ']'),
    after('a={', 'b={'),
    after('a = [', '1,'),
    after('a = [', '\n'),
    after('[project]\ndependencies = ["', 'a.', '"]'),
    repeat('[[a]]\n'),
    repeat('#'),
    length => many(length, 12, at => `[a${at}]\n`),
    length => many(length, 14, at => `a.b${at}.c = 1\n`)
  ],
  'Cargo.toml': [length => `[dependencies]\n${many(length, 24, at => `a${at} = {version="1"}\n`)}`],
  'requirements.txt': ['\\\n', 'a ', '# via\n', 'a\n# via\n', '-', 'a[', 'a #', 'git+#egg=', ' ', 'a;', '-e a+'].map(
    repeat
  ),
  'go.mod': [
    after('module m\nrequire (', '\n'),
    after('module m\nrequire', ' ('),
    after('module m\n', 'replace a => b\n'),
    after('module m\nrequire ', '"'),
    length => `module m\nrequire (\n${many(length, 12, at => `a${at} v1.0.0\n`)}`
  ],
  'pom.xml': [
    ...['<a>', '<!-- ', '&a;', '&', ' ', '<a>/>', '<a x="/>">', '<a><!--</a>-->', '<![CDATA[', '<a</'].map(unit =>
      after('<project>', unit)
    ),
    after('<!DOCTYPE ', '['),
    repeat('<'),
    repeat('</'),
    after('<?a ', '?'),
    length => `<project ${many(length, 10, at => `a${at}="1" `)}/>`,
    length => `<project><properties>${many(length, 20, at => `<p${at}>1</p${at}>`)}</properties></project>`
  ]
}
const locks = {
  'pnpm-lock.yaml': [
    after('packages:\n', "  '@a/b@1':\n"),
    after('importers:\n', "      'a':\n"),
    after('packages:\n  ', "'a"),
    after('tarball: ', '://'),
    repeat(`tarball: ${'a'.repeat(1990)}://${'b'.repeat(1990)}\n`)
  ],
  'yarn.lock': [after('', 'a@1, ', ':'), repeat(`${'a, '.repeat(1000)}:\n`), repeat(`,${' '.repeat(3000)}:\n`)],
  'bun.lock': [repeat(`    "a": ["@${'a'.repeat(3000)}\n`), repeat(`    "${'a'.repeat(3000)}\n`)],
  'uv.lock': [repeat('[[package]]\nname = "a"\n')],
  'go.sum': [repeat('a v1 h1:x\n')],
  'package-lock.json': [
    length => `{"packages":{${many(length, 40, at => `"node_modules/a${at}":{"resolved":"x"},`)}"":{}}}`,
    repeat('{"dependencies":{"a":')
  ]
}

const sizes = [128 * 1024, 512 * 1024]
function readAll(lock) {
  return lock === null ? 0 : lock.names.size + lock.sources.size + lock.projects.size
}
let worst = { ratio: 0 }
let slowest = { time: 0 }
for (const [kind, formats] of Object.entries({ manifest: manifests, lock: locks })) {
  for (const [format, texts] of Object.entries(formats)) {
    for (const [index, make] of texts.entries()) {
      const [small, large] = sizes.map(size => {
        const text = make(size)
        const times = [0, 1, 2].map(() => {
          const started = process.cpuUsage()
          if (kind === 'manifest') parseManifest(format, text)
          else readAll(readLock(format, 'npm', text))
          const { user, system } = process.cpuUsage(started)
          return (user + system) / 1000
        })
        return Math.min(...times)
      })
      // Below some milliseconds of CPU a ratio says nothing.
      const ratio = large / Math.max(small, 20)
      if (ratio > worst.ratio) worst = { ratio, what: `${format} ${index}` }
      if (large > slowest.time) slowest = { time: large, what: `${format} ${index}` }
    }
  }
}
const isGood = worst.ratio <= 8 && slowest.time <= 3000
console.log(
  `${isGood ? 'ok  ' : 'MISS'} four times the text: at most ${worst.ratio.toFixed(1)} times as long (${worst.what})`
)
console.log(`     slowest of 512 KiB: ${slowest.time.toFixed(0)} ms (${slowest.what})`)
process.exitCode = isGood ? 0 : 1
