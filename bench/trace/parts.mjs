// The rows of all repositories, built two at a time and kept in the work folder until the engine or the tasks change.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize } from 'node:v8'
import { gitDirectory } from './extract.mjs'
import { bundleProduct, engine, readers } from './product.mjs'

const here = new URL('.', import.meta.url).pathname
const atOnce = 2

/** Everything that rows depend on but the weights, which they are there to learn. */
function engineHash() {
  const hash = createHash('sha256')
  const add = (folder, isWanted) => {
    for (const file of readdirSync(folder).sort())
      if (isWanted(file)) hash.update(`${file}\0`).update(readFileSync(join(folder, file)))
  }
  add(join(here, '../../src/facts'), file => file.startsWith('trace') && file !== 'trace-model.json')
  add(join(here, '../../src/model'), file => /^(?:file-kind|patch|task)/.test(file))
  add(join(here, '../../src/inputs'), file => /^git-(?:base-tree|change|repository-history)/.test(file))
  add(here, file => ['rows.mjs', 'donors.mjs', 'extract.mjs', 'messages.mjs', 'claims.mjs'].includes(file))
  return hash.digest('hex').slice(0, 12)
}

export function readCorpora() {
  return JSON.parse(readFileSync(join(here, 'corpora.json'), 'utf8'))
}

/** `owner/name` of every repository in the folder. */
export function listRepositories(folder) {
  const names = readdirSync(folder)
    .filter(entry => entry.includes('+'))
    .map(entry => entry.replace('+', '/').replace(/\.git$/, ''))
  return [...new Set(names)].filter(name => gitDirectory(folder, name) !== null).sort()
}

/** `--name value` of these arguments. */
export function option(args, name) {
  const at = args.indexOf(`--${name}`)
  return at < 0 ? null : (args[at + 1] ?? null)
}

/** By source of rarity, the product's usual case first. Without its history a repository teaches by what is measured alone. */
export async function loadAllParts({ folder, work, names, draws }) {
  const common = { folder, work, names }
  return {
    history: await loadParts({ ...common, source: 'history', draws }),
    'base-tree': await loadParts({ ...common, source: 'base-tree', draws: 0 })
  }
}

/** The part of each repository, as rows.mjs describes it, for one source of rarity. */
export async function loadParts({ folder, work, names, source, draws }) {
  mkdirSync(work, { recursive: true })
  const hash = engineHash()
  const jobs = names.map(name => {
    if (gitDirectory(folder, name) === null) throw new Error(`There is no git directory of ${name} below ${folder}.`)
    return { name, out: join(work, `${name.replace('/', '+')}.${source}.${draws}.${hash}.rows`) }
  })
  const waiting = jobs.filter(({ out }) => !existsSync(out))
  // One bundle for all of them: nobody's edit moves the engine while it is measured.
  const bundle = join(work, `product.${hash}.mjs`)
  if (waiting.length > 0) await bundleProduct([...readers, ...engine], bundle)
  const worker = async () => {
    for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) {
      await runChild([join(here, 'build-rows.mjs'), bundle, folder, work, job.name, source, String(draws), job.out])
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return jobs.map(({ out }) => deserialize(readFileSync(out)))
}

function runChild(args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--max-old-space-size=4000', ...args], {
      stdio: ['ignore', 'inherit', 'inherit']
    })
    child.on('error', reject)
    child.on('close', code => (code === 0 ? resolve() : reject(new Error(`${args[4]} ended with ${code}`))))
  })
}
