// The product itself, bundled from src/ as it stands: nothing that is measured here has a copy of its own.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = new URL('../..', import.meta.url).pathname

/** Bundles the named modules below src/ (without extension) into one file. */
export async function bundleProduct(modules, outfile) {
  await build({
    stdin: {
      contents: modules.map(module => `export * from './src/${module}.ts'`).join('\n'),
      resolveDir: root
    },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    mainFields: ['module', 'main'],
    // A package in CommonJS asks for Node's own modules by require.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)"
    },
    logLevel: 'error'
  })
}

/** Everything that these modules export. */
export async function loadProduct(modules) {
  const folder = mkdtempSync(join(tmpdir(), 'remit-bench-'))
  try {
    const outfile = join(folder, 'product.mjs')
    await bundleProduct(modules, outfile)
    return await import(pathToFileURL(outfile).href)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What reads a repository, as the action and the command line do. */
export const readers = [
  'inputs/git',
  'inputs/git-change',
  'inputs/git-process',
  'inputs/git-revisions',
  'inputs/git-repository-history'
]

/** What traces a change, and what its scorer is made of. */
export const engine = [
  'facts/trace',
  'facts/trace-features',
  'facts/trace-model',
  'facts/trace-score',
  'facts/trace-statistics',
  'model/file-kind',
  'model/task-parse'
]
