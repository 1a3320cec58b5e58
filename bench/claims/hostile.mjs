// Descriptions made to be slow to read as claims: node bench/claims/hostile.mjs. A body of 64 KiB may cost at most three
// times what half of it costs, parsing and judging together.
import { hostileBodies } from '../hostile-bodies.mjs'
import { loadProduct } from '../trace/product.mjs'

const product = await loadProduct(['facts/claims', 'model/task-parse'])
const size = 64 * 1024
const mostRatio = 3
const runs = 7

const repeat = unit => length => unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
const bodies = [
  ...hostileBodies,
  ...[
    'adds tests and ',
    'adds, ',
    'tests ',
    'with tests ',
    'Adds unit tests. ',
    '- Adds unit tests for the parser\n',
    'only touches `src/a.ts` and ',
    '`src/a.ts`, ',
    'src/a.ts and ',
    'Renames `a.ts` to ',
    'no new ',
    'No new dependencies, ',
    'docs only except ',
    'does not touch ',
    'leaves `a.ts` untouched and ',
    '12 files ',
    'bumps a from 1.2 ',
    'reverts 0123abc4 ',
    'a→b→',
    'a—',
    '(',
    'a/b/c/',
    '`a` b ',
    '| `a` | adds tests |\n',
    '* Adds tests\n\n',
    '* docs only. Docs only\n\n',
    'e.g. '
  ].map(unit => [JSON.stringify(unit), repeat(unit)])
]

const files = Array.from({ length: 40 }, (_, index) => ({
  path: `src/file${index}.ts`,
  previousFilename: null,
  status: 'modified',
  mode: '100644',
  previousMode: '100644',
  added: 40,
  deleted: 40,
  binary: false,
  patch: new TextEncoder().encode(`@@ -1,40 +1,40 @@\n${'-export const a = b(c)\n+export const d = e(f)\n'.repeat(40)}`)
}))

function judge(body) {
  product.judgeClaims(product.parseTask('Title', body), {
    files,
    classes: [],
    pullRequest: { body, namedPaths: [], namedCommits: [], history: null, source: 'git' },
    dependencies: { changes: [], unread: [] },
    isComplete: true
  })
}

function cost(body) {
  let least = Number.POSITIVE_INFINITY
  for (let run = 0; run < runs; run++) {
    const before = process.cpuUsage()
    judge(body)
    const { user, system } = process.cpuUsage(before)
    least = Math.min(least, (user + system) / 1000)
  }
  return least
}

let worst = 0
let slowest = 0
for (const [name, make] of bodies) {
  const half = cost(make(size / 2))
  const whole = cost(make(size))
  // Below a few milliseconds the clock says more than the code.
  const ratio = whole / Math.max(half, 3)
  worst = Math.max(worst, ratio)
  slowest = Math.max(slowest, whole)
  const mark = ratio <= mostRatio ? 'ok  ' : 'MISS'
  console.log(
    `${mark} ${name.slice(0, 44).padEnd(46)} ${half.toFixed(1).padStart(7)} ms ${whole.toFixed(1).padStart(7)} ms  ${ratio.toFixed(2)} x`
  )
}
console.log(`Worst ratio ${worst.toFixed(2)}, slowest ${slowest.toFixed(0)} ms.`)
process.exitCode = worst <= mostRatio ? 0 : 1
