// What weakened-test costs: node bench/tests/cost.mjs REPOS_DIR [--work DIR] [--only a/b]. On the real pull requests of
// the bench, the processor's time for a changed file: of each pull request its time by its files, the best of three runs. Then
// files that grow, honest and hostile: twice the lines may cost at most 2.6 times as much.
import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { extract } from '../trace/extract.mjs'
import { listRepositories, option, readCorpora } from '../trace/parts.mjs'
import { loadProduct, readers } from '../trace/product.mjs'

const args = process.argv.slice(2)
const folder = args[0]
const work = option(args, 'work') ?? join(tmpdir(), 'remit-trace-bench')
const found = listRepositories(folder)
const only = option(args, 'only')?.split(',')
const corpora = readCorpora().filter(({ name }) => found.includes(name) && (only?.includes(name) ?? true))
mkdirSync(work, { recursive: true })
const product = await loadProduct([...readers, 'facts/test-changes', 'model/task-parse'])

function milliseconds(run, times = 3) {
  let best = Number.POSITIVE_INFINITY
  for (let time = 0; time < times; time++) {
    const started = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(started)
    best = Math.min(best, (user + system) / 1000)
  }
  return best
}

const perFile = []
let files = 0
for (const corpus of corpora) {
  const { pullRequests } = await extract(product, folder, corpus, work)
  for (const pullRequest of pullRequests) {
    const changed = pullRequest.files.map(file => ({
      ...file,
      patch: file.patch === null ? null : new Uint8Array(file.patch)
    }))
    const task = product.parseTask(pullRequest.title, pullRequest.body)
    files += changed.length
    perFile.push(milliseconds(() => product.findTestChanges(changed, task)) / changed.length)
  }
}
perFile.sort((a, b) => a - b)
const at = share => perFile[Math.min(perFile.length - 1, Math.floor(share * perFile.length))]
console.log(`${perFile.length} pull requests, ${files} files`)
console.log(
  `ms for a changed file: median ${at(0.5).toFixed(3)}, 90 % ${at(0.9).toFixed(3)}, 99 % ${at(0.99).toFixed(3)}, most ${perFile.at(-1).toFixed(3)}`
)
const isCheap = at(0.5) <= 1
console.log(`${isCheap ? 'ok  ' : 'MISS'} median at most 1 ms`)

const shapes = {
  'tests rewritten (TypeScript)': [
    'src/a.test.ts',
    i => [`-  expect(total(${i})).toBe(${i})`, `+  expect(total(${i})).toBe(${i + 1})`]
  ],
  'tests removed (TypeScript)': [
    'src/a.test.ts',
    i => [`-it('adds ${i}', () => {`, `-  expect(add(${i}, 2)).toBe(3)`, '-})']
  ],
  'assertions removed (Python)': ['tests/test_a.py', i => [`-    assert total(${i}) == ${i}`, ` log(${i})`]],
  'silences (TypeScript)': ['src/a.ts', () => ['+// eslint-disable-next-line no-eval', '+// @ts-ignore']],
  'silences (Go)': ['a.go', i => [`-x${i}()`, `+x${i}() //nolint:errcheck`]],
  'ignored failures (workflow)': [
    '.github/workflows/ci.yml',
    i => [`-  run: npm test ${i}`, `+  run: npm test ${i} || true`, '+  continue-on-error: true']
  ],
  'skips (Python)': ['tests/test_a.py', () => ['+@pytest.mark.skip']],
  'open brackets (Java)': ['src/test/java/ATest.java', i => [`-assertEquals(((((${i}, (`]],
  'quotes and slashes (JavaScript)': ['a.test.js', () => ['+(/[(/\'`"/[(${(/', '-`${`${`${"']],
  'numbers (Go)': ['a_test.go', i => [`-	if took > ${i} {`, `+	if took > ${i * 2} {`, '+		t.Fatal(1)']],
  'one long line (Python)': ['tests/test_a.py', i => (i === 0 ? null : '"ina"in(x==')]
}
let isLinear = true
for (const [name, [path, lines]] of Object.entries(shapes)) {
  const times = [2000, 4000, 8000].map(count =>
    milliseconds(() => product.findTestChanges([grown(path, lines, count)], emptyTask()), 4)
  )
  const growth = Math.max(times[2] / times[1], Math.sqrt(times[2] / times[0]))
  const holds = growth <= 2.6 || times[2] < 20
  isLinear &&= holds
  console.log(
    `${holds ? 'ok  ' : 'MISS'} ${name}: ${times.map(time => time.toFixed(0)).join(', ')} ms for 2,000, 4,000 and 8,000 times; twice as much costs ${growth.toFixed(2)} times`
  )
}
process.exitCode = isCheap && isLinear ? 0 : 1

function emptyTask() {
  return product.parseTask('Change it', '')
}

function grown(path, lines, count) {
  const parts = []
  for (let index = 0; index < count; index++) {
    const part = lines(index)
    if (part !== null) parts.push(...(Array.isArray(part) ? part : [part]))
  }
  const isOneLine = typeof lines(1) === 'string'
  const text = isOneLine ? `-    assert ${parts.join('')}` : parts.join('\n')
  return {
    path,
    pathBytesBase64: null,
    previousFilename: null,
    status: 'modified',
    mode: '100644',
    previousMode: '100644',
    blob: null,
    previousBlob: null,
    added: 1,
    deleted: 1,
    binary: false,
    patch: new TextEncoder().encode(`@@ -1,9 +1,9 @@\n${text}\n`)
  }
}
