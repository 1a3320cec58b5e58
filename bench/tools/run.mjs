// What detection finds in public histories: `node bench/tools/run.mjs REPOS_DIR [--write]`, REPOS_DIR holding bare
// repositories as <owner>+<name>/repo. Old commits say how often it sees a tool where there was none; newer ones how much
// it misses of what a plain `git log --grep` of the vendors' exact addresses finds. `--write` puts the figures into
// docs/tools.md.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { grepAddresses, readCommits } from './commits.mjs'
import { loadDetection } from './detection.mjs'

export const repositories = [
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
/** No tool of the catalogue that writes into commits was public before GitHub Copilot's preview of June 2021. */
const firstTools = Date.UTC(2021, 5, 1) / 1000

const folder = process.argv[2]
if (folder === undefined || folder.startsWith('--')) throw new Error('name the folder of the repositories')
const { detect, addresses, toolOf } = await loadDetection()

const old = { commits: 0, reports: [] }
const newer = { commits: 0, seen: 0, byTool: new Map() }
/** Address -> commits that git finds by it, and those in which its tool is reported. */
const recall = new Map()
const missed = []

for (const name of repositories) {
  const git = join(folder, name.replace('/', '+'), 'repo')
  const found = new Map()
  const oldHere = []
  for await (const commit of readCommits(git)) {
    const tools = detect(commit)
    if (Math.max(commit.authored, commit.committed) < firstTools) oldHere.push({ commit, tools })
    else {
      newer.commits++
      if (tools.length > 0) {
        newer.seen++
        found.set(commit.id, tools)
        for (const tool of tools) newer.byTool.set(tool.toolId, (newer.byTool.get(tool.toolId) ?? 0) + 1)
      }
    }
  }
  old.commits += oldHere.length
  for (const { commit, tools } of oldHere) for (const tool of tools) old.reports.push({ name, commit, tool })
  for await (const { id, how, address, committed, authored } of grepAddresses(git, addresses)) {
    if (Math.max(authored, committed) < firstTools) continue
    const count = recall.get(address) ?? { grep: 0, grepSeen: 0, author: 0, authorSeen: 0 }
    const isSeen = (found.get(id) ?? []).some(tool => toolOf(address).has(tool.toolId))
    count[how]++
    if (isSeen) count[`${how}Seen`]++
    else missed.push({ name, id, address, how })
    recall.set(address, count)
  }
  console.error(`${name}: ${oldHere.length} old, ${found.size} with a tool`)
}

const page = report()
console.log(page)
for (const { name, commit, tool } of old.reports) {
  const ids = tool.signals.map(signal => signal.id)
  console.log(
    `old: ${name} ${commit.id} ${tool.toolId} ${tool.certainty} ${ids.join(', ')}: ${commit.message.split('\n', 1)[0]}`
  )
}
for (const { name, id, address, how } of missed.slice(0, 200))
  console.log(`not reported: ${name} ${id} ${address} (${how})`)
if (process.argv.includes('--write')) {
  const path = new URL('../../docs/tools.md', import.meta.url)
  const text = readFileSync(path, 'utf8')
  const marks = /(<!-- bench:begin -->\n)[\s\S]*(<!-- bench:end -->)/
  if (!marks.test(text)) throw new Error('docs/tools.md has no marks')
  writeFileSync(
    path,
    text.replace(marks, (_, begin, end) => `${begin}\n${page}\n${end}`)
  )
}

function report() {
  const rows = [...recall].sort(([a], [b]) => (a < b ? -1 : 1))
  const sum = key => rows.reduce((total, [, count]) => total + count[key], 0)
  const per = (part, whole) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`)
  const row = (name, c) =>
    `| ${name} | ${c.grep} | ${c.grepSeen} | ${per(c.grepSeen, c.grep)} | ${c.author} | ${c.authorSeen} | ${per(c.authorSeen, c.author)} |`
  const all = { grep: sum('grep'), grepSeen: sum('grepSeen'), author: sum('author'), authorSeen: sum('authorSeen') }
  const tools = [...newer.byTool].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return [
    `Repositories: ${repositories.join(', ')}; every commit but merges that a branch, tag or pull request holds.`,
    '',
    `- Dated before June 2021: ${old.commits} commits; tools reported: ${old.reports.length}.`,
    `- Newer: ${newer.commits} commits, ${newer.seen} with a tool (${per(newer.seen, newer.commits)}).`,
    `- Most often: ${tools
      .slice(0, 12)
      .map(([id, count]) => `${id} ${count}`)
      .join(', ')}.`,
    '',
    '| address | `git log --grep` | reported | share | `git log --author` | reported | share |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows.map(([address, count]) => row(`\`${address}\``, count)),
    row('all', all),
    ''
  ].join('\n')
}
