// Whether a version, as tools and people write it, lies in a semver range of the register.
import parse from 'semver/functions/parse.js'
import satisfies from 'semver/functions/satisfies.js'
import intersects from 'semver/ranges/intersects.js'
import subset from 'semver/ranges/subset.js'

/** `unsettled`: a partial version such as `2`, some of whose releases are inside and some are not. */
export type VersionFit = 'inside' | 'outside' | 'unsettled' | 'unreadable'

/** Up to five numbers (`2026.09.1`, `1.2.3.4`); the fourth and fifth are not compared. Numbers stay below 2^53. */
const form =
  /^[vV]?(\d{1,15})(?:\.(\d{1,15}))?(?:\.(\d{1,15}))?(?:\.\d{1,15}){0,2}(?:-([0-9A-Za-z.-]{1,60}))?(?:\+[0-9A-Za-z.+-]{0,60})?$/

/**
 * Compares a version (attacker-controlled) with a range that `semver` has found valid. A pre-release is inside only where
 * the range names one of the same release, as everywhere in semver.
 */
export function fitVersion(version: string, range: string): VersionFit {
  const found = form.exec(version.trim())
  if (found === null) return 'unreadable'
  const [major, minor, patch] = found.slice(1, 4).map(part => (part === undefined ? null : Number(part)))
  const pre = found[4]
  if (pre === undefined && (minor === null || patch === null)) {
    return fitPartial(minor === null ? `${major}.x` : `${major}.${minor}.x`, range)
  }
  const whole = `${major}.${minor ?? 0}.${patch ?? 0}${pre === undefined ? '' : `-${pre}`}`
  if (parse(whole, { loose: true }) === null) return 'unreadable'
  return satisfies(whole, range, { loose: true }) ? 'inside' : 'outside'
}

function fitPartial(releases: string, range: string): VersionFit {
  if (subset(releases, range)) return 'inside'
  return intersects(releases, range) ? 'unsettled' : 'outside'
}
