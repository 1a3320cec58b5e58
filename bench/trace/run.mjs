// Measures the shipped engine on real pull requests: node bench/trace/run.mjs REPOS_DIR [--work DIR] [--only a/b,c/d]
// [--draws N]. Two folds over the repositories: trained on one half, tested on the other, both ways. Writes its tables
// into docs/trace.md where all repositories of corpora.json were measured.
import { readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { scoreInFolds } from './folds.mjs'
import { loadAllParts, option, readCorpora } from './parts.mjs'
import { engine, loadProduct } from './product.mjs'
import * as report from './report.mjs'

const args = process.argv.slice(2)
const folder = args[0]
const work = option(args, 'work') ?? join(tmpdir(), 'remit-trace-bench')
const only = option(args, 'only')?.split(',') ?? null
const draws = Number(option(args, 'draws') ?? 3)
const all = readCorpora().map(({ name }) => name)
const names = only ?? all

const product = await loadProduct(engine)
const parts = await loadAllParts({ folder, work, names, draws })
const { scored, changes } = scoreInFolds(product, parts)
const records = scored.history
const claims = parts.history[0].claims.map((_, index) => {
  const sum = {}
  for (const part of parts.history)
    for (const [key, value] of Object.entries(part.claims[index])) sum[key] = (sum[key] ?? 0) + value
  return sum
})
const sections = [
  ['Foreign files', report.foreignFiles(records)],
  ['Only file swapped', report.swapped(records)],
  ['Mismatched descriptions', report.mismatches(changes)],
  ['By repository, at 5 %', report.repositories(records)],
  ['By size and description', report.sizes(records)],
  ['What is known of the repository', report.sources(scored)],
  ['Dropped work', report.claims(claims)],
  ['Cost', report.costs(parts.history.flatMap(({ milliseconds }) => milliseconds))]
]
const heads = parts.history.map(({ name, commit }) => `${name} ${commit.slice(0, 12)}`).join(', ')
const text = [
  `${records.length} pull requests of ${names.length} repositories: ${heads}.`,
  ...sections.map(([title, table]) => `### ${title}\n\n${table}`)
].join('\n\n')
console.log(text)
if (only === null) writeBetweenMarks(text)

function writeBetweenMarks(measured) {
  const file = new URL('../../docs/trace.md', import.meta.url)
  const page = readFileSync(file, 'utf8')
  const [before, rest] = page.split('<!-- bench begins -->')
  const after = rest.slice(rest.indexOf('<!-- bench ends -->'))
  writeFileSync(file, `${before}<!-- bench begins -->\n${measured}\n${after}`)
}
