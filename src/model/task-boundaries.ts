// Whether a stretch of source names nothing but paths, and which. Prose must never become a boundary: it would fail honest work.
//
// A path is a word that holds `/` or a wildcard, or looks like a file name (`README.md`, `.env`, `Makefile`). A plain word such
// as `src` counts only with a slash or in a code span; a code span that looks like a symbol (`parseRange`, `run()`) never does.

const proseWithSlash = new Set(
  `and/or either/or n/a w/o i/o yes/no on/off true/false pass/fail read/write input/output client/server request/response ci/cd
  ui/ux he/him she/her they/them tcp/ip 24/7 before/after up/down left/right start/stop import/export add/remove`.split(
    /\s+/
  )
)
const productsWithDot = new Set(
  'node.js next.js vue.js react.js express.js three.js d3.js nuxt.js deno.js nest.js backbone.js ember.js asp.net .net e.g i.e'.split(
    ' '
  )
)
const hostSuffixes = new Set(['com', 'org', 'net', 'io', 'ai'])
const bareFileNames = new Set(
  'Makefile Dockerfile LICENSE Gemfile Rakefile Procfile Jenkinsfile CODEOWNERS Vagrantfile Justfile Brewfile'.split(
    ' '
  )
)

/**
 * The paths and globs of `source` as written there, or null when it holds any other text (commas, semicolons and
 * "and" are no text). Linear; gives patterns of any length, which the matcher limits.
 */
export function readPaths(source: string): string[] | null {
  const paths: string[] = []
  const trimmed = source.trim()
  for (let at = 0; at < trimmed.length; ) {
    const character = trimmed[at]!
    if (isSeparator(character)) {
      at++
      continue
    }
    const end = character === '`' ? endOfCode(trimmed, at) : endOfWord(trimmed, at)
    if (end < 0) return null
    const path =
      character === '`' ? pathInCode(trimmed.slice(at, end)) : readWord(trimmed.slice(at, end), end === trimmed.length)
    if (path === null) return null
    if (path) paths.push(path)
    at = end
  }
  return paths.length > 0 ? paths : null
}

function isSeparator(character: string): boolean {
  return character === ',' || character === ';' || character === '，' || character === '、' || character.trim() === ''
}

/** Code spans of one or more backticks; -1 when it is not closed or runs into a word. */
function endOfCode(source: string, start: number): number {
  let open = start
  while (source[open] === '`') open++
  const marks = source.slice(start, open)
  const close = source.indexOf(marks, open)
  if (close < 0) return -1
  const end = close + marks.length
  const next = source[end]
  if (next === '.' && end + 1 === source.length) return end
  return next === undefined || isSeparator(next) ? end : -1
}

/** A word ends at a separator outside braces, so that `src/{a,b}/**` stays whole. */
function endOfWord(source: string, start: number): number {
  let depth = 0
  let at = start
  for (; at < source.length; at++) {
    const character = source[at]!
    if (character === '{') depth++
    else if (character === '}') depth--
    else if (isSeparator(character) && (depth <= 0 || character.trim() === '')) break
  }
  return at
}

/** A path, '' for "and", null for a word of prose. */
function readWord(word: string, isLast: boolean): string | null {
  const bare = unwrap(isLast && word.length > 1 && word.endsWith('.') ? word.slice(0, -1) : word)
  if (/^(?:and|&|\.)$/i.test(bare)) return ''
  const path = unescapeMarks(bare)
  return looksLikePath(path) ? path : null
}

/** Takes quotes and emphasis off a word: `**src/a.ts**` gives `src/a.ts`, while `**` + `/a.ts` and `*.*` are globs. */
function unwrap(word: string): string {
  if (word.length > 2 && /^(?:".*"|'.*')$/.test(word)) return word.slice(1, -1)
  for (const mark of ['**', '__', '*', '_']) {
    if (word.length <= 2 * mark.length || !word.startsWith(mark) || !word.endsWith(mark)) continue
    const inside = word.slice(mark.length, -mark.length)
    if (/^[\p{L}\p{N}./@]/u.test(inside) && /[\p{L}\p{N}]$/u.test(inside)) return inside
  }
  return word
}

function unescapeMarks(word: string): string {
  return word.includes('\\') ? word.replace(/\\([!-/:-@[-`{-~])/g, '$1') : word
}

function pathInCode(span: string): string | null {
  let marks = 0
  while (span[marks] === '`') marks++
  const code = span.slice(marks, -marks).trim()
  if (looksLikePath(code)) return code
  const isSpaced = /\s/.test(code) && code.includes('/') && looksLikePath(code.replace(/\s+/g, '-'))
  if (isSpaced) return code
  return /^[\p{L}\p{N}@_.-]+$/u.test(code) && !/\p{Ll}\p{Lu}/u.test(code) && /\p{L}/u.test(code)
    ? nonPathWord(code)
    : null
}

function nonPathWord(word: string): string | null {
  return /^(?:none|nothing|everything|anything|all|any|no|yes|na|tbd|todo)$/i.test(word) ? null : word
}

function looksLikePath(word: string): boolean {
  if (word.includes('://') || word.includes('](') || /[\s<>"|`]/.test(word)) return false
  if (!/[\p{L}*?]/u.test(word) || word.endsWith(':') || (word.startsWith('(') && word.endsWith(')'))) return false
  const folded = word.toLowerCase()
  if (proseWithSlash.has(folded) || productsWithDot.has(folded)) return false
  if (word.includes('/') || word.includes('*')) return true
  if (/[()=:'!]/.test(word)) return false
  if (word.includes('?') || (word.includes('{') && word.includes('}')))
    return /^[\p{L}\p{N}._{},?-]+\.[\p{L}\p{N}{},?]+$/u.test(word)
  return bareFileNames.has(word) || looksLikeFileName(word)
}

function looksLikeFileName(word: string): boolean {
  const dot = word.lastIndexOf('.')
  if (dot < 0) return false
  const suffix = word.slice(dot + 1)
  if (!/^[a-z][a-z0-9]{0,11}$/i.test(suffix) && !(word.startsWith('.') && /^[a-z][\w-]*$/i.test(suffix))) return false
  return /^[\p{L}\p{N}_.@+\-[\]]+$/u.test(word) && !hostSuffixes.has(suffix.toLowerCase())
}
