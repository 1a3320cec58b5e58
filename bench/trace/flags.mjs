// Files that would be flagged on real pull requests, to be read by a person: node bench/trace/flags.mjs REPOS_DIR
// [--work DIR] [--draws N] [--share 0.03] [--count N]. Scores come from the two folds: no model has seen the repository.
// Prints one line each: repository#number, score above the threshold, files, path, title, nearest words.
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { extract, readHistory } from './extract.mjs'
import { scoreInFolds } from './folds.mjs'
import { generator } from './generator.mjs'
import { thresholdAt } from './measures.mjs'
import { loadAllParts, option, readCorpora } from './parts.mjs'
import { engine, loadProduct, readers } from './product.mjs'

const args = process.argv.slice(2)
const folder = args[0]
const work = option(args, 'work') ?? join(tmpdir(), 'remit-trace-bench')
const share = Number(option(args, 'share') ?? 0.03)
const count = Number(option(args, 'count') ?? Number.POSITIVE_INFINITY)
const corpora = readCorpora()

const product = await loadProduct([...readers, ...engine])
const parts = await loadAllParts({
  folder,
  work,
  names: corpora.map(({ name }) => name),
  draws: Number(option(args, 'draws') ?? 3)
})
const { scored } = scoreInFolds(product, parts)
const records = scored.history
const threshold = thresholdAt(
  records.map(({ clean }) => clean),
  share
)
// Of each pull request the most suspicious file: that is the one that a person looks at first.
const flags = records
  .filter(({ clean }) => clean > threshold)
  .map(record => ({ ...record, value: record.clean, path: record.paths[record.files.indexOf(record.clean)] }))
const files = records.flatMap(record => record.files).filter(value => value > threshold).length
console.log(`${files} files of ${flags.length} of ${records.length} pull requests above ${threshold}`)

const drawn = draw(flags)
for (const corpus of corpora) {
  const own = drawn.filter(({ repository }) => repository === corpus.name)
  if (own.length === 0) continue
  const { pullRequests, ...extracted } = await extract(product, folder, corpus, work)
  const statistics = product.learnStatistics(await readHistory(product, folder, extracted, false))
  for (const { number, value, size, path, title } of own) {
    const { body, files, commit } = pullRequests.find(pullRequest => pullRequest.number === number)
    const traces = product.traceFiles(product.parseTask(title, body), files, statistics)
    const { links } = traces.find(trace => trace.path === path)
    const near = links
      .map(({ reason, words, met, via }) => `${reason}: ${[...words, ...met, via ?? ''].join(' ')}`)
      .join('; ')
    console.log(
      [`${corpus.name}#${number}`, commit.slice(0, 10), value - threshold, `${size} files`, path, title, near].join(
        ' | '
      )
    )
  }
}

/** The same draw every time. */
function draw(all) {
  if (all.length <= count) return all
  const random = generator(40)
  const ordered = all.map(item => ({ item, at: random() })).sort((a, b) => a.at - b.at)
  return ordered.slice(0, count).map(({ item }) => item)
}
