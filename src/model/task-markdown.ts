// The description as blocks of what its author states: Markdown's structure without quotes, code, comments and badges.
import type { Env, Token } from 'markdown-it'
import { Folds, readHtml } from './task-html.js'
import { type Line, markdown, readLines } from './task-inline.js'

/** A place among the blocks, by which labels find what they stand over. */
interface Place {
  /** Innermost list item, an index into `parents`; 0 outside lists. */
  item: number
  /** Ordinal of the outermost block, and the line on which that begins. */
  top: number
  topLine: number
  isList: boolean
}

export type Block =
  | { kind: 'heading'; line: number; level: number; lines: Line[] }
  /** `opensItem`: the first block of a list item, where a tick can stand. */
  | ({ kind: 'paragraph'; line: number; lines: Line[]; opensItem: boolean } & Place)
  | ({ kind: 'row'; line: number; cells: Line[][]; isHeader: boolean } & Place)
  /** A comment on lines of its own; `end` is its last line. */
  | { kind: 'comment'; line: number; end: number }

export interface Blocks {
  blocks: Block[]
  /** The list item around each list item; 0 is no list. */
  parents: number[]
  /** What the Markdown reader made of the text, for those who look behind the blocks. */
  tokens: readonly Token[]
  env: Env
  /** Something is nested so deep that markdown-it dropped text without a word. */
  tooDeep: boolean
}

/** What review bots write into people's descriptions, between two comments. */
const botMarks = [
  { begin: 'This is an auto-generated comment', end: 'end of auto-generated comment' },
  { begin: 'CURSOR_SUMMARY', end: '/CURSOR_SUMMARY' },
  { begin: 'greptile_comment', end: '/greptile_comment' }
]

/** Blocks of a description with `\n` line ends. Never throws; linear in practice, see the hostile bodies in the tests. */
export function readBlocks(body: string): Blocks {
  const tokens: Token[] = []
  const env: Env = {}
  markdown.block.parse(body, markdown, env, tokens)
  const reader = new BlockReader(tokens, env)
  for (const [index, token] of tokens.entries()) reader.read(token, index)
  return { blocks: reader.blocks, parents: reader.parents, tokens, env, tooDeep: reader.tooDeep }
}

class BlockReader {
  readonly blocks: Block[] = []
  readonly parents: number[] = [0]
  tooDeep = false
  private readonly folds = new Folds()
  private readonly bots: BotText
  private readonly openItems: number[] = []
  private quotes = 0
  private top = 0
  private topLine = 0
  private isList = false
  private itemIsNew = false
  private row: { line: number; cells: Line[][] } | null = null
  private inHeader = false

  constructor(
    private readonly tokens: readonly Token[],
    private readonly env: Env
  ) {
    this.bots = new BotText(tokens)
  }

  read(token: Token, index: number): void {
    if (token.level === 0 && token.nesting >= 0 && token.type !== 'html_block') this.enterTop(token)
    const limit = markdown.options.maxNesting! - 1
    if (token.nesting > 0 && token.level >= limit && /^(?:list_item|blockquote)_open$/.test(token.type))
      this.tooDeep = true
    if (token.type === 'blockquote_open') this.quotes++
    if (token.type === 'blockquote_close') this.quotes--
    if (this.quotes > 0) return
    if (token.type === 'html_block') this.readHtmlBlock(token, index)
    else if (token.type === 'list_item_open') this.enterItem()
    else if (token.type === 'list_item_close') this.openItems.pop()
    else if (token.type === 'thead_open') this.inHeader = true
    else if (token.type === 'thead_close') this.inHeader = false
    else if (token.type === 'tr_open') this.row = { line: token.map![0] + 1, cells: [] }
    else if (token.type === 'tr_close') this.endRow()
    else if (token.type === 'inline') this.readInline(token, this.tokens[index - 1]!)
  }

  private enterTop(token: Token): void {
    this.top++
    this.topLine = (token.map?.[0] ?? 0) + 1
    this.isList = token.type.endsWith('_list_open')
  }

  private enterItem(): void {
    this.parents.push(this.openItems.at(-1) ?? 0)
    this.openItems.push(this.parents.length - 1)
    this.itemIsNew = true
  }

  private place(): Place {
    return { item: this.openItems.at(-1) ?? 0, top: this.top, topLine: this.topLine, isList: this.isList }
  }

  private readInline(token: Token, opening: Token): void {
    if (this.folds.open) {
      this.folds.passClosingTags(token.content)
      return
    }
    if (this.bots.isSpeaking) return
    if (this.row) {
      this.row.cells.push(readLines(token.content, this.row.line, this.env))
      return
    }
    const line = token.map![0] + 1
    const lines = readLines(token.content, line, this.env)
    if (opening.type === 'heading_open') {
      this.blocks.push({ kind: 'heading', line, level: Number(opening.tag.slice(1)), lines })
      this.itemIsNew = false
    } else this.addParagraph(line, lines)
  }

  private addParagraph(line: number, lines: Line[]): void {
    this.blocks.push({ kind: 'paragraph', line, lines, opensItem: this.itemIsNew, ...this.place() })
    this.itemIsNew = false
  }

  private endRow(): void {
    const { line, cells } = this.row!
    this.row = null
    if (cells.length > 0) this.blocks.push({ kind: 'row', line, cells, isHeader: this.inHeader, ...this.place() })
  }

  private readHtmlBlock(token: Token, index: number): void {
    const [begin, end] = token.map!
    const lines = readHtml(token.content, begin + 1, this.folds)
    const wasSpeaking = this.bots.isSpeaking
    this.bots.pass(token, index)
    if (wasSpeaking || this.bots.isSpeaking) return
    if (lines.length === 0) {
      this.blocks.push({ kind: 'comment', line: begin + 1, end })
      return
    }
    if (token.level === 0) this.enterTop(token)
    this.addParagraph(begin + 1, lines)
  }
}

/** Follows the pairs of comments between which a review bot speaks. A begin that nothing ends means nothing. */
class BotText {
  private readonly lastEnds: number[]
  private mark: (typeof botMarks)[number] | null = null

  constructor(tokens: readonly Token[]) {
    this.lastEnds = botMarks.map(mark => tokens.findLastIndex(token => isComment(token, mark.end)))
  }

  get isSpeaking(): boolean {
    return this.mark !== null
  }

  pass(token: Token, index: number): void {
    if (this.mark) {
      if (isComment(token, this.mark.end)) this.mark = null
      return
    }
    const found = botMarks.findIndex((mark, at) => this.lastEnds[at]! > index && isComment(token, mark.begin))
    this.mark = botMarks[found] ?? null
  }
}

function isComment(token: Token, beginning: string): boolean {
  if (token.type !== 'html_block') return false
  const content = token.content.trimStart()
  return (
    content.startsWith('<!--') &&
    content
      .slice(4, 12 + beginning.length)
      .trimStart()
      .startsWith(beginning)
  )
}
