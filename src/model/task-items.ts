// From passages to what the task says: items, boundaries, negative space, and the number of words in it.

import type { NotValidated, Task, TaskItem, TaskItemKind } from './task.js'
import { readPaths } from './task-boundaries.js'
import type { Line } from './task-inline.js'
import type { Part } from './task-label.js'
import type { Passage } from './task-sections.js'
import { countWords, isFooter, isPlaceholder } from './task-words.js'

const kinds: Partial<Record<Part, TaskItemKind>> = { goal: 'goal', criteria: 'criterion', validation: 'validation' }

/**
 * Prose under a must-not-touch label gives no item, so that what is out of scope never explains a change; it counts as
 * words. Without a goal the first ordinary paragraph is the goal.
 */
export function readItems(
  title: string,
  passages: readonly Passage[]
): Pick<Task, 'items' | 'boundaries' | 'notValidated' | 'words'> {
  const reader = new ItemReader()
  for (const passage of passages) reader.read(passage)
  const titleText = title.replaceAll('`', '').replace(/\s+/g, ' ').trim()
  const { items, boundaries, notValidated } = reader
  if (!items.some(item => item.kind === 'goal') && reader.firstParagraph) reader.firstParagraph.kind = 'goal'
  items.unshift({ id: 'title', line: 0, kind: 'title', text: titleText, checked: null })
  return {
    items,
    boundaries,
    notValidated,
    words: { title: isPlaceholder(titleText) ? 0 : countWords(titleText), body: reader.words }
  }
}

class ItemReader {
  readonly items: TaskItem[] = []
  readonly boundaries: Task['boundaries'] = { allow: [], deny: [] }
  readonly notValidated: NotValidated[] = []
  words = 0
  firstParagraph: TaskItem | null = null

  read(passage: Passage): void {
    const { part } = passage
    if (part === 'tools') return
    const lines = part === 'allow' || part === 'deny' ? this.takeBoundaries(passage.lines, part) : passage.lines
    const stated = lines.filter(line => line.text !== '' && !isFooter(line.text))
    const text = stated
      .map(line => line.text)
      .join(' ')
      .replace(/\s+/g, ' ')
    if (isPlaceholder(text)) return
    if (passage.checked !== false) this.words += countWords(text)
    if (part === 'deny') return
    const line = stated[0]!.line
    if (part === 'not-validated') this.notValidated.push({ ...splitReason(text), line })
    else this.addItem(passage, line, text)
  }

  private addItem(passage: Passage, line: number, text: string): void {
    const kind = (passage.part && kinds[passage.part]) ?? 'statement'
    const item: TaskItem = { id: `t${this.items.length + 1}`, line, kind, text, checked: passage.checked }
    this.items.push(item)
    if (passage.part === null && passage.isParagraph && passage.checked === null) this.firstParagraph ??= item
  }

  /** Moves lines that hold nothing but paths into the boundaries; gives back the prose. */
  private takeBoundaries(lines: readonly Line[], part: 'allow' | 'deny'): Line[] {
    return lines.filter(line => {
      const paths = line.cut.image || line.source.startsWith('~~') ? null : readPaths(line.source)
      for (const pattern of paths ?? []) this.boundaries[part].push({ pattern, line: line.line })
      return paths === null
    })
  }
}

const reasonMarks = [' - ', ' – ', ' — ', ': ', ' because ']

/** `load test - no environment`, `load test (no environment)` and like forms: what, and why. */
export function splitReason(text: string): { what: string; why: string | null } {
  const bare = text.replace(/\.$/, '')
  const bracket = bare.endsWith(')') ? bare.indexOf(' (') : -1
  const found = reasonMarks
    .map(mark => ({ mark, at: bare.indexOf(mark) }))
    .filter(({ at }) => at > 0)
    .sort((a, b) => a.at - b.at)[0]
  if (bracket > 0 && (!found || bracket < found.at))
    return { what: bare.slice(0, bracket).trim(), why: bare.slice(bracket + 2, -1).trim() || null }
  if (!found) return { what: bare.trim(), why: null }
  return { what: bare.slice(0, found.at).trim(), why: bare.slice(found.at + found.mark.length).trim() || null }
}
