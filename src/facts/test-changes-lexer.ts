// Takes the lines of a hunk apart into code and comment, so that a word in a string or a comment is not taken for code.
// A small lexer for each family of languages: linear, never throws, and unsure only where a hunk begins.

/** `slash`: JavaScript, Java, Go. `hash`: Python. `plain`: YAML, TOML, INI, shell: comments alone. */
export type LexerFamily = 'javascript' | 'java' | 'go' | 'python' | 'plain'

export interface LexedLine {
  /** The code, with strings emptied to their quotes. */
  code: string
  /** Text of the comments on the line. */
  comment: string
}

/**
 * What is open at the end of a line, innermost last: `c` block comment, `t` template or raw string, `d` and `s` a text in
 * three double or single quotes, `{` a brace within a template's expression, `$` that expression itself.
 */
export type LexerState = string

/** Deeper nesting than anybody writes is not followed. */
const deepest = 32

/** One line, without its line feed, and what is open behind it. */
export function lexLine(text: string, state: LexerState, family: LexerFamily): LexedLine & { state: LexerState } {
  if (family === 'plain') return lexPlain(text)
  if (state === '' && !/["'`/#]/.test(text)) return { code: text, comment: '', state }
  let code = ''
  let comment = ''
  let open = state
  let from = 0
  let index = 0
  // A slash that begins no pattern is looked for once a line, or many of them would cost more than their number.
  let mayBeginRegex = family === 'javascript'
  const takeCode = (end: number): void => {
    code += text.slice(from, end)
  }
  while (index < text.length) {
    const top = open.at(-1)
    if (top === 'c') {
      const end = text.indexOf('*/', index)
      comment += text.slice(index, end < 0 ? text.length : end)
      if (end < 0) return { code, comment, state: open }
      open = open.slice(0, -1)
      code += ' '
      index = end + 2
      from = index
    } else if (top === 'd' || top === 's' || top === 't') {
      const end = endOfLongText(text, index, top, family)
      if (end.at === text.length && !end.closed) return { code, comment, state: open }
      open = end.closed ? open.slice(0, -1) : open.length < deepest ? `${open}$` : open
      if (end.closed) code += top === 't' ? '`' : '"'
      index = end.at
      from = index
    } else {
      const char = text[index]!
      const next = text[index + 1]
      if (family === 'python' ? char === '#' : char === '/' && next === '/') {
        takeCode(index)
        return { code, comment: comment + text.slice(index), state: open }
      }
      if (char === '/' && next === '*' && family !== 'python') {
        takeCode(index)
        open += 'c'
        index += 2
        from = index
      } else if (
        char === '/' &&
        mayBeginRegex &&
        isBehindNoValue(code.slice(-12) + text.slice(Math.max(from, index - 12), index))
      ) {
        const end = endOfRegex(text, index)
        mayBeginRegex = end > 0
        takeCode(index)
        code += '/'
        from = mayBeginRegex ? end : index + 1
        index = from
      } else if ((char === '"' || char === "'") && isLong(text, index, family)) {
        takeCode(index)
        code += '"'
        open += char === '"' ? 'd' : 's'
        index += 3
        from = index
      } else if (char === '"' || char === "'") {
        takeCode(index)
        code += '""'
        index = endOfString(text, index, char)
        from = index
      } else if (char === '`' && open.length < deepest && (family === 'javascript' || family === 'go')) {
        takeCode(index)
        code += '`'
        open += 't'
        index++
        from = index
      } else {
        if (open !== '' && char === '{' && open.length < deepest) open += '{'
        else if (open !== '' && char === '}' && (top === '{' || top === '$')) {
          if (top === '$') {
            takeCode(index)
            code += ' '
            from = index + 1
          }
          open = open.slice(0, -1)
        }
        index++
      }
    }
  }
  if (from < text.length) takeCode(text.length)
  return { code, comment, state: open }
}

/** What is open where the lines begin, as far as they tell: the end of a comment or of a long text without its start. */
export function stateAtStart(lines: readonly string[], family: LexerFamily): LexerState {
  if (family === 'plain') return ''
  if (family === 'python') return longTextAtStart(lines, '"""', 'd') || longTextAtStart(lines, "'''", 's')
  const first = lines.find(line => line.trim() !== '') ?? ''
  if (/^\s*\*(?:\s|\/|$)/.test(first)) return 'c'
  for (const line of lines) {
    const end = line.indexOf('*/')
    const start = line.indexOf('/*')
    if (end >= 0 && (start < 0 || end < start)) return /["'`]/.test(line) ? '' : 'c'
    if (start >= 0) break
  }
  if (family === 'java') return longTextAtStart(lines, '"""', 'd')
  return longTextAtStart(lines, '`', 't')
}

/** A closing mark that looks like one, where the marks do not pair up. */
function longTextAtStart(lines: readonly string[], mark: string, state: LexerState): LexerState {
  let count = 0
  let isClosing = false
  for (const line of lines) {
    for (let at = line.indexOf(mark); at >= 0; at = line.indexOf(mark, at + mark.length)) {
      if (count === 0) isClosing = looksClosing(line, at, mark)
      count++
    }
  }
  return count % 2 === 1 && isClosing ? state : ''
}

function looksClosing(line: string, at: number, mark: string): boolean {
  const before = line.slice(0, at).trimEnd()
  const after = line.slice(at + mark.length).trimStart()
  if (after !== '' && !/^[),;.\]}]/.test(after)) return false
  return before === '' || !/(?:[=(,:[{+?]|\b(?:return|await|yield|[rRfFbBuU]{1,2}))$/.test(before)
}

function lexPlain(text: string): LexedLine & { state: LexerState } {
  const first = text.search(/\S/)
  if (first >= 0 && (text[first] === '#' || text[first] === ';')) return { code: '', comment: text, state: '' }
  const at = text.indexOf(' #')
  if (at >= 0 && pairsUp(text, at)) return { code: text.slice(0, at), comment: text.slice(at), state: '' }
  return { code: text, comment: '', state: '' }
}

function pairsUp(text: string, end: number): boolean {
  let single = 0
  let double = 0
  for (let index = 0; index < end; index++) {
    if (text[index] === "'") single++
    else if (text[index] === '"') double++
  }
  return single % 2 === 0 && double % 2 === 0
}

function isLong(text: string, at: number, family: LexerFamily): boolean {
  const char = text[at]!
  if (family === 'java' ? char !== '"' : family !== 'python') return false
  return text[at + 1] === char && text[at + 2] === char
}

function endOfString(text: string, at: number, quote: string): number {
  for (let index = at + 1; index < text.length; index++) {
    if (text[index] === '\\') index++
    else if (text[index] === quote) return index + 1
  }
  return text.length
}

function endOfLongText(
  text: string,
  from: number,
  top: 'd' | 's' | 't',
  family: LexerFamily
): { at: number; closed: boolean } {
  const char = top === 'd' ? '"' : top === 's' ? "'" : '`'
  for (let index = from; index < text.length; index++) {
    const here = text[index]
    if (here === '\\' && family !== 'go') index++
    else if (here === char && top === 't') return { at: index + 1, closed: true }
    else if (here === char && text[index + 1] === char && text[index + 2] === char)
      return { at: index + 3, closed: true }
    else if (here === '$' && text[index + 1] === '{' && top === 't' && family === 'javascript')
      return { at: index + 2, closed: false }
  }
  return { at: text.length, closed: false }
}

/** A slash divides behind a value, and begins a pattern anywhere else. */
function isBehindNoValue(before: string): boolean {
  const text = before.trimEnd()
  return text === '' || /[(,=:[!&|?{};>]$/.test(text) || /\b(?:return|typeof|case|in|of)$/.test(text)
}

/** Behind the pattern; 0 where it does not end on the line. */
function endOfRegex(text: string, at: number): number {
  let inClass = false
  for (let index = at + 1; index < text.length; index++) {
    const char = text[index]
    if (char === '\\') index++
    else if (char === '[') inClass = true
    else if (char === ']') inClass = false
    else if (char === '/' && !inClass) return index + 1
  }
  return 0
}
