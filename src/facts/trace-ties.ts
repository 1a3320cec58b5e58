// What follows from ties between files of a change over more than one step: the best anchor within reach, groups, and
// how far anchors spread. Ties are kept in the order of files, which must not be the input's; sums run in that order.

/** By file: the anchor of its group, and the group's share of all files. */
export interface Groups {
  anchor: Float64Array
  share: Float64Array
}

const firmEnough = 0.55
const nearEnough = 0.12
const steps = 8
/** What remains of an anchor after the first tie. */
const perTie = 0.9

export class Ties {
  readonly #files: number
  /** The ties of `file` stand from `#starts[file]`. */
  readonly #starts: Uint32Array
  #others: number[] = []
  #firm: number[] = []
  #near: number[] = []
  #ended = 0

  constructor(files: number) {
    this.#files = files
    this.#starts = new Uint32Array(files + 1)
  }

  /** Adds a tie of the current file: how firm it is, and how near the other; both from 0 to 1. */
  add(other: number, firm: number, near: number): void {
    this.#others.push(other)
    this.#firm.push(firm)
    this.#near.push(near)
  }

  endFile(): void {
    this.#starts[++this.#ended] = this.#others.length
  }

  /** By file: the best anchor over one or two ties. */
  reach(anchors: Float64Array): Float64Array {
    const once = this.#bestOf(anchors)
    return this.#bestOf(once.map((value, file) => Math.max(perTie * value, anchors[file]!)))
  }

  /** Files that firm ties join; a group's anchor is its best one. */
  firmGroups(anchors: Float64Array): Groups {
    const parents = this.#ownParents()
    this.#eachTie((file, tie) => {
      if (this.#firm[tie]! > firmEnough) join(parents, this.#others[tie]!, file)
    })
    return this.#groups(parents, anchors, 'best')
  }

  /** Files joined to their nearest one; a group's anchor is the mean. */
  nearestGroups(anchors: Float64Array): Groups {
    const parents = this.#ownParents()
    for (let file = 0; file < this.#files; file++) {
      let nearest = -1
      let highest = nearEnough
      for (let tie = this.#starts[file]!; tie < this.#starts[file + 1]!; tie++) {
        if (this.#near[tie]! <= highest) continue
        highest = this.#near[tie]!
        nearest = this.#others[tie]!
      }
      if (nearest >= 0) join(parents, file, nearest)
    }
    return this.#groups(parents, anchors, 'mean')
  }

  /** By file: its own anchor, drawn towards those of near files for some steps. */
  walk(anchors: Float64Array): Float64Array {
    let heights = anchors
    for (let step = 0; step < steps; step++) {
      heights = heights.map((_, file) => {
        const own = anchors[file]!
        let sum = own * own
        let weights = own + 0.2
        for (let tie = this.#starts[file]!; tie < this.#starts[file + 1]!; tie++) {
          const weight = 2 * this.#near[tie]! * this.#near[tie]!
          sum += weight * heights[this.#others[tie]!]!
          weights += weight
        }
        return sum / weights
      })
    }
    return heights
  }

  #bestOf(values: Float64Array): Float64Array {
    const best = new Float64Array(this.#files)
    this.#eachTie((file, tie) => {
      best[file] = Math.max(best[file]!, this.#firm[tie]! * values[this.#others[tie]!]!)
    })
    return best
  }

  #eachTie(take: (file: number, tie: number) => void): void {
    for (let file = 0; file < this.#files; file++) {
      for (let tie = this.#starts[file]!; tie < this.#starts[file + 1]!; tie++) take(file, tie)
    }
  }

  #ownParents(): Uint32Array {
    return Uint32Array.from({ length: this.#files }, (_, file) => file)
  }

  #groups(parents: Uint32Array, anchors: Float64Array, by: 'best' | 'mean'): Groups {
    const sizes = new Uint32Array(this.#files)
    const values = new Float64Array(this.#files)
    for (let file = 0; file < this.#files; file++) {
      const root = rootOf(parents, file)
      sizes[root]!++
      values[root] = by === 'best' ? Math.max(values[root]!, anchors[file]!) : values[root]! + anchors[file]!
    }
    const anchor = new Float64Array(this.#files)
    const share = new Float64Array(this.#files)
    for (let file = 0; file < this.#files; file++) {
      const root = rootOf(parents, file)
      anchor[file] = by === 'best' ? values[root]! : values[root]! / sizes[root]!
      share[file] = sizes[root]! / this.#files
    }
    return { anchor, share }
  }
}

function rootOf(parents: Uint32Array, file: number): number {
  let root = file
  while (parents[root] !== root) {
    parents[root] = parents[parents[root]!]!
    root = parents[root]!
  }
  return root
}

function join(parents: Uint32Array, a: number, b: number): void {
  parents[rootOf(parents, a)] = rootOf(parents, b)
}
