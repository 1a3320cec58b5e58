// What the change does to its packages, as the evidence holds it.
import type { Facts } from './facts/facts.js'
import type { DependenciesRecord } from './model/evidence.js'

export function dependenciesRecord({ dependencies, manifests }: Facts): DependenciesRecord {
  return {
    packages: dependencies.map(one => ({
      ecosystem: one.ecosystem,
      name: one.name,
      change: one.change,
      from: one.from,
      to: one.to,
      path: one.path,
      scope: one.scope,
      source: one.source,
      lock: one.lock,
      new: one.isNew,
      named: one.isNamed,
      ...(one.similarTo === null ? {} : { similarTo: one.similarTo }),
      ...(one.registry === null ? {} : { registry: one.registry })
    })),
    files: manifests
  }
}
