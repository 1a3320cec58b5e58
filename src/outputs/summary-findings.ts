// The findings of a summary: one group per rule, the worst first, each finding with its words, place and remedy.
import type { Result, ResultKind } from '../model/result.js'
import { code, codes, sentence } from './markdown.js'
import type { Section } from './sections.js'
import { placeOf, sentencesOf } from './sentences.js'
import { count, isCleared, kindWords, ruleTitle } from './verdict-words.js'

/** Findings of one rule that stand open; the others are folded. */
const openPerRule = 5

const shownKinds: readonly ResultKind[] = ['fail', 'open', 'review']

export function findingSections(results: readonly Result[], foldedPerRule: number): Section[] {
  const groups = shownKinds.flatMap(kind => groupByRule(results, kind))
  return groups.flatMap(group => groupSections(group, foldedPerRule))
}

/** What asks for nothing: records, cleared reviews, rules that hold. Folded. */
export function quietSections(results: readonly Result[], limit: number): Section[] {
  const quiet = results.filter(result => result.kind === 'pass' || result.kind === 'notApplicable').length
  return [
    folded('For the record', notesOf(results, 'informational'), limit),
    folded('Cleared by an approval', clearedItems(results), limit),
    folded('Waived', waivedItems(results), limit),
    folded('Rules that held, and rules with nothing to look at', ruleItems(results), limit, quiet)
  ].flatMap(section => section ?? [])
}

interface Group {
  ruleId: string
  kind: ResultKind
  results: Result[]
}

/** In the order in which the evidence names the rules. */
function groupByRule(results: readonly Result[], kind: ResultKind): Group[] {
  const groups = new Map<string, Group>()
  for (const result of results) {
    if (result.kind !== kind || isCleared(result)) continue
    const group = groups.get(result.ruleId)
    if (group) group.results.push(result)
    else groups.set(result.ruleId, { ruleId: result.ruleId, kind, results: [result] })
  }
  return [...groups.values()]
}

function groupSections({ ruleId, kind, results }: Group, foldedPerRule: number): Section[] {
  const { icon, call } = kindWords[kind]
  const shared = sharedRemedy(results)
  const title = ruleTitle(ruleId)
  const name = title === null ? code(ruleId) : `${title} · ${code(ruleId)}`
  const remedy = shared === null ? '' : `**${call}:** ${shared}\n\n`
  const item = (result: Result) => findingItem(result, call, shared === null)
  const inFold = results.slice(openPerRule, openPerRule + foldedPerRule)
  const sections: Section[] = [
    {
      head: `#### ${icon} ${name}${results.length > 1 ? ` (${results.length})` : ''}\n\n${remedy}`,
      items: results.slice(0, openPerRule).map(item),
      tail: '\n',
      rank: 1
    }
  ]
  if (inFold.length > 0) {
    sections.push({
      head: `<details><summary>${count(results.length - openPerRule, 'more finding')} of this rule</summary>\n\n`,
      items: inFold.map(item),
      tail: '\n</details>\n\n',
      rank: 4,
      beyond: results.length - openPerRule - inFold.length,
      more: moreLine
    })
  }
  return sections
}

/** The remedy as Markdown when several findings have the very same one: then it is said once. */
function sharedRemedy(results: readonly Result[]): string | null {
  if (results.length < 2) return null
  const remedies = new Set<string>()
  for (const result of results) {
    remedies.add(remedyMarkdown(result) ?? '')
    if (remedies.size > 1) return null
  }
  return [...remedies][0] || null
}

function findingItem(result: Result, call: string, withRemedy: boolean): string {
  const remedy = withRemedy ? remedyMarkdown(result) : null
  const action = remedy === null ? '' : `\n  - **${call}:** ${remedy}`
  return `- ${messageMarkdown(result)}${action}\n`
}

export function remedyMarkdown(result: Result): string | null {
  const { remedy } = sentencesOf(result)
  return remedy === null ? null : sentence(remedy)
}

/** The message with its place, as far as the words leave it out. */
export function messageMarkdown(result: Result): string {
  const { message } = sentencesOf(result)
  const { path, line } = placeOf(result, message)
  return `${path === null ? '' : `${code(path)}: `}${sentence(message)}${line === null ? '' : ` *(${line})*`}`
}

function notesOf(results: readonly Result[], kind: ResultKind): string[] {
  return results
    .filter(result => result.kind === kind && result.waived === undefined)
    .map(result => {
      const remedy = remedyMarkdown(result)
      return `- ${code(result.ruleId)}: ${messageMarkdown(result)}${remedy === null ? '' : ` ${remedy}`}\n`
    })
}

function clearedItems(results: readonly Result[]): string[] {
  return results.flatMap(result =>
    result.clearedBy === null
      ? []
      : `- ${code(result.ruleId)}: ${messageMarkdown(result)} Cleared by ${code(result.clearedBy.login)} on ${code(result.clearedBy.commit.slice(0, 12))}.\n`
  )
}

function waivedItems(results: readonly Result[]): string[] {
  return results.flatMap(({ waived, ...result }) =>
    waived === undefined
      ? []
      : `- ${code(result.ruleId)}: ${messageMarkdown(result)} Waived by ${code(waived.approvedBy, 'text', 60)} until ${code(waived.expires, 'text', 60)}: ${code(waived.reason, 'text', 60)}\n`
  )
}

/** One line per thing that is said of rules: `Checked, holds: a, b, c`. */
function ruleItems(results: readonly Result[]): string[] {
  const icons: Partial<Record<ResultKind, string>> = { pass: '✅', notApplicable: '⚪' }
  const rulesByWords = new Map<string, string[]>()
  for (const result of results) {
    const icon = icons[result.kind]
    if (icon === undefined) continue
    const words = `${icon} ${sentence(sentencesOf(result).message)}`
    const ids = rulesByWords.get(words)
    if (ids) ids.push(result.ruleId)
    else rulesByWords.set(words, [result.ruleId])
  }
  return [...rulesByWords].map(([words, ids]) => `- ${words} ${codes(ids, 'text', 60)}\n`)
}

function folded(title: string, items: string[], limit: number, counted = items.length): Section | null {
  if (items.length === 0) return null
  return {
    head: `<details><summary>${title} (${counted})</summary>\n\n`,
    items: items.slice(0, limit),
    tail: '\n</details>\n\n',
    rank: 5,
    beyond: Math.max(0, items.length - limit),
    more: moreLine
  }
}

export function moreLine(missing: number): string {
  return `- … and ${missing} more, all in \`evidence.json\`\n`
}
