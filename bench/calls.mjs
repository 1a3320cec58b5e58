// Calls of GitHub's API that a run makes, counted at a server on this machine: `node bench/calls.mjs`.
// The action runs with its real clients against the tests' own GitHub. Exits 1 where a limit is passed.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = new URL('..', import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), 'remit-calls-'))

async function loadTimeline() {
  const outfile = join(folder, 'timeline.mjs')
  await build({
    entryPoints: [join(root, '__tests__/support/timeline.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    mainFields: ['module', 'main'],
    banner: {
      js: 'import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);'
    },
    logLevel: 'error'
  })
  return (await import(pathToFileURL(outfile).href)).Timeline
}

const plain = { version: 1 }
/** Everything that costs calls. */
const full = {
  version: 1,
  review: 'block',
  approval: { independent: 1 },
  checks: [{ name: 'unit', app: 'github-actions' }],
  paths: [{ match: ['infra/prod/**'], forbid: 'all', approvers: ['@acme/platform'] }]
}
const change = { 'src/tax.ts': 'export const tax = Math.round\n', 'infra/prod/dns.tf': 'zone = 2\n' }

/** Approved, edited, checked, and rebased since, so that the approval must be looked up; `more` of each list on top. */
async function decided(timeline, more = 0) {
  timeline.github.conversation.teams.set('acme/platform', ['bob'])
  timeline.check('unit', 'success')
  timeline.edit('ada', {
    body: 'The tax in `src/tax.ts` is rounded. Also changes `infra/prod/dns.tf`, because it moved.'
  })
  timeline.review('bob', 'APPROVED')
  timeline.rebase('ada')
  timeline.check('unit', 'success')
  for (let index = 0; index < more; index++) {
    timeline.review(`reader-${index}`, 'COMMENTED')
    timeline.check(`job ${index}`, 'success')
  }
}

async function count(Timeline, scene, prepare, event) {
  const timeline = await Timeline.open(scene)
  try {
    await prepare(timeline)
    const before = timeline.github.calls.length
    await timeline.run(event?.(timeline))
    return { calls: timeline.github.calls.slice(before).map(({ call }) => call), verdict: timeline.verdict }
  } finally {
    await timeline.close()
  }
}

let missed = 0
function row(name, { calls, verdict }, limit) {
  const holds = calls.length <= limit
  if (!holds) missed++
  console.log(
    `${holds ? 'ok  ' : 'MISS'} ${name.padEnd(62)} ${String(calls.length).padStart(3)}  limit ${limit}  ${verdict}`
  )
  if (process.argv.includes('--list')) for (const call of calls) console.log(`       ${call}`)
}

try {
  const Timeline = await loadTimeline()
  const opened = timeline => ({
    name: 'pull_request',
    payload: { action: 'opened', number: 7, pull_request: { number: 7, head: { sha: timeline.headSha } } }
  })
  const nothing = async () => {}
  row('ordinary run', await count(Timeline, { policy: plain }, nothing, opened), 5)
  const twice = async timeline => timeline.run(opened(timeline))
  row('run again on the same head', await count(Timeline, { policy: plain }, twice), 6)
  const scene = { policy: full, change }
  row('with reviews, expected checks, teams and history', await count(Timeline, scene, decided), 12)
  for (const more of [100, 200, 400]) {
    const many = timeline => decided(timeline, more)
    row(`the same with ${more} reviews and ${more} checks more`, await count(Timeline, scene, many), 12 + more / 100)
  }
  const commits = number => async timeline => {
    for (let index = 0; index < number; index++) timeline.push('ada', { [`src/part-${index % 7}.ts`]: `${index}\n` })
  }
  row('ordinary run of 250 commits', await count(Timeline, { policy: plain }, commits(250), opened), 5 + 2)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
process.exitCode = missed === 0 ? 0 : 1
