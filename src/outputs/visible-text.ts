// Values from outside as a person can safely see them: one line, nothing invisible, nothing endless.
// All values are attacker-controlled: file names, descriptions, tool names, logins, branch names.

/** Characters a shown value may have, its ellipsis included. */
export const shownLimit = 300

/**
 * The value with every control, bidi, zero-width, tag and other invisible character written as `\u{…}`, at most
 * `limit` characters long; the middle is left out, since both ends of a path matter. Blanks at an end or in a row
 * are written out too, because Markdown and HTML drop them. Never holds a line break; empty for an empty value.
 */
export function makeVisible(value: string, limit = shownLimit): string {
  if (value.length <= limit && plain.test(value)) return value
  const head = takeUnits(value, limit)
  if (head.complete) return head.units.join('')
  const headLength = Math.ceil((limit * 2) / 3)
  const tailLength = limit - headLength - 1
  const tail = takeUnits(lastPart(value, tailLength), Number.POSITIVE_INFINITY, true).units
  return `${fill(head.units, headLength)}…${fill(tail.reverse(), tailLength, true)}`
}

/** Printable ASCII without blanks and backslashes shows itself; nearly every path is that. */
const plain = /^[!-[\]-~]*$/

/** As `makeVisible`, with a word for the empty value: for plain text, where nothing else would show. */
export function showPlain(value: string, limit = shownLimit): string {
  return value === '' ? '(empty)' : makeVisible(value, limit)
}

/** Makes control and invisible characters visible and changes nothing else: for text whose blanks are ours. */
export function hideNothing(text: string): string {
  let shown = ''
  for (const character of text) shown += isInvisible(character.codePointAt(0)!) ? escaped(character) : character
  return shown
}

/** Whole units from the front until they fill more than `limit` characters. */
function takeUnits(value: string, limit: number, isTail = false): { units: string[]; complete: boolean } {
  const units: string[] = []
  let length = 0
  let offset = 0
  let afterBlank = !isTail
  for (const character of value) {
    const end = offset + character.length
    const unit = unitOf(character, value, offset, afterBlank || end === value.length)
    afterBlank = character === ' '
    offset = end
    units.push(unit)
    length += lengthOf(unit)
    if (length > limit) return { units, complete: false }
  }
  return { units, complete: true }
}

function unitOf(character: string, value: string, offset: number, blankWouldVanish: boolean): string {
  if (character === ' ') return blankWouldVanish ? '\\u{20}' : ' '
  // A backslash that would read like one of our own escapes is written out, so that no value can fake one.
  if (character === '\\' && value.startsWith('u{', offset + 1)) return '\\u{5c}'
  return isInvisible(character.codePointAt(0)!) ? escaped(character) : character
}

function escaped(character: string): string {
  return `\\u{${character.codePointAt(0)!.toString(16)}}`
}

/** Escapes are ASCII and count each character; any other unit is one character. */
function lengthOf(unit: string): number {
  return unit.startsWith('\\u{') ? unit.length : 1
}

function fill(units: readonly string[], limit: number, backwards = false): string {
  const taken: string[] = []
  let length = 0
  for (const unit of units) {
    length += lengthOf(unit)
    if (length > limit) break
    taken.push(unit)
  }
  return (backwards ? taken.reverse() : taken).join('')
}

/** Enough of the end for `count` characters. Half a pair at its front is written long and so finds no room. */
function lastPart(value: string, count: number): string {
  return value.slice(Math.max(0, value.length - 2 * count))
}

// Inclusive ranges, ascending. Unicode's default-ignorable code points, all controls, line and paragraph separators,
// lone surrogates, and blanks that look like a space or like nothing. Numbers rather than \p{…}, so that the Unicode
// version of the running Node has no say in the bytes.
const invisible: readonly (readonly [number, number])[] = [
  [0x00, 0x1f],
  [0x7f, 0xa0],
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x1680, 0x1680],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x2000, 0x200f],
  [0x2028, 0x202f],
  [0x205f, 0x206f],
  [0x2800, 0x2800],
  [0x3000, 0x3000],
  [0x3164, 0x3164],
  [0xd800, 0xdfff],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff0, 0xfffc],
  [0xfffe, 0xffff],
  [0x1bca0, 0x1bca3],
  [0x1d173, 0x1d17a],
  [0xe0000, 0xe0fff]
]

export function isInvisible(codePoint: number): boolean {
  // Printable ASCII is nearly everything there is.
  if (codePoint >= 0x20 && codePoint <= 0x7e) return false
  return invisible.some(([first, last]) => codePoint >= first && codePoint <= last)
}
