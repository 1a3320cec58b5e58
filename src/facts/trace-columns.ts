// The table of features: a column for each name, a row for each file.

/** What one unit of a feature is in a row: rows hold whole numbers, so that a threshold is met alike everywhere. */
export const unitOfRow = 10_000

/** A table that has these columns, and maybe more. */
export class Columns<in Name extends string> {
  readonly files: number
  readonly #columns: Float64Array[]
  readonly #byName: ReadonlyMap<string, Float64Array>

  constructor(names: readonly Name[], files: number) {
    this.files = files
    this.#columns = names.map(() => new Float64Array(files))
    this.#byName = new Map(names.map((name, index) => [name, this.#columns[index]!]))
  }

  /** By file. */
  of(name: Name): Float64Array {
    return this.#byName.get(name)!
  }

  /** The same number for every file. */
  fill(name: Name, value: number): void {
    this.of(name).fill(value)
  }

  raise(name: Name, file: number, value: number): void {
    const column = this.of(name)
    if (value > column[file]!) column[file] = value
  }

  /** By file: its features in ten-thousandths. */
  rows(): Float64Array[] {
    return Array.from({ length: this.files }, (_, file) =>
      Float64Array.from(this.#columns, column => Math.round(column[file]! * unitOfRow))
    )
  }
}
