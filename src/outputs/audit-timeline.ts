// The period by months: how many changes there were, and what the records say of them.
import type { ChangeRow } from '../model/audit.js'
import { table, text } from './html.js'

interface Month {
  name: string
  counts: [passed: number, review: number, held: number, missing: number]
  faults: number
}

const kinds = [
  ['s1', 'passed'],
  ['s2', 'open review'],
  ['s3', 'failed or incomplete'],
  ['s4', 'no record']
] as const

const height = 190
const base = 150
const most = 120

export function timeline(changes: readonly ChangeRow[]): string {
  const months = monthsOf(changes)
  if (months.length === 0) return '<p>There are no changes.</p>'
  const highest = Math.max(...months.map(month => total(month)))
  const step = Math.max(34, Math.min(90, Math.floor(800 / months.length)))
  const width = 20 + months.length * step
  const bars = months.map((month, index) => bar(month, 12 + index * step, step, highest)).join('\n')
  const legend = kinds
    .map(
      ([look, name]) =>
        `<li><svg width="12" height="12" aria-hidden="true"><rect class="${look}" width="12" height="12" rx="2"/></svg>${name}</li>`
    )
    .join('')
  return `<ul class="legend">${legend}</ul>
<div class="wide" role="region" aria-label="Picture of the changes by month" tabindex="0"><svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="timeline-title"><title id="timeline-title">Changes by month, with what the records say of them; the table below has the numbers</title>
${bars}
</svg></div>
${table({
  caption: 'Changes by month',
  head: ['Month', 'Changes', 'Passed', 'Open review', 'Failed or incomplete', 'No record', 'With a fault'],
  numbers: [1, 2, 3, 4, 5, 6],
  rows: months.map(month => [text(month.name), total(month), ...month.counts, month.faults].map(String))
})}`
}

function total({ counts }: Month): number {
  return counts.reduce((sum, count) => sum + count, 0)
}

function bar(month: Month, x: number, step: number, highest: number): string {
  const wide = Math.min(42, step - 8)
  let y = base
  const parts = month.counts.map((count, index) => {
    if (count === 0) return ''
    const high = Math.max(2, Math.round((count * most) / highest))
    y -= high
    return `<rect class="${kinds[index]![0]}" x="${x}" y="${y}" width="${wide}" height="${high}"/>`
  })
  const label = month.name === 'no date' ? '?' : `${month.name.slice(5)}/${month.name.slice(2, 4)}`
  return `${parts.join('')}<text x="${x + wide / 2}" y="${y - 5}" text-anchor="middle">${total(month)}</text><text class="dimmed" x="${x + wide / 2}" y="${base + 18}" text-anchor="middle">${label}</text>${
    month.faults > 0
      ? `<text x="${x + wide / 2}" y="${base + 34}" text-anchor="middle" class="s3">▲ ${month.faults}</text>`
      : ''
  }`
}

function monthsOf(changes: readonly ChangeRow[]): Month[] {
  const months = new Map<string, Month>()
  const results = new Map(changes.map(({ merge, record }) => [merge.commit, record?.result ?? null]))
  for (const { merge, record, coveredBy, faults } of changes) {
    const name = merge.at?.slice(0, 7) ?? 'no date'
    const month: Month = months.get(name) ?? { name, counts: [0, 0, 0, 0], faults: 0 }
    months.set(name, month)
    const result = record?.result ?? results.get(coveredBy ?? '') ?? null
    const place = result === 'PASSED' ? 0 : result === 'REVIEW' ? 1 : result === null ? 3 : 2
    month.counts[place]++
    if (faults.length > 0) month.faults++
  }
  return [...months.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}
