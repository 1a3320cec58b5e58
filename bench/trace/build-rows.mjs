// One repository's rows in a process of its own: node build-rows.mjs BUNDLE REPOS_DIR WORK_DIR NAME SOURCE DRAWS OUT
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { serialize } from 'node:v8'
import { countClaims } from './claims.mjs'
import { describe } from './donors.mjs'
import { extract, readHistory } from './extract.mjs'
import { buildRows } from './rows.mjs'

const [bundle, folder, work, name, source, draws, out] = process.argv.slice(2)
const corpora = JSON.parse(readFileSync(new URL('corpora.json', import.meta.url), 'utf8'))
const product = await import(pathToFileURL(bundle).href)
const extracted = await extract(product, folder, corpora.find(corpus => corpus.name === name) ?? { name }, work)
const history = source === 'none' ? null : await readHistory(product, folder, extracted, source === 'base-tree')
const started = Date.now()
const part = buildRows(product, extracted, history, Number(draws))
const claims = countClaims(describe(extracted.pullRequests, product))
const commit = extracted.head
writeFileSync(
  `${out}.part`,
  serialize({
    ...part,
    source,
    commit,
    claims,
    names: product.fileFeatureNames,
    changeNames: product.changeFeatureNames
  })
)
renameSync(`${out}.part`, out)
const seconds = ((Date.now() - started) / 1000).toFixed(0)
const memory = (process.resourceUsage().maxRSS / 1024).toFixed(0)
console.error(
  `${name} ${source}: ${part.pullRequests.length} pull requests, ${part.groups.length} make-ups, ${seconds} s, ${memory} MiB`
)
