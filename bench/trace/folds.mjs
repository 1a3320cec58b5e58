// Two folds over the repositories: a model that was trained on one half judges the other, both ways.
import { scoreChanges, scoreFiles, trainChanges, trainFiles } from './forests.mjs'
import { readCorpora } from './parts.mjs'

/** Repositories alternate between the halves, in the order of corpora.json and, for others, in the given one. */
function splitHalves(names) {
  const order = readCorpora().map(({ name }) => name)
  return new Map(names.map((name, index) => [name, (order.includes(name) ? order.indexOf(name) : index) % 2]))
}

/** The same as scoreInFolds, by the weights that are shipped: for repositories that did not teach them. */
export function scoreAsShipped(product, parts) {
  const { files, change } = product.traceModel
  const scored = Object.fromEntries(
    Object.entries(parts).map(([source, own]) => [
      source,
      own.flatMap(part => scoreFiles(product, part, files, product.fileFeatureNames))
    ])
  )
  const changes = parts.history.flatMap(part => scoreChanges(product, part, change, product.changeFeatureNames))
  return { scored, changes }
}

/**
 * `parts` by source, as parts.mjs loads them. Gives { scored, changes }: what forests.mjs says of files by source, and
 * of whole changes with their history, all by models that have not seen the repository.
 */
export function scoreInFolds(product, parts) {
  const sources = Object.keys(parts)
  const halfOf = splitHalves(parts[sources[0]].map(({ name }) => name))
  const scored = Object.fromEntries(sources.map(source => [source, []]))
  const changes = []
  for (const half of [0, 1]) {
    const inHalf = source => parts[source].filter(({ name }) => halfOf.get(name) === half)
    const teaching = sources.flatMap(inHalf)
    const fileModel = trainFiles(teaching, product.fileFeatureNames)
    const changeModel = trainChanges(teaching, product.changeFeatureNames)
    for (const source of sources) {
      for (const part of parts[source].filter(({ name }) => halfOf.get(name) !== half)) {
        scored[source].push(...scoreFiles(product, part, fileModel, product.fileFeatureNames))
        if (source === 'history') changes.push(...scoreChanges(product, part, changeModel, product.changeFeatureNames))
      }
    }
  }
  return { scored, changes }
}
