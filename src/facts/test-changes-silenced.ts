// Linters and type checks told to look away, on code that they looked at before.
import type { TestLanguage } from '../model/weakening.js'
import { type CodeLine, compact, type Hunk, sideOf } from './test-changes-hunks.js'

interface Silence {
  /** What is silenced, without white space and reasons: to be found again when it moves. */
  key: string
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

/** Counts of each silence that the change takes out anywhere: what comes back has moved. */
export function silencesTakenOut(hunks: readonly Hunk[], language: TestLanguage): string[] {
  return hunks.flatMap(hunk =>
    hunk.lines.flatMap(line => {
      const silence = line.kind === 'removed' ? silenceOn(line, language) : null
      return silence === null ? [] : [silence.key]
    })
  )
}

/** 1-based lines of the head where code that was there before is now left alone. */
export function addedSilences(
  hunk: Hunk,
  language: TestLanguage,
  isNewFile: boolean,
  takenOut: Map<string, number>
): number[] {
  if (isNewFile) return []
  const head = sideOf(hunk, 'head')
  const removed = new Set(
    hunk.lines.flatMap(line => (line.kind === 'removed' && line.code.trim() !== '' ? [compact(line.code)] : []))
  )
  return head.flatMap((line, index) => {
    const silence = line.kind === 'added' ? silenceOn(line, language) : null
    if (silence === null) return []
    const left = takenOut.get(silence.key) ?? 0
    if (left > 0) {
      takenOut.set(silence.key, left - 1)
      return []
    }
    return isOnOldCode(silence, head, index, removed) ? [line.newLine] : []
  })
}

function silenceOn(line: CodeLine, language: TestLanguage): Silence | null {
  if (language === 'java' && !line.isWithin) {
    const found = /^\s*@(?:SuppressWarnings|SuppressFBWarnings)\b/.exec(line.code)
    // The names of the warnings are strings.
    if (found !== null) return { key: compact(line.text), reach: 'next' }
  }
  if (line.comment === '') return null
  const comment = line.comment.trimStart()
  const found = inComment[language]?.find(([pattern]) => pattern.test(comment))
  if (found === undefined) return null
  const reach = found[1]
  // An own line of `// nolint` speaks of what follows.
  return {
    key: keyOf(comment),
    reach: reach === 'line' && line.code.trim() === '' && language === 'go' ? 'next' : reach
  }
}

/** Without the reason behind `--` or a colon. */
function keyOf(comment: string): string {
  return compact(comment.replace(/\s--.*$|\s\/\/.*$/, '')).slice(0, 80)
}

function isOnOldCode(
  silence: Silence,
  head: readonly CodeLine[],
  index: number,
  removed: ReadonlySet<string>
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
