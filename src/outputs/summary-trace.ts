// The trace table of a summary: each changed file, the words of the task that explain it, and how strongly.
import type { ChangeRecord, FileRecord, IntentRecord } from '../model/evidence.js'
import { spans } from '../model/text.js'
import { code, sentence } from './markdown.js'
import type { Section } from './sections.js'
import { type ItemPlaces, itemPlaces, linkWords, pathWords, tallyTrace, unexplainedFirst } from './trace-words.js'
import { count } from './verdict-words.js'

/** A table of more files than this is folded. */
const openRows = 12

/** Links of a file that its row shows, the strongest first; `explain` shows them all. */
const openLinks = 2

export function traceSections(change: ChangeRecord, intent: IntentRecord, limit: number): Section[] {
  const files = unexplainedFirst(change.files)
  if (files.length === 0) return []
  const places = itemPlaces(intent)
  const withClass = files.some(file => file.dataClass !== null)
  const isFolded = files.length > openRows
  const columns = [
    'File',
    'What in the description explains it',
    'Strength (50 explains)',
    ...(withClass ? ['Data class'] : [])
  ]
  const table = `| ${columns.join(' | ')} |\n| --- | --- | ---: |${withClass ? ' --- |' : ''}\n`
  const empty = withClass ? ' | | |' : ' | |'
  return [
    {
      head: `### Why each file is here\n\n${headline(change)}\n\n`,
      items: [],
      tail: '',
      rank: 2
    },
    {
      head: `${isFolded ? `<details><summary>All ${files.length} files</summary>\n\n` : ''}${table}`,
      items: files.slice(0, limit).map(file => traceRow(file, places, withClass)),
      tail: isFolded ? '\n</details>\n\n' : '\n',
      rank: 3,
      beyond: Math.max(0, files.length - limit),
      more: missing => `| … and ${missing} more, all in \`evidence.json\`${empty}\n`
    }
  ]
}

/** `14 files: 11 explained, 2 go with an explained file, 1 unexplained`; plain Markdown of ours. */
function headline(change: ChangeRecord): string {
  const { explained, companion, unexplained } = tallyTrace(change.files)
  const parts = [
    `${explained} explained by the description`,
    ...(companion > 0 ? [`${companion} going with an explained file`] : []),
    ...(unexplained > 0 ? [`**${unexplained} unexplained**`] : [])
  ]
  const partial = change.complete ? '' : ' The list may be incomplete.'
  return `${count(change.files.length, 'changed file')}: ${parts.join(', ')}.${partial}`
}

function traceRow(file: FileRecord, places: ItemPlaces, withClass: boolean): string {
  const path = pathWords(file)
  const cells = [
    sentence(spans(path.text, path.quoted).spans, 'cell'),
    explanation(file, places),
    String(file.trace.strength),
    ...(withClass ? [file.dataClass === null ? '' : code(file.dataClass, 'cell')] : [])
  ]
  return `| ${cells.join(' | ')} |\n`
}

function explanation(file: FileRecord, places: ItemPlaces): string {
  const links = file.trace.links.slice(0, openLinks).map(link => sentence(linkWords(link, places, true), 'cell'))
  if (file.trace.state !== 'unexplained')
    return links.join('<br>') || 'no single word; reads like the description as a whole'
  return links.length === 0 ? '**nothing**' : `**nothing strong enough**; nearest: ${links[0]}`
}
