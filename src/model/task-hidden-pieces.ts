// The places of a description where text can stand unseen: comments, elements that are folded or not shown, titles and
// alternative texts, link definitions. Finds them; task-hidden weighs them. Attacker-controlled, one pass, linear.
import type { Env, Token } from 'markdown-it'
import type { HiddenText } from './task.js'
import { HiddenElements } from './task-hidden-elements.js'
import { definitionsIn, endOfComment, markdown } from './task-inline.js'

export interface HiddenInput {
  tokens: readonly Token[]
  env: Env
}

export interface HiddenPiece {
  form: HiddenText['form']
  /** 1-based line of the body on which it begins. */
  line: number
  text: string
}

/** All of them, in order of lines but for the definitions, which come last. */
export function findHidden({ tokens, env }: HiddenInput): HiddenPiece[] {
  const finder = new Finder(env)
  let heading = ''
  for (const token of tokens) {
    if (token.type === 'heading_open') heading = `${'#'.repeat(Number(token.tag.slice(1)))} `
    else if (token.type === 'heading_close') heading = ''
    else if (token.type === 'list_item_open') heading = '- '
    else if (token.type === 'html_block') finder.readHtml(token.content, token.map![0] + 1)
    else if (token.type === 'inline') {
      finder.readInline(token.content, (token.map?.[0] ?? 0) + 1, heading)
      if (heading === '- ') heading = ''
    }
  }
  finder.endElement()
  const definitions = definitionsIn(env).flatMap(({ line, source }) => readDefinition(line, source))
  return [...finder.pieces, ...definitions]
}

class Finder {
  readonly pieces: HiddenPiece[] = []
  private readonly elements = new HiddenElements()
  /** What of the open hidden element was read so far. */
  private open: { form: 'folded' | 'element'; line: number; text: string[] } | null = null

  constructor(private readonly env: Env) {}

  readInline(content: string, line: number, mark: string): void {
    if (!content.includes('<') && !content.includes('](') && this.elements.hides === null) return
    const children: Token[] = []
    markdown.inline.parse(content, markdown, this.env, children)
    this.hideWords(mark, line)
    let at = 0
    let here = line
    for (const child of children) {
      if (child.type === 'html_inline') {
        const { start, end } = child.meta as { start: number; end: number }
        here += breaks(content, at, start)
        at = start
        this.readHtml(content.slice(start, end), here)
      } else if (child.type === 'softbreak' || child.type === 'hardbreak') this.hideWords('\n', here)
      else if (child.content) this.hideWords(child.content, here)
      const title = child.attrGet('title')
      if (title) this.add('attribute', here, String(title))
      if (child.type === 'image' && child.content) this.add('attribute', here, child.content)
    }
    this.hideWords('\n\n', here)
  }

  /** A block of HTML or one tag of it. */
  readHtml(content: string, line: number): void {
    let here = line
    const missing = new Set<string>()
    for (let at = 0; at < content.length; ) {
      const next = content.indexOf('<', at)
      this.hideWords(next < 0 ? content.slice(at) : content.slice(at, next), here)
      if (next < 0) break
      here += breaks(content, at, next)
      const end = endOfMark(content, next, missing)
      if (end < 0) {
        this.hideWords('<', here)
        at = next + 1
        continue
      }
      const mark = content.slice(next, end)
      if (/^<[!?]/.test(mark)) this.add('comment', here, withoutMarks(mark))
      else this.passTag(mark, here)
      here += breaks(content, next, end)
      at = end
    }
  }

  /** Closes what is still open, for the end of the body. */
  endElement(): void {
    if (this.open !== null) this.add(this.open.form, this.open.line, this.open.text.join(''))
    this.open = null
  }

  private passTag(tag: string, line: number): void {
    this.elements.pass(tag)
    if (this.elements.hides === null) this.endElement()
    else this.hideWords(' ', line)
    for (const value of this.elements.valuesOf(tag)) this.add('attribute', line, value)
  }

  private hideWords(words: string, line: number): void {
    const form = this.elements.hides
    if (form === null || words === '') return
    if (this.open !== null && this.open.form !== form) this.endElement()
    this.open ??= { form, line, text: [] }
    this.open.text.push(words)
  }

  private add(form: HiddenText['form'], line: number, text: string): void {
    if (text.trim() !== '') this.pieces.push({ form, line, text })
  }
}

/**
 * End of a comment, an instruction, a declaration or a tag; an unclosed comment takes all that follows. What closes none
 * of what follows is noted in `missing`, so that nothing is looked for twice.
 */
function endOfMark(content: string, at: number, missing: Set<string>): number {
  if (content.startsWith('<!--', at)) {
    const end = endOfComment(content, at)
    return end < 0 ? content.length : end
  }
  const second = content[at + 1] ?? ''
  const close = second === '?' ? '?>' : content.startsWith('<![CDATA[', at) ? ']]>' : /[!a-z/]/i.test(second) ? '>' : ''
  if (close === '' || missing.has(close)) return -1
  const end = content.indexOf(close, at)
  if (end >= 0) return end + close.length
  missing.add(close)
  return -1
}

function withoutMarks(mark: string): string {
  return mark.replace(/^<(?:!-{0,20}|\?|!\[CDATA\[)/, '').replace(/(?:-->|\?>|\]\]>|>)$/, '')
}

/** `[name]: address "title"`: both name and title can hold words. */
function readDefinition(line: number, source: string): HiddenPiece[] {
  const close = source.indexOf(']:')
  if (close < 0) return []
  const rest = source.slice(close + 2).trim()
  const blank = rest.search(/\s/)
  const title = blank < 0 ? '' : rest.slice(blank).trim().slice(1, -1)
  const text = `${source.slice(source.indexOf('[') + 1, close)}\n\n${title}`
  return [{ form: 'definition', line, text }]
}

function breaks(text: string, from: number, to: number): number {
  let count = 0
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count++
  return count
}
