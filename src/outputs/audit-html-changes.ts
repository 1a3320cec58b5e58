// All changes of the period, newest first, with search and filter where scripts run.
import { faultKinds } from '../model/audit.js'
import type { AuditReport } from '../model/audit-report.js'
import { faultWords } from './audit-words.js'
import { bare, digest, text, value } from './html.js'

/** Rows that a browser shows at ease; CSV and JSON have all. */
const rowLimit = 3000

export function changesSection({ changes, totals }: AuditReport): string {
  if (changes.length === 0) return '<p>There are none.</p>'
  const withFault = changes.filter(change => change.faults.length > 0)
  const isCut = changes.length > rowLimit
  // What does not fit is never what is left out.
  const shown = isCut
    ? [...new Set([...withFault, ...changes.slice(-rowLimit)])].slice(0, rowLimit + withFault.length)
    : [...changes]
  const order = new Map(changes.map((change, index) => [change, index]))
  shown.sort((a, b) => order.get(b)! - order.get(a)!)
  const kinds = faultKinds.filter(kind => totals.byKind[kind] !== undefined)
  const options = [
    ['', 'all changes'],
    ['fault', 'with a fault'],
    ...kinds.map(kind => [kind, faultWords[kind].title]),
    ['PASSED', 'PASSED'],
    ['REVIEW', 'REVIEW'],
    ['FAILED', 'FAILED'],
    ['INCOMPLETE', 'INCOMPLETE'],
    ['none', 'no record']
  ]
  const rows = shown.map(change => {
    const { merge, record, joinedBy, coveredBy, number, faults } = change
    const result = record?.result ?? 'none'
    const marks = [...new Set(faults)]
    const words = [result, ...marks, ...(marks.length > 0 ? ['fault'] : [])].join(' ')
    const tag =
      record === null
        ? coveredBy === null
          ? '<span class="tag none">no record</span>'
          : `<span class="tag plain">with ${text(coveredBy.slice(0, 10))}</span>`
        : `<span class="tag ${result}">${result}</span>${record.observed ? ' <span class="dim">observed</span>' : ''}`
    return `<tr data-k="${words}"><th scope="row">${digest(merge.commit)}</th><td class="id">${text(merge.at?.slice(0, 10) ?? '?')}</td><td class="n">${number === null ? '' : `#${number}`}</td><td>${tag}</td><td>${text(joinedBy ?? 'nothing')}</td><td>${marks.map(mark => text(faultWords[mark].title)).join('<br>')}</td><td>${record === null ? '' : [...new Set(record.tools.map(tool => tool.toolId))].map(id => value(id, 40)).join(' ')}</td><td>${
      record === null
        ? ''
        : Object.keys(record.classes)
            .filter(Boolean)
            .map(name => bare(name, 40))
            .join(', ')
    }</td><td class="n">${record === null ? '' : record.files}</td></tr>`
  })
  return `${isCut ? `<p>This table holds the newest ${rowLimit} changes and all that have a fault; the CSV of this report holds all ${changes.length}.</p>` : ''}
<div class="tools" id="find" hidden><label for="words">Search<input id="words" type="search" autocomplete="off"></label><label for="kind">Show<select id="kind">${options
    .map(([key, name]) => `<option value="${key}">${text(name!)}</option>`)
    .join('')}</select></label><p id="count" role="status" class="dim"></p></div>
<div class="wide" role="region" aria-label="All changes" tabindex="0"><table><caption>All changes, newest first</caption><thead><tr><th scope="col">Commit</th><th scope="col">Date</th><th scope="col" class="n">Pull request</th><th scope="col">Record says</th><th scope="col">Joined by</th><th scope="col">Does not fit</th><th scope="col">AI tools</th><th scope="col">Data classes</th><th scope="col" class="n">Files</th></tr></thead><tbody id="changes">
${rows.join('\n')}
</tbody></table></div>`
}
