// Commit messages read line by line. git's own parser sees only the last paragraph, so a squash message loses
// most of its trailers there; here every line is looked at. Messages are attacker-controlled; all of it is linear.

/** No known form is longer, and it bounds every pattern that runs on a line. */
const longestLine = 500

/** Lines of one message that are read; the rest of a hostile message is not. */
const mostLines = 20_000

/** A trailer folded over more lines than this is nobody's trailer. */
const mostFolds = 3

/** Characters that show nothing, so that they cannot part a key from its value. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g

/** A line end, or the two letters that an agent wrote when its shell did not make one of them. */
const lineEnd = /\r\n|\n|\r|\\r\\n|\\n/

/** Most lines: visible ASCII that begins with no mark and holds single blanks. */
const alreadyClean = /^[!"$-),./-=?-^`-{}](?:[!-~]| (?=[!-~]))*$/

export interface CommitLine {
  /** One line of text: white space collapsed, list and quote marks removed, at most 500 characters. */
  text: string
  /** Whether it stands on the first line of the message. */
  first: boolean
}

/** A line of the form `key: value`. */
export interface Trailer {
  /** As written, without the blanks around it. */
  key: string
  value: string
}

/**
 * One line as the signals are tested on it: visible characters, single blanks, dashes and wide letters as in ASCII, at most
 * 500 characters.
 */
export function cleanLine(raw: string): string {
  if (raw.length <= longestLine && alreadyClean.test(raw)) return raw
  return raw
    .slice(0, longestLine * 8)
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[\s>*+\-•·–—|#_~]+/, '')
    .slice(0, longestLine)
    .trimEnd()
}

/**
 * Every line of a commit message that holds something, cleaned. A trailer whose address stands on a line below it
 * (folded, or broken off by an editor) comes as one line.
 */
export function commitLines(message: string): CommitLine[] {
  const raw = message.split(lineEnd, mostLines)
  const lines: CommitLine[] = []
  for (let index = 0; index < raw.length; index++) {
    const text = cleanLine(raw[index]!)
    if (text === '') continue
    const folded = unfold(raw, index, text)
    lines.push({ text: folded.text, first: index === 0 })
    index += folded.lines
  }
  return lines
}

/** Joins a trailer of authorship that has no address yet with the lines below that bring it. */
function unfold(raw: readonly string[], index: number, text: string): { text: string; lines: number } {
  const alone = { text, lines: 0 }
  const colon = text.indexOf(':')
  if (colon < 1 || text.includes('@') || !namesAuthor(text.slice(0, colon))) return alone
  let joined = text
  for (let lines = 1; lines <= mostFolds; lines++) {
    const next = raw[index + lines]
    if (next === undefined) return alone
    const part = cleanLine(next)
    if (part === '' || parseTrailer(part) || !(indent(next) > indent(raw[index]!) || isAddress(part))) return alone
    joined = `${joined} ${part}`.slice(0, longestLine)
    if (part.includes('@')) return { text: joined, lines }
  }
  return alone
}

function indent(raw: string): number {
  let width = 0
  while (width < longestLine && (raw[width] === ' ' || raw[width] === '\t')) width++
  return width
}

function isAddress(text: string): boolean {
  return text.includes('@') && !text.includes(' ') && /^[<[(]/.test(text)
}

/** Reads `key: value`; a key is at most 40 letters, digits, hyphens and single blanks. */
export function parseTrailer(line: string): Trailer | null {
  const colon = line.indexOf(':')
  if (colon < 1 || colon > 40) return null
  const key = line.slice(0, colon).trimEnd()
  if (!/^[A-Za-z][A-Za-z0-9 -]*$/.test(key)) return null
  const value = line.slice(colon + 1).trim()
  if (value === '' || value.startsWith('//')) return null
  return { key, value }
}

const verbs = [
  'coauthored',
  'coauthor',
  'codeveloped',
  'assisted',
  'generated',
  'helped',
  'implemented',
  'authored',
  'written',
  'created',
  'made',
  'paired',
  'pairprogrammed'
]
const authorshipKeys = new Set([...verbs.flatMap(verb => [`${verb}by`, `${verb}with`]), 'coauthor', 'coauthors'])

/** Whether a trailer's key says that somebody wrote a part of the change, in any spelling. */
export function namesAuthor(key: string): boolean {
  return (
    key.length <= 40 && /(?:by|with|authors?)$/i.test(key) && authorshipKeys.has(key.toLowerCase().replace(/[ -]/g, ''))
  )
}

/** Whether a trailer's key says that somebody signs the change off. A tool that does so took part in it. */
export function isSignOff(key: string): boolean {
  return /^signed[ -]?off[ -]?by$/i.test(key)
}

export interface Address {
  /** In lower case. */
  text: string
  /** Where it stands. */
  from: number
  to: number
}

/** The mail addresses in a text, in order, at most eight: in angle brackets, bare, or in a Markdown link. */
export function addressesIn(text: string): Address[] {
  const found: Address[] = []
  let at = text.indexOf('@')
  while (at >= 0 && found.length < 8) {
    let from = at
    while (from > 0 && at - from < 100 && isLocal(text[from - 1]!)) from--
    if (text[from] === '[') from++
    let to = at + 1
    while (to < text.length && to - at < 100 && isDomain(text[to]!)) to++
    while (text[to - 1] === '.') to--
    if (from < at && to > at + 1) found.push({ text: text.slice(from, to).toLowerCase(), from, to })
    at = text.indexOf('@', Math.max(to, at + 1))
  }
  return found
}

function isLocal(character: string): boolean {
  return /[A-Za-z0-9._+[\]-]/.test(character)
}

function isDomain(character: string): boolean {
  return /[A-Za-z0-9.-]/.test(character)
}

/**
 * What a trailer of authorship says: the name before its first address, and its addresses.
 * Null when the line goes on after the last address, since it is then prose about a trailer.
 */
export function parseAuthors(value: string): { name: string; addresses: string[] } | null {
  const found = addressesIn(value)
  const last = found.at(-1)
  if (last && /^[>)\]\s.,;]*[A-Za-z]/.test(value.slice(last.to))) return null
  const name = (found[0] ? value.slice(0, found[0].from) : value).replace(/[*_]+/g, '').trim()
  let end = name.length
  while (end > 0 && ' <[('.includes(name[end - 1]!)) end--
  return { name: name.slice(0, end), addresses: found.map(address => address.text) }
}
