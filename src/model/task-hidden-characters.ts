// Characters in the description that a reader does not see, where they hide a message, break up a label, or turn the
// order of what follows. Emoji, joiners of other scripts and single strays out of a word processor are nobody's fault.
import { isTurning, showsNothing } from './look-alikes.js'
import type { HiddenText } from './task.js'
import { type Part, partNamed, readLabel } from './task-label.js'
import type { Passage } from './task-sections.js'

export interface CharacterInput {
  title: string
  /** With `\n` line ends. */
  body: string
  passages: readonly Passage[]
}

/** So many in a row, or in one line, are a message and no stray. */
const longRun = 8
const longLine = 32

const names: Partial<Record<Part, string>> = { allow: 'boundaries', deny: 'boundaries', tools: 'tools' }

/** One entry for each line that holds such characters. */
export function hiddenCharacters({ title, body, passages }: CharacterInput): HiddenText[] {
  const bound = new Map(
    passages.flatMap(({ part, lines }) => {
      const name = part === null ? undefined : names[part]
      return name === undefined ? [] : lines.map(({ line }) => [line, name] as const)
    })
  )
  const found = [title, ...body.split('\n')].flatMap((text, line) => readLine(text, line, bound.get(line) ?? null))
  const seen = new Set(found.map(({ line }) => line))
  // Markdown turns `&#8203;` into the character itself, so the source alone does not show it.
  for (const { lines } of passages) {
    for (const { line, text, source } of lines) {
      if (text === source || seen.has(line) || isAscii(text)) continue
      found.push(...readLine(text, line, bound.get(line) ?? null))
    }
  }
  return found
}

function readLine(text: string, line: number, bound: string | null): HiddenText[] {
  if (isAscii(text)) return []
  const characters = [...text]
  let count = 0
  let run = 0
  let longest = 0
  let turns = false
  let tags = false
  for (const [index, character] of characters.entries()) {
    const isHidden = !isBlank(character) && showsNothing(characters, index)
    if (isTurning(character)) turns ||= isOverride(character) || !rightToLeft.test(text)
    if (!isHidden || isFlag(characters, index)) {
      run = 0
      continue
    }
    count++
    longest = Math.max(longest, ++run)
    tags ||= isTag(character)
  }
  const part = count > 0 ? brokenPart(characters, bound) : null
  const isLong = longest >= longRun || count >= longLine || tags
  if (!turns && !isLong && part === null) return []
  return [{ form: 'characters', line, size: count, isLong, parts: part === null ? [] : [part] }]
}

/** The part of whose label, or of whose binding line, the characters are a piece. */
function brokenPart(characters: readonly string[], bound: string | null): string | null {
  const kept = characters.filter((character, index) => isBlank(character) || !showsNothing(characters, index))
  const bare = kept
    .join('')
    .trim()
    .replace(/^[-*+>#\s]{1,20}(?:\[[ xX]\]\s)?/, '')
  const line = {
    line: 0,
    source: bare,
    text: bare.replace(/[*_`]/g, ''),
    bold: false,
    cut: { comment: false, image: false }
  }
  const part = partNamed(line.text) ?? readLabel(line)?.part ?? null
  if (part !== null && names[part]) return names[part]
  if (bound !== null || part === null) return bound
  const label = characters.slice(0, 120).join('').split(/[:：]/, 1)[0]!.trim()
  return /[\p{L}\p{N}][^\p{L}\p{N}\p{P}\p{Z}\p{S}]+[\p{L}\p{N}]/u.test(label) ? 'task' : null
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

/** Overrides turn even Latin letters; no writing needs them. */
function isOverride(character: string): boolean {
  return character === '\u202d' || character === '\u202e'
}

/** Blanks of all sorts, and tabs, are seen as blanks. */
function isBlank(character: string): boolean {
  return /[\t\x0b\f\xa0\u1680\u2000-\u200a\u202f\u205f\u2800\u3000]/.test(character)
}

function isTag(character: string): boolean {
  const code = character.codePointAt(0)!
  return code >= 0xe0000 && code <= 0xe007f
}

/** Tags behind a black flag are one emoji, such as the flag of Wales. */
function isFlag(characters: readonly string[], index: number): boolean {
  if (!isTag(characters[index]!)) return false
  const from = Math.max(0, index - 6)
  return characters.slice(from, index).includes('\u{1f3f4}')
}

function isAscii(text: string): boolean {
  return /^[\t -~]*$/.test(text)
}
