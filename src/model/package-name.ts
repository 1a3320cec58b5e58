// Names of packages as their registries compare them, and addresses as a person may be shown them.
import type { DependencySource, Ecosystem } from './dependency.js'

/** Characters of a name, requirement or address that are kept. */
const longestText = 214

/** The key under which the registry knows a package; for Go without the major version at the end of the path. */
export function packageKey(ecosystem: Ecosystem, name: string): string {
  switch (ecosystem) {
    case 'pypi':
      return name.toLowerCase().replace(/[-_.]+/g, '-')
    case 'cargo':
      return name.toLowerCase().replaceAll('_', '-')
    case 'go':
      return name.replace(/[/.]v\d+$/, '')
    default:
      return name
  }
}

/**
 * What a package comes from as far as its name tells: of a Go module on a host of many repositories its repository, since
 * one repository often splits into modules. Null where the name tells nothing more than itself.
 */
export function repositoryKey(ecosystem: Ecosystem, key: string): string | null {
  if (ecosystem !== 'go') return null
  return /^(?:github\.com|gitlab\.com|bitbucket\.org)\/[^/]+\/[^/]+|^golang\.org\/x\/[^/]+/.exec(key)?.[0] ?? null
}

/** Whether a text can be the name of a package at all: no blank, no control character, no half a character, not too long. */
export function isPackageName(name: string): boolean {
  return name.length > 0 && name.length <= longestText && name.isWellFormed() && !/[\s\p{Cc}"'<>\\]/u.test(name)
}

/** A version or range as it is recorded; null where there is none. */
export function requirementText(text: unknown): string | null {
  if (typeof text !== 'string') return null
  const trimmed = text.trim()
  return trimmed === '' || trimmed === '*' ? null : trimmed.slice(0, longestText).toWellFormed()
}

export const usualRegistry: DependencySource = { kind: 'registry', at: null }
export const inWorkspace: DependencySource = { kind: 'workspace', at: null }

export function sourceAt(kind: DependencySource['kind'], address: string): DependencySource {
  return { kind, at: addressOf(address) }
}

/** Host and path of an address (`https://…`, `git+ssh://git@…`, `git@host:path`, or a path): no account, query or fragment. */
export function addressOf(text: string): string {
  const plain = text.trim().split(/[?#]/, 1)[0]!.slice(0, 2000)
  const scheme = plain.indexOf('://')
  let rest = scheme < 0 ? plain : plain.slice(scheme + 3)
  if (scheme < 0 && /^[\w.-]{1,100}@[^/]*:/.test(rest)) rest = rest.replace(':', '/')
  const slash = rest.indexOf('/')
  const host = slash < 0 ? rest : rest.slice(0, slash)
  const isHost = scheme >= 0 || host.includes('@')
  const shown = isHost ? host.slice(host.lastIndexOf('@') + 1).toLowerCase() : host
  const path = slash < 0 ? '' : rest.slice(slash)
  return `${shown}${path}`
    .replace(/\.git$/, '')
    .replace(/\/{1,8}$/, '')
    .slice(0, longestText)
    .toWellFormed()
}

/** Hosts and beginnings of addresses from which the ecosystems' own tools load when nobody says otherwise. */
const usualAddresses = [
  'registry.npmjs.org',
  'registry.yarnpkg.com',
  'pypi.org',
  'files.pythonhosted.org',
  'github.com/rust-lang/crates.io-index',
  'index.crates.io',
  'static.crates.io',
  'crates.io',
  'proxy.golang.org',
  'repo.maven.apache.org',
  'repo1.maven.org'
]

/** Whether an address, as `addressOf` gives it, is that of an ecosystem's usual registry. */
export function isUsualAddress(address: string): boolean {
  return usualAddresses.some(usual => address === usual || address.startsWith(`${usual}/`))
}
