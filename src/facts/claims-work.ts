// Statements that tests, documentation or a changelog entry come with the change: `adds tests`, `docs updated`,
// `[x] changeset`.
import type { StatedClaim } from '../model/claim.js'
import { adding, articles, auxiliaries, moving, negations, removing } from './claims-lexicon.js'
import { isOpen, isPutOff, isReference, isTakenBack } from './claims-mood.js'
import type { Sentence, Word } from './claims-words.js'
import { groupStart, isFresh, isFreshWord } from './claims-work-groups.js'
import { type Noun, nounAt, working } from './claims-work-nouns.js'
import { participleBehind, verbOf } from './claims-work-verbs.js'

/** Found in a sentence: the words from `from` to `to` make the claim. */
export interface Found {
  kind: StatedClaim['kind']
  from: number
  to: number
  /** `removed`: such work is said to go. */
  narrowed?: string
  /** False for what is said in passing. */
  isPlain?: boolean
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

function claimOf(sentence: Sentence, at: number, noun: Noun): Found | null {
  const { words } = sentence
  const first = groupStart(words, at)
  const group = words.slice(first, at).map(word => word.text)
  if (group.some(word => notMine.has(word)) || isConditional(sentence, noun.last + 1)) return null
  if (isOfAnotherChange(sentence, first) || isDenied(words, noun.last + 1)) return null
  const isOld = group.some(word => old.has(word))
  const passive = participleBehind(words, noun.last)
  const verb = passive ?? verbOf(sentence, first)
  if (isPutOff(sentence, noun.last + 1) || isTakenBack(sentence, verb ?? at)) return null
  if (verb === null)
    return isOld || !isNamed(sentence, first, at, noun)
      ? null
      : { kind: noun.kind, from: first, to: noun.last, isPlain: isBox(sentence, first) || words[first]!.text === 'new' }
  const { text } = words[verb]!
  // `Move the macOS tests to …` speaks of where they run.
  if (moving.has(text)) return null
  // `Fix the cache tests` may mean the code that they test.
  if (noun.kind === 'tests' && mending.has(text)) return null
  // `This improves coverage` may be of models or of browsers.
  if (isBareCoverage(words, first, at) && !outright.has(text)) return null
  if (text.endsWith('ing') && words.slice(noun.last + 1).some(word => isNegation(word.text))) return null
  if ((isOld && adding.has(text)) || (passive === null && isTakenBack(sentence, at))) return null
  const narrowed = removing.has(text) ? { narrowed: 'removed' } : {}
  const isPlain = isBox(sentence, first) || outright.has(text)
  return { kind: noun.kind, from: Math.min(first, verb), to: Math.max(noun.last, verb), ...narrowed, isPlain }
}

/**
 * Verbs that say that such work was added. `updated`, `covers` and `writing` were measured to speak of something else too
 * often to ask anybody (docs/claims.md).
 */
const outright = new Set(
  'add adds added include includes included introduce introduces introduced create creates created write written'.split(
    ' '
  )
)

/** The label of a ticked box. */
function isBox({ item, isFirst }: Sentence, first: number): boolean {
  return item.checked === true && isFirst && first === 0
}

/** Coverage of which no word says that it is of tests. */
function isBareCoverage(words: readonly Word[], first: number, at: number): boolean {
  return (
    words[at]!.text === 'coverage' && !words.slice(first, at).some(({ text }) => sorts.has(text) || testNames.has(text))
  )
}

const testNames = new Set(['test', 'tests', 'testing'])

/** Words in front of a noun that are looked at for another change. */
const longestReach = 12

/** `In https://…/pull/643 a test is introduced`: work of another change. */
function isOfAnotherChange({ words }: Sentence, first: number): boolean {
  const before = words.slice(Math.max(0, first - longestReach), first)
  return before.some(({ text }, index) => text === 'in' && isReference(before[index + 1] ?? words[first]!))
}

/** `The test was deliberately not included`, `some unit tests (not included)`. */
function isDenied(words: readonly Word[], from: number): boolean {
  return (
    words
      .slice(from, from + 3)
      .some(({ text }, index, near) => text === 'not' && near[index + 1]?.text === 'included') ||
    (auxiliaries.has(words[from]?.text ?? '') && words.slice(from + 1, from + 4).some(({ text }) => isNegation(text)))
  )
}

function isNegation(word: string): boolean {
  return negations.has(word) || word.endsWith("n't")
}

/** Without a verb: `[x] Tests`, `New tests for …`, `Regression tests.`, `Tests cover …`, `…, with tests covering …`. */
function isNamed(sentence: Sentence, first: number, at: number, noun: Noun): boolean {
  const { words, item } = sentence
  const before = words[first - 1]
  const isAlone = before === undefined || before.kind === 'mark'
  const isRun = words.some(({ text }) => results.has(text))
  if (isBox(sentence, first) && words.slice(0, at).every(isLabel))
    // What is ticked under `Testing` was run.
    return !isRun && item.kind !== 'validation'
  // `… is covered by a new test`, `There is a new test`
  const isThere = words[first - 2]?.text === 'there' && ['is', 'are'].includes(before?.text ?? '')
  if ((isAlone || isThere || before.text === 'by') && isFresh(words, first, at)) return true
  if (noun.kind !== 'tests' || words[at]!.kind !== 'word') return false
  // `…, with test coverage for …`, `… with a regression test on …`
  const isOwnPart = words[first - 2]?.text === ',' || (articles.has(words[first]!.text) && words[first]!.text !== 'the')
  if (before?.text === 'with' && isOwnPart) return true
  // `Unit tests: none here`, under `Testing`, tells how they went.
  const isHow = item.kind === 'validation' && words[noun.last + 1]?.text === ':'
  if (noun.last === at && isAlone && isSortOfTest(words, first, at) && !isRun && !isHow) return true
  // `A spec test under tests/specs covers …`
  const isOne = ['a', 'an'].includes(words[first]!.text)
  const place =
    isOne && ['under', 'in'].includes(words[noun.last + 1]?.text ?? '') && words[noun.last + 2]?.kind !== 'word'
      ? 2
      : ['now', 'also'].includes(words[noun.last + 1]?.text ?? '')
        ? 1
        : 0
  return working.has(words[noun.last + 1 + place]?.text ?? '') && (isAlone || before.text === 'with')
}

/** `- Unit tests for the parser`: in a list of what there is. */
function isSortOfTest(words: readonly Word[], first: number, at: number): boolean {
  return first === 0 && at > first && at - first < 4 && words.slice(first, at).some(({ text }) => sorts.has(text))
}

/** Of a box's label: no command (`npm test`), and not the name of a file. */
function isLabel({ kind, text }: Word): boolean {
  return kind === 'word' && (sorts.has(text) || articles.has(text) || isFreshWord(text) || text === 'and')
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

const mending = new Set(
  'fix fixes fixed fixing correct corrects corrected stabilize stabilizes stabilized stabilise stabilised deflake deflakes deflaked'.split(
    ' '
  )
)

/** What is somebody else's, or no file at all. */
const notMine = new Set(['manual', 'manually', 'no', 'smoke', 'without', 'temporary', 'throwaway', 'local', 'ad-hoc'])
/** Tests that are there already can be changed, not added. */
const old = new Set(['existing', 'current', 'failing', 'flaky', 'other', 'skipped', 'broken', 'previous', 'prior'])

/** `test(parser): cover nested lists`. */
function namesType({ words, isFirst }: Sentence): Found[] {
  const [first, second] = words
  if (!isFirst || second?.text !== ':' || words.length < 4) return []
  // A capital makes it a heading: `Test: the count goes down`.
  if (first!.raw !== 'test' && first!.raw !== 'tests' && !first!.raw.startsWith('test(')) return []
  const isGoing = words.some(({ text }) => removing.has(text) || text.startsWith('revert'))
  const narrowed = isGoing ? { narrowed: 'removed' } : {}
  return [{ kind: 'tests', from: 0, to: Math.min(words.length - 1, 6), ...narrowed, isPlain: false }]
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
