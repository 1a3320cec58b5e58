// The parts of the engine that the benches of this folder time and plant into, out of src.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

export const names = [
  'vercel/ai',
  'astral-sh/uv',
  'astral-sh/ruff',
  'langchain-ai/langgraph',
  'microsoft/aspire',
  'open-telemetry/opentelemetry-collector',
  'apache/kafka',
  'TanStack/db',
  'denoland/deno',
  'cline/cline',
  'sigstore/cosign',
  'slsa-framework/slsa'
]

/** Folder of a repository among bare ones that are kept as <owner>+<name>/repo. */
export function folderOf(repositories, name) {
  return join(repositories, name.replace('/', '+'), 'repo')
}

export async function loadParts() {
  const folder = mkdtempSync(join(tmpdir(), 'remit-bench-'))
  const outfile = join(folder, 'parts.mjs')
  await build({
    stdin: {
      contents: `export { MergeHistory } from './src/inputs/history.ts'
        export { looksLikeBot } from './src/commands/backtest-judge.ts'
        export { detectTools } from './src/facts/tool-use.ts'
        export { defaultPolicy } from './src/model/policy.ts'
        export { relateDependencies } from './src/facts/dependencies.ts'
        export { packageKey } from './src/model/package-name.ts'
        export { parseTask } from './src/model/task-parse.ts'
        export { newDependency } from './src/rules/new-dependency.ts'
        export { default as known } from './src/facts/known-packages.json'`,
      resolveDir: new URL('../..', import.meta.url).pathname,
      loader: 'ts'
    },
    outfile,
    bundle: true,
    platform: 'node',
    // As build.mjs: jsonc-parser's CommonJS form hides its parts.
    mainFields: ['module', 'main'],
    format: 'esm',
    logLevel: 'error',
    banner: {
      js: 'import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);'
    }
  })
  const parts = await import(pathToFileURL(outfile).href)
  rmSync(folder, { recursive: true, force: true })
  return parts
}

/** The newest merged pull requests of a repository that can be read, one after the other. */
export async function* mergedOf(MergeHistory, repository, last) {
  const history = await MergeHistory.open(repository, { last }, new Map())
  try {
    const { merges } = await history.find(last, () => true)
    for (const merge of merges) {
      const replayed = await history.read(merge).catch(() => null)
      if (replayed !== null) yield replayed
    }
  } finally {
    history.close()
  }
}
