// Measures how claims are read and judged: node bench/claims/run.mjs REPOS_DIR [--work DIR] [--only a/b,c/d] [--list].
// REPOS_DIR and its layout as for bench/trace. Real pull requests, dropped work, planted statements. With all of
// corpora.json at hand the tables go into docs/claims.md.
import { readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generator } from '../trace/generator.mjs'
import { listRepositories, option, readCorpora } from '../trace/parts.mjs'
import { loadProduct } from '../trace/product.mjs'
import { judgeCase, readCases, readers } from './cases.mjs'
import { countDropped, droppedTable } from './dropped.mjs'
import { plantAll, plantedTable } from './planted.mjs'

const args = process.argv.slice(2)
const folder = args[0]
const work = option(args, 'work') ?? join(tmpdir(), 'remit-claims-bench')
const corpora = readCorpora()
const found = listRepositories(folder)
const known = corpora.filter(({ name }) => found.includes(name))
const only = option(args, 'only')?.split(',')
const chosen =
  only?.map(name => corpora.find(corpus => corpus.name === name) ?? { name }) ??
  (known.length > 0 ? known : found.map(name => ({ name })))

const product = await loadProduct([
  ...readers,
  'facts/claims',
  'facts/claims-definitions',
  'facts/claims-lines',
  'facts/dependencies',
  'model/claim',
  'model/file-kind',
  'model/policy',
  'model/task-parse',
  'rules/contradicted-claim',
  'rules/unmet-task-item'
])

const counts = {}
const verdicts = {}
const asked = []
const noted = []
const repositories = []
let all = 0
for (const corpus of chosen) {
  const { name, head, history, pullRequests } = await readCases(product, folder, corpus, work)
  countDropped(product, history, pullRequests, counts)
  for (const one of pullRequests) {
    all++
    const { claims } = judgeCase(product, history, one)
    for (const { kind, verdict } of claims) {
      verdicts[kind] ??= { supported: 0, contradicted: 0, undecidable: 0 }
      verdicts[kind][verdict]++
    }
    const findings = findingsOf(claims)
    const isAsked = findings.some(({ kind }) => kind === 'review')
    if (isAsked) asked.push({ name, one, findings: findings.filter(({ kind }) => kind === 'review') })
    if (findings.some(({ kind }) => kind === 'informational')) noted.push({ name, one, findings })
  }
  repositories.push({ name, head, history, pullRequests })
}
const planted = plantAll(product, repositories, drawer())

const heads = repositories.map(({ name, head }) => `${name} ${head.slice(0, 12)}`).join(', ')
const text = [
  `${all} pull requests of ${repositories.length} repositories: ${heads}.`,
  `### Real pull requests\n\n${asked.length} of ${all} (${((100 * asked.length) / all).toFixed(2)} %) have a finding that asks for a look, ${noted.length} one that is only noted.\n\n${verdictTable()}`,
  `### Dropped work\n\n${droppedTable(counts)}`,
  `### Planted statements\n\n${plantedTable(planted)}`
].join('\n\n')
console.log(text)
if (args.includes('--list')) {
  console.log('\n### Findings\n')
  for (const { name, one, findings } of [...asked, ...noted])
    for (const { kind, message } of findings) console.log(`- ${kind} ${name}#${one.number}: ${message.text}`)
  for (const { missed, accused } of Object.values(planted))
    for (const note of [...missed.map(line => `missed ${line}`), ...accused.map(line => `accused ${line}`)])
      console.log(`- ${note}`)
}
if (only === undefined && chosen.length === corpora.length) writeBetweenMarks(text)

function findingsOf(claims) {
  const policy = product.defaultPolicy()
  return [product.contradictedClaim, product.unmetTaskItem].flatMap(rule => {
    const found = rule.check({ claims }, policy)
    return found === 'notApplicable' ? [] : found
  })
}

/** Whole numbers below a limit, the same in every run. */
function drawer() {
  const next = generator(7)
  return limit => Math.floor(next() * limit)
}

function verdictTable() {
  const rows = product.claimKinds
    .filter(kind => verdicts[kind])
    .map(
      kind =>
        `| \`${kind}\` | ${verdicts[kind].supported} | ${verdicts[kind].contradicted} | ${verdicts[kind].undecidable} |`
    )
  return ['| kind | supported | contradicted | undecidable |', '| --- | ---: | ---: | ---: |', ...rows].join('\n')
}

function writeBetweenMarks(measured) {
  const file = new URL('../../docs/claims.md', import.meta.url)
  const page = readFileSync(file, 'utf8')
  const [before, rest] = page.split('<!-- bench begins -->')
  const after = rest.slice(rest.indexOf('<!-- bench ends -->'))
  writeFileSync(file, `${before}<!-- bench begins -->\n${measured}\n${after}`)
}
