// Room for many small lists of numbers: thousands of typed arrays of their own would cost more than what they hold.

const chunk = 1 << 16
/** Shared by all lists that hold nothing: a view of nothing takes as much room as any other. */
const nothing = new Uint32Array(0)

export class Pool {
  #room = new Uint32Array(chunk)
  #used = 0

  /** A copy of the first `length` numbers. */
  keep(numbers: Uint32Array, length: number): Uint32Array {
    if (length === 0) return nothing
    if (this.#used + length > this.#room.length) {
      this.#room = new Uint32Array(Math.max(chunk, length))
      this.#used = 0
    }
    const kept = this.#room.subarray(this.#used, this.#used + length)
    kept.set(numbers.subarray(0, length))
    this.#used += length
    return kept
  }
}
