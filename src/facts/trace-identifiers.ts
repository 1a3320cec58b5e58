// Identifiers as they stand in the bytes of a patch: how to show one, how it stands to a word before it, and whether two
// are one name.
import { stepName } from './trace-tokens.js'

/** The identifier that begins at `at`, for showing. */
export function identifierAt(patch: Uint8Array, at: number): string {
  let end = at
  while (end < patch.length && end - at < 100 && (isNameByte(patch[end]!) || patch[end] === 45)) end++
  while (end > at && patch[end - 1] === 45) end--
  return new TextDecoder().decode(patch.subarray(at, end))
}

function isNameByte(byte: number): boolean {
  return stepName(1, byte) !== 1 || byte === 95 || byte === 36
}

/** How a name stands behind a defining word: `function x`, `function* x`; in Go the receiver's brackets come between. */
export function standsBehind(bytes: Uint8Array, from: number, to: number): 'directly' | 'in-brackets' | 'no' {
  let open = false
  for (let index = from; index < to; index++) {
    const byte = bytes[index]
    if (byte === 40) {
      if (index > from + 1) return 'no'
      open = true
    } else if (byte === 41) {
      if (!open) return 'no'
      open = false
    } else if (byte !== 32 && byte !== 42 && !open) {
      return 'no'
    }
  }
  return open ? 'in-brackets' : to > from ? 'directly' : 'no'
}

/** Whether two names agree in their letters and digits, whatever the case and what stands between. */
export function isSameName(
  a: Uint8Array,
  aStart: number,
  aEnd: number,
  b: Uint8Array,
  bStart: number,
  bEnd: number
): boolean {
  let left = aStart
  let right = bStart
  for (;;) {
    while (left < aEnd && stepName(1, a[left]!) === 1) left++
    while (right < bEnd && stepName(1, b[right]!) === 1) right++
    if (left >= aEnd || right >= bEnd) return left >= aEnd && right >= bEnd
    if (lower(a[left++]!) !== lower(b[right++]!)) return false
  }
}

function lower(byte: number): number {
  return byte >= 65 && byte <= 90 ? byte | 32 : byte
}
