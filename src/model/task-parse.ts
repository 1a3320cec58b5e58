// The one door to the task: title and body in, what the author states out.
import type { Unknown } from './errors.js'
import type { Task } from './task.js'
import { readDeclaration } from './task-declaration.js'
import { readHidden } from './task-hidden.js'
import type { Line } from './task-inline.js'
import { readItems } from './task-items.js'
import { type Block, readBlocks } from './task-markdown.js'
import { readRepeated } from './task-repeated.js'
import { readSections } from './task-sections.js'
import { readTemplate } from './task-template.js'

/** GitHub takes 65,536 characters; four times that is room for the command line. */
const bodyLimit = 4 * 65_536

/**
 * Reads title and body as GitHub-flavoured Markdown; an absent body is ''. Both are attacker-controlled: never throws,
 * and says in `unknowns` what it did not read. Line ends of any kind give the same task. `templates` are the
 * repository's own: what of them the author left as it was is no statement of theirs.
 */
export function parseTask(title: string, body: string, templates: readonly string[] = []): Task {
  const source = normalise(body)
  const unknowns: Unknown[] = []
  if (source.length > bodyLimit) unknowns.push(tooLong)
  const read = readBlocks(source.slice(0, bodyLimit))
  if (read.tooDeep) unknowns.push(tooDeeplyNested)
  const template = readTemplate(templates.map(text => normalise(text).slice(0, bodyLimit)))
  const passages = template.subtract(readSections(read))
  const tools = passages.filter(passage => passage.part === 'tools')
  return {
    ...readItems(title, passages),
    ...readDeclaration(tools),
    hidden: readHidden({ title, body: source.slice(0, bodyLimit), ...read, passages }, template),
    repeated: readRepeated(passages),
    statement: template.subtractLines(read.blocks.flatMap(readStatement)),
    unknowns
  }
}

/** As markdown-it would: one kind of line end, no byte order mark, no NUL. */
function normalise(body: string): string {
  return body
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '\uFFFD')
}

const tooLong: Unknown = {
  code: 'description-too-long',
  message: `The description is longer than ${bodyLimit} characters; the rest of it was not read.`,
  remedy: 'Shorten the description.',
  quoted: []
}

const tooDeeplyNested: Unknown = {
  code: 'description-too-deep',
  message: 'The description nests lists or quotes too deeply to be read to the end.',
  remedy: 'Write the description with fewer than 40 levels of lists and quotes.',
  quoted: []
}

function readStatement(block: Block): Task['statement'] {
  if (block.kind === 'comment') return []
  const lines: Line[] = block.kind === 'row' ? joinCells(block.line, block.cells) : block.lines
  return lines.flatMap(line =>
    line.source
      .split('\n')
      .map((text, index) => ({ line: line.line + index, text: text.trim() }))
      .filter(({ text }) => text !== '')
  )
}

function joinCells(line: number, cells: Line[][]): Line[] {
  const source = cells.map(cell => cell.map(part => part.source).join(' ')).join(' | ')
  return /[^\s|]/.test(source)
    ? [{ line, source, text: source, bold: false, cut: { comment: false, image: false } }]
    : []
}
