// Files that follow others by their kind: tests, documents, locks, snapshots, changelogs, generated output, assets.
// As soon as anything of a change is explained they are companions; the link names the nearest explained file.
import type { ChangedFile } from '../model/pull-request.js'
import type { FileTokens } from './trace-change.js'
import type { Carried } from './trace-neighbours.js'
import { directoryOf, packageOf } from './trace-path.js'
import { carry, enough } from './trace-score.js'

/** Finds the explained file that a companion goes with: same stem, else same directory, same package, or any. */
export class Companions {
  readonly #byStem = new Map<string, number>()
  readonly #byDirectory = new Map<string, number>()
  readonly #byPackage = new Map<string, number>()
  readonly #strengths: readonly number[]
  readonly #leads: readonly boolean[]
  #any = -1

  /**
   * `leads` says which files stand for themselves: a companion goes with one of those before it goes with another
   * companion. Between equals the order of `files` decides, so it must not be the input's.
   */
  constructor(
    files: readonly ChangedFile[],
    tokens: readonly FileTokens[],
    strengths: readonly number[],
    leads: readonly boolean[]
  ) {
    this.#strengths = strengths
    this.#leads = leads
    for (const [index, { path }] of files.entries()) {
      if (strengths[index]! < enough) continue
      this.#keep(this.#byStem, tokens[index]!.stemKey, index)
      this.#keep(this.#byDirectory, directoryOf(path), index)
      this.#keep(this.#byPackage, packageOf(path), index)
      if (this.#any < 0 || this.#isBetter(index, this.#any)) this.#any = index
    }
  }

  /** Null when nothing in the change is explained, or only this file. */
  find(index: number, path: string, { stem, stemKey }: FileTokens): Carried | null {
    const places = [
      { via: this.#byStem.get(stemKey), met: stem, by: 'companionStem' },
      { via: this.#byDirectory.get(directoryOf(path)), met: directoryOf(path), by: 'companionPlace' },
      { via: this.#byPackage.get(packageOf(path)), met: packageOf(path), by: 'companionPlace' },
      { via: this.#any < 0 ? undefined : this.#any, met: '', by: 'companionKind' }
    ] as const
    for (const { via, met, by } of places) {
      if (via !== undefined && via !== index) return { via, met: [met], strength: carry(this.#strengths[via]!, by) }
    }
    return null
  }

  #keep(into: Map<string, number>, key: string, index: number): void {
    const known = into.get(key)
    if (known === undefined || this.#isBetter(index, known)) into.set(key, index)
  }

  #isBetter(index: number, other: number): boolean {
    if (this.#leads[index] !== this.#leads[other]) return this.#leads[index]!
    return this.#strengths[index]! > this.#strengths[other]!
  }
}
