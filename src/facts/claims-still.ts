// Statements that something stays as it is: files, dependencies, the API, behaviour.

import { mayEnd } from './claims-endings.js'
import { ownSubject } from './claims-lexicon.js'
import { isOwn } from './claims-mood.js'
import type { NamedClaim } from './claims-named.js'
import { isPathName, type ObjectList, objectsAt } from './claims-objects.js'
import type { Sentence, Word } from './claims-words.js'

export function readStill(sentence: Sentence): NamedClaim[] {
  return [...unchanged(sentence), ...noDependencies(sentence), ...noApiChange(sentence), ...noBehaviourChange(sentence)]
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
