// The task: the description read as work. Parsed from attacker-controlled Markdown; never throws.
import type { Unknown } from './errors.js'

/** Where an item comes from; `title` has line 0. `issue`: an issue that the pull request closes, whoever wrote it. */
export type TaskItemKind = 'title' | 'goal' | 'criterion' | 'validation' | 'statement' | 'issue'

/** One checkable line (or paragraph) of the task. */
export interface TaskItem {
  /** `title` for the title, else `t1`, `t2`, … in order of lines; `i1`, `i2`, … for items of issues. */
  id: string
  /** 1-based line of the body, or of the issue's, on which it begins; 0 for the title. */
  line: number
  kind: TaskItemKind
  /** Address of the issue; only for an item of that kind. */
  issue?: string
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

/** A tool that took no part, as the author states, and whose traces are false. */
export interface DeniedTool {
  /** The author's words for the tool. */
  name: string
  /** Why the traces are there; null where nothing is said. */
  reason: string | null
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

/**
 * Text of the description that its reader does not see. comment: an HTML comment. folded: in a closed `<details>`.
 * element: in an element that is not shown. attribute: a title, an alternative text or the like. definition: a link
 * definition. characters: invisible characters, or such as turn the order of what follows, in a line that is seen.
 */
export interface HiddenText {
  form: 'comment' | 'folded' | 'element' | 'attribute' | 'definition' | 'characters'
  /** 1-based line of the body on which it begins; 0 for the title. */
  line: number
  /** Words in it; for characters their number. Lines that the template holds as well do not count. */
  size: number
  /** Longer than a mark or a remark. */
  isLong: boolean
  /** The parts of a task that it holds, in the words of DESIGN section 4, sorted. */
  parts: string[]
}

/** A boundary or an AI section that the description gives more than once, with different content. */
export interface RepeatedPart {
  part: 'allow' | 'deny' | 'tools'
  /** Lines of the headings or labels, ascending. */
  lines: number[]
}

export interface NotValidated {
  what: string
  why: string | null
  line: number
}

export interface Task {
  items: TaskItem[]
  boundaries: { allow: Boundary[]; deny: Boundary[] }
  declaration: Declaration
  /** False traces that the author names, in order of lines; they are no statement about other tools. */
  denials: DeniedTool[]
  /** Source words of the AI section and of declaration lines: known tool names are looked for here and nowhere else. */
  declarationText: { line: number; text: string }[]
  notValidated: NotValidated[]
  /** In order of lines; the template's own is left out. */
  hidden: HiddenText[]
  repeated: RepeatedPart[]
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
