// The one door to standard output. GitHub's runner reads every line of it and obeys `##[command]data` anywhere in a
// line and `::command::data` after leading blanks, and file names and descriptions are attacker-controlled.
import { hideNothing } from './visible-text.js'

/** The colours that outputs/terminal sets itself; every other escape sequence is shown, not obeyed. */
export const colours = {
  reset: '\u001b[0m',
  bold: '\u001b[1m',
  dim: '\u001b[2m',
  red: '\u001b[31m',
  green: '\u001b[32m',
  yellow: '\u001b[33m',
  cyan: '\u001b[36m'
} as const

const ownSequence = new RegExp(
  `(${Object.values(colours)
    .map(sequence => sequence.replace('[', '\\['))
    .join('|')})`
)

/**
 * Writes text of one or more lines, each with its line feed. Only `\n` separates lines; other line breaks, controls
 * and invisible characters are made visible, and what the runner would obey is broken by a visible escape.
 */
export function safeLog(text: string, write: (line: string) => void): void {
  for (const line of text.split('\n')) write(`${safeLine(line)}\n`)
}

/** One line, without its line feed, in which the runner finds no command. */
export function safeLine(line: string): string {
  const visible = line
    .split(ownSequence)
    .map((part, index) => (index % 2 === 1 ? part : hideNothing(part)))
    .join('')
  // The runner's search ignores characters that its collation ignores, ESC among them. All of these are visible by
  // now except our own colours, so those may stand between the marks as well.
  return breakLeadingColons(breakBrackets(visible))
}

/** `##[` becomes `##\u{5b}`, also where a colour stands before the bracket: `[` of the colour itself is enough. */
function breakBrackets(line: string): string {
  return line.replaceAll('##[', '##\\u{5b}').replaceAll('##\u001b', '#\\u{23}\u001b')
}

function breakLeadingColons(line: string): string {
  const start = /^(?: |\u001b\[\d+m)*/.exec(line)![0].length
  return line.startsWith('::', start) ? `${line.slice(0, start)}\\u{3a}${line.slice(start + 1)}` : line
}
