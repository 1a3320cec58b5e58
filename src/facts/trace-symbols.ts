// Hashes of names or lines, each once.

/** A small set of hashes that remembers the order in which they came. */
export class Symbols {
  /** The first `size` of each belong to this file. */
  readonly hashes: Uint32Array
  readonly places: Uint32Array
  size = 0
  readonly #slots: Uint32Array
  readonly #stamps: Uint32Array
  #stamp = 1

  constructor(limit: number) {
    const slots = 2 ** Math.ceil(Math.log2(limit * 3))
    this.#slots = new Uint32Array(slots)
    this.#stamps = new Uint32Array(slots)
    this.hashes = new Uint32Array(limit)
    this.places = new Uint32Array(limit)
  }

  clear(): void {
    this.#stamp++
    this.size = 0
  }

  add(hash: number, place: number): void {
    const unsigned = hash >>> 0
    const mask = this.#slots.length - 1
    let slot = (unsigned ^ (unsigned >>> 13)) & mask
    // At most a third of the slots are ever in use, so a free one comes soon.
    while (this.#stamps[slot] === this.#stamp) {
      if (this.#slots[slot] === unsigned) return
      slot = (slot + 1) & mask
    }
    if (this.size === this.hashes.length) return
    this.#stamps[slot] = this.#stamp
    this.#slots[slot] = unsigned
    this.places[this.size] = place
    this.hashes[this.size++] = unsigned
  }
}
