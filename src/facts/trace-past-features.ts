// Features of a file out of the repository's past: whether commits that spoke like this task touched it or its
// neighbourhood, and where commits of the title's scope went.
import type { Columns } from './trace-columns.js'
import { directoryOf, packageOf } from './trace-path.js'
import type { Scene } from './trace-scene.js'
import type { TraceStatistics } from './trace-statistics.js'

/**
 * profF, profD: cosine of the text with all that old commits said of the file, its directory. knnFile, knnDir, knnDirR:
 * nearest old message that touched it (as a share of the nearest of all). scopeDir, scopeTop: share of the scope's old
 * commits in the directory, the package. hot, hotDir: log of the number of old commits.
 */
export const pastNames = [
  'profF',
  'profD',
  'knnFile',
  'knnDir',
  'knnDirR',
  'simMax',
  'scopeDir',
  'scopeTop',
  'scopeSeen',
  'hot',
  'hotDir'
] as const
export type PastName = (typeof pastNames)[number]

interface Place {
  profile: number
  nearest: number
}

export function addPastFeatures({ files, sketch, statistics }: Scene, columns: Columns<PastName>): void {
  if (statistics.commits === 0) return
  const similar = statistics.messages.resemblance(sketch.counts)
  const nearest = similar.reduce((highest, value) => Math.max(highest, value), 0)
  const look = (commits: Uint32Array): Place => ({
    profile: profile(commits, similar, statistics),
    nearest: commits.reduce((highest, commit) => Math.max(highest, similar[commit]!), 0) / 10_000
  })
  const scopes = sketch.scopes.map(scope => statistics.commitsOfScope(scope))
  const seen = scopes.reduce((most, commits) => Math.max(most, commits.length), 0)
  columns.fill('simMax', nearest / 10_000)
  columns.fill('scopeSeen', Math.log1p(seen))
  const directories = new Map<string, Place & { inScope: number; inPackage: number; commits: number }>()
  for (const [index, { path }] of files.entries()) {
    const directory = directoryOf(path)
    let place = directories.get(directory)
    if (place === undefined) {
      const commits = statistics.commitsOfDirectory(directory)
      const inPackage = statistics.commitsOfDirectory(`${packageOf(path)}/`)
      place = {
        ...look(commits),
        commits: commits.length,
        inScope: shareOfScopes(scopes, commits),
        inPackage: shareOfScopes(scopes, inPackage)
      }
      directories.set(directory, place)
    }
    const commits = statistics.commitsOfPath(path)
    const file = look(commits)
    columns.of('profF')[index] = file.profile
    columns.of('profD')[index] = place.profile
    columns.of('knnFile')[index] = file.nearest
    columns.of('knnDir')[index] = place.nearest
    columns.of('knnDirR')[index] = nearest === 0 ? 0 : (place.nearest * 10_000) / nearest
    columns.of('scopeDir')[index] = place.inScope
    columns.of('scopeTop')[index] = place.inPackage
    columns.of('hot')[index] = Math.log1p(commits.length)
    columns.of('hotDir')[index] = Math.log1p(place.commits)
  }
}

/** Cosine of the text with the sum of these messages. */
function profile(commits: Uint32Array, similar: Float64Array, { messages }: TraceStatistics): number {
  const newest = messages.newest(commits)
  const length = newest.length === 0 ? 0 : messages.lengthOfSum(newest)
  if (length === 0) return 0
  return newest.reduce((sum, commit) => sum + similar[commit]!, 0) / 10_000 / length
}

/** The largest share of a scope's commits that these are. */
function shareOfScopes(scopes: readonly Uint32Array[], commits: Uint32Array): number {
  let highest = 0
  for (const scope of scopes) {
    if (scope.length > 0) highest = Math.max(highest, countCommon(scope, commits) / (scope.length + 2))
  }
  return highest
}

/** How many numbers two ascending lists have in common. */
export function countCommon(a: Uint32Array, b: Uint32Array): number {
  let left = 0
  let right = 0
  let count = 0
  while (left < a.length && right < b.length) {
    const difference = a[left]! - b[right]!
    if (difference === 0) count++
    if (difference <= 0) left++
    if (difference >= 0) right++
  }
  return count
}
