// The generated history of the audit's tests, written to a folder: repository, records, export of pull requests.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = new URL('..', import.meta.url).pathname

/** Loads modules of the sources and of the tests' support as one. */
export async function load(contents) {
  const folder = mkdtempSync(join(tmpdir(), 'remit-bench-'))
  const bundle = join(folder, 'bundle.mjs')
  await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    outfile: bundle,
    bundle: true,
    platform: 'node',
    mainFields: ['module', 'main'],
    format: 'esm',
    logLevel: 'error',
    banner: {
      js: 'import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);'
    }
  })
  try {
    return await import(pathToFileURL(bundle).href)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Writes `count` merges below `folder`; gives the repository, the records, the export and the first commit. */
export async function writeHistory(folder, count, faulty) {
  const { auditedHistory } = await load(`export { auditedHistory } from './__tests__/support/audited-history.ts'`)
  const history = await auditedHistory(count, faulty)
  const records = join(folder, 'records')
  for (const { name, bytes } of history.documents) {
    mkdirSync(dirname(join(records, name)), { recursive: true })
    writeFileSync(join(records, name), bytes)
  }
  const pulls = join(folder, 'pulls.json')
  writeFileSync(pulls, JSON.stringify(history.pulls))
  return { repo: history.repo.dir, records, pulls, first: history.merges[0].commit, planted: history.planted }
}
