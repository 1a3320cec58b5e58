// The task: the description read as work. Parsed from attacker-controlled Markdown; never throws.
import type { Unknown } from './errors.js'

/** Where an item comes from; `title` has line 0. */
export type TaskItemKind = 'title' | 'goal' | 'criterion' | 'validation' | 'statement'

/** One checkable line (or paragraph) of the task. */
export interface TaskItem {
  /** `title` for the title, else `t1`, `t2`, … in order of lines. */
  id: string
  /** 1-based line of the body on which it begins; 0 for the title. */
  line: number
  kind: TaskItemKind
  /** The author's words without Markdown marks; code spans keep their text. */
  text: string
  /** Ticked or not, for a task-list item; else null. */
  checked: boolean | null
}

/** A boundary out of the description: a glob as the author wrote it in the source line. */
export interface Boundary {
  pattern: string
  line: number
}

/** One tool that the author declares. */
export interface DeclaredTool {
  /** The author's words for the tool, model/text not applied. */
  name: string
  version: string | null
  model: string | null
  account: 'managed' | 'personal' | null
  /** Paths or globs the author limits it to; empty = the whole change. */
  scope: string[]
  /** What stands in brackets or after the colon and is neither model nor scope. */
  note: string | null
  line: number
}

/**
 * missing: nothing said (an unedited template counts as nothing). none: the author states that no AI tool was used.
 * tools: named tools. unnamed: says that AI was used without naming a tool. ambiguous: contradicts itself.
 */
export type Declaration =
  | { state: 'missing' }
  | { state: 'none'; line: number }
  | { state: 'tools'; tools: DeclaredTool[] }
  | { state: 'unnamed'; line: number }
  | { state: 'ambiguous'; lines: number[] }

export interface NotValidated {
  what: string
  why: string | null
  line: number
}

export interface Task {
  items: TaskItem[]
  boundaries: { allow: Boundary[]; deny: Boundary[] }
  declaration: Declaration
  /** Source words of the AI section and of declaration lines: known tool names are looked for here and nowhere else. */
  declarationText: { line: number; text: string }[]
  notValidated: NotValidated[]
  /** Words of the author's own statement. */
  words: { title: number; body: number }
  /**
   * Lines of the body that are the author's statement (no comments, quotes, code blocks, badges, folded details), as
   * source text without indent, list mark and heading mark. Signals in the description are looked for here.
   */
  statement: { line: number; text: string }[]
  /** What could not be read to the end (nesting limit, size). */
  unknowns: Unknown[]
}
