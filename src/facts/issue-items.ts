// Issues that a pull request closes are a part of its task: they may have been there before the code, written by somebody
// else. They explain files, and no more: boundaries, declarations and claims are taken from the description alone.
import type { ChangedFile, LinkedIssue } from '../model/pull-request.js'
import type { Task, TaskItem } from '../model/task.js'
import { parseTask } from '../model/task-parse.js'
import type { FileTrace } from '../model/trace.js'
import { type Trace, traceChange } from './trace.js'
import type { TraceStatistics } from './trace-statistics.js'

/** Issues that are read; a description can link any number. */
export const issuesLimit = 20

/** What the issues ask for, by address, then line. Their text is attacker-controlled, as the description is. */
export function readIssueItems(issues: readonly LinkedIssue[] | null): TaskItem[] {
  const sorted = [...(issues ?? [])].sort((a, b) => (a.url < b.url ? -1 : a.url > b.url ? 1 : 0)).slice(0, issuesLimit)
  return sorted
    .flatMap(({ title, body, url }) =>
      parseTask(title, body).items.flatMap(({ line, text, checked }): Omit<TaskItem, 'id'>[] =>
        text === '' ? [] : [{ line, kind: 'issue', issue: url, text, checked }]
      )
    )
    .map((item, index) => ({ id: `i${index + 1}`, ...item }))
}

/**
 * The trace of the description, and where that leaves a file unexplained, of the description with the issues: more text
 * never makes a file less explained. Without issues it is the trace of the description alone.
 */
export function traceWithIssues(
  task: Task,
  issueItems: readonly TaskItem[],
  files: readonly ChangedFile[],
  statistics: TraceStatistics
): Trace {
  const own = traceChange(task, files, statistics)
  if (issueItems.length === 0 || own.files.every(({ state }) => state === 'explained')) return own
  const all = traceChange({ ...task, items: [...task.items, ...issueItems] }, files, statistics)
  return { ...own, files: own.files.map((file, index) => better(file, all.files[index]!)) }
}

const worth: Record<FileTrace['state'], number> = { unexplained: 0, companion: 1, explained: 2 }

function better(own: FileTrace, withIssues: FileTrace): FileTrace {
  return worth[withIssues.state] > worth[own.state] ? withIssues : own
}
