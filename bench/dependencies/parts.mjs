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
        export { closeStore, openStore } from './src/inputs/git.ts'
        export { readManifestTexts } from './src/inputs/git-manifests.ts'
        export { GitTrees } from './src/inputs/git-trees.ts'
        export { readMergeMessage } from './src/inputs/history-message.ts'
        export { HistoryObjects } from './src/inputs/history-objects.ts'
        export { looksLikeBot } from './src/commands/backtest-judge.ts'
        export { detectTools } from './src/facts/tool-use.ts'
        export { defaultPolicy } from './src/model/policy.ts'
        export { relateDependencies } from './src/facts/dependencies.ts'
        export { readLock } from './src/model/lock-file.ts'
        export { parseManifest } from './src/model/manifest-parse.ts'
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

const unknown = {
  repository: null,
  number: null,
  url: null,
  author: null,
  updatedAt: null,
  headRef: null,
  baseRef: null,
  fork: null,
  labels: [],
  headObjectSha256: null,
  testMergeTree: null,
  notes: null,
  registryAnswers: null,
  templates: [],
  twinNames: [],
  boundaryReach: null,
  changeDigest: null,
  patchId: null,
  source: 'git',
  reviews: null,
  history: null,
  unknowns: []
}

/**
 * The newest merged pull requests of a repository, one after the other, as `backtest` reads them but without what only
 * other rules look at. `source` says what the description is.
 */
export async function* mergedOf(parts, repository, last) {
  const { openStore, closeStore, HistoryObjects, GitTrees, readManifestTexts, readMergeMessage, MergeHistory } = parts
  const history = await MergeHistory.open(repository, { last }, new Map())
  const store = await openStore({ borrow: repository })
  const objects = new HistoryObjects(store)
  const trees = new GitTrees(store)
  try {
    const { merges } = await history.find(last, () => true)
    for (const { number, commit: head } of merges) {
      try {
        const { commit } = await objects.commit(head)
        const [mergeBase, tip] = commit.parents
        const content = tip === undefined ? commit : (await objects.commit(tip)).commit
        const { files } = await objects.change(mergeBase, head)
        const manifests = await readManifestTexts({ store, trees, mergeBase, head, files })
        const { title = '', body = '', source = 'title-only' } = readMergeMessage(commit.message) ?? {}
        const revisions = { base: mergeBase, mergeBase, head }
        const commits = tip === undefined ? [commit] : [commit, content]
        yield {
          pullRequest: { ...unknown, number, title, body, revisions, commits, files, manifests },
          source,
          author: content.author
        }
      } catch (error) {
        // As backtest: what the clone lacks, and a change that is too large, is not judged.
        if (error.name !== 'InputError') throw error
      }
    }
  } finally {
    history.close()
    objects.close()
    trees.close()
    closeStore(store)
  }
}
