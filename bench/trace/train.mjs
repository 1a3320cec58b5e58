// Writes src/facts/trace-model.json: node bench/trace/train.mjs REPOS_DIR [--work DIR] [--draws N] [--date YYYY-MM-DD]
// [--out FILE]. Trained on all repositories of corpora.json; the operating points are those of the two folds, so that
// no threshold was measured on a repository that its model has seen. Equal input gives equal bytes.
import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { scoreInFolds } from './folds.mjs'
import { changeOptions, fileOptions, operatingPoints, sizeRule, trainChanges, trainFiles } from './forests.mjs'
import { median } from './measures.mjs'
import { loadAllParts, option, readCorpora } from './parts.mjs'
import { engine, loadProduct } from './product.mjs'
import { fileTasks } from './report.mjs'

/** Share of clean pull requests with a flag, of own descriptions said not to fit: the default operating points. */
const cleanShare = { files: 0.03, change: 0.01 }

const args = process.argv.slice(2)
const folder = args[0]
const work = option(args, 'work') ?? join(tmpdir(), 'remit-trace-bench')
const draws = Number(option(args, 'draws') ?? 3)
const names = readCorpora().map(({ name }) => name)
const out = option(args, 'out') ?? new URL('../../src/facts/trace-model.json', import.meta.url).pathname

const product = await loadProduct(engine)
const parts = await loadAllParts({ folder, work, names, draws })
const { scored, changes } = scoreInFolds(product, parts)
const teaching = Object.values(parts).flat()

const files = finish(
  trainFiles(teaching, product.fileFeatureNames),
  product.fileFeatureNames,
  operatingPoints(scored.history, fileTasks),
  cleanShare.files,
  scored.history.flatMap(record => record.files)
)
const pairs = changes.map(({ own, random, hard }) => ({ clean: own, tasks: { random, hard } }))
const change = finish(
  trainChanges(teaching, product.changeFeatureNames),
  product.changeFeatureNames,
  operatingPoints(pairs, ['random', 'hard']),
  cleanShare.change,
  pairs.map(({ clean }) => clean)
)
const recipe = [
  `node bench/trace/train.mjs --draws ${draws}; files ${JSON.stringify(fileOptions)}, size ${JSON.stringify(sizeRule)}`,
  `changes ${JSON.stringify(changeOptions)}`
].join('; ')
const repositories = parts.history.map(({ name, commit }) => ({ name, commit }))
const date = option(args, 'date') ?? new Date().toISOString().slice(0, 10)
writeFileSync(out, render({ format: 1, provenance: { date, recipe, repositories }, files, change }))

/** Threshold, and the span in which the median of what is clean stands half way up. */
function finish({ gains, ...model }, columns, points, share, clean) {
  const { threshold } = points.find(point => point.clean === Math.round(1000 * share))
  report(model, columns, gains)
  return { ...model, threshold, span: Math.max(1, 2 * (threshold - median(clean))), points }
}

function report({ features, trees }, columns, gains) {
  const sum = gains.reduce((a, b) => a + b, 0)
  const best = [...gains.keys()].sort((a, b) => gains[b] - gains[a]).slice(0, 40)
  console.log(`${trees.length} trees, ${features.length} features`)
  console.log(best.map(index => `${columns[index]} ${((100 * gains[index]) / sum).toFixed(1)}`).join(', '))
}

/** One tree a line. */
function render(model) {
  const marks = []
  const text = JSON.stringify(
    model,
    (key, value) => {
      if (key !== 'trees' && key !== 'features' && key !== 'points' && key !== 'repositories' && key !== 'size')
        return value
      marks.push(`[\n${value.map(item => JSON.stringify(item)).join(',\n')}\n]`)
      return `@${marks.length - 1}@`
    },
    1
  )
  return `${text.replace(/"@(\d+)@"/g, (_, index) => marks[Number(index)])}\n`
}
