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
export const mostNames = 60
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
