// Which words of a description may name a file or folder, and what the trees hold under such a name. A name out of prose
// is a file only where a tree says so: `Node.js` and `Assert.NotNull` look the same as `server.js`.

/** What the tree before and the tree after the change hold under a name that the description writes. */
export interface NamedPath {
  /** As `pathKey` gives it. */
  key: string
  /** Files at the merge base that are it, end in it or lie in it: at most 5, sorted, and how many there are. */
  files: string[]
  count: number
  /** Whether it names a folder. */
  isFolder: boolean
}

/** Names looked up for one description, and their length in UTF-16 units. */
export const mostNames = 200
const longestName = 200

/**
 * The name as it is compared: lower-case, `/` between its parts, no `./`, no closing slash, no `*`; '' where the word can
 * be no path. The word is attacker-controlled.
 */
export function pathKey(word: string): string {
  if (word.length > longestName || word.includes('://')) return ''
  let key = word.toLowerCase().replaceAll('\\', '/')
  const star = key.indexOf('*')
  if (star >= 0) key = key.slice(0, key.lastIndexOf('/', star) + 1)
  while (key.startsWith('./') || key.startsWith('../')) key = key.slice(key.indexOf('/') + 1)
  if (key.startsWith('/')) key = key.slice(1)
  if (key.startsWith('@')) return ''
  while (key.endsWith('/')) key = key.slice(0, -1)
  return key.length < 2 || key.includes('//') || !hasLetter(key) ? '' : key
}

/** Whether a word looks like the name of a file or folder at all: it has a slash, or a dot within. */
export function looksLikePath(word: string): boolean {
  if (word.includes('/') || word.includes('\\')) return true
  const dot = word.lastIndexOf('.')
  return dot >= 0 && dot < word.length - 1
}

/** `-` and `_` are one, so that the two spellings of a package's folder meet. */
export function foldKey(key: string): string {
  return key.replaceAll('_', '-')
}

/** Whether the path is what the key names, ends in it, or (for a folder) lies in it. Both lower-case and folded. */
export function meetsKey(path: string, key: string): 'file' | 'folder' | null {
  if (path === key || path.endsWith(`/${key}`)) return 'file'
  return path.startsWith(`${key}/`) || path.includes(`/${key}/`) ? 'folder' : null
}

function hasLetter(text: string): boolean {
  return /[a-z]/i.test(text)
}

const edges = '()[]{}<>"\'`“”‘’«»,;:!?*|'

/** The names that title and items of a description write, as keys, each once, at most `mostNames`. */
export function pathNamesOf(items: readonly { text: string }[]): string[] {
  const keys = new Set<string>()
  for (const { text } of items) {
    for (const chunk of text.split(/\s+/)) {
      const key = keyOfChunk(chunk)
      if (key !== '') keys.add(key)
      if (keys.size === mostNames) return [...keys]
    }
  }
  return [...keys]
}

function keyOfChunk(chunk: string): string {
  if (chunk.length > longestName + 20) return ''
  let start = 0
  let end = chunk.length
  while (start < end && edges.includes(chunk[start]!)) start++
  while (end > start && (edges.includes(chunk[end - 1]!) || chunk[end - 1] === '.')) end--
  const word = chunk.slice(start, end)
  return looksLikePath(word) ? pathKey(word) : ''
}

/** A commit that the description names as taken back, and what it changed. */
export interface NamedCommit {
  /** As the description writes it, lower-case hexadecimal. */
  name: string
  /** Paths that it changed against its first parent, sorted. */
  paths: string[]
}

const mostCommits = 5

/** Object ids, whole or abbreviated, in items that speak of a revert. */
export function revertedNamesOf(items: readonly { text: string }[]): string[] {
  const names = new Set<string>()
  for (const { text } of items) {
    const lower = text.toLowerCase()
    if (!lower.includes('revert')) continue
    for (const [name] of lower.matchAll(/\b[0-9a-f]{7,64}\b/g)) {
      if (/\d/.test(name)) names.add(name)
      if (names.size === mostCommits) return [...names]
    }
  }
  return [...names]
}
