// Paths, file names and a title's scope, as an author writes them in prose. Hand scanning, linear, on bytes of
// attacker-controlled text.

import { keyOf } from './trace-tokens.js'

/** A path or file name that the text holds, lower-case, with `/` between its parts. */
export interface WrittenName {
  key: string
  isDirectory: boolean
  start: number
  end: number
}

const decoder = new TextDecoder()
const space = 32
const slash = 47

/** A copy in which web addresses are blanks; of links into a tree (`/blob/main/src/a.ts`) the path stays. Same length. */
export function withoutAddresses(bytes: Uint8Array): Uint8Array {
  let text: Uint8Array | null = null
  for (let at = indexOfAddress(bytes, 0); at >= 0; ) {
    text ??= bytes.slice()
    let start = at
    while (start > 0 && isLetter(bytes[start - 1]!) && at - start < 10) start--
    let end = at + 3
    while (end < bytes.length && !isBreak(bytes[end]!)) end++
    text.fill(space, start, pathInAddress(bytes, at, end))
    at = indexOfAddress(bytes, end)
  }
  return text ?? bytes
}

/** Position of the next `://`, or -1. */
function indexOfAddress(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(58, from); at >= 0; at = bytes.indexOf(58, at + 1)) {
    if (bytes[at + 1] === slash && bytes[at + 2] === slash) return at
  }
  return -1
}

/** Where the path of a file begins in an address; `end` when it holds none. */
function pathInAddress(bytes: Uint8Array, start: number, end: number): number {
  let slashes = 0
  let named = false
  for (let index = start; index < end; index++) {
    if (bytes[index] !== slash) continue
    // scheme://host/owner/name/blob/ref/path: the sixth slash stands before `blob`, the path behind the eighth.
    if (++slashes === 5) named = bytes[index + 1] === 98 || bytes[index + 1] === 116
    if (slashes === 7) return named ? index + 1 : end
  }
  return end
}

/** Every run of the text that can be a path or a file name. */
export function readNames(bytes: Uint8Array): WrittenName[] {
  const names: WrittenName[] = []
  for (let start = 0; start < bytes.length; start++) {
    if (isBreak(bytes[start]!)) continue
    let end = start
    let mayName = false
    while (end < bytes.length && !isBreak(bytes[end]!)) {
      const byte = bytes[end]!
      if (byte === slash || byte === 46 || byte === 92) mayName = true
      end++
    }
    if (mayName && end - start <= 400) addName(bytes, start, end, names)
    start = end
  }
  return names
}

function addName(bytes: Uint8Array, from: number, to: number, names: WrittenName[]): void {
  let start = from
  let end = to
  while (start < end && (isOpening(bytes[start]!) || (bytes[start] === 46 && bytes[start + 1] === slash)))
    start += bytes[start] === 46 ? 2 : 1
  while (end > start && isClosing(bytes, start, end)) end--
  const written = decoder.decode(bytes.subarray(start, end)).toLowerCase().replaceAll('\\', '/')
  const cut = written.indexOf('*')
  let key = cut < 0 ? written : written.slice(0, written.lastIndexOf('/', cut) + 1)
  if (key.startsWith('/')) key = key.slice(1)
  const inDirectory = key.endsWith('/')
  if (inDirectory) key = key.slice(0, -1)
  if (key.length < 2 || key.includes('//')) return
  if (key.includes('/') || inDirectory) names.push({ key, isDirectory: true, start, end })
  if (inDirectory) return
  names.push({ key, isDirectory: false, start, end })
}

/** A title's `type(scope)!:`, `[scope]` or `scope:`, by part. */
export function readScope(bytes: Uint8Array): { key: string; isType: boolean; start: number; end: number }[] {
  const parts: { key: string; isType: boolean; start: number; end: number }[] = []
  const limit = Math.min(bytes.length, 80)
  const isBracketed = bytes[0] === 91
  let colon = 0
  while (colon < limit && bytes[colon] !== (isBracketed ? 93 : 58)) colon++
  if (colon >= limit || bytes.subarray(0, colon).filter(byte => byte === space).length > 1) return parts
  let isType = !isBracketed
  let start = isBracketed ? 1 : 0
  for (let index = start; index <= colon; index++) {
    const byte = bytes[index]!
    if (index < colon && byte !== 40 && byte !== 41 && byte !== 44 && byte !== slash && byte !== space && byte !== 33)
      continue
    if (index > start) {
      const key = keyOf(decoder.decode(bytes.subarray(start, index)))
      parts.push({ key, isType, start, end: index })
      if (byte === 40) isType = false
    }
    start = index + 1
  }
  return parts
}

function isLetter(byte: number): boolean {
  return (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90)
}

/** White space, controls and the marks between which a name stands: , ; : " ' ` < > | = ? ! and #. */
function isBreak(byte: number): boolean {
  return (
    byte <= space ||
    byte === 44 ||
    byte === 59 ||
    byte === 58 ||
    byte === 34 ||
    byte === 39 ||
    byte === 96 ||
    byte === 60 ||
    byte === 62 ||
    byte === 124 ||
    byte === 61 ||
    byte === 63 ||
    byte === 33 ||
    byte === 35 ||
    byte === 0xe2
  )
}

function isOpening(byte: number): boolean {
  return byte === 40 || byte === 91 || byte === 123
}

/** A full stop, or a bracket that was never opened. */
function isClosing(bytes: Uint8Array, start: number, end: number): boolean {
  const last = bytes[end - 1]!
  if (last === 46) return true
  const open = last === 41 ? 40 : last === 93 ? 91 : last === 125 ? 123 : 0
  return open !== 0 && !bytes.subarray(start, end - 1).includes(open)
}
