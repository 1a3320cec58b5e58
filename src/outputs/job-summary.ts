// The summary of a run as GitHub-flavoured Markdown: the face of Remit. The verdict and the one thing to do first,
// then the findings, then why each file is here, then what the decision rests on.
import type { ChangeRecord, Evidence, Predicate } from '../model/evidence.js'
import { prose } from './markdown.js'
import { fitSections, type Section } from './sections.js'
import { claimSections } from './summary-claims.js'
import { decisionSection, validationSection } from './summary-decision.js'
import { dependencySections } from './summary-dependencies.js'
import { findingSections, messageMarkdown, quietSections, remedyMarkdown } from './summary-findings.js'
import { mergeSections } from './summary-merge.js'
import { groundsSection, toolSection } from './summary-record.js'
import { traceSections } from './summary-trace.js'
import { tallyTrace } from './trace-words.js'
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
    ...claimSections(predicate.intent, caps.rows),
    ...traceSections(predicate.change, predicate.intent, caps.rows),
    ...dependencySections(predicate, 50),
    toolSection(predicate, 50),
    validationSection(predicate, 50),
    decisionSection(predicate, 50),
    ...mergeSections(predicate, 50),
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
  const counts = `${countsMarkdown(predicate)}\n\n> ${prose(words.meaning)}\n\n`
  if (first === null) return `${title}${counts}`
  const remedy = remedyMarkdown(first)
  const action = remedy === null ? '' : `**Do this first:** ${remedy}\n\n`
  return `${title}**${kindWords[first.kind].trouble}:** ${messageMarkdown(first)}\n\n${action}${counts}`
}

function countsMarkdown({ results, change }: Predicate): string {
  const tally = tallyOf(results)
  const asked = (['fail', 'open', 'review'] as const).flatMap(kind =>
    tally[kind] > 0 ? `${kindWords[kind].icon} ${tally[kind]} ${askedWords[kind]}` : []
  )
  return [...asked, `✅ ${count(tally.pass, 'rule')} held`, `📄 ${filesMarkdown(change)}`].join(' · ')
}

function filesMarkdown(change: ChangeRecord): string {
  const { explained, companion } = tallyTrace(change.files)
  if (change.files.length === 0) return change.complete ? 'no file changed' : 'the changed files are not known'
  const missing = change.complete ? '' : ' (the list may be incomplete)'
  return `${explained + companion} of ${count(change.files.length, 'file')} explained${missing}`
}

const askedWords = { fail: 'to resolve', open: 'not known', review: 'to judge' } as const
