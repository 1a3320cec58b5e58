// Which data class each changed file has, and whose it is, by the policy's paths.
import { compileGlobs } from '../model/glob.js'
import type { Policy } from '../model/policy.js'
import type { ChangedFile } from '../model/pull-request.js'

/**
 * The class of each file, in the order of the files: the highest over all entries that match its path, or its former path
 * where it was renamed; else the policy's default; null where the policy gives none. Paths also match once folded, since
 * on some file systems `SRC/Billing` is `src/billing`.
 */
export function classifyFiles(files: readonly ChangedFile[], policy: Policy): (string | null)[] {
  const rank = new Map(policy.dataClasses.map((name, order) => [name, order]))
  // One list of globs for each class, the highest first, so that the first hit decides.
  const classes = policy.dataClasses
    .map(name => ({
      name,
      match: policy.paths.filter(entry => entry.dataClass === name).flatMap(entry => entry.match)
    }))
    .filter(({ match }) => match.length > 0)
    .reverse()
    .map(({ name, match }) => ({ name, globs: compileGlobs(match) }))
  const classOf = (path: string): string | null =>
    classes.find(({ globs }) => globs.matchesFolded(path))?.name ?? policy.defaultDataClass
  const higher = (a: string | null, b: string | null): string | null =>
    (rank.get(a ?? '') ?? -1) >= (rank.get(b ?? '') ?? -1) ? a : b
  return files.map(({ path, previousFilename }) =>
    previousFilename === null ? classOf(path) : higher(classOf(path), classOf(previousFilename))
  )
}

/**
 * The customers to whom each changed file belongs, in the order of the files: those of all entries that match its path, or
 * its former path where it was renamed; each once, sorted. Paths also match once folded, as for classes.
 */
export function customersOfFiles(files: readonly ChangedFile[], policy: Policy): string[][] {
  const names = [...new Set(policy.paths.flatMap(entry => entry.customer ?? []))].sort()
  const customers = names.map(name => ({
    name,
    globs: compileGlobs(policy.paths.filter(entry => entry.customer === name).flatMap(entry => entry.match))
  }))
  return files.map(({ path, previousFilename }) => {
    const paths = previousFilename === null ? [path] : [path, previousFilename]
    return customers.filter(({ globs }) => paths.some(one => globs.matchesFolded(one))).map(({ name }) => name)
  })
}
