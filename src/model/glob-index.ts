// Which patterns can match a path: a tree over their literal leading parts, so that a path meets few of them, and so
// that the usual forms need no glob engine. Property tests hold every form equal to minimatch.
import { Minimatch, type MinimatchOptions } from 'minimatch'
import { fullBudget, globLimits, readWithin } from './glob-limits.js'
import type { ReadGlob } from './glob-pattern.js'

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

export interface GlobIndex {
  root: Node
  /** The patterns as given; a pattern equal to the path always matches it. */
  exact: Map<string, number>
}

/** A pattern is known by its place in the given order; Infinity stands for none. */
interface Node {
  children: Map<string, Node>
  /** Lowest pattern that names this path, hence all below it. */
  covers: number
  /** Lowest pattern that names all below this path, but not the path itself. */
  below: number
  /** Lowest pattern for a directory name anywhere below, a file name, and the end of a file name from its last dot on. */
  inside: Map<string, number>
  names: Map<string, number>
  suffixes: Map<string, number>
  files: { order: number; start: string; end: string }[]
  wildcards: { order: number; glob: Minimatch }[]
}

/** Indexes the patterns. `refused` are those over the limits; they match only the path that equals them. */
export function indexGlobs(patterns: readonly string[]): { index: GlobIndex; refused: string[] } {
  const index: GlobIndex = { root: aNode(), exact: new Map() }
  const refused: string[] = []
  const seen = new Set<string>()
  const budget = fullBudget()
  patterns.forEach((given, order) => {
    if (seen.has(given)) return
    seen.add(given)
    if (given !== '') index.exact.set(given, order)
    const read = readWithin(budget, given)
    if ('problem' in read) refused.push(given)
    else addPattern(index.root, read, order)
  })
  return { index, refused }
}

function aNode(): Node {
  return {
    children: new Map(),
    covers: Infinity,
    below: Infinity,
    inside: new Map(),
    names: new Map(),
    suffixes: new Map(),
    files: [],
    wildcards: []
  }
}

function addPattern(root: Node, read: ReadGlob, order: number): void {
  const wild = read.rows.filter(row => row.rest.form === 'wildcards')
  for (const { literal, rest } of read.rows) {
    const node = nodeAt(root, literal)
    if (rest.form === 'nothing') node.covers = Math.min(node.covers, order)
    if (rest.form === 'below') node.below = Math.min(node.below, order)
    if (rest.form === 'inside') setFirst(node.inside, rest.name, order)
    if (rest.form === 'name') setFirst(node.names, rest.name, order)
    if (rest.form === 'file') {
      const suffix = rest.start === '' && rest.end.lastIndexOf('.') === 0
      if (suffix) setFirst(node.suffixes, rest.end, order)
      else node.files.push({ order, start: rest.start, end: rest.end })
    }
  }
  // All its wildcard rows stay one matcher, which minimatch merges, below the parts that they share.
  if (wild.length > 0) {
    const shared = sharedParts(wild.map(row => row.literal))
    nodeAt(root, shared).wildcards.push({ order, glob: new Minimatch(read.pattern, options) })
  }
}

function setFirst(map: Map<string, number>, key: string, order: number): void {
  if (!map.has(key)) map.set(key, order)
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
export function findGlob(index: GlobIndex, path: string): { first: number; undecided: boolean } {
  let first = index.exact.get(path) ?? Infinity
  let undecided = false
  const shape = shapeOf(path)
  let node: Node | undefined = index.root
  let from = 0
  while (node !== undefined) {
    const ended: boolean = from > path.length
    if (ended || !shape.dots) first = Math.min(first, node.covers)
    for (const { order, glob } of node.wildcards) {
      if (order >= first) break
      if (shape.overlong) undecided = true
      else if (glob.match(path)) first = order
    }
    if (ended) break
    if (!shape.dots) first = Math.min(first, node.below, findUsual(node, shape, path, from))
    const slash = path.indexOf('/', from)
    const to = slash < 0 ? path.length : slash
    node = node.children.get(path.slice(from, to))
    from = to + 1
  }
  return { first, undecided }
}

function findUsual(node: Node, { name, suffix }: PathShape, path: string, from: number): number {
  let first = Math.min(node.names.get(name) ?? Infinity, node.suffixes.get(suffix) ?? Infinity)
  for (const { order, start, end } of node.files) {
    if (order >= first) break
    if (name.length >= start.length + end.length && name.startsWith(start) && name.endsWith(end)) first = order
  }
  if (node.inside.size === 0) return first
  for (let at = from, slash = path.indexOf('/', at); slash >= 0; slash = path.indexOf('/', at)) {
    first = Math.min(first, node.inside.get(path.slice(at, slash)) ?? Infinity)
    at = slash + 1
  }
  return first
}

interface PathShape {
  overlong: boolean
  /** git refuses `.`, `..` and empty parts, yet a crafted tree may hold them: such a path is below nothing. */
  dots: boolean
  /** Last part, and what of it begins with its last dot. */
  name: string
  suffix: string
}

function shapeOf(path: string): PathShape {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const dot = name.lastIndexOf('.')
  const suffix = dot < 0 ? '' : name.slice(dot)
  return { overlong: isOverlong(path), dots: hasDots(path), name, suffix }
}

function isOverlong(path: string): boolean {
  if (path.length > globLimits.pathLength) return true
  return path.length > globLimits.partLength && path.split('/').some(part => part.length > globLimits.partLength)
}

function hasDots(path: string): boolean {
  if (path.startsWith('/') || path.endsWith('/') || path.includes('//')) return true
  if (!path.includes('.')) return false
  const closed = `/${path}/`
  return closed.includes('/./') || closed.includes('/../')
}
