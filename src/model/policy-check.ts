// Compares a JSON document with the table of the policy and says all that does not fit. Values that must agree with other
// places of the file are handed on by name, for policy-links.

import type { JsonMember, JsonNode } from './json-document.js'
import { pathTo } from './json-document.js'
import { type Flaw, maxFlaws, shorten } from './json-flaws.js'
import { nearestKey } from './nearest-key.js'
import {
  type Choice,
  type ListShape,
  type ObjectShape,
  type Reason,
  type Refusal,
  type Shape,
  type TextFormat,
  type Together,
  textFormats
} from './policy-shape.js'
import { join, say, sayList, type Text } from './text.js'

/** A text that fits its format, and where it stands. */
export interface FoundText {
  format: TextFormat
  value: string
  at: number
  path: string
}

export interface Checked {
  flaws: Flaw[]
  texts: FoundText[]
}

/** Checks a value against a shape. Never throws; linear in the document; stops looking after `maxFlaws`. */
export function checkShape(node: JsonNode, shape: Shape): Checked {
  const checked: Checked = { flaws: [], texts: [] }
  check(node, shape, '', checked)
  return checked
}

function check(node: JsonNode, shape: Shape, path: string, checked: Checked): void {
  switch (shape.type) {
    case 'object':
      if (node.type === 'object') checkMembers(node, node.members, shape, path, checked)
      else wrongType('an object', node, path, checked)
      break
    case 'list':
      if (node.type === 'array') checkItems(node, node.items, shape, path, checked)
      else if (shape.orOne) check(node, shape.items, path, checked)
      else if (!(shape.orNull && node.type === 'null')) wrongType('a list', node, path, checked)
      break
    case 'flag':
      if (node.type !== 'boolean') wrongType('true or false', node, path, checked)
      break
    case 'integer': {
      const fits =
        node.type === 'number' &&
        Number.isInteger(node.value) &&
        node.value >= shape.minimum &&
        node.value <= shape.maximum
      if (!fits) wrongType(`a whole number from ${shape.minimum} to ${shape.maximum}`, node, path, checked)
      break
    }
    case 'text':
      checkText(node, shape.format, path, checked)
      break
    case 'choice':
      checkChoice(node, shape.values, shape.refused ?? [], path, checked)
      break
    case 'lacking':
      refuse(shape, node, path, checked)
  }
}

function checkMembers(node: JsonNode, members: JsonMember[], shape: ObjectShape, path: string, checked: Checked): void {
  const given = new Set(members.map(member => member.key))
  for (const { key, keyAt, value } of members) {
    if (checked.flaws.length >= maxFlaws) return
    const known = shape.keys.get(key)
    const here = pathTo(path, key)
    if (known === undefined) checked.flaws.push(unknownKey(key, keyAt, here, shape))
    else check(value, known.shape, here, checked)
  }
  for (const [name, key] of shape.keys) {
    if (!key.required || given.has(name)) continue
    checked.flaws.push({
      code: 'missing-key',
      at: node.at,
      path: pathTo(path, name),
      message: join('The key ', say`${name}`, ' is missing.'),
      remedy: join('Add ', say`${name}`, '.')
    })
  }
  const { someOf } = shape
  if (someOf !== undefined && !someOf.keys.some(key => given.has(key))) {
    checked.flaws.push({
      code: 'missing-key',
      at: node.at,
      path,
      message: join(someOf.because),
      remedy: join('Add one of ', sayList(someOf.keys, someOf.keys.length), '.')
    })
  }
  for (const { key, when, needs, because } of shape.together ?? []) {
    const member = members.find(one => one.key === key)
    if (member === undefined || given.has(needs) || !says(member.value, when)) continue
    checked.flaws.push({
      code: 'missing-key',
      at: member.keyAt,
      path: pathTo(path, key),
      message: join(because),
      remedy: say`Add the key ${needs} beside ${key}, or remove ${key}.`
    })
  }
}

function says(node: JsonNode, when: Together['when']): boolean {
  if ('value' in when) return 'value' in node && node.value === when.value
  if ('filled' in when) return node.type === 'array' && node.items.length > 0
  return node.type === 'string' && !new RegExp(when.unlike, 'u').test(node.value)
}

function unknownKey(key: string, at: number, path: string, { keys }: ObjectShape): Flaw {
  const nearest = nearestKey(key, keys.keys())!
  const names = [...keys.keys()]
  const message = nearest.near
    ? join('Unknown key ', say`${shorten(key)}; did you mean ${nearest.name}?`)
    : join('Unknown key ', say`${shorten(key)}; the nearest known key is ${nearest.name}.`)
  const remedy = nearest.near
    ? join('Rename it to ', say`${nearest.name}`, ', or remove it.')
    : join('Remove it, or use one of ', sayList(names, names.length), '.')
  return { code: 'unknown-key', at, path, message, remedy }
}

function checkItems(node: JsonNode, items: JsonNode[], shape: ListShape, path: string, checked: Checked): void {
  const seen = new Set<unknown>()
  const entries = new Set<string>()
  items.forEach((item, index) => {
    if (checked.flaws.length >= maxFlaws) return
    const here = pathTo(path, index)
    check(item, shape.items, here, checked)
    if (shape.distinctBy !== undefined && item.type === 'object') {
      const values = valuesOf(item.members, shape.distinctBy)
      const entry = JSON.stringify(values)
      if (entries.has(entry)) checked.flaws.push(repeatedEntry(item.at, here, shape.distinctBy))
      // What names nothing at all is told as such.
      if (values.some(value => value !== null)) entries.add(entry)
    }
    if (!shape.distinct || item.type !== 'string') return
    if (seen.has(item.value)) {
      const message = join(say`${shorten(item.value)}`, ' stands twice in this list.')
      checked.flaws.push({
        code: 'duplicate-value',
        at: item.at,
        path: here,
        message,
        remedy: join('Remove one of them.')
      })
    }
    seen.add(item.value)
  })
  if (items.length < (shape.atLeast ?? 0)) {
    const message = join('This list is empty; at least one entry is expected.')
    checked.flaws.push({
      code: 'empty-list',
      at: node.at,
      path,
      message,
      remedy: join('Add an entry, or remove the key.')
    })
  }
}

function valuesOf(members: JsonMember[], keys: readonly string[]): unknown[] {
  return keys.map(key => {
    const value = members.find(member => member.key === key)?.value
    return value !== undefined && 'value' in value ? value.value : null
  })
}

function repeatedEntry(at: number, path: string, keys: readonly string[]): Flaw {
  const same = keys.length === 1 ? 'its ' : 'the same '
  return {
    code: 'duplicate-entry',
    at,
    path,
    message: join(`An earlier entry of this list has ${same}`, sayList(keys, keys.length), ' as well.'),
    remedy: join('Join the two entries into one.')
  }
}

function checkText(node: JsonNode, format: TextFormat, path: string, checked: Checked): void {
  const { expected, maxLength, pattern } = textFormats[format]
  if (node.type !== 'string') wrongType(expected, node, path, checked)
  else if (!new RegExp(pattern, 'u').test(node.value) || isLongerThan(node.value, maxLength)) {
    wrongValue(expected, node, path, checked)
  } else if (format === 'date' && !isDay(node.value)) {
    wrongValue('a day of the calendar as YYYY-MM-DD', node, path, checked)
  } else checked.texts.push({ format, value: node.value, at: node.at, path })
}

function checkChoice(
  node: JsonNode,
  values: readonly Choice[],
  refused: readonly Refusal[],
  path: string,
  checked: Checked
): void {
  const value = 'value' in node ? node.value : undefined
  if (value !== undefined && values.includes(value)) return
  const refusal = refused.find(one => one.value === value)
  if (refusal !== undefined) {
    refuse(refusal, node, path, checked, values)
    return
  }
  const expected = values.map(String)
  const nearest = typeof value === 'string' ? nearestKey(value, expected) : null
  checked.flaws.push({
    code: 'wrong-value',
    at: node.at,
    path,
    message: join(
      'Expected ',
      sayChoices(expected),
      '; found ',
      found(node),
      nearest?.near ? say`; did you mean ${nearest.name}?` : '.'
    ),
    remedy: join('Write ', sayChoices(expected), ', or remove the key.')
  })
}

function refuse(
  { code, because }: Reason,
  node: JsonNode,
  path: string,
  checked: Checked,
  instead: readonly Choice[] = []
): void {
  const values = instead.length > 0 ? join(', or write ', sayChoices(instead.map(String)), '.') : '.'
  const remedy = join('Remove the key ', say`${path}`, values)
  checked.flaws.push({ code, at: node.at, path, message: join(because), remedy })
}

function wrongType(expected: string, node: JsonNode, path: string, checked: Checked): void {
  checked.flaws.push({
    code: 'wrong-type',
    at: node.at,
    path,
    message: join(`Expected ${expected}; found `, found(node), '.'),
    remedy: join(`Write ${expected}${path === '' ? '.' : ', or remove the key.'}`)
  })
}

function wrongValue(expected: string, node: JsonNode, path: string, checked: Checked): void {
  wrongType(expected, node, path, checked)
  checked.flaws.at(-1)!.code = 'wrong-value'
}

function sayChoices(values: readonly string[]): Text {
  const last = values.at(-1)!
  return values.length === 1 ? say`${last}` : join(sayAll(values.slice(0, -1)), ' or ', say`${last}`)
}

function sayAll(values: readonly string[]): Text {
  return join(...values.flatMap((value, index) => [index === 0 ? '' : ', ', say`${value}`]))
}

/** What stands in the file, short. */
function found(node: JsonNode): Text {
  switch (node.type) {
    case 'string':
      return node.value === '' ? join('an empty string') : say`${shorten(node.value)}`
    case 'number':
    case 'boolean':
      return join(String(node.value))
    case 'array':
      return join(node.items.length === 0 ? 'an empty list' : 'a list')
    case 'object':
      return join('an object')
    case 'null':
      return join('null')
  }
}

function isLongerThan(value: string, codePoints: number): boolean {
  if (value.length <= codePoints) return false
  return value.length > codePoints * 2 || [...value].length > codePoints
}

/** A real day of the Gregorian calendar; the form is already known to fit. */
function isDay(value: string): boolean {
  const [year, month, day] = value.split('-').map(Number)
  const leap = year! % 4 === 0 && (year! % 100 !== 0 || year! % 400 === 0)
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month! - 1]
  return days !== undefined && day! >= 1 && day! <= days
}
