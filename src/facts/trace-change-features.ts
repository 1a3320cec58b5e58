// Features of a whole change: does it look like what its description says? Highest and mean features of its files, the
// words of all of them together, and whether the kinds of files fit the kind of work.

import type { PairName } from './trace-best-pairs.js'
import type { Columns } from './trace-columns.js'
import { unitOfRow } from './trace-columns.js'
import type { OwnName } from './trace-own-features.js'
import type { PastName } from './trace-past-features.js'
import type { Scene } from './trace-scene.js'
import { fullWeight } from './trace-statistics.js'
import { isName } from './trace-token-space.js'
import { Dense, noVector, shareLaid, type Vector, vectorOf } from './trace-vectors.js'

const gatheredNames = [
  'cos',
  'cosNet',
  'cosCtx',
  'cosTitle',
  'cosTitleNet',
  'cosPath',
  'hunkMax',
  'lineMax',
  'covFile',
  'coverText',
  'cover',
  'maxShared',
  'bm',
  'mIdent',
  'identS',
  'mWord',
  'mDir',
  'mStem',
  'ruleOwn',
  'profF',
  'profD',
  'knnFile',
  'knnDir',
  'knnDirR',
  'scopeDir',
  'scopeTop',
  'walk'
] as const

/**
 * max_…, avg_…: over the files. A name with U: against the words of all files together, with UN against their balance.
 * …Cover: share of the text (title, rare words, written names, paths) that the change has. joined…: names that
 * neighbouring words make. line…: by item. typeOk, testClaim, docsClaim: whether kinds fit the words.
 */
const wholeNames = [
  'cosU',
  'cosTitleU',
  'cosUN',
  'cosTitleUN',
  'cosWordsU',
  'bodyCover',
  'titleCover',
  'rareCover',
  'identCover',
  'joinedHits',
  'joinedShare',
  'pathCover',
  'pathN',
  'lineBest',
  'lineMean',
  'lineCov',
  'typeOk',
  'testClaim',
  'docsClaim',
  'wordsVsChurn',
  'nFiles',
  'logWords',
  'churn',
  'hasScope',
  'simMax'
] as const

export const changeNames: readonly string[] = [
  ...gatheredNames.flatMap(name => [`max_${name}`, `avg_${name}`]),
  ...wholeNames
]

/** A word this rare has to be met somewhere. */
const rare = 0.5 * fullWeight
const longName = 8

export function changeRow(scene: Scene, columns: Columns<OwnName | PastName | PairName>): Float64Array {
  const values: number[] = []
  for (const name of gatheredNames) {
    const column = columns.of(name)
    let highest = 0
    let sum = 0
    for (const value of column) {
      highest = Math.max(highest, value)
      sum += value
    }
    values.push(highest, column.length === 0 ? 0 : sum / column.length)
  }
  const whole = { ...wordFeatures(scene), ...nameFeatures(scene), ...kindFeatures(scene) }
  const { files, sketch, statistics } = scene
  const churn = files.reduce((sum, { added, deleted }) => sum + (added ?? 0) + (deleted ?? 0), 0)
  const others = {
    wordsVsChurn: Math.log1p(sketch.length) - Math.log1p(churn),
    nFiles: Math.log(Math.max(1, files.length)),
    logWords: Math.log1p(sketch.length),
    churn: Math.log1p(churn),
    hasScope: sketch.scopes.length > 0 ? 1 : 0,
    simMax: statistics.commits === 0 ? 0 : Math.max(0, ...statistics.messages.resemblance(sketch.counts)) / unitOfRow
  }
  const all: Record<(typeof wholeNames)[number], number> = { ...whole, ...others }
  for (const name of wholeNames) values.push(all[name])
  return Float64Array.from(values, value => Math.round(value * unitOfRow))
}

function wordFeatures({ tokens, sketch, space }: Scene) {
  const union = vectorOf(unionOf(tokens.map(file => file.sketch.all)))
  const net = vectorOf(sumOf(tokens.map(file => file.sketch.net)))
  const dense = new Dense(space.size)
  dense.lay(net)
  const cosUN = dense.cosine(sketch.all)
  const cosTitleUN = dense.cosine(sketch.title)
  dense.lay(union)
  const cosines = sketch.items.map(item => dense.cosine(item))
  const shares = sketch.items.map(item => shareLaid(item, dense))
  const rareWords = onlyRare(sketch.words, space.weights)
  return {
    cosU: dense.cosine(sketch.all),
    cosTitleU: dense.cosine(sketch.title),
    cosUN,
    cosTitleUN,
    cosWordsU: dense.cosine(sketch.words),
    bodyCover: sketch.words.sum === 0 ? 0.2 : shareLaid(sketch.words, dense),
    titleCover: sketch.title.sum === 0 ? 0.3 : shareLaid(sketch.title, dense),
    rareCover: rareWords.sum === 0 ? 0.2 : shareLaid(rareWords, dense),
    lineBest: cosines.reduce((highest, cosine) => Math.max(highest, cosine), 0),
    lineMean: mean(cosines),
    lineCov: mean(shares)
  }
}

function nameFeatures({ tokens, files, sketch, space, text }: Scene) {
  const held = new Set<number>()
  for (const { sketch } of tokens) for (const token of sketch.all.tokens) if (isName(token)) held.add(token)
  let sum = 0
  let met = 0
  for (const token of sketch.written) {
    // A name that stands nowhere may be prose as well.
    if (!held.has(token) && !sketch.known.has(token)) {
      sum += fullWeight / 25
      continue
    }
    sum += space.weights[token]!
    if (held.has(token)) met += space.weights[token]!
  }
  let joined = 0
  for (const token of sketch.joined) if (space.lengths[token]! >= longName && held.has(token)) joined++
  const named = [...text.files.keys()].filter(name => name.includes('/') || /\.[a-z]\w{0,7}$/.test(name))
  const ends = named.length === 0 ? new Set<string>() : endsOf(files.map(file => file.path.toLowerCase()))
  return {
    identCover: sum === 0 ? 0.35 : met / sum,
    joinedHits: Math.log1p(joined),
    joinedShare: joined / (1 + sketch.length),
    pathCover: named.length === 0 ? 0.35 : named.filter(name => ends.has(name)).length / named.length,
    pathN: Math.log1p(named.length)
  }
}

const workOf: readonly [string, RegExp][] = [
  ['docs', /\b(?:docs?|document|readme|typo|comment)\b/i],
  ['test', /\b(?:tests?|flak[ey]|coverage|spec)\b/i],
  ['ci', /\b(?:ci|workflow|github actions?|pipeline)\b/i],
  ['deps', /\b(?:bump|upgrade|deps|dependenc)/i],
  ['refactor', /\b(?:refactor|clean ?up|simplif|remove|rename|move|extract|ref)\b/i],
  ['fix', /\b(?:fix|bug|crash|regression|prevent|handle)/i],
  ['feat', /\b(?:feat|add|support|implement|introduce|allow)/i]
]

function kindFeatures({ files, kinds, sketch }: Scene) {
  const all = (...of: string[]) => kinds.every(kind => of.includes(kind))
  const any = (...of: string[]) => kinds.some(kind => of.includes(kind))
  const added = files.reduce((sum, file) => sum + (file.added ?? 0), 0)
  const deleted = files.reduce((sum, file) => sum + (file.deleted ?? 0), 0)
  const isNew = files.some((file, index) => file.status === 'added' && kinds[index] === 'source')
  const work = all('documentation', 'changelog', 'asset')
    ? 'docs'
    : all('test', 'snapshot')
      ? 'test'
      : all('ci')
        ? 'ci'
        : all('lock', 'manifest')
          ? 'deps'
          : deleted > added
            ? 'refactor'
            : isNew || added > 3 * deleted + 40
              ? 'feat'
              : 'fix'
  const words = workOf.find(([name]) => name === work)![1]
  const hasTests = any('test', 'snapshot')
  const hasDocuments = any('documentation')
  return {
    typeOk: words.test(sketch.titleText) ? 1 : 0,
    testClaim: /\btests?\b/i.test(sketch.text) ? (hasTests ? 1 : -1) : hasTests ? -0.3 : 0,
    docsClaim: /\b(?:docs?|documentation|readme)\b/i.test(sketch.text)
      ? hasDocuments
        ? 1
        : -0.5
      : hasDocuments
        ? -0.5
        : 0
  }
}

/** The highest weight of each token, and a third of what other files add, rounded, file by file. */
function unionOf(vectors: readonly Vector[]): Map<number, number> {
  const union = new Map<number, number>()
  for (const { tokens, weights } of vectors) {
    for (let index = 0; index < tokens.length; index++) {
      const known = union.get(tokens[index]!) ?? 0
      const weight = weights[index]!
      union.set(tokens[index]!, Math.max(known, weight) + Math.floor((3 * Math.min(known, weight)) / 10))
    }
  }
  return union
}

function sumOf(vectors: readonly Vector[]): Map<number, number> {
  const sums = new Map<number, number>()
  for (const { tokens, weights } of vectors) {
    for (let index = 0; index < tokens.length; index++) {
      sums.set(tokens[index]!, (sums.get(tokens[index]!) ?? 0) + weights[index]!)
    }
  }
  return sums
}

function onlyRare(vector: Vector, weights: Uint32Array): Vector {
  const kept = new Map<number, number>()
  for (let index = 0; index < vector.tokens.length; index++) {
    if (weights[vector.tokens[index]!]! > rare) kept.set(vector.tokens[index]!, vector.weights[index]!)
  }
  return kept.size === 0 ? noVector : vectorOf(kept)
}

/** Every end of each path, and every run of directories up to it. */
function endsOf(paths: readonly string[]): Set<string> {
  const ends = new Set<string>()
  for (const path of paths) {
    let from = 0
    for (let depth = 0; depth < 24; depth++) {
      ends.add(path.slice(from))
      const next = path.indexOf('/', from)
      if (next < 0) break
      ends.add(path.slice(0, next))
      from = next + 1
    }
  }
  return ends
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}
