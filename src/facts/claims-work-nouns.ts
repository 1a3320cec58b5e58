// What work is called: tests, documentation and changelog entries, as they stand in a sentence.
import { fileKind } from '../model/file-kind.js'
import { betweens, participles, prepositions } from './claims-lexicon.js'
import type { Word } from './claims-words.js'

type WorkKind = 'tests' | 'documentation' | 'changelog'

export interface Noun {
  kind: WorkKind
  /** Index of its last word. */
  last: number
}

const testNouns = new Set(
  'tests unittest unittests testcase testcases test-case test-cases unit-test unit-tests'.split(' ')
)
const testTails = new Set([
  'case',
  'cases',
  'coverage',
  'file',
  'files',
  'suite',
  'suites',
  'scenarios',
  'scenario',
  'fixtures',
  'fixture',
  'module',
  'modules',
  'assertion',
  'assertions',
  'expectations'
])
const docNouns = new Set(['docs', 'documentation', 'readme', 'readmes', 'readme.md', 'docstring', 'docstrings'])
const docTails = new Set(['page', 'pages', 'section', 'sections', 'file', 'files', 'comment', 'comments'])
const logNouns = new Set(['changeset', 'changesets', 'changelog', 'changelogs', 'changelog.md'])

export function nounAt(words: readonly Word[], at: number): Noun | null {
  const { kind, text } = words[at]!
  if (kind === 'mark' || kind === 'number') return null
  const next = words[at + 1]
  if (logNouns.has(text) && kind !== 'code') {
    const isEntry = next !== undefined && /^(?:entry|entries|file|files|note|notes|fragment)$/.test(next.text)
    return { kind: 'changelog', last: isEntry ? at + 1 : at }
  }
  if (kind !== 'word' && !docNouns.has(text)) {
    const isTestFile = !text.includes('(') && (text.includes('/') || text.includes('.')) && namesTests(text)
    return isTestFile ? { kind: 'tests', last: testNouns.has(next?.text ?? '') ? at + 1 : at } : null
  }
  if (testNouns.has(text) || text === 'coverage')
    return ofRuns.has(next?.text ?? '') ? null : { kind: 'tests', last: at }
  if (text === 'test') {
    if (next === undefined || next.kind !== 'word') return { kind: 'tests', last: at }
    if (testTails.has(next.text)) return { kind: 'tests', last: at + 1 }
    // `The test added beside it` may be older; `Test added` is not.
    const isNoun = singular.has(next.text) || working.has(next.text) || /(?:ing|ly)$/.test(next.text)
    return isNoun || (at === 0 && participles.has(next.text)) ? { kind: 'tests', last: at } : null
  }
  if (docNouns.has(text) && !isCompound(next))
    return { kind: 'documentation', last: next !== undefined && docTails.has(next.text) ? at + 1 : at }
  return null
}

/** Behind `tests` or `coverage`: what runs them, or what comes of a run. */
const ofRuns = new Set(
  "job job's jobs run runs runner runners workflow pipeline infrastructure infra environment framework harness command script results report reports data threshold flags files".split(
    ' '
  )
)

/** A file of tests, or a folder of them. */
function namesTests(name: string): boolean {
  return fileKind(name) === 'test' || (name.endsWith('/') && fileKind(`${name}a.ts`) === 'test')
}

/** `docs search`, `README badge`: something else than the documentation. */
function isCompound(next: Word | undefined): boolean {
  if (next === undefined || next.kind !== 'word') return false
  const { text } = next
  return !(
    docTails.has(text) ||
    prepositions.has(text) ||
    betweens.has(text) ||
    participles.has(text) ||
    text === 'too'
  )
}

const singular = new Set(
  'for that to in with which covering and ensuring verifying where when as around is has was have were are on also now under so via at through across without'.split(
    ' '
  )
)

/** What tests are said to do. */
export const working = new Set(
  'cover covers covering verify verifies verifying assert asserts asserting exercise exercises exercising reproduce reproduces ensure ensures ensuring pin pins lock locks validate validates guard guards prove proves'.split(
    ' '
  )
)
