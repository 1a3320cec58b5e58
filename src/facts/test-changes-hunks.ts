// One file's patch as lines that say which of their text is code, each side lexed on its own.
import { type PatchLineKind, readPatch } from '../model/patch.js'
import { type LexerFamily, lexLine, stateAtStart } from './test-changes-lexer.js'

export interface CodeLine {
  kind: 'added' | 'removed' | 'context'
  /** The whole line as it stands. */
  text: string
  code: string
  comment: string
  /** As model/patch gives them. */
  oldLine: number
  newLine: number
  /** Its place among the hunk's lines. */
  at: number
  /** Whether only the line's string or comment is here, begun on a line before. */
  isWithin: boolean
}

export interface Hunk {
  /** The definition that git found around the hunk, often empty. */
  around: string
  lines: CodeLine[]
}

/** UTF-16 units of a line that are judged; what is open behind it is read from all of it. */
const longestLine = 400

export function readHunks(patch: Uint8Array, family: LexerFamily): Hunk[] {
  const hunks: { around: string; lines: { kind: PatchLineKind; text: string; oldLine: number; newLine: number }[] }[] =
    []
  for (const line of readPatch(patch)) {
    if (line.kind === 'hunk') hunks.push({ around: line.text, lines: [] })
    else hunks.at(-1)?.lines.push(line)
  }
  return hunks.map(({ around, lines }) => {
    let old = stateAtStart(
      lines.flatMap(({ kind, text }) => (kind === 'added' ? [] : [text])),
      family
    )
    let current = stateAtStart(
      lines.flatMap(({ kind, text }) => (kind === 'removed' ? [] : [text])),
      family
    )
    return {
      around,
      lines: lines.map((line, at) => {
        const isRemoved = line.kind === 'removed'
        const before = isRemoved ? old : current
        const { code, comment, state } = lexLine(line.text, before, family)
        if (line.kind === 'context') old = old === before ? state : lexLine(line.text, old, family).state
        if (isRemoved) old = state
        else current = state
        const isWithin = before !== '' && code.trim() === ''
        return {
          ...line,
          kind: line.kind as CodeLine['kind'],
          text: line.text.slice(0, longestLine),
          code: code.slice(0, longestLine),
          comment: comment.slice(0, longestLine),
          at,
          isWithin
        }
      })
    }
  })
}

/** A line's text without white space, so that moving or indenting it changes nothing. */
export function compact(text: string): string {
  return text.replace(/\s+/g, '')
}

/** The lines of one side of a hunk, in order. */
export function sideOf(hunk: Hunk, side: 'head' | 'base'): CodeLine[] {
  const other = side === 'head' ? 'removed' : 'added'
  return hunk.lines.filter(line => line.kind !== other)
}
