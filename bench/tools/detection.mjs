// Detection as it stands in src, bundled for this run: a commit is judged as a pull request of its own.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = new URL('../../', import.meta.url).pathname
const entry = `
export { detectTools } from './src/facts/tool-use.ts'
export { knownTools } from './src/facts/known-tools.ts'
export { parseTask } from './src/model/task-parse.ts'
export { defaultPolicy } from './src/model/policy.ts'
export { readNote } from './src/model/git-ai-note.ts'`

export async function loadSource() {
  const folder = mkdtempSync(join(tmpdir(), 'remit-bench-'))
  const outfile = join(folder, 'detection.mjs')
  await build({
    stdin: { contents: entry, resolveDir: root, loader: 'ts' },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
    mainFields: ['module', 'main'],
    banner: { js: 'import{createRequire as __c}from"node:module";const require=__c(import.meta.url);' }
  })
  try {
    return await import(pathToFileURL(outfile).href)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** `detect` gives the tools of a commit; the description is its message, as a squash makes it. */
export async function loadDetection() {
  const { detectTools, knownTools, parseTask, defaultPolicy } = await loadSource()
  const policy = defaultPolicy()
  const owners = new Map()
  for (const tool of knownTools) {
    for (const signal of tool.signals) {
      for (const address of signal.addresses ?? []) {
        // At GitHub's noreply domain an id stands before the name; a plain search finds it by the name alone.
        owners.set(address, new Set([...(owners.get(address) ?? []), tool.id]))
      }
    }
  }
  const shared = new Set([...owners.keys()].filter(address => isShared(knownTools, address)))
  const everyTool = { has: () => true }
  return {
    addresses: [...owners.keys()].sort(),
    // An address that several tools write gives the tool whose name stands beside it.
    toolOf: address => (shared.has(address) ? everyTool : owners.get(address)),
    detect(commit) {
      const end = commit.message.indexOf('\n')
      const title = end < 0 ? commit.message : commit.message.slice(0, end)
      const body = end < 0 ? '' : commit.message.slice(end + 1).trim()
      const pullRequest = {
        title,
        body,
        author: null,
        headRef: null,
        labels: [],
        files: [],
        notes: null,
        commits: [commit]
      }
      return detectTools({ pullRequest, task: parseTask(title, body), policy })
    }
  }
}

function isShared(knownTools, address) {
  return knownTools.some(tool => tool.signals.some(signal => signal.nameWins && signal.addresses?.includes(address)))
}

/** Detection of a pull request that holds one value in every place. */
export function detectionOf({ detectTools, parseTask, defaultPolicy, readNote }, value) {
  const id = 'a'.repeat(40)
  const who = { name: value, email: value }
  const patch = new TextEncoder().encode(value.replaceAll(/^/gm, '+'))
  const pullRequest = {
    title: value,
    body: value,
    author: { login: value, id: 1, type: 'User' },
    headRef: value,
    labels: [value],
    files: [
      { path: value, status: 'added', patch: null },
      { path: '.agent-trace/traces.jsonl', status: 'added', patch }
    ],
    notes: readNote(value, id),
    commits: [{ id, parents: [], author: who, committer: who, message: value }]
  }
  const statement = [{ line: 1, text: value }]
  const task = {
    ...parseTask('', ''),
    statement,
    declarationText: statement,
    declaration: { state: 'unnamed', line: 1 }
  }
  const policy = { ...defaultPolicy(), task: { ...defaultPolicy().task, declareBy: ['description', 'trailer'] } }
  return detectTools({ pullRequest, task, policy })
}
