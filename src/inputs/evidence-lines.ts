// Documents of a stream that holds one a line, and the limit for one document.
import type { FoundDocument, Place, Refusal } from '../model/document-place.js'

/** Bytes of one document. A record of 3,000 files has 0.7 MB. */
export const documentLimit = 16 * 1024 * 1024

export function tooLarge(place: Place): Refusal {
  return { place, code: 'too-large', reason: `it holds more than ${documentLimit} bytes` }
}

const newline = 0x0a
const carriageReturn = 0x0d

/**
 * Takes bytes in any portions and gives the lines. An overlong line is refused, and those after it are read. The bytes of a
 * line are those of the portion that ended it: they hold until the next portion is taken.
 */
export class LineSplitter {
  readonly #place: Place
  #parts: Buffer[] = []
  #size = 0
  #line = 1
  #isTooLong = false

  constructor(place: Place) {
    this.#place = place
  }

  *take(chunk: Buffer): Generator<FoundDocument | Refusal> {
    let from = 0
    for (;;) {
      const end = chunk.indexOf(newline, from)
      if (end < 0) {
        // Whoever gave the portion may fill it anew.
        this.#keep(Buffer.from(chunk.subarray(from)))
        return
      }
      this.#keep(chunk.subarray(from, end))
      yield* this.#finish()
      from = end + 1
    }
  }

  *end(): Generator<FoundDocument | Refusal> {
    if (this.#size > 0) yield* this.#finish()
  }

  #keep(part: Buffer): void {
    this.#size += part.length
    if (this.#size > documentLimit) {
      this.#isTooLong = true
      this.#parts = []
    } else if (part.length > 0) {
      this.#parts.push(part)
    }
  }

  *#finish(): Generator<FoundDocument | Refusal> {
    const place = { ...this.#place, line: this.#line }
    const whole = this.#parts.length === 1 ? this.#parts[0]! : Buffer.concat(this.#parts)
    const bytes = whole.at(-1) === carriageReturn ? whole.subarray(0, -1) : whole
    const isTooLong = this.#isTooLong
    this.#parts = []
    this.#size = 0
    this.#line++
    this.#isTooLong = false
    if (isTooLong) yield tooLarge(place)
    else if (bytes.length > 0) yield { place, bytes }
  }
}
