// pyproject.toml: the standard tables, and those of uv, Poetry and PDM.
import { parse as parseToml } from 'smol-toml'
import type { DeclaredPackage, DependencyScope, DependencySource } from './dependency.js'
import type { Manifest } from './manifest-parse.js'
import { readRequirement } from './manifest-requirements.js'
import {
  addressOf,
  inWorkspace,
  isPackageName,
  isUsualAddress,
  packageKey,
  requirementText,
  sourceAt,
  usualRegistry
} from './package-name.js'
import { entriesOf, isTable, stringsOf, valueAt } from './plain-object.js'

/** Throws where the text is no TOML. */
export function readProject(text: string): Partial<Manifest> {
  const root = parseToml(text)
  const name = valueAt(root, 'project', 'name') ?? valueAt(root, 'tool', 'poetry', 'name')
  const packages = [
    ...required(valueAt(root, 'project', 'dependencies'), 'runtime'),
    ...listed(valueAt(root, 'project', 'optional-dependencies'), 'optional'),
    ...listed(valueAt(root, 'dependency-groups'), 'dev'),
    ...required(valueAt(root, 'tool', 'uv', 'dev-dependencies'), 'dev'),
    ...listed(valueAt(root, 'tool', 'pdm', 'dev-dependencies'), 'dev'),
    ...poetryPackages(valueAt(root, 'tool', 'poetry')),
    ...required(valueAt(root, 'build-system', 'requires'), 'build')
  ]
  const sources = uvSources(root)
  return {
    name: typeof name === 'string' ? name : null,
    packages: packages
      // Extras of a project may ask for the project itself.
      .filter(one => typeof name !== 'string' || packageKey('pypi', one.name) !== packageKey('pypi', name))
      .map(one => {
        const source = sources.get(packageKey('pypi', one.name))
        return source === undefined ? one : { ...one, source, requirement: null }
      }),
    registries: indexes(root)
  }
}

function required(list: unknown, scope: DependencyScope): DeclaredPackage[] {
  return stringsOf(list).flatMap(text => readRequirement(text, scope) ?? [])
}

function listed(table: unknown, scope: DependencyScope): DeclaredPackage[] {
  return entriesOf(table).flatMap(([, list]) => required(list, scope))
}

function poetryPackages(poetry: unknown): DeclaredPackage[] {
  const groups = entriesOf(valueAt(poetry, 'group')).map(([, group]) => valueAt(group, 'dependencies'))
  return [
    ...poetryTable(valueAt(poetry, 'dependencies'), 'runtime'),
    ...poetryTable(valueAt(poetry, 'dev-dependencies'), 'dev'),
    ...groups.flatMap(group => poetryTable(group, 'dev'))
  ]
}

function poetryTable(table: unknown, scope: DependencyScope): DeclaredPackage[] {
  return entriesOf(table).flatMap(([name, given]) => {
    if (name === 'python' || !isPackageName(name)) return []
    // A list gives one requirement for each platform.
    const value: unknown = Array.isArray(given) ? given[0] : given
    if (!isTable(value)) return [{ name, scope, requirement: requirementText(value), source: usualRegistry }]
    const source = sourceOf(value) ?? usualRegistry
    const requirement = source.kind === 'registry' ? requirementText(value.version) : null
    return [{ name, scope: value.optional === true ? 'optional' : scope, requirement, source }]
  })
}

/** Where uv takes packages from, by key. Of several entries, one for each platform, the first that is no registry counts. */
function uvSources(root: unknown): Map<string, DependencySource> {
  const indexAddresses = new Map(
    tables(valueAt(root, 'tool', 'uv', 'index')).flatMap(index =>
      typeof index.name === 'string' && typeof index.url === 'string' ? [[index.name, index.url]] : []
    )
  )
  const found = new Map<string, DependencySource>()
  for (const [name, given] of entriesOf(valueAt(root, 'tool', 'uv', 'sources'))) {
    for (const one of Array.isArray(given) ? given : [given]) {
      const source = sourceOf(one) ?? indexSource(valueAt(one, 'index'), indexAddresses)
      if (source !== null && !found.has(packageKey('pypi', name))) found.set(packageKey('pypi', name), source)
    }
  }
  return found
}

function sourceOf(value: unknown): DependencySource | null {
  if (valueAt(value, 'workspace') === true) return inWorkspace
  for (const [key, kind] of [
    ['git', 'git'],
    ['url', 'url'],
    ['path', 'path'],
    ['file', 'path']
  ] as const) {
    const address = valueAt(value, key)
    if (typeof address === 'string') return sourceAt(kind, address)
  }
  const index = valueAt(value, 'source')
  return typeof index === 'string' && index.toLowerCase() !== 'pypi' ? sourceAt('other-registry', index) : null
}

function indexSource(name: unknown, addresses: ReadonlyMap<string, string>): DependencySource | null {
  if (typeof name !== 'string') return null
  const address = addressOf(addresses.get(name) ?? name)
  return isUsualAddress(address) ? null : { kind: 'other-registry', at: address }
}

function indexes(root: unknown): string[] {
  const uv = valueAt(root, 'tool', 'uv')
  const extra = valueAt(uv, 'extra-index-url')
  const addresses = [
    ...tables(valueAt(uv, 'index')).map(index => index.url),
    valueAt(uv, 'index-url'),
    ...(Array.isArray(extra) ? extra : []),
    ...tables(valueAt(root, 'tool', 'poetry', 'source')).map(source => source.url),
    ...tables(valueAt(root, 'tool', 'pdm', 'source')).map(source => source.url)
  ]
  return addresses
    .filter(address => typeof address === 'string')
    .map(addressOf)
    .filter(address => !isUsualAddress(address))
}

function tables(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isTable) : []
}
