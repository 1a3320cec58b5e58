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
  const removed = new Map<string, Silence | null>()
  for (const line of hunk.lines)
    if (line.kind === 'removed' && line.code.trim() !== '') removed.set(compact(line.code), silenceOn(line, language))
  return head.flatMap((line, index) => {
    const silence = line.kind === 'added' ? silenceOn(line, language) : null
    if (silence === null) return []
    const isNew = silence.keys.filter(key => !take(takenOut, key)).length > 0
    // All rules were silent here already.
    if (removed.get(compact(line.code))?.keys.some(key => key.endsWith('*'))) return []
    return isNew && isOnOldCode(silence, head, index, removed) ? [line.newLine] : []
  })
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

function isOnOldCode(
  silence: Silence,
  head: readonly CodeLine[],
  index: number,
  removed: ReadonlyMap<string, unknown>
): boolean {
  const line = head[index]!
  if (silence.reach === 'file') return true
  if (silence.reach === 'line' && line.code.trim() !== '') return removed.has(compact(line.code))
  for (let at = index + 1; at < head.length && at < index + 20; at++) {
    const next = head[at]!
    if (next.code.trim() === '') continue
    return next.kind === 'context' || removed.has(compact(next.code))
  }
  return false
}
