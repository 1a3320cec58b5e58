// Statements that bound the change: `docs only`, `no new dependencies`, `only touches src/auth`, `does not touch a.ts`,
// `no API changes`, `no behaviour change`.

import { isExcepting, mayEnd } from './claims-endings.js'
import { adding, changing, isVerb, ownSubject } from './claims-lexicon.js'
import { clauseStart, isOpen, isOwn, isTakenBack } from './claims-mood.js'
import type { NamedClaim } from './claims-named.js'
import { isPathName, objectsAt } from './claims-objects.js'
import { readStill } from './claims-still.js'
import type { Sentence, Word } from './claims-words.js'

export function readBounds(sentence: Sentence): NamedClaim[] {
  if (isOpen(sentence)) return []
  return [...onlyTopic(sentence), ...onlyPaths(sentence), ...readStill(sentence)].map(claim => ({
    ...claim,
    exceptions: exceptionsIn(sentence.words, claim.to + 1)
  }))
}

type Topic = 'only-documentation' | 'only-tests' | 'only-comments' | 'only-formatting'

const topics = new Map<string, Topic>([
  ...['docs', 'doc', 'documentation', 'readme'].map(word => [word, 'only-documentation'] as const),
  ...['test', 'tests'].map(word => [word, 'only-tests'] as const),
  ...['comment', 'comments'].map(word => [word, 'only-comments'] as const),
  ...['formatting', 'reformatting', 'whitespace', 'white-space'].map(word => [word, 'only-formatting'] as const)
])
const kindsOfChange = new Set(
  'change changes update updates pr commit patch fix fixes edit edits cleanup refactor tweak tweaks improvement improvements addition additions correction corrections pull'.split(
    ' '
  )
)
const done = new Set('is are was were been changed touched affected updated modified edited included'.split(' '))
const exclusive = new Set(['only', 'purely', 'solely', 'exclusively', 'pure'])
/** Verbs between `only` and its object that say what the change does. */
function saysChange(word: string): boolean {
  return changing.has(word) || adding.has(word) || affects.has(word)
}
const affects = new Set('affects affect affected affecting contains contain involves impacts concerns'.split(' '))

function onlyTopic(sentence: Sentence): NamedClaim[] {
  const { words } = sentence
  const found: NamedClaim[] = []
  for (let at = 0; at < words.length; at++) {
    const { text, kind } = words[at]!
    if (kind === 'mark') continue
    const hyphen = text.endsWith('-only') ? topics.get(text.slice(0, -5)) : undefined
    const spaced = words[at + 1]?.text === 'only' ? topics.get(text) : undefined
    // `Docs change only.`
    const isChangeOnly = kindsOfChange.has(words[at + 1]?.text ?? '') && words[at + 2]?.text === 'only'
    const topic = hyphen ?? spaced ?? (isChangeOnly ? topics.get(text) : undefined)
    const isInList = words[at - 1]?.text === ','
    if (topic !== undefined && !isInList && isOfChange(sentence, at)) {
      const last = isChangeOnly && hyphen === undefined ? at + 2 : spaced === undefined ? at : at + 1
      const to = kindsOfChange.has(words[last + 1]?.text ?? '') ? last + 1 : last
      // `Test only in the slow path` is an order, or a part.
      const isPart = spaced !== undefined && ['in', 'with', 'for', 'to'].includes(words[to + 1]?.text ?? '')
      if (mayEnd(words[to + 1]) && !isPart) found.push({ kind: topic, from: at, to })
    }
    if (exclusive.has(text)) found.push(...exclusiveTopic(sentence, at))
  }
  return found
}

/** `only updates docs`, `purely documentation`, `only comments are changed`. */
function exclusiveTopic(sentence: Sentence, at: number): NamedClaim[] {
  const { words } = sentence
  // `touches only docs`: the verb before, and the subject before that.
  const isNoun = ['this', 'the', 'these'].includes(words[at - 2]?.text ?? '')
  const start = saysChange(words[at - 1]?.text ?? '') && !isNoun ? at - 1 : at
  if (!isOfChange(sentence, start)) return []
  let next = at + 1
  while (
    next - at < 3 &&
    (saysChange(words[next]?.text ?? '') || ['the', 'a', 'some', 'to', 'code'].includes(words[next]?.text ?? ''))
  )
    next++
  const topic = topics.get(words[next]?.text ?? '')
  if (topic === undefined || words.slice(start, next).some(word => isOrder(words, start, word))) return []
  let to = next
  if (['comments', 'comment'].includes(words[to + 1]?.text ?? '') && topic === 'only-documentation') to++
  if (
    kindsOfChange.has(words[to + 1]?.text ?? '') ||
    ['files', 'file', 'pages', 'code'].includes(words[to + 1]?.text ?? '')
  )
    to++
  let behind = to + 1
  while (done.has(words[behind]?.text ?? '')) behind++
  // `Only Test, Review and Merge …` lists buttons.
  const isList = words[behind]?.text === ',' && start === at && behind === next + 1
  // `I only added tests for this mode` says which tests.
  const isAddition = words.slice(start, next).some(({ text }) => adding.has(text))
  const isPart = ['that', 'which', 'no', ...(isAddition ? ['for', 'to'] : [])].includes(words[behind]?.text ?? '')
  return mayEnd(words[behind]) && !isList && !isPart ? [{ kind: topic, from: start, to: behind - 1 }] : []
}

/** `Only run the docs job on main` orders the program; `these changes only touch docs` speaks of the change. */
function isOrder(words: readonly Word[], start: number, { text }: Word): boolean {
  if (!saysChange(text) || /(?:s|ed|ing|wrote|written)$/.test(text)) return false
  return !['changes', 'commits', 'edits', 'i', 'we', 'they', 'these'].includes(words[start - 1]?.text ?? '')
}

/** Nothing but words about the pull request stands before it in the clause, and nothing takes it back. */
function isOfChange(sentence: Sentence, at: number): boolean {
  return isOwnClause(sentence, at) && !isTakenBack(sentence, at) && !isAside(sentence, at)
}

/** `The callers (docs only) go …`: in brackets within a sentence, of what stands before them. */
function isAside({ words }: Sentence, at: number): boolean {
  if (words[at - 1]?.text !== '(') return false
  const end = words.findIndex(({ text }, index) => index > at && text === ')')
  return end >= 0 && words[end + 1] !== undefined
}

const linking = new Set('is are was were be a an purely entirely mostly strictly all just'.split(' '))

/** As facts/claims-mood `isOwn`, with the small words of `this is a …`. */
function isOwnClause(sentence: Sentence, at: number): boolean {
  const { words } = sentence
  let start = at
  while (start > 0 && linking.has(words[start - 1]!.text)) start--
  if (!isOwn(sentence, start)) return false
  // Behind a comma the subject is that of the clause before it.
  const clause = clauseStart(sentence, start)
  const goesOn = clause > 0 && (words[clause - 1]!.text === ',' || words[clause - 1]!.kind === 'word')
  const [first] = words
  return !goesOn || first!.kind === 'mark' || ownSubject.has(first!.text) || isVerb(first!.text) || first!.text === 'no'
}

/** `only touches a.ts and b.ts`, `changes are limited to src/auth`, `no files outside src/auth are touched`. */
function onlyPaths(sentence: Sentence): NamedClaim[] {
  const { words } = sentence
  const found: NamedClaim[] = []
  for (let at = 0; at < words.length; at++) {
    const { text } = words[at]!
    const previous = words[at - 1]?.text ?? ''
    if (
      text === 'only' &&
      affectsFiles.has(words[at + 1]?.text ?? '') &&
      !isOrder(words, at, words[at + 1]!) &&
      isOfChange(sentence, at)
    )
      found.push(...pathsAt(words, at, at + 2))
    else if (text === 'only' && affectsFiles.has(previous) && isOfChange(sentence, at - 1))
      found.push(...pathsAt(words, at - 1, at + 1))
    else if (text === 'only' && isOfChange(sentence, at)) found.push(...onlyThese(words, at))
    else if (['in', 'within', 'under'].includes(text) && isAllChanges(words, at))
      found.push(...pathsAt(words, at, at + 1))
    else if (limited.has(text) && words[at + 1]?.text === 'to' && isAboutChanges(sentence, at))
      found.push(...pathsAt(words, at, at + 2))
    else if (text === 'outside' && isNothing(sentence, at))
      found.push(...pathsAt(words, at, words[at + 1]?.text === 'of' ? at + 2 : at + 1))
  }
  return found
}

const within = new Set('files file code in under within inside the'.split(' '))
const affectsFiles = new Set(
  'touches touch touched touching modifies modify modified changes change changed affects affect edits edit updates update updated edited'.split(
    ' '
  )
)
const limited = new Set(['limited', 'confined', 'restricted', 'scoped', 'isolated', 'contained'])
const changeNouns = new Set(
  'changes change pr diff patch commit request scope edits everything it this all limited'.split(' ')
)

/** The paths from `at` on; `files in …`, `code under …` may stand before them. */
function pathsAt(words: readonly Word[], from: number, at: number): NamedClaim[] {
  let start = at
  while (start - at < 4 && within.has(words[start]?.text ?? '')) start++
  const list = objectsAt(words, start)
  if (list === null || !list.objects.every(isPathName)) return []
  return [{ kind: 'only-paths', objects: list.objects.map(word => word.raw), from, to: list.last }]
}

/** `Only src/auth is touched`, `Only files under src/auth are changed`. */
function onlyThese(words: readonly Word[], at: number): NamedClaim[] {
  const [claim] = pathsAt(words, at, at + 1)
  if (claim === undefined) return []
  let behind = claim.to + 1
  if (!['is', 'are', 'was', 'were'].includes(words[behind]?.text ?? '')) return []
  while (done.has(words[behind]?.text ?? '')) behind++
  return mayEnd(words[behind]) ? [{ ...claim, to: behind - 1 }] : []
}

/** `All changes are in …`. */
function isAllChanges(words: readonly Word[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 3), at).map(word => word.text)
  return (
    before.length === 3 &&
    before[0] === 'all' &&
    ['changes', 'edits'].includes(before[1]!) &&
    ['are', 'were', 'live'].includes(before[2]!)
  )
}

/** `The changes are limited to …`, `Limited to …`. */
function isAboutChanges(sentence: Sentence, at: number): boolean {
  const { words } = sentence
  let start = at
  while (
    start > 0 &&
    ['is', 'are', 'was', 'were', 'strictly', 'all', 'only', 'fully', 'entirely'].includes(words[start - 1]!.text)
  )
    start--
  const subject = words[start - 1]
  const isSubject = subject === undefined || subject.kind === 'mark' || changeNouns.has(subject.text)
  return isSubject && isOwn(sentence, start) && !isTakenBack(sentence, at)
}

/** `No files outside …`, `Nothing outside …`. */
function isNothing(sentence: Sentence, at: number): boolean {
  const { words } = sentence
  const before = words.slice(Math.max(0, at - 3), at).map(word => word.text)
  if (before.at(-1) === 'nothing')
    return isOwn(sentence, at - 1) || (affectsFiles.has(before.at(-2) ?? '') && isOwn(sentence, at - 2))
  const no = before.indexOf('no')
  return (
    no >= 0 &&
    ['files', 'file', 'changes', 'code'].includes(before.at(-1)!) &&
    isOwn(sentence, at - (before.length - no))
  )
}

/** What a statement excepts: paths where it names them, else the words behind `except` as they stand. */
function exceptionsIn(words: readonly Word[], from: number): string[] {
  for (let at = from; at < words.length; at++) {
    if (!isExcepting(words[at]!.text) && !(words[at]!.text === 'exception')) continue
    const rest = words.slice(at + 1, at + 20)
    const named = rest.filter(word => word.kind !== 'mark' && isPathName(word)).map(word => word.raw)
    return named.length > 0
      ? named
      : rest.length > 0
        ? [
            rest
              .map(word => word.raw)
              .join(' ')
              .slice(0, 100)
          ]
        : []
  }
  return []
}
