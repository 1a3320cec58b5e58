// Linters and type checks told to look away, on code that they looked at before.
import type { TestLanguage } from '../model/weakening.js'
import { type CodeLine, compact, type Hunk, sideOf } from './test-changes-hunks.js'

interface Silence {
  /** What is silenced, one entry for each rule: to be found again when it moves. `*` is all rules. */
  keys: string[]
  reach: 'file' | 'next' | 'line'
}

const inComment: Readonly<Partial<Record<TestLanguage, readonly [RegExp, Silence['reach']][]>>> = {
  javascript: [
    [/@ts-nocheck\b/, 'file'],
    [/@ts-(?:ignore|expect-error)\b/, 'next'],
    [/\b(?:eslint|oxlint)-disable-next-line\b/, 'next'],
    [/\b(?:eslint|oxlint)-disable-line\b/, 'line'],
    [/\b(?:eslint|oxlint)-disable\b/, 'file'],
    [/\btslint:disable\b/, 'next'],
    [/\bbiome-ignore-all\b/, 'file'],
    [/\bbiome-ignore\b/, 'next'],
    [/\bdeno-lint-ignore-file\b/, 'file'],
    [/\bdeno-lint-ignore\b/, 'next'],
    [/\b(?:istanbul|c8|v8) ignore\b/, 'next']
  ],
  python: [
    [
      /#\s*(?:ruff|flake8)\s*:\s*noqa\b|#\s*mypy\s*:\s*(?:ignore-errors|disable-error-code)|#\s*pyright\s*:\s*basic/i,
      'file'
    ],
    [
      /#\s*type\s*:\s*ignore\b|#\s*(?:pyright|ty|pyre)\s*:\s*ignore\b|#\s*noqa\b|#\s*pylint\s*:\s*disable\b|#\s*nosec\b|#\s*pragma\s*:\s*no\s?cover\b/i,
      'line'
    ]
  ],
  java: [
    [/\bCHECKSTYLE[:.]\s*OFF\b/i, 'file'],
    [/\bNOSONAR\b/, 'line']
  ],
  go: [[/^\/\/\s*nolint\b|^\/\/\s*#nosec\b|^\/\*\s*#nosec\b|^\/\/lint:ignore\b/, 'line']]
}

/** Rules that are heard again somewhere: a silence that comes back has moved. */
export function silencesTakenOut(hunks: readonly Hunk[], language: TestLanguage): string[] {
  return hunks.flatMap(hunk =>
    hunk.lines.flatMap(line => (line.kind === 'removed' ? (silenceOn(line, language)?.keys ?? []) : []))
  )
}

/** 1-based lines of the head where code that was there before is now left alone. */
export function addedSilences(hunk: Hunk, language: TestLanguage, takenOut: Map<string, number>): number[] {
  const head = sideOf(hunk, 'head')
  const base = sideOf(hunk, 'base')
  const removed = base.filter(({ kind, code }) => kind === 'removed' && code.trim() !== '')
  const codes = new Set(removed.map(({ code }) => compact(code)))
  const texts = new Set(removed.map(withoutComment))
  const silent = silentBefore(base, language)
  return head.flatMap((line, index) => {
    const silence = line.kind === 'added' ? silenceOn(line, language) : null
    if (silence === null) return []
    const isNew = silence.keys.filter(key => !take(takenOut, key)).length > 0
    if (!isNew) return []
    if (silence.reach === 'file') return saysGenerated(head, index) ? [] : [line.newLine]
    const target = targetOf(silence, head, index)
    if (target === undefined || isKnown(silence, silent.get(compact(target.code)))) return []
    // A line that grew too long is another line, for all that its code is the same without its texts.
    const isOld = silence.keys.every(key => ofLength.test(key))
      ? texts.has(withoutComment(target))
      : codes.has(compact(target.code))
    return isOld || target.kind === 'context' ? [line.newLine] : []
  })
}

/** Whether the lines around say that a tool writes the file: nobody lints what it wrote. */
function saysGenerated(head: readonly CodeLine[], index: number): boolean {
  return head.slice(Math.max(0, index - 5), index + 6).some(({ comment }) => generated.test(comment))
}

const generated = /@generated\b|\bgenerated\s+(?:by|from|with)\b/i

/** Rules about the length of a line. */
const ofLength = / (?:E501|W505|C0301|max-len|lll|line-too-long|LineLength)$/

/** What was silent on lines of code that were there, by the code. */
function silentBefore(base: readonly CodeLine[], language: TestLanguage): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  for (const [index, line] of base.entries()) {
    const silence = line.kind === 'removed' ? silenceOn(line, language) : null
    const target = silence === null || silence.reach === 'file' ? undefined : targetOf(silence, base, index)
    if (target !== undefined) found.set(compact(target.code), silence!.keys)
  }
  return found
}

/** Whether the line was silent already: for all rules, for the same ones, or for as many by word to another tool. */
function isKnown({ keys }: Silence, before: readonly string[] | undefined): boolean {
  if (before === undefined) return false
  if (before.some(key => key.endsWith('*')) || keys.every(key => before.includes(key))) return true
  return keys.length <= before.length && toolOf(keys[0]!) !== toolOf(before[0]!)
}

function toolOf(key: string): string {
  return key.slice(0, key.lastIndexOf(' '))
}

function withoutComment({ text, comment }: CodeLine): string {
  return compact(text.slice(0, Math.max(0, text.length - comment.length)))
}

function take(counts: Map<string, number>, key: string): boolean {
  const left = counts.get(key) ?? 0
  if (left > 0) counts.set(key, left - 1)
  return left > 0
}

/** Warnings that only announce what another part of the same program plans. */
const announcements = new Set(['deprecation', 'removal'])

function silenceOn(line: CodeLine, language: TestLanguage): Silence | null {
  if (language === 'java' && !line.isWithin && /^\s*@(?:SuppressWarnings|SuppressFBWarnings)\b/.test(line.code)) {
    // The names of the warnings are strings.
    const names = (line.text.match(/"[\w:.-]+"/g) ?? []).map(name => name.slice(1, -1))
    const keys = names.filter(name => !announcements.has(name))
    return names.length > 0 && keys.length === 0 ? null : { keys: keys.length > 0 ? keys : ['*'], reach: 'next' }
  }
  if (line.comment === '') return null
  const comment = line.comment.trimStart()
  const found = inComment[language]?.find(([pattern]) => pattern.test(comment))
  if (found === undefined) return null
  const reach = found[1]
  // An own line of `// nolint` speaks of what follows.
  const isAbove = reach === 'line' && line.code.trim() === '' && language === 'go'
  return { keys: keysOf(comment, found[0]), reach: isAbove ? 'next' : reach }
}

/** `noqa: F401, E501` -> two; the reason behind `--` or a second comment is none of them. */
function keysOf(comment: string, pattern: RegExp): string[] {
  const [marker] = pattern.exec(comment) ?? ['']
  const behind = comment.slice(comment.indexOf(marker) + marker.length).slice(0, 200)
  const list = /^\s*(?:[:=]\s*|\[|\s)([\w@/., -]+)/.exec(behind.split(/\s(?:--|\/\/)/, 1)[0]!)?.[1] ?? ''
  const isListed = !/ts-(?:ignore|expect-error|nocheck)|biome-ignore|istanbul|c8|v8|NOSONAR/.test(marker)
  const rules = isListed ? list.split(/[\s,]+/).filter(rule => /[-/\d]|^[a-z]+$/.test(rule)) : []
  const name = compact(marker)
  return rules.length === 0 ? [`${name} *`] : rules.map(rule => `${name} ${rule}`)
}

/** The line of code that a silence speaks of; none where nothing follows, or only a comment is spared. */
function targetOf({ reach }: Silence, lines: readonly CodeLine[], index: number): CodeLine | undefined {
  const line = lines[index]!
  if (reach === 'line' && line.code.trim() !== '') return line
  if (reach === 'line' && !startsWithMarker.test(line.comment)) return undefined
  return lines.slice(index + 1, index + 20).find(({ code }) => code.trim() !== '')
}

/** A comment that is nothing but a silence. */
const startsWithMarker =
  /^\s*(?:#|\/\/|\/\*)\s*(?:type|pyright|pyre|ty|pylint|noqa|nosec|pragma|NOSONAR|eslint|oxlint)\b/i
