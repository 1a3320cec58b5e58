// Which files say what a project is built from, by their names alone.
import type { Ecosystem } from './dependency.js'
import { fileKind } from './file-kind.js'

export type ManifestFormat =
  | 'package.json'
  | 'pnpm-workspace.yaml'
  | '.npmrc'
  | '.yarnrc.yml'
  | 'pyproject.toml'
  | 'requirements.txt'
  | 'pom.xml'
  | 'go.mod'
  | 'Cargo.toml'

export type LockFormat =
  | 'package-lock.json'
  | 'pnpm-lock.yaml'
  | 'yarn.lock'
  | 'bun.lock'
  | 'uv.lock'
  | 'poetry.lock'
  | 'pdm.lock'
  | 'go.sum'
  | 'Cargo.lock'

export type ManifestKind = { ecosystem: Ecosystem } & (
  | { sort: 'manifest'; format: ManifestFormat }
  | { sort: 'lock'; format: LockFormat }
)

const named: ReadonlyMap<string, ManifestKind> = new Map<string, ManifestKind>([
  ['package.json', { ecosystem: 'npm', sort: 'manifest', format: 'package.json' }],
  ['pnpm-workspace.yaml', { ecosystem: 'npm', sort: 'manifest', format: 'pnpm-workspace.yaml' }],
  ['.npmrc', { ecosystem: 'npm', sort: 'manifest', format: '.npmrc' }],
  ['.yarnrc.yml', { ecosystem: 'npm', sort: 'manifest', format: '.yarnrc.yml' }],
  ['pyproject.toml', { ecosystem: 'pypi', sort: 'manifest', format: 'pyproject.toml' }],
  ['pom.xml', { ecosystem: 'maven', sort: 'manifest', format: 'pom.xml' }],
  ['go.mod', { ecosystem: 'go', sort: 'manifest', format: 'go.mod' }],
  ['Cargo.toml', { ecosystem: 'cargo', sort: 'manifest', format: 'Cargo.toml' }],
  ['package-lock.json', { ecosystem: 'npm', sort: 'lock', format: 'package-lock.json' }],
  ['npm-shrinkwrap.json', { ecosystem: 'npm', sort: 'lock', format: 'package-lock.json' }],
  ['pnpm-lock.yaml', { ecosystem: 'npm', sort: 'lock', format: 'pnpm-lock.yaml' }],
  ['yarn.lock', { ecosystem: 'npm', sort: 'lock', format: 'yarn.lock' }],
  ['bun.lock', { ecosystem: 'npm', sort: 'lock', format: 'bun.lock' }],
  ['uv.lock', { ecosystem: 'pypi', sort: 'lock', format: 'uv.lock' }],
  ['poetry.lock', { ecosystem: 'pypi', sort: 'lock', format: 'poetry.lock' }],
  ['pdm.lock', { ecosystem: 'pypi', sort: 'lock', format: 'pdm.lock' }],
  ['go.sum', { ecosystem: 'go', sort: 'lock', format: 'go.sum' }],
  ['Cargo.lock', { ecosystem: 'cargo', sort: 'lock', format: 'Cargo.lock' }]
])

/** What a path (`/`-separated, as git has it) is; null for every other file. */
export function manifestKind(path: string): ManifestKind | null {
  const slash = path.lastIndexOf('/')
  const name = path.slice(slash + 1)
  const known = named.get(name)
  if (known !== undefined) return known
  return isRequirements(name, path.slice(0, Math.max(0, slash)))
    ? { ecosystem: 'pypi', sort: 'manifest', format: 'requirements.txt' }
    : null
}

/** Whether a manifest builds something: among tests, snapshots and generated files it is data. */
export function isBuilt(path: string): boolean {
  return fileKind(`${path.slice(0, path.lastIndexOf('/') + 1)}package.json`) === 'manifest'
}

/** `requirements.txt`, `requirements-dev.txt`, `dev_requirements.in`, `requirements/test.txt`. */
function isRequirements(name: string, folder: string): boolean {
  if (!name.endsWith('.txt') && !name.endsWith('.in')) return false
  const bare = name.slice(0, name.lastIndexOf('.')).toLowerCase()
  if (/^requirements(?:$|[-_.])/.test(bare) || /[-_.]requirements$/.test(bare)) return true
  return /(?:^|\/)requirements$/.test(folder)
}

/** Names of the lock files that may belong to manifests of an ecosystem. */
export const lockNames: ReadonlyMap<Ecosystem, readonly string[]> = new Map(
  (['cargo', 'go', 'maven', 'npm', 'pypi'] as const).map(ecosystem => [
    ecosystem,
    [...named].flatMap(([name, kind]) => (kind.sort === 'lock' && kind.ecosystem === ecosystem ? [name] : []))
  ])
)
