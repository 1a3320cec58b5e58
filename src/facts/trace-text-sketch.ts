// What the trained scorer sees of the task: weighted words and names of all of its text, of its title, and of each item.
// The text is attacker-controlled; everything here is linear in it.
import type { Task } from '../model/task.js'
import { withoutAddresses } from './trace-names.js'
import { readScopeKeys } from './trace-scope.js'
import type { TaskText } from './trace-text.js'
import { logarithm, noToken, type TokenSpace, worthOfName } from './trace-token-space.js'
import { Tokens } from './trace-tokens.js'
import { measured, type Vector, vectorOf } from './trace-vectors.js'

/** Names are written with intent: they weigh more than words, a name made of neighbouring words less. */
const worthOfWritten = 150
const worthOfJoined = worthOfName
/** Names of neighbouring words have more letters than this. */
const shortJoined = 6
const worthOfTitle = 3
/** Items that are compared one by one, and the fewest bytes that one must have. */
const maxItems = 40
const shortestItem = 12
/** Parts of a line between code marks that are read, and the fewest bytes of a name in them. */
const maxSpans = 200
const shortestSpan = 4

export interface TextSketch {
  all: Vector
  title: Vector
  /** Words alone. */
  words: Vector
  items: readonly Vector[]
  /** Stems with how often the text has them, three times as often in the title. */
  counts: ReadonlyMap<string, number>
  /** Tokens of names written as in code or as code, and of one to four neighbouring words read as a name. */
  written: ReadonlySet<number>
  joined: ReadonlySet<number>
  /** Those of `written` that the repository has somewhere. */
  known: ReadonlySet<number>
  scopes: readonly string[]
  /** How many words the text has. */
  length: number
  titleText: string
  text: string
}

export function sketchText(task: Task, text: TaskText, space: TokenSpace): TextSketch {
  const tokens = new Tokens(space.vocabulary)
  const counts = new Map<number, number>()
  const title = new Map<number, number>()
  const items: Vector[] = []
  let length = 0
  for (const item of task.items) {
    const bytes = withoutAddresses(encoder.encode(item.text))
    tokens.scan(bytes, 0, bytes.length, true)
    length += tokens.identifiers
    const own = new Map<number, number>()
    for (let index = 0; index < tokens.words; index++) {
      const word = space.vocabulary.wordOf[tokens.wordSpelling[index]!]!
      if (word === 0) continue
      const token = space.word(word)
      const isTitle = item.kind === 'title'
      counts.set(token, (counts.get(token) ?? 0) + (isTitle ? worthOfTitle : 1))
      if (isTitle) title.set(token, space.weights[token]!)
      own.set(token, space.weights[token]!)
    }
    for (let index = 0; index < tokens.identifiers; index++) {
      const mentions = text.names.get(tokens.identifierHash[index]!)
      if (!mentions?.some(mention => mention.shaped)) continue
      const name = space.name(tokens.identifierHash[index]!, lengthOf(tokens, index))
      if (name !== noToken) own.set(name, space.weights[name]!)
    }
    if (bytes.length < shortestItem || items.length === maxItems) continue
    const vector = vectorOf(own)
    if (vector.tokens.length > 1) items.push(vector)
  }
  const words = vectorOf(new Map([...counts].map(([token, count]) => [token, often(count) * space.weights[token]!])))
  const { weights, ...names } = readWrittenNames(text, readCodeSpans(task, tokens), space)
  const titleItem = task.items.find(item => item.kind === 'title')
  return {
    all: joinVectors(words, vectorOf(weights)),
    title: vectorOf(title),
    words,
    items,
    counts: new Map([...counts].map(([token, count]) => [space.vocabulary.stemOf(token / 2), count])),
    ...names,
    scopes: titleItem === undefined ? [] : readScopeKeys(titleItem.text),
    length,
    titleText: titleItem?.text.slice(0, 400) ?? '',
    text: task.items.map(item => item.text).join('\n')
  }
}

/** Hashes of the names in the text's code spans, with their lengths. A span with a slash is a path, which is no name. */
function readCodeSpans(task: Task, tokens: Tokens): Map<number, number> {
  const names = new Map<number, number>()
  const lines = [...task.items.filter(({ kind }) => kind === 'title'), ...task.statement]
  for (const { text } of lines) {
    if (!text.includes('`') || text.startsWith('[ ]')) continue
    for (const [index, part] of text.split(/`+/, maxSpans).entries()) {
      if (index % 2 === 0 || part.includes('/')) continue
      const bytes = encoder.encode(part)
      tokens.scan(bytes, 0, bytes.length, true)
      for (let name = 0; name < tokens.identifiers; name++) {
        const length = lengthOf(tokens, name)
        if (length >= shortestSpan) names.set(tokens.identifierHash[name]!, length)
      }
    }
  }
  return names
}

function readWrittenNames(text: TaskText, spans: ReadonlyMap<number, number>, space: TokenSpace) {
  const written = new Set<number>()
  const joined = new Set<number>()
  const known = new Set<number>()
  const weights = new Map<number, number>()
  const write = (hash: number, length: number) => {
    const token = space.name(hash, length)
    if (token === noToken) return
    written.add(token)
    if (space.statistics.knows(hash)) known.add(token)
    weights.set(token, worthOfWritten * space.weights[token]!)
  }
  for (const [hash, length] of spans) write(hash, length)
  for (const [hash, mentions] of text.names) {
    const { start, end, shaped } = mentions.find(mention => mention.shaped) ?? mentions[0]!
    const token = space.name(hash, end - start)
    if (token === noToken) continue
    joined.add(token)
    if (shaped || written.has(token)) {
      write(hash, end - start)
    } else if (end - start > shortJoined && space.statistics.knows(hash)) {
      weights.set(token, worthOfJoined * space.weights[token]!)
    }
  }
  return { written, joined, known, weights }
}

function joinVectors(a: Vector, b: Vector): Vector {
  const tokens = new Uint32Array(a.tokens.length + b.tokens.length)
  const weights = new Uint32Array(tokens.length)
  tokens.set(a.tokens)
  tokens.set(b.tokens, a.tokens.length)
  weights.set(a.weights)
  weights.set(b.weights, a.tokens.length)
  return measured(tokens, weights)
}

function often(count: number): number {
  return logarithm[Math.min(2 * count, logarithm.length - 1)]!
}

function lengthOf(tokens: Tokens, index: number): number {
  return tokens.identifierEnd[index]! - tokens.identifierStart[index]!
}

const encoder = new TextEncoder()
