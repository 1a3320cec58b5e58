// Asks recheck about every pattern in src: `npm ci --prefix tools/recheck`, then `node bench/patterns.mjs`. Fails on one
// that is not linear for every text. Patterns that are put together while the program starts are seen as it does so.
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { transformSync } from 'esbuild'
import { loadProduct } from './trace/product.mjs'

const require = createRequire(new URL('../tools/recheck/package.json', import.meta.url))
const { parse } = require('acorn')
const { simple } = require('acorn-walk')
const { checkSync } = require('recheck')

const source = new URL('../src', import.meta.url).pathname
const patterns = new Map()
const add = (pattern, flags, place) => patterns.set(`/${pattern}/${flags}`, { pattern, flags, place })

const files = readdirSync(source, { recursive: true }).filter(file => file.endsWith('.ts'))
for (const file of files) {
  const { code } = transformSync(readFileSync(join(source, file), 'utf8'), { loader: 'ts', format: 'esm' })
  simple(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), {
    Literal: ({ regex }) => {
      if (regex) add(regex.pattern, regex.flags, file)
    }
  })
}

// What modules build at their top level: packages build their own as well, so only those of modules that do are loaded.
const builders = files.filter(file => readFileSync(join(source, file), 'utf8').includes('new RegExp('))
const native = globalThis.RegExp
for (const file of builders) {
  const built = []
  globalThis.RegExp = new Proxy(native, {
    construct(target, args) {
      const made = Reflect.construct(target, args)
      built.push(made)
      return made
    }
  })
  try {
    await loadProduct([file.replace(/\.ts$/, '')])
  } finally {
    globalThis.RegExp = native
  }
  for (const { source: pattern, flags } of built) add(pattern, flags, `built by ${file}`)
}

let slow = 0
for (const { pattern, flags, place } of patterns.values()) {
  const { status, complexity } = checkSync(pattern, flags, { timeout: 120_000, randomSeed: 1 })
  if (status === 'safe') continue
  slow++
  console.log(`${place}: ${complexity?.summary ?? status}: /${pattern.slice(0, 200)}/${flags}`)
}
console.log(`${patterns.size} patterns, ${slow} of them not known to be linear.`)
process.exitCode = slow === 0 ? 0 : 1
