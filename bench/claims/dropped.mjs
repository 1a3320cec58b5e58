// Dropped work: the description claims tests, a changelog entry or documentation, and the files are taken out. As the
// claims of bench/trace are counted, but for the detector: here the product judges.
import { judgeCase } from './cases.mjs'

const works = [
  { claim: 'tests', kinds: new Set(['test', 'snapshot']), mention: /\btests?\b/i },
  { claim: 'changelog', kinds: new Set(['changelog']), mention: /\b(?:changesets?|changelog)\b/i },
  { claim: 'documentation', kinds: new Set(['documentation']), mention: /\b(?:docs?|documentation|readme)\b/i }
]

/** Adds one repository to the counts: by claim { eligible, mentioned, detected, asked, fired, wrong, all }. */
export function countDropped(product, history, pullRequests, counts) {
  for (const one of pullRequests) {
    const intact = judgeCase(product, history, one).claims
    for (const { claim, kinds, mention } of works) {
      counts[claim] ??= { eligible: 0, mentioned: 0, detected: 0, asked: 0, fired: 0, wrong: 0, all: 0 }
      const count = counts[claim]
      const isFired = claims => claims.some(({ kind, verdict }) => kind === claim && verdict === 'contradicted')
      const others = one.files.filter(({ path }) => !kinds.has(product.fileKind(path)))
      count.all++
      if (intact.some(({ kind }) => kind === claim)) count.fired++
      if (isFired(intact)) count.wrong++
      if (others.length === one.files.length || others.length === 0) continue
      count.eligible++
      if (!mention.test(`${one.title}\n${one.body}`)) continue
      count.mentioned++
      const { claims } = judgeCase(product, history, one, { files: others })
      if (isFired(claims)) count.detected++
      if (isFired(claims.filter(({ isPlain }) => isPlain))) count.asked++
    }
  }
}

export function droppedTable(counts) {
  const rows = Object.entries(counts).map(([claim, { eligible, mentioned, detected, asked, fired, wrong, all }]) => {
    const share = (part, whole) => `${((100 * part) / whole).toFixed(2)} %`
    return `| ${claim} | ${eligible} | ${mentioned} | ${detected} (${share(detected, mentioned)}) | ${asked} (${share(asked, mentioned)}) | ${fired} | ${wrong} of ${all} (${share(wrong, all)}) |`
  })
  return [
    '| claim | eligible | of these mention it | caught when the files are taken out | said outright | intact, claimed | intact, contradicted |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows
  ].join('\n')
}
