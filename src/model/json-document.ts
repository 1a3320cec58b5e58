// Strict JSON (RFC 8259) with the place of every value, and all that is wrong with it at once.
// Stricter where parsers differ: no byte order mark, no repeated or prototype keys, no numbers beyond a double, no lone
// surrogates, limited size and depth, so that every reader of the file sees the same policy.
import { createScanner, type Node, type ParseError, parseTree } from 'jsonc-parser'
import { type Flaw, flaw, maxFlaws, shorten, syntaxFlaws } from './json-flaws.js'
import { join, say } from './text.js'

export const jsonLimits = { bytes: 262_144, depth: 32 } as const

/** A JSON value and the offset of its first character. */
export type JsonNode = { at: number } & (
  | { type: 'object'; members: JsonMember[] }
  | { type: 'array'; items: JsonNode[] }
  | { type: 'string'; value: string }
  | { type: 'number'; value: number }
  | { type: 'boolean'; value: boolean }
  | { type: 'null' }
)

export interface JsonMember {
  key: string
  keyAt: number
  value: JsonNode
}

export interface JsonDocument {
  /** Decoded text, for offsets; empty when the bytes are not text. */
  text: string
  /** Null when the text cannot be read as a whole. Present beside flaws that leave its shape clear. */
  root: JsonNode | null
  flaws: Flaw[]
}

/** Reads a document from text or bytes. Never throws; linear time. */
export function readJson(input: string | Uint8Array): JsonDocument {
  const text = typeof input === 'string' ? input : decode(input)
  if (text === null)
    return {
      text: '',
      root: null,
      flaws: [flaw('not-utf-8', 'The file is not valid UTF-8.', 'Save the file as UTF-8.')]
    }
  const unreadable = firstObstacle(input, text)
  if (unreadable !== null) return { text, root: null, flaws: [unreadable] }

  const errors: ParseError[] = []
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false })
  const flaws = syntaxFlaws(text, errors)
  // The engine's own parser has the last word on what JSON is.
  if (errors.length === 0 && !isJson(text)) flaws.push(flaw('not-json', 'This is not JSON.', 'Correct the syntax.'))
  const broken = flaws.some(found => !shapeStaysClear.has(found.code))
  if (tree === undefined || broken) return { text, root: null, flaws }
  const root = readNode(tree, '', flaws)
  return { text, root, flaws }
}

/** Writes a step of a JSON path: `tools[0].versions`, and other keys as `["a b"]`. */
export function pathTo(path: string, step: string | number): string {
  if (typeof step === 'number') return `${path}[${step}]`
  if (/^[A-Za-z_$][\w$-]{0,63}$/.test(step)) return path === '' ? step : `${path}.${step}`
  return `${path}[${JSON.stringify(shorten(step))}]`
}

const shapeStaysClear = new Set(['comment', 'trailing-comma'])

function decode(bytes: Uint8Array): string | null {
  if (bytes.byteLength > jsonLimits.bytes) return ''
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

function firstObstacle(input: string | Uint8Array, text: string): Flaw | null {
  const bytes = typeof input === 'string' ? byteLength(input) : input.byteLength
  if (bytes > jsonLimits.bytes) {
    return flaw(
      'too-large',
      `The file is larger than ${jsonLimits.bytes} bytes.`,
      'Shorten it: name directories and globs instead of single files.'
    )
  }
  if (text.startsWith('\uFEFF')) {
    const remedy = 'Save the file as UTF-8 without a byte order mark.'
    return flaw('byte-order-mark', 'The file begins with a byte order mark, which JSON does not allow.', remedy)
  }
  if (text.trim() === '')
    return flaw('empty-file', 'The file is empty.', join('Write at least ', say`${'{ "version": 1 }'}`, '.'))
  const deep = tooDeepAt(text)
  return deep < 0
    ? null
    : {
        ...flaw('too-deep', `The nesting is deeper than ${jsonLimits.depth}.`, 'Remove the nesting; no key needs it.'),
        at: deep
      }
}

function byteLength(text: string): number {
  return text.length > jsonLimits.bytes ? text.length : new TextEncoder().encode(text).length
}

// Before the parser, which recurses. Its own scanner counts, so that both see the same brackets; only a bracket that fits
// the innermost open one closes it, so that a wrong one cannot hide depth.
function tooDeepAt(text: string): number {
  const scanner = createScanner(text, true)
  const open: number[] = []
  for (let token: number = scanner.scan(); token !== syntax.end; token = scanner.scan()) {
    if (token === syntax.openBrace || token === syntax.openBracket) {
      if (open.length === jsonLimits.depth) return scanner.getTokenOffset()
      // A closing bracket is numbered one above its opening one.
      open.push(token + 1)
    } else if (open.at(-1) === token) open.pop()
  }
  return -1
}

// The library's enum of tokens has no value at run time; these are its numbers.
const syntax = { openBrace: 1, openBracket: 3, end: 17 } as const

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function readNode(node: Node, path: string, flaws: Flaw[]): JsonNode {
  const at = node.offset
  switch (node.type) {
    case 'object':
      return { at, type: 'object', members: readMembers(node.children ?? [], path, flaws) }
    case 'array':
      return {
        at,
        type: 'array',
        items: (node.children ?? []).map((child, index) => readNode(child, pathTo(path, index), flaws))
      }
    case 'number':
      if (!Number.isFinite(node.value) && flaws.length < maxFlaws) {
        flaws.push({
          ...flaw('number-too-large', 'This number is larger than a double can hold.', 'Use a smaller number.'),
          at,
          path
        })
      }
      return { at, type: 'number', value: node.value }
    case 'string':
      checkWellFormed(node.value, at, path, flaws)
      return { at, type: 'string', value: node.value }
    case 'boolean':
      return { at, type: 'boolean', value: node.value }
    default:
      return { at, type: 'null' }
  }
}

function readMembers(properties: Node[], path: string, flaws: Flaw[]): JsonMember[] {
  const seen = new Set<string>()
  const members: JsonMember[] = []
  for (const property of properties) {
    const [name, value] = property.children ?? []
    if (name === undefined || value === undefined) continue
    const key: string = name.value
    const here = pathTo(path, key)
    checkWellFormed(key, name.offset, here, flaws)
    if (key === '__proto__' || key === 'constructor' || key === 'prototype') {
      flaws.push({
        code: 'forbidden-key',
        at: name.offset,
        path: here,
        message: join('The key ', say`${key}`, ' is not allowed: some readers of JSON take it for more than a name.'),
        remedy: join('Remove the key ', say`${key}`, '.')
      })
      continue
    }
    if (seen.has(key) && flaws.length < maxFlaws) {
      flaws.push({
        code: 'duplicate-key',
        at: name.offset,
        path: here,
        message: join(
          'The key ',
          say`${shorten(key)}`,
          ' stands twice in the same object; readers of JSON differ in which one counts.'
        ),
        remedy: say`Keep one ${shorten(key)} and remove the other.`
      })
    }
    seen.add(key)
    members.push({ key, keyAt: name.offset, value: readNode(value, here, flaws) })
  }
  return members
}

function checkWellFormed(value: string, at: number, path: string, flaws: Flaw[]): void {
  if (value.isWellFormed() || flaws.length >= maxFlaws) return
  const message = 'This string holds half of a surrogate pair, which is not a character.'
  flaws.push({ ...flaw('lone-surrogate', message, 'Write the whole character, or remove the escape.'), at, path })
}
