// The sample: how it was drawn, and a sheet for each change with its trace as a picture and as a table.

import type { AuditReport, SampledChange } from '../model/audit-report.js'
import type { Evidence, FileRecord } from '../model/evidence.js'
import type { Result } from '../model/result.js'
import { spans } from '../model/text.js'
import { tracePicture } from './audit-trace-picture.js'
import { faultWords } from './audit-words.js'
import { digest, sentence, table, text, value } from './html.js'

/** Files of one change that a sheet lists. */
const fileLimit = 100

export function sampleSection({ sample }: AuditReport): string {
  return `<p>${sample.drawn.length} of the ${sample.size} changes asked for, drawn with the seed ${value(sample.seed)}. Strata are month, highest data class, whether an AI tool took part, and whether something does not fit; each gives changes in proportion to its size, and where room is short those that do not fit go first. Within a stratum the changes with the lowest SHA-256 of seed, colon and commit are taken, so that anybody can draw the same ones.</p>
${sample.drawn.map(sheet).join('\n')}
<h3>Strata</h3>
${table({
  caption: 'Strata',
  head: ['Stratum', 'Changes', 'Drawn'],
  numbers: [1, 2],
  rows: sample.strata.map(stratum => [text(stratum.name), String(stratum.changes), String(stratum.drawn)])
})}`
}

function sheet(one: SampledChange, index: number): string {
  const { commit, number, stratum, change, evidence } = one
  const { record } = change
  const marks = [...new Set(change.faults)]
  const heading = `Change ${index + 1}: ${number === null ? 'no pull request known' : `pull request #${number}`}`
  return `<article class="sheet"><h3>${text(heading)}</h3>
<dl><dt>Commit</dt><dd><code>${text(commit)}</code></dd><dt>Merged</dt><dd>${text(change.merge.at ?? 'no date')}</dd><dt>Stratum</dt><dd>${text(stratum)}</dd>
<dt>Does not fit</dt><dd>${marks.length === 0 ? 'nothing found' : marks.map(mark => `<strong>${text(faultWords[mark].title)}</strong>`).join(', ')}</dd>
<dt>Record</dt><dd>${
    record === null
      ? change.coveredBy === null
        ? '<strong>none</strong>'
        : `that of <code>${text(change.coveredBy)}</code>, with which it came`
      : `<span class="tag ${record.result}">${record.result}</span> judged ${text(record.at)} at stage ${value(record.stage)}, joined by ${text(change.joinedBy ?? 'nothing')}`
  }</dd>${record === null ? '' : `<dt>Found in</dt><dd>${value(record.place)}</dd><dt>SHA-256</dt><dd><code>${text(record.sha256)}</code></dd>`}</dl>
${evidence === null ? (record === null ? '' : '<p>The record was not read a second time.</p>') : evidenceParts(evidence, index + 1)}</article>`
}

function evidenceParts(evidence: Evidence, number: number): string {
  const { predicate } = evidence
  const { change, intent } = predicate
  const files = change.files.slice(0, fileLimit)
  return `<h4>Task and files</h4>
<p class="dim">Description ${intent.uri === null ? '' : `of ${value(intent.uri)} `}with the SHA-256 <code>${text(intent.digest.sha256)}</code>; ${intent.items.length} task items, ${change.files.length} changed files.</p>
${tracePicture(evidence, `trace-${number}`)}
${table({
  caption: `Change ${number}: files and what explains them`,
  head: ['File', 'Status', 'Lines', 'Data class', 'Explained by'],
  rows: files.map(fileRow)
})}${change.files.length > fileLimit ? `<p>And ${change.files.length - fileLimit} more files, in the record.</p>` : ''}
<h4>AI tools</h4><p>${
    predicate.tools.length === 0
      ? 'None seen or declared.'
      : predicate.tools
          .map(
            tool =>
              `${value(tool.toolName)} as ${text(tool.role)}, ${tool.declared === true ? 'declared' : tool.declared === false ? 'not declared' : 'no declaration'}, ${tool.register === null ? 'not in the register' : 'in the register'}`
          )
          .join('; ')
  }</p>
<h4>Findings</h4>${findings(predicate.results)}
<h4>Decision</h4><p>Author ${nameOf(predicate.decision.author)}. ${
    predicate.decision.approvals.length === 0
      ? 'No approval.'
      : `Approvals: ${predicate.decision.approvals
          .map(approval => `${value(approval.login)} ${approval.independent ? '(independent)' : '(does not count)'}`)
          .join(', ')}.`
  }</p>
<h4>Policy</h4><p>${predicate.policy.digest?.sha256 === undefined ? text(predicate.policy.state) : `SHA-256 ${digest(predicate.policy.digest.sha256, 16)}`}, mode ${text(predicate.policy.mode)}, read from ${text(predicate.authority.policyFrom)}.</p>`
}

function nameOf(login: string | null): string {
  return login === null ? 'not known' : value(login)
}

function fileRow({ path, previousFilename, status, added, deleted, dataClass, trace }: FileRecord): string[] {
  const links = trace.links.map(link => {
    const words = (link.words ?? []).slice(0, 4).map(word => value(word, 40))
    const via = link.via === null ? '' : ` of ${value(link.via, 80)}`
    const item = link.item === null ? '' : `${text(link.item)}: `
    return `${item}${text(link.reason)}${via}${words.length > 0 ? ` (${words.join(', ')})` : ''}`
  })
  return [
    `${value(path, 120)}${previousFilename === undefined ? '' : `<br><span class="dim">was ${value(previousFilename, 120)}</span>`}`,
    text(status),
    added === null || deleted === null ? '<span class="dim">not text</span>' : `+${added} −${deleted}`,
    dataClass === null ? '<span class="dim">none</span>' : value(dataClass),
    trace.state === 'unexplained' ? '<strong>nothing</strong>' : links.slice(0, 3).join('<br>')
  ]
}

function findings(results: readonly Result[]): string {
  const asking = results.filter(result => ['fail', 'open', 'review'].includes(result.kind))
  if (asking.length === 0) return '<p>None.</p>'
  const items = asking.slice(0, 50).map(({ ruleId, kind, message, quoted, clearedBy }) => {
    const cleared = clearedBy === null ? '' : ` Cleared by ${value(clearedBy.login)}.`
    return `<li><strong>${text(kind)}</strong> ${value(ruleId)}: ${sentence(spans(message, quoted).spans)}${cleared}</li>`
  })
  return `<ul>${items.join('')}</ul>${asking.length > 50 ? `<p>And ${asking.length - 50} more, in the record.</p>` : ''}`
}
