// Which packages a lock file names, and from where. Lock files are the largest texts of a change, so they are looked
// through line by line and never read as a whole, but for npm's own, whose form is plain JSON.
import type { Ecosystem } from './dependency.js'
import type { LockFormat } from './manifest-kind.js'
import { addressOf, isUsualAddress, packageKey, repositoryKey } from './package-name.js'
import { entriesOf, valueAt } from './plain-object.js'

/** Bytes of a lock file that are read. Of the largest in twelve public repositories, four times the size. */
export const largestLock = 8 * 1024 * 1024
const longestLine = 4000

export interface LockFile {
  /** Keys (package-name) of all packages that it installs. */
  names: ReadonlySet<string>
  /** The repositories of Go modules (package-name `repositoryKey`); empty for others. */
  repositories: ReadonlySet<string>
  /** Addresses besides the usual registries: of git the whole, of others the host; without account and query. */
  sources: ReadonlySet<string>
  /** Folders below its own that it knows as its projects. */
  projects: ReadonlySet<string>
}

/** Reads one. Null where it is not what its name says. Never throws; linear in the text. */
export function readLock(format: LockFormat, ecosystem: Ecosystem, text: string): LockFile | null {
  const json = format === 'package-lock.json' ? readNpmLock(text) : undefined
  if (json === null) return null
  // Most changes of a lock file bring no new package, and then nobody asks for names.
  let lines: Found | null = json ?? null
  const found = (): Found => {
    lines ??= readLines(format as LineFormat, text)
    return lines
  }
  let names: ReadonlySet<string> | null = null
  let sources: ReadonlySet<string> | null = null
  let repositories: ReadonlySet<string> | null = null
  return {
    get names() {
      names ??= new Set(found().names.map(name => packageKey(ecosystem, name)))
      return names
    },
    get repositories() {
      repositories ??= new Set([...this.names].flatMap(key => repositoryKey(ecosystem, key) ?? []))
      return repositories
    },
    get sources() {
      sources ??= new Set((json?.addresses ?? (format === 'go.sum' ? [] : addressesIn(text))).flatMap(sourceOf))
      return sources
    },
    get projects() {
      return new Set(found().projects)
    }
  }
}

type LineFormat = Exclude<LockFormat, 'package-lock.json'>

interface Found {
  names: string[]
  projects: string[]
}

function readNpmLock(text: string): (Found & { addresses: string[] }) | null {
  let root: unknown
  try {
    root = JSON.parse(text)
  } catch {
    return null
  }
  const found = { names: [] as string[], addresses: [] as string[], projects: [] as string[] }
  const note = (name: string, entry: unknown): void => {
    found.names.push(name)
    const resolved = valueAt(entry, 'resolved')
    if (typeof resolved === 'string' && resolved.includes('://')) found.addresses.push(resolved)
  }
  for (const [path, entry] of entriesOf(valueAt(root, 'packages'))) {
    const at = path.lastIndexOf('node_modules/')
    const name = valueAt(entry, 'name')
    if (at >= 0) note(path.slice(at + 'node_modules/'.length), entry)
    else found.projects.push(path)
    // Installed under another name.
    if (at >= 0 && typeof name === 'string') found.names.push(name)
  }
  // Version 1 nests what is not shared. A list of what is left, since texts may nest deeper than a stack.
  const left = [valueAt(root, 'dependencies')]
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    for (const [name, entry] of entriesOf(next)) {
      note(name, entry)
      const nested = valueAt(entry, 'dependencies')
      if (nested !== undefined) left.push(nested)
    }
  }
  return found
}

function readLines(format: LineFormat, text: string): Found {
  const found: Found = { names: [], projects: [] }
  const readLine = lineReaders[format](found)
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from)
    const to = end < 0 ? text.length : end
    if (to - from <= longestLine) readLine(text.slice(from, to))
    from = to + 1
  }
  return found
}

type LineReader = (line: string) => void

const lineReaders: Record<LineFormat, (found: Found) => LineReader> = {
  'pnpm-lock.yaml': ({ names, projects }) => {
    let section = ''
    return line => {
      if (/^[a-z]/i.test(line)) section = line.slice(0, line.indexOf(':'))
      if (!line.startsWith('  ')) return
      if (line[2] === ' ') {
        // What a project asks for, its neighbours in the repository included.
        const asked = section === 'importers' ? /^ {6}(['"]?)([^'"\s]+)\1:$/.exec(line)?.[2] : undefined
        if (asked !== undefined) names.push(asked)
        return
      }
      const key = /^ {2}(['"]?)\/?([^'"\s][^'"]*?)\1:(?:\s|$)/.exec(line)?.[2]
      if (key === undefined) return
      if (section === 'packages') names.push(nameOfKey(key))
      else if (section === 'importers') projects.push(key)
    }
  },
  'yarn.lock':
    ({ names, projects }) =>
    line => {
      if (line.startsWith('  resolution: ')) {
        const at = line.lastIndexOf('@workspace:')
        if (at > 0)
          projects.push(
            line
              .slice(at + '@workspace:'.length)
              .replaceAll('"', '')
              .trimEnd()
          )
      }
      if (/^[\s#]/.test(line) || !line.trimEnd().endsWith(':')) return
      for (const key of line.trimEnd().slice(0, -1).split(/,\s*/)) {
        const id = key.replaceAll('"', '')
        if (id.indexOf('@', 1) > 0 && !id.includes('@workspace:')) names.push(nameOfKey(id))
      }
    },
  'bun.lock':
    ({ names, projects }) =>
    line => {
      const id = /^\s{1,8}"[^"]+": \["((?:@[^"/@]+\/)?[^"@]+)@/.exec(line)?.[1]
      const project = /^ {4}"([^"]+)": \{$/.exec(line)?.[1]
      if (id !== undefined) names.push(id)
      if (project !== undefined) projects.push(project)
    },
  'go.sum':
    ({ names }) =>
    line => {
      // A line for go.mod alone shows that the module was looked at, not that it is built.
      const [name, version] = line.split(' ')
      if (name !== undefined && name !== '' && version !== undefined && !version.endsWith('/go.mod')) names.push(name)
    },
  'uv.lock': packageTables,
  'poetry.lock': packageTables,
  'pdm.lock': packageTables,
  'Cargo.lock': packageTables
}

/** `[[package]]`, and below it `name = "…"`; a project of the repository has its folder as source. */
function packageTables({ names, projects }: Found): LineReader {
  let isInside = false
  return line => {
    if (line.startsWith('[')) isInside = line.startsWith('[[package]]')
    const name = isInside ? /^name = "([^"]{1,214})"/.exec(line)?.[1] : undefined
    if (name !== undefined) names.push(name)
    const folder = isInside
      ? /^source = \{ (?:editable|virtual|directory) = "([^"]{1,1000})"/.exec(line)?.[1]
      : undefined
    if (folder !== undefined) projects.push(folder)
  }
}

/** `name@1.0.0`, `@scope/name@npm:^1`, `name@1.0.0(peer@2)`, and of older pnpm `name/1.0.0`. */
function nameOfKey(key: string): string {
  const at = key.indexOf('@', 1)
  if (at > 0) return key.slice(0, at)
  const slash = key.lastIndexOf('/')
  return slash > 0 && /^\d/.test(key.slice(slash + 1)) ? key.slice(0, slash) : key
}

/** What must stand before an address on its line, and how far back it is looked for. */
const saysFrom = /\b(?:resolved|resolution|tarball|repo|source|registry|git|url|path)\b|^\s+"[^"]+": \[/
const farthest = 300
const longestAddress = 2000

/** Addresses behind the keys that say from where something is loaded. */
function addressesIn(text: string): string[] {
  const found = new Set<string>()
  for (let at = text.indexOf('://'); at >= 0; ) {
    let from = at
    while (from > 0 && at - from < 20 && /[a-z+]/.test(text[from - 1]!)) from--
    let to = at + 3
    while (to < text.length && to - from < longestAddress && !/[\s"'`,{}()[\]]/.test(text[to]!)) to++
    const before = text.slice(Math.max(0, from - farthest), from)
    if (saysFrom.test(before.slice(before.lastIndexOf('\n') + 1))) found.add(text.slice(from, to))
    at = text.indexOf('://', to)
  }
  return [...found]
}

function sourceOf(address: string): string[] {
  const shown = addressOf(address.replace(/^(?:registry|sparse|direct)\+/, ''))
  if (isUsualAddress(shown) || shown === '') return []
  const isGit = /^git\+|\.git(?:[?#]|$)|^ssh:/.test(address)
  return [isGit ? shown : shown.split('/', 1)[0]!]
}
