// Files of requirements as pip reads them, and one requirement as PEP 508 writes it. No package that is kept up reads
// both, and a line is simple enough.
import type { DeclaredPackage, DependencyScope } from './dependency.js'
import type { Manifest } from './manifest-parse.js'
import { addressOf, isPackageName, isUsualAddress, requirementText, sourceAt, usualRegistry } from './package-name.js'

const longestLine = 4000

/** Lines that continue are joined; a package that a generated file lists for another one alone is indirect. */
export function readRequirements(text: string): Partial<Manifest> {
  const packages: DeclaredPackage[] = []
  const registries: string[] = []
  // Of each package its comments: pip-compile and uv say for whom it is there.
  const reasons: string[][] = []
  for (const line of joinedLines(text)) {
    const trimmed = line.trim()
    if (trimmed.startsWith('#')) {
      reasons.at(-1)?.push(trimmed)
      continue
    }
    const option = /^(--?[a-z-]+)(?:[ =]\s*(\S+))?/i.exec(trimmed)
    if (option !== null) {
      const [, key, value = ''] = option
      if (/^(?:-i|--index-url|--extra-index-url)$/.test(key!)) registries.push(addressOf(value))
      if (/^(?:-e|--editable)$/.test(key!)) packages.push(...editable(value))
      else continue
      reasons.push([])
      continue
    }
    const one = readRequirement(withoutComment(trimmed), 'runtime')
    if (one === null) continue
    packages.push(one)
    reasons.push(/\s#/.test(trimmed) ? [trimmed.slice(trimmed.search(/\s#/)).trim()] : [])
  }
  return {
    packages: packages.map((one, index) => (isIndirect(reasons[index] ?? []) ? { ...one, scope: 'indirect' } : one)),
    registries: registries.filter(address => !isUsualAddress(address))
  }
}

/** `name[extra]>=1.0; marker`, `name @ address`, or an address or path alone. Null where it is none. */
export function readRequirement(line: string, scope: DependencyScope): DeclaredPackage | null {
  const text = line.trim().slice(0, longestLine)
  if (/^(?:git|hg|svn|bzr)\+|^https?:|^file:/i.test(text)) return addressed(text, scope)
  if (/^\.{0,2}\//.test(text)) return null
  const name = /^[a-z\d][\w.-]{0,213}/i.exec(text)?.[0]
  if (name === undefined) return null
  const rest = withoutExtras(text.slice(name.length))
  if (rest.startsWith('@')) {
    const address = rest.slice(1).trim().split(/\s/, 1)[0]!
    return { name, scope, requirement: null, source: sourceAt(kindOf(address), address) }
  }
  // Anything else than a version, a marker or an option after the name: prose, or a file of another sort.
  if (!/^(?:$|[=<>!~;(]|--)/.test(rest)) return null
  const version = rest.split(/;|\s--/, 1)[0]!
  return { name, scope, requirement: version.startsWith('--') ? null : requirementText(version), source: usualRegistry }
}

function joinedLines(text: string): string[] {
  const lines: string[] = []
  let open: string[] = []
  for (const line of text.split(/\r?\n/)) {
    if (line.endsWith('\\')) {
      open.push(line.slice(0, -1))
      continue
    }
    lines.push(open.length === 0 ? line : [...open, line].join(' '))
    open = []
  }
  if (open.length > 0) lines.push(open.join(' '))
  return lines
}

function withoutComment(line: string): string {
  const at = line.search(/\s#/)
  return at < 0 ? line : line.slice(0, at)
}

function withoutExtras(text: string): string {
  const trimmed = text.trimStart()
  if (!trimmed.startsWith('[')) return trimmed
  const end = trimmed.indexOf(']')
  return end < 0 ? '' : trimmed.slice(end + 1).trimStart()
}

/** Without a name in front it may stand behind, as `#egg=name`; else the address names its last part. */
function addressed(text: string, scope: DependencyScope): DeclaredPackage | null {
  const address = text.split(/\s/, 1)[0]!
  const egg = /[#&]egg=([\w.-]{1,214})/.exec(address)?.[1]
  const source = sourceAt(kindOf(address), address)
  const name = egg ?? source.at!.slice(source.at!.lastIndexOf('/') + 1).split('@', 1)[0]!
  return isPackageName(name) ? { name, scope, requirement: null, source } : null
}

function editable(target: string): DeclaredPackage[] {
  const one = addressed(target, 'runtime')
  return /^[a-z+]+:/i.test(target) && one !== null ? [one] : []
}

function kindOf(address: string): 'git' | 'path' | 'url' {
  if (/^(?:git|hg|svn|bzr)\+/i.test(address)) return 'git'
  return /^https?:/i.test(address) ? 'url' : 'path'
}

/** `# via a`, over one line or several; a file of requirements or a project as reason makes a package direct. */
function isIndirect(comments: readonly string[]): boolean {
  const words = comments.map(comment => comment.replace(/^[#\s]{1,20}/, ''))
  const from = words.findIndex(word => word === 'via' || word.startsWith('via '))
  if (from < 0) return false
  const reasons = words.slice(from).map(word => word.replace(/^via\s?/, '').trim())
  return !reasons.some(reason => /^-[rc]\b|\(pyproject\.toml\)|\.(?:in|txt|toml)\b/.test(reason))
}
