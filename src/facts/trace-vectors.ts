// Sparse vectors of whole numbers over the tokens of one trace. Sums of whole numbers below 2^53 are exact, so they do
// not depend on their order; only roots and quotients of such sums are fractions.

/** Tokens (facts/trace-token-space), each once, and what each weighs. */
export interface Vector {
  tokens: Uint32Array
  weights: Uint32Array
  /** Euclidean length, 1 if there are no tokens; and the sum of the weights. */
  length: number
  sum: number
}

export const noVector: Vector = { tokens: new Uint32Array(0), weights: new Uint32Array(0), length: 1, sum: 0 }

export function measured(tokens: Uint32Array, weights: Uint32Array): Vector {
  if (tokens.length === 0) return noVector
  let square = 0
  let sum = 0
  for (const weight of weights) {
    square += weight * weight
    sum += weight
  }
  return { tokens, weights, length: Math.sqrt(square) || 1, sum }
}

/** A vector out of weights by token; what weighs nothing is left out. */
export function vectorOf(weights: ReadonlyMap<number, number>): Vector {
  const entries = [...weights].filter(([, weight]) => weight > 0)
  return measured(
    Uint32Array.from(entries, ([token]) => token),
    Uint32Array.from(entries, ([, weight]) => weight)
  )
}

/** Room for one vector laid out by token, to compare many others with it. */
export class Dense {
  readonly at: Uint32Array
  #vector: Vector = noVector

  constructor(size: number) {
    this.at = new Uint32Array(size)
  }

  get vector(): Vector {
    return this.#vector
  }

  /** Lays out another vector in place of the last one. */
  lay(vector: Vector): void {
    const { at } = this
    for (const token of this.#vector.tokens) at[token] = 0
    this.#vector = vector
    const { tokens, weights } = vector
    for (let index = 0; index < tokens.length; index++) at[tokens[index]!] = weights[index]!
  }

  dot({ tokens, weights }: Vector): number {
    const { at } = this
    let sum = 0
    for (let index = 0; index < tokens.length; index++) sum += at[tokens[index]!]! * weights[index]!
    return sum
  }

  /** From 0 to 1. */
  cosine(vector: Vector): number {
    return this.dot(vector) / (this.#vector.length * vector.length)
  }
}

/** Weights of `vector` whose token is laid out, as a share of all. */
export function shareLaid(vector: Vector, { at }: Dense): number {
  const { tokens, weights, sum } = vector
  let found = 0
  for (let index = 0; index < tokens.length; index++) if (at[tokens[index]!]! > 0) found += weights[index]!
  return sum === 0 ? 0 : found / sum
}
