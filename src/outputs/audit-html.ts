// The report as one page for people: no network, readable without scripts, made to be printed. Gaps come first.
import { createHash } from 'node:crypto'
import { type Fault, faultKinds } from '../model/audit.js'
import type { AuditReport } from '../model/audit-report.js'
import { changesSection } from './audit-html-changes.js'
import {
  approvalsSection,
  matrixSection,
  policySection,
  rulesSection,
  toolsSection,
  waiversSection
} from './audit-html-facts.js'
import { sampleSection } from './audit-html-sample.js'
import { script, style } from './audit-html-style.js'
import { timeline } from './audit-timeline.js'
import { faultWords, headline, share } from './audit-words.js'
import { digest, table, text, value } from './html.js'

/** Faults of one kind that the page lists; JSON and CSV have all. */
const faultLimit = 500

const sections: readonly [id: string, title: string, render: (report: AuditReport) => string][] = [
  ['gaps', 'What does not fit', gaps],
  ['timeline', 'Timeline', report => timeline(report.changes)],
  ['population', 'Population and completeness', population],
  ['integrity', 'Integrity of the records', integrity],
  ['policies', 'Policies of the period', policySection],
  ['tools', 'AI tools', toolsSection],
  ['classes', 'Data classes by tool', matrixSection],
  ['rules', 'Results by rule', rulesSection],
  ['approvals', 'Approvals and segregation of duties', approvalsSection],
  ['waivers', 'Waivers', waiversSection],
  ['sample', 'Sample', sampleSection],
  ['controls', 'Evidence by control', controls],
  ['check', 'How to check this report without our tool', ownChecks],
  ['all-changes', 'All changes', changesSection],
  ['limits', 'What this report is not', limits]
]

export function* auditHtml(report: AuditReport): Generator<string> {
  const hash = (content: string): string => `'sha256-${createHash('sha256').update(content).digest('base64')}'`
  const title = `Change audit${report.repository === null ? '' : ` of ${report.repository}`}`
  yield `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)}; base-uri 'none'; form-action 'none'">
<title>${text(title)}</title><style>${style}</style></head><body>
<a class="skip" href="#main">Skip to the report</a><div class="frame">
<nav aria-label="Sections"><ol>${sections.map(([id, name]) => `<li><a href="#${id}">${text(name)}</a></li>`).join('')}</ol></nav>
<main id="main">
${cover(report, title)}
`
  for (const [id, name, render] of sections)
    yield `<section id="${id}"><h2>${text(name)}</h2>\n${render(report)}</section>\n`
  yield `<footer>Made by Remit ${text(report.verifier.version)}. SHA-256 over all records: <code>${report.inputs.recordsSha256}</code></footer>
</main></div><script>${script}</script></body></html>
`
}

function cover(report: AuditReport, title: string): string {
  const { period, totals, inputs, faults } = report
  const look = faults.length > 0 ? 'bad' : period === null || period.isShallow || period.commits === 0 ? 'warn' : 'good'
  const cards: [number | string, string][] = [
    [totals.changes, 'changes in the period'],
    [totals.recorded + totals.covered, 'with a record'],
    [totals.missing, 'without one'],
    [totals.faults, 'things that do not fit'],
    [inputs.records, 'records read'],
    [report.sample.drawn.length, 'changes in the sample']
  ]
  return `<header><h1>${text(title)}</h1>
<p class="dim">${period === null ? 'No repository was given.' : `Branch ${value(period.branch)}, ${period.from === null ? 'no dates' : `${text(day(period.from))} to ${text(day(period.to))}`}`}</p>
<p class="verdict ${look}">${text(headline(report))}.</p>
<ul class="cards">${cards.map(([number, what]) => `<li><b>${text(number)}</b><span>${text(what)}</span></li>`).join('')}</ul></header>`
}

function day(at: string | null): string {
  return at?.slice(0, 10) ?? '?'
}

function gaps({ faults, totals }: AuditReport): string {
  if (faults.length === 0) return `<p>Nothing was found that does not fit. What was looked for:</p>${lookedFor()}`
  const kinds = faultKinds.filter(kind => totals.byKind[kind] !== undefined)
  const overview = table({
    caption: 'By kind',
    head: ['What', 'How often', 'Why it matters'],
    numbers: [1],
    rows: kinds.map(kind => [
      `<a href="#${kind}">${text(faultWords[kind].title)}</a>`,
      String(totals.byKind[kind]),
      text(faultWords[kind].why)
    ])
  })
  const parts = kinds.map(kind => {
    const own = faults.filter(fault => fault.kind === kind)
    const { title, why, action } = faultWords[kind]
    const left = own.length - faultLimit
    return `<div class="gap" id="${kind}"><h3>${text(title)} (${own.length})</h3><p>${text(why)} <strong>What to do:</strong> ${text(action)}</p>${table(
      {
        caption: `Where: ${title}`,
        head: ['Commit', 'Pull request', 'What', 'Where'],
        rows: own.slice(0, faultLimit).map(faultRow)
      }
    )}${left > 0 ? `<p>And ${left} more, in the JSON of this report.</p>` : ''}</div>`
  })
  return [overview, ...parts].join('\n')
}

function faultRow({ commit, number, message, places }: Fault): string[] {
  return [
    commit === null ? '<span class="dim">none</span>' : digest(commit, 12),
    number === null ? '<span class="dim">not known</span>' : `#${number}`,
    text(message),
    places.length === 0 ? '' : places.map(place => value(place, 120)).join('<br>')
  ]
}

function lookedFor(): string {
  return `<ul>${faultKinds.map(kind => `<li>${text(faultWords[kind].title)}</li>`).join('')}</ul>`
}

function population({ period, totals, inputs }: AuditReport): string {
  if (period === null) {
    return '<p>No repository was given, so nothing is said of changes that have no record. Give one with <code>--repo</code>.</p>'
  }
  return `<p>Every first-parent commit of the branch is one change. This command lists the same ones:</p>
<pre>${text(period.command)}</pre>
${facts([
  ['Branch', value(period.branch)],
  ['After', period.since === null ? 'the beginning' : `<code>${text(period.since)}</code>`],
  ['Up to', `<code>${text(period.until)}</code>`],
  ['SHA-256 of the list', `<code>${period.populationSha256}</code>`],
  ['Clone', period.isShallow ? '<strong>its history is cut off</strong>' : 'whole history']
])}
${table({
  caption: 'How each change was joined with its record',
  head: ['By', 'Changes'],
  numbers: [1],
  rows: [
    ['the commit that the record names', String(totals.joinedBy.commit)],
    ['the tree', String(totals.joinedBy.tree)],
    ['the content of the change (changeDigest)', String(totals.joinedBy.changeDigest)],
    ['the record of the push or pull request that brought it with others', String(totals.joinedBy.covered)],
    ['nothing: no record', String(totals.missing)]
  ]
})}
${table({
  caption: 'Records that count for no change of the period',
  head: ['Why', 'Records'],
  numbers: [1],
  rows: [
    ['a later record of the same pull request replaced it', String(totals.superseded)],
    ['its pull request was not merged in the period, as far as is known', String(totals.unmerged)],
    ['its commit lies outside the period', String(totals.outside)]
  ]
})}
<p>${inputs.pullRequests === null ? 'No list of pull requests was given, so direct pushes show only where final records say so.' : `Compared with ${inputs.pullRequests} merged pull requests of the export that was given.`}
The content of ${totals.contentCompared} changes was computed anew and compared.</p>`
}

function integrity({ inputs }: AuditReport): string {
  return `${facts([
    ['Documents read', String(inputs.documents)],
    [
      'Records',
      `${inputs.records}${inputs.repeated > 0 ? `, and ${inputs.repeated} times the same bytes once more` : ''}`
    ],
    ['Companion statements', String(inputs.companions)],
    ['Signature bundles', `${inputs.bundles}; this report verifies none: <code>remit check-evidence</code> does`],
    ['Other JSON, passed over', String(inputs.others)],
    ['Not read', String(inputs.refused.length)],
    ['SHA-256 over all records', `<code>${inputs.recordsSha256}</code>`]
  ])}
<p>Each record was held to its schema, to its canonical form, to its companion where one lies beside it, to the chain of records, to what it says twice, and to git.</p>`
}

function facts(rows: readonly (readonly [string, string])[]): string {
  return `<dl>${rows.map(([name, content]) => `<dt>${text(name)}</dt><dd>${content}</dd>`).join('')}</dl>`
}

function controls({ controls: packs }: AuditReport): string {
  const intro =
    '<p>Which requirements the checks of this period are evidence for. That a check fits a requirement is our judgement. A number says that something was checked; it does not say that a requirement is met.</p>'
  return (
    intro +
    packs
      .map(
        pack =>
          `<h3>${text(pack.name)}, ${text(pack.edition)}</h3><p class="dim">${text(pack.credit)}</p>${table({
            caption: `${pack.name}, ${pack.edition}`,
            head: ['Requirement', 'About', 'Rules', 'Outcomes', 'Findings', 'Faults of this audit'],
            numbers: [3, 4, 5],
            rows: pack.controls.map(control => [
              `<strong>${text(control.number)}</strong>`,
              `${control.title === null ? '' : `${text(control.title)}. `}${text(control.note)}`,
              control.rules.length === 0 ? '<span class="dim">none</span>' : control.rules.map(text).join(', '),
              String(control.checks),
              String(control.findings),
              control.audit.length === 0 ? '<span class="dim">none counts</span>' : String(control.faults)
            ])
          })}<p><strong>Not covered:</strong></p><ul>${pack.notCovered.map(one => `<li>${text(one)}</li>`).join('')}</ul>`
      )
      .join('\n')
  )
}

function ownChecks({ ownChecks: checks }: AuditReport): string {
  return `<p>With git, sha256sum and jq. <code>REPO</code> is a clone of the repository, <code>RECORDS</code> a folder that holds the records as files; unpack archives into it first, each into a folder of its own, and lines of one file into a file each.</p>
${checks.map(({ what, command, expect }) => `<h3>${text(what)}</h3><pre>${text(command)}</pre><p>It prints:</p><pre>${text(expect)}</pre>`).join('\n')}`
}

function limits(report: AuditReport): string {
  return `<ul>${report.limits.map(limit => `<li>${text(limit)}</li>`).join('')}</ul>
<p>Shares are rounded down. ${text(share(report.totals.recorded + report.totals.covered, report.totals.changes))} changes have a record.</p>`
}
