// Statements that tests, documentation or a changelog entry come with the change: `adds tests`, `docs updated`,
// `[x] changeset`.
import type { StatedClaim } from '../model/claim.js'
import { fileKind } from '../model/file-kind.js'
import {
  adding,
  articles,
  betweens,
  isVerb,
  isWorkVerb,
  moving,
  participles,
  prepositions,
  quantities,
  removing
} from './claims-lexicon.js'
import { isOpen, isOwn, isPutOff, isTakenBack } from './claims-mood.js'
import type { Sentence, Word } from './claims-words.js'

type WorkKind = 'tests' | 'documentation' | 'changelog'

/** Found in a sentence: the words from `from` to `to` make the claim. */
export interface Found {
  kind: StatedClaim['kind']
  from: number
  to: number
  /** `removed`: such work is said to go. */
  narrowed?: string
}

export function readWork(sentence: Sentence): Found[] {
  if (isOpen(sentence) || isListOfTypes(sentence)) return []
  const found: Found[] = namesType(sentence)
  for (let at = 0; at < sentence.words.length; at++) {
    const noun = nounAt(sentence.words, at)
    if (noun === null || found.some(({ kind }) => kind === noun.kind)) continue
    const claim = claimOf(sentence, at, noun)
    if (claim !== null) found.push(claim)
  }
  return found
}

interface Noun {
  kind: WorkKind
  /** Index of its last word. */
  last: number
}

const testNouns = new Set(['tests', 'unittests', 'testcases', 'test-cases', 'unit-tests'])
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
  'fixture'
])
const docNouns = new Set(['docs', 'documentation', 'readme', 'readmes', 'readme.md', 'docstring', 'docstrings'])
const docTails = new Set(['page', 'pages', 'section', 'sections', 'file', 'files', 'comment', 'comments'])
const logNouns = new Set(['changeset', 'changesets', 'changelog', 'changelogs', 'changelog.md'])

function nounAt(words: readonly Word[], at: number): Noun | null {
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
  if (testNouns.has(text) || text === 'coverage') return { kind: 'tests', last: at }
  if (text === 'test') {
    if (next === undefined || next.kind !== 'word') return { kind: 'tests', last: at }
    if (testTails.has(next.text)) return { kind: 'tests', last: at + 1 }
    return singular.has(next.text) || working.has(next.text) || next.text.endsWith('ing')
      ? { kind: 'tests', last: at }
      : null
  }
  if (docNouns.has(text) && !isCompound(next))
    return { kind: 'documentation', last: next !== undefined && docTails.has(next.text) ? at + 1 : at }
  return null
}

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
  'for that to in with which covering and ensuring verifying where when as around is has was have were are on'.split(
    ' '
  )
)

/** How far to the left a verb may stand from its object, in words. */
const longestReach = 30
/** Words of a noun group that are stepped over on the left, and of what stands between a noun and its participle. */
const longestGroup = 8
const longestGap = 6

function claimOf(sentence: Sentence, at: number, noun: Noun): Found | null {
  const { words } = sentence
  const first = groupStart(words, at)
  const group = words.slice(first, at).map(word => word.text)
  if (group.some(word => notMine.has(word)) || isConditional(sentence, noun.last + 1)) return null
  const isOld = group.some(word => old.has(word))
  const passive = participleBehind(words, noun.last)
  const verb = passive ?? verbOf(sentence, first)
  if (isPutOff(sentence, noun.last + 1) || isTakenBack(sentence, verb ?? at)) return null
  if (verb === null)
    return isOld || !isNamed(sentence, first, at, noun) ? null : { kind: noun.kind, from: first, to: noun.last }
  const { text } = words[verb]!
  // `Move the macOS tests to …` speaks of where they run.
  if (moving.has(text)) return null
  if ((isOld && adding.has(text)) || (passive === null && isTakenBack(sentence, at))) return null
  const narrowed = removing.has(text) ? { narrowed: 'removed' } : {}
  return { kind: noun.kind, from: Math.min(first, verb), to: Math.max(noun.last, verb), ...narrowed }
}

/** Without a verb: `[x] Tests`, `New tests for …`, `Regression tests.`, `Tests cover …`, `…, with tests covering …`. */
function isNamed(sentence: Sentence, first: number, at: number, noun: Noun): boolean {
  const { words, item } = sentence
  const before = words[first - 1]
  const isAlone = before === undefined || before.kind === 'mark'
  if (item.checked === true && sentence.isFirst && first === 0 && words[0]!.kind === 'word') return true
  if (isAlone && isFresh(words, first, at)) return true
  if (noun.kind !== 'tests' || words[at]!.kind !== 'word') return false
  // `…, with test coverage for …`, `… with a regression test on …`
  if (before?.text === 'with' && (words[first - 2]?.text === ',' || articles.has(words[first]!.text))) return true
  if (noun.last === at && isAlone && isSortOfTest(words, first, at) && !words.some(({ text }) => results.has(text)))
    return true
  // `A spec test under tests/specs covers …`
  const isOne = ['a', 'an'].includes(words[first]!.text)
  const place =
    isOne && ['under', 'in'].includes(words[noun.last + 1]?.text ?? '') && words[noun.last + 2]?.kind !== 'word' ? 2 : 0
  return working.has(words[noun.last + 1 + place]?.text ?? '') && (isAlone || before.text === 'with')
}

/** `- Unit tests for the parser`: in a list of what there is. */
function isSortOfTest(words: readonly Word[], first: number, at: number): boolean {
  return first === 0 && at > first && at - first < 4 && words.slice(first, at).some(({ text }) => sorts.has(text))
}

const sorts = new Set(['unit', 'regression', 'integration', 'e2e', 'end-to-end', 'spec'])
const results = new Set(
  'pass passes passed passing fail fails failed failing run ran running green ok succeed succeeded'.split(' ')
)

/** `Tests added (for bug fixes / features)`, as templates ask: said only of a change of that sort. */
function isConditional({ words, type }: Sentence, from: number): boolean {
  for (let at = from; at + 1 < words.length; at++) {
    if (words[at]!.text !== '(' || !['for', 'in', 'if'].includes(words[at + 1]!.text)) continue
    const isOfSort = words
      .slice(at + 2, at + 9)
      .some(({ text }) => /^(?:bugs?|bugfix(?:es)?|fix(?:es)?|features?)$/.test(text))
    if (isOfSort) return type !== 'fix' && type !== 'feat'
  }
  return false
}

/** What is somebody else's, or no file at all. */
const notMine = new Set(['manual', 'manually', 'no', 'smoke', 'without'])
/** Tests that are there already can be changed, not added. */
const old = new Set(['existing', 'current', 'failing', 'flaky', 'other', 'skipped', 'broken'])
const working = new Set(
  'cover covers covering verify verifies verifying assert asserts asserting exercise exercises exercising reproduce reproduces ensure ensures ensuring pin pins lock locks validate validates'.split(
    ' '
  )
)
const fresh = new Set(['new', 'regression', 'additional', 'added', 'extra'])

/** Index of the first word of the noun group that ends before `at`. */
function groupStart(words: readonly Word[], at: number): number {
  let first = at
  while (first > 0 && at - first < longestGroup) {
    const { kind, text } = words[first - 1]!
    if (kind === 'mark') break
    if (text === 'and' || text === 'or' || text === 'with' || text === 'plus') break
    if (text === 'of' && quantities.has(words[first - 2]?.text ?? '')) {
      first -= 2
      continue
    }
    if (prepositions.has(text) || (isVerb(text) && !isAdjective(words, first - 1) && !asNouns.has(text))) break
    first--
  }
  return first
}

/** `New tests`, `A regression test`, `Two additional tests`. */
function isFresh(words: readonly Word[], first: number, at: number): boolean {
  let start = words[first]!.text === "there's" ? first + 1 : first
  while (start < at && (articles.has(words[start]!.text) || words[start]!.kind === 'number')) {
    if (fresh.has(words[start]!.text)) return true
    start++
  }
  return start < at && fresh.has(words[start]!.text)
}

/** `test(parser): cover nested lists`. */
function namesType({ words, isFirst }: Sentence): Found[] {
  const [first, second] = words
  if (!isFirst || second?.text !== ':' || words.length < 4) return []
  if (first!.text !== 'test' && first!.text !== 'tests' && !first!.text.startsWith('test(')) return []
  const isGoing = words.some(({ text }) => removing.has(text) || text.startsWith('revert'))
  return [{ kind: 'tests', from: 0, to: Math.min(words.length - 1, 6), ...(isGoing ? { narrowed: 'removed' } : {}) }]
}

/** The commit types that a template lists: `feat, fix, docs, refactor, perf, test, ci`. */
function isListOfTypes({ words }: Sentence): boolean {
  return words.filter(({ text }) => commitTypes.has(text)).length >= 4
}

const commitTypes = new Set([
  'feat',
  'fix',
  'docs',
  'style',
  'refactor',
  'perf',
  'test',
  'build',
  'ci',
  'chore',
  'revert'
])

/** `updated tests` behind an article or a verb is what the tests are, not what is done to them. */
function isAdjective(words: readonly Word[], at: number): boolean {
  const { text } = words[at]!
  if (text === 'split' || text === 'set' || text === 'sets' || text === 'fix')
    return articles.has(words[at - 1]?.text ?? '')
  const before = words[at - 1]?.text ?? ''
  return (
    (text.endsWith('ed') || text.endsWith('ing')) && (articles.has(before) || (isVerb(before) && !betweens.has(before)))
  )
}

/** The verb of the noun group that begins at `first`: beside it, or before the other members of its list. */
function verbOf(sentence: Sentence, first: number): number | null {
  const { words } = sentence
  const beside = words[first - 1]
  if (beside === undefined) return null
  if (isWorkVerb(beside.text)) return isDone(sentence, first - 1) ? first - 1 : null
  const isMember = joints.has(beside.text) || (beside.text === 'as' && words[first - 2]?.text === 'well')
  if (!isMember || words[first]!.kind === 'number') return null
  for (let at = first - 2; at >= 0 && first - at < longestReach; at--) {
    const { kind, text } = words[at]!
    if (kind === 'word' && isVerb(text) && !isAdjective(words, at))
      return isWorkVerb(text) && isDone(sentence, at) ? at : null
  }
  return null
}

const joints = new Set(['and', 'plus', 'with', ',', '&', '+', '/', 'or', 'including'])

/** Not a purpose (`to add`), and not a noun that is spelled like a verb (`the changes and tests`). */
function isDone(sentence: Sentence, at: number): boolean {
  const { words } = sentence
  if (words[at - 1]?.text === 'to') return false
  return !alsoNouns.has(words[at]!.text) || isOwn(sentence, at) || joints.has(words[at - 1]!.text)
}

/** Verbs that stand within names: `health check test`, `dry run tests`. */
const asNouns = new Set([
  'check',
  'build',
  'call',
  'match',
  'support',
  'wait',
  'show',
  'merge',
  'review',
  'matches',
  'builds'
])

const alsoNouns = new Set([
  'refactor',
  'changes',
  'change',
  'updates',
  'update',
  'fixes',
  'fix',
  'moves',
  'edits',
  'touches',
  'ports',
  'drops',
  'clean',
  'split'
])

/** `tests were added`, `tests for the parser have been updated`, `tests included`. */
function participleBehind(words: readonly Word[], last: number): number | null {
  let gap = 0
  for (let at = last + 1; at < words.length && gap <= longestGap; at++, gap++) {
    const { kind, text } = words[at]!
    if (participles.has(text)) {
      const isDirect = words.slice(last + 1, at).every(word => betweens.has(word.text))
      const isPassive = auxiliary.has(words[at - 1]!.text) || betweens.has(words[at - 1]!.text)
      return isDirect || isPassive ? at : null
    }
    if (kind === 'mark' && text !== '/' && text !== '(') return null
    if (isVerb(text) && !betweens.has(text)) return null
  }
  return null
}

const auxiliary = new Set(['is', 'are', 'was', 'were', 'been', 'be'])
