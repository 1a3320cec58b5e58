// Measures the shipped engine on real pull requests: node bench/trace/run.mjs REPOS_DIR [--work DIR] [--only a/b,c/d]
// [--draws N]. The repositories of corpora.json in two folds: trained on one half, tested on the other, both ways; with
// all of them at hand the tables go into docs/trace.md. Any other repository in the folder is judged by the shipped
// weights as they are (of it the model has seen nothing), where the folder has none of corpora.json, or --only names it.
import { readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { scoreAsShipped, scoreInFolds } from './folds.mjs'
import { listRepositories, loadAllParts, option, readCorpora } from './parts.mjs'
import { engine, loadProduct } from './product.mjs'
import * as report from './report.mjs'

const args = process.argv.slice(2)
const folder = args[0]
const work = option(args, 'work') ?? join(tmpdir(), 'remit-trace-bench')
const draws = Number(option(args, 'draws') ?? 3)
const corpora = readCorpora().map(({ name }) => name)
const found = listRepositories(folder)
const known = corpora.filter(name => found.includes(name))
const only = option(args, 'only')?.split(',') ?? (known.length > 0 ? known : found)
const product = await loadProduct(engine)

const taught = only.filter(name => corpora.includes(name))
const unseen = only.filter(name => !corpora.includes(name))
if (taught.length > 0) {
  const parts = await loadAllParts({ folder, work, names: taught, draws })
  const text = tables(parts, scoreInFolds(product, parts))
  console.log(text)
  if (taught.length === corpora.length) writeBetweenMarks(text)
}
if (unseen.length > 0) {
  const parts = await loadAllParts({ folder, work, names: unseen, draws: 0 })
  const { files } = product.traceModel
  console.log(
    `## Not seen in training, by the shipped weights\n\n${tables(parts, scoreAsShipped(product, parts), files)}`
  )
}

/** With a `model`, also what its own operating points give here. */
function tables(parts, { scored, changes }, model = null) {
  const records = scored.history
  const heads = parts.history.map(({ name, commit }) => `${name} ${commit.slice(0, 12)}`).join(', ')
  const sections = [
    ['Foreign files', report.foreignFiles(records)],
    ...(model === null ? [] : [['At the shipped operating points', report.points(model, records)]]),
    ['Only file swapped', report.swapped(records)],
    ['Mismatched descriptions', report.mismatches(changes)],
    ['By repository, at 5 %', report.repositories(records)],
    ['By size and description', report.sizes(records)],
    ['What is known of the repository', report.sources(scored)],
    ['Dropped work', report.claims(sumClaims(parts.history))],
    ['Cost', report.costs(parts.history.flatMap(({ milliseconds }) => milliseconds))]
  ]
  return [
    `${records.length} pull requests of ${parts.history.length} repositories: ${heads}.`,
    ...sections.map(([title, table]) => `### ${title}\n\n${table}`)
  ].join('\n\n')
}

function sumClaims(parts) {
  return parts[0].claims.map((_, index) => {
    const sum = {}
    for (const part of parts)
      for (const [key, value] of Object.entries(part.claims[index])) sum[key] = (sum[key] ?? 0) + value
    return sum
  })
}

function writeBetweenMarks(measured) {
  const file = new URL('../../docs/trace.md', import.meta.url)
  const page = readFileSync(file, 'utf8')
  const [before, rest] = page.split('<!-- bench begins -->')
  const after = rest.slice(rest.indexOf('<!-- bench ends -->'))
  writeFileSync(file, `${before}<!-- bench begins -->\n${measured}\n${after}`)
}
