// Descriptions as they were live, out of a file: what git's history does not keep. Every value is attacker-controlled.
import { readFileSync } from 'node:fs'
import { UsageError } from '../model/errors.js'
import type { LocalPullRequest } from './load.js'
import { readPullRequestObject } from './pull-request-file.js'

/**
 * Reads pull request objects as GitHub's API gives them: a JSON array (or the array of pages that `gh api --slurp`
 * writes), or one object or array a line. By number; of two with one number the later counts. Throws UsageError for a
 * file that is unreadable, no JSON, or holds no pull request with a number and a title.
 */
export function readDescriptions(path: string): Map<number, LocalPullRequest> {
  const byNumber = new Map<number, LocalPullRequest>()
  for (const value of valuesIn(path)) {
    const pull = readPullRequestObject(value)
    if (pull !== null && pull.number !== null) byNumber.set(pull.number, pull)
  }
  if (byNumber.size === 0) {
    throw new UsageError(`The descriptions file holds no pull request with a number and a title: ${path}`)
  }
  return byNumber
}

function valuesIn(path: string): unknown[] {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    throw new UsageError(`The descriptions file cannot be read: ${path}`)
  }
  const whole = parse(text)
  if (whole !== undefined) return flatten(whole)
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return []
    const value = parse(line)
    if (value === undefined) throw new UsageError(`Line ${index + 1} of the descriptions file is not JSON: ${path}`)
    return flatten(value)
  })
}

/** Undefined for what is not JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A list of objects, or of pages of them. */
function flatten(value: unknown): unknown[] {
  return Array.isArray(value) ? value.flat(1) : [value]
}
