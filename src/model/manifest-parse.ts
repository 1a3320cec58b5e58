// From the text of a manifest to what it declares. Attacker-controlled; what cannot be read is said to be unreadable, and
// no text makes this throw or take more than linear time in its size.
import type { DeclaredPackage } from './dependency.js'
import { readCargo } from './manifest-cargo.js'
import { readGoModule } from './manifest-go.js'
import type { ManifestFormat } from './manifest-kind.js'
import { readPom } from './manifest-maven.js'
import { readNpmSettings, readPackageJson, readPnpmWorkspace, readYarnSettings } from './manifest-npm.js'
import { readProject } from './manifest-python.js'
import { readRequirements } from './manifest-requirements.js'

/** UTF-16 units of a manifest that are read, and packages that one may declare: many times what real ones hold. */
export const largestManifest = 512 * 1024
const mostPackages = 5000

export interface Manifest {
  /** Each name once. */
  packages: DeclaredPackage[]
  /** What the project calls itself; null where it has no name. */
  name: string | null
  /** Registries that the file names besides the usual one, as package-name `addressOf`. */
  registries: string[]
  /** Packages that may run scripts on installation where others may not; `*` for all. */
  scripts: string[]
  /** Whether the file forbids scripts: for all, or for packages. */
  forbidsScripts: string[]
}

export type ReadManifest = { manifest: Manifest } | { unreadable: string }

const readers: Record<ManifestFormat, (text: string) => Partial<Manifest>> = {
  'package.json': readPackageJson,
  'pnpm-workspace.yaml': readPnpmWorkspace,
  '.npmrc': readNpmSettings,
  '.yarnrc.yml': readYarnSettings,
  'pyproject.toml': readProject,
  'requirements.txt': readRequirements,
  'pom.xml': readPom,
  'go.mod': readGoModule,
  'Cargo.toml': readCargo
}

/** Reads one. Never throws. */
export function parseManifest(format: ManifestFormat, text: string): ReadManifest {
  if (text.length > largestManifest) return { unreadable: `it is larger than ${largestManifest} characters` }
  try {
    const { packages = [], name = null, registries = [], scripts = [], forbidsScripts = [] } = readers[format](text)
    if (packages.length > mostPackages) return { unreadable: `it declares more than ${mostPackages} packages` }
    return { manifest: { packages: once(packages), name, registries, scripts, forbidsScripts } }
  } catch {
    // Each library has its own way to say that a text is broken, too deep or too much.
    return { unreadable: `it is not what a ${format} must be` }
  }
}

/** Each name once: an entry with a source of its own decides, else the first. */
function once(packages: readonly DeclaredPackage[]): DeclaredPackage[] {
  const byName = new Map<string, DeclaredPackage>()
  for (const one of packages) {
    const known = byName.get(one.name)
    if (known === undefined) byName.set(one.name, one)
    else if (known.source.kind === 'registry' && one.source.kind !== 'registry') {
      byName.set(one.name, { ...known, requirement: one.requirement, source: one.source })
    }
  }
  return [...byName.values()]
}
