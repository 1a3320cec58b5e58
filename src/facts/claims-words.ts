// A task item as sentences of words, as a claim is read from them. The text is attacker-controlled: one pass, bounded
// sentences, nothing that grows faster than the text.
import type { Task, TaskItem } from '../model/task.js'

/**
 * word: prose. name: written as code or a path is. code: a code span. number: digits. mark: one of , ; : ( ) - and the
 * like. `text` is lower-case; `start` and `end` are places in the item's text.
 */
export interface Word {
  kind: 'word' | 'name' | 'code' | 'number' | 'mark'
  text: string
  raw: string
  start: number
  end: number
}

export interface Sentence {
  item: TaskItem
  words: Word[]
  /** What ended it: `.`, `!`, `?`, `;`, or '' at the end of the item. */
  end: string
  /** First sentence of its item. */
  isFirst: boolean
  /** The title's conventional type: `fix` of `fix(parser): …`; '' where it has none. */
  type: string
}

/** Words beyond so many begin a new sentence, so that a comparison of words stays bounded. */
const longestSentence = 120
/** How far a code span may stand behind the one before it, in UTF-16 units. */
const spanWindow = 4000

/** The sentences of all items that state something; an empty box states nothing. */
export function readSentences(task: Task): Sentence[] {
  const codes = codeSpans(task)
  const planned = plannedLines(task)
  const stated = task.items.filter(item => item.checked !== false && !planned.has(item.line))
  const type =
    /^([a-z]{2,12}) ?(?:\([^()]{0,80}\))?!?:/i.exec(task.items.find(item => item.kind === 'title')?.text ?? '')?.[1] ??
    ''
  return stated.flatMap(item => sentencesOf(item, codes.get(item) ?? [], type.toLowerCase()))
}

const plans = new Set(
  'next step|next steps|follow up|follow ups|followup|followups|future work|todo|todos|to do|remaining work'.split('|')
)
const longestLabel = 60

/** The lines right below a heading or a label such as `Next steps:`, up to the next gap or label. */
function plannedLines({ statement }: Task): ReadonlySet<number> {
  const lines = new Set<number>()
  let label = 0
  let last = 0
  for (const { line, text } of statement) {
    const isGap = line > last + 1 && last !== label
    if (isGap || /[:*]$/.test(text)) label = 0
    if (
      text.length < longestLabel &&
      plans.has(
        text
          .toLowerCase()
          .replaceAll('-', ' ')
          .replaceAll(/[^a-z ]/g, '')
          .trim()
      )
    )
      label = line
    if (label > 0) lines.add(line)
    last = line
  }
  return lines
}

interface Range {
  start: number
  end: number
}

/** Where each item's text was a code span: the items have lost their marks, the statement's lines still have them. */
function codeSpans({ items, statement }: Task): Map<TaskItem, Range[]> {
  const found = new Map<TaskItem, Range[]>()
  const body = items.filter(item => item.line > 0)
  let next = 0
  for (const [index, item] of body.entries()) {
    // Cells of one row share its line: the first takes its code spans, the others are read as plain words.
    if (body[index - 1]?.line === item.line) continue
    let until = index + 1
    while (until < body.length && body[until]!.line === item.line) until++
    const end = body[until]?.line ?? Number.POSITIVE_INFINITY
    while (next < statement.length && statement[next]!.line < item.line) next++
    const ranges: Range[] = []
    let from = 0
    for (let at = next; at < statement.length && statement[at]!.line < end; at++) {
      for (const span of spansOf(statement[at]!.text)) {
        const start = item.text.slice(from, from + spanWindow).indexOf(span)
        if (start < 0) continue
        ranges.push({ start: from + start, end: from + start + span.length })
        from += start + span.length
      }
    }
    found.set(item, ranges)
  }
  return found
}

/** What stands between single backticks on one line, as it is shown. */
function spansOf(line: string): string[] {
  const parts = line.split('`')
  return parts.filter((part, index) => index % 2 === 1 && index < parts.length - 1 && part.trim() !== '')
}

function sentencesOf(item: TaskItem, codes: readonly Range[], type: string): Sentence[] {
  const sentences: Sentence[] = []
  let words: Word[] = []
  const close = (end: string): void => {
    if (words.length > 0) sentences.push({ item, words, end, isFirst: sentences.length === 0, type })
    words = []
  }
  const { text } = item
  let code = 0
  for (let at = 0; at < text.length; ) {
    while (code < codes.length && codes[code]!.start < at) code++
    const span = codes[code]
    if (span !== undefined && span.start === at) {
      words.push(wordAt(text, 'code', span.start, span.end))
      at = span.end
    } else if (isBlank(text, at)) {
      at++
      continue
    } else {
      let end = at
      while (end < text.length && !isBlank(text, end) && end !== span?.start) end++
      const ended = addChunk(text, at, end, words)
      at = end
      if (ended !== '') close(ended)
    }
    if (words.length >= longestSentence) close('')
  }
  close('')
  return sentences
}

function wordAt(text: string, kind: Word['kind'], start: number, end: number): Word {
  const raw = text.slice(start, end)
  return { kind, text: raw.toLowerCase().replaceAll('’', "'"), raw, start, end }
}

const opening = '([{"\'“‘«*<'
const closing = ')]}"\'”’»*>,;:.!?…'
const sentenceEnds = '.!?;'

/** Adds the words of one run without blanks; gives the mark that ends a sentence, or ''. */
function addChunk(text: string, from: number, to: number, words: Word[]): string {
  let start = from
  let end = to
  while (start < end && opening.includes(text[start]!)) {
    if (text[start] === '(' || text[start] === '[') words.push(wordAt(text, 'mark', start, start + 1))
    start++
  }
  while (end > start && closing.includes(text[end - 1]!) && !closesOwn(text, start, end)) end--
  if (start < end) addCore(text, start, end, words)
  let ended = ''
  for (let at = Math.max(end, start); at < to; at++) {
    const mark = text[at]!
    if (',:)]'.includes(mark)) words.push(wordAt(text, 'mark', at, at + 1))
    else if (sentenceEnds.includes(mark) && ended === '') ended = mark
  }
  // `(see a.ts).` ends a sentence, `e.g.` and a lone capital do not.
  return ended === '.' && isAbbreviation(text.slice(start, end)) ? '' : ended
}

/** `foo()` and `T[]` keep their brackets. */
function closesOwn(text: string, start: number, end: number): boolean {
  const open = text[end - 1] === ')' ? '(' : text[end - 1] === ']' ? '[' : ''
  if (open === '') return false
  const at = text.lastIndexOf(open, end - 2)
  return at > start
}

function isAbbreviation(word: string): boolean {
  const lower = word.toLowerCase()
  return ['e.g', 'i.e', 'etc', 'vs', 'cf', 'eg', 'ie', 'incl', 'approx', 'resp', 'no'].includes(lower)
}

const dashes = new Set(['-', '–', '—', '--', '|', '·', '•', '=>', '->', '→', '+', '&', '/', '⇒', '➜'])

/** Dashes and arrows without blanks beside them that part one run into words; the rest of the run stays one. */
const mostDashes = 20

function addCore(text: string, start: number, end: number, words: Word[]): void {
  const whole = text.slice(start, end)
  if (dashes.has(whole)) {
    words.push(wordAt(text, 'mark', start, end))
    return
  }
  let from = start
  let parts = 0
  for (const { index } of whole.matchAll(/[—→]/g)) {
    const at = start + index
    if (parts++ === mostDashes) break
    if (at > from) addPart(text, from, at, words)
    words.push(wordAt(text, 'mark', at, at + 1))
    from = at + 1
  }
  if (from < end) addPart(text, from, end, words)
}

function addPart(text: string, start: number, end: number, words: Word[]): void {
  const raw = text.slice(start, end)
  if (!isSlashed(raw)) {
    words.push(wordAt(text, kindOf(raw), start, end))
    return
  }
  let at = start
  for (const part of raw.split('/')) {
    words.push(wordAt(text, 'word', at, at + part.length))
    at += part.length + 1
  }
}

/** `added/updated`, `tests/docs`: two or three words of prose; a path has more about it, or is looked up as one. */
function isSlashed(raw: string): boolean {
  if (raw.length > 60) return false
  const parts = raw.split('/')
  return parts.length > 1 && parts.length < 4 && parts.every(part => slashedWords.has(part.toLowerCase()))
}

const slashedWords = new Set(
  `add added adds update updated updates extend extended change changed changes create created remove removed fix fixed fixes
test tests unit integration docs doc documentation readme changelog changeset changesets comments examples and or new features
feature refactor refactoring n a`.split(/\s+/)
)

/** Words that end a run of characters: a code name, a number, or prose. */
function kindOf(raw: string): Word['kind'] {
  if (/^[+~≈-]?\d[\d,]*(?:\.\d+)?%?$/.test(raw)) return 'number'
  let isName = false
  for (let at = 0; at < raw.length; at++) {
    const char = raw[at]!
    if ('/\\_:@#$=<>{}()[]'.includes(char) || (char === '.' && at > 0) || (char >= '0' && char <= '9')) isName = true
    // An inner capital: camelCase, PascalCase.
    if (at > 0 && char >= 'A' && char <= 'Z' && isLower(raw[at - 1]!)) isName = true
  }
  return isName || (raw.startsWith('.') && raw.length > 1) ? 'name' : 'word'
}

function isLower(char: string): boolean {
  return char >= 'a' && char <= 'z'
}

function isBlank(text: string, at: number): boolean {
  const char = text.charCodeAt(at)
  return char === 32 || (char >= 9 && char <= 13) || char === 0xa0
}
