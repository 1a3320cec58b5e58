// Cargo.toml.
import { parse as parseToml } from 'smol-toml'
import type { DeclaredPackage, DependencyScope, DependencySource } from './dependency.js'
import type { Manifest } from './manifest-parse.js'
import { addressOf, inWorkspace, isPackageName, requirementText, sourceAt, usualRegistry } from './package-name.js'
import { entriesOf, isTable, valueAt } from './plain-object.js'

const sections: readonly (readonly [string, DependencyScope])[] = [
  ['dependencies', 'runtime'],
  ['build-dependencies', 'build'],
  ['dev-dependencies', 'dev']
]

/** Throws where the text is no TOML. */
export function readCargo(text: string): Partial<Manifest> {
  const root = parseToml(text)
  const name = valueAt(root, 'package', 'name')
  const targets = entriesOf(valueAt(root, 'target')).map(([, target]) => target)
  return {
    name: typeof name === 'string' ? name : null,
    packages: [
      ...[root, ...targets].flatMap(packagesOf),
      ...tableOf(valueAt(root, 'workspace', 'dependencies'), 'runtime').map(one => ({
        ...one,
        isManaged: true as const
      })),
      // A patch takes a package from elsewhere, whoever asks for it.
      ...entriesOf(valueAt(root, 'patch')).flatMap(([, patched]) => tableOf(patched, 'runtime'))
    ]
  }
}

function packagesOf(holder: unknown): DeclaredPackage[] {
  return sections.flatMap(([section, scope]) => tableOf(valueAt(holder, section), scope))
}

function tableOf(table: unknown, scope: DependencyScope): DeclaredPackage[] {
  return entriesOf(table).flatMap(([key, value]) => {
    const renamed = valueAt(value, 'package')
    const name = typeof renamed === 'string' ? renamed : key
    if (!isPackageName(name)) return []
    const source = sourceOf(value)
    const version = isTable(value) ? value.version : value
    const isOptional = valueAt(value, 'optional') === true && scope === 'runtime'
    return [
      {
        name,
        scope: isOptional ? 'optional' : scope,
        requirement: source.kind === 'registry' || source.kind === 'other-registry' ? requirementText(version) : null,
        source
      }
    ]
  })
}

function sourceOf(value: unknown): DependencySource {
  if (valueAt(value, 'workspace') === true) return inWorkspace
  const git = valueAt(value, 'git')
  if (typeof git === 'string') return sourceAt('git', git)
  const path = valueAt(value, 'path')
  if (typeof path === 'string') return sourceAt('path', path)
  const registry = valueAt(value, 'registry-index') ?? valueAt(value, 'registry')
  if (typeof registry !== 'string' || registry === 'crates-io') return usualRegistry
  return { kind: 'other-registry', at: addressOf(registry) }
}
