// The product itself, bundled from src/ as it stands: nothing that is measured here has a copy of its own.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = new URL('../..', import.meta.url).pathname

/** Bundles the named modules below src/ (without extension) and gives everything that they export. */
export async function loadProduct(modules) {
  const folder = mkdtempSync(join(tmpdir(), 'remit-bench-'))
  const outfile = join(folder, 'product.mjs')
  try {
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
      logLevel: 'error'
    })
    return await import(pathToFileURL(outfile).href)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What reads a change, as the action and the command line do. */
export const readers = [
  'inputs/git',
  'inputs/git-change',
  'inputs/git-process',
  'inputs/git-repository-history',
  'inputs/git-base-tree'
]
