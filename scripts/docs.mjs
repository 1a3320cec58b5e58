// `npm run docs`: writes every generated page. __tests__/tidy.test.ts proves that the pages are fresh.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { readmeWithDemo } from './readme-demo.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'remit-docs-'))
const bundle = join(folder, 'pages.mjs')
try {
  await build({
    absWorkingDir: root,
    entryPoints: ['scripts/pages.ts'],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
    // Bundled CommonJS dependencies still call require() for Node's own modules.
    banner: {
      js: 'import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);'
    }
  })
  const { generatedPages } = await import(pathToFileURL(bundle).href)
  const pages = generatedPages(root)
  // A page whose rule is gone goes too.
  for (const name of readdirSync(join(root, 'docs/rules'))) {
    if (!pages.has(`docs/rules/${name}`)) rmSync(join(root, 'docs/rules', name))
  }
  for (const [path, text] of pages) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const readme = join(root, 'README.md')
  writeFileSync(readme, readmeWithDemo(readFileSync(readme, 'utf8'), join(root, 'dist')))
  console.log(`${pages.size} pages and the README's example written.`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
