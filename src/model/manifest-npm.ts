// package.json and the settings files of npm, pnpm and Yarn beside it.
import { load as loadYaml } from 'js-yaml'
import type { DeclaredPackage, DependencyScope, DependencySource } from './dependency.js'
import type { Manifest } from './manifest-parse.js'
import {
  addressOf,
  inWorkspace,
  isPackageName,
  isUsualAddress,
  requirementText,
  sourceAt,
  usualRegistry
} from './package-name.js'
import { entriesOf, isTable, stringsOf, valueAt } from './plain-object.js'

const sections: readonly (readonly [string, DependencyScope])[] = [
  ['dependencies', 'runtime'],
  ['optionalDependencies', 'optional'],
  ['devDependencies', 'dev'],
  ['peerDependencies', 'peer']
]

/** Throws where the text is not JSON, or not an object. */
export function readPackageJson(text: string): Partial<Manifest> {
  const root: unknown = JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text)
  if (!isTable(root)) throw new TypeError('not an object')
  const packages = sections.flatMap(([section, scope]) => {
    return entriesOf(root[section]).flatMap(([name, spec]) => declared(name, spec, scope))
  })
  packages.push(...replacements(root))
  const name = valueAt(root, 'name')
  return {
    packages,
    name: typeof name === 'string' ? name : null,
    scripts: allowedScripts(root),
    forbidsScripts: stringsOf(valueAt(root, 'pnpm', 'neverBuiltDependencies')).filter(isPackageName)
  }
}

/** Throws where the text is no YAML. Catalogs declare what `catalog:` in a package.json takes. */
export function readPnpmWorkspace(text: string): Partial<Manifest> {
  const root = readYaml(text)
  const catalogs = [valueAt(root, 'catalog'), ...entriesOf(valueAt(root, 'catalogs')).map(([, catalog]) => catalog)]
  const packages = catalogs
    .flatMap(entriesOf)
    .flatMap(([name, spec]) => declared(name, spec, 'runtime'))
    .map((one): DeclaredPackage => ({ ...one, isManaged: true }))
  packages.push(...replaced(valueAt(root, 'overrides')))
  return {
    packages,
    scripts: builtPackages(root),
    forbidsScripts: [
      ...stringsOf(valueAt(root, 'neverBuiltDependencies')).filter(isPackageName),
      ...(valueAt(root, 'ignoreScripts') === true ? ['*'] : [])
    ],
    registries: registriesOf(entriesOf(valueAt(root, 'registries')).map(([, address]) => address))
  }
}

/** `key = value` lines; keys may name a scope or, for accounts, a host. Accounts are never looked at. */
export function readNpmSettings(text: string): Partial<Manifest> {
  const registries: string[] = []
  const scripts: string[] = []
  const forbidsScripts: string[] = []
  for (const line of text.split('\n')) {
    const at = line.indexOf('=')
    if (at < 0 || /^\s*[#;]/.test(line)) continue
    const key = line.slice(0, at).trim()
    const value = line.slice(at + 1).trim()
    if (key === 'registry' || key.endsWith(':registry')) registries.push(value)
    if (key === 'ignore-scripts' && value === 'true') forbidsScripts.push('*')
    if (/^(?:only-built-dependencies|never-built-dependencies)\[\]$/.test(key) && isPackageName(value)) {
      ;(key.startsWith('only') ? scripts : forbidsScripts).push(value)
    }
    if (key === 'dangerously-allow-all-builds' && value === 'true') scripts.push('*')
  }
  return { registries: registriesOf(registries), scripts, forbidsScripts }
}

/** Throws where the text is no YAML. */
export function readYarnSettings(text: string): Partial<Manifest> {
  const root = readYaml(text)
  const scopes = entriesOf(valueAt(root, 'npmScopes')).map(([, scope]) => valueAt(scope, 'npmRegistryServer'))
  return {
    registries: registriesOf([valueAt(root, 'npmRegistryServer'), ...scopes]),
    forbidsScripts: valueAt(root, 'enableScripts') === false ? ['*'] : []
  }
}

function declared(key: string, spec: unknown, scope: DependencyScope): DeclaredPackage[] {
  const text = typeof spec === 'string' ? spec.trim() : ''
  const { name, source, requirement } = readSpec(key, text)
  return isPackageName(name) ? [{ name, scope, requirement, source }] : []
}

function readSpec(key: string, spec: string): { name: string; source: DependencySource; requirement: string | null } {
  const from = (source: DependencySource) => ({ name: key, source, requirement: null })
  if (spec.startsWith('npm:')) {
    // Another package under this name.
    const alias = spec.slice('npm:'.length)
    const at = alias.indexOf('@', 1)
    const name = at < 0 ? alias : alias.slice(0, at)
    return { name, source: usualRegistry, requirement: at < 0 ? null : requirementText(alias.slice(at + 1)) }
  }
  if (/^(?:workspace|catalog):/.test(spec)) return from(inWorkspace)
  if (/^(?:file|link|portal):|^(?:\.{0,2}|~)\//.test(spec)) return from(sourceAt('path', spec.replace(/^[a-z]+:/, '')))
  if (spec.startsWith('jsr:')) {
    return { name: key, source: sourceAt('other-registry', 'jsr.io'), requirement: requirementText(spec.slice(4)) }
  }
  const short = /^(github|gitlab|bitbucket|gist):(.{1,500})$/.exec(spec)
  if (short !== null) return from(sourceAt('git', `${hostOf(short[1]!)}/${short[2]!}`))
  if (/^git(?:\+[a-z]{1,10})?:|^git@/.test(spec)) return from(sourceAt('git', spec))
  if (/^https?:/i.test(spec)) return from(sourceAt(/\.git(?:#|$)/.test(spec) ? 'git' : 'url', spec))
  if (/^[\w.-]{1,100}\/[\w.-]{1,100}(?:#.*)?$/.test(spec)) return from(sourceAt('git', `github.com/${spec}`))
  return { name: key, source: usualRegistry, requirement: requirementText(spec.replace(/^patch:.*$/, '')) }
}

function hostOf(short: string): string {
  return short === 'gist' ? 'gist.github.com' : short === 'bitbucket' ? 'bitbucket.org' : `${short}.com`
}

/** What `overrides` and `resolutions` take from elsewhere than the registry; versions alone bring no new package. */
function replacements(root: Record<string, unknown>): DeclaredPackage[] {
  return [root.overrides, root.resolutions, valueAt(root, 'pnpm', 'overrides')].flatMap(replaced)
}

function replaced(section: unknown): DeclaredPackage[] {
  const found: DeclaredPackage[] = []
  // Nested in npm, flat in the others. A list of what is left to look at, since texts may nest deeper than a stack.
  const left = entriesOf(section)
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const [key, value] = next
    if (isTable(value)) {
      for (const [inner, spec] of Object.entries(value)) left.push([inner === '.' ? key : inner, spec])
      continue
    }
    const [one] = declared(overriddenName(key), value, 'runtime')
    if (one !== undefined && !['registry', 'path', 'workspace'].includes(one.source.kind)) found.push(one)
    else if (one !== undefined && typeof value === 'string' && value.startsWith('npm:')) found.push(one)
  }
  return found
}

/** `a>b@1` speaks of b, and so does a pattern of folders that ends in b. */
function overriddenName(key: string): string {
  const folders = key.lastIndexOf('**/')
  const last = key.slice(Math.max(key.lastIndexOf('>') + 1, folders < 0 ? 0 : folders + 3))
  const at = last.indexOf('@', 1)
  return at < 0 ? last : last.slice(0, at)
}

/** Bun's list, pnpm's, npm's and LavaMoat's tables, Yarn's marks. */
function allowedScripts(root: Record<string, unknown>): string[] {
  const marked = entriesOf(root.dependenciesMeta).flatMap(([name, meta]) =>
    valueAt(meta, 'built') === true ? [name] : []
  )
  const tables = [root.allowScripts, valueAt(root, 'lavamoat', 'allowScripts')].flatMap(entriesOf)
  const inTables = tables.flatMap(([name, allowed]) => (allowed === true ? [name] : []))
  return [...stringsOf(root.trustedDependencies), ...builtPackages(root.pnpm), ...marked, ...inTables].filter(
    isPackageName
  )
}

function builtPackages(settings: unknown): string[] {
  const allowed = entriesOf(valueAt(settings, 'allowBuilds')).flatMap(([name, is]) => (is === true ? [name] : []))
  const all = valueAt(settings, 'dangerouslyAllowAllBuilds') === true ? ['*'] : []
  return [...stringsOf(valueAt(settings, 'onlyBuiltDependencies')), ...allowed, ...all].filter(isPackageName)
}

function registriesOf(addresses: readonly unknown[]): string[] {
  return addresses
    .filter(address => typeof address === 'string')
    .map(addressOf)
    .filter(address => address !== '' && !isUsualAddress(address))
}

/** Deep nesting and aliases that multiply a text are refused: real settings have neither. */
function readYaml(text: string): unknown {
  return text.trim() === '' ? {} : loadYaml(text, { maxDepth: 40, maxAliases: 20 })
}
