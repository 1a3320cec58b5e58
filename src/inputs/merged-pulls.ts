// An export of merged pull requests: `gh pr list --json …` or the answers of GitHub's API, as an array, as several
// (`gh api --paginate`), or one object a line. docs/audit.md says which fields count.
import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { UsageError } from '../model/errors.js'
import type { MergedPull } from '../model/population.js'

/** Bytes of an export; bodies of 100,000 pull requests fit. */
const exportLimit = 512 * 1024 * 1024

/** Throws UsageError where the file is no such export: a list that is read in part would hide gaps. */
export function readMergedPulls(path: string): MergedPull[] {
  let text: string
  try {
    if (statSync(path).size > exportLimit) throw new UsageError(`The export of pull requests is too large: ${path}`)
    text = readFileSync(path, 'utf8')
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`The export of pull requests cannot be read: ${path}`)
  }
  const pulls = objectsOf(text, path).flatMap(value => mergedPull(value, path))
  return [...new Map(pulls.map(pull => [pull.number, pull])).values()].sort((a, b) => a.number - b.number)
}

function objectsOf(text: string, path: string): Record<string, unknown>[] {
  const whole = parse(text)
  const values =
    whole === undefined
      ? text
          .split('\n')
          .filter(line => line.trim() !== '')
          .map(parse)
      : [whole]
  const flat = values.flat(2)
  if (!flat.every(isObject)) {
    throw new UsageError(`The export of pull requests is no JSON list of pull requests: ${path}`)
  }
  return flat
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function mergedPull(value: Record<string, unknown>, path: string): MergedPull[] {
  const { number } = value
  if (typeof number !== 'number' || !Number.isSafeInteger(number)) {
    throw new UsageError(`An entry of the export has no number: ${path}`)
  }
  const mergedAt = text(value.mergedAt) ?? text(value.merged_at)
  const mergeCommit = isObject(value.mergeCommit) ? text(value.mergeCommit.oid) : text(value.merge_commit_sha)
  // An open or closed pull request also has a merge_commit_sha: of its test merge.
  if (mergedAt === null) return []
  const title = text(value.title)
  const hasBody = 'body' in value
  return [
    {
      number,
      base: text(value.baseRefName) ?? (isObject(value.base) ? text(value.base.ref) : null),
      mergeCommit,
      mergedAt,
      intentDigest:
        title === null || !hasBody
          ? null
          : createHash('sha256')
              .update(`${title}\n${text(value.body) ?? ''}`)
              .digest('hex'),
      author: loginOf(value.author) ?? loginOf(value.user),
      mergedBy: loginOf(value.mergedBy) ?? loginOf(value.merged_by),
      authoredAt: authoredAt(value.commits)
    }
  ]
}

function authoredAt(commits: unknown): string[] | null {
  if (!Array.isArray(commits)) return null
  const times = commits.map(commit => (isObject(commit) ? Date.parse(text(commit.authoredDate) ?? '') : Number.NaN))
  return times.some(Number.isNaN) ? null : times.map(time => new Date(time).toISOString().replace('.000Z', 'Z'))
}

function loginOf(value: unknown): string | null {
  return isObject(value) ? text(value.login) : null
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
