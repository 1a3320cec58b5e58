// What became of the written task after the code stood, and after somebody approved it? Two points in time are compared with
// what stands there now: boundaries that allow more or forbid less, and a goal that reads otherwise. When each text was
// written is GitHub's word; every text is attacker-controlled.
import type { PullRequest, TaskHistory } from '../model/pull-request.js'
import type { Task } from '../model/task.js'
import { parseTask } from '../model/task-parse.js'
import { countingApprovals, type JudgedApproval } from './approvals.js'
import { type TaskText, taskTexts } from './task-texts.js'
import { isSameGoal, letIn, widenedBy } from './task-widening.js'

/** One way in which a later text of the description asks for, or allows, more than the earlier one. */
export interface TaskChange {
  what: 'boundary-widened' | 'goal-changed'
  /** When the later text was written, RFC 3339. */
  at: string
  editor: string | null
  after: 'code' | 'approval'
  /** Patterns that allow more, or that forbid less, in the author's words; empty for a goal. */
  patterns: string[]
  /** Changed files, by path, that lay outside before and lie inside now; empty for a goal. */
  files: string[]
}

/**
 * Why a comparison could not be made. `code-time`: nobody could say when the code was pushed. `earlier-text`: GitHub does not
 * show what stood there then.
 */
export type HistoryGap = 'code-time' | 'earlier-text'

export interface TaskChanges {
  history: TaskHistory
  /** Boundaries before goals; at most one of each. */
  changes: TaskChange[]
  /** Sorted; empty where the comparison is complete. */
  gaps: HistoryGap[]
}

/**
 * The newest texts among which the edit is looked for, and their UTF-16 units in all: each may be as hostile as the
 * description. Beyond them the oldest of these counts as the edit: too late an instant clears less.
 */
const textsLimit = 50
const unitsLimit = 512 * 1024

/** Null where the history was not read. `approvals` as judged; only those that count are compared. */
export function compareTask(pullRequest: PullRequest, approvals: readonly JudgedApproval[]): TaskChanges | null {
  const history = pullRequest.taskHistory
  if (history === null) return null
  const reader = new VersionReader(pullRequest, history)
  const approved = countingApprovals(approvals)[0]?.submittedAt ?? null
  const gaps = new Set<HistoryGap>()
  // Without an edit nothing can have changed, whenever the code came.
  if (!history.complete) gaps.add('earlier-text')
  const isEdited = history.edits.some(({ at }) => time(at) > time(history.createdAt))
  const code = pullRequest.contentPush?.at ?? null
  if (isEdited && code === null) gaps.add('code-time')
  const atCode = code === null ? null : reader.before(code, true)
  const atApproval = approved === null ? null : reader.before(approved, false)
  for (const version of [atCode, atApproval]) if (version !== null && !version.isKnown) gaps.add('earlier-text')
  if (atApproval !== null && atApproval.text.title === null) gaps.add('earlier-text')
  const sawAfterApproval = (change: Omit<TaskChange, 'after'>): TaskChange => {
    return { ...change, after: approved !== null && time(change.at) >= time(approved) ? 'approval' : 'code' }
  }
  const widened = reader.widenedSince(atCode) ?? reader.widenedSince(atApproval)
  const goal = reader.goalChangedSince(atApproval, true) ?? reader.goalChangedSince(atCode, false)
  return {
    history,
    changes: [widened, goal].flatMap(change => (change === null ? [] : sawAfterApproval(change))),
    gaps: [...gaps].sort()
  }
}

/** A text of the description; `index` among the edits, -1 for one that no edit made. */
interface Version {
  index: number
  text: Pick<TaskText, 'title' | 'body'>
  isKnown: boolean
}

class VersionReader {
  readonly #texts: readonly TaskText[]
  readonly #now: Task
  readonly #parsed = new Map<string, Task>()
  /** Older texts than this one are not looked at to tell which edit it was. */
  readonly #oldest: number

  constructor(
    private readonly pullRequest: PullRequest,
    private readonly history: TaskHistory
  ) {
    const { title, body } = pullRequest
    this.#texts = taskTexts({ edits: history.edits, title, body })
    this.#now = this.#parse({ title, body })
    let units = 0
    let oldest = this.#texts.length
    while (oldest > 0 && this.#texts.length - oldest < textsLimit && units <= unitsLimit) {
      units += this.#texts[--oldest]!.body?.length ?? 0
    }
    this.#oldest = oldest
  }

  /**
   * What stood there at that time. Whoever approves in the second of an edit saw the text before it; code that was pushed
   * in it came after, as code that was there before the description did.
   */
  before(instant: string, inclusive: boolean): Version {
    const limit = inclusive ? Math.max(time(instant), time(this.history.createdAt)) : time(instant)
    const index = this.#texts.findLastIndex(({ at }) => (inclusive ? time(at) <= limit : time(at) < limit))
    return this.#version(index)
  }

  #version(index: number): Version {
    const { title, body } = this.pullRequest
    const never = {
      title: this.history.edits.some(edit => edit.title !== null) ? null : title,
      body: this.history.edits.some(edit => edit.body !== null || edit.title === null) ? null : body
    }
    const text = index < 0 ? never : this.#texts[index]!
    // Of the texts that no edit made, only one that never changed is known; a title matters for the goal alone.
    // However many edits followed, what stood there at that time is read: nobody hides it behind fifty more.
    return { index, text, isKnown: text.body !== null }
  }

  widenedSince(version: Version | null): Omit<TaskChange, 'after'> | null {
    if (version === null || !version.isKnown) return null
    const now = this.#now.boundaries
    const { boundaries: earlier } = this.#parse(version.text)
    const patterns = widenedBy(earlier, now)
    if (patterns.length === 0) return null
    const edit = this.#since(version, ({ boundaries }) => widenedBy(boundaries, now).length === 0)
    return { what: 'boundary-widened', ...edit, patterns, files: letIn(earlier, now, this.pullRequest.files) }
  }

  /** `added`: whether an item that only came on top counts. */
  goalChangedSince(version: Version | null, added: boolean): Omit<TaskChange, 'after'> | null {
    if (version === null || !version.isKnown) return null
    const isSame = (task: Task, knowsTitle: boolean): boolean =>
      isSameGoal(task, this.#now, { added, title: knowsTitle })
    if (isSame(this.#parse(version.text), version.text.title !== null)) return null
    return { what: 'goal-changed', ...this.#since(version, isSame), patterns: [], files: [] }
  }

  /** The edit since which the text says what it says now. */
  #since(version: Version, saysAsNow: (task: Task, knowsTitle: boolean) => boolean): Pick<TaskChange, 'at' | 'editor'> {
    let first = this.#texts.length - 1
    while (first - 1 > version.index && first - 1 >= this.#oldest) {
      const { title, body } = this.#texts[first - 1]!
      if (body === null || !saysAsNow(this.#parse({ title, body }), title !== null)) break
      first--
    }
    const { at, editor } = this.#texts[first]!
    return { at, editor }
  }

  #parse({ title, body }: Pick<TaskText, 'title' | 'body'>): Task {
    const key = JSON.stringify([title, body])
    const known = this.#parsed.get(key)
    if (known !== undefined) return known
    const task = parseTask(title ?? '', body ?? '', this.pullRequest.templates)
    this.#parsed.set(key, task)
    return task
  }
}

function time(instant: string): number {
  const parsed = Date.parse(instant)
  return Number.isNaN(parsed) ? Number.POSITIVE_INFINITY : parsed
}
