// Globs over paths, for the policy and for the boundaries of a task. The one owner of minimatch and its options.
//
// A pattern without wildcards names that path and, as a directory, everything below it (`docs`, `docs/`, `./docs`).
// `*` and `?` stay within one path part and match leading dots; `**` crosses parts; braces and extended globs work;
// brackets are literal; nothing negates or comments. `*.ts` means the top directory only, `**/*.ts` every directory.
// Case counts. A pattern equal to the path always matches it, whatever marks it holds.
import { Minimatch, type MinimatchOptions } from 'minimatch'
import { foldPath, foldText } from './fold-path.js'
import { globLimits, globProblem, type ReadGlob, readGlob } from './glob-pattern.js'

export interface Globs {
  matches(path: string): boolean
  /** First pattern in the given order that matches, as it was given. */
  matching(path: string): string | null
  /**
   * Whether the path matches as it is, or once both sides are folded as file systems fold names (case, Unicode form,
   * trailing dots and blanks, invisible characters). True as well for a path over the limits that wildcards would have
   * to judge: for protected patterns, what cannot be decided is protected.
   */
  matchesFolded(path: string): boolean
  /** Patterns over the limits; each matches only the path that equals it, so a caller that cares must say so. */
  refused: readonly string[]
}

const options: MinimatchOptions = {
  dot: true,
  nocomment: true,
  nonegate: true,
  nobrace: false,
  noext: false,
  noglobstar: false,
  nocase: false,
  matchBase: false,
  partial: false,
  nonull: false,
  flipNegate: false,
  preserveMultipleSlashes: false,
  windowsPathsNoEscape: false,
  optimizationLevel: 1,
  platform: 'linux',
  braceExpandMax: globLimits.expansions,
  // At least the `**` that a legal pattern may hold, so that the library never gives up before the end.
  maxGlobstarRecursion: globLimits.globstars + 1
}

/**
 * Compiles a list of globs. Never throws. Any path is answered in bounded time; in one of more than 4,096 characters, or
 * with a part of more than 255, wildcards match nothing but `**` at the end of a literal path.
 */
export function compileGlobs(patterns: readonly string[]): Globs {
  const { index, refused } = buildIndex(patterns)
  const find = (path: string): number => findFirst(index, path).first
  let folded: { index: Index; same: boolean } | null = null
  return {
    matches: path => find(path) < Infinity,
    matching: path => patterns[find(path)] ?? null,
    matchesFolded(path) {
      const plain = findFirst(index, path)
      if (plain.first < Infinity || plain.undecided) return true
      folded ??= foldIndex(patterns)
      const foldedPath = foldPath(path)
      if (foldedPath === path && folded.same) return false
      const second = findFirst(folded.index, foldedPath)
      return second.first < Infinity || second.undecided
    },
    refused
  }
}

/** A tree over the literal leading parts of all patterns, so that a path meets few patterns. */
interface Node {
  children: Map<string, Node>
  /** Lowest pattern that names this path, hence all below it. */
  covers: number
  /** Lowest pattern that names all below this path, but not the path itself. */
  below: number
  /** Lowest pattern that names all files below whose name ends so. */
  suffixes: Map<string, number>
  wildcards: { order: number; glob: Minimatch }[]
}

interface Index {
  root: Node
  exact: Map<string, number>
}

function aNode(): Node {
  return { children: new Map(), covers: Infinity, below: Infinity, suffixes: new Map(), wildcards: [] }
}

function buildIndex(patterns: readonly string[]): { index: Index; refused: string[] } {
  const index: Index = { root: aNode(), exact: new Map() }
  const refused: string[] = []
  const seen = new Set<string>()
  let length = 0
  let extglobs = 0
  patterns.forEach((given, order) => {
    if (seen.has(given)) return
    seen.add(given)
    if (given !== '') index.exact.set(given, order)
    const read = globProblem(given) === null ? readGlob(given) : null
    const fits =
      read !== null &&
      length + read.cost.length <= globLimits.expandedLength &&
      extglobs + read.cost.extglobs <= globLimits.extglobsInAll
    if (!fits) {
      refused.push(given)
      return
    }
    length += read.cost.length
    extglobs += read.cost.extglobs
    addPattern(index.root, read, order)
  })
  return { index, refused }
}

function foldIndex(patterns: readonly string[]): { index: Index; same: boolean } {
  const folded = patterns.map(foldText)
  return { index: buildIndex(folded).index, same: folded.every((pattern, order) => pattern === patterns[order]) }
}

function addPattern(root: Node, read: ReadGlob, order: number): void {
  const wild = read.rows.filter(row => row.rest === 'wildcards')
  for (const row of read.rows) {
    const node = nodeAt(root, row.literal)
    if (row.rest === 'nothing') node.covers = Math.min(node.covers, order)
    if (row.rest === 'below') node.below = Math.min(node.below, order)
    if (row.rest === 'suffix' && !node.suffixes.has(row.text)) node.suffixes.set(row.text, order)
  }
  // All its wildcard rows stay one matcher, which minimatch merges, below the parts that they share.
  if (wild.length > 0) {
    const shared = sharedParts(wild.map(row => row.literal))
    nodeAt(root, shared).wildcards.push({ order, glob: new Minimatch(read.pattern, options) })
  }
}

function nodeAt(root: Node, parts: readonly string[]): Node {
  let node = root
  for (const part of parts) {
    let child = node.children.get(part)
    if (child === undefined) {
      child = aNode()
      node.children.set(part, child)
    }
    node = child
  }
  return node
}

function sharedParts(lists: string[][]): string[] {
  const [first, ...others] = lists
  const end = first!.findIndex((part, at) => others.some(other => other[at] !== part))
  return end < 0 ? first! : first!.slice(0, end)
}

/** The lowest pattern that matches; `undecided` when wildcards were passed over because the path breaks the limits. */
function findFirst(index: Index, path: string): { first: number; undecided: boolean } {
  let first = index.exact.get(path) ?? Infinity
  let undecided = false
  const shape = shapeOf(path)
  let node: Node | undefined = index.root
  let from = 0
  while (node !== undefined) {
    const ended: boolean = from > path.length
    if ((ended || !shape.dots) && node.covers < first) first = node.covers
    for (const { order, glob } of node.wildcards) {
      if (order >= first) break
      if (shape.overlong) undecided = true
      else if (glob.match(path)) first = order
    }
    if (ended) break
    if (!shape.dots) first = Math.min(first, node.below, node.suffixes.get(shape.suffix) ?? Infinity)
    const slash = path.indexOf('/', from)
    const to = slash < 0 ? path.length : slash
    node = node.children.get(path.slice(from, to))
    from = to + 1
  }
  return { first, undecided }
}

interface PathShape {
  overlong: boolean
  /** git refuses `.`, `..` and empty parts, yet a crafted tree may hold them: such a path is below nothing. */
  dots: boolean
  /** From the last dot of the file name on; empty when it has none. */
  suffix: string
}

function shapeOf(path: string): PathShape {
  const dot = path.lastIndexOf('.')
  const suffix = dot > path.lastIndexOf('/') ? path.slice(dot) : ''
  const dots = hasDots(path)
  if (path.length > globLimits.pathLength) return { overlong: true, dots, suffix }
  if (path.length <= globLimits.partLength) return { overlong: false, dots, suffix }
  return { overlong: path.split('/').some(part => part.length > globLimits.partLength), dots, suffix }
}

function hasDots(path: string): boolean {
  if (path.startsWith('/') || path.endsWith('/') || path.includes('//')) return true
  if (!path.includes('.')) return false
  const closed = `/${path}/`
  return closed.includes('/./') || closed.includes('/../')
}
