// In how many documents each name stands, by the hash of its key: an open table of numbers, since a tree has names by
// the hundred thousand. Merged content decides the hashes, so probes are bounded; what finds no place is not counted.

const maxNames = 1 << 19
const maxProbes = 48

export class NameCounts {
  #hashes = new Int32Array(1 << 13)
  /** By slot: 0 where it is free. */
  #counts = new Uint32Array(1 << 13)
  #lastDocument = new Uint32Array(1 << 13)
  #size = 0

  /** Counts a name once for each document; documents have numbers from 1, and come one after the other. */
  add(hash: number, document: number): void {
    const slot = this.#slotOf(hash)
    if (slot < 0 || this.#lastDocument[slot] === document) return
    if (this.#counts[slot] === 0) {
      if (this.#size === maxNames) return
      this.#size++
      this.#hashes[slot] = hash
    }
    this.#lastDocument[slot] = document
    this.#counts[slot]!++
    if (2 * this.#size > this.#hashes.length) this.#grow()
  }

  /** 0 for a name that was never counted. */
  of(hash: number): number {
    const slot = this.#slotOf(hash)
    return slot < 0 ? 0 : this.#counts[slot]!
  }

  /** The slot that holds a name or could hold it; -1 if the probes end before. */
  #slotOf(hash: number): number {
    const mask = this.#hashes.length - 1
    let slot = (hash ^ (hash >>> 15)) & mask
    for (let probe = 0; probe < maxProbes; probe++) {
      if (this.#counts[slot] === 0 || this.#hashes[slot] === hash) return slot
      slot = (slot + 1) & mask
    }
    return -1
  }

  #grow(): void {
    const hashes = this.#hashes
    const counts = this.#counts
    const lastDocument = this.#lastDocument
    this.#hashes = new Int32Array(2 * hashes.length)
    this.#counts = new Uint32Array(this.#hashes.length)
    this.#lastDocument = new Uint32Array(this.#hashes.length)
    for (let old = 0; old < hashes.length; old++) {
      if (counts[old] === 0) continue
      const slot = this.#slotOf(hashes[old]!)
      if (slot < 0) continue
      this.#hashes[slot] = hashes[old]!
      this.#counts[slot] = counts[old]!
      this.#lastDocument[slot] = lastDocument[old]!
    }
  }
}
