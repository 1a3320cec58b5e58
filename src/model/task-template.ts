// The repository's own description templates: a line of one that the author left as it was says nothing of theirs.
// The templates come from the base branch; the description is attacker-controlled.
import type { Task } from './task.js'
import { readBlocks } from './task-markdown.js'
import { type Passage, readSections } from './task-sections.js'

export interface Template {
  /** The passages without the lines that a template holds in the same part, or anywhere when they are sentences. */
  subtract(passages: readonly Passage[]): Passage[]
  /** Lines of source that no template holds. */
  subtractLines(lines: Task['statement']): Task['statement']
  /** Whether a template holds this line, seen or hidden. */
  holds(line: string): boolean
  /** Whether a template holds this text, however its lines are broken: GitHub breaks them anew in a squash message. */
  contains(text: string): boolean
}

const noTemplate: Template = {
  subtract: passages => [...passages],
  subtractLines: lines => lines,
  holds: () => false,
  contains: () => false
}

/** A line of so many words is nobody's short answer, so it is known wherever it stands. */
const sentenceWords = 4

/** Reads the templates; the texts have `\n` line ends. */
export function readTemplate(texts: readonly string[]): Template {
  if (texts.length === 0) return noTemplate
  const fragments = new Set<string>()
  const stated = new Set<string>()
  const whole = texts.map(flatten)
  for (const text of texts) {
    for (const line of text.split('\n')) for (const part of fragmentsOf(line)) fragments.add(part)
    for (const passage of readSections(readBlocks(text))) {
      for (const line of passage.lines) for (const key of keysOf(passage, line.source)) stated.add(key)
    }
  }
  return {
    subtract: passages =>
      passages.flatMap(passage => {
        const lines = passage.lines.filter(line => !keysOf(passage, line.source).some(key => stated.has(key)))
        return lines.length === 0 ? [] : [lines.length === passage.lines.length ? passage : { ...passage, lines }]
      }),
    subtractLines: lines => lines.filter(({ text }) => !fragments.has(simplify(text))),
    holds: line => fragmentsOf(line).every(part => fragments.has(part)),
    contains: text => whole.some(template => template.includes(flatten(text)))
  }
}

/** A ticked box says something else than the same box left empty. */
function keysOf({ part, checked }: Passage, source: string): string[] {
  const line = simplify(source)
  const here = `${part ?? ''}|${checked === true}|${line}`
  return line.split(' ').length < sentenceWords ? [here] : [here, `anywhere|${checked === true}|${line}`]
}

/** What stands outside and inside the marks of comments on one line. */
function fragmentsOf(line: string): string[] {
  return line
    .split(/<!--|-->/)
    .map(part => simplify(withoutDashes(part)))
    .filter(part => part !== '')
}

/** A comment may end in more dashes than two. */
function withoutDashes(part: string): string {
  let end = part.length
  while (end > 0 && part[end - 1] === '-') end--
  return part.slice(0, end)
}

/** All words in one line. */
function flatten(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** One blank between words, none around; the marks of lists, headings and quotes at the start are gone. */
function simplify(line: string): string {
  return line
    .trim()
    .replace(/^[-*+>#\s]{1,20}/, '')
    .replace(/\s+/g, ' ')
}
