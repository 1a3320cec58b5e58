// The changed lines of one side of a patch behind each other without white space, to compare the two sides with. Compared
// byte by byte, not by hash: a collision must not make work look like formatting.

const prime = 0x01000193
const start32 = 0x811c9dc5 | 0
const zero = 48

/** As many bytes as the trace reads of one patch. */
const limit = 1 << 16

export interface AddedLine {
  /** Of the line without white space: hash and length. */
  hash: number
  length: number
  /** Begins with a mark that begins comments in most languages. */
  isComment: boolean
}

export class ByteText {
  #bytes = new Uint8Array(1 << 12)
  #size = 0
  readonly #line: AddedLine = { hash: 0, length: 0, isComment: false }

  clear(): void {
    this.#size = 0
  }

  /** Adds one line; the result is overwritten by the next. */
  add(bytes: Uint8Array, start: number, end: number): AddedLine {
    const from = this.#size
    while (from + end - start > this.#bytes.length && this.#bytes.length < limit) {
      const larger = new Uint8Array(2 * this.#bytes.length)
      larger.set(this.#bytes)
      this.#bytes = larger
    }
    let hash = start32
    let size = from
    for (let index = start; index < end; index++) {
      const byte = bytes[index]!
      if (byte <= 32) continue
      hash = Math.imul(hash ^ byte, prime)
      // Beyond the limit nothing is stored, and the sides are not equal.
      this.#bytes[size++] = byte
    }
    this.#size = size
    this.#line.hash = hash
    this.#line.length = size - from
    this.#line.isComment = size > from && isCommentMark(this.#bytes, from, size)
    return this.#line
  }

  equals(other: ByteText): boolean {
    if (this.#size !== other.#size || this.#size > this.#bytes.length || other.#size > other.#bytes.length) return false
    for (let index = 0; index < this.#size; index++) if (this.#bytes[index] !== other.#bytes[index]) return false
    return true
  }

  /** Whether they agree when every run of digits counts as one. */
  equalsButDigits(other: ByteText): boolean {
    if (this.#size > this.#bytes.length || other.#size > other.#bytes.length) return false
    let left = 0
    let right = 0
    while (left < this.#size && right < other.#size) {
      const a = this.#bytes[left++]!
      const b = other.#bytes[right++]!
      if (isDigit(a) && isDigit(b)) {
        while (left < this.#size && isDigit(this.#bytes[left]!)) left++
        while (right < other.#size && isDigit(other.#bytes[right]!)) right++
      } else if (a !== b) {
        return false
      }
    }
    return left === this.#size && right === other.#size
  }
}

function isDigit(byte: number): boolean {
  return byte >= zero && byte <= zero + 9
}

/** `//`, `/*`, `*`, `#`, `--`, `<!--`, `"""`. */
function isCommentMark(bytes: Uint8Array, from: number, to: number): boolean {
  const first = bytes[from]!
  const second = from + 1 < to ? bytes[from + 1]! : 0
  if (first === 35 || first === 42) return true
  if (first === 47) return second === 47 || second === 42
  if (first === 45) return second === 45
  if (first === 60) return second === 33
  return first === 34 && second === 34 && bytes[from + 2] === 34
}
