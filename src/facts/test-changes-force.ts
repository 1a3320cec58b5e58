// How much an assertion asks: of the whole value, of a part of it, or only that it is there.
import type { TestLanguage } from '../model/weakening.js'

export interface Force {
  /** What is asserted of. */
  subject: string
  /** The whole value 4, without types 3, a part of it 2, that it is there 1. */
  force: number
  /** What must be raised, null for anything: another error asks for something else, not for less. */
  of?: string | null
}

/** Null where the statement does not say with which force. */
export function forceOf(form: string, language: TestLanguage): Force | null {
  if (language === 'javascript') return javascriptForce(form)
  if (language === 'python') return pythonForce(form)
  return callForce(form, language)
}

const whole = 4
const alike = 3
export const part = 2
export const there = 1

function javascriptForce(form: string): Force | null {
  const start = /^(?:await)?expect(?:\.soft)?\(/.exec(form)
  if (start !== null) {
    const end = closing(form, start[0].length - 1)
    if (end < 0) return null
    const subject = form.slice(start[0].length, end)
    const matcher = /^((?:\.(?:not|resolves|rejects|to|be|have|deep|and))*)\.(\w+)\(?(\)?)/.exec(form.slice(end + 1))
    if (matcher === null) return null
    const force = forceOfMatcher(matcher[2]!, matcher[3] === ')', matcher[1]!)
    return force === null ? null : { subject: `${subject}${/\.not\b/.test(matcher[1]!) ? '!' : ''}`, force }
  }
  const call = /^assert\.(\w+)\(/.exec(form)
  if (call === null) return null
  const [subject] = argumentsOf(form, call[0].length - 1)
  const force = forceOfAssert[call[1]!]
  return subject === undefined || force === undefined ? null : { subject, force }
}

const forceOfAssert: Readonly<Record<string, number>> = {
  strictEqual: whole,
  deepStrictEqual: whole,
  equal: alike,
  deepEqual: alike,
  match: part,
  include: part,
  ok: there,
  exists: there,
  isDefined: there,
  isOk: there
}

function forceOfMatcher(name: string, isEmpty: boolean, chain: string): number | null {
  if (/^(?:toBe|toStrictEqual|toMatchInlineSnapshot|toHaveText|toHaveURL)$/.test(name)) return whole
  if (/^(?:toEqual|equal|eql|equals|toHaveLength|toHaveValue|toHaveCount)$/.test(name))
    return /\.deep/.test(chain) ? whole : alike
  if (/^(?:toThrow|toThrowError|throw)$/.test(name)) return isEmpty ? part : alike
  if (
    /^(?:toHaveBeenCalledWith|toHaveBeenLastCalledWith|toHaveBeenNthCalledWith|toHaveBeenCalledTimes|toHaveBeenCalledExactlyOnceWith)$/.test(
      name
    )
  )
    return alike
  if (
    /^(?:toMatch|toContain|toContainText|toContainEqual|toMatchObject|toBeCloseTo|toBeGreaterThan\w*|toBeLessThan\w*|include|contain|match)$/.test(
      name
    )
  )
    return part
  if (
    /^(?:toBeDefined|toBeTruthy|toBeVisible|toBeAttached|toHaveBeenCalled|toBeCalled|exist|ok|toBeInstanceOf|toHaveProperty|toExist)$/.test(
      name
    )
  )
    return there
  return null
}

function pythonForce(form: string): Force | null {
  const call = /^self\.(assert\w+)\(/.exec(form)
  if (call !== null) {
    const force = forceOfUnittest[call[1]!]
    const [first, second] = argumentsOf(form, call[0].length - 1)
    const subject = call[1] === 'assertIn' ? second : first
    return force === undefined || subject === undefined ? null : { subject, force }
  }
  const raises = /^(?:with)?pytest\.raises\(/.exec(form)
  if (raises !== null) {
    const [type, ...others] = argumentsOf(form, raises[0].length - 1)
    const isAny = /^(?:Base)?Exception$/.test(type ?? '')
    return {
      subject: 'pytest.raises',
      force: (isAny ? 0 : 1) + (others.some(one => one.startsWith('match=')) ? 1 : 0) + 1,
      of: isAny ? null : (type ?? '')
    }
  }
  if (!form.startsWith('assert')) return null
  const claim = form.slice('assert'.length)
  const equal = splitAt(claim, '==')
  if (equal !== null) return { subject: equal[0], force: whole }
  const isNot = /^(.*?)isnotNone(?:,|$)/.exec(claim)
  if (isNot !== null) return { subject: isNot[1]!, force: there }
  const quote = /^f?["']/.exec(claim)
  const isIn =
    quote === null ? null : /^in([\w.[\]()"']+)(?:,|$)/.exec(claim.slice(endOfQuote(claim, quote[0].length - 1) + 1))
  if (isIn !== null) return { subject: isIn[1]!, force: part }
  return /^[\w.[\]()"']+$/.test(claim) ? { subject: claim, force: there } : null
}

const forceOfUnittest: Readonly<Record<string, number>> = {
  assertEqual: whole,
  assertDictEqual: whole,
  assertListEqual: whole,
  assertAlmostEqual: alike,
  assertIn: part,
  assertRegex: part,
  assertGreater: part,
  assertLess: part,
  assertTrue: there,
  assertIsNotNone: there
}

/** Java and Go: a call that names what it asks; which argument is the subject differs. */
function callForce(form: string, language: TestLanguage): Force | null {
  const isJava = language === 'java'
  const fluent = isJava ? /^assertThat\(/.exec(form) : null
  if (fluent !== null) {
    const end = closing(form, fluent[0].length - 1)
    const matcher = end < 0 ? null : /^\.(\w+)/.exec(form.slice(end + 1))
    const force = matcher === null ? null : forceOfFluent(matcher[1]!)
    return force === null ? null : { subject: form.slice(fluent[0].length, end), force }
  }
  const call = (isJava ? /^(?:\w+\.)*assert(\w+)\(/ : /^(?:assert|require)\.(\w+?)f?\(/).exec(form)
  if (call === null) return null
  const force = forceOfCall[call[1]!]
  const given = argumentsOf(form, call[0].length - 1)
  const values = isJava ? given : given.slice(1)
  // `assertEquals(expected, actual)`, `assert.Equal(t, expected, actual)`; the others name the subject first.
  const subject = force === whole ? values[1] : values[0]
  return force === undefined || subject === undefined ? null : { subject, force }
}

const forceOfCall: Readonly<Record<string, number>> = {
  Equals: whole,
  Same: whole,
  ArrayEquals: whole,
  IterableEquals: whole,
  Equal: whole,
  Exactly: whole,
  EqualValues: whole,
  Len: part,
  Contains: part,
  ElementsMatch: alike,
  NotNull: there,
  True: there,
  NotNil: there,
  NotEmpty: there,
  InstanceOf: there
}

function forceOfFluent(name: string): number | null {
  if (/^(?:isEqualTo|isSameAs|containsExactly|isTrue|isFalse|isZero|isEmpty)$/.test(name)) return whole
  if (/^(?:containsExactlyInAnyOrder|isEqualToIgnoring\w*|hasSameElementsAs)$/.test(name)) return alike
  if (
    /^(?:contains\w*|startsWith|endsWith|matches|hasSize\w*|isGreaterThan\w*|isLessThan\w*|isCloseTo|isBetween)$/.test(
      name
    )
  )
    return part
  return /^(?:isNotNull|isNotEmpty|isNotBlank|isInstanceOf|isPresent|isNotZero)$/.test(name) ? there : null
}

/** Where the bracket at `open` closes; strings count as nothing. -1 where it does not. */
function closing(form: string, open: number): number {
  let depth = 0
  for (let index = open; index < form.length; index++) {
    const char = form[index]!
    if (char === '"' || char === "'" || char === '`') {
      index = endOfQuote(form, index)
    } else if (char === '(' || char === '[' || char === '{') {
      depth++
    } else if (char === ')' || char === ']' || char === '}') {
      depth--
      if (depth === 0) return index
    }
  }
  return -1
}

function endOfQuote(form: string, at: number): number {
  for (let index = at + 1; index < form.length; index++) {
    if (form[index] === '\\') index++
    else if (form[index] === form[at]) return index
  }
  return form.length
}

/** The arguments of the call whose bracket stands at `open`. */
function argumentsOf(form: string, open: number): string[] {
  const end = closing(form, open)
  const inner = form.slice(open + 1, end < 0 ? form.length : end)
  const found: string[] = []
  let from = 0
  let depth = 0
  for (let index = 0; index < inner.length; index++) {
    const char = inner[index]!
    if (char === '"' || char === "'" || char === '`') index = endOfQuote(inner, index)
    else if (char === '(' || char === '[' || char === '{') depth++
    else if (char === ')' || char === ']' || char === '}') depth--
    else if (char === ',' && depth === 0) {
      found.push(inner.slice(from, index))
      from = index + 1
    }
  }
  if (from < inner.length) found.push(inner.slice(from))
  return found
}

/** Split at the first such mark outside brackets and strings. */
function splitAt(form: string, mark: string): [string, string] | null {
  let depth = 0
  for (let index = 0; index < form.length; index++) {
    const char = form[index]!
    if (char === '"' || char === "'") index = endOfQuote(form, index)
    else if (char === '(' || char === '[' || char === '{') depth++
    else if (char === ')' || char === ']' || char === '}') depth--
    else if (depth === 0 && form.startsWith(mark, index)) return [form.slice(0, index), form.slice(index + mark.length)]
  }
  return null
}
