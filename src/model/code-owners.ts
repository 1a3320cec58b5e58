// CODEOWNERS as GitHub reads it: gitignore-like patterns, the last one that matches wins, one without owners takes them
// away. No `!`, no character ranges, no escaped `#`; a line that breaks a rule is skipped. The file comes from where the
// policy is read; the paths it is asked about are attacker-controlled. Own matcher: `docs/*` here stops at the files of
// docs, a bare name stands for what is below it, and brackets and braces mean nothing, so model/glob says something else.
import { matchesPath, type OwnerPattern, readOwnerPattern } from './code-owners-pattern.js'

/** Where GitHub looks; the first of them that is there counts. */
export const codeOwnersPlaces = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const

/** GitHub loads no larger file. UTF-8 bytes. */
const sizeLimit = 3 * 1024 * 1024

export interface CodeOwner {
  kind: 'person' | 'team' | 'email'
  /** Login without `@`, or `@acme/platform`, both in lower case; an address as written. */
  name: string
}

export interface CodeOwnersRule {
  /** 1-based. */
  line: number
  pattern: string
  /** Empty where the line takes owners away. */
  owners: CodeOwner[]
}

export interface CodeOwners {
  /** The rule that counts for a path; null where none matches. */
  ruleFor(path: string): CodeOwnersRule | null
  /** Lines that were skipped, and why; line 0 for the whole file. */
  problems: { line: number; reason: 'too-large' | 'pattern' | 'owner' | 'comment' }[]
}

/** Reads the text of the file. Never throws; linear in it. A path costs at most its length times that of the patterns. */
export function parseCodeOwners(text: string): CodeOwners {
  const problems: CodeOwners['problems'] = []
  const rules: { rule: CodeOwnersRule; pattern: OwnerPattern }[] = []
  if (Buffer.byteLength(text, 'utf8') >= sizeLimit) problems.push({ line: 0, reason: 'too-large' })
  else {
    const lines = text.replace(/^\uFEFF/, '').split('\n')
    for (const [index, raw] of lines.entries()) {
      const read = readLine(raw)
      if (read === null) continue
      if (typeof read === 'string') problems.push({ line: index + 1, reason: read })
      else rules.push({ rule: { line: index + 1, pattern: read.text, owners: read.owners }, pattern: read.pattern })
    }
  }
  return {
    problems,
    ruleFor(path) {
      const parts = path.split('/')
      return rules.findLast(({ pattern }) => matchesPath(pattern, parts))?.rule ?? null
    }
  }
}

type ReadLine = { text: string; pattern: OwnerPattern; owners: CodeOwner[] }

/** Null for a line that says nothing. */
function readLine(raw: string): ReadLine | null | 'pattern' | 'owner' | 'comment' {
  const words = wordsOf(raw)
  if (words === null) return 'comment'
  const [text, ...names] = words
  if (text === undefined) return null
  const pattern = readOwnerPattern(text)
  if (pattern === null) return 'pattern'
  const owners = names.map(readOwner)
  return owners.every(owner => owner !== null) ? { text, pattern, owners } : 'owner'
}

/**
 * The words of a line up to a comment; a backslash keeps the blank behind it in the word. Null where `#` stands inside a
 * word: git would take it for a part of the name, GitHub for a comment, so nobody could say what is owned.
 */
function wordsOf(raw: string): string[] | null {
  const words: string[] = []
  let word = ''
  for (let at = 0; at < raw.length; at++) {
    const character = raw[at]!
    if (character === '#') {
      if (word !== '') return null
      break
    }
    if (character === ' ' || character === '\t' || character === '\r') {
      if (word !== '') words.push(word)
      word = ''
    } else if (character === '\\' && at + 1 < raw.length) {
      if (raw[at + 1] === '#') return null
      word += character + raw[++at]!
    } else word += character
  }
  if (word !== '') words.push(word)
  return words
}

function readOwner(word: string): CodeOwner | null {
  if (word.length > 320) return null
  if (/^@[A-Za-z0-9_-]+$/.test(word)) return { kind: 'person', name: word.slice(1).toLowerCase() }
  if (/^@[A-Za-z0-9_-]+\/[A-Za-z0-9_.-]+$/.test(word)) return { kind: 'team', name: word.toLowerCase() }
  return /^[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+$/.test(word) ? { kind: 'email', name: word } : null
}
