// What a judgement of claims needs to know of packages: the part of the dependency facts that it looks at.
import type { PackageChange } from '../model/dependency.js'

export type ClaimedDependency = Pick<
  PackageChange,
  'name' | 'change' | 'from' | 'to' | 'path' | 'scope' | 'source' | 'isNew' | 'ecosystem'
>

/** Package changes, and manifests that could not be read. */
export interface ClaimedDependencies {
  changes: readonly ClaimedDependency[]
  unread: readonly string[]
}
