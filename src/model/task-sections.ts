// Which part of the task each line of the description belongs to: headings, labels, table columns.

import { readPaths } from './task-boundaries.js'
import { asksAboutAi } from './task-denial.js'
import type { Line } from './task-inline.js'
import { isGeneralScope, type Label, namesTouch, type Part, partNamed, readLabel } from './task-label.js'
import type { Block, Blocks } from './task-markdown.js'

/** Where a line of the AI section stands, which decides how strictly it is read. */
export type ToolPlace = 'label' | 'denial' | 'trailer' | 'box' | 'list' | 'first-paragraph' | 'prose' | 'cell'

/** Lines that belong together under one part; `part` is null for an ordinary statement. */
export interface Passage {
  part: Part | null
  lines: Line[]
  /** Tick of a task-list item. */
  checked: boolean | null
  /** An ordinary paragraph, outside lists and tables, and not a bold line that works as a heading. */
  isParagraph: boolean
  /** Only in the part `tools`. */
  place: ToolPlace
  /** Column heading of a table cell in the part `tools`. */
  key: string | null
  /** Line of the heading or label that opened the part here; 0 where none did. */
  opened: number
}

type Paragraph = Extract<Block, { kind: 'paragraph' }>
type Row = Extract<Block, { kind: 'row' }>

/** Bold lines that stand in for headings are below all six levels. */
const boldLevel = 7

/** An empty label outside lists waits for the block that follows it. */
interface Pending {
  part: Part
  top: number
  /** Last line of the label or of the comment below it. */
  line: number
  /** A comment followed the label: a template nobody filled in, unless a list stands directly below. */
  prompted: boolean
  isBold: boolean
}

/** Sorts the blocks into passages, in order of lines. Linear. */
export function readSections({ blocks, parents }: Blocks): Passage[] {
  const sorter = new Sorter(parents)
  for (const block of blocks) sorter.read(block)
  return sorter.passages
}

class Sorter {
  readonly passages: Passage[] = []
  private readonly headings: { level: number; part: Part | null }[] = []
  private readonly itemParts = new Map<number, Part | null>()
  private pending: Pending | null = null
  private toolParagraphs = 0
  private columns: { part: Part | null; name: string }[] = []
  /** Per part, the line of its latest heading or label. */
  private readonly openings = new Map<Part, number>()

  constructor(private readonly parents: readonly number[]) {}

  read(block: Block): void {
    if (block.kind === 'heading') this.readHeading(block.lines, block.level)
    else if (block.kind === 'comment') this.readComment(block)
    else if (block.kind === 'row') this.readRow(block)
    else for (const part of splitAtTicks(block)) this.readParagraph(part)
  }

  private readHeading(lines: Line[], level: number): void {
    this.pending = null
    const first = lines[0]
    if (!first) return
    const text = lines.map(line => line.text).join(' ')
    const label = partNamed(text) ? null : readLabel(first)
    const part = partNamed(text) ?? label?.part ?? null
    while (this.headings.length > 0 && this.headings.at(-1)!.level >= level) this.headings.pop()
    const outer = this.headings.at(-1)?.part ?? null
    // The AI section ends at the next heading; other parts take in the headings below theirs.
    this.headings.push({ level, part: part ?? (outer === 'tools' ? null : outer) })
    this.toolParagraphs = 0
    if (part) this.openings.set(part, first.line)
    if (label?.value)
      this.addPassage(label.part, [label.value], { isParagraph: true, place: label.isDenial ? 'denial' : 'label' })
  }

  private readComment(comment: { line: number; end: number }): void {
    if (!this.pending || comment.line !== this.pending.line + 1) return
    this.pending.prompted = true
    this.pending.line = comment.end
  }

  private readRow(row: Row): void {
    const base = this.basePart(row)
    const texts = row.cells.map(cell => cell.map(line => line.text).join(' '))
    if (row.isHeader) {
      this.columns = texts.map(text => ({ part: columnPart(text), name: text.slice(0, 100) }))
      for (const { part } of this.columns) if (part) this.openings.set(part, row.line)
      return
    }
    const rowPart = partNamed(texts[0] ?? '')
    if (rowPart) this.openings.set(rowPart, row.line)
    const isSplit = base === 'tools' || base === 'allow' || base === 'deny'
    const rest: Line[] = []
    for (const [index, lines] of row.cells.entries()) {
      const column = this.columns[index]
      const part = column?.part ?? (index > 0 ? rowPart : null)
      const key = base === 'tools' ? (column?.name ?? null) : null
      if (lines.length === 0 || (rowPart && index === 0)) continue
      if (part || isSplit) this.addPassage(part ?? base, lines, { place: 'cell', key })
      else for (const line of lines) rest.push(line)
    }
    if (rest.length > 0) this.addPassage(base, rest, { place: 'cell' })
  }

  private readParagraph(block: Paragraph): void {
    const { lines, checked } = readTick(block)
    const heading = block.item === 0 && lines.length === 1 && lines[0]!.bold ? lines[0]! : null
    if (heading && this.readBoldHeading(heading, block)) return
    let base = this.basePart(block)
    if (base !== 'tools' && checked === true && asksAboutAi(lines[0]?.text ?? '')) {
      this.addPassage('tools', lines, { checked, place: 'box' })
      return
    }
    let label: Label | null = null
    let current: Passage | null = null
    for (const [index, line] of lines.entries()) {
      const found = this.acceptLabel(readLabel(line), line, base, block, checked)
      if (found) {
        label = found
        current = null
        this.openings.set(found.part, line.line)
        if (block.item > 0) {
          this.itemParts.set(block.item, found.part)
          base = found.part
        }
        if (found.value) {
          const place = checked !== null ? 'box' : found.isDenial ? 'denial' : found.isTrailer ? 'trailer' : 'label'
          current = this.addPassage(found.part, [found.value], { checked, isParagraph: block.item === 0, place })
        } else if (block.item === 0 && index === lines.length - 1) {
          this.wait(found, line, block)
        }
        continue
      }
      if (label && !continues(label, current, line)) label = null
      const part = label ? label.part : base
      if (current && current.part === part && part !== 'tools') current.lines.push(line)
      else
        current = this.addPassage(part, [line], {
          checked,
          isParagraph: block.item === 0 && !heading,
          place: this.placeOf(block, checked, label)
        })
    }
    if (base === 'tools' && block.item === 0) this.toolParagraphs++
  }

  /** `**Testing**` alone in its paragraph works as a heading below all others; any other bold line ends such a one. */
  private readBoldHeading(line: Line, block: Paragraph): boolean {
    while (this.headings.at(-1)?.level === boldLevel) this.headings.pop()
    const label = readLabel(line)
    if (!label || label.value) return false
    // Over an AI section left empty the next block would be taken for a declaration, so it reaches no further than that.
    if (label.part !== 'tools') this.headings.push({ level: boldLevel, part: label.part })
    this.wait(label, line, block)
    return true
  }

  private wait(label: Label, line: Line, block: Paragraph): void {
    this.toolParagraphs = 0
    this.openings.set(label.part, line.line)
    this.pending = {
      part: label.part,
      top: block.top,
      line: line.line,
      prompted: label.isPrompted,
      isBold: line.bold
    }
  }

  /** Inside some parts a word before a colon is a key of that part rather than the label of another. */
  private acceptLabel(
    label: Label | null,
    line: Line,
    base: Part | null,
    block: Paragraph,
    checked: boolean | null
  ): Label | null {
    if (!label || label.part === 'tools') return label
    if (checked !== null && base === 'criteria') return null
    if (base === 'tools' && block.item > 0 && !namesTouch(line)) return null
    return label
  }

  private placeOf(block: Paragraph, checked: boolean | null, label: Label | null): ToolPlace {
    if (checked !== null) return 'box'
    if (block.item > 0) return 'list'
    if (label?.value) return label.isDenial ? 'denial' : 'label'
    return this.toolParagraphs === 0 ? 'first-paragraph' : 'prose'
  }

  private basePart(block: Paragraph | Row): Part | null {
    if (block.item === 0) return this.topPart(block)
    const known = this.itemParts.get(block.item)
    if (known !== undefined) return known
    // Depth of lists is limited by the Markdown reader, so this climbs at most some fifty steps.
    const parent = this.parents[block.item]!
    const part: Part | null = this.basePart({ ...block, item: parent })
    this.itemParts.set(block.item, part)
    return part
  }

  private topPart(block: Paragraph | Row): Part | null {
    const { pending } = this
    if (pending && block.top === pending.top + 1) {
      const isNext = block.topLine === pending.line + 1
      if (pending.prompted ? block.isList && isNext : block.isList || pending.isBold || pending.part !== 'tools')
        return pending.part
    }
    return this.headings.at(-1)?.part ?? null
  }

  private addPassage(part: Part | null, lines: Line[], more: Partial<Passage>): Passage {
    const opened = (part && this.openings.get(part)) ?? 0
    const passage: Passage = {
      part,
      lines,
      checked: null,
      isParagraph: false,
      place: 'prose',
      key: null,
      opened,
      ...more
    }
    this.passages.push(passage)
    return passage
  }
}

/** Tables have columns such as Description or Scope for many reasons; only the plainest headings sort their cells. */
function columnPart(text: string): Part | null {
  const part = partNamed(text)
  const isPlain =
    part === 'tools' || part === 'not-validated' || part === 'deny' || (part === 'allow' && !isGeneralScope(text))
  return isPlain ? part : null
}

/** Whether a line after a label in the same paragraph still belongs to the label. */
function continues(label: Label, current: Passage | null, line: Line): boolean {
  const isStrict = label.part === 'tools' || label.part === 'allow' || label.part === 'deny'
  if (!isStrict || (!label.value && !label.isPrompted)) return true
  if (label.part === 'tools') return /[;,]$/.test(current?.lines.at(-1)?.source ?? '')
  return readPaths(line.source) !== null
}

const tickForm = /^\[([ xX])\]\s+/

/** Some templates put boxes on plain lines; each such line reads like a list item of its own. */
function splitAtTicks(block: Paragraph): Paragraph[] {
  const groups: Paragraph[] = []
  for (const [index, line] of block.lines.entries()) {
    const isTicked = tickForm.test(line.source)
    if (index === 0 || isTicked) groups.push({ ...block, lines: [line], opensItem: isTicked })
    else groups.at(-1)!.lines.push(line)
  }
  return groups
}

/** GitHub's `[x]` at the start of a list item, which markdown-it leaves as text. */
function readTick(block: Paragraph): { lines: Line[]; checked: boolean | null } {
  const first = block.lines[0]
  const tick = block.opensItem && first ? tickForm.exec(first.source) : null
  if (!tick || !first) return { lines: block.lines, checked: null }
  const text = first.text.replace(/^\[?[ xX]?\]?\s+/, '')
  const source = first.source.slice(tick[0].length).trim()
  return { lines: [{ ...first, source, text }, ...block.lines.slice(1)], checked: tick[1] !== ' ' }
}
