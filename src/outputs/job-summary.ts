// The summary of a run as GitHub-flavoured Markdown: the face of Remit. The verdict and the one thing to do first,
// then the findings, then why each file is here, then what the decision rests on.
import type { Evidence } from '../model/evidence.js'
import { prose } from './markdown.js'
import { fitSections, type Section } from './sections.js'
import { findingSections, messageMarkdown, quietSections, remedyMarkdown } from './summary-findings.js'
import { decisionSection, groundsSection, toolSection, validationSection } from './summary-record.js'
import { headline, traceSections } from './summary-trace.js'
import { count, disclaimer, firstFinding, kindWords, tallyOf, verdictWords } from './verdict-words.js'

/** How much of a list is shown before it is cut. */
export interface ReportCaps {
  /** UTF-8 bytes of the whole. */
  bytes: number
  foldedPerRule: number
  rows: number
}

/** GitHub drops a summary above 1 MiB as a whole, and other parts of the same step may write to it too. */
const jobSummaryCaps: ReportCaps = { bytes: 512 * 1024, foldedPerRule: 200, rows: 1000 }

/** `notes`: sentences of the caller's own, e.g. that the token is read-only. At most 512 KiB. */
export function renderJobSummary(evidence: Evidence, { notes = [] }: { notes?: readonly string[] } = {}): string {
  return renderReport(evidence, jobSummaryCaps, notes)
}

/** What `verify --format markdown` prints: the job summary. */
export function renderMarkdown(evidence: Evidence): string {
  return renderJobSummary(evidence)
}

export function renderReport(evidence: Evidence, caps: ReportCaps, notes: readonly string[]): string {
  const { predicate } = evidence
  const { results } = predicate
  const listed = findingSections(results, caps.foldedPerRule)
  const sections: Section[] = [
    framed(`${faceMarkdown(evidence)}${notes.map(note => `> ${prose(note)}\n\n`).join('')}`),
    ...(listed.length > 0 ? [framed('### Findings\n\n'), ...listed] : []),
    ...traceSections(predicate.change, predicate.intent, caps.rows),
    toolSection(predicate, 50),
    validationSection(predicate, 50),
    decisionSection(predicate, 50),
    ...quietSections(results, caps.foldedPerRule),
    groundsSection(evidence, 50),
    framed(`<sub>${disclaimer}</sub>\n`)
  ]
  return fitSections(sections, caps.bytes, cutNotice)
}

function cutNotice(missing: number): string {
  return `\n> **Cut to fit GitHub's limit:** ${missing} more entries are not shown here. \`evidence.json\` holds all of them.\n`
}

function framed(head: string): Section {
  return { head, items: [], tail: '', rank: 0 }
}

/** What a stranger reads in ten seconds. */
function faceMarkdown(evidence: Evidence): string {
  const { predicate } = evidence
  const words = verdictWords(evidence)
  const first = firstFinding(predicate)
  const title = `## ${words.icon} ${words.label}: ${words.headline}\n\n`
  const counts = `${prose(words.meaning)}\n\n${countsMarkdown(evidence)}\n\n`
  if (first === null) return `${title}${counts}`
  const remedy = remedyMarkdown(first)
  const action = remedy === null ? '' : `\n>\n> **Do this first:** ${remedy}`
  return `${title}> **What is wrong:** ${messageMarkdown(first)}${action}\n\n${counts}`
}

function countsMarkdown({ predicate }: Evidence): string {
  const tally = tallyOf(predicate.results)
  const asked = (['fail', 'open', 'review'] as const).flatMap(kind =>
    tally[kind] > 0 ? `${kindWords[kind].icon} ${tally[kind]} ${askedWords[kind]}` : []
  )
  const held = `✅ ${count(tally.pass, 'rule')} held`
  return `${[...asked, held].join(' · ')} · ${headline(predicate.change)}`
}

const askedWords = { fail: 'to resolve', open: 'not known', review: 'to judge' } as const
