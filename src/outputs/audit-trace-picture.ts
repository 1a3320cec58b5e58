// The trace of one change as a picture: task items on the left, files on the right, a line for each explanation.
import type { Evidence, FileRecord } from '../model/evidence.js'
import { bare, text } from './html.js'

/** Files that a picture shows; the table below it shows all. */
const fileLimit = 24
const itemLimit = 16
const width = 860
const rowHeight = 34
const boxHeight = 26
const left = { x: 8, width: 300 }
const right = { x: 470, width: 382 }

/** Empty where there is nothing to join. */
export function tracePicture({ predicate }: Evidence, id: string): string {
  const files = [...predicate.change.files].sort(unexplainedFirst).slice(0, fileLimit)
  const used = new Set(files.flatMap(file => file.trace.links.map(link => link.item)))
  const items = predicate.intent.items.filter(item => used.has(item.id)).slice(0, itemLimit)
  if (files.length === 0) return ''
  const y = (index: number): number => 30 + index * rowHeight
  const height = y(Math.max(files.length, items.length, 1)) + 6
  const middle = (index: number): number => y(index) + boxHeight / 2
  const lines: string[] = []
  files.forEach((file, index) => {
    for (const link of file.trace.links.slice(0, 4)) {
      const from = items.findIndex(item => item.id === link.item)
      const via = link.via === null ? -1 : files.findIndex(other => other.path === link.via)
      if (via >= 0 && via !== index) lines.push(wayBetween(middle(via), middle(index)))
      else if (from >= 0) lines.push(lineBetween(middle(from), middle(index), link.strength))
    }
  })
  const more = predicate.change.files.length - files.length
  const title = `Which part of the task explains which file: ${items.length} task items, ${files.length} files${more > 0 ? ` of ${predicate.change.files.length}` : ''}`
  return `<svg viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}"><title id="${id}">${text(title)}</title>
<text class="dimmed" x="${left.x}" y="18">Task</text><text class="dimmed" x="${right.x}" y="18">Changed files</text>
${[...new Set(lines)].join('\n')}
${items.map((item, index) => itemBox(item, y(index))).join('\n')}
${files.map((file, index) => fileBox(file, y(index))).join('\n')}
</svg>`
}

function unexplainedFirst(a: FileRecord, b: FileRecord): number {
  const rank = (file: FileRecord): number => (file.trace.state === 'unexplained' ? 0 : 1)
  return rank(a) - rank(b) || (a.path < b.path ? -1 : 1)
}

function lineBetween(from: number, to: number, strength: number): string {
  const start = left.x + left.width
  const bend = (right.x - start) / 2
  const weight = (1 + Math.floor(strength / 34)).toFixed(0)
  return `<path class="link" stroke-width="${weight}" d="M${start} ${from}C${start + bend} ${from} ${right.x - bend} ${to} ${right.x} ${to}"/>`
}

/** A file that is explained by another one: a test, a lock file, a snapshot. */
function wayBetween(from: number, to: number): string {
  const out = right.x - 26
  return `<path class="link way" d="M${right.x} ${from}C${out} ${from} ${out} ${to} ${right.x} ${to}"/>`
}

function itemBox({ id, kind, line, text: words }: Evidence['predicate']['intent']['items'][number], y: number): string {
  const label = words === undefined ? (line === 0 ? 'Title' : `${kind}, line ${line}`) : words
  return `<rect class="box" x="${left.x}" y="${y}" width="${left.width}" height="${boxHeight}" rx="5"/><text x="${left.x + 10}" y="${y + 17}">${bare(id === 'title' && words === undefined ? 'Title' : label, 44)}</text>`
}

function fileBox({ path, trace }: FileRecord, y: number): string {
  const look = trace.state === 'unexplained' ? 'box un' : 'box'
  const note = trace.state === 'unexplained' ? ' · unexplained' : ''
  return `<rect class="${look}" x="${right.x}" y="${y}" width="${right.width}" height="${boxHeight}" rx="5"/><text x="${right.x + 10}" y="${y + 17}">${bare(path, note === '' ? 54 : 40)}${note}</text>`
}
