// The one command that makes dist/. The output is committed, unminified so that it can be reviewed,
// and byte-identical wherever it is built; .ci/run proves that it is fresh.
import { readFileSync, rmSync } from 'node:fs'
import { build } from 'esbuild'

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'))
const root = new URL('.', import.meta.url).pathname
const out = process.argv[2] ?? 'dist'

/** The engine reads JSON from a text faster than the same data as code, and the text is smaller. */
const jsonAsText = {
  name: 'json-as-text',
  setup({ onLoad, onResolve, resolve }) {
    // Packages may ask for theirs by require(), which would get a module and not the data; asked for by import, the
    // other form would get a property with a getter for each of thousands of keys.
    onResolve({ filter: /\.json$/ }, async ({ path, kind, pluginData, ...from }) => {
      if (pluginData?.isResolved) return undefined
      const found = await resolve(path, { ...from, kind, pluginData: { isResolved: true } })
      return { ...found, suffix: kind === 'require-call' ? '?required' : '' }
    })
    onLoad({ filter: /\.json$/ }, ({ path, suffix }) => {
      const text = JSON.stringify(JSON.parse(readFileSync(path, 'utf8')))
      const way = suffix === '?required' ? 'module.exports =' : 'export default'
      return { contents: `${way} JSON.parse(${JSON.stringify(text)})`, loader: 'js' }
    })
  }
}

rmSync(out, { recursive: true, force: true })
await build({
  absWorkingDir: root,
  entryPoints: { index: 'src/action.ts', rerun: 'src/rerun.ts', cli: 'src/cli.ts' },
  outdir: out,
  bundle: true,
  platform: 'node',
  format: 'esm',
  // Code that only some runs need (the artifact client, the single commands) stays in chunks of its own.
  splitting: true,
  target: 'node20',
  // jsonc-parser's CommonJS form hides its parts from a bundler; packages with `exports` do not look at this.
  mainFields: ['module', 'main'],
  legalComments: 'none',
  plugins: [jsonAsText],
  define: { 'process.env.REMIT_VERSION': JSON.stringify(version) },
  // Bundled CommonJS dependencies still call require() for Node's own modules.
  banner: {
    js: 'import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);'
  }
})
