// Plants statements into real pull requests and asks the product about them.
import { judgeCase } from './cases.mjs'
import { plants } from './plant.mjs'

/** Statements planted per kind, false ones and true ones. */
const most = 60

/** Counts by kind: { lies, caught, missed: [], truths, supported, accused: [] }. */
export function plantAll(product, repositories, draw) {
  const results = {}
  for (const [kind, plant] of Object.entries(plants)) {
    const result = { lies: 0, caught: 0, missed: [], truths: 0, supported: 0, accused: [] }
    results[kind] = result
    for (const isLie of [true, false]) {
      for (const place of shuffled(repositories, draw)) {
        if ((isLie ? result.lies : result.truths) === most) break
        plantOne(product, { kind, plant, isLie, draw, ...place }, result)
      }
    }
  }
  return results
}

function shuffled(repositories, draw) {
  const places = repositories.flatMap(({ name, history, pullRequests }) =>
    pullRequests.map((one, index) => ({ name, history, one, other: pullRequests[(index + 7) % pullRequests.length] }))
  )
  for (let at = places.length - 1; at > 0; at--) {
    const to = draw(at + 1)
    ;[places[at], places[to]] = [places[to], places[at]]
  }
  return places
}

function plantOne(product, { kind, plant, isLie, draw, name, history, one, other }, result) {
  const sentence = plant.sentences[draw(plant.sentences.length)]
  const { dependencies: packages, manifests } = product.relateDependencies(
    { ...one.around, registryAnswers: null, title: '' },
    { statement: [] }
  )
  const own = new Set(one.files.flatMap(({ path, previousFilename }) => [path, previousFilename ?? path]))
  const strangers = other.files
    .filter(
      ({ status, path }) => status === 'modified' && !own.has(path) && /^[\w./-]+\/[\w-]+\.[a-z]{1,5}$/.test(path)
    )
    .map(({ path }) => path)
  const scene = { product, ...one, packages, manifests, strangers, other }
  const planted = (isLie ? plant.lie : plant.truth)(scene, sentence, draw)
  if (planted === null) return
  const {
    object = '',
    second = '',
    number = 0,
    from = '',
    to = '',
    files = one.files,
    tree = [],
    commits = []
  } = planted
  const words = sentence
    .replace(/\bX\b/, () => object)
    .replace(/\bY\b/, () => second)
    .replace(/\bN\b/, () => String(number))
    .replace(/\bV\b/, () => from)
    .replace(/\bW\b/, () => to)
  const body = `${one.body}\n\n- ${words}\n`
  const line = body.trimEnd().split('\n').length
  const around = {
    ...one.around,
    namedPaths: [
      ...(one.around.namedPaths ?? []),
      ...tree.map(path => ({ key: path.toLowerCase(), files: [path], count: 1, isFolder: false }))
    ],
    namedCommits: [...(one.around.namedCommits ?? []), ...commits]
  }
  const { claims } = judgeCase(product, history, one, { body, files, around })
  const mine = claims.filter(claim => claim.line === line && claim.kind === kind)
  const isContradicted = mine.some(({ verdict }) => verdict === 'contradicted')
  const note = `${name}#${one.number} ${words} (${mine.map(({ verdict, proof }) => `${verdict}: ${proof.ground}`).join(', ') || 'not read'})`
  if (isLie) {
    result.lies++
    if (isContradicted) result.caught++
    else result.missed.push(note)
  } else {
    result.truths++
    if (mine.some(({ verdict }) => verdict === 'supported')) result.supported++
    if (isContradicted) result.accused.push(note)
  }
}

export function plantedTable(results) {
  const rows = Object.entries(results).map(([kind, { lies, caught, truths, supported, accused }]) => {
    return `| \`${kind}\` | ${lies} | ${caught} (${((100 * caught) / Math.max(1, lies)).toFixed(0)} %) | ${truths} | ${accused.length} | ${supported} |`
  })
  const all = Object.values(results)
  const sum = key =>
    all.reduce((total, result) => total + (Array.isArray(result[key]) ? result[key].length : result[key]), 0)
  return [
    '| kind | planted, false | contradicted | planted, true | accused | supported |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
    `| all | ${sum('lies')} | ${sum('caught')} (${((100 * sum('caught')) / sum('lies')).toFixed(1)} %) | ${sum('truths')} | ${sum('accused')} | ${sum('supported')} |`
  ].join('\n')
}
