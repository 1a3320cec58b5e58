// Names that a path goes by: the stem that its test, snapshot and document share, its package, and the keys under
// which other files import it. Paths are attacker-controlled.
import { keyOf } from './trace-tokens.js'

/** Names so common that meeting them says nothing: as a stem, and as a directory. */
const generic = new Set(
  `index main mod lib libs init util utils utility utilities helper helpers type types test tests common base core app apps
src source sources config configs readme package packages setup constant constants model models error errors server client api
page pages layout route routes schema schemas settings doc docs default defaults shared data info build run cli cmd internal public
resources java python javascript typescript go rust dotnet org com crates modules module components component services service
examples example scripts script tools dist out bin pkg github workflows workflow vendor third party`.split(/\s+/)
)

export function isGeneric(key: string): boolean {
  return generic.has(key)
}

/** Marks around the stem of a file that belongs to another: `test_x.py`, `x.test.ts`, `XTest.java`, `x_test.go`, `x.d.ts`. */
const stemEndings = [
  '.test',
  '.tests',
  '.spec',
  '.stories',
  '.e2e',
  '.bench',
  '.snap',
  '.d',
  '.test-d',
  '.module',
  '.node',
  '.browser',
  '.generated',
  '.gen',
  '.pb',
  '_test',
  '_tests',
  '_spec',
  '-test',
  '-tests',
  '-spec',
  '_generated',
  '_gen'
]

/** The base name without extension and the marks of tests, stories and generated output; in its own case. */
export function stemOf(path: string): string {
  let stem = baseOf(path)
  if (stem.startsWith('.')) stem = stem.slice(1)
  const dot = stem.lastIndexOf('.')
  if (dot > 0) stem = stem.slice(0, dot)
  if (stem.startsWith('test_')) stem = stem.slice(5)
  for (let pass = 0; pass < 3 && /[._-]/.test(stem); pass++) {
    const lower = stem.toLowerCase()
    const ending = stemEndings.find(ending => lower.endsWith(ending) && lower.length > ending.length)
    if (ending === undefined) break
    stem = stem.slice(0, -ending.length)
  }
  for (const ending of ['Tests', 'Test', 'Spec']) {
    if (stem.endsWith(ending) && stem.length > ending.length) return stem.slice(0, -ending.length)
  }
  return stem
}

export function baseOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** Directory without a trailing slash; empty at the root. */
export function directoryOf(path: string): string {
  const slash = path.lastIndexOf('/')
  return slash < 0 ? '' : path.slice(0, slash)
}

/** Folders that hold packages: the folder below one is the package. */
const containers = new Set(
  'packages libs crates apps src pkg cmd components services modules tests test docs examples internal tools plugins'.split(
    ' '
  )
)

/** The part of a tree that is shipped together: `packages/db`, `src/billing`, `docs`; empty at the root. */
export function packageOf(path: string): string {
  const [first, second, third] = path.split('/', 3)
  if (second === undefined) return ''
  return third !== undefined && containers.has(first!) ? `${first}/${second}` : first!
}

/** A path without its extension, and without `/index` and its like: what a relative import comes to. */
export function modulePath(path: string): string {
  const base = baseOf(path)
  const dot = base.indexOf('.', 1)
  const bare = dot > 0 ? path.slice(0, path.length - base.length + dot) : path
  const name = baseOf(bare)
  return name === 'index' || name === 'mod' || name === '__init__' ? directoryOf(bare) : bare
}

/** The keys under which other files may import this one (facts/trace-imports gives the other side). */
export function importableKeys(path: string): string[] {
  const module = modulePath(path)
  const parts = module.split('/')
  const name = keyOf(parts.at(-1)!)
  const parent = keyOf(parts.at(-2) ?? '')
  const keys = [`path:${module}`]
  if (isTelling(parent, name)) keys.push(`pair:${parent}/${name}`)
  if (path.endsWith('.go')) {
    const above = keyOf(parts.at(-3) ?? '')
    if (isTelling(above, parent)) keys.push(`pair:${above}/${parent}`)
  }
  return keys
}

/** Whether two neighbouring parts of a module name say which module is meant. */
export function isTelling(parent: string, name: string): boolean {
  return parent !== '' && name.length > 1 && !(isGeneric(parent) && isGeneric(name))
}
