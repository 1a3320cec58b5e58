// Statements that bound the change: `docs only`, `no new dependencies`, `only touches src/auth`, `does not touch a.ts`,
// `no API changes`, `no behaviour change`.
import { adding, changing, isVerb, ownSubject } from './claims-lexicon.js'
import { clauseStart, isOpen, isOwn, isTakenBack } from './claims-mood.js'
import type { NamedClaim } from './claims-named.js'
import { isPathName, type ObjectList, objectsAt } from './claims-objects.js'
import type { Sentence, Word } from './claims-words.js'

export function readBounds(sentence: Sentence): NamedClaim[] {
  if (isOpen(sentence)) return []
  return [
    ...onlyTopic(sentence),
    ...onlyPaths(sentence),
    ...unchanged(sentence),
    ...noDependencies(sentence),
    ...noApiChange(sentence),
    ...noBehaviourChange(sentence)
  ].map(claim => ({ ...claim, exceptions: exceptionsIn(sentence.words, claim.to + 1) }))
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
/** What may come behind `docs-only change` for the statement to be about this change. */
const onward = new Set('to for in with no so and that which - – — request'.split(' '))
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
      if (mayEnd(words[to + 1])) found.push({ kind: topic, from: at, to })
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
  const isPart = ['that', 'which', 'no'].includes(words[behind]?.text ?? '')
  return mayEnd(words[behind]) && !isList && !isPart ? [{ kind: topic, from: start, to: behind - 1 }] : []
}

/** `Only run the docs job on main` orders the program; `these changes only touch docs` speaks of the change. */
function isOrder(words: readonly Word[], start: number, { text }: Word): boolean {
  if (!saysChange(text) || /(?:s|ed|ing|wrote|written)$/.test(text)) return false
  return !['changes', 'commits', 'edits', 'i', 'we', 'they', 'these'].includes(words[start - 1]?.text ?? '')
}

function mayEnd(word: Word | undefined): boolean {
  return word === undefined || word.kind === 'mark' || onward.has(word.text) || isExcepting(word.text)
}

/** Nothing but words about the pull request stands before it in the clause, and nothing takes it back. */
function isOfChange(sentence: Sentence, at: number): boolean {
  return isOwnClause(sentence, at) && !isTakenBack(sentence, at)
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

/** `does not touch a.ts`, `no changes to a.ts`, `leaves a.ts untouched`, `a.ts is unchanged`. */
function unchanged(sentence: Sentence): NamedClaim[] {
  const { words } = sentence
  const found: NamedClaim[] = []
  const add = (list: ObjectList | null, from: number, to: number): void => {
    if (list === null || !list.objects.every(isPathName)) return
    for (const { raw } of list.objects) found.push({ kind: 'file-unchanged', objects: [raw], from, to })
  }
  for (let at = 0; at < words.length; at++) {
    const { text } = words[at]!
    const next = words[at + 1]?.text ?? ''
    if (text === 'no' && ['changes', 'change', 'edits', 'modifications'].includes(next) && isOwn(sentence, at)) {
      const start = ['to', 'in'].includes(words[at + 2]?.text ?? '') ? at + 3 : -1
      const list = start < 0 ? null : objectsAt(words, start)
      add(list, at, list?.last ?? at)
    } else if (isNot(text) && touch.has(next) && isOwnDoing(sentence, at)) {
      const list = objectsAt(words, at + 2)
      add(list, at, list?.last ?? at)
    } else if (
      (text === 'leaves' || text === 'left' || text === 'leaving' || text === 'keeps') &&
      isOwn(sentence, at)
    ) {
      const list = objectsAt(words, at + 1)
      const end = list === null ? -1 : stillAt(words, list.last + 1)
      if (end >= 0) add(list, at, end)
    } else if (words[at]!.kind !== 'word' && (at === 0 || isOwn(sentence, at))) {
      const list = objectsAt(words, at)
      if (list === null) continue
      const verb = list.last + 1
      const bare = stillAt(words, verb)
      if (bare >= 0) add(list, at, bare)
      if (!['is', 'are', 'was', 'were', 'remains', 'remain', 'stays', 'stay'].includes(words[verb]?.text ?? ''))
        continue
      const end = stillAt(words, verb + 1)
      if (end >= 0) add(list, at, end)
    }
  }
  return found
}

const touch = new Set(
  'touch touching change changing modify modifying edit editing alter altering touched changed modified edited'.split(
    ' '
  )
)

function isNot(text: string): boolean {
  return text === 'not' || text === 'without' || text === "doesn't" || text === "didn't" || text === "don't"
}

/** `This PR does not touch …`, `Does not touch …`, `… without touching …`. */
function isOwnDoing(sentence: Sentence, at: number): boolean {
  const { words } = sentence
  if (words[at]!.text === 'without')
    return isOwn(sentence, at) || sentence.words.slice(0, at).every(word => word.kind !== 'name')
  let start = at
  while (start > 0 && ['do', 'does', 'did'].includes(words[start - 1]!.text)) start--
  return isOwn(sentence, start)
}

/** Index of the last word of `untouched`, `unchanged`, `as is`, `not touched`; -1 where there is none. */
function stillAt(words: readonly Word[], at: number): number {
  const text = words[at]?.text ?? ''
  const next = words[at + 1]?.text ?? ''
  if (['untouched', 'unchanged', 'unmodified', 'alone'].includes(text)) return isLast(words[at + 1]) ? at : -1
  if (text === 'as' && (next === 'is' || next === 'they')) return at + 1
  if (text === 'not' && touch.has(next)) return isLast(words[at + 2]) ? at + 1 : -1
  return -1
}

function isLast(word: Word | undefined): boolean {
  return word === undefined || word.kind === 'mark' || ['by', 'in', 'here', 'and'].includes(word.text)
}

const packages = new Set(['dependencies', 'dependency', 'deps', 'packages', 'devdependencies'])
const freshness = new Set(['new', 'additional', 'extra', 'added', 'further', 'other'])
const narrowing = new Set(
  'runtime production prod external third-party npm dev development peer direct transitive python go rust native build test'.split(
    ' '
  )
)

/** `no new dependencies`, `adds no dependencies`, `does not add any dependency`, `no dependency changes`. */
function noDependencies(sentence: Sentence): NamedClaim[] {
  const { words } = sentence
  for (let at = 0; at < words.length; at++) {
    if (!packages.has(words[at]!.text) || words[at]!.kind !== 'word') continue
    const still = stillDependencies(sentence, at)
    if (still !== null) return [still]
    let first = at
    let narrowed: string | null = null
    let isNew = false
    while (first > 0 && at - first < 6) {
      const { text } = words[first - 1]!
      if (freshness.has(text)) isNew = true
      else if (narrowing.has(text)) narrowed = text
      else if (text !== 'any' && text !== 'or') break
      first--
    }
    const isIn = words[first - 1]?.text === 'in' && introducing.has(words[first - 2]?.text ?? '')
    if (isIn) first--
    const before = words[first - 1]?.text ?? ''
    const earlier = words[first - 2]?.text ?? ''
    const behind = words[at + 1]
    const isChange = ['changes', 'change', 'updates', 'bumps', 'additions'].includes(behind?.text ?? '')
    const isAdded =
      ['added', 'introduced', 'required', 'needed'].includes(behind?.text ?? '') ||
      ['added', 'introduced'].includes(words[at + 2]?.text ?? '')
    const isNone = (before === 'no' || before === 'zero' || before === 'without') && isSaidOfChange(sentence, first - 1)
    const isVerb = introducing.has(before) && (isNot(earlier) || earlier === 'no')
    const isVerbBefore = (before === 'no' || before === 'zero') && introducing.has(earlier)
    if (isChange) {
      const to = at + 1
      if (isNone && isLast(words[to + 1]))
        return [{ kind: 'no-new-dependencies', narrowed: narrowed ?? 'changes', from: first - 1, to }]
      continue
    }
    const isStated =
      (isNone && (isNew || isAdded || isVerbBefore)) ||
      (isVerb && (earlier === 'without' || isSaidOfChange(sentence, first - 2)))
    if (!isStated || !(isLast(behind) || isAdded || mayEnd(behind) || isAux(behind!.text))) continue
    return [
      {
        kind: 'no-new-dependencies',
        narrowed,
        from: Math.max(0, isVerb || isVerbBefore ? first - 2 : first - 1),
        to: at
      }
    ]
  }
  return []
}

/** `Dependencies are unchanged`, `no changes to the dependencies`. */
function stillDependencies(sentence: Sentence, at: number): NamedClaim | null {
  const { words } = sentence
  const claim = { kind: 'no-new-dependencies', narrowed: 'changes' } as const
  if (at === 0 && ['are', 'remain', 'stay'].includes(words[1]?.text ?? '')) {
    const end = stillAt(words, 2)
    if (end >= 0) return { ...claim, from: 0, to: end }
  }
  const link = ['the', 'any', 'our'].includes(words[at - 1]?.text ?? '') ? at - 2 : at - 1
  const isNone =
    ['to', 'in'].includes(words[link]?.text ?? '') &&
    ['changes', 'change'].includes(words[link - 1]?.text ?? '') &&
    words[link - 2]?.text === 'no'
  return isNone && isSaidOfChange(sentence, link - 2) && isLast(words[at + 1])
    ? { ...claim, from: link - 2, to: at }
    : null
}

const introducing = new Set(
  'add adds adding added introduce introduces introducing introduced require requires requiring bring brings bringing pull pulls'.split(
    ' '
  )
)

function isAux(text: string): boolean {
  return ['is', 'are', 'was', 'were', 'have', 'has'].includes(text)
}

const linkWords = new Set(['does', 'do', 'did', 'with', 'is', 'are'])

/** A clause that begins with `no` or `without`, or whose subject is the pull request. */
function isSaidOfChange(sentence: Sentence, at: number): boolean {
  const { words } = sentence
  for (let index = at - 1; index >= 0; index--) {
    const { kind, text } = words[index]!
    if (kind === 'mark') return true
    if (!ownSubject.has(text) && !introducing.has(text) && !linkWords.has(text)) return false
  }
  return true
}

/** `no API changes`, `no public API change`, `the public API is unchanged`, `does not change the public API`. */
function noApiChange(sentence: Sentence): NamedClaim[] {
  const { words } = sentence
  for (let at = 0; at < words.length; at++) {
    if (words[at]!.text !== 'api' && words[at]!.text !== 'apis') continue
    const isPublic = ['public', 'exported'].includes(words[at - 1]?.text ?? '')
    const first = isPublic ? at - 1 : at
    const before = words[first - 1]?.text ?? ''
    const behind = words[at + 1]?.text ?? ''
    const isChange = ['changes', 'change', 'surface'].includes(behind)
    if (isChange && (before === 'no' || before === 'without') && isSaidOfChange(sentence, first - 1)) {
      const to = behind === 'surface' ? at + 2 : at + 1
      if (isLast(words[to + 1]))
        return [{ kind: 'no-api-change', narrowed: isPublic ? 'public' : null, from: first - 1, to }]
    }
    const article = ['the', 'any', 'our'].includes(before) ? first - 1 : first
    const link = words[article - 1]?.text ?? ''
    const noChange =
      ['to', 'in'].includes(link) &&
      ['changes', 'change'].includes(words[article - 2]?.text ?? '') &&
      words[article - 3]?.text === 'no'
    if (noChange && isSaidOfChange(sentence, article - 3) && isLast(words[at + 1]))
      return [{ kind: 'no-api-change', narrowed: isPublic ? 'public' : null, from: article - 3, to: at }]
    if (
      touch.has(link) &&
      isNot(words[article - 2]?.text ?? '') &&
      isSaidOfChange(sentence, article - 2) &&
      isLast(words[at + 1])
    )
      return [{ kind: 'no-api-change', narrowed: isPublic ? 'public' : null, from: article - 2, to: at }]
    const isBare = stillAt(words, at + 1) >= 0
    const isStill = isBare || (['is', 'remains', 'stays'].includes(behind) && stillAt(words, at + 2) >= 0)
    if (isStill && (isPublic || article === 0 || words[article]!.text === 'the') && isSaidOfChange(sentence, article))
      return [
        { kind: 'no-api-change', narrowed: isPublic ? 'public' : null, from: first, to: isBare ? at + 1 : at + 2 }
      ]
  }
  return []
}

/** `no behaviour change`, `no functional changes`: no diff can show it. */
function noBehaviourChange(sentence: Sentence): NamedClaim[] {
  const { words } = sentence
  for (let at = 1; at + 1 < words.length; at++) {
    const isTopic = /^(?:behaviou?r(?:al)?|functional(?:ity)?|semantic|logic)$/.test(words[at]!.text)
    if (
      isTopic &&
      ['no', 'without'].includes(words[at - 1]!.text) &&
      ['change', 'changes'].includes(words[at + 1]!.text)
    )
      return [{ kind: 'no-behaviour-change', from: at - 1, to: at + 1 }]
  }
  return []
}

function isExcepting(word: string): boolean {
  return [
    'except',
    'excluding',
    'besides',
    'barring',
    'aside',
    'apart',
    'other',
    'plus',
    'beyond',
    'save',
    'beside'
  ].includes(word)
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
