// What reading manifests and relating them to the task costs: `node bench/dependencies/cost.mjs REPOS_DIR [--last 100]`.
// Time of a pull request by its changed files, over all merged ones and over those that touch a manifest or lock file,
// and how the time grows with the size of a text.
import { folderOf, loadParts, mergedOf, names } from './parts.mjs'

const [repositories] = process.argv.slice(2)
if (repositories === undefined) throw new Error('name the folder of the repositories')
const last = Number(process.argv[process.argv.indexOf('--last') + 1]) || 100
const parts = await loadParts()
const { relateDependencies, parseTask } = parts

const all = []
const touching = []
for (const name of names) {
  for await (const { pullRequest } of mergedOf(parts, folderOf(repositories, name), last)) {
    const task = parseTask(pullRequest.title, pullRequest.body)
    const started = performance.now()
    relateDependencies(pullRequest, task)
    const perFile = (performance.now() - started) / Math.max(1, pullRequest.files.length)
    all.push(perFile)
    if (pullRequest.manifests.length > 0) touching.push(perFile)
  }
}
const quantile = (values, share) => [...values].sort((a, b) => a - b)[Math.floor(share * (values.length - 1))]
const words = values => `median ${quantile(values, 0.5).toFixed(3)} ms, 95 % ${quantile(values, 0.95).toFixed(2)} ms`
console.log(`${all.length} pull requests, by changed file: ${words(all)}`)
console.log(`${touching.length} of them touch a manifest or lock file: ${words(touching)}`)

const read = text => ({ state: 'read', text })
const manifestOf = count =>
  JSON.stringify({
    dependencies: Object.fromEntries(Array.from({ length: count }, (_, at) => [`package-${at}`, '^1']))
  })
const lockOf = count =>
  `importers:\n  .: {}\npackages:\n${Array.from({ length: count }, (_, at) => `  package-${at}@1.0.0:\n    resolution: {integrity: sha512-x, tarball: https://x.example/${at}.tgz}\n`).join('')}`
const timeOf = count => {
  const manifests = [
    { path: 'package.json', before: read('{}'), after: read(manifestOf(count)) },
    { path: 'pnpm-lock.yaml', before: read(lockOf(1)), after: read(lockOf(count)) }
  ]
  const times = Array.from({ length: 5 }, () => {
    const started = performance.now()
    relateDependencies({ title: 'T', manifests, registryAnswers: null }, { statement: [] })
    return performance.now() - started
  })
  return Math.min(...times)
}
timeOf(1000)
const growth = timeOf(8000) / timeOf(2000)
console.log(`${quantile(all, 0.5) <= 1 ? 'ok  ' : 'MISS'} median of all at most 1 ms a changed file`)
console.log(`${growth <= 8 ? 'ok  ' : 'MISS'} four times the packages take ${growth.toFixed(1)} times as long`)
process.exitCode = quantile(all, 0.5) <= 1 && growth <= 8 ? 0 : 1
