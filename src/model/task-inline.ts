// The lines inside one Markdown block: what a reader sees of each, and its source. markdown-it reads the inline marks;
// this file only remembers where they stood, since globs must come from the source.
import MarkdownIt, { type Env, type StateInline, type Token } from 'markdown-it'

/** One line that a reader sees. Attacker-controlled throughout. */
export interface Line {
  /** 1-based line of the body. */
  line: number
  /** Source without comments, images and badges; holds line breaks only where code or a comment spans lines. */
  source: string
  /** The same as it is shown: no marks, code spans keep their text, struck-out words are gone. */
  text: string
  /** The whole line is bold, as people write headings. */
  bold: boolean
  /** Something was cut out of it: `comment` counts as a prompt of a template, `image` makes the rest prose. */
  cut: { comment: boolean; image: boolean }
}

type InlineRule = (state: StateInline, silent: boolean) => boolean

/** Where a token stood in its block's source; kept in `meta`, which this module alone uses. */
interface Range {
  start: number
  end: number
}

/**
 * The one Markdown reader. HTML is on so that comments and tags are seen as such; bare addresses stay text.
 * Text nested deeper than `maxNesting` is dropped by markdown-it without a word: callers must look for that.
 */
export const markdown = new MarkdownIt({ html: true, linkify: false, typographer: false, maxNesting: 100 })

for (const name of ['newline', 'escape', 'link', 'image', 'html_inline']) {
  markdown.inline.ruler.at(name, rememberRange(builtInRule(name)))
}
markdown.inline.ruler.before('html_inline', 'comment', readComment)

rememberDefinitions()

/** A link definition (`[name]: address "title"`), which shows nothing; kept in the `env` of the text that holds it. */
export interface Definition {
  line: number
  source: string
}

/** The definitions of a text that was read with this `env`, in order of lines. */
export function definitionsIn(env: Env): readonly Definition[] {
  return (env.definitions as Definition[] | undefined) ?? []
}

function rememberDefinitions(): void {
  const reader = new MarkdownIt({ html: true })
  reader.block.ruler.enableOnly('reference')
  const rule = reader.block.ruler.getRules('')[0]!
  markdown.block.ruler.at('reference', (state, start, end, silent) => {
    if (!rule(state, start, end, silent)) return false
    if (!silent) {
      const source = state.src.slice(state.bMarks[start]! + state.tShift[start]!, state.eMarks[state.line - 1])
      const known = state.env.definitions as Definition[] | undefined
      if (known === undefined) state.env.definitions = [{ line: start + 1, source }]
      else known.push({ line: start + 1, source })
    }
    return true
  })
}

function builtInRule(name: string): InlineRule {
  const reader = new MarkdownIt({ html: true })
  reader.inline.ruler.enableOnly(name)
  return reader.inline.ruler.getRules('')[0]!
}

function rememberRange(rule: InlineRule): InlineRule {
  return (state, silent) => {
    const start = state.pos
    const before = state.tokens.length
    if (!rule(state, silent)) return false
    if (silent) return true
    const range: Range = { start, end: state.pos }
    const last = state.tokens.at(-1)
    if (last?.type === 'link_close') markBadge(state.tokens, before, range)
    else if (last) last.meta = { ...range }
    return true
  }
}

/** A link around nothing but images is a badge; its opening token then knows its range. */
function markBadge(tokens: Token[], from: number, range: Range): void {
  let open = from
  while (tokens[open]!.type !== 'link_open') open++
  const inside = tokens.slice(open + 1, -1)
  const isBadge = inside.length > 0 && inside.every(token => token.type === 'image' || !token.content.trim())
  tokens[open]!.meta = isBadge ? { ...range } : null
}

/** Comments, closed or not: an unclosed one hides the rest of its block from us, as it would in an HTML block. */
function readComment(state: StateInline, silent: boolean): boolean {
  const start = state.pos
  if (!state.src.startsWith('<!--', start)) return false
  const end = endOfComment(state.src, start)
  const cut = end < 0 || end > state.posMax ? state.posMax : end
  if (!silent) state.push('html_inline', '', 0).meta = { start, end: cut, comment: true }
  state.pos = cut
  return true
}

/** Position behind the comment that begins at `start`, or -1 when nothing closes it. */
export function endOfComment(source: string, start: number): number {
  if (source.startsWith('>', start + 4)) return start + 5
  if (source.startsWith('->', start + 4)) return start + 6
  const end = source.indexOf('-->', start + 4)
  return end < 0 ? -1 : end + 3
}

/** Lines of one block's inline source, which begins on line `line` of the body. */
export function readLines(content: string, line: number, env: Env): Line[] {
  if (!inlineMark.test(content)) return plainLine(content.trim(), line)
  const tokens: Token[] = []
  markdown.inline.parse(content, markdown, env, tokens)
  const reader = new LineReader(content, line)
  for (const token of tokens) reader.read(token)
  reader.endLine(content.length, content.length)
  return reader.lines
}

/** Without one of these a block is one line of plain words, and most blocks are: no need to ask the Markdown reader. */
const inlineMark = /[\n\\`*_~[\]<&]/

function plainLine(text: string, line: number): Line[] {
  return text === '' ? [] : [{ line, source: text, text, bold: false, cut: { comment: false, image: false } }]
}

class LineReader {
  readonly lines: Line[] = []
  private start = 0
  private cuts: Range[] = []
  private cut = { comment: false, image: false }
  private text: string[] = []
  private struck = 0
  private strong = 0
  private boldText = false
  private plainText = false

  constructor(
    private readonly content: string,
    private line: number
  ) {}

  read(token: Token): void {
    const range = token.meta as (Range & { comment?: boolean }) | null
    if (token.type === 'softbreak' || token.type === 'hardbreak') this.endLine(range!.start, range!.end)
    else if (token.type === 'image') this.hide(range!, 'image')
    else if (token.type === 'link_open' && range) this.hide(range, 'image')
    else if (token.type === 'html_inline' && range!.comment) this.hide(range!, 'comment')
    else if (token.type === 'html_inline' && isLineBreak(token.content)) this.endLine(range!.start, range!.end)
    else if (token.type === 's_open') this.struck++
    else if (token.type === 's_close') this.struck--
    else if (token.type === 'strong_open') this.strong++
    else if (token.type === 'strong_close') this.strong--
    else if (token.type !== 'html_inline' && token.content && this.struck === 0) this.add(token.content)
  }

  endLine(end: number, next: number): void {
    const untrimmed = this.sourceUpTo(end)
    const source = untrimmed.trim()
    const text = this.text.join('').trim()
    if (source) {
      const line = this.line + countBreaks(untrimmed, 0, untrimmed.length - untrimmed.trimStart().length)
      this.lines.push({ line, source, text, bold: this.boldText && !this.plainText, cut: this.cut })
    }
    this.line += countBreaks(this.content, this.start, next)
    this.start = next
    this.cuts = this.cuts.filter(cut => cut.end > next).map(cut => ({ start: next, end: cut.end }))
    this.cut = { comment: this.cut.comment && !source, image: false }
    this.text = []
    this.boldText = false
    this.plainText = false
  }

  private add(content: string): void {
    this.text.push(content)
    if (!content.trim()) return
    if (this.strong > 0) this.boldText = true
    else this.plainText = true
  }

  private hide(range: Range, what: 'comment' | 'image'): void {
    this.cut[what] = true
    const last = this.cuts.at(-1)
    if (!last || range.start >= last.end) this.cuts.push(range)
  }

  /** A cut keeps the line breaks inside it, so that line numbers stay right. */
  private sourceUpTo(end: number): string {
    let source = ''
    let from = this.start
    for (const cut of this.cuts) {
      source += this.content.slice(from, cut.start)
      source += '\n'.repeat(countBreaks(this.content, cut.start, cut.end))
      from = cut.end
    }
    return source + this.content.slice(from, end)
  }
}

function countBreaks(source: string, from: number, to: number): number {
  let count = 0
  for (let at = source.indexOf('\n', from); at >= 0 && at < to; at = source.indexOf('\n', at + 1)) count++
  return count
}

function isLineBreak(tag: string): boolean {
  return tag.length <= 8 && /^<br\s*\/?>$/i.test(tag)
}
