// The hunks of one file's patch, walked as bytes: nothing is decoded or copied until somebody asks for text.
// The content of every line is attacker-controlled; what kind of line it is comes from git.

/** `hunk` is the text after the second `@@`: the definition that git found around the hunk, often empty. */
export type PatchLineKind = 'hunk' | 'added' | 'removed' | 'context'

/** What one line of a patch is and where it stands. The same object is reused for every line of a walk. */
export interface PatchLine {
  kind: PatchLineKind
  /** The line's content in the patch, without its mark and its line feed: bytes `start` to `end`. */
  start: number
  end: number
  /** 1-based line before the change; for an added line, that of the next old line. 0 if the header held no number. */
  oldLine: number
  /** 1-based line after the change; for a removed line, that of the next new line. 0 if the header held no number. */
  newLine: number
}

export interface PatchText {
  kind: PatchLineKind
  text: string
  oldLine: number
  newLine: number
}

export interface PatchLimits {
  /** Bytes of changed lines that are read; the walk ends before the line that would pass it. */
  changedBytes?: number
  /** Lines longer than this many bytes are stepped over (minified code, data). They keep their line number. */
  lineBytes?: number
}

const lineFeed = 10
const plus = 43
const minus = 45
const at = 64
const backslash = 92

/**
 * Calls `visit` for every line of the hunks in order. `visit` may return false to end the walk.
 * Returns whether the patch was walked to its end with no line stepped over. Never throws on any bytes.
 */
export function walkPatch(
  patch: Uint8Array,
  limits: PatchLimits,
  visit: (line: Readonly<PatchLine>) => boolean | undefined
): boolean {
  const lineBytes = limits.lineBytes ?? Number.POSITIVE_INFINITY
  let budget = limits.changedBytes ?? Number.POSITIVE_INFINITY
  let whole = true
  const line: PatchLine = { kind: 'context', start: 0, end: 0, oldLine: 0, newLine: 0 }
  let oldLine = 0
  let newLine = 0
  let inHunk = false
  for (let from = 0; from < patch.length; ) {
    let end = from
    while (end < patch.length && patch[end] !== lineFeed) end++
    const mark = patch[from]!
    const next = end + 1
    line.start = from + 1
    line.end = end
    if (mark === at) {
      // Within a hunk every line has a mark of its own, so `@` can only begin a header.
      inHunk = true
      oldLine = numberAfter(patch, from, end, minus)
      newLine = numberAfter(patch, from, end, plus)
      line.kind = 'hunk'
      line.start = contextStart(patch, from, end)
      line.oldLine = oldLine
      line.newLine = newLine
      if (end - from > lineBytes) whole = false
      else if (visit(line) === false) return false
    } else if (inHunk && mark !== backslash && from < end) {
      line.oldLine = oldLine
      line.newLine = newLine
      const changed = mark === plus || mark === minus
      line.kind = mark === plus ? 'added' : mark === minus ? 'removed' : 'context'
      if (mark !== plus) oldLine++
      if (mark !== minus) newLine++
      if (end - from > lineBytes) {
        whole = false
      } else {
        if (changed) {
          budget -= end - from
          if (budget < 0) return false
        }
        if (visit(line) === false) return false
      }
    }
    from = next
  }
  return whole
}

/** The same walk with each line as text; invalid UTF-8 becomes U+FFFD. For rules that read few lines, and for tests. */
export function readPatch(patch: Uint8Array, limits: PatchLimits = {}): PatchText[] {
  const decoder = new TextDecoder()
  const lines: PatchText[] = []
  walkPatch(patch, limits, ({ kind, start, end, oldLine, newLine }) => {
    lines.push({ kind, text: decoder.decode(patch.subarray(start, end)), oldLine, newLine })
    return true
  })
  return lines
}

/** First decimal number behind `sign` in a hunk header; 0 if there is none, at most 2^31 - 1. */
function numberAfter(patch: Uint8Array, from: number, end: number, sign: number): number {
  let index = from
  while (index < end && patch[index] !== sign) index++
  let value = 0
  for (index++; index < end; index++) {
    const digit = patch[index]! - 48
    if (digit < 0 || digit > 9) break
    value = Math.min(value * 10 + digit, 0x7fffffff)
  }
  return value
}

/** Where the text behind the closing `@@` begins. */
function contextStart(patch: Uint8Array, from: number, end: number): number {
  let index = from
  while (index < end && patch[index] === at) index++
  while (index < end && patch[index] !== at) index++
  while (index < end && patch[index] === at) index++
  if (index < end && patch[index] === 32) index++
  return index
}
