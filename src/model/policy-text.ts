// One policy file, read as far as it can be alone: its values with their places, and what is wrong with it.
import type { Problem } from './errors.js'
import { type JsonNode, pathTo, readJson } from './json-document.js'
import type { Flaw } from './json-flaws.js'
import { checkShape, type FoundText } from './policy-check.js'
import { policyTable } from './policy-table.js'

/** Problems that are told at once; a last one says that there are more. */
export const maxProblems = 100

export interface PolicyText {
  /** Its name as the user knows it. */
  file: string
  text: string
  /** Null when the file cannot be read as a whole. */
  root: JsonNode | null
  flaws: Flaw[]
  /** The texts in it that have a format, with their places. */
  texts: readonly FoundText[]
  /** Path of the policy that it extends, and the offset at which it names it. */
  extended: { path: string; at: number } | null
}

/** Reads one file. Never throws; linear time. */
export function readPolicyText(input: string | Uint8Array, file: string): PolicyText {
  const { text, root, flaws } = readJson(input)
  if (root === null) return { file, text, root, flaws, texts: [], extended: null }
  const checked = checkShape(root, policyTable)
  const named = checked.texts.find(found => found.path === 'extends')
  const extended = named === undefined ? null : { path: named.value, at: named.at }
  return { file, text, root, flaws: [...flaws, ...checked.flaws], texts: checked.texts, extended }
}

/** Offset of every value, by its path such as `tools[0].versions`. */
export function placesOf(root: JsonNode): Map<string, number> {
  const places = new Map<string, number>()
  const visit = (node: JsonNode, path: string): void => {
    places.set(path, node.at)
    if (node.type === 'object') for (const { key, value } of node.members) visit(value, pathTo(path, key))
    if (node.type === 'array') for (const [index, item] of node.items.entries()) visit(item, pathTo(path, index))
  }
  // The reader limits the nesting.
  visit(root, '')
  return places
}

/** Flaws as problems, by place, each with line and column (1-based, in UTF-16 code units). */
export function problemsOf(flaws: readonly Flaw[], { text, file }: Pick<PolicyText, 'text' | 'file'>): Problem[] {
  const starts = lineStarts(text)
  const sorted = flaws
    .map((flaw, order) => ({ flaw, order }))
    .sort((a, b) => a.flaw.at - b.flaw.at || a.order - b.order)
  const problems = sorted.slice(0, maxProblems).map(({ flaw: { code, at, path, message, remedy } }): Problem => {
    const line = lineOf(starts, at)
    const column = at - starts[line - 1]! + 1
    const quoted = [...message.quoted, ...remedy.quoted]
    return { code, file, line, column, path, message: message.text, remedy: remedy.text, quoted }
  })
  if (sorted.length > maxProblems) {
    const last = problems.at(-1)!
    const message = 'There are more problems after these.'
    problems.push({
      ...last,
      code: 'more-problems',
      path: '',
      message,
      remedy: 'Correct these first, then check again.',
      quoted: []
    })
  }
  return problems
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = 0; at < text.length; at++) {
    const char = text[at]
    if (char === '\n' || (char === '\r' && text[at + 1] !== '\n')) starts.push(at + 1)
  }
  return starts
}

/** The 1-based line of an offset. */
function lineOf(starts: readonly number[], at: number): number {
  let low = 0
  let high = starts.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (starts[middle]! <= at) low = middle
    else high = middle
  }
  return low + 1
}
