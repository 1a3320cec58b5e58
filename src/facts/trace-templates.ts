// Lines that a repository's descriptions begin with before anybody wrote one: they say nothing about a change.
import type { PastCommit } from '../model/repository-history.js'

/** A line is a template's when it stands in so many old descriptions, and in this share of them (1 of 40). */
const leastDescriptions = 5
const share = 40
/** Keys shorter than this, or of longer lines, are not compared. */
const shortest = 4
const longestLine = 400
const maxLines = 400

/** The keys of such lines: letters and digits in lower case, since a template's Markdown marks vary. */
export function findTemplates(commits: readonly PastCommit[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { body } of commits) {
    for (const key of new Set(linesOf(body).map(keyOfLine))) {
      if (key.length >= shortest) counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  const least = Math.max(leastDescriptions, Math.ceil(commits.length / share))
  return new Set([...counts].filter(([, count]) => count >= least).map(([key]) => key))
}

/** The body without such lines, open check boxes and comments on a line. */
export function withoutTemplates(body: string, templates: ReadonlySet<string>): string {
  if (templates.size === 0 && !body.includes('[ ]') && !body.includes('<!--')) return body
  const lines = linesOf(body).filter(line => {
    const text = line.trimStart()
    return !isTemplate(line, templates) && !/^[-*+] \[ \]/.test(text) && !text.startsWith('<!--')
  })
  return lines.join('\n')
}

export function isTemplate(text: string, templates: ReadonlySet<string>): boolean {
  return templates.size > 0 && templates.has(keyOfLine(text))
}

function linesOf(body: string): string[] {
  return body.split('\n', maxLines)
}

/** As `keyOf` of facts/trace-tokens, over whole lines. */
function keyOfLine(line: string): string {
  return line.length > longestLine ? '' : line.replaceAll(marks, '').toLowerCase()
}

/** ASCII but for letters and digits. */
const marks = /[\0-/:-@[-`{-\x7f]+/g
