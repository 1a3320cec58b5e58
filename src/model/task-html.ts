// Blocks of raw HTML in the description: which words of them a reader sees. A hand scanner, one pass, no look-back.
import { endOfComment, type Line } from './task-inline.js'

/** Elements that fold text away or quote it; they stay open across blocks, as in a browser. */
const folding = ['details', 'blockquote'] as const
/** Elements whose whole block is code or never shown. */
const unseen = /^<(?:pre|script|style|textarea)(?=[\s>]|$)/i

/** Which folding elements are open at this point of the body. */
export class Folds {
  private readonly depths = new Map<string, number>()

  get open(): boolean {
    for (const depth of this.depths.values()) if (depth > 0) return true
    return false
  }

  /** Takes note of a tag such as `<details open>` or `</details>`. */
  pass(tag: string): void {
    const closing = tag[1] === '/'
    const name = folding.find(candidate => isNamed(tag, candidate, closing ? 2 : 1))
    if (!name) return
    const depth = this.depths.get(name) ?? 0
    this.depths.set(name, closing ? Math.max(0, depth - 1) : depth + 1)
  }

  /** Closing tags at the end of a paragraph, where Markdown does not begin an HTML block. */
  passClosingTags(content: string): void {
    for (let at = content.indexOf('</'); at >= 0; at = content.indexOf('</', at + 2))
      this.pass(content.slice(at, at + 16))
  }
}

function isNamed(tag: string, name: string, at: number): boolean {
  if (tag.slice(at, at + name.length).toLowerCase() !== name) return false
  return !/[a-z0-9-]/i.test(tag[at + name.length] ?? '')
}

/** Visible lines of an HTML block. `source` keeps the tags, since signals stand in them; `text` does not. */
export function readHtml(content: string, line: number, folds: Folds): Line[] {
  if (unseen.test(content.trimStart().slice(0, 16))) return []
  const page = new Page(line)
  let hasTags = true
  for (let at = 0; at < content.length; ) {
    const next = content.indexOf('<', at)
    page.add(next < 0 ? content.slice(at) : content.slice(at, next), folds.open)
    if (next < 0) break
    if (content.startsWith('<!--', next)) {
      const end = endOfComment(content, next)
      at = end < 0 ? content.length : end
      page.skip(content.slice(next, at))
      continue
    }
    const close = hasTags && /[a-z/]/i.test(content[next + 1] ?? '') ? content.indexOf('>', next) : -1
    if (close < 0) {
      if (/[a-z/]/i.test(content[next + 1] ?? '')) hasTags = false
      page.add('<', folds.open)
      at = next + 1
      continue
    }
    const tag = content.slice(next, close + 1)
    folds.pass(tag)
    page.addTag(tag, folds.open)
    at = close + 1
  }
  return page.end()
}

class Page {
  private readonly lines: Line[] = []
  private source: string[] = []
  private text: string[] = []
  private comment = false

  constructor(private line: number) {}

  add(words: string, hidden: boolean): void {
    words.split('\n').forEach((part, index) => {
      if (index > 0) this.endLine()
      if (hidden) return
      this.source.push(part)
      this.text.push(part)
    })
  }

  addTag(tag: string, hidden: boolean): void {
    if (!hidden) {
      this.source.push(tag.replaceAll('\n', ' '))
      this.text.push(' ')
    }
    this.skipLines(tag)
  }

  skip(comment: string): void {
    this.comment = true
    this.skipLines(comment)
  }

  end(): Line[] {
    this.endLine()
    return this.lines
  }

  private skipLines(words: string): void {
    for (let at = words.indexOf('\n'); at >= 0; at = words.indexOf('\n', at + 1)) this.endLine()
  }

  private endLine(): void {
    const source = this.source.join('').trim()
    const text = this.text.join('').trim()
    if (source)
      this.lines.push({ line: this.line, source, text, bold: false, cut: { comment: this.comment, image: false } })
    if (source) this.comment = false
    this.line++
    this.source = []
    this.text = []
  }
}
