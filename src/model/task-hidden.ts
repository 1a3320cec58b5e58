// What the description holds that its reader does not see: how much of it, and whether it reads as part of a task.
// Attacker-controlled throughout; never throws, linear.
import type { HiddenText } from './task.js'
import { readPaths } from './task-boundaries.js'
import { readDeclaration } from './task-declaration.js'
import { type CharacterInput, hiddenCharacters } from './task-hidden-characters.js'
import { findHidden, type HiddenInput, type HiddenPiece } from './task-hidden-pieces.js'
import type { Part } from './task-label.js'
import { readBlocks } from './task-markdown.js'
import { type Passage, readSections } from './task-sections.js'
import type { Template } from './task-template.js'
import { countWords, isPlaceholder } from './task-words.js'

/** More words than a remark to the next editor has. */
const longWords = 40
/** Room for what tools note for themselves in one piece, such as a state in base64. */
const longText = 1000

const names: Record<Part, string> = {
  goal: 'goal',
  allow: 'boundaries',
  deny: 'boundaries',
  criteria: 'criteria',
  validation: 'validation',
  'not-validated': 'validation',
  tools: 'tools'
}

/** Parts that bind: folded text and attributes are checked for little else, since logs and pictures hold many words. */
const binding: ReadonlySet<Part> = new Set(['allow', 'deny', 'tools'])
/** Folded release notes have a Summary and Changes; a heading of these words orders work. */
const orders = /\b(?:tasks?|goals?|objectives?|criteri(?:a|on)|definition of done|done when)\b/i

/** Only what is long or holds a part; short marks and remarks are nobody's business. */
export function readHidden(input: HiddenInput & CharacterInput, template: Template): HiddenText[] {
  const texts = findHidden(input).flatMap(piece => weigh(piece, template))
  return [...texts, ...hiddenCharacters(input)].sort((a, b) => a.line - b.line || (a.form < b.form ? -1 : 1))
}

function weigh(piece: HiddenPiece, template: Template): HiddenText[] {
  const { form, line } = piece
  // Empty lines stay, since they part paragraphs.
  const own = piece.text.split('\n').filter(text => text.trim() === '' || !template.holds(text))
  const text = own.join('\n').trim()
  if (text === '') return []
  const isOneLine = !text.includes('\n')
  const size = own.reduce((sum, words) => sum + (isPlaceholder(words) ? 0 : countWords(words)), 0)
  const isQuiet = form === 'folded' || form === 'attribute'
  const isBlob = isOneLine && !/\S\s+\S/.test(text)
  const isLong = !isQuiet && (size > longWords || (text.length > longText && !isBlob))
  const parts = partsIn(text, isQuiet ? form : null)
  if ((!isLong && parts.length === 0) || template.contains(piece.text)) return []
  return [{ form, line, size, isLong, parts: [...new Set(parts.map(part => names[part]))].sort() }]
}

/** A label or heading makes a part, or text reads like one where nobody sees the marks. */
function partsIn(text: string, quiet: HiddenText['form'] | null): Part[] {
  // Without one of these there is no heading and no label.
  if (!/[:：#*_|]|\n[=-]/.test(text)) return []
  const lines = text.split('\n')
  return readSections(readBlocks(text)).flatMap(passage => {
    const { part, opened } = passage
    if (part === null || !says(passage, lines.length === 1)) return []
    const counts = quiet === null || binding.has(part) || (quiet === 'folded' && orders.test(lines[opened - 1] ?? ''))
    return counts ? [part] : []
  })
}

function says(passage: Passage, isOneLine: boolean): boolean {
  const { part, place, lines, checked } = passage
  if (part === null || place === 'trailer' || checked === false) return false
  if (part === 'tools') return readDeclaration([passage]).declaration.state !== 'missing'
  const text = lines.map(line => line.text).join(' ')
  if (isPlaceholder(text)) return false
  // A mark of a tool such as `scope: backend` bounds nothing.
  return !isOneLine || (part !== 'allow' && part !== 'deny') || lines.some(line => readPaths(line.source) !== null)
}
