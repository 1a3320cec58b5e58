// Weakenings that a machine puts into real pull requests: node bench/tests/planted.mjs REPOS_DIR [--count 200] [--work DIR]
// [--seed 11]. One weakening in one pull request of a person; every second one in a file that the pull request changes
// anyway (on a line that it leaves alone), the others in a file of the tree that it does not touch. Caught is one that the
// record names with its file and kind, more often than without it. Prints each kind, and what was missed.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { extract, gitDirectory } from '../trace/extract.mjs'
import { generator } from '../trace/generator.mjs'
import { listRepositories, option, readCorpora } from '../trace/parts.mjs'
import { loadProduct, readers } from '../trace/product.mjs'
import { plants } from './plant.mjs'

const args = process.argv.slice(2)
const folder = args[0]
const count = Number(option(args, 'count') ?? 200)
const work = option(args, 'work') ?? join(tmpdir(), 'remit-trace-bench')
const random = generator(Number(option(args, 'seed') ?? 11))
const found = listRepositories(folder)
const corpora = readCorpora().filter(({ name }) => found.includes(name))
mkdirSync(work, { recursive: true })
const scratch = mkdtempSync(join(tmpdir(), 'remit-plant-'))
const product = await loadProduct([...readers, 'facts/test-changes', 'model/task-parse'])
const pick = list => list[Math.floor(random() * list.length)]

const kinds = Object.keys(plants)
const perKind = Math.ceil(count / kinds.length)
const planted = []
const extracted = []
for (const corpus of corpora) {
  const { name, pullRequests } = await extract(product, folder, corpus, work)
  extracted.push({ name, pullRequests, directory: gitDirectory(folder, name) })
}
for (const kind of kinds) {
  // Some repositories offer no place for some kinds.
  for (let tries = 0, done = 0; done < perKind && tries < perKind * 60; tries++) {
    const { name, pullRequests, directory } = extracted[tries % extracted.length]
    const plant = place(kind, directory, pick(pullRequests), done % 2 === 0 && tries < perKind * 30)
    if (plant === null) continue
    planted.push({ kind, repository: name, ...plant })
    done++
  }
}
rmSync(scratch, { recursive: true, force: true })

console.log('| kind | planted | in a changed file | caught | share |\n|--|--|--|--|--|')
for (const kind of kinds)
  row(
    kind,
    planted.filter(plant => plant.kind === kind)
  )
row('all', planted)
for (const { kind, repository, number, path, line, caught } of planted)
  if (!caught) console.log(`missed: ${kind} | ${repository}#${number} | ${path}:${line}`)
const holds = planted.length >= count && planted.filter(({ caught }) => caught).length * 100 >= 95 * planted.length
console.log(`${holds ? 'ok  ' : 'MISS'} at least 95 % of ${count}`)
process.exitCode = holds ? 0 : 1

function row(name, list) {
  const caught = list.filter(one => one.caught).length
  const own = list.filter(one => one.isOwn).length
  console.log(
    `| ${name} | ${list.length} | ${own} | ${caught} | ${list.length === 0 ? '-' : ((100 * caught) / list.length).toFixed(1)} % |`
  )
}

function place(kind, directory, pullRequest, wantsOwn) {
  const { matches, apply, expects } = plants[kind]
  const files = pullRequest.files.map(file => ({
    ...file,
    patch: file.patch === null ? null : new Uint8Array(file.patch)
  }))
  const own = files.filter(
    file => file.status === 'modified' && !file.binary && file.patch?.length > 0 && matches(file.path)
  )
  const isOwn = wantsOwn && own.length > 0
  if (wantsOwn && !isOwn) return null
  const path = isOwn ? pick(own).path : pickInTree(directory, pullRequest, files, matches)
  if (path === null) return null
  const base = show(directory, pullRequest.parent, path)
  const head = isOwn ? show(directory, pullRequest.commit, path) : base
  if (base === null || head === null || head.length > 2_000_000) return null
  const before = new Set(base.split('\n'))
  const lines = head.split('\n')
  const result = apply(path, lines, places => {
    // Only what the base had can become weaker.
    const old = places.filter(([from, to]) => lines.slice(from, Math.max(to, from + 1)).every(line => before.has(line)))
    return pick(old.length > 0 ? old : places)
  })
  if (result === null || !before.has(lines[result.index])) return null
  const patch = diff(base, result.lines.join('\n'))
  const others = files.filter(file => file.path !== path)
  const known = files.find(file => file.path === path)
  const untouched = { ...files[0], path, previousFilename: null, status: 'modified', binary: false }
  const changed = { ...(known ?? untouched), patch, added: marked(patch, '+'), deleted: marked(patch, '-') }
  const task = product.parseTask(pullRequest.title, pullRequest.body)
  const times = list => {
    const { weakened } = product.findTestChanges(list, task)
    return weakened
      .filter(one => one.path === path && expects.includes(one.kind))
      .reduce((sum, one) => sum + one.count, 0)
  }
  const caught = times([...others, changed]) > times(files)
  return { number: pullRequest.number, path, line: result.index + 1, isOwn, caught }
}

function pickInTree(directory, { commit }, files, matches) {
  const taken = new Set(files.map(({ path }) => path))
  const listed = execFileSync('git', ['-C', directory, 'ls-tree', '-r', '--name-only', commit], {
    maxBuffer: 1 << 28,
    encoding: 'utf8'
  })
  const fitting = listed.split('\n').filter(path => matches(path) && !taken.has(path))
  return fitting.length === 0 ? null : pick(fitting)
}

function show(directory, commit, path) {
  try {
    return execFileSync('git', ['-C', directory, 'show', `${commit}:${path}`], {
      maxBuffer: 1 << 28,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore']
    })
  } catch {
    return null
  }
}

/** Lines of a patch with that mark. */
function marked(patch, mark) {
  return new TextDecoder()
    .decode(patch)
    .split('\n')
    .filter(line => line.startsWith(mark)).length
}

/** Hunks as the product's reader gives them. */
function diff(base, head) {
  const [from, to] = [join(scratch, 'base'), join(scratch, 'head')]
  writeFileSync(from, base)
  writeFileSync(to, head)
  const options = ['diff', '--no-index', '--no-color', '-U3', '--diff-algorithm=myers', '--indent-heuristic']
  let text = ''
  try {
    execFileSync('git', [...options, from, to], { maxBuffer: 1 << 28 })
  } catch (error) {
    text = error.stdout.toString('utf8')
  }
  return new TextEncoder().encode(text.slice(Math.max(0, text.indexOf('\n@@') + 1)))
}
