// Collects faults and gives them in one order, whatever the order in which they were found.

import { type Fault, type FaultKind, faultKinds } from '../model/audit.js'
import type { Merge } from '../model/population.js'

export interface FaultSink {
  add(fault: {
    kind: FaultKind
    message: string
    commit?: string | null
    number?: number | null
    places?: string[]
  }): void
  faults(): Fault[]
}

export function faultSink(merges: readonly Merge[]): FaultSink {
  const found: Fault[] = []
  return {
    add({ kind, message, commit = null, number = null, places = [] }) {
      found.push({ kind, message, commit, number, places: [...places].sort() })
    },
    faults() {
      const place = new Map(merges.map(({ commit }, index) => [commit, index]))
      const rank = ({ commit }: Fault): number => (commit === null ? -1 : (place.get(commit) ?? -1))
      const key = (fault: Fault): string => JSON.stringify([fault.places, fault.commit, fault.number, fault.message])
      return found
        .map(fault => ({ fault, key: key(fault) }))
        .sort(
          (a, b) =>
            faultKinds.indexOf(a.fault.kind) - faultKinds.indexOf(b.fault.kind) ||
            rank(a.fault) - rank(b.fault) ||
            (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)
        )
        .map(({ fault }) => fault)
    }
  }
}
