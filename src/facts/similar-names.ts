// Names one edit away from that of a much used package: what a slip of the hand, or somebody who counts on one, writes.
import type { Ecosystem } from '../model/dependency.js'
import { packageKey } from '../model/package-name.js'
import known from './known-packages.json' with { type: 'json' }

/** Shorter names are near to too many others. Of a scope, a group or a host: the whole name counts. */
const shortest = 5

interface KnownNames {
  all: ReadonlySet<string>
  byLength: ReadonlyMap<number, readonly string[]>
}

const byEcosystem = new Map<Ecosystem, KnownNames>()

/** Indexed when the first package of an ecosystem is asked about: most changes bring none. */
function knownNames(ecosystem: Ecosystem): KnownNames {
  let found = byEcosystem.get(ecosystem)
  if (found === undefined) {
    const names: readonly string[] = known.packages[ecosystem]
    found = { all: new Set(names), byLength: groupByLength(names.filter(name => name.length >= shortest)) }
    byEcosystem.set(ecosystem, found)
  }
  return found
}

/** The much used package whose name is one edit away, the first in order; null for a much used name itself. */
export function similarKnownName(ecosystem: Ecosystem, name: string): string | null {
  const key = packageKey(ecosystem, name)
  const { all, byLength } = knownNames(ecosystem)
  if (all.has(key) || key.length < shortest - 1) return null
  for (const length of [key.length - 1, key.length, key.length + 1]) {
    for (const other of byLength.get(length) ?? []) if (isOneEdit(key, other)) return other
  }
  return null
}

function groupByLength(names: readonly string[]): ReadonlyMap<number, readonly string[]> {
  const groups = new Map<number, string[]>()
  for (const name of names) groups.set(name.length, [...(groups.get(name.length) ?? []), name])
  return groups
}

/** One letter inserted, left out, replaced, or swapped with its neighbour. Linear. */
function isOneEdit(a: string, b: string): boolean {
  let from = 0
  while (from < a.length && a[from] === b[from]) from++
  let [endOfA, endOfB] = [a.length, b.length]
  while (endOfA > from && endOfB > from && a[endOfA - 1] === b[endOfB - 1]) {
    endOfA--
    endOfB--
  }
  const [inA, inB] = [a.slice(from, endOfA), b.slice(from, endOfB)]
  if (inA.length + inB.length === 1 || (inA.length === 1 && inB.length === 1)) return true
  return inA.length === 2 && inB.length === 2 && inA[0] === inB[1] && inA[1] === inB[0]
}
